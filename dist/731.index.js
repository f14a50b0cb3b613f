export const id=731,ids=[731],modules={3128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dc:()=>member,Gv:()=>isObject,Qr:()=>arrayMember,cy:()=>isArray,sk:()=>stringMember,wX:()=>objectMember});function isObject(value){return typeof value=="object"&&
value!==null&&!Array.isArray(value)}function isArray(value){return Array.isArray(value)}function member(value,key){return isObject(value)&&Object.hasOwn(value,key)?
value[key]:void 0}function stringMember(value,key){const found=member(value,key);return typeof found=="string"?found:void 0}function arrayMember(value,key){const found=member(
value,key);return isArray(found)?found:[]}function objectMember(value,key){const found=member(value,key);return isObject(found)?found:void 0}}),9183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>decode});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573);const NUL=0,LINE_FEED=10;function decode(bytes){
const wide=wideEncoding(bytes);if(wide!==void 0)return{problem:{code:"utf-16",message:`the file is encoded in ${wide}; save it as UTF-8`,line:1}};const text=textOf(
bytes);return text===void 0?{problem:bytes.includes(NUL)?binary(bytes):invalidUtf8(bytes)}:text.includes("\0")?{problem:binary(bytes)}:{text}}function textOf(bytes){
if((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).
toString("latin1");if((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer,bytes.
byteOffset,bytes.byteLength).toString("utf8")}function binary(bytes){return{code:"binary",message:"the file holds a NUL byte: it is binary, not text; exclude it\
 if it is meant to be so",line:lineOf(bytes,bytes.indexOf(NUL))}}function wideEncoding(bytes){const a=bytes[0],b=bytes[1],c=bytes[2],d=bytes[3];return a===0&&b===
0&&(c===254&&d===255||c===0&&d!==void 0&&d!==0)||c===0&&d===0&&(a===255&&b===254||a!==0&&b===0)?"UTF-32":a===255&&b===254||a===254&&b===255||b===0&&a!==0&&(d===
0||d===void 0)&&c!==0||a===0&&b!==0&&b!==void 0&&(c===0||c===void 0)?"UTF-16":void 0}function invalidUtf8(bytes){const offset=firstInvalid(bytes),line=lineOf(bytes,
offset);return{code:"invalid-utf-8",message:`byte 0x${bytes[offset]?.toString(16).toUpperCase().padStart(2,"0")} at offset ${offset} (line ${line}) is not valid\
 UTF-8; save the file as UTF-8`,line}}function firstInvalid(bytes){let valid=0,invalid=bytes.length;for(;valid+1<invalid;){const middle=valid+invalid>>>1;(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.
isUtf8)(bytes.subarray(0,wholeCharacters(bytes,middle)))?valid=middle:invalid=middle}return wholeCharacters(bytes,valid)}function wholeCharacters(bytes,end){let lead=end-
1;for(;lead>=0&&end-lead<4&&((bytes[lead]??0)&192)===128;)lead--;const first=bytes[lead]??0,length=first>=240?4:first>=224?3:first>=192?2:1;return lead>=0&&lead+
length>end?lead:end}function lineOf(bytes,offset){let line=1;for(let at=bytes.indexOf(LINE_FEED);at>=0&&at<offset;at=bytes.indexOf(LINE_FEED,at+1))line++;return line}}),
3320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Sq:()=>CODE,k$:()=>isSeparator,
kn:()=>isBreak,q3:()=>isFlowIndicator,z3:()=>isBlank});const CODE={tab:9,lineFeed:10,carriageReturn:13,space:32,doubleQuote:34,hash:35,singleQuote:39,plus:43,comma:44,
dash:45,colon:58,question:63,openBracket:91,backslash:92,closeBracket:93,openBrace:123,bar:124,closeBrace:125,byteOrderMark:65279};function isBreak(code){return code===
CODE.lineFeed||code===CODE.carriageReturn}function isBlank(code){return code===CODE.space||code===CODE.tab}function isSeparator(code){return isBlank(code)||isBreak(
code)||Number.isNaN(code)}function isFlowIndicator(code){return code===CODE.comma||code===CODE.openBracket||code===CODE.closeBracket||code===CODE.openBrace||code===
CODE.closeBrace}}),9153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CJ:()=>nodeRange,
I3:()=>hasText,P3:()=>isCollection,Qw:()=>scalarRange,bk:()=>skipNode,x3:()=>NONE});var js_yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3243);const NONE=-1;
function isCollection(event){return event.type===js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING||event.type===js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SEQUENCE}
function aliasRange(event){return{start:event.anchorStart-1,end:event.anchorEnd}}function collectionRange(event){return{start:event.start,end:event.start+1}}function hasText(event){
return event?.type!==js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR?event!==void 0:event.valueStart!==NONE||event.tagStart!==NONE||event.anchorStart!==NONE}function scalarRange(event){
const quote=event.style===js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.SINGLE_QUOTED||event.style===js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.DOUBLE_QUOTED?1:0;return event.
valueStart!==NONE?{start:event.valueStart-quote,end:event.valueEnd+quote}:event.tagStart!==NONE?{start:event.tagStart,end:event.tagEnd}:event.anchorStart!==NONE?
{start:event.anchorStart-1,end:event.anchorEnd}:{start:0,end:0}}function nodeRange(event){return event?.type===js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR?scalarRange(
event):event?.type===js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS?aliasRange(event):event!==void 0&&isCollection(event)?collectionRange(event):{start:0,end:0}}
function skipNode(events,index,ends){let depth=0,position=index;do{const event=events[position];if(event===void 0)return position;const end=isCollection(event)?
ends.get(position):void 0;end!==void 0?position=end:(isCollection(event)?depth++:event.type===js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.POP&&depth--,position++)}while(depth>
0);return position}}),9171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseLenient,
z:()=>parseStrict});var js_yaml=__webpack_require__(3243),characters=__webpack_require__(3320),_a;class FlowScanner{patches=[];unclosed;#text;constructor(text){
this.#text=text}static starts(code){return code===characters.Sq.openBracket||code===characters.Sq.openBrace||code===characters.Sq.doubleQuote||code===characters.
Sq.singleQuote}scanNode(start,indent){const code=this.#text.charCodeAt(start),end=code===characters.Sq.doubleQuote||code===characters.Sq.singleQuote?this.#quoted(
start,indent,code):this.#collection(start,indent);return this.#text.charCodeAt(end)===characters.Sq.hash?this.#tightComment(end):end}#tightComment(start){const end=this.#lineEnd(
start);return this.blank(start,end),end}blank(start,end){this.patches.push({start,end,fill:" "})}#collection(start,indent){let depth=0,isPlain=!1;for(let position=start;position<
this.#text.length;){const code=this.#text.charCodeAt(position),gap=this.#gap(position,indent);if(gap>position)position=gap;else if(!isPlain&&(code===characters.
Sq.doubleQuote||code===characters.Sq.singleQuote))position=this.#quoted(position,indent,code);else{if(!isPlain&&code===characters.Sq.dash&&this.#dash(position),
depth+=depthChange(code),position++,depth===0)return position;isPlain=!(0,characters.q3)(code)&&!this.#isColon(code,position)}}return this.unclosed??=start,this.#text.
length}#dash(position){(0,characters.q3)(this.#text.charCodeAt(position+1))&&this.patches.push({start:position,end:position+1,fill:"x"})}#isColon(code,next){if(code!==
characters.Sq.colon&&code!==characters.Sq.question)return!1;const following=this.#text.charCodeAt(next);return(0,characters.k$)(following)||(0,characters.q3)(following)||
_a.starts(following)}#quoted(start,indent,quote){for(let position=start+1;position<this.#text.length;){const code=this.#text.charCodeAt(position);if(code===quote){
if(quote===characters.Sq.doubleQuote||this.#text.charCodeAt(position+1)!==quote)return position+1;position+=2}else(0,characters.kn)(code)?position=this.#lines(position,
indent,!1):position+=code===characters.Sq.backslash&&quote===characters.Sq.doubleQuote?this.#escape(position):1}return this.unclosed??=start,this.#text.length}#escape(position){
const next=this.#text.charCodeAt(position+1);return next===characters.Sq.singleQuote&&this.blank(position,position+2),(0,characters.kn)(next)?1:2}#gap(position,indent){
const code=this.#text.charCodeAt(position);if((0,characters.kn)(code)||(0,characters.z3)(code))return this.#lines(position,indent,!0);if(code!==characters.Sq.hash)
return position;const before=this.#text.charCodeAt(position-1);return(0,characters.k$)(before)?this.#lineEnd(position):(0,characters.q3)(before)?this.#tightComment(
position):position}#lines(start,indent,hasComments){let position=start,lineStart=-1,hasTab=!1;for(;position<this.#text.length;){const code=this.#text.charCodeAt(
position);if((0,characters.kn)(code))lineStart=++position;else if((0,characters.z3)(code))hasTab||=code===characters.Sq.tab,position++;else if(hasComments&&code===
characters.Sq.hash&&position>start)position=this.#lineEnd(position);else break}return(hasTab||lineStart!==-1&&this.#spaces(lineStart)<indent)&&this.blank(start,
position),position}#spaces(lineStart){let position=lineStart;for(;this.#text.charCodeAt(position)===characters.Sq.space;)position++;return position-lineStart}#lineEnd(start){
let position=start;for(;position<this.#text.length&&!(0,characters.kn)(this.#text.charCodeAt(position));)position++;return position}}_a=FlowScanner;function depthChange(code){
return code===characters.Sq.openBracket||code===characters.Sq.openBrace?1:code===characters.Sq.closeBracket||code===characters.Sq.closeBrace?-1:0}var markers=__webpack_require__(
6105);function reshapeFlow(text){const{patches}=new BlockScanner(text).scan();if(patches.length===0)return;const pieces=[];let position=0;for(const{start,end,fill}of patches)
pieces.push(text.slice(position,start),fill.repeat(end-start)),position=end;return pieces.push(text.slice(position)),pieces.join("")}function unclosedNode(text){
return new BlockScanner(text).scan().unclosed}const PERCENT=37,PROPERTIES=new Set([33,38,42]),BLOCK_SCALARS=new Set([62,124]);class BlockScanner{#text;#flow;#position=0;#lineStart=0;#parent=-1;#plainParent;constructor(text){
this.#text=text,this.#flow=new FlowScanner(text)}scan(){for(this.#code()===characters.Sq.byteOrderMark&&(this.#position=1);this.#position<this.#text.length;)this.#line();
return this.#flow}#line(){this.#lineStart=this.#position,this.#skipBlanks();const column=this.#column();if((0,markers.rg)(this.#text,"---",this.#position))this.#parent=
-1,this.#plainParent=void 0,this.#position+=3;else if(this.#plainParent!==void 0&&column>this.#plainParent&&!(0,characters.kn)(this.#code())){this.#position=(0,markers.
sE)(this.#text,this.#position);return}for(;this.#token(););this.#position=(0,markers.sE)(this.#text,this.#position)}#token(){const blanks=this.#position;this.#skipBlanks();
const code=this.#code(),column=this.#column();if((0,characters.kn)(code)||Number.isNaN(code)||code===characters.Sq.hash||code===PERCENT&&column===0)return!1;this.#plainParent=
void 0;const isAlone=(0,characters.k$)(this.#text.charCodeAt(this.#position+1));if(isAlone&&(code===characters.Sq.dash||code===characters.Sq.question)&&(this.#parent=
column),isAlone&&(code===characters.Sq.dash||code===characters.Sq.question||code===characters.Sq.colon))this.#position++;else if(PROPERTIES.has(code))this.#skipWord();else{
if(BLOCK_SCALARS.has(code))return this.#blockScalar();FlowScanner.starts(code)?this.#flowNode(column,blanks):this.#plain(column)}return!0}#flowNode(column,blanks){
const start=this.#position;this.#text.slice(blanks,start).includes("	")&&this.#flow.blank(blanks,start),this.#position=this.#flow.scanNode(start,this.#parent+1);
for(let index=this.#position;index>start;index--)if((0,characters.kn)(this.#text.charCodeAt(index-1))){this.#lineStart=index;return}this.#isKey()&&(this.#parent=
column)}#isKey(){let position=this.#position;for(;(0,characters.z3)(this.#text.charCodeAt(position));)position++;return this.#text.charCodeAt(position)===characters.
Sq.colon&&(0,characters.k$)(this.#text.charCodeAt(position+1))}#plain(column){for(let code=this.#code();!Number.isNaN(code)&&!(0,characters.kn)(code);code=this.#code()){
const isAlone=(0,characters.k$)(this.#text.charCodeAt(this.#position+1));if(code===characters.Sq.colon&&isAlone){this.#parent=column;return}if(code===characters.
Sq.hash&&(0,characters.z3)(this.#text.charCodeAt(this.#position-1)))return;this.#position++}this.#plainParent=this.#parent}#blockScalar(){let line=(0,markers.sE)(
this.#text,this.#position);for(;line<this.#text.length&&this.#isBlockText(line);)line=(0,markers.sE)(this.#text,line);return this.#position=Math.max(this.#position,
line-1),!1}#isBlockText(line){let position=line;for(;this.#text.charCodeAt(position)===characters.Sq.space;)position++;return position-line>this.#parent||(0,characters.
kn)(this.#text.charCodeAt(position))}#skipBlanks(){for(;(0,characters.z3)(this.#code());)this.#position++}#skipWord(){for(;!(0,characters.k$)(this.#code());)this.#position++}#code(){
return this.#text.charCodeAt(this.#position)}#column(){return this.#position-this.#lineStart}}var problem=__webpack_require__(8317);const MESSAGES=new Map([["ta\
b characters must not be used in indentation","a tab indents this line; YAML takes spaces only"],["unknown escape sequence","there is no such escape in double q\
uotes; write `\\\\` for a backslash or use single quotes"],["expected hexadecimal character","the escape has too few hexadecimal digits (`\\x` takes 2, `\\u` 4, `\
\\U` 8)"],["expected the node content, but found ','","a value is missing before this comma"],["missed comma between flow collection entries","a comma or a clos\
ing bracket is missing before this"],["duplication of a tag property","a value can have one tag only"],["duplication of an anchor property","a value can have on\
e anchor only"],["alias node should not have any properties","an alias can have neither a tag nor an anchor"],["name of an anchor node must contain at least one\
 character","the anchor has no name; quote the value if `&` is meant as text"],["name of an alias node must contain at least one character","the alias has no na\
me; quote the value if `*` is meant as text"],["unexpected end of the stream within a verbatim tag","the tag is not closed; end it with `>`"],["repeat of a chom\
ping mode identifier","a block scalar takes one of `+` and `-`"],["repeat of an indentation width identifier","a block scalar takes one digit for its indentatio\
n"],["bad explicit indentation width of a block scalar; it cannot be less than one","the indentation of a block scalar is at least 1"],["a line break is expecte\
d","the text of a block scalar starts in the line below `|` or `>`"],["a whitespace character is expected after the key-value separator within a block mapping",
"a space is missing after `:`"],["expected ':' after a mapping key","a `:` is missing after this key"],["can not read a block mapping entry; a multiline key may\
 not be an implicit key","a line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it"],["unacceptable YAML version of th\
e document","only YAML 1.1 and 1.2 can be read"],["directives end mark is expected","a line `---` is missing below the directives"],["deficient indentation","th\
is line goes on with a value from above and must be indented deeper than its key"],["the stream contains non-printable characters","this character is not allowe\
d; write it as an escape in double quotes"]]),INDENTATION=new Set(["bad indentation of a mapping entry","bad indentation of a sequence entry","end of the stream\
 or a document separator is expected"]),LONGEST=1e3,CONFLICT=/^[<>]{7} .*$/m;function syntaxError(text,reason,position){const conflict=CONFLICT.exec(text);if(conflict!==
null){const range={start:conflict.index,end:conflict.index+conflict[0].length};return new problem.Mi("syntax","the file has an unresolved merge conflict",range)}
if(reason.startsWith("unexpected end of the"))return unclosed(text,position)??at(text,position,reason);if(INDENTATION.has(reason))return misplaced(text,position);
const handle=/^undeclared tag handle "(.*)"$/.exec(reason)?.[1];return handle!==void 0?at(text,position,`the tag \`${handle}\` has no \`%TAG\` line above the docum\
ent`):at(text,position,MESSAGES.get(reason)??reason)}function at(text,position,message){return new problem.Mi("syntax",message,characterAt(text,position))}function characterAt(text,position){
const start=Math.min(position,Math.max(text.length-1,0));return{start,end:Math.min(start+1,text.length)}}function unclosed(text,position){const start=unclosedNode(
text);if(start===void 0)return;const message=text[start]==='"'||text[start]==="'"?`the quote \`${text[start]}\` is never closed`:`the bracket \`${text[start]}\` \
is never closed`;return start<position?at(text,start,message):void 0}function misplaced(text,position){const lineStart=startOfLine(text,position),before=text.slice(
Math.max(lineStart,position-LONGEST),position),tab=/^ *\t/.exec(before);if(tab!==null)return at(text,lineStart+tab[0].length-1,"a tab indents this line; YAML ta\
kes spaces only");if(/\{\{/.test(before))return at(text,position,"a template in `{{ }}` is not YAML until it is rendered; quote it if it is meant as text");const character=text[position]??
"";return before.trim()===""?at(text,position,indentation(character,before.length)):character===":"?at(text,position,colon(text,lineStart,before)):at(text,position,
character===""?"the document ends too early":inLine(character,before))}function indentation(character,spaces){if("@`%]}".includes(character))return inLine(character,
"");const what=character==="-"?"list item":"line",spelled=spaces===1?"1 space":`${spaces} spaces`;return`this ${what} is indented by ${spelled}, which fits noth\
ing above it; indent it like its neighbours`}function colon(text,lineStart,before){if(/^\s*(?:- +)*[^\s"'].*:\s/.test(before))return"a second `: ` in one line; \
put the value in quotes";const above=text.slice(0,lineStart).trimEnd(),aboveLine=above.slice(startOfLine(above,above.length));return before.search(/\S/)>aboveLine.
search(/\S/)?"this key is indented deeper than the line above, which has a value already; indent it like its neighbours":"the line above is no `key: value`; giv\
e it a `:`, or indent it if it goes on with the value above it"}function inLine(character,before){if(character==="-")return"a list cannot start in the line of i\
ts key; start it in the next line, or quote the `-`";if(character==="?")return"a value cannot start with `? `; put it in quotes";if("]}".includes(character))return`\
\`${character}\` closes nothing; remove it, or put the value in quotes`;if("@`%".includes(character))return`a value cannot start with ${character==="`"?"a backt\
ick":`\`${character}\``}; put it in quotes`;const closing=/["'\]}](?=\s*$)/.exec(before)?.[0];return closing===void 0?`\`${character}\` is not expected here; che\
ck the indentation and the quotes`:`there is text behind the closing \`${closing}\`; put the whole value in one pair of quotes`}function startOfLine(text,position){
return Math.max(text.lastIndexOf(`
`,position-1),text.lastIndexOf("\r",position-1))+1}const CONTROL=/[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;function parseStrict(text,limits){const control=CONTROL.exec(
text);if(control!==null)return controlCharacter(control.index,text.charCodeAt(control.index));const events=eventsOf(text,text,limits);return events instanceof problem.
Mi?events:{events,isReshaped:!1}}function parseLenient(text,limits){const strict=parseStrict(text,limits);if(!(strict instanceof problem.Mi)||strict.code!=="syn\
tax")return strict;const copy=reshapeFlow(text);if(copy===void 0)return strict;const events=eventsOf(copy,text,limits);return events instanceof problem.Mi?events:
{events,isReshaped:!0}}function eventsOf(text,original,limits){try{return(0,js_yaml.PH)(text,{maxDepth:limits.maxDepth+2})}catch(error){if(!(error instanceof js_yaml.
tB))throw error;const position=Math.min(error.mark?.position??0,text.length);return error.reason.startsWith("nesting exceeded")?(0,problem.DI)(limits.maxDepth,{
start:position,end:position+1}):syntaxError(original,error.reason,position)}}function controlCharacter(offset,code){const message=`the control character ${`U+${code.
toString(16).toUpperCase().padStart(4,"0")}`} is not allowed; remove it, or write it as an escape in double quotes`;return new problem.Mi("control-character",message,
{start:offset,end:offset+1})}}),8876:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>DEFAULT_LIMITS,u:()=>MAX_RECORDS});const DEFAULT_LIMITS={maxDepth:400},MAX_RECORDS=1e3}),1279:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>LineIndex});const LINE_FEED=10,CARRIAGE_RETURN=13,BYTE_ORDER_MARK=65279;class LineIndex{#text;#starts;constructor(text){
this.#text=text}positionAt(offset){const starts=this.#lineStarts(),bounded=Math.min(Math.max(offset,starts[0]??0),this.#text.length),line=lastAtMost(starts,bounded);
return{line:line+1,column:bounded-(starts[line]??0)+1}}placeOf(range){const start=this.positionAt(range.start),end=this.positionAt(range.end);return{line:start.
line,column:start.column,endLine:end.line,endColumn:end.column}}lineText(line){const starts=this.#lineStarts(),start=starts[line-1];return start===void 0?"":this.#text.
slice(start,starts[line]).replace(/[\r\n]+$/,"")}#lineStarts(){return this.#starts??=lineStarts(this.#text),this.#starts}}function lineStarts(text){const starts=[
text.charCodeAt(0)===BYTE_ORDER_MARK?1:0];for(let index=0;index<text.length;index++){const code=text.charCodeAt(index);code===CARRIAGE_RETURN&&text.charCodeAt(index+
1)===LINE_FEED&&index++,(code===LINE_FEED||code===CARRIAGE_RETURN)&&starts.push(index+1)}return starts}function lastAtMost(ascending,value){let low=0,high=ascending.
length-1;for(;low<high;){const middle=Math.ceil((low+high)/2);(ascending[middle]??0)<=value?low=middle:high=middle-1}return low}}),6105:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ed:()=>findMarker,rg:()=>isMarker,sE:()=>nextLine});var _characters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3320);function findMarker(text,marker,from){let position=text.indexOf(marker,from);for(;position!==-1&&!isMarker(text,marker,position);)position=text.indexOf(marker,
position+1);return position}function isMarker(text,marker,position){return text.startsWith(marker,position)&&startsLine(text,position)&&(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__.
k$)(text.charCodeAt(position+3))}function nextLine(text,position){for(let index=position;index<text.length;index++){const code=text.charCodeAt(index);if(code===
_characters_js__WEBPACK_IMPORTED_MODULE_0__.Sq.lineFeed)return index+1;if(code===_characters_js__WEBPACK_IMPORTED_MODULE_0__.Sq.carriageReturn)return text.charCodeAt(
index+1)===_characters_js__WEBPACK_IMPORTED_MODULE_0__.Sq.lineFeed?index+2:index+1}return text.length}function startsLine(text,position){if(position===0)return!0;
const before=text.charCodeAt(position-1);return(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__.kn)(before)?!0:before===_characters_js__WEBPACK_IMPORTED_MODULE_0__.
Sq.byteOrderMark&&(position===1||(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__.kn)(text.charCodeAt(position-2)))}}),7477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$J:()=>parseNumber,RG:()=>isUnusualNumber,TD:()=>formatKey});const FLOAT=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
MIN_INT64=-(2n**63n),MAX_INT64=2n**63n-1n,MAX_UINT64=2n**64n-1n,BASES={"0b":{digits:/^[01]+$/,most:64},"0o":{digits:/^[0-7]+$/,most:22},"0x":{digits:/^[0-9a-fA-F]+$/,
most:16},"":{digits:/^[0-9]+$/,most:20}};function parseNumber(source){if(source.startsWith("."))return parseFloat64(source);const plain=source.includes("_")?source.
replaceAll("_",""):source,integer=parseInteger(plain);return integer===void 0?parseFloat64(plain):{kind:"integer",value:integer}}function parseFloat64(plain){if(!FLOAT.
test(plain))return;const value=Number(plain);return Number.isFinite(value)?{kind:"float",value}:void 0}function parseInteger(plain){const sign=plain[0]==="-"||plain[0]===
"+"?plain[0]:"",unsigned=plain.slice(sign.length),prefix=prefixOf(unsigned),written=prefix==="0"?unsigned.slice(1):unsigned.slice(prefix.length),name=prefix==="\
0"?"0o":prefix,base=BASES[name];if(base===void 0||!base.digits.test(written))return;const digits=written.replace(/^0+(?=.)/,"");if(digits.length>base.most)return;
const magnitude=BigInt(name+digits),value=sign==="-"?-magnitude:magnitude;return value>=MIN_INT64&&value<=(sign===""?MAX_UINT64:MAX_INT64)?value:void 0}function prefixOf(unsigned){
if(unsigned[0]!=="0"||unsigned.length===1)return"";const letter=unsigned[1]?.toLowerCase();return letter==="b"||letter==="o"||letter==="x"?`0${letter}`:"0"}function isUnusualNumber(source){
if(isDecimal(source))return!1;const unsigned=source[0]==="-"||source[0]==="+"?source.slice(1):source;return/^0[xX]/.test(unsigned)?unsigned.includes("_"):/^0[0-9_bBoO]/.
test(unsigned)||/[_eE]/.test(unsigned)}function isDecimal(source){for(let index=0;index<source.length;index++){const digit=source.charCodeAt(index)-48;if(digit<
0||digit>9)return!1}return source.length<2||source.charCodeAt(0)!==48}function formatKey(number){return number.kind==="integer"?number.value>MAX_INT64?void 0:String(
number.value):formatFloat32(number.value)}function formatFloat32(value){const single=Math.fround(value);if(single===0)return Object.is(single,-0)?"-0":"0";if(!Number.
isFinite(single))return single>0?".inf":"-.inf";let digits=1;for(;digits<9&&Math.fround(Number(single.toPrecision(digits)))!==single;)digits++;const[mantissa="",
exponentText=""]=single.toExponential(digits-1).split("e"),exponent=Number(exponentText);return exponent>=-4&&exponent<6?String(Number(single.toPrecision(digits))):
`${mantissa}e${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}}),9807:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{parseDocuments:()=>parseDocuments});var js_yaml=__webpack_require__(3243);const ROLE={keyStart:1,keyPart:2,plainStart:4},
ALPHANUMERIC="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",ROLES=rolesOfCharacters();function hasRole(code,role){return code<128&&((ROLES[code]??
0)&role)!==0}function rolesOfCharacters(){const roles=new Uint8Array(128),give=(role,characters2)=>{for(const character of characters2){const code=character.charCodeAt(
0);roles[code]=(roles[code]??0)|role}};return give(ROLE.keyStart|ROLE.keyPart,`${ALPHANUMERIC}_./$`),give(ROLE.keyPart,"-+"),give(ROLE.plainStart,`${ALPHANUMERIC}\
_./$-+~=^()<;\\`),roles}var characters=__webpack_require__(3320),plain_scalar=__webpack_require__(9547);const MAX_LENGTH=128,SLOTS=4096,MAX_KNOWN_LENGTH=40,known=new Array(
SLOTS).fill(void 0);function simpleKeyAt(text,start){let code=text.charCodeAt(start);if(!hasRole(code,ROLE.keyStart))return;let hash=code,end=start+1;for(code=text.
charCodeAt(end);hasRole(code,ROLE.keyPart);code=text.charCodeAt(++end))hash=Math.imul(hash,31)+code|0;if(code!==characters.Sq.colon||!(0,characters.k$)(text.charCodeAt(
end+1)))return;const slot=(hash^hash>>>13)&SLOTS-1,key=known[slot];return key!==void 0&&isAt(key,text,start,end)?key:newKey(text.slice(start,end),slot)}function isAt(key,text,start,end){
if(key.length!==end-start)return!1;for(let index=0;index<key.length;index++)if(key.charCodeAt(index)!==text.charCodeAt(start+index))return!1;return!0}function newKey(key,slot){
if(!(key.length>MAX_LENGTH||typeof(0,plain_scalar.GQ)(key)!="string"))return known[slot]===void 0&&key.length<=MAX_KNOWN_LENGTH&&(known[slot]=nameOf(key)),known[slot]===
key?known[slot]:key}function nameOf(key){return Object.keys({[key]:!0})[0]??key}function simpleQuoteEnd(text,start,quote){let end=start+1;for(let code=text.charCodeAt(
end);code!==quote;code=text.charCodeAt(++end))if(code===characters.Sq.lineFeed||code===characters.Sq.backslash||Number.isNaN(code))return;return text.charCodeAt(
end+1)===quote?void 0:end}class FlowReader{#text;position;#depth;constructor(text,start,depth){this.#text=text,this.position=start,this.#depth=depth}collection(){
if(this.#depth<=0)return;this.#depth--;const isSequence=this.#code()===characters.Sq.openBracket;this.position++,this.#skipSpaces();const collection=isSequence?
this.#sequence():this.#mapping();return this.#depth++,collection}#sequence(){const items=[];if(this.#isClosed(characters.Sq.closeBracket))return items;do{const item=this.#value();
if(item===void 0)return;items.push(item)}while(this.#isContinued());return this.#isClosed(characters.Sq.closeBracket)?items:void 0}#mapping(){const object={};if(this.#isClosed(
characters.Sq.closeBrace))return object;do{const key=simpleKeyAt(this.#text,this.position);if(key===void 0||object[key]!==void 0)return;this.position+=key.length+
1,this.#skipSpaces();const value=this.#value();if(value===void 0)return;object[key]=value}while(this.#isContinued());return this.#isClosed(characters.Sq.closeBrace)?
object:void 0}#value(){const code=this.#code();return code===characters.Sq.openBracket||code===characters.Sq.openBrace?this.collection():code===characters.Sq.doubleQuote||
code===characters.Sq.singleQuote?this.#quoted(code):hasRole(code,ROLE.plainStart)?this.#plain():void 0}#quoted(quote){const start=this.position+1,end=simpleQuoteEnd(
this.#text,this.position,quote);if(end!==void 0)return this.position=end+1,this.#text.slice(start,end)}#plain(){const text=this.#text,start=this.position;let end=start;
for(let code=this.#code();code!==characters.Sq.comma&&!(code===characters.Sq.closeBracket||code===characters.Sq.closeBrace);code=this.#code()){if(this.#isUnusual(
code))return;this.position++,code!==characters.Sq.space&&(end=this.position)}return(0,plain_scalar.GQ)(text.slice(start,end))}#isUnusual(code){const next=this.#text.
charCodeAt(this.position+1);return code===characters.Sq.colon||code===characters.Sq.dash?(0,characters.k$)(next)||(0,characters.q3)(next):code===characters.Sq.hash||
code===characters.Sq.openBracket||code===characters.Sq.openBrace||code===characters.Sq.lineFeed||Number.isNaN(code)}#isContinued(){return this.#skipSpaces(),this.#code()!==
characters.Sq.comma?!1:(this.position++,this.#skipSpaces(),!0)}#isClosed(bracket){return this.#code()!==bracket?!1:(this.position++,!0)}#code(){return this.#text.
charCodeAt(this.position)}#skipSpaces(){for(;this.#code()===characters.Sq.space;)this.position++}}function readLiteral(text,start,column){const chomping=text.charCodeAt(
start+1),hasChomping=chomping===characters.Sq.dash||chomping===characters.Sq.plus,header=start+(hasChomping?2:1);if(text.charCodeAt(header)!==characters.Sq.lineFeed)
return;const first=firstContent(text,header+1),indent=first-text.lastIndexOf(`
`,first)-1;if(first>=text.length||indent<=column)return;const block=readLines(text,header+1,indent);if(block===void 0)return;const{lines,blanks,end}=block,ending=hasChomping?
chomping===characters.Sq.dash?"":`
`.repeat(blanks+1):`
`;return{value:lines.join(`
`)+ending,end}}function firstContent(text,start){let position=start;for(;;){const code=text.charCodeAt(position);if(code!==characters.Sq.space&&code!==characters.
Sq.lineFeed)return position;position++}}function readLines(text,start,indent){const lines=[];let blanks=0,line=start;for(;line<text.length;){const content=contentAt(
text,line,indent),lineEnd=text.indexOf(`
`,content);if(lineEnd===content)blanks++;else{if(content-line<indent)break;if(lineEnd===-1||isBlankLine(text,content))return;for(;blanks>0;blanks--)lines.push("");
lines.push(text.slice(content,lineEnd))}line=lineEnd+1}return{lines,blanks,end:line}}function contentAt(text,line,indent){let position=line;for(;position-line<indent&&
text.charCodeAt(position)===characters.Sq.space;)position++;return position}function isBlankLine(text,start){let position=start;for(;text.charCodeAt(position)===
characters.Sq.space;)position++;return text.charCodeAt(position)===characters.Sq.lineFeed}const UNUSUAL=/[^\n\x20-\x7e\xa1-\u2027\u2030-\ud7ff\uf900-\ufdff]/,NOTHING=[];
function readBlocks(text,limits){return UNUSUAL.test(text)?void 0:new BlockReader(text,limits).documents()}class BlockReader{#text;#maxDepth;#depth=0;#position=0;#column=-1;constructor(text,limits){
this.#text=text,this.#maxDepth=limits.maxDepth}documents(){const documents=[];let start=0;if(this.#toContent(0),!(this.#isAtMarker()&&!this.#skipMarker()))for(;;){
if(this.#column!==0)return;const value=this.#node();if(value===void 0||!this.#isAtEnd())return;const isLast=!this.#isAtMarker(),range={start,end:this.#position};
if(documents.push({index:documents.length,range,value,problem:void 0,duplicates:NOTHING,ambiguous:NOTHING}),isLast)return documents;if(start=this.#position,!this.#skipMarker())
return}}#node(){if(this.#depth>=this.#maxDepth)return;this.#depth++;const node=this.#isAtDash()?this.#sequence(this.#column):this.#mapping(this.#column);return this.#depth--,
node}#mapping(column){const object={};do{const key=simpleKeyAt(this.#text,this.#position);if(key===void 0||object[key]!==void 0)return;const value=this.#valueBehind(
this.#position+key.length+1,column);if(value===void 0||this.#column>column)return;object[key]=value}while(this.#column===column);return object}#valueBehind(start,column){
const position=this.#skipSpaces(start);return this.#isLineEnd(position)?(this.#toContent(this.#nextLine(position)),this.#column>column?this.#node():this.#column===
column&&this.#isAtDash()?this.#sequence(column):null):this.#scalar(position,column)}#sequence(column){const items=[];do{const item=this.#item(column);if(item===
void 0||this.#column>column)return;items.push(item)}while(this.#column===column&&this.#isAtDash());return items}#item(column){const position=this.#skipSpaces(this.#position+
1);if(!this.#isLineEnd(position))return simpleKeyAt(this.#text,position)===void 0?this.#scalar(position,column):(this.#column+=position-this.#position,this.#position=
position,this.#node())}#scalar(start,column){const code=this.#text.charCodeAt(start);return code===characters.Sq.doubleQuote||code===characters.Sq.singleQuote?this.#quoted(
start,code):code===characters.Sq.bar?this.#literal(start,column):code===characters.Sq.openBracket||code===characters.Sq.openBrace?this.#flow(start):hasRole(code,
ROLE.plainStart)&&!this.#isDash(start)?this.#plain(start):void 0}#plain(start){const text=this.#text;let end=start,isInWord=!0,position=start;for(;;){const code=text.
charCodeAt(position);if(code===characters.Sq.lineFeed||Number.isNaN(code)||code===characters.Sq.hash&&!isInWord)break;if(code===characters.Sq.colon&&(0,characters.
k$)(text.charCodeAt(position+1)))return;isInWord=code!==characters.Sq.space,position++,isInWord&&(end=position)}const value=(0,plain_scalar.GQ)(text.slice(start,
end));return value!==void 0&&this.#toContent(this.#nextLine(position)),value}#quoted(start,quote){const end=simpleQuoteEnd(this.#text,start,quote);return end!==
void 0&&this.#endLine(end+1)?this.#text.slice(start+1,end):void 0}#flow(start){const reader=new FlowReader(this.#text,start,this.#maxDepth-this.#depth),value=reader.
collection();return value!==void 0&&this.#endLine(reader.position)?value:void 0}#endLine(start){const position=this.#skipSpaces(start);return this.#isLineEnd(position)?
(this.#toContent(this.#nextLine(position)),!0):!1}#literal(start,column){const block=readLiteral(this.#text,start,column);return block!==void 0&&this.#toContent(
block.end),block?.value}#toContent(lineStart){const text=this.#text;for(let line=lineStart;line<text.length;){let position=line;for(;text.charCodeAt(position)===
characters.Sq.space;)position++;const code=text.charCodeAt(position);if(code!==characters.Sq.lineFeed&&code!==characters.Sq.hash&&!Number.isNaN(code)){this.#position=
position,this.#column=this.#isMarkerAt(position,position-line)?-1:position-line;return}line=this.#nextLine(position)}this.#position=text.length,this.#column=-1}#isMarkerAt(position,column){
return column===0&&(this.#text.startsWith("---",position)||this.#text.startsWith("...",position))}#isAtEnd(){return this.#column===-1}#isAtMarker(){return this.#isAtEnd()&&
this.#position<this.#text.length}#skipMarker(){return this.#text.startsWith(`---
`,this.#position)?(this.#toContent(this.#position+4),!0):!1}#isAtDash(){return this.#isDash(this.#position)}#isDash(position){const text=this.#text;return text.
charCodeAt(position)===characters.Sq.dash&&(0,characters.k$)(text.charCodeAt(position+1))}#skipSpaces(start){let position=start;for(;this.#text.charCodeAt(position)===
characters.Sq.space;)position++;return position}#isLineEnd(position){const code=this.#text.charCodeAt(position);return code===characters.Sq.hash?this.#text.charCodeAt(
position-1)===characters.Sq.space:code===characters.Sq.lineFeed||Number.isNaN(code)}#nextLine(position){const end=this.#text.indexOf(`
`,position);return end===-1?this.#text.length:end+1}}var markers=__webpack_require__(6105);function chunkRanges(text){const chunks=[],cuts=new Cuts(text);let start=0,
position=0;for(;start<text.length;){const cut=cuts.next(position);if(cut.isStart&&isPreamble(text,start,cut.offset)){position=cut.offset+3;continue}isLeftover(text,
start,cut.offset)||chunks.push({start,end:cut.offset}),start=cut.offset,position=cut.isStart?cut.offset+3:cut.offset}return chunks}class Cuts{#text;#start=-1;#end=-1;constructor(text){
this.#text=text}next(from){return this.#start<from&&(this.#start=this.#find("---",from)),this.#end<from&&(this.#end=this.#find("...",from)),this.#start<this.#end?
{offset:this.#start,isStart:!0}:{offset:(0,markers.sE)(this.#text,this.#end),isStart:!1}}#find(marker,from){const position=(0,markers.Ed)(this.#text,marker,from);
return position===-1?this.#text.length:position}}function isLeftover(text,start,end){return end===text.length&&isPreamble(text,start,end)&&!/^\ufeff?%/m.test(text.
slice(start,end))}function isPreamble(text,start,end){if((0,markers.rg)(text,"---",start))return!1;for(let line=start;line<end;){const next=(0,markers.sE)(text,
line);if(!/^\ufeff?(?:%.*|[ \t]*(?:#.*)?)$/s.test(text.slice(line,Math.min(next,end)).trimEnd()))return!1;line=next}return!0}var json=__webpack_require__(3128);
const SMALL=4e5,LARGE=4e6;class AliasBudget{operations=0;#fromAliases=0;expand(operations){return this.operations+=operations,this.#fromAliases+=operations,this.#fromAliases<=
100||this.operations<=1e3||this.#fromAliases/this.operations<=allowedRatio(this.operations)}}function allowedRatio(operations){return operations<=SMALL?.99:operations>=
LARGE?.1:.99-.89*(operations-SMALL)/(LARGE-SMALL)}var event_ranges=__webpack_require__(9153);class KeyRanges{#events;#ends;#scalars;#ranges=new Map;#merge={start:0,
end:0};#index;constructor(events2,start,ends,scalars){this.#events=events2,this.#ends=ends,this.#scalars=scalars,this.#index=start+1}first(key,end){for(;this.#index<
end;)this.#readEntry();const found=this.#ranges.get(key);return{range:found??this.#merge,isMerged:found===void 0}}#readEntry(){const event=this.#events[this.#index];
event?.type===js_yaml.hy.SCALAR&&(this.#scalars.isMerge(event)?this.#merge=(0,event_ranges.CJ)(this.#events[this.#index+1]):this.#note(this.#scalars.keyOf(event),
(0,event_ranges.Qw)(event))),this.#index=(0,event_ranges.bk)(this.#events,this.#index,this.#ends),this.#index=(0,event_ranges.bk)(this.#events,this.#index,this.#ends)}#note(key,where){
this.#ranges.has(key)||this.#ranges.set(key,where)}}var yaml_limits=__webpack_require__(8876),yaml_problem=__webpack_require__(8317),scalar_reader=__webpack_require__(
6782);const compose_LARGE=64,EMPTY=[];class Composer{index=0;#text;#events;#scalars;#limits;#budget=new AliasBudget;#anchors;#duplicates;#ambiguous;#ends=new Map;#steps=[];#depth=0;constructor(text,events2,limits,isReshaped){
this.#text=text,this.#events=events2,this.#scalars=new scalar_reader.u(text,isReshaped),this.#limits=limits}composeDocument(){const document=this.#events[this.index];
if(document?.type!==js_yaml.hy.DOCUMENT)throw new Error("no document starts here");this.#budget=new AliasBudget,this.#anchors=void 0,this.#duplicates=void 0,this.#ambiguous=
void 0,this.#depth=0,document.directives.length>0&&(this.#scalars.handles=handlesOf(document)),this.index++;const root=this.#events[this.index];this.#scalars.isJson=
root!==void 0&&(0,event_ranges.P3)(root)&&root.style===js_yaml.Rl.FLOW;const value=this.#node();return this.index++,document.directives.length>0&&(this.#scalars.
handles=scalar_reader.S),{value,duplicates:this.#duplicates??EMPTY,ambiguous:this.#ambiguous??EMPTY}}#node(){const event=this.#events[this.index++];if(event===void 0)
throw new Error("the events of a document end too early");switch(this.#budget.operations++,event.type){case js_yaml.hy.SCALAR:return this.#scalar(event);case js_yaml.
hy.MAPPING:return this.#mapping(event);case js_yaml.hy.SEQUENCE:return this.#sequence(event);case js_yaml.hy.ALIAS:return this.#alias(event).value;default:throw new Error(
`no node starts with an event of type ${event.type}`)}}#scalar(event){if(event.tagStart!==event_ranges.x3||event.anchorStart!==event_ranges.x3)return this.#scalarWithProperties(
event);const source=this.#scalars.textOf(event);if(event.style!==js_yaml.jK.PLAIN)return source;const value=(0,plain_scalar.Rg)(source);return typeof value=="st\
ring"||value===null?value:this.#checked(event,source,value,!1)}#scalarWithProperties(event){const value=this.#scalars.valueOf(event);return event.anchorStart!==
event_ranges.x3&&this.#anchor(event,this.index-1,value,1),event.tagStart!==event_ranges.x3||event.style!==js_yaml.jK.PLAIN||typeof value=="string"||value===null?
value:this.#checked(event,this.#scalars.textOf(event),value,!1)}#checked(event,source,value,isKey){return typeof value=="number"&&!isKey&&!Number.isFinite(value)&&
this.#scalars.valueOf(event),(0,plain_scalar.X2)(source,value)&&this.#noteAmbiguous(event,source,value,isKey),value}#noteAmbiguous(event,source,value,isKey){this.#ambiguous??=
[],!(this.#ambiguous.length>=yaml_limits.u)&&this.#ambiguous.push({source,value,range:(0,event_ranges.Qw)(event),isKey,path:this.#path()})}#path(){return this.#steps.
slice(0,this.#depth)}#sequence(event){const items=[],start=this.index-1,operations=this.#budget.operations-1;for(event.anchorStart!==event_ranges.x3&&this.#anchor(
event,start,void 0,0),this.#enter(event);this.#events[this.index]?.type!==js_yaml.hy.POP;)this.#steps[this.#depth-1]=items.length,items.push(this.#node());return this.#leave(
start),event.anchorStart!==event_ranges.x3&&this.#anchor(event,start,items,this.#budget.operations-operations),items}#mapping(event){const object={},start=this.
index-1,operations=this.#budget.operations-1;event.anchorStart!==event_ranges.x3&&this.#anchor(event,start,void 0,0),this.#enter(event);const mapping={object,start,
ranges:void 0};for(;;){const keyEvent=this.#events[this.index];if(keyEvent?.type===js_yaml.hy.POP)break;keyEvent?.type===js_yaml.hy.SCALAR&&this.#scalars.isMerge(
keyEvent)?this.#merge(mapping):this.#entry(mapping)}return this.#leave(start),event.anchorStart!==event_ranges.x3&&this.#anchor(event,start,object,this.#budget.
operations-operations),object}#entry(mapping){const index=this.index;if(!(0,event_ranges.I3)(this.#events[index]))throw missingKey((0,event_ranges.CJ)(this.#events[mapping.
start]));const key=this.#key();this.#steps[this.#depth-1]=key;const value=this.#node();mapping.object[key]!==void 0&&this.#noteDuplicate(mapping,key,index),compose_define(
mapping.object,key,value)}#key(){const event=this.#events[this.index++];if(this.#budget.operations++,event?.type===js_yaml.hy.SCALAR)return this.#scalarKey(event);
if(event?.type===js_yaml.hy.ALIAS){const target=this.#events[this.#alias(event).index];if(target?.type===js_yaml.hy.SCALAR)return this.#scalars.keyOf(target)}throw collectionKey(
this.#text,(0,event_ranges.CJ)(event))}#scalarKey(event){if(event.anchorStart!==event_ranges.x3&&this.#anchor(event,this.index-1,this.#scalars.valueOf(event),1),
event.tagStart!==event_ranges.x3)return this.#scalars.keyOf(event);if(!this.#scalars.isOneLine(event)&&this.#scalars.isLongKey(event))throw longKey(event);const source=this.#scalars.
textOf(event);if(event.style!==js_yaml.jK.PLAIN)return source;const value=(0,plain_scalar.Rg)(source);if(typeof value=="string")return value;const key=this.#scalars.
keyOf(event);return value!==null&&(0,plain_scalar.X2)(source,value)&&(this.#steps[this.#depth-1]=key,this.#noteAmbiguous(event,source,value,!0)),key}#merge(mapping){
const index=this.index++;this.#steps[this.#depth-1]="<<";const event=this.#events[this.index],sources=event?.type===js_yaml.hy.SEQUENCE?this.#mergeList(event):[
this.#mergeSource()];for(const source of sources)for(const[key,value]of Object.entries(source))mapping.object[key]!==void 0&&this.#noteDuplicate(mapping,key,index),
compose_define(mapping.object,key,value)}#mergeList(event){const start=this.index++,sources=[],{operations}=this.#budget;for(event.anchorStart!==event_ranges.x3&&
this.#anchor(event,start,void 0,0),this.#enter(event);this.#events[this.index]?.type!==js_yaml.hy.POP;)sources.push(this.#mergeSource());this.#leave(start);const cost=this.#budget.
operations-operations+1;return event.anchorStart!==event_ranges.x3&&this.#anchor(event,start,[...sources],cost),sources.reverse()}#mergeSource(){const{index}=this,
source=this.#node();if((0,json.Gv)(source))return source;const event=this.#events[(0,event_ranges.I3)(this.#events[index])?index:index-1];throw new yaml_problem.
Mi("invalid-merge","`<<` takes a mapping or a list of mappings",(0,event_ranges.CJ)(event))}#alias(event){const name=this.#text.slice(event.anchorStart,event.anchorEnd),
anchor=this.#anchors?.get(name);if(anchor===void 0)throw new yaml_problem.Mi("unknown-anchor",`there is no anchor \`&${name}\` above; quote the value if \`*\` is m\
eant as text`,(0,event_ranges.CJ)(event));if(anchor.value===void 0)throw new yaml_problem.Mi("alias-expansion",`the anchor \`&${name}\` contains itself`,(0,event_ranges.
CJ)(event));if(!this.#budget.expand(anchor.operations)){const message="the document grows too much when its aliases are written out; write less with `*`";throw new yaml_problem.
Mi("alias-expansion",message,(0,event_ranges.CJ)(event))}return{index:anchor.index,value:anchor.value}}#anchor(event,index,value,operations){this.#anchors??=new Map;
const name=this.#text.slice(event.anchorStart,event.anchorEnd);(this.#anchors.get(name)?.index??0)<=index&&this.#anchors.set(name,{index,value,operations})}#noteDuplicate(mapping,key,index){
if(!Object.hasOwn(mapping.object,key)||(this.#duplicates??=[],this.#duplicates.length>=yaml_limits.u))return;mapping.ranges??=new KeyRanges(this.#events,mapping.
start,this.#ends,this.#scalars);const first=mapping.ranges.first(key,index),event=this.#events[index],isMerge=event?.type===js_yaml.hy.SCALAR&&this.#scalars.isMerge(
event),second=(0,event_ranges.CJ)(isMerge?this.#events[index+1]:event),path=[...this.#steps.slice(0,this.#depth-1),key],duplicate={key,first:first.range,second,
path};this.#duplicates.push(isMerge||first.isMerged?{...duplicate,isMerged:!0}:duplicate)}#enter(event){if(this.#depth++,!(this.#depth<=this.#limits.maxDepth))throw(0,yaml_problem.
DI)(this.#limits.maxDepth,(0,event_ranges.CJ)(event))}#leave(start){this.index++,this.#depth--,this.index-start>compose_LARGE&&this.#ends.set(start,this.index)}}
function missingKey(range){return new yaml_problem.Mi("invalid-key","a key is missing before `:`",range)}function longKey(event){const message="a key must end i\
n the line that it starts in; there may be a comma missing";return new yaml_problem.Mi("syntax",message,(0,event_ranges.Qw)(event))}function collectionKey(text,range){
const hint=text.startsWith("{{",range.start-1)?"; quote the value if `{{` is meant as text":"";return new yaml_problem.Mi("invalid-key",`a key is a list or a ma\
pping, but Kubernetes takes only names${hint}`,range)}function compose_define(object,key,value){key==="__proto__"?Object.defineProperty(object,key,{value,writable:!0,
enumerable:!0,configurable:!0}):object[key]=value}function handlesOf(document){const handles=new Map;for(const directive of document.directives)directive.kind===
"tag"&&handles.set(directive.handle,directive.prefix);return handles}function documentRange(text,events2,index,start,isLast){if(isLast)return{start,end:text.length};
const event=events2[index],content=Math.max(contentStart(text,event,start),(0,event_ranges.CJ)(events2[index+1]).start);return{start,end:documentEnd(text,event,
content)}}function contentStart(text,event,start){if(!event.explicitStart)return start;const marker=(0,markers.Ed)(text,"---",start);return marker===-1?start:marker+
3}function documentEnd(text,event,content){const marker=(0,markers.Ed)(text,event.explicitEnd?"...":"---",content);return marker===-1?text.length:event.explicitEnd?
(0,markers.sE)(text,marker):marker}var events=__webpack_require__(9171);function parseDocuments(text,options={}){const limits=options.limits??yaml_limits.d;return readBlocks(
text,limits)??parseAll(text,limits)}function parseAll(text,limits){const parsed=(0,events.z)(text,limits);if(!(parsed instanceof yaml_problem.Mi))return compose(
text,parsed,limits,0,0);const documents=[];for(const chunk of chunkRanges(text))documents.push(...parseChunk(text,chunk,limits,documents.length));return documents}
function parseChunk(text,chunk,limits,firstIndex){const part=text.slice(chunk.start,chunk.end),parsed=(0,events.f)(part,limits);return parsed instanceof yaml_problem.
Mi?[unreadable(firstIndex,chunk,parsed,chunk.start)]:compose(part,parsed,limits,chunk.start,firstIndex)}function compose(text,parsed,limits,base,firstIndex){const{
events:events2}=parsed,composer=new Composer(text,events2,limits,parsed.isReshaped),documents=[];let start=0;for(;composer.index<events2.length;){const first=composer.
index,composed=composeOne(composer,events2),isLast=composer.index>=events2.length,range=documentRange(text,events2,first,start,isLast);start=range.end,documents.
push(documentOf(composed,firstIndex+documents.length,(0,yaml_problem.BN)(range,base),base))}return documents}function composeOne(composer,events2){try{return composer.
composeDocument()}catch(error){if(!(error instanceof yaml_problem.Mi))throw error;for(;composer.index<events2.length&&events2[composer.index]?.type!==js_yaml.hy.
DOCUMENT;)composer.index++;return error}}function documentOf(composed,index,range,base){if(composed instanceof yaml_problem.Mi)return unreadable(index,range,composed,
base);const{value,duplicates,ambiguous}=composed;return{index,range,value:value??void 0,problem:void 0,duplicates:base===0?duplicates:duplicates.map(duplicate=>moveDuplicate(
duplicate,base)),ambiguous:base===0?ambiguous:ambiguous.map(scalar=>moveAmbiguous(scalar,base))}}function moveDuplicate(duplicate,base){return{...duplicate,first:(0,yaml_problem.
BN)(duplicate.first,base),second:(0,yaml_problem.BN)(duplicate.second,base)}}function moveAmbiguous(scalar,base){return{...scalar,range:(0,yaml_problem.BN)(scalar.
range,base)}}function unreadable(index,range,error,base){const problem=(0,yaml_problem.l4)(base,error);return{index,range,value:void 0,problem,duplicates:[],ambiguous:[]}}}),
9547:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GQ:()=>resolveObvious,Rg:()=>resolvePlain,
X2:()=>isAmbiguous});var _number_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7477);const STRING=0,WORD=1,NUMBER=2,KINDS=kindsByFirstCharacter(),NOT_JSON=new Set(
[".inf",".Inf",".INF"].flatMap(word=>[word,`+${word}`,`-${word}`]).concat(".nan",".NaN",".NAN"));function resolvePlain(source){const code=source.charCodeAt(0),kind=code<
128?KINDS[code]:STRING;return kind===NUMBER?resolveNumber(source):kind===WORD&&source.length<=5?resolveWord(source):source===""?null:source}function resolveObvious(source){
const value=resolvePlain(source);return typeof value=="string"||value===null?value:isAmbiguous(source,value)||!Number.isFinite(Number(value))?void 0:value}function isAmbiguous(source,value){
if(typeof value=="number")return(0,_number_js__WEBPACK_IMPORTED_MODULE_0__.RG)(source);const first=source.charCodeAt(0)|32;return first!==116&&first!==102}function resolveNumber(source){
const{length}=source,first=source.charCodeAt(0);if(length<16&&first>48){let value=0;for(let index=0;index<length;index++){const digit=source.charCodeAt(index)-48;
if(digit<0||digit>9)return resolveUnusual(source);value=value*10+digit}return value}return source==="0"?0:resolveUnusual(source)}function resolveUnusual(source){
if(NOT_JSON.has(source))return notJson(source);const number=(0,_number_js__WEBPACK_IMPORTED_MODULE_0__.$J)(source);return number===void 0?source:Number(number.value)}
function notJson(source){return source.length===4&&/nan/i.test(source)?Number.NaN:source.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY}function resolveWord(source){
switch(source){case"true":case"True":case"TRUE":case"y":case"Y":case"yes":case"Yes":case"YES":case"on":case"On":case"ON":return!0;case"false":case"False":case"F\
ALSE":case"n":case"N":case"no":case"No":case"NO":case"off":case"Off":case"OFF":return!1;case"~":case"null":case"Null":case"NULL":return null;default:return source}}
function kindsByFirstCharacter(){const kinds=new Uint8Array(128);for(const character of"yYnNtTfFoO~")kinds[character.charCodeAt(0)]=WORD;for(const character of"\
0123456789+-.")kinds[character.charCodeAt(0)]=NUMBER;return kinds}}),8317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{BN:()=>shift,DI:()=>tooDeep,Mi:()=>DocumentError,l4:()=>problemAt});class DocumentError extends Error{name="DocumentError";code;range;constructor(code,message,range){
super(message),this.code=code,this.range=range}}function problemAt(base,error){return{code:error.code,message:error.message,range:shift(error.range,base)}}function shift(range,base){
return base===0?range:{start:range.start+base,end:range.end+base}}function tooDeep(maxDepth,range){return new DocumentError("too-deep",`the document nests deepe\
r than ${maxDepth} levels`,range)}}),6782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>NO_HANDLES,u:()=>ScalarReader});var js_yaml=__webpack_require__(3243),characters=__webpack_require__(3320),problem=__webpack_require__(8317);const HEXADECIMAL_DIGITS=new Map(
[["x",2],["u",4],["U",8]]),ESCAPES=new Map([["0","\0"],["a","\x07"],["b","\b"],["t","	"],["	","	"],["n",`
`],["v","\v"],["f","\f"],["r","\r"],["e","\x1B"],[" "," "],['"','"'],["'","'"],["\\","\\"],["N","\x85"],["_","\xA0"],["L","\u2028"],["P","\u2029"]]);function decodeDoubleQuoted(text,start,end,isJson){
let value="",position=start,taken=start;for(;position<end;){const code=text.charCodeAt(position);if(code===characters.Sq.backslash){value+=text.slice(taken,position);
const next=text.charCodeAt(position+1),piece=(0,characters.kn)(next)?escapedBreak(text,position+1,end):escapeAt(text,position,isJson);value+=piece.value,position=
taken=piece.end}else if((0,characters.kn)(code)){value+=text.slice(taken,withoutBlanks(text,taken,position));const piece=foldedBreaks(text,position,end);value+=
piece.value,position=taken=piece.end}else position++}return value+text.slice(taken,end)}function escapeAt(text,position,isJson){const letter=text.charAt(position+
1),digits=HEXADECIMAL_DIGITS.get(letter);if(digits===void 0){const value=isJson&&letter==="/"?"/":ESCAPES.get(letter);if(value===void 0)throw unknownEscape(text,
position,position+2);return{value,end:position+2}}const end=position+2+digits,code=Number.parseInt(text.slice(position+2,end),16),isSurrogate=code>=55296&&code<=
57343;if(code>1114111||isSurrogate&&!isJson)throw unknownEscape(text,position,end);return{value:String.fromCodePoint(code),end}}function unknownEscape(text,start,end){
const message=`Kubernetes' YAML reader does not know the escape \`${text.slice(start,end)}\`; write the character itself`;return new problem.Mi("syntax",message,
{start,end})}function escapedBreak(text,position,end){const lines=skipLines(text,position,end);return{value:`
`.repeat(lines.breaks-1),end:lines.end}}function foldedBreaks(text,position,end){const lines=skipLines(text,position,end);return{value:lines.breaks===1?" ":`
`.repeat(lines.breaks-1),end:lines.end}}function skipLines(text,start,end){let breaks=0,position=start;for(;position<end;position++){const code=text.charCodeAt(
position);if((0,characters.kn)(code))breaks++,code===characters.Sq.carriageReturn&&text.charCodeAt(position+1)===characters.Sq.lineFeed&&position++;else if(!(0,characters.
z3)(code))break}return{breaks,end:position}}function withoutBlanks(text,start,end){let position=end;for(;position>start&&(0,characters.z3)(text.charCodeAt(position-
1));)position--;return position}var event_ranges=__webpack_require__(9153),yaml_number=__webpack_require__(7477),plain_scalar=__webpack_require__(9547),tagged_scalar=__webpack_require__(
1741);const LEADING_TAB=/(?: *\r?\n)* *\t/y,NO_HANDLES=new Map;class ScalarReader{text;handles=NO_HANDLES;isJson=!1;#isReshaped;constructor(text,isReshaped){this.
text=text,this.#isReshaped=isReshaped}textOf(event){if(this.isOneLine(event))return this.text.slice(event.valueStart,event.valueEnd);if(event.style===js_yaml.jK.
DOUBLE_QUOTED)return decodeDoubleQuoted(this.text,event.valueStart,event.valueEnd,this.isJson);this.#refuseTab(event);const value=(0,js_yaml.KE)(this.text,this.#isReshaped?
{...event,fast:!1}:event);return this.#endsWithText(event)?value.slice(0,-1):value}#refuseTab({style,valueStart}){if(style!==js_yaml.jK.LITERAL_BLOCK&&style!==js_yaml.
jK.FOLDED_BLOCK||(LEADING_TAB.lastIndex=valueStart,!LEADING_TAB.test(this.text)))return;const header=this.text.slice(this.text.lastIndexOf(`
`,valueStart-2)+1,valueStart);if(/[|>][+-]?[1-9]/.test(header.replace(/\s#.*/,"")))return;const range={start:LEADING_TAB.lastIndex-1,end:LEADING_TAB.lastIndex},
message="a block of text cannot begin with a tab; write how deep it is indented, such as `|2`";throw new problem.Mi("syntax",message,range)}#endsWithText(event){
return event.valueEnd===this.text.length&&event.valueEnd>event.valueStart&&(event.style===js_yaml.jK.LITERAL_BLOCK||event.style===js_yaml.jK.FOLDED_BLOCK)&&event.
chomping!==js_yaml.K6.STRIP&&!(0,characters.kn)(this.text.charCodeAt(event.valueEnd-1))}valueOf(event){if(event.tagStart!==event_ranges.x3)return this.#tagged(event);
if(event.style!==js_yaml.jK.PLAIN)return this.textOf(event);const value=(0,plain_scalar.Rg)(this.textOf(event));if(typeof value=="number"&&!Number.isFinite(value))
throw this.#notJson(event);return value}keyOf(event){const source=this.textOf(event);if(event.tagStart===event_ranges.x3&&event.style!==js_yaml.jK.PLAIN)return source;
const value=event.tagStart===event_ranges.x3?(0,plain_scalar.Rg)(source):this.#tagged(event);if(typeof value=="string")return value;if(typeof value=="number")return this.#numberKey(
event,source,value);if(value===null)throw new problem.Mi("invalid-key","a key is null; give it a name or quote it",(0,event_ranges.Qw)(event));return String(value)}isOneLine(event){
return event.fast&&!this.#isReshaped}isLongKey(event){if(event.style===js_yaml.jK.LITERAL_BLOCK||event.style===js_yaml.jK.FOLDED_BLOCK)return!1;let position=event.
valueStart;for(;position<event.valueEnd&&!(0,characters.kn)(this.text.charCodeAt(position));)position++;if(position>=event.valueEnd||!this.#isBeforeColon((0,event_ranges.
Qw)(event).end))return!1;const before=this.text.slice(Math.max(0,event.valueStart-100),event.valueStart);return!/(?:^|[\s,[{])\?\s+\S*$/.test(before)}#isBeforeColon(offset){
let position=offset;for(;(0,characters.k$)(this.text.charCodeAt(position))&&position<this.text.length;)position++;return this.text.charCodeAt(position)===characters.
Sq.colon}isMerge(event){return event.valueEnd-event.valueStart!==2||!this.text.startsWith("<<",event.valueStart)?!1:event.tagStart===event_ranges.x3?event.style===
js_yaml.jK.PLAIN:this.tagOf(event)==="tag:yaml.org,2002:merge"}tagOf(event){return(0,tagged_scalar.w)(this.text.slice(event.tagStart,event.tagEnd),this.handles)}#tagged(event){
const value=(0,tagged_scalar.h)(this.tagOf(event),this.textOf(event));if(value===void 0){const tag=this.text.slice(event.tagStart,event.tagEnd);throw new problem.
Mi("invalid-tag",`the value does not fit its tag \`${tag}\``,(0,event_ranges.Qw)(event))}if(typeof value=="number"&&!Number.isFinite(value))throw this.#notJson(
event);return value}#numberKey(event,source,value){if(Number.isNaN(value))return".nan";if(!Number.isFinite(value))return value>0?".inf":"-.inf";const number=(0,yaml_number.
$J)(source),isFloat=event.tagStart!==event_ranges.x3&&this.tagOf(event).endsWith(":float"),key=number&&(0,yaml_number.TD)(isFloat?{kind:"float",value}:number);if(key===
void 0)throw new problem.Mi("invalid-key",`the number \`${source}\` is too large for a key; quote it`,(0,event_ranges.Qw)(event));return key}#notJson(event){const message=`\
\`${this.textOf(event)}\` has no counterpart in JSON, so Kubernetes refuses it; quote it if it is meant as text`;return new problem.Mi("not-json",message,(0,event_ranges.
Qw)(event))}}}),1741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>resolveTagged,
w:()=>tagName});var _number_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7477),_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9547);const CORE="\
tag:yaml.org,2002:";function tagName(written,handles){if(written.startsWith("!<"))return written.slice(2,-1);const end=written.indexOf("!",1)+1,handle=written.slice(
0,Math.max(end,1));return(handles.get(handle)??(handle==="!!"?CORE:handle))+written.slice(handle.length)}function resolveTagged(tag,text){if(!tag.startsWith(CORE))
return text;switch(tag.slice(CORE.length)){case"bool":return boolean(text);case"int":return integer(text);case"float":return number(text);case"null":return(0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__.
Rg)(text)===null?null:void 0;case"binary":return decodeBinary(text);default:return text}}function boolean(text){const value=(0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__.
Rg)(text);return typeof value=="boolean"?value:void 0}function number(text){const value=(0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__.Rg)(text);return typeof value==
"number"?value:void 0}function integer(text){const parsed=number(text)===void 0?void 0:(0,_number_js__WEBPACK_IMPORTED_MODULE_0__.$J)(text);return parsed?.kind===
"integer"?Number(parsed.value):void 0}function decodeBinary(text){const base64=text.replaceAll(/[\r\n]/g,"");if(base64.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
base64))return;const bytes=Uint8Array.from(atob(base64),character=>character.charCodeAt(0));return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes)}})};
