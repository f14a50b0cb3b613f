import*as __WEBPACK_EXTERNAL_MODULE__no_undici_js_1be51023__ from"./no-undici.js";import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={
5410:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var x=y2=>{var x2={};return __nccwpck_require__2.d(x2,y2),x2},y=x2=>(()=>x2);module.exports=x({ProxyAgent:()=>__WEBPACK_EXTERNAL_MODULE__no_undici_js_1be51023__.
ProxyAgent})}),2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("net")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),7598:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),3053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node\
:diagnostics_channel")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),6193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:string_decoder")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tls")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),9140:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H:()=>parseActionInputs,W:()=>parseArguments});var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6641),_kernel_list_in_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5188),_kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3862);
function parseArguments(specs,args){const given=new Map,positional=[];let index=0;for(;index<args.length;){const argument=args[index++]??"";if(argument==="--"){
positional.push(...args.slice(index));break}if(!argument.startsWith("-")||argument==="-"){positional.push(argument);continue}const[name,inline]=splitOption(argument),
spec=optionSpec(specs,name,argument),value=inline??(spec.type==="boolean"?"true":args[index++]);if(value===void 0||value.trim()==="")throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("missing-value",`Option --${name} needs a value`);given.set(name,[...given.get(name)??[],value])}return toValues(specs,given,positional)}function parseActionInputs(specs,env){
const given=new Map,positional=[];for(const[name,spec]of Object.entries(specs)){const raw=env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]?.trim()??"";if(raw===
""||spec.surface==="cli")continue;const values=spec.type==="list"?linesOf(raw):[raw];spec.type==="list"&&spec.positional===!0?positional.push(...values):given.set(
name,values)}return toValues(specs,given,positional)}function linesOf(text){return text.split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function splitOption(argument){
const equals=argument.indexOf("=");return[(equals<0?argument:argument.slice(0,equals)).replace(/^--?/,""),equals<0?void 0:argument.slice(equals+1)]}function optionSpec(specs,name,argument){
const spec=Object.hasOwn(specs,name)?specs[name]:void 0;if(spec!==void 0&&spec.surface!=="action"&&!(spec.type==="list"&&spec.positional)&&argument.startsWith("\
--"))return spec;const options=Object.keys(specs).filter(candidate=>specs[candidate]?.surface!=="action"),suggestion=(0,_kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.
p)(name,options),hint=suggestion===void 0?"see --help for all options":`did you mean --${suggestion}?`;throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("unknown-option",`Unknown option ${argument.split("=")[0]}: ${hint}`)}function toValues(specs,given,positional){const values={};let takesPositional=!1;for(const[
name,spec]of Object.entries(specs)){const isPositional=spec.type==="list"&&spec.positional===!0;takesPositional||=isPositional,values[name]=toValue(name,spec,isPositional&&
positional.length>0?positional:given.get(name))}if(!takesPositional&&positional.length>0)throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("unexpected\
-argument",`Unexpected argument \`${positional[0]}\`: see --help`);return values}function toValue(name,spec,given){switch(spec.type){case"list":return given??spec.
default??[];case"boolean":return toBoolean(name,spec,lastOf(name,given));case"choice":return toChoice(name,spec,lastOf(name,given));case"string":return lastOf(name,
given)??spec.default}}function lastOf(name,given){if(given!==void 0&&given.length>1)throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("repeated-option",
`\`${name}\` is given ${given.length} times: give it once`);return given?.[0]}function toBoolean(name,spec,given){if(given===void 0)return spec.default;if(/^(true|True|TRUE)$/.
test(given))return!0;if(/^(false|False|FALSE)$/.test(given))return!1;throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("wrong-value",`\`${given}\` is n\
o value for ${name}: use true or false`)}function toChoice(name,spec,given){if(given===void 0)return spec.default;if(spec.choices.includes(given))return given;const suggestion=(0,_kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.
p)(given,spec.choices),hint=suggestion===void 0?"":`; did you mean ${suggestion}?`;throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("wrong-value",`\`${given}\
\` is no value for ${name}: use ${(0,_kernel_list_in_words_js__WEBPACK_IMPORTED_MODULE_2__.D)(spec.choices,"or")}${hint}`)}}),8280:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>COMMANDS,y:()=>loadCommand});const COMMANDS=["check","lint","read","schemas"],LOADERS={check:async()=>(await __nccwpck_require__2.
e(481).then(__nccwpck_require__2.bind(__nccwpck_require__2,3481))).default,lint:async()=>(await __nccwpck_require__2.e(152).then(__nccwpck_require__2.bind(__nccwpck_require__2,
8152))).default,read:async()=>(await __nccwpck_require__2.e(934).then(__nccwpck_require__2.bind(__nccwpck_require__2,934))).default,schemas:async()=>(await __nccwpck_require__2.
e(930).then(__nccwpck_require__2.bind(__nccwpck_require__2,3930))).default};async function loadCommand(name){return await LOADERS[name]()}}),1462:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{n:()=>cacheFolder});var node_os__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8161),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760),_kernel_project_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6601);function cacheFolder({XDG_CACHE_HOME:given=""}){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given)?given:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.
homedir)(),".cache"),_kernel_project_js__WEBPACK_IMPORTED_MODULE_2__.RX)}}),2294:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{CA:()=>errorCode,lz:()=>isFileError,zS:()=>fileError});const REASONS={EACCES:"permission denied",EEXIST:"file alrea\
dy exists",EFBIG:"file too large",EINVAL:"not a regular file",EISDIR:"illegal operation on a directory",ELOOP:"too many symbolic links encountered",ENOENT:"no s\
uch file or directory",ENOTDIR:"not a directory"};function fileError(code,syscall,path){const reason=REASONS[code]??"operation failed";return Object.assign(new Error(
`${code}: ${reason}, ${syscall} '${path}'`),{code,syscall,path})}function errorCode(error){if(!(typeof error!="object"||error===null||!("code"in error)))return typeof error.
code=="string"?error.code:void 0}const FILE_CALLS=new Set(["access","chmod","close","fchmod","fstat","lstat","mkdir","open","read","realpath","rename","rm","rmd\
ir","scandir","stat","unlink","write"]);function isFileError(error){return error instanceof Error&&errorCode(error)!==void 0&&"syscall"in error&&FILE_CALLS.has(
error.syscall)}}),6419:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{A:()=>reasonOf,
S:()=>describeFileError});var _file_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2294);const READING=new Set(["fstat","lstat","read","realpath","s\
candir","stat"]),REASONS={EACCES:"permission denied; choose another place, or change its permissions",EEXIST:"a file stands where a folder is needed; choose ano\
ther place",EFBIG:"it is too large",EINVAL:"it is a pipe, socket or device; name a file",EISDIR:"it is a folder; name a file",ELOOP:"it is a symbolic link; name\
 the file that it points to",EMFILE:"too many files are open",ENAMETOOLONG:"the name is too long",ENOENT:"there is no such file or folder",ENOSPC:"the disk is f\
ull",ENOTDIR:"a file stands where a folder is needed; choose another place",EPERM:"permission denied; choose another place, or change its permissions",EROFS:"th\
e file system is read-only; choose another place"};function describeFileError({code,syscall,path}){const verb=READING.has(syscall)?"read":syscall==="open"?"open":
"write",subject=path===void 0?"a file or stream":`\`${path}\``;return`Cannot ${verb} ${subject}: ${REASONS[code]??code}`}function reasonOf(error){const code=(0,_file_error_js__WEBPACK_IMPORTED_MODULE_0__.
CA)(error);return code===void 0?String(error):REASONS[code]??code}}),3182:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$:()=>neutralise,R:()=>visible});const DECEPTIVE=new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u20\
28-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}","gu"),COMMAND_START=/^([\s\u00a0]*)::/gm,OLD_COMMAND=/##\[/g;function neutralise(text){
return visible(text).replace(COMMAND_START,"$1\\::").replace(OLD_COMMAND,"##\\[")}function visible(text){return text.replaceAll(`\r
`,`
`).replace(DECEPTIVE,escapeCharacter)}function escapeCharacter(character){if(character==="\r")return"\\r";const code=character.codePointAt(0)??0;return code>65535?
`\\u{${code.toString(16)}}`:`\\u${code.toString(16).padStart(4,"0")}`}}),9258:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{g:()=>createSecrets});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4573);const MASK="***",SHORTEST=4;
function createSecrets(onHide=()=>{}){const forms=new Set;let longestFirst=[];return{hide(value){const fresh=formsOf(value).filter(form=>!forms.has(form));for(const form of fresh)
forms.add(form),onHide(form);fresh.length>0&&(longestFirst=[...forms].sort((a,b)=>b.length-a.length))},scrub(text){let scrubbed=text;for(const form of longestFirst)
scrubbed=scrubbed.replaceAll(form,MASK);return scrubbed}}}function formsOf(value){const forms=[value,value.trim(),...value.split(/\r?\n/).map(line=>line.trim())].
filter(text=>text.length>=SHORTEST).flatMap(text=>[text,...encodings(text)]).filter(form=>form.length>=SHORTEST);return[...new Set(forms)]}function encodings(text){
return[...base64Forms(text),encodeUrl(text),JSON.stringify(text).slice(1,-1)]}function encodeUrl(text){return encodeURIComponent(node_buffer__WEBPACK_IMPORTED_MODULE_0__.
Buffer.from(text).toString())}function base64Forms(text){const bytes=node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text,"utf8"),shifted=[0,1,2].map(offset=>{
const encoded=node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(offset),bytes]).toString("base64").replace(
/=+$/,""),start=Math.ceil(offset*8/6),end=Math.floor((offset+bytes.length)*8/6);return encoded.slice(start,end)}),standard=[bytes.toString("base64"),...shifted];
return[...standard,...standard.map(form=>form.replaceAll("+","-").replaceAll("/","_"))]}}),589:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{V:()=>createTerminalHost});var project2=__nccwpck_require__2(6601),cache_folder=__nccwpck_require__2(1462),neutral_text=__nccwpck_require__2(
3182),secret_set=__nccwpck_require__2(9258),external_node_fs_=__nccwpck_require__2(3024),file_error=__nccwpck_require__2(2294);const STDIN=0,STDOUT=1,STDERR=2,DEFAULT_WIDTH=100;
function createStandardOutput(env,secrets){const write2=descriptorWriter(STDOUT),terminal=external_node_fs_.fstatSync(STDOUT).isCharacterDevice()&&process.stdout.
isTTY===!0;return{write:text=>write2(secrets.scrub(text)),color:wantsColor(env,terminal),width:terminal&&process.stdout.columns||DEFAULT_WIDTH}}const standardInput={
read:()=>external_node_fs_.readFileSync(STDIN)};function standardErrorWriter(){return descriptorWriter(STDERR)}function wantsColor(env,terminal){return isSet(env.
NO_COLOR)?!1:isSet(env.FORCE_COLOR)?env.FORCE_COLOR!=="0":terminal&&env.TERM!=="dumb"}function isSet(value){return value!==void 0&&value!==""}function descriptorWriter(descriptor){
let open=!0;return text=>{let rest=Buffer.from(text);for(;open&&rest.length>0;)try{rest=rest.subarray(external_node_fs_.writeSync(descriptor,rest))}catch(error){
if((0,file_error.CA)(error)==="EPIPE")open=!1;else if((0,file_error.CA)(error)==="EAGAIN")pause();else throw error}}}function pause(){Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,1)}var external_node_path_=__nccwpck_require__2(6760);function stopYoungGenerationGrowth(){process.getBuiltinModule?.("node:v8").setFlagsFromString(
"--semi-space-growth-factor=1")}const{O_CREAT,O_EXCL,O_NONBLOCK,O_RDONLY,O_WRONLY}=external_node_fs_.constants,SMALL=65536,MANY=500;function createTerminalFiles(){
return{read:createReader(),list,status:terminal_files_status,resolve,write,makeDirectory}}function createReader(){let buffer,files=0;return(path,maxBytes=Number.
POSITIVE_INFINITY)=>{const handle=external_node_fs_.openSync(path,O_RDONLY|(O_NONBLOCK??0));try{buffer??=new Uint8Array(SMALL);const count=external_node_fs_.readSync(
handle,buffer,0,SMALL,null);return++files===MANY&&stopYoungGenerationGrowth(),count===0||count===SMALL?readRegular(handle,path,maxBytes):buffer.subarray(0,count)}finally{
external_node_fs_.closeSync(handle)}}}function readRegular(handle,path,maxBytes){const status=external_node_fs_.fstatSync(handle);if(status.isDirectory())throw(0,file_error.
zS)("EISDIR","read",path);if(!status.isFile())throw(0,file_error.zS)("EINVAL","read",path);if(status.size>maxBytes)throw(0,file_error.zS)("EFBIG","read",path);const bytes=new Uint8Array(
status.size);let filled=0;for(;filled<bytes.length;){const count=external_node_fs_.readSync(handle,bytes,filled,bytes.length-filled,filled);if(count===0)break;filled+=
count}return bytes.subarray(0,filled)}function list(path){return external_node_fs_.readdirSync(path,{withFileTypes:!0}).map(entry=>({name:entry.name,type:typeOf(
entry)})).sort(byName)}function byName(a,b){return a.name<b.name?-1:1}function terminal_files_status(path){const found=statusOf(path);return found&&{type:typeOf(
found),size:found.size}}function statusOf(path){try{return external_node_fs_.lstatSync(path,{throwIfNoEntry:!1})}catch(error){if((0,file_error.CA)(error)==="ENO\
TDIR")return;throw error}}function typeOf(entry){return entry.isFile()?"file":entry.isDirectory()?"directory":entry.isSymbolicLink()?"symlink":"other"}function resolve(path){
return external_node_fs_.realpathSync.native(path)}function write(path,content){const mode=writableMode(path),temporary=(0,external_node_path_.join)((0,external_node_path_.
dirname)(path),`.${(0,external_node_path_.basename)(path).slice(0,100)}.${crypto.randomUUID()}`);try{writeNew(temporary,content,mode),external_node_fs_.renameSync(
temporary,path)}catch(error){throw external_node_fs_.rmSync(temporary,{force:!0}),error}}function writableMode(path){const found=statusOf(path);if(found!==void 0){
if(found.isSymbolicLink())throw(0,file_error.zS)("ELOOP","open",path);if(found.isDirectory())throw(0,file_error.zS)("EISDIR","open",path);if(!found.isFile())throw(0,file_error.
zS)("EINVAL","open",path);return external_node_fs_.accessSync(path,external_node_fs_.constants.W_OK),found.mode&4095}}function writeNew(path,content,mode){const handle=external_node_fs_.
openSync(path,O_WRONLY|O_CREAT|O_EXCL,438);try{external_node_fs_.writeFileSync(handle,content),mode!==void 0&&external_node_fs_.fchmodSync(handle,mode)}finally{
external_node_fs_.closeSync(handle)}}function makeDirectory(path){try{external_node_fs_.mkdirSync(path)}catch(error){if((0,file_error.CA)(error)==="EEXIST"&&external_node_fs_.
statSync(path).isDirectory())return;if((0,file_error.CA)(error)!=="ENOENT"||(0,external_node_path_.dirname)(path)===path)throw error;makeDirectory((0,external_node_path_.
dirname)(path)),external_node_fs_.mkdirSync(path)}}function findProgram(name,search){if(name===""||name.includes("/")||name.includes(external_node_path_.sep)||name.
includes("\0"))return;const forbidden=realPath(search.cwd)??search.cwd;for(const folder of search.path.split(external_node_path_.delimiter))if((0,external_node_path_.
isAbsolute)(folder))for(const ending of search.endings){const program=(0,external_node_path_.join)(folder,name+ending);if(isProgram(program)&&!isInside(realPath(
folder),forbidden)&&!isInside(realPath(program),forbidden))return program}}function isProgram(path){try{return external_node_fs_.accessSync(path,external_node_fs_.
constants.X_OK),external_node_fs_.statSync(path).isFile()}catch{return!1}}function realPath(path){try{return external_node_fs_.realpathSync.native(path)}catch{return}}
function isInside(path,folder){if(path===void 0)return!0;if(folder===(0,external_node_path_.parse)(folder).root)return!1;const way=(0,external_node_path_.relative)(
folder,path);return way===""||!(way===".."||way.startsWith(`..${external_node_path_.sep}`)||(0,external_node_path_.isAbsolute)(way))}function createTerminalPrograms(settings){
return{find:name=>findProgram(name,searchPath(settings)),async run(program,args,options){const{ProgramRun}=await Promise.all([__nccwpck_require__2.e(955),__nccwpck_require__2.
e(855)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5855));return new ProgramRun(settings,program,args,options).toEnd()}}}function searchPath({env,cwd}){
return{path:env.PATH??env.Path??"",cwd,endings:process.platform==="win32"?[".exe",".com"]:[""]}}var errors2=__nccwpck_require__2(6641);const DEFAULT_MAX_BYTES=64<<
20,DEFAULT_TIMEOUT=6e4,MAX_REDIRECTS=5,CREDENTIALS=new Set(["authorization","cookie","proxy-authorization"]);function createWebClient(secrets){return{async get(url,{
headers={},maxBytes=DEFAULT_MAX_BYTES,timeout=DEFAULT_TIMEOUT}={}){const limits={maxBytes,timeout};try{return await follow({url:parseUrl(url),headers},limits)}catch(error){
throw scrubbed(error,secrets)}}}}function scrubbed(error,secrets){if(!(error instanceof errors2.Hi))return error;const failure2={...error.failure,endpoint:secrets.
scrub(error.failure.endpoint)};return new errors2.Hi(error.code,secrets.scrub(error.message),failure2,{cause:error.cause})}async function follow(first,limits){const signal=AbortSignal.
timeout(limits.timeout);let target=first;for(let hops=0;hops<=MAX_REDIRECTS;hops++){const response=await request(target,signal,limits),location=response.headers.
get("location");if(!isRedirect(response.status)||location===null)return answer(target,response,signal,limits);await response.body?.cancel(),target=redirected(target,
location)}throw failure("too-many-redirects",first.url,`redirected more than ${MAX_REDIRECTS} times`,"use the final address")}function isRedirect(status){return status===
301||status===302||status===303||status===307||status===308}async function request({url,headers},signal,limits){try{return await fetch(url,{headers,signal,redirect:"\
manual"})}catch(error){throw noAnswer(url,error,signal,limits)}}async function answer(target,response,signal,limits){const body=await readBody(target.url,response,
signal,limits);return{status:response.status,headers:new Map(response.headers),body}}async function readBody(url,response,signal,limits){const parts=[];let size=0;
try{for await(const part of response.body??[]){if(size+=part.length,size>limits.maxBytes)break;parts.push(part)}}catch(error){throw noAnswer(url,error,signal,limits)}
if(size>limits.maxBytes)throw failure("too-large",url,`answered with more than ${limits.maxBytes} bytes`,"check the address");return join(parts,size)}function join(parts,size){
const whole=new Uint8Array(size);let offset=0;for(const part of parts)whole.set(part,offset),offset+=part.length;return whole}function redirected({url,headers},location){
const next=parseUrl(location,url);if(url.protocol==="https:"&&next.protocol!=="https:")throw failure("insecure-redirect",url,"redirected from https to http","us\
e an address that stays on https");if(next.origin===url.origin)return{url:next,headers};const kept=Object.entries(headers).filter(([name])=>!CREDENTIALS.has(name.
toLowerCase()));return{url:next,headers:Object.fromEntries(kept)}}function parseUrl(text,base){const url=URL.canParse(text,base?.href)?new URL(text,base):void 0;
if(url===void 0)throw new errors2.Hi("bad-address",`\`${text}\` is no address`,advise(text,"check it"));if(url.protocol!=="https:"&&url.protocol!=="http:")throw failure(
"bad-address",url,"is neither https nor http","use an https address");if(url.username!==""||url.password!=="")throw failure("bad-address",url,"holds a user name\
 or password","give credentials separately");return url}function noAnswer(url,error,signal,limits){return signal.aborted?failure("timeout",url,`did not answer w\
ithin ${limits.timeout} ms`,"try again later",error):failure("unreachable",url,`cannot be reached (${reason(error)})`,"check the address and the network",error)}
function reason(error){if(!(error instanceof Error))return String(error);const{cause}=error;return cause instanceof Error?"code"in cause&&typeof cause.code=="st\
ring"?cause.code:cause.message:error.message}function failure(code,url,what,advice,cause){const endpoint=url.origin==="null"?`${url.protocol}\u2026`:url.origin+
url.pathname;return new errors2.Hi(code,`\`${endpoint}\` ${what}`,advise(endpoint,advice),{cause})}function advise(endpoint,advice){return{endpoint,status:void 0,
advice}}function createTerminalHost(settings={}){const{env=process.env,cwd=process.cwd(),secrets=(0,secret_set.g)()}=settings;return{kind:"terminal",env,cwd,secrets,
files:createTerminalFiles(),log:createTerminalLog(env,secrets,standardErrorWriter()),programs:createTerminalPrograms({env,cwd,secrets}),tools:{obtain:async source=>(await __nccwpck_require__2.
e(142).then(__nccwpck_require__2.bind(__nccwpck_require__2,1142))).toolCache.obtain(source)},platform:{system:process.platform,processor:process.arch},cacheFolder:(0,cache_folder.
n)(env),http:createWebClient(secrets),clock:systemClock,stdin:standardInput,stdout:createStandardOutput(env,secrets)}}const DEBUG_VARIABLES=[`${project2.RX.toUpperCase().
replaceAll("-","_")}_DEBUG`,"RUNNER_DEBUG"];function createTerminalLog(env,secrets,write2){const line=(prefix,message)=>write2(`${(0,neutral_text.$)(prefix+secrets.
scrub(message))}
`),debugging=DEBUG_VARIABLES.some(name=>env[name]==="1"||env[name]==="true");return{info:message=>line("",message),warning:message=>line("warning: ",message),error:message=>line(
"error: ",message),debug:message=>debugging?line("debug: ",message):void 0}}const systemClock={now:()=>Date.now(),sleep:milliseconds=>new Promise(resolve2=>setTimeout(
resolve2,milliseconds))}}),6641:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{
BI:()=>isExpectedError,Hi:()=>RemoteError,dc:()=>EXIT,v4:()=>ToolError,yo:()=>UserError});const EXIT={clean:0,findings:1,usage:2,failure:3};class UserError extends Error{name="\
UserError";exitCode=EXIT.usage;code;constructor(code,message,options){super(message,options),this.code=code}}class ToolError extends Error{name="ToolError";exitCode=EXIT.
failure;code;failure;constructor(code,message,failure,options){super(message,options),this.code=code,this.failure=failure}}class RemoteError extends Error{name="\
RemoteError";exitCode=EXIT.failure;code;failure;constructor(code,message,failure,options){super(message,options),this.code=code,this.failure=failure}}function isExpectedError(error){
return error instanceof UserError||error instanceof ToolError||error instanceof RemoteError}}),5188:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>listInWords});function listInWords(words,conjunction){const last=words.at(-1)??"";return words.length<2?last:
`${words.slice(0,-1).join(", ")} ${conjunction} ${last}`}}),6601:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{I7:()=>checkPage,RX:()=>PROGRAM,xv:()=>VERSION,yZ:()=>HOME});const PROGRAM="gitops-actions",VERSION="0.1.0",HOME="https://github.com/git\
ops-actions/gitops-actions";function checkPage(id){return`${HOME}/blob/main/docs/checks/${id}.md`}}),3862:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>nearest});function nearest(word,candidates){const lower=word.toLowerCase();let best,bestDistance=Math.max(1,Math.
floor(word.length/3))+1;for(const candidate of candidates){if(Math.abs(candidate.length-word.length)>=bestDistance)continue;const distance=editDistance(lower,candidate.
toLowerCase(),bestDistance);distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function editDistance(a,b,limit){let beforePrevious=[],previous=Array.
from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){const current=[i];for(let j=1;j<=b.length;j++)current.push(cell(a,b,i,j,current,previous,beforePrevious));
if(Math.min(...current)>=limit)return limit;beforePrevious=previous,previous=current}return previous[b.length]??limit}function cell(a,b,i,j,current,previous,beforePrevious){
const substitution=a[i-1]===b[j-1]?0:1,base=Math.min(at(previous,j)+1,at(current,j-1)+1,at(previous,j-1)+substitution);return i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===
b[j-1]?Math.min(base,at(beforePrevious,j-2)+1):base}function at(row,index){return row[index]??Number.POSITIVE_INFINITY}}),5901:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>withErrorsReported});var _host_file_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2294),_host_file_trouble_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6419),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6641),_kernel_project_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(6601);async function withErrorsReported(host,run){
try{return await run()}catch(error){return host.log.error(host.secrets.scrub(describe(error))),(0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.BI)(error)?error.
exitCode:_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.dc.failure}}function describe(error){if(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.
v4&&error.failure!==void 0&&error.failure.stderr!=="")return`${error.message}
${error.failure.stderr}`;if(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.Hi)return withAdvice(error);if((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.
BI)(error))return error.message;if((0,_host_file_error_js__WEBPACK_IMPORTED_MODULE_0__.lz)(error))return(0,_host_file_trouble_js__WEBPACK_IMPORTED_MODULE_1__.S)(
error);const stack=error instanceof Error?error.stack??error.message:String(error);return`This is a bug in gitops-actions ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_3__.
xv}; please report it at ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_3__.yZ}/issues with these lines:
${stack}`}function withAdvice({message,failure:{advice}}){return advice===""||message.includes(advice)?message:`${message}; ${advice}`}})},__webpack_module_cache__={};
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]=
{exports:{}},threw=!0;try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}
return module.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,
leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&
16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),
getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(
current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)
__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.
f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),
[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.
r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",
{value:!0})},(()=>{var installedChunks={792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.
o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.
o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.
o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("\
./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,
new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.
d(__webpack_exports__,{C:()=>runAction,a:()=>runCli});var parse_inputs=__nccwpck_require__(9140),registry=__nccwpck_require__(8280),terminal_host=__nccwpck_require__(
589),errors=__nccwpck_require__(6641),project=__nccwpck_require__(6601),kernel_suggestion=__nccwpck_require__(3862),run_command=__nccwpck_require__(5901);async function runCli(args){
const host=await createHost();return(0,run_command.b)(host,()=>dispatch(args,host))}async function createHost(){const host=(0,terminal_host.V)();if(host.env.GITHUB_ACTIONS!==
"true")return host;const{createRunnerHost}=await __nccwpck_require__.e(404).then(__nccwpck_require__.bind(__nccwpck_require__,9404));return createRunnerHost()}async function dispatch(args,host){
const[name,...rest]=args;if(name==="--version"||name==="-v")return host.stdout.write(`${project.xv}
`),errors.dc.clean;if(name===void 0||name==="--help"||name==="-h"||name==="help")return showHelp(name==="help"?rest[0]:void 0,host,name===void 0?errors.dc.usage:
errors.dc.clean);if(rest.includes("--help")||rest.includes("-h"))return showHelp(name,host,errors.dc.clean);const command=await(0,registry.y)(known(name));return(await command.
run((0,parse_inputs.W)(command.inputs,rest),host)).exitCode}async function showHelp(name,host,exitCode){const{commandHelp,programHelp}=await __nccwpck_require__.
e(93).then(__nccwpck_require__.bind(__nccwpck_require__,6093));return name!==void 0?(host.stdout.write(commandHelp(await(0,registry.y)(known(name)),host.stdout.
width)),exitCode):(host.stdout.write(programHelp(await Promise.all(registry.L.map(registry.y)))),exitCode)}function known(name){const found=registry.L.find(command=>command===
name);if(found!==void 0)return found;if(name.startsWith("-"))throw new errors.yo("no-job",`Name the job before \`${name}\`: ${registry.L.join(", ")}`);const suggestion=(0,kernel_suggestion.
p)(name,registry.L),hint=suggestion===void 0?`the jobs are ${registry.L.join(", ")}`:`did you mean \`${suggestion}\`?`;throw new errors.yo("unknown-job",`Unknow\
n job \`${name}\`: ${hint}`)}const runAction=async job=>(await __nccwpck_require__.e(852).then(__nccwpck_require__.bind(__nccwpck_require__,4852))).runAction(job);
var __webpack_exports__runAction=__webpack_exports__.C,__webpack_exports__runCli=__webpack_exports__.a;export{__webpack_exports__runAction as runAction,__webpack_exports__runCli as runCli};
