export const id=97,ids=[97],modules={6097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runSchemas:()=>runSchemas});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6641),_kubernetes_schema_export_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2973),_kubernetes_schema_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5436),_kubernetes_schema_pack_pack_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8617);async function runSchemas(inputs,host){const[verb,folder,...rest]=inputs.
arguments;if(verb!=="export"||folder===void 0||rest.length>0)throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("wrong-usage","Usage: gitops-actions sc\
hemas export DIR [--kubernetes-version VERSION]");const pack=await(0,_kubernetes_schema_pack_pack_js__WEBPACK_IMPORTED_MODULE_4__.eC)(),version=(0,_kubernetes_schema_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__.
x)(inputs["kubernetes-version"]??"latest",pack.versions),target=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd,folder),made=new Set;let count=0;for(const{
path,text}of(0,_kubernetes_schema_export_js__WEBPACK_IMPORTED_MODULE_2__.V)(pack,version)){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target,path),
parent=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file,"..");made.has(parent)||host.files.makeDirectory(parent),made.add(parent),host.files.write(file,text),
count++}return host.log.info(`Wrote ${count} schemas of Kubernetes ${version} to ${folder}`),{exitCode:_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__.dc.clean}}}),
6668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,F8:()=>groupOf,
uO:()=>apiVersionOf});function groupOf(apiVersion){const slash=apiVersion.indexOf("/");return slash<0?"":apiVersion.slice(0,slash)}function versionOf(apiVersion){
return apiVersion.slice(apiVersion.indexOf("/")+1)}function apiVersionOf({group,version}){return group===""?version:`${group}/${version}`}}),2973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>exportSchemas});var schema_draft=__webpack_require__(992);const JSON_TYPES={object:"object",array:"array",string:"\
string",integer:"integer",number:"number",boolean:"boolean"},PLAIN_KEYWORDS=["format","pattern",...schema_draft.X,"exclusiveMinimum","exclusiveMaximum","uniqueI\
tems"];class JsonSchemaWriter{#options;#shared;#names=new Map;#definitions={};constructor(root,options){this.#options=options,this.#shared=sharedMappings(root)}write(schema){
return this.#mapping(schema,!1)}get definitions(){return this.#definitions}#value(schema,nullable,name){return schema.type==="int-or-string"?union("integer",nullable):
schema.type==="quantity"?union("number",nullable):this.#shared.has(schema)?this.#reference(schema,nullable,name):this.#mapping(schema,nullable)}#reference(schema,nullable,field){
const names=this.#names.get(schema)??{};this.#names.set(schema,names);const form=nullable?"nullable":"plain",known=names[form];if(known!==void 0)return{$ref:`#/\
definitions/${known}`};const name=this.#freeName(field);return names[form]=name,this.#definitions[name]={},this.#definitions[name]=this.#mapping(schema,nullable),
{$ref:`#/definitions/${name}`}}#freeName(field){const base=field.replace(/[^A-Za-z0-9]/g,"")||"value";if(!Object.hasOwn(this.#definitions,base))return base;let number=2;
for(;Object.hasOwn(this.#definitions,`${base}${number}`);)number++;return`${base}${number}`}#mapping(schema,nullable){const written={},type=JSON_TYPES[schema.type];
type!==void 0&&(written.type=nullable||schema.nullable?[type,"null"]:type),schema.enum!==void 0&&this.#options.enums&&(written.enum=nullable?[...schema.enum,null]:
schema.enum);for(const keyword of PLAIN_KEYWORDS){const value=schema[keyword];value!==void 0&&(written[keyword]=value)}return this.#writeFields(written,schema),
this.#writeItems(written,schema),this.#writeAlternatives(written,schema),written}#writeFields(written,schema){const{fields,required=[],values}=schema;if(fields!==
void 0&&fields.size>0){const properties={};for(const[name,field]of fields)properties[name]=this.#value(field,!required.includes(name),name);written.properties=properties;
const isClosed=!schema.open&&!schema.lags&&values===void 0;this.#options.strict&&isClosed&&(written.additionalProperties=!1)}required.length>0&&(written.required=
required),values!==void 0&&(written.additionalProperties=this.#value(values,!0,"values"))}#writeItems(written,schema){schema.items!==void 0&&(written.items=this.#value(
schema.items,!0,"items")),schema.isSet&&(written["x-kubernetes-list-type"]="set"),schema.listMapKeys!==void 0&&(written["x-kubernetes-list-type"]="map",written["\
x-kubernetes-list-map-keys"]=schema.listMapKeys)}#writeAlternatives(written,schema){for(const keyword of["allOf","anyOf","oneOf"]){const branches=schema[keyword];
branches!==void 0&&(written[keyword]=branches.map(branch=>this.#mapping(branch,!0)))}schema.not!==void 0&&(written.not=this.#mapping(schema.not,!1))}}function union(number,nullable){
return{oneOf:[{type:nullable?["string","null"]:"string"},{type:number}]}}function sharedMappings(root){const seen=new Set([root]),shared=new Set;for(const schema of seen)
for(const child of[...schema.fields?.values()??[],schema.values,schema.items])child!==void 0&&(seen.has(child)&&addMapping(shared,child),seen.add(child));return shared}
function addMapping(shared,schema){let mapping=schema;for(;mapping!==void 0&&(mapping.fields?.size??0)===0;)mapping=mapping.items??mapping.values;mapping!==void 0&&
shared.add(mapping)}var location_template=__webpack_require__(553);function*exportSchemas(pack,kubernetesVersion,options={}){const{enums=!0}=options,folder=`v${kubernetesVersion}\
.0-standalone`;for(const{apiVersion,kind}of pack.kinds(kubernetesVersion)){const info=pack.kind(apiVersion,kind,kubernetesVersion),values=(0,location_template.nX)(
apiVersion,kind,folder);if(info===void 0||values===void 0)continue;const file=`${values.ResourceKind}${values.KindSuffix}.json`;for(const strict of[!0,!1]){const path=`${folder}${strict?
"-strict":""}/${file}`;yield{apiVersion,kind,path,text:schemaText(info,apiVersion,{strict,enums})}}}}function schemaText(info,apiVersion,options){const writer=new JsonSchemaWriter(
info.schema,options),{properties,...rest}=writer.write(info.schema),{group,version,kind}=info,document={$schema:"http://json-schema.org/draft-04/schema#",...rest,
properties:{...properties,apiVersion:{type:["string","null"],enum:[apiVersion]},kind:{type:["string","null"],enum:[kind]}},"x-kubernetes-group-version-kind":[{group,
version,kind}]};return Object.keys(writer.definitions).length>0&&(document.definitions=writer.definitions),`${JSON.stringify(document)}
`}}),5436:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>normalizedVersion,x:()=>resolveVersion});
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
return typeof value!="object"||value===null}})};
