export const id = 855;
export const ids = [855];
export const modules = {

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ProgramRun: () => (/* binding */ ProgramRun)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(6641);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/host/output-capture.js

function captureOutput(limit, onOverflow) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const parts = [];
    let size = 0;
    return {
        add(bytes) {
            if (size > limit)
                return;
            size += bytes.length;
            if (size > limit)
                onOverflow();
            else
                parts.push(decoder.write(bytes));
        },
        text: () => parts.join('') + decoder.end(),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/host/process-tree.js


function killTree(root) {
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore', windowsHide: true });
        return;
    }
    const stopped = new Set();
    let found = [root];
    while (found.length > 0) {
        for (const id of found) {
            stopped.add(id);
            signal(id, 'SIGSTOP');
        }
        found = childrenOf(stopped).filter((id) => !stopped.has(id));
    }
    for (const id of stopped)
        signal(id, 'SIGKILL');
}
function signal(id, name) {
    try {
        process.kill(id, name);
    }
    catch {
    }
}
function childrenOf(parents) {
    return processes()
        .filter(({ parent }) => parents.has(parent))
        .map(({ id }) => id);
}
function processes() {
    return process.platform === 'linux' ? linuxProcesses() : posixProcesses();
}
function linuxProcesses() {
    return external_node_fs_.readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => {
        const parent = linuxParent(name);
        return parent === undefined ? [] : [{ id: Number(name), parent }];
    });
}
function linuxParent(id) {
    try {
        const stat = external_node_fs_.readFileSync(`/proc/${id}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }
    catch {
        return undefined;
    }
}
function posixProcesses() {
    const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').flatMap((line) => {
        const [id, parent] = line.trim().split(/\s+/).map(Number);
        return id === undefined || parent === undefined ? [] : [{ id, parent }];
    });
}

;// CONCATENATED MODULE: ./build/host/program-run.js








const CAPTURE_LIMIT = 64 << 20;
const STDERR_TAIL = 4000;
const starting = new external_node_async_hooks_.AsyncLocalStorage();
function onProcess(message) {
    starting.getStore()?.started(message.process);
}
class ProgramRun {
    #settings;
    #program;
    #args;
    #options;
    #child;
    #stopped;
    constructor(settings, program, args, options) {
        this.#settings = settings;
        this.#program = program;
        this.#args = args;
        this.#options = options;
    }
    async toEnd() {
        if (!(0,external_node_path_.isAbsolute)(this.#program))
            throw this.#failure('not-absolute', 'is not an absolute path');
        const limit = this.#settings.captureLimit ?? CAPTURE_LIMIT;
        const stdout = captureOutput(limit, () => this.#stop('too-much-output'));
        const stderr = captureOutput(limit, () => this.#stop('too-much-output'));
        const exitCode = await this.#withTimeout(() => this.#execute((bytes) => stdout.add(bytes), (bytes) => stderr.add(bytes)));
        const result = { stdout: stdout.text(), stderr: stderr.text() };
        if (this.#stopped !== undefined)
            throw this.#stoppedError(this.#stopped, result.stderr);
        if (exitCode === null)
            throw this.#failure('killed', `was killed by ${this.#child?.signalCode}`, result.stderr);
        return { exitCode, ...result };
    }
    started(child) {
        this.#child = child;
        queueMicrotask(() => {
            child.stdin?.on('error', () => { });
            if (this.#stopped !== undefined)
                this.#kill(child);
        });
    }
    async #withTimeout(action) {
        const { timeout } = this.#options;
        const timer = timeout === undefined ? undefined : setTimeout(() => this.#stop('timeout'), timeout);
        (0,external_node_diagnostics_channel_.subscribe)('child_process', onProcess);
        try {
            return await starting.run(this, action);
        }
        catch (error) {
            throw this.#failure('not-started', 'could not be started', '', error);
        }
        finally {
            (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onProcess);
            clearTimeout(timer);
        }
    }
    async #execute(onStdout, onStderr) {
        const { cwd = this.#settings.cwd, env, input = '' } = this.#options;
        return (0,exec/* exec */.m)(quote(this.#program), [...this.#args], {
            cwd,
            env: { ...env },
            input: external_node_buffer_.Buffer.from(input),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: onStdout, stderr: onStderr },
        });
    }
    #stop(reason) {
        if (this.#stopped !== undefined)
            return;
        this.#stopped = reason;
        if (this.#child !== undefined)
            this.#kill(this.#child);
    }
    #kill(child) {
        if (child.pid === undefined)
            return;
        killTree(child.pid);
        child.stdout?.destroy();
        child.stderr?.destroy();
    }
    #stoppedError(reason, stderr) {
        const what = reason === 'timeout'
            ? `did not end within ${this.#options.timeout} ms and was killed`
            : `wrote more than ${this.#settings.captureLimit ?? CAPTURE_LIMIT} bytes and was killed`;
        return this.#failure(reason, what, stderr);
    }
    #failure(code, what, stderr = '', cause) {
        const { scrub } = this.#settings.secrets;
        const command = scrub([this.#program, ...this.#args].join(' '));
        const failure = { command, exitCode: undefined, stderr: scrub(stderr.slice(-STDERR_TAIL)) };
        return new errors/* ToolError */.v4(code, `\`${scrub(this.#program)}\` ${what}`, failure, { cause });
    }
}
function quote(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}


/***/ })

};
