export const id=906,ids=[906],modules={5185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>isAtLeast,o:()=>SEVERITIES});const SEVERITIES=["error","warning","note"];function isAtLeast(severity,threshold){return SEVERITIES.indexOf(severity)<=SEVERITIES.
indexOf(threshold)}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>shorten});
const MAX_SHOWN=80;function shorten(text,limit=MAX_SHOWN){if(text.length<=limit)return text;const last=text.charCodeAt(limit-2),isHalf=last>=55296&&last<=56319;
return`${text.slice(0,limit-(isHalf?2:1))}\u2026`}}),2365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{s:()=>jsonText});var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(269);const ESCAPED_IN_STRINGS=/[\u007f-\u00a0\u00ad\u061c\u115f\u1160\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|\udb40[\udc00-\udfff]/g;
function jsonText(value){return`${JSON.stringify(value,null,2).replace(ESCAPED_IN_STRINGS,escapeUnits).replace(_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.rb,
"#\\u0023")}
`}function escapeUnits(text){let escaped="";for(let i=0;i<text.length;i++)escaped+=`\\u${text.charCodeAt(i).toString(16).padStart(4,"0")}`;return escaped}}),4101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Eg:()=>groupBySeverity,md:()=>worstFirst,ux:()=>mostSevere});var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5185);function mostSevere(findings,limit){return findings.length<=limit?findings:worstFirst(findings).slice(0,limit)}function worstFirst(findings){const bySeverity=groupBySeverity(
findings);return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__.o.flatMap(severity=>bySeverity[severity])}function groupBySeverity(findings){const groups={error:[],
warning:[],note:[]};for(const finding of findings)groups[finding.severity].push(finding);return groups}}),7290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>redactedLine,t:()=>isSensitive});const HIDDEN="***",LEADING_KEY=/^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/,
SECRET_DATA=/\/(?:data|stringData)(?:\/|$)/;function isSensitive(finding){return finding.sensitive===!0?!0:finding.resource?.kind==="Secret"&&SECRET_DATA.test(finding.
pointer??"")}function redactedLine(line){const key=LEADING_KEY.exec(line)?.[0],shown=key===void 0?"":`${key} `,text=`${shown}${HIDDEN}`;return{text,span:{start:shown.
length,end:text.length}}}}),9906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{reportSarif:()=>reportSarif});var project=__webpack_require__(6601),shorten=__webpack_require__(4453),line_index=__webpack_require__(1279),
json_text=__webpack_require__(2365),rank=__webpack_require__(4101),redaction=__webpack_require__(7290);const SARIF_LEVEL={error:"error",warning:"warning",note:"\
note"},SECRET_SEVERITY="7.5";function sarifRules(checks,findings){const rules=new Map;for(const check of checks)rules.set(check.id,toRule(check));for(const{check}of findings)
rules.has(check)||rules.set(check,{id:check,helpUri:(0,project.I7)(check)});const indexes=new Map([...rules.keys()].map((id2,index)=>[id2,index]));return{rules:[
...rules.values()],indexOf:check=>indexes.get(check)??-1}}function toRule(check){return{id:check.id,name:pascalCase(check.id),shortDescription:{text:check.summary},
fullDescription:{text:`${check.summary}.`},help:{text:`${check.summary}.

${check.rationale}

${(0,project.I7)(check.id)}`,markdown:`${check.summary}.

${check.rationale}

[About this check](${(0,project.I7)(check.id)})`},helpUri:(0,project.I7)(check.id),defaultConfiguration:{level:SARIF_LEVEL[check.severity]},properties:properties(
check)}}function properties(check){const domain=check.id.slice(0,check.id.indexOf("/")),common={precision:"high","problem.severity":check.severity==="note"?"rec\
ommendation":check.severity};return domain!=="secrets"?{tags:["gitops",domain],...common}:{tags:["gitops",domain,"security"],...common,"security-severity":SECRET_SEVERITY}}
function pascalCase(id2){return id2.replace(/(?:^|[^a-z0-9])([a-z0-9])/g,(_,letter)=>letter.toUpperCase())}var visible_text=__webpack_require__(269);const MAX_RESULTS=25e3,
MAX_RELATED=100,MAX_MESSAGE=4e3,SCHEMA="https://json.schemastore.org/sarif-2.1.0.json",BASE="%SRCROOT%";function reportSarif(report){const all=[...report.findings,
...report.suppressed],rules=sarifRules(report.checks,all),tool={driver:{name:project.RX,version:project.xv,semanticVersion:project.xv,informationUri:project.yZ,
rules:rules.rules}};return(0,json_text.s)({$schema:SCHEMA,version:"2.1.0",runs:[{tool,automationDetails:{id:`${project.RX}/${report.job}/`},columnKind:"utf16Cod\
eUnits",originalUriBaseIds:{[BASE]:{description:{text:"The root of the repository."}}},results:results(report,rules)}]})}function results(report,rules){const shown=(0,rank.
ux)(report.findings,MAX_RESULTS),suppressed=report.suppressed.slice(0,MAX_RESULTS-shown.length),tellsSuppressions=suppressed.length>0,lines=lastFileLines(report);
return[...shown,...suppressed].map(finding=>({...result(finding,rules,lines),suppressions:tellsSuppressions?suppressions(finding.suppression):void 0}))}function result(finding,rules,lines){
const{related,fix}=finding;return{ruleId:finding.check,ruleIndex:rules.indexOf(finding.check),level:SARIF_LEVEL[finding.severity],message:message(finding.message),
locations:[{physicalLocation:physicalLocation(finding),logicalLocations:logicalLocations(finding)}],relatedLocations:related&&related.length>0?related.slice(0,MAX_RELATED).
map(relatedLocation):void 0,fixes:fix&&!(0,redaction.t)(finding)?fixes(finding.file,fix,lines):void 0,partialFingerprints:{"gitopsActions/v1":finding.fingerprint,
primaryLocationLineHash:`${finding.fingerprint}:1`}}}function message(text){return{text:(0,shorten.m)((0,visible_text.P8)(text),MAX_MESSAGE).replaceAll("](","] \
(")}}function physicalLocation(location){return{artifactLocation:artifact(location.file),region:region(location)}}function region({line,column,endLine,endColumn}){
return{startLine:line,startColumn:column,endLine,endColumn}}function artifact(file){return{uri:file.split("/").map(encodeSegment).join("/"),uriBaseId:BASE}}function encodeSegment(segment){
return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))}function logicalLocations({resource,pointer}){if(resource===void 0)return;const parts=[
resource.kind,resource.namespace,resource.name].filter(part=>part!==void 0);if(parts.length===0)return;const name=parts.map(visible_text.P8).join("/");return[{name,
kind:"resource",fullyQualifiedName:`${name}${(0,visible_text.P8)(pointer??"")}`}]}function relatedLocation(location,index){return{id:index+1,physicalLocation:physicalLocation(
location),message:message(location.message)}}function suppressions(suppression){if(suppression===void 0)return[];const kind=suppression.kind==="comment"?"inSour\
ce":"external",justification=suppression.reason===void 0?void 0:(0,visible_text.P8)(suppression.reason);return[{kind,status:"accepted",justification}]}function fixes(file,fix,lines){
const source=lines(file);if(source===void 0)return;const replacements=fix.edits.map(edit=>replacement(edit,source));return[{description:message(fix.description),
artifactChanges:[{artifactLocation:artifact(file),replacements}]}]}function replacement(edit,source){return{deletedRegion:region(source.placeOf(edit)),insertedContent:edit.
text===""?void 0:{text:edit.text}}}function lastFileLines(report){let lastFile,lastLines;return file=>{if(file!==lastFile){const text=report.sources(file);lastFile=
file,lastLines=text===void 0?void 0:new line_index.r(text)}return lastLines}}}),269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Df:()=>withoutCommands,P8:()=>visibleLine,rb:()=>BRACKET_COMMAND});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3182);const LOOKS_BLANK=/[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu,BRACKET_COMMAND=/##(?=[A-Za-z]*\[)/g,
LINE_COMMAND=/^([\s\u0085]*):(?=:)/gm;function visibleLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(text.replace(LOOKS_BLANK,escapeBlank))}
function withoutCommands(text){return text.replace(BRACKET_COMMAND,"#\\u0023").replace(LINE_COMMAND,"$1\\u003a")}function escapeBlank(character){if(character===
`
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
