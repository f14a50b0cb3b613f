export const id=855,ids=[855],modules={5855:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ProgramRun:()=>ProgramRun});var external_node_async_hooks_=__webpack_require__(6698),external_node_buffer_=__webpack_require__(4573),external_node_diagnostics_channel_=__webpack_require__(
3053),external_node_path_=__webpack_require__(6760),exec=__webpack_require__(1955),errors=__webpack_require__(6641),external_node_string_decoder_=__webpack_require__(
6193);function captureOutput(limit,onOverflow){const decoder=new external_node_string_decoder_.StringDecoder("utf8"),parts=[];let size=0;return{add(bytes){size>
limit||(size+=bytes.length,size>limit?onOverflow():parts.push(decoder.write(bytes)))},text:()=>parts.join("")+decoder.end()}}var external_node_child_process_=__webpack_require__(
1421),external_node_fs_=__webpack_require__(3024);function killTree(root){if(process.platform==="win32"){(0,external_node_child_process_.spawnSync)("taskkill",[
"/T","/F","/PID",String(root)],{stdio:"ignore",windowsHide:!0});return}const stopped=new Set;let found=[root];for(;found.length>0;){for(const id2 of found)stopped.
add(id2),signal(id2,"SIGSTOP");found=childrenOf(stopped).filter(id2=>!stopped.has(id2))}for(const id2 of stopped)signal(id2,"SIGKILL")}function signal(id2,name){
try{process.kill(id2,name)}catch{}}function childrenOf(parents){return processes().filter(({parent})=>parents.has(parent)).map(({id:id2})=>id2)}function processes(){
return process.platform==="linux"?linuxProcesses():posixProcesses()}function linuxProcesses(){return external_node_fs_.readdirSync("/proc").filter(name=>/^\d+$/.
test(name)).flatMap(name=>{const parent=linuxParent(name);return parent===void 0?[]:[{id:Number(name),parent}]})}function linuxParent(id2){try{const stat=external_node_fs_.
readFileSync(`/proc/${id2}/stat`,"utf8");return Number(stat.slice(stat.lastIndexOf(")")+2).split(" ")[1])}catch{return}}function posixProcesses(){const{stdout}=(0,external_node_child_process_.
spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"});return(stdout??"").split(`
`).flatMap(line=>{const[id2,parent]=line.trim().split(/\s+/).map(Number);return id2===void 0||parent===void 0?[]:[{id:id2,parent}]})}const CAPTURE_LIMIT=64<<20,
STDERR_TAIL=4e3,starting=new external_node_async_hooks_.AsyncLocalStorage;function onProcess(message){starting.getStore()?.started(message.process)}class ProgramRun{#settings;#program;#args;#options;#child;#stopped;constructor(settings,program,args,options){
this.#settings=settings,this.#program=program,this.#args=args,this.#options=options}async toEnd(){if(!(0,external_node_path_.isAbsolute)(this.#program))throw this.#failure(
"not-absolute","is not an absolute path");const limit=this.#settings.captureLimit??CAPTURE_LIMIT,stdout=captureOutput(limit,()=>this.#stop("too-much-output")),stderr=captureOutput(
limit,()=>this.#stop("too-much-output")),exitCode=await this.#withTimeout(()=>this.#execute(bytes=>stdout.add(bytes),bytes=>stderr.add(bytes))),result={stdout:stdout.
text(),stderr:stderr.text()};if(this.#stopped!==void 0)throw this.#stoppedError(this.#stopped,result.stderr);if(exitCode===null)throw this.#failure("killed",`wa\
s killed by ${this.#child?.signalCode}`,result.stderr);return{exitCode,...result}}started(child){this.#child=child,queueMicrotask(()=>{child.stdin?.on("error",()=>{}),
this.#stopped!==void 0&&this.#kill(child)})}async#withTimeout(action){const{timeout}=this.#options,timer=timeout===void 0?void 0:setTimeout(()=>this.#stop("time\
out"),timeout);(0,external_node_diagnostics_channel_.subscribe)("child_process",onProcess);try{return await starting.run(this,action)}catch(error){throw this.#failure(
"not-started","could not be started","",error)}finally{(0,external_node_diagnostics_channel_.unsubscribe)("child_process",onProcess),clearTimeout(timer)}}async#execute(onStdout,onStderr){
const{cwd=this.#settings.cwd,env,input=""}=this.#options;return(0,exec.m)(quote(this.#program),[...this.#args],{cwd,env:{...env},input:external_node_buffer_.Buffer.
from(input),silent:!0,ignoreReturnCode:!0,listeners:{stdout:onStdout,stderr:onStderr}})}#stop(reason){this.#stopped===void 0&&(this.#stopped=reason,this.#child!==
void 0&&this.#kill(this.#child))}#kill(child){child.pid!==void 0&&(killTree(child.pid),child.stdout?.destroy(),child.stderr?.destroy())}#stoppedError(reason,stderr){
const what=reason==="timeout"?`did not end within ${this.#options.timeout} ms and was killed`:`wrote more than ${this.#settings.captureLimit??CAPTURE_LIMIT} byt\
es and was killed`;return this.#failure(reason,what,stderr)}#failure(code,what,stderr="",cause){const{scrub}=this.#settings.secrets,failure={command:scrub([this.#program,
...this.#args].join(" ")),exitCode:void 0,stderr:scrub(stderr.slice(-STDERR_TAIL))};return new errors.v4(code,`\`${scrub(this.#program)}\` ${what}`,failure,{cause})}}
function quote(program){return`"${program.replaceAll('"','\\"')}"`}})};
