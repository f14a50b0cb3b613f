export const id=497,ids=[497],modules={5185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>isAtLeast,o:()=>SEVERITIES});const SEVERITIES=["error","warning","note"];function isAtLeast(severity,threshold){return SEVERITIES.indexOf(severity)<=SEVERITIES.
indexOf(threshold)}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>shorten});
const MAX_SHOWN=80;function shorten(text,limit=MAX_SHOWN){if(text.length<=limit)return text;const last=text.charCodeAt(limit-2),isHalf=last>=55296&&last<=56319;
return`${text.slice(0,limit-(isHalf?2:1))}\u2026`}}),6497:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{reportGithub:()=>reportGithub});var finding=__webpack_require__(5185),shorten=__webpack_require__(
4453),rank=__webpack_require__(4101),run_report=__webpack_require__(2065);const LEVEL={error:"error",warning:"warning",note:"notice"};function annotation(severity,properties,message){
const pairs=Object.entries(properties).filter(([,value])=>value!==void 0&&value!=="").map(([key,value])=>`${key}=${escapeProperty(String(value))}`),head=pairs.length>
0?` ${pairs.join(",")}`:"";return`::${LEVEL[severity]}${head}::${escapeData(message)}`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r",
"%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}var span=__webpack_require__(1371),summary_line=__webpack_require__(
4426),visible_text=__webpack_require__(269);const MAX_PER_LEVEL=10,MAX_MESSAGE=4e3;function reportGithub(report){const groups=(0,rank.Eg)(report.findings),isCut=finding.
o.some(severity=>groups[severity].length>MAX_PER_LEVEL),shown=finding.o.map(severity=>groups[severity].slice(0,limitOf(severity,isCut))),lines=shown.flat().map(
findingAnnotation);return isCut&&lines.push(remainder(finding.o.flatMap((severity,i)=>groups[severity].slice(shown[i]?.length)))),lines.map(line=>`${line}
`).join("")}function limitOf(severity,isCut){return isCut&&severity==="note"?MAX_PER_LEVEL-1:MAX_PER_LEVEL}function findingAnnotation(finding2){const message=(0,shorten.
m)((0,visible_text.P8)(finding2.message),MAX_MESSAGE);return annotation(finding2.severity,place(finding2),message)}function place(finding2){const endLine=(0,span.
S)(finding2),common={file:finding2.file,line:finding2.line,endLine,title:(0,visible_text.P8)(finding2.check)};return endLine!==finding2.line||finding2.endLine!==
finding2.line?common:{...common,col:finding2.column,endColumn:finding2.endColumn}}function remainder(hidden){const counts=(0,summary_line.Pe)((0,run_report.O)(hidden));
return annotation("note",{title:"More findings"},`${counts} more without an annotation: GitHub shows ${MAX_PER_LEVEL} of each level. The job summary and the log\
 have the rest.`)}}),4101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eg:()=>groupBySeverity,
md:()=>worstFirst,ux:()=>mostSevere});var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5185);function mostSevere(findings,limit){return findings.
length<=limit?findings:worstFirst(findings).slice(0,limit)}function worstFirst(findings){const bySeverity=groupBySeverity(findings);return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__.
o.flatMap(severity=>bySeverity[severity])}function groupBySeverity(findings){const groups={error:[],warning:[],note:[]};for(const finding of findings)groups[finding.
severity].push(finding);return groups}}),2065:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>countBySeverity});function countBySeverity(findings){const counts={error:0,warning:0,note:0};for(const finding of findings)counts[finding.severity]++;return{
errors:counts.error,warnings:counts.warning,notes:counts.note}}}),1371:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>lastLineOf});function lastLineOf({line,endLine,endColumn}){return endColumn<=1?Math.max(line,endLine-1):Math.max(line,endLine)}}),4426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LS:()=>plural,Pe:()=>countsInWords,Vn:()=>afterthoughts,zB:()=>summaryInWords});function countsInWords({errors,warnings,
notes}){const parts=[errors>0?plural(errors,"error"):"",warnings>0?plural(warnings,"warning"):"",notes>0?plural(notes,"note"):""].filter(part=>part!=="");return parts.
length>0?parts.join(", "):"no findings"}function scopeInWords({files,documents,resources}){return`${plural(files,"file")}, ${plural(documents,"document")}, ${plural(
resources,"resource")}`}function summaryInWords(report){const{summary,findings}=report;if(findings.length===0)return`${scopeInWords(summary)}: no findings`;const affected=new Set(
findings.map(finding=>finding.file)).size,objects=`${plural(summary.documents,"document")}, ${plural(summary.resources,"resource")}`;return`${countsInWords(summary)}\
 in ${grouped(affected)} of ${plural(summary.files,"file")} (${objects})`}function afterthoughts(report){const safe=countFixes(report.findings,"safe"),unsafe=countFixes(
report.findings,"unsafe");return[safe>0?`${grouped(safe)} fixable with --fix`:"",unsafe>0?`${grouped(unsafe)}${safe>0?" more":" fixable"} with --fix --unsafe`:"",
report.summary.suppressed>0?`${grouped(report.summary.suppressed)} suppressed`:""].filter(part=>part!=="")}function plural(count,noun,nouns=`${noun}s`){return`${grouped(
count)} ${count===1?noun:nouns}`}function grouped(count){return String(count).replace(/\B(?=(?:\d{3})+$)/g,",")}function countFixes(findings,safety){return findings.
filter(finding=>finding.fix?.safety===safety).length}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Df:()=>withoutCommands,P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,
LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(text.replace(LOOKS_BLANK,escapeBlank))}
function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){if(character===
`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code>65535?`\\u{${code.toString(16)}}`:
`\\u${code.toString(16).padStart(4,"0")}`}})};
