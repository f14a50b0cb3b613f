export const id = 517;
export const ids = [517];
export const modules = {

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Qr: () => (/* binding */ arrayMember),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function stringMember(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : undefined;
}
function arrayMember(value, key) {
    const found = member(value, key);
    return isArray(found) ? found : [];
}
function objectMember(value, key) {
    const found = member(value, key);
    return isObject(found) ? found : undefined;
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const NUL = 0;
const LINE_FEED = 10;
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        return {
            problem: { code: 'utf-16', message: `the file is encoded in ${wide}; save it as UTF-8`, line: 1 },
        };
    }
    const text = textOf(bytes);
    if (text === undefined)
        return { problem: bytes.includes(NUL) ? binary(bytes) : invalidUtf8(bytes) };
    return text.includes('\0') ? { problem: binary(bytes) } : { text };
}
function textOf(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function binary(bytes) {
    const message = 'the file holds a NUL byte: it is binary, not text; exclude it if it is meant to be so';
    return { code: 'binary', message, line: lineOf(bytes, bytes.indexOf(NUL)) };
}
function wideEncoding(bytes) {
    const a = bytes[0];
    const b = bytes[1];
    const c = bytes[2];
    const d = bytes[3];
    if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== undefined && d !== 0)))
        return 'UTF-32';
    if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)))
        return 'UTF-32';
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return 'UTF-16';
    const isLittle = b === 0 && a !== 0 && (d === 0 || d === undefined) && c !== 0;
    const isBig = a === 0 && b !== 0 && b !== undefined && (c === 0 || c === undefined);
    return isLittle || isBig ? 'UTF-16' : undefined;
}
function invalidUtf8(bytes) {
    const offset = firstInvalid(bytes);
    const line = lineOf(bytes, offset);
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
    const message = `byte 0x${byte} at offset ${offset} (line ${line}) is not valid UTF-8; save the file as UTF-8`;
    return { code: 'invalid-utf-8', message, line };
}
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (valid + 1 < invalid) {
        const middle = (valid + invalid) >>> 1;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, wholeCharacters(bytes, middle))))
            valid = middle;
        else
            invalid = middle;
    }
    return wholeCharacters(bytes, valid);
}
function wholeCharacters(bytes, end) {
    let lead = end - 1;
    while (lead >= 0 && end - lead < 4 && ((bytes[lead] ?? 0) & 0xc0) === 0x80)
        lead--;
    const first = bytes[lead] ?? 0;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    return lead >= 0 && lead + length > end ? lead : end;
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ CODE),
/* harmony export */   k$: () => (/* binding */ isSeparator),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   q3: () => (/* binding */ isFlowIndicator),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
const CODE = {
    tab: 9,
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    doubleQuote: 34,
    hash: 35,
    singleQuote: 39,
    comma: 44,
    dash: 45,
    colon: 58,
    question: 63,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    openBrace: 123,
    closeBrace: 125,
    byteOrderMark: 0xfeff,
};
function isBreak(code) {
    return code === CODE.lineFeed || code === CODE.carriageReturn;
}
function isBlank(code) {
    return code === CODE.space || code === CODE.tab;
}
function isSeparator(code) {
    return isBlank(code) || isBreak(code) || Number.isNaN(code);
}
function isFlowIndicator(code) {
    return (code === CODE.comma ||
        code === CODE.openBracket ||
        code === CODE.closeBracket ||
        code === CODE.openBrace ||
        code === CODE.closeBrace);
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ nodeRange),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   P3: () => (/* binding */ isCollection),
/* harmony export */   Qw: () => (/* binding */ scalarRange),
/* harmony export */   bk: () => (/* binding */ skipNode),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* unused harmony exports aliasRange, collectionRange */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

const NONE = -1;
function isCollection(event) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE;
}
function aliasRange(event) {
    return { start: event.anchorStart - 1, end: event.anchorEnd };
}
function collectionRange(event) {
    return { start: event.start, end: event.start + 1 };
}
function hasText(event) {
    if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event !== undefined;
    return event.valueStart !== NONE || event.tagStart !== NONE || event.anchorStart !== NONE;
}
function scalarRange(event) {
    const isQuoted = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    const quote = isQuoted ? 1 : 0;
    if (event.valueStart !== NONE)
        return { start: event.valueStart - quote, end: event.valueEnd + quote };
    if (event.tagStart !== NONE)
        return { start: event.tagStart, end: event.tagEnd };
    if (event.anchorStart !== NONE)
        return { start: event.anchorStart - 1, end: event.anchorEnd };
    return { start: 0, end: 0 };
}
function nodeRange(event) {
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return scalarRange(event);
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return aliasRange(event);
    return event !== undefined && isCollection(event) ? collectionRange(event) : { start: 0, end: 0 };
}
function skipNode(events, index, ends) {
    let depth = 0;
    let position = index;
    do {
        const event = events[position];
        if (event === undefined)
            return position;
        const end = isCollection(event) ? ends.get(position) : undefined;
        if (end !== undefined)
            position = end;
        else {
            if (isCollection(event))
                depth++;
            else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
                depth--;
            position++;
        }
    } while (depth > 0);
    return position;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseLenient),
  z: () => (/* binding */ parseStrict)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yaml/characters.js
var characters = __webpack_require__(3320);
;// CONCATENATED MODULE: ./build/yaml/flow-scanner.js
var _a;

class FlowScanner {
    gaps = [];
    unclosed;
    #text;
    constructor(text) {
        this.#text = text;
    }
    static starts(code) {
        return (code === characters/* CODE */.Sq.openBracket ||
            code === characters/* CODE */.Sq.openBrace ||
            code === characters/* CODE */.Sq.doubleQuote ||
            code === characters/* CODE */.Sq.singleQuote);
    }
    scanNode(start, indent) {
        const code = this.#text.charCodeAt(start);
        const isQuoted = code === characters/* CODE */.Sq.doubleQuote || code === characters/* CODE */.Sq.singleQuote;
        const end = isQuoted ? this.#quoted(start, indent, code) : this.#collection(start, indent);
        return this.#text.charCodeAt(end) === characters/* CODE */.Sq.hash ? this.#tightComment(end) : end;
    }
    #tightComment(start) {
        const end = this.#lineEnd(start);
        this.gaps.push({ start, end });
        return end;
    }
    #collection(start, indent) {
        let depth = 0;
        let isPlain = false;
        for (let position = start; position < this.#text.length;) {
            const code = this.#text.charCodeAt(position);
            const gap = this.#gap(position, indent);
            if (gap > position) {
                position = gap;
            }
            else if (!isPlain && (code === characters/* CODE */.Sq.doubleQuote || code === characters/* CODE */.Sq.singleQuote)) {
                position = this.#quoted(position, indent, code);
            }
            else {
                if (code === characters/* CODE */.Sq.openBracket || code === characters/* CODE */.Sq.openBrace)
                    depth++;
                else if (code === characters/* CODE */.Sq.closeBracket || code === characters/* CODE */.Sq.closeBrace)
                    depth--;
                position++;
                if (depth === 0)
                    return position;
                isPlain = !(0,characters/* isFlowIndicator */.q3)(code) && !this.#isColon(code, position);
            }
        }
        this.unclosed ??= start;
        return this.#text.length;
    }
    #isColon(code, next) {
        if (code !== characters/* CODE */.Sq.colon && code !== characters/* CODE */.Sq.question)
            return false;
        const following = this.#text.charCodeAt(next);
        return (0,characters/* isSeparator */.k$)(following) || (0,characters/* isFlowIndicator */.q3)(following) || _a.starts(following);
    }
    #quoted(start, indent, quote) {
        for (let position = start + 1; position < this.#text.length;) {
            const code = this.#text.charCodeAt(position);
            if (code === quote) {
                if (quote === characters/* CODE */.Sq.doubleQuote || this.#text.charCodeAt(position + 1) !== quote)
                    return position + 1;
                position += 2;
            }
            else if ((0,characters/* isBreak */.kn)(code)) {
                position = this.#lines(position, indent, false);
            }
            else {
                const isEscape = code === characters/* CODE */.Sq.backslash && quote === characters/* CODE */.Sq.doubleQuote;
                position += isEscape && !(0,characters/* isBreak */.kn)(this.#text.charCodeAt(position + 1)) ? 2 : 1;
            }
        }
        this.unclosed ??= start;
        return this.#text.length;
    }
    #gap(position, indent) {
        const code = this.#text.charCodeAt(position);
        if ((0,characters/* isBreak */.kn)(code) || (0,characters/* isBlank */.z3)(code))
            return this.#lines(position, indent, true);
        if (code !== characters/* CODE */.Sq.hash)
            return position;
        const before = this.#text.charCodeAt(position - 1);
        if ((0,characters/* isSeparator */.k$)(before))
            return this.#lineEnd(position);
        return (0,characters/* isFlowIndicator */.q3)(before) ? this.#tightComment(position) : position;
    }
    #lines(start, indent, hasComments) {
        let position = start;
        let lineStart = -1;
        for (; position < this.#text.length;) {
            const code = this.#text.charCodeAt(position);
            if ((0,characters/* isBreak */.kn)(code))
                lineStart = ++position;
            else if ((0,characters/* isBlank */.z3)(code))
                position++;
            else if (hasComments && code === characters/* CODE */.Sq.hash && position > start)
                position = this.#lineEnd(position);
            else
                break;
        }
        if (lineStart !== -1 && this.#spaces(lineStart) < indent)
            this.gaps.push({ start, end: position });
        return position;
    }
    #spaces(lineStart) {
        let position = lineStart;
        while (this.#text.charCodeAt(position) === characters/* CODE */.Sq.space)
            position++;
        return position - lineStart;
    }
    #lineEnd(start) {
        let position = start;
        while (position < this.#text.length && !(0,characters/* isBreak */.kn)(this.#text.charCodeAt(position)))
            position++;
        return position;
    }
}
_a = FlowScanner;

// EXTERNAL MODULE: ./build/yaml/markers.js
var markers = __webpack_require__(6105);
;// CONCATENATED MODULE: ./build/yaml/flow-layout.js



function reshapeFlow(text) {
    const { gaps } = new BlockScanner(text).scan();
    if (gaps.length === 0)
        return undefined;
    const pieces = [];
    let position = 0;
    for (const { start, end } of gaps) {
        pieces.push(text.slice(position, start), ' '.repeat(end - start));
        position = end;
    }
    pieces.push(text.slice(position));
    return pieces.join('');
}
function unclosedNode(text) {
    return new BlockScanner(text).scan().unclosed;
}
class BlockScanner {
    #text;
    #flow;
    #position = 0;
    #lineStart = 0;
    #parent = -1;
    #plainParent;
    constructor(text) {
        this.#text = text;
        this.#flow = new FlowScanner(text);
    }
    scan() {
        if (this.#code() === characters/* CODE */.Sq.byteOrderMark)
            this.#position = 1;
        while (this.#position < this.#text.length)
            this.#line();
        return this.#flow;
    }
    #line() {
        this.#lineStart = this.#position;
        this.#skipBlanks();
        const column = this.#column();
        if (column === 0 && (0,markers/* isMarker */.rg)(this.#text, this.#position)) {
            this.#parent = -1;
            this.#plainParent = undefined;
            this.#position += 3;
        }
        else if (this.#plainParent !== undefined && column > this.#plainParent && !(0,characters/* isBreak */.kn)(this.#code())) {
            this.#position = (0,markers/* nextLine */.sE)(this.#text, this.#position);
            return;
        }
        while (this.#token())
            ;
        this.#position = (0,markers/* nextLine */.sE)(this.#text, this.#position);
    }
    #token() {
        this.#skipBlanks();
        const code = this.#code();
        const column = this.#column();
        const isBlankLine = (0,characters/* isBreak */.kn)(code) || Number.isNaN(code) || code === characters/* CODE */.Sq.hash;
        if (isBlankLine || (code === 37 && column === 0))
            return false;
        this.#plainParent = undefined;
        const isAlone = (0,characters/* isSeparator */.k$)(this.#text.charCodeAt(this.#position + 1));
        if (isAlone && (code === characters/* CODE */.Sq.dash || code === characters/* CODE */.Sq.question))
            this.#parent = column;
        if (isAlone && (code === characters/* CODE */.Sq.dash || code === characters/* CODE */.Sq.question || code === characters/* CODE */.Sq.colon))
            this.#position++;
        else if (code === 38 || code === 33 || code === 42)
            this.#skipWord();
        else if (code === 124 || code === 62)
            return this.#blockScalar();
        else if (FlowScanner.starts(code))
            this.#flowNode(column);
        else
            this.#plain(column);
        return true;
    }
    #flowNode(column) {
        const start = this.#position;
        this.#position = this.#flow.scanNode(start, this.#parent + 1);
        for (let index = this.#position; index > start; index--) {
            if ((0,characters/* isBreak */.kn)(this.#text.charCodeAt(index - 1))) {
                this.#lineStart = index;
                return;
            }
        }
        if (this.#isKey())
            this.#parent = column;
    }
    #isKey() {
        let position = this.#position;
        while ((0,characters/* isBlank */.z3)(this.#text.charCodeAt(position)))
            position++;
        return this.#text.charCodeAt(position) === characters/* CODE */.Sq.colon && (0,characters/* isSeparator */.k$)(this.#text.charCodeAt(position + 1));
    }
    #plain(column) {
        for (let code = this.#code(); !Number.isNaN(code) && !(0,characters/* isBreak */.kn)(code); code = this.#code()) {
            const isAlone = (0,characters/* isSeparator */.k$)(this.#text.charCodeAt(this.#position + 1));
            if (code === characters/* CODE */.Sq.colon && isAlone) {
                this.#parent = column;
                return;
            }
            if (code === characters/* CODE */.Sq.hash && (0,characters/* isBlank */.z3)(this.#text.charCodeAt(this.#position - 1)))
                return;
            this.#position++;
        }
        this.#plainParent = this.#parent;
    }
    #blockScalar() {
        let line = (0,markers/* nextLine */.sE)(this.#text, this.#position);
        while (line < this.#text.length && this.#isBlockText(line))
            line = (0,markers/* nextLine */.sE)(this.#text, line);
        this.#position = Math.max(this.#position, line - 1);
        return false;
    }
    #isBlockText(line) {
        let position = line;
        while (this.#text.charCodeAt(position) === characters/* CODE */.Sq.space)
            position++;
        return position - line > this.#parent || (0,characters/* isBreak */.kn)(this.#text.charCodeAt(position));
    }
    #skipBlanks() {
        while ((0,characters/* isBlank */.z3)(this.#code()))
            this.#position++;
    }
    #skipWord() {
        while (!(0,characters/* isSeparator */.k$)(this.#code()))
            this.#position++;
    }
    #code() {
        return this.#text.charCodeAt(this.#position);
    }
    #column() {
        return this.#position - this.#lineStart;
    }
}

// EXTERNAL MODULE: ./build/yaml/problem.js
var problem = __webpack_require__(8317);
;// CONCATENATED MODULE: ./build/yaml/syntax-error.js


const MESSAGES = new Map([
    ['tab characters must not be used in indentation', 'a tab indents this line; YAML takes spaces only'],
    [
        'unknown escape sequence',
        'there is no such escape in double quotes; write `\\\\` for a backslash or use single quotes',
    ],
    [
        'expected hexadecimal character',
        'the escape has too few hexadecimal digits (`\\x` takes 2, `\\u` 4, `\\U` 8)',
    ],
    ["expected the node content, but found ','", 'a value is missing before this comma'],
    ['missed comma between flow collection entries', 'a comma or a closing bracket is missing before this'],
    ['duplication of a tag property', 'a value can have one tag only'],
    ['duplication of an anchor property', 'a value can have one anchor only'],
    ['alias node should not have any properties', 'an alias can have neither a tag nor an anchor'],
    [
        'name of an anchor node must contain at least one character',
        'the anchor has no name; quote the value if `&` is meant as text',
    ],
    [
        'name of an alias node must contain at least one character',
        'the alias has no name; quote the value if `*` is meant as text',
    ],
    ['unexpected end of the stream within a verbatim tag', 'the tag is not closed; end it with `>`'],
    ['repeat of a chomping mode identifier', 'a block scalar takes one of `+` and `-`'],
    ['repeat of an indentation width identifier', 'a block scalar takes one digit for its indentation'],
    [
        'bad explicit indentation width of a block scalar; it cannot be less than one',
        'the indentation of a block scalar is at least 1',
    ],
    ['a line break is expected', 'the text of a block scalar starts in the line below `|` or `>`'],
    [
        'a whitespace character is expected after the key-value separator within a block mapping',
        'a space is missing after `:`',
    ],
    ["expected ':' after a mapping key", 'a `:` is missing after this key'],
    [
        'can not read a block mapping entry; a multiline key may not be an implicit key',
        'a line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it',
    ],
    ['directives end mark is expected', 'a line `---` is missing below the directives'],
    [
        'deficient indentation',
        'this line goes on with a value from above and must be indented deeper than its key',
    ],
    [
        'the stream contains non-printable characters',
        'this character is not allowed; write it as an escape in double quotes',
    ],
]);
const INDENTATION = new Set([
    'bad indentation of a mapping entry',
    'bad indentation of a sequence entry',
    'end of the stream or a document separator is expected',
]);
const LONGEST = 1000;
const CONFLICT = /^[<>]{7} .*$/m;
function syntaxError(text, reason, position) {
    const conflict = CONFLICT.exec(text);
    if (conflict !== null) {
        const range = { start: conflict.index, end: conflict.index + conflict[0].length };
        return new problem/* DocumentError */.Mi('syntax', 'the file has an unresolved merge conflict', range);
    }
    if (reason.startsWith('unexpected end of the'))
        return unclosed(text, position) ?? at(text, position, reason);
    if (INDENTATION.has(reason))
        return misplaced(text, position);
    return at(text, position, MESSAGES.get(reason) ?? reason);
}
function at(text, position, message) {
    return new problem/* DocumentError */.Mi('syntax', message, characterAt(text, position));
}
function characterAt(text, position) {
    const start = Math.min(position, Math.max(text.length - 1, 0));
    return { start, end: Math.min(start + 1, text.length) };
}
function unclosed(text, position) {
    const start = unclosedNode(text);
    if (start === undefined)
        return undefined;
    const isQuote = text[start] === '"' || text[start] === "'";
    const message = isQuote
        ? `the quote \`${text[start]}\` is never closed`
        : `the bracket \`${text[start]}\` is never closed`;
    return start < position ? at(text, start, message) : undefined;
}
function misplaced(text, position) {
    const lineStart = startOfLine(text, position);
    const before = text.slice(Math.max(lineStart, position - LONGEST), position);
    const tab = /^ *\t/.exec(before);
    if (tab !== null)
        return at(text, lineStart + tab[0].length - 1, 'a tab indents this line; YAML takes spaces only');
    if (/\{\{/.test(before))
        return at(text, position, 'a template in `{{ }}` is not YAML until it is rendered; quote it if it is meant as text');
    const character = text[position] ?? '';
    if (before.trim() === '')
        return at(text, position, indentation(character, before.length));
    if (character === ':')
        return at(text, position, colon(text, lineStart, before));
    return at(text, position, character === '' ? 'the document ends too early' : inLine(character, before));
}
function indentation(character, spaces) {
    if ('@`%]}'.includes(character))
        return inLine(character, '');
    const what = character === '-' ? 'list item' : 'line';
    const spelled = spaces === 1 ? '1 space' : `${spaces} spaces`;
    return `this ${what} is indented by ${spelled}, which fits nothing above it; indent it like its neighbours`;
}
function colon(text, lineStart, before) {
    if (/^\s*(?:- +)*[^\s"'].*:\s/.test(before))
        return 'a second `: ` in one line; put the value in quotes';
    const above = text.slice(0, lineStart).trimEnd();
    const aboveLine = above.slice(startOfLine(above, above.length));
    if (before.search(/\S/) > aboveLine.search(/\S/)) {
        return 'this key is indented deeper than the line above, which has a value already; indent it like its neighbours';
    }
    return 'the line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it';
}
function inLine(character, before) {
    if (character === '-')
        return 'a list cannot start in the line of its key; start it in the next line, or quote the `-`';
    if (character === '?')
        return 'a value cannot start with `? `; put it in quotes';
    if (']}'.includes(character))
        return `\`${character}\` closes nothing; remove it, or put the value in quotes`;
    if ('@`%'.includes(character)) {
        return `a value cannot start with ${character === '`' ? 'a backtick' : `\`${character}\``}; put it in quotes`;
    }
    const closing = /["'\]}](?=\s*$)/.exec(before)?.[0];
    if (closing === undefined)
        return `\`${character}\` is not expected here; check the indentation and the quotes`;
    return `there is text behind the closing \`${closing}\`; put the whole value in one pair of quotes`;
}
function startOfLine(text, position) {
    return Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1;
}

;// CONCATENATED MODULE: ./build/yaml/events.js




const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;
function parseStrict(text, limits) {
    const control = CONTROL.exec(text);
    if (control !== null)
        return controlCharacter(control.index, text.charCodeAt(control.index));
    const events = eventsOf(text, text, limits);
    return events instanceof problem/* DocumentError */.Mi ? events : { events, isReshaped: false };
}
function parseLenient(text, limits) {
    const strict = parseStrict(text, limits);
    if (!(strict instanceof problem/* DocumentError */.Mi) || strict.code !== 'syntax')
        return strict;
    const copy = reshapeFlow(text);
    if (copy === undefined)
        return strict;
    const events = eventsOf(copy, text, limits);
    return events instanceof problem/* DocumentError */.Mi ? events : { events, isReshaped: true };
}
function eventsOf(text, original, limits) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: limits.maxDepth + 1 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const position = Math.min(error.mark?.position ?? 0, text.length);
        if (error.reason.startsWith('nesting exceeded')) {
            return (0,problem/* tooDeep */.DI)(limits.maxDepth, { start: position, end: position + 1 });
        }
        return syntaxError(original, error.reason, position);
    }
}
function controlCharacter(offset, code) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `the control character ${name} is not allowed; remove it, or write it as an escape in double quotes`;
    return new problem/* DocumentError */.Mi('control-character', message, { start: offset, end: offset + 1 });
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   u: () => (/* binding */ MAX_RECORDS)
/* harmony export */ });
const DEFAULT_LIMITS = { maxDepth: 400 };
const MAX_RECORDS = 1000;


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    positionAt(offset) {
        const starts = this.#lineStarts();
        const bounded = Math.min(Math.max(offset, starts[0] ?? 0), this.#text.length);
        const line = lastAtMost(starts, bounded);
        return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 };
    }
    offsetAt(line, column) {
        const starts = this.#lineStarts();
        const index = Math.min(Math.max(line, 1), starts.length) - 1;
        const start = starts[index] ?? 0;
        return Math.min(start + Math.max(column, 1) - 1, starts[index + 1] ?? this.#text.length);
    }
    lineText(line) {
        const starts = this.#lineStarts();
        const start = starts[line - 1];
        if (start === undefined)
            return '';
        return this.#text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
    }
    #lineStarts() {
        this.#starts ??= lineStarts(this.#text);
        return this.#starts;
    }
}
function lineStarts(text) {
    const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED)
            index++;
        if (code === LINE_FEED || code === CARRIAGE_RETURN)
            starts.push(index + 1);
    }
    return starts;
}
function lastAtMost(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ findMarker),
/* harmony export */   rg: () => (/* binding */ isMarker),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);

function findMarker(text, marker, from) {
    let position = text.indexOf(marker, from);
    while (position !== -1 && !isMarker(text, position))
        position = text.indexOf(marker, position + 1);
    return position;
}
function isMarker(text, position) {
    return startsLine(text, position) && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(position + 3));
}
function nextLine(text, position) {
    for (let index = position; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.lineFeed)
            return index + 1;
        if (code === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.carriageReturn)
            return text.charCodeAt(index + 1) === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.lineFeed ? index + 2 : index + 1;
    }
    return text.length;
}
function startsLine(text, position) {
    if (position === 0)
        return true;
    const before = text.charCodeAt(position - 1);
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(before))
        return true;
    return before === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.byteOrderMark && (position === 1 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(text.charCodeAt(position - 2)));
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   RG: () => (/* binding */ isUnusualNumber),
/* harmony export */   TD: () => (/* binding */ formatKey)
/* harmony export */ });
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;
const BASES = {
    '0b': { digits: /^[01]+$/, most: 64 },
    '0o': { digits: /^[0-7]+$/, most: 22 },
    '0x': { digits: /^[0-9a-fA-F]+$/, most: 16 },
    '': { digits: /^[0-9]+$/, most: 20 },
};
function parseNumber(source) {
    if (source.startsWith('.'))
        return parseFloat64(source);
    const plain = source.includes('_') ? source.replaceAll('_', '') : source;
    const integer = parseInteger(plain);
    return integer === undefined ? parseFloat64(plain) : { kind: 'integer', value: integer };
}
function parseFloat64(plain) {
    if (!FLOAT.test(plain))
        return undefined;
    const value = Number(plain);
    return Number.isFinite(value) ? { kind: 'float', value } : undefined;
}
function parseInteger(plain) {
    const sign = plain[0] === '-' || plain[0] === '+' ? plain[0] : '';
    const unsigned = plain.slice(sign.length);
    const prefix = prefixOf(unsigned);
    const written = prefix === '0' ? unsigned.slice(1) : unsigned.slice(prefix.length);
    const name = prefix === '0' ? '0o' : prefix;
    const base = BASES[name];
    if (base === undefined || !base.digits.test(written))
        return undefined;
    const digits = written.replace(/^0+(?=.)/, '');
    if (digits.length > base.most)
        return undefined;
    const magnitude = BigInt(name + digits);
    const value = sign === '-' ? -magnitude : magnitude;
    return value >= MIN_INT64 && value <= (sign === '' ? MAX_UINT64 : MAX_INT64) ? value : undefined;
}
function prefixOf(unsigned) {
    if (unsigned[0] !== '0' || unsigned.length === 1)
        return '';
    const letter = unsigned[1]?.toLowerCase();
    return letter === 'b' || letter === 'o' || letter === 'x' ? `0${letter}` : '0';
}
function isUnusualNumber(source) {
    const unsigned = source[0] === '-' || source[0] === '+' ? source.slice(1) : source;
    if (/^0[xX]/.test(unsigned))
        return unsigned.includes('_');
    return /^0[0-9_bBoO]/.test(unsigned) || /[_eE]/.test(unsigned);
}
function formatKey(number) {
    if (number.kind === 'integer')
        return number.value > MAX_INT64 ? undefined : String(number.value);
    return formatFloat32(number.value);
}
function formatFloat32(value) {
    const single = Math.fround(value);
    if (single === 0)
        return Object.is(single, -0) ? '-0' : '0';
    if (!Number.isFinite(single))
        return single > 0 ? '.inf' : '-.inf';
    let digits = 1;
    while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single)
        digits++;
    const [mantissa = '', exponentText = ''] = single.toExponential(digits - 1).split('e');
    const exponent = Number(exponentText);
    if (exponent >= -4 && exponent < 6)
        return String(Number(single.toPrecision(digits)));
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDocuments: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yaml/markers.js
var markers = __webpack_require__(6105);
;// CONCATENATED MODULE: ./build/yaml/chunk-ranges.js

function chunkRanges(text) {
    const chunks = [];
    const cuts = new Cuts(text);
    let start = 0;
    let position = 0;
    while (start < text.length) {
        const cut = cuts.next(position);
        if (cut.isStart && isPreamble(text, start, cut.offset)) {
            position = cut.offset + 3;
            continue;
        }
        if (cut.offset < text.length || !isPreamble(text, start, cut.offset))
            chunks.push({ start, end: cut.offset });
        start = cut.offset;
        position = cut.isStart ? cut.offset + 3 : cut.offset;
    }
    return chunks;
}
class Cuts {
    #text;
    #start = -1;
    #end = -1;
    constructor(text) {
        this.#text = text;
    }
    next(from) {
        if (this.#start < from)
            this.#start = this.#find('---', from);
        if (this.#end < from)
            this.#end = this.#find('...', from);
        if (this.#start < this.#end)
            return { offset: this.#start, isStart: true };
        return { offset: (0,markers/* nextLine */.sE)(this.#text, this.#end), isStart: false };
    }
    #find(marker, from) {
        const position = (0,markers/* findMarker */.Ed)(this.#text, marker, from);
        return position === -1 ? this.#text.length : position;
    }
}
function isPreamble(text, start, end) {
    if ((0,markers/* isMarker */.rg)(text, start) && text.startsWith('---', start))
        return false;
    for (let line = start; line < end;) {
        const next = (0,markers/* nextLine */.sE)(text, line);
        if (!/^\ufeff?(?:%.*|[ \t]*(?:#.*)?)$/s.test(text.slice(line, Math.min(next, end)).trimEnd()))
            return false;
        line = next;
    }
    return true;
}

// EXTERNAL MODULE: ./build/kernel/json.js
var json = __webpack_require__(3128);
;// CONCATENATED MODULE: ./build/yaml/alias-budget.js
const SMALL = 400_000;
const LARGE = 4_000_000;
class AliasBudget {
    operations = 0;
    #fromAliases = 0;
    expand(operations) {
        this.operations += operations;
        this.#fromAliases += operations;
        return (this.#fromAliases <= 100 ||
            this.operations <= 1000 ||
            this.#fromAliases / this.operations <= allowedRatio(this.operations));
    }
}
function allowedRatio(operations) {
    if (operations <= SMALL)
        return 0.99;
    if (operations >= LARGE)
        return 0.1;
    return 0.99 - (0.89 * (operations - SMALL)) / (LARGE - SMALL);
}

// EXTERNAL MODULE: ./build/yaml/event-ranges.js
var event_ranges = __webpack_require__(9153);
;// CONCATENATED MODULE: ./build/yaml/key-ranges.js


class KeyRanges {
    #events;
    #ends;
    #scalars;
    #ranges = new Map();
    #merge = { start: 0, end: 0 };
    #index;
    constructor(events, start, ends, scalars) {
        this.#events = events;
        this.#ends = ends;
        this.#scalars = scalars;
        this.#index = start + 1;
    }
    first(key, end) {
        while (this.#index < end)
            this.#readEntry();
        const found = this.#ranges.get(key);
        return { range: found ?? this.#merge, isMerged: found === undefined };
    }
    #readEntry() {
        const event = this.#events[this.#index];
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            if (this.#scalars.isMerge(event))
                this.#merge = (0,event_ranges/* nodeRange */.CJ)(this.#events[this.#index + 1]);
            else
                this.#note(this.#scalars.keyOf(event), (0,event_ranges/* scalarRange */.Qw)(event));
        }
        this.#index = (0,event_ranges/* skipNode */.bk)(this.#events, this.#index, this.#ends);
        this.#index = (0,event_ranges/* skipNode */.bk)(this.#events, this.#index, this.#ends);
    }
    #note(key, where) {
        if (!this.#ranges.has(key))
            this.#ranges.set(key, where);
    }
}

// EXTERNAL MODULE: ./build/yaml/limits.js
var yaml_limits = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/yaml/plain-scalar.js
var plain_scalar = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/yaml/problem.js
var yaml_problem = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/yaml/scalar-reader.js
var scalar_reader = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/yaml/compose.js









const compose_LARGE = 64;
const EMPTY = [];
class Composer {
    index = 0;
    #text;
    #events;
    #scalars;
    #limits;
    #budget = new AliasBudget();
    #anchors;
    #duplicates;
    #ambiguous;
    #ends = new Map();
    #steps = [];
    #depth = 0;
    constructor(text, events, limits, isReshaped) {
        this.#text = text;
        this.#events = events;
        this.#scalars = new scalar_reader/* ScalarReader */.u(text, isReshaped);
        this.#limits = limits;
    }
    composeDocument() {
        const document = this.#events[this.index];
        if (document?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            throw new Error('no document starts here');
        this.#budget = new AliasBudget();
        this.#anchors = undefined;
        this.#duplicates = undefined;
        this.#ambiguous = undefined;
        this.#depth = 0;
        if (document.directives.length > 0)
            this.#scalars.handles = handlesOf(document);
        this.index++;
        const root = this.#events[this.index];
        this.#scalars.isJson = root !== undefined && (0,event_ranges/* isCollection */.P3)(root) && root.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        const value = this.#node();
        this.index++;
        if (document.directives.length > 0)
            this.#scalars.handles = new Map();
        return { value, duplicates: this.#duplicates ?? EMPTY, ambiguous: this.#ambiguous ?? EMPTY };
    }
    #node() {
        const event = this.#events[this.index++];
        if (event === undefined)
            throw new Error('the events of a document end too early');
        this.#budget.operations++;
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.#scalar(event);
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.#mapping(event);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.#sequence(event);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#alias(event).value;
            default:
                throw new Error(`no node starts with an event of type ${event.type}`);
        }
    }
    #scalar(event) {
        if (event.tagStart !== event_ranges/* NONE */.x3 || event.anchorStart !== event_ranges/* NONE */.x3)
            return this.#scalarWithProperties(event);
        const source = this.#scalars.textOf(event);
        if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
            return source;
        const value = (0,plain_scalar/* resolvePlain */.Rg)(source);
        return typeof value === 'string' || value === null ? value : this.#checked(event, source, value, false);
    }
    #scalarWithProperties(event) {
        const value = this.#scalars.valueOf(event);
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, this.index - 1, value, 1);
        if (event.tagStart !== event_ranges/* NONE */.x3 || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
            return value;
        return typeof value === 'string' || value === null
            ? value
            : this.#checked(event, this.#scalars.textOf(event), value, false);
    }
    #checked(event, source, value, isKey) {
        if (typeof value === 'number' && !isKey && !Number.isFinite(value))
            this.#scalars.valueOf(event);
        if ((0,plain_scalar/* isAmbiguous */.X2)(source, value))
            this.#noteAmbiguous(event, source, value, isKey);
        return value;
    }
    #noteAmbiguous(event, source, value, isKey) {
        this.#ambiguous ??= [];
        if (this.#ambiguous.length >= yaml_limits/* MAX_RECORDS */.u)
            return;
        this.#ambiguous.push({ source, value, range: (0,event_ranges/* scalarRange */.Qw)(event), isKey, path: this.#path() });
    }
    #path() {
        return this.#steps.slice(0, this.#depth);
    }
    #sequence(event) {
        const items = [];
        const start = this.index - 1;
        const operations = this.#budget.operations - 1;
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, start, undefined, 0);
        this.#enter(event);
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            this.#steps[this.#depth - 1] = items.length;
            items.push(this.#node());
        }
        this.#leave(start);
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, start, items, this.#budget.operations - operations);
        return items;
    }
    #mapping(event) {
        const object = {};
        const start = this.index - 1;
        const operations = this.#budget.operations - 1;
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, start, undefined, 0);
        this.#enter(event);
        const mapping = { object, start, ranges: undefined };
        for (;;) {
            const keyEvent = this.#events[this.index];
            if (keyEvent?.type === js_yaml/* EVENT_ID */.hy.POP)
                break;
            if (keyEvent?.type === js_yaml/* EVENT_ID */.hy.SCALAR && this.#scalars.isMerge(keyEvent))
                this.#merge(mapping);
            else
                this.#entry(mapping);
        }
        this.#leave(start);
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, start, object, this.#budget.operations - operations);
        return object;
    }
    #entry(mapping) {
        const index = this.index;
        const key = this.#key();
        this.#steps[this.#depth - 1] = key;
        const value = this.#node();
        if (mapping.object[key] !== undefined)
            this.#noteDuplicate(mapping, key, index);
        compose_define(mapping.object, key, value);
    }
    #key() {
        const event = this.#events[this.index++];
        this.#budget.operations++;
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return this.#scalarKey(event);
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            const target = this.#events[this.#alias(event).index];
            if (target?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                return this.#scalars.keyOf(target);
        }
        throw collectionKey(this.#text, (0,event_ranges/* nodeRange */.CJ)(event));
    }
    #scalarKey(event) {
        if (event.anchorStart !== event_ranges/* NONE */.x3)
            this.#anchor(event, this.index - 1, this.#scalars.valueOf(event), 1);
        if (event.tagStart !== event_ranges/* NONE */.x3)
            return this.#scalars.keyOf(event);
        const source = this.#scalars.textOf(event);
        if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
            return source;
        const value = (0,plain_scalar/* resolvePlain */.Rg)(source);
        if (typeof value === 'string')
            return value;
        const key = this.#scalars.keyOf(event);
        if (value !== null && (0,plain_scalar/* isAmbiguous */.X2)(source, value)) {
            this.#steps[this.#depth - 1] = key;
            this.#noteAmbiguous(event, source, value, true);
        }
        return key;
    }
    #merge(mapping) {
        const index = this.index++;
        this.#steps[this.#depth - 1] = '<<';
        const event = this.#events[this.index];
        const sources = event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? this.#mergeList(event) : [this.#mergeSource()];
        for (const source of sources) {
            for (const [key, value] of Object.entries(source)) {
                if (mapping.object[key] !== undefined)
                    this.#noteDuplicate(mapping, key, index);
                compose_define(mapping.object, key, value);
            }
        }
    }
    #mergeList(event) {
        const start = this.index++;
        const sources = [];
        this.#enter(event);
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            sources.push(this.#mergeSource());
        this.#leave(start);
        return sources.reverse();
    }
    #mergeSource() {
        const event = this.#events[this.index];
        const source = this.#node();
        if ((0,json/* isObject */.Gv)(source))
            return source;
        throw new yaml_problem/* DocumentError */.Mi('invalid-merge', '`<<` takes a mapping or a list of mappings', (0,event_ranges/* nodeRange */.CJ)(event));
    }
    #alias(event) {
        const name = this.#text.slice(event.anchorStart, event.anchorEnd);
        const anchor = this.#anchors?.get(name);
        if (anchor === undefined) {
            throw new yaml_problem/* DocumentError */.Mi('unknown-anchor', `there is no anchor \`&${name}\` above; quote the value if \`*\` is meant as text`, (0,event_ranges/* nodeRange */.CJ)(event));
        }
        if (anchor.value === undefined) {
            throw new yaml_problem/* DocumentError */.Mi('alias-expansion', `the anchor \`&${name}\` contains itself`, (0,event_ranges/* nodeRange */.CJ)(event));
        }
        if (!this.#budget.expand(anchor.operations)) {
            const message = 'the document grows too much when its aliases are written out; write less with `*`';
            throw new yaml_problem/* DocumentError */.Mi('alias-expansion', message, (0,event_ranges/* nodeRange */.CJ)(event));
        }
        return { index: anchor.index, value: anchor.value };
    }
    #anchor(event, index, value, operations) {
        this.#anchors ??= new Map();
        this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), { index, value, operations });
    }
    #noteDuplicate(mapping, key, index) {
        if (!Object.hasOwn(mapping.object, key))
            return;
        this.#duplicates ??= [];
        if (this.#duplicates.length >= yaml_limits/* MAX_RECORDS */.u)
            return;
        mapping.ranges ??= new KeyRanges(this.#events, mapping.start, this.#ends, this.#scalars);
        const first = mapping.ranges.first(key, index);
        const event = this.#events[index];
        const isMerge = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && this.#scalars.isMerge(event);
        const second = (0,event_ranges/* nodeRange */.CJ)(isMerge ? this.#events[index + 1] : event);
        const path = [...this.#steps.slice(0, this.#depth - 1), key];
        const duplicate = { key, first: first.range, second, path };
        this.#duplicates.push(isMerge || first.isMerged ? { ...duplicate, isMerged: true } : duplicate);
    }
    #enter(event) {
        this.#depth++;
        if (this.#depth <= this.#limits.maxDepth)
            return;
        throw (0,yaml_problem/* tooDeep */.DI)(this.#limits.maxDepth, (0,event_ranges/* nodeRange */.CJ)(event));
    }
    #leave(start) {
        this.index++;
        this.#depth--;
        if (this.index - start > compose_LARGE)
            this.#ends.set(start, this.index);
    }
}
function collectionKey(text, range) {
    const hint = text.startsWith('{{', range.start - 1) ? '; quote the value if `{{` is meant as text' : '';
    return new yaml_problem/* DocumentError */.Mi('invalid-key', `a key is a list or a mapping, but Kubernetes takes only names${hint}`, range);
}
function compose_define(object, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
    }
    else
        object[key] = value;
}
function handlesOf(document) {
    const handles = new Map();
    for (const directive of document.directives) {
        if (directive.kind === 'tag')
            handles.set(directive.handle, directive.prefix);
    }
    return handles;
}

;// CONCATENATED MODULE: ./build/yaml/document-ranges.js



function documentRanges(text, events) {
    const starts = documentIndexes(events);
    const ranges = [];
    let start = 0;
    starts.forEach((index, number) => {
        const event = events[index];
        const isLast = number === starts.length - 1;
        const content = Math.max(contentStart(text, event, start), firstOffset(events, index));
        const end = isLast ? text.length : documentEnd(text, event, content);
        ranges.push({ start, end });
        start = end;
    });
    return ranges;
}
function documentIndexes(events) {
    const indexes = [];
    for (let index = 0; index < events.length; index++) {
        if (events[index]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            indexes.push(index);
    }
    return indexes;
}
function contentStart(text, event, start) {
    if (!event.explicitStart)
        return start;
    const marker = (0,markers/* findMarker */.Ed)(text, '---', start);
    return marker === -1 ? start : marker + 3;
}
function firstOffset(events, index) {
    const event = events[index + 1];
    if (event === undefined)
        return 0;
    if ((0,event_ranges/* isCollection */.P3)(event))
        return event.start;
    return event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart !== event_ranges/* NONE */.x3 ? event.valueStart : 0;
}
function documentEnd(text, event, content) {
    const marker = (0,markers/* findMarker */.Ed)(text, event.explicitEnd ? '...' : '---', content);
    if (marker === -1)
        return text.length;
    return event.explicitEnd ? (0,markers/* nextLine */.sE)(text, marker) : marker;
}

// EXTERNAL MODULE: ./build/yaml/events.js + 3 modules
var events = __webpack_require__(9171);
;// CONCATENATED MODULE: ./build/yaml/parse.js







function parseDocuments(text, options = {}) {
    const limits = options.limits ?? yaml_limits/* DEFAULT_LIMITS */.d;
    const parsed = (0,events/* parseStrict */.z)(text, limits);
    if (!(parsed instanceof yaml_problem/* DocumentError */.Mi))
        return compose(text, parsed, limits, 0, 0);
    const documents = [];
    for (const chunk of chunkRanges(text))
        documents.push(...parseChunk(text, chunk, limits, documents.length));
    return documents;
}
function parseChunk(text, chunk, limits, firstIndex) {
    const part = text.slice(chunk.start, chunk.end);
    const parsed = (0,events/* parseLenient */.f)(part, limits);
    if (!(parsed instanceof yaml_problem/* DocumentError */.Mi))
        return compose(part, parsed, limits, chunk.start, firstIndex);
    return [unreadable(firstIndex, chunk, parsed, chunk.start)];
}
function compose(text, parsed, limits, base, firstIndex) {
    const { events } = parsed;
    const composer = new Composer(text, events, limits, parsed.isReshaped);
    const documents = [];
    for (const range of documentRanges(text, events)) {
        const index = firstIndex + documents.length;
        documents.push(composeOne(composer, events, (0,yaml_problem/* shift */.BN)(range, base), base, index));
    }
    return documents;
}
function composeOne(composer, events, range, base, index) {
    try {
        const { value, duplicates, ambiguous } = composer.composeDocument();
        return {
            index,
            range,
            value: value ?? undefined,
            problem: undefined,
            duplicates: base === 0 ? duplicates : duplicates.map((duplicate) => moveDuplicate(duplicate, base)),
            ambiguous: base === 0 ? ambiguous : ambiguous.map((scalar) => moveAmbiguous(scalar, base)),
        };
    }
    catch (error) {
        if (!(error instanceof yaml_problem/* DocumentError */.Mi))
            throw error;
        while (composer.index < events.length && events[composer.index]?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            composer.index++;
        return unreadable(index, range, error, base);
    }
}
function moveDuplicate(duplicate, base) {
    return { ...duplicate, first: (0,yaml_problem/* shift */.BN)(duplicate.first, base), second: (0,yaml_problem/* shift */.BN)(duplicate.second, base) };
}
function moveAmbiguous(scalar, base) {
    return { ...scalar, range: (0,yaml_problem/* shift */.BN)(scalar.range, base) };
}
function unreadable(index, range, error, base) {
    const problem = (0,yaml_problem/* problemAt */.l4)(base, error);
    return { index, range, value: undefined, problem, duplicates: [], ambiguous: [] };
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   X2: () => (/* binding */ isAmbiguous)
/* harmony export */ });
/* unused harmony export NOT_JSON */
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7477);

const STRING = 0;
const WORD = 1;
const NUMBER = 2;
const KINDS = kindsByFirstCharacter();
const NOT_JSON = new Set(['.inf', '.Inf', '.INF'].flatMap((word) => [word, `+${word}`, `-${word}`]).concat('.nan', '.NaN', '.NAN'));
function resolvePlain(source) {
    const code = source.charCodeAt(0);
    const kind = code < 128 ? KINDS[code] : STRING;
    if (kind === NUMBER)
        return resolveNumber(source);
    if (kind === WORD && source.length <= 5)
        return resolveWord(source);
    return source === '' ? null : source;
}
function isAmbiguous(source, value) {
    if (typeof value === 'number')
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnusualNumber */ .RG)(source);
    const first = source.charCodeAt(0) | 32;
    return first !== 116 && first !== 102;
}
function resolveNumber(source) {
    const { length } = source;
    const first = source.charCodeAt(0);
    if (length < 16 && first > 48) {
        let value = 0;
        for (let index = 0; index < length; index++) {
            const digit = source.charCodeAt(index) - 48;
            if (digit < 0 || digit > 9)
                return resolveUnusual(source);
            value = value * 10 + digit;
        }
        return value;
    }
    return source === '0' ? 0 : resolveUnusual(source);
}
function resolveUnusual(source) {
    if (NOT_JSON.has(source))
        return notJson(source);
    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(source);
    return number === undefined ? source : Number(number.value);
}
function notJson(source) {
    if (source.length === 4 && /nan/i.test(source))
        return Number.NaN;
    return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function resolveWord(source) {
    switch (source) {
        case 'true':
        case 'True':
        case 'TRUE':
        case 'y':
        case 'Y':
        case 'yes':
        case 'Yes':
        case 'YES':
        case 'on':
        case 'On':
        case 'ON':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
        case 'n':
        case 'N':
        case 'no':
        case 'No':
        case 'NO':
        case 'off':
        case 'Off':
        case 'OFF':
            return false;
        case '~':
        case 'null':
        case 'Null':
        case 'NULL':
            return null;
        default:
            return source;
    }
}
function kindsByFirstCharacter() {
    const kinds = new Uint8Array(128);
    for (const character of 'yYnNtTfFoO~')
        kinds[character.charCodeAt(0)] = WORD;
    for (const character of '0123456789+-.')
        kinds[character.charCodeAt(0)] = NUMBER;
    return kinds;
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
class DocumentError extends Error {
    name = 'DocumentError';
    code;
    range;
    constructor(code, message, range) {
        super(message);
        this.code = code;
        this.range = range;
    }
}
function problemAt(base, error) {
    return { code: error.code, message: error.message, range: shift(error.range, base) };
}
function shift(range, base) {
    return base === 0 ? range : { start: range.start + base, end: range.end + base };
}
function tooDeep(maxDepth, range) {
    return new DocumentError('too-deep', `the document nests deeper than ${maxDepth} levels`, range);
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ScalarReader)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
/* harmony import */ var _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9153);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7477);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9547);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8317);
/* harmony import */ var _tagged_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1741);







const ESCAPE_BEYOND_GO = /^\\(?:\/|u[dD][89a-fA-F]..)/;
class ScalarReader {
    text;
    handles = new Map();
    isJson = false;
    #isReshaped;
    constructor(text, isReshaped) {
        this.text = text;
        this.#isReshaped = isReshaped;
    }
    textOf(event) {
        if (event.fast && !this.#isReshaped)
            return this.text.slice(event.valueStart, event.valueEnd);
        if (event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
            this.#checkEscapes(event);
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.text, this.#isReshaped ? { ...event, fast: false } : event);
        return this.#endsWithText(event) ? value.slice(0, -1) : value;
    }
    #checkEscapes(event) {
        if (this.isJson)
            return;
        for (let position = event.valueStart; position < event.valueEnd; position++) {
            if (this.text.charCodeAt(position) !== _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE */ .Sq.backslash)
                continue;
            const source = ESCAPE_BEYOND_GO.exec(this.text.slice(position, position + 6))?.[0];
            if (source !== undefined) {
                const message = `Kubernetes' YAML reader does not know the escape \`${source}\`; write the character itself`;
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .DocumentError */ .Mi('syntax', message, { start: position, end: position + source.length });
            }
            position++;
        }
    }
    #endsWithText(event) {
        return (event.valueEnd === this.text.length &&
            event.valueEnd > event.valueStart &&
            (event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK) &&
            event.chomping !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.STRIP &&
            !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreak */ .kn)(this.text.charCodeAt(event.valueEnd - 1)));
    }
    valueOf(event) {
        if (event.tagStart !== _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3)
            return this.#tagged(event);
        if (event.style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
            return this.textOf(event);
        const value = (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePlain */ .Rg)(this.textOf(event));
        if (typeof value === 'number' && !Number.isFinite(value))
            throw this.#notJson(event);
        return value;
    }
    keyOf(event) {
        const source = this.textOf(event);
        if (event.tagStart === _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 && event.style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
            return source;
        const value = event.tagStart === _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 ? (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePlain */ .Rg)(source) : this.#tagged(event);
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number')
            return this.#numberKey(event, source, value);
        if (value === null)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .DocumentError */ .Mi('invalid-key', 'a key is null; give it a name or quote it', (0,_event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarRange */ .Qw)(event));
        return String(value);
    }
    isMerge(event) {
        if (event.valueEnd - event.valueStart !== 2 || !this.text.startsWith('<<', event.valueStart))
            return false;
        if (event.tagStart === _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3)
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        return this.tagOf(event) === 'tag:yaml.org,2002:merge';
    }
    tagOf(event) {
        return (0,_tagged_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .tagName */ .w)(this.text.slice(event.tagStart, event.tagEnd), this.handles);
    }
    #tagged(event) {
        const value = (0,_tagged_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTagged */ .h)(this.tagOf(event), this.textOf(event));
        if (value === undefined) {
            const tag = this.text.slice(event.tagStart, event.tagEnd);
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .DocumentError */ .Mi('invalid-tag', `the value does not fit its tag \`${tag}\``, (0,_event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarRange */ .Qw)(event));
        }
        if (typeof value === 'number' && !Number.isFinite(value))
            throw this.#notJson(event);
        return value;
    }
    #numberKey(event, source, value) {
        if (Number.isNaN(value))
            return '.nan';
        if (!Number.isFinite(value))
            return value > 0 ? '.inf' : '-.inf';
        const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNumber */ .$J)(source);
        const isFloat = event.tagStart !== _event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 && this.tagOf(event).endsWith(':float');
        const key = number && (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKey */ .TD)(isFloat ? { kind: 'float', value } : number);
        if (key === undefined) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .DocumentError */ .Mi('invalid-key', `the number \`${source}\` is too large for a key; quote it`, (0,_event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarRange */ .Qw)(event));
        }
        return key;
    }
    #notJson(event) {
        const source = this.textOf(event);
        const message = `\`${source}\` has no counterpart in JSON, so Kubernetes refuses it; quote it if it is meant as text`;
        return new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .DocumentError */ .Mi('not-json', message, (0,_event_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarRange */ .Qw)(event));
    }
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolveTagged),
/* harmony export */   w: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7477);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);


const CORE = 'tag:yaml.org,2002:';
function tagName(written, handles) {
    if (written.startsWith('!<'))
        return written.slice(2, -1);
    const end = written.indexOf('!', 1) + 1;
    const handle = written.slice(0, Math.max(end, 1));
    const prefix = handles.get(handle) ?? (handle === '!!' ? CORE : handle);
    return prefix + written.slice(handle.length);
}
function resolveTagged(tag, text) {
    if (!tag.startsWith(CORE))
        return text;
    switch (tag.slice(CORE.length)) {
        case 'bool':
            return boolean(text);
        case 'int':
            return integer(text);
        case 'float':
            return number(text);
        case 'null':
            return (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .Rg)(text) === null ? null : undefined;
        case 'binary':
            return decodeBinary(text);
        default:
            return text;
    }
}
function boolean(text) {
    const value = (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .Rg)(text);
    return typeof value === 'boolean' ? value : undefined;
}
function number(text) {
    const value = (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .Rg)(text);
    return typeof value === 'number' ? value : undefined;
}
function integer(text) {
    const parsed = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(text);
    return parsed?.kind === 'integer' ? Number(parsed.value) : undefined;
}
function decodeBinary(text) {
    const base64 = text.replaceAll(/[\r\n]/g, '');
    if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
        return undefined;
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}


/***/ })

};
