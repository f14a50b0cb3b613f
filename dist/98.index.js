export const id=98,ids=[98],modules={3098:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{showDiff:()=>showDiff,warnOfRefused:()=>warnOfRefused,writeFixes:()=>writeFixes});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6760),_report_summary_line_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4426),_source_reader_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3762);function writeFixes(fixes,{
host,discovery}){const now=new _source_reader_js__WEBPACK_IMPORTED_MODULE_1__.j(host,discovery);let mended=0;for(const fix of fixes){if(now.text(fix.file)!==fix.
before){host.log.warning(`${fix.file} changed while it was checked and was not mended; run again`);continue}host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
resolve)(discovery.root,fix.file),fix.after),mended+=fix.mended}return mended}function warnOfRefused(refused,{host}){for(const{file,line,column,check}of refused)
host.log.warning(`${file}:${line}:${column}: ${check} is not mended, because the edit would change more than this one place`)}async function showDiff(fixes,{host}){
const{createTwoFilesPatch}=await __webpack_require__.e(23).then(__webpack_require__.bind(__webpack_require__,4023));for(const{file,before,after,mended,isSensitive}of fixes){
if(isSensitive){host.log.info(`${file}: ${(0,_report_summary_line_js__WEBPACK_IMPORTED_MODULE_2__.LS)(mended,"mend")} not shown, because the file may hold secre\
ts`);continue}const patch=createTwoFilesPatch(`a/${file}`,`b/${file}`,before,after,"","",{context:3});host.stdout.write(patch.replace(/^={67}\n/,""))}}})};
