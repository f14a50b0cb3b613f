export const id=644,ids=[644],modules={5644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{explainFiles:()=>explainFiles});var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3182),_left_out_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2737);const WIDEST_PATH=60;function explainFiles(files,leftOut){const rows=files.map(({path,role,reason,encrypted})=>({path:oneLine(path),role,reason:oneLine(encrypted?
`${reason}; encrypted with SOPS`:reason)})),pathWidth=Math.min(WIDEST_PATH,widest(rows.map(({path})=>path))),roleWidth=widest(rows.map(({role})=>role));return[...rows.
map(({path,role,reason})=>`${path.padEnd(pathWidth)}  ${role.padEnd(roleWidth)}  ${reason}`),"",...counts(files),...leftOut===void 0?[]:leftOutLine(leftOut)]}function leftOutLine(leftOut){
const words=(0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__.E)(leftOut);return words===""?[]:["",`Left out: ${words}`]}function counts(files){const byRole=new Map;
for(const{role}of files)byRole.set(role,(byRole.get(role)??0)+1);const rows=[...byRole].sort(([a,m],[b,n])=>n-m||(a<b?-1:1)),width=widest(rows.map(([,count])=>String(
count)));return rows.map(([role,count])=>`${String(count).padStart(width)}  ${role}`)}function oneLine(text){return(0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_1__.
R)(text).replaceAll(`
`,"\\n").replaceAll("	","\\t")}function widest(texts){return texts.reduce((width,text)=>Math.max(width,text.length),0)}})};
