export const id=902,ids=[902],modules={8902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{withStandardInputFile:()=>withStandardInputFile});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6641);const BLANKS=new Set([9,10,13,32]),SHOWN="<stdin>";function withStandardInputFile(host){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cwd,
SHOWN),content=host.stdin.read();if(content.every(byte=>BLANKS.has(byte)))throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("nothing-to-check","Nothin\
g to check: standard input is empty");return{host:{...host,files:overlay(host.files,place,content)},name:SHOWN}}function overlay(files,place,content){return{read:(path,maxBytes)=>path===
place?content:files.read(path,maxBytes),list:path=>files.list(path),status:path=>path===place?{type:"file",size:content.length}:files.status(path),resolve:path=>path===
place?place:files.resolve(path),write:(path,text)=>files.write(path,text),makeDirectory:path=>files.makeDirectory(path)}}})};
