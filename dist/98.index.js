export const id=98,ids=[98],modules={3098:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{diffOf:()=>diffOf,planFixes:()=>planFixes,writeFixes:()=>writeFixes});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4248),_source_reader_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3762);function planFixes(findings,textOf,isUnsafeAllowed){const byFile=new Map;for(const finding of findings)
finding.fix===void 0||finding.fix.safety==="unsafe"&&!isUnsafeAllowed||byFile.set(finding.file,[...byFile.get(finding.file)??[],finding]);return[...byFile].flatMap(
([file,fixable])=>planFile(file,fixable,textOf(file)))}function planFile(file,findings,before){if(before===void 0)return[];const edits=[];let mended=0;for(const{
fix}of findings){const wanted=fix?.edits??[];wanted.some(edit=>edits.some(taken=>overlaps(edit,taken)))||(edits.push(...wanted),mended++)}return mended===0?[]:[
{file,before,after:(0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.ct)(before,edits),mended}]}function overlaps(a,b){return a.start<b.end&&b.start<a.end?!0:a.start===
b.start&&a.end===b.end}function writeFixes(fixes,{host,discovery}){const now=new _source_reader_js__WEBPACK_IMPORTED_MODULE_2__.j(host,discovery);let mended=0;for(const fix of fixes){
if(now.text(fix.file)!==fix.before){host.log.warning(`${fix.file} changed while it was checked and was not mended; run again`);continue}host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
resolve)(discovery.root,fix.file),fix.after),mended+=fix.mended}return mended}async function diffOf(fixes){const{createTwoFilesPatch}=await __webpack_require__.
e(23).then(__webpack_require__.bind(__webpack_require__,4023));return fixes.map(({file,before,after})=>createTwoFilesPatch(`a/${file}`,`b/${file}`,before,after,
"","",{context:3})).map(patch=>patch.replace(/^={67}\n/,"")).join("")}})};
