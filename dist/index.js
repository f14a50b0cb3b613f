import * as __WEBPACK_EXTERNAL_MODULE__no_undici_cjs_d571f65a__ from "./no-undici.cjs";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9381:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__no_undici_cjs_d571f65a__.ProxyAgent) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseActionInputs),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6641);
/* harmony import */ var _kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3862);


function parseArguments(specs, args) {
    const given = new Map();
    const positional = [];
    let index = 0;
    while (index < args.length) {
        const argument = args[index++] ?? '';
        if (argument === '--') {
            positional.push(...args.slice(index));
            break;
        }
        if (!argument.startsWith('-') || argument === '-') {
            positional.push(argument);
            continue;
        }
        const [name, inline] = splitOption(argument);
        const spec = optionSpec(specs, name, argument);
        const value = inline ?? (spec.type === 'boolean' ? 'true' : args[index++]);
        if (value === undefined)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('missing-value', `Option --${name} needs a value`);
        given.set(name, [...(given.get(name) ?? []), value]);
    }
    return toValues(specs, given, positional);
}
function parseActionInputs(specs, env) {
    const given = new Map();
    const positional = [];
    for (const [name, spec] of Object.entries(specs)) {
        const raw = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
        if (raw === '' || spec.surface === 'cli')
            continue;
        const values = spec.type === 'list' ? linesOf(raw) : [raw];
        if (spec.type === 'list' && spec.positional === true)
            positional.push(...values);
        else
            given.set(name, values);
    }
    return toValues(specs, given, positional);
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function splitOption(argument) {
    const equals = argument.indexOf('=');
    const name = (equals < 0 ? argument : argument.slice(0, equals)).replace(/^--?/, '');
    return [name, equals < 0 ? undefined : argument.slice(equals + 1)];
}
function optionSpec(specs, name, argument) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const isOption = spec !== undefined && spec.surface !== 'action' && !(spec.type === 'list' && spec.positional);
    if (isOption && argument.startsWith('--'))
        return spec;
    const options = Object.keys(specs).filter((candidate) => specs[candidate]?.surface !== 'action');
    const suggestion = (0,_kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, options);
    const hint = suggestion === undefined ? 'see --help for all options' : `did you mean --${suggestion}?`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unknown-option', `Unknown option ${argument.split('=')[0]}: ${hint}`);
}
function toValues(specs, given, positional) {
    const values = {};
    let takesPositional = false;
    for (const [name, spec] of Object.entries(specs)) {
        const isPositional = spec.type === 'list' && spec.positional === true;
        takesPositional ||= isPositional;
        values[name] = toValue(name, spec, isPositional && positional.length > 0 ? positional : given.get(name));
    }
    if (!takesPositional && positional.length > 0) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unexpected-argument', `Unexpected argument \`${positional[0]}\`: see --help`);
    }
    return values;
}
function toValue(name, spec, given) {
    switch (spec.type) {
        case 'list':
            return given ?? spec.default ?? [];
        case 'boolean':
            return toBoolean(name, spec, lastOf(name, given));
        case 'choice':
            return toChoice(name, spec, lastOf(name, given));
        case 'string':
            return lastOf(name, given) ?? spec.default;
    }
}
function lastOf(name, given) {
    if (given !== undefined && given.length > 1) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repeated-option', `\`${name}\` is given ${given.length} times: give it once`);
    }
    return given?.[0];
}
function toBoolean(name, spec, given) {
    if (given === undefined)
        return spec.default;
    if (/^(true|True|TRUE)$/.test(given))
        return true;
    if (/^(false|False|FALSE)$/.test(given))
        return false;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('wrong-value', `\`${given}\` is no value for ${name}: use true or false`);
}
function toChoice(name, spec, given) {
    if (given === undefined)
        return spec.default;
    if (spec.choices.includes(given))
        return given;
    const suggestion = (0,_kernel_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, spec.choices);
    const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('wrong-value', `\`${given}\` is no value for ${name}: use ${oneOf(spec.choices)}${hint}`);
}
function oneOf(choices) {
    return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}


/***/ }),

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   y: () => (/* binding */ loadCommand)
/* harmony export */ });
const COMMANDS = ['check', 'lint', 'read', 'schemas'];
const LOADERS = {
    check: async () => (await __nccwpck_require__.e(/* import() */ 481).then(__nccwpck_require__.bind(__nccwpck_require__, 3481))).default,
    lint: async () => (await __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 8152))).default,
    read: async () => (await __nccwpck_require__.e(/* import() */ 934).then(__nccwpck_require__.bind(__nccwpck_require__, 934))).default,
    schemas: async () => (await __nccwpck_require__.e(/* import() */ 930).then(__nccwpck_require__.bind(__nccwpck_require__, 3930))).default,
};
async function loadCommand(name) {
    return (await LOADERS[name]());
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
const REASONS = {
    EACCES: 'permission denied',
    EEXIST: 'file already exists',
    EFBIG: 'file too large',
    EINVAL: 'not a regular file',
    EISDIR: 'illegal operation on a directory',
    ELOOP: 'too many symbolic links encountered',
    ENOENT: 'no such file or directory',
    ENOTDIR: 'not a directory',
};
function fileError(code, syscall, path) {
    const reason = REASONS[code] ?? 'operation failed';
    return Object.assign(new Error(`${code}: ${reason}, ${syscall} '${path}'`), { code, syscall, path });
}
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
const DECEPTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
const COMMAND_START = /^([\s\u00a0]*)::/gm;
const OLD_COMMAND = /##\[/g;
function neutralise(text) {
    return visible(text).replace(COMMAND_START, '$1\\::').replace(OLD_COMMAND, '##\\[');
}
function visible(text) {
    return text.replaceAll('\r\n', '\n').replace(DECEPTIVE, escapeCharacter);
}
function escapeCharacter(character) {
    if (character === '\r')
        return '\\r';
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

const MASK = '***';
const SHORTEST = 4;
function createSecrets(onHide = () => { }) {
    const forms = new Set();
    let longestFirst = [];
    return {
        hide(value) {
            const fresh = formsOf(value).filter((form) => !forms.has(form));
            for (const form of fresh) {
                forms.add(form);
                onHide(form);
            }
            if (fresh.length > 0)
                longestFirst = [...forms].sort((a, b) => b.length - a.length);
        },
        scrub(text) {
            let scrubbed = text;
            for (const form of longestFirst)
                scrubbed = scrubbed.replaceAll(form, MASK);
            return scrubbed;
        },
    };
}
function formsOf(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    const forms = plain
        .filter((text) => text.length >= SHORTEST)
        .flatMap((text) => [text, ...encodings(text)])
        .filter((form) => form.length >= SHORTEST);
    return [...new Set(forms)];
}
function encodings(text) {
    return [...base64Forms(text), encodeUrl(text), JSON.stringify(text).slice(1, -1)];
}
function encodeUrl(text) {
    return encodeURIComponent(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).toString());
}
function base64Forms(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
    const shifted = [0, 1, 2].map((offset) => {
        const encoded = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(offset), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        return encoded.slice(start, end);
    });
    const standard = [bytes.toString('base64'), ...shifted];
    return [...standard, ...standard.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createTerminalHost)
});

// UNUSED EXPORTS: createTerminalLog

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/kernel/project.js
var project = __nccwpck_require__(6601);
// EXTERNAL MODULE: ./build/host/neutral-text.js
var neutral_text = __nccwpck_require__(3182);
// EXTERNAL MODULE: ./build/host/secret-set.js
var secret_set = __nccwpck_require__(9258);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/host/file-error.js
var file_error = __nccwpck_require__(2294);
;// CONCATENATED MODULE: ./build/host/standard-streams.js


const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const DEFAULT_WIDTH = 100;
function createStandardOutput(env, secrets) {
    const write = descriptorWriter(STDOUT);
    const terminal = external_node_fs_.fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY === true;
    return {
        write: (text) => write(secrets.scrub(text)),
        color: wantsColor(env, terminal),
        width: terminal ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
    };
}
const standardInput = { read: () => external_node_fs_.readFileSync(STDIN) };
function standardErrorWriter() {
    return descriptorWriter(STDERR);
}
function wantsColor(env, terminal) {
    if (isSet(env['NO_COLOR']))
        return false;
    if (isSet(env['FORCE_COLOR']))
        return env['FORCE_COLOR'] !== '0';
    return terminal && env['TERM'] !== 'dumb';
}
function isSet(value) {
    return value !== undefined && value !== '';
}
function descriptorWriter(descriptor) {
    let open = true;
    return (text) => {
        let rest = Buffer.from(text);
        while (open && rest.length > 0) {
            try {
                rest = rest.subarray(external_node_fs_.writeSync(descriptor, rest));
            }
            catch (error) {
                if ((0,file_error/* errorCode */.C)(error) === 'EPIPE')
                    open = false;
                else if ((0,file_error/* errorCode */.C)(error) === 'EAGAIN')
                    pause();
                else
                    throw error;
            }
        }
    };
}
function pause() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

;// CONCATENATED MODULE: ./build/host/terminal-files.js



const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
const SLAB_SIZE = 1 << 20;
const SMALL = 64 << 10;
function createTerminalFiles() {
    return { read: createReader(), list, status: terminal_files_status, resolve, write, append, makeDirectory };
}
function createReader() {
    let slab = new Uint8Array(0);
    let used = 0;
    return (path, maxBytes = Number.POSITIVE_INFINITY) => {
        const handle = external_node_fs_.openSync(path, O_RDONLY | (O_NONBLOCK ?? 0));
        try {
            if (slab.length - used < SMALL) {
                slab = new Uint8Array(SLAB_SIZE);
                used = 0;
            }
            const count = external_node_fs_.readSync(handle, slab, used, SMALL, null);
            if (count === 0 || count === SMALL)
                return readRegular(handle, path, maxBytes);
            const bytes = slab.subarray(used, used + count);
            used += count;
            return bytes;
        }
        finally {
            external_node_fs_.closeSync(handle);
        }
    };
}
function readRegular(handle, path, maxBytes) {
    const status = external_node_fs_.fstatSync(handle);
    if (status.isDirectory())
        throw (0,file_error/* fileError */.z)('EISDIR', 'read', path);
    if (!status.isFile())
        throw (0,file_error/* fileError */.z)('EINVAL', 'read', path);
    if (status.size > maxBytes)
        throw (0,file_error/* fileError */.z)('EFBIG', 'read', path);
    const bytes = new Uint8Array(status.size);
    let filled = 0;
    while (filled < bytes.length) {
        const count = external_node_fs_.readSync(handle, bytes, filled, bytes.length - filled, filled);
        if (count === 0)
            break;
        filled += count;
    }
    return bytes.subarray(0, filled);
}
function list(path) {
    const entries = external_node_fs_.readdirSync(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, type: typeOf(entry) })).sort(byName);
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function terminal_files_status(path) {
    const found = statusOf(path);
    return found && { type: typeOf(found), size: found.size };
}
function statusOf(path) {
    try {
        return external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,file_error/* errorCode */.C)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symlink' : 'other';
}
function resolve(path) {
    return external_node_fs_.realpathSync.native(path);
}
function write(path, content) {
    const mode = writableMode(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${crypto.randomUUID()}`);
    try {
        writeNew(temporary, content, mode);
        external_node_fs_.renameSync(temporary, path);
    }
    catch (error) {
        external_node_fs_.rmSync(temporary, { force: true });
        throw error;
    }
}
function writableMode(path) {
    const found = statusOf(path);
    if (found === undefined)
        return undefined;
    if (found.isSymbolicLink())
        throw (0,file_error/* fileError */.z)('ELOOP', 'open', path);
    if (found.isDirectory())
        throw (0,file_error/* fileError */.z)('EISDIR', 'open', path);
    if (!found.isFile())
        throw (0,file_error/* fileError */.z)('EINVAL', 'open', path);
    external_node_fs_.accessSync(path, external_node_fs_.constants.W_OK);
    return found.mode & 0o7777;
}
function writeNew(path, content, mode) {
    const handle = external_node_fs_.openSync(path, O_WRONLY | O_CREAT | O_EXCL, 0o666);
    try {
        external_node_fs_.writeFileSync(handle, content);
        if (mode !== undefined)
            external_node_fs_.fchmodSync(handle, mode);
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}
function append(path, content) {
    const flags = O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const handle = external_node_fs_.openSync(path, flags, 0o666);
    try {
        if (!external_node_fs_.fstatSync(handle).isFile())
            throw (0,file_error/* fileError */.z)('EINVAL', 'open', path);
        external_node_fs_.writeFileSync(handle, content);
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}
function makeDirectory(path) {
    external_node_fs_.mkdirSync(path, { recursive: true });
}

;// CONCATENATED MODULE: ./build/host/find-program.js


function findProgram(name, search) {
    if (name === '' || name.includes('/') || name.includes(external_node_path_.sep) || name.includes('\0'))
        return undefined;
    const forbidden = realPath(search.cwd) ?? search.cwd;
    for (const folder of search.path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        for (const ending of search.endings) {
            const program = (0,external_node_path_.join)(folder, name + ending);
            if (isProgram(program) &&
                !isInside(realPath(folder), forbidden) &&
                !isInside(realPath(program), forbidden)) {
                return program;
            }
        }
    }
    return undefined;
}
function isProgram(path) {
    try {
        external_node_fs_.accessSync(path, external_node_fs_.constants.X_OK);
        return external_node_fs_.statSync(path).isFile();
    }
    catch {
        return false;
    }
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isInside(path, folder) {
    if (path === undefined)
        return true;
    if (folder === (0,external_node_path_.parse)(folder).root)
        return false;
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./build/host/terminal-programs.js

function createTerminalPrograms(settings) {
    return {
        find: (name) => findProgram(name, searchPath(settings)),
        async run(program, args, options) {
            const { ProgramRun } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5855));
            return new ProgramRun(settings, program, args, options).toEnd();
        },
    };
}
function searchPath({ env, cwd }) {
    const path = env['PATH'] ?? env['Path'] ?? '';
    return { path, cwd, endings: process.platform === 'win32' ? ['.exe', '.com'] : [''] };
}

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __nccwpck_require__(6641);
;// CONCATENATED MODULE: ./build/host/web-client.js

const DEFAULT_MAX_BYTES = 64 << 20;
const DEFAULT_TIMEOUT = 60_000;
const MAX_REDIRECTS = 5;
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
function createWebClient(secrets) {
    return {
        async get(url, { headers = {}, maxBytes = DEFAULT_MAX_BYTES, timeout = DEFAULT_TIMEOUT } = {}) {
            const limits = { maxBytes, timeout };
            try {
                return await follow({ url: parseUrl(url), headers }, limits);
            }
            catch (error) {
                throw scrubbed(error, secrets);
            }
        },
    };
}
function scrubbed(error, secrets) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        return error;
    const failure = { ...error.failure, endpoint: secrets.scrub(error.failure.endpoint) };
    return new errors/* RemoteError */.Hi(error.code, secrets.scrub(error.message), failure, { cause: error.cause });
}
async function follow(first, limits) {
    const signal = AbortSignal.timeout(limits.timeout);
    let target = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const response = await request(target, signal, limits);
        const location = response.headers.get('location');
        if (!isRedirect(response.status) || location === null)
            return answer(target, response, signal, limits);
        await response.body?.cancel();
        target = redirected(target, location);
    }
    throw failure('too-many-redirects', first.url, `redirected more than ${MAX_REDIRECTS} times`, 'use the final address');
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
async function request({ url, headers }, signal, limits) {
    try {
        return await fetch(url, { headers, signal, redirect: 'manual' });
    }
    catch (error) {
        throw noAnswer(url, error, signal, limits);
    }
}
async function answer(target, response, signal, limits) {
    const body = await readBody(target.url, response, signal, limits);
    return { status: response.status, headers: new Map(response.headers), body };
}
async function readBody(url, response, signal, limits) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of response.body ?? []) {
            size += part.length;
            if (size > limits.maxBytes)
                break;
            parts.push(part);
        }
    }
    catch (error) {
        throw noAnswer(url, error, signal, limits);
    }
    if (size > limits.maxBytes) {
        throw failure('too-large', url, `answered with more than ${limits.maxBytes} bytes`, 'check the address');
    }
    return join(parts, size);
}
function join(parts, size) {
    const whole = new Uint8Array(size);
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}
function redirected({ url, headers }, location) {
    const next = parseUrl(location, url);
    if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw failure('insecure-redirect', url, 'redirected from https to http', 'use an address that stays on https');
    }
    if (next.origin === url.origin)
        return { url: next, headers };
    const kept = Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name.toLowerCase()));
    return { url: next, headers: Object.fromEntries(kept) };
}
function parseUrl(text, base) {
    const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
    if (url === undefined)
        throw new errors/* RemoteError */.Hi('bad-address', `\`${text}\` is no address`, advise(text, 'check it'));
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw failure('bad-address', url, 'is neither https nor http', 'use an https address');
    }
    if (url.username !== '' || url.password !== '') {
        throw failure('bad-address', url, 'holds a user name or password', 'give credentials separately');
    }
    return url;
}
function noAnswer(url, error, signal, limits) {
    if (signal.aborted) {
        return failure('timeout', url, `did not answer within ${limits.timeout} ms`, 'try again later', error);
    }
    return failure('unreachable', url, `cannot be reached (${reason(error)})`, 'check the address and the network', error);
}
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    if (!(cause instanceof Error))
        return error.message;
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
function failure(code, url, what, advice, cause) {
    const endpoint = url.origin === 'null' ? `${url.protocol}…` : url.origin + url.pathname;
    return new errors/* RemoteError */.Hi(code, `\`${endpoint}\` ${what}`, advise(endpoint, advice), { cause });
}
function advise(endpoint, advice) {
    return { endpoint, status: undefined, advice };
}

;// CONCATENATED MODULE: ./build/host/terminal-host.js









function createTerminalHost(settings = {}) {
    const { env = process.env, cwd = process.cwd(), secrets = (0,secret_set/* createSecrets */.g)() } = settings;
    return {
        kind: 'terminal',
        env,
        cwd,
        secrets,
        files: createTerminalFiles(),
        log: createTerminalLog(env, secrets, standardErrorWriter()),
        programs: createTerminalPrograms({ env, cwd, secrets }),
        tools: { obtain: async (source) => (await __nccwpck_require__.e(/* import() */ 142).then(__nccwpck_require__.bind(__nccwpck_require__, 1142))).toolCache.obtain(source) },
        platform: { system: process.platform, processor: process.arch },
        cacheFolder: cacheFolder(env),
        http: createWebClient(secrets),
        clock: systemClock,
        stdin: standardInput,
        stdout: createStandardOutput(env, secrets),
    };
}
function cacheFolder(env) {
    return (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), project/* PROGRAM */.RX);
}
const DEBUG_VARIABLES = [`${project/* PROGRAM */.RX.toUpperCase().replaceAll('-', '_')}_DEBUG`, 'RUNNER_DEBUG'];
function createTerminalLog(env, secrets, write) {
    const line = (prefix, message) => write(`${(0,neutral_text/* neutralise */.$)(prefix + secrets.scrub(message))}\n`);
    const debugging = DEBUG_VARIABLES.some((name) => env[name] === '1' || env[name] === 'true');
    return {
        info: (message) => line('', message),
        warning: (message) => line('warning: ', message),
        error: (message) => line('error: ', message),
        debug: (message) => (debugging ? line('debug: ', message) : undefined),
    };
}
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ isExpectedError),
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 };
class UserError extends Error {
    name = 'UserError';
    exitCode = EXIT.usage;
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
class ToolError extends Error {
    name = 'ToolError';
    exitCode = EXIT.failure;
    code;
    failure;
    constructor(code, message, failure, options) {
        super(message, options);
        this.code = code;
        this.failure = failure;
    }
}
class RemoteError extends Error {
    name = 'RemoteError';
    exitCode = EXIT.failure;
    code;
    failure;
    constructor(code, message, failure, options) {
        super(message, options);
        this.code = code;
        this.failure = failure;
    }
}
function isExpectedError(error) {
    return error instanceof UserError || error instanceof ToolError || error instanceof RemoteError;
}


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ checkPage),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony export REPOSITORY */
const PROGRAM = 'gitops-actions';
const VERSION = '0.1.0';
const REPOSITORY = 'gitops-actions/gitops-actions';
const HOME = `https://github.com/${REPOSITORY}`;
function checkPage(id) {
    return `${HOME}/blob/main/docs/checks/${id}.md`;
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
    const lower = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance || (distance === bestDistance && best === undefined && distance === 0)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b, limit) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++)
            current.push(cell(a, b, i, j, current, previous, beforePrevious));
        if (Math.min(...current) >= limit)
            return limit;
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? limit;
}
function cell(a, b, i, j, current, previous, beforePrevious) {
    const substitution = a[i - 1] === b[j - 1] ? 0 : 1;
    const base = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + substitution);
    const isTransposition = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return isTransposition ? Math.min(base, at(beforePrevious, j - 2) + 1) : base;
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withErrorsReported)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6641);
/* harmony import */ var _kernel_project_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6601);


async function withErrorsReported(host, run) {
    try {
        return await run();
    }
    catch (error) {
        host.log.error(host.secrets.scrub(describe(error)));
        return (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpectedError */ .BI)(error) ? error.exitCode : _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failure;
    }
}
function describe(error) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 && error.failure !== undefined && error.failure.stderr !== '') {
        return `${error.message}\n${error.failure.stderr}`;
    }
    if ((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpectedError */ .BI)(error))
        return error.message;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in gitops-actions ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}; please report it at ${_kernel_project_js__WEBPACK_IMPORTED_MODULE_1__/* .HOME */ .yZ}/issues with these lines:\n${stack}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* reexport */ runCli)
});

// EXTERNAL MODULE: ./build/commands/parse-inputs.js
var parse_inputs = __nccwpck_require__(9140);
// EXTERNAL MODULE: ./build/commands/registry.js
var registry = __nccwpck_require__(8280);
// EXTERNAL MODULE: ./build/host/terminal-host.js + 5 modules
var terminal_host = __nccwpck_require__(2352);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __nccwpck_require__(6641);
// EXTERNAL MODULE: ./build/kernel/project.js
var project = __nccwpck_require__(6601);
// EXTERNAL MODULE: ./build/kernel/suggestion.js
var kernel_suggestion = __nccwpck_require__(3862);
// EXTERNAL MODULE: ./build/main/run-command.js
var run_command = __nccwpck_require__(5901);
;// CONCATENATED MODULE: ./build/main/cli.js







async function runCli(args) {
    const host = await createHost();
    return (0,run_command/* withErrorsReported */.b)(host, () => dispatch(args, host));
}
async function createHost() {
    const host = (0,terminal_host/* createTerminalHost */.V)();
    if (host.env['GITHUB_ACTIONS'] !== 'true')
        return host;
    const { createRunnerHost } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 9404));
    return createRunnerHost();
}
async function dispatch(args, host) {
    const [name, ...rest] = args;
    if (name === '--version' || name === '-v') {
        host.stdout.write(`${project/* VERSION */.xv}\n`);
        return errors/* EXIT */.dc.clean;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        return showHelp(name === 'help' ? rest[0] : undefined, host, name === undefined ? errors/* EXIT */.dc.usage : errors/* EXIT */.dc.clean);
    }
    if (rest.includes('--help') || rest.includes('-h'))
        return showHelp(name, host, errors/* EXIT */.dc.clean);
    const command = await (0,registry/* loadCommand */.y)(known(name));
    const outcome = await command.run((0,parse_inputs/* parseArguments */.W)(command.inputs, rest), host);
    return outcome.exitCode;
}
async function showHelp(name, host, exitCode) {
    const { commandHelp, programHelp } = await __nccwpck_require__.e(/* import() */ 93).then(__nccwpck_require__.bind(__nccwpck_require__, 6093));
    if (name !== undefined) {
        host.stdout.write(commandHelp(await (0,registry/* loadCommand */.y)(known(name)), host.stdout.width));
        return exitCode;
    }
    host.stdout.write(programHelp(await Promise.all(registry/* COMMANDS */.L.map(registry/* loadCommand */.y))));
    return exitCode;
}
function known(name) {
    const found = registry/* COMMANDS */.L.find((command) => command === name);
    if (found !== undefined)
        return found;
    const suggestion = (0,kernel_suggestion/* nearest */.p)(name, registry/* COMMANDS */.L);
    const hint = suggestion === undefined ? `the jobs are ${registry/* COMMANDS */.L.join(', ')}` : `did you mean \`${suggestion}\`?`;
    throw new errors/* UserError */.yo('unknown-job', `Unknown job \`${name}\`: ${hint}`);
}

;// CONCATENATED MODULE: ./build/index.js

const runAction = async (job) => (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852))).runAction(job);

var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli };
