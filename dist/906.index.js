export const id = 906;
export const ids = [906];
export const modules = {

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const ESCAPED_IN_STRINGS = /[\u007f-\u00a0\u00ad\u061c\u115f\u1160\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|\udb40[\udc00-\udfff]/g;
const BRACKET_COMMAND = /##(?=[A-Za-z]*\[)/g;
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(ESCAPED_IN_STRINGS, escapeUnits).replace(BRACKET_COMMAND, '#\\u0023')}\n`;
}
function escapeUnits(text) {
    let escaped = '';
    for (let i = 0; i < text.length; i++)
        escaped += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return escaped;
}


/***/ }),

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

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSarif: () => (/* binding */ reportSarif)
});

// EXTERNAL MODULE: ./build/kernel/project.js
var project = __webpack_require__(6601);
// EXTERNAL MODULE: ./build/yaml/line-index.js
var line_index = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(2365);
// EXTERNAL MODULE: ./build/report/rank.js
var rank = __webpack_require__(4101);
;// CONCATENATED MODULE: ./build/report/sarif-rules.js

const SARIF_LEVEL = { error: 'error', warning: 'warning', note: 'note' };
const SECRET_SEVERITY = '7.5';
function sarifRules(checks, findings) {
    const rules = new Map();
    for (const check of checks)
        rules.set(check.id, toRule(check));
    for (const { check } of findings)
        if (!rules.has(check))
            rules.set(check, { id: check, helpUri: (0,project/* checkPage */.I7)(check) });
    const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
    return { rules: [...rules.values()], indexOf: (check) => indexes.get(check) ?? -1 };
}
function toRule(check) {
    return {
        id: check.id,
        name: pascalCase(check.id),
        shortDescription: { text: check.summary },
        fullDescription: { text: `${check.summary}.` },
        help: {
            text: `${check.summary}.\n\n${check.rationale}\n\n${(0,project/* checkPage */.I7)(check.id)}`,
            markdown: `${check.summary}.\n\n${check.rationale}\n\n[About this check](${(0,project/* checkPage */.I7)(check.id)})`,
        },
        helpUri: (0,project/* checkPage */.I7)(check.id),
        defaultConfiguration: { level: SARIF_LEVEL[check.severity] },
        properties: properties(check),
    };
}
function properties(check) {
    const domain = check.id.slice(0, check.id.indexOf('/'));
    const level = check.severity === 'note' ? 'recommendation' : check.severity;
    const common = { precision: 'high', 'problem.severity': level };
    if (domain !== 'secrets')
        return { tags: ['gitops', domain], ...common };
    return { tags: ['gitops', domain, 'security'], ...common, 'security-severity': SECRET_SEVERITY };
}
function pascalCase(id) {
    return id.replace(/(?:^|[^a-z0-9])([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/sarif.js






const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
const MAX_MESSAGE = 4_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const BASE = '%SRCROOT%';
function reportSarif(report) {
    const all = [...report.findings, ...report.suppressed];
    const rules = sarifRules(report.checks, all);
    const tool = {
        driver: {
            name: project/* PROGRAM */.RX,
            version: project/* VERSION */.xv,
            semanticVersion: project/* VERSION */.xv,
            informationUri: project/* HOME */.yZ,
            rules: rules.rules,
        },
    };
    return (0,json_text/* jsonText */.s)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool,
                automationDetails: { id: `${project/* PROGRAM */.RX}/${report.job}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [BASE]: { description: { text: 'The root of the repository.' } } },
                results: results(report, rules),
            },
        ],
    });
}
function results(report, rules) {
    const shown = (0,rank/* mostSevere */.u)(report.findings, MAX_RESULTS);
    const suppressed = report.suppressed.slice(0, MAX_RESULTS - shown.length);
    const tellsSuppressions = suppressed.length > 0;
    const lines = lastFileLines(report);
    return [...shown, ...suppressed].map((finding) => ({
        ...result(finding, rules, lines),
        suppressions: tellsSuppressions ? suppressions(finding.suppression) : undefined,
    }));
}
function result(finding, rules, lines) {
    const { related, fix } = finding;
    return {
        ruleId: finding.check,
        ruleIndex: rules.indexOf(finding.check),
        level: SARIF_LEVEL[finding.severity],
        message: message(finding.message),
        locations: [{ physicalLocation: physicalLocation(finding), logicalLocations: logicalLocations(finding) }],
        relatedLocations: related && related.length > 0 ? related.slice(0, MAX_RELATED).map(relatedLocation) : undefined,
        fixes: fix && fixes(finding.file, fix, lines),
        partialFingerprints: {
            'gitopsActions/v1': finding.fingerprint,
            primaryLocationLineHash: `${finding.fingerprint}:1`,
        },
    };
}
function message(text) {
    return { text: (0,visible_text/* shorten */.ml)((0,visible_text/* visibleLine */.P8)(text), MAX_MESSAGE).replaceAll('](', '] (') };
}
function physicalLocation(location) {
    return { artifactLocation: artifact(location.file), region: region(location) };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(file) {
    return { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: BASE };
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
function logicalLocations({ resource, pointer }) {
    if (resource === undefined)
        return undefined;
    const parts = [resource.kind, resource.namespace, resource.name].filter((part) => part !== undefined);
    if (parts.length === 0)
        return undefined;
    const name = parts.map(visible_text/* visibleLine */.P8).join('/');
    return [{ name, kind: 'resource', fullyQualifiedName: `${name}${(0,visible_text/* visibleLine */.P8)(pointer ?? '')}` }];
}
function relatedLocation(location, index) {
    return { id: index + 1, physicalLocation: physicalLocation(location), message: message(location.message) };
}
function suppressions(suppression) {
    if (suppression === undefined)
        return [];
    const kind = suppression.kind === 'comment' ? 'inSource' : 'external';
    const justification = suppression.reason === undefined ? undefined : (0,visible_text/* visibleLine */.P8)(suppression.reason);
    return [{ kind, status: 'accepted', justification }];
}
function fixes(file, fix, lines) {
    const source = lines(file);
    if (source === undefined)
        return undefined;
    const replacements = fix.edits.map((edit) => replacement(edit, source));
    return [
        {
            description: message(fix.description),
            artifactChanges: [{ artifactLocation: artifact(file), replacements }],
        },
    ];
}
function replacement(edit, source) {
    const start = source.positionAt(edit.start);
    const end = source.positionAt(edit.end);
    return {
        deletedRegion: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
        insertedContent: edit.text === '' ? undefined : { text: edit.text },
    };
}
function lastFileLines(report) {
    let lastFile;
    let lastLines;
    return (file) => {
        if (file !== lastFile) {
            const text = report.sources(file);
            lastFile = file;
            lastLines = text === undefined ? undefined : new line_index/* LineIndex */.r(text);
        }
        return lastLines;
    };
}


/***/ })

};
