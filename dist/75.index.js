export const id=75,ids=[75],modules={75:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openRepository:()=>openRepository});var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6641),_repository_root_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1936);const TIMEOUT=12e4,STDERR_TAIL=2e3,SETTINGS=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=true","core.untrackedCache=false","submodul\
e.recurse=false"];function openRepository(host,directory){const root=(0,_repository_root_js__WEBPACK_IMPORTED_MODULE_1__.Om)(host.files,directory),program=host.
programs.find("git");if(program===void 0)throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4("git-missing","git is not on PATH; install it");const options={
cwd:directory,env:closedEnvironment(host.env,root),timeout:TIMEOUT},settings=SETTINGS.flatMap(setting=>["-c",setting]),run=args=>host.programs.run(program,["--n\
o-pager",...settings,...args],options);return{run,async read(args){const result=await run(args);if(result.exitCode!==0)throw failed(args,result);return result.stdout}}}
function closedEnvironment(env,root){const inherited=["PATH","Path","SystemRoot","TMPDIR","TEMP"].flatMap(name=>{const value=env[name];return value===void 0?[]:
[[name,value]]});return{...Object.fromEntries(inherited),LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:"\
safe.directory",GIT_CONFIG_VALUE_0:root,GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1"}}function failed(args,{exitCode,stderr}){const command=`\
git ${args.join(" ")}`,tail=stderr.trim().slice(-STDERR_TAIL),reason=tail===""?"":`: ${tail.split(`
`).at(-1)}`;return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4("git-failed",`\`git ${args[0]??""}\` ended with exit code ${exitCode}${reason}`,{command,
exitCode,stderr:tail})}})};
