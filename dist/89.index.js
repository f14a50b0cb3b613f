export const id=89,ids=[89],modules={4089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{present:()=>present});var external_node_path_=__webpack_require__(6760),project=__webpack_require__(6601);const LOADERS={text:async()=>(await __webpack_require__.
e(101).then(__webpack_require__.bind(__webpack_require__,6101))).reportText,json:async()=>(await __webpack_require__.e(665).then(__webpack_require__.bind(__webpack_require__,
9665))).reportJson,sarif:async()=>(await __webpack_require__.e(906).then(__webpack_require__.bind(__webpack_require__,9906))).reportSarif,junit:async()=>(await __webpack_require__.
e(227).then(__webpack_require__.bind(__webpack_require__,4227))).reportJunit,github:async()=>(await __webpack_require__.e(497).then(__webpack_require__.bind(__webpack_require__,
6497))).reportGithub,gitlab:async()=>(await __webpack_require__.e(848).then(__webpack_require__.bind(__webpack_require__,6848))).reportGitlab,markdown:async()=>(await __webpack_require__.
e(659).then(__webpack_require__.bind(__webpack_require__,659))).reportMarkdown},FORMATS=Object.keys(LOADERS);function isFormat(text){return Object.hasOwn(LOADERS,
text)}function loadReporter(format){return LOADERS[format]()}async function present(report,{format,output},host){const text=await render(report,format,host,output===
void 0);return output===void 0?host.stdout.write(text):writeReport(host,output,text),isRunner(host)?(format==="text"&&host.stdout.write(await render(report,"git\
hub",host,!1)),await host.runner.appendSummary(await render(report,"markdown",host,!1)),{...counts(report),...await writeReportFiles(report,host)}):{}}async function render(report,format,host,isShown){
return(await loadReporter(format))(report,{color:isShown&&host.stdout.color,width:host.stdout.width})}function isRunner(host){return host.kind==="runner"}function counts({
summary}){return{errors:String(summary.errors),warnings:String(summary.warnings)}}async function writeReportFiles(report,host){const folder=(0,external_node_path_.
join)(host.env.RUNNER_TEMP??host.cacheFolder,reportFolder(report.job,host)),sarif=(0,external_node_path_.join)(folder,"report.sarif"),json=(0,external_node_path_.
join)(folder,"report.json");return writeReport(host,sarif,await render(report,"sarif",host,!1)),writeReport(host,json,await render(report,"json",host,!1)),{"sar\
if-file":sarif,"report-json":json}}function reportFolder(job,host){const step=(host.env.GITHUB_ACTION??"").replaceAll(/[^\w-]+/g,"-").slice(0,80);return step===
""?`${project.RX}-${job}`:`${project.RX}-${job}-${step}`}function writeReport(host,file,text){const path=(0,external_node_path_.resolve)(host.cwd,file);host.files.
makeDirectory((0,external_node_path_.join)(path,"..")),host.files.write(path,text)}})};
