export const id=194,ids=[194],modules={194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{ChangedLines:()=>ChangedLines,changedSince:()=>changedSince});var errors=__webpack_require__(6641);async function mergeBase(git,ref){
refuseBadName(ref);const head=await resolveCommit(git,"HEAD");if(head===void 0)throw new errors.yo("no-commits","This repository has no commit to compare with y\
et");const base=await resolveCommit(git,ref)??await resolveCommit(git,`refs/remotes/origin/${ref}`);if(base===void 0)throw new errors.yo("unknown-ref",`There is\
 no commit \`${ref}\` in this clone; ${await wayOut(git)}`);const{exitCode,stdout}=await git.run(["merge-base","--end-of-options",base,head]);if(exitCode!==0)throw new errors.
yo("no-common-commit",`\`${ref}\` and HEAD have no commit in common in this clone; ${await wayOut(git)}`);return stdout.trim()}function refuseBadName(ref){if(!(ref!==
""&&!ref.startsWith("-")&&!/[\u0000-\u0020\u007f]/.test(ref)))throw new errors.yo("invalid-ref",`${JSON.stringify(ref)} is not a Git ref; give a branch, a tag o\
r a commit`)}async function resolveCommit(git,ref){const args=["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`],{exitCode,stdout}=await git.
run(args);return exitCode===0?stdout.trim():void 0}async function wayOut(git){const{stdout}=await git.run(["rev-parse","--is-shallow-repository"]);return stdout.
trim()==="true"?"the clone is shallow: fetch the history (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)":"check its spelling, or fetch it fi\
rst"}const LETTERS={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92};function unquotePath(text){if(!text.startsWith('"')||!text.endsWith('"')||text.length<2)return text;
const bytes=[];for(const[part,letter,octal]of text.slice(1,-1).matchAll(/\\(?:([abtnvfr"\\])|([0-3][0-7]{2}))|[^\\]+/g))letter!==void 0?bytes.push(LETTERS[letter]??
0):octal!==void 0?bytes.push(Number.parseInt(octal,8)):bytes.push(...new TextEncoder().encode(part));return new TextDecoder().decode(Uint8Array.from(bytes))}const HUNK=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function patchLines(patch){const touched=new Map;let ranges=[],start=0;for(;start<patch.length;){const line=lineAt(patch,start);start+=line.length+1;const hunk=line.
startsWith("@@ ")?HUNK.exec(line):null;if(hunk!==null)ranges.push(touchedRange(Number(hunk[2]),count(hunk[3]))),start=skipLines(patch,start,count(hunk[1])+count(
hunk[3]));else if(line.startsWith("+++ ")){ranges=[];const path=newPath(line.slice(4));path!==void 0&&touched.set(path,ranges)}}return touched}function count(text){
return text===void 0?1:Number(text)}function touchedRange(line,lines){return lines===0?{start:Math.max(1,line),end:line+1}:{start:line,end:line+lines-1}}function skipLines(patch,offset,lines){
let start=offset;for(let left=lines;left>0&&start<patch.length;){patch[start]!=="\\"&&left--;const end=patch.indexOf(`
`,start);start=end===-1?patch.length:end+1}return start}function newPath(header){const path=unquotePath(header.replace(/\t$/,""));return path.startsWith("b/")?path.
slice(2):void 0}function lineAt(text,start){const end=text.indexOf(`
`,start);return text.slice(start,end===-1?text.length:end)}class ChangedLines{#lines;#wholeFiles;constructor(lines,wholeFiles){this.#lines=lines,this.#wholeFiles=
wholeFiles}get files(){return[...new Set([...this.#lines.keys(),...this.#wholeFiles])].sort()}touches(file,startLine,endLine){if(this.#wholeFiles.has(file))return!0;
const next=firstEndingAtOrAfter(this.#lines.get(file)??[],startLine);return next!==void 0&&next.start<=endLine}}async function changedSince(git,ref){const base=await mergeBase(
git,ref),patch=await git.read([...DIFF,"--patch","--unified=0","--end-of-options",base,"--"]),counts=await git.read([...DIFF,"--numstat","-z","--end-of-options",
base,"--"]),untracked=await git.read(["ls-files","--others","--exclude-standard","-z"]),wholeFiles=[...binaryFiles(counts),...untracked.split("\0").filter(path=>path!==
"")];return new ChangedLines(patchLines(patch),new Set(wholeFiles))}const DIFF=["diff","--no-ext-diff","--no-textconv","--no-color","--relative","--find-renames",
"--ignore-submodules","--ignore-cr-at-eol","--inter-hunk-context=0","--src-prefix=a/","--dst-prefix=b/"];function binaryFiles(counts){const fields=counts.split(
"\0"),files=[];for(let index=0;index<fields.length;index++){const[added,,...rest]=(fields[index]??"").split("	"),isRename=rest.join("	")===""&&added!=="",path=isRename?
fields[index+2]:rest.join("	");isRename&&(index+=2),added==="-"&&path!==void 0&&files.push(path)}return files}function firstEndingAtOrAfter(ranges,line){let low=0,
high=ranges.length;for(;low<high;){const middle=low+high>>1;(ranges[middle]?.end??0)<line?low=middle+1:high=middle}return ranges[low]}})};
