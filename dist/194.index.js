export const id = 194;
export const ids = [194];
export const modules = {

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ChangedLines: () => (/* binding */ ChangedLines),
  changedSince: () => (/* binding */ changedSince)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(6641);
;// CONCATENATED MODULE: ./build/git/merge-base.js

async function mergeBase(git, ref) {
    refuseBadName(ref);
    const head = await resolveCommit(git, 'HEAD');
    if (head === undefined)
        throw new errors/* UserError */.yo('no-commits', 'this repository has no commit to compare with yet');
    const base = (await resolveCommit(git, ref)) ?? (await resolveCommit(git, `refs/remotes/origin/${ref}`));
    if (base === undefined)
        throw new errors/* UserError */.yo('unknown-ref', `there is no commit \`${ref}\` in this clone; ${await wayOut(git)}`);
    const { exitCode, stdout } = await git.run(['merge-base', '--end-of-options', base, head]);
    if (exitCode !== 0) {
        throw new errors/* UserError */.yo('no-common-commit', `\`${ref}\` and HEAD have no commit in common in this clone; ${await wayOut(git)}`);
    }
    return stdout.trim();
}
function refuseBadName(ref) {
    if (ref !== '' && !ref.startsWith('-') && !/[\u0000-\u0020\u007f]/.test(ref))
        return;
    throw new errors/* UserError */.yo('invalid-ref', `${JSON.stringify(ref)} is not a Git ref; give a branch, a tag or a commit`);
}
async function resolveCommit(git, ref) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const { exitCode, stdout } = await git.run(args);
    return exitCode === 0 ? stdout.trim() : undefined;
}
async function wayOut(git) {
    const { stdout } = await git.run(['rev-parse', '--is-shallow-repository']);
    return stdout.trim() === 'true'
        ? 'the clone is shallow: fetch the history (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)'
        : 'check its spelling, or fetch it first';
}

;// CONCATENATED MODULE: ./build/git/quoted-path.js
const LETTERS = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
function unquotePath(text) {
    if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2)
        return text;
    const bytes = [];
    for (const [part, letter, octal] of text
        .slice(1, -1)
        .matchAll(/\\(?:([abtnvfr"\\])|([0-3][0-7]{2}))|[^\\]+/g)) {
        if (letter !== undefined)
            bytes.push(LETTERS[letter] ?? 0);
        else if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else
            bytes.push(...new TextEncoder().encode(part));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}

;// CONCATENATED MODULE: ./build/git/patch-lines.js

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function patchLines(patch) {
    const touched = new Map();
    let ranges = [];
    let start = 0;
    while (start < patch.length) {
        const line = lineAt(patch, start);
        start += line.length + 1;
        const hunk = line.startsWith('@@ ') ? HUNK.exec(line) : null;
        if (hunk !== null) {
            ranges.push(touchedRange(Number(hunk[2]), count(hunk[3])));
            start = skipLines(patch, start, count(hunk[1]) + count(hunk[3]));
        }
        else if (line.startsWith('+++ ')) {
            ranges = [];
            const path = newPath(line.slice(4));
            if (path !== undefined)
                touched.set(path, ranges);
        }
    }
    return touched;
}
function count(text) {
    return text === undefined ? 1 : Number(text);
}
function touchedRange(line, lines) {
    return lines === 0 ? { start: Math.max(1, line), end: line + 1 } : { start: line, end: line + lines - 1 };
}
function skipLines(patch, offset, lines) {
    let start = offset;
    for (let left = lines; left > 0 && start < patch.length;) {
        if (patch[start] !== '\\')
            left--;
        const end = patch.indexOf('\n', start);
        start = end === -1 ? patch.length : end + 1;
    }
    return start;
}
function newPath(header) {
    const path = unquotePath(header.replace(/\t$/, ''));
    return path.startsWith('b/') ? path.slice(2) : undefined;
}
function lineAt(text, start) {
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? text.length : end);
}

;// CONCATENATED MODULE: ./build/git/changed-lines.js


class ChangedLines {
    #lines;
    #wholeFiles;
    constructor(lines, wholeFiles) {
        this.#lines = lines;
        this.#wholeFiles = wholeFiles;
    }
    get files() {
        return [...new Set([...this.#lines.keys(), ...this.#wholeFiles])].sort();
    }
    touches(file, startLine, endLine) {
        if (this.#wholeFiles.has(file))
            return true;
        const next = firstEndingAtOrAfter(this.#lines.get(file) ?? [], startLine);
        return next !== undefined && next.start <= endLine;
    }
}
async function changedSince(git, ref) {
    const base = await mergeBase(git, ref);
    const patch = await git.read([...DIFF, '--patch', '--unified=0', '--end-of-options', base, '--']);
    const counts = await git.read([...DIFF, '--numstat', '-z', '--end-of-options', base, '--']);
    const untracked = await git.read(['ls-files', '--others', '--exclude-standard', '-z']);
    const wholeFiles = [...binaryFiles(counts), ...untracked.split('\0').filter((path) => path !== '')];
    return new ChangedLines(patchLines(patch), new Set(wholeFiles));
}
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--relative',
    '--find-renames',
    '--ignore-submodules',
    '--ignore-cr-at-eol',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
function binaryFiles(counts) {
    const fields = counts.split('\0');
    const files = [];
    for (let index = 0; index < fields.length; index++) {
        const [added, , ...rest] = (fields[index] ?? '').split('\t');
        const isRename = rest.join('\t') === '' && added !== '';
        const path = isRename ? fields[index + 2] : rest.join('\t');
        if (isRename)
            index += 2;
        if (added === '-' && path !== undefined)
            files.push(path);
    }
    return files;
}
function firstEndingAtOrAfter(ranges, line) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.end ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return ranges[low];
}


/***/ })

};
