export const id = 497;
export const ids = [497];
export const modules = {

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportGithub: () => (/* binding */ reportGithub)
});

// EXTERNAL MODULE: ./build/kernel/finding.js
var finding = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/report/rank.js
var rank = __webpack_require__(4101);
// EXTERNAL MODULE: ./build/report/run-report.js
var run_report = __webpack_require__(2065);
;// CONCATENATED MODULE: ./build/report/runner-command.js
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
function annotation(severity, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const head = pairs.length > 0 ? ` ${pairs.join(',')}` : '';
    return `::${LEVEL[severity]}${head}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/report/span.js
var span = __webpack_require__(1371);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/github.js







const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4_000;
function reportGithub(report) {
    const groups = (0,rank/* groupBySeverity */.E)(report.findings);
    const isCut = finding/* SEVERITIES */.o.some((severity) => groups[severity].length > MAX_PER_LEVEL);
    const shown = finding/* SEVERITIES */.o.map((severity) => groups[severity].slice(0, limitOf(severity, isCut)));
    const lines = shown.flat().map(findingAnnotation);
    if (isCut)
        lines.push(remainder(finding/* SEVERITIES */.o.flatMap((severity, i) => groups[severity].slice(shown[i]?.length))));
    return lines.map((line) => `${line}\n`).join('');
}
function limitOf(severity, isCut) {
    return isCut && severity === 'note' ? MAX_PER_LEVEL - 1 : MAX_PER_LEVEL;
}
function findingAnnotation(finding) {
    const message = (0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(finding.message), MAX_MESSAGE);
    return annotation(finding.severity, place(finding), message);
}
function place(finding) {
    const endLine = (0,span/* lastLineOf */.S)(finding);
    const common = { file: finding.file, line: finding.line, endLine, title: (0,visible_text/* visibleLine */.P8)(finding.check) };
    if (endLine !== finding.line || finding.endLine !== finding.line)
        return common;
    return { ...common, col: finding.column, endColumn: finding.endColumn };
}
function remainder(hidden) {
    const counts = (0,summary_line/* countsInWords */.Pe)((0,run_report/* countBySeverity */.O)(hidden));
    return annotation('note', { title: 'More findings' }, `${counts} more without an annotation: GitHub shows ${MAX_PER_LEVEL} of each level. The job summary and the log have the rest.`);
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ groupBySeverity),
/* harmony export */   u: () => (/* binding */ mostSevere)
/* harmony export */ });
/* harmony import */ var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5185);

function mostSevere(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const bySeverity = groupBySeverity(findings);
    return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => bySeverity[severity]).slice(0, limit);
}
function groupBySeverity(findings) {
    const groups = { error: [], warning: [], note: [] };
    for (const finding of findings)
        groups[finding.severity].push(finding);
    return groups;
}


/***/ })

};
