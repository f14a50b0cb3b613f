export const id=76,ids=[76],modules={2076:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{loadBaseline:()=>loadBaseline,saveBaseline:()=>saveBaseline});var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(6641),json=__webpack_require__(
3128),order=__webpack_require__(7732),json_text=__webpack_require__(2365);const FORMAT_VERSION=1;function writeBaseline(findings){const entries=findings.map(({fingerprint,
check,file,message})=>({fingerprint,check,file,message}));return(0,json_text.s)({version:FORMAT_VERSION,findings:entries.sort(compareEntries)})}function readBaseline(text,name){
const content=parse(text,name);if((0,json.Dc)(content,"version")!==FORMAT_VERSION)throw invalid(name,`\`version\` must be ${FORMAT_VERSION}`);const findings=(0,json.
Dc)(content,"findings");if(!(0,json.cy)(findings))throw invalid(name,"`findings` must be a list");const entries=findings.map((item,index)=>readEntry(item,index,
name));return new Map(entries.map(entry=>[entry.fingerprint,entry]))}function parse(text,name){try{return JSON.parse(text.replace(/^\ufeff/,""))}catch(error){throw invalid(
name,"it is not JSON",{cause:error})}}function readEntry(item,index,name){const fingerprint=(0,json.sk)(item,"fingerprint");if(fingerprint===void 0)throw invalid(
name,`\`findings[${index}].fingerprint\` must be a string`);return{fingerprint,check:(0,json.sk)(item,"check")??"",file:(0,json.sk)(item,"file")??"",message:(0,json.
sk)(item,"message")??""}}function invalid(name,reason,options){return new errors.yo("invalid-baseline",`${name} is not a baseline file: ${reason}; write it anew\
 with --write-baseline`,options)}function compareEntries(a,b){return(0,order.n)(a.file,b.file)||(0,order.n)(a.check,b.check)||(0,order.n)(a.message,b.message)||
(0,order.n)(a.fingerprint,b.fingerprint)}var summary_line=__webpack_require__(4426);function loadBaseline(file,host){const path=(0,external_node_path_.resolve)(
host.cwd,file),type=host.files.status(path)?.type;if(type===void 0)throw new errors.yo("no-baseline",`There is no baseline \`${file}\`: write one with --write-ba\
seline`);if(type==="directory")throw new errors.yo("no-baseline",`The baseline \`${file}\` is a folder: name a file`);return readBaseline(new TextDecoder().decode(
host.files.read(path)),file)}function saveBaseline(file,report,host){host.files.write((0,external_node_path_.resolve)(host.cwd,file),writeBaseline(report.findings)),
host.log.info(`Wrote ${(0,summary_line.LS)(report.findings.length,"finding")} to ${file}`)}}),2365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
