export const id=227,ids=[227],modules={7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>groupBy});function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===void 0?groups.set(
key,[item]):group.push(item)}return groups}}),4227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{reportJunit:()=>reportJunit});var _kernel_group_by_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7737),_visible_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
269);function reportJunit(report){const byFile=groupByFile(report),suites=[...byFile].map(([file,findings])=>suite(file,findings)),failures=report.findings.filter(
isFailure).length,tests=[...byFile.values()].reduce((sum,findings)=>sum+Math.max(1,findings.length),0);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsui\
tes name=${attribute(`gitops-actions ${report.job}`)} tests="${tests}" failures="${failures}" errors="0">`,...suites,"</testsuites>",""].join(`
`)}function groupByFile(report){const files=report.files.map(file=>[file,[]]);return new Map([...files,...(0,_kernel_group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(
report.findings,({file})=>file)])}function suite(file,findings){const failures=findings.filter(isFailure).length,cases=findings.length>0?findings.map(testCase):
[passedCase(file)];return[`  <testsuite name=${attribute(file)} tests="${cases.length}" failures="${failures}" errors="0">`,...cases,"  </testsuite>"].join(`
`)}function passedCase(file){return`    <testcase name="no findings" classname=${attribute(file)} file=${attribute(file)}/>`}function testCase(finding){const name=attribute(
`${finding.check} at ${finding.line}:${finding.column}`),file=attribute(finding.file);return`${`    <testcase name=${name} classname=${file} file=${file} line="${finding.
line}">`}
      ${outcome(finding)}
    </testcase>`}function outcome(finding){const{message}=finding,text=content(`${finding.file}:${finding.line}:${finding.column} ${message} (${finding.docs})`);
return isFailure(finding)?`<failure type=${attribute(finding.severity)} message=${attribute(message)}>${text}</failure>`:`<system-out>${text}</system-out>`}function isFailure(finding){
return finding.severity!=="note"}function attribute(text){return`"${content(text)}"`}function content(text){return(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__.
P8)(text).replace(/[\ufffe\uffff]/g,"\uFFFD").replace(/[&<>"']/g,character=>`&#${character.charCodeAt(0)};`).replace(_visible_text_js__WEBPACK_IMPORTED_MODULE_1__.
rb,"#&#35;")}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Df:()=>withoutCommands,
P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,
BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.
R)(text.replace(LOOKS_BLANK,escapeBlank))}function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){
if(character===`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code>65535?`\\u{${code.toString(16)}}`:
`\\u${code.toString(16).padStart(4,"0")}`}})};
