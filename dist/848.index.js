export const id=848,ids=[848],modules={6848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{reportGitlab:()=>reportGitlab});var _json_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2365),_visible_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
269);const SEVERITY={error:"critical",warning:"minor",note:"info"};function reportGitlab(report){return(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(report.findings.
map(toIssue))}function toIssue(finding){return{description:(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__.P8)(finding.message),check_name:finding.check,fingerprint:finding.
fingerprint,severity:SEVERITY[finding.severity],location:{path:finding.file,lines:{begin:finding.line,end:finding.endLine}}}}}),2365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>jsonText});var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(269);const ESCAPED_IN_STRINGS=/[\u007f-\u00a0\u00ad\u061c\u115f\u1160\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|\udb40[\udc00-\udfff]/g;
function jsonText(value){return`${JSON.stringify(value,null,2).replace(ESCAPED_IN_STRINGS,escapeUnits).replace(_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.rb,
"#\\u0023")}
`}function escapeUnits(text){let escaped="";for(let i=0;i<text.length;i++)escaped+=`\\u${text.charCodeAt(i).toString(16).padStart(4,"0")}`;return escaped}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Df:()=>withoutCommands,P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,
LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(text.replace(LOOKS_BLANK,escapeBlank))}
function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){if(character===
`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code>65535?`\\u{${code.toString(16)}}`:
`\\u${code.toString(16).padStart(4,"0")}`}})};
