export const id=101,ids=[101],modules={5185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>isAtLeast,o:()=>SEVERITIES});const SEVERITIES=["error","warning","note"];function isAtLeast(severity,threshold){return SEVERITIES.indexOf(severity)<=SEVERITIES.
indexOf(threshold)}}),7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>groupBy});
function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.
push(item)}return groups}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>shorten});
const MAX_SHOWN=80;function shorten(text,limit=MAX_SHOWN){if(text.length<=limit)return text;const last=text.charCodeAt(limit-2),isHalf=last>=55296&&last<=56319;
return`${text.slice(0,limit-(isHalf?2:1))}\u2026`}}),4101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Eg:()=>groupBySeverity,md:()=>worstFirst,ux:()=>mostSevere});var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5185);
function mostSevere(findings,limit){return findings.length<=limit?findings:worstFirst(findings).slice(0,limit)}function worstFirst(findings){const bySeverity=groupBySeverity(
findings);return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__.o.flatMap(severity=>bySeverity[severity])}function groupBySeverity(findings){const groups={error:[],
warning:[],note:[]};for(const finding of findings)groups[finding.severity].push(finding);return groups}}),7290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>redactedLine,t:()=>isSensitive});const HIDDEN="***",LEADING_KEY=/^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/,
SECRET_DATA=/\/(?:data|stringData)(?:\/|$)/;function isSensitive(finding){return finding.sensitive===!0?!0:finding.resource?.kind==="Secret"&&SECRET_DATA.test(finding.
pointer??"")}function redactedLine(line){const key=LEADING_KEY.exec(line)?.[0],shown=key===void 0?"":`${key} `,text=`${shown}${HIDDEN}`;return{text,span:{start:shown.
length,end:text.length}}}}),2065:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>countBySeverity});
function countBySeverity(findings){const counts={error:0,warning:0,note:0};for(const finding of findings)counts[finding.severity]++;return{errors:counts.error,warnings:counts.
warning,notes:counts.note}}}),5091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>subjectInWords});
function subjectInWords({resource}){if(resource===void 0)return"";const name=[resource.namespace,resource.name].filter(part=>part!==void 0).join("/");return[resource.
kind??"",name].filter(part=>part!=="").join(" ")}}),4426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{LS:()=>plural,Pe:()=>countsInWords,Vn:()=>afterthoughts,zB:()=>summaryInWords});function countsInWords({errors,warnings,notes}){const parts=[
errors>0?plural(errors,"error"):"",warnings>0?plural(warnings,"warning"):"",notes>0?plural(notes,"note"):""].filter(part=>part!=="");return parts.length>0?parts.
join(", "):"no findings"}function scopeInWords({files,documents,resources}){return`${plural(files,"file")}, ${plural(documents,"document")}, ${plural(resources,
"resource")}`}function summaryInWords(report){const{summary,findings}=report;if(findings.length===0)return`${scopeInWords(summary)}: no findings`;const affected=new Set(
findings.map(finding=>finding.file)).size,objects=`${plural(summary.documents,"document")}, ${plural(summary.resources,"resource")}`;return`${countsInWords(summary)}\
 in ${grouped(affected)} of ${plural(summary.files,"file")} (${objects})`}function afterthoughts(report){const safe=countFixes(report.findings,"safe"),unsafe=countFixes(
report.findings,"unsafe");return[safe>0?`${grouped(safe)} fixable with --fix`:"",unsafe>0?`${grouped(unsafe)}${safe>0?" more":" fixable"} with --fix --unsafe`:"",
report.summary.suppressed>0?`${grouped(report.summary.suppressed)} suppressed`:""].filter(part=>part!=="")}function plural(count,noun,nouns=`${noun}s`){return`${grouped(
count)} ${count===1?noun:nouns}`}function grouped(count){return String(count).replace(/\B(?=(?:\d{3})+$)/g,",")}function countFixes(findings,safety){return findings.
filter(finding=>finding.fix?.safety===safety).length}}),6101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{reportText:()=>reportText});var finding=__webpack_require__(5185),group_by=__webpack_require__(
7737),project=__webpack_require__(6601),shorten=__webpack_require__(4453),line_index=__webpack_require__(1279);const WIDE=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303\
e\\u3041-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fff\
d}]|\\p{Emoji_Presentation}","u"),COMBINING=new RegExp("\\p{Mn}|\\p{Me}","u");function displayWidth(text){if(isPrintableAscii(text))return text.length;let width=0;
for(const character of text)width+=characterWidth(character);return width}function isPrintableAscii(text){return/^[\u0020-\u007e]*$/.test(text)}function characterWidth(character){
return character<="\u02FF"?1:COMBINING.test(character)?0:WIDE.test(character)?2:1}var visible_text=__webpack_require__(269);const TAB="    ",CUT="\u2026";function codeFrame(line,span,width,marks){
const from=characterStart(line,Math.max(0,span.start-width)),to=characterStart(line,Math.min(line.length,span.start+width)),cells=toCells(line,from,to,span),window=cutToFit(
cells,width,from>0,to<line.length);return{code:`${window.isCutLeft?CUT:""}${joined(window.cells)}${window.isCutRight?CUT:""}`.trimEnd(),pointer:pointerLine(window,
marks)}}function characterStart(line,offset){const code=line.charCodeAt(offset);return code>=56320&&code<=57343&&offset>0?offset-1:offset}function toCells(line,from,to,span){
const cells=[];let offset=from;for(const character of line.slice(from,to)){const text=character==="	"?TAB:(0,visible_text.P8)(character),isMarked=offset>=span.start&&
offset<span.end;cells.push({text,width:displayWidth(text),isMarked}),offset+=character.length}return(span.end<=span.start||span.start>=line.length)&&markEmptySpan(
cells,line,from,span.start),cells}function markEmptySpan(cells,line,from,start){const index=[...line.slice(from,start)].length,cell=cells[index]??{text:" ",width:1};
cells[Math.min(index,cells.length)]={...cell,isMarked:!0}}function cutToFit(cells,width,hasMoreLeft,hasMoreRight){if(totalWidth(cells)<=width&&!hasMoreLeft&&!hasMoreRight)
return{cells,isCutLeft:!1,isCutRight:!1};const first=Math.max(0,cells.findIndex(cell=>cell.isMarked)),markWidth=Math.min(totalWidth(cells.filter(cell=>cell.isMarked)),
Math.floor(width/2)),mustCutLeft=hasMoreLeft||totalWidth(cells.slice(0,first))+markWidth>width-1,start=mustCutLeft?leftEdge(cells,first,Math.floor(width/3)):0,end=rightEdge(
cells,start,width-(mustCutLeft?2:1));return{cells:cells.slice(start,end),isCutLeft:mustCutLeft,isCutRight:hasMoreRight||end<cells.length}}function leftEdge(cells,first,room){
let used=0,index=first;for(;index>0&&used+widthAt(cells,index-1)<=room;)used+=widthAt(cells,--index);return index}function rightEdge(cells,start,room){let used=0,
index=start;for(;index<cells.length&&used+widthAt(cells,index)<=room;)used+=widthAt(cells,index++);return index}function pointerLine(window,marks){const first=Math.
max(0,window.cells.findIndex(cell=>cell.isMarked)),before=totalWidth(window.cells.slice(0,first))+(window.isCutLeft?1:0),marked=Math.max(1,totalWidth(window.cells.
filter(cell=>cell.isMarked)));return`${" ".repeat(before)}${marks.first}${marks.rest.repeat(marked-1)}`}function widthAt(cells,index){return cells[index]?.width??
0}function totalWidth(cells){return cells.reduce((sum,cell)=>sum+cell.width,0)}function joined(cells){return cells.map(cell=>cell.text).join("")}const SEVERITY_CODE={
error:"31",warning:"33",note:"36"};function palette(color){const paint=(code,text)=>color?`\x1B[${code}m${text}\x1B[0m`:text;return{severity:(severity,text)=>paint(
`1;${SEVERITY_CODE[severity]}`,text),strong:text=>paint("1",text),faint:text=>paint("2",text),good:text=>paint("1;32",text)}}var rank=__webpack_require__(4101),
redaction=__webpack_require__(7290),run_report=__webpack_require__(2065),subject=__webpack_require__(5091),summary_line=__webpack_require__(4426);const MAX_FINDINGS=1e3,
MAX_RELATED=5,MAX_MESSAGE=1e3,PRIMARY={first:"^",rest:"~"},SECONDARY={first:"-",rest:"-"};function reportText(report,style){const page={report,width:style.width,
paint:palette(style.color),linesOf:rememberLines(report)},shown=inReportOrder(report.findings,MAX_FINDINGS),groups=[...(0,group_by.$)(shown,({file})=>file).values()].
map(findings=>fileGroup(page,findings)),hidden=report.findings.length-shown.length,more=hidden>0?[`\u2026 and ${(0,summary_line.LS)(hidden,"more finding")}, not\
 shown here
`]:[];return(0,visible_text.Df)([...groups,...more,closing(page)].join(`
`))}function inReportOrder(findings,limit){if(findings.length<=limit)return findings;const chosen=new Set((0,rank.ux)(findings,limit));return findings.filter(finding2=>chosen.
has(finding2))}function fileGroup(page,findings){const name=(0,visible_text.P8)(findings[0]?.file??""),counts=(0,summary_line.Pe)((0,run_report.O)(findings)),rule="\
\u2500".repeat(Math.max(3,page.width-displayWidth(name)-counts.length-2));return[`${`${page.paint.strong(name)} ${page.paint.faint(`${rule} ${counts}`)}`}
`,...findings.map(finding2=>findingBlock(page,finding2))].join(`
`)}function findingBlock(page,finding2){const{paint}=page,related=(finding2.related??[]).slice(0,MAX_RELATED),gutter=Math.max(...[finding2,...related].map(({line})=>String(
line).length)),title=paint.severity(finding2.severity,`${finding2.severity}[${(0,visible_text.P8)(finding2.check)}]`),hides=(0,redaction.t)(finding2);return`${[
`${title}${paint.strong(`: ${(0,shorten.m)((0,visible_text.P8)(finding2.message),MAX_MESSAGE)}`)}`,`${" ".repeat(gutter+1)}${paint.faint(`\u250C\u2500 ${placeInWords(
finding2)}${text_subject(finding2)}`)}`,...frameLines(page,finding2,gutter,{marks:PRIMARY,hides,severity:finding2.severity}),...related.flatMap(location=>relatedLines(
page,finding2,location,gutter)),...finding2.fix?[`${" ".repeat(gutter+1)}${paint.faint("=")} ${fixInWords(finding2.fix)}`]:[]].join(`
`)}
`}function relatedLines(page,finding2,location,gutter){const indent=" ".repeat(gutter+1),message=(0,shorten.m)((0,visible_text.P8)(location.message),MAX_MESSAGE);
if(isSamePlace(finding2,location))return[`${indent}${page.paint.faint("=")} ${message}`];const style={marks:SECONDARY,hides:(0,redaction.t)(finding2),severity:void 0};
return[`${indent}${page.paint.faint(`\u251C\u2500 ${placeInWords(location)}`)} ${message}`,...frameLines(page,location,gutter,style)]}function isSamePlace(a,b){
return a.file===b.file&&a.line===b.line&&a.column===b.column}function placeInWords({file,line,column}){return`${(0,visible_text.P8)(file)}:${line}:${column}`}function text_subject(finding2){
const words=(0,visible_text.P8)((0,subject.D)(finding2));return words===""?"":` \xB7 ${words}`}function fixInWords({description,safety}){const how=safety==="saf\
e"?"--fix":"--fix --unsafe";return`fix: ${(0,visible_text.P8)(description)} (${how})`}function frameLines(page,location,gutter,style){const lines=page.linesOf(location.
file);if(lines===void 0||lines.lineText(location.line)==="")return[];const room=Math.max(20,page.width-gutter-3),{text,span}=shownLine(lines,location,style.hides),
frame=codeFrame(text,span,room,style.marks),{paint}=page,number=paint.faint(`${String(location.line).padStart(gutter)} \u2502`),marks=style.severity?paint.severity(
style.severity,frame.pointer):paint.faint(frame.pointer);return[`${number} ${frame.code}`.trimEnd(),`${" ".repeat(gutter+1)}${paint.faint("\u2502")} ${marks}`]}
function shownLine(lines,location,hides){const text=lines.lineText(location.line);if(hides)return(0,redaction.P)(text);const end=location.endLine>location.line?
text.length:location.endColumn-1;return{text,span:{start:location.column-1,end:Math.min(end,text.length)}}}function closing({report,paint}){const words=(0,summary_line.
zB)(report),worst=finding.o.find(severity=>countOf(report,severity)>0),head=worst===void 0?paint.good(`\u2714 ${words}`):paint.severity(worst,`${mark(worst)} ${words}`),
tail=(0,summary_line.Vn)(report).map(thought=>` \xB7 ${thought}`),remarks=report.remarks.map(remark=>`  ${paint.faint(`\xB7 ${(0,visible_text.P8)(remark)}`)}
`),help=worst===void 0?"":`  ${paint.faint(`\xB7 about a check: ${project.yZ}/blob/main/docs/checks/<check>.md`)}
`;return`${head}${tail.join("")}
${remarks.join("")}${help}`}function countOf({summary},severity){return{error:summary.errors,warning:summary.warnings,note:summary.notes}[severity]}function mark(severity){
return{error:"\u2716",warning:"\u26A0",note:"\u25CF"}[severity]}function rememberLines(report){const remembered=new Map;return file=>{if(remembered.has(file))return remembered.
get(file);remembered.size>=2&&remembered.delete([...remembered.keys()][0]??"");const text=report.sources(file),lines=text===void 0?void 0:new line_index.r(text);
return remembered.set(file,lines),lines}}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Df:()=>withoutCommands,P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,
BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.
R)(text.replace(LOOKS_BLANK,escapeBlank))}function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){
if(character===`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code>65535?`\\u{${code.toString(16)}}`:
`\\u${code.toString(16).padStart(4,"0")}`}}),1279:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>LineIndex});const LINE_FEED=10,CARRIAGE_RETURN=13,BYTE_ORDER_MARK=65279;class LineIndex{#text;#starts;constructor(text){this.#text=text}positionAt(offset){
const starts=this.#lineStarts(),bounded=Math.min(Math.max(offset,starts[0]??0),this.#text.length),line=lastAtMost(starts,bounded);return{line:line+1,column:bounded-
(starts[line]??0)+1}}placeOf(range){const start=this.positionAt(range.start),end=this.positionAt(range.end);return{line:start.line,column:start.column,endLine:end.
line,endColumn:end.column}}lineText(line){const starts=this.#lineStarts(),start=starts[line-1];return start===void 0?"":this.#text.slice(start,starts[line]).replace(
/[\r\n]+$/,"")}#lineStarts(){return this.#starts??=lineStarts(this.#text),this.#starts}}function lineStarts(text){const starts=[text.charCodeAt(0)===BYTE_ORDER_MARK?
1:0];for(let index=0;index<text.length;index++){const code=text.charCodeAt(index);code===CARRIAGE_RETURN&&text.charCodeAt(index+1)===LINE_FEED&&index++,(code===
LINE_FEED||code===CARRIAGE_RETURN)&&starts.push(index+1)}return starts}function lastAtMost(ascending,value){let low=0,high=ascending.length-1;for(;low<high;){const middle=Math.
ceil((low+high)/2);(ascending[middle]??0)<=value?low=middle:high=middle-1}return low}})};
