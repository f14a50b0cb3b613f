export const id=659,ids=[659],modules={5185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>isAtLeast,o:()=>SEVERITIES});const SEVERITIES=["error","warning","note"];function isAtLeast(severity,threshold){return SEVERITIES.indexOf(severity)<=SEVERITIES.
indexOf(threshold)}}),7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>groupBy});
function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.
push(item)}return groups}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>shorten});
const MAX_SHOWN=80;function shorten(text,limit=MAX_SHOWN){if(text.length<=limit)return text;const last=text.charCodeAt(limit-2),isHalf=last>=55296&&last<=56319;
return`${text.slice(0,limit-(isHalf?2:1))}\u2026`}}),659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{renderMarkdown:()=>renderMarkdown,reportMarkdown:()=>reportMarkdown});var group_by=__webpack_require__(
7737),project=__webpack_require__(6601),shorten=__webpack_require__(4453),visible_text=__webpack_require__(269);const ZERO_WIDTH_SPACE="\u200B",MAX_TEXT=500,SIGNIFICANT=/[&<>|\\`$*_[\]~#]/g,
BACKSLASH_IS_ENOUGH="*_[]~#";function escapeMarkdown(text){return escapeLine(withoutReferences((0,shorten.m)((0,visible_text.P8)(text),MAX_TEXT)))}function codeMarkdown(text){
return code((0,shorten.m)((0,visible_text.P8)(text),MAX_TEXT))}function messageMarkdown(message){return(0,shorten.m)((0,visible_text.P8)(message),MAX_TEXT).split(
/`([^`]+)`/).map((part,index)=>{if(index%2===1)return code(part);const text=withoutReferences(part);return index===0?escapeLine(text):escapeInline(text)}).join(
"")}function linkMarkdown(label,address){const target=address.replace(/[\s<>()[\]\\"'`|]/g,percentEncoded);return`[${escapeMarkdown(label)}](${target})`}function code(text){
return`<code>${escapeInline(withoutAddresses(text))}</code>`}function escapeInline(text){return text.replace(SIGNIFICANT,escapeSignificant)}function escapeLine(text){
return escapeInline(text).replace(/^( *)([-+=:]|\d+[.)])/,escapeBlockStart).replace(/^ +/,spaces=>"&#32;".repeat(spaces.length))}function escapeSignificant(character){
if(BACKSLASH_IS_ENOUGH.includes(character))return`\\${character}`;const entity=`&#${character.charCodeAt(0)};`;return character==="$"?`<span>${entity}</span>`:entity}
function escapeBlockStart(_,spaces,marker){const last=marker.length-1;return`${spaces}${marker.slice(0,last)}&#${marker.charCodeAt(last)};`}function withoutReferences(text){
return withoutAddresses(text).replace(/@(?!\u200b)/g,`@${ZERO_WIDTH_SPACE}`).replace(/#(?=\w)/g,`#${ZERO_WIDTH_SPACE}`).replace(/GH-(?=\d)/gi,`$&${ZERO_WIDTH_SPACE}`).
replace(/:(?=[\w+-]+:)/g,`:${ZERO_WIDTH_SPACE}`)}function withoutAddresses(text){return text.replace(/:(?=\/\/)/g,`:${ZERO_WIDTH_SPACE}`).replace(/@(?=[\w-]+\.)/g,
`@${ZERO_WIDTH_SPACE}`).replace(/(mailto|xmpp):/gi,`$1:${ZERO_WIDTH_SPACE}`).replace(/www(?=\.)/gi,`$&${ZERO_WIDTH_SPACE}`)}function percentEncoded(character){return`\
%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}var rank=__webpack_require__(4101),report_subject=__webpack_require__(5091),summary_line=__webpack_require__(
4426);const MAX_BYTES=1e6,RESERVE=300,MARK={error:"\u274C",warning:"\u26A0\uFE0F",note:"\u2139\uFE0F"},ENCODER=new TextEncoder,TABLE_HEAD=`| | Line | What is wr\
ong | Check |
|---|---:|---|---|
`;function reportMarkdown(report){return renderMarkdown(report,MAX_BYTES)}function renderMarkdown(report,maxBytes){const builder=new BoundedText(maxBytes-RESERVE);
builder.add(headline(report));let left=report.findings.length;for(const findings of worstFilesFirst(report.findings)){const added=addFile(builder,report,findings);
if(left-=added,added<findings.length)break}return`${builder.text}${left>0?`
\u2026 and ${(0,summary_line.LS)(left,"more finding")}.
`:""}`}class BoundedText{text="";#left;constructor(maxBytes){this.#left=maxBytes}add(piece){const size=ENCODER.encode(piece).length;return size>this.#left?!1:(this.#left-=
size,this.text+=piece,!0)}}function headline(report){const mark=report.summary.errors>0?"\u274C":report.findings.length>0?"\u26A0\uFE0F":"\u2705",summary=[`**${(0,summary_line.
zB)(report)}**`,...(0,summary_line.Vn)(report).map(escapeMarkdown)].join(" \xB7 "),remarks=report.remarks.map(remark=>`- ${messageMarkdown(remark)}
`).join("");return`${`## ${mark} ${project.RX} ${escapeMarkdown(report.job)}`}

${summary}
${remarks===""?"":`
${remarks}`}`}function addFile(builder,report,findings){const[first]=findings;if(first===void 0)return 0;const opening=`
### ${codeMarkdown(first.file)}

${TABLE_HEAD}`;let added=0;for(const finding of findings){const text=row(report,finding);if(!builder.add(added===0?`${opening}${text}`:text))return added;added++}
return added}function row(report,finding){return`| ${[`${MARK[finding.severity]} ${finding.severity}`,line(report,finding),what(finding),check(finding)].join(" \
| ")} |
`}function line(report,{file,line:line2,column}){const address=report.permalink?.(file,line2),label=`${line2}:${column}`;return address===void 0?label:linkMarkdown(
label,address)}function what(finding){const subject=(0,report_subject.D)(finding);return`${messageMarkdown(finding.message)}${subject===""?"":`<br>${codeMarkdown(
subject)}`}`}function check(finding){return linkMarkdown(finding.check,finding.docs)}function worstFilesFirst(findings){return[...(0,group_by.$)((0,rank.md)(findings),
({file})=>file).values()]}}),4101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eg:()=>groupBySeverity,
md:()=>worstFirst,ux:()=>mostSevere});var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5185);function mostSevere(findings,limit){return findings.
length<=limit?findings:worstFirst(findings).slice(0,limit)}function worstFirst(findings){const bySeverity=groupBySeverity(findings);return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__.
o.flatMap(severity=>bySeverity[severity])}function groupBySeverity(findings){const groups={error:[],warning:[],note:[]};for(const finding of findings)groups[finding.
severity].push(finding);return groups}}),5091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>subjectInWords});function subjectInWords({resource}){if(resource===void 0)return"";const name=[resource.namespace,resource.name].filter(part=>part!==void 0).
join("/");return[resource.kind??"",name].filter(part=>part!=="").join(" ")}}),4426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
