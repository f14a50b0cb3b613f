export const id=93,ids=[93],modules={6093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{commandHelp:()=>commandHelp,programHelp:()=>programHelp});var _kernel_project_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6601);function programHelp(commands){
const width=Math.max(...commands.map(({name})=>name.length)),rows=commands.map(({name,summary})=>`  ${name.padEnd(width)}  ${summary}`);return[`${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.
RX} ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.xv} - checks for GitOps repositories`,"",`Usage: ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.RX} <jo\
b> [paths...] [options]`,"","Jobs:",...rows,"",`${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.RX} <job> --help shows the options of a job.`,"Exit codes: 0 c\
lean, 1 findings, 2 wrong usage or nothing to check, 3 the job could not be done.",`Pages: ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.yZ}`,""].join(`
`)}function commandHelp(command,width){const inputs=Object.entries(command.inputs).filter(([,spec])=>spec.surface!=="action"),positional=inputs.find(([,spec])=>spec.
type==="list"&&spec.positional===!0),options=inputs.filter(entry=>entry!==positional),usage=[_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__.RX,command.name,...positional?
[`[${positional[1].placeholder}...]`]:[],"[options]"],rows=[...options.map(([name,spec])=>[flag(name,spec),explain(spec)]),["--help","Show this help."]];return[
`${command.summary}.`,"",...wrap(plain(command.description),width,""),"",`Usage: ${usage.join(" ")}`,...positional?["",...table([[positional[1].placeholder??"VA\
LUE",explain(positional[1])]],width)]:[],"","Options:",...table(rows,width),"","Examples:",...command.examples.flatMap(({command:line,does})=>[`  ${line}`,`    \
  ${does}`]),""].join(`
`)}function flag(name,spec){return spec.type==="boolean"?`--${name}`:spec.type==="choice"?`--${name} <${spec.choices.length>5?name.toUpperCase():spec.choices.join(
"|")}>`:`--${name} <${spec.placeholder??"VALUE"}>`}function explain(spec){const notes=[];return spec.type==="choice"&&(spec.choices.length>5&&notes.push(`One of\
 ${spec.choices.join(", ")}.`),spec.default!==void 0&&notes.push(`Default: ${spec.default}.`)),spec.type==="list"&&spec.positional!==!0&&notes.push("May be repe\
ated."),[plain(spec.description),...notes].join(" ")}function plain(markdown){return markdown.replaceAll("`","")}function table(rows,width){return rows.flatMap(
([left,right])=>[`  ${left}`,...wrap(right,width,"      ")])}function wrap(text,width,indent){const lines=[];let line=indent;for(const word of text.split(/\s+/))
line.length>indent.length&&line.length+word.length+1>width&&(lines.push(line),line=indent),line+=line.length>indent.length?` ${word}`:word;return lines.push(line),
lines}})};
