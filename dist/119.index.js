export const id=119,ids=[119],modules={7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>groupBy});function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===void 0?groups.set(
key,[item]):group.push(item)}return groups}}),8119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{runPipeline:()=>runPipeline});var order=__webpack_require__(7732),project=__webpack_require__(6601),external_node_crypto_=__webpack_require__(7598);const LENGTH=32;
function fingerprinter(){const seen=new Map;return draft=>{const identity=identityOf(draft),ordinal=seen.get(identity)??0;return seen.set(identity,ordinal+1),digest(
ordinal===0?identity:`${identity}\0${ordinal}`)}}function identityOf(draft){const{check,file,resource}=draft;return[check,file,resource?.kind,resource?.namespace,
resource?.name,placeOf(draft),messageOf(draft)].map(part=>part??"").join("\0")}function placeOf({stablePointer,pointer}){return stablePointer??(pointer??"").replace(
/\/\d+(?=\/|$)/g,"/*")}function messageOf({message}){return message.replace(/\d+/g,"0")}function digest(text){return(0,external_node_crypto_.createHash)("sha256").
update(text).digest("hex").slice(0,LENGTH)}var shorten=__webpack_require__(4453),suggestion=__webpack_require__(3862),suppression_rules=__webpack_require__(5942);
const DIRECTIVE="ignore",MAX_NAME=80;class IgnoreLedger{#comments;#byCheck=new Map;#used=new Map;constructor(comments){this.#comments=comments;for(const[file,list]of comments)
for(const comment of list)this.#index(file,comment)}match(draft){const comments=this.#byCheck.get(keyOf(draft.file,draft.check));if(comments===void 0)return;const fitting=comments.
filter(({from,to})=>draft.line>=from&&draft.line<=to);for(const comment of fitting)this.#use(comment,draft.check);return fitting[0]}complaints(checks){return[...this.#comments].
flatMap(([file,comments])=>comments.flatMap(comment=>this.#complaintsAbout(file,comment,checks)))}#index(file,comment){if(comment.directive===DIRECTIVE)for(const check of new Set(
comment.checks)){const key=keyOf(file,check),list=this.#byCheck.get(key);list?list.push(comment):this.#byCheck.set(key,[comment])}}#use(comment,check){const used=this.#used.
get(comment);used?used.add(check):this.#used.set(comment,new Set([check]))}#complaintsAbout(file,comment,checks){const say=(check,message)=>complaint(file,comment,
check,message);if(comment.directive!==DIRECTIVE)return misspelt(comment.directive).map(text=>say(suppression_rules.y.unknownCheck,text));if(comment.checks.length===
0)return[say(suppression_rules.y.unknownCheck,NO_CHECK)];const unknown=comment.checks.filter(check=>!checks.known.has(check)),unused=comment.checks.filter(check=>checks.
known.has(check)&&this.#isUnused(file,comment,check,checks));return[...unknown.length>0?[say(suppression_rules.y.unknownCheck,noSuchCheck(unknown,checks.known))]:
[],...unused.length>0?[say(suppression_rules.y.unused,findsNothing(unused,comment))]:[],...comment.reason===void 0&&unknown.length===0?[say(suppression_rules.y.
noReason,whyIgnored(comment.checks))]:[]]}#isUnused(file,comment,check,checks){return!this.#used.get(comment)?.has(check)&&checks.ran(check,file)}}const NO_CHECK="\
this comment names no check; write `# gitops-actions: ignore <check> -- <reason>`";function keyOf(file,check){return`${check}\0${file}`}function complaint(file,comment,check,message){
const{line,column,endColumn}=comment;return{check,severity:"warning",message,file,line,column,endLine:line,endColumn}}function misspelt(directive){return directive.
length>MAX_NAME||(0,suggestion.p)(directive,[DIRECTIVE])===void 0?[]:[`there is no directive ${quoted(directive)}; did you mean \`${DIRECTIVE}\`?`]}function noSuchCheck(names,known){
const[first=""]=names,similar=names.length===1&&first.length<=MAX_NAME?(0,suggestion.p)(first,known):void 0;return similar!==void 0?`there is no check ${quoted(
first)}; did you mean \`${similar}\`?`:`there is no check ${listed(names)}; write \`# gitops-actions: ignore <check>, <check> -- <reason>\``}function findsNothing(names,comment){
const isAll=names.length===comment.checks.length,verb=names.length===1?"finds":"find";return`${listed(names)} ${verb} nothing here; remove ${isAll?"this comment":
"that from this comment"}`}function whyIgnored(names){return`say why ${listed(names)} ${names.length===1?"is":"are"} ignored: add \` -- <reason>\` to this comment`}
function listed(names){const shown=names.slice(0,5).map(quoted);return names.length>5?`${shown.join(", ")} and others`:shown.join(", ")}function quoted(name){return`\
\`${(0,shorten.m)(name,MAX_NAME)}\``}var finding=__webpack_require__(5185),group_by=__webpack_require__(7737);const SUBSUMPTIONS=[{cause:"schema/valid",covered:"\
yaml/ambiguous-scalar"},{cause:"schema/valid",covered:"api/"},{cause:"schema/unknown-field",covered:"yaml/ambiguous-scalar"},{cause:"schema/unknown-field",covered:"\
api/"}];function withoutConsequences(drafts){const byRange=groupByRange(drafts);if(byRange.size===drafts.length)return drafts;const kept=[];for(const group of byRange.
values())kept.push(...group.length===1?group:causesOf(group));return kept}function groupByRange(drafts){return(0,group_by.$)(drafts,({line,column,endLine,endColumn,
file})=>`${line}:${column}:${endLine}:${endColumn}:${file}`)}function causesOf(group){const distinct=distinctOf(group),consequences=new Map;return distinct.filter(
draft=>{const cause=distinct.find(other=>covers(other,draft));return cause&&consequences.set(cause,[...consequences.get(cause)??[],draft]),cause===void 0}).map(
cause=>withConsequences(cause,consequences.get(cause)??[]))}function distinctOf(group){const seen=new Map;for(const draft of group){const key=`${draft.check}\0${draft.
message}`;seen.has(key)||seen.set(key,draft)}return[...seen.values()]}function covers(cause,draft){return!(0,finding.d)(cause.severity,draft.severity)||!isSameNode(
cause,draft)?!1:SUBSUMPTIONS.some(pair=>pair.cause===cause.check&&(pair.covered.endsWith("/")?draft.check.startsWith(pair.covered):draft.check===pair.covered))}
function isSameNode(a,b){return a.pointer===void 0||b.pointer===void 0||a.pointer===b.pointer}function withConsequences(cause,consequences){if(consequences.length===
0)return cause;const explanations=consequences.filter(consequence=>!isToldBy(cause,consequence)).map(({file,line,column,endLine,endColumn,message})=>({file,line,
column,endLine,endColumn,message})),fix=cause.fix??consequences.find(consequence=>consequence.fix)?.fix,isSensitive=[cause,...consequences].some(draft=>draft.sensitive);
return{...cause,related:[...cause.related??[],...explanations],...fix&&{fix},...isSensitive&&{sensitive:!0}}}function isToldBy(cause,{check,message}){const scalar=/^`[^`]+`/.
exec(message)?.[0];return check==="yaml/ambiguous-scalar"&&scalar!==void 0&&cause.message.includes(scalar)}var span=__webpack_require__(1371);function runPipeline(drafts,options){
const judged=judge([...drafts].sort(compareDrafts),options),findings=withFingerprints([...withoutConsequences(judged)].sort(compareDrafts)),known=findings.map(finding2=>withBaseline(
finding2,options.baseline)),touched=known.filter(finding2=>isTouched(finding2,options.changed));return{findings:touched.filter(finding2=>finding2.suppression===
void 0),suppressed:touched.filter(finding2=>finding2.suppression!==void 0),untouched:known.length-touched.length,stale:staleEntries(findings,options)}}function judge(drafts,options){
const ledger=new IgnoreLedger(options.ignores??new Map),unreadable=new Set,judged=[];for(const draft of drafts){draft.check==="yaml/syntax"&&unreadable.add(draft.
file);const comment=ledger.match(draft),severity=options.severityOf(draft);if(severity==="off")continue;const suppression=comment&&toSuppression(comment);judged.
push({...draft,severity,...suppression&&{suppression}})}const ran=(check,file)=>!unreadable.has(file)&&(options.ran?.(check,file)??!0);for(const draft of ledger.
complaints({known:options.knownChecks,ran})){const severity=options.severityOf(draft);severity!=="off"&&judged.push({...draft,severity})}return judged}function toSuppression({
reason}){return reason===void 0?{kind:"comment"}:{kind:"comment",reason}}function withFingerprints(drafts){const fingerprint=fingerprinter();return drafts.map(draft=>({
...draft,docs:(0,project.I7)(draft.check),fingerprint:fingerprint(draft)}))}function withBaseline(finding2,baseline){return finding2.suppression!==void 0||!baseline?.
has(finding2.fingerprint)?finding2:{...finding2,suppression:{kind:"baseline"}}}function isTouched(finding2,changed){if(changed===void 0)return!0;const{file,line,
block,related=[]}=finding2;return changed.touches(file,line,(0,span.S)(finding2))||block!==void 0&&changed.touches(file,block.line,block.endLine)||related.some(
place=>changed.touches(place.file,place.line,(0,span.S)(place)))}function staleEntries(findings,options){if(options.baseline===void 0)return[];const present=new Set(
findings.map(finding2=>finding2.fingerprint));return[...options.baseline.values()].filter(({fingerprint,check,file})=>!present.has(fingerprint)&&(options.ran?.(
check,file)??!0))}function compareDrafts(a,b){return(0,order.n)(a.file,b.file)||a.line-b.line||a.column-b.column||(0,order.n)(a.check,b.check)||(0,order.n)(a.message,
b.message)||a.endLine-b.endLine||a.endColumn-b.endColumn||(0,order.n)(JSON.stringify(a),JSON.stringify(b))}}),1371:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>lastLineOf});function lastLineOf({line,endLine,endColumn}){return endColumn<=1?Math.max(line,endLine-1):Math.max(
line,endLine)}})};
