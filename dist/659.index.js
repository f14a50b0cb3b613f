export const id = 659;
export const ids = [659];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  reportMarkdown: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./build/kernel/finding.js
var finding = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/kernel/project.js
var project = __webpack_require__(6601);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/markdown-escape.js

const ZERO_WIDTH_SPACE = '\u200b';
const MAX_TEXT = 500;
const SIGNIFICANT = /[&<>|\\`$*_[\]~#]/g;
const BACKSLASH_IS_ENOUGH = '*_[]~#';
function escapeMarkdown(text) {
    return escapeLine(withoutReferences((0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(text), MAX_TEXT)));
}
function codeMarkdown(text) {
    return code((0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(text), MAX_TEXT));
}
function messageMarkdown(message) {
    return (0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(message), MAX_TEXT)
        .split(/`([^`]+)`/)
        .map((part, index) => {
        if (index % 2 === 1)
            return code(part);
        const text = withoutReferences(part);
        return index === 0 ? escapeLine(text) : escapeInline(text);
    })
        .join('');
}
function linkMarkdown(label, address) {
    const target = address.replace(/[\s<>()[\]\\"'`|]/g, percentEncoded);
    return `[${escapeMarkdown(label)}](${target})`;
}
function code(text) {
    return `<code>${escapeInline(withoutAddresses(text))}</code>`;
}
function escapeInline(text) {
    return text.replace(SIGNIFICANT, escapeSignificant);
}
function escapeLine(text) {
    return escapeInline(text)
        .replace(/^( *)([-+=:]|\d+[.)])/, escapeBlockStart)
        .replace(/^ +/, (spaces) => '&#32;'.repeat(spaces.length));
}
function escapeSignificant(character) {
    if (BACKSLASH_IS_ENOUGH.includes(character))
        return `\\${character}`;
    const entity = `&#${character.charCodeAt(0)};`;
    return character === '$' ? `<span>${entity}</span>` : entity;
}
function escapeBlockStart(_, spaces, marker) {
    const last = marker.length - 1;
    return `${spaces}${marker.slice(0, last)}&#${marker.charCodeAt(last)};`;
}
function withoutReferences(text) {
    return withoutAddresses(text)
        .replace(/@(?!\u200b)/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`);
}
function withoutAddresses(text) {
    return text
        .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/@(?=[\w-]+\.)/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(mailto|xmpp):/gi, `$1:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./build/report/subject.js
var report_subject = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/report/markdown.js





const MAX_BYTES = 1_000_000;
const RESERVE = 300;
const MARK = { error: '❌', warning: '⚠️', note: 'ℹ️' };
const ENCODER = new TextEncoder();
const TABLE_HEAD = '| | Line | What is wrong | Check |\n|---|---:|---|---|\n';
function reportMarkdown(report) {
    return renderMarkdown(report, MAX_BYTES);
}
function renderMarkdown(report, maxBytes) {
    const builder = new BoundedText(maxBytes - RESERVE);
    builder.add(headline(report));
    let left = report.findings.length;
    for (const findings of worstFirst(report.findings)) {
        const added = addFile(builder, report, findings);
        left -= added;
        if (added < findings.length)
            break;
    }
    return `${builder.text}${left > 0 ? `\n… and ${(0,summary_line/* plural */.LS)(left, 'more finding')}.\n` : ''}`;
}
class BoundedText {
    text = '';
    #left;
    constructor(maxBytes) {
        this.#left = maxBytes;
    }
    add(piece) {
        const size = ENCODER.encode(piece).length;
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.text += piece;
        return true;
    }
}
function headline(report) {
    const mark = report.summary.errors > 0 ? '❌' : report.findings.length > 0 ? '⚠️' : '✅';
    const summary = [`**${(0,summary_line/* summaryInWords */.zB)(report)}**`, ...(0,summary_line/* afterthoughts */.Vn)(report).map(escapeMarkdown)].join(' · ');
    const remarks = report.remarks.map((remark) => `- ${messageMarkdown(remark)}\n`).join('');
    const title = `## ${mark} ${project/* PROGRAM */.RX} ${escapeMarkdown(report.job)}`;
    return `${title}\n\n${summary}\n${remarks === '' ? '' : `\n${remarks}`}`;
}
function addFile(builder, report, findings) {
    const [first] = findings;
    if (first === undefined)
        return 0;
    const opening = `\n### ${codeMarkdown(first.file)}\n\n${TABLE_HEAD}`;
    let added = 0;
    for (const finding of findings) {
        const text = row(report, finding);
        if (!builder.add(added === 0 ? `${opening}${text}` : text))
            return added;
        added++;
    }
    return added;
}
function row(report, finding) {
    const cells = [
        `${MARK[finding.severity]} ${finding.severity}`,
        line(report, finding),
        what(finding),
        check(finding),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function line(report, { file, line, column }) {
    const address = report.permalink?.(file, line);
    const label = `${line}:${column}`;
    return address === undefined ? label : linkMarkdown(label, address);
}
function what(finding) {
    const subject = (0,report_subject/* subjectInWords */.D)(finding);
    return `${messageMarkdown(finding.message)}${subject === '' ? '' : `<br>${codeMarkdown(subject)}`}`;
}
function check(finding) {
    return linkMarkdown(finding.check, finding.docs);
}
function worstFirst(findings) {
    const byFile = new Map();
    for (const severity of finding/* SEVERITIES */.o) {
        for (const finding of findings) {
            if (finding.severity !== severity)
                continue;
            const list = byFile.get(finding.file);
            if (list)
                list.push(finding);
            else
                byFile.set(finding.file, [finding]);
        }
    }
    return [...byFile.values()];
}


/***/ }),

/***/ 5091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ subjectInWords)
/* harmony export */ });
function subjectInWords({ resource }) {
    if (resource === undefined)
        return '';
    const name = [resource.namespace, resource.name].filter((part) => part !== undefined).join('/');
    return [resource.kind ?? '', name].filter((part) => part !== '').join(' ');
}


/***/ })

};
