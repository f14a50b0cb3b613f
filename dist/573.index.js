export const id=573,ids=[573],modules={8573:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runRead:()=>runRead});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_host_file_trouble_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6419),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6641),_repository_decode_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9183),_yaml_line_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
1279),_yaml_parse_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9807);async function runRead(inputs,host){const files=inputs.files.length===0?["-"]:inputs.
files;let isReadable=!0;for(const file of files)isReadable=readFile(file,inputs.strict,host)&&isReadable;return{exitCode:isReadable?_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.
dc.clean:_kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.dc.usage}}function readFile(file,isStrict,host){const shown=file==="-"?"standard input":file,decoded=(0,_repository_decode_js__WEBPACK_IMPORTED_MODULE_3__.
D)(bytesOf(file,host));if(decoded.problem!==void 0)return host.log.error(`${shown}: ${decoded.problem.message}`),!1;const lines=new _yaml_line_index_js__WEBPACK_IMPORTED_MODULE_5__.
r(decoded.text);let isReadable=!0;for(const document of(0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_4__.parseDocuments)(decoded.text)){const problems=problemsOf(document,
isStrict);for(const{offset,message}of problems){const{line,column}=lines.positionAt(offset);host.log.error(`${shown}:${line}:${column}: ${message}`)}problems.length>
0?isReadable=!1:document.value!==void 0&&host.stdout.write(`${JSON.stringify(document.value)}
`)}return isReadable}function problemsOf(document,isStrict){return document.problem!==void 0?[{offset:document.problem.range.start,message:document.problem.message}]:
isStrict?document.duplicates.map(({key,second})=>({offset:second.start,message:`the key \`${key}\` stands twice in this mapping`})):[]}function bytesOf(file,host){
if(file==="-")return host.stdin.read();try{return host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd,file))}catch(cause){throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo("unreadable-file",`Cannot read \`${file}\`: ${(0,_host_file_trouble_js__WEBPACK_IMPORTED_MODULE_1__.A)(cause)}`,{cause})}}})};
