export const id=249,ids=[249],modules={1249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lintWithKubeconform:()=>lintWithKubeconform});var finding_builder=__webpack_require__(4726),run_checks=__webpack_require__(5254),group_by=__webpack_require__(7737),
shorten=__webpack_require__(4453),objects=__webpack_require__(8021),kubernetes_version=__webpack_require__(5436),json=__webpack_require__(3128),api_version=__webpack_require__(
6668),kernel_path=__webpack_require__(9913),validation_run=__webpack_require__(538),substitution=__webpack_require__(168);const CONTROLS={a:"\x07",b:"\b",f:"\f",
n:`
`,r:"\r",t:"	",v:"\v"},ESCAPE=/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs;function unquoteGo(quoted){return quoted.replace(ESCAPE,(_,byte,short,long,char="")=>{
const code=byte??short??long;if(code===void 0)return CONTROLS[char]??char;const point=Number.parseInt(code,16);return point<=1114111?String.fromCodePoint(point):
"\uFFFD"})}function fits({path,rule},object){const value=(0,kernel_path.fK)(object,path);switch(rule.kind){case"unknown-field":return(0,json.Gv)(value)&&Object.
hasOwn(value,rule.field);case"required":return(0,json.Gv)(value)&&!Object.hasOwn(value,rule.field);case"type":return value!==void 0&&typeOf(value)===rule.got&&!rule.
want.some(type=>isOfType(value,type));case"enum":return value!==void 0&&isOutside(rule.values,value);case"other":return value!==void 0&&isGot(rule.text,value)}}
function violationOf({path:steps,rule},object){const value=(0,kernel_path.fK)(object,steps);if(typeof value=="string"&&(0,substitution.Z)(value))return;const path=withIndexes(
object,steps),base={path,part:"value",lags:!1};switch(rule.kind){case"unknown-field":{const message=`unknown field \`${(0,shorten.m)(rule.field)}\``;return{...base,
code:"unknown-field",path:[...path,rule.field],part:"key",message}}case"required":return{...base,code:"required",part:"key",message:`required field \`${(0,shorten.
m)(rule.field)}\` is missing`};case"type":return wrongType(base,rule,value);case"enum":{const values=rule.values.filter(option=>option!==null).map(option=>option===
""?"an empty string":`\`${option}\``);return{...base,code:"enum",message:`${(0,validation_run.m)(path)} must be one of ${values.join(", ")}`}}case"other":return{
...base,code:"alternatives",message:`${(0,validation_run.m)(path)}: ${(0,shorten.m)(rule.text)}`}}}const TYPES={object:"a mapping",array:"a list",string:"a stri\
ng",integer:"a whole number",number:"a number",boolean:"`true` or `false`",null:"empty (null)"};function wrongType(base,{got,want},value){if(got==="null"&&typeof base.
path.at(-1)=="string"){const field=(0,shorten.m)(String(base.path.at(-1)));return{...base,code:"null",part:"key",message:`required field \`${field}\` is empty (n\
ull)`}}const expected=want.map(type=>TYPES[type]??type).join(" or "),actual=got==="boolean"?`the boolean ${value}`:TYPES[got]??got,isQuotable=want.includes("str\
ing")&&(got==="number"||got==="boolean");return{...base,code:"type",message:`${(0,validation_run.m)(base.path)} must be ${expected}, not ${actual}${isQuotable?"\
; quote it":""}`,...isQuotable?{fix:{kind:"quote-scalar"}}:{}}}const GOT_TEXT=/^'((?:[^'\\]|\\.)*)' (?:does not match|is not valid) /,GOT_NUMBER=/^\w+: got (-?[\d,.]+), want /;
function isGot(text,value){const quoted=GOT_TEXT.exec(text)?.[1];if(quoted!==void 0)return value===unquoteGo(quoted);const number=GOT_NUMBER.exec(text)?.[1];return number===
void 0||Number(number.replaceAll(",",""))===sizeOf(value)}function sizeOf(value){return typeof value=="number"?value:typeof value=="string"||(0,json.cy)(value)?
[...value].length:(0,json.Gv)(value)?Object.keys(value).length:void 0}function typeOf(value){return value===null?"null":(0,json.cy)(value)?"array":typeof value}
function isOutside(known,value){return known.some(option=>typeOf(option)===typeOf(value))&&!known.some(option=>option===value)}function isOfType(value,type){return typeOf(
value)===type||type==="integer"&&Number.isInteger(value)}function withIndexes(object,steps){let node=object;return steps.map(text=>{const next=(0,json.cy)(node)?
Number(text):text;return node=(0,kernel_path.GG)(node,text),next})}class AnswerCatalog{kubernetesVersion;#left=[];#assigned=new Map;constructor(kubernetesVersion){
this.kubernetesVersion=kubernetesVersion}open(answers){this.#left=[...answers].sort((a,b)=>b.complaints.length-a.complaints.length),this.#assigned.clear()}get unassigned(){
return this.#left}lookup(apiVersion,kind){return{status:"known",info:{group:(0,api_version.F8)(apiVersion),version:(0,api_version.E4)(apiVersion),kind,namespaced:!0,
schema:{type:"any"},validate:(object,sink)=>{for(const complaint of this.#answerFor(object)?.complaints??[]){const violation=violationOf(complaint,object);violation!==
void 0&&sink(violation)}}}}}async prepare(){}addDefinition(){}isSettled(){return!0}#answerFor(object){if(this.#assigned.has(object))return this.#assigned.get(object);
const index=this.#left.findIndex(answer2=>isAbout(answer2,object)),[answer]=index<0?[]:this.#left.splice(index,1);return this.#assigned.set(object,answer),answer}}
function isAbout(answer,object){return answer.unreadable===void 0&&(0,json.sk)(object,"kind")===answer.kind&&(0,json.sk)(object,"apiVersion")===answer.apiVersion&&
hasName(answer.name,object)&&answer.complaints.every(complaint=>fits(complaint,object))}function hasName(name,object){const metadata=(0,json.Dc)(object,"metadat\
a"),prefix=(0,json.sk)(metadata,"generateName")??"";if(prefix!=="")return name===`${prefix}{{ generateName }}`;const own=(0,json.Dc)(metadata,"name")??"";return typeof own!=
"string"||own===name}var external_node_path_=__webpack_require__(6760),location_template=__webpack_require__(553),external_node_crypto_=__webpack_require__(7598),
project=__webpack_require__(6601),schema_export=__webpack_require__(2973),gitops_data=__webpack_require__(2396),kubernetes_data=__webpack_require__(3060),pack=__webpack_require__(
8617);const NAMES="{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json",COMPLETE="complete";async function builtInLocation(kubernetesVersion,{files,
cacheFolder}){const folder=(0,external_node_path_.join)(cacheFolder,"kubeconform-schemas",stateOfSchemas(),kubernetesVersion);return files.status((0,external_node_path_.
join)(folder,COMPLETE))===void 0&&await writeSchemas(folder,kubernetesVersion,files),`${folder}/${NAMES}`}function stateOfSchemas(){const digest=(0,external_node_crypto_.
createHash)("sha256").update(kubernetes_data.KUBERNETES_TABLE).update(gitops_data.GITOPS_TABLE).update(NAMES).digest("hex");return`${project.xv}-${digest.slice(
0,16)}`}async function writeSchemas(folder,kubernetesVersion,files){for(const{apiVersion,kind,path,text}of(0,schema_export.V)(await(0,pack.eC)(),kubernetesVersion)){
if(!path.includes("-strict/"))continue;const[group="",version=group]=apiVersion.split("/");files.makeDirectory((0,external_node_path_.join)(folder,group)),files.
write((0,external_node_path_.join)(folder,group,`${kind.toLowerCase()}_${version}.json`),text)}files.write((0,external_node_path_.join)(folder,COMPLETE),"")}async function kubeconformLocations(written,kubernetesVersion,host){
const builtIn=await builtInLocation(kubernetesVersion,host),locations=written.flatMap(location=>location==="default"?[builtIn]:patternsOf(location,host));return locations.
includes(builtIn)?locations:[...locations,builtIn]}function patternsOf(location,{cwd,files,log}){if(/^https?:/i.test(location))return[location];const path=(0,external_node_path_.
resolve)(cwd,location);return(0,location_template.Fl)(location)?[path]:files.status(files.resolve(path))?.type==="directory"?location_template.J0.map(layout=>`${path}${layout}`):
(log.warning(`kubeconform takes schemas from folders and templates alone: ${location} is not used`),[])}var errors=__webpack_require__(6641);const START=/(?<! ) +- at '((?:[^'\\]|\\.)*)': /y,
TOKEN=/'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|[\s\S]/y;function parseCauses(message){const root={pointer:"",reason:"",causes:[],depth:0},open=[root];for(const{indent,
pointer,reason}of linesOf(message)){for(;open.length>1&&(open.at(-1)?.depth??0)>=indent;)open.pop();const cause={pointer,reason,causes:[],depth:indent};open.at(
-1)?.causes.push(cause),open.push(cause)}return root.causes}function*linesOf(message){let line,begin=0;for(let at=0;at<message.length;){const start=matchAt(START,
message,at);start!==void 0&&(line!==void 0&&(yield{...line,reason:message.slice(begin,at)}),line={indent:start[0].indexOf("-"),pointer:unquoteGo(start[1]??"")},
begin=at+start[0].length),at+=(start??matchAt(TOKEN,message,at))?.[0].length??1}line!==void 0&&(yield{...line,reason:message.slice(begin)})}function matchAt(pattern,text,at){
return pattern.lastIndex=at,pattern.exec(text)??void 0}function complaintsOf(message){return parseCauses(message).flatMap(complaintsOfCause)}const TYPE=/^got (\w+), want ([\w ,]+)$/,
ENUM=/^value must be (?:one of )?(.+)$/,UNKNOWN=/^additional properties (.+) not allowed$/,MISSING=/^missing propert(?:y|ies) (.+)$/;function complaintsOfCause(cause){
const{reason,causes}=cause;if(/^(?:oneOf|anyOf) failed/.test(reason))return[alternatives(cause)];if(causes.length>0)return causes.flatMap(complaintsOfCause);const path=(0,kernel_path.
kU)(cause.pointer);return rulesOf(reason).map(rule=>({path,rule}))}function rulesOf(reason){const[,got,want]=TYPE.exec(reason)??[];if(got!==void 0&&want!==void 0)
return[{kind:"type",got,want:want.split(/, | or /).filter(type=>type!=="null")}];const unknown=UNKNOWN.exec(reason)?.[1];if(unknown!==void 0)return quotedIn(unknown).
map(field=>({kind:"unknown-field",field}));const missing=MISSING.exec(reason)?.[1];if(missing!==void 0)return quotedIn(missing).map(field=>({kind:"required",field}));
const values=ENUM.exec(reason)?.[1];return values===void 0?[{kind:"other",text:reason}]:[{kind:"enum",values:listedIn(values)}]}function alternatives(cause){const path=(0,kernel_path.
kU)(cause.pointer),rules=cause.causes.flatMap(complaintsOfCause).map(({rule})=>rule),types=rules.flatMap(rule=>rule.kind==="type"?[rule]:[]),[first]=types;if(first!==
void 0&&types.length===rules.length){const want=[...new Set(types.flatMap(rule=>rule.want))];return{path,rule:{kind:"type",got:first.got,want}}}const text=cause.
reason.includes("matched")?cause.reason.includes("none matched")?"fits none of its alternatives":"fits more than one of its alternatives":cause.reason;return{path,
rule:{kind:"other",text}}}function quotedIn(list){return[...list.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([,quoted=""])=>unquoteGo(quoted))}function listedIn(list){
return[...list.matchAll(/'((?:[^'\\]|\\.)*)'|[^\s,]+/g)].map(([value,quoted])=>quoted===void 0?scalarOf(value):unquoteGo(quoted))}function scalarOf(text){return text===
"<nil>"?null:text==="true"||text==="false"?text==="true":Number(text)}const DUPLICATE_KEY=/already set in map/,UNREADABLE=/^error (?:unmarshalling resource|while parsing): (?:error converting YAML to JSON: )?/,
MISSING_KEY=/^missing '(\w+)' key$/,WRONG_TYPE=/cannot unmarshal (\w+) into Go struct field \.(\w+(?:\.\w+)*) of type (\w+)/;function parseAnswers(output){return(0,json.
Qr)(output,"resources").flatMap(answersOf)}function answersOf(resource){const status=(0,json.sk)(resource,"status"),message=(0,json.sk)(resource,"msg")??"",names={
file:(0,json.sk)(resource,"filename")??"",apiVersion:(0,json.sk)(resource,"version")??"",kind:(0,json.sk)(resource,"kind")??"",name:(0,json.sk)(resource,"name")??
""};if(status==="statusInvalid")return[{...names,complaints:complaintsOf(message)}];if(status!=="statusError"||DUPLICATE_KEY.test(message))return[];if(!UNREADABLE.
test(message))throw failure(names.file,message);const problem=message.replace(UNREADABLE,""),complaint=complaintOf(problem);return complaint!==void 0?[{...names,
complaints:[complaint]}]:[{...names,complaints:[],unreadable:problem.replaceAll(/\s+/g," ")}]}function complaintOf(problem){const field=MISSING_KEY.exec(problem)?.[1];
if(field!==void 0)return{path:[],rule:{kind:"required",field}};const[,got,place,type]=WRONG_TYPE.exec(problem)??[];return got===void 0||place===void 0?void 0:{path:place.
split(".").map(name=>name.charAt(0).toLowerCase()+name.slice(1)),rule:{kind:"type",got:got==="bool"?"boolean":got,want:[type==="struct"?"object":"string"]}}}function failure(file,message){
return new errors.v4("kubeconform-failed",`kubeconform cannot check ${file}: ${message}`)}const VERSION="0.7.0",CHECKSUMS={"linux-amd64":"c31518ddd122663b3f3aa8\
74cfe8178cb0988de944f29c74a0b9260920d115d3","linux-arm64":"cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c","darwin-amd64":"c6771cc894d82e1b12f\
35ee797dcda1f7da6a3787aa30902a15c264056dd40d4","darwin-arm64":"b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9"};async function findKubeconform(host){
return host.programs.find("kubeconform")??host.tools.obtain(sourceFor(host.platform))}function sourceFor({system,processor}){const target=`${system}-${processor===
"x64"?"amd64":processor}`,sha256=CHECKSUMS[target];if(sha256===void 0)throw new errors.v4("no-download",`kubeconform is not on PATH, and there is no pinned down\
load for ${target}: install kubeconform ${VERSION} on PATH`);const url=`https://github.com/yannh/kubeconform/releases/download/v${VERSION}/kubeconform-${target}\
.tar.gz`;return{name:"kubeconform",version:VERSION,url,sha256}}const BATCH_LENGTH=2e5,WINDOWS_BATCH_LENGTH=2e4,TIME_LIMIT=10*6e4,VARIABLES=["HOME","SYSTEMROOT",
"SSL_CERT_FILE","SSL_CERT_DIR","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","http_proxy","https_proxy","no_proxy"];async function runKubeconform(files,options,host){if(files.
length===0)return[];const program=await findKubeconform(host),length=host.platform.system==="win32"?WINDOWS_BATCH_LENGTH:BATCH_LENGTH,answers=[];for(const batch of batchesOf(
files,length))for(const answer of await runBatch(program,batch,options,host))answers.push(answer);return answers}async function runBatch(program,files,options,host){
const args=["-output","json","-strict","-ignore-missing-schemas","-kubernetes-version",options.kubernetesVersion,...cacheOption(options,host),...options.schemaLocations.
flatMap(location=>["-schema-location",location]),...files.map(file=>`./${file}`)],env=Object.fromEntries(VARIABLES.flatMap(name=>{const value=host.env[name];return value===
void 0?[]:[[name,value]]})),result=await host.programs.run(program,args,{cwd:options.root,env,timeout:TIME_LIMIT});return parseAnswers(parseOutput(program,result)).
map(answer=>({...answer,file:answer.file.replace(/^\.\//,"")}))}function cacheOption({schemaLocations},{files,cacheFolder}){return schemaLocations.some(location=>/^https?:/i.
test(location))?(files.makeDirectory(cacheFolder),["-cache",cacheFolder]):[]}function parseOutput(program,result){try{return JSON.parse(result.stdout)}catch(cause){
const failure2={command:program,exitCode:result.exitCode,stderr:result.stderr.slice(-2e3)};throw new errors.v4("kubeconform-failed","kubeconform did not answer \
with JSON",failure2,{cause})}}function batchesOf(files,maxLength){const batches=[];let batch=[],length=0;for(const file of files)length+file.length>maxLength&&batch.
length>0&&(batches.push(batch),batch=[],length=0),batch.push(file),length+=file.length+3;return batches.push(batch),batches}function hasSafeNames(object){return(0,json.
Gv)(object)?Object.entries(object).every(([key,value])=>{const text=typeof value=="string"?value:"";return/^kind$/i.test(key)?text===""||(0,location_template.nX)(
"v1",text,"")!==void 0:!/^apiversion$/i.test(key)||text===""||(0,location_template.nX)(text,"Kind","")!==void 0}):!0}var source_reader=__webpack_require__(3762);
async function lintWithKubeconform({host,discovery,settings},files,checks,kubernetesVersion){const reader=new source_reader.j(host,discovery),options={kubernetesVersion:(0,kubernetes_version.
c)(settings.kubernetesVersion,[kubernetesVersion]).slice(1),schemaLocations:await kubeconformLocations(settings.schemaLocations,kubernetesVersion,host),root:discovery.
root},safe=files.filter(path=>isSafe(path,reader,host)),byFile=(0,group_by.$)(await runKubeconform(safe,options,host),({file})=>file),drafts=[],catalog=new AnswerCatalog(
kubernetesVersion),{checkSettings}=settings,run=new run_checks.E({checks,catalog,optionsOf:check=>checkSettings.optionsOf(check),isOn:(check,file)=>checkSettings.
isOn(check.id,file),emit:draft=>drafts.push(draft),locateReference:()=>{}}),valid=checks.find(({id:id2})=>id2==="schema/valid");for(const[path,answers]of byFile){
const file=reader.read(path);file!==void 0&&(catalog.open(answers),run.visit(file),valid!==void 0&&checkSettings.isOn(valid.id,path)&&drafts.push(...withoutPlace(
catalog.unassigned,file,valid)))}return drafts}function isSafe(path,reader,{log}){const isGood=(reader.read(path)?.documents??[]).every(document=>hasSafeNames(document.
value)&&(0,objects.i)(document).every(({value})=>hasSafeNames(value)));return isGood||log.warning(`${path} is not given to kubeconform: an object in it has no p\
roper kind or apiVersion`),isGood}function withoutPlace(answers,file,check){const isBroken=file.documents.some(({problem})=>problem!==void 0),builder=new finding_builder.
V(file,()=>{});return answers.flatMap(({apiVersion,kind,name,unreadable,complaints})=>{if(unreadable===void 0?kind===""||apiVersion==="":isBroken)return[];const problem=unreadable??
`${kind} ${name} has ${complaints.length} violations`,message=`kubeconform does not accept this file: ${(0,shorten.m)(problem)}`;return[builder.atRange(check,check.
severity,{start:0,end:0},message,void 0)]})}}),7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>groupBy});function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===void 0?groups.set(
key,[item]):group.push(item)}return groups}}),2973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>exportSchemas});var schema_draft=__webpack_require__(992);const JSON_TYPES={object:"object",array:"array",string:"string",integer:"integer",number:"numbe\
r",boolean:"boolean"},PLAIN_KEYWORDS=["format","pattern",...schema_draft.X,"exclusiveMinimum","exclusiveMaximum","uniqueItems"];class JsonSchemaWriter{#options;#shared;#names=new Map;#definitions={};constructor(root,options){
this.#options=options,this.#shared=sharedMappings(root)}write(schema){return this.#mapping(schema,!1)}get definitions(){return this.#definitions}#value(schema,nullable,name){
return schema.type==="int-or-string"?union("integer",nullable):schema.type==="quantity"?union("number",nullable):this.#shared.has(schema)?this.#reference(schema,
nullable,name):this.#mapping(schema,nullable)}#reference(schema,nullable,field){const names=this.#names.get(schema)??{};this.#names.set(schema,names);const form=nullable?
"nullable":"plain",known=names[form];if(known!==void 0)return{$ref:`#/definitions/${known}`};const name=this.#freeName(field);return names[form]=name,this.#definitions[name]=
{},this.#definitions[name]=this.#mapping(schema,nullable),{$ref:`#/definitions/${name}`}}#freeName(field){const base=field.replace(/[^A-Za-z0-9]/g,"")||"value";
if(!Object.hasOwn(this.#definitions,base))return base;let number=2;for(;Object.hasOwn(this.#definitions,`${base}${number}`);)number++;return`${base}${number}`}#mapping(schema,nullable){
const written={},type=JSON_TYPES[schema.type];type!==void 0&&(written.type=nullable||schema.nullable?[type,"null"]:type),schema.enum!==void 0&&this.#options.enums&&
(written.enum=nullable?[...schema.enum,null]:schema.enum);for(const keyword of PLAIN_KEYWORDS){const value=schema[keyword];value!==void 0&&(written[keyword]=value)}
return this.#writeFields(written,schema),this.#writeItems(written,schema),this.#writeAlternatives(written,schema),written}#writeFields(written,schema){const{fields,
required=[],values}=schema;if(fields!==void 0&&fields.size>0){const properties={};for(const[name,field]of fields)properties[name]=this.#value(field,!required.includes(
name),name);written.properties=properties;const isClosed=!schema.open&&!schema.lags&&values===void 0;this.#options.strict&&isClosed&&(written.additionalProperties=
!1)}required.length>0&&(written.required=required),values!==void 0&&(written.additionalProperties=this.#value(values,!0,"values"))}#writeItems(written,schema){schema.
items!==void 0&&(written.items=this.#value(schema.items,!0,"items")),schema.isSet&&(written["x-kubernetes-list-type"]="set"),schema.listMapKeys!==void 0&&(written["\
x-kubernetes-list-type"]="map",written["x-kubernetes-list-map-keys"]=schema.listMapKeys)}#writeAlternatives(written,schema){for(const keyword of["allOf","anyOf",
"oneOf"]){const branches=schema[keyword];branches!==void 0&&(written[keyword]=branches.map(branch=>this.#mapping(branch,!0)))}schema.not!==void 0&&(written.not=
this.#mapping(schema.not,!1))}}function union(number,nullable){return{oneOf:[{type:nullable?["string","null"]:"string"},{type:number}]}}function sharedMappings(root){
const seen=new Set([root]),shared=new Set;for(const schema of seen)for(const child of[...schema.fields?.values()??[],schema.values,schema.items])child!==void 0&&
(seen.has(child)&&addMapping(shared,child),seen.add(child));return shared}function addMapping(shared,schema){let mapping=schema;for(;mapping!==void 0&&(mapping.
fields?.size??0)===0;)mapping=mapping.items??mapping.values;mapping!==void 0&&shared.add(mapping)}var location_template=__webpack_require__(553);function*exportSchemas(pack,kubernetesVersion,options={}){
const{enums=!0}=options,folder=`v${kubernetesVersion}.0-standalone`;for(const{apiVersion,kind}of pack.kinds(kubernetesVersion)){const info=pack.kind(apiVersion,
kind,kubernetesVersion),values=(0,location_template.nX)(apiVersion,kind,folder);if(info===void 0||values===void 0)continue;const file=`${values.ResourceKind}${values.
KindSuffix}.json`;for(const strict of[!0,!1]){const path=`${folder}${strict?"-strict":""}/${file}`;yield{apiVersion,kind,path,text:schemaText(info,apiVersion,{strict,
enums})}}}}function schemaText(info,apiVersion,options){const writer=new JsonSchemaWriter(info.schema,options),{properties,...rest}=writer.write(info.schema),{group,
version,kind}=info,document={$schema:"http://json-schema.org/draft-04/schema#",...rest,properties:{...properties,apiVersion:{type:["string","null"],enum:[apiVersion]},
kind:{type:["string","null"],enum:[kind]}},"x-kubernetes-group-version-kind":[{group,version,kind}]};return Object.keys(writer.definitions).length>0&&(document.
definitions=writer.definitions),`${JSON.stringify(document)}
`}})};
