export const id = 89;
export const ids = [89];
export const modules = {

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  present: () => (/* binding */ present)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/report/reporters.js
const LOADERS = {
    text: async () => (await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 5274))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665))).reportJson,
    sarif: async () => (await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 9906))).reportSarif,
    junit: async () => (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 4227))).reportJunit,
    github: async () => (await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 6497))).reportGithub,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 848).then(__webpack_require__.bind(__webpack_require__, 6848))).reportGitlab,
    markdown: async () => (await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 659))).reportMarkdown,
};
const FORMATS = Object.keys(LOADERS);
function isFormat(text) {
    return Object.hasOwn(LOADERS, text);
}
function loadReporter(format) {
    return LOADERS[format]();
}

;// CONCATENATED MODULE: ./build/commands/lint/present.js


async function present(report, { format, output }, host) {
    const text = await render(report, format, host, output === undefined);
    if (output === undefined)
        host.stdout.write(text);
    else
        writeReport(host, output, text);
    if (!isRunner(host))
        return {};
    if (format === 'text')
        host.stdout.write(await render(report, 'github', host, false));
    await host.runner.appendSummary(await render(report, 'markdown', host, false));
    return { ...counts(report), ...(await writeReportFiles(report, host)) };
}
async function render(report, format, host, isShown) {
    const reporter = await loadReporter(format);
    return reporter(report, { color: isShown && host.stdout.color, width: host.stdout.width });
}
function isRunner(host) {
    return host.kind === 'runner';
}
function counts({ summary }) {
    return { errors: String(summary.errors), warnings: String(summary.warnings) };
}
async function writeReportFiles(report, host) {
    const folder = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? host.cacheFolder, `gitops-actions-${report.job}`);
    const sarif = (0,external_node_path_.join)(folder, 'report.sarif');
    const json = (0,external_node_path_.join)(folder, 'report.json');
    writeReport(host, sarif, await render(report, 'sarif', host, false));
    writeReport(host, json, await render(report, 'json', host, false));
    return { 'sarif-file': sarif, 'report-json': json };
}
function writeReport(host, file, text) {
    const path = (0,external_node_path_.resolve)(host.cwd, file);
    host.files.makeDirectory((0,external_node_path_.join)(path, '..'));
    host.files.write(path, text);
}


/***/ })

};
