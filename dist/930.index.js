export const id=930,ids=[930],modules={9052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>defineCommand});function defineCommand(command){return command}}),3930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>command});var define_command=__webpack_require__(9052);const SCHEMAS_INPUTS={arguments:{
type:"list",positional:!0,placeholder:"export DIR",description:"The word `export` and the folder to write to."},"kubernetes-version":{type:"string",placeholder:"\
VERSION",description:"Version of Kubernetes, such as `1.34`; the newest known one by default."}},command=(0,define_command.N)({name:"schemas",summary:"Export th\
e built-in Kubernetes schemas as JSON Schema files",description:"`schemas export DIR` writes the schemas of one Kubernetes version in kubeconform's layout, so t\
hat kubeconform and editors can validate without a network.",inputs:SCHEMAS_INPUTS,examples:[{command:"gitops-actions schemas export schemas --kubernetes-versio\
n 1.34",does:"writes the schemas of Kubernetes 1.34 to the folder schemas"}],run:async(inputs,host)=>(await __webpack_require__.e(97).then(__webpack_require__.bind(
__webpack_require__,6097))).runSchemas(inputs,host)})})};
