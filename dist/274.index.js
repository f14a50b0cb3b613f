export const id = 274;
export const ids = [274];
export const modules = {

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ groupBySeverity),
/* harmony export */   u: () => (/* binding */ mostSevere)
/* harmony export */ });
/* harmony import */ var _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5185);

function mostSevere(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const bySeverity = groupBySeverity(findings);
    return _kernel_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => bySeverity[severity]).slice(0, limit);
}
function groupBySeverity(findings) {
    const groups = { error: [], warning: [], note: [] };
    for (const finding of findings)
        groups[finding.severity].push(finding);
    return groups;
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


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportText: () => (/* binding */ reportText)
});

// EXTERNAL MODULE: ./build/kernel/project.js
var project = __webpack_require__(6601);
// EXTERNAL MODULE: ./build/yaml/line-index.js
var line_index = __webpack_require__(1279);
;// CONCATENATED MODULE: ./build/report/display-width.js
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{Mn}|\p{Me}/u;
function displayWidth(text) {
    if (isPrintableAscii(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function isPrintableAscii(text) {
    return /^[\u0020-\u007e]*$/.test(text);
}
function characterWidth(character) {
    if (character <= '\u02ff')
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/code-frame.js


const TAB = '    ';
const CUT = '…';
function codeFrame(line, span, width, marks) {
    const from = characterStart(line, Math.max(0, span.start - width));
    const to = characterStart(line, Math.min(line.length, span.start + width));
    const cells = toCells(line, from, to, span);
    const window = cutToFit(cells, width, from > 0, to < line.length);
    const code = `${window.isCutLeft ? CUT : ''}${joined(window.cells)}${window.isCutRight ? CUT : ''}`;
    return { code: code.trimEnd(), pointer: pointerLine(window, marks) };
}
function characterStart(line, offset) {
    const code = line.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
function toCells(line, from, to, span) {
    const cells = [];
    let offset = from;
    for (const character of line.slice(from, to)) {
        const text = character === '\t' ? TAB : (0,visible_text/* visibleLine */.P8)(character);
        const isMarked = offset >= span.start && offset < span.end;
        cells.push({ text, width: displayWidth(text), isMarked });
        offset += character.length;
    }
    if (span.end <= span.start || span.start >= line.length)
        markEmptySpan(cells, line, from, span.start);
    return cells;
}
function markEmptySpan(cells, line, from, start) {
    const index = [...line.slice(from, start)].length;
    const cell = cells[index] ?? { text: ' ', width: 1 };
    cells[Math.min(index, cells.length)] = { ...cell, isMarked: true };
}
function cutToFit(cells, width, hasMoreLeft, hasMoreRight) {
    const total = totalWidth(cells);
    if (total <= width && !hasMoreLeft && !hasMoreRight)
        return { cells, isCutLeft: false, isCutRight: false };
    const first = Math.max(0, cells.findIndex((cell) => cell.isMarked));
    const markWidth = Math.min(totalWidth(cells.filter((cell) => cell.isMarked)), Math.floor(width / 2));
    const mustCutLeft = hasMoreLeft || totalWidth(cells.slice(0, first)) + markWidth > width - 1;
    const start = mustCutLeft ? leftEdge(cells, first, Math.floor(width / 3)) : 0;
    const end = rightEdge(cells, start, width - (mustCutLeft ? 2 : 1));
    return {
        cells: cells.slice(start, end),
        isCutLeft: mustCutLeft,
        isCutRight: hasMoreRight || end < cells.length,
    };
}
function leftEdge(cells, first, room) {
    let used = 0;
    let index = first;
    while (index > 0 && used + widthAt(cells, index - 1) <= room)
        used += widthAt(cells, --index);
    return index;
}
function rightEdge(cells, start, room) {
    let used = 0;
    let index = start;
    while (index < cells.length && used + widthAt(cells, index) <= room)
        used += widthAt(cells, index++);
    return index;
}
function pointerLine(window, marks) {
    const first = Math.max(0, window.cells.findIndex((cell) => cell.isMarked));
    const before = totalWidth(window.cells.slice(0, first)) + (window.isCutLeft ? 1 : 0);
    const marked = Math.max(1, totalWidth(window.cells.filter((cell) => cell.isMarked)));
    return `${' '.repeat(before)}${marks.first}${marks.rest.repeat(marked - 1)}`;
}
function widthAt(cells, index) {
    return cells[index]?.width ?? 0;
}
function totalWidth(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function joined(cells) {
    return cells.map((cell) => cell.text).join('');
}

;// CONCATENATED MODULE: ./build/report/palette.js
const SEVERITY_CODE = { error: '31', warning: '33', note: '36' };
function palette(color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        severity: (severity, text) => paint(`1;${SEVERITY_CODE[severity]}`, text),
        strong: (text) => paint('1', text),
        faint: (text) => paint('2', text),
        good: (text) => paint('1;32', text),
    };
}

// EXTERNAL MODULE: ./build/report/rank.js
var rank = __webpack_require__(4101);
;// CONCATENATED MODULE: ./build/report/redaction.js
const HIDDEN = '***';
const LEADING_KEY = /^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/;
const SECRET_DATA = /\/(?:data|stringData)(?:\/|$)/;
function isSensitive(finding) {
    if (finding.sensitive === true)
        return true;
    return finding.resource?.kind === 'Secret' && SECRET_DATA.test(finding.pointer ?? '');
}
function redactedLine(line) {
    const key = LEADING_KEY.exec(line)?.[0];
    const shown = key === undefined ? '' : `${key} `;
    const text = `${shown}${HIDDEN}`;
    return { text, span: { start: shown.length, end: text.length } };
}

// EXTERNAL MODULE: ./build/report/run-report.js
var run_report = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/report/subject.js
var subject = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/report/text.js











const MAX_FINDINGS = 1_000;
const MAX_RELATED = 5;
const MAX_MESSAGE = 1_000;
const PRIMARY = { first: '^', rest: '~' };
const SECONDARY = { first: '-', rest: '-' };
function reportText(report, style) {
    const page = {
        report,
        width: style.width,
        paint: palette(style.color),
        linesOf: rememberLines(report),
    };
    const shown = inReportOrder(report.findings, MAX_FINDINGS);
    const groups = groupByFile(shown).map((findings) => fileGroup(page, findings));
    const hidden = report.findings.length - shown.length;
    const more = hidden > 0 ? [`… and ${(0,summary_line/* plural */.LS)(hidden, 'more finding')}, not shown here\n`] : [];
    return (0,visible_text/* withoutCommands */.Df)([...groups, ...more, closing(page)].join('\n'));
}
function inReportOrder(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const chosen = new Set((0,rank/* mostSevere */.u)(findings, limit));
    return findings.filter((finding) => chosen.has(finding));
}
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.file);
        if (group)
            group.push(finding);
        else
            groups.set(finding.file, [finding]);
    }
    return [...groups.values()];
}
function fileGroup(page, findings) {
    const name = (0,visible_text/* visibleLine */.P8)(findings[0]?.file ?? '');
    const counts = (0,summary_line/* countsInWords */.Pe)((0,run_report/* countBySeverity */.O)(findings));
    const rule = '─'.repeat(Math.max(3, page.width - displayWidth(name) - counts.length - 2));
    const head = `${page.paint.strong(name)} ${page.paint.faint(`${rule} ${counts}`)}`;
    return [`${head}\n`, ...findings.map((finding) => findingBlock(page, finding))].join('\n');
}
function findingBlock(page, finding) {
    const { paint } = page;
    const related = (finding.related ?? []).slice(0, MAX_RELATED);
    const gutter = Math.max(...[finding, ...related].map(({ line }) => String(line).length));
    const title = paint.severity(finding.severity, `${finding.severity}[${(0,visible_text/* visibleLine */.P8)(finding.check)}]`);
    const hides = isSensitive(finding);
    const lines = [
        `${title}${paint.strong(`: ${(0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(finding.message), MAX_MESSAGE)}`)}`,
        `${' '.repeat(gutter + 1)}${paint.faint(`┌─ ${placeInWords(finding)}${text_subject(finding)}`)}`,
        ...frameLines(page, finding, gutter, { marks: PRIMARY, hides, severity: finding.severity }),
        ...related.flatMap((location) => relatedLines(page, finding, location, gutter)),
        ...(finding.fix ? [`${' '.repeat(gutter + 1)}${paint.faint('=')} ${fixInWords(finding.fix)}`] : []),
    ];
    return `${lines.join('\n')}\n`;
}
function relatedLines(page, finding, location, gutter) {
    const indent = ' '.repeat(gutter + 1);
    const message = (0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(location.message), MAX_MESSAGE);
    if (isSamePlace(finding, location))
        return [`${indent}${page.paint.faint('=')} ${message}`];
    const style = { marks: SECONDARY, hides: isSensitive(finding), severity: undefined };
    const head = `${indent}${page.paint.faint(`├─ ${placeInWords(location)}`)} ${message}`;
    return [head, ...frameLines(page, location, gutter, style)];
}
function isSamePlace(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}
function placeInWords({ file, line, column }) {
    return `${(0,visible_text/* visibleLine */.P8)(file)}:${line}:${column}`;
}
function text_subject(finding) {
    const words = (0,visible_text/* visibleLine */.P8)((0,subject/* subjectInWords */.D)(finding));
    return words === '' ? '' : ` · ${words}`;
}
function fixInWords({ description, safety }) {
    const how = safety === 'safe' ? '--fix' : '--fix --unsafe';
    return `fix: ${(0,visible_text/* visibleLine */.P8)(description)} (${how})`;
}
function frameLines(page, location, gutter, style) {
    const lines = page.linesOf(location.file);
    if (lines === undefined || lines.lineText(location.line) === '')
        return [];
    const room = Math.max(20, page.width - gutter - 3);
    const { text, span } = shownLine(lines, location, style.hides);
    const frame = codeFrame(text, span, room, style.marks);
    const { paint } = page;
    const number = paint.faint(`${String(location.line).padStart(gutter)} │`);
    const marks = style.severity ? paint.severity(style.severity, frame.pointer) : paint.faint(frame.pointer);
    return [`${number} ${frame.code}`.trimEnd(), `${' '.repeat(gutter + 1)}${paint.faint('│')} ${marks}`];
}
function shownLine(lines, location, hides) {
    const text = lines.lineText(location.line);
    if (hides)
        return redactedLine(text);
    const end = location.endLine > location.line ? text.length : location.endColumn - 1;
    return { text, span: { start: location.column - 1, end: Math.min(end, text.length) } };
}
function closing({ report, paint }) {
    const words = (0,summary_line/* summaryInWords */.zB)(report);
    const [worst] = ['error', 'warning', 'note'].filter((severity) => countOf(report, severity) > 0);
    const head = worst === undefined ? paint.good(`✔ ${words}`) : paint.severity(worst, `${mark(worst)} ${words}`);
    const tail = (0,summary_line/* afterthoughts */.Vn)(report).map((thought) => ` · ${thought}`);
    const remarks = report.remarks.map((remark) => `  ${paint.faint(`· ${(0,visible_text/* visibleLine */.P8)(remark)}`)}\n`);
    const help = worst === undefined
        ? ''
        : `  ${paint.faint(`· about a check: ${project/* HOME */.yZ}/blob/main/docs/checks/<check>.md`)}\n`;
    return `${head}${tail.join('')}\n${remarks.join('')}${help}`;
}
function countOf({ summary }, severity) {
    return { error: summary.errors, warning: summary.warnings, note: summary.notes }[severity];
}
function mark(severity) {
    return { error: '✖', warning: '⚠', note: '●' }[severity];
}
function rememberLines(report) {
    const remembered = new Map();
    return (file) => {
        if (remembered.has(file))
            return remembered.get(file);
        if (remembered.size >= 2)
            remembered.delete([...remembered.keys()][0] ?? '');
        const text = report.sources(file);
        const lines = text === undefined ? undefined : new line_index/* LineIndex */.r(text);
        remembered.set(file, lines);
        return lines;
    };
}


/***/ })

};
