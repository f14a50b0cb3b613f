export const id=152,ids=[152],modules={9052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>defineCommand});function defineCommand(command){return command}}),8152:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});var _define_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9052),_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1172);const __WEBPACK_DEFAULT_EXPORT__=(0,_define_command_js__WEBPACK_IMPORTED_MODULE_1__.N)({
name:"lint",summary:"Find what is wrong in the declarative configuration of a GitOps repository",description:"Reads every YAML and JSON file, works out what eac\
h one is, and checks Kubernetes objects against the schemas of the target version, against what the API server would refuse, and against what goes wrong in repo\
sitories. Needs no network and no cluster.",inputs:_inputs_js__WEBPACK_IMPORTED_MODULE_0__.A,action:{title:"GitOps Actions: lint",icon:"check-circle",color:"gre\
en",outputs:_inputs_js__WEBPACK_IMPORTED_MODULE_0__.x,permissions:[{scope:"contents",level:"read",reason:"to check the repository out"}]},examples:[{command:"gi\
tops-actions lint",does:"checks the working directory"},{command:"gitops-actions lint clusters/production --kubernetes-version 1.34",does:"checks one folder"},{
command:"gitops-actions lint --changed-since origin/main",does:"reports only what a change touched"},{command:"kustomize build apps/web | gitops-actions lint -",
does:"checks what another program prints"},{command:"gitops-actions lint --fix-dry-run",does:"shows what could be mended safely"},{command:"gitops-actions lint \
--format sarif --output lint.sarif",does:"writes a SARIF report"}],run:async(inputs,host)=>(await Promise.all([__webpack_require__.e(243),__webpack_require__.e(
731),__webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__,805))).runLint("lint",inputs,host)})}),1172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>LINT_INPUTS,x:()=>LINT_OUTPUTS});var _report_reporters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8073);
const LINT_INPUTS={paths:{type:"list",positional:!0,placeholder:"PATH",description:"Files and folders to check; what the configuration names, else the working d\
irectory."},config:{type:"string",placeholder:"FILE",description:"Configuration file; `.gitops-actions.yaml` at the root of the repository by default."},format:{
type:"choice",choices:_report_reporters_js__WEBPACK_IMPORTED_MODULE_0__.h,default:"text",surface:"cli",description:"Form of the report."},output:{type:"string",
placeholder:"FILE",surface:"cli",description:"Write the report to a file instead of standard output."},"fail-on":{type:"choice",choices:["error","warning","note",
"never"],description:"The mildest severity that makes the job fail (exit code 1); `error` by default."},"kubernetes-version":{type:"string",placeholder:"VERSION",
description:"Version of Kubernetes to check against, such as `1.34`; the newest known one by default."},"schema-location":{type:"list",placeholder:"LOCATION",description:"\
More schemas: a folder, a file or a URL template with kubeconform's variables. Tried in order, before the built-in schemas. Only locations given here are ever d\
ownloaded."},engine:{type:"choice",choices:["builtin","kubeconform"],default:"builtin",description:"What validates against schemas: the built-in validator or th\
e program kubeconform."},only:{type:"list",placeholder:"CHECK",description:"Run these checks alone, by id such as `schema/valid` or by domain such as `schema`."},
skip:{type:"list",placeholder:"CHECK",description:"Leave these checks out, by id or by domain."},"changed-since":{type:"string",placeholder:"REF",description:"R\
eport only what the change since this Git commit, branch or tag touched."},baseline:{type:"string",placeholder:"FILE",description:"Findings listed in this file \
do not count."},"write-baseline":{type:"boolean",default:!1,surface:"cli",description:"Write the findings of this run to the baseline file and end with exit cod\
e 0."},fix:{type:"boolean",default:!1,surface:"cli",description:"Mend what can be mended safely, then report what is left."},unsafe:{type:"boolean",default:!1,surface:"\
cli",description:"With `--fix`: also apply mends that are guesses, such as the likely name of a misspelt field."},"fix-dry-run":{type:"boolean",default:!1,surface:"\
cli",description:"Print what `--fix` would change as a diff, and change nothing."},"explain-files":{type:"boolean",default:!1,surface:"cli",description:"Print w\
hat each file was taken for, and why."}},LINT_OUTPUTS={errors:{description:"Number of errors."},warnings:{description:"Number of warnings."},"sarif-file":{description:"\
Path of the report as SARIF 2.1.0, for `github/codeql-action/upload-sarif`."},"report-json":{description:"Path of the report as JSON."}}}),8073:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>loadReporter,h:()=>FORMATS});const LOADERS={text:async()=>(await __webpack_require__.e(101).then(__webpack_require__.
bind(__webpack_require__,6101))).reportText,json:async()=>(await __webpack_require__.e(665).then(__webpack_require__.bind(__webpack_require__,9665))).reportJson,
sarif:async()=>(await __webpack_require__.e(906).then(__webpack_require__.bind(__webpack_require__,9906))).reportSarif,junit:async()=>(await __webpack_require__.
e(227).then(__webpack_require__.bind(__webpack_require__,4227))).reportJunit,github:async()=>(await __webpack_require__.e(497).then(__webpack_require__.bind(__webpack_require__,
6497))).reportGithub,gitlab:async()=>(await __webpack_require__.e(848).then(__webpack_require__.bind(__webpack_require__,6848))).reportGitlab,markdown:async()=>(await __webpack_require__.
e(659).then(__webpack_require__.bind(__webpack_require__,659))).reportMarkdown},FORMATS=Object.keys(LOADERS);function loadReporter(format){return LOADERS[format]()}})};
