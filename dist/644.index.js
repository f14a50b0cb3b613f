export const id = 644;
export const ids = [644];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFiles: () => (/* binding */ explainFiles)
/* harmony export */ });
/* harmony import */ var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3182);

const WIDEST_PATH = 60;
function explainFiles(files, leftOut) {
    const rows = files.map(({ path, role, reason, encrypted }) => ({
        path: oneLine(path),
        role,
        reason: oneLine(encrypted ? `${reason}; encrypted with SOPS` : reason),
    }));
    const pathWidth = Math.min(WIDEST_PATH, widest(rows.map(({ path }) => path)));
    const roleWidth = widest(rows.map(({ role }) => role));
    const lines = rows.map(({ path, role, reason }) => `${path.padEnd(pathWidth)}  ${role.padEnd(roleWidth)}  ${reason}`);
    return [...lines, '', ...counts(files), ...(leftOut === undefined ? [] : leftOutLine(leftOut))];
}
function leftOutLine({ leftOut, ignored, links }) {
    const parts = [
        leftOut > 0 ? `${leftOut} with other names` : '',
        ignored > 0 ? `${ignored} by \`.gitignore\` or an exclusion` : '',
        links > 0 ? `${links} as symbolic links` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : ['', `Left out: ${parts.join(', ')}`];
}
function counts(files) {
    const byRole = new Map();
    for (const { role } of files)
        byRole.set(role, (byRole.get(role) ?? 0) + 1);
    const rows = [...byRole].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const width = widest(rows.map(([, count]) => String(count)));
    return rows.map(([role, count]) => `${String(count).padStart(width)}  ${role}`);
}
function oneLine(text) {
    return (0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, text.length), 0);
}


/***/ })

};
