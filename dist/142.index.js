export const id = 142;
export const ids = [142];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolCache: () => (/* binding */ toolCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6641);





const toolCache = {
    async obtain(source) {
        useFolders();
        const cache = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(58), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
        const cached = cache.find(source.name, source.version);
        if (cached !== '')
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cached, source.name);
        const archive = await download(cache, source);
        const actual = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(archive)).digest('hex');
        if (actual !== source.sha256) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('wrong-checksum', `The download of ${source.name} ${source.version} has SHA-256 ${actual}, but ${source.sha256} is pinned; it was not used`);
        }
        const extracted = await cache.extractTar(archive);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await cache.cacheDir(extracted, source.name, source.version), source.name);
    },
};
async function download(cache, { name, version, url }) {
    try {
        return await cache.downloadTool(url);
    }
    catch (cause) {
        const advice = `install ${name} on PATH, or allow the download`;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RemoteError */ .Hi('download-failed', `${name} is neither on PATH nor in the tool cache, and ${name} ${version} cannot be downloaded from ${url}: ${advice}`, { endpoint: url, status: undefined, advice }, { cause });
    }
}
function useFolders() {
    const { env } = process;
    const caches = env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache');
    env['RUNNER_TOOL_CACHE'] ??= (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(caches, 'gitops-actions', 'tools');
    env['RUNNER_TEMP'] ??= (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
}


/***/ })

};
