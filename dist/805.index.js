export const id=805,ids=[805],modules={4726:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>FindingBuilder});var json=__webpack_require__(3128),kernel_path=__webpack_require__(9913),js_yaml=__webpack_require__(3243),event_ranges=__webpack_require__(
9153),locate=__webpack_require__(9835),problem=__webpack_require__(8317);function blockRange(text,document,path){if(document.problem!==void 0)return document.problem.
range;const tree=(0,locate.g7)(text,document);return(0,problem.BN)(leafRange(tree.events,deepestNode(tree,path)),document.range.start)}function deepestNode(tree,path){
let node=tree.root;for(const step of path){const next=(0,locate.jf)(tree,node,step);if(next===void 0)break;node=next.value}return node}function leafRange(events,node){
let depth=0,start,end=0;for(let index=node;index<events.length;index++){const event=events[index];if(event===void 0)break;if(event.type===js_yaml.hy.POP)depth--;else if((0,event_ranges.
P3)(event))depth++;else if((0,event_ranges.I3)(event)){const range=(0,event_ranges.CJ)(event);start??=range.start,end=Math.max(end,range.end)}if(depth<=0)break}
return{start:start??0,end}}var edit=__webpack_require__(9441),line_index=__webpack_require__(1279);class FindingBuilder{file;#locateReference;#lines;constructor(file,locateReference){
this.file=file,this.#locateReference=locateReference}atPath(check,severity,document,object,at,message,details){const base=object?.base??[],path=base.length===0?
at:[...base,...at],range=(0,locate.x5)(this.file.text,document,path,details?.part??"value"),pointer=(0,kernel_path.rb)(path);return{check:check.id,severity,message,
...this.#location(range),pointer,stablePointer:stablePointer(document.value,path),...object===void 0?{}:{resource:resourceOf(object)},...(0,kernel_path.fK)(document.
value,path)===void 0?{block:this.#block(document,path)}:{},...this.#extras(document,base,details)}}#block(document,path){const{line,endLine}=this.#location(blockRange(
this.file.text,document,path));return{line,endLine}}atRange(check,severity,range,message,details){const document=this.file.documents.find(({range:{start,end}})=>start<=
range.start&&range.start<=end);return{check:check.id,severity,message,...this.#location(range),...document===void 0?{}:this.#extras(document,[],details)}}#extras(document,base,details){
if(details===void 0)return{};const related=details.related?.flatMap(place=>this.#related(document,base,place))??[],fix=details.fix&&this.#fix(document,base,details.
fix);return{...related.length===0?{}:{related},...fix===void 0?{}:{fix},...details.sensitive===!0?{sensitive:!0}:{}}}#related(document,base,place){if(!("at"in place))
return[place];if(!("object"in place)){const range=(0,locate.x5)(this.file.text,document,[...base,...place.at],"value");return[{...this.#location(range),message:place.
message}]}const location=this.#locateReference(place.object,place.at);return location===void 0?[]:[{...location,message:place.message}]}#fix(document,base,fix){
try{const edits=fix.changes.map(change=>this.#edit(document,base,change));return{description:fix.description,safety:fix.safety,edits}}catch(error){if(error instanceof
edit.F)return;throw error}}#edit(document,base,change){const{text}=this.file,path=[...base,...change.at];switch(change.kind){case"set-scalar":return(0,edit.$e)(
text,document,path,change.value);case"quote-scalar":return(0,edit.$e)(text,document,path,this.#written(document,path,"value"));case"quote-key":return(0,edit.ep)(
text,document,path,this.#written(document,path,"key"));case"rename-key":return(0,edit.ep)(text,document,path,change.key)}}#written(document,path,part){const{start,
end}=(0,locate.x5)(this.file.text,document,path,part);return this.file.text.slice(start,end)}#location(range){return this.#lines??=new line_index.r(this.file.text),
{file:this.file.path,...this.#lines.placeOf(range)}}}function resourceOf(object){return{...object.apiVersion===""?{}:{apiVersion:object.apiVersion},...object.kind===
""?{}:{kind:object.kind},...object.namespace===void 0?{}:{namespace:object.namespace},...object.name===void 0?{}:{name:object.name}}}function stablePointer(root,path){
let node=root;const steps=[];for(const step of path){const next=(0,kernel_path.GG)(node,step),name=typeof step=="number"?(0,json.sk)(next,"name"):void 0;steps.push(
name===void 0?step:`[name=${name}]`),node=next}return(0,kernel_path.rb)(steps)}}),5254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>CheckRun});var pod_template=__webpack_require__(4265),kubernetes_objects=__webpack_require__(8021),sops=__webpack_require__(
2498);function objectsIn(file,document){const objects=(0,kubernetes_objects.i)(document);return file.encrypted?objects.map(object=>({...object,value:(0,sops.A$)(
object.value)})):objects}var file_role=__webpack_require__(864);function createDispatch(checks,reporting,contextOf){const ready=check=>({check,report:reporting.
reportOf(check),context:contextOf(check)}),object=checks.filter(check=>check.on==="object").map(ready),pod=checks.filter(check=>check.on==="pod").map(ready),byGroup=new Map;
return{file:checks.filter(check=>check.on==="file").map(check=>({...ready(check),report:reporting.reportRangeOf(check)})),document:checks.filter(check=>check.on===
"document").map(ready),repository:checks.filter(check=>check.on==="repository").map(ready),forObject(subject){const known=byGroup.get(subject.group)?.get(subject.
kind);if(known!==void 0)return known;const found=checksOfKind((0,pod_template._V)(subject),object,pod),kinds=byGroup.get(subject.group)??new Map;return byGroup.
set(subject.group,kinds.set(subject.kind,found)),found}}}function checksOfKind(kind,object,pod){return{object:object.filter(({check})=>check.kinds===void 0||check.
kinds.includes(kind)),pod:pod_template.i6.includes(kind)?pod:[]}}var finding_builder=__webpack_require__(4726);class Reporting{#options;#file;#document;#object;#builder;constructor(options){
this.#options=options}lookAt(file,document,object){this.#file=file,this.#document=document,this.#object=object}reportOf(check){return(at,message,details)=>{const builder=this.#builderOfFile(),
document=this.#document,object=this.#object;if(document===void 0)throw new Error(`${check.id} reports a path but looks at no document`);if(object!==void 0&&builder.
file.encrypted&&(0,sops.og)(object.value,at))return;const severity=severityOf(check,details);this.#options.emit(builder.atPath(check,severity,document,object,at,
message,details))}}reportRangeOf(check){return(range,message,details)=>{const severity=severityOf(check,details);this.#options.emit(this.#builderOfFile().atRange(
check,severity,range,message,details))}}#builderOfFile(){if(this.#file===void 0)throw new Error("no file is looked at");return this.#builder?.file!==this.#file&&
(this.#builder=new finding_builder.V(this.#file,this.#options.locateReference)),this.#builder}}function severityOf(check,details){return details?.severity??check.
severity}const MAX_TEXT=2<<20;class WaitingObjects{#isWaiting;#maxText;#kinds=new Map;#kept=[];#paths=[];#last;#text=0;constructor(isWaiting,maxText=MAX_TEXT){this.#isWaiting=
isWaiting,this.#maxText=maxText}get kinds(){return[...this.#kinds.values()]}add(subject){const{file,object}=subject,{apiVersion,kind}=object;this.#kinds.set(`${apiVersion}\
 ${kind}`,{apiVersion,kind}),file!==this.#last&&(this.#last=file,this.#text+=file.text.length,this.#text>this.#maxText&&this.#paths.push(file.path)),this.#text<=
this.#maxText&&this.#kept.push(subject)}*objects(readAgain){yield*this.#kept;for(const path of this.#paths){const file=readAgain(path);file!==void 0&&(yield*this.#waitingIn(
file))}}*#waitingIn(file){for(const document of file.documents)for(const object of objectsIn(file,document))this.#isWaiting(object)&&(yield{file,object})}}class CheckRun{#catalog;#isOn;#reporting;#dispatch;#visitors;#waiting;#documents=0;#resources=0;constructor(options){
const{catalog,optionsOf}=options;this.#catalog=catalog,this.#isOn=options.isOn,this.#waiting=new WaitingObjects(object=>!this.#isSettled(object)),this.#reporting=
new Reporting(options),this.#dispatch=createDispatch(options.checks,this.#reporting,check=>({kubernetesVersion:catalog.kubernetesVersion,schemas:catalog,options:optionsOf(
check)})),this.#visitors=this.#dispatch.repository.map(ready=>({...ready,visitor:ready.check.start(ready.context)}))}get counts(){return{documents:this.#documents,
resources:this.#resources}}visit(file){this.#reporting.lookAt(file);for(const{check,report,context}of this.#dispatch.file)this.#isOff(check,file)||check.check({
file},report,context);for(const document of file.documents)this.#visitDocument(file,document)}async finish(readAgain){await this.#catalog.prepare(this.#waiting.
kinds);for(const subject of this.#waiting.objects(readAgain))this.#checkObject(subject)}#visitDocument(file,document){if((document.value!==void 0||document.problem!==
void 0)&&this.#documents++,document.value!==void 0){this.#reporting.lookAt(file,document);for(const{check,report,context}of this.#dispatch.document)this.#isOff(
check,file)||check.check({file,document},report,context);file_role._.has(file.role)&&this.#visitObjects(file,document)}}#visitObjects(file,document){for(const object of objectsIn(
file,document))this.#resources++,object.kind==="CustomResourceDefinition"&&this.#catalog.addDefinition(object.value),this.#isSettled(object)?this.#checkObject({
file,object}):this.#waiting.add({file,object})}#checkObject(subject){const{file,object}=subject;this.#reporting.lookAt(file,object.document,object);const checks=this.#dispatch.
forObject(object);for(const{check,report,context}of checks.object)this.#isOff(check,file)||check.check(subject,report,context);checks.pod.length>0&&this.#checkPod(
subject,checks.pod);for(const{check,visitor,report}of this.#visitors)this.#isOff(check,file)||visitor.visit(subject,report)}#checkPod({file,object},checks){const pod=(0,pod_template.
D0)(object);if(pod===void 0)return;const subject={file,object,pod};for(const{check,report,context}of checks)this.#isOff(check,file)||check.check(subject,report,
context)}#isSettled({apiVersion,kind}){return this.#catalog.isSettled(apiVersion,kind)}#isOff(check,file){return this.#isOn!==void 0&&!this.#isOn(check,file.path)}}}),
805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{runLint:()=>runLint});var errors=__webpack_require__(6641),finding=__webpack_require__(5185),summary_line=__webpack_require__(4426),read_file=__webpack_require__(
741),external_node_path_=__webpack_require__(6760),project=__webpack_require__(6601),reporters=__webpack_require__(8073);async function present(report,{format,output},host){
const text=await render(report,format,host,output===void 0);return output===void 0?host.stdout.write(text):writeReport(host,output,text),isRunner(host)?(format===
"text"&&host.stdout.write(await render(report,"github",host,!1)),await host.runner.appendSummary(await render(report,"markdown",host,!1)),{...counts(report),...await writeReportFiles(
report,host)}):{}}async function render(report,format,host,isShown){return(await(0,reporters.K)(format))(report,{color:isShown&&host.stdout.color,width:host.stdout.
width})}function isRunner(host){return host.kind==="runner"}function counts({summary}){return{errors:String(summary.errors),warnings:String(summary.warnings)}}async function writeReportFiles(report,host){
const folder=(0,external_node_path_.join)(host.env.RUNNER_TEMP??host.cacheFolder,reportFolder(report.job,host)),sarif=(0,external_node_path_.join)(folder,"repor\
t.sarif"),json2=(0,external_node_path_.join)(folder,"report.json");return writeReport(host,sarif,await render(report,"sarif",host,!1)),writeReport(host,json2,await render(
report,"json",host,!1)),{"sarif-file":sarif,"report-json":json2}}function reportFolder(job,host){const step=(host.env.GITHUB_ACTION??"").replaceAll(/[^\w-]+/g,"\
-").slice(0,80);return step===""?`${project.RX}-${job}`:`${project.RX}-${job}-${step}`}function writeReport(host,file,text){const path=(0,external_node_path_.resolve)(
host.cwd,file);host.files.makeDirectory((0,external_node_path_.join)(path,"..")),host.files.write(path,text)}var json=__webpack_require__(3128);function isAtLeastVersion(version,minimum){
return rankOf(version)>=rankOf(minimum)}const MAX_MINOR=1e6,ranks=new Map;function rankOf(version){let rank2=ranks.get(version);if(rank2===void 0){const[major="\
0",minor="0"]=version.split(".");rank2=Number(major)*MAX_MINOR+Number(minor),ranks.set(version,rank2)}return rank2}function defineCheck(check){return check}const autoscaler={
id:"api/autoscaler",on:"object",kinds:["autoscaling/HorizontalPodAutoscaler"],severity:"error",summary:"A HorizontalPodAutoscaler has at least one replica and n\
o more minimum than maximum replicas",rationale:"The API server refuses a HorizontalPodAutoscaler whose `minReplicas` is above its `maxReplicas`, or whose\n`maxR\
eplicas` is below 1. `minReplicas: 0` is refused too, before Kubernetes 1.37 always (unless the feature\n`HPAScaleToZero` is on) and since then when there is no \
`Object` or `External` metric: with no Pod there is nothing\nthat the other metrics could be taken from.\n\nSource: [Horizontal Pod Autoscaling](https://kubernetes\
.io/docs/tasks/run-application/horizontal-pod-autoscale/) and\n`ValidateHorizontalPodAutoscaler` of the API server.",examples:{bad:[],good:[]},check({object},report,{
kubernetesVersion}){const spec=(0,json.wX)(object.value,"spec");spec!==void 0&&(checkMinimum(spec,kubernetesVersion,report),checkMaximum(spec,report))}};function checkMinimum(spec,kubernetesVersion,report){
const min=spec.minReplicas;typeof min!="number"||min>=1||(min<0||!isAtLeastVersion(kubernetesVersion,"1.37")?report(["spec","minReplicas"],`\`minReplicas\` is ${min}\
; use at least 1`):(0,json.Qr)(spec,"metrics").some(metric=>/^(?:Object|External)$/.test((0,json.sk)(metric,"type")??""))||report(["spec","minReplicas"],"`minRe\
plicas` is 0, which needs an `Object` or `External` metric; use at least 1"))}function checkMaximum(spec,report){const[min,max]=[spec.minReplicas,spec.maxReplicas];
typeof max=="number"&&(max<1?report(["spec","maxReplicas"],`\`maxReplicas\` is ${max}; use at least 1`):typeof min=="number"&&max<min&&report(["spec","maxReplic\
as"],`\`maxReplicas\` is ${max}, less than \`minReplicas\`, which is ${min}`))}const NEWLINE=10,RETURN=13,EQUALS=61;function base64ByteLength(text){let digits=0,
padding=0;for(let i=0;i<text.length;i++){const code2=text.charCodeAt(i);if(isDigit(code2)){if(padding>0)return;digits++}else if(code2===EQUALS)padding++;else if(code2!==
NEWLINE&&code2!==RETURN)return}if(!(padding>2||(digits+padding)%4!==0))return Math.floor(digits*3/4)}function base64Problem(text){if(base64ByteLength(text)===void 0)
return/^[A-Za-z0-9_-]+=*$/.test(text)&&/[-_]/.test(text)?"holds `-` or `_` of the URL-safe alphabet; base64 in Kubernetes has `+` and `/`":/^[A-Za-z0-9+/]+$/.test(
text)?"is plain text or base64 without its `=` padding":"is not base64"}function decodeBase64Text(text){if(base64ByteLength(text)!==void 0)try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(Buffer.from(text,"base64"))}catch{return}}function isDigit(code2){return code2>=97?code2<=122:code2>=65?code2<=90:code2>=48&&code2<=57||
code2===43||code2===47}const CONFIG_KEY_MAX_LENGTH=253,CONFIG_MAX_BYTES=1024*1024;function configKeyProblem(key){if(key==="")return"is empty";if(!/^[-._a-zA-Z0-9]+$/.
test(key))return"may hold only letters, digits, `-`, `_` and `.`";if(key===".")return"must not be `.`";if(key.startsWith(".."))return"must not start with `..`";
if(!(key.length<=CONFIG_KEY_MAX_LENGTH))return`has ${key.length} characters; at most ${CONFIG_KEY_MAX_LENGTH} are allowed`}var substitution=__webpack_require__(
168),list_in_words=__webpack_require__(5188),shorten=__webpack_require__(4453),kernel_suggestion=__webpack_require__(3862);const MAX_SHOWN=60;function code(value){
return`\`${(0,shorten.m)(String(value),MAX_SHOWN)}\``}function anyOf(values){return(0,list_in_words.D)(values.map(code),"or")}function didYouMean(word,candidates){
const suggestion2=(0,kernel_suggestion.p)(word,candidates);return suggestion2===void 0?"":`; did you mean ${code(suggestion2)}?`}function named(noun,value){const name=value.
name;return typeof name=="string"&&name!==""?`${noun} ${code(name)}`:`the ${noun}`}const BAGS={ConfigMap:[{name:"data",isEncoded:!1},{name:"binaryData",isEncoded:!0}],
Secret:[{name:"data",isEncoded:!0},{name:"stringData",isEncoded:!1}]},config_size={id:"api/config-size",on:"object",kinds:["ConfigMap","Secret"],severity:"error",
summary:"ConfigMaps and Secrets have valid keys and at most 1 MiB of values",rationale:"All values of a ConfigMap or Secret together may have at most 1 MiB (1,0\
48,576 bytes; those of `data` of a\nSecret and of `binaryData` count decoded). Keys become file names: up to 253 letters, digits, `-`, `_` and `.`,\nand the same \
key must not stand in `data` and `binaryData` of one ConfigMap. The API server refuses the object otherwise.\n\nSource: [ConfigMap](https://kubernetes.io/docs/con\
cepts/configuration/configmap/#configmap-object),\n[Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size).",examples:{bad:[],
good:[]},check({object},report){const kind=object.kind==="Secret"?"Secret":"ConfigMap";let length=0;for(const{name}of BAGS[kind])length+=checkBag((0,json.wX)(object.
value,name),name,kind==="Secret",report);kind==="ConfigMap"&&checkTwice(object.value,report),length*3>CONFIG_MAX_BYTES&&checkSize(kind,object.value,report)}};function checkBag(bag,name,sensitive,report){
let length=0;for(const key in bag){const problem=configKeyProblem(key);problem!==void 0&&!(0,substitution.Z)(key)&&report([name,key],`the key ${code(key)} ${problem}`,
{part:"key",sensitive});const value=bag[key];typeof value=="string"&&(length+=value.length)}return length}function checkTwice(configMap,report){const binary=configMap.
binaryData,data=configMap.data;if(!(!(0,json.Gv)(binary)||!(0,json.Gv)(data)))for(const key in data)Object.hasOwn(binary,key)&&report(["data",key],`the key ${code(
key)} stands in \`data\` and in \`binaryData\``,{part:"key"})}function checkSize(kind,value,report){let bytes=0;for(const{name,isEncoded}of BAGS[kind])for(const text of Object.
values((0,json.wX)(value,name)??{}))typeof text=="string"&&(bytes+=byteLength(text,isEncoded));if(bytes<=CONFIG_MAX_BYTES)return;const at=BAGS[kind].find(({name})=>(0,json.
Gv)(value[name]))?.name??"data";report([at],`the values have ${bytes} bytes together; a ${kind} may have at most ${CONFIG_MAX_BYTES} (1 MiB)`,{part:"key"})}function byteLength(text,isEncoded){
return(isEncoded?base64ByteLength(text):void 0)??Buffer.byteLength(text)}const MAX_NAME_LENGTH=255,ORDINARY=/^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::\w[\w.-]{0,127})?$/,
DIGEST=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,TAG=/^\w[\w.-]{0,127}$/,DOMAIN=/^(?:(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$/,
PATH_COMPONENT=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;function imageNameProblem(image){if(image.length<=MAX_NAME_LENGTH&&ORDINARY.test(image))return;const[beforeDigest="",
digest]=split(image,image.indexOf("@"));if(digest!==void 0&&!DIGEST.test(digest))return"has a digest that is none, such as `sha256:` and 64 hexadecimal digits";
const slash=beforeDigest.lastIndexOf("/"),[name="",tag]=split(beforeDigest,beforeDigest.indexOf(":",slash+1));return tag!==void 0&&!TAG.test(tag)?tag===""?"ends\
 with `:` but has no tag":"has a tag with characters other than letters, digits, `_`, `.` and `-`":pathProblem(name)}function pathProblem(name){if(name.length>MAX_NAME_LENGTH)
return`is longer than ${MAX_NAME_LENGTH} characters`;const components=name.split("/"),[first=""]=components;if(components.length>1&&isDomain(first)){if(!DOMAIN.
test(first))return"has a registry that is no host name";components.shift()}for(const component of components)if(!PATH_COMPONENT.test(component))return component===
""?"has an empty part":PATH_COMPONENT.test(component.toLowerCase())?"must have its repository in lower case":"has characters that a repository cannot have"}function isDomain(part){
return part.includes(".")||part.includes(":")||part==="localhost"||part!==part.toLowerCase()}function split(text,at){return at===-1?[text]:[text.slice(0,at),text.
slice(at+1)]}const NAME_MAX_LENGTH={"dns-1123-label":63,"dns-1035-label":63,"dns-1123-subdomain":253,"path-segment":Number.POSITIVE_INFINITY},HYPHEN=45,DOT=46;function isName(name,rule){
return name.length===0||name.length>NAME_MAX_LENGTH[rule]?!1:rule==="path-segment"?isPathSegment(name):hasDnsShape(name,rule==="dns-1123-subdomain",rule==="dns-\
1035-label")}function isWildcardSubdomain(name){return name.startsWith("*.")&&name.length<=253&&isName(name.slice(2),"dns-1123-subdomain")}function nameProblem(name,rule,maxLength=NAME_MAX_LENGTH[rule]){
if(name.length<=maxLength&&isName(name,rule))return;if(rule==="path-segment")return pathSegmentProblem(name);const shape=shapeProblem(name,rule);return shape!==
void 0?`${shape}${suggestion(name,rule,maxLength)}`:`has ${name.length} characters; at most ${Math.min(maxLength,NAME_MAX_LENGTH[rule])} are allowed`}function hasDnsShape(name,dots,letterFirst){
if(letterFirst&&!isLower(name.charCodeAt(0)))return!1;let previous=DOT;for(let i=0;i<name.length;i++){const code2=name.charCodeAt(i);if(code2===HYPHEN){if(previous===
DOT)return!1}else if(code2===DOT){if(!dots||previous===DOT||previous===HYPHEN)return!1}else if(!isLower(code2)&&!names_isDigit(code2))return!1;previous=code2}return previous!==
DOT&&previous!==HYPHEN}function isPathSegment(name){return name!=="."&&name!==".."&&!name.includes("/")&&!name.includes("%")}function isLower(code2){return code2>=
97&&code2<=122}function names_isDigit(code2){return code2>=48&&code2<=57}function pathSegmentProblem(name){return name===""?"is empty":name==="."||name===".."?"\
must not be `.` or `..`":"must not contain `/` or `%`"}function shapeProblem(name,rule){if(name==="")return"is empty";const dots=rule==="dns-1123-subdomain";return(dots?
/^[-.a-z0-9]*$/:/^[-a-z0-9]*$/).test(name)?rule==="dns-1035-label"&&!/^[a-z]/.test(name)?"must start with a lowercase letter":/^[-.]|[-.]$/.test(name)?"must sta\
rt and end with a lowercase letter or a digit":/[-.]\.|\.-/.test(name)?"must have a lowercase letter or a digit on both sides of each `.`":void 0:`may hold only\
 lowercase letters, digits${dots?", `-` and `.`":" and `-`"}`}function suggestion(name,rule,maxLength){if(name.length>253)return"";const dots=rule==="dns-1123-s\
ubdomain",mended=name.toLowerCase().replace(dots?/[^-.a-z0-9]+/g:/[^-a-z0-9]+/g,"-").replace(/[-.]*\.[-.]*/g,".").replace(rule==="dns-1035-label"?/^[^a-z]+|[-.]+$/g:
/^[-.]+|[-.]+$/g,"");return mended!==name&&mended.length<=maxLength&&isName(mended,rule)?`, such as \`${mended}\``:""}var pod_template=__webpack_require__(4265);
function schemaAt(schema,path){let current=schema;for(const step of path){if(current===void 0)return;current=child(current,step)}return current}function child(schema,step){
const own=typeof step=="number"?schema.items:schema.fields?.get(step)??schema.values;if(own!==void 0)return own;for(const part of[...schema.allOf??[],...schema.
anyOf??[],...schema.oneOf??[]]){const found=child(part,step);if(found!==void 0)return found}}function reportUnsupported(scope,value,supported,pathOf){if(typeof value!=
"string"||value===""||supported.includes(value)||(0,substitution.Z)(value))return;const at=pathOf();if(isEnumerated(scope.schemas,scope.object,at))return;const suggestion2=(0,kernel_suggestion.
p)(value,supported),advice2=suggestion2===void 0?`use ${anyOf(supported)}`:`did you mean ${code(suggestion2)}?`;scope.report(at,`${code(String(at.at(-1)))} is ${code(
value)}; ${advice2}`,{...suggestion2===void 0?{}:{fix:{description:`Write ${suggestion2}`,safety:"unsafe",changes:[{kind:"set-scalar",at,value:suggestion2}]}}})}
function isEnumerated(schemas,object,path){const found=schemas.lookup(object.apiVersion,object.kind);return found.status==="known"&&schemaAt(found.info.schema,path)?.
enum!==void 0}const CONTAINER_RESTART_SINCE="1.35",containers={id:"api/containers",severity:"error",on:"pod",summary:"A pod has containers, each with a unique n\
ame and an image that can be pulled",rationale:"The API server refuses a pod without containers, a container without an image (optional in the schema), names th\
at\nare no DNS labels, and a name that two containers share, also across `containers`, `initContainers` and\n`ephemeralContainers`; the latter cannot be created w\
ith a pod at all (`validateContainers`,\n`validateInitContainers`, `ValidatePodTemplateSpec` in Kubernetes' `pkg/apis/core/validation`).\n\nAn image name that foll\
ows no registry's grammar is accepted, but the pod stays in `InvalidImageName`: a warning.\nNames that hold a variable such as `${IMAGE}` are left alone.",examples:{
bad:[],good:[]},check(subject,report,{schemas,kubernetesVersion}){const{object,pod}=subject,containers2=pod.spec.containers;(0,json.cy)(containers2)&&containers2.
length===0&&report([...pod.path,"containers"],"a pod needs at least one container",{part:"key"}),reportEphemeral(subject,report),reportSharedNames(subject,report);
for(const container of(0,pod_template.Mz)(pod))reportName(container,report),reportImage(container,report),container.value.restartPolicy!==void 0&&reportRestart(
{object,report,schemas},container,kubernetesVersion)}};function reportRestart(scope,container,kubernetesVersion){const hasOwnPolicy=isAtLeastVersion(kubernetesVersion,
CONTAINER_RESTART_SINCE),policy=container.value.restartPolicy,at=()=>[...container.path,"restartPolicy"];container.list==="initContainers"||hasOwnPolicy?reportUnsupported(
scope,policy,hasOwnPolicy?pod_template.tH:["Always"],at):typeof policy=="string"&&scope.report(at(),"`restartPolicy` can only be set for init containers",{part:"\
key"})}function reportEphemeral({pod},report){const ephemeral=pod.spec.ephemeralContainers;if(!(0,json.cy)(ephemeral)||ephemeral.length===0)return;report([...pod.
path,"ephemeralContainers"],"`ephemeralContainers` can only be added to a running pod (`kubectl debug`)",{part:"key"})}function reportSharedNames({pod},report){
const containers2=(0,pod_template.Mz)(pod);if(containers2.length<2)return;const seen=new Map;for(const container of containers2){const name=container.value.name;
if(typeof name!="string"||name==="")continue;const first=seen.get(name);if(first===void 0){seen.set(name,container);continue}report([...container.path,"name"],`\
another container of this pod is already named ${code(name)}`,{related:[{at:[...first.path,"name"],message:"the first with this name"}]})}}function reportName({
value,path},report){const name=value.name;if(typeof name!="string")return;const problem=nameProblem(name,"dns-1123-label");problem!==void 0&&!(0,substitution.Z)(
name)&&report([...path,"name"],`container name ${code(name)} ${problem}`)}function reportImage({value,path},report){const image=value.image;if(image==null||image===
""){report(image===void 0?path:[...path,"image"],`${named("container",value)} has no \`image\``);return}if(typeof image!="string"||(0,substitution.Z)(image))return;
if(image!==image.trim()){report([...path,"image"],`image ${code(image)} must not begin or end with space`);return}const problem=imageNameProblem(image);problem!==
void 0&&report([...path,"image"],`image ${code(image)} ${problem}`,{severity:"warning"})}const UNIT="(?:ns|us|\xB5s|\u03BCs|ms|s|m|h)",GO_DURATION=new RegExp(`^\
[+-]?(?:0|(?:(?:\\d{1,19}(?:\\.\\d{0,19})?|\\.\\d{1,19})${UNIT}){1,40})$`),LONG_UNITS=new Set(["ns","nano","nanos","nanosecond","nanoseconds","us","\xB5s","micr\
o","micros","microsecond","microseconds","ms","milli","millis","millisecond","milliseconds","s","sec","secs","second","seconds","m","min","mins","minute","minut\
es","h","hr","hour","hours","d","day","days","w","wk","week","weeks"]);function isGoDuration(text){return GO_DURATION.test(text)}function isDuration(text){if(isGoDuration(
text))return!0;const parts=/^-?\s{0,8}\d{1,19}\s{0,8}([a-zµ]{1,12})$/i.exec(text);return LONG_UNITS.has(parts?.[1]?.toLowerCase()??"")}const FIELDS=[{name:"min\
ute",min:0,max:59},{name:"hour",min:0,max:23},{name:"day of the month",min:1,max:31},{name:"month",min:1,max:12,names:["jan","feb","mar","apr","may","jun","jul",
"aug","sep","oct","nov","dec"]},{name:"day of the week",min:0,max:6,names:["sun","mon","tue","wed","thu","fri","sat"]}],DESCRIPTORS=["@yearly","@annually","@mon\
thly","@weekly","@daily","@midnight","@hourly"],EVERY="@every ";function cronProblem(schedule){if(schedule.includes("TZ"))return"a time zone must not stand in t\
he schedule; use the field `timeZone`";if(schedule.startsWith("@"))return descriptorProblem(schedule);const fields=schedule.split(/[\s\u0085]+/).filter(field=>field!==
"");if(fields.length!==FIELDS.length)return fieldCountProblem(fields.length);for(const[index,field]of FIELDS.entries()){const problem=fieldProblem(fields[index]??
"",field);if(problem!==void 0)return problem}}function descriptorProblem(schedule){if(DESCRIPTORS.includes(schedule))return;if(!schedule.startsWith(EVERY))return`${shown(
schedule)} is unknown; use ${DESCRIPTORS.join(", ")} or \`@every 1h\``;const duration=schedule.slice(EVERY.length);return isGoDuration(duration)?void 0:`${shown(
duration)} is not a duration such as \`1h30m\``}function fieldCountProblem(count){return`a schedule has 5 fields (minute, hour, day of the month, month, day of \
the week), this one has ${count}${count===6?"; schedules of Kubernetes have no field for seconds":""}`}function fieldProblem(text,field){for(const range of text.
split(",")){if(range==="")continue;const problem=rangeProblem(range,field);if(problem!==void 0)return`${field.name} ${shown(range)}: ${problem}`}}function rangeProblem(range,field){
const[span="",step,...moreSteps]=range.split("/");if(moreSteps.length>0)return"only one `/` is allowed";const[low="",high,...moreHighs]=span.split("-"),isAny=low===
"*"||low==="?";if(!isAny&&moreHighs.length>0)return"only one `-` is allowed";const start=isAny?field.min:numberOf(low,field),end=isAny||high===void 0&&step!==void 0?
field.max:numberOf(high??low,field);return start===void 0?notANumber(low,field):end===void 0?notANumber(high??low,field):boundsProblem(start,end,field)??stepProblem(
step)}function boundsProblem(start,end,field){if(start<field.min)return`${start} is less than ${field.min}`;if(end>field.max)return`${end} is more than ${field.
max}${end===7?"; Sunday is 0":""}`;if(start>end)return`${start} is after ${end}${start>field.max?`, and more than ${field.max}`:""}`}function stepProblem(step){
if(step===void 0)return;const value=integer(step);return value===void 0?`the step ${shown(step)} is not a whole number`:value===0?"the step must be at least 1":
void 0}function notANumber(text,field){const names2=field.names===void 0?"":` or a name such as \`${field.names[0]}\``;return`${shown(text)} is not a whole numb\
er${names2}`}function numberOf(text,field){const named2=field.names?.indexOf(text.toLowerCase())??-1;return named2===-1?integer(text):named2+field.min}function integer(text){
return(/^\+?\d+$/.test(text)||/^-0+$/.test(text))&&Number(text)<2**63?Math.abs(Number(text)):void 0}function shown(text){return`\`${(0,shorten.m)(text,30)}\``}const PART=/^[A-Za-z0-9._+-]{1,14}$/,
known=new Map;function timeZoneProblem(name){return name===""?"the time zone is empty; leave `timeZone` out or name one such as `Etc/UTC`":name.toLowerCase()===
"local"?"`Local` is not a time zone that Kubernetes accepts; name one such as `Etc/UTC`":(known.has(name)||known.set(name,lookUp(name)),known.get(name))}function lookUp(name){
const unknown=`\`${name.slice(0,60)}\` is not a time zone of the IANA database, such as \`Europe/Berlin\` or \`Etc/UTC\``;if(!name.split("/").every(isPart)||/^[+-]/.
test(name))return unknown;if(!isCommon(name))try{const{timeZone}=new Intl.DateTimeFormat("en",{timeZone:name}).resolvedOptions();return timeZone!==name&&timeZone.
toLowerCase()===name.toLowerCase()?`\`${name}\` is not a time zone; write \`${timeZone}\``:void 0}catch{return unknown}}const UNIVERSAL=new Set(["UTC","Etc/UTC",
"GMT","Etc/GMT"]);let listed;function isCommon(name){return UNIVERSAL.has(name)?!0:(listed??=new Set(Intl.supportedValuesOf("timeZone")),listed.has(name))}function isPart(part){
return PART.test(part)&&part!=="."&&part!==".."&&!part.startsWith("-")}const cron={id:"api/cron",on:"object",kinds:["batch/CronJob"],severity:"error",summary:"T\
he schedule and time zone of a CronJob can be read",rationale:"The schedule of a CronJob has five fields, or is one of `@yearly`, `@monthly`, `@weekly`, `@daily\
`,\n`@hourly` and `@every 1h30m`. Kubernetes reads it with the standard parser of robfig/cron: there is no field for\nseconds, Sunday is 0 and not 7, and a time z\
one belongs into `timeZone`, as a name of the IANA database. The API server\nrefuses anything else; to a schema both are just strings.\n\nSource: [CronJob](https:/\
/kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax).",examples:{bad:[],good:[]},check({object},report){const spec=(0,json.wX)(object.
value,"spec"),schedule=(0,json.sk)(spec,"schedule");if(schedule!==void 0&&!(0,substitution.Z)(schedule)){const problem2=cronProblem(schedule);problem2!==void 0&&
report(["spec","schedule"],`the schedule cannot be read: ${problem2}`)}const timeZone=(0,json.sk)(spec,"timeZone");if(timeZone===void 0||(0,substitution.Z)(timeZone))
return;const problem=timeZoneProblem(timeZone);problem!==void 0&&report(["spec","timeZone"],problem)}};function nameOf(item2){return(0,json.sk)(item2,"name")||void 0}
const SHORT=8;function eachDuplicate(items,keyOf,found){items.length<=SHORT?eachInShort(items,keyOf,found):eachInLong(items,keyOf,found)}function eachInShort(items,keyOf,found){
for(let index=1;index<items.length;index++){const key=keyOf(items[index]??null);if(key!==void 0){for(let first=0;first<index;first++)if(keyOf(items[first]??null)===
key){found(index,first,key);break}}}}function eachInLong(items,keyOf,found){const seen=new Map;for(let index=0;index<items.length;index++){const key=keyOf(items[index]??
null);if(key===void 0)continue;const first=seen.get(key);first===void 0?seen.set(key,index):found(index,first,key)}}const custom_resource_definition={id:"api/cu\
stom-resource-definition",on:"object",kinds:["apiextensions.k8s.io/CustomResourceDefinition"],severity:"error",summary:"A CustomResourceDefinition is named afte\
r its resource, has one storage version and a schema for each version",rationale:`The name of a CustomResourceDefinition is its plural, a dot and its group. The\
 group is a domain with at least
one dot. Exactly one of its versions is the one that objects are stored in, version names are distinct DNS labels, and
every version has a schema whose root is an object. The API server refuses definitions that break these rules, and all
their custom resources with them.

Source: [Extend the Kubernetes API with CustomResourceDefinitions](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitio\
ns/)
and \`ValidateCustomResourceDefinition\` of the API server.`,examples:{bad:[],good:[]},check({object},report){const spec=(0,json.wX)(object.value,"spec");spec===
void 0||object.version!=="v1"||(checkName(object.name,spec,report),checkVersions(spec,report),checkStorage(spec,report))}};function checkName(name,spec,report){
const group=(0,json.sk)(spec,"group");if(group===void 0)return;isName(group,"dns-1123-subdomain")?group.includes(".")||report(["spec","group"],`the group ${code(
group)} must be a domain with at least one dot`):report(["spec","group"],`the group ${code(group)} ${nameProblem(group,"dns-1123-subdomain")}`);const plural=(0,json.
sk)((0,json.wX)(spec,"names"),"plural"),expected=`${plural}.${group}`;plural===void 0||name===void 0||name===expected||report(["metadata","name"],`the name is ${code(
name)}; it must be ${code(expected)}, the plural and the group`)}function checkStorage(spec,report){const versions=(0,json.Qr)(spec,"versions");let stored=0;for(let i=0;i<
versions.length;i++){const version=versions[i];!(0,json.Gv)(version)||version.storage!==!0||(stored++,stored>1&&report(["spec","versions",i,"storage"],"a second\
 version is marked as the storage version; keep one"))}stored===0&&versions.length>0&&report(["spec","versions"],"no version is marked as the storage version; s\
et `storage: true` in one",{part:"key"})}function checkVersions(spec,report){const versions=(0,json.Qr)(spec,"versions");for(let i=0;i<versions.length;i++){const version=versions[i],
name=(0,json.sk)(version,"name");if(!(0,json.Gv)(version)||name===void 0)continue;const at=["spec","versions",i];isName(name,"dns-1035-label")||report([...at,"n\
ame"],`the version ${code(name)} ${nameProblem(name,"dns-1035-label")}`);const schema=(0,json.wX)((0,json.wX)(version,"schema"),"openAPIV3Schema");schema===void 0?
report(at,`version ${code(name)} has no \`schema.openAPIV3Schema\``):schema.type!=="object"&&report([...at,"schema","openAPIV3Schema","type"],"the root of a sch\
ema needs `type: object`")}eachDuplicate(versions,version=>(0,json.sk)(version,"name"),(index,first,name)=>report(["spec","versions",index,"name"],`version ${code(
name)} is given twice`,{related:[{at:["spec","versions",first,"name"],message:"first given here"}]}))}const disruption_budget={id:"api/disruption-budget",on:"ob\
ject",kinds:["policy/PodDisruptionBudget"],severity:"error",summary:"A PodDisruptionBudget has one limit, as a number or a percentage",rationale:"A PodDisruptio\
nBudget says either how many Pods must stay (`minAvailable`) or how many may go\n(`maxUnavailable`). The API server refuses both at once, negative numbers, strin\
gs that are no percentage such as\n`50%`, and more than `100%`; a number in quotes is a string.\n\nSource: [Specifying a Disruption Budget](https://kubernetes.io/d\
ocs/tasks/run-application/configure-pdb/) and\n`ValidatePodDisruptionBudgetSpec` of the API server.",examples:{bad:[],good:[]},check({object},report){const spec=(0,json.
wX)(object.value,"spec");spec===void 0||(checkLimit(spec,"minAvailable",report),checkLimit(spec,"maxUnavailable",report),!(isSet(spec,"minAvailable")&&isSet(spec,
"maxUnavailable")))||report(["spec","maxUnavailable"],"`maxUnavailable` and `minAvailable` exclude each other; keep one",{part:"key",related:[{at:["spec","minAv\
ailable"],message:"the other limit"}]})}};function isSet(spec,field){const value=(0,json.Dc)(spec,field);return value!=null}function checkLimit(spec,field,report){
const value=spec[field];if(typeof value=="number")value<0&&report(["spec",field],`\`${field}\` is ${value}; it must not be negative`);else if(typeof value=="str\
ing"&&!(0,substitution.Z)(value)){const problem=percentProblem(value);problem!==void 0&&report(["spec",field],`\`${field}\` is ${problem}`)}}function percentProblem(value){
return/^\d+%$/.test(value)?Number(value.slice(0,-1))>100?`${code(value)}; it must not be more than \`100%\``:void 0:`the text ${code(value)}; write a number wit\
hout quotes, or a percentage such as \`50%\``}const RELAXED_SINCE="1.32",RELAXED=/^[ -<>-~]+$/,STRICT=/^[-._a-zA-Z][-._a-zA-Z0-9]*$/,ENVIRONMENT_FIELDS=["metada\
ta.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"],ENVIRONMENT_RESOURCES=[
"limits.cpu","limits.memory","limits.ephemeral-storage","requests.cpu","requests.memory","requests.ephemeral-storage"];function variableNameProblem(name,kubernetesVersion){
if(name==="")return"is empty";if(!(STRICT.test(name)&&name!=="."&&!name.startsWith("..")))return isAtLeastVersion(kubernetesVersion,RELAXED_SINCE)?RELAXED.test(
name)?void 0:"may hold only printable ASCII characters other than `=`":STRICT.test(name)?"must not be `.` or begin with `..`":"may hold only letters, digits, `_\
`, `-` and `.`, and must not begin with a digit"}function isEnvironmentField(path){return ENVIRONMENT_FIELDS.includes(path)||path==="spec.host"||/^metadata\.(?:labels|annotations)\['[^']+'\]$/.
test(path)}function isEnvironmentResource(resource){return ENVIRONMENT_RESOURCES.includes(resource)||/^(?:limits|requests)\.hugepages-/.test(resource)}const VALUE_SOURCES=[
"fieldRef","resourceFieldRef","configMapKeyRef","secretKeyRef","fileKeyRef"],SHOWN_VALUE_SOURCES=VALUE_SOURCES.slice(0,4),LIST_SOURCES=["configMapRef","secretRe\
f"],environment={id:"api/environment",severity:"error",on:"pod",summary:"Environment variables have valid names, one value each, and are not set twice",rationale:"\
A variable has either a `value` or a `valueFrom` with exactly one source, and each `envFrom` entry exactly one\nsource; a schema allows all of them at once, or n\
one. Names may hold any printable ASCII character except `=` since\nKubernetes 1.32; before, only letters, digits, `_`, `-` and `.` (`ValidateEnv`, `ValidateEnvF\
rom` in\nKubernetes' `pkg/apis/core/validation`).\n\nThe same name twice is a warning: the API server accepts it and the last one wins, but server-side apply (Flux\
,\noptionally Argo CD) refuses it, and an update with `kubectl apply` may drop the wrong one.",examples:{bad:[],good:[]},check({pod},report,{kubernetesVersion}){
for(const container of(0,pod_template.Mz)(pod)){const variables=container.value.env;(0,json.cy)(variables)&&checkVariables(container,variables,report,kubernetesVersion);
const sources=container.value.envFrom;(0,json.cy)(sources)&&checkSources(container,sources,report,kubernetesVersion)}}};function checkVariables(container,variables,report,version){
for(let index=0;index<variables.length;index++){const variable=variables[index];if(!(0,json.Gv)(variable))continue;const name=variable.name;if(typeof name=="str\
ing"){const problem=variableNameProblem(name,version);problem!==void 0&&environment_reportName(report,name,problem,[...container.path,"env",index,"name"])}const valueFrom=variable.
valueFrom;(0,json.Gv)(valueFrom)&&checkValueFrom(report,variable,valueFrom,()=>[...container.path,"env",index])}variables.length>1&&reportSetTwice(report,container,
variables)}function reportSetTwice(report,container,variables){eachDuplicate(variables,nameOf,(index,first,name)=>{const message=`variable ${code(name)} is set \
twice in this container; the last one wins`;report([...container.path,"env",index,"name"],message,{severity:"warning",related:[{at:[...container.path,"env",first,
"name"],message:"first set here"}]})})}function environment_reportName(report,name,problem,at){(0,substitution.Z)(name)||report(at,`variable name ${code(name)} ${problem}`)}
function checkValueFrom(report,variable,valueFrom,at){const count=countSources(valueFrom,VALUE_SOURCES),value=variable.value,key={part:"key"};if(count===0)report(
[...at(),"valueFrom"],`\`valueFrom\` needs one of ${anyOf(SHOWN_VALUE_SOURCES)}`,key);else if(value!=null&&value!==""){const message=`${named("variable",variable)}\
 has both \`value\` and \`valueFrom\`; only one is allowed`;report([...at(),"valueFrom"],message,key)}else count>1&&report([...at(),"valueFrom"],"`valueFrom` ha\
s several sources; only one is allowed",key);const field=(0,json.sk)((0,json.wX)(valueFrom,"fieldRef"),"fieldPath");field!==void 0&&!isEnvironmentField(field)&&
reportUnreadable(report,field,ENVIRONMENT_FIELDS,[...at(),"valueFrom","fieldRef","fieldPath"]);const resource=(0,json.sk)((0,json.wX)(valueFrom,"resourceFieldRe\
f"),"resource");if(resource!==void 0&&!isEnvironmentResource(resource)){const path=[...at(),"valueFrom","resourceFieldRef","resource"];reportUnreadable(report,resource,
ENVIRONMENT_RESOURCES,path)}}function reportUnreadable(report,path,readable,at){if((0,substitution.Z)(path))return;const suggestion2=(0,kernel_suggestion.p)(path,
readable),advice2=suggestion2===void 0?`use ${anyOf(readable)}`:`did you mean ${code(suggestion2)}?`;report(at,`${code(path)} cannot be read by a variable; ${advice2}`)}
function checkSources(container,sources,report,version){for(let index=0;index<sources.length;index++){const source=sources[index];if(!(0,json.Gv)(source))continue;
const at=()=>[...container.path,"envFrom",index],count=countSources(source,LIST_SOURCES);count===0&&report(at(),`an item of \`envFrom\` needs one of ${anyOf(LIST_SOURCES)}`),
count>1&&report(at(),"an item of `envFrom` has two sources; write two items");const prefix=source.prefix;if(typeof prefix!="string"||prefix==="")continue;const problem=variableNameProblem(
prefix,version);problem!==void 0&&environment_reportName(report,prefix,problem,[...at(),"prefix"])}}function countSources(holder,sources){let count=0;for(const source of sources)
holder[source]!==void 0&&holder[source]!==null&&count++;return count}function parseIp(text){if(!(text.length>64))return text.includes(":")?parseIpv6(text):parseIpv4(
text)}function parseCidr(text){const slash=text.indexOf("/");if(slash===-1)return;const address=parseIp(text.slice(0,slash)),length=text.slice(slash+1);if(address===
void 0||!/^\d{1,9}$/.test(length))return;const prefixLength=Number(length);return prefixLength<=address.length*8?{address,prefixLength}:void 0}function cidrProblem(text,strictness){
const cidr=parseCidr(text);if(cidr===void 0){const address=parseIp(text);return`is not a CIDR such as \`10.9.8.0/24\` or \`2001:db8::/64\`${address===void 0?"":
`; for this one address write \`${text}/${address.length*8}\``}`}return strictness==="strict"?strictProblem(text,cidr):void 0}function isStrictSubset(inner,outer){
if(inner.address.length!==outer.address.length||inner.prefixLength<=outer.prefixLength)return!1;const[a,b]=[network(inner.address,outer.prefixLength),network(outer.
address,outer.prefixLength)];return a.every((byte,i)=>byte===b[i])}function strictProblem(text,{address,prefixLength}){if(hasLeadingZeros(text))return"must not \
have leading zeros";if(isMappedIpv4(address))return"must not be an IPv4 address in the form of an IPv6 one";const base=network(address,prefixLength);if(base.every(
(byte,i)=>byte===address[i]))return;const mended=base.length===4?`; write \`${base.join(".")}/${prefixLength}\``:"";return`has bits set beyond its prefix length\
 of ${prefixLength}${mended}`}function hasLeadingZeros(text){return text.includes(":")?/[./]0\d|:0\d+\.|[0-9a-fA-F]{5}/.test(text):/(?:^|[./])0\d/.test(text)}function isMappedIpv4(address){
return address.length===16&&address.slice(0,10).every(byte=>byte===0)&&address[10]===255&&address[11]===255}function network(address,prefixLength){return address.
map((byte,i)=>{const bits=Math.min(8,Math.max(0,prefixLength-i*8));return byte&255<<8-bits})}function parseIpv4(text){const parts=text.split(".");if(!(parts.length!==
4||!parts.every(part=>/^\d+$/.test(part)&&Number(part)<=255)))return parts.map(Number)}function parseIpv6(text){const halves=text.split("::");if(halves.length>2)
return;const[head,tail]=halves.map((half,i)=>groups(half,i===halves.length-1));if(head!==void 0){if(halves.length===1)return head.length===16?head:void 0;if(!(tail===
void 0||head.length+tail.length>14))return[...head,...Array.from({length:16-head.length-tail.length},()=>0),...tail]}}function groups(half,isEnd){if(half==="")return[];
const bytes=[],parts=half.split(":");for(const[i,part]of parts.entries())if(/^0*[0-9a-fA-F]{1,4}$/.test(part)){const group=Number.parseInt(part,16);bytes.push(group>>
8,group&255)}else{const embedded=isEnd&&i===parts.length-1?parseIpv4(part):void 0;if(embedded===void 0)return;bytes.push(...embedded)}return bytes}const SUBDOMAIN={
rule:"dns-1123-subdomain"},LABEL={rule:"dns-1123-label"},PATH_SEGMENT={rule:"path-segment"},RULES=new Map([["Namespace",LABEL],["apps/StatefulSet",LABEL],["batc\
h/CronJob",{...SUBDOMAIN,limit:{max:52,because:"its Jobs get 11 more characters and may have 63"}}],["batch/Job",{...SUBDOMAIN,limit:{max:63,because:"its Pods c\
arry the name in a label"}}],["storage.k8s.io/CSIDriver",{...SUBDOMAIN,limit:{max:63,because:"it is the name of a driver"}}]]),FREE=new Set(["apiextensions.k8s.\
io/CustomResourceDefinition","apiregistration.k8s.io/APIService","certificates.k8s.io/CertificateSigningRequest","certificates.k8s.io/ClusterTrustBundle","coord\
ination.k8s.io/LeaseCandidate","internal.apiserver.k8s.io/StorageVersion","networking.k8s.io/IPAddress"]);function serviceNameRule(kubernetesVersion){return isAtLeastVersion(
kubernetesVersion,"1.36")?"dns-1123-label":"dns-1035-label"}function nameRuleOf(object,kubernetesVersion){const{group,kind}=object;if(group===""&&kind==="Servic\
e")return{rule:serviceNameRule(kubernetesVersion)};if(group==="rbac.authorization.k8s.io"||group.endsWith(".openshift.io"))return PATH_SEGMENT;const key=(0,pod_template.
_V)(object);return FREE.has(key)?void 0:RULES.get(key)??SUBDOMAIN}const PROTOCOLS=["TCP","UDP","SCTP"],MAX_PORT=65535,port_MAX_NAME_LENGTH=15,ORDINARY_NAME=/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
function isPortNumber(port){return Number.isInteger(port)&&port>=1&&port<=MAX_PORT}function portNameProblem(name){if(!(name.length<=port_MAX_NAME_LENGTH&&ORDINARY_NAME.
test(name))){if(name==="")return"is empty; a port name needs at least one letter";if(!/^[-a-z0-9]+$/.test(name))return"may hold only the characters a\u2013z, 0\u20139 and\
 `-`";if(name.length>port_MAX_NAME_LENGTH)return`has ${name.length} characters; a port name has at most ${port_MAX_NAME_LENGTH}`;if(!/[a-z]/.test(name))return"n\
eeds at least one letter";if(name.startsWith("-")||name.endsWith("-"))return"must not begin or end with `-`";if(name.includes("--"))return"must not have two `-`\
 in a row"}}function reportPortNumber(report,owner,field,ownerPath,zeroIsUnset=!1){const port=owner[field];typeof port!="number"||!Number.isInteger(port)||isPortNumber(
port)||port===0&&zeroIsUnset||report([...ownerPath(),field],`${code(field)} is ${port}; a port is a number from 1 to 65535`)}function reportPortName(report,name,at){
const problem=portNameProblem(name);problem!==void 0&&!(0,substitution.Z)(name)&&report(at(),`port name ${code(name)} ${problem}`)}function reportPortReference(report,port,at){
if(typeof port=="number"){if(Number.isInteger(port)&&!isPortNumber(port)){const path=at();report(path,`${code(String(path.at(-1)))} is ${port}; a port is a numb\
er from 1 to 65535`)}}else typeof port=="string"&&portNameProblem(port)!==void 0&&!(0,substitution.Z)(port)&&reportBadReference(report,port,at())}function reportBadReference(report,port,at){
if(!/^[0-9]{1,5}$/.test(port)){report(at,`port name ${code(port)} ${portNameProblem(port)}`);return}const value=Number(port);report(at,`${code(port)} in quotes \
is the name of a port, not its number; write it without quotes`,{fix:{description:`Write ${value} without quotes`,safety:"safe",changes:[{kind:"set-scalar",at,value}]}})}
function transportOf(port,field){return`${String((0,json.Dc)(port,field))}/${(0,json.sk)(port,"protocol")??"TCP"}`}function transportKey(port,field){if(!(0,json.
Gv)(port))return;const number=port[field],protocol=port.protocol??"TCP";if(typeof number!="number"||number===0)return;const index=PROTOCOLS.indexOf(protocol);return index===
-1?void 0:number*PROTOCOLS.length+index}const FORBIDDEN_PARTS=["//","/./","/../","%2f","%2F"],FORBIDDEN_ENDS=["/..","/."],ingress={id:"api/ingress",on:"object",
kinds:["networking.k8s.io/Ingress"],severity:"error",summary:"The hosts, paths and backends of an Ingress are ones that the API server accepts",rationale:"An In\
gress needs rules or a default backend. A host is a DNS name, not an address; `*` may stand for its whole\nfirst label only. A path starts with `/`, and those of\
 `pathType: Exact` and `Prefix` must not contain `//`, `/./`,\n`/../` or an encoded slash. A backend is a Service or a resource, and a Service's port is given by\
 name or by number.\nThe API server refuses the rest, and no schema says so.\n\nSource: [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/)\
 and `ValidateIngressSpec` of the\nAPI server.",examples:{bad:[],good:[]},check({object},report,{kubernetesVersion}){const scope={report,serviceName:serviceNameRule(
kubernetesVersion)},spec=(0,json.wX)(object.value,"spec");if(spec===void 0||object.version!=="v1")return;const rules=(0,json.Qr)(spec,"rules"),backend=(0,json.wX)(
spec,"defaultBackend");backend!==void 0?checkBackend(backend,()=>["spec","defaultBackend"],scope):rules.length===0&&report(["spec"],"the Ingress has neither `ru\
les` nor a `defaultBackend`",{part:"key"});for(let i=0;i<rules.length;i++)checkRule(rules[i],i,scope);const tls=(0,json.Qr)(spec,"tls");for(let i=0;i<tls.length;i++){
const hosts=(0,json.Qr)(tls[i],"hosts");for(let j=0;j<hosts.length;j++)checkHost(hosts[j],()=>["spec","tls",i,"hosts",j],report)}}};function checkRule(rule,index,scope){
const{report}=scope;checkHost((0,json.Dc)(rule,"host"),()=>["spec","rules",index,"host"],report);const paths=(0,json.Qr)((0,json.Dc)(rule,"http"),"paths");for(let i=0;i<
paths.length;i++){const path=paths[i];if(!(0,json.Gv)(path))continue;const at=()=>["spec","rules",index,"http","paths",i];checkPath(path,at,report);const backend=path.
backend;(0,json.Gv)(backend)&&checkBackend(backend,()=>[...at(),"backend"],scope)}}function checkHost(host,at,report){if(!(typeof host!="string"||host===""||(0,substitution.
Z)(host)))if(parseIp(host)!==void 0)report(at(),`the host ${code(host)} is an address; give a DNS name`);else if(host.includes("*")){if(isWildcardSubdomain(host))
return;report(at(),`the host ${code(host)} may have \`*\` only as its whole first label, such as \`*.example.com\``)}else isName(host,"dns-1123-subdomain")||report(
at(),`the host ${code(host)} ${nameProblem(host,"dns-1123-subdomain")}`)}function checkPath(item2,at,report){const pathType=(0,json.sk)(item2,"pathType"),path=item2.
path??"";if(pathType===void 0||typeof path!="string"||(0,substitution.Z)(path))return;const isPlain=pathType==="Exact"||pathType==="Prefix";if(path.startsWith("\
/")){if(isPlain){const part=FORBIDDEN_PARTS.find(wrong=>path.includes(wrong))??FORBIDDEN_ENDS.find(wrong=>path.endsWith(wrong));if(part===void 0)return;report([
...at(),"path"],`the path ${code(path)} of type \`${pathType}\` must not contain \`${part}\``)}}else{if(path===""&&!isPlain)return;const message=path===""?`the \
path is missing; \`pathType: ${pathType}\` needs one`:`the path ${code(path)} must start with \`/\``;report([...at(),"path"],message)}}function checkBackend(backend,at,{
report,serviceName}){const service2=backend.service,hasResource=(0,json.Gv)(backend.resource);if(!(0,json.Gv)(service2)){!hasResource&&Object.keys(backend).length===
0&&report(at(),"the backend is empty; give it a `service`",{part:"key"});return}if(hasResource){report([...at(),"resource"],"the backend is a `service` and a `r\
esource`; keep one",{part:"key"});return}const name=service2.name;typeof name=="string"&&!isName(name,serviceName)&&!(0,substitution.Z)(name)&&report([...at(),"\
service","name"],`the Service name ${code(name)} ${nameProblem(name,serviceName)}`),checkServicePort(service2,()=>[...at(),"service"],report)}function checkServicePort(service2,at,report){
const port=service2.port??{};if(!(0,json.Gv)(port))return;const{name,number}={name:port.name??"",number:port.number??0};name!==""&&number!==0?report([...at(),"p\
ort","number"],"the port is given by `name` and by `number`; keep one",{part:"key"}):name===""&&number===0?report([...at(),"port"],"the port has neither a `name\
` nor a `number`",{part:"key"}):typeof name=="string"&&name!==""?reportPortName(report,name,()=>[...at(),"port","name"]):reportPortNumber(report,port,"number",()=>[
...at(),"port"])}const MAX_INT32=2147483647,MAX_AFFINITY_SECONDS=86400,JOB_COUNTS=["parallelism","completions","backoffLimit","backoffLimitPerIndex","maxFailedI\
ndexes","activeDeadlineSeconds","ttlSecondsAfterFinished"],COUNTS=new Map([["ReplicationController",[{holder:["spec"],fields:["replicas","minReadySeconds"]}]],[
"apps/Deployment",[{holder:["spec"],fields:["replicas","minReadySeconds","revisionHistoryLimit","progressDeadlineSeconds"]}]],["apps/ReplicaSet",[{holder:["spec"],
fields:["replicas","minReadySeconds"]}]],["apps/StatefulSet",[{holder:["spec"],fields:["replicas","minReadySeconds","revisionHistoryLimit"]},{holder:["spec","up\
dateStrategy","rollingUpdate"],fields:["partition"]},{holder:["spec","ordinals"],fields:["start"]}]],["apps/DaemonSet",[{holder:["spec"],fields:["minReadySecond\
s","revisionHistoryLimit"]}]],["batch/Job",[{holder:["spec"],fields:JOB_COUNTS}]],["batch/CronJob",[{holder:["spec"],fields:["startingDeadlineSeconds","successf\
ulJobsHistoryLimit","failedJobsHistoryLimit"]},{holder:["spec","jobTemplate","spec"],fields:JOB_COUNTS}]]]),ROLLING_FIELDS=["maxSurge","maxUnavailable"],integers={
id:"api/integers",severity:"error",on:"object",kinds:[...pod_template.i6,"Service"],summary:"Numbers of replicas, seconds, tries and the like are in the range t\
hat the API server accepts",rationale:"A schema says only that these fields are integers. The API server refuses negative numbers of replicas, tries and\nseconds\
, a `progressDeadlineSeconds` that is not more than `minReadySeconds`, an `activeDeadlineSeconds` of a pod\nbelow 1, and an update's `maxSurge` or `maxUnavailabl\
e` that is neither a number nor a percentage\n(`ValidateDeploymentSpec`, `ValidateStatefulSetSpec`, `ValidateDaemonSetSpec` in Kubernetes' `pkg/apis/apps`,\n`vali\
dateJobSpec`, `validateCronJobSpec` in `pkg/apis/batch`, `ValidatePodSpec` in `pkg/apis/core`).\n\nA negative `terminationGracePeriodSeconds` is accepted, and Kub\
ernetes takes it as 1: a warning.",examples:{bad:[],good:[]},check({object},report){const spec=(0,json.wX)(object.value,"spec");spec!==void 0&&checkSpec(object,
spec,report);const pod=(0,pod_template.D0)(object);pod!==void 0&&checkPod(pod,report)}};function checkSpec(object,spec,report){const counts2=COUNTS.get((0,pod_template.
_V)(object));if(counts2!==void 0)for(const{holder,fields}of counts2)checkCounts(object.value,holder,fields,report);switch(object.kind){case"Deployment":checkProgressDeadline(
spec,report),checkRolling(spec,"strategy",report);break;case"DaemonSet":case"StatefulSet":checkRolling(spec,"updateStrategy",report);break;case"Service":checkAffinity(
spec,report);break}}function checkCounts(object,holder,fields,report){let owner=object;for(const step of holder)owner=(0,json.wX)(owner,step);if(owner!==void 0)
for(const field of fields){const value=owner[field];typeof value!="number"||value>=0||report([...holder,field],`${code(field)} is ${value}; it must not be negat\
ive`)}}function checkProgressDeadline(spec,report){const deadline=spec.progressDeadlineSeconds,ready=spec.minReadySeconds??0;if(typeof deadline!="number"||typeof ready!=
"number"||deadline<0||deadline>ready)return;const message=`\`progressDeadlineSeconds\` (${deadline}) must be more than \`minReadySeconds\` (${ready})`;report(["\
spec","progressDeadlineSeconds"],message)}function checkRolling(spec,field,report){const rolling=(0,json.wX)((0,json.wX)(spec,field),"rollingUpdate");if(rolling!==
void 0)for(const name of ROLLING_FIELDS){const problem=shareProblem(rolling[name]);problem!==void 0&&report(["spec",field,"rollingUpdate",name],`${code(name)} ${problem}`)}}
function shareProblem(value){if(typeof value=="number")return value<0?`is ${value}; it must not be negative`:void 0;if(typeof value!="string"||(0,substitution.Z)(
value))return;const percent=/^([0-9]+)%$/.exec(value)?.[1];return percent!==void 0?Number(percent)>100?`is ${code(value)}; it must not be more than \`100%\``:void 0:
/^[0-9]+$/.test(value)?`is ${code(value)} in quotes; write a number without quotes or a percentage such as ${code(`${value}%`)}`:`is ${code(value)}; write a num\
ber or a percentage such as \`25%\``}function checkAffinity(spec,report){const config=(0,json.wX)((0,json.wX)(spec,"sessionAffinityConfig"),"clientIP");if(config===
void 0)return;checkRange(config,"timeoutSeconds",1,MAX_AFFINITY_SECONDS,()=>["spec","sessionAffinityConfig","clientIP","timeoutSeconds"],report)}function checkPod({
spec,path},report){const seconds=spec.terminationGracePeriodSeconds;if(typeof seconds=="number"&&seconds<0){const message=`\`terminationGracePeriodSeconds\` is ${seconds}\
, which Kubernetes takes as 1`;report([...path,"terminationGracePeriodSeconds"],message,{severity:"warning"})}checkRange(spec,"activeDeadlineSeconds",1,MAX_INT32,
()=>[...path,"activeDeadlineSeconds"],report)}function checkRange(owner,field,least,most,at,report){const value=owner[field];typeof value!="number"||value>=least&&
value<=most||report(at(),`${code(field)} is ${value}; it must be from ${least} to ${most}`)}const LABEL_MAX_LENGTH=63,ANNOTATIONS_MAX_BYTES=256*1024;function isLabelValue(value){
return value.length===0||isQualifiedPart(value,0,value.length)}const rightKeys=new Set,MAX_RIGHT_KEYS=1e3;function isLabelKey(key){if(rightKeys.has(key))return!0;
const isRight=hasLabelKeyForm(key);return isRight&&rightKeys.size<MAX_RIGHT_KEYS&&rightKeys.add(key),isRight}function hasLabelKeyForm(key){const slash=key.indexOf(
"/");return slash!==-1&&!isName(key.slice(0,slash),"dns-1123-subdomain")?!1:isQualifiedPart(key,slash+1,key.length)}function isAnnotationKey(key){return isLabelKey(
key)||isLabelKey(key.toLowerCase())}function labelValueProblem(value){if(!isLabelValue(value))return charactersProblem(value)??lengthProblem(value)}function labelKeyProblem(key){
return isLabelKey(key)?void 0:keyProblem(key)}function annotationKeyProblem(key){return isAnnotationKey(key)?void 0:keyProblem(key.toLowerCase())}function isQualifiedPart(text,start,end){
if(start>=end||end-start>LABEL_MAX_LENGTH||!isAlphanumeric(text.charCodeAt(start))||!isAlphanumeric(text.charCodeAt(end-1)))return!1;for(let i=start+1;i<end-1;i++){
const code2=text.charCodeAt(i);if(!isAlphanumeric(code2)&&code2!==45&&code2!==46&&code2!==95)return!1}return!0}function isAlphanumeric(code2){return code2>=97&&
code2<=122||code2>=48&&code2<=57||code2>=65&&code2<=90}function keyProblem(key){const parts=key.split("/"),[first="",second]=parts;return parts.length>2?"may ho\
ld only one `/`, between a DNS name and the name of the key":second===void 0?partProblem(first,""):first===""?"has nothing before the `/`; leave the `/` out or \
write a DNS name before it":isName(first,"dns-1123-subdomain")?partProblem(second," after the `/`"):"must have a DNS name before the `/`: lowercase letters, dig\
its, `-` and `.`"}function partProblem(part,where){return part===""?where===""?"is empty":`has nothing${where}`:`${charactersProblem(part)??lengthProblem(part)}${where}`}
function charactersProblem(text){return/^[-._A-Za-z0-9]*$/.test(text)?/^[A-Za-z0-9]/.test(text)&&/[A-Za-z0-9]$/.test(text)?void 0:"must start and end with a let\
ter or a digit":"may hold only letters, digits, `-`, `_` and `.`"}function lengthProblem(text){return`has ${text.length} characters; at most ${LABEL_MAX_LENGTH}\
 are allowed`}const KNOWN_GROUPS=new Set(["","apps","batch","policy","networking.k8s.io","autoscaling"]),WAYS=new Set(["template","jobTemplate","volumeClaimTemp\
lates","spec","selector","labelSelector","podSelector","namespaceSelector","ingress","egress","from","to","topologySpreadConstraints","affinity","nodeAffinity",
"podAffinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution","preferredDuringSchedulingIgnoredDuringExecution","podAffinityTerm","preference",
"nodeSelectorTerms","required"]),labels={id:"api/labels",on:"object",severity:"error",summary:"Labels, annotations and label selectors have keys and values that\
 Kubernetes accepts",rationale:"A label's value is empty or has up to 63 letters, digits, `-`, `_` and `.`, and starts and ends with a\nletter or a digit. Keys l\
ook the same and may have a DNS name and `/` before them. Annotations take any text, but all of an\nobject's annotations together at most 256 KiB. The same rules\
 hold for pod templates, selectors and `nodeSelector`.\nThe API server refuses the whole object otherwise, and no schema says so.\n\nSource: [Labels and Selectors]\
(https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set),\n[Annotations](https://kubernetes.io/docs/concepts/overview\
/working-with-objects/annotations/#syntax-and-character-set).",examples:{bad:[],good:[]},check({object},report){const steps=[];if(visit(object.value.metadata,"m\
etadata",steps,report),!KNOWN_GROUPS.has(object.group))return;const spec=(0,json.Dc)(object.value,"spec");(0,json.Gv)(spec)&&((object.kind==="Service"||object.kind===
"ReplicationController")&&checkLabels((0,json.Dc)(spec,"selector"),["spec","selector"],report),visit(spec,"spec",steps,report))}};function visit(value,step,steps,report){
if(!(typeof value!="object"||value===null)){switch(steps.push(step),step){case"metadata":checkMetadata(value,steps,report);break;case"matchLabels":case"nodeSele\
ctor":checkLabels(value,steps,report);break;case"matchExpressions":checkExpressions(value,steps,report);break;default:(typeof step=="number"||WAYS.has(step))&&visitMembers(
value,steps,report)}steps.pop()}}function visitMembers(node,steps,report){if((0,json.cy)(node))for(let i=0;i<node.length;i++)visit(node[i],i,steps,report);else for(const key in node)
visit(node[key],key,steps,report)}function checkMetadata(metadata,steps,report){steps.push("labels"),checkLabels((0,json.Dc)(metadata,"labels"),steps,report),steps.
pop();const annotations=(0,json.Dc)(metadata,"annotations");(0,json.Gv)(annotations)&&checkAnnotations(annotations,steps,report)}function checkLabels(labels2,steps,report){
if((0,json.Gv)(labels2))for(const key in labels2){!isLabelKey(key)&&!(0,substitution.Z)(key)&&report([...steps,key],`the label key ${code(key)} ${labelKeyProblem(
key)}`,{part:"key"});const value=labels2[key];typeof value=="string"&&!isLabelValue(value)&&!(0,substitution.Z)(value)&&report([...steps,key],`the value of labe\
l ${code(key)} ${valueProblem(value)}`)}}function valueProblem(value){const hint2=/[^-._A-Za-z0-9]/.test(value)?"; use an annotation for free text":"";return`${labelValueProblem(
value)}${hint2}`}function checkAnnotations(annotations,steps,report){let length=0;for(const key in annotations){!isAnnotationKey(key)&&!(0,substitution.Z)(key)&&
report([...steps,"annotations",key],`the annotation key ${code(key)} ${annotationKeyProblem(key)}`,{part:"key"});const value=annotations[key];typeof value=="str\
ing"&&(length+=key.length+value.length)}if(length*3<=ANNOTATIONS_MAX_BYTES)return;const bytes=bytesOf(annotations);bytes<=ANNOTATIONS_MAX_BYTES||report([...steps,
"annotations"],`the annotations have ${bytes} bytes together; at most ${ANNOTATIONS_MAX_BYTES} are allowed`,{part:"key"})}function bytesOf(annotations){let bytes=0;
for(const[key,value]of Object.entries(annotations))typeof value=="string"&&(bytes+=Buffer.byteLength(key)+Buffer.byteLength(value));return bytes}function checkExpressions(expressions,steps,report){
if((0,json.cy)(expressions))for(const[index,expression]of expressions.entries())checkExpression(expression,[...steps,index],report)}function checkExpression(expression,steps,report){
const key=(0,json.Dc)(expression,"key");typeof key=="string"&&!isLabelKey(key)&&!(0,substitution.Z)(key)&&report([...steps,"key"],`the label key ${code(key)} ${labelKeyProblem(
key)}`);const operator=(0,json.Dc)(expression,"operator"),values=(0,json.Dc)(expression,"values")??[];(0,json.cy)(values)&&(operator==="In"||operator==="NotIn"?
(values.length===0&&report([...steps,"operator"],`the operator \`${operator}\` needs \`values\``),checkValues(values,steps,report)):(operator==="Exists"||operator===
"DoesNotExist")&&values.length>0&&report([...steps,"values"],`the operator \`${operator}\` takes no \`values\``,{part:"key"}))}function checkValues(values,steps,report){
for(const[index,value]of values.entries())typeof value!="string"||isLabelValue(value)||(0,substitution.Z)(value)||report([...steps,"values",index],`the label va\
lue ${code(value)} ${labelValueProblem(value)}`)}const names={id:"api/names",on:"object",severity:"error",summary:"Every object has a name, and names follow the\
 rules of their kind",rationale:`The API server refuses an object without \`metadata.name\` (or \`generateName\`) and one whose name does not
follow the rule of its kind: a DNS subdomain of up to 253 characters for most, a DNS label of up to 63 for Namespaces,
StatefulSets and Services (which before Kubernetes 1.36 also had to start with a letter), 52 characters for CronJobs,
any segment of a URL path for RBAC. No schema says so.

Source: [Object Names and IDs](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/) and the
validation functions of the API server.`,examples:{bad:[],good:[]},check({file,object},report,{kubernetesVersion,schemas}){const metadata=(0,json.wX)(object.value,
"metadata"),namespace=(0,json.Dc)(metadata,"namespace");typeof namespace=="string"&&namespace!==""&&!isName(namespace,"dns-1123-label")&&names_reportName(namespace,
"namespace","Namespace",{rule:"dns-1123-label"},report);const{name}=object;if(name!==void 0&&isNameOfAnyKind(name))return;const rule=nameRuleOf(object,kubernetesVersion);
name===void 0||name===""?schemas.lookup(object.apiVersion,object.kind).status==="known"&&checkMissingName(metadata,object.kind,rule,report):rule!==void 0&&!isNameOf(
rule,name)&&!isKustomizeName(name,file)&&names_reportName(name,"name",object.kind,rule,report)}};function isNameOfAnyKind(name){return name.length<=52&&isName(name,
"dns-1035-label")}function isKustomizeName(name,{appliedBy}){return appliedBy.length>0&&!/[a-z0-9]/i.test(name)}function isNameOf({rule,limit},name){return isName(
name,rule)&&(limit===void 0||name.length<=limit.max)}function checkMissingName(metadata,kind,rule,report){const prefix=(0,json.Dc)(metadata,"generateName"),name=(0,json.
Dc)(metadata,"name");if(typeof prefix=="string"&&prefix!==""){const completed=prefix.length>1&&prefix.endsWith("-")?`${prefix.slice(0,-2)}a`:prefix;rule!==void 0&&
!isNameOf(rule,completed)&&names_reportName(prefix,"generateName",kind,rule,report)}else name===""?report(["metadata","name"],"`metadata.name` is empty"):name==
null&&report(["metadata","name"],"the object has no `metadata.name`")}function names_reportName(name,field,kind,{rule,limit},report){if((0,substitution.Z)(name))
return;const max=limit?.max??NAME_MAX_LENGTH[rule],reason=limit!==void 0&&isName(name,rule)?`, because ${limit.because}`:"",problem=nameProblem(name,rule,max)??
nameProblem(name.replace(/-$/,""),rule,max)??"";report(["metadata",field],`${code(name)} is no name for ${withArticle(kind)}: it ${problem}${reason}`)}function withArticle(kind){
return`${/^[AEIO]/.test(kind)?"an":"a"} ${kind}`}const network_policy={id:"api/network-policy",on:"object",kinds:["networking.k8s.io/NetworkPolicy"],severity:"e\
rror",summary:"The peers, CIDRs and ports of a NetworkPolicy are ones that the API server accepts",rationale:"A peer of a NetworkPolicy is an `ipBlock` or selec\
tors, not both and not nothing. Its `cidr` and `except`\nare CIDRs, and each exception lies within the CIDR and is smaller. Since Kubernetes 1.36 a CIDR may have\
 no leading zeros\nand no bits set beyond its prefix length: `10.1.2.3/8` is refused. A range of ports has a number at both ends, and the\nsecond is not less. Sch\
emas see only strings and integers.\n\nSource: [Network Policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/) and\n`ValidateNetworkP\
olicySpec` of the API server.",examples:{bad:[],good:[]},check({object},report,{kubernetesVersion}){const spec=(0,json.wX)(object.value,"spec");if(spec===void 0)
return;const strictness=isAtLeastVersion(kubernetesVersion,"1.36")?"strict":"sloppy";checkRules(spec,"ingress","from",strictness,report),checkRules(spec,"egress",
"to",strictness,report)}};function checkRules(spec,direction,side,strictness,report){const rules=(0,json.Qr)(spec,direction);for(let i=0;i<rules.length;i++){const peers=(0,json.
Qr)(rules[i],side);for(let j=0;j<peers.length;j++)checkPeer(peers[j],()=>["spec",direction,i,side,j],strictness,report);const ports2=(0,json.Qr)(rules[i],"ports");
for(let j=0;j<ports2.length;j++)checkPort(ports2[j],()=>["spec",direction,i,"ports",j],report)}}function checkPeer(peer,at,strictness,report){if(!(0,json.Gv)(peer))
return;const hasSelector=(0,json.Gv)(peer.podSelector)||(0,json.Gv)(peer.namespaceSelector),block=peer.ipBlock;(0,json.Gv)(block)?(hasSelector&&report([...at(),
"ipBlock"],"`ipBlock` must not stand beside a selector in one peer; make two peers of them",{part:"key"}),checkBlock(block,()=>[...at(),"ipBlock"],strictness,report)):
!hasSelector&&Object.keys(peer).length===0&&report(at(),"the peer is empty; give it an `ipBlock` or a selector")}function checkBlock(block,at,strictness,report){
const cidr=block.cidr;if(typeof cidr!="string"||(0,substitution.Z)(cidr))return;checkCidr(cidr,()=>[...at(),"cidr"],strictness,report);const outer=parseCidr(cidr),
exceptions=block.except;if((0,json.cy)(exceptions))for(const[index,exception]of exceptions.entries()){if(typeof exception!="string"||(0,substitution.Z)(exception))
continue;const here=()=>[...at(),"except",index];checkCidr(exception,here,strictness,report)&&outer!==void 0&&checkException(exception,cidr,outer,here,report)}}
function checkCidr(cidr,at,strictness,report){const problem=cidrProblem(cidr,strictness);return problem!==void 0&&report(at(),`${code(cidr)} ${problem}`),problem===
void 0}function checkException(exception,cidr,outer,at,report){const inner=parseCidr(exception);if(inner===void 0||isStrictSubset(inner,outer))return;const problem=exception===
cidr?`leaves nothing of ${code(cidr)}`:`is not a smaller part of ${code(cidr)}`;report(at(),`the exception ${code(exception)} ${problem}`)}function checkPort(port,at,report){
if(!(0,json.Gv)(port))return;const number=port.port;reportPortReference(report,number,()=>[...at(),"port"]);const end=(0,json.Dc)(port,"endPort");typeof end=="n\
umber"&&(typeof number=="string"&&!(0,substitution.Z)(number)?report([...at(),"endPort"],"`endPort` needs a `port` that is a number, not a name",{part:"key"}):number==
null?report([...at(),"endPort"],"`endPort` needs a `port`, where the range begins",{part:"key"}):isPortNumber(end)?typeof number=="number"&&end<number&&report([
...at(),"endPort"],`\`endPort\` is ${end}, less than \`port\`, which is ${number}`):reportPortNumber(report,port,"endPort",at))}const persistent_volume_claim={id:"\
api/persistent-volume-claim",on:"object",kinds:["PersistentVolumeClaim"],severity:"error",summary:"A PersistentVolumeClaim says how it is accessed and how much \
storage it requests",rationale:"The API server refuses a claim without `accessModes` or without `resources.requests.storage`, and one that\nhas `ReadWriteOncePod\
` beside another mode. To the schema all of these fields are optional.\n\nSource: [Persistent Volumes](https://kubernetes.io/docs/concepts/storage/persistent-volu\
mes/#persistentvolumeclaims) and\n`ValidatePersistentVolumeClaimSpec` of the API server.",examples:{bad:[],good:[]},check({object},report){const spec=(0,json.wX)(
object.value,"spec");if(spec===void 0)return;const modes=(0,json.Dc)(spec,"accessModes")??[];(0,json.cy)(modes)&&modes.length===0?report(["spec","accessModes"],
"the claim has no `accessModes`, such as `[ReadWriteOnce]`"):(0,json.cy)(modes)&&modes.includes("ReadWriteOncePod")&&modes.some(mode=>mode!=="ReadWriteOncePod")&&
report(["spec","accessModes"],"`ReadWriteOncePod` must not stand beside other access modes",{part:"key"});const requests=(0,json.wX)((0,json.wX)(spec,"resources"),
"requests");((0,json.Dc)(requests,"storage")??null)===null&&report(["spec","resources","requests","storage"],"the claim requests no storage; set `resources.requ\
ests.storage`")}},PULL_POLICIES=["Always","IfNotPresent","Never"],DNS_POLICIES=["ClusterFirst","ClusterFirstWithHostNet","Default","None"],TERMINATION_MESSAGE_POLICIES=[
"File","FallbackToLogsOnError"],MAX_NAMESERVERS=3,RESTART_BY_KIND=new Map([["ReplicationController",["Always"]],["apps/Deployment",["Always"]],["apps/ReplicaSet",
["Always"]],["apps/StatefulSet",["Always"]],["apps/DaemonSet",["Always"]],["batch/Job",["OnFailure","Never"]],["batch/CronJob",["OnFailure","Never"]]]),policies={
id:"api/policies",severity:"error",on:"pod",summary:"Restart, DNS and update policies fit the workload that has them",rationale:"Which `restartPolicy` is possib\
le depends on the workload: `Always` for pods that a Deployment, ReplicaSet,\nStatefulSet, DaemonSet or ReplicationController keeps running, `OnFailure` or `Neve\
r` for those of a Job, where\nleaving it out is refused too because the default is `Always`. `activeDeadlineSeconds` cannot be set for pods that\nare to run for e\
ver, a Job with a `podFailurePolicy` needs `Never`, an `Indexed` one `completions`,\n`dnsPolicy: None` needs name servers, `Recreate` and `OnDelete` take no `rol\
lingUpdate`\n(`ValidatePodTemplateSpecForReplicaSet`, `ValidateDeploymentStrategy`, `ValidateStatefulSetSpec`,\n`ValidateDaemonSetSpec`, `validateJobSpec` in Kube\
rnetes' `pkg/apis/apps` and `pkg/apis/batch`).",examples:{bad:[],good:[]},check({object,pod},report,{schemas}){const scope={object,report,schemas};checkRestart(
scope,pod),checkDns(scope,pod);for(const{value,path}of(0,pod_template.Mz)(pod)){const{imagePullPolicy,terminationMessagePolicy}=value;imagePullPolicy!==void 0&&
reportUnsupported(scope,imagePullPolicy,PULL_POLICIES,()=>[...path,"imagePullPolicy"]),terminationMessagePolicy!==void 0&&reportUnsupported(scope,terminationMessagePolicy,
TERMINATION_MESSAGE_POLICIES,()=>[...path,"terminationMessagePolicy"])}const spec=(0,json.wX)(object.value,"spec");spec!==void 0&&checkUpdate(report,object.kind,
spec),object.group==="batch"&&checkJob(report,object.value,pod)}};function checkRestart(scope,pod){const{object,report}=scope,policy=pod.spec.restartPolicy;reportUnsupported(
scope,policy,pod_template.tH,()=>[...pod.path,"restartPolicy"]);const possible=RESTART_BY_KIND.get((0,pod_template._V)(object));if(possible===void 0)return;const isEndless=possible[0]===
"Always";if(policy==null||policy===""){if(!isEndless){const message=`pods of a ${object.kind} need a \`restartPolicy\` of ${anyOf(possible)}; the default is \`Al\
ways\``;report(pod.path,message,{part:"key"})}}else if(pod_template.tH.includes(policy)&&!possible.includes(String(policy))){const message=`\`restartPolicy\` is ${code(
String(policy))}, but pods of a ${object.kind} need ${anyOf(possible)}`;report([...pod.path,"restartPolicy"],message)}if(isEndless&&typeof pod.spec.activeDeadlineSeconds==
"number"){const message=`\`activeDeadlineSeconds\` cannot be set for pods of a ${object.kind}`;report([...pod.path,"activeDeadlineSeconds"],message,{part:"key"})}}
function checkDns(scope,pod){const policy=pod.spec.dnsPolicy;if(policy===void 0)return;reportUnsupported(scope,policy,DNS_POLICIES,()=>[...pod.path,"dnsPolicy"]);
const servers=(0,json.wX)(pod.spec,"dnsConfig")?.nameservers,count=(0,json.cy)(servers)?servers.length:0;if(policy==="None"&&count===0&&scope.report([...pod.path,
"dnsPolicy"],"`dnsPolicy: None` needs at least one of `dnsConfig.nameservers`"),count>MAX_NAMESERVERS){const message=`a pod can have ${MAX_NAMESERVERS} name ser\
vers; these are ${count}`;scope.report([...pod.path,"dnsConfig","nameservers"],message,{part:"key"})}}function checkUpdate(report,kind,spec){const field=kind===
"Deployment"?"strategy":"updateStrategy",strategy=(0,json.wX)(spec,field),rolling=strategy===void 0?void 0:(0,json.wX)(strategy,"rollingUpdate");if(strategy===void 0||
rolling===void 0)return;const type=strategy.type??"RollingUpdate";if(type==="Recreate"||type==="OnDelete"){const message=`\`rollingUpdate\` cannot be set when the\
 strategy is ${code(type)}`;report(["spec",field,"rollingUpdate"],message,{part:"key"})}else kind!=="StatefulSet"&&isStuck(kind,rolling)&&report(["spec",field,"\
rollingUpdate","maxUnavailable"],"`maxUnavailable` and `maxSurge` cannot both be 0")}function checkJob(report,value,pod){const path=pod.path.slice(0,-2);let job=value;
for(const step of path)job=(0,json.wX)(job,String(step));if(job===void 0)return;const isRestarted=pod.spec.restartPolicy==="OnFailure";for(const field of["podFa\
ilurePolicy","backoffLimitPerIndex"])if(!(!isRestarted||job[field]===void 0||job[field]===null)){report([...pod.path,"restartPolicy"],`\`restartPolicy\` must be \`\
Never\` in a Job with ${code(field)}`);break}const completions=job.completions;job.completionMode==="Indexed"&&completions==null&&report([...path,"completionMod\
e"],"`completionMode: Indexed` needs `completions`")}function isStuck(kind,rolling){const surge=rolling.maxSurge;return(surge===void 0?kind==="DaemonSet":isNothing(
surge))&&isNothing(rolling.maxUnavailable)}function isNothing(amount){return amount===0||typeof amount=="string"&&/^0+%$/.test(amount)}function checkContainerPorts(scope,pod){
const names2={byName:void 0},isOnHostNetwork=pod.spec.hostNetwork===!0;for(const container of(0,pod_template.Mz)(pod)){const ports2=container.value.ports;(0,json.
cy)(ports2)&&checkPorts(scope,container,ports2,isOnHostNetwork,names2)}checkHostPorts(scope,pod)}function checkPorts(scope,container,ports2,isOnHostNetwork,names2){
const{report}=scope;for(let index=0;index<ports2.length;index++){const port=ports2[index];if(!(0,json.Gv)(port))continue;const name=port.name;typeof name=="stri\
ng"&&name!==""&&checkNameIsFirst(scope,container,name,index,names2),isOrdinary(port)||reportPort(scope,port,[...container.path,"ports",index],isOnHostNetwork)}ports2.
length>1&&reportPortsTwice(report,container,ports2)}function isOrdinary(port){const{name,containerPort,hostPort,protocol}=port;return hostPort===void 0&&typeof containerPort==
"number"&&isPortNumber(containerPort)&&(name===void 0||typeof name=="string"&&portNameProblem(name)===void 0)&&(protocol===void 0||PROTOCOLS.includes(protocol))}
function reportPort(scope,port,path,isOnHostNetwork){const{report}=scope,{name,hostPort,containerPort}=port;typeof name=="string"&&name!==""&&reportPortName(report,
name,()=>[...path,"name"]),reportPortNumber(report,port,"containerPort",()=>path),reportPortNumber(report,port,"hostPort",()=>path,!0),reportUnsupported(scope,port.
protocol,PROTOCOLS,()=>[...path,"protocol"]),isOnHostNetwork&&typeof hostPort=="number"&&hostPort!==0&&hostPort!==containerPort&&report([...path,"hostPort"],"wi\
th `hostNetwork`, `hostPort` must equal `containerPort`")}function reportPortsTwice(report,container,ports2){eachDuplicate(ports2,port=>transportKey(port,"conta\
inerPort"),(index,first)=>{const related=[{at:[...container.path,"ports",first,"containerPort"],message:"first declared here"}],at=[...container.path,"ports",index,
"containerPort"],transport=transportOf(ports2[index],"containerPort");report(at,`port ${transport} is already declared in this container`,{severity:"warning",related})})}
function checkNameIsFirst({report},container,name,index,names2){names2.byName??=new Map;const first=names2.byName.get(name);if(first===void 0){names2.byName.set(
name,container);return}const at=()=>[...container.path,"ports",index,"name"];if(first===container)report(at(),`another port of this container is already named ${code(
name)}`);else{const message=`${named("container",first.value)} already has a port named ${code(name)}; a Service that names it finds only one of them`;report(at(),
message,{severity:"warning"})}}function checkHostPorts({report},pod){let seen;for(const container of(0,pod_template.Mz)(pod)){const ports2=container.list==="con\
tainers"?container.value.ports:void 0;if((0,json.cy)(ports2))for(let index=0;index<ports2.length;index++){const port=ports2[index],hostPort=(0,json.Dc)(port,"ho\
stPort");if(typeof hostPort!="number"||hostPort===0)continue;const transport=`${hostPort}/${(0,json.sk)(port,"protocol")??"TCP"}`,key=`${(0,json.sk)(port,"hostI\
P")??""} ${transport}`;if(seen??=new Set,seen.has(key)){const at=[...container.path,"ports",index,"hostPort"];report(at,`host port ${transport} is already used \
in this pod`)}seen.add(key)}}}const PROBES=["livenessProbe","readinessProbe","startupProbe"],HOOKS=["postStart","preStop"],PROBE_PATHS={livenessProbe:["liveness\
Probe"],readinessProbe:["readinessProbe"],startupProbe:["startupProbe"]},PORT_ACTIONS=["httpGet","tcpSocket"];function checkHandlerPorts({report},pod){for(const container of(0,pod_template.
Mz)(pod)){for(const probe of PROBES){const handler=container.value[probe];(0,json.Gv)(handler)&&checkHandler(report,container,handler,PROBE_PATHS[probe])}const lifecycle=container.
value.lifecycle;if((0,json.Gv)(lifecycle))for(const hook of HOOKS){const handler=lifecycle[hook];(0,json.Gv)(handler)&&checkHandler(report,container,handler,["l\
ifecycle",hook])}}}function checkHandler(report,container,handler,steps){const ports2=container.value.ports;for(const action of PORT_ACTIONS){const port=(0,json.
Dc)(handler[action],"port");if(port===void 0||(typeof port=="number"?isPortNumber(port):hasPortNamed(ports2,port)))continue;const at=()=>[...container.path,...steps,
action,"port"];if(reportPortReference(report,port,at),typeof port!="string"||portNameProblem(port)!==void 0)continue;const advice2=didYouMean(port,namesOf(ports2));
report(at(),`no port of ${named("container",container.value)} is named ${code(port)}${advice2}`,{severity:"warning"})}const grpc=(0,json.wX)(handler,"grpc");grpc!==
void 0&&reportPortNumber(report,grpc,"port",()=>[...container.path,...steps,"grpc"])}function hasPortNamed(ports2,name){return typeof name=="string"&&(0,json.cy)(
ports2)&&ports2.some(port=>(0,json.sk)(port,"name")===name)}function namesOf(ports2){return(0,json.cy)(ports2)?ports2.flatMap(port=>(0,json.sk)(port,"name")??[]):
[]}function checkServicePorts(scope,spec){const type=spec.type??"ClusterIP",ports2=spec.ports;if((0,json.cy)(ports2)){for(let index=0;index<ports2.length;index++){
const port=ports2[index];(0,json.Gv)(port)&&service_ports_checkServicePort(scope,port,index,ports2.length>1,type==="ClusterIP")}ports2.length<2||(reportTwice(scope,
ports2,"name",nameOf),reportTwice(scope,ports2,"port",port=>transportKey(port,"port")),reportTwice(scope,ports2,"nodePort",port=>transportKey(port,"nodePort")))}}
function service_ports_checkServicePort(scope,port,index,needsName,isInternal){const{report}=scope,at=()=>["spec","ports",index],{name,nodePort,targetPort}=port;
if(typeof name=="string"&&name!==""){const problem=nameProblem(name,"dns-1123-label");problem!==void 0&&!(0,substitution.Z)(name)&&report([...at(),"name"],`port\
 name ${code(name)} ${problem}`)}else needsName&&(name==null||name==="")&&report(at(),"the port needs a `name`, because the Service has several ports");reportPortNumber(
report,port,"port",at),reportUnsupported(scope,port.protocol,PROTOCOLS,()=>[...at(),"protocol"]),targetPort!==0&&targetPort!==""&&reportPortReference(report,targetPort,
()=>[...at(),"targetPort"]),reportPortNumber(report,port,"nodePort",at,!0),isInternal&&typeof nodePort=="number"&&isPortNumber(nodePort)&&report([...at(),"nodeP\
ort"],"`nodePort` can only be set when `type` is `NodePort` or `LoadBalancer`")}function reportTwice({report},ports2,field,keyOf){eachDuplicate(ports2,keyOf,(index,first,key)=>{
const message=field==="name"?`another port of this Service is already named ${code(key)}`:`${field==="port"?"port":"node port"} ${transportOf(ports2[index],field)}\
 is already declared in this Service`;report(["spec","ports",index,field],message,{related:[{at:["spec","ports",first,field],message:"first declared here"}]})})}
const ports={id:"api/ports",severity:"error",on:"object",kinds:[...pod_template.i6,"Service"],summary:"Ports have valid numbers and names, are not declared twic\
e, and probes name ports that exist",rationale:"The API server accepts ports from 1 to 65535 and refuses the rest; schemas say only that a port is an integer.\nN\
ames of container ports follow IANA_SVC_NAME (RFC 6335: at most 15 characters, a\u2013z, 0\u20139 and `-`, at least one\nletter), names of Service ports are DNS labels and\
 are required as soon as a Service has several ports\n(`validateContainerPorts`, `ValidateService`, `ValidatePortNumOrName` in Kubernetes'\n`pkg/apis/core/validat\
ion`). With `hostNetwork` a `hostPort` must equal its `containerPort`.\n\nWarnings are what the API server accepts and what still goes wrong: a probe or hook that\
 names a port which its\ncontainer does not have always fails, of two ports of a pod with the same name a Service finds one only, and\na container port listed twi\
ce is refused by server-side apply, which Flux and Argo CD can use.",examples:{bad:[],good:[]},check({object},report,{schemas}){const scope={object,report,schemas};
if(object.kind==="Service"){const spec=(0,json.wX)(object.value,"spec");spec!==void 0&&checkServicePorts(scope,spec);return}const pod=(0,pod_template.D0)(object);
pod!==void 0&&(checkContainerPorts(scope,pod),checkHandlerPorts(scope,pod))}},PROBE_HANDLERS=["exec","httpGet","tcpSocket","grpc"],HOOK_HANDLERS=["exec","httpGe\
t","tcpSocket","sleep"],NUMBERS=[["initialDelaySeconds",void 0],["timeoutSeconds",1],["periodSeconds",10],["successThreshold",1],["failureThreshold",3]],DEFAULT_GRACE_SECONDS=30,
HEADER_NAME=/^[-A-Za-z0-9]+$/,probes={id:"api/probes",severity:"error",on:"pod",summary:"Probes and lifecycle hooks have exactly one action and numbers that mak\
e sense",rationale:"A probe or hook has exactly one action, an `exec` a command, a liveness or startup probe a `successThreshold` of 1,\nno number is negative, a\
 hook does not sleep longer than the pod may take to end, and init containers have probes and\nhooks only when they are sidecars (`restartPolicy: Always`). Schem\
as say none of this; the API server refuses it\n(`validateProbe`, `validateLifecycle`, `validateInitContainers` in Kubernetes' `pkg/apis/core/validation`).\n\nA 0 \
that Kubernetes silently replaces by the default, such as `timeoutSeconds: 0`, is a warning.",examples:{bad:[],good:[]},check({pod},report){const grace=pod.spec.
terminationGracePeriodSeconds??DEFAULT_GRACE_SECONDS;for(const container of(0,pod_template.Mz)(pod)){const isPlainInit=container.list==="initContainers"&&container.
value.restartPolicy!=="Always";for(const kind of PROBES){const probe=container.value[kind];(0,json.Gv)(probe)&&(isPlainInit?reportInInit(report,container,kind):
checkProbe(report,kind,probe,()=>[...container.path,kind]))}const lifecycle=container.value.lifecycle;(0,json.Gv)(lifecycle)&&(isPlainInit?reportInInit(report,container,
"lifecycle"):checkLifecycle(report,container,lifecycle,grace))}}};function reportInInit(report,{path},field){const message=`${code(field)} of an init container \
needs \`restartPolicy: Always\` beside it`;report([...path,field],message,{part:"key"})}function checkProbe(report,kind,probe,at){probes_checkHandler(report,kind,
probe,PROBE_HANDLERS,at);for(const[field,replacement]of NUMBERS){const value=probe[field];if(typeof value=="number"){if(value<0)report([...at(),field],`${code(field)}\
 is ${value}; it must not be negative`);else if(value===0&&replacement!==void 0){const message=`${code(field)} is 0, which Kubernetes replaces by the default ${replacement}`;
report([...at(),field],message,{severity:"warning"})}}}const successes=probe.successThreshold;kind!=="readinessProbe"&&typeof successes=="number"&&successes>1&&
report([...at(),"successThreshold"],`\`successThreshold\` of a ${code(kind)} must be 1`),checkGrace(report,kind,probe.terminationGracePeriodSeconds,at)}function checkGrace(report,kind,seconds,at){
if(typeof seconds!="number")return;const path=[...at(),"terminationGracePeriodSeconds"];kind==="readinessProbe"?report(path,"`terminationGracePeriodSeconds` can\
not be set for a `readinessProbe`",{part:"key"}):seconds<=0&&report(path,`\`terminationGracePeriodSeconds\` of a probe is ${seconds}; it must be more than 0`)}function probes_checkHandler(report,kind,handler,actions,at){
let first;for(const action of actions)if((0,json.Gv)(handler[action]))if(first===void 0)first=action;else{const message=`${code(kind)} has a second action ${code(
action)} beside ${code(first)}; only one is allowed`;report([...at(),action],message,{part:"key"})}first===void 0&&!actions.some(action=>Object.hasOwn(handler,action))&&
report(at(),`${code(kind)} needs one of ${anyOf(actions)}`,{part:"key"}),checkAction(report,handler,at)}function checkAction(report,handler,at){const exec=(0,json.
wX)(handler,"exec"),command=exec?.command;exec!==void 0&&(command===void 0||(0,json.cy)(command)&&command.length===0)&&report([...at(),"exec","command"],"`exec`\
 needs a `command`",{part:"key"});const headers=(0,json.wX)(handler,"httpGet")?.httpHeaders;if((0,json.cy)(headers))for(let index=0;index<headers.length;index++){
const header=headers[index],name=(0,json.Gv)(header)?header.name:void 0;if(typeof name!="string"||HEADER_NAME.test(name)||(0,substitution.Z)(name))continue;const message=`\
header name ${code(name)} may hold only letters, digits and \`-\``;report([...at(),"httpGet","httpHeaders",index,"name"],message)}}function checkLifecycle(report,{
path},lifecycle,grace){for(const hook of HOOKS){const handler=lifecycle[hook];if(!(0,json.Gv)(handler))continue;const at=()=>[...path,"lifecycle",hook];probes_checkHandler(
report,hook,handler,HOOK_HANDLERS,at);const seconds=(0,json.wX)(handler,"sleep")?.seconds;if(typeof seconds=="number"){if(seconds<0)report([...at(),"sleep","sec\
onds"],`the hook sleeps ${seconds} seconds; that must not be negative`);else if(typeof grace=="number"&&grace>=0&&seconds>grace){const message=`the hook sleeps ${seconds}\
 seconds, but the pod has only ${grace} to end (\`terminationGracePeriodSeconds\`)`;report([...at(),"sleep","seconds"],message)}}}}const MAX_LENGTH=1e3,MAX_EXPONENT=5e3,
GRAMMAR=/^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?[0-9]+))?$/,BINARY_SHIFTS=new Map([["Ki",10n],["Mi",20n],["Gi",30n],
["Ti",40n],["Pi",50n],["Ei",60n]]),DECIMAL_EXPONENTS=new Map([["n",-9],["u",-6],["m",-3],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),NANO_EXPONENT=9,NANO=1000000000n,
MILLI_IN_NANO=1000000n,MAX_NANO=(2n**63n-1n)*NANO,MAX_RECENT=1e3,recent=new Map;function parseQuantity(source){const text=typeof source=="number"?String(source):
source.trim(),known2=recent.get(text);if(known2!==void 0||text.length>MAX_LENGTH)return known2;const quantity=readQuantity(text);return quantity!==void 0&&recent.
size<MAX_RECENT&&recent.set(text,quantity),quantity}function quantityOf(value){return typeof value=="string"||typeof value=="number"?parseQuantity(value):void 0}
function readQuantity(text){const match=GRAMMAR.exec(text);if(match===null)return;const[,sign,whole="",fraction="",bareFraction="",binary,decimal,exponent]=match,
decimals=fraction+bareFraction,digits=BigInt(whole+decimals)<<(binary===void 0?0n:BINARY_SHIFTS.get(binary)??0n),power=decimal===void 0?Number(exponent??0):DECIMAL_EXPONENTS.
get(decimal)??0,magnitude=cap(scale(digits,power-decimals.length+NANO_EXPONENT));return{nano:sign==="-"?-magnitude:magnitude}}function scale(digits,power){const bounded=Math.
max(-MAX_EXPONENT,Math.min(MAX_EXPONENT,power));if(bounded>=0)return digits*10n**BigInt(bounded);const divisor=10n**BigInt(-bounded);return(digits+divisor-1n)/divisor}
function cap(nano){return nano>MAX_NANO?MAX_NANO:nano}function compareQuantities(a,b){return a.nano===b.nano?0:a.nano<b.nano?-1:1}function isWhole(quantity){return quantity.
nano%NANO===0n}function isWholeMilli(quantity){return quantity.nano%MILLI_IN_NANO===0n}function isMultipleOf(quantity,unit){return quantity.nano%unit.nano===0n}
const ZERO={nano:0n},MISSPELT=/^([+-]?[0-9]*\.?[0-9]+)\s*([kmgtpe])(i?)b?$/i,STAND_IN=/^[A-Z]+(?:_[A-Z]+)+$/;function quantity_rules_readQuantity(report,value,at,sign="\
not-negative"){if(typeof value!="string"&&typeof value!="number")return;const quantity=parseQuantity(value);if(quantity===void 0){!(0,substitution.Z)(String(value))&&
!STAND_IN.test(String(value))&&reportMisspelt(report,String(value),at());return}if(compareQuantities(quantity,ZERO)<0){report(at(),`${code(value)} is negative; \
the amount must be ${sign==="positive"?"more than":"at least"} 0`);return}if(sign==="positive"&&quantity.nano===0n){report(at(),`the amount is ${code(value)}; i\
t must be more than 0`);return}return quantity}function reportMisspelt(report,text,at){const suggestion2=respelt(text);suggestion2===void 0?report(at,`${code(text)}\
 is no quantity; write a number with at most one suffix, such as \`500m\`, \`2\` or \`1Gi\``):report(at,`${code(text)} is no quantity; did you mean ${code(suggestion2)}\
?`,rewrite(at,suggestion2))}function rewrite(at,value){return{fix:{description:`Write ${value}`,safety:"unsafe",changes:[{kind:"set-scalar",at,value}]}}}function respelt(text){
const match=text.length>40?null:MISSPELT.exec(text.trim());if(match===null)return;const[,number="",letter="",binary]=match,prefix=letter.toUpperCase(),suffix=binary===
""?prefix==="K"?"k":prefix:`${prefix}i`;return parseQuantity(number+suffix)===void 0?void 0:number+suffix}function warnOfFraction(report,quantity,value,at){if(isWhole(
quantity))return;const text=String(value),path=at(),meant2=/^[0-9.]+m$/.test(text)?`${text}`.replace(/m$/,"Mi"):void 0,advice2=meant2===void 0?"":`; \`m\` means t\
housandths, did you mean ${code(meant2)}?`;report(path,`${code(text)} is not a whole number of bytes${advice2}`,{severity:"warning",...meant2===void 0?{}:rewrite(
path,meant2)})}function warnOfFineCpu(report,quantity,value,at){isWholeMilli(quantity)||report(at(),`${code(String(value))} is finer than \`1m\`; the API server r\
ounds it up`,{severity:"warning"})}const HUGE_PAGES="hugepages-",KUBERNETES_DOMAIN="kubernetes.io/",QUOTA_REQUESTS="requests.",CONTAINER_RESOURCES=["cpu","memor\
y","ephemeral-storage"],COUNTED=["pods","services","replicationcontrollers","resourcequotas","secrets","configmaps","persistentvolumeclaims","services.nodeports",
"services.loadbalancers"],QUOTA_RESOURCES=[...CONTAINER_RESOURCES,"requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu",
"limits.memory","limits.ephemeral-storage",...COUNTED];function isHugePages(name){return name.startsWith(HUGE_PAGES)}function hugePageSize(name){return name.slice(
HUGE_PAGES.length)}function isContainerResource(name){return name.includes("/")||isHugePages(name)||CONTAINER_RESOURCES.includes(name)}function isQuotaResource(name){
return name.includes("/")||isHugePages(name)||name.startsWith(`${QUOTA_REQUESTS}${HUGE_PAGES}`)||QUOTA_RESOURCES.includes(name)}function isExtendedResource(name){
return name.includes("/")&&!name.includes(KUBERNETES_DOMAIN)&&!name.startsWith(QUOTA_REQUESTS)}function isIntegerResource(name){return isExtendedResource(name)||
COUNTED.includes(name)}function isOvercommitAllowed(name){return!isHugePages(name)&&(!name.includes("/")||name.includes(KUBERNETES_DOMAIN))}const BOUNDS=["min",
"max","default","defaultRequest","maxLimitRequestRatio"],ORDER=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultR\
equest","max"],["default","max"]];function checkQuota(report,spec){const hard=spec.hard;if((0,json.Gv)(hard))for(const name of Object.keys(hard)){const at=()=>[
"spec","hard",name];if(!isQuotaResource(name)){const advice2=didYouMean(name,QUOTA_RESOURCES);report(at(),`${code(name)} is no resource that a ResourceQuota can\
 limit${advice2}`,{part:"key"})}const quantity=quantity_rules_readQuantity(report,hard[name],at);quantity!==void 0&&isIntegerResource(name)&&!isWhole(quantity)&&
report(at(),`${code(String(hard[name]))} of ${code(name)} must be a whole number`)}}function checkLimitRangeItem(report,item2,path){for(const bound of BOUNDS){const amounts=(0,json.
wX)(item2,bound);if(amounts!==void 0)for(const name of Object.keys(amounts))quantity_rules_readQuantity(report,amounts[name],()=>[...path(),bound,name])}if(item2.
type==="Pod")for(const bound of["default","defaultRequest"])(0,json.wX)(item2,bound)!==void 0&&report([...path(),bound],`${code(bound)} cannot be set for limits\
 of type \`Pod\``,{part:"key"});for(const[low,high]of ORDER)checkOrder(report,item2,low,high,path)}function checkOrder(report,item2,low,high,path){const lows=(0,json.
wX)(item2,low),highs=(0,json.wX)(item2,high);if(!(lows===void 0||highs===void 0))for(const name of Object.keys(lows)){const least=quantityOf(lows[name]),most=Object.
hasOwn(highs,name)?quantityOf(highs[name]):void 0;if(least===void 0||most===void 0||compareQuantities(least,most)<=0)continue;const values=[code(String(lows[name])),
code(String(highs[name]))],message=`${code(low)} of ${code(name)} (${values[0]}) is more than ${code(high)} (${values[1]})`;report([...path(),low,name],message,
{related:[{at:[...path(),high,name],message:`the ${code(high)}`}]})}}function checkRequirements(report,owner,path){const resources=owner.resources;if(!(0,json.Gv)(
resources))return;const limits=(0,json.wX)(resources,"limits"),requests=(0,json.wX)(resources,"requests");limits!==void 0&&checkList(report,limits,path,"limits"),
requests!==void 0&&(checkList(report,requests,path,"requests"),checkAgainstLimits(report,requests,limits,path)),checkHugePagesAlone(report,requests,limits,path)}
function checkList(report,amounts,path,list){for(const name of Object.keys(amounts)){if(resource_requirements_isOrdinary(name,amountOf(amounts,name)))continue;const value=amounts[name],
at=()=>[...path,"resources",list,name];isContainerResource(name)||reportUnknownResource(report,name,at());const quantity=quantity_rules_readQuantity(report,value,
at);quantity!==void 0&&value!==void 0&&checkAmount(report,name,quantity,value,at)}}function resource_requirements_isOrdinary(name,quantity){return quantity===void 0||
quantity.nano<0n?!1:name==="cpu"?isWholeMilli(quantity):name==="memory"&&isWhole(quantity)}function reportUnknownResource(report,name,at){const suggestion2=(0,kernel_suggestion.
p)(name,CONTAINER_RESOURCES),advice2=suggestion2===void 0?"use `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a name with a domain such as `nvidia.\
com/gpu`":`did you mean ${code(suggestion2)}?`;report(at,`${code(name)} is no resource of a container; ${advice2}`,{part:"key"})}function checkAmount(report,name,quantity,value,at){
if(name==="cpu")warnOfFineCpu(report,quantity,value,at);else if(isIntegerResource(name))isWhole(quantity)||report(at(),`${code(String(value))} of ${code(name)} \
must be a whole number`);else if(isHugePages(name)){const page=parseQuantity(hugePageSize(name));(page===void 0||page.nano<=0n||!isMultipleOf(quantity,page))&&report(
at(),`${code(String(value))} is no whole multiple of the page size in ${code(name)}`)}else(name==="memory"||name.endsWith("storage"))&&warnOfFraction(report,quantity,
value,at)}function checkAgainstLimits(report,requests,limits,path){for(const name of Object.keys(requests)){const requested=amountOf(requests,name);if(requested===
void 0)continue;const limit=limits===void 0?void 0:amountOf(limits,name);if(limit===void 0?isOvercommitAllowed(name):fits(name,requested,limit))continue;const shown2=`${code(
name)} request ${code(String(requests[name]))}`,at=[...path,"resources","requests",name],related=[{at:[...path,"resources","limits",name],message:"the limit"}];
if(limit===void 0)isWritten(limits,name)||report(at,`${shown2} needs an equal limit`);else{const relation=isOvercommitAllowed(name)?"is more than":"must equal";
report(at,`${shown2} ${relation} the limit ${code(String(limits?.[name]))}`,{related})}}}function fits(name,requested,limit){const order2=compareQuantities(requested,
limit);return isOvercommitAllowed(name)?order2<=0:order2===0}function isWritten(amounts,name){return amounts!==void 0&&Object.hasOwn(amounts,name)}function amountOf(amounts,name){
return Object.hasOwn(amounts,name)?quantityOf(amounts[name]):void 0}function checkHugePagesAlone(report,requests,limits,path){!hasHugePages(requests)&&!hasHugePages(
limits)||hasCompute(requests)||hasCompute(limits)||report([...path,"resources"],"huge pages need a request or limit of `cpu` or `memory` beside them",{part:"key"})}
function hasHugePages(amounts){return amounts!==void 0&&Object.keys(amounts).some(isHugePages)}function hasCompute(amounts){return isWritten(amounts,"cpu")||isWritten(
amounts,"memory")}const METRICS=["resource","containerResource","pods","object","external"],KIND_RULES=new Map([["PersistentVolumeClaim",(_,spec,report)=>checkClaim(
report,spec,["spec"])],["PersistentVolume",(_,spec,report)=>checkCapacity(report,spec)],["ResourceQuota",(_,spec,report)=>checkQuota(report,spec)],["LimitRange",
(_,spec,report)=>checkLimitRange(report,spec)],["autoscaling/HorizontalPodAutoscaler",(_,spec,report)=>checkAutoscaler(report,spec)],["apps/StatefulSet",(_,spec,report)=>checkClaimTemplates(
report,spec)]]),quantities={id:"api/quantities",severity:"error",on:"object",kinds:[...new Set([...pod_template.i6,...KIND_RULES.keys()])],summary:"Amounts of r\
esources follow the quantity grammar, are not negative, and requests do not exceed limits",rationale:"To a schema an amount is any string. The API server reads \
it with the grammar of\n`k8s.io/apimachinery/pkg/api/resource` (a number with one of the suffixes `n u m k M G T P E`,\n`Ki Mi Gi Ti Pi Ei` or an exponent), refus\
es negative ones, requests over their limits, parts of devices such as\nGPUs, huge pages without an equal limit, resources that a container cannot have, and clai\
ms without a size\n(`ValidateContainerResourceRequirements`, `ValidatePersistentVolumeClaimSpec`, `ValidateResourceQuotaSpec`,\n`ValidateLimitRange` in Kubernetes\
' `pkg/apis/core/validation`).\n\nWarnings are what it accepts without doing what was meant: CPU finer than `1m` is rounded up, and `memory: 400m`\nis less than on\
e byte.",examples:{bad:[],good:[]},check({object},report){const pod=(0,pod_template.D0)(object);pod!==void 0&&quantities_checkPod(report,pod);const rule=KIND_RULES.
get((0,pod_template._V)(object)),spec=rule===void 0?void 0:(0,json.wX)(object.value,"spec");spec!==void 0&&rule?.(object,spec,report)}};function quantities_checkPod(report,pod){
checkRequirements(report,pod.spec,pod.path);for(const container of(0,pod_template.Mz)(pod))checkRequirements(report,container.value,container.path);const volumes2=pod.
spec.volumes;if((0,json.cy)(volumes2))for(let index=0;index<volumes2.length;index++){const volume=volumes2[index],emptyDir=(0,json.wX)(volume,"emptyDir");emptyDir!==
void 0&&checkBytes(report,emptyDir,"sizeLimit",()=>[...pod.path,"volumes",index,"emptyDir","sizeLimit"],"not-negative");const template=(0,json.wX)((0,json.wX)(volume,
"ephemeral"),"volumeClaimTemplate"),spec=template===void 0?void 0:(0,json.wX)(template,"spec");spec!==void 0&&checkClaimTemplate(report,spec,[...pod.path,"volum\
es",index,"ephemeral","volumeClaimTemplate","spec"])}}function checkBytes(report,owner,field,at,sign){const value=owner[field],quantity=quantity_rules_readQuantity(
report,value,at,sign);quantity!==void 0&&value!==void 0&&warnOfFraction(report,quantity,value,at)}function checkClaim(report,spec,path){const resources=(0,json.
wX)(spec,"resources");if(resources!==void 0)for(const field of["requests","limits"]){const amounts=(0,json.wX)(resources,field);if(amounts===void 0)continue;checkBytes(
report,amounts,"storage",()=>[...path,"resources",field,"storage"],field==="requests"?"positive":"not-negative")}}function checkClaimTemplate(report,spec,path){
const requests=(0,json.wX)((0,json.wX)(spec,"resources"),"requests");((0,json.Dc)(requests,"storage")??null)===null?report([...path,"resources","requests","stor\
age"],"the claim requests no storage; set `resources.requests.storage`",{part:"key"}):checkClaim(report,spec,path)}function checkClaimTemplates(report,spec){const templates=spec.
volumeClaimTemplates;if((0,json.cy)(templates))for(let index=0;index<templates.length;index++){const claim=(0,json.wX)(templates[index],"spec");claim!==void 0&&
checkClaimTemplate(report,claim,["spec","volumeClaimTemplates",index,"spec"])}}function checkCapacity(report,spec){const capacity=(0,json.wX)(spec,"capacity"),at=()=>[
"spec","capacity","storage"];capacity===void 0||!Object.hasOwn(capacity,"storage")?report(at(),"the volume does not say how much storage it has; set `capacity.s\
torage`",{part:"key"}):checkBytes(report,capacity,"storage",at,"positive")}function checkLimitRange(report,spec){const limits=spec.limits;if((0,json.cy)(limits))
for(let index=0;index<limits.length;index++){const item2=limits[index];(0,json.Gv)(item2)&&checkLimitRangeItem(report,item2,()=>["spec","limits",index])}}function checkAutoscaler(report,spec){
const metrics=spec.metrics;if((0,json.cy)(metrics))for(let index=0;index<metrics.length;index++)for(const kind of METRICS){const target=(0,json.wX)((0,json.wX)(
metrics[index],kind),"target");if(target!==void 0)for(const field of["value","averageValue"]){const at=()=>["spec","metrics",index,kind,"target",field];quantity_rules_readQuantity(
report,target[field],at,"positive")}}}const REQUIRED_KEYS=new Map([["kubernetes.io/tls",[["tls.crt"],["tls.key"]]],["kubernetes.io/dockerconfigjson",[[".dockerc\
onfigjson"]]],["kubernetes.io/dockercfg",[[".dockercfg"]]],["kubernetes.io/basic-auth",[["username","password"]]],["kubernetes.io/ssh-auth",[["ssh-privatekey"]]]]),
ACCOUNT_ANNOTATION="kubernetes.io/service-account.name",secret_data={id:"api/secret-data",on:"object",kinds:["Secret"],severity:"error",summary:"The values unde\
r `data` of a Secret are base64, and it has the keys that its type needs",rationale:"Values under `data` are the base64 form of the real ones, those under `stri\
ngData` are plain text.\nThe API server cannot decode plain text under `data` and refuses the Secret. The standard alphabet with `+` and `/` and\nthe `=` padding \
are needed; line breaks within a value do not matter. Secrets of the types of `kubernetes.io` must have\ntheir keys, such as `tls.crt` and `tls.key`, and a token\
 for a ServiceAccount the annotation that names it.\n\nSource: [Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data).",examples:{
bad:[],good:[]},check({file,object},report){checkType(object.value,report),file.encrypted||checkData(object.value,report)}};function checkType(secret,report){const type=(0,json.
sk)(secret,"type");if(type!==void 0){if(type==="kubernetes.io/service-account-token"){const annotations=(0,json.wX)((0,json.wX)(secret,"metadata"),"annotations");
if(((0,json.sk)(annotations,ACCOUNT_ANNOTATION)??"")!=="")return;report(["type"],`a Secret of type \`${type}\` needs the annotation \`${ACCOUNT_ANNOTATION}\``);
return}for(const keys of REQUIRED_KEYS.get(type)??[])keys.some(key=>hasKey(secret,key))||report(["type"],`a Secret of type \`${type}\` needs the key ${keys.map(
code).join(" or ")}`)}}function hasKey(secret,key){const[data,plain]=[(0,json.wX)(secret,"data"),(0,json.wX)(secret,"stringData")];return data!==void 0&&Object.
hasOwn(data,key)||plain!==void 0&&Object.hasOwn(plain,key)}function checkData(secret,report){const data=(0,json.wX)(secret,"data");for(const key in data){const value=data[key];
if(typeof value!="string"||base64ByteLength(value)!==void 0||(0,substitution.Z)(value))continue;const message=`the value of ${code(`data.${key}`)} ${base64Problem(
value)}; encode it, or move the key to \`stringData\``;report(["data",key],message,{sensitive:!0})}}const MAX_ID=2147483647,IDS=["runAsUser","runAsGroup","fsGro\
up"],PROFILES=["seccompProfile","appArmorProfile"],PROC_MOUNTS=["Default","Unmasked"],HOST_NAMESPACES=["hostNetwork","hostPID","hostIPC"],ROOT_MESSAGE="`runAsUs\
er: 0` is root, which `runAsNonRoot` forbids; the container would not start",SYSCTL_NAME=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/,
security_context={id:"api/security-context",severity:"error",on:"pod",summary:"Security contexts have valid ids and do not contradict themselves",rationale:"The\
 API server refuses user and group ids outside of 0 to 2147483647, `allowPrivilegeEscalation: false` together with\n`privileged: true` or the capability `CAP_SYS\
_ADMIN`, a `Localhost` profile without `localhostProfile` and the\nother way round, `procMount: Unmasked` without `hostUsers: false`, `hostUsers: false` together\
 with a namespace of\nthe host, and `shareProcessNamespace` together with `hostPID` (`ValidateSecurityContext`,\n`validatePodSpecSecurityContext`, `validateHostUs\
ers` in Kubernetes' `pkg/apis/core/validation`).\n\n`runAsNonRoot: true` with `runAsUser: 0` is accepted, but the container never starts: a warning.",examples:{
bad:[],good:[]},check({object,pod},report,{schemas}){const scope={object,report,schemas};checkNamespaces(report,pod);const ofPod=(0,json.wX)(pod.spec,"securityC\
ontext");ofPod!==void 0&&checkPodContext(report,pod,ofPod,()=>[...pod.path,"securityContext"]);for(const{value,path}of(0,pod_template.Mz)(pod)){const context=value.
securityContext;(0,json.Gv)(context)&&checkContext(scope,pod,ofPod,context,()=>[...path,"securityContext"])}}};function checkNamespaces(report,{spec,path}){if(spec.
hostUsers===!1)for(const field of HOST_NAMESPACES)spec[field]===!0&&report([...path,field],`${code(field)} cannot be used together with \`hostUsers: false\``);spec.
shareProcessNamespace===!0&&spec.hostPID===!0&&report([...path,"shareProcessNamespace"],"`shareProcessNamespace` and `hostPID` cannot both be used")}function checkPodContext(report,pod,context,at){
checkIds(report,context,at),checkProfiles(report,context,at),context.runAsNonRoot===!0&&context.runAsUser===0&&hasInheritingContainer(pod)&&report([...at(),"run\
AsUser"],ROOT_MESSAGE,{severity:"warning"});const groups2=context.supplementalGroups;if((0,json.cy)(groups2))for(let index=0;index<groups2.length;index++){const group=groups2[index];
if(!isBadId(group))continue;const message=`\`supplementalGroups\` has ${group}; an id is a number from 0 to ${MAX_ID}`;report([...at(),"supplementalGroups",index],
message)}const sysctls=context.sysctls;if((0,json.cy)(sysctls)){for(let index=0;index<sysctls.length;index++){const name=(0,json.sk)(sysctls[index],"name");name===
void 0||name.length<=253&&SYSCTL_NAME.test(name)||report([...at(),"sysctls",index,"name"],`${code(name)} is no name of a sysctl`)}eachDuplicate(sysctls,nameOf,(index,_,name)=>{
report([...at(),"sysctls",index,"name"],`sysctl ${code(name)} is set twice`)})}}function hasInheritingContainer(pod){return(0,pod_template.Mz)(pod).some(({value})=>{
const own=(0,json.wX)(value,"securityContext");return own?.runAsUser===void 0&&own?.runAsNonRoot===void 0})}function checkContext(scope,pod,ofPod,context,at){const{
report}=scope;checkIds(report,context,at),checkProfiles(report,context,at),context.allowPrivilegeEscalation===!1&&checkEscalation(report,context,at),checkRoot(report,
context,ofPod,at);const procMount=context.procMount;reportUnsupported(scope,procMount,PROC_MOUNTS,()=>[...at(),"procMount"]),procMount==="Unmasked"&&pod.spec.hostUsers!==
!1&&report([...at(),"procMount"],"`procMount: Unmasked` needs `hostUsers: false` in the pod")}function checkIds(report,context,at){for(const field of IDS){const id2=context[field];
isBadId(id2)&&report([...at(),field],`${code(field)} is ${id2}; an id is a number from 0 to ${MAX_ID}`)}}function isBadId(id2){return typeof id2=="number"&&(id2<
0||id2>MAX_ID)}function checkProfiles(report,context,at){for(const field of PROFILES){const profile=context[field];if(!(0,json.Gv)(profile))continue;const local=profile.
localhostProfile,hasLocal=typeof local=="string"&&local!=="";if(profile.type==="Localhost"&&!hasLocal)report([...at(),field,"type"],`${code(field)} of type \`Loc\
alhost\` needs a \`localhostProfile\``);else if(typeof profile.type=="string"&&profile.type!=="Localhost"&&hasLocal){const message=`\`localhostProfile\` can only \
be set for a ${code(field)} of type \`Localhost\``;report([...at(),field,"localhostProfile"],message)}}}function checkEscalation(report,context,at){const path=()=>[
...at(),"allowPrivilegeEscalation"];context.privileged===!0&&report(path(),"`allowPrivilegeEscalation: false` contradicts `privileged: true`");const added=(0,json.
wX)(context,"capabilities")?.add;(0,json.cy)(added)&&added.includes("CAP_SYS_ADMIN")&&report(path(),"`allowPrivilegeEscalation: false` contradicts the added cap\
ability `CAP_SYS_ADMIN`")}function checkRoot(report,context,ofPod,at){if((context.runAsNonRoot??ofPod?.runAsNonRoot)!==!0||(context.runAsUser??ofPod?.runAsUser)!==
0)return;const field=context.runAsUser===0?"runAsUser":"runAsNonRoot";context[field]!==void 0&&report([...at(),field],ROOT_MESSAGE,{severity:"warning"})}const LOAD_BALANCER_FIELDS=[
"loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],service={id:"api/service",on:"object",kinds:["Service"],severity:"error",summary:"\
The fields of a Service fit its type",rationale:"What a Service may have depends on its type: all but headless and `ExternalName` ones need ports; an\n`ExternalN\
ame` one needs a DNS name and has no cluster IP; a headless one (`clusterIP: None`) is not reachable from\noutside, so that it cannot be a `NodePort` or `LoadBal\
ancer`; source ranges, a class and `allocateLoadBalancerNodePorts`\nbelong to load balancers, `externalTrafficPolicy` to Services that are reachable from outside\
. The API server refuses\nthe rest, and no schema says so. Ports themselves are the subject of `api/ports`.\n\nSource: [Service](https://kubernetes.io/docs/concept\
s/services-networking/service/) and `ValidateService` of the API\nserver.",examples:{bad:[],good:[]},check({object},report,{kubernetesVersion}){const spec=(0,json.
wX)(object.value,"spec");if(spec===void 0)return;const type=(0,json.sk)(spec,"type")??"ClusterIP";(0,substitution.Z)(type)||(type==="ExternalName"?checkExternalName(
spec,report):checkAddresses(spec,type,report),checkLoadBalancer(spec,type,isAtLeastVersion(kubernetesVersion,"1.36")?"strict":"sloppy",report),checkTraffic(spec,
type,report),service_checkAffinity(spec,report))}};function service_isSet(value){return value!=null&&value!==""&&!(Array.isArray(value)&&value.length===0)}function checkExternalName(spec,report){
const name=spec.externalName??"";for(const field of["clusterIP","clusterIPs","ipFamilies","ipFamilyPolicy"])service_isSet(spec[field])&&report(["spec",field],`\`${field}\
\` must not be set in a Service of type \`ExternalName\``,{part:"key"});if(typeof name!="string"||(0,substitution.Z)(name))return;const canonical2=name.endsWith(
".")?name.slice(0,-1):name;if(canonical2==="")report(["spec","externalName"],"a Service of type `ExternalName` needs an `externalName`");else if(!isName(canonical2,
"dns-1123-subdomain")){const problem=nameProblem(canonical2,"dns-1123-subdomain")?.replace(/, such as .*$/,"");report(["spec","externalName"],`\`externalName\` is\
 ${code(name)}, which is no DNS name: it ${problem}`)}}function checkAddresses(spec,type,report){const clusterIp=spec.clusterIP;if(clusterIp==="None"){(type==="\
LoadBalancer"||type==="NodePort")&&report(["spec","clusterIP"],`\`clusterIP\` must not be \`None\` in a Service of type \`${type}\``);return}service_isSet(spec.
ports)||report(["spec","ports"],"the Service has no `ports`"),!(typeof clusterIp!="string"||clusterIp===""||(0,substitution.Z)(clusterIp))&&parseIp(clusterIp)===
void 0&&report(["spec","clusterIP"],`\`clusterIP\` is ${code(clusterIp)}, which is neither an address nor \`None\``)}function checkLoadBalancer(spec,type,strictness,report){
if(type!=="LoadBalancer"){const field=LOAD_BALANCER_FIELDS.find(name=>service_isSet(spec[name]));if(field===void 0)return;report(["spec",field],`\`${field}\` nee\
ds \`type: LoadBalancer\`; this Service is a \`${type}\``,{part:"key"});return}for(const[index,range]of(0,json.Qr)(spec,"loadBalancerSourceRanges").entries()){if(typeof range!=
"string"||(0,substitution.Z)(range))continue;const problem=cidrProblem(range.trim(),strictness);problem!==void 0&&report(["spec","loadBalancerSourceRanges",index],
`${code(range)} ${problem}`)}}function checkTraffic(spec,type,report){type==="LoadBalancer"||type==="NodePort"||type==="ClusterIP"&&service_isSet(spec.externalIPs)||
!service_isSet(spec.externalTrafficPolicy)||report(["spec","externalTrafficPolicy"],`\`externalTrafficPolicy\` needs a Service that is reachable from outside; thi\
s one is of type \`${type}\``,{part:"key"})}function service_checkAffinity(spec,report){(spec.sessionAffinity??"None")==="None"&&service_isSet(spec.sessionAffinityConfig)&&
report(["spec","sessionAffinityConfig"],"`sessionAffinityConfig` needs `sessionAffinity: ClientIP`",{part:"key"})}const MAX_MODE=511,LOOKS_OCTAL=new Set([400,440,
444,500]),SOURCES=new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVol\
ume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","proje\
cted","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]),HOST_PATH_TYPES=["DirectoryOrCreate","Directory","FileOrCreate","File","Socket","CharDevi\
ce","BlockDevice"],FILE_SOURCES=["configMap","secret","downwardAPI","projected"],PROJECTED_SOURCES=["configMap","secret","downwardAPI"];function checkVolumes(scope,pod,volumes2){
const{report}=scope;for(let index=0;index<volumes2.length;index++){const volume=volumes2[index];(0,json.Gv)(volume)&&checkVolume(scope,volume,()=>[...pod.path,"\
volumes",index])}volumes2.length<2||eachDuplicate(volumes2,nameOf,(index,first,name)=>{report([...pod.path,"volumes",index,"name"],`another volume of this pod i\
s already named ${code(name)}`,{related:[{at:[...pod.path,"volumes",first,"name"],message:"the first with this name"}]})})}function checkVolume(scope,volume,at){
const{report}=scope,name=volume.name;if(typeof name=="string"){const problem=nameProblem(name,"dns-1123-label");problem!==void 0&&!(0,substitution.Z)(name)&&report(
[...at(),"name"],`volume name ${code(name)} ${problem}`)}reportSecondSource(report,volume,at);for(const source of FILE_SOURCES){const files=volume[source];(0,json.
Gv)(files)&&checkFiles(report,files,()=>[...at(),source])}checkReferences(report,volume,at);const hostPath=(0,json.wX)(volume,"hostPath");if(hostPath===void 0)return;
reportUnsupported(scope,hostPath.type,HOST_PATH_TYPES,()=>[...at(),"hostPath","type"]);const path=hostPath.path;typeof path=="string"&&hasBackstep(path)&&report(
[...at(),"hostPath","path"],`the path ${code(path)} must not contain \`..\``)}function reportSecondSource(report,volume,at){let first;for(const key in volume)if(!(!SOURCES.
has(key)||volume[key]===null))if(first===void 0)first=key;else{const message=`the volume has a second source ${code(key)} beside ${code(first)}; only one is all\
owed`;report([...at(),key],message,{part:"key"})}}function checkReferences(report,volume,at){const secret=(0,json.wX)(volume,"secret");secret!==void 0&&isMissing(
secret.secretName)&&secret.name===void 0&&report([...at(),"secret"],"the volume does not say which Secret it holds; set `secretName`",{part:"key"});const configMap=(0,json.
wX)(volume,"configMap");configMap!==void 0&&isMissing(configMap.name)&&configMap.configMapName===void 0&&report([...at(),"configMap"],"the volume does not say w\
hich ConfigMap it holds; set `name`",{part:"key"})}function isMissing(value){return value==null||value===""}function checkFiles(report,files,at){checkMode(report,
files.defaultMode,()=>[...at(),"defaultMode"]);const items=files.items;(0,json.cy)(items)&&checkItems(report,items,()=>[...at(),"items"]);const sources=files.sources;
if((0,json.cy)(sources))for(let index=0;index<sources.length;index++)for(const kind of PROJECTED_SOURCES){const nested=(0,json.wX)(sources[index],kind)?.items;(0,json.
cy)(nested)&&checkItems(report,nested,()=>[...at(),"sources",index,kind,"items"])}}function checkItems(report,items,at){for(let index=0;index<items.length;index++){
const item2=items[index];if(!(0,json.Gv)(item2))continue;checkMode(report,item2.mode,()=>[...at(),index,"mode"]);const path=item2.path;if(typeof path!="string")
continue;const problem=descendingPathProblem(path);problem!==void 0&&report([...at(),index,"path"],`the path ${code(path)} ${problem}`)}}function checkMode(report,mode,at){
if(typeof mode=="number"){if(mode<0||mode>MAX_MODE){const advice2=mode>0&&/^[0-7]{3}$/.test(String(mode))?`; to YAML ${mode} is decimal, write ${code(`0${mode}`)}`:
"";report(at(),`the mode ${mode} is not from 0 to 511 (\`0777\`)${advice2}`)}else if(LOOKS_OCTAL.has(mode)){const message=`the mode ${mode} is decimal, that is ${code(
`0${mode.toString(8)}`)}; did you mean ${code(`0${mode}`)}?`;report(at(),message,{severity:"warning"})}}}function descendingPathProblem(path){return path.startsWith(
"/")?"must be relative, without `/` at its beginning":hasBackstep(path)?"must not contain `..`":void 0}function hasBackstep(path){return path.includes("..")&&path.
split("/").includes("..")}const PROPAGATIONS=["None","HostToContainer","Bidirectional"],volumes={id:"api/volumes",severity:"error",on:"pod",summary:"Volumes hav\
e unique names and one source each, and what containers mount exists",rationale:"To a schema the name of a mount is any string. The API server refuses a mount o\
r device without its volume, the same\n`mountPath` twice in a container, two volumes with one name, two sources in one volume (none is an `emptyDir`),\na `subPath\
` or a file that leaves the volume, modes above `0777` (`ValidateVolumes`, `ValidateVolumeMounts`,\n`ValidateVolumeDevices` in Kubernetes' `pkg/apis/core/validat\
ion`). The `volumeClaimTemplates` of a StatefulSet are\nvolumes of its pods; a StatefulSet itself is accepted with mounts that have no volume, but none of its po\
ds can be\ncreated.\n\nWarnings: a `:` in a `mountPath`, which the field's documentation forbids, and modes such as `400` that are\ndecimal where an octal `0400` wa\
s surely meant.",examples:{bad:[],good:[]},check({object,pod},report,{schemas}){const scope={object,report,schemas},volumes2=pod.spec.volumes;(0,json.cy)(volumes2)&&
checkVolumes(scope,pod,volumes2);const owner=new VolumeOwner(object,pod);for(const container of(0,pod_template.Mz)(pod)){const mounts=container.value.volumeMounts;
(0,json.cy)(mounts)&&checkMounts(scope,owner,container,mounts);const devices=container.value.volumeDevices;(0,json.cy)(devices)&&checkDevices(report,owner,container,
devices)}}};class VolumeOwner{#object;#pod;#names;constructor(object,pod){this.#object=object,this.#pod=pod}get names(){if(this.#names===void 0){this.#names=new Set,
this.#addNames(this.#pod.spec.volumes,volume=>(0,json.sk)(volume,"name"));const claims=(0,json.wX)(this.#object.value,"spec")?.volumeClaimTemplates;this.#addNames(
claims,claim=>(0,json.sk)((0,json.wX)(claim,"metadata"),"name"))}return this.#names}#addNames(list,nameOf2){if((0,json.cy)(list))for(const item2 of list){const name=nameOf2(
item2);name!==void 0&&this.#names?.add(name)}}}function checkMounts(scope,owner,container,mounts){const{report}=scope;for(let index=0;index<mounts.length;index++){
const mount=mounts[index];if(!(0,json.Gv)(mount))continue;const name=mount.name;if(typeof name=="string"&&owner.names.has(name)&&volumes_isOrdinary(mount))continue;
const at=()=>[...container.path,"volumeMounts",index];reportMissingVolume(report,owner,mount,at),checkMount(scope,container,mount,at)}mounts.length>1&&reportMountsTwice(
report,container,mounts)}function volumes_isOrdinary({mountPath,subPath,subPathExpr,mountPropagation}){return typeof mountPath=="string"&&!mountPath.includes(":")&&
subPath===void 0&&subPathExpr===void 0&&mountPropagation===void 0}function reportMountsTwice(report,container,mounts){eachDuplicate(mounts,mount=>(0,json.sk)(mount,
"mountPath")||void 0,(index,first,path)=>{const message=`another mount of this container already has the path ${code(path)}`;report([...container.path,"volumeMo\
unts",index,"mountPath"],message,{related:[{at:[...container.path,"volumeMounts",first,"mountPath"],message:"the first mount"}]})})}function reportMissingVolume(report,owner,mount,at){
const name=mount.name;if(typeof name!="string"||name===""||owner.names.has(name)||(0,substitution.Z)(name))return;const advice2=didYouMean(name,owner.names);report(
[...at(),"name"],`the pod has no volume named ${code(name)}${advice2}`)}function checkMount(scope,container,mount,at){const{report}=scope,{mountPath,subPath,subPathExpr,
mountPropagation}=mount;if(typeof mountPath=="string"&&mountPath.includes(":")&&report([...at(),"mountPath"],`\`mountPath\` ${code(mountPath)} must not contain \
\`:\``,{severity:"warning"}),reportBadSubPath(report,mount,"subPath",at),reportBadSubPath(report,mount,"subPathExpr",at),typeof subPath=="string"&&subPath!==""&&
typeof subPathExpr=="string"&&subPathExpr!==""&&report([...at(),"subPathExpr"],"`subPath` and `subPathExpr` cannot both be set"),mountPropagation===void 0)return;
const place=()=>[...at(),"mountPropagation"];reportUnsupported(scope,mountPropagation,PROPAGATIONS,place);const isPrivileged=(0,json.wX)(container.value,"securi\
tyContext")?.privileged===!0;mountPropagation==="Bidirectional"&&!isPrivileged&&report(place(),"`mountPropagation: Bidirectional` needs `securityContext.privile\
ged: true`")}function reportBadSubPath(report,mount,field,at){const path=mount[field],problem=typeof path=="string"?descendingPathProblem(path):void 0;problem!==
void 0&&report([...at(),field],`${code(field)} ${code(String(path))} ${problem}`)}function checkDevices(report,owner,container,devices){for(let index=0;index<devices.
length;index++){const device=devices[index];if(!(0,json.Gv)(device))continue;const at=()=>[...container.path,"volumeDevices",index];reportMissingVolume(report,owner,
device,at);const path=device.devicePath;typeof path=="string"&&hasBackstep(path)&&report([...at(),"devicePath"],`\`devicePath\` ${code(path)} must not contain \`\
..\``)}for(const field of["name","devicePath"])eachDuplicate(devices,device=>(0,json.sk)(device,field)||void 0,(index,_,value)=>{const message=`another device o\
f this container already has the ${code(field)} ${code(value)}`;report([...container.path,"volumeDevices",index,field],message)})}function isEmptySelector(selector){
const labels2=(0,json.wX)(selector,"matchLabels"),expressions=(0,json.Dc)(selector,"matchExpressions");return!(labels2!==void 0&&Object.keys(labels2).length>0)&&
!((0,json.cy)(expressions)&&expressions.length>0)}function firstMissingLabel(wanted,labels2){for(const key of Object.keys(wanted))if(typeof wanted[key]=="string"&&
labelOf(labels2,key)!==wanted[key])return key}function meetsExpression(expression,labels2){const key=(0,json.Dc)(expression,"key"),values=(0,json.Dc)(expression,
"values");if(!(0,json.Gv)(expression)||typeof key!="string")return!0;const value=labelOf(labels2,key);switch(expression.operator){case"Exists":return value!==void 0;case"\
DoesNotExist":return value===void 0;case"In":return!(0,json.cy)(values)||values.length===0||value!==void 0&&values.includes(value);case"NotIn":return!(0,json.cy)(
values)||value===void 0||!values.includes(value);default:return!0}}function labelOf(labels2,key){return labels2!==void 0&&Object.hasOwn(labels2,key)?labels2[key]:
void 0}const LABELS_PATH=["spec","template","metadata","labels"],workload_selector={id:"api/workload-selector",severity:"error",on:"object",kinds:["apps/Deploym\
ent","apps/ReplicaSet","apps/StatefulSet","apps/DaemonSet","batch/Job","ReplicationController"],summary:"The selector of a workload selects the pods of its own \
template",rationale:"A workload finds its pods by their labels, so the API server refuses a selector that its own template does not match\n(\"`selector` does not \
match template `labels`\"), and an empty one (`ValidateDeploymentSpec`,\n`ValidatePodTemplateSpecForReplicaSet`, `ValidateStatefulSetSpec`, `ValidateDaemonSetSpec\
` in Kubernetes'\n`pkg/apis/apps/validation`). A ReplicationController without a selector gets the template's labels; a Job gets a\ngenerated one unless `manualSe\
lector` is set.",examples:{bad:[],good:[]},check({file,object},report){const pod=(0,pod_template.D0)(object),selector=(0,json.wX)((0,json.wX)(object.value,"spec"),
"selector");if(pod===void 0||selector===void 0||isGenerated(object))return;const labels2=(0,json.wX)(pod.metadata,"labels");if(object.kind==="ReplicationControl\
ler")workload_selector_checkLabels(report,selector,labels2);else if(isEmptySelector(selector)){if(file.appliedBy.length>0)return;report(["spec","selector"],"the\
 selector is empty; it must select the pods of the template by their labels",{part:"key"})}else{const wanted=(0,json.wX)(selector,"matchLabels");wanted!==void 0&&
workload_selector_checkLabels(report,wanted,labels2),workload_selector_checkExpressions(report,selector,labels2)}}};function isGenerated(object){return object.kind===
"Job"&&(0,json.Dc)((0,json.wX)(object.value,"spec"),"manualSelector")!==!0}function workload_selector_checkLabels(report,wanted,labels2){const key=firstMissingLabel(
wanted,labels2);if(key===void 0)return;const wish=String(wanted[key]),found=labels2!==void 0&&Object.hasOwn(labels2,key)?labels2[key]:void 0;if(found===void 0){
const message=`the selector wants the label ${code(`${key}: ${wish}`)}, which the template does not have`;report(labels2===void 0?LABELS_PATH.slice(0,2):LABELS_PATH,
message,{part:"key"})}else if(typeof found=="string"&&!(0,substitution.Z)(found)&&!(0,substitution.Z)(wish)){const message=`the selector wants ${code(`${key}: ${wish}`)}\
, but the label of the template is ${code(found)}`;report([...LABELS_PATH,key],message)}}function workload_selector_checkExpressions(report,selector,labels2){const expressions=selector.
matchExpressions;if((0,json.cy)(expressions))for(let index=0;index<expressions.length;index++)(0,json.Gv)(expressions[index])&&!meetsExpression(expressions[index],
labels2)&&report(["spec","selector","matchExpressions",index],"the labels of the template do not meet this expression of the selector")}const LOCAL_GROUPS=new Set(
["kustomize.config.k8s.io","config.kubernetes.io","kind.x-k8s.io"]),duplicate_object={id:"repository/duplicate-object",on:"repository",severity:"error",summary:"\
No object is declared twice in what a cluster gets together",rationale:`When two declarations of the same kind, namespace and name are applied together, the lat\
er one wins and the
first is lost, or they overwrite each other at each run; Kustomize refuses to build at all. Objects count as applied
together when they stand in the same file, when one kustomization lists both of their files as resources, or, as a warning,
when they stand in the same folder and no kustomization has a say in it. The same object in different folders is normal:
that is how environments are made.

Source: [Kustomize: resources](https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/).`,examples:{bad:[],good:[]},start(){const seen=new Map,
elsewhere=new Map,toldPairs=new Set,placeOf=placeReader();return{visit({file,object},report){const key=identityOf(object);if(key===void 0)return;const current={
place:placeOf(file),documentIndex:object.document.index,base:object.base},earliest=seen.get(key);if(earliest===void 0){seen.set(key,current);return}const others=elsewhere.
get(key),first=isTogether(current,earliest)?earliest:others?.find(other=>isTogether(current,other));first!==void 0?isWorthTelling(file,first,toldPairs)&&duplicate_object_reportTwice(
object,file,first,report):others===void 0?elsewhere.set(key,[current]):others.push(current)}}}};function identityOf({group,kind,namespace,name}){if(!(name===void 0||
name===""||LOCAL_GROUPS.has(group)))return[group,kind,namespace??"",name].join("/")}function placeReader(){let latest,place={file:"",appliedFrom:[]};return file=>(file!==
latest&&(place={file:file.path,appliedFrom:appliedFrom(file)}),latest=file,place)}function appliedFrom(file){const isLoose=file.appliedBy.length===0&&!file.besideKustomization;
return[file.path,...isLoose?[folderOf(file.path)]:file.appliedBy]}function folderOf(path){return path.slice(0,path.lastIndexOf("/")+1)||"./"}function isTogether(a,b){
return a.place.appliedFrom.some(place=>b.place.appliedFrom.includes(place))}function isWorthTelling(file,first,toldPairs){if(isCertain(file,first))return!0;const pair=`${first.
place.file}\0${file.path}`;return toldPairs.has(pair)?!1:(toldPairs.add(pair),!0)}function isCertain(file,first){const{place}=first;return place.file===file.path||
place.appliedFrom.some(from=>file.appliedBy.includes(from))}function duplicate_object_reportTwice(object,file,first,report){const{namespace,name="",kind}=object,
what=`${kind} ${code(namespace===void 0?name:`${namespace}/${name}`)}`,other=first.place.file,isSameFile=other===file.path;report(["metadata","name"],isSameFile?
`${what} is declared twice in this file`:`${what} is also declared in ${code(other)}`,{severity:isCertain(file,first)?"error":"warning",related:[{object:referenceTo(
first),at:["metadata","name"],message:"declared first here"}]})}function referenceTo({place,documentIndex,base}){return{file:place.file,documentIndex,base}}const api_deprecated={
id:"schema/api-deprecated",severity:"warning",on:"object",summary:"Objects use API versions that the target version of Kubernetes serves and will go on serving",
rationale:`
Kubernetes removes old API versions of its kinds some releases after it has deprecated them. An object of a removed
version cannot be applied any more: that is an error. One of a deprecated version works until the upgrade that
removes it, which is the worst moment to find out. The dates come from the
[deprecation guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/).

\`--fix\` replaces the version where the new one has the same shape.`,examples:{bad:[],good:[]},check({object},report,{schemas,kubernetesVersion}){const found=schemas.
lookup(object.apiVersion,object.kind);if(found.status==="unknown")return;const message=found.status==="known"?deprecated(object,found.deprecation,kubernetesVersion):
notServed(object,found,kubernetesVersion);if(message===void 0)return;const fix2=fixOf(found.deprecation);report(["apiVersion"],message,{...found.status==="not-s\
erved"?{severity:"error"}:{},...fix2===void 0?{}:{fix:fix2}})}};function deprecated({apiVersion,kind},deprecation,target){const{deprecatedIn,removedIn}=deprecation??
{};if(deprecatedIn===void 0||!isAtLeastVersion(target,deprecatedIn))return;const end=removedIn===void 0?"":` and removed in ${removedIn}`;return`${code(kind)} o\
f ${code(apiVersion)} is deprecated since Kubernetes ${deprecatedIn}${end}${replaced(deprecation)}`}function notServed({apiVersion,kind},found,target){const{deprecation,
servedSince}=found,what=`${code(kind)} of ${code(apiVersion)}`;if(deprecation?.removedIn!==void 0&&isAtLeastVersion(target,deprecation.removedIn))return`Kuberne\
tes serves no ${what} since ${deprecation.removedIn}${replaced(deprecation)}`;const since=servedSince!==void 0&&!isAtLeastVersion(target,servedSince)?`; it come\
s with ${servedSince}`:"";return`Kubernetes ${target} serves no ${what}${since}${replaced(deprecation)}`}function replaced(deprecation){if(deprecation===void 0)
return"";const{replacement,instead}=deprecation;return instead!==void 0?`; use ${instead}`:replacement===void 0?"; nothing replaces it":`; use ${code(replacement)}`}
function fixOf(deprecation){const{replacement,isSameShape}=deprecation??{};if(!(replacement===void 0||!isSameShape))return{description:`Use ${replacement}`,safety:"\
safe",changes:[{kind:"set-scalar",at:["apiVersion"],value:replacement}]}}const shortGroups=new Set(["","apps","autoscaling","batch","extensions","policy"]),longGroups=new Set(
["admission.k8s.io","admissionregistration.k8s.io","apiextensions.k8s.io","apiregistration.k8s.io","auditregistration.k8s.io","authentication.k8s.io","authoriza\
tion.k8s.io","certificates.k8s.io","coordination.k8s.io","discovery.k8s.io","events.k8s.io","flowcontrol.apiserver.k8s.io","imagepolicy.k8s.io","internal.apiser\
ver.k8s.io","lifecycle.k8s.io","networking.k8s.io","node.k8s.io","rbac.authorization.k8s.io","resource.k8s.io","scheduling.k8s.io","settings.k8s.io","storage.k8\
s.io","storagemigration.k8s.io"]);function isBuiltInGroup(group){return shortGroups.has(group)||longGroups.has(group)}function stringsOf(options,name){const value=options[name];
return Array.isArray(value)?value:[]}const CLIENT_GROUPS=new Set(["kustomize.config.k8s.io","config.kubernetes.io"]),api_unknown={id:"schema/api-unknown",severity:"\
error",on:"repository",summary:"Every `apiVersion` and `kind` is one that is known",rationale:`
An object of a kind that does not exist cannot be applied, and linters that skip what they have no schema for say
nothing about it: a \`Deploymnet\` passes. A name close to a known kind is therefore an error.

Any other kind that nothing describes is taken for a custom resource and noted once: it is not validated. Put its
CustomResourceDefinition into the repository, or name a \`--schema-location\` that has it.`,examples:{bad:[],good:[]},options:{"known-groups":{type:"strings",default:[],
description:"API groups that have no schema and need no note, such as `grafana.integreatly.org`"}},start({schemas,options}){const noted=new Set,knownGroups=stringsOf(
options,"known-groups");return{visit({object},report){const{apiVersion,kind}=object;if(apiVersion===""||kind===""||isForClients(object))return;const found=schemas.
lookup(apiVersion,kind);found.status==="unknown"&&(found.suggestion!==void 0?reportTypo(object,found.suggestion,report):isBuiltInGroup(object.group)?report(["ki\
nd"],`Kubernetes has no kind ${code(kind)} in ${code(apiVersion)}`):!knownGroups.includes(object.group)&&!noted.has(`${apiVersion} ${kind}`)&&(noted.add(`${apiVersion}\
 ${kind}`),report(["kind"],`no schema for ${code(kind)} of ${code(apiVersion)}: such objects are not validated`,{severity:"note"})))}}}};function reportTypo(object,suggestion2,report){
const{apiVersion,kind}=object,step=suggestion2.apiVersion===apiVersion?"kind":"apiVersion";report([step],`${code(apiVersion)} has no kind ${code(kind)}; did you\
 mean ${meant(object,suggestion2)}?`,{fix:api_unknown_fixOf(object,suggestion2)})}function isForClients({group,kind}){return CLIENT_GROUPS.has(group)||group===""&&
(kind==="Config"||kind==="List")}function meant(object,{apiVersion,kind}){return apiVersion===object.apiVersion?code(kind):kind===object.kind?code(apiVersion):`${code(
kind)} of ${code(apiVersion)}`}function api_unknown_fixOf(object,suggestion2){const changes=[];for(const step of["apiVersion","kind"])object[step]!==suggestion2[step]&&
changes.push({kind:"set-scalar",at:[step],value:suggestion2[step]});return{description:`Use ${suggestion2.kind} of ${suggestion2.apiVersion}`,safety:"unsafe",changes}}
var kernel_path=__webpack_require__(9913);const INT32=2**31,INT64=2**63;class SchemaNode{schema;type;isNullable;isOpen;lowest;highest;hasRules;acceptsAll;isLinked=!1;required=void 0;fields=void 0;values=void 0;items=void 0;constructor(schema){
this.schema=schema,this.type=schema.type,this.isNullable=schema.nullable===!0,this.isOpen=schema.open===!0||schema.type==="any"&&schema.fields===void 0;const isInt32=schema.
format==="int32";this.lowest=isInt32?-INT32:-INT64,this.highest=isInt32?INT32-1:INT64,this.hasRules=hasRules(schema),this.acceptsAll=schema.type==="any"&&!this.
hasRules&&!hasChildren(schema)}link(){const{fields,values,items,required}=this.schema;fields!==void 0&&(this.fields=new Map([...fields].map(([name,field])=>[name,
nodeOf(field)]))),values!==void 0&&(this.values=nodeOf(values)),items!==void 0&&(this.items=nodeOf(items)),required!==void 0&&required.length>0&&(this.required=
required),this.isLinked=!0}}const nodes=new WeakMap;function nodeOf(schema){const known2=nodes.get(schema);if(known2!==void 0)return known2;const node=new SchemaNode(
schema);return nodes.set(schema,node),node}function hasChildren(schema){return schema.fields!==void 0||schema.values!==void 0||schema.items!==void 0||schema.required!==
void 0}function hasRules(schema){return hasScalarRules(schema)||hasCollectionRules(schema)||hasAlternatives(schema)}function hasScalarRules(schema){return schema.
enum!==void 0||schema.format!==void 0&&schema.type!=="integer"||schema.pattern!==void 0||schema.minimum!==void 0||schema.maximum!==void 0||schema.multipleOf!==void 0||
schema.minLength!==void 0||schema.maxLength!==void 0}function hasCollectionRules(schema){return schema.minItems!==void 0||schema.maxItems!==void 0||schema.minProperties!==
void 0||schema.maxProperties!==void 0||schema.uniqueItems===!0||schema.isSet===!0||schema.listMapKeys!==void 0}function hasAlternatives(schema){return schema.allOf!==
void 0||schema.anyOf!==void 0||schema.oneOf!==void 0||schema.not!==void 0}function checkAlternatives(run,schema,value,checkValue2){if(!run.descend())return;for(const part of schema.
allOf??[])checkValue2(run,nodeOf(part),value);const attempt=branch=>run.attempt(()=>checkValue2(run,nodeOf(branch),value));schema.anyOf!==void 0&&checkAnyOf(run,
schema.anyOf,attempt),schema.oneOf!==void 0&&checkOneOf(run,schema.oneOf,value,attempt),schema.not!==void 0&&attempt(schema.not).length===0&&tellForbidden(run,schema.
not),run.ascend()}function checkAnyOf(run,branches,attempt){const results=[];for(const branch of branches){const violations=attempt(branch);if(violations.length===
0)return;results.push(violations)}tellBest(run,branches,results)}function checkOneOf(run,branches,value,attempt){const results=branches.map(attempt),fitting=branches.
filter((_,i)=>results[i]?.length===0);fitting.length!==1&&(fitting.length===0?tellBest(run,branches,results):tellSeveral(run,fitting,value))}function tellSeveral(run,fitting,value){
const set=[...new Set(fitting.flatMap(branch=>branch.required??[]))].filter(name=>(0,json.Gv)(value)&&Object.hasOwn(value,name)),text=set.length<2?"fits more th\
an one of its alternatives":`may have only one of ${alternatives_listed(set,"and")}`;run.tell("alternatives",`${run.name} ${text}`,{part:"key"})}function tellBest(run,branches,results){
const depth=run.path.length,missing2=results.every(violations=>violations.length===1&&alternatives_isMissing(violations[0],depth)),names2=[...new Set(branches.flatMap(
branch=>branch.required??[]))];if(missing2&&names2.length>1){run.tell("required",`${run.name} needs ${alternatives_listed(names2,"or")}`,{part:"key"});return}for(const violation of bestOf(
results,depth))run.pass(violation)}function alternatives_isMissing(violation,depth){return violation?.code==="required"&&violation.path.length===depth}function bestOf(results,depth){
let best=[],bestScore=Number.POSITIVE_INFINITY;for(const violations of results){const isWrongKind=violations.some(({code:code2,path})=>isMismatch(code2)&&path.length<=
depth),score=violations.length+(isWrongKind?1e3:0);score<bestScore&&([best,bestScore]=[violations,score])}return best}function isMismatch(code2){return code2===
"type"||code2==="null"}function tellForbidden(run,forbidden){const names2=forbidden.required??[],text=names2.length===0?"has a value that its schema forbids":names2.
length===1?`must not have \`${names2[0]}\` here`:`must not have ${alternatives_listed(names2,"and")} together`;run.tell("alternatives",`${run.name} ${text}`,{part:"\
key"})}function alternatives_listed(names2,word){return(0,list_in_words.D)(names2.map(name=>`\`${name}\``),word)}const MAX_COMPARED_DEPTH=32,SHORT_LIST=12;function checkListRules(run,schema,value){
const{minItems,maxItems,listMapKeys}=schema;minItems!==void 0&&value.length<minItems&&run.tell("length",`${run.name} must have at least ${counted(minItems)}`,{part:"\
key"}),maxItems!==void 0&&value.length>maxItems&&run.tell("length",`${run.name} must have at most ${counted(maxItems)}`,{part:"key"}),!(value.length<2)&&(listMapKeys!==
void 0&&mayRepeatKeys(listMapKeys,value)&&checkRepeatedKeys(run,schema,listMapKeys,value),(schema.isSet||schema.uniqueItems)&&checkRepeatedItems(run,value))}function mayRepeatKeys(keys,list){
const[first]=keys;if(first===void 0||list.length>SHORT_LIST)return!0;for(let i=1;i<list.length;i++){const key=(0,json.Dc)(list[i],first);for(let j=0;j<i;j++)if((0,json.
Dc)(list[j],first)===key)return!0}return!1}function checkRepeatedKeys(run,schema,keys,list){const firsts=new Map;for(const[index,item2]of list.entries()){if(!(0,json.
Gv)(item2))continue;const identity=keys.map(key=>(0,json.Dc)(item2,key)??schema.items?.fields?.get(key)?.default);if(identity.every(part=>part===void 0))continue;
const text=JSON.stringify(identity.map(part=>typeof part=="object"?null:part)),first=firsts.get(text);first===void 0?firsts.set(text,index):run.tell("duplicate-\
item",`repeats ${described(keys,identity)} of item ${first}`,{child:index})}}function checkRepeatedItems(run,list){const firsts=new Map;for(const[index,item2]of list.
entries()){const text=canonical(item2,0);if(text===void 0)continue;const first=firsts.get(text);first===void 0?firsts.set(text,index):run.tell("duplicate-item",
`repeats item ${first}; every item may stand once`,{child:index})}}function described(keys,identity){return keys.flatMap((key,i)=>identity[i]===void 0?[]:[`\`${key}\
: ${(0,shorten.m)(String(identity[i]))}\``]).join(" and ")}function counted(count){return count===1?"1 item":`${count} items`}function canonical(value,depth){if(typeof value!=
"object"||value===null)return JSON.stringify(value);if(depth>MAX_COMPARED_DEPTH)return;const parts=[];if(Array.isArray(value)){for(const item2 of value){const part=canonical(
item2,depth+1);if(part===void 0)return;parts.push(part)}return`[${parts.join(",")}]`}for(const key of Object.keys(value).sort()){const part=canonical((0,json.Dc)(
value,key)??null,depth+1);if(part===void 0)return;parts.push(`${JSON.stringify(key)}:${part}`)}return`{${parts.join(",")}}`}function checkMapRules(run,schema,value){
const{minProperties,maxProperties}=schema;if(minProperties===void 0&&maxProperties===void 0)return;const count=Object.keys(value).length;minProperties!==void 0&&
count<minProperties&&run.tell("length",`${run.name} must have at least ${map_rules_counted(minProperties)}`,{part:"key"}),maxProperties!==void 0&&count>maxProperties&&
run.tell("length",`${run.name} must have at most ${map_rules_counted(maxProperties)}`,{part:"key"})}function map_rules_counted(count){return count===1?"1 field":
`${count} fields`}function number_rules_checkRange(run,node,value){const side=value<node.lowest?"smallest":"largest",is32=node.schema.format==="int32",limit=is32?
`; the ${side} is ${value<node.lowest?node.lowest:node.highest}`:"";run.tell("range",`${run.name} does not fit into ${is32?32:64} bits${limit}`)}function checkNumberRules(run,schema,value){
const{minimum,maximum,multipleOf}=schema;minimum!==void 0&&(schema.exclusiveMinimum?value<=minimum:value<minimum)&&run.tell("range",`${run.name} must be ${schema.
exclusiveMinimum?"greater than":"at least"} ${minimum}`),maximum!==void 0&&(schema.exclusiveMaximum?value>=maximum:value>maximum)&&run.tell("range",`${run.name}\
 must be ${schema.exclusiveMaximum?"less than":"at most"} ${maximum}`),multipleOf!==void 0&&multipleOf>0&&!isMultiple(value,multipleOf)&&run.tell("range",`${run.
name} must be a multiple of ${multipleOf}`)}function isMultiple(value,step){const quotient=value/step;return Math.abs(quotient-Math.round(quotient))<1e-9}const UUID=/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i,
DATE=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,TIME=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i,HOST_LABEL=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/i,
DATE_TIME={expectation:"a date and time such as `2026-01-31T08:00:00Z`",accepts:isDateTime},FORMATS=new Map([["byte",{expectation:"base64",accepts:text=>base64ByteLength(
text)!==void 0}],["date",{expectation:"a date such as `2026-01-31`",accepts:text=>DATE.test(text)}],["date-time",DATE_TIME],["datetime",DATE_TIME],["duration",{
expectation:"a duration such as `90s` or `1h30m`",accepts:isDuration}],["ipv4",{expectation:"an IPv4 address",accepts:text=>parseIp(text)?.length===4}],["ipv6",
{expectation:"an IPv6 address",accepts:text=>parseIp(text)!==void 0&&text.includes(":")}],["cidr",{expectation:"a CIDR such as `10.0.0.0/8`",accepts:text=>parseCidr(
text)!==void 0}],["mac",{expectation:"a MAC address",accepts:text=>/^[0-9a-f]{2}([:-][0-9a-f]{2}){5,7}$/i.test(text)}],["uuid",{expectation:"a UUID",accepts:text=>UUID.
test(text)}],["uri",{expectation:"a URI such as `https://example.com/path`",accepts:isUri}],["email",{expectation:"an e-mail address",accepts:isEmail}],["hostna\
me",{expectation:"a host name",accepts:isHostname}],["k8s-short-name",{expectation:"a DNS label",accepts:text=>isName(text,"dns-1123-label")}],["k8s-long-name",
{expectation:"a DNS subdomain",accepts:text=>isName(text,"dns-1123-subdomain")}]]);function formatExpectation(format,text){const known2=FORMATS.get(format);return known2===
void 0||known2.accepts(text)?void 0:known2.expectation}function isDateTime(text){return text.length>64||!/^[t ]$/i.test(text.charAt(10))?!1:DATE.test(text.slice(
0,10))&&TIME.test(text.slice(11))}function isUri(text){return/^([a-z][a-z0-9+.-]*:|\/)[^\s]*$/i.test(text)}function isEmail(text){const at=text.lastIndexOf("@");
return at>0&&at<text.length-1}function isHostname(text){return text.length===0||text.length>255?!1:(text.endsWith(".")?text.slice(0,-1):text).split(".").every(label=>label.
length<=63&&HOST_LABEL.test(label))}const MAX_REMEMBERED=500;let engine;const compiled=new Map;async function loadPatterns(){engine??=(await __webpack_require__.
e(856).then(__webpack_require__.bind(__webpack_require__,2856))).RE2JS}function matchesPattern(pattern,text){const known2=compiled.get(pattern)??compile(pattern),
remembered=known2.results.get(text);if(remembered!==void 0)return remembered;const result=known2.expression?.matcher(text).find()??!0;return known2.results.size<
MAX_REMEMBERED&&text.length<=200&&known2.results.set(text,result),result}function compile(pattern){const made={expression:expressionOf(pattern),results:new Map};
return compiled.set(pattern,made),made}function expressionOf(pattern){if(engine===void 0)throw new Error("loadPatterns() must be awaited before a pattern is mat\
ched");try{return engine.compile(pattern)}catch{return}}const MAX_LISTED=12;function checkEnum(run,schema,value){const allowed=schema.enum??[];if(typeof value==
"object"&&value!==null||allowed.includes(value)||typeof value=="string"&&(0,substitution.Z)(value))return!0;const suggestion2=suggestValue(allowed,value),written=value===
""?"empty":`\`${(0,shorten.m)(String(value))}\``;return run.tell("enum",`${run.name} is ${written}; use ${string_rules_listed(allowed,suggestion2)}`,{lags:schema.
lags===!0,...suggestion2===void 0?{}:{fix:{kind:"set-scalar",value:suggestion2}}}),!1}function checkStringRules(run,schema,value){const{minLength,maxLength,pattern,
format}=schema;if(minLength===void 0&&maxLength===void 0&&pattern===void 0&&format===void 0||(0,substitution.Z)(value))return;if(minLength!==void 0&&value.length<
minLength*2&&codePoints(value)<minLength){const text=minLength===1?"must not be empty":`must have at least ${minLength} characters`;run.tell("length",`${run.name}\
 ${text}`)}if(maxLength!==void 0&&value.length>maxLength&&codePoints(value)>maxLength&&run.tell("length",`${run.name} must have at most ${maxLength} characters`),
pattern!==void 0&&!matchesPattern(pattern,value)&&run.tell("pattern",`${run.name} must match the pattern \`${(0,shorten.m)(pattern)}\``),format===void 0)return;
const expectation=formatExpectation(format,value);expectation!==void 0&&run.tell("format",`${run.name} must be ${expectation}`)}function suggestValue(allowed,value){
if(typeof value=="string")return(0,kernel_suggestion.p)(value.slice(0,100),allowed.filter(choice=>typeof choice=="string"))}function string_rules_listed(allowed,suggestion2){
const named2=allowed.filter(choice=>choice!==null&&choice!==""),choices=named2.length>0?named2:allowed;if(choices.length>MAX_LISTED&&suggestion2!==void 0)return string_rules_code(
suggestion2);const shown2=choices.slice(0,MAX_LISTED).map(string_rules_code);return choices.length>MAX_LISTED?`${shown2.join(", ")} or another of ${choices.length}\
 values`:shown2.length===0?"another value":(0,list_in_words.D)(shown2,"or")}function string_rules_code(value){return value===""?"an empty string":`\`${(0,shorten.
m)(String(value))}\``}function codePoints(text){let count=0;for(const _ of text)count++;return count}const MAX_NAME=60,MIN_NAME=3,SPINE=new Set(["metadata","spe\
c","template","jobTemplate","securityContext"]),MAX_LEVELS=3,MAX_PLACES=200,NO_IDEA={hint:"; the API server would refuse or drop it"};function suggestField(root,path,schema,value,name){
if(name.length>MAX_NAME)return NO_IDEA;const near=name.length<MIN_NAME?void 0:(0,kernel_suggestion.p)(name,schema.fields?.keys()??[]);if(near!==void 0&&isTypo(name,
near))return unknown_field_didYouMean(near);const home=findHome(root,path,schema,value,name);return home!==void 0?{hint:`; it belongs ${unknown_field_described(
home)}`}:near===void 0?NO_IDEA:unknown_field_didYouMean(near)}function unknown_field_didYouMean(field){return{hint:`; did you mean \`${field}\`?`,field}}function isTypo(name,near){
return Math.abs(name.length-near.length)<=1||near.startsWith(name)||name.startsWith(near)}function findHome(root,path,schema,value,name){const below=findBelow(schema,
name,key=>SPINE.has(key)||Object.hasOwn(value,key));if(below!==void 0)return[...path,...below];for(let length=path.length-1;length>=0;length--){const ancestor=schemaAt(
root,path.slice(0,length));if(ancestor===void 0)continue;if(ancestor.fields?.has(name))return path.slice(0,length);const found=findBelow(ancestor,name,key=>SPINE.
has(key));if(found!==void 0)return[...path.slice(0,length),...found]}}function findBelow(schema,name,isLikely){let level=[{path:[],schema}];for(let depth=0;depth<
MAX_LEVELS;depth++){level=level.flatMap(place=>mappingsBelow(place,isLikely)).slice(0,MAX_PLACES);const matches2=level.filter(place=>place.schema.fields?.has(name));
if(matches2.length>0)return matches2.length===1?matches2[0]?.path:void 0}}function mappingsBelow({path,schema},isLikely){const places=[];for(const[key,field]of schema.
fields??[])field.type==="object"&&isLikely(key)&&places.push({path:[...path,key],schema:field});return places}function unknown_field_described(path){let text="";
for(const step of path)text+=typeof step=="number"?`[${step}]`:text===""?step:`.${step}`;return text===""?"at the top level":`in \`${text}\``}var validation_run=__webpack_require__(
538);const EXPECTED={object:"a mapping",array:"a list",string:"a string",integer:"a whole number",number:"a number",boolean:"`true` or `false`","int-or-string":"\
a whole number or a string",quantity:"a quantity such as `500m` or `1Gi`",any:"a value"};function tellWrongType(run,type,value){if(typeof value=="string"&&(0,substitution.
Z)(value))return;const fix2=fixFor(type,value);run.tell("type",`${run.name} must be ${EXPECTED[type]}, not ${actual(value)}${hint(type,fix2)}`,{...fix2===void 0?
{}:{fix:fix2}})}function actual(value){return value===null?"empty (null)":Array.isArray(value)?"a list":typeof value=="object"?"a mapping":typeof value=="string"?
"a string":typeof value=="boolean"?`the boolean ${value}`:Number.isInteger(value)?"a number":"a number with a fraction"}function hint(type,fix2){return fix2?.kind===
"quote-scalar"?"; quote it":fix2?.kind==="set-scalar"?"; remove the quotes":type==="array"?"; begin each item with `- `":""}function fixFor(type,value){return typeof value==
"string"?unquoted(type,value):(typeof value=="number"||typeof value=="boolean")&&(type==="string"||type==="quantity"&&typeof value=="number")?{kind:"quote-scala\
r"}:void 0}function unquoted(type,text){return type==="boolean"&&(text==="true"||text==="false")?{kind:"set-scalar",value:text==="true"}:type==="integer"&&/^-?(?:0|[1-9]\d{0,14})$/.
test(text)||type==="number"&&/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text)?{kind:"set-scalar",value:Number(text)}:void 0}function validate(schema,value,sink){
checkValue(new validation_run.V(schema,sink),nodeOf(schema),value)}function checkValue(run,node,value){if(!node.acceptsAll){if(!isOfType(node.type,value)){tellWrongType(
run,node.type,value);return}typeof value=="number"?node.type==="integer"&&(value<node.lowest||value>node.highest)&&number_rules_checkRange(run,node,value):Array.
isArray(value)?validate_checkList(run,node,value):typeof value=="object"&&value!==null&&checkObject(run,node,value),node.hasRules&&validate_checkRules(run,node,
value)}}function isOfType(type,value){switch(type){case"string":return typeof value=="string";case"object":return typeof value=="object"&&value!==null&&!Array.isArray(
value);case"array":return Array.isArray(value);case"integer":return typeof value=="number"&&Number.isInteger(value);case"boolean":return typeof value=="boolean";case"\
number":return typeof value=="number";case"int-or-string":return typeof value=="string"||typeof value=="number"&&Number.isInteger(value);case"quantity":return typeof value==
"string"||typeof value=="number";case"any":return!0}}function checkObject(run,node,value){if(node.isLinked||node.link(),!run.descend())return;const{fields,values}=node;
let meant2;for(const key in value){const field=fields?.get(key)??values;if(field===void 0){if(node.isOpen||run.isFull)continue;const suggestion2=tellUnknownField(
run,node,value,key);suggestion2!==void 0&&(meant2=[...meant2??[],suggestion2]);continue}const child2=value[key];child2==null||field.acceptsAll||(run.path.push(key),
checkValue(run,field,child2),run.path.pop())}node.required!==void 0&&checkRequired(run,node,value,meant2),run.ascend()}function tellUnknownField(run,node,value,key){
const{hint:hint2,field}=suggestField(run.root,run.path,node.schema,value,key),canRename=field!==void 0&&!Object.hasOwn(value,field);return run.tell("unknown-fie\
ld",`unknown field \`${(0,shorten.m)(key)}\`${hint2}`,{child:key,part:"key",lags:node.schema.lags===!0,...canRename?{fix:{kind:"rename-key",key:field}}:{}}),field}
function checkRequired(run,node,value,meant2){for(const name of node.required??[]){const child2=Object.hasOwn(value,name)?value[name]:void 0;if(child2!=null)continue;
const field=node.fields?.get(name);if(!(field?.schema.default!==void 0||meant2?.includes(name)))if(child2===null){if(field?.isNullable)continue;run.tell("requir\
ed",`required field \`${(0,shorten.m)(name)}\` is empty (null)`,{child:name,part:"key"})}else run.tell("required",`required field \`${(0,shorten.m)(name)}\` is m\
issing`,{part:"key",lags:node.schema.lags===!0})}}function validate_checkList(run,node,value){node.isLinked||node.link();const{items}=node;if(!(items===void 0||
items.acceptsAll||!run.descend())){for(let i=0;i<value.length;i++){const item2=value[i];if(item2!==void 0){if(item2===null){items.isNullable||run.tell("null","l\
ist item is empty (null); give it a value or remove it",{child:i});continue}run.path.push(i),checkValue(run,items,item2),run.path.pop()}}run.ascend()}}function validate_checkRules(run,node,value){
const{schema}=node;schema.enum!==void 0&&!checkEnum(run,schema,value)||(typeof value=="string"?checkStringRules(run,schema,value):typeof value=="number"?checkNumberRules(
run,schema,value):Array.isArray(value)?checkListRules(run,schema,value):typeof value=="object"&&value!==null&&checkMapRules(run,schema,value),hasAlternatives(schema)&&
checkAlternatives(run,schema,value,checkValue))}const NONE=[];let lastObject,lastInfo,lastViolations=NONE;function violationsOf(object,info,isEncrypted){return object===
lastObject&&info===lastInfo||(lastViolations=collect(object.value,info,isEncrypted),lastObject=object,lastInfo=info),lastViolations}function collect(value,info,isEncrypted){
let violations;const isBuiltIn=isBuiltInGroup(info.group),sink=violation=>{const kept=isBuiltIn?judgeBuiltIn(violation,value,info):violation;kept===void 0||isStatusGap(
kept)||isEncrypted&&isOfSops(kept,value)||(violations===void 0&&(violations=[]),violations.push(kept))};return info.validate===void 0?validate(info.schema,value,
sink):info.validate(value,sink),violations??NONE}const LISTS_OF_OTHER_CHECKS=new Set(["containers","initContainers","ephemeralContainers","env","ports","sysctls",
"volumes","volumeMounts","volumeDevices"]);function judgeBuiltIn(violation,root,info){const{code:code2,path}=violation;if(code2==="enum"&&(0,kernel_path.fK)(root,
path)===""||code2==="format"&&info.kind==="Secret"&&path[0]==="data")return;if(code2!=="duplicate-item")return violation;const list=path.at(-2);return LISTS_OF_OTHER_CHECKS.
has(String(list))?void 0:{...violation,isTolerated:!0}}function isStatusGap({code:code2,path}){return path[0]==="status"&&code2!=="unknown-field"}function isOfSops({
path},root){if(path[0]==="sops")return!0;const value=(0,kernel_path.fK)(root,path);return typeof value=="string"&&value.startsWith("ENC[")}function ambiguousAt({
document,base},path,part){const at=[...base,...path];return document.ambiguous.find(scalar=>scalar.isKey===(part==="key")&&scalar.path.length===at.length&&scalar.
path.every((step,i)=>step===at[i]))}const unknown_field={id:"schema/unknown-field",severity:"error",on:"object",summary:"Objects have only the fields that their\
 kind has",rationale:`
A field that the kind does not have is a misspelt one or stands in the wrong place. \`kubectl\` and Flux refuse the
object; an API server that is asked leniently drops the field silently, and the setting has no effect. In a custom
resource the fields are those of the CustomResourceDefinition, except below
\`x-kubernetes-preserve-unknown-fields\`.

It is a warning for kinds whose built-in schema is known to lag behind its project: the field may be new.`,examples:{bad:[],good:[]},check({file,object},report,{
schemas}){if(object.apiVersion===""||object.kind==="")return;const found=schemas.lookup(object.apiVersion,object.kind);if(found.status==="known")for(const violation of violationsOf(
object,found.info,file.encrypted))violation.code==="unknown-field"&&reportField(object,violation,report)}};function reportField(object,violation,report){const key=ambiguousAt(
object,violation.path,"key"),fix2=unknown_field_fixOf(violation),hint2=key===void 0?"":`; Kubernetes reads the key ${code(key.source)} as ${code(String(key.value))}\
, quote it`;report(violation.path,`${violation.message}${hint2}`,{part:"key",...violation.lags?{severity:"warning"}:{},...fix2===void 0?{}:{fix:fix2}})}function unknown_field_fixOf({
path,fix:fix2}){if(fix2?.kind==="rename-key")return{description:`Rename it to ${fix2.key}`,safety:"unsafe",changes:[{kind:"rename-key",at:path,key:fix2.key}]}}const valid={
id:"schema/valid",severity:"error",on:"object",summary:"Values are of the types that the schema of their kind asks for, and required fields are there",rationale:"\
\nThe API server refuses an object whose values have the wrong type, miss required fields or are not among the\nvalues that a field can have. Built-in kinds are c\
ompared with the API of the target version of Kubernetes,\ncustom resources with the CustomResourceDefinition in the same repository (or at a `--schema-location`\
, or from\nthe schemas that come with this program), by the rules that the API server applies to structural schemas: null for\nan optional field counts as absent,\
 a required field with a default may be left out.\n\nThe commonest mistake is YAML's own: `yes`, `on` and `0777` without quotes are no strings. Values that\nother \
programs still replace, such as `${REPLICAS}` for Flux, fit everywhere.",examples:{bad:[],good:[]},check({file,object},report,{schemas}){if(object.apiVersion===
""||object.kind===""){file.role!=="kustomization"&&reportNameless(object,report);return}const found=schemas.lookup(object.apiVersion,object.kind);if(found.status===
"known")for(const violation of violationsOf(object,found.info,file.encrypted))violation.code!=="unknown-field"&&reportViolation(object,violation,report)}};function reportNameless(object,report){
for(const field of["apiVersion","kind"]){if(object[field]!=="")continue;const isThere=Object.hasOwn(object.value,field);report([field],isThere?`\`${field}\` must\
 be a string`:`required field \`${field}\` is missing`)}}function reportViolation(object,violation,report){const{path,part,lags}=violation,isSecret2=object.kind===
"Secret"&&object.group==="",ambiguous=violation.code==="type"&&!isSecret2?ambiguousAt(object,path,"value"):void 0,fix2=valid_fixOf(violation);report(path,ambiguous===
void 0?violation.message:explained(violation,ambiguous),{part,...lags||violation.isTolerated?{severity:"warning"}:{},...isSecret2?{sensitive:!0}:{},...fix2===void 0?
{}:{fix:fix2}})}function explained(violation,{source,value}){const[expectation]=violation.message.split(", not "),type=typeof value=="boolean"?"boolean":"number",
mend=violation.fix?.kind==="quote-scalar"?`, quote it: ${code(`"${source}"`)}`:"";return`${expectation}; Kubernetes reads ${code(source)} as the ${type} ${value}${mend}`}
function valid_fixOf({code:broken,path,fix:fix2}){switch(fix2?.kind){case"quote-scalar":return{description:"Quote the value",safety:"safe",changes:[{kind:"quote\
-scalar",at:path}]};case"set-scalar":return{description:broken==="type"?"Remove the quotes":`Write ${String(fix2.value)}`,safety:broken==="type"?"safe":"unsafe",
changes:[{kind:"set-scalar",at:path,value:fix2.value}]};default:return}}const PLACEHOLDER=/^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this)|(?:update|insert|enter|fill[-_ ]in|replace|change|your)[-_ ][a-z][a-z _-]*|to[-_ ]?do|tbd|fix[-_ ]?me|placeholder|dummy|example|redacted|none|null|x{3,}|\*{3,}|\.{3}|-+)!*$/i,
MARKED=/^(?:<[^<>\n]*>|%[\w.-]+%|__\w+__|@@?\w+@@?|\$[A-Za-z_]\w*|\[\[.*\]\]|vault:\S+|op:\/\/\S+|ssm:\S+)$/,PEM_BEGIN=/^-----BEGIN ([A-Z0-9 ]{1,40})-----$/,PEM_BODY=/^[A-Za-z0-9+/=]*$/,
PUBLIC_PEM=new Set(["CERTIFICATE","TRUSTED CERTIFICATE","PUBLIC KEY","RSA PUBLIC KEY","X509 CRL","CERTIFICATE REQUEST"]),PUBLIC_LINE=/^(?:#.*|\S*\s*(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) [A-Za-z0-9+/=]+(?: .*)?)?$/,
secret_value_MAX_LENGTH=1<<20,CREDENTIAL_LINE=/(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|api[-_]?key|access[-_]?key|private[-_]?key)["']?[ \t]*[:=][ \t]*["']?[^\s"'$<{[]/i,
SETTING=/^(?:true|false|\d{1,5}|\/[\w./-]*)$/;function judgeSecretValue(value,isEncoded){const trimmed=value.trim();if(isHarmless(trimmed))return"harmless";if(!isEncoded||
base64ByteLength(trimmed)===void 0)return isSetting(trimmed)?"setting":"secret";const text=decodeBase64Text(trimmed)?.trim();return text===void 0?"secret":isHarmless(
text)?"harmless":isSetting(text)?"setting":"secret"}function isSetting(text){return text.length>secret_value_MAX_LENGTH?!1:SETTING.test(text)?!0:(text.includes(
`
`)||text.startsWith("{")||text.startsWith("["))&&!text.includes("PRIVATE KEY")&&!CREDENTIAL_LINE.test(text)}function isHarmless(text){return text===""||(0,substitution.
Z)(text)||PLACEHOLDER.test(text.slice(0,200))||MARKED.test(text.slice(0,500))||isPublic(text)}function isPublic(text){if(text.length>secret_value_MAX_LENGTH)return!1;
let block;for(const line of text.split(`
`).map(part=>part.trim()))if(block===void 0){if(block=PEM_BEGIN.exec(line)?.[1],block===void 0?!PUBLIC_LINE.test(line):!PUBLIC_PEM.has(block))return!1}else if(line===
`-----END ${block}-----`)block=void 0;else if(!PEM_BODY.test(line))return!1;return block===void 0}const ARGOCD_PUBLIC_KEYS=new Set(["type","url","name","project",
"server","namespaces","clusterResources","shard","enableOCI","insecure","insecureIgnoreHostKey","enableLfs","forceHttpBasicAuth","proxy","noProxy","useAzureWork\
loadIdentity"]),CREDENTIAL_KEY=/pass|pwd|secret|token|cred|auth|users|private|docker|kube-?config|jwt|salt|(?:^|[-_.])key$/i,MAX_NAMED=5,plain_secret={id:"secre\
ts/plain-secret",on:"object",kinds:["Secret"],severity:"error",summary:"No Secret in Git has values that can be read",rationale:"The values of a Secret are enco\
ded, not encrypted: whoever can read the repository, any of its clones or any\ncommit of its history can read them. Keep them encrypted (SOPS, Sealed Secrets) or\
 outside of Git (External Secrets, Vault),\nand replace values that have been committed once: they have leaked.\n\nPlaceholders (`CHANGE_ME`, `<password>`), values\
 that another program fills in (`${PASSWORD}`, `<path:\u2026>`, `ref+vault://\u2026`,\n`{{ \u2026 }}`), files encrypted with SOPS, empty values, public certificates and keys ar\
e no finding. Where all values are\nsettings and files without a password or the like, it is a warning. Values are never printed.\n\nSource: [Good practices for Ku\
bernetes Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/).",examples:{bad:[],good:[]},options:{allow:{type:"strings",default:[],description:"\
Secrets that hold nothing secret, as `name` or `namespace/name`"}},check({file,object},report,{options}){if(file.encrypted||(0,json.Gv)(object.value.sops)||isAllowed(
object,stringsOf(options,"allow")))return;const readable=readableValues(object.value),[first]=readable;if(first===void 0)return;const named2=readable.slice(0,MAX_NAMED).
map(({key})=>code(key));readable.length>MAX_NAMED&&named2.push(`${readable.length-MAX_NAMED} more`);const subject=`Secret${object.name===void 0?"":` ${code(object.
name)}`} has readable values in Git (${named2.join(", ")})`;readable.every(({isSetting:isSetting2})=>isSetting2)?report([first.bag,first.key],`${subject}; use a\
 ConfigMap if they are no secrets, encrypt them if they are`,{part:"key",sensitive:!0,severity:"warning"}):report([first.bag,first.key],`${subject}; encrypt the\
m with SOPS or Sealed Secrets, or fetch them from a vault, and replace them`,{part:"key",sensitive:!0})}};function isAllowed({name,namespace},allowed){return name===
void 0||allowed.length===0?!1:allowed.includes(name)||allowed.includes(`${namespace}/${name}`)}function readableValues(secret){const harmless=isArgoCdSecret(secret)?
ARGOCD_PUBLIC_KEYS:void 0,found=[];for(const bag of["data","stringData"]){const values=(0,json.wX)(secret,bag);for(const key in values){const value=values[key];
if(typeof value!="string"||harmless?.has(key)===!0)continue;const kind=judgeSecretValue(value,bag==="data");kind!=="harmless"&&found.push({bag,key,isSetting:kind===
"setting"&&!CREDENTIAL_KEY.test(key)})}}return found}function isArgoCdSecret(secret){const labels2=(0,json.wX)((0,json.wX)(secret,"metadata"),"labels");return(0,json.
Dc)(labels2,"argocd.argoproj.io/secret-type")!==void 0}var objects=__webpack_require__(8021),file_role=__webpack_require__(864);const FILE_MODE=/mode$/i,CREDENTIAL=/pass|secret|token|pin$/i,
ambiguous_scalar={id:"yaml/ambiguous-scalar",on:"document",severity:"warning",summary:"No plain scalar is read as another type or number than it looks",rationale:"\
Kubernetes reads YAML 1.1: `y`, `yes`, `on`, `n`, `no` and `off` are booleans, also as keys; `0777` is 511,\n`1_000` is 1000 and `12e3` (the start of a commit's \
hash, perhaps) is 12000. Where the schema wants a string, the API\nserver refuses the value or, in a map, the cluster gets `true` instead of `on`; that is an err\
or, and quoting mends it.\nWhere nothing is known about the field, it is for a person to say which was meant. Where a boolean or number is wanted,\nnothing is sai\
d, except about octal numbers that are no file mode.\n\nSource: [YAML 1.1 booleans](https://yaml.org/type/bool.html), observed with `sigs.k8s.io/yaml`.",examples:{
bad:[],good:[]},check({file,document},report,{schemas}){if(document.ambiguous.length===0||!file_role.l.has(file.role))return;const scene={objects:(0,objects.i)(
document),schemas,report};for(const scalar of document.ambiguous)isLost(scalar,document)||(scalar.isKey?checkKey(scalar,scene):ambiguous_scalar_checkValue(scalar,
scene))}};function isLost({path,range},{duplicates}){return duplicates.some(({path:lost,second})=>range.start<second.start&&lost.every((step,i)=>path[i]===step))}
function objectAround(path,{objects:objects2}){return objects2.find(({base})=>base.every((step,i)=>path[i]===step))}function schemaOf(path,scene){const object=objectAround(
path,scene);if(object===void 0)return;const found=scene.schemas.lookup(object.apiVersion,object.kind);return found.status==="known"?schemaAt(found.info.schema,path.
slice(object.base.length)):void 0}function checkKey({source,path},scene){const owner=schemaOf(path.slice(0,-1),scene),isCertain2=owner?.fields?.has(source)===!0||
owner?.values!==void 0;scene.report(path,`the key ${code(source)} is read as ${code(String(path.at(-1)))}; quote it`,{part:"key",sensitive:isSecret(path,scene),
severity:isCertain2?"error":"warning",fix:{description:"Quote the key",safety:isCertain2?"safe":"unsafe",changes:[{kind:"quote-key",at:path}]}})}function ambiguous_scalar_checkValue(scalar,scene){
switch(schemaOf(scalar.path,scene)?.type){case"boolean":case"object":case"array":return;case"integer":case"number":case"quantity":case"int-or-string":typeof scalar.
value=="number"&&checkOctal(scalar,scene.report);return;case"string":tell(scalar,"but a string is wanted here; quote it",scene,{severity:"error",fix:quoting(scalar,
"safe")});return;default:checkUntyped(scalar,scene)}}function checkOctal({source,value,path},report){!(/^[-+]?0[0-7_]+$/.test(source)&&Number(source.replaceAll(
"_",""))!==value)||isFileMode(path)||report(path,`${code(source)} is read as octal, which is ${value}; write the number without the leading zero`)}function checkUntyped(scalar,scene){
const{source,value,path}=scalar,isNumber=typeof value=="number";if(isNumber&&isFileMode(path))return;const details=isNumber||source.length===1?{fix:quoting(scalar,
"unsafe")}:{severity:"note"};tell(scalar,`write ${code(value)}, or quote it if the text is meant`,scene,details)}function isFileMode(path){return FILE_MODE.test(
String(path.at(-1)))}function tell({source,value,path},advice2,scene,details){const type=typeof value;if(isSecret(path,scene)){const mend=advice2.startsWith("wr\
ite")?"quote it if the text is meant":advice2;scene.report(path,`the value is read as a ${type}, ${mend}`,{...details,sensitive:!0})}else{const link=advice2.startsWith(
"but")?",":";";scene.report(path,`${code(source)} is read as the ${type} ${code(value)}${link} ${advice2}`,details)}}function isSecret(path,scene){if(CREDENTIAL.
test(String(path.at(-1))))return!0;const object=objectAround(path,scene);return object?.kind==="Secret"&&object.group===""}function quoting({path},safety){return{
description:"Quote the value",safety,changes:[{kind:"quote-scalar",at:path}]}}var line_index=__webpack_require__(1279);const duplicate_key={id:"yaml/duplicate-k\
ey",on:"file",severity:"error",summary:"No mapping has the same key twice",rationale:'Of two values with the same key only the last one counts; the first is los\
t without a word. The YAML\nspecification forbids it, Kustomize and `kubectl` with strict field validation refuse such a file, and other tools\ndisagree about whi\
ch value they take. Keys that are written differently but read as the same (`1` and `"1"`, `on` and\n`"true"`) count too, and the items of a `List` are looked at\
 like any other object. Outside of what Kubernetes reads it is a warning.',examples:{bad:[],good:[]},check({file},report){let lines;for(const document of file.documents){
if(document.duplicates.length===0)continue;const sensitive=(0,objects.i)(document).some(({kind})=>kind==="Secret");for(const{key,first,second,isMerged}of document.
duplicates)isMerged!==!0&&(lines??=new line_index.r(file.text),report(second,`the key ${code(key)} stands twice in one mapping; only this last value counts`,{severity:file_role.
l.has(file.role)?"error":"warning",sensitive,related:[{file:file.path,...lines.placeOf(first),message:"the first one, whose value is lost"}]}))}}};var secret_text=__webpack_require__(
5149);const syntax={id:"yaml/syntax",on:"file",severity:"error",summary:"Every YAML and JSON file can be read",rationale:"A file that cannot be read is never ap\
plied: `kubectl`, Kustomize, Flux and Argo CD stop at it, and everything\nthat comes with it stays as it was. The rules are those of `sigs.k8s.io/yaml`, with whi\
ch all of them read: UTF-8 without\nNUL bytes, no tabs as indentation, no value that JSON lacks (`.inf`, `.nan`), and bounds on nesting and on what aliases\nmay g\
row to. A document that cannot be read does not keep the other documents of its file from being checked.\n\nJSON files that are not about Kubernetes may have the \
comments that editors and compilers put into theirs. What is broken in\nsuch a file, or in one that looks like a template, is a warning.",examples:{bad:[],good:[]},
check({file},report){file.problem!==void 0&&report({start:0,end:0},file.problem.message);for(const{problem,range}of file.documents){if(problem===void 0)continue;
const isForeign=isForeignJson(file);if(isForeign&&!isBrokenJson(file.text))continue;const sensitive=(0,secret_text.d)(file.text.slice(range.start,range.end));isTemplateLike(
file,problem)?report(problem.range,`${problem.message}; the file looks like a template, which cannot be checked`,{severity:"warning",sensitive}):isForeign?report(
problem.range,problem.message,{severity:"warning",sensitive}):report(problem.range,problem.message,{sensitive})}}};function isForeignJson({path,role,text}){return role===
"other"&&/\.json$/i.test(path)&&!text.includes('"apiVersion"')}function isBrokenJson(text){if(/(?:^|[\s,{[])\/[/*]|\$\{|<[%#]|@@/.test(text))return!1;try{return JSON.
parse(text),!1}catch{return!0}}function isTemplateLike({role,text},{range}){if(role!=="other")return!1;const lineStart=text.lastIndexOf(`
`,range.start-1)+1,lineEnd=text.indexOf(`
`,range.start),line=text.slice(lineStart,lineEnd===-1?void 0:lineEnd);return/\{\{|\{%|<%/.test(line)||/^[ \t]*(?:\{\{|\{%|<%)/m.test(text)}const CHECKS=[autoscaler,
config_size,containers,cron,custom_resource_definition,disruption_budget,environment,ingress,integers,labels,names,network_policy,persistent_volume_claim,policies,
ports,probes,quantities,secret_data,security_context,service,volumes,workload_selector,duplicate_object,api_deprecated,api_unknown,unknown_field,valid,plain_secret,
ambiguous_scalar,duplicate_key,syntax];var api_version=__webpack_require__(6668),schema_draft=__webpack_require__(992);const MAX_DEPTH=200,TYPES=new Set(["objec\
t","array","string","integer","number","boolean"]);function structuralSchema(definition,options){return convert(definition,options,0)}function convert(definition,options,depth){
if(!(0,json.Gv)(definition)||depth>MAX_DEPTH)return{type:"any"};const draft={type:typeOf(definition)},preserves=options.preservesUnknownFields||flag(definition,
"x-kubernetes-preserve-unknown-fields");draft.type==="object"&&addFields(draft,definition,options,preserves,depth),draft.type==="any"&&!preserves&&(0,json.Gv)((0,json.
Dc)(definition,"properties"))&&addFields(draft,definition,options,!0,depth),draft.type==="array"&&(draft.items=convert((0,json.Dc)(definition,"items"),options,depth+
1)),flag(definition,"x-kubernetes-embedded-resource")&&embedResource(draft,options),addListType(draft,definition),addValueRules(draft,definition);const isAlternativeOfTypes=draft.
type==="int-or-string"&&(0,json.Qr)(definition,"anyOf").length>0;return addAlternatives(draft,definition,depth,isAlternativeOfTypes),draft}function typeOf(definition){
if(flag(definition,"x-kubernetes-int-or-string"))return"int-or-string";const type=(0,json.sk)(definition,"type");return type!==void 0&&TYPES.has(type)?type:"any"}
function addFields(draft,definition,options,isOpen,depth){const fields=new Map;for(const[name,field]of Object.entries((0,json.wX)(definition,"properties")??{}))
fields.set(name,convert(field,options,depth+1));draft.fields=fields;const additional=(0,json.Dc)(definition,"additionalProperties");(0,json.Gv)(additional)&&(draft.
values=convert(additional,options,depth+1)),(isOpen||additional===!0)&&(draft.open=!0)}function embedResource(draft,options){draft.embeddedResource=!0,draft.fields=
withObjectFields(draft.fields,options.objectMeta),draft.required=["apiVersion","kind"]}function withObjectFields(fields,objectMeta){const merged=new Map(fields);
return merged.set("apiVersion",{type:"string"}),merged.set("kind",{type:"string"}),merged.set("metadata",restrictedMetadata(objectMeta,fields?.get("metadata"))),
merged}function restrictedMetadata(objectMeta,own){const rules=own?.fields?.get("name");if(rules===void 0||objectMeta.fields===void 0)return objectMeta;const fields=new Map(
objectMeta.fields);return fields.set("name",{...rules,type:"string"}),{type:"object",fields}}function addListType(draft,definition){const listType=(0,json.sk)(definition,
"x-kubernetes-list-type");listType==="set"&&(draft.isSet=!0);const keys=strings((0,json.Qr)(definition,"x-kubernetes-list-map-keys"));listType==="map"&&keys.length>
0&&(draft.listMapKeys=keys)}function addValueRules(draft,definition){const required=strings((0,json.Qr)(definition,"required"));required.length>0&&(draft.required=
[...new Set([...draft.required??[],...required])]),flag(definition,"nullable")&&(draft.nullable=!0);const initial=(0,json.Dc)(definition,"default");initial!==void 0&&
(draft.default=initial);const choices=(0,json.Dc)(definition,"enum");(0,json.cy)(choices)&&choices.every(schema_draft.j)&&(draft.enum=choices);const format=(0,json.
sk)(definition,"format");format!==void 0&&(draft.format=format);const pattern=(0,json.sk)(definition,"pattern");pattern!==void 0&&(draft.pattern=pattern);for(const key of schema_draft.
X){const value=(0,json.Dc)(definition,key);typeof value=="number"&&(draft[key]=value)}for(const key of FLAGS)flag(definition,key)&&(draft[key]=!0)}const FLAGS=[
"exclusiveMinimum","exclusiveMaximum","uniqueItems"];function addAlternatives(draft,definition,depth,skipsAnyOf){for(const key of["allOf","anyOf","oneOf"]){const branches=(0,json.
Qr)(definition,key);branches.length===0||key==="anyOf"&&skipsAnyOf||(draft[key]=branches.map(branch=>convertRules(branch,depth+1)))}const not=(0,json.Dc)(definition,
"not");not!==void 0&&(draft.not=convertRules(not,depth+1))}function convertRules(definition,depth){if(!(0,json.Gv)(definition)||depth>MAX_DEPTH)return{type:"any"};
const draft={type:typeOf(definition),open:!0},properties=(0,json.wX)(definition,"properties");properties!==void 0&&(draft.fields=new Map(Object.entries(properties).
map(([name,field])=>[name,convertRules(field,depth+1)])));const additional=(0,json.Dc)(definition,"additionalProperties");(0,json.Gv)(additional)&&(draft.values=
convertRules(additional,depth+1));const items=(0,json.Dc)(definition,"items");return(0,json.Gv)(items)&&(draft.items=convertRules(items,depth+1)),addValueRules(
draft,definition),addAlternatives(draft,definition,depth,!1),draft}function flag(definition,key){return(0,json.Dc)(definition,key)===!0}function strings(values){
return values.filter(value=>typeof value=="string")}const GROUP="apiextensions.k8s.io";function isDefinition(object){const apiVersion=(0,json.sk)(object,"apiVer\
sion");return(0,json.sk)(object,"kind")==="CustomResourceDefinition"&&(apiVersion===`${GROUP}/v1`||apiVersion===`${GROUP}/v1beta1`)}function kindsOfDefinition(definition,objectMeta){
const spec=(0,json.wX)(definition,"spec"),group=(0,json.sk)(spec,"group"),kind=(0,json.sk)((0,json.wX)(spec,"names"),"kind");if(!isDefinition(definition)||spec===
void 0||group===void 0||kind===void 0)return[];const preservesUnknownFields=(0,json.sk)(definition,"apiVersion")===`${GROUP}/v1beta1`&&(0,json.Dc)(spec,"preserv\
eUnknownFields")!==!1;return servedVersions(spec).map(({name,schema})=>({group,version:name,kind,namespaced:(0,json.sk)(spec,"scope")!=="Cluster",schema:rootSchema(
schema,preservesUnknownFields,objectMeta)}))}function servedVersions(spec){const common=(0,json.Dc)((0,json.wX)(spec,"validation"),"openAPIV3Schema"),versions=[];
for(const version of(0,json.Qr)(spec,"versions")){const name=(0,json.sk)(version,"name");!(0,json.Gv)(version)||name===void 0||(0,json.Dc)(version,"served")===!1||
versions.push({name,schema:(0,json.Dc)((0,json.wX)(version,"schema"),"openAPIV3Schema")??common})}const only=(0,json.sk)(spec,"version");return versions.length===
0&&only!==void 0&&versions.push({name:only,schema:common}),versions}function rootSchema(definition,preservesUnknownFields,objectMeta){const schema=structuralSchema(
definition,{objectMeta,preservesUnknownFields}),hasStructure=schema.type==="object"&&definition!==void 0,fields=withObjectFields(schema.fields,objectMeta);return{
...schema,type:"object",fields,...hasStructure?{}:{open:!0}}}const MAX_ALTERNATIVES=8;class DefinitionIndex{#kinds=new Map;#merged=new Map;add(info){const key=kindKey(
(0,api_version.uO)(info),info.kind),known2=this.#kinds.get(key);known2===void 0?this.#kinds.set(key,[info]):known2.length<MAX_ALTERNATIVES&&known2.push(info),this.#merged.
delete(key)}get(apiVersion,kind){const key=kindKey(apiVersion,kind),infos=this.#kinds.get(key),[first]=infos??[];if(first===void 0||infos===void 0||infos.length===
1)return first;const merged=this.#merged.get(key)??merge(first,infos);return this.#merged.set(key,merged),merged}*kinds(){for(const[info]of this.#kinds.values())
info!==void 0&&(yield{apiVersion:(0,api_version.uO)(info),kind:info.kind})}}function kindKey(apiVersion,kind){return`${apiVersion} ${kind}`}function merge(first,infos){
const schema={...first.schema,type:"any",anyOf:infos.map(info=>info.schema)},{fields:_,required:__,values:___,...rest}=schema;return{...first,schema:{...rest,open:!0}}}
const TABLE=`
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.35 1.38 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding - 1.32 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.37 1.40 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 1.16 1.22 admissionregistration.k8s.io/v1 differs
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding 1.31 1.34 admissionregistration.k8s.io/v1 same
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 1.16 1.22 apiextensions.k8s.io/v1 differs
apiregistration.k8s.io/v1beta1 APIService 1.19 1.22 apiregistration.k8s.io/v1 same
apps/v1beta1 ControllerRevision 1.8 1.16 apps/v1 same
apps/v1beta1 Deployment,StatefulSet 1.8 1.16 apps/v1 differs
apps/v1beta2 ControllerRevision,DaemonSet,Deployment,ReplicaSet,StatefulSet 1.9 1.16 apps/v1 same
auditregistration.k8s.io/v1alpha1 AuditSink - 1.19 - -
authentication.k8s.io/v1alpha1 SelfSubjectReview - 1.32 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 SelfSubjectReview 1.30 1.33 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 TokenReview 1.19 1.22 authentication.k8s.io/v1 same
authorization.k8s.io/v1beta1 LocalSubjectAccessReview,SubjectAccessReview 1.19 1.22 authorization.k8s.io/v1 differs
authorization.k8s.io/v1beta1 SelfSubjectAccessReview,SelfSubjectRulesReview 1.19 1.22 authorization.k8s.io/v1 same
autoscaling/v2beta1 HorizontalPodAutoscaler 1.22 1.25 autoscaling/v2 differs
autoscaling/v2beta2 HorizontalPodAutoscaler 1.23 1.26 autoscaling/v2 same
batch/v1beta1 CronJob 1.21 1.25 batch/v1 same
batch/v2alpha1 CronJob - 1.21 batch/v1 same
certificates.k8s.io/v1alpha1 ClusterTrustBundle 1.34 1.37 certificates.k8s.io/v1beta1 same
certificates.k8s.io/v1alpha1 PodCertificateRequest - 1.35 certificates.k8s.io/v1beta1 differs
certificates.k8s.io/v1beta1 CertificateSigningRequest 1.19 1.22 certificates.k8s.io/v1 differs
certificates.k8s.io/v1beta1 ClusterTrustBundle,PodCertificateRequest 1.37 1.40 certificates.k8s.io/v1 same
coordination.k8s.io/v1alpha1 LeaseCandidate - 1.32 coordination.k8s.io/v1beta1 differs
coordination.k8s.io/v1alpha2 LeaseCandidate 1.35 1.38 coordination.k8s.io/v1beta1 same
coordination.k8s.io/v1beta1 Lease 1.19 1.22 coordination.k8s.io/v1 same
coordination.k8s.io/v1beta1 LeaseCandidate 1.36 1.39 - -
discovery.k8s.io/v1alpha1 EndpointSlice - 1.17 discovery.k8s.io/v1 differs
discovery.k8s.io/v1beta1 EndpointSlice 1.21 1.25 discovery.k8s.io/v1 differs
events.k8s.io/v1beta1 Event 1.22 1.25 events.k8s.io/v1 differs
extensions/v1beta1 DaemonSet,Deployment,ReplicaSet 1.8 1.16 apps/v1 differs
extensions/v1beta1 Ingress 1.14 1.22 networking.k8s.io/v1 differs
extensions/v1beta1 NetworkPolicy 1.9 1.16 networking.k8s.io/v1 same
extensions/v1beta1 PodSecurityPolicy 1.11 1.16 - -
flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema - 1.21 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration - 1.21 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
networking.k8s.io/v1alpha1 ClusterCIDR - 1.29 - -
networking.k8s.io/v1alpha1 IPAddress,ServiceCIDR - 1.31 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 IPAddress,ServiceCIDR 1.34 1.37 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress 1.19 1.22 networking.k8s.io/v1 differs
networking.k8s.io/v1beta1 IngressClass 1.19 1.22 networking.k8s.io/v1 same
node.k8s.io/v1alpha1 RuntimeClass - 1.24 node.k8s.io/v1 differs
node.k8s.io/v1beta1 RuntimeClass 1.22 1.25 node.k8s.io/v1 same
policy/v1beta1 PodDisruptionBudget 1.21 1.25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 1.21 1.25 - -
rbac.authorization.k8s.io/v1alpha1 ClusterRole,ClusterRoleBinding,Role,RoleBinding - 1.23 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 ClusterRole,ClusterRoleBinding,Role,RoleBinding 1.17 1.22 rbac.authorization.k8s.io/v1 same
resource.k8s.io/v1alpha1 PodScheduling,ResourceClaim,ResourceClaimTemplate,ResourceClass - 1.27 - -
resource.k8s.io/v1alpha2 PodSchedulingContext,ResourceClaimParameters,ResourceClass,ResourceClassParameters - 1.31 - -
resource.k8s.io/v1alpha2 ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.31 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.34 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceTaintRule 1.36 1.39 resource.k8s.io/v1beta2 same
resource.k8s.io/v1alpha3 PodSchedulingContext - 1.32 - -
resource.k8s.io/v1beta1 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.35 1.38 resource.k8s.io/v1 differs
resource.k8s.io/v1beta2 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.36 1.39 resource.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 PriorityClass - 1.23 scheduling.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 Workload - 1.36 scheduling.k8s.io/v1alpha2 differs
scheduling.k8s.io/v1alpha2 PodGroup,Workload - 1.37 scheduling.k8s.io/v1beta1 differs
scheduling.k8s.io/v1beta1 PriorityClass 1.14 1.22 scheduling.k8s.io/v1 same
settings.k8s.io/v1alpha1 PodPreset - 1.20 - -
storage.k8s.io/v1alpha1 CSIStorageCapacity - 1.24 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttachment - 1.23 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttributesClass - 1.35 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,StorageClass,VolumeAttachment 1.19 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSINode 1.17 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 1.24 1.27 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 VolumeAttributesClass 1.34 1.37 storage.k8s.io/v1 same
storagemigration.k8s.io/v1alpha1 StorageVersionMigration - 1.35 storagemigration.k8s.io/v1beta1 differs
storagemigration.k8s.io/v1beta1 StorageVersionMigration 1.37 1.40 storagemigration.k8s.io/v1 same
v1 ComponentStatus 1.19 - - -
v1 Endpoints 1.33 - - -
`,INSTEAD={Endpoints:"`EndpointSlice` of `discovery.k8s.io/v1`",PodSecurityPolicy:"Pod Security Admission, with labels on namespaces"};let byKind;function deprecationOf(apiVersion,kind){
return byKind??=readTable(),byKind.get(`${apiVersion} ${kind}`)}function readTable(){const table=new Map;for(const line of TABLE.trim().split(`
`)){const[apiVersion="",kinds="",...fate]=line.split(" "),deprecation=readFate(fate);for(const kind of kinds.split(","))table.set(`${apiVersion} ${kind}`,withInstead(
deprecation,kind))}return table}function withInstead(deprecation,kind){const instead=Object.hasOwn(INSTEAD,kind)?INSTEAD[kind]:void 0;return instead===void 0?deprecation:
{...deprecation,instead}}function readFate([deprecatedIn="-",removedIn="-",replacement="-",shape]){return{...deprecatedIn==="-"?{}:{deprecatedIn},...removedIn===
"-"?{}:{removedIn},...replacement==="-"?{}:{replacement,isSameShape:shape==="same"}}}const kind_suggestion_MAX_NAME=100;function suggestKind({apiVersion,kind},known2){
if(apiVersion.length>kind_suggestion_MAX_NAME||kind.length>kind_suggestion_MAX_NAME)return;const names2=[...known2],group=(0,api_version.F8)(apiVersion),inGroup=names2.
filter(name=>(0,api_version.F8)(name.apiVersion)===group);return sameApiVersion(names2,apiVersion,kind)??otherVersion(inGroup,kind,isBuiltInGroup(group))??(isBuiltInGroup(
group)?otherGroup(names2,kind):void 0)??nearGroup(names2,apiVersion,kind)}function sameApiVersion(names2,apiVersion,kind){const kinds=names2.filter(name=>name.apiVersion===
apiVersion).map(name=>name.kind),near=(0,kernel_suggestion.p)(kind,kinds);return near===void 0||near===kind?void 0:{apiVersion,kind:near}}function otherVersion(inGroup,kind,isBuiltIn){
const exact=preferred(inGroup.filter(name=>name.kind===kind));return exact!==void 0?isBuiltIn?exact:void 0:closest(inGroup,kind)}function otherGroup(names2,kind){
const builtIn=names2.filter(name=>isBuiltInGroup((0,api_version.F8)(name.apiVersion)));return preferred(names2.filter(name=>name.kind===kind))??closest(builtIn,
kind)}function nearGroup(names2,apiVersion,kind){const group=(0,api_version.F8)(apiVersion),near=names2.filter(name=>isNearGroup(group,(0,api_version.F8)(name.apiVersion)));
return preferred(near.filter(name=>name.kind===kind))??closest(near,kind)}function isNearGroup(group,candidate){const[labels2,others]=[group.split("."),candidate.
split(".")];if(group===""||labels2.length!==others.length)return!1;const different=labels2.filter((label2,i)=>label2!==others[i]),[label]=different;return label===
void 0||different.length>1?!1:(0,kernel_suggestion.p)(label,[others[labels2.indexOf(label)]??""])!==void 0}function closest(names2,kind){const near=(0,kernel_suggestion.
p)(kind,names2.map(name=>name.kind));return near===void 0?void 0:preferred(names2.filter(name=>name.kind===near))}function preferred(names2){let best;for(const name of names2)
(best===void 0||rank(name)>rank(best))&&(best=name);return best}function rank({apiVersion}){const parts=/(?:^|\/)v(\d{1,4})(?:(alpha|beta)(\d{1,4}))?$/.exec(apiVersion);
if(parts===null)return 0;const[,major,stage,step="0"]=parts;return(stage===void 0?3:stage==="beta"?2:1)*1e9+Number(major)*1e4+Number(step)}var kubernetes_version=__webpack_require__(
5436);const MAX_TOLD=100;async function compileJsonSchema(document){const validator=await ajv_schema_compile(document);return(value,sink)=>{if(!validator(value))
for(const error of told(validator.errors??[]).slice(0,MAX_TOLD)){const violation=violationOf(error,value);violation!==void 0&&sink(violation)}}}async function ajv_schema_compile(document){
const dialect=(0,json.sk)(document,"$schema")??"",[{Ajv},formats]=await Promise.all([loadDialect(dialect),Promise.all([__webpack_require__.e(457),__webpack_require__.
e(815)]).then(__webpack_require__.t.bind(__webpack_require__,2815,19))]);await loadPatterns();const ajv=new Ajv({allErrors:!0,strict:!1,logger:!1,code:{regExp:linearTime}});
return formats.default.default(ajv,{mode:"fast"}),ajv.compile(isDraft4(dialect)?modernized(document):withoutDialect(document))}const linearTime=Object.assign(pattern=>({
test:text=>matchesPattern(pattern,text),toString:()=>pattern}),{code:"linearTime"});async function loadDialect(dialect){return dialect.includes("2020-12")?{Ajv:(await Promise.
all([__webpack_require__.e(457),__webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__,2210,19))).Ajv2020}:dialect.includes("2019-09")?
{Ajv:(await Promise.all([__webpack_require__.e(457),__webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__,878,19))).Ajv2019}:{Ajv:(await Promise.
all([__webpack_require__.e(457),__webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__,2463,19))).Ajv}}function isDraft4(dialect){return dialect.
includes("draft-04")||dialect.includes("draft-05")}function withoutDialect(document){return Object.fromEntries(Object.entries(document).filter(([key])=>key!=="$\
schema"&&key!=="$id"))}const MAPS=new Set(["properties","patternProperties","definitions","dependencies"]),DATA=new Set(["enum","default","example","examples"]);
function modernized(node){const entries=[];for(const[key,value]of Object.entries((0,json.Gv)(node)?node:{}))if(!(key==="$schema"||key==="id"&&typeof value=="str\
ing"))if(key==="exclusiveMinimum"||key==="exclusiveMaximum"){const bound=(0,json.Dc)(node,key==="exclusiveMinimum"?"minimum":"maximum");value===!0&&bound!==void 0&&
entries.push([key,bound])}else entries.push([key,modernizedMember(key,value)]);return Object.fromEntries(entries)}function modernizedMember(key,value){return DATA.
has(key)?value:(0,json.cy)(value)?value.map(item2=>(0,json.Gv)(item2)?modernized(item2):item2):(0,json.Gv)(value)?MAPS.has(key)?Object.fromEntries(Object.entries(
value).map(([name,part])=>[name,modernizedMember("",part)])):modernized(value):value}function told(errors2){const wholes=errors2.filter(({keyword})=>keyword==="\
anyOf"||keyword==="oneOf");return errors2.filter(error=>!wholes.some(whole=>whole!==error&&error.schemaPath.startsWith(`${whole.schemaPath}/`)))}const CODES={additionalProperties:"\
unknown-field",unevaluatedProperties:"unknown-field",required:"required",type:"type",enum:"enum",const:"enum",format:"format",pattern:"pattern",minimum:"range",
maximum:"range",exclusiveMinimum:"range",exclusiveMaximum:"range",multipleOf:"range",minLength:"length",maxLength:"length",minItems:"length",maxItems:"length",minProperties:"\
length",maxProperties:"length",uniqueItems:"duplicate-item"};function violationOf(error,root){const{path,value}=resolve(root,error.instancePath);if(typeof value==
"string"&&(0,substitution.Z)(value))return;const code2=CODES[error.keyword]??"alternatives",base={code:code2,lags:!1};if(code2==="unknown-field"){const name=String(
error.params.additionalProperty??error.params.unevaluatedProperty??"");return{...base,path:[...path,name],part:"key",message:`unknown field \`${(0,shorten.m)(name)}\
\``}}if(code2==="required"){const name=(0,shorten.m)(String(error.params.missingProperty??""));return{...base,path,part:"key",message:`required field \`${name}\`\
 is missing`}}return{...base,path,part:"value",message:`${(0,validation_run.m)(path)} ${(0,shorten.m)(error.message??"is not allowed")}`}}function resolve(root,pointer){
const path=[];let value=root;for(const step of(0,kernel_path.kU)(pointer))path.push((0,json.cy)(value)?Number(step):step),value=(0,json.cy)(value)?value[Number(
step)]:(0,json.Dc)(value,step);return{path,value}}const FOREIGN=["patternProperties","if","dependencies","dependentRequired","dependentSchemas","propertyNames",
"contains","prefixItems","additionalItems","unevaluatedProperties","unevaluatedItems","$dynamicRef","$recursiveRef"],json_schema_MAX_DEPTH=300,json_schema_TYPES=new Map(
[["object","object"],["array","array"],["string","string"],["integer","integer"],["number","number"],["boolean","boolean"]]);class Inexpressible extends Error{}
function convertJsonSchema(document){try{return new Converter(document).convert(document,0)}catch(error){if(error instanceof Inexpressible)return;throw error}}class Converter{#document;#references=new Map;constructor(document){
this.#document=document}convert(node,depth){if(node===!0)return{type:"any"};if(!(0,json.Gv)(node)||depth>json_schema_MAX_DEPTH)throw new Inexpressible;const reference=(0,json.
Dc)(node,"$ref");if(typeof reference=="string")return this.#reference(reference,depth);const draft={type:"any"};return this.#fill(draft,node,depth),draft}#reference(reference,depth){
const known2=this.#references.get(reference);if(known2!==void 0)return known2;const target=this.#resolve(reference);if(!(0,json.Gv)(target)||(0,json.Dc)(target,
"$ref")!==void 0)throw new Inexpressible;const draft={type:"any"};return this.#references.set(reference,draft),this.#fill(draft,target,depth+1),draft}#resolve(reference){
if(!reference.startsWith("#")||reference.length>1&&reference[1]!=="/")return;let node=this.#document;for(const step of(0,kernel_path.kU)(reference.slice(1)))node=
(0,json.cy)(node)?node[Number(step)]:(0,json.Dc)(node,decodeURIComponentSafely(step));return node}#fill(draft,node,depth){if(FOREIGN.some(keyword=>Object.hasOwn(
node,keyword)))throw new Inexpressible;if(isScalarUnion(node)){if(draft.type=unionType(node),(0,json.Dc)(node,"type")===void 0)return}else this.#fillType(draft,
node,depth);this.#fillObject(draft,node,depth);const items=(0,json.Dc)(node,"items");if((0,json.cy)(items))throw new Inexpressible;items!==void 0&&(draft.items=
this.convert(items,depth+1)),fillKubernetes(draft,node),fillValues(draft,node),this.#fillAlternatives(draft,node,depth)}#fillType(draft,node,depth){const written=(0,json.
Dc)(node,"type"),names2=(0,json.cy)(written)?written:written===void 0?[]:[written];names2.includes("null")&&(draft.nullable=!0);const types=names2.filter(name=>name!==
"null").map(name=>json_schema_TYPES.get(String(name)));if(types.length===1&&types[0]!==void 0)draft.type=types[0];else if(types.length===2&&types.includes("stri\
ng")&&types.includes("integer"))draft.type="int-or-string";else if(types.length>0)draft.allOf=[{type:"any",anyOf:names2.map(name=>this.convert({type:name},depth+
1))}];else if(names2.length>0)throw new Inexpressible}#fillObject(draft,node,depth){const properties=(0,json.Dc)(node,"properties"),additional=(0,json.Dc)(node,
"additionalProperties");if(!(draft.type!=="object"&&properties===void 0&&additional===void 0)){if((0,json.Gv)(properties)){const fields=Object.entries(properties).
map(([name,field])=>[name,this.convert(field,depth+1)]);draft.fields=new Map(fields)}(0,json.Gv)(additional)?draft.values=this.convert(additional,depth+1):(additional!==
!1||(0,json.Dc)(node,"x-kubernetes-preserve-unknown-fields")===!0)&&(draft.open=!0)}}#fillAlternatives(draft,node,depth){for(const keyword of["allOf","anyOf","o\
neOf"]){const branches=(0,json.Dc)(node,keyword);if(branches===void 0||keyword!=="allOf"&&isScalarUnion(node))continue;if(!(0,json.cy)(branches))throw new Inexpressible;
const converted=branches.map(branch=>this.convert(branch,depth+1));draft[keyword]=[...draft[keyword]??[],...converted]}const not=(0,json.Dc)(node,"not");not!==void 0&&
(draft.not=this.convert(not,depth+1))}}function isScalarUnion(node){if((0,json.Dc)(node,"x-kubernetes-int-or-string")===!0)return!0;const branches=(0,json.Dc)(node,
"oneOf")??(0,json.Dc)(node,"anyOf");if(!(0,json.cy)(branches)||branches.length!==2)return!1;const names2=branches.map(onlyType);return names2.includes("string")&&
(names2.includes("integer")||names2.includes("number"))}function unionType(node){const branches=(0,json.Dc)(node,"oneOf")??(0,json.Dc)(node,"anyOf");return(0,json.
cy)(branches)&&branches.map(onlyType).includes("number")?"quantity":"int-or-string"}function onlyType(node){if(!(0,json.Gv)(node)||Object.keys(node).some(key=>key!==
"type"&&key!=="format"))return;const type=(0,json.Dc)(node,"type"),names2=(0,json.cy)(type)?type.filter(name=>name!=="null"):[type];return names2.length===1?names2[0]:
void 0}function fillKubernetes(draft,node){const listType=(0,json.Dc)(node,"x-kubernetes-list-type"),keys=(0,json.Dc)(node,"x-kubernetes-list-map-keys");listType===
"set"&&(draft.isSet=!0),listType==="map"&&(0,json.cy)(keys)&&(draft.listMapKeys=keys.filter(key=>typeof key=="string"))}function fillValues(draft,node){const required=(0,json.
Dc)(node,"required");(0,json.cy)(required)&&(draft.required=required.filter(name=>typeof name=="string"));const choices=Object.hasOwn(node,"const")?[(0,json.Dc)(
node,"const")??null]:(0,json.Dc)(node,"enum");if((0,json.cy)(choices)){if(!choices.every(schema_draft.j))throw new Inexpressible;draft.enum=choices}for(const key of[
"format","pattern"]){const value=(0,json.Dc)(node,key);typeof value=="string"&&(draft[key]=value)}for(const key of schema_draft.X){const value=(0,json.Dc)(node,
key);typeof value=="number"&&(draft[key]=value)}fillExclusiveBounds(draft,node),(0,json.Dc)(node,"uniqueItems")===!0&&(draft.uniqueItems=!0),(0,json.Dc)(node,"n\
ullable")===!0&&(draft.nullable=!0);const initial=(0,json.Dc)(node,"default");initial!==void 0&&(draft.default=initial)}function fillExclusiveBounds(draft,node){
const above=(0,json.Dc)(node,"exclusiveMinimum");above===!0&&(draft.exclusiveMinimum=!0),typeof above=="number"&&(draft.minimum===void 0||above>=draft.minimum)&&
(draft.minimum=above,draft.exclusiveMinimum=!0);const below=(0,json.Dc)(node,"exclusiveMaximum");below===!0&&(draft.exclusiveMaximum=!0),typeof below=="number"&&
(draft.maximum===void 0||below<=draft.maximum)&&(draft.maximum=below,draft.exclusiveMaximum=!0)}function decodeURIComponentSafely(step){try{return decodeURIComponent(
step)}catch{return step}}async function loadJsonSchema(text,objectMeta){const document=parseJson(text);return document===void 0?void 0:loaded_schema_schemaOf(document,
objectMeta)}async function loaded_schema_schemaOf(document,objectMeta){const schema=convertJsonSchema(document);if(schema!==void 0)return{schema:withMetadata(schema,
objectMeta)};try{return{schema:{type:"any"},validate:await compileJsonSchema(document)}}catch{return}}function parseJson(text){try{const value=JSON.parse(text);
return(0,json.Gv)(value)?value:void 0}catch{return}}function declaredKinds(document){const declared=(0,json.Dc)(document,"x-kubernetes-group-version-kind");return((0,json.
cy)(declared)?declared:declared===void 0?[]:[declared]).flatMap(entry=>{const[group,version,kind]=[(0,json.Dc)(entry,"group"),(0,json.Dc)(entry,"version"),(0,json.
Dc)(entry,"kind")];return typeof version!="string"||typeof kind!="string"?[]:[{apiVersion:(0,api_version.uO)({group:typeof group=="string"?group:"",version}),kind}]})}
function withMetadata(schema,objectMeta){const metadata=schema.fields?.get("metadata");return metadata===void 0||(metadata.fields?.size??0)>0?schema:{...schema,
fields:new Map([...schema.fields??[],["metadata",objectMeta]])}}const MAX_FILES=2e4,LAYOUT_FOLDER=/-(standalone|local)(-strict)?$/,MAX_BYTES=32*1024*1024;async function readLocalSchemas(files,path,objectMeta){
const index=new DefinitionIndex;let unnamed=0,isEmpty=!hasLayoutFolder(files,path);for(const file of schemaFiles(files,path)){/\.json$/i.test(file)&&(isEmpty=!1);
for(const document of await documentsOf(files,file)){const found=isDefinition(document)?kindsOfDefinition(document,objectMeta):await namedSchemas(document,objectMeta);
for(const info of found)index.add(info);found.length===0?unnamed++:isEmpty=!1}}return{index,unnamed,isEmpty}}async function namedSchemas(document,objectMeta){const kinds=declaredKinds(
document),loaded=kinds.length===0?void 0:await loaded_schema_schemaOf(document,objectMeta);return loaded===void 0?[]:kinds.map(({apiVersion,kind})=>({group:(0,api_version.
F8)(apiVersion),version:(0,api_version.E4)(apiVersion),kind,namespaced:!0,...loaded}))}function schemaFiles(files,path){const status=files.status(path)===void 0?
void 0:files.status(files.resolve(path));if(status===void 0)throw new errors.yo("no-such-schema-location",`Schema location ${path} does not exist`);if(status.type===
"file")return[path];const found=[];return local_schemas_collect(files,path,found,0),found}function hasLayoutFolder(files,path){return files.status(path)===void 0||
files.status(files.resolve(path))?.type!=="directory"?!1:files.list(path).some(({name,type})=>type!=="file"&&LAYOUT_FOLDER.test(name))}function local_schemas_collect(files,folder,found,depth){
if(!(depth>32))for(const{name,type}of files.list(folder)){if(found.length>=MAX_FILES)return;name.startsWith(".")||name==="node_modules"||type==="directory"&&LAYOUT_FOLDER.
test(name)||(type==="directory"?local_schemas_collect(files,`${folder}/${name}`,found,depth+1):type==="file"&&/\.(ya?ml|json)$/i.test(name)&&found.push(`${folder}\
/${name}`))}}async function documentsOf(files,file){if((files.status(files.resolve(file))?.size??0)>MAX_BYTES)return[];const text=new TextDecoder().decode(files.
read(file));if(/\.json$/i.test(file)){const document=parseJson(text);return document===void 0?[]:[document]}const{parseDocuments}=await Promise.resolve().then(__webpack_require__.
bind(__webpack_require__,9807));return parseDocuments(text).flatMap(({value})=>(0,json.Gv)(value)?[value]:[])}var location_template=__webpack_require__(553);const remote_schemas_MAX_BYTES=32*
1024*1024,TIMEOUT=3e4,ATTEMPTS=4,FIRST_PAUSE=1e3,LONGEST_PAUSE=6e4;class RemoteSchemas{#options;#texts=new Map;constructor(options){this.#options=options}read(url){
const known2=this.#texts.get(url);if(known2!==void 0)return known2;const text=this.#load(url);return this.#texts.set(url,text),text}async#load(url){const file=await this.#cacheFile(
url),cached=file===void 0?void 0:this.#readCache(file);if(cached!==void 0)return cached;const response=await this.#download(url);if(response.status===404||response.
status===410)return;if(response.status!==200)throw failure(url,response,this.#options.clock);const text=new TextDecoder().decode(response.body);return file!==void 0&&
parseJson(text)!==void 0&&this.#writeCache(file,text),text}async#download(url){const{http,clock}=this.#options;for(let attempt=1;;attempt++){const response=await http.
get(url,{maxBytes:remote_schemas_MAX_BYTES,timeout:TIMEOUT}),isBusy=response.status===429||response.status>=500,pause=retryAfter(response,clock)??FIRST_PAUSE*2**
(attempt-1);if(!isBusy||attempt===ATTEMPTS||pause>LONGEST_PAUSE)return response;await clock.sleep(pause)}}async#cacheFile(url){const{cacheFolder}=this.#options;
return cacheFolder===void 0?void 0:`${cacheFolder}/${await sha256(url)}`}#readCache(file){const{files}=this.#options;if(files.status(file)?.type==="file")return new TextDecoder().
decode(files.read(file))}#writeCache(file,text){const{files,cacheFolder}=this.#options;cacheFolder!==void 0&&files.status(cacheFolder)===void 0&&files.makeDirectory(
cacheFolder),files.write(file,text)}}async function sha256(text){const digest=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(text));return[...new Uint8Array(
digest)].map(byte=>byte.toString(16).padStart(2,"0")).join("")}function retryAfter(response,clock){const text=response.headers.get("retry-after")?.trim();if(text===
void 0||text==="")return;if(/^\d{1,9}$/.test(text))return Number(text)*1e3;const date=Date.parse(text);return Number.isNaN(date)?void 0:Math.max(0,date-clock.now())}
function failure(url,response,clock){const endpoint=withoutSecrets(url),{status}=response;return new errors.Hi("schema-download",`${endpoint} answered with stat\
us ${status}`,{endpoint,status,advice:advice(status,retryAfter(response,clock))})}function advice(status,wait){return wait!==void 0?`try again in ${Math.ceil(wait/
1e3)} seconds`:status===429||status>=500?"try again later, or name a local folder with these schemas":status===401||status===403?"check that this address may be\
 read without signing in":"check the address in --schema-location"}function withoutSecrets(url){return url.replace(/^(https?:\/\/)[^/@]*@/i,"$1").replace(/[?#].*$/,
"")}async function openLocation(text,context){const{files,cwd}=context;if(/^https?:\/\//i.test(text))return new TemplateLocation(new location_template.Q1(text),
context,addresses(context));if(/^[a-z]+:\/\//i.test(text))throw unknownScheme(text);const path=text.startsWith("/")?text:`${cwd}/${text}`,byName=namedFiles(files);
if((0,location_template.Fl)(text))return new TemplateLocation(new location_template.Q1(path),context,byName);const local=await readLocalSchemas(files,path,context.
objectMeta);if(path.endsWith(".json")&&local.unnamed>0)throw unnamedFile(text);if(local.isEmpty)throw nothingThere(text);const templates=location_template.J0.map(
layout=>new location_template.Q1(`${path}${layout}`));return new FolderLocation(local,templates.map(template=>new TemplateLocation(template,context,byName)))}function unnamedFile(text){
return new errors.yo("bad-schema-location",`Schema location ${JSON.stringify(text)} does not say which kind it is for; name its folder, or a template such as "s\
chemas/{{.ResourceKind}}{{.KindSuffix}}.json"`)}function nothingThere(text){return new errors.yo("bad-schema-location",`Schema location ${JSON.stringify(text)} \
holds neither a CustomResourceDefinition nor a JSON Schema; name another file or folder`)}function unknownScheme(text){return new errors.yo("bad-schema-location",
`Schema location ${JSON.stringify(text)}: only http:// and https:// are downloaded; name files by their path`)}function namedFiles(files){return{read:async file=>readIfThere(
files,file),refuse(file){throw new errors.yo("bad-schema",`\`${file}\` is no JSON Schema: mend it or take it away`)}}}function addresses({remote,log}){return{read:url=>remote.
read(url),refuse:url=>log.warning(`${withoutSecrets(url)} did not answer with a JSON Schema: taken as if it had none`)}}function readIfThere(files,file){if(files.
status(file)!==void 0)return new TextDecoder().decode(files.read(file))}class TemplateLocation{#template;#context;#source;#found=new Map;constructor(template,context,source){
this.#template=template,this.#context=context,this.#source=source}async prepare(apiVersion,kind){const key=`${apiVersion} ${kind}`;if(this.#found.has(key))return;
const values=(0,location_template.nX)(apiVersion,kind,this.#context.normalizedVersion),loaded=values&&await this.#load(this.#template.render(values)),names2={group:(0,api_version.
F8)(apiVersion),version:(0,api_version.E4)(apiVersion),kind,namespaced:!0};this.#found.set(key,loaded&&{...names2,...loaded})}async#load(place){const text=await this.#source.
read(place);if(text===void 0)return;const loaded=await loadJsonSchema(text,this.#context.objectMeta);return loaded===void 0&&this.#source.refuse(place),loaded}get(apiVersion,kind){
return this.#found.get(`${apiVersion} ${kind}`)}*kinds(){}}class FolderLocation{#local;#byName;constructor(local,byName){this.#local=local,this.#byName=byName}async prepare(apiVersion,kind){
if(this.#local.index.get(apiVersion,kind)===void 0){for(const location of this.#byName)if(await location.prepare(apiVersion,kind),location.get(apiVersion,kind)!==
void 0)return}}get(apiVersion,kind){const defined=this.#local.index.get(apiVersion,kind);if(defined!==void 0)return defined;for(const location of this.#byName){
const found=location.get(apiVersion,kind);if(found!==void 0)return found}}kinds(){return this.#local.index.kinds()}}var pack_pack=__webpack_require__(8617);function usesPatterns(schema){
const seen=new Set([schema]);for(const current of seen){if(current.pattern!==void 0)return!0;for(const child2 of childrenOf(current))seen.add(child2)}return!1}function*childrenOf(schema){
yield*schema.fields?.values()??[];for(const branches of[schema.allOf,schema.anyOf,schema.oneOf])yield*branches??[];for(const child2 of[schema.values,schema.items,
schema.not])child2!==void 0&&(yield child2)}const PARALLEL=8;async function createCatalog(options){const{locations,host,cacheFolder}=options,pack=await(0,pack_pack.
iY)(),kubernetesVersion=(0,kubernetes_version.x)(options.kubernetesVersion,pack.versions),builtIn=new BuiltInLocation(pack,kubernetesVersion),objectMeta=builtIn.
get("v1","ConfigMap")?.schema.fields?.get("metadata")??{type:"any"},context={files:host.files,remote:new RemoteSchemas({...host,...cacheFolder===void 0?{}:{cacheFolder}}),
cwd:host.cwd,log:host.log,normalizedVersion:(0,kubernetes_version.c)(options.kubernetesVersion,pack.versions),objectMeta},opened=[];for(const text of locations)
opened.push(text==="default"?builtIn:await openLocation(text,context));return opened.includes(builtIn)||opened.push(builtIn),new Catalog(kubernetesVersion,pack,
opened,objectMeta)}class BuiltInLocation{#pack;#version;constructor(pack,version){this.#pack=pack,this.#version=version}async prepare(){}get(apiVersion,kind){return this.#pack.
kind(apiVersion,kind,this.#version)}kinds(){return this.#pack.kinds(this.#version)}}class Catalog{kubernetesVersion;#pack;#locations;#objectMeta;#definitions=new DefinitionIndex;#lookups=new Map;constructor(version,pack,locations,objectMeta){
this.kubernetesVersion=version,this.#pack=pack,this.#locations=locations,this.#objectMeta=objectMeta}lookup(apiVersion,kind){let kinds=this.#lookups.get(apiVersion);
kinds===void 0&&(kinds=new Map,this.#lookups.set(apiVersion,kinds));let found=kinds.get(kind);return found===void 0&&(found=this.#find(apiVersion,kind),kinds.set(
kind,found)),found}addDefinition(definition){for(const info of kindsOfDefinition(definition,this.#objectMeta))isBuiltInGroup(info.group)||(this.#definitions.add(
info),this.#lookups.clear())}isSettled(apiVersion,kind){if(this.#locations.length>1)return!1;const group=(0,api_version.F8)(apiVersion);if(!isBuiltInGroup(group))
return!1;const found=this.lookup(apiVersion,kind);return found.status!=="unknown"?!0:found.suggestion!==void 0&&(0,api_version.F8)(found.suggestion.apiVersion)===
group}async prepare(kinds){kinds.length>0&&await this.#pack.loadExtensions();const distinct=new Map(kinds.map(name=>[`${name.apiVersion} ${name.kind}`,name])),waiting=[
...distinct.values()],work=async()=>{for(let name=waiting.pop();name!==void 0;name=waiting.pop())await this.#prepareKind(name)};this.#locations.length>1&&await Promise.
all(Array.from({length:PARALLEL},work)),this.#lookups.clear();for(const{apiVersion,kind}of distinct.values()){const found=this.lookup(apiVersion,kind);if(found.
status==="known"&&usesPatterns(found.info.schema))return loadPatterns()}}async#prepareKind({apiVersion,kind}){if(this.#definitions.get(apiVersion,kind)===void 0){
for(const location of this.#locations)if(await location.prepare(apiVersion,kind),location.get(apiVersion,kind)!==void 0)return}}#find(apiVersion,kind){const info=this.#info(
apiVersion,kind),deprecation=deprecationOf(apiVersion,kind);return info!==void 0?{status:"known",info,...deprecation===void 0?{}:{deprecation}}:this.#notServed(
apiVersion,kind,deprecation)??this.#unknown(apiVersion,kind)}#info(apiVersion,kind){const defined=this.#definitions.get(apiVersion,kind);if(defined!==void 0)return defined;
for(const location of this.#locations){const info=location.get(apiVersion,kind);if(info!==void 0)return info}}#notServed(apiVersion,kind,deprecation){const servedSince=this.#pack.
servedIn(apiVersion,kind)[0];if(!(servedSince===void 0&&deprecation?.removedIn===void 0))return{status:"not-served",...deprecation===void 0?{}:{deprecation},...servedSince===
void 0?{}:{servedSince}}}#unknown(apiVersion,kind){const suggestion2=this.#servedVersion(apiVersion,kind)??suggestKind({apiVersion,kind},this.#kinds());return{status:"\
unknown",...suggestion2===void 0?{}:{suggestion:suggestion2}}}#servedVersion(apiVersion,kind){const group=apiVersion.slice(0,apiVersion.indexOf("/")+1);if(group!==
""){for(const name of this.#definitions.kinds())if(name.kind===kind&&name.apiVersion.startsWith(group))return name}}*#kinds(){yield*this.#definitions.kinds();for(const location of this.#locations)
yield*location.kinds()}}var run_report=__webpack_require__(2065),suppression_rules=__webpack_require__(5942),repository_root=__webpack_require__(1936),order=__webpack_require__(
7732);const STAR={kind:"star"},SPECIAL=/[*?[\\]/,CLASSES={alnum:/[0-9A-Za-z]/,alpha:/[A-Za-z]/,blank:/[ \t]/,cntrl:/[\u0000-\u001f\u007f]/,digit:/[0-9]/,graph:/[!-~]/,
lower:/[a-z]/,print:/[ -~]/,punct:/[!-/:-@[-`{-~]/,space:/[\t-\r ]/,upper:/[A-Z]/,xdigit:/[0-9A-Fa-f]/};function compileSegment(pattern){if(!SPECIAL.test(pattern))
return{matches:name=>name===pattern};const rest=pattern.slice(1);if(pattern.startsWith("*")&&!SPECIAL.test(rest))return{matches:name=>name.endsWith(rest)};const tokens=tokenize(
pattern);return tokens&&{matches:name=>matchTokens(tokens,name)}}function tokenize(pattern){const tokens=[];let at=0;for(;at<pattern.length;){const character=pattern.
charAt(at);if(character==="["){const bracket=readBracket(pattern,at+1);if(bracket===void 0)return;tokens.push({kind:"one",accepts:bracket.accepts}),at=bracket.end;
continue}if(character==="*")tokens.at(-1)!==STAR&&tokens.push(STAR);else if(character==="?")tokens.push({kind:"one",accepts:()=>!0});else{character==="\\"&&at++;
const literal=pattern.charAt(at);if(literal==="")return;tokens.push({kind:"one",accepts:other=>other===literal})}at++}return tokens}function splitSegments(pattern){
const parts=[];let start=0,at=0;for(;at<pattern.length;){const character=pattern[at],slash=pattern.startsWith("\\/",at)?at+1:at;pattern[slash]==="/"&&(parts.push(
pattern.slice(start,at)),start=slash+1);const end=character==="["?readBracket(pattern,at+1)?.end:at+(character==="\\"?2:1);if(end===void 0)return;at=end}return[
...parts,pattern.slice(start)]}function readBracket(pattern,start){const isNegated=pattern[start]==="!"||pattern[start]==="^",first=isNegated?start+1:start,members=[];
let at=first;for(;at===first||pattern[at]!=="]";){const member=readMember(pattern,at);if(member===void 0)return;members.push(member.accepts),at=member.end}return{
end:at+1,accepts:character=>members.some(accepts=>accepts(character))!==isNegated}}function readMember(pattern,at){if(pattern.startsWith("[:",at)){const close=pattern.
indexOf(":]",at+2),name=pattern.slice(at+2,close),known2=close>0&&Object.hasOwn(CLASSES,name)?CLASSES[name]:void 0;return known2&&{end:close+2,accepts:character=>known2.
test(character)}}const low=readLiteral(pattern,at);if(low===void 0)return;const high=pattern[low.end]==="-"&&pattern[low.end+1]!=="]"?readLiteral(pattern,low.end+
1):low;if(high!==void 0)return{end:high.end,accepts:character=>isBetween(character,low.text,high.text)}}function isBetween(character,low,high){return character===
low||character>low&&character<=high}function readLiteral(pattern,at){const start=pattern[at]==="\\"?at+1:at,text=pattern[start];return text===void 0?void 0:{text,
end:start+1}}function matchTokens(tokens,name){let token=0,at=0,star=-1,starAt=0;for(;at<name.length;){const current=tokens[token];if(current?.kind==="star")star=
token++,starAt=at;else if(current?.accepts(name.charAt(at)))token++,at++;else if(star>=0)token=star+1,at=++starAt;else return!1}for(;tokens[token]?.kind==="star";)
token++;return token===tokens.length}const ANY_FOLDERS=Symbol("**");function parseIgnoreFile(text){return text.split(`
`).map(line=>parseLine(line.replace(/\r$/,""))).filter(pattern=>pattern!==void 0)}function parseLine(line){if(line.startsWith("#"))return;const trimmed=withoutTrailingSpaces(
line),isNegated=trimmed.startsWith("!"),whole=isNegated?trimmed.slice(1):trimmed,directoryOnly=whole.endsWith("/"),body=directoryOnly?whole.slice(0,-1):whole;if(body===
"")return;if(!body.includes("/")){const name=compileSegment(body);return name&&{isNegated,directoryOnly,steps:void 0,name}}const steps=compileSteps(body.startsWith(
"/")?body.slice(1):body);return steps&&{isNegated,directoryOnly,steps,name:void 0}}function withoutTrailingSpaces(line){let end=line.length;for(;end>0&&line[end-
1]===" ";)end--;if(end===line.length)return line;const backslashes=/\\*$/.exec(line.slice(0,end))?.[0].length??0;return line.slice(0,backslashes%2===1?end+1:end)}
function compileSteps(path){const steps=[],parts=splitSegments(path);if(parts!==void 0){for(const part of parts){const step=/^\*\*+$/.test(part)?ANY_FOLDERS:compileSegment(
part);if(step===void 0)return;steps.push(step)}return steps}}function addRules(outer,text,depth){const patterns=parseIgnoreFile(text);return patterns.length===0?
outer:{patterns,depth,outer}}function isIgnored(rules,folder,name,isDirectory){for(let level=rules;level!==void 0;level=level.outer)for(let index=level.patterns.
length-1;index>=0;index--){const pattern=level.patterns[index];if(!(pattern===void 0||pattern.directoryOnly&&!isDirectory)&&matches(pattern,folder,level.depth,name))
return!pattern.isNegated}return!1}function matches(pattern,folder,depth,name){return pattern.name!==void 0?pattern.name.matches(name):pattern.steps!==void 0&&matchSteps(
pattern.steps,folder,depth,name)}function matchSteps(steps,folder,depth,name){let step=0,at=depth,any=-1,anyAt=depth;for(;at<=folder.length;){const current=steps[step];
if(current===ANY_FOLDERS){if(any=step++,anyAt=at,step===steps.length)return!0}else if(current?.matches(folder[at]??name))step++,at++;else if(any>=0)step=any+1,at=
++anyAt;else return!1}return step===steps.length}var parse=__webpack_require__(9807);const MAX_KUSTOMIZATION=4<<20;function readKustomizationReferences(files,kustomizations,linkTargets){
const references=new Map;for(const{path:by,absolute}of kustomizations)for(const{use,field,path}of mentionsOf(readValue(files,absolute))){const named2=(0,external_node_path_.
resolve)((0,external_node_path_.dirname)(absolute),path),target=linkTargets.get(named2)??named2,known2=references.get(target);known2===void 0?references.set(target,
[{use,field,by}]):known2.push({use,field,by})}return references}function readValue(files,absolute){try{const text=new TextDecoder().decode(files.read(absolute,MAX_KUSTOMIZATION));
return(0,parse.parseDocuments)(text).find(({value})=>value!==void 0)?.value}catch{return}}const item=value=>[typeof value=="string"?value:void 0],atPath=value=>[
(0,json.sk)(value,"path")],itemOrPath=value=>typeof value=="string"?[value]:atPath(value),generator=value=>[...(0,json.Qr)(value,"files").map(afterKey),...(0,json.
Qr)(value,"envs").map(asString),(0,json.sk)(value,"env")],chart=value=>[(0,json.sk)(value,"valuesFile"),(0,json.sk)(value,"values"),...(0,json.Qr)(value,"additi\
onalValuesFiles").map(asString)],kustomization_references_FIELDS=[["resources","resource",item],["bases","resource",item],["components","resource",item],["patch\
es","patch",itemOrPath],["patchesStrategicMerge","patch",item],["patchesJson6902","patch",atPath],["configMapGenerator","input",generator],["secretGenerator","i\
nput",generator],["helmCharts","values",chart],["helmChartInflationGenerator","values",chart],["replacements","input",itemOrPath],["transformers","input",item],
["generators","input",item],["validators","input",item],["configurations","input",item],["crds","input",item]];function*mentionsOf(kustomization){if(!(0,json.Gv)(
kustomization))return;for(const[field,use,read]of kustomization_references_FIELDS)for(const value of(0,json.Qr)(kustomization,field))for(const path of read(value))
isLocalPath(path)&&(yield{use,field,path});const openapi=(0,json.sk)((0,json.Dc)(kustomization,"openapi"),"path");isLocalPath(openapi)&&(yield{use:"input",field:"\
openapi",path:openapi})}function isLocalPath(path){return path!==void 0&&path!==""&&!/^\/|:\/\/|[\n\0]/.test(path)}function afterKey(value){return typeof value==
"string"?value.slice(value.indexOf("=")+1):void 0}function asString(value){return typeof value=="string"?value:void 0}var left_out=__webpack_require__(2737),shown_path=__webpack_require__(
9694),file_error=__webpack_require__(2294),file_names=__webpack_require__(5046);const MAX_IGNORE_FILE=1<<20;class Found{entries=new Map;kustomizations=new Map;charts=new Set;linkTargets=new Map;parents=new Set;leftOut=0;ignored=0;links=0}
function walk(files,start,scope,found){const waiting=[firstFolder(files,start,scope)];for(let folder=waiting.pop();folder!==void 0;folder=waiting.pop()){const entries=listFolder(
files,folder.path,scope),inner={...folder,rules:rulesOf(files,folder,entries)};notice(inner.path,entries,scope,found);for(const entry of entries)walk_visit(files,
inner,entry,scope,found,waiting)}}function firstFolder(files,start,scope){const steps=(0,shown_path.Cm)(scope.root,start);let rules=readRules(files,(0,shown_path.
el)((0,shown_path.el)((0,shown_path.el)(scope.root,".git"),"info"),"exclude"),0,void 0),path=scope.root;for(const[depth,step]of steps.entries())rules=readRules(
files,(0,shown_path.el)(path,".gitignore"),depth,rules),path=(0,shown_path.el)(path,step);return{path:start,steps,rules}}function walk_lookUp(files,start,scope,found){
for(let folder=start;(0,shown_path.FK)(scope.root,folder)&&!found.parents.has(folder);folder=(0,external_node_path_.dirname)(folder))if(found.parents.add(folder),
notice(folder,entriesOf(files,folder),scope,found),folder===scope.root)return}function entriesOf(files,path){try{return files.list(path)}catch{return[]}}function notice(folder,entries,scope,found){
for(const{name,type}of entries)if(type==="file"){if(name==="Chart.yaml")found.charts.add(folder);else if((0,file_names.ZE)(name)&&!found.kustomizations.has(folder)){
const absolute=(0,shown_path.el)(folder,name);found.kustomizations.set(folder,{path:scope.shown(absolute),absolute})}}}function listFolder(files,path,scope){try{
return files.list(path)}catch(cause){throw new errors.yo("unreadable-folder",`Cannot read the folder \`${scope.shown(path)||"."}\` (${(0,file_error.CA)(cause)??
"unknown error"}); mend its permissions or exclude it`,{cause})}}function rulesOf(files,folder,entries){return entries.some(({name,type})=>name===".gitignore"&&
type==="file")?readRules(files,(0,shown_path.el)(folder.path,".gitignore"),folder.steps.length,folder.rules):folder.rules}function readRules(files,path,depth,outer){
try{const status=files.status(path);return status?.type!=="file"||status.size>MAX_IGNORE_FILE?outer:addRules(outer,new TextDecoder().decode(files.read(path)),depth)}catch{
return outer}}function walk_visit(files,folder,entry,scope,found,waiting){const{name,type}=entry,isDirectory=type==="directory";(isDirectory?(0,file_names.tj)(name):
!(0,file_names.qn)(name))?isDirectory||found.leftOut++:isIgnored(scope.excluded,folder.steps,name,isDirectory)||isIgnored(folder.rules,folder.steps,name,isDirectory)?
found.ignored++:isDirectory?waiting.push({path:(0,shown_path.el)(folder.path,name),steps:[...folder.steps,name],rules:folder.rules}):type==="symlink"?followLink(
files,(0,shown_path.el)(folder.path,name),scope,found):type==="file"?add((0,shown_path.el)(folder.path,name),scope,found):found.leftOut++}function followLink(files,link,scope,found){
const target=targetOf(files,link);target!==void 0&&(0,shown_path.FK)(scope.root,target)&&!(0,shown_path.Cm)(scope.root,(0,external_node_path_.dirname)(target)).
some(file_names.tj)&&files.status(target)?.type==="file"?(found.linkTargets.set(link,target),add(target,scope,found)):found.links++}function targetOf(files,link){
try{return files.resolve(link)}catch{return}}function add(absolute,scope,found){found.entries.has(absolute)||found.entries.set(absolute,{path:scope.shown(absolute),
absolute})}function discover(host,paths,options={}){const{files,cwd}=host,lexicalRoot=(0,repository_root.lI)(files,cwd,paths),root=files.resolve(lexicalRoot),excluded=addRules(
void 0,(options.exclude??[]).join(`
`),0),found=new Found;for(const argument of paths){const absolute=realPath(host,argument,lexicalRoot,root),scope=scopeOf(files,absolute,{root,argument,excluded});
take(files,absolute,argument,scope,found)}if(found.entries.size===0)throw nothingFound(paths,found);return{root,entries:[...found.entries.values()].sort(byPath),
leftOut:found.leftOut,ignored:found.ignored,links:found.links,kustomizations:found.kustomizations,charts:found.charts,references:readKustomizationReferences(files,
[...found.kustomizations.values()].sort(byPath),found.linkTargets)}}function realPath(host,argument,lexicalRoot,root){const lexical=(0,external_node_path_.resolve)(
host.cwd,argument);if(discover_status(host.files,lexical)===void 0)throw missing(host,argument,lexical);let real;try{real=host.files.resolve(lexical)}catch(cause){
throw new errors.yo("broken-link",`\`${argument}\` is a symbolic link that leads nowhere`,{cause})}if((0,shown_path.FK)(lexicalRoot,lexical)&&!(0,shown_path.FK)(
root,real))throw new errors.yo("outside-repository",`\`${argument}\` is a symbolic link out of the repository; give the place that it leads to instead`);return real}
function discover_status(files,path){try{return files.status(path)}catch(cause){throw new errors.yo("unreadable-path",`Cannot look at \`${path}\`; mend its permi\
ssions`,{cause})}}function missing(host,argument,path){const near=(0,kernel_suggestion.p)((0,external_node_path_.basename)(path),namesBeside(host.files,path)),hint2=near===
void 0?"":`; did you mean \`${argument.slice(0,-(0,external_node_path_.basename)(path).length)}${near}\`?`;return new errors.yo("no-such-path",`There is no file\
 or folder \`${argument}\`${hint2}`)}function namesBeside(files,path){try{return files.list((0,external_node_path_.dirname)(path)).map(({name})=>name)}catch{return[]}}
function scopeOf(files,path,settings){const{root,argument,excluded}=settings,shown2=inner=>(0,shown_path.pS)(root,inner,argument);if((0,shown_path.FK)(root,path))
return{root,shown:shown2,excluded};const folder=files.status(path)?.type==="directory"?path:(0,external_node_path_.dirname)(path);return{root:(0,repository_root.
mL)(files,folder)??folder,shown:shown2,excluded}}function take(files,absolute,argument,scope,found){const type=files.status(absolute)?.type;if(type==="directory")
walk_lookUp(files,(0,external_node_path_.dirname)(absolute),scope,found),walk(files,absolute,scope,found);else if(type==="file")walk_lookUp(files,(0,external_node_path_.
dirname)(absolute),scope,found),add(absolute,scope,found);else throw new errors.yo("not-a-file",`\`${argument}\` is neither a file nor a folder but a pipe, socke\
t or device`)}function nothingFound(paths,found){const where=paths.map(path=>`\`${path}\``).join(", "),leftOut=(0,left_out.E)(found),detail=leftOut===""?"":`; l\
eft out: ${leftOut}`;return new errors.yo("nothing-to-check",`Nothing to check: no \`.yaml\`, \`.yml\` or \`.json\` file in ${where}${detail}`)}function byPath(a,b){
return(0,order.n)(a.path,b.path)}function permalink(env,file,line){const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_SHA:commit}=env;if(!server?.
startsWith("https://")||repository===void 0||!/^[0-9a-f]{7,64}$/.test(commit??"")||file.startsWith("../")||file.startsWith("/"))return;const path=file.split("/").
map(encodeURIComponent).join("/");return`${server}/${repository}/blob/${commit}/${path}#L${line}`}function remarksOn({roles},{links},untouched,stale){const templates=roles.
get("helm-template")??0;return[templates>0?`${(0,summary_line.LS)(templates,"Helm template")} not rendered`:"",links>0?`${(0,summary_line.LS)(links,"symbolic li\
nk")} not followed`:"",untouched>0?`${(0,summary_line.LS)(untouched,"finding")} outside of the change`:"",stale.length>0?`${(0,summary_line.LS)(stale.length,"en\
try","entries")} of the baseline no longer needed`:""].filter(remark=>remark!=="")}var run_checks=__webpack_require__(5254),js_yaml=__webpack_require__(3243),event_ranges=__webpack_require__(
9153),locate=__webpack_require__(9835);const MARKER=`${project.RX}:`,HASH_BEFORE=/(?:^|[\s\ufeff])(#+[ \t]*)$/,LOOK_BEHIND=500,NOT_CONTENT=/^\ufeff?(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)$/,
COMMENT_LINE=/^[ \t]*#/;function parseIgnores(text,documents){if(!text.includes(MARKER))return[];const hashes=possibleComments(text),lines=new line_index.r(text);
let next=0;return documents.flatMap(document=>{const first=next;for(;(hashes[next]??text.length)<document.range.end;)next++;const comments=realComments(text,document,
hashes.slice(first,next));return comments.length===0?[]:documentIgnores(document,comments,lines)})}function possibleComments(text){const hashes=[];for(let at=text.
indexOf(MARKER);at!==-1;at=text.indexOf(MARKER,at+1)){const before=HASH_BEFORE.exec(text.slice(Math.max(0,at-LOOK_BEHIND),at));before!==null&&hashes.push(at-(before[1]?.
length??0))}return hashes}function realComments(text,document,hashes){if(hashes.length===0)return[];if(document.problem!==void 0)return hashes.filter(hash=>!isQuoted(
text,hash));const scalars=scalarsOf(text,document);return hashes.filter(hash=>!isWithin(scalars,hash))}function documentIgnores(document,hashes,lines){const first=lines.
positionAt(document.range.start).line,last=lines.positionAt(Math.max(document.range.start,document.range.end-1)).line,content=firstContentLine(lines,first,last),
target=targetLines(lines,last),ignores=[];for(const hash of hashes.toReversed()){const{line,column}=lines.positionAt(hash),lineText=lines.lineText(line),comment=lineText.
slice(column-1).trimEnd(),only=lineText.slice(0,column-1).trim()===""?target(line):line,scope=line<content?{from:first,to:last}:{from:only,to:only};ignores.push(
{...parseDirective(comment),line,column,endColumn:column+comment.length,...scope})}return ignores.reverse()}function scalarsOf(text,document){const base=document.
range.start;return(0,locate.g7)(text,document).events.flatMap(event=>{if(event.type!==js_yaml.hy.SCALAR)return[];const{start,end}=(0,event_ranges.Qw)(event);return[
{start:start+base,end:end+base}]})}function isWithin(ranges,offset){let low=0,high=ranges.length;for(;low<high;){const middle=low+high>>1;(ranges[middle]?.end??
0)<=offset?low=middle+1:high=middle}const range=ranges[low];return range!==void 0&&range.start<=offset}function isQuoted(text,hash){const before=/[^\r\n]*$/.exec(
text.slice(Math.max(0,hash-LOOK_BEHIND),hash))?.[0]??"";return before.split('"').length%2===0||before.split("'").length%2===0}function firstContentLine(lines,first,last){
let line=first;for(;line<=last&&NOT_CONTENT.test(lines.lineText(line));)line++;return line}function targetLines(lines,last){const known2=new Map;return line=>{let target=line+
1;for(;target<=last&&!known2.has(target)&&COMMENT_LINE.test(lines.lineText(target));)target++;return target=known2.get(target)??target,known2.set(line,target),target}}
function parseDirective(comment){const words=comment.slice(comment.indexOf(MARKER)+MARKER.length).trim(),[,directive="",rest=""]=/^(\S*)\s*(.*)$/.exec(words)??[],
split2=/(?:^|\s)--(?:\s|$)/.exec(rest),names2=split2===null?rest:rest.slice(0,split2.index),reason=split2===null?"":rest.slice(split2.index+split2[0].length).trim();
return{directive,checks:names2.split(/[\s,]+/).filter(name=>name!==""),reason:reason===""?void 0:reason}}var source_reader=__webpack_require__(3762);async function scan(host,discovery,options){
const drafts=[],roles=new Map,objectFiles=[],ignores=new Map,reader=new source_reader.j(host,discovery),run=new run_checks.E({...options,emit:draft=>drafts.push(
draft),locateReference:(0,source_reader._)(reader)});for(const entry of discovery.entries){const file=(0,read_file.o)(host,discovery,entry);roles.set(file.role,
(roles.get(file.role)??0)+1),file_role._.has(file.role)&&objectFiles.push(file.path);const comments=parseIgnores(file.text,file.documents);comments.length>0&&ignores.
set(file.path,comments),run.visit(file)}return await run.finish(path=>reader.readOnce(path)),{drafts,...run.counts,roles,objectFiles,ignores}}async function openSession(job,inputs,settings,host){
const discovery=discover(host,settings.paths,{exclude:settings.exclude}),baseline=inputs["write-baseline"]?void 0:await readBaseline(settings,host),changed=await readChange(
inputs["changed-since"],discovery,host);return{job,host,settings,engine:inputs.engine,discovery,baseline,changed}}async function readBaseline({baseline},host){if(baseline===
void 0)return;const{loadBaseline}=await __webpack_require__.e(76).then(__webpack_require__.bind(__webpack_require__,2076));return loadBaseline(baseline,host)}async function readChange(ref,{
root},host){if(ref===void 0)return;const[{openRepository},{changedSince}]=await Promise.all([__webpack_require__.e(75).then(__webpack_require__.bind(__webpack_require__,
75)),__webpack_require__.e(194).then(__webpack_require__.bind(__webpack_require__,194))]);return changedSince(openRepository(host,root),ref)}const KNOWN_CHECKS=new Set(
CHECKS.map(({id:id2})=>id2));async function lint(session){const{discovery,host,settings}=session,{checkSettings}=settings,catalog=await createCatalog({kubernetesVersion:settings.
kubernetesVersion,locations:settings.schemaLocations,host,cacheFolder:host.cacheFolder}),found=await scan(host,discovery,{checks:checksOf(session),catalog,optionsOf:check=>checkSettings.
optionsOf(check),...checkSettings.switchesOff?{isOn:(check,file)=>checkSettings.isOn(check.id,file)}:{}}),drafts=[...found.drafts,...await secondEngine(session,
found,catalog)];return reportOf(session,found,drafts)}const SCHEMA_CHECKS=["schema/valid","schema/unknown-field"];function checksOf({settings,engine:engine2}){return engine2===
"builtin"?settings.checks:settings.checks.filter(({id:id2})=>!SCHEMA_CHECKS.includes(id2))}async function secondEngine(session,found,catalog){if(session.engine===
"builtin")return[];const{lintWithKubeconform}=await Promise.all([__webpack_require__.e(396),__webpack_require__.e(60),__webpack_require__.e(249)]).then(__webpack_require__.
bind(__webpack_require__,1249)),replaced2=session.settings.checks.filter(({id:id2})=>SCHEMA_CHECKS.includes(id2));return lintWithKubeconform(session,found.objectFiles,
replaced2,catalog.kubernetesVersion)}async function reportOf(session,found,drafts){const{discovery,host,settings,baseline,changed}=session,{checkSettings}=settings,
ran=new Set(settings.checks.map(({id:id2})=>id2)),files=discovery.entries.map(({path})=>path),looked=new Set(files),result=await judge(drafts,{severityOf:draft=>checkSettings.
levelOf(draft.check,draft.file)??draft.severity,knownChecks:KNOWN_CHECKS,ran:(check,file)=>ran.has(check)&&looked.has(file)&&checkSettings.isOn(check,file),ignores:found.
ignores,...baseline===void 0?{}:{baseline},...changed===void 0?{}:{changed}}),reader=new source_reader.j(host,discovery);return{job:session.job,summary:{files:discovery.
entries.length,documents:found.documents,resources:found.resources,...(0,run_report.O)(result.findings),suppressed:result.suppressed.length},findings:result.findings,
suppressed:result.suppressed,checks:[...settings.checks,...suppression_rules.A],files,remarks:remarksOn(found,discovery,result.untouched,result.stale),sources:file=>reader.
text(file),permalink:(file,line)=>permalink(host.env,file,line)}}async function judge(drafts,options){if(drafts.length===0&&options.ignores?.size===0&&options.baseline===
void 0)return{findings:[],suppressed:[],untouched:0,stale:[]};const{runPipeline}=await __webpack_require__.e(119).then(__webpack_require__.bind(__webpack_require__,
8119));return runPipeline(drafts,options)}const CONFIG_FILE=`.${project.RX}.yaml`,LEVELS=[...finding.o,"off"],CONFIG_SHAPES={paths:{type:"strings",description:"\
Files and folders to check when the command names none; the working directory by default."},exclude:{type:"patterns",description:"Files that are not looked at, \
as patterns from the root of the repository, such as `vendor/**`."},"kubernetes-version":{type:"string",example:"1.34",description:"Version of Kubernetes to che\
ck against; the newest known one by default."},"schema-location":{type:"strings",description:"More schemas: folders, files or URL templates with kubeconform's v\
ariables, tried before the built-in schemas."},"fail-on":{type:"choice",choices:[...finding.o,"never"],description:"The mildest severity that makes a job fail; \
`error` by default."},baseline:{type:"string",example:".gitops-actions-baseline.json",description:"File with findings that do not count, from the root of the re\
pository."},checks:{type:"checks",options:!0,description:"Severity and options of checks, by id."},overrides:{type:"list",description:"Other severities for some\
 files. Later entries win over earlier ones.",required:["paths","checks"],members:{paths:{type:"patterns",description:"The files, as patterns from the root of t\
he repository, such as `clusters/test/**`."},checks:{type:"checks",options:!1,description:"Severity of checks in these files, by id."}}}};class ConfigDocument{value;#text;#file;#document;constructor(text,file){
this.#text=text,this.#file=file;const[document,second]=(0,parse.parseDocuments)(text).filter(({value,problem})=>value!==void 0||problem);if(document===void 0)throw this.#error(
0,"the configuration is empty; write `{}` when it shall change nothing");if(this.#document=document,document.problem!==void 0)throw this.#error(document.problem.
range.start,document.problem.message);if(second!==void 0)throw this.#error(second.range.start,"the configuration is one document, not several");const[duplicate]=document.
duplicates;if(duplicate!==void 0)throw this.#error(duplicate.second.start,`\`${duplicate.key}\` stands here twice; remove one of them`);this.value=document.value??
null}problem(path,part,message){return this.#error((0,locate.x5)(this.#text,this.#document,path,part).start,message)}#error(offset,message){const{line,column}=new line_index.
r(this.#text).positionAt(offset);return new errors.yo("bad-config",`${this.#file}:${line}:${column}: ${message}`)}}const path_patterns_MAX_LENGTH=300,MAX_WILDCARDS=3,
MAX_DEEP=3;function patternProblem(pattern){if(pattern.length>path_patterns_MAX_LENGTH)return`the pattern has more than ${path_patterns_MAX_LENGTH} characters`;
if(pattern.startsWith("!"))return"a pattern cannot start with `!`; list what is meant";if(pattern.startsWith("/"))return"a pattern starts at the root of the rep\
ository, without `/`";if(/[()]/.test(pattern))return"a pattern has no parentheses; use `*`, `**`, `?`, `[\u2026]` and `{\u2026,\u2026}`";const steps=pattern.split(
"/");if(steps.includes(".."))return"a pattern cannot leave the repository with `..`";if(steps.filter(step=>step==="**").length>MAX_DEEP)return`the pattern has m\
ore than ${MAX_DEEP} \`**\``;const isWild=step=>step!=="**"&&(step.match(/[*?{[]/g)?.length??0)>MAX_WILDCARDS;if(steps.some(isWild))return`the pattern has more \
than ${MAX_WILDCARDS} wildcards between two \`/\``}async function compilePatterns(patterns){if(patterns.length===0)return()=>!1;const{default:picomatch}=await __webpack_require__.
e(6).then(__webpack_require__.t.bind(__webpack_require__,4006,19)),withFolders=patterns.flatMap(pattern=>{const trimmed=pattern.replace(/^\.\//,"").replace(/\/+$/,
"");return trimmed===""||trimmed==="."?["**"]:[trimmed,`${trimmed}/**`]});return picomatch(withFolders,{dot:!0,noextglob:!0,nonegate:!0})}function readMapping({
document},value,path,what){if((0,json.Gv)(value))return Object.entries(value);throw document.problem(path,"key",`${what} must be a mapping${(0,json.cy)(value)?"\
, not a list":""}`)}function readItems({document},value,path){if((0,json.cy)(value))return value;throw document.problem(path,"key",`\`${path.at(-1)}\` must be a \
list`)}function readStrings(context,value,path){return readItems(context,value,path).map((item2,index)=>{if(typeof item2=="string"&&item2.trim()!=="")return item2;
throw context.document.problem([...path,index],"value",`\`${path.at(-1)}\` must hold strings only`)})}function readString({document},value,path,example){if(typeof value==
"string"&&value.trim()!=="")return value;const hint2=typeof value=="number"?", not a number: write it in quotes":"";throw document.problem(path,"value",`\`${path.
at(-1)}\` must be a string such as \`"${example}"\`${hint2}`)}function readChoice({document},value,path,choices){const chosen=choices.find(choice=>choice===value);
if(chosen!==void 0)return chosen;const list=choices.map(choice=>`\`${choice}\``).join(", "),hint2=typeof value=="string"?read_value_didYouMean(value,choices):"";
throw document.problem(path,"value",`\`${path.at(-1)}\` must be one of ${list}${hint2}`)}function readKnown({document},word,path,known2,what){const found=known2.
get(word);if(found!==void 0)return found;throw document.problem(path,"key",`unknown ${what} \`${word}\`${read_value_didYouMean(word,known2.keys())}`)}function read_value_didYouMean(word,known2){
const suggestion2=(0,kernel_suggestion.p)(word,known2);return suggestion2===void 0?"":`; did you mean \`${suggestion2}\`?`}function readChecks(context,value,path,withOptions){
const members=readMapping(context,value,path,`\`${path.at(-1)}\``).map(([id2,member])=>{const at=[...path,id2];refuseDomain(context,id2,at);const{options={}}=readKnown(
context,id2,at,context.checks,"check");return[id2,readCheck(context,member,at,withOptions?options:void 0)]});return new Map(members)}function refuseDomain({document,
checks},id2,path){const first=[...checks.keys()].find(known2=>known2.startsWith(`${id2}/`));if(first!==void 0)throw document.problem(path,"key",`\`${id2}\` is a \
domain: name each of its checks, such as \`${first}\``)}function readCheck(context,value,path,specs){if(!(0,json.Gv)(value))return{severity:readLevel(context,value,
path)};const readers=new Map([["severity",(member,at)=>({severity:readLevel(context,member,at)})]]);specs!==void 0&&readers.set("options",(member,at)=>({options:readOptions(
context,member,at,specs)}));const parts=Object.entries(value).map(([key,member])=>{const at=[...path,key];return readKnown(context,key,at,readers,"key")(member,
at)});return Object.assign({},...parts)}function readLevel(context,value,path){return value===!1?"off":readChoice(context,value,path,LEVELS)}function readOptions(context,value,path,specs){
const known2=new Map(Object.entries(specs)),members=readMapping(context,value,path,"`options`").map(([name,member])=>{const at=[...path,name];return[name,readOption(
context,member,at,readKnown(context,name,at,known2,"option"))]});return Object.fromEntries(members)}function readOption(context,value,path,{type}){if(type==="st\
rings")return readStrings(context,value,path);if(typeof value=="string"&&type==="string"||typeof value=="number"&&type==="number"||typeof value=="boolean"&&type===
"boolean")return value;throw context.document.problem(path,"value",`option \`${path.at(-1)}\` must be a ${type}`)}function readMembers(context,value,path,shapes){
const what=path.length===0?"the configuration":`an item of \`${path.at(-2)}\``,known2=new Map(Object.entries(shapes)),members=readMapping(context,value,path,what).
map(([key,member])=>{const at=[...path,key];return[key,readShape(context,member,at,readKnown(context,key,at,known2,"key"))]});return Object.fromEntries(members)}
function readShape(context,value,path,shape){switch(shape.type){case"string":return readString(context,value,path,shape.example);case"strings":return readStrings(
context,value,path);case"patterns":return readPatterns(context,value,path);case"choice":return readChoice(context,value,path,shape.choices);case"checks":return readChecks(
context,value,path,shape.options);case"list":return readItems(context,value,path).map((item2,index)=>readItem(context,item2,[...path,index],shape))}}function readItem(context,value,path,{
members,required}){const read=readMembers(context,value,path,members);for(const key of required){const given=(0,json.Dc)(value,key);if(given===void 0)throw context.
document.problem(path,"value",`an item of \`${path.at(-2)}\` needs \`${key}\``);if((0,json.cy)(given)&&given.length===0)throw context.document.problem([...path,
key],"key",`\`${key}\` must not be empty`)}return read}function readPatterns(context,value,path){const patterns=readStrings(context,value,path);for(const[index,
pattern]of patterns.entries()){const problem=patternProblem(pattern);if(problem!==void 0)throw context.document.problem([...path,index],"value",problem)}return patterns}
const load_config_MAX_BYTES=1<<20;function loadConfig(files,path,shown2,checks){return parseConfig(readText(files,path,shown2),shown2,checks)}function parseConfig(text,shown2,checks){
const document=new ConfigDocument(text,shown2),context={document,checks:new Map(checks.map(check=>[check.id,check]))};return readMembers(context,document.value,
[],CONFIG_SHAPES)}function readText(files,path,shown2){const bytes=readBytes(files,path,shown2);if(bytes.length>load_config_MAX_BYTES)throw new errors.yo("bad-c\
onfig",`${shown2}: the configuration has more than ${load_config_MAX_BYTES} bytes`);try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){
throw new errors.yo("bad-config",`${shown2}: the configuration is no UTF-8 text`,{cause})}}function readBytes(files,path,shown2){try{return files.read(path)}catch(cause){
const code2=(0,file_error.CA)(cause),what=code2==="ENOENT"?"there is no such file":`it cannot be read (${code2})`;throw new errors.yo("no-config",`Configuration\
 file ${shown2}: ${what}`,{cause})}}const NOTHING=new Map;async function resolveChecks(config){const checks=config.checks??NOTHING,lastFirst=(await Promise.all(
(config.overrides??[]).map(compileOverride))).reverse(),levelOf=(id2,file)=>overriddenLevel(lastFirst,id2,file)??checks.get(id2)?.severity;return{levelOf,isOn:(id2,file)=>levelOf(
id2,file)!=="off",switchesOff:[checks,...lastFirst.map(override=>override.checks)].some(hasOff),optionsOf:check=>({...defaultsOf(check),...checks.get(check.id)?.
options})}}function hasOff(checks){return[...checks.values()].some(({severity})=>severity==="off")}async function compileOverride({paths=[],checks=NOTHING}){return{
matches:await compilePatterns(paths),checks}}function overriddenLevel(lastFirst,id2,file){for(const{matches:matches2,checks}of lastFirst){const level=checks.get(
id2)?.severity;if(level!==void 0&&matches2(file))return level}}function defaultsOf(check){const entries=Object.entries(check.options??{});return Object.fromEntries(
entries.map(([name,spec])=>[name,spec.default]))}function selectChecks(checks,only,skip){const wanted=splitWords(only),unwanted=splitWords(skip),known2=new Set(
checks.flatMap(({id:id2})=>[id2,domainOf(id2)]));for(const word of[...wanted,...unwanted])if(!known2.has(word))throw unknownCheck(word,known2);const selected=checks.
filter(({id:id2})=>(wanted.length===0||select_checks_names(wanted,id2))&&!select_checks_names(unwanted,id2));if(selected.length>0)return selected;throw new errors.
yo("no-checks","Nothing to check: --only and --skip leave no check over")}function splitWords(values){return values.flatMap(value=>value.split(",")).map(word=>word.
trim()).filter(word=>word!=="")}function select_checks_names(words,id2){return words.includes(id2)||words.includes(domainOf(id2))}function domainOf(id2){return id2.
slice(0,id2.indexOf("/"))}function unknownCheck(word,known2){const suggestion2=(0,kernel_suggestion.p)(word,known2),hint2=suggestion2===void 0?"see docs/checks \
for all of them":`did you mean \`${suggestion2}\`?`;return new errors.yo("unknown-check",`There is no check \`${word}\`: ${hint2}`)}const OTHER_NAMES=[".gitops-\
actions.yml",".gitops-actions.json","gitops-actions.yaml","gitops-actions.yml"];async function resolveSettings(inputs,host){const root=(0,repository_root.lI)(host.
files,host.cwd,inputs.paths),config=readConfig(inputs.config,root,host);return{paths:inputs.paths.length>0?inputs.paths:pathsOf(config,root,host),exclude:config.
exclude??[],kubernetesVersion:inputs["kubernetes-version"]??config["kubernetes-version"]??"latest",schemaLocations:inputs["schema-location"].length>0?inputs["sc\
hema-location"]:locationsOf(config,root),failOn:inputs["fail-on"]??config["fail-on"]??"error",baseline:baselinePath(inputs,config,root,host),checks:selectChecks(
CHECKS,inputs.only,inputs.skip),checkSettings:await resolveChecks(config)}}function readConfig(given,root,host){const path=given===void 0?(0,external_node_path_.
join)(root,CONFIG_FILE):(0,external_node_path_.resolve)(host.cwd,given);return given===void 0&&host.files.status(path)===void 0?(refuseOtherNames(root,host),{}):
loadConfig(host.files,path,given??CONFIG_FILE,[...CHECKS,...suppression_rules.A])}function refuseOtherNames(root,host){const other=OTHER_NAMES.find(name=>host.files.
status((0,external_node_path_.join)(root,name))!==void 0);if(other!==void 0)throw new errors.yo("config-name",`The configuration \`${other}\` is not read: rename\
 it to \`${CONFIG_FILE}\``)}function pathsOf({paths=[]},root,host){const gone=paths.find(path=>host.files.status((0,external_node_path_.resolve)(root,path))===void 0);
if(gone!==void 0)throw new errors.yo("no-such-path",`The configuration names \`${gone}\` under \`paths\`, which is not there`);return paths.length===0?["."]:paths.
map(path=>(0,external_node_path_.relative)(host.cwd,(0,external_node_path_.resolve)(root,path))||".")}function locationsOf(config,root){return(config["schema-lo\
cation"]??[]).map(location=>/^(https?:|default$|\/)/.test(location)?location:(0,external_node_path_.join)(root,location))}function baselinePath(inputs,config,root,host){
return inputs.baseline!==void 0?(0,external_node_path_.resolve)(host.cwd,inputs.baseline):config.baseline===void 0?void 0:(0,external_node_path_.resolve)(root,config.
baseline)}const STANDARD_INPUT="-";async function runLint(job,given,outside){refuseContradictions(given);const{inputs,host}=await openStandardInput(given,outside),
settings=await resolveSettings(inputs,host),session=await openSession(job,inputs,settings,host);if(inputs["explain-files"])return explain(session);if(inputs["fi\
x-dry-run"])return showFixes(session,inputs.unsafe);inputs.fix&&await fix(session,inputs.unsafe);const report=await lint(session);if(inputs["write-baseline"])return writeBaseline(
session,report);const outputs=await present(report,inputs,host);return{exitCode:exitCodeOf(report,settings.failOn),outputs}}function needsFiles(inputs){return inputs.
fix||inputs["changed-since"]!==void 0||inputs.engine==="kubeconform"}async function openStandardInput(inputs,outside){if(!inputs.paths.includes(STANDARD_INPUT))
return{inputs,host:outside};const{withStandardInputFile}=await __webpack_require__.e(902).then(__webpack_require__.bind(__webpack_require__,8902)),{host,name}=withStandardInputFile(
outside),paths=inputs.paths.map(path=>path===STANDARD_INPUT?name:path);return{inputs:{...inputs,paths},host}}function refuseContradictions(inputs){if(inputs.unsafe&&
!inputs.fix&&!inputs["fix-dry-run"])throw new errors.yo("unsafe-without-fix","Option --unsafe says how to fix: give it with --fix or --fix-dry-run");if(inputs.paths.
includes(STANDARD_INPUT)&&needsFiles(inputs))throw new errors.yo("no-file","Standard input is no file of a repository: leave --fix, --changed-since and --engine\
 kubeconform out, or name files instead of -");if(inputs["write-baseline"]&&inputs["changed-since"]!==void 0)throw new errors.yo("partial-baseline","A baseline \
holds all findings: leave --changed-since out to write it")}async function explain({discovery,host}){const{explainFiles}=await __webpack_require__.e(644).then(__webpack_require__.
bind(__webpack_require__,5644)),files=discovery.entries.map(entry=>{const{path,role,reason,encrypted}=(0,read_file.o)(host,discovery,entry);return{path,role,reason,
encrypted}});for(const line of explainFiles(files,discovery))host.stdout.write(`${line}
`);return{exitCode:errors.dc.clean}}async function showFixes(session,isUnsafeAllowed){const{showDiff}=await __webpack_require__.e(98).then(__webpack_require__.bind(
__webpack_require__,3098)),fixes=await provenFixes(session,isUnsafeAllowed);return fixes.length===0&&session.host.log.info("Nothing to mend"),await showDiff(fixes,
session),{exitCode:errors.dc.clean}}async function fix(session,isUnsafeAllowed){const{writeFixes}=await __webpack_require__.e(98).then(__webpack_require__.bind(
__webpack_require__,3098)),mended=writeFixes(await provenFixes(session,isUnsafeAllowed),session);session.host.log.info(`Mended ${(0,summary_line.LS)(mended,"fin\
ding")}`)}async function provenFixes(session,isUnsafeAllowed){const[{planFixes},{warnOfRefused}]=await Promise.all([__webpack_require__.e(160).then(__webpack_require__.
bind(__webpack_require__,4160)),__webpack_require__.e(98).then(__webpack_require__.bind(__webpack_require__,3098))]),report=await lint(session),{fixes,refused}=planFixes(
report.findings,report.sources,isUnsafeAllowed);return warnOfRefused(refused,session),fixes}async function writeBaseline(session,report){const{baseline}=session.
settings;if(baseline===void 0)throw new errors.yo("no-baseline","Option --write-baseline needs to know where: give --baseline FILE");const{saveBaseline}=await __webpack_require__.
e(76).then(__webpack_require__.bind(__webpack_require__,2076));return saveBaseline(baseline,report,session.host),{exitCode:errors.dc.clean}}function exitCodeOf(report,failOn){
return failOn==="never"?errors.dc.clean:report.findings.some(({severity})=>(0,finding.d)(severity,failOn))?errors.dc.findings:errors.dc.clean}}),3762:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>referenceLocator,j:()=>SourceReader});var _repository_read_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
741),_yaml_line_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1279),_yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9835);const KEPT=8;
class SourceReader{#host;#discovery;#entries=new Map;#kept=new Map;constructor(host,discovery){this.#host=host,this.#discovery=discovery}read(path){const file=this.#kept.
get(path)??this.readOnce(path);if(file===void 0)return;this.#kept.delete(path),this.#kept.set(path,file);const[oldest]=this.#kept.keys();return this.#kept.size>
KEPT&&oldest!==void 0&&this.#kept.delete(oldest),file}readOnce(path){if(this.#entries.size===0)for(const entry2 of this.#discovery.entries)this.#entries.set(entry2.
path,entry2);const entry=this.#entries.get(path);return entry===void 0?void 0:(0,_repository_read_file_js__WEBPACK_IMPORTED_MODULE_0__.o)(this.#host,this.#discovery,
entry)}text(path){const file=this.read(path);return file===void 0||file.problem!==void 0?void 0:file.text}}function referenceLocator(reader){const indexes=new WeakMap;
return(reference,path)=>{const file=reader.read(reference.file),document=file?.documents[reference.documentIndex];if(file===void 0||document===void 0)return;const range=(0,_yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__.
x5)(file.text,document,[...reference.base,...path],"value"),lines=indexes.get(file)??new _yaml_line_index_js__WEBPACK_IMPORTED_MODULE_2__.r(file.text);return indexes.
set(file,lines),{file:file.path,...lines.placeOf(range)}}}}),1936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Om:()=>requireRepositoryRoot,lI:()=>rootOfRun,mL:()=>findRepositoryRoot});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6760),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6641);function findRepositoryRoot(files,folder){for(let at=folder;;at=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname)(at)){const type=files.status((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at,".git"))?.type;if(type==="directory"||type==="file")return at;if((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname)(at)===at)return}}function requireRepositoryRoot(files,directory){const root=findRepositoryRoot(files,files.resolve(directory));if(root!==void 0)return root;
throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("not-a-repository",`${directory} is not in a Git repository; run the job inside a clone, in CI behin\
d the checkout step`)}function rootOfRun(files,cwd,paths){const own=findRepositoryRoot(files,cwd),first=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,paths[0]??
".");if(`${first}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`.startsWith(own===void 0?`${cwd}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`:`${own}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`))return own??cwd;const folder=files.status(first)?.type==="file"?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first):first;return findRepositoryRoot(
files,folder)??own??cwd}}),5185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>isAtLeast,
o:()=>SEVERITIES});const SEVERITIES=["error","warning","note"];function isAtLeast(severity,threshold){return SEVERITIES.indexOf(severity)<=SEVERITIES.indexOf(threshold)}}),
7732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>compareText});function compareText(a,b){
return a<b?-1:a>b?1:0}}),9913:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GG:()=>childOf,
fK:()=>valueAt,kU:()=>fromPointer,rb:()=>toPointer});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3128);function childOf(value,step){return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
cy)(value)?value[Number(step)]:(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)&&Object.hasOwn(value,step)?value[step]:void 0}function valueAt(root,path){return path.
reduce(childOf,root)}function toPointer(path){return path.map(step=>`/${escapeStep(String(step))}`).join("")}function fromPointer(pointer){return pointer===""?[]:
pointer.slice(1).split("/").map(unescapeStep)}function escapeStep(step){return step.replaceAll("~","~0").replaceAll("/","~1")}function unescapeStep(step){return step.
replaceAll("~1","/").replaceAll("~0","~")}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>shorten});const MAX_SHOWN=80;function shorten(text,limit=MAX_SHOWN){if(text.length<=limit)return text;const last=text.charCodeAt(limit-2),isHalf=last>=55296&&
last<=56319;return`${text.slice(0,limit-(isHalf?2:1))}\u2026`}}),6668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E4:()=>versionOf,F8:()=>groupOf,uO:()=>apiVersionOf});function groupOf(apiVersion){const slash=apiVersion.indexOf("/");return slash<0?"":
apiVersion.slice(0,slash)}function versionOf(apiVersion){return apiVersion.slice(apiVersion.indexOf("/")+1)}function apiVersionOf({group,version}){return group===
""?version:`${group}/${version}`}}),8021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>objectsOf});var _kernel_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3128),_api_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6668);
const ROOT=[],MAX_LIST_DEPTH=8;function objectsOf(document){const{value}=document;if(!(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value))return[];const apiVersion=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.
sk)(value,"apiVersion")??"",kind=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.sk)(value,"kind")??"";if(apiVersion===""&&kind==="")return[];if(!isList(value,kind))
return[objectAt(document,value,apiVersion,kind,ROOT)];const objects=[];return collectItems(document,value,apiVersion,kind,[],objects),objects}function isList(value,kind){
return kind.endsWith("List")&&(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.cy)((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(value,"items"))}function collectItems(document,list,listApiVersion,listKind,base,objects){
const items=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(list,"items");if((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(items))for(const[index,item]of items.
entries()){if(!(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(item))continue;const apiVersion=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.sk)(item,"api\
Version")??impliedApiVersion(listApiVersion,listKind),kind=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.sk)(item,"kind")??impliedKind(listKind),at=[...base,"\
items",index];isList(item,kind)&&at.length<=2*MAX_LIST_DEPTH?collectItems(document,item,apiVersion,kind,at,objects):objects.push(objectAt(document,item,apiVersion,
kind,at))}}function impliedApiVersion(listApiVersion,listKind){return listKind==="List"?"":listApiVersion}function impliedKind(listKind){return listKind.slice(0,
-4)}function objectAt(document,value,apiVersion,kind,base){const metadata=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(value,"metadata");return{value,apiVersion,
group:(0,_api_version_js__WEBPACK_IMPORTED_MODULE_1__.F8)(apiVersion),version:(0,_api_version_js__WEBPACK_IMPORTED_MODULE_1__.E4)(apiVersion),kind,name:(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.
sk)(metadata,"name"),namespace:(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.sk)(metadata,"namespace"),base,document}}}),4265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D0:()=>podTemplateOf,Mz:()=>containersOf,_V:()=>kindKey,i6:()=>WORKLOAD_KINDS,tH:()=>RESTART_POLICIES});var _kernel_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3128);const RESTART_POLICIES=["Always","OnFailure","Never"],CONTAINER_LISTS=["initContainers","containers","ephemeralContainers"],HOLDERS=new Map([["Pod",[]],["\
PodTemplate",["template"]],["ReplicationController",["spec","template"]],["apps/Deployment",["spec","template"]],["apps/ReplicaSet",["spec","template"]],["apps/\
StatefulSet",["spec","template"]],["apps/DaemonSet",["spec","template"]],["batch/Job",["spec","template"]],["batch/CronJob",["spec","jobTemplate","spec","templa\
te"]]]),WORKLOAD_KINDS=[...HOLDERS.keys()];function kindKey(object){return object.group===""?object.kind:`${object.group}/${object.kind}`}let latest;function podTemplateOf(object){
if(latest?.object===object)return latest.pod;const holderPath=HOLDERS.get(kindKey(object));if(holderPath!==void 0)return latest={object,pod:readPodTemplate(object.
value,holderPath)},latest.pod}function readPodTemplate(value,holderPath){let holder=value;for(const step of holderPath)holder=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.
wX)(holder,String(step));const spec=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.wX)(holder,"spec");if(spec!==void 0)return{spec,path:[...holderPath,"spec"],
metadata:(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.wX)(holder,"metadata")}}let latestContainers;function containersOf(pod){if(latestContainers?.pod===pod)
return latestContainers.containers;const containers=collectContainers(pod);return latestContainers={pod,containers},containers}function collectContainers(pod){const containers=[];
for(const list of CONTAINER_LISTS){const items=pod.spec[list];if((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(items))for(let index=0;index<items.length;index++){
const value=items[index];(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)&&containers.push({value,list,path:[...pod.path,list,index]})}}return containers}}),
5436:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>normalizedVersion,x:()=>resolveVersion});
var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6641);function resolveVersion(written,known){const text=written.trim(),newest=known.at(-1);
if(text.toLowerCase()==="latest"&&newest!==void 0)return newest;const minor=/^v?(\d+\.\d+)(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(text)?.[1];if(minor!==void 0&&known.
includes(minor))return minor;throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("unknown-kubernetes-version",`No schemas for Kubernetes ${JSON.stringify(
text.slice(0,40))}; use one of ${known.join(", ")} or latest`)}function normalizedVersion(written,known){const minor=resolveVersion(written,known),patch=/^v?\d+\.\d+\.(\d+)/.
exec(written.trim())?.[1]??"0";return`v${minor}.${patch}`}}),553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fl:()=>isTemplate,J0:()=>FOLDER_LAYOUTS,Q1:()=>LocationTemplate,nX:()=>templateValues});var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6641);const VARIABLES=new Set(["NormalizedKubernetesVersion","StrictSuffix","ResourceKind","ResourceAPIVersion","Group","KindSuffix"]),DEFAULT_LAYOUT="/{{ .Norm\
alizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json",FOLDER_LAYOUTS=["","/{{ .ResourceKind }}{{ .KindSuffix }}.js\
on","/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json","/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json"],SAFE_KIND=/^[A-Za-z][A-Za-z0-9-]{0,252}$/,
SAFE_API_VERSION=/^(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,30}\/)?[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;class LocationTemplate{#parts;constructor(text){
this.#parts=parse(text.endsWith("json")?text:`${text.replace(/\/+$/,"")}${DEFAULT_LAYOUT}`)}render(values){return this.#parts.map(part=>typeof part=="string"?part:
values[part.variable]).join("")}}function isTemplate(text){return text.includes("{{")}function templateValues(apiVersion,kind,normalizedVersion){if(!SAFE_KIND.test(
kind)||!SAFE_API_VERSION.test(apiVersion))return;const[group="",version]=apiVersion.split("/"),firstLabel=group.split(".")[0]??"",versionSuffix=version===void 0?
"":`-${version.toLowerCase()}`;return{NormalizedKubernetesVersion:normalizedVersion,StrictSuffix:"-strict",ResourceKind:kind.toLowerCase(),ResourceAPIVersion:version??
group,Group:group,KindSuffix:`-${firstLabel.toLowerCase()}${versionSuffix}`}}function parse(text){const parts=[];let rest=text;for(let open=rest.indexOf("{{");open>=
0;open=rest.indexOf("{{")){const close=rest.indexOf("}}",open);if(close<0)throw badTemplate(text,"`{{` without `}}`");parts.push(rest.slice(0,open),{variable:variableOf(
text,rest.slice(open+2,close))}),rest=rest.slice(close+2)}return[...parts,rest]}function variableOf(text,action){const name=action.trim().replace(/^\./,"");if(isVariable(
name)&&action.trim().startsWith("."))return name;throw badTemplate(text,`\`{{${action}}}\` is none of ${[...VARIABLES].map(v=>`{{.${v}}}`).join(", ")}`)}function isVariable(name){
return VARIABLES.has(name)}function badTemplate(text,problem){return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("bad-schema-location",`Schema locatio\
n ${JSON.stringify(text)}: ${problem}`)}}),8617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{iY:()=>loadKubernetesPack,eC:()=>loadPack});var api_version=__webpack_require__(6668);const letters={s:{type:"string"},b:{type:"boolean"},n:{type:"number"},I:{
type:"integer"},i:{type:"integer",format:"int32"},l:{type:"integer",format:"int64"},t:{type:"string",format:"date-time"},y:{type:"string",format:"byte"},x:{type:"\
int-or-string"},q:{type:"quantity"},a:{type:"any"}};function parseType(code,references){const rest=code.slice(1);switch(code[0]){case"{":return{type:"object",values:parseType(
rest,references)};case"[":return{type:"array",items:parseType(rest,references)};case"&":return{type:"array",items:parseType(rest,references),isSet:!0};case"(":return parseKeyedArray(
rest,references);case"#":return references.typeSchema(Number.parseInt(rest,36));case"$":return references.scalarSchema(Number.parseInt(rest,36));default:return letters[code]??
{type:"any"}}}function parseKeyedArray(rest,references){const end=rest.indexOf(")"),listMapKeys=rest.slice(0,end).split(",");return{type:"array",items:parseType(
rest.slice(end+1),references),listMapKeys}}class TypeTable{versions;kinds;#scalars;#types;#scalarSchemas=new Map;#schemas;#leaves=new Map;#lags;constructor(text,lags){
const[versions="",kinds="",scalars="",types=""]=text.split(`

`);this.versions=versions.split(" "),this.kinds=kinds===""?[]:kinds.split(`
`).map(parseKind),this.#scalars=scalars.split(`
`),this.#types=types.split(`
`),this.#schemas=this.versions.map(()=>new Map),this.#lags=lags}typeSchema(type,version){const memo=this.#schemas[version],known=memo?.get(type);if(known!==void 0)
return known;const schema=new ObjectType(this,this.#types[type]??"",version,this.#lags);return memo?.set(type,schema),schema}scalarSchema(number){const known=this.#scalarSchemas.
get(number);if(known!==void 0)return known;const constraints=JSON.parse(this.#scalars[number]??'{"type":"any"}'),schema=this.#lags?{...constraints,lags:!0}:constraints;
return this.#scalarSchemas.set(number,schema),schema}codeSchema(code,version){const key=code.includes("#")?`${version} ${code}`:code,known=this.#leaves.get(key);
if(known!==void 0)return known;const schema=parseType(code,{typeSchema:type=>this.typeSchema(type,version),scalarSchema:number=>this.scalarSchema(number)});return this.#leaves.
set(key,schema),schema}}class ObjectType{type="object";open;lags;#table;#line;#version;#fields;#required=[];constructor(table,line,version,lags){this.open=line===
""||line.startsWith("*"),this.lags=lags,this.#table=table,this.#line=line,this.#version=version}get fields(){return this.#fields??this.#read()}get required(){return this.#fields===
void 0&&this.#read(),this.#required}#read(){const fields=new Map,required=[];for(const token of this.#line.split(" ")){const field=parseField(token);field===void 0||
!hasBit(field.mask,this.#version)||(fields.set(field.name,this.#table.codeSchema(field.code,this.#version)),hasBit(field.requiredMask,this.#version)&&required.push(
field.name))}return this.#required=required,this.#fields=fields,fields}}const EVERY_VERSION=-1;function parseField(token){const colon=token.indexOf(":");if(colon<
0)return;const bang=token.lastIndexOf("!",colon),at=token.indexOf("@",colon);return{name:token.slice(0,bang<0?colon:bang),code:token.slice(colon+1,at<0?void 0:at),
mask:at<0?EVERY_VERSION:Number.parseInt(token.slice(at+1),16),requiredMask:bang<0?0:bang+1===colon?EVERY_VERSION:Number.parseInt(token.slice(bang+1,colon),16)}}
function hasBit(mask,version){return(mask>>version&1)===1}function parseKind(line){const[apiVersion="",kind="",scope,mask="",type=""]=line.split(" ");return{apiVersion,
kind,namespaced:scope==="N",servedMask:Number.parseInt(mask,16),type:Number.parseInt(type,36)}}class SchemaPack{versions;#kinds=new Map;#hasExtensions=!1;constructor(kubernetes){
const builtIn=new TypeTable(kubernetes,!1);this.versions=builtIn.versions,this.#addKinds(builtIn)}async loadExtensions(){if(this.#hasExtensions)return;this.#hasExtensions=
!0;const{GITOPS_TABLE}=await __webpack_require__.e(396).then(__webpack_require__.bind(__webpack_require__,2396));this.#addKinds(new TypeTable(GITOPS_TABLE,!0))}#addKinds(table){
for(const entry of table.kinds)this.#kinds.set(kindKey(entry.apiVersion,entry.kind),{entry,table,infos:[]})}kind(apiVersion,kind,kubernetesVersion){const version=this.
versions.indexOf(kubernetesVersion),packed=this.#kinds.get(kindKey(apiVersion,kind));if(packed===void 0)return this.#listKind(apiVersion,kind,kubernetesVersion);
if(!(version<0||!isServed(packed,version)))return packed.infos[version]??=kindInfo(packed,version),packed.infos[version]}#listKind(apiVersion,kind,kubernetesVersion){
if(!kind.endsWith("List"))return;const item=this.kind(apiVersion,kind.slice(0,-4),kubernetesVersion);return item&&{...item,kind,schema:listSchema(item.schema)}}servedIn(apiVersion,kind){
const packed=this.#kinds.get(kindKey(apiVersion,kind));return packed===void 0?[]:this.versions.filter((_,version)=>isServed(packed,version))}*kinds(kubernetesVersion){
const version=this.versions.indexOf(kubernetesVersion);for(const packed of this.#kinds.values())version>=0&&isServed(packed,version)&&(yield{apiVersion:packed.entry.
apiVersion,kind:packed.entry.kind})}}async function loadKubernetesPack(){const{KUBERNETES_TABLE}=await __webpack_require__.e(60).then(__webpack_require__.bind(__webpack_require__,
3060));return new SchemaPack(KUBERNETES_TABLE)}async function loadPack(){const pack=await loadKubernetesPack();return await pack.loadExtensions(),pack}function kindKey(apiVersion,kind){
return`${apiVersion} ${kind}`}function tableVersion(table,version){return table.versions.length===1?0:version}function isServed({entry,table},version){return(entry.
servedMask>>tableVersion(table,version)&1)===1}function kindInfo({entry,table},version){return{group:(0,api_version.F8)(entry.apiVersion),version:(0,api_version.
E4)(entry.apiVersion),kind:entry.kind,namespaced:entry.namespaced,schema:table.typeSchema(entry.type,tableVersion(table,version))}}function listSchema(items){return{
type:"object",fields:new Map([["apiVersion",{type:"string"}],["kind",{type:"string"}],["metadata",{type:"object",open:!0}],["items",{type:"array",items}]]),required:[
"items"]}}}),992:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>NUMBER_KEYWORDS,
j:()=>isScalar});const NUMBER_KEYWORDS=["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties","maxProperties"];function isScalar(value){
return typeof value!="object"||value===null}}),538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>ValidationRun,m:()=>nameOf});var _kernel_shorten_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4453);const MAX_VIOLATIONS=100,MAX_DEPTH=500;class ValidationRun{path=[];root;#sink;#left=MAX_VIOLATIONS;#depth=0;constructor(root,sink){
this.root=root,this.#sink=sink}get isFull(){return this.#left<=0}tell(code,message,details={}){if(this.#left<=0)return;this.#left--;const path=details.child===void 0?
[...this.path]:[...this.path,details.child],{part="value",lags=!1,fix}=details;this.#sink({code,path,part,message,lags,...fix===void 0?{}:{fix}})}pass(violation){
this.#left<=0||(this.#left--,this.#sink(violation))}attempt(check){const collected=[],[sink,left]=[this.#sink,this.#left];return this.#sink=violation=>{collected.
push(violation)},this.#left=MAX_VIOLATIONS,check(),this.#sink=sink,this.#left=left,collected}descend(){return this.#depth>=MAX_DEPTH?(this.tell("depth",`nested \
deeper than ${MAX_DEPTH} levels`),!1):(this.#depth++,!0)}ascend(){this.#depth--}get name(){return nameOf(this.path)}}function nameOf(path){let indexes="";for(let i=path.
length-1;i>=0;i--){const step=path[i];if(typeof step=="string")return`\`${(0,_kernel_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(step)}${indexes}\``;indexes=`[${step}\
]${indexes}`}return indexes===""?"the object":`item ${indexes}`}}),5149:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>mayHoldSecret});const SECRET_KIND=/\bkind["']?:[ \t]*["']?Secret\b/;function mayHoldSecret(text){return SECRET_KIND.test(text)}}),168:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>isSubstituted});const STAND_IN=/^(?:[A-Z]+_)*(?:OVERLAY|PATCH|PATCHED|REPLACE|REPLACED|REPLACEME|CHANGEME|PLACEHOLDER)(?:_[A-Z]+)*$/;
function isSubstituted(text){return text.includes("${")||text.includes("$(")||text.includes("{{")||text.startsWith("ENC[")||text.startsWith("<path:")||text.startsWith(
"ref+")||STAND_IN.test(text)}}),2065:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>countBySeverity});function countBySeverity(findings){const counts={error:0,warning:0,note:0};for(const finding of findings)counts[finding.severity]++;return{
errors:counts.error,warnings:counts.warning,notes:counts.note}}}),4426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LS:()=>plural,Pe:()=>countsInWords,Vn:()=>afterthoughts,zB:()=>summaryInWords});function countsInWords({errors,warnings,notes}){const parts=[
errors>0?plural(errors,"error"):"",warnings>0?plural(warnings,"warning"):"",notes>0?plural(notes,"note"):""].filter(part=>part!=="");return parts.length>0?parts.
join(", "):"no findings"}function scopeInWords({files,documents,resources}){return`${plural(files,"file")}, ${plural(documents,"document")}, ${plural(resources,
"resource")}`}function summaryInWords(report){const{summary,findings}=report;if(findings.length===0)return`${scopeInWords(summary)}: no findings`;const affected=new Set(
findings.map(finding=>finding.file)).size,objects=`${plural(summary.documents,"document")}, ${plural(summary.resources,"resource")}`;return`${countsInWords(summary)}\
 in ${grouped(affected)} of ${plural(summary.files,"file")} (${objects})`}function afterthoughts(report){const safe=countFixes(report.findings,"safe"),unsafe=countFixes(
report.findings,"unsafe");return[safe>0?`${grouped(safe)} fixable with --fix`:"",unsafe>0?`${grouped(unsafe)}${safe>0?" more":" fixable"} with --fix --unsafe`:"",
report.summary.suppressed>0?`${grouped(report.summary.suppressed)} suppressed`:""].filter(part=>part!=="")}function plural(count,noun,nouns=`${noun}s`){return`${grouped(
count)} ${count===1?noun:nouns}`}function grouped(count){return String(count).replace(/\B(?=(?:\d{3})+$)/g,",")}function countFixes(findings,safety){return findings.
filter(finding=>finding.fix?.safety===safety).length}}),5942:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>SUPPRESSION_CHECKS,y:()=>SUPPRESSION});const UNUSED={id:"suppression/unused",severity:"warning",summary:"An ignore comment must ign\
ore something",rationale:"A comment that outlives its finding hides the next one, which nobody has looked at. It cannot be ignored itself: remove it.",examples:{
bad:[{title:"nothing is wrong on the line",yaml:`apiVersion: v1
kind: ConfigMap
metadata:
  name: web # gitops-actions: ignore api/names -- old name
`,findings:[{at:"4:13",message:"`api/names` finds nothing here; remove this comment"}]}],good:[{title:"the comment counts for the line below",yaml:`apiVersion: \
v1
kind: ConfigMap
metadata:
  # gitops-actions: ignore api/names -- the cluster has it since 2019
  name: Web
`}]}},NO_REASON={id:"suppression/no-reason",severity:"warning",summary:"An ignore comment must say why",rationale:"Whoever reads the file later has to know whet\
her the reason still holds. The reason stands behind two dashes: `# gitops-actions: ignore <check> -- <reason>`.",examples:{bad:[{title:"no reason",yaml:`apiVer\
sion: v1
kind: ConfigMap
metadata:
  name: Web # gitops-actions: ignore api/names
`,findings:[{at:"4:13",message:"say why `api/names` is ignored: add ` -- <reason>` to this comment"}]}],good:[{title:"with a reason",yaml:`apiVersion: v1
kind: ConfigMap
metadata:
  name: Web # gitops-actions: ignore api/names -- the cluster has it since 2019
`}]}},UNKNOWN_CHECK={id:"suppression/unknown-check",severity:"warning",summary:"An ignore comment must name existing checks",rationale:"A mistyped name ignores \
nothing, and nobody notices until the finding fails a run.",examples:{bad:[{title:"a typo in the name",yaml:`apiVersion: v1
kind: ConfigMap
metadata:
  name: Web # gitops-actions: ignore api/nmaes -- the cluster has it since 2019
`,findings:[{at:"4:13",message:"there is no check `api/nmaes`; did you mean `api/names`?"}]}],good:[{title:"two checks in one comment",yaml:`# gitops-actions: i\
gnore api/names, yaml/ambiguous-scalar -- written by a tool that we cannot change
apiVersion: v1
kind: ConfigMap
metadata:
  name: Web
data:
  on: "1"
`}]}},SUPPRESSION_CHECKS=[NO_REASON,UNKNOWN_CHECK,UNUSED],SUPPRESSION={noReason:NO_REASON.id,unknownCheck:UNKNOWN_CHECK.id,unused:UNUSED.id}}),5046:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ZE:()=>isKustomizationName,qn:()=>isCandidate,tj:()=>isSkippedFolder});const CANDIDATE=/\.(?:ya?ml|json)$/i;function isCandidate(name){
return CANDIDATE.test(name)||name==="Kustomization"}function isKustomizationName(name){return name==="kustomization.yaml"||name==="kustomization.yml"||name==="K\
ustomization"}const SKIPPED_FOLDERS=new Set([".git","node_modules",".terraform"]);function isSkippedFolder(name){return SKIPPED_FOLDERS.has(name)}}),864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>OBJECT_ROLES,l:()=>KUBERNETES_YAML_ROLES});const KUBERNETES_YAML_ROLES=new Set(["manifest","flux","argocd","kus\
tomization","kustomize-patch","helm-values","helm-chart"]),OBJECT_ROLES=new Set(["manifest","flux","argocd","kustomization"])}),2737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>leftOutInWords});function leftOutInWords({leftOut,ignored,links}){return[leftOut>0?`${leftOut} with other names`:
"",ignored>0?`${ignored} by \`.gitignore\` or an exclusion`:"",links>0?`${links} as symbolic links`:""].filter(part=>part!=="").join(", ")}}),741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>readSource});var external_node_path_=__webpack_require__(6760),file_error=__webpack_require__(2294),parse=__webpack_require__(
9807),decode=__webpack_require__(9183),json=__webpack_require__(3128),file_role=__webpack_require__(864);const WORKFLOW_FOLDER=/^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i,
FORGE_FOLDER=/^\.(?:github|gitea|forgejo)\//;function workflowByPlace({entry:{path}}){if(path.startsWith(".")){if(WORKFLOW_FOLDER.test(path))return{role:"workfl\
ow",reason:"a workflow by its folder",certainty:"sure",text:"parsed"};if(!(!FORGE_FOLDER.test(path)||/\/action\.ya?ml$/.test(path)))return{role:"other",reason:"\
configuration of the repository on its forge",certainty:"likely",text:"parsed"}}}function actionByContent(name,value){return/^action\.ya?ml$/.test(name)&&(0,json.
Dc)((0,json.wX)(value,"runs"),"using")!==void 0?{role:"workflow",reason:"metadata of a GitHub action"}:void 0}var shown_path=__webpack_require__(9694);const VALUES=/^(?:.*[-_.])?values(?:[-_.].*)?\.ya?ml$/i,
CI_VALUES=/-?values\.ya?ml$/i;function helmByPlace(place){const{name,folder,context}=place;if(name==="Chart.yaml"||name==="Chart.lock")return sure("helm-chart",
"describes a Helm chart");if(context.charts.size>0){if(context.charts.has(folder))return besideChart(name);const chart=chartAround(folder,context.charts);if(chart!==
void 0)return insideChart(place,chart)}if(VALUES.test(name))return{...values("named like a values file"),certainty:"likely"}}function besideChart(name){return name===
"values.schema.json"?sure("helm-chart","schema of the values of a Helm chart"):name==="requirements.yaml"?sure("helm-chart","dependencies of a Helm chart"):VALUES.
test(name)?values("values beside a `Chart.yaml`"):void 0}function insideChart({name,folder},chart){return(0,shown_path.FK)((0,shown_path.el)(chart,"templates"),
folder)?{role:"helm-template",reason:"in the `templates` folder of a Helm chart",certainty:"sure",text:"unparsed"}:(0,shown_path.FK)((0,shown_path.el)(chart,"ci"),
folder)&&CI_VALUES.test(name)?values("values for tests of a Helm chart"):(0,shown_path.FK)((0,shown_path.el)(chart,"tests"),folder)&&/_test\.ya?ml$/.test(name)?
{role:"other",reason:"a unit test of a Helm chart",certainty:"sure",text:"parsed"}:VALUES.test(name)?{...values("values inside a Helm chart"),certainty:"likely"}:
void 0}function chartAround(folder,charts){for(let at=folder;(0,external_node_path_.basename)(at)!=="";at=(0,external_node_path_.dirname)(at))if(charts.has(at))
return at}function values(reason){return sure("helm-values",reason)}function sure(role,reason){return{role,reason,certainty:"sure",text:"parsed"}}var file_names=__webpack_require__(
5046);const controller=spec=>has(spec,"selector")&&hasWholePod((0,json.wX)((0,json.wX)(spec,"template"),"spec")),COMPLETE={CronJob:spec=>has(spec,"schedule")&&has(
spec,"jobTemplate"),DaemonSet:controller,Deployment:controller,HorizontalPodAutoscaler:spec=>has(spec,"scaleTargetRef"),Ingress:spec=>has(spec,"rules")||has(spec,
"defaultBackend"),Job:spec=>hasWholePod((0,json.wX)((0,json.wX)(spec,"template"),"spec")),PersistentVolumeClaim:spec=>has(spec,"resources"),Pod:hasWholePod,ReplicaSet:controller,
Service:spec=>has(spec,"ports")||has(spec,"selector")||has(spec,"externalName"),StatefulSet:controller};function isPartial(value){const kind=(0,json.sk)(value,"\
kind")??"",isComplete=Object.hasOwn(COMPLETE,kind)?COMPLETE[kind]:void 0;if(isComplete===void 0)return;const spec=(0,json.wX)(value,"spec");return spec===void 0||
!isComplete(spec)}function hasWholePod(spec){const containers=(0,json.Qr)(spec,"containers");return containers.length>0&&containers.every(container=>(0,json.Gv)(
container)&&has(container,"image"))}function has(object,key){return(0,json.Dc)(object,key)!==void 0}const PATCH_NAME=/(?:^|[-_.])patch(?:es)?(?:[-_.]|$)/i,PATCH_FOLDER=/(?:^|[/\\])patch(?:es)?$/i,
OPERATIONS=new Set(["add","remove","replace","move","copy","test"]),LEVELS=3;function kustomizeByPlace(place){if((0,file_names.ZE)(place.name))return{role:"kust\
omization",reason:"a kustomization by its name",certainty:"likely",text:"parsed"};const references=place.context.references.get(place.entry.absolute);if(references===
void 0||references.some(({use})=>use==="resource"))return;const[first]=references;return first&&byReference(references.find(({use})=>use==="patch")??first)}function byReference({
use,field,by}){const reason=`named under \`${field}\` of ${by}`,certainty=field==="crds"?"likely":"sure";return use==="patch"?{role:"kustomize-patch",reason,certainty,
text:"parsed"}:use==="values"?{role:"helm-values",reason,certainty,text:"parsed"}:{role:"kustomize-input",reason,certainty,text:"parsed"}}function isJsonPatch(value){
return(0,json.cy)(value)&&value.length>0&&value.every(isOperation)}function isOperation(value){return OPERATIONS.has((0,json.sk)(value,"op")??"")&&(0,json.sk)(value,
"path")?.startsWith("/")===!0}function hasPatchDirective(value){if((0,json.cy)(value))return value.some(hasPatchDirective);if(!(0,json.Gv)(value))return!1;const directive=(0,json.
sk)(value,"$patch");return directive==="delete"||directive==="replace"||directive==="merge"?!0:Object.keys(value).some(key=>hasPatchDirective(value[key]??null))}
function patchByAppearance(place,values2){const partial=values2.map(isPartial),isNamedPatch=PATCH_NAME.test(place.name)||PATCH_FOLDER.test(place.folder);if(partial.
includes(!0)){const lacks="lacks what its kind needs";if(isNamedPatch)return patch(`named like a patch, and ${lacks}`);const beside=place.context.kustomizations.
get(place.folder);return beside&&patch(`${lacks}, and ${beside.path} does not list it`)}if(!isNamedPatch||partial.includes(!1))return;const near=kustomizationNear(
place);return near===void 0?void 0:patch(`named like a patch, and ${near} does not list it as a resource`)}function kustomizationNear({folder,context}){let at=folder;
for(let level=0;level<LEVELS;level++){const found=context.kustomizations.get(at);if(found!==void 0)return found.path;at=(0,external_node_path_.dirname)(at)}}function patch(reason){
return{role:"kustomize-patch",reason}}const native_format_has=(value,key)=>(0,json.Dc)(value,key)!==void 0,hasList=(value,key)=>(0,json.cy)((0,json.Dc)(value,key)),
hasMap=(value,key)=>(0,json.wX)(value,key)!==void 0,SHAPES=[["prometheus-rules","groups of Prometheus rules",isRuleFile],["alertmanager","a route and receivers \
of Alertmanager",value=>hasMap(value,"route")&&hasList(value,"receivers")],["compose","services with images, as in Compose",isCompose],["other","a test of Prome\
theus rules",value=>hasList(value,"rule_files")&&hasList(value,"tests")],["other","configuration of Prometheus",value=>hasList(value,"scrape_configs")||hasList(
value,"rule_files")],["other","a Grafana dashboard",isDashboard],["other","an OpenAPI description",value=>native_format_has(value,"openapi")||native_format_has(
value,"swagger")],["other","a JSON Schema",value=>(0,json.sk)(value,"$schema")?.includes("json-schema.org")===!0],["other","a helmfile",value=>hasList(value,"re\
leases")&&HELMFILE.some(key=>native_format_has(value,key))],["other","machine configuration of Talos",value=>hasMap(value,"machine")||native_format_has(value,"t\
alosVersion")],["other","an Ansible playbook",value=>(0,json.cy)(value)&&value.some(isPlay)],["other","a list of Ansible tasks",value=>(0,json.cy)(value)&&value.
length>0&&value.every(isTask)],["other","a template of CloudFormation",value=>native_format_has(value,"AWSTemplateFormatVersion")],["other","a unit test of a He\
lm chart",value=>native_format_has(value,"suite")&&hasList(value,"tests")]],HELMFILE=["repositories","helmDefaults","helmfiles","bases","environments"];function nativeFormatOf(value){
const shape=SHAPES.find(([,,matches])=>matches(value));return shape&&{role:shape[0],reason:shape[1]}}function isRuleFile(value){const groups=(0,json.Qr)(value,"\
groups");return groups.length>0&&groups.some(group=>hasList(group,"rules"))}function isCompose(value){const services=(0,json.wX)(value,"services");return services===
void 0?!1:Object.values(services).some(service=>(0,json.sk)(service,"image")!==void 0||native_format_has(service,"build"))}function isDashboard(value){const board=(0,json.
wX)(value,"dashboard")??value;return hasList(board,"panels")&&(native_format_has(board,"schemaVersion")||native_format_has(board,"title"))}function isPlay(value){
return(0,json.Gv)(value)&&(native_format_has(value,"import_playbook")||native_format_has(value,"hosts")&&!native_format_has(value,"host"))}function isTask(value){
return!(0,json.Gv)(value)||native_format_has(value,"kind")||native_format_has(value,"value")?!1:Object.keys(value).some(key=>key.startsWith("ansible.")||TASK_KEYS.
has(key))}const TASK_KEYS=new Set(["block","command","import_role","import_tasks","include_role","include_tasks","kubernetes.core.k8s","set_fact","shell","when",
"with_items"]);var api_version=__webpack_require__(6668),sops=__webpack_require__(2498);const FLUX_GROUP=/\.(?:toolkit|extensions)\.fluxcd\.io$|^fluxcd\.controlplane\.io$/,
ARGO_CD=new Set(["Application","ApplicationSet","AppProject"]),FOREIGN_GROUPS=new Set(["apiserver.config.k8s.io","apiserver.k8s.io","audit.k8s.io","backstage.io",
"chainsaw.kyverno.io","cli.kyverno.io","client.authentication.k8s.io","config.k3s.cattle.io","ctlptl.dev","eksctl.io","k0s.k0sproject.io","k0sctl.k0sproject.io",
"k3d.io","kind.x-k8s.io","kpt.dev","krew.googlecontainertools.github.com","kubeadm.k8s.io","kubelet.config.k8s.io","kubeproxy.config.k8s.io","kubescheduler.conf\
ig.k8s.io","kuttl.dev","meta.pkg.crossplane.io","pluto.fairwinds.com","scaffolder.backstage.io","schema.plugin.fluxcd.io","score.dev","skaffold","tilt.dev"]);function familyOf(value){
if(!(0,json.Gv)(value))return;const apiVersion=(0,json.sk)(value,"apiVersion"),kind=(0,json.sk)(value,"kind");if((0,sops.H2)(apiVersion)||(0,sops.H2)(kind))return"\
encrypted";const group=apiVersion===void 0?"":(0,api_version.F8)(apiVersion);return FOREIGN_GROUPS.has(group)?"foreign":!apiVersion||!kind?isHalf(value)?"half":
void 0:apiVersion==="v1"&&kind==="Config"&&Object.hasOwn(value,"clusters")?"foreign":(0,json.sk)((0,json.wX)(value,"metadata"),"name")?.includes("{{")?"template":
familyOfGroup(group,apiVersion,kind)}function familyOfGroup(group,apiVersion,kind){return apiVersion==="builtin"?"kustomize-plugin":group==="kustomize.config.k8\
s.io"?kind==="Kustomization"||kind==="Component"?"kustomization":"kustomize-plugin":group==="argoproj.io"&&kind==="ConfigManagementPlugin"?"foreign":group==="ar\
goproj.io"&&ARGO_CD.has(kind)?"argocd":FLUX_GROUP.test(group)?"flux":"object"}function isHalf(value){const metadata=(0,json.wX)(value,"metadata"),spec=(0,json.wX)(
value,"spec");return metadata===void 0&&spec===void 0?!1:(0,json.Dc)(value,"apiVersion")!==void 0||(0,json.Dc)(value,"kind")!==void 0||spec!==void 0&&(0,json.sk)(
metadata,"name")!==void 0}const STRUCTURAL=/^[ \t]*(?:\{\{[^{}]|\{%)|(?::|^[ \t]*-)[ \t]+\{\{[^{}]/m,ACTION=/\{\{[^{}]|\{%/,QUOTED=/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*/g,
LIMITS=new Set(["too-deep","too-large","alias-expansion"]),LINES_ABOVE=3,SPAN=2e3;function isTemplate(text,documents){return!text.includes("{{")&&!text.includes(
"{%")?!1:documents.some(({problem})=>problem!==void 0&&!LIMITS.has(problem.code)&&hasActionNear(text,problem.range.start))}function hasActionNear(text,offset){let start=offset;
for(let line=0;line<=LINES_ABOVE&&start>0;line++)start=text.lastIndexOf(`
`,start-1);const lineEnd=text.indexOf(`
`,offset),end=Math.min(lineEnd<0?text.length:lineEnd,offset+SPAN),part=text.slice(Math.max(0,start,offset-SPAN),end);return STRUCTURAL.test(part)||ACTION.test(part.
replace(QUOTED,""))}const YAML_FILES={".codecov.yml":"Codecov",".drone.yml":"Drone",".gitlab-ci.yml":"GitLab CI",".gitops-actions.yaml":"this program",".gitops-\
actions.yml":"this program",".golangci.yaml":"golangci-lint",".golangci.yml":"golangci-lint",".kube-linter.yaml":"kube-linter",".markdownlint.yaml":"markdownlin\
t",".pre-commit-config.yaml":"pre-commit",".pre-commit-hooks.yaml":"pre-commit",".prettierrc.yaml":"Prettier",".readthedocs.yaml":"Read the Docs",".sops.yaml":"\
SOPS",".travis.yml":"Travis CI",".yamllint.yaml":"yamllint",".yamllint.yml":"yamllint","azure-pipelines.yml":"Azure Pipelines","bitbucket-pipelines.yml":"Bitbuc\
ket Pipelines","cloudbuild.yaml":"Cloud Build","codecov.yml":"Codecov","ct.yaml":"chart-testing","mkdocs.yml":"MkDocs","pnpm-lock.yaml":"pnpm","pnpm-workspace.y\
aml":"pnpm","pulumi.yaml":"Pulumi","skaffold.yaml":"Skaffold","taskfile.yaml":"Task","taskfile.yml":"Task"},UNREAD_FILES={".eslintrc.json":"ESLint",".goreleaser\
.yaml":"GoReleaser",".goreleaser.yml":"GoReleaser",".renovaterc.json":"Renovate",".terraform.lock.json":"Terraform","angular.json":"Angular","biome.json":"Biome",
"composer.lock.json":"Composer","deno.json":"Deno","devcontainer.json":"Dev Containers","helmfile.yaml":"helmfile","helmfile.yml":"helmfile","jsconfig.json":"Ty\
peScript","lerna.json":"Lerna","npm-shrinkwrap.json":"npm","nx.json":"Nx","package-lock.json":"npm","package.json":"npm","release-please-config.json":"release-p\
lease","renovate.json":"Renovate","tslint.json":"TSLint","turbo.json":"Turborepo"},UNREAD_ENDINGS=[[".tf.json","Terraform"],[".tfvars.json","Terraform"],[".tfst\
ate.json","Terraform"],[".code-workspace.json","Visual Studio Code"]],EXPECTATION=/^(?:\d+-(?:assert|errors?)|chainsaw-(?:assert|error).*)\.ya?ml$/;function roleByWellKnownName(name,path){
const lower=name.toLowerCase(),parsed2=toolOf(YAML_FILES,lower);if(parsed2!==void 0)return other(`configuration of ${parsed2}`,"parsed");const unread=toolOf(UNREAD_FILES,
lower)??unreadEnding(lower);if(unread!==void 0)return other(`a file of ${unread}`,"unread");if(EXPECTATION.test(lower))return other("what a test expects of a cl\
uster","parsed");if(path.startsWith(".vscode/")||path.includes("/.vscode/"))return other("a file of Visual Studio Code","unread");if(path.startsWith(".devcontai\
ner/"))return other("a file of Dev Containers","unread")}function toolOf(table,name){return Object.hasOwn(table,name)?table[name]:void 0}function unreadEnding(name){
if(name.endsWith(".json"))return name.startsWith("tsconfig.")?"TypeScript":UNREAD_ENDINGS.find(([ending])=>name.endsWith(ending))?.[1]}function other(reason,text){
return{role:"other",reason,certainty:"sure",text}}const COMPOSE_NAME=/^(?:docker-)?compose(?:[-._].*)?\.ya?ml$/i,OBJECT_FIELD=/^(?:(?:apiVersion|kind)|[ \t{]*"(?:apiVersion|kind)")[ \t]*:/m;
function roleByPlace(place){return kustomizeByPlace(place)??(isListed(place)?void 0:helmByPlace(place))??workflowByPlace(place)??roleByWellKnownName(place.name,
place.entry.path)}function roleOf(place,byPlace,text,documents){if(byPlace?.certainty==="sure")return byPlace;if(isTemplate(text,documents))return{role:"helm-te\
mplate",reason:"holds template actions and is not YAML before they are run"};const byContent=roleByContent(place,text,documents);return byPlace?.role==="kustomi\
zation"?byContent?.role==="flux"?byContent:byPlace:byContent!==void 0&&(byPlace===void 0||file_role._.has(byContent.role))?byContent:byPlace!==void 0?byPlace:isListed(
place)?{role:"manifest",reason:"listed as a resource of a kustomization"}:role_of_other(documents)}function isListed({context,entry}){return context.references.
get(entry.absolute)?.some(({use})=>use==="resource")===!0}function roleByContent(place,text,documents){const values2=documents.map(({value})=>value).filter(value=>value!=
null),families=values2.map(familyOf);if(families.some(family=>family!==void 0))return roleOfObjects(place,text,values2,families);if(values2.some(isJsonPatch))return{
role:"kustomize-patch",reason:"a list of JSON Patch operations"};const format=formatOf(place.name,values2);return format!==void 0?format:documents.some(({problem})=>problem!==
void 0)&&OBJECT_FIELD.test(text)?{role:"manifest",reason:"not YAML, but its text has `apiVersion` or `kind`"}:void 0}const FAMILY_VERDICTS={argocd:{role:"argocd",
reason:"holds objects of Argo CD"},encrypted:{role:"other",reason:"encrypted as a whole with SOPS"},flux:{role:"flux",reason:"holds objects of Flux"},foreign:{role:"\
other",reason:"an object that a program reads for itself, not a cluster"},half:{role:"manifest",reason:"looks like an object that lacks `apiVersion` or `kind`"},
kustomization:{role:"kustomization",reason:"a kustomization by its `apiVersion` and `kind`"},"kustomize-plugin":{role:"kustomize-input",reason:"configures a plu\
gin of kustomize"},object:{role:"manifest",reason:"holds Kubernetes objects"},template:{role:"helm-template",reason:"the name of its object is a template action"}},
MIXED={role:"manifest",reason:"holds Kubernetes objects of several families"};function roleOfObjects(place,text,values2,families){if(!isListed(place)){const patch2=patchOf(
place,text,values2);if(patch2!==void 0)return patch2}const known=families.filter(family=>family!==void 0),[first]=known,verdict=first&&FAMILY_VERDICTS[first];return verdict!==
void 0&&known.every(family=>family===first)?verdict:MIXED}function patchOf(place,text,values2){return text.includes("$patch")&&values2.some(hasPatchDirective)?{
role:"kustomize-patch",reason:"holds a `$patch` directive"}:patchByAppearance(place,values2)}function formatOf(name,values2){for(const value of values2){const format=actionByContent(
name,value)??nativeFormatOf(value);if(format!==void 0)return format;if(COMPOSE_NAME.test(name)&&(0,json.wX)(value,"services")!==void 0)return{role:"compose",reason:"\
named like a Compose file, with services"}}}function role_of_other(documents){const role="other";return documents.every(({value,problem})=>value===void 0&&problem===
void 0)?{role,reason:"holds nothing but comments"}:documents.every(({value})=>value===void 0)?{role,reason:"cannot be read"}:{role,reason:"no document has `apiV\
ersion` and `kind`"}}var limits=__webpack_require__(8876);const OPEN=123,CLOSE=125,COMMENT=/^[ \t]*(?:\/\/|\/\*)/m;function plainJson(text){if(text.includes('"a\
piVersion"')||text.includes('"kind"')||text.includes('"sops"')||mayBeDeep(text))return;const value=parsed(text);if(value!==void 0){if(isJsonPatch(value))return;
const format=nativeFormatOf(value)??{role:"other",reason:"JSON without `apiVersion` and `kind`"};return format.role==="other"?format:void 0}return COMMENT.test(
text)?{role:"other",reason:"JSON with comments"}:areLines(text)?{role:"other",reason:"JSON values, one a line"}:void 0}function mayBeDeep(text){let depth=0;for(let at=0;at<
text.length;at++){const code=text.charCodeAt(at)|32;if(code===OPEN?depth++:code===CLOSE&&depth--,depth>limits.d.maxDepth)return!0}return!1}function areLines(text){
const end=text.indexOf(`
`);return end>0&&text.startsWith("{")&&parsed(text.slice(0,end))!==void 0}function parsed(text){try{return JSON.parse(text.startsWith("\uFEFF")?text.slice(1):text)}catch{
return}}const MAX_FILE_SIZE=20<<20,NOTHING=[];function readSource(host,context,entry){return understand(entry,context,()=>readText(host,entry.absolute))}function understand(entry,context,read){
const{absolute}=entry,place={entry,context,name:(0,external_node_path_.basename)(absolute),folder:(0,external_node_path_.dirname)(absolute)},byPlace=roleByPlace(
place);if(byPlace?.text==="unread")return source(place,byPlace,"",NOTHING);const decoded=read();if(decoded.problem!==void 0)return{...source(place,byPlace??{role:"\
other",reason:"cannot be read"},"",NOTHING),problem:decoded.problem};const{text}=decoded;if(byPlace?.text==="unparsed")return source(place,byPlace,text,NOTHING);
const json2=mayBePlainJson(place,byPlace)?plainJson(text):void 0;if(json2!==void 0)return source(place,json2,text,NOTHING);const documents=(0,parse.parseDocuments)(
text),verdict=roleOf(place,byPlace,text,documents);return source(place,verdict,text,verdict.role==="helm-template"?NOTHING:documents)}function mayBePlainJson({name,
entry,context},byPlace){return byPlace===void 0&&/\.json$/i.test(name)&&!context.references.has(entry.absolute)}function readText(host,path){try{const bytes=host.
files.read(path,MAX_FILE_SIZE);return bytes.length>MAX_FILE_SIZE?{problem:tooLarge()}:(0,decode.D)(bytes)}catch(error){return{problem:(0,file_error.CA)(error)===
"EFBIG"?tooLarge():unreadable(error)}}}function tooLarge(){return{code:"too-large",message:`the file is larger than ${`${MAX_FILE_SIZE>>20} MiB`}; split it or e\
xclude it`,line:1}}const REASONS={EACCES:"permission denied",EINVAL:"it is a pipe, socket or device",EISDIR:"it is a folder",ENOENT:"it is gone, or its name is \
not UTF-8",EPERM:"permission denied"};function unreadable(error){const code=(0,file_error.CA)(error)??"unknown error";return{code:"unreadable",message:`the file\
 cannot be read: ${Object.hasOwn(REASONS,code)?REASONS[code]:code}`,line:1}}function source(place,{role,reason},text,documents){const references=place.context.references.
get(place.entry.absolute)??NOTHING;return{path:place.entry.path,role,reason,text,documents,problem:void 0,encrypted:text.includes("ENC[")&&documents.some(({value})=>(0,sops.
dA)(value)),appliedBy:references.length===0?NOTHING:references.filter(({use})=>use==="resource").map(({by})=>by),besideKustomization:place.context.kustomizations.
has(place.folder)}}}),9694:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cm:()=>stepsBetween,
FK:()=>isInside,el:()=>withName,pS:()=>shownPath});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);function isInside(folder,path){return path===
folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder:folder+node_path__WEBPACK_IMPORTED_MODULE_0__.sep)}function withName(folder,name){
return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder+name:folder+node_path__WEBPACK_IMPORTED_MODULE_0__.sep+name}function stepsBetween(folder,path){
return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).filter(step=>step!=="")}function shownPath(root,path,argument){
return isInside(root,path)?withSlashes(path.slice(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?root.length:root.length+1)):withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(argument)?path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root,path))}function withSlashes(path){return node_path__WEBPACK_IMPORTED_MODULE_0__.
sep==="/"?path:path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep,"/")}}),2498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A$:()=>withoutSops,H2:()=>isEncryptedLeaf,dA:()=>hasSopsBlock,og:()=>isEncryptedAt});var _kernel_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3128);const ENCRYPTED=/^ENC\[[A-Z0-9_]+,data:[^\]]*\]$/,SOPS_FIELDS=["mac","lastmodified","version","age","pgp","kms","gcp_kms","azure_kv","hc_vault"];function isEncryptedLeaf(value){
return typeof value=="string"&&value.startsWith("ENC[")&&ENCRYPTED.test(value)}function hasSopsBlock(value){const block=(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.
wX)(value,"sops");return block!==void 0&&SOPS_FIELDS.some(field=>Object.hasOwn(block,field))}function withoutSops(value){return hasSopsBlock(value)?Object.fromEntries(
Object.entries(value).filter(([key])=>key!=="sops")):value}function isEncryptedAt(root,path){let value=root;for(const step of path)if((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.
cy)(value))value=value[Number(step)];else if((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value))value=Object.hasOwn(value,step)?value[step]:void 0;else break;
return isEncryptedLeaf(value)}}),9441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F:()=>EditError,ct:()=>applyEdits,MI:()=>intendedEdit,Yu:()=>proveEdits,ep:()=>renameKey,$e:()=>setScalar});var js_yaml=__webpack_require__(3243),kernel_path=__webpack_require__(
9913),characters=__webpack_require__(3320);class EditError extends Error{name="EditError";code;constructor(code,message){super(message),this.code=code}}var event_ranges=__webpack_require__(
9153),locate=__webpack_require__(9835),plain_scalar=__webpack_require__(9547);const NUMBER_LIKE=/^[-+]?(?:0[xX][0-9a-fA-F_]+|0[oObB][0-9_]+|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)$/,
TIME_LIKE=/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,DATE_LIKE=/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/,WORD_LIKE=/^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i,
BAD_START=/^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/,BAD_FLOW_START=/^[-?:](?:[\s,[\]{}]|$)/,BAD_WITHIN=/:(?:\s|$)|\s#|\s$|\t/,BAD_IN_FLOW=/[,[\]{}]/,
NEEDS_ESCAPE=/[^\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ESCAPES=new Map([["\0","\
\\0"],["	","\\t"],[`
`,"\\n"],["\r","\\r"],['"','\\"'],["\\","\\\\"]]);function quoteScalar(value,context={}){if(typeof value=="string")return quoteString(value,context);if(typeof value==
"number"&&!Number.isFinite(value))throw new EditError("not-json",`${value} cannot be written: JSON has no such number`);return String(value)}function quoteKey(key,context={}){
return quoteString(key,context)}function quoteString(text,{style="plain",isFlow:isFlow2=!1}){return NEEDS_ESCAPE.test(text)?inDoubleQuotes(text):style==="single"?
inSingleQuotes(text):style==="double"?inDoubleQuotes(text):isSafePlain(text,isFlow2)?text:/["\\]/.test(text)?inSingleQuotes(text):inDoubleQuotes(text)}function isSafePlain(text,isFlow2){
return BAD_START.test(text)||BAD_WITHIN.test(text)||isFlow2&&(BAD_FLOW_START.test(text)||BAD_IN_FLOW.test(text))||WORD_LIKE.test(text)||NUMBER_LIKE.test(text)||
TIME_LIKE.test(text)||DATE_LIKE.test(text)?!1:(0,plain_scalar.Rg)(text)===text}function inSingleQuotes(text){return`'${text.replaceAll("'","''")}'`}function inDoubleQuotes(text){
return`"${text.replaceAll(/["\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu,escaped)}"`}function escaped(character){const known=ESCAPES.get(
character);if(known!==void 0)return known;const code=character.codePointAt(0)??0;if(code>65535)return character;if(code>=55296&&code<=57343)throw new EditError(
"not-json","half of a surrogate pair cannot be written: YAML has no such character");return code<256?`\\x${hexadecimal(code,2)}`:`\\u${hexadecimal(code,4)}`}function hexadecimal(code,digits){
return code.toString(16).padStart(digits,"0")}var tagged_scalar=__webpack_require__(1741);function applyEdits(text,edits){const pieces=[];let position=0,lastStart=-1;
for(const edit of edits.toSorted((a,b)=>a.start-b.start||a.end-b.end)){if(edit.start===lastStart||edit.start<position)throw new EditError("overlap",`two edits c\
hange the same text at offset ${edit.start}`);if(edit.start<0||edit.end<edit.start||edit.end>text.length)throw new EditError("overlap",`an edit lies outside the\
 text: ${edit.start} to ${edit.end} of ${text.length}`);pieces.push(text.slice(position,edit.start),edit.text),position=edit.end,lastStart=edit.start}return pieces.
push(text.slice(position)),pieces.join("")}var json=__webpack_require__(3128),parse=__webpack_require__(9807);function intendedEdit(text,documents,edit){const document=documents.
find(({range})=>range.start<=edit.start&&edit.end<=range.end);if(document===void 0||document.problem!==void 0)throw new EditError("unreadable",`the text at offs\
et ${edit.start} is in no document that can be read`);const path=(0,locate.DQ)(text,document,edit.start);return typeof path.at(-1)=="string"&&(0,locate.x5)(text,
document,path,"key").start===edit.start?{documentIndex:document.index,path,renamedTo:keyOf(edit)}:{documentIndex:document.index,path,value:scalarOf(edit)}}function scalarOf({
text}){const value=(0,parse.parseDocuments)(text)[0]?.value??null;if(typeof value!="object"||value===null)return value;throw new EditError("not-a-scalar",`\`${text}\
\` is no scalar`)}function keyOf({text}){const value=(0,parse.parseDocuments)(`${text}: 0`)[0]?.value,[key,...others]=(0,json.Gv)(value)?Object.keys(value):[];if(key!==
void 0&&others.length===0)return key;throw new EditError("not-a-scalar",`\`${text}\` is no key`)}function proveEdits(before,after,intended){const old=(0,parse.parseDocuments)(
before),edited=(0,parse.parseDocuments)(after);if(old.length!==edited.length)throw unintended("the number of documents has changed");const intents=intentsByDocument(
intended);old.forEach((document,index)=>{const counterpart=edited[index];counterpart!==void 0&&proveDocument(document,before,counterpart,after,intents.get(index))})}
function proveDocument(old,before,edited,after,intent){if(old.problem===void 0&&edited.problem===void 0){prove(old.value??null,edited.value??null,intent,[]);return}
if(!(before.slice(old.range.start,old.range.end)===after.slice(edited.range.start,edited.range.end))||intent!==void 0)throw unintended(`document ${old.index+1} \
cannot be read: ${(edited.problem??old.problem)?.message}`)}function prove(old,edited,intent,path){if(intent!==void 0&&intent.value!==void 0){if(edited!==intent.
value)throw differs(path)}else if((0,json.Gv)(old)&&(0,json.Gv)(edited))proveObject(old,edited,intent,path);else if((0,json.cy)(old)&&(0,json.cy)(edited)&&old.length===
edited.length)for(const[index,item]of old.entries())prove(item,edited[index]??null,intent?.children.get(String(index)),[...path,index]);else if(!isSameScalar(old,
edited))throw differs(path)}function proveObject(old,edited,intent,path){const keys=Object.keys(old);if(keys.length!==Object.keys(edited).length)throw differs(path);
for(const key of keys){const child=intent?.children.get(key),newKey=child?.renamedTo??key,value=old[key],newValue=Object.hasOwn(edited,newKey)?edited[newKey]:void 0;
if(value===void 0||newValue===void 0)throw differs([...path,key]);prove(value,newValue,child,[...path,key])}}function isSameScalar(old,edited){return typeof old!=
"object"&&old===edited?!0:old===null&&edited===null}function intentsByDocument(intended){const roots=new Map;for(const edit of intended){let node=childIntent(roots,
edit.documentIndex);for(const step of edit.path)node=childIntent(node.children,String(step));"renamedTo"in edit?node.renamedTo=edit.renamedTo:node.value=edit.value}
return roots}function childIntent(intents,key){const known=intents.get(key);if(known!==void 0)return known;const made={children:new Map};return intents.set(key,
made),made}function differs(path){return unintended(`the edit would change more or other than it should at \`${(0,kernel_path.rb)(path)||"/"}\``)}function unintended(message){
return new EditError("unintended-change",message)}function setScalar(text,document,path,value){const tree=readableTree(text,document),spot=find(tree,path),event=tree.
events[spot.value];if(event?.type===js_yaml.hy.ALIAS){const alias=tree.text.slice(event.anchorStart-1,event.anchorEnd);throw new EditError("alias",`the value at\
 ${edit_name(path)} is the alias \`${alias}\`; edit it where its anchor stands`)}if(event?.type!==js_yaml.hy.SCALAR)throw new EditError("not-a-scalar",`${edit_name(
path)} is no scalar`);const written=quoteScalar(value,{style:styleOf(event),isFlow:isFlow(tree,spot)});checkTag(tree,event,value,written,path);const edit=replaceScalar(
tree,spot,event,written,path);return{...edit,start:edit.start+document.range.start,end:edit.end+document.range.start}}function renameKey(text,document,path,key){
const tree=readableTree(text,document),spot=find(tree,path),event=spot.key===void 0?void 0:tree.events[spot.key];if(event?.type!==js_yaml.hy.SCALAR||event.valueStart===
event_ranges.x3||event.tagStart!==event_ranges.x3)throw new EditError("no-such-path",`${edit_name(path)} has no key that can be renamed`);if(spot.parent!==void 0&&
key!==path.at(-1)&&tree.members(spot.parent)?.has(key))throw new EditError("key-exists",`there is a \`${key}\` beside ${edit_name(path)} already`);const{start,end}=(0,event_ranges.
Qw)(event),offset=document.range.start,written=quoteKey(key,{style:styleOf(event),isFlow:isFlow(tree,spot)});return{start:start+offset,end:end+offset,text:written}}
function readableTree(text,document){if(document.problem===void 0)return(0,locate.g7)(text,document);throw new EditError("unreadable",`the document cannot be re\
ad: ${document.problem.message}`)}function find(tree,path){let spot={key:void 0,value:tree.root,parent:void 0};for(const step of path){const parent=spot.value;if(tree.
events[parent]?.type===js_yaml.hy.ALIAS)throw new EditError("alias",`${edit_name(path)} stands behind an alias; edit it where its anchor stands`);const entry=(0,locate.
jf)(tree,parent,step);if(entry===void 0)throw new EditError("no-such-path",`there is nothing at ${edit_name(path)}`);if(!tree.children(parent).includes(entry))throw new EditError(
"merged",`${edit_name(path)} is merged in with \`<<\`; edit it where it comes from`);spot={...entry,parent}}return spot}function edit_name(path){return`\`${(0,kernel_path.
rb)(path)||"/"}\``}function styleOf(event){return event.style===js_yaml.jK.SINGLE_QUOTED?"single":event.style===js_yaml.jK.DOUBLE_QUOTED?"double":"plain"}function isFlow(tree,spot){
const parent=spot.parent===void 0?void 0:tree.events[spot.parent];return parent!==void 0&&(0,event_ranges.P3)(parent)&&parent.style===js_yaml.Rl.FLOW}function checkTag(tree,event,value,written,path){
if(event.tagStart===event_ranges.x3)return;const text=typeof value=="string"?value:written;if((0,tagged_scalar.h)(tree.scalars.tagOf(event),text)===value)return;
const tag=tree.text.slice(event.tagStart,event.tagEnd);throw new EditError("tag",`the new value of ${edit_name(path)} does not fit its tag \`${tag}\``)}function replaceScalar(tree,spot,event,written,path){
const{style}=event;return event.valueStart===event_ranges.x3?insertScalar(tree,spot,event,written,path):style===js_yaml.jK.LITERAL_BLOCK||style===js_yaml.jK.FOLDED_BLOCK?
replaceBlock(tree,spot,event,written):{...(0,event_ranges.Qw)(event),text:written}}function insertScalar(tree,spot,event,written,path){const properties=Math.max(
event.anchorEnd,event.tagEnd),offset=properties===event_ranges.x3?behindColon(tree,spot):properties;if(offset===void 0)throw new EditError("no-place",`${edit_name(
path)} is empty; write a value there first`);return{start:offset,end:offset,text:` ${written}`}}function behindColon(tree,spot){const event=spot.key===void 0?void 0:
tree.events[spot.key];if(event?.type!==js_yaml.hy.SCALAR||event.valueStart===event_ranges.x3)return;let position=(0,event_ranges.Qw)(event).end;for(;(0,characters.
z3)(tree.text.charCodeAt(position));)position++;return tree.text[position]===":"?position+1:void 0}function replaceBlock(tree,spot,event,written){const{text}=tree,
start=headerStart(tree,spot,event);let header=start+1;for(;/[-+0-9]/.test(text.charAt(header));)header++;let lineEnd=header;for(;lineEnd<text.length&&!(0,characters.
kn)(text.charCodeAt(lineEnd));)lineEnd++;let end=Math.max(event.valueEnd,lineEnd);for(;end>lineEnd&&(0,characters.kn)(text.charCodeAt(end-1));)end--;return{start,
end,text:written+text.slice(header,lineEnd)}}function headerStart(tree,spot,event){const key=spot.key===void 0?void 0:tree.events[spot.key],keyEnd=key?.type===js_yaml.
hy.SCALAR?(0,event_ranges.Qw)(key).end:0,previousEnd=Math.max(keyEnd,event.anchorEnd,event.tagEnd,lineStart(tree.text,event.valueStart-1)),offset=tree.text.slice(
previousEnd,event.valueStart).search(/[|>]/);return previousEnd+Math.max(offset,0)}function lineStart(text,offset){let position=offset;for(;position>0&&(0,characters.
kn)(text.charCodeAt(position));)position--;for(;position>0&&!(0,characters.kn)(text.charCodeAt(position-1));)position--;return position}}),9835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jf:()=>child,x5:()=>locate,DQ:()=>pathAt,g7:()=>treeOf});var js_yaml=__webpack_require__(3243),event_ranges=__webpack_require__(
9153),yaml_events=__webpack_require__(9171),limits=__webpack_require__(8876),problem=__webpack_require__(8317),scalar_reader=__webpack_require__(6782);class DocumentTree{events;text;scalars;root=1;#ends;#anchors=new Map;#members=new Map;#items=new Map;constructor(text,document){
this.text=text.slice(document.range.start,document.range.end);const parsed=(0,yaml_events.f)(this.text,limits.d),{events,isReshaped}=parsed instanceof problem.Mi?
{events:[],isReshaped:!1}:parsed;this.events=events,this.scalars=new scalar_reader.u(this.text,isReshaped),this.#ends=new Int32Array(events.length),this.#index()}members(node){
if(this.events[node]?.type!==js_yaml.hy.MAPPING)return;const known=this.#members.get(node);if(known!==void 0)return known;const members=new Map;this.#members.set(
node,members);for(const entry of this.children(node))this.#addMember(members,entry);return members}children(node){const known=this.#items.get(node);if(known!==void 0)
return known;const isMapping=this.events[node]?.type===js_yaml.hy.MAPPING,entries=[];for(let index=node+1;this.events[index]!==void 0&&this.events[index]?.type!==
js_yaml.hy.POP;){const value=isMapping?this.#end(index):index;entries.push({key:isMapping?index:void 0,value}),index=this.#end(value)}return this.#items.set(node,
entries),entries}target(node){const event=this.events[node];return event?.type!==js_yaml.hy.ALIAS?node:(this.#anchors.get(this.text.slice(event.anchorStart,event.
anchorEnd))??[]).findLast(anchor=>anchor<node)??node}keyName(node){const event=this.events[this.target(node)];return event?.type===js_yaml.hy.SCALAR?this.scalars.
keyOf(event):void 0}#addMember(members,entry){const event=this.events[entry.key??entry.value];if(event?.type===js_yaml.hy.SCALAR&&this.scalars.isMerge(event)){for(const source of this.#mergeSources(
entry.value))for(const[key2,member]of this.members(source)??[])members.set(key2,member);return}const key=this.keyName(entry.key??entry.value);key!==void 0&&members.
set(key,entry)}#mergeSources(node){return this.events[node]?.type!==js_yaml.hy.SEQUENCE?[this.target(node)]:this.children(node).map(entry=>this.target(entry.value)).
reverse()}#end(node){return this.#ends[node]??this.events.length}#index(){const open=[];this.events.forEach((event,index)=>{if(this.#ends[index]=index+1,event.type===
js_yaml.hy.DOCUMENT||(0,event_ranges.P3)(event)?open.push(index):event.type===js_yaml.hy.POP&&(this.#ends[open.pop()??index]=index+1),"anchorStart"in event&&event.
type!==js_yaml.hy.ALIAS&&event.anchorStart!==event_ranges.x3){const name=this.text.slice(event.anchorStart,event.anchorEnd),anchors=this.#anchors.get(name);anchors===
void 0?this.#anchors.set(name,[index]):anchors.push(index)}})}}let last;function locate(text,document,path,part){if(document.problem!==void 0)return document.problem.
range;const tree=treeOf(text,document),entries=entriesAlong(tree,path);let wanted=wantedPart(tree,entries,path,part);for(const entry of entries.toReversed()){const event=tree.
events[pointedAt(tree,entry,wanted)];if(event!==void 0&&(0,event_ranges.I3)(event))return(0,problem.BN)((0,event_ranges.CJ)(event),document.range.start);wanted=
"key"}return{start:document.range.start,end:document.range.start}}function wantedPart(tree,entries,path,part){return entries.length>path.length?part:tree.events[entries.
at(-1)?.value??tree.root]?.type===js_yaml.hy.ALIAS?"value":"key"}function entriesAlong(tree,path){const entries=[{key:void 0,value:tree.root}];let next=entries[0];
for(const step of path){if(next=next===void 0?void 0:child(tree,next.value,step),next===void 0)break;entries.push(next)}return entries}function pathAt(text,document,offset){
if(document.problem!==void 0)return[];const tree=treeOf(text,document),local=offset-document.range.start,path=[];let node=tree.root;for(;;){const entries=isNodeOpen(
tree,node)?tree.children(node):[],position=entries.findLastIndex(entry2=>start(tree,entry2)<=local),entry=entries[position];if(entry===void 0)return path;path.push(
entry.key===void 0?position:tree.keyName(entry.key)??""),node=entry.value}}function treeOf(text,document){return(last?.document!==document||last.text!==text)&&(last=
{text,document,tree:new DocumentTree(text,document)}),last.tree}function child(tree,node,step){const members=tree.members(node);return members!==void 0?members.
get(String(step)):tree.events[node]?.type===js_yaml.hy.SEQUENCE?tree.children(node)[Number(step)]:void 0}function isNodeOpen(tree,node){const event=tree.events[node];
return event!==void 0&&(0,event_ranges.P3)(event)}function start(tree,entry){const event=tree.events[entry.key??entry.value];return(0,event_ranges.I3)(event)?(0,event_ranges.
CJ)(event).start:Number.POSITIVE_INFINITY}function pointedAt(tree,entry,part){const isKey=entry.key!==void 0&&(part==="key"||!isShort(tree,entry.value));return firstLeaf(
tree,isKey&&entry.key!==void 0?entry.key:entry.value)}function isShort(tree,node){const event=tree.events[node];return event?.type===js_yaml.hy.ALIAS?!0:event?.
type!==js_yaml.hy.SCALAR||event.valueStart===event_ranges.x3?!1:event.style!==js_yaml.jK.LITERAL_BLOCK&&event.style!==js_yaml.jK.FOLDED_BLOCK}function firstLeaf(tree,node){
let leaf=node;for(;;){const event=tree.events[leaf];if(event===void 0||!(0,event_ranges.P3)(event)||tree.events[leaf+1]?.type===js_yaml.hy.POP)return leaf;leaf++}}})};
