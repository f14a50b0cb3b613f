export const id = 93;
export const ids = [93];
export const modules = {

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   programHelp: () => (/* binding */ programHelp)
/* harmony export */ });
/* harmony import */ var _kernel_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);

function programHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        `${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX} ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv} - checks for GitOps repositories`,
        '',
        `Usage: ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX} <job> [paths...] [options]`,
        '',
        'Jobs:',
        ...rows,
        '',
        `${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX} <job> --help shows the options of a job.`,
        'Exit codes: 0 clean, 1 findings, 2 wrong usage or nothing to check, 3 the job could not be done.',
        `Pages: ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ}`,
        '',
    ].join('\n');
}
function commandHelp(command, width) {
    const inputs = Object.entries(command.inputs).filter(([, spec]) => spec.surface !== 'action');
    const positional = inputs.find(([, spec]) => spec.type === 'list' && spec.positional === true);
    const options = inputs.filter((entry) => entry !== positional);
    const usage = [
        _kernel_project_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX,
        command.name,
        ...(positional ? [`[${positional[1].placeholder}...]`] : []),
        '[options]',
    ];
    const rows = [
        ...options.map(([name, spec]) => [flag(name, spec), explain(spec)]),
        ['--help', 'Show this help.'],
    ];
    return [
        `${command.summary}.`,
        '',
        ...wrap(plain(command.description), width, ''),
        '',
        `Usage: ${usage.join(' ')}`,
        ...(positional ? ['', ...table([[`${positional[1].placeholder}`, explain(positional[1])]], width)] : []),
        '',
        'Options:',
        ...table(rows, width),
        '',
        'Examples:',
        ...command.examples.flatMap(({ command: line, does }) => [`  ${line}`, `      ${does}`]),
        '',
    ].join('\n');
}
function flag(name, spec) {
    if (spec.type === 'boolean')
        return `--${name}`;
    if (spec.type === 'choice')
        return `--${name} <${spec.choices.length > 5 ? name.toUpperCase() : spec.choices.join('|')}>`;
    return `--${name} <${spec.placeholder ?? 'VALUE'}>`;
}
function explain(spec) {
    const notes = [];
    if (spec.type === 'choice') {
        if (spec.choices.length > 5)
            notes.push(`One of ${spec.choices.join(', ')}.`);
        if (spec.default !== undefined)
            notes.push(`Default: ${spec.default}.`);
    }
    if (spec.type === 'list' && spec.positional !== true)
        notes.push('May be repeated.');
    return [plain(spec.description), ...notes].join(' ');
}
function plain(markdown) {
    return markdown.replaceAll('`', '');
}
function table(rows, width) {
    return rows.flatMap(([left, right]) => [`  ${left}`, ...wrap(right, width, '      ')]);
}
function wrap(text, width, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(/\s+/)) {
        if (line.length > indent.length && line.length + word.length + 1 > width) {
            lines.push(line);
            line = indent;
        }
        line += line.length > indent.length ? ` ${word}` : word;
    }
    lines.push(line);
    return lines;
}


/***/ })

};
