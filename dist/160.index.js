export const id=160,ids=[160],modules={4160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{planFixes:()=>planFixes});var _kernel_group_by_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7737),_kubernetes_secret_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5149),_report_redaction_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7290),_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9441),_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9807);function planFixes(findings,textOf,isUnsafeAllowed){const wanted=findings.filter(({fix})=>fix?.safety==="safe"||isUnsafeAllowed&&fix!==void 0),plans=[...(0,_kernel_group_by_js__WEBPACK_IMPORTED_MODULE_2__.
$)(wanted,({file})=>file)].map(([file,fixable])=>planFile(file,fixable,textOf(file)));return{fixes:plans.flatMap(({fixes})=>fixes),refused:plans.flatMap(({refused})=>refused)}}
function planFile(file,findings,before){if(before===void 0)return{fixes:[],refused:[]};const wanted=withoutOverlaps(findings),proven=provenOf(before,wanted),refused=wanted.
filter(finding=>!proven.includes(finding));if(proven.length===0)return{fixes:[],refused};const after=(0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__.ct)(before,editsOf(
proven)),isSensitive=(0,_kubernetes_secret_text_js__WEBPACK_IMPORTED_MODULE_3__.d)(before)||proven.some(_report_redaction_js__WEBPACK_IMPORTED_MODULE_4__.t);return{
fixes:[{file,before,after,mended:proven.length,isSensitive}],refused}}function withoutOverlaps(findings){const taken=[];return findings.filter(finding=>{const wanted=editsOf(
[finding]);return wanted.some(edit=>taken.some(other=>overlaps(edit,other)))?!1:(taken.push(...wanted),!0)})}function editsOf(findings){return findings.flatMap(
({fix})=>fix?.edits??[])}function provenOf(before,findings){if(isProven(before,findings))return findings;if(findings.length===1)return[];const middle=findings.length>>
1,proven=[findings.slice(0,middle),findings.slice(middle)].flatMap(half=>provenOf(before,half));return proven.length<findings.length&&isProven(before,proven)?proven:
[]}function isProven(before,findings){const edits=editsOf(findings);try{const documents=(0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseDocuments)(before),intended=edits.
map(edit=>(0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__.MI)(before,documents,edit));return(0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__.Yu)(before,(0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__.
ct)(before,edits),intended),!0}catch(error){if(error instanceof _yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__.F)return!1;throw error}}function overlaps(a,b){return a.
start<b.end&&b.start<a.end||a.start===b.start&&a.end===b.end}}),7737:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>groupBy});function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group===
void 0?groups.set(key,[item]):group.push(item)}return groups}}),7290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>redactedLine,t:()=>isSensitive});const HIDDEN="***",LEADING_KEY=/^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/,
SECRET_DATA=/\/(?:data|stringData)(?:\/|$)/;function isSensitive(finding){return finding.sensitive===!0?!0:finding.resource?.kind==="Secret"&&SECRET_DATA.test(finding.
pointer??"")}function redactedLine(line){const key=LEADING_KEY.exec(line)?.[0],shown=key===void 0?"":`${key} `,text=`${shown}${HIDDEN}`;return{text,span:{start:shown.
length,end:text.length}}}})};
