export const id=665,ids=[665],modules={2365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{s:()=>jsonText});var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(269);const ESCAPED_IN_STRINGS=/[\u007f-\u00a0\u00ad\u061c\u115f\u1160\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|\udb40[\udc00-\udfff]/g;
function jsonText(value){return`${JSON.stringify(value,null,2).replace(ESCAPED_IN_STRINGS,escapeUnits).replace(_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.rb,
"#\\u0023")}
`}function escapeUnits(text){let escaped="";for(let i=0;i<text.length;i++)escaped+=`\\u${text.charCodeAt(i).toString(16).padStart(4,"0")}`;return escaped}}),9665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{reportJson:()=>reportJson});var _json_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2365),_redaction_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7290);const FORMAT_VERSION=1;function reportJson(report){const{files,documents,resources,errors,
warnings,notes,suppressed}=report.summary;return(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.s)({version:FORMAT_VERSION,summary:{files,documents,resources,errors,
warnings,notes,suppressed},findings:report.findings.map(toJson)})}function toJson(finding){return{check:finding.check,severity:finding.severity,message:finding.
message,...place(finding),pointer:finding.pointer,resource:finding.resource&&resource(finding.resource),related:finding.related?.map(related),fix:finding.fix&&!(0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__.
t)(finding)?fix(finding.fix):void 0,docs:finding.docs,fingerprint:finding.fingerprint}}function place({file,line,column,endLine,endColumn}){return{file,line,column,
endLine,endColumn}}function resource({apiVersion,kind,namespace,name}){return{apiVersion,kind,namespace,name}}function related(location){return{message:location.
message,...place(location)}}function fix({description,safety,edits}){return{description,safety,edits:edits.map(({start,end,text})=>({start,end,text}))}}}),7290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>redactedLine,t:()=>isSensitive});const HIDDEN="***",LEADING_KEY=/^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/,
SECRET_DATA=/\/(?:data|stringData)(?:\/|$)/;function isSensitive(finding){return finding.sensitive===!0?!0:finding.resource?.kind==="Secret"&&SECRET_DATA.test(finding.
pointer??"")}function redactedLine(line){const key=LEADING_KEY.exec(line)?.[0],shown=key===void 0?"":`${key} `,text=`${shown}${HIDDEN}`;return{text,span:{start:shown.
length,end:text.length}}}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Df:()=>withoutCommands,
P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,
BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.
R)(text.replace(LOOKS_BLANK,escapeBlank))}function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){
if(character===`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code>65535?`\\u{${code.toString(16)}}`:
`\\u${code.toString(16).padStart(4,"0")}`}})};
