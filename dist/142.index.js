export const id=142,ids=[142],modules={1142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{toolCache:()=>toolCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),_kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6641),_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1462);const toolCache={obtain(source){return useFolders(),withoutStandardOutput(async()=>fromCache(
await Promise.all([__webpack_require__.e(955),__webpack_require__.e(58),__webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__,9805)),source))}};
async function fromCache(cache,source){const{name,version,sha256}=source,cached=cache.find(name,version);if(cached!=="")return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(cached,name);const archive=await download(cache,source),actual=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readFileSync)(archive)).digest("hex");if(actual!==sha256)throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(archive,{force:!0}),new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__.
v4("wrong-checksum",`The download of ${name} ${version} has SHA-256 ${actual}, but ${sha256} is pinned; it was not used`);const extracted=await cache.extractTar(
archive);return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await cache.cacheDir(extracted,name,version),name)}async function withoutStandardOutput(action){const{
stdout}=process,{write}=stdout;stdout.write=()=>!0;try{return await action()}finally{stdout.write=write}}async function download(cache,{name,version,url}){try{return await cache.
downloadTool(url)}catch(cause){const advice=`install ${name} on PATH, or allow the download`;throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__.Hi("downlo\
ad-failed",`${name} is neither on PATH nor in the tool cache, and ${name} ${version} cannot be downloaded from ${url}: ${advice}`,{endpoint:url,status:void 0,advice},
{cause})}}function useFolders(){const{env}=process;env.RUNNER_TOOL_CACHE??=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.
n)(env),"tools"),env.RUNNER_TEMP??=(0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()}})};
