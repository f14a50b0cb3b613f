export const id=852,ids=[852,404],modules={9404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createRunnerHost:()=>createRunnerHost});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6641),_file_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2294),_neutral_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3182),_secret_set_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9258),_terminal_host_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(589);const SUMMARY_LIMIT=1<<20;async function createRunnerHost(){const toolkit=await Promise.
all([__webpack_require__.e(955),__webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__,6058));ignoreGoneReader(process.stdout);const secrets=(0,_secret_set_js__WEBPACK_IMPORTED_MODULE_3__.
g)(form=>toolkit.setSecret(form)),host=(0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_4__.V)({secrets}),log=createRunnerLog(toolkit,secrets);return{...host,kind:"\
runner",log,stdout:withoutColor(host.stdout),runner:createServices(toolkit,host,log)}}function ignoreGoneReader(stream){stream.listenerCount("error")>0||stream.
on("error",error=>{if((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__.CA)(error)!=="EPIPE")throw error})}function createRunnerLog(toolkit,secrets){const harmless=message=>(0,_neutral_text_js__WEBPACK_IMPORTED_MODULE_5__.
$)(secrets.scrub(message));return{info:message=>toolkit.info(harmless(message)),warning:message=>toolkit.warning(harmless(message)),error:message=>toolkit.error(
harmless(message)),debug:message=>toolkit.debug(harmless(message))}}function withoutColor(output){return{...output,color:!1}}function createServices(toolkit,{secrets,
env},log){let used=0;return{setOutput:(name,value)=>setOutput(toolkit,name,secrets.scrub(String(value))),async appendSummary(markdown){if((env.GITHUB_STEP_SUMMARY??
"")==="")return;const text=secrets.scrub(markdown),size=node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);if(used+size>SUMMARY_LIMIT){log.warning(
`The job summary is full: ${size} bytes were left out`);return}used+=size,await writeSummary(toolkit,text,log)}}}function setOutput(toolkit,name,value){try{toolkit.
setOutput(name,value)}catch(cause){throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__.v4("no-output",`The output \`${name}\` cannot be set: ${reason(cause)}`,
void 0,{cause})}}async function writeSummary(toolkit,text,log){try{await toolkit.summary.addRaw(text).write()}catch(error){toolkit.summary.emptyBuffer(),log.warning(
`The job summary cannot be written: ${reason(error)}`)}}function reason(error){return error instanceof Error?error.message:String(error)}}),4852:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{runAction:()=>runAction});var _commands_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9140),_commands_registry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8280),_host_runner_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9404),_run_command_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5901);async function runAction(job){const host=await(0,_host_runner_host_js__WEBPACK_IMPORTED_MODULE_2__.createRunnerHost)();return(0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__.
b)(host,async()=>{const command=await(0,_commands_registry_js__WEBPACK_IMPORTED_MODULE_1__.y)(job),outcome=await command.run((0,_commands_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__.
H)(command.inputs,host.env),host);for(const[name,value]of Object.entries(outcome.outputs??{}))host.runner.setOutput(name,value);return outcome.exitCode})}})};
