export const id = 227;
export const ids = [227];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJunit: () => (/* binding */ reportJunit)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);

function reportJunit(report) {
    const byFile = groupByFile(report);
    const suites = [...byFile].map(([file, findings]) => suite(file, findings));
    const failures = report.findings.filter(isFailure).length;
    const tests = [...byFile.values()].reduce((sum, findings) => sum + Math.max(1, findings.length), 0);
    const name = attribute(`gitops-actions ${report.job}`);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name=${name} tests="${tests}" failures="${failures}" errors="0">`,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
function groupByFile(report) {
    const byFile = new Map(report.files.map((file) => [file, []]));
    for (const finding of report.findings) {
        const list = byFile.get(finding.file);
        if (list)
            list.push(finding);
        else
            byFile.set(finding.file, [finding]);
    }
    return byFile;
}
function suite(file, findings) {
    const failures = findings.filter(isFailure).length;
    const cases = findings.length > 0 ? findings.map(testCase) : [passedCase(file)];
    const head = `  <testsuite name=${attribute(file)} tests="${cases.length}" failures="${failures}" errors="0">`;
    return [head, ...cases, '  </testsuite>'].join('\n');
}
function passedCase(file) {
    return `    <testcase name="no findings" classname=${attribute(file)} file=${attribute(file)}/>`;
}
function testCase(finding) {
    const name = attribute(`${finding.check} at ${finding.line}:${finding.column}`);
    const file = attribute(finding.file);
    const head = `    <testcase name=${name} classname=${file} file=${file} line="${finding.line}">`;
    return `${head}\n      ${outcome(finding)}\n    </testcase>`;
}
function outcome(finding) {
    const { message } = finding;
    const text = content(`${finding.file}:${finding.line}:${finding.column} ${message} (${finding.docs})`);
    if (!isFailure(finding))
        return `<system-out>${text}</system-out>`;
    return `<failure type=${attribute(finding.severity)} message=${attribute(message)}>${text}</failure>`;
}
function isFailure(finding) {
    return finding.severity !== 'note';
}
function attribute(text) {
    return `"${content(text)}"`;
}
function content(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/##(?=[A-Za-z]*\[)/g, '#&#35;');
}


/***/ })

};
