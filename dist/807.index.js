export const id=807,ids=[807],modules={2807:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openRepository:()=>openRepository});var errors=__webpack_require__(6641),external_node_path_=__webpack_require__(6760);
function findRepositoryRoot(files,directory){let folder=files.resolve(directory);for(;files.status((0,external_node_path_.join)(folder,".git"))===void 0;){const parent=(0,external_node_path_.
dirname)(folder);if(parent===folder)throw notARepository(directory);folder=parent}return folder}function notARepository(directory){return new errors.yo("not-a-r\
epository",`${directory} is not in a Git repository; run the job inside a clone, in CI behind the checkout step`)}const TIMEOUT=12e4,STDERR_TAIL=2e3,SETTINGS=["\
core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=true","core.untrackedCache=false","submodule.recurse=false"];function openRepository(host,directory){
const root=findRepositoryRoot(host.files,directory),program=host.programs.find("git");if(program===void 0)throw new errors.v4("git-missing","git is not on PATH;\
 install it");const options={cwd:directory,env:closedEnvironment(host.env,root),timeout:TIMEOUT},settings=SETTINGS.flatMap(setting=>["-c",setting]),run=args=>host.
programs.run(program,["--no-pager",...settings,...args],options);return{root,directory,run,async read(args){const result=await run(args);if(result.exitCode!==0)
throw failed(args,result);return result.stdout}}}function closedEnvironment(env,root){const inherited=["PATH","Path","SystemRoot","TMPDIR","TEMP"].flatMap(name=>{
const value=env[name];return value===void 0?[]:[[name,value]]});return{...Object.fromEntries(inherited),LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/d\
ev/null",GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:"safe.directory",GIT_CONFIG_VALUE_0:root,GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1"}}function failed(args,{
exitCode,stderr}){const command=`git ${args.join(" ")}`,tail=stderr.trim().slice(-STDERR_TAIL),reason=tail===""?"":`: ${tail.split(`
`).at(-1)}`;return new errors.v4("git-failed",`\`git ${args[0]??""}\` ended with exit code ${exitCode}${reason}`,{command,exitCode,stderr:tail})}})};
