export const id=934,ids=[934],modules={9052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>defineCommand});function defineCommand(command){return command}}),934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>command});var define_command=__webpack_require__(9052);const READ_INPUTS={files:{type:"\
list",positional:!0,placeholder:"FILE",description:"Files to read; `-` or nothing is standard input."},strict:{type:"boolean",default:!1,description:"Refuse dup\
licate keys, as `kubectl --validate=strict` does."}},command=(0,define_command.N)({name:"read",summary:"Print each document as Kubernetes will read it, one JSON\
 value a line",description:'The answer to "is this a string or a boolean?". Reads YAML with the semantics of `sigs.k8s.io/yaml`, with which kubectl and the API \
server read it.',inputs:READ_INPUTS,examples:[{command:"gitops-actions read deployment.yaml",does:"prints the documents of a file"},{command:'echo "country: no"\
 | gitops-actions read',does:'prints {"country":false}'}],run:async(inputs,host)=>(await Promise.all([__webpack_require__.e(243),__webpack_require__.e(731),__webpack_require__.
e(573)]).then(__webpack_require__.bind(__webpack_require__,8573))).runRead(inputs,host)})})};
