export const id = 204;
export const ids = [204];
export const modules = {

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ FindingBuilder)
});

// UNUSED EXPORTS: resourceOf

// EXTERNAL MODULE: ./build/kernel/json.js
var json = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/kernel/path.js
var kernel_path = __webpack_require__(9913);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yaml/event-ranges.js
var event_ranges = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/yaml/locate.js + 1 modules
var locate = __webpack_require__(9835);
// EXTERNAL MODULE: ./build/yaml/problem.js
var problem = __webpack_require__(8317);
;// CONCATENATED MODULE: ./build/yaml/block-range.js




function blockRange(text, document, path) {
    if (document.problem !== undefined)
        return document.problem.range;
    const { events, root, ...tree } = nodesOf(text, document);
    let node = root;
    for (const step of path) {
        const next = tree.child(node, step);
        if (next === undefined)
            break;
        node = next;
    }
    let depth = 0;
    let start;
    let end = 0;
    for (let index = node; index < events.length; index++) {
        const event = events[index];
        if (event === undefined)
            break;
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            depth--;
        else if ((0,event_ranges/* isCollection */.P3)(event))
            depth++;
        else if ((0,event_ranges/* hasText */.I3)(event)) {
            const range = (0,event_ranges/* nodeRange */.CJ)(event);
            start ??= range.start;
            end = Math.max(end, range.end);
        }
        if (depth <= 0)
            break;
    }
    return (0,problem/* shift */.BN)({ start: start ?? 0, end }, document.range.start);
}
function nodesOf(text, document) {
    const tree = (0,locate/* treeOf */.g7)(text, document);
    return {
        events: tree.events,
        root: tree.root,
        child: (node, step) => (0,locate/* child */.jf)(tree, node, step)?.value,
    };
}

// EXTERNAL MODULE: ./build/yaml/edit.js + 4 modules
var edit = __webpack_require__(4248);
// EXTERNAL MODULE: ./build/yaml/line-index.js
var line_index = __webpack_require__(1279);
;// CONCATENATED MODULE: ./build/checks/finding-builder.js






class FindingBuilder {
    file;
    #locateReference;
    #lines;
    constructor(file, locateReference) {
        this.file = file;
        this.#locateReference = locateReference;
    }
    atPath(check, severity, document, object, at, message, details) {
        const base = object?.base ?? [];
        const path = base.length === 0 ? at : [...base, ...at];
        const range = (0,locate/* locate */.x5)(this.file.text, document, path, details?.part ?? 'value');
        const pointer = (0,kernel_path/* toPointer */.r)(path);
        return {
            check: check.id,
            severity,
            message,
            ...this.#location(range),
            pointer,
            stablePointer: stablePointer(document.value, path),
            ...(object === undefined ? {} : { resource: resourceOf(object) }),
            ...(nodeAt(document.value, path) === undefined ? { block: this.#block(document, path) } : {}),
            ...this.#extras(document, base, details),
        };
    }
    #block(document, path) {
        const { line, endLine } = this.#location(blockRange(this.file.text, document, path));
        return { line, endLine };
    }
    atRange(check, severity, range, message, details) {
        const document = this.file.documents.find(({ range: { start, end } }) => start <= range.start && range.start <= end);
        return {
            check: check.id,
            severity,
            message,
            ...this.#location(range),
            ...(document === undefined ? {} : this.#extras(document, [], details)),
        };
    }
    #extras(document, base, details) {
        if (details === undefined)
            return {};
        const related = details.related?.flatMap((place) => this.#related(document, base, place)) ?? [];
        const fix = details.fix && this.#fix(document, base, details.fix);
        return {
            ...(related.length === 0 ? {} : { related }),
            ...(fix === undefined ? {} : { fix }),
            ...(details.sensitive === true ? { sensitive: true } : {}),
        };
    }
    #related(document, base, place) {
        if (!('at' in place))
            return [place];
        if (!('object' in place)) {
            const range = (0,locate/* locate */.x5)(this.file.text, document, [...base, ...place.at], 'value');
            return [{ ...this.#location(range), message: place.message }];
        }
        const location = this.#locateReference(place.object, place.at);
        return location === undefined ? [] : [{ ...location, message: place.message }];
    }
    #fix(document, base, fix) {
        try {
            const edits = fix.changes.map((change) => this.#edit(document, base, change));
            return { description: fix.description, safety: fix.safety, edits };
        }
        catch (error) {
            if (error instanceof edit/* EditError */.F)
                return undefined;
            throw error;
        }
    }
    #edit(document, base, change) {
        const { text } = this.file;
        const path = [...base, ...change.at];
        switch (change.kind) {
            case 'set-scalar':
                return (0,edit/* setScalar */.$e)(text, document, path, change.value);
            case 'quote-scalar':
                return (0,edit/* setScalar */.$e)(text, document, path, this.#written(document, path, 'value'));
            case 'quote-key':
                return (0,edit/* renameKey */.ep)(text, document, path, this.#written(document, path, 'key'));
            case 'rename-key':
                return (0,edit/* renameKey */.ep)(text, document, path, change.key);
        }
    }
    #written(document, path, part) {
        const { start, end } = (0,locate/* locate */.x5)(this.file.text, document, path, part);
        return this.file.text.slice(start, end);
    }
    #location(range) {
        this.#lines ??= new line_index/* LineIndex */.r(this.file.text);
        const start = this.#lines.positionAt(range.start);
        const end = this.#lines.positionAt(range.end);
        return {
            file: this.file.path,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column,
        };
    }
}
function resourceOf(object) {
    return {
        ...(object.apiVersion === '' ? {} : { apiVersion: object.apiVersion }),
        ...(object.kind === '' ? {} : { kind: object.kind }),
        ...(object.namespace === undefined ? {} : { namespace: object.namespace }),
        ...(object.name === undefined ? {} : { name: object.name }),
    };
}
function stablePointer(root, path) {
    let node = root;
    const steps = [];
    for (const step of path) {
        const next = childOf(node, step);
        const name = typeof step === 'number' ? (0,json/* stringMember */.sk)(next, 'name') : undefined;
        steps.push(name === undefined ? step : `[name=${name}]`);
        node = next;
    }
    return (0,kernel_path/* toPointer */.r)(steps);
}
function nodeAt(root, path) {
    return path.reduce(childOf, root);
}
function childOf(node, step) {
    if (Array.isArray(node))
        return node[Number(step)];
    return (0,json/* isObject */.Gv)(node) && Object.hasOwn(node, String(step)) ? node[String(step)] : undefined;
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/kernel/finding.js
var finding = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/repository/read-file.js + 10 modules
var read_file = __webpack_require__(741);
// EXTERNAL MODULE: ./build/kernel/json.js
var json = __webpack_require__(3128);
;// CONCATENATED MODULE: ./build/kubernetes/version.js
function isAtLeastVersion(version, minimum) {
    const [major, minor] = numbersOf(version);
    const [leastMajor, leastMinor] = numbersOf(minimum);
    return major === leastMajor ? minor >= leastMinor : major > leastMajor;
}
function numbersOf(version) {
    const [major = '0', minor = '0'] = version.split('.');
    return [Number(major), Number(minor)];
}

;// CONCATENATED MODULE: ./build/checks/define-check.js
function defineCheck(check) {
    return check;
}

;// CONCATENATED MODULE: ./build/checks/api/autoscaler.js



/* harmony default export */ const autoscaler = (defineCheck({
    id: 'api/autoscaler',
    on: 'object',
    kinds: ['autoscaling/HorizontalPodAutoscaler'],
    severity: 'error',
    summary: 'A HorizontalPodAutoscaler has at least one replica and no more minimum than maximum replicas',
    rationale: `The API server refuses a HorizontalPodAutoscaler whose \`minReplicas\` is above its \`maxReplicas\`, or whose
\`maxReplicas\` is below 1. \`minReplicas: 0\` is refused too, before Kubernetes 1.37 always (unless the feature
\`HPAScaleToZero\` is on) and since then when there is no \`Object\` or \`External\` metric: with no Pod there is nothing
that the other metrics could be taken from.

Source: [Horizontal Pod Autoscaling](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/) and
\`ValidateHorizontalPodAutoscaler\` of the API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { kubernetesVersion }) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined)
            return;
        checkMinimum(spec, kubernetesVersion, report);
        checkMaximum(spec, report);
    },
}));
function checkMinimum(spec, kubernetesVersion, report) {
    const min = spec['minReplicas'];
    if (typeof min !== 'number' || min >= 1)
        return;
    if (min < 0 || !isAtLeastVersion(kubernetesVersion, '1.37')) {
        report(['spec', 'minReplicas'], `\`minReplicas\` is ${min}; use at least 1`);
    }
    else if (!(0,json/* arrayMember */.Qr)(spec, 'metrics').some((metric) => /^(?:Object|External)$/.test((0,json/* stringMember */.sk)(metric, 'type') ?? ''))) {
        report(['spec', 'minReplicas'], '`minReplicas` is 0, which needs an `Object` or `External` metric; use at least 1');
    }
}
function checkMaximum(spec, report) {
    const [min, max] = [spec['minReplicas'], spec['maxReplicas']];
    if (typeof max !== 'number')
        return;
    if (max < 1)
        report(['spec', 'maxReplicas'], `\`maxReplicas\` is ${max}; use at least 1`);
    else if (typeof min === 'number' && max < min) {
        report(['spec', 'maxReplicas'], `\`maxReplicas\` is ${max}, less than \`minReplicas\`, which is ${min}`);
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/base64.js
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const EQUALS = 0x3d;
function base64ByteLength(text) {
    let digits = 0;
    let padding = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isDigit(code)) {
            if (padding > 0)
                return undefined;
            digits++;
        }
        else if (code === EQUALS)
            padding++;
        else if (code !== NEWLINE && code !== RETURN)
            return undefined;
    }
    if (padding > 2 || (digits + padding) % 4 !== 0)
        return undefined;
    return Math.floor((digits * 3) / 4);
}
function base64Problem(text) {
    if (base64ByteLength(text) !== undefined)
        return undefined;
    if (/^[A-Za-z0-9_-]+=*$/.test(text) && /[-_]/.test(text)) {
        return 'holds `-` or `_` of the URL-safe alphabet; base64 in Kubernetes has `+` and `/`';
    }
    if (/^[A-Za-z0-9+/]+$/.test(text))
        return 'is plain text or base64 without its `=` padding';
    return 'is not base64';
}
function decodeBase64Text(text) {
    if (base64ByteLength(text) === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
    }
    catch {
        return undefined;
    }
}
function isDigit(code) {
    if (code >= 0x61)
        return code <= 0x7a;
    if (code >= 0x41)
        return code <= 0x5a;
    return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2f;
}

;// CONCATENATED MODULE: ./build/kubernetes/config-key.js
const CONFIG_KEY_MAX_LENGTH = 253;
const CONFIG_MAX_BYTES = 1024 * 1024;
function configKeyProblem(key) {
    if (key === '')
        return 'is empty';
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
        return 'may hold only letters, digits, `-`, `_` and `.`';
    if (key === '.')
        return 'may not be `.`';
    if (key.startsWith('..'))
        return 'may not start with `..`';
    if (key.length <= CONFIG_KEY_MAX_LENGTH)
        return undefined;
    return `has ${key.length} characters; at most ${CONFIG_KEY_MAX_LENGTH} are allowed`;
}

;// CONCATENATED MODULE: ./build/kubernetes/substitution.js
function isSubstituted(text) {
    return (text.includes('${') ||
        text.includes('$(') ||
        text.includes('{{') ||
        text.startsWith('ENC[') ||
        text.startsWith('<path:') ||
        text.startsWith('ref+'));
}

;// CONCATENATED MODULE: ./build/checks/wording.js
const MAX_SHOWN = 60;
function code(value) {
    const text = String(value);
    return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}
function anyOf(values) {
    const shown = values.map(code);
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
function named(noun, value) {
    const name = value['name'];
    return typeof name === 'string' && name !== '' ? `${noun} ${code(name)}` : `the ${noun}`;
}

;// CONCATENATED MODULE: ./build/checks/api/config-size.js






const BAGS = {
    ConfigMap: [
        { name: 'data', isEncoded: false },
        { name: 'binaryData', isEncoded: true },
    ],
    Secret: [
        { name: 'data', isEncoded: true },
        { name: 'stringData', isEncoded: false },
    ],
};
/* harmony default export */ const config_size = (defineCheck({
    id: 'api/config-size',
    on: 'object',
    kinds: ['ConfigMap', 'Secret'],
    severity: 'error',
    summary: 'ConfigMaps and Secrets have valid keys and at most 1 MiB of values',
    rationale: `All values of a ConfigMap or Secret together may have at most 1 MiB (1,048,576 bytes; those of \`data\` of a
Secret and of \`binaryData\` count decoded). Keys become file names: up to 253 letters, digits, \`-\`, \`_\` and \`.\`,
and the same key may not stand in \`data\` and \`binaryData\` of one ConfigMap. The API server refuses the object otherwise.

Source: [ConfigMap](https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object),
[Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size).`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const kind = object.kind === 'Secret' ? 'Secret' : 'ConfigMap';
        let length = 0;
        for (const { name } of BAGS[kind])
            length += checkBag((0,json/* objectMember */.wX)(object.value, name), name, kind === 'Secret', report);
        if (kind === 'ConfigMap')
            checkTwice(object.value, report);
        if (length * 3 > CONFIG_MAX_BYTES)
            checkSize(kind, object.value, report);
    },
}));
function checkBag(bag, name, sensitive, report) {
    let length = 0;
    for (const key in bag) {
        const problem = configKeyProblem(key);
        if (problem !== undefined && !isSubstituted(key))
            report([name, key], `the key ${code(key)} ${problem}`, { part: 'key', sensitive });
        const value = bag[key];
        if (typeof value === 'string')
            length += value.length;
    }
    return length;
}
function checkTwice(configMap, report) {
    const binary = configMap['binaryData'];
    const data = configMap['data'];
    if (!(0,json/* isObject */.Gv)(binary) || !(0,json/* isObject */.Gv)(data))
        return;
    for (const key in data) {
        if (Object.hasOwn(binary, key))
            report(['data', key], `the key ${code(key)} stands in \`data\` and in \`binaryData\``, { part: 'key' });
    }
}
function checkSize(kind, value, report) {
    let bytes = 0;
    for (const { name, isEncoded } of BAGS[kind]) {
        for (const text of Object.values((0,json/* objectMember */.wX)(value, name) ?? {})) {
            if (typeof text === 'string')
                bytes += byteLength(text, isEncoded);
        }
    }
    if (bytes <= CONFIG_MAX_BYTES)
        return;
    const at = BAGS[kind].find(({ name }) => (0,json/* isObject */.Gv)(value[name]))?.name ?? 'data';
    report([at], `the values have ${bytes} bytes together; a ${kind} may have at most ${CONFIG_MAX_BYTES} (1 MiB)`, { part: 'key' });
}
function byteLength(text, isEncoded) {
    return (isEncoded ? base64ByteLength(text) : undefined) ?? Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/kubernetes/image-name.js
const MAX_NAME_LENGTH = 255;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DOMAIN = /^(?:(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
function imageNameProblem(image) {
    const [beforeDigest = '', digest] = split(image, image.indexOf('@'));
    if (digest !== undefined && !DIGEST.test(digest))
        return 'has a digest that is none, such as `sha256:` and 64 hexadecimal digits';
    const slash = beforeDigest.lastIndexOf('/');
    const [name = '', tag] = split(beforeDigest, beforeDigest.indexOf(':', slash + 1));
    if (tag !== undefined && !TAG.test(tag)) {
        return tag === ''
            ? 'ends with `:` but has no tag'
            : 'has a tag with characters other than letters, digits, `_`, `.` and `-`';
    }
    return pathProblem(name);
}
function pathProblem(name) {
    if (name.length > MAX_NAME_LENGTH)
        return `is longer than ${MAX_NAME_LENGTH} characters`;
    const components = name.split('/');
    const [first = ''] = components;
    if (components.length > 1 && isDomain(first)) {
        if (!DOMAIN.test(first))
            return 'has a registry that is no host name';
        components.shift();
    }
    for (const component of components) {
        if (PATH_COMPONENT.test(component))
            continue;
        if (component === '')
            return 'has an empty part';
        return PATH_COMPONENT.test(component.toLowerCase())
            ? 'must have its repository in lower case'
            : 'has characters that a repository cannot have';
    }
    return undefined;
}
function isDomain(part) {
    return part.includes('.') || part.includes(':') || part === 'localhost' || part !== part.toLowerCase();
}
function split(text, at) {
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/kubernetes/names.js
const NAME_MAX_LENGTH = {
    'dns-1123-label': 63,
    'dns-1035-label': 63,
    'dns-1123-subdomain': 253,
    'path-segment': Number.POSITIVE_INFINITY,
};
const HYPHEN = 0x2d;
const DOT = 0x2e;
function isName(name, rule) {
    if (name.length === 0 || name.length > NAME_MAX_LENGTH[rule])
        return false;
    if (rule === 'path-segment')
        return isPathSegment(name);
    return hasDnsShape(name, rule === 'dns-1123-subdomain', rule === 'dns-1035-label');
}
function isWildcardSubdomain(name) {
    return name.startsWith('*.') && name.length <= 253 && isName(name.slice(2), 'dns-1123-subdomain');
}
function nameProblem(name, rule, maxLength = NAME_MAX_LENGTH[rule]) {
    if (name.length <= maxLength && isName(name, rule))
        return undefined;
    if (rule === 'path-segment')
        return pathSegmentProblem(name);
    const shape = shapeProblem(name, rule);
    if (shape !== undefined)
        return `${shape}${suggestion(name, rule, maxLength)}`;
    return `has ${name.length} characters; at most ${Math.min(maxLength, NAME_MAX_LENGTH[rule])} are allowed`;
}
function hasDnsShape(name, dots, letterFirst) {
    if (letterFirst && !isLower(name.charCodeAt(0)))
        return false;
    let previous = DOT;
    for (let i = 0; i < name.length; i++) {
        const code = name.charCodeAt(i);
        if (code === HYPHEN) {
            if (previous === DOT)
                return false;
        }
        else if (code === DOT) {
            if (!dots || previous === DOT || previous === HYPHEN)
                return false;
        }
        else if (!isLower(code) && !names_isDigit(code))
            return false;
        previous = code;
    }
    return previous !== DOT && previous !== HYPHEN;
}
function isPathSegment(name) {
    return name !== '.' && name !== '..' && !name.includes('/') && !name.includes('%');
}
function isLower(code) {
    return code >= 0x61 && code <= 0x7a;
}
function names_isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function pathSegmentProblem(name) {
    if (name === '')
        return 'is empty';
    return name === '.' || name === '..' ? 'may not be `.` or `..`' : 'may not contain `/` or `%`';
}
function shapeProblem(name, rule) {
    if (name === '')
        return 'is empty';
    const dots = rule === 'dns-1123-subdomain';
    if (!(dots ? /^[-.a-z0-9]*$/ : /^[-a-z0-9]*$/).test(name)) {
        return `may hold only lowercase letters, digits${dots ? ', `-` and `.`' : ' and `-`'}`;
    }
    if (rule === 'dns-1035-label' && !/^[a-z]/.test(name))
        return 'must start with a lowercase letter';
    if (/^[-.]|[-.]$/.test(name))
        return 'must start and end with a lowercase letter or a digit';
    return /[-.]\.|\.-/.test(name)
        ? 'must have a lowercase letter or a digit on both sides of each `.`'
        : undefined;
}
function suggestion(name, rule, maxLength) {
    if (name.length > 253)
        return '';
    const dots = rule === 'dns-1123-subdomain';
    const mended = name
        .toLowerCase()
        .replace(dots ? /[^-.a-z0-9]+/g : /[^-a-z0-9]+/g, '-')
        .replace(/[-.]*\.[-.]*/g, '.')
        .replace(rule === 'dns-1035-label' ? /^[^a-z]+|[-.]+$/g : /^[-.]+|[-.]+$/g, '');
    return mended !== name && mended.length <= maxLength && isName(mended, rule)
        ? `, such as \`${mended}\``
        : '';
}

;// CONCATENATED MODULE: ./build/kubernetes/pod-template.js

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
const HOLDERS = new Map([
    ['Pod', []],
    ['PodTemplate', ['template']],
    ['ReplicationController', ['spec', 'template']],
    ['apps/Deployment', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const WORKLOAD_KINDS = [...HOLDERS.keys()];
function kindKey(object) {
    return object.group === '' ? object.kind : `${object.group}/${object.kind}`;
}
let latest;
function podTemplateOf(object) {
    if (latest?.object === object)
        return latest.pod;
    const holderPath = HOLDERS.get(kindKey(object));
    if (holderPath === undefined)
        return undefined;
    latest = { object, pod: readPodTemplate(object.value, holderPath) };
    return latest.pod;
}
function readPodTemplate(value, holderPath) {
    let holder = value;
    for (const step of holderPath)
        holder = (0,json/* objectMember */.wX)(holder, String(step));
    const spec = (0,json/* objectMember */.wX)(holder, 'spec');
    if (spec === undefined)
        return undefined;
    return { spec, path: [...holderPath, 'spec'], metadata: (0,json/* objectMember */.wX)(holder, 'metadata') };
}
let latestContainers;
function containersOf(pod) {
    if (latestContainers?.pod === pod)
        return latestContainers.containers;
    const containers = collectContainers(pod);
    latestContainers = { pod, containers };
    return containers;
}
function collectContainers(pod) {
    const containers = [];
    for (const list of CONTAINER_LISTS) {
        const items = pod.spec[list];
        if (!(0,json/* isArray */.cy)(items))
            continue;
        for (let index = 0; index < items.length; index++) {
            const value = items[index];
            if ((0,json/* isObject */.Gv)(value))
                containers.push({ value, list, path: [...pod.path, list, index] });
        }
    }
    return containers;
}

// EXTERNAL MODULE: ./build/kernel/suggestion.js
var kernel_suggestion = __webpack_require__(3862);
;// CONCATENATED MODULE: ./build/kubernetes/schema-at.js
function schemaAt(schema, path) {
    let current = schema;
    for (const step of path) {
        if (current === undefined)
            return undefined;
        current = child(current, step);
    }
    return current;
}
function child(schema, step) {
    const own = typeof step === 'number' ? schema.items : (schema.fields?.get(step) ?? schema.values);
    if (own !== undefined)
        return own;
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
        const found = child(part, step);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/checks/enumerated.js




function reportUnsupported(scope, value, supported, pathOf) {
    if (typeof value !== 'string' || value === '' || supported.includes(value) || isSubstituted(value))
        return;
    const at = pathOf();
    if (isEnumerated(scope.schemas, scope.object, at))
        return;
    const suggestion = (0,kernel_suggestion/* nearest */.p)(value, supported);
    const advice = suggestion === undefined ? `use ${anyOf(supported)}` : `did you mean ${code(suggestion)}?`;
    scope.report(at, `${code(String(at.at(-1)))} is ${code(value)}; ${advice}`, {
        ...(suggestion === undefined
            ? {}
            : {
                fix: {
                    description: `Write ${suggestion}`,
                    safety: 'unsafe',
                    changes: [{ kind: 'set-scalar', at, value: suggestion }],
                },
            }),
    });
}
function isEnumerated(schemas, object, path) {
    const found = schemas.lookup(object.apiVersion, object.kind);
    return found.status === 'known' && schemaAt(found.info.schema, path)?.enum !== undefined;
}

;// CONCATENATED MODULE: ./build/checks/api/containers.js









const CONTAINER_RESTART_SINCE = '1.35';
const RESTART_POLICIES = ['Always', 'OnFailure', 'Never'];
/* harmony default export */ const containers = (defineCheck({
    id: 'api/containers',
    severity: 'error',
    on: 'pod',
    summary: 'A pod has containers, each with a unique name and an image that can be pulled',
    rationale: `
The API server refuses a pod without containers, a container without an image (optional in the schema), names that
are no DNS labels, and a name that two containers share, also across \`containers\`, \`initContainers\` and
\`ephemeralContainers\`; the latter cannot be created with a pod at all (\`validateContainers\`,
\`validateInitContainers\`, \`ValidatePodTemplateSpec\` in Kubernetes' \`pkg/apis/core/validation\`).

An image name that follows no registry's grammar is accepted, but the pod stays in \`InvalidImageName\`: a warning.
Names that hold a variable such as \`\${IMAGE}\` are left alone.`,
    examples: { bad: [], good: [] },
    check(subject, report, { schemas, kubernetesVersion }) {
        const { object, pod } = subject;
        const containers = pod.spec['containers'];
        if ((0,json/* isArray */.cy)(containers) && containers.length === 0) {
            report([...pod.path, 'containers'], 'a pod needs at least one container', { part: 'key' });
        }
        reportEphemeral(subject, report);
        reportSharedNames(subject, report);
        const hasOwnPolicy = isAtLeastVersion(kubernetesVersion, CONTAINER_RESTART_SINCE);
        for (const container of containersOf(pod)) {
            reportName(container, report);
            reportImage(container, report);
            const policy = container.value['restartPolicy'];
            if (policy === undefined)
                continue;
            const supported = hasOwnPolicy ? RESTART_POLICIES : ['Always'];
            const at = () => [...container.path, 'restartPolicy'];
            if (container.list === 'initContainers' || hasOwnPolicy) {
                reportUnsupported({ object, report, schemas }, policy, supported, at);
            }
            else if (typeof policy === 'string') {
                report(at(), '`restartPolicy` can only be set for init containers', { part: 'key' });
            }
        }
    },
}));
function reportEphemeral({ pod }, report) {
    const ephemeral = pod.spec['ephemeralContainers'];
    if (!(0,json/* isArray */.cy)(ephemeral) || ephemeral.length === 0)
        return;
    const message = '`ephemeralContainers` can only be added to a running pod (`kubectl debug`)';
    report([...pod.path, 'ephemeralContainers'], message, { part: 'key' });
}
function reportSharedNames({ pod }, report) {
    const containers = containersOf(pod);
    if (containers.length < 2)
        return;
    const seen = new Map();
    for (const container of containers) {
        const name = container.value['name'];
        if (typeof name !== 'string' || name === '')
            continue;
        const first = seen.get(name);
        if (first === undefined) {
            seen.set(name, container);
            continue;
        }
        report([...container.path, 'name'], `another container of this pod is already named ${code(name)}`, {
            related: [{ at: [...first.path, 'name'], message: 'the first with this name' }],
        });
    }
}
function reportName({ value, path }, report) {
    const name = value['name'];
    if (typeof name !== 'string')
        return;
    const problem = nameProblem(name, 'dns-1123-label');
    if (problem !== undefined && !isSubstituted(name)) {
        report([...path, 'name'], `container name ${code(name)} ${problem}`);
    }
}
function reportImage({ value, path }, report) {
    const image = value['image'];
    if (image === undefined || image === null || image === '') {
        report(image === undefined ? path : [...path, 'image'], `${named('container', value)} has no \`image\``);
        return;
    }
    if (typeof image !== 'string' || isSubstituted(image))
        return;
    if (image !== image.trim()) {
        report([...path, 'image'], `image ${code(image)} must not begin or end with space`);
        return;
    }
    const problem = imageNameProblem(image);
    if (problem !== undefined) {
        report([...path, 'image'], `image ${code(image)} ${problem}`, { severity: 'warning' });
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/cron.js
const FIELDS = [
    { name: 'minute', min: 0, max: 59 },
    { name: 'hour', min: 0, max: 23 },
    { name: 'day of the month', min: 1, max: 31 },
    {
        name: 'month',
        min: 1,
        max: 12,
        names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    },
    { name: 'day of the week', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const EVERY = '@every ';
const DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
function cronProblem(schedule) {
    if (schedule.includes('TZ'))
        return 'a time zone may not stand in the schedule; use the field `timeZone`';
    if (schedule.startsWith('@'))
        return descriptorProblem(schedule);
    const fields = schedule.split(/[\s\u0085]+/).filter((field) => field !== '');
    if (fields.length !== FIELDS.length)
        return fieldCountProblem(fields.length);
    for (const [index, field] of FIELDS.entries()) {
        const problem = fieldProblem(fields[index] ?? '', field);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function descriptorProblem(schedule) {
    if (DESCRIPTORS.includes(schedule))
        return undefined;
    if (!schedule.startsWith(EVERY))
        return `${shown(schedule)} is unknown; use ${DESCRIPTORS.join(', ')} or \`@every 1h\``;
    const duration = schedule.slice(EVERY.length);
    return DURATION.test(duration) ? undefined : `${shown(duration)} is not a duration such as \`1h30m\``;
}
function fieldCountProblem(count) {
    const hint = count === 6 ? '; schedules of Kubernetes have no field for seconds' : '';
    return `a schedule has 5 fields (minute, hour, day of the month, month, day of the week), this one has ${count}${hint}`;
}
function fieldProblem(text, field) {
    for (const range of text.split(',')) {
        if (range === '')
            continue;
        const problem = rangeProblem(range, field);
        if (problem !== undefined)
            return `${field.name} ${shown(range)}: ${problem}`;
    }
    return undefined;
}
function rangeProblem(range, field) {
    const [span = '', step, ...moreSteps] = range.split('/');
    if (moreSteps.length > 0)
        return 'only one `/` is allowed';
    const [low = '', high, ...moreHighs] = span.split('-');
    const isAny = low === '*' || low === '?';
    if (!isAny && moreHighs.length > 0)
        return 'only one `-` is allowed';
    const start = isAny ? field.min : numberOf(low, field);
    const end = isAny || (high === undefined && step !== undefined) ? field.max : numberOf(high ?? low, field);
    if (start === undefined)
        return notANumber(low, field);
    if (end === undefined)
        return notANumber(high ?? low, field);
    return boundsProblem(start, end, field) ?? stepProblem(step);
}
function boundsProblem(start, end, field) {
    if (start < field.min)
        return `${start} is less than ${field.min}`;
    if (end > field.max)
        return `${end} is more than ${field.max}${end === 7 ? '; Sunday is 0' : ''}`;
    if (start > end)
        return `${start} is after ${end}${start > field.max ? `, and more than ${field.max}` : ''}`;
    return undefined;
}
function stepProblem(step) {
    if (step === undefined)
        return undefined;
    const value = integer(step);
    if (value === undefined)
        return `the step ${shown(step)} is not a whole number`;
    return value === 0 ? 'the step must be at least 1' : undefined;
}
function notANumber(text, field) {
    const names = field.names === undefined ? '' : ` or a name such as \`${field.names[0]}\``;
    return `${shown(text)} is not a whole number${names}`;
}
function numberOf(text, field) {
    const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
    return named === -1 ? integer(text) : named + field.min;
}
function integer(text) {
    const isInteger = /^\+?\d+$/.test(text) || /^-0+$/.test(text);
    return isInteger && Number(text) < 2 ** 63 ? Math.abs(Number(text)) : undefined;
}
function shown(text) {
    return text.length > 30 ? `\`${text.slice(0, 30)}…\`` : `\`${text}\``;
}

;// CONCATENATED MODULE: ./build/kubernetes/time-zone.js
const PART = /^[A-Za-z0-9._+-]{1,14}$/;
const known = new Map();
function timeZoneProblem(name) {
    if (name === '')
        return 'the time zone is empty; leave `timeZone` out or name one such as `Etc/UTC`';
    if (name.toLowerCase() === 'local')
        return '`Local` is not a time zone that Kubernetes accepts; name one such as `Etc/UTC`';
    if (!known.has(name))
        known.set(name, lookUp(name));
    return known.get(name);
}
function lookUp(name) {
    const unknown = `\`${name.slice(0, 60)}\` is not a time zone of the IANA database, such as \`Europe/Berlin\` or \`Etc/UTC\``;
    if (!name.split('/').every(isPart) || /^[+-]/.test(name))
        return unknown;
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        const isMiscased = timeZone !== name && timeZone.toLowerCase() === name.toLowerCase();
        return isMiscased ? `\`${name}\` is not a time zone; write \`${timeZone}\`` : undefined;
    }
    catch {
        return unknown;
    }
}
function isPart(part) {
    return PART.test(part) && part !== '.' && part !== '..' && !part.startsWith('-');
}

;// CONCATENATED MODULE: ./build/checks/api/cron.js





/* harmony default export */ const cron = (defineCheck({
    id: 'api/cron',
    on: 'object',
    kinds: ['batch/CronJob'],
    severity: 'error',
    summary: 'The schedule and time zone of a CronJob can be read',
    rationale: `The schedule of a CronJob has five fields, or is one of \`@yearly\`, \`@monthly\`, \`@weekly\`, \`@daily\`,
\`@hourly\` and \`@every 1h30m\`. Kubernetes reads it with the standard parser of robfig/cron: there is no field for
seconds, Sunday is 0 and not 7, and a time zone belongs into \`timeZone\`, as a name of the IANA database. The API server
refuses anything else; to a schema both are just strings.

Source: [CronJob](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax).`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        const schedule = (0,json/* stringMember */.sk)(spec, 'schedule');
        if (schedule !== undefined && !isSubstituted(schedule)) {
            const problem = cronProblem(schedule);
            if (problem !== undefined)
                report(['spec', 'schedule'], `the schedule cannot be read: ${problem}`);
        }
        const timeZone = (0,json/* stringMember */.sk)(spec, 'timeZone');
        if (timeZone === undefined || isSubstituted(timeZone))
            return;
        const problem = timeZoneProblem(timeZone);
        if (problem !== undefined)
            report(['spec', 'timeZone'], problem);
    },
}));

;// CONCATENATED MODULE: ./build/checks/duplicates.js
function eachDuplicate(items, keyOf, found) {
    if (items.length < 2)
        return;
    const seen = new Map();
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        const key = item === undefined ? undefined : keyOf(item);
        if (key === undefined)
            continue;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, index);
        else
            found(index, first, key);
    }
}

;// CONCATENATED MODULE: ./build/checks/api/custom-resource-definition.js





/* harmony default export */ const custom_resource_definition = (defineCheck({
    id: 'api/custom-resource-definition',
    on: 'object',
    kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
    severity: 'error',
    summary: 'A CustomResourceDefinition is named after its resource, has one storage version and a schema for each version',
    rationale: `The name of a CustomResourceDefinition is its plural, a dot and its group. The group is a domain with at least
one dot. Exactly one of its versions is the one that objects are stored in, version names are distinct DNS labels, and
every version has a schema whose root is an object. The API server refuses definitions that break these rules, and all
their custom resources with them.

Source: [Extend the Kubernetes API with CustomResourceDefinitions](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/)
and \`ValidateCustomResourceDefinition\` of the API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined || object.version !== 'v1')
            return;
        checkName(object.name, spec, report);
        checkVersions(spec, report);
        checkStorage(spec, report);
    },
}));
function checkName(name, spec, report) {
    const group = (0,json/* stringMember */.sk)(spec, 'group');
    if (group === undefined)
        return;
    if (!isName(group, 'dns-1123-subdomain')) {
        report(['spec', 'group'], `the group ${code(group)} ${nameProblem(group, 'dns-1123-subdomain')}`);
    }
    else if (!group.includes('.')) {
        report(['spec', 'group'], `the group ${code(group)} must be a domain with at least one dot`);
    }
    const plural = (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(spec, 'names'), 'plural');
    const expected = `${plural}.${group}`;
    if (plural === undefined || name === undefined || name === expected)
        return;
    report(['metadata', 'name'], `the name is ${code(name)}; it must be ${code(expected)}, the plural and the group`);
}
function checkStorage(spec, report) {
    const versions = (0,json/* arrayMember */.Qr)(spec, 'versions');
    let stored = 0;
    for (let i = 0; i < versions.length; i++) {
        const version = versions[i];
        if (!(0,json/* isObject */.Gv)(version) || version['storage'] !== true)
            continue;
        stored++;
        if (stored > 1)
            report(['spec', 'versions', i, 'storage'], 'a second version is marked as the storage version; keep one');
    }
    if (stored === 0 && versions.length > 0) {
        report(['spec', 'versions'], 'no version is marked as the storage version; set `storage: true` in one', {
            part: 'key',
        });
    }
}
function checkVersions(spec, report) {
    const versions = (0,json/* arrayMember */.Qr)(spec, 'versions');
    for (let i = 0; i < versions.length; i++) {
        const version = versions[i];
        const name = (0,json/* stringMember */.sk)(version, 'name');
        if (!(0,json/* isObject */.Gv)(version) || name === undefined)
            continue;
        const at = ['spec', 'versions', i];
        if (!isName(name, 'dns-1035-label')) {
            report([...at, 'name'], `the version ${code(name)} ${nameProblem(name, 'dns-1035-label')}`);
        }
        const schema = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(version, 'schema'), 'openAPIV3Schema');
        if (schema === undefined)
            report(at, `version ${code(name)} has no \`schema.openAPIV3Schema\``);
        else if (schema['type'] !== 'object') {
            report([...at, 'schema', 'openAPIV3Schema', 'type'], 'the root of a schema needs `type: object`');
        }
    }
    eachDuplicate(versions, (version) => (0,json/* stringMember */.sk)(version, 'name'), (index, first, name) => report(['spec', 'versions', index, 'name'], `version ${code(name)} is given twice`, {
        related: [{ at: ['spec', 'versions', first, 'name'], message: 'first given here' }],
    }));
}

;// CONCATENATED MODULE: ./build/checks/api/disruption-budget.js




/* harmony default export */ const disruption_budget = (defineCheck({
    id: 'api/disruption-budget',
    on: 'object',
    kinds: ['policy/PodDisruptionBudget'],
    severity: 'error',
    summary: 'A PodDisruptionBudget has one limit, as a number or a percentage',
    rationale: `A PodDisruptionBudget says either how many Pods must stay (\`minAvailable\`) or how many may go
(\`maxUnavailable\`). The API server refuses both at once, negative numbers, strings that are no percentage such as
\`50%\`, and more than \`100%\`; a number in quotes is a string.

Source: [Specifying a Disruption Budget](https://kubernetes.io/docs/tasks/run-application/configure-pdb/) and
\`ValidatePodDisruptionBudgetSpec\` of the API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined)
            return;
        checkLimit(spec, 'minAvailable', report);
        checkLimit(spec, 'maxUnavailable', report);
        const isBoth = isSet(spec, 'minAvailable') && isSet(spec, 'maxUnavailable');
        if (!isBoth)
            return;
        report(['spec', 'maxUnavailable'], '`maxUnavailable` and `minAvailable` exclude each other; keep one', {
            part: 'key',
            related: [{ at: ['spec', 'minAvailable'], message: 'the other limit' }],
        });
    },
}));
function isSet(spec, field) {
    const value = (0,json/* member */.Dc)(spec, field);
    return value !== undefined && value !== null;
}
function checkLimit(spec, field, report) {
    const value = spec[field];
    if (typeof value === 'number') {
        if (value < 0)
            report(['spec', field], `\`${field}\` is ${value}; it may not be negative`);
    }
    else if (typeof value === 'string' && !isSubstituted(value)) {
        const problem = percentProblem(value);
        if (problem !== undefined)
            report(['spec', field], `\`${field}\` is ${problem}`);
    }
}
function percentProblem(value) {
    if (!/^\d+%$/.test(value))
        return `the text ${code(value)}; write a number without quotes, or a percentage such as \`50%\``;
    return Number(value.slice(0, -1)) > 100 ? `${code(value)}; it may not be more than \`100%\`` : undefined;
}

;// CONCATENATED MODULE: ./build/kubernetes/environment-variable.js

const RELAXED_SINCE = '1.32';
const RELAXED = /^[ -<>-~]+$/;
const STRICT = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const ENVIRONMENT_FIELDS = [
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
];
const ENVIRONMENT_RESOURCES = [
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    'requests.cpu',
    'requests.memory',
    'requests.ephemeral-storage',
];
function variableNameProblem(name, kubernetesVersion) {
    if (name === '')
        return 'is empty';
    if (STRICT.test(name) && name !== '.' && !name.startsWith('..'))
        return undefined;
    if (!isAtLeastVersion(kubernetesVersion, RELAXED_SINCE)) {
        return STRICT.test(name)
            ? 'may not be `.` or begin with `..`'
            : 'may only have letters, digits, `_`, `-` and `.`, and may not begin with a digit';
    }
    return RELAXED.test(name) ? undefined : 'may only have printable ASCII characters other than `=`';
}
function isEnvironmentField(path) {
    return (ENVIRONMENT_FIELDS.includes(path) ||
        path === 'spec.host' ||
        /^metadata\.(?:labels|annotations)\['[^']+'\]$/.test(path));
}
function isEnvironmentResource(resource) {
    return (ENVIRONMENT_RESOURCES.includes(resource) ||
        /^(?:limits|requests)\.hugepages-/.test(resource));
}

;// CONCATENATED MODULE: ./build/checks/api/environment.js








const VALUE_SOURCES = [
    'fieldRef',
    'resourceFieldRef',
    'configMapKeyRef',
    'secretKeyRef',
    'fileKeyRef',
];
const SHOWN_VALUE_SOURCES = VALUE_SOURCES.slice(0, 4);
const LIST_SOURCES = ['configMapRef', 'secretRef'];
/* harmony default export */ const environment = (defineCheck({
    id: 'api/environment',
    severity: 'error',
    on: 'pod',
    summary: 'Environment variables have valid names, one value each, and are not set twice',
    rationale: `
A variable has either a \`value\` or a \`valueFrom\` with exactly one source, and each \`envFrom\` entry exactly one
source; a schema allows all of them at once, or none. Names may hold any printable ASCII character except \`=\` since
Kubernetes 1.32; before, only letters, digits, \`_\`, \`-\` and \`.\` (\`ValidateEnv\`, \`ValidateEnvFrom\` in
Kubernetes' \`pkg/apis/core/validation\`).

The same name twice is a warning: the API server accepts it and the last one wins, but server-side apply (Flux,
optionally Argo CD) refuses it, and an update with \`kubectl apply\` may drop the wrong one.`,
    examples: { bad: [], good: [] },
    check({ pod }, report, { kubernetesVersion }) {
        for (const container of containersOf(pod)) {
            const variables = container.value['env'];
            if ((0,json/* isArray */.cy)(variables))
                checkVariables(container, variables, report, kubernetesVersion);
            const sources = container.value['envFrom'];
            if ((0,json/* isArray */.cy)(sources))
                checkSources(container, sources, report, kubernetesVersion);
        }
    },
}));
function checkVariables(container, variables, report, version) {
    for (let index = 0; index < variables.length; index++) {
        const variable = variables[index];
        if (!(0,json/* isObject */.Gv)(variable))
            continue;
        const at = () => [...container.path, 'env', index];
        const name = variable['name'];
        if (typeof name === 'string')
            environment_reportName(report, name, version, () => [...at(), 'name']);
        const valueFrom = variable['valueFrom'];
        if ((0,json/* isObject */.Gv)(valueFrom))
            checkValueFrom(report, variable, valueFrom, at);
    }
    eachDuplicate(variables, (variable) => (0,json/* stringMember */.sk)(variable, 'name'), (index, first, name) => {
        const message = `variable ${code(name)} is set twice in this container; the last one wins`;
        report([...container.path, 'env', index, 'name'], message, {
            severity: 'warning',
            related: [{ at: [...container.path, 'env', first, 'name'], message: 'first set here' }],
        });
    });
}
function environment_reportName(report, name, version, at) {
    const problem = variableNameProblem(name, version);
    if (problem !== undefined && !isSubstituted(name))
        report(at(), `variable name ${code(name)} ${problem}`);
}
function checkValueFrom(report, variable, valueFrom, at) {
    const count = countSources(valueFrom, VALUE_SOURCES);
    const value = variable['value'];
    const key = { part: 'key' };
    if (count === 0) {
        report([...at(), 'valueFrom'], `\`valueFrom\` needs one of ${anyOf(SHOWN_VALUE_SOURCES)}`, key);
    }
    else if (value !== undefined && value !== null && value !== '') {
        const message = `${named('variable', variable)} has both \`value\` and \`valueFrom\`; only one is allowed`;
        report([...at(), 'valueFrom'], message, key);
    }
    else if (count > 1) {
        report([...at(), 'valueFrom'], '`valueFrom` has several sources; only one is allowed', key);
    }
    const field = (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(valueFrom, 'fieldRef'), 'fieldPath');
    if (field !== undefined && !isEnvironmentField(field)) {
        reportUnreadable(report, field, ENVIRONMENT_FIELDS, [...at(), 'valueFrom', 'fieldRef', 'fieldPath']);
    }
    const resource = (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(valueFrom, 'resourceFieldRef'), 'resource');
    if (resource !== undefined && !isEnvironmentResource(resource)) {
        const path = [...at(), 'valueFrom', 'resourceFieldRef', 'resource'];
        reportUnreadable(report, resource, ENVIRONMENT_RESOURCES, path);
    }
}
function reportUnreadable(report, path, readable, at) {
    if (isSubstituted(path))
        return;
    const suggestion = (0,kernel_suggestion/* nearest */.p)(path, readable);
    const advice = suggestion === undefined ? `use ${anyOf(readable)}` : `did you mean ${code(suggestion)}?`;
    report(at, `${code(path)} cannot be read by a variable; ${advice}`);
}
function checkSources(container, sources, report, version) {
    for (let index = 0; index < sources.length; index++) {
        const source = sources[index];
        if (!(0,json/* isObject */.Gv)(source))
            continue;
        const at = () => [...container.path, 'envFrom', index];
        const count = countSources(source, LIST_SOURCES);
        if (count === 0)
            report(at(), `an item of \`envFrom\` needs one of ${anyOf(LIST_SOURCES)}`);
        if (count > 1)
            report(at(), 'an item of `envFrom` has two sources; write two items');
        const prefix = source['prefix'];
        if (typeof prefix === 'string' && prefix !== '') {
            environment_reportName(report, prefix, version, () => [...at(), 'prefix']);
        }
    }
}
function countSources(holder, sources) {
    let count = 0;
    for (const source of sources)
        if (holder[source] !== undefined && holder[source] !== null)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/kubernetes/cidr.js
function parseIp(text) {
    if (text.length > 64)
        return undefined;
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
function parseCidr(text) {
    const slash = text.indexOf('/');
    if (slash === -1)
        return undefined;
    const address = parseIp(text.slice(0, slash));
    const length = text.slice(slash + 1);
    if (address === undefined || !/^\d{1,9}$/.test(length))
        return undefined;
    const prefixLength = Number(length);
    return prefixLength <= address.length * 8 ? { address, prefixLength } : undefined;
}
function cidrProblem(text, strictness) {
    const cidr = parseCidr(text);
    if (cidr === undefined) {
        const address = parseIp(text);
        const hint = address === undefined ? '' : `; for this one address write \`${text}/${address.length * 8}\``;
        return `is not a CIDR such as \`10.9.8.0/24\` or \`2001:db8::/64\`${hint}`;
    }
    return strictness === 'strict' ? strictProblem(text, cidr) : undefined;
}
function isStrictSubset(inner, outer) {
    if (inner.address.length !== outer.address.length || inner.prefixLength <= outer.prefixLength)
        return false;
    const [a, b] = [network(inner.address, outer.prefixLength), network(outer.address, outer.prefixLength)];
    return a.every((byte, i) => byte === b[i]);
}
function strictProblem(text, { address, prefixLength }) {
    if (hasLeadingZeros(text))
        return 'may not have leading zeros';
    if (isMappedIpv4(address))
        return 'may not be an IPv4 address in the form of an IPv6 one';
    const base = network(address, prefixLength);
    if (base.every((byte, i) => byte === address[i]))
        return undefined;
    const mended = base.length === 4 ? `; write \`${base.join('.')}/${prefixLength}\`` : '';
    return `has bits set beyond its prefix length of ${prefixLength}${mended}`;
}
function hasLeadingZeros(text) {
    return text.includes(':') ? /[./]0\d|:0\d+\.|[0-9a-fA-F]{5}/.test(text) : /(?:^|[./])0\d/.test(text);
}
function isMappedIpv4(address) {
    return (address.length === 16 &&
        address.slice(0, 10).every((byte) => byte === 0) &&
        address[10] === 255 &&
        address[11] === 255);
}
function network(address, prefixLength) {
    return address.map((byte, i) => {
        const bits = Math.min(8, Math.max(0, prefixLength - i * 8));
        return byte & (0xff << (8 - bits));
    });
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255))
        return undefined;
    return parts.map(Number);
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half, i) => groups(half, i === halves.length - 1));
    if (head === undefined)
        return undefined;
    if (halves.length === 1)
        return head.length === 16 ? head : undefined;
    if (tail === undefined || head.length + tail.length > 14)
        return undefined;
    return [...head, ...Array.from({ length: 16 - head.length - tail.length }, () => 0), ...tail];
}
function groups(half, isEnd) {
    if (half === '')
        return [];
    const bytes = [];
    const parts = half.split(':');
    for (const [i, part] of parts.entries()) {
        if (/^0*[0-9a-fA-F]{1,4}$/.test(part)) {
            const group = Number.parseInt(part, 16);
            bytes.push(group >> 8, group & 0xff);
        }
        else {
            const embedded = isEnd && i === parts.length - 1 ? parseIpv4(part) : undefined;
            if (embedded === undefined)
                return undefined;
            bytes.push(...embedded);
        }
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/kubernetes/name-rules.js


const SUBDOMAIN = { rule: 'dns-1123-subdomain' };
const LABEL = { rule: 'dns-1123-label' };
const PATH_SEGMENT = { rule: 'path-segment' };
const RULES = new Map([
    ['Namespace', LABEL],
    ['apps/StatefulSet', LABEL],
    [
        'batch/CronJob',
        { ...SUBDOMAIN, limit: { max: 52, because: 'its Jobs get 11 more characters and may have 63' } },
    ],
    ['batch/Job', { ...SUBDOMAIN, limit: { max: 63, because: 'its Pods carry the name in a label' } }],
    ['storage.k8s.io/CSIDriver', { ...SUBDOMAIN, limit: { max: 63, because: 'it is the name of a driver' } }],
]);
const FREE = new Set([
    'apiextensions.k8s.io/CustomResourceDefinition',
    'apiregistration.k8s.io/APIService',
    'certificates.k8s.io/CertificateSigningRequest',
    'certificates.k8s.io/ClusterTrustBundle',
    'coordination.k8s.io/LeaseCandidate',
    'internal.apiserver.k8s.io/StorageVersion',
    'networking.k8s.io/IPAddress',
]);
function serviceNameRule(kubernetesVersion) {
    return isAtLeastVersion(kubernetesVersion, '1.36') ? 'dns-1123-label' : 'dns-1035-label';
}
function nameRuleOf(object, kubernetesVersion) {
    const { group, kind } = object;
    if (group === '' && kind === 'Service')
        return { rule: serviceNameRule(kubernetesVersion) };
    if (group === 'rbac.authorization.k8s.io')
        return PATH_SEGMENT;
    if (group.endsWith('.openshift.io'))
        return PATH_SEGMENT;
    const key = kindKey(object);
    return FREE.has(key) ? undefined : (RULES.get(key) ?? SUBDOMAIN);
}

;// CONCATENATED MODULE: ./build/kubernetes/port.js
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const MAX_PORT = 65_535;
const port_MAX_NAME_LENGTH = 15;
function isPortNumber(port) {
    return Number.isInteger(port) && port >= 1 && port <= MAX_PORT;
}
function portNameProblem(name) {
    if (name === '')
        return 'is empty; a port name needs at least one letter';
    if (!/^[-a-z0-9]+$/.test(name))
        return 'may only have the characters a–z, 0–9 and `-`';
    if (name.length > port_MAX_NAME_LENGTH)
        return `has ${name.length} characters; a port name has at most ${port_MAX_NAME_LENGTH}`;
    if (!/[a-z]/.test(name))
        return 'needs at least one letter';
    if (name.startsWith('-') || name.endsWith('-'))
        return 'must not begin or end with `-`';
    if (name.includes('--'))
        return 'must not have two `-` in a row';
    return undefined;
}

;// CONCATENATED MODULE: ./build/checks/port-rules.js




function reportPortNumber(report, owner, field, ownerPath, zeroIsUnset = false) {
    const port = owner[field];
    if (typeof port !== 'number' || !Number.isInteger(port) || isPortNumber(port))
        return;
    if (port === 0 && zeroIsUnset)
        return;
    report([...ownerPath(), field], `${code(field)} is ${port}; a port is a number from 1 to 65535`);
}
function reportPortName(report, name, at) {
    const problem = portNameProblem(name);
    if (problem !== undefined && !isSubstituted(name))
        report(at(), `port name ${code(name)} ${problem}`);
}
function reportPortReference(report, port, at) {
    if (typeof port === 'number') {
        if (Number.isInteger(port) && !isPortNumber(port)) {
            const path = at();
            report(path, `${code(String(path.at(-1)))} is ${port}; a port is a number from 1 to 65535`);
        }
    }
    else if (typeof port === 'string' && portNameProblem(port) !== undefined && !isSubstituted(port)) {
        reportBadReference(report, port, at());
    }
}
function reportBadReference(report, port, at) {
    if (!/^[0-9]{1,5}$/.test(port)) {
        report(at, `port name ${code(port)} ${portNameProblem(port)}`);
        return;
    }
    const value = Number(port);
    report(at, `${code(port)} in quotes is the name of a port, not its number; write it without quotes`, {
        fix: {
            description: `Write ${value} without quotes`,
            safety: 'safe',
            changes: [{ kind: 'set-scalar', at, value }],
        },
    });
}
function transportOf(field) {
    return (port) => {
        const number = (0,json/* member */.Dc)(port, field);
        return typeof number === 'number' ? `${number}/${(0,json/* stringMember */.sk)(port, 'protocol') ?? 'TCP'}` : undefined;
    };
}

;// CONCATENATED MODULE: ./build/checks/api/ingress.js








const FORBIDDEN_PARTS = ['//', '/./', '/../', '%2f', '%2F'];
const FORBIDDEN_ENDS = ['/..', '/.'];
/* harmony default export */ const ingress = (defineCheck({
    id: 'api/ingress',
    on: 'object',
    kinds: ['networking.k8s.io/Ingress'],
    severity: 'error',
    summary: 'The hosts, paths and backends of an Ingress are ones that the API server accepts',
    rationale: `An Ingress needs rules or a default backend. A host is a DNS name, not an address; \`*\` may stand for its whole
first label only. A path starts with \`/\`, and those of \`pathType: Exact\` and \`Prefix\` may not contain \`//\`, \`/./\`,
\`/../\` or an encoded slash. A backend is a Service or a resource, and a Service's port is given by name or by number.
The API server refuses the rest, and no schema says so.

Source: [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/) and \`ValidateIngressSpec\` of the
API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { kubernetesVersion }) {
        const scope = { report, serviceName: serviceNameRule(kubernetesVersion) };
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined || object.version !== 'v1')
            return;
        const rules = (0,json/* arrayMember */.Qr)(spec, 'rules');
        const backend = (0,json/* objectMember */.wX)(spec, 'defaultBackend');
        if (backend !== undefined)
            checkBackend(backend, () => ['spec', 'defaultBackend'], scope);
        else if (rules.length === 0)
            report(['spec'], 'the Ingress has neither `rules` nor a `defaultBackend`', { part: 'key' });
        for (let i = 0; i < rules.length; i++)
            checkRule(rules[i], i, scope);
        const tls = (0,json/* arrayMember */.Qr)(spec, 'tls');
        for (let i = 0; i < tls.length; i++) {
            const hosts = (0,json/* arrayMember */.Qr)(tls[i], 'hosts');
            for (let j = 0; j < hosts.length; j++)
                checkHost(hosts[j], () => ['spec', 'tls', i, 'hosts', j], report);
        }
    },
}));
function checkRule(rule, index, scope) {
    const { report } = scope;
    checkHost((0,json/* member */.Dc)(rule, 'host'), () => ['spec', 'rules', index, 'host'], report);
    const paths = (0,json/* arrayMember */.Qr)((0,json/* member */.Dc)(rule, 'http'), 'paths');
    for (let i = 0; i < paths.length; i++) {
        const path = paths[i];
        if (!(0,json/* isObject */.Gv)(path))
            continue;
        const at = () => ['spec', 'rules', index, 'http', 'paths', i];
        checkPath(path, at, report);
        const backend = path['backend'];
        if ((0,json/* isObject */.Gv)(backend))
            checkBackend(backend, () => [...at(), 'backend'], scope);
    }
}
function checkHost(host, at, report) {
    if (typeof host !== 'string' || host === '' || isSubstituted(host))
        return;
    if (parseIp(host) !== undefined) {
        report(at(), `the host ${code(host)} is an address; give a DNS name`);
    }
    else if (host.includes('*')) {
        if (isWildcardSubdomain(host))
            return;
        report(at(), `the host ${code(host)} may have \`*\` only as its whole first label, such as \`*.example.com\``);
    }
    else if (!isName(host, 'dns-1123-subdomain')) {
        report(at(), `the host ${code(host)} ${nameProblem(host, 'dns-1123-subdomain')}`);
    }
}
function checkPath(item, at, report) {
    const pathType = (0,json/* stringMember */.sk)(item, 'pathType');
    const path = item['path'] ?? '';
    if (pathType === undefined || typeof path !== 'string' || isSubstituted(path))
        return;
    const isPlain = pathType === 'Exact' || pathType === 'Prefix';
    if (!path.startsWith('/')) {
        if (path === '' && !isPlain)
            return;
        const message = path === ''
            ? `the path is missing; \`pathType: ${pathType}\` needs one`
            : `the path ${code(path)} must start with \`/\``;
        report([...at(), 'path'], message);
    }
    else if (isPlain) {
        const part = FORBIDDEN_PARTS.find((wrong) => path.includes(wrong)) ??
            FORBIDDEN_ENDS.find((wrong) => path.endsWith(wrong));
        if (part === undefined)
            return;
        report([...at(), 'path'], `the path ${code(path)} of type \`${pathType}\` may not contain \`${part}\``);
    }
}
function checkBackend(backend, at, { report, serviceName }) {
    const service = backend['service'];
    const hasResource = (0,json/* isObject */.Gv)(backend['resource']);
    if (!(0,json/* isObject */.Gv)(service)) {
        if (!hasResource && Object.keys(backend).length === 0)
            report(at(), 'the backend is empty; give it a `service`', { part: 'key' });
        return;
    }
    if (hasResource) {
        report([...at(), 'resource'], 'the backend is a `service` and a `resource`; keep one', { part: 'key' });
        return;
    }
    const name = service['name'];
    if (typeof name === 'string' && !isName(name, serviceName) && !isSubstituted(name)) {
        report([...at(), 'service', 'name'], `the Service name ${code(name)} ${nameProblem(name, serviceName)}`);
    }
    checkServicePort(service, () => [...at(), 'service'], report);
}
function checkServicePort(service, at, report) {
    const port = service['port'] ?? {};
    if (!(0,json/* isObject */.Gv)(port))
        return;
    const { name, number } = { name: port['name'] ?? '', number: port['number'] ?? 0 };
    if (name !== '' && number !== 0) {
        report([...at(), 'port', 'number'], 'the port is given by `name` and by `number`; keep one', {
            part: 'key',
        });
    }
    else if (name === '' && number === 0) {
        report([...at(), 'port'], 'the port has neither a `name` nor a `number`', { part: 'key' });
    }
    else if (typeof name === 'string' && name !== '')
        reportPortName(report, name, () => [...at(), 'port', 'name']);
    else
        reportPortNumber(report, port, 'number', () => [...at(), 'port']);
}

;// CONCATENATED MODULE: ./build/checks/api/integers.js





const MAX_INT32 = 2_147_483_647;
const MAX_AFFINITY_SECONDS = 86_400;
const JOB_COUNTS = [
    'parallelism',
    'completions',
    'backoffLimit',
    'backoffLimitPerIndex',
    'maxFailedIndexes',
    'activeDeadlineSeconds',
    'ttlSecondsAfterFinished',
];
const COUNTS = new Map([
    ['ReplicationController', [{ holder: ['spec'], fields: ['replicas', 'minReadySeconds'] }]],
    [
        'apps/Deployment',
        [
            {
                holder: ['spec'],
                fields: ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'],
            },
        ],
    ],
    ['apps/ReplicaSet', [{ holder: ['spec'], fields: ['replicas', 'minReadySeconds'] }]],
    [
        'apps/StatefulSet',
        [
            { holder: ['spec'], fields: ['replicas', 'minReadySeconds', 'revisionHistoryLimit'] },
            { holder: ['spec', 'updateStrategy', 'rollingUpdate'], fields: ['partition'] },
            { holder: ['spec', 'ordinals'], fields: ['start'] },
        ],
    ],
    ['apps/DaemonSet', [{ holder: ['spec'], fields: ['minReadySeconds', 'revisionHistoryLimit'] }]],
    ['batch/Job', [{ holder: ['spec'], fields: JOB_COUNTS }]],
    [
        'batch/CronJob',
        [
            {
                holder: ['spec'],
                fields: ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'],
            },
            { holder: ['spec', 'jobTemplate', 'spec'], fields: JOB_COUNTS },
        ],
    ],
]);
const ROLLING_FIELDS = ['maxSurge', 'maxUnavailable'];
/* harmony default export */ const integers = (defineCheck({
    id: 'api/integers',
    severity: 'error',
    on: 'object',
    kinds: [...WORKLOAD_KINDS, 'Service'],
    summary: 'Numbers of replicas, seconds, tries and the like are in the range that the API server accepts',
    rationale: `
A schema says only that these fields are integers. The API server refuses negative numbers of replicas, tries and
seconds, a \`progressDeadlineSeconds\` that is not more than \`minReadySeconds\`, an \`activeDeadlineSeconds\` of a pod
below 1, and an update's \`maxSurge\` or \`maxUnavailable\` that is neither a number nor a percentage
(\`ValidateDeploymentSpec\`, \`ValidateStatefulSetSpec\`, \`ValidateDaemonSetSpec\` in Kubernetes' \`pkg/apis/apps\`,
\`validateJobSpec\`, \`validateCronJobSpec\` in \`pkg/apis/batch\`, \`ValidatePodSpec\` in \`pkg/apis/core\`).

A negative \`terminationGracePeriodSeconds\` is accepted, and Kubernetes takes it as 1: a warning.`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec !== undefined)
            checkSpec(object, spec, report);
        const pod = podTemplateOf(object);
        if (pod !== undefined)
            checkPod(pod, report);
    },
}));
function checkSpec(object, spec, report) {
    const counts = COUNTS.get(kindKey(object));
    if (counts !== undefined)
        for (const { holder, fields } of counts)
            checkCounts(object.value, holder, fields, report);
    switch (object.kind) {
        case 'Deployment':
            checkProgressDeadline(spec, report);
            checkRolling(spec, 'strategy', report);
            break;
        case 'DaemonSet':
        case 'StatefulSet':
            checkRolling(spec, 'updateStrategy', report);
            break;
        case 'Service':
            checkAffinity(spec, report);
            break;
    }
}
function checkCounts(object, holder, fields, report) {
    let owner = object;
    for (const step of holder)
        owner = (0,json/* objectMember */.wX)(owner, step);
    if (owner === undefined)
        return;
    for (const field of fields) {
        const value = owner[field];
        if (typeof value !== 'number' || value >= 0)
            continue;
        report([...holder, field], `${code(field)} is ${value}; it must not be negative`);
    }
}
function checkProgressDeadline(spec, report) {
    const deadline = spec['progressDeadlineSeconds'];
    const ready = spec['minReadySeconds'] ?? 0;
    if (typeof deadline !== 'number' || typeof ready !== 'number' || deadline < 0 || deadline > ready)
        return;
    const message = `\`progressDeadlineSeconds\` (${deadline}) must be more than \`minReadySeconds\` (${ready})`;
    report(['spec', 'progressDeadlineSeconds'], message);
}
function checkRolling(spec, field, report) {
    const rolling = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, field), 'rollingUpdate');
    if (rolling === undefined)
        return;
    for (const name of ROLLING_FIELDS) {
        const problem = shareProblem(rolling[name]);
        if (problem !== undefined)
            report(['spec', field, 'rollingUpdate', name], `${code(name)} ${problem}`);
    }
}
function shareProblem(value) {
    if (typeof value === 'number')
        return value < 0 ? `is ${value}; it must not be negative` : undefined;
    if (typeof value !== 'string' || isSubstituted(value))
        return undefined;
    const percent = /^([0-9]+)%$/.exec(value)?.[1];
    if (percent !== undefined) {
        return Number(percent) > 100 ? `is ${code(value)}; it must not be more than \`100%\`` : undefined;
    }
    return /^[0-9]+$/.test(value)
        ? `is ${code(value)} in quotes; write a number without quotes or a percentage such as ${code(`${value}%`)}`
        : `is ${code(value)}; write a number or a percentage such as \`25%\``;
}
function checkAffinity(spec, report) {
    const config = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, 'sessionAffinityConfig'), 'clientIP');
    if (config === undefined)
        return;
    const at = () => ['spec', 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
    checkRange(config, 'timeoutSeconds', 1, MAX_AFFINITY_SECONDS, at, report);
}
function checkPod({ spec, path }, report) {
    const seconds = spec['terminationGracePeriodSeconds'];
    if (typeof seconds === 'number' && seconds < 0) {
        const message = `\`terminationGracePeriodSeconds\` is ${seconds}, which Kubernetes takes as 1`;
        report([...path, 'terminationGracePeriodSeconds'], message, { severity: 'warning' });
    }
    const at = () => [...path, 'activeDeadlineSeconds'];
    checkRange(spec, 'activeDeadlineSeconds', 1, MAX_INT32, at, report);
}
function checkRange(owner, field, least, most, at, report) {
    const value = owner[field];
    if (typeof value !== 'number' || (value >= least && value <= most))
        return;
    report(at(), `${code(field)} is ${value}; it must be from ${least} to ${most}`);
}

;// CONCATENATED MODULE: ./build/kubernetes/labels.js

const LABEL_MAX_LENGTH = 63;
const ANNOTATIONS_MAX_BYTES = 256 * 1024;
function isLabelValue(value) {
    return value.length === 0 || isQualifiedPart(value, 0, value.length);
}
function isLabelKey(key) {
    const slash = key.indexOf('/');
    if (slash !== -1 && !isName(key.slice(0, slash), 'dns-1123-subdomain'))
        return false;
    return isQualifiedPart(key, slash + 1, key.length);
}
function isAnnotationKey(key) {
    return isLabelKey(key) || isLabelKey(key.toLowerCase());
}
function labelValueProblem(value) {
    if (isLabelValue(value))
        return undefined;
    return charactersProblem(value) ?? lengthProblem(value);
}
function labelKeyProblem(key) {
    return isLabelKey(key) ? undefined : keyProblem(key);
}
function annotationKeyProblem(key) {
    return isAnnotationKey(key) ? undefined : keyProblem(key.toLowerCase());
}
function isQualifiedPart(text, start, end) {
    if (start >= end || end - start > LABEL_MAX_LENGTH)
        return false;
    if (!isAlphanumeric(text.charCodeAt(start)) || !isAlphanumeric(text.charCodeAt(end - 1)))
        return false;
    for (let i = start + 1; i < end - 1; i++) {
        const code = text.charCodeAt(i);
        if (!isAlphanumeric(code) && code !== 0x2d && code !== 0x2e && code !== 0x5f)
            return false;
    }
    return true;
}
function isAlphanumeric(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}
function keyProblem(key) {
    const parts = key.split('/');
    const [first = '', second] = parts;
    if (parts.length > 2)
        return 'may hold only one `/`, between a DNS name and the name of the key';
    if (second === undefined)
        return partProblem(first, '');
    if (first === '')
        return 'has nothing before the `/`; leave the `/` out or write a DNS name before it';
    if (!isName(first, 'dns-1123-subdomain')) {
        return 'must have a DNS name before the `/`: lowercase letters, digits, `-` and `.`';
    }
    return partProblem(second, ' after the `/`');
}
function partProblem(part, where) {
    if (part === '')
        return where === '' ? 'is empty' : `has nothing${where}`;
    return `${charactersProblem(part) ?? lengthProblem(part)}${where}`;
}
function charactersProblem(text) {
    if (!/^[-._A-Za-z0-9]*$/.test(text))
        return 'may hold only letters, digits, `-`, `_` and `.`';
    return /^[A-Za-z0-9]/.test(text) && /[A-Za-z0-9]$/.test(text)
        ? undefined
        : 'must start and end with a letter or a digit';
}
function lengthProblem(text) {
    return `has ${text.length} characters; at most ${LABEL_MAX_LENGTH} are allowed`;
}

;// CONCATENATED MODULE: ./build/checks/api/labels.js





const KNOWN_GROUPS = new Set([
    '',
    'apps',
    'batch',
    'policy',
    'networking.k8s.io',
    'autoscaling',
]);
const WAYS = new Set([
    'template',
    'jobTemplate',
    'volumeClaimTemplates',
    'spec',
    'selector',
    'labelSelector',
    'podSelector',
    'namespaceSelector',
    'ingress',
    'egress',
    'from',
    'to',
    'topologySpreadConstraints',
    'affinity',
    'nodeAffinity',
    'podAffinity',
    'podAntiAffinity',
    'requiredDuringSchedulingIgnoredDuringExecution',
    'preferredDuringSchedulingIgnoredDuringExecution',
    'podAffinityTerm',
    'preference',
    'nodeSelectorTerms',
    'required',
]);
/* harmony default export */ const labels = (defineCheck({
    id: 'api/labels',
    on: 'object',
    severity: 'error',
    summary: 'Labels, annotations and label selectors have keys and values that Kubernetes accepts',
    rationale: `A label's value is empty or has up to 63 letters, digits, \`-\`, \`_\` and \`.\`, and starts and ends with a
letter or a digit. Keys look the same and may have a DNS name and \`/\` before them. Annotations take any text, but all of an
object's annotations together at most 256 KiB. The same rules hold for pod templates, selectors and \`nodeSelector\`.
The API server refuses the whole object otherwise, and no schema says so.

Source: [Labels and Selectors](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set),
[Annotations](https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set).`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const steps = [];
        visit(object.value['metadata'], 'metadata', steps, report);
        if (!KNOWN_GROUPS.has(object.group))
            return;
        const spec = (0,json/* member */.Dc)(object.value, 'spec');
        if (!(0,json/* isObject */.Gv)(spec))
            return;
        if (object.kind === 'Service' || object.kind === 'ReplicationController') {
            checkLabels((0,json/* member */.Dc)(spec, 'selector'), ['spec', 'selector'], report);
        }
        visit(spec, 'spec', steps, report);
    },
}));
function visit(value, step, steps, report) {
    if (typeof value !== 'object' || value === null)
        return;
    steps.push(step);
    switch (step) {
        case 'metadata':
            checkMetadata(value, steps, report);
            break;
        case 'matchLabels':
        case 'nodeSelector':
            checkLabels(value, steps, report);
            break;
        case 'matchExpressions':
            checkExpressions(value, steps, report);
            break;
        default:
            if (typeof step === 'number' || WAYS.has(step))
                visitMembers(value, steps, report);
    }
    steps.pop();
}
function visitMembers(node, steps, report) {
    if ((0,json/* isArray */.cy)(node))
        for (let i = 0; i < node.length; i++)
            visit(node[i], i, steps, report);
    else
        for (const key in node)
            visit(node[key], key, steps, report);
}
function checkMetadata(metadata, steps, report) {
    steps.push('labels');
    checkLabels((0,json/* member */.Dc)(metadata, 'labels'), steps, report);
    steps.pop();
    const annotations = (0,json/* member */.Dc)(metadata, 'annotations');
    if ((0,json/* isObject */.Gv)(annotations))
        checkAnnotations(annotations, steps, report);
}
function checkLabels(labels, steps, report) {
    if (!(0,json/* isObject */.Gv)(labels))
        return;
    for (const key in labels) {
        if (!isLabelKey(key) && !isSubstituted(key)) {
            report([...steps, key], `the label key ${code(key)} ${labelKeyProblem(key)}`, { part: 'key' });
        }
        const value = labels[key];
        if (typeof value === 'string' && !isLabelValue(value) && !isSubstituted(value)) {
            report([...steps, key], `the value of label ${code(key)} ${valueProblem(value)}`);
        }
    }
}
function valueProblem(value) {
    const hint = /[^-._A-Za-z0-9]/.test(value) ? '; use an annotation for free text' : '';
    return `${labelValueProblem(value)}${hint}`;
}
function checkAnnotations(annotations, steps, report) {
    let length = 0;
    for (const key in annotations) {
        if (!isAnnotationKey(key) && !isSubstituted(key)) {
            report([...steps, 'annotations', key], `the annotation key ${code(key)} ${annotationKeyProblem(key)}`, {
                part: 'key',
            });
        }
        const value = annotations[key];
        if (typeof value === 'string')
            length += key.length + value.length;
    }
    if (length * 3 <= ANNOTATIONS_MAX_BYTES)
        return;
    const bytes = bytesOf(annotations);
    if (bytes <= ANNOTATIONS_MAX_BYTES)
        return;
    report([...steps, 'annotations'], `the annotations have ${bytes} bytes together; at most ${ANNOTATIONS_MAX_BYTES} are allowed`, {
        part: 'key',
    });
}
function bytesOf(annotations) {
    let bytes = 0;
    for (const [key, value] of Object.entries(annotations)) {
        if (typeof value === 'string')
            bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    }
    return bytes;
}
function checkExpressions(expressions, steps, report) {
    if (!(0,json/* isArray */.cy)(expressions))
        return;
    for (const [index, expression] of expressions.entries())
        checkExpression(expression, [...steps, index], report);
}
function checkExpression(expression, steps, report) {
    const key = (0,json/* member */.Dc)(expression, 'key');
    if (typeof key === 'string' && !isLabelKey(key) && !isSubstituted(key)) {
        report([...steps, 'key'], `the label key ${code(key)} ${labelKeyProblem(key)}`);
    }
    const operator = (0,json/* member */.Dc)(expression, 'operator');
    const values = (0,json/* member */.Dc)(expression, 'values') ?? [];
    if (!(0,json/* isArray */.cy)(values))
        return;
    if (operator === 'In' || operator === 'NotIn') {
        if (values.length === 0)
            report([...steps, 'operator'], `the operator \`${operator}\` needs \`values\``);
        checkValues(values, steps, report);
    }
    else if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0) {
        report([...steps, 'values'], `the operator \`${operator}\` takes no \`values\``, { part: 'key' });
    }
}
function checkValues(values, steps, report) {
    for (const [index, value] of values.entries()) {
        if (typeof value !== 'string' || isLabelValue(value) || isSubstituted(value))
            continue;
        report([...steps, 'values', index], `the label value ${code(value)} ${labelValueProblem(value)}`);
    }
}

;// CONCATENATED MODULE: ./build/checks/api/names.js






/* harmony default export */ const names = (defineCheck({
    id: 'api/names',
    on: 'object',
    severity: 'error',
    summary: 'Every object has a name, and names follow the rules of their kind',
    rationale: `The API server refuses an object without \`metadata.name\` (or \`generateName\`) and one whose name does not
follow the rule of its kind: a DNS subdomain of up to 253 characters for most, a DNS label of up to 63 for Namespaces,
StatefulSets and Services (which before Kubernetes 1.36 also had to start with a letter), 52 characters for CronJobs,
any segment of a URL path for RBAC. No schema says so.

Source: [Object Names and IDs](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/) and the
validation functions of the API server.`,
    examples: { bad: [], good: [] },
    check({ file, object }, report, { kubernetesVersion, schemas }) {
        const metadata = (0,json/* objectMember */.wX)(object.value, 'metadata');
        const namespace = (0,json/* member */.Dc)(metadata, 'namespace');
        if (typeof namespace === 'string' && namespace !== '' && !isName(namespace, 'dns-1123-label')) {
            names_reportName(namespace, 'namespace', 'Namespace', { rule: 'dns-1123-label' }, report);
        }
        const { name } = object;
        if (name !== undefined && isNameOfAnyKind(name))
            return;
        const rule = nameRuleOf(object, kubernetesVersion);
        if (name === undefined || name === '') {
            if (schemas.lookup(object.apiVersion, object.kind).status === 'known') {
                checkMissingName(metadata, object.kind, rule, report);
            }
        }
        else if (rule !== undefined && !isNameOf(rule, name) && !isKustomizeName(name, file))
            names_reportName(name, 'name', object.kind, rule, report);
    },
}));
function isNameOfAnyKind(name) {
    return name.length <= 52 && isName(name, 'dns-1035-label');
}
function isKustomizeName(name, { appliedBy }) {
    return appliedBy.length > 0 && !/[a-z0-9]/i.test(name);
}
function isNameOf({ rule, limit }, name) {
    return isName(name, rule) && (limit === undefined || name.length <= limit.max);
}
function checkMissingName(metadata, kind, rule, report) {
    const prefix = (0,json/* member */.Dc)(metadata, 'generateName');
    const name = (0,json/* member */.Dc)(metadata, 'name');
    if (typeof prefix === 'string' && prefix !== '') {
        const completed = prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix;
        if (rule !== undefined && !isNameOf(rule, completed))
            names_reportName(prefix, 'generateName', kind, rule, report);
    }
    else if (name === '')
        report(['metadata', 'name'], '`metadata.name` is empty');
    else if (name === undefined || name === null)
        report(['metadata', 'name'], 'the object has no `metadata.name`');
}
function names_reportName(name, field, kind, { rule, limit }, report) {
    if (isSubstituted(name))
        return;
    const max = limit?.max ?? NAME_MAX_LENGTH[rule];
    const reason = limit !== undefined && isName(name, rule) ? `, because ${limit.because}` : '';
    const problem = nameProblem(name, rule, max) ?? nameProblem(name.replace(/-$/, ''), rule, max) ?? '';
    report(['metadata', field], `${code(name)} is no name for ${withArticle(kind)}: it ${problem}${reason}`);
}
function withArticle(kind) {
    return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

;// CONCATENATED MODULE: ./build/checks/api/network-policy.js








/* harmony default export */ const network_policy = (defineCheck({
    id: 'api/network-policy',
    on: 'object',
    kinds: ['networking.k8s.io/NetworkPolicy'],
    severity: 'error',
    summary: 'The peers, CIDRs and ports of a NetworkPolicy are ones that the API server accepts',
    rationale: `A peer of a NetworkPolicy is an \`ipBlock\` or selectors, not both and not nothing. Its \`cidr\` and \`except\`
are CIDRs, and each exception lies within the CIDR and is smaller. Since Kubernetes 1.36 a CIDR may have no leading zeros
and no bits set beyond its prefix length: \`10.1.2.3/8\` is refused. A range of ports has a number at both ends, and the
second is not less. Schemas see only strings and integers.

Source: [Network Policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/) and
\`ValidateNetworkPolicySpec\` of the API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { kubernetesVersion }) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined)
            return;
        const strictness = isAtLeastVersion(kubernetesVersion, '1.36') ? 'strict' : 'sloppy';
        checkRules(spec, 'ingress', 'from', strictness, report);
        checkRules(spec, 'egress', 'to', strictness, report);
    },
}));
function checkRules(spec, direction, side, strictness, report) {
    const rules = (0,json/* arrayMember */.Qr)(spec, direction);
    for (let i = 0; i < rules.length; i++) {
        const peers = (0,json/* arrayMember */.Qr)(rules[i], side);
        for (let j = 0; j < peers.length; j++) {
            checkPeer(peers[j], () => ['spec', direction, i, side, j], strictness, report);
        }
        const ports = (0,json/* arrayMember */.Qr)(rules[i], 'ports');
        for (let j = 0; j < ports.length; j++)
            checkPort(ports[j], () => ['spec', direction, i, 'ports', j], report);
    }
}
function checkPeer(peer, at, strictness, report) {
    if (!(0,json/* isObject */.Gv)(peer))
        return;
    const hasSelector = (0,json/* isObject */.Gv)(peer['podSelector']) || (0,json/* isObject */.Gv)(peer['namespaceSelector']);
    const block = peer['ipBlock'];
    if ((0,json/* isObject */.Gv)(block)) {
        if (hasSelector) {
            report([...at(), 'ipBlock'], '`ipBlock` may not stand beside a selector in one peer; make two peers of them', { part: 'key' });
        }
        checkBlock(block, () => [...at(), 'ipBlock'], strictness, report);
    }
    else if (!hasSelector && Object.keys(peer).length === 0) {
        report(at(), 'the peer is empty; give it an `ipBlock` or a selector');
    }
}
function checkBlock(block, at, strictness, report) {
    const cidr = block['cidr'];
    if (typeof cidr !== 'string' || isSubstituted(cidr))
        return;
    checkCidr(cidr, () => [...at(), 'cidr'], strictness, report);
    const outer = parseCidr(cidr);
    const exceptions = block['except'];
    if (!(0,json/* isArray */.cy)(exceptions))
        return;
    for (const [index, exception] of exceptions.entries()) {
        if (typeof exception !== 'string' || isSubstituted(exception))
            continue;
        const here = () => [...at(), 'except', index];
        const isValid = checkCidr(exception, here, strictness, report);
        if (isValid && outer !== undefined)
            checkException(exception, cidr, outer, here, report);
    }
}
function checkCidr(cidr, at, strictness, report) {
    const problem = cidrProblem(cidr, strictness);
    if (problem !== undefined)
        report(at(), `${code(cidr)} ${problem}`);
    return problem === undefined;
}
function checkException(exception, cidr, outer, at, report) {
    const inner = parseCidr(exception);
    if (inner === undefined || isStrictSubset(inner, outer))
        return;
    const problem = exception === cidr ? `leaves nothing of ${code(cidr)}` : `is not a smaller part of ${code(cidr)}`;
    report(at(), `the exception ${code(exception)} ${problem}`);
}
function checkPort(port, at, report) {
    if (!(0,json/* isObject */.Gv)(port))
        return;
    const number = port['port'];
    reportPortReference(report, number, () => [...at(), 'port']);
    const end = (0,json/* member */.Dc)(port, 'endPort');
    if (typeof end !== 'number')
        return;
    if (typeof number === 'string' && !isSubstituted(number)) {
        report([...at(), 'endPort'], '`endPort` needs a `port` that is a number, not a name', { part: 'key' });
    }
    else if (number === undefined || number === null) {
        report([...at(), 'endPort'], '`endPort` needs a `port`, where the range begins', { part: 'key' });
    }
    else if (!isPortNumber(end))
        reportPortNumber(report, port, 'endPort', at);
    else if (typeof number === 'number' && end < number) {
        report([...at(), 'endPort'], `\`endPort\` is ${end}, less than \`port\`, which is ${number}`);
    }
}

;// CONCATENATED MODULE: ./build/checks/api/persistent-volume-claim.js


/* harmony default export */ const persistent_volume_claim = (defineCheck({
    id: 'api/persistent-volume-claim',
    on: 'object',
    kinds: ['PersistentVolumeClaim'],
    severity: 'error',
    summary: 'A PersistentVolumeClaim says how it is accessed and how much storage it requests',
    rationale: `The API server refuses a claim without \`accessModes\` or without \`resources.requests.storage\`, and one that
has \`ReadWriteOncePod\` beside another mode. To the schema all of these fields are optional.

Source: [Persistent Volumes](https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims) and
\`ValidatePersistentVolumeClaimSpec\` of the API server.`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined)
            return;
        const modes = (0,json/* member */.Dc)(spec, 'accessModes') ?? [];
        if ((0,json/* isArray */.cy)(modes) && modes.length === 0) {
            report(['spec', 'accessModes'], 'the claim has no `accessModes`, such as `[ReadWriteOnce]`');
        }
        else if ((0,json/* isArray */.cy)(modes) &&
            modes.includes('ReadWriteOncePod') &&
            modes.some((mode) => mode !== 'ReadWriteOncePod')) {
            report(['spec', 'accessModes'], '`ReadWriteOncePod` may not stand beside other access modes', {
                part: 'key',
            });
        }
        const requests = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, 'resources'), 'requests');
        if (((0,json/* member */.Dc)(requests, 'storage') ?? null) === null) {
            report(['spec', 'resources', 'requests', 'storage'], 'the claim requests no storage; set `resources.requests.storage`');
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/api/policies.js





const policies_RESTART_POLICIES = ['Always', 'OnFailure', 'Never'];
const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'];
const DNS_POLICIES = ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'];
const TERMINATION_MESSAGE_POLICIES = ['File', 'FallbackToLogsOnError'];
const MAX_NAMESERVERS = 3;
const RESTART_BY_KIND = new Map([
    ['ReplicationController', ['Always']],
    ['apps/Deployment', ['Always']],
    ['apps/ReplicaSet', ['Always']],
    ['apps/StatefulSet', ['Always']],
    ['apps/DaemonSet', ['Always']],
    ['batch/Job', ['OnFailure', 'Never']],
    ['batch/CronJob', ['OnFailure', 'Never']],
]);
/* harmony default export */ const policies = (defineCheck({
    id: 'api/policies',
    severity: 'error',
    on: 'pod',
    summary: 'Restart, DNS and update policies fit the workload that has them',
    rationale: `
Which \`restartPolicy\` is possible depends on the workload: \`Always\` for pods that a Deployment, ReplicaSet,
StatefulSet, DaemonSet or ReplicationController keeps running, \`OnFailure\` or \`Never\` for those of a Job, where
leaving it out is refused too because the default is \`Always\`. \`activeDeadlineSeconds\` cannot be set for pods that
are to run for ever, \`dnsPolicy: None\` needs name servers, \`Recreate\` and \`OnDelete\` take no \`rollingUpdate\`
(\`ValidatePodTemplateSpecForReplicaSet\`, \`ValidateDeploymentStrategy\`, \`ValidateStatefulSetSpec\`,
\`ValidateDaemonSetSpec\`, \`validateJobSpec\` in Kubernetes' \`pkg/apis/apps\` and \`pkg/apis/batch\`).`,
    examples: { bad: [], good: [] },
    check({ object, pod }, report, { schemas }) {
        const scope = { object, report, schemas };
        checkRestart(scope, pod);
        checkDns(scope, pod);
        for (const { value, path } of containersOf(pod)) {
            reportUnsupported(scope, value['imagePullPolicy'], PULL_POLICIES, () => [...path, 'imagePullPolicy']);
            reportUnsupported(scope, value['terminationMessagePolicy'], TERMINATION_MESSAGE_POLICIES, () => [
                ...path,
                'terminationMessagePolicy',
            ]);
        }
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec !== undefined)
            checkUpdate(report, object.kind, spec);
    },
}));
function checkRestart(scope, pod) {
    const { object, report } = scope;
    const policy = pod.spec['restartPolicy'];
    reportUnsupported(scope, policy, policies_RESTART_POLICIES, () => [...pod.path, 'restartPolicy']);
    const possible = RESTART_BY_KIND.get(kindKey(object));
    if (possible === undefined)
        return;
    const isEndless = possible[0] === 'Always';
    if (policy === undefined || policy === null || policy === '') {
        if (!isEndless) {
            const message = `pods of a ${object.kind} need a \`restartPolicy\` of ${anyOf(possible)}; the default is \`Always\``;
            report(pod.path, message, { part: 'key' });
        }
    }
    else if (policies_RESTART_POLICIES.includes(policy) &&
        !possible.includes(String(policy))) {
        const message = `\`restartPolicy\` is ${code(String(policy))}, but pods of a ${object.kind} need ${anyOf(possible)}`;
        report([...pod.path, 'restartPolicy'], message);
    }
    if (isEndless && typeof pod.spec['activeDeadlineSeconds'] === 'number') {
        const message = `\`activeDeadlineSeconds\` cannot be set for pods of a ${object.kind}`;
        report([...pod.path, 'activeDeadlineSeconds'], message, { part: 'key' });
    }
}
function checkDns(scope, pod) {
    const policy = pod.spec['dnsPolicy'];
    if (policy === undefined)
        return;
    reportUnsupported(scope, policy, DNS_POLICIES, () => [...pod.path, 'dnsPolicy']);
    const servers = (0,json/* objectMember */.wX)(pod.spec, 'dnsConfig')?.['nameservers'];
    const count = (0,json/* isArray */.cy)(servers) ? servers.length : 0;
    if (policy === 'None' && count === 0) {
        const message = '`dnsPolicy: None` needs at least one of `dnsConfig.nameservers`';
        scope.report([...pod.path, 'dnsPolicy'], message);
    }
    if (count > MAX_NAMESERVERS) {
        const message = `a pod can have ${MAX_NAMESERVERS} name servers; these are ${count}`;
        scope.report([...pod.path, 'dnsConfig', 'nameservers'], message, { part: 'key' });
    }
}
function checkUpdate(report, kind, spec) {
    const field = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
    const strategy = (0,json/* objectMember */.wX)(spec, field);
    const rolling = strategy === undefined ? undefined : (0,json/* objectMember */.wX)(strategy, 'rollingUpdate');
    if (strategy === undefined || rolling === undefined)
        return;
    const type = strategy['type'] ?? 'RollingUpdate';
    if (type === 'Recreate' || type === 'OnDelete') {
        const message = `\`rollingUpdate\` cannot be set when the strategy is ${code(type)}`;
        report(['spec', field, 'rollingUpdate'], message, { part: 'key' });
    }
    else if (kind !== 'StatefulSet' && isStuck(kind, rolling)) {
        const at = ['spec', field, 'rollingUpdate', 'maxUnavailable'];
        report(at, '`maxUnavailable` and `maxSurge` cannot both be 0');
    }
}
function isStuck(kind, rolling) {
    const surge = rolling['maxSurge'];
    const addsNone = surge === undefined ? kind === 'DaemonSet' : isNothing(surge);
    return addsNone && isNothing(rolling['maxUnavailable']);
}
function isNothing(amount) {
    return amount === 0 || (typeof amount === 'string' && /^0+%$/.test(amount));
}

;// CONCATENATED MODULE: ./build/checks/service-ports.js








function checkServicePorts(scope, spec) {
    const type = spec['type'] ?? 'ClusterIP';
    const ports = spec['ports'];
    if (!(0,json/* isArray */.cy)(ports))
        return;
    for (let index = 0; index < ports.length; index++) {
        const port = ports[index];
        if ((0,json/* isObject */.Gv)(port))
            service_ports_checkServicePort(scope, port, index, ports.length > 1, type === 'ClusterIP');
    }
    reportTwice(scope, ports, 'name', (port) => (0,json/* stringMember */.sk)(port, 'name') || undefined);
    reportTwice(scope, ports, 'port', transportOf('port'));
    reportTwice(scope, ports, 'nodePort', (port) => (0,json/* member */.Dc)(port, 'nodePort') === 0 ? undefined : transportOf('nodePort')(port));
}
function service_ports_checkServicePort(scope, port, index, needsName, isInternal) {
    const { report } = scope;
    const at = () => ['spec', 'ports', index];
    const { name, nodePort, targetPort } = port;
    if (typeof name === 'string' && name !== '') {
        const problem = nameProblem(name, 'dns-1123-label');
        if (problem !== undefined && !isSubstituted(name)) {
            report([...at(), 'name'], `port name ${code(name)} ${problem}`);
        }
    }
    else if (needsName && (name === undefined || name === null || name === '')) {
        report(at(), 'the port needs a `name`, because the Service has several ports');
    }
    reportPortNumber(report, port, 'port', at);
    reportUnsupported(scope, port['protocol'], PROTOCOLS, () => [...at(), 'protocol']);
    if (targetPort !== 0 && targetPort !== '') {
        reportPortReference(report, targetPort, () => [...at(), 'targetPort']);
    }
    reportPortNumber(report, port, 'nodePort', at, true);
    if (isInternal && typeof nodePort === 'number' && isPortNumber(nodePort)) {
        const message = '`nodePort` can only be set when `type` is `NodePort` or `LoadBalancer`';
        report([...at(), 'nodePort'], message);
    }
}
function reportTwice({ report }, ports, field, keyOf) {
    eachDuplicate(ports, keyOf, (index, first, key) => {
        const message = field === 'name'
            ? `another port of this Service is already named ${code(key)}`
            : `${field === 'port' ? 'port' : 'node port'} ${key} is already declared in this Service`;
        report(['spec', 'ports', index, field], message, {
            related: [{ at: ['spec', 'ports', first, field], message: 'first declared here' }],
        });
    });
}

;// CONCATENATED MODULE: ./build/checks/api/ports.js










const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const HOOKS = ['postStart', 'preStop'];
/* harmony default export */ const ports = (defineCheck({
    id: 'api/ports',
    severity: 'error',
    on: 'object',
    kinds: [...WORKLOAD_KINDS, 'Service'],
    summary: 'Ports have valid numbers and names, are not declared twice, and probes name ports that exist',
    rationale: `
The API server accepts ports from 1 to 65535 and refuses the rest; schemas say only that a port is an integer.
Names of container ports follow IANA_SVC_NAME (RFC 6335: at most 15 characters, a–z, 0–9 and \`-\`, at least one
letter), names of Service ports are DNS labels and are required as soon as a Service has several ports
(\`validateContainerPorts\`, \`ValidateService\`, \`ValidatePortNumOrName\` in Kubernetes'
\`pkg/apis/core/validation\`). With \`hostNetwork\` a \`hostPort\` must equal its \`containerPort\`.

Warnings are what the API server accepts and what still goes wrong: a probe or hook that names a port which its
container does not have always fails, of two ports of a pod with the same name a Service finds one only, and
a container port listed twice is refused by server-side apply, which Flux and Argo CD can use.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { schemas }) {
        const scope = { object, report, schemas };
        if (object.kind === 'Service') {
            const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
            if (spec !== undefined)
                checkServicePorts(scope, spec);
            return;
        }
        const pod = podTemplateOf(object);
        if (pod !== undefined)
            ports_checkPod(scope, pod);
    },
}));
function ports_checkPod(scope, pod) {
    const names = new Map();
    const isOnHostNetwork = pod.spec['hostNetwork'] === true;
    for (const container of containersOf(pod)) {
        const ports = (0,json/* member */.Dc)(container.value, 'ports');
        if ((0,json/* isArray */.cy)(ports))
            checkContainerPorts(scope, container, ports, isOnHostNetwork, names);
        for (const probe of PROBES) {
            const handler = (0,json/* objectMember */.wX)(container.value, probe);
            if (handler !== undefined)
                checkHandler(scope, container, ports, handler, [probe]);
        }
        const lifecycle = (0,json/* objectMember */.wX)(container.value, 'lifecycle');
        if (lifecycle === undefined)
            continue;
        for (const hook of HOOKS) {
            const handler = (0,json/* objectMember */.wX)(lifecycle, hook);
            if (handler !== undefined)
                checkHandler(scope, container, ports, handler, ['lifecycle', hook]);
        }
    }
    checkHostPorts(scope, pod);
}
function checkContainerPorts(scope, container, ports, isOnHostNetwork, names) {
    const { report } = scope;
    for (let index = 0; index < ports.length; index++) {
        const port = ports[index];
        if (!(0,json/* isObject */.Gv)(port))
            continue;
        const at = () => [...container.path, 'ports', index];
        const { name, hostPort, containerPort } = port;
        if (typeof name === 'string' && name !== '') {
            reportPortName(report, name, () => [...at(), 'name']);
            checkNameIsFirst(scope, container, name, () => [...at(), 'name'], names);
        }
        reportPortNumber(report, port, 'containerPort', at);
        reportPortNumber(report, port, 'hostPort', at, true);
        reportUnsupported(scope, port['protocol'], PROTOCOLS, () => [...at(), 'protocol']);
        if (isOnHostNetwork && typeof hostPort === 'number' && hostPort !== 0 && hostPort !== containerPort) {
            report([...at(), 'hostPort'], `with \`hostNetwork\`, \`hostPort\` must equal \`containerPort\``);
        }
    }
    eachDuplicate(ports, transportOf('containerPort'), (index, first, key) => {
        const related = [
            { at: [...container.path, 'ports', first, 'containerPort'], message: 'first declared here' },
        ];
        const at = [...container.path, 'ports', index, 'containerPort'];
        report(at, `port ${key} is already declared in this container`, { severity: 'warning', related });
    });
}
function checkNameIsFirst({ report }, container, name, at, names) {
    const first = names.get(name);
    if (first === undefined) {
        names.set(name, container);
    }
    else if (first === container) {
        report(at(), `another port of this container is already named ${code(name)}`);
    }
    else {
        const message = `${named('container', first.value)} already has a port named ${code(name)}; a Service that names it finds only one of them`;
        report(at(), message, { severity: 'warning' });
    }
}
function checkHostPorts({ report }, pod) {
    let seen;
    for (const container of containersOf(pod)) {
        const ports = container.list === 'containers' ? (0,json/* member */.Dc)(container.value, 'ports') : undefined;
        if (!(0,json/* isArray */.cy)(ports))
            continue;
        for (let index = 0; index < ports.length; index++) {
            const port = ports[index];
            const hostPort = (0,json/* member */.Dc)(port, 'hostPort');
            if (typeof hostPort !== 'number' || hostPort === 0)
                continue;
            const transport = `${hostPort}/${(0,json/* stringMember */.sk)(port, 'protocol') ?? 'TCP'}`;
            const key = `${(0,json/* stringMember */.sk)(port, 'hostIP') ?? ''} ${transport}`;
            seen ??= new Set();
            if (seen.has(key)) {
                const at = [...container.path, 'ports', index, 'hostPort'];
                report(at, `host port ${transport} is already used in this pod`);
            }
            seen.add(key);
        }
    }
}
function checkHandler({ report }, container, ports, handler, steps) {
    for (const action of ['httpGet', 'tcpSocket']) {
        const port = (0,json/* member */.Dc)(handler[action], 'port');
        if (port === undefined)
            continue;
        const at = () => [...container.path, ...steps, action, 'port'];
        reportPortReference(report, port, at);
        if (typeof port !== 'string' || portNameProblem(port) !== undefined || hasPortNamed(ports, port))
            continue;
        const suggestion = (0,kernel_suggestion/* nearest */.p)(port, namesOf(ports));
        const advice = suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
        report(at(), `no port of ${named('container', container.value)} is named ${code(port)}${advice}`, {
            severity: 'warning',
        });
    }
    const grpc = (0,json/* objectMember */.wX)(handler, 'grpc');
    if (grpc !== undefined)
        reportPortNumber(report, grpc, 'port', () => [...container.path, ...steps, 'grpc']);
}
function hasPortNamed(ports, name) {
    return (0,json/* isArray */.cy)(ports) && ports.some((port) => (0,json/* stringMember */.sk)(port, 'name') === name);
}
function namesOf(ports) {
    return (0,json/* isArray */.cy)(ports) ? ports.flatMap((port) => (0,json/* stringMember */.sk)(port, 'name') ?? []) : [];
}

;// CONCATENATED MODULE: ./build/checks/api/probes.js





const probes_PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const PROBE_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
const probes_HOOKS = ['postStart', 'preStop'];
const HOOK_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'sleep'];
const NUMBERS = [
    ['initialDelaySeconds', undefined],
    ['timeoutSeconds', 1],
    ['periodSeconds', 10],
    ['successThreshold', 1],
    ['failureThreshold', 3],
];
const DEFAULT_GRACE_SECONDS = 30;
const HEADER_NAME = /^[-A-Za-z0-9]+$/;
/* harmony default export */ const probes = (defineCheck({
    id: 'api/probes',
    severity: 'error',
    on: 'pod',
    summary: 'Probes and lifecycle hooks have exactly one action and numbers that make sense',
    rationale: `
A probe or hook has exactly one action, an \`exec\` a command, a liveness or startup probe a \`successThreshold\` of 1,
no number is negative, a hook does not sleep longer than the pod may take to end, and init containers have probes and
hooks only when they are sidecars (\`restartPolicy: Always\`). Schemas say none of this; the API server refuses it
(\`validateProbe\`, \`validateLifecycle\`, \`validateInitContainers\` in Kubernetes' \`pkg/apis/core/validation\`).

A 0 that Kubernetes silently replaces by the default, such as \`timeoutSeconds: 0\`, is a warning.`,
    examples: { bad: [], good: [] },
    check({ pod }, report) {
        const grace = pod.spec['terminationGracePeriodSeconds'] ?? DEFAULT_GRACE_SECONDS;
        for (const container of containersOf(pod)) {
            const isPlainInit = container.list === 'initContainers' && container.value['restartPolicy'] !== 'Always';
            for (const kind of probes_PROBES) {
                const probe = container.value[kind];
                if (!(0,json/* isObject */.Gv)(probe))
                    continue;
                if (isPlainInit)
                    reportInInit(report, container, kind);
                else
                    checkProbe(report, kind, probe, () => [...container.path, kind]);
            }
            const lifecycle = container.value['lifecycle'];
            if (!(0,json/* isObject */.Gv)(lifecycle))
                continue;
            if (isPlainInit)
                reportInInit(report, container, 'lifecycle');
            else
                checkLifecycle(report, container, lifecycle, grace);
        }
    },
}));
function reportInInit(report, { path }, field) {
    const message = `${code(field)} of an init container needs \`restartPolicy: Always\` beside it`;
    report([...path, field], message, { part: 'key' });
}
function checkProbe(report, kind, probe, at) {
    probes_checkHandler(report, kind, probe, PROBE_HANDLERS, at);
    for (const [field, replacement] of NUMBERS) {
        const value = probe[field];
        if (typeof value !== 'number')
            continue;
        if (value < 0) {
            report([...at(), field], `${code(field)} is ${value}; it must not be negative`);
        }
        else if (value === 0 && replacement !== undefined) {
            const message = `${code(field)} is 0, which Kubernetes replaces by the default ${replacement}`;
            report([...at(), field], message, { severity: 'warning' });
        }
    }
    const successes = probe['successThreshold'];
    if (kind !== 'readinessProbe' && typeof successes === 'number' && successes > 1) {
        report([...at(), 'successThreshold'], `\`successThreshold\` of a ${code(kind)} must be 1`);
    }
    checkGrace(report, kind, probe['terminationGracePeriodSeconds'], at);
}
function checkGrace(report, kind, seconds, at) {
    if (typeof seconds !== 'number')
        return;
    const path = [...at(), 'terminationGracePeriodSeconds'];
    if (kind === 'readinessProbe') {
        report(path, '`terminationGracePeriodSeconds` cannot be set for a `readinessProbe`', { part: 'key' });
    }
    else if (seconds <= 0) {
        report(path, `\`terminationGracePeriodSeconds\` of a probe is ${seconds}; it must be more than 0`);
    }
}
function probes_checkHandler(report, kind, handler, actions, at) {
    let first;
    for (const action of actions) {
        if (!(0,json/* isObject */.Gv)(handler[action]))
            continue;
        if (first === undefined) {
            first = action;
        }
        else {
            const message = `${code(kind)} has a second action ${code(action)} beside ${code(first)}; only one is allowed`;
            report([...at(), action], message, { part: 'key' });
        }
    }
    if (first === undefined && !actions.some((action) => Object.hasOwn(handler, action))) {
        report(at(), `${code(kind)} needs one of ${anyOf(actions)}`, { part: 'key' });
    }
    checkAction(report, handler, at);
}
function checkAction(report, handler, at) {
    const exec = (0,json/* objectMember */.wX)(handler, 'exec');
    const command = exec?.['command'];
    if (exec !== undefined && (command === undefined || ((0,json/* isArray */.cy)(command) && command.length === 0))) {
        report([...at(), 'exec', 'command'], '`exec` needs a `command`', { part: 'key' });
    }
    const headers = (0,json/* objectMember */.wX)(handler, 'httpGet')?.['httpHeaders'];
    if (!(0,json/* isArray */.cy)(headers))
        return;
    for (let index = 0; index < headers.length; index++) {
        const header = headers[index];
        const name = (0,json/* isObject */.Gv)(header) ? header['name'] : undefined;
        if (typeof name !== 'string' || HEADER_NAME.test(name) || isSubstituted(name))
            continue;
        const message = `header name ${code(name)} may only have letters, digits and \`-\``;
        report([...at(), 'httpGet', 'httpHeaders', index, 'name'], message);
    }
}
function checkLifecycle(report, { path }, lifecycle, grace) {
    for (const hook of probes_HOOKS) {
        const handler = lifecycle[hook];
        if (!(0,json/* isObject */.Gv)(handler))
            continue;
        const at = () => [...path, 'lifecycle', hook];
        probes_checkHandler(report, hook, handler, HOOK_HANDLERS, at);
        const seconds = (0,json/* objectMember */.wX)(handler, 'sleep')?.['seconds'];
        if (typeof seconds !== 'number')
            continue;
        if (seconds < 0) {
            report([...at(), 'sleep', 'seconds'], `the hook sleeps ${seconds} seconds; that must not be negative`);
        }
        else if (typeof grace === 'number' && grace >= 0 && seconds > grace) {
            const message = `the hook sleeps ${seconds} seconds, but the pod has only ${grace} to end (\`terminationGracePeriodSeconds\`)`;
            report([...at(), 'sleep', 'seconds'], message);
        }
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/quantity.js
const MAX_LENGTH = 1000;
const MAX_EXPONENT = 5000;
const GRAMMAR = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?[0-9]+))?$/;
const BINARY_SHIFTS = new Map([
    ['Ki', 10n],
    ['Mi', 20n],
    ['Gi', 30n],
    ['Ti', 40n],
    ['Pi', 50n],
    ['Ei', 60n],
]);
const DECIMAL_EXPONENTS = new Map([
    ['n', -9],
    ['u', -6],
    ['m', -3],
    ['k', 3],
    ['M', 6],
    ['G', 9],
    ['T', 12],
    ['P', 15],
    ['E', 18],
]);
const NANO_EXPONENT = 9;
const NANO = 1000000000n;
const MILLI_IN_NANO = 1000000n;
const MAX_NANO = (2n ** 63n - 1n) * NANO;
const MAX_RECENT = 1000;
const recent = new Map();
function parseQuantity(source) {
    const text = typeof source === 'number' ? String(source) : source.trim();
    const known = recent.get(text);
    if (known !== undefined || text.length > MAX_LENGTH)
        return known;
    const quantity = readQuantity(text);
    if (quantity !== undefined && recent.size < MAX_RECENT)
        recent.set(text, quantity);
    return quantity;
}
function readQuantity(text) {
    const match = GRAMMAR.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', bareFraction = '', binary, decimal, exponent] = match;
    const decimals = fraction + bareFraction;
    const digits = BigInt(whole + decimals) << (binary === undefined ? 0n : (BINARY_SHIFTS.get(binary) ?? 0n));
    const power = decimal === undefined ? Number(exponent ?? 0) : (DECIMAL_EXPONENTS.get(decimal) ?? 0);
    const magnitude = cap(scale(digits, power - decimals.length + NANO_EXPONENT));
    return { nano: sign === '-' ? -magnitude : magnitude };
}
function scale(digits, power) {
    const bounded = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, power));
    if (bounded >= 0)
        return digits * 10n ** BigInt(bounded);
    const divisor = 10n ** BigInt(-bounded);
    return (digits + divisor - 1n) / divisor;
}
function cap(nano) {
    return nano > MAX_NANO ? MAX_NANO : nano;
}
function compareQuantities(a, b) {
    if (a.nano === b.nano)
        return 0;
    return a.nano < b.nano ? -1 : 1;
}
function isWhole(quantity) {
    return quantity.nano % NANO === 0n;
}
function isWholeMilli(quantity) {
    return quantity.nano % MILLI_IN_NANO === 0n;
}
function isMultipleOf(quantity, unit) {
    return quantity.nano % unit.nano === 0n;
}

;// CONCATENATED MODULE: ./build/checks/quantity-rules.js



const ZERO = { nano: 0n };
const MISSPELT = /^([+-]?[0-9]*\.?[0-9]+)\s*([kmgtpe])(i?)b?$/i;
const STAND_IN = /^[A-Z]+(?:_[A-Z]+)+$/;
function quantity_rules_readQuantity(report, value, at, sign = 'not-negative') {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const quantity = parseQuantity(value);
    if (quantity === undefined) {
        if (!isSubstituted(String(value)) && !STAND_IN.test(String(value)))
            reportMisspelt(report, String(value), at());
        return undefined;
    }
    if (compareQuantities(quantity, ZERO) < 0) {
        report(at(), `${code(value)} is negative; the amount must be ${sign === 'positive' ? 'more than' : 'at least'} 0`);
        return undefined;
    }
    if (sign === 'positive' && quantity.nano === 0n) {
        report(at(), `the amount is ${code(value)}; it must be more than 0`);
        return undefined;
    }
    return quantity;
}
function reportMisspelt(report, text, at) {
    const suggestion = respelt(text);
    if (suggestion === undefined) {
        const advice = 'write a number with at most one suffix, such as `500m`, `2` or `1Gi`';
        report(at, `${code(text)} is no quantity; ${advice}`);
    }
    else {
        report(at, `${code(text)} is no quantity; did you mean ${code(suggestion)}?`, rewrite(at, suggestion));
    }
}
function rewrite(at, value) {
    return {
        fix: { description: `Write ${value}`, safety: 'unsafe', changes: [{ kind: 'set-scalar', at, value }] },
    };
}
function respelt(text) {
    const match = text.length > 40 ? null : MISSPELT.exec(text.trim());
    if (match === null)
        return undefined;
    const [, number = '', letter = '', binary] = match;
    const prefix = letter.toUpperCase();
    const suffix = binary === '' ? (prefix === 'K' ? 'k' : prefix) : `${prefix}i`;
    return parseQuantity(number + suffix) === undefined ? undefined : number + suffix;
}
function warnOfFraction(report, quantity, value, at) {
    if (isWhole(quantity))
        return;
    const text = String(value);
    const path = at();
    const meant = /^[0-9.]+m$/.test(text) ? `${text}`.replace(/m$/, 'Mi') : undefined;
    const advice = meant === undefined ? '' : `; \`m\` means thousandths, did you mean ${code(meant)}?`;
    report(path, `${code(text)} is not a whole number of bytes${advice}`, {
        severity: 'warning',
        ...(meant === undefined ? {} : rewrite(path, meant)),
    });
}
function warnOfFineCpu(report, quantity, value, at) {
    if (isWholeMilli(quantity))
        return;
    report(at(), `${code(String(value))} is finer than \`1m\`; the API server rounds it up`, {
        severity: 'warning',
    });
}

;// CONCATENATED MODULE: ./build/kubernetes/resource-name.js
const HUGE_PAGES = 'hugepages-';
const KUBERNETES_DOMAIN = 'kubernetes.io/';
const QUOTA_REQUESTS = 'requests.';
const CONTAINER_RESOURCES = ['cpu', 'memory', 'ephemeral-storage'];
const COUNTED = [
    'pods',
    'services',
    'replicationcontrollers',
    'resourcequotas',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
    'services.nodeports',
    'services.loadbalancers',
];
const QUOTA_RESOURCES = [
    ...CONTAINER_RESOURCES,
    'requests.cpu',
    'requests.memory',
    'requests.storage',
    'requests.ephemeral-storage',
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    ...COUNTED,
];
function isHugePages(name) {
    return name.startsWith(HUGE_PAGES);
}
function hugePageSize(name) {
    return name.slice(HUGE_PAGES.length);
}
function isContainerResource(name) {
    return name.includes('/') || isHugePages(name) || CONTAINER_RESOURCES.includes(name);
}
function isQuotaResource(name) {
    return (name.includes('/') ||
        isHugePages(name) ||
        name.startsWith(`${QUOTA_REQUESTS}${HUGE_PAGES}`) ||
        QUOTA_RESOURCES.includes(name));
}
function isExtendedResource(name) {
    return name.includes('/') && !name.includes(KUBERNETES_DOMAIN) && !name.startsWith(QUOTA_REQUESTS);
}
function isIntegerResource(name) {
    return isExtendedResource(name) || COUNTED.includes(name);
}
function isOvercommitAllowed(name) {
    return !isHugePages(name) && (!name.includes('/') || name.includes(KUBERNETES_DOMAIN));
}

;// CONCATENATED MODULE: ./build/checks/quota-rules.js






const BOUNDS = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'];
const ORDER = [
    ['min', 'max'],
    ['min', 'defaultRequest'],
    ['min', 'default'],
    ['defaultRequest', 'default'],
    ['defaultRequest', 'max'],
    ['default', 'max'],
];
function checkQuota(report, spec) {
    const hard = spec['hard'];
    if (!(0,json/* isObject */.Gv)(hard))
        return;
    for (const name of Object.keys(hard)) {
        const at = () => ['spec', 'hard', name];
        if (!isQuotaResource(name)) {
            const suggestion = (0,kernel_suggestion/* nearest */.p)(name, QUOTA_RESOURCES);
            const advice = suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
            report(at(), `${code(name)} is no resource that a ResourceQuota can limit${advice}`, { part: 'key' });
        }
        const quantity = quantity_rules_readQuantity(report, hard[name], at);
        if (quantity !== undefined && isIntegerResource(name) && !isWhole(quantity)) {
            report(at(), `${code(String(hard[name]))} of ${code(name)} must be a whole number`);
        }
    }
}
function checkLimitRangeItem(report, item, path) {
    for (const bound of BOUNDS) {
        const amounts = (0,json/* objectMember */.wX)(item, bound);
        if (amounts === undefined)
            continue;
        for (const name of Object.keys(amounts))
            quantity_rules_readQuantity(report, amounts[name], () => [...path(), bound, name]);
    }
    if (item['type'] === 'Pod') {
        for (const bound of ['default', 'defaultRequest']) {
            if ((0,json/* objectMember */.wX)(item, bound) === undefined)
                continue;
            report([...path(), bound], `${code(bound)} cannot be set for limits of type \`Pod\``, { part: 'key' });
        }
    }
    for (const [low, high] of ORDER)
        checkOrder(report, item, low, high, path);
}
function checkOrder(report, item, low, high, path) {
    const lows = (0,json/* objectMember */.wX)(item, low);
    const highs = (0,json/* objectMember */.wX)(item, high);
    if (lows === undefined || highs === undefined)
        return;
    for (const name of Object.keys(lows)) {
        const least = amountOf(lows[name]);
        const most = Object.hasOwn(highs, name) ? amountOf(highs[name]) : undefined;
        if (least === undefined || most === undefined || compareQuantities(least, most) <= 0)
            continue;
        const values = [code(String(lows[name])), code(String(highs[name]))];
        const message = `${code(low)} of ${code(name)} (${values[0]}) is more than ${code(high)} (${values[1]})`;
        report([...path(), low, name], message, {
            related: [{ at: [...path(), high, name], message: `the ${code(high)}` }],
        });
    }
}
function amountOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}

;// CONCATENATED MODULE: ./build/checks/resource-requirements.js






function checkRequirements(report, owner, path) {
    const resources = owner['resources'];
    if (!(0,json/* isObject */.Gv)(resources))
        return;
    const limits = (0,json/* objectMember */.wX)(resources, 'limits');
    const requests = (0,json/* objectMember */.wX)(resources, 'requests');
    if (limits !== undefined)
        checkList(report, limits, () => [...path, 'resources', 'limits']);
    if (requests !== undefined) {
        checkList(report, requests, () => [...path, 'resources', 'requests']);
        checkAgainstLimits(report, requests, limits, () => [...path, 'resources']);
    }
    checkHugePagesAlone(report, requests, limits, () => [...path, 'resources']);
}
function checkList(report, amounts, listPath) {
    for (const name of Object.keys(amounts)) {
        const value = amounts[name];
        const at = () => [...listPath(), name];
        if (!isContainerResource(name))
            reportUnknownResource(report, name, at());
        const quantity = quantity_rules_readQuantity(report, value, at);
        if (quantity !== undefined && value !== undefined)
            checkAmount(report, name, quantity, value, at);
    }
}
function reportUnknownResource(report, name, at) {
    const suggestion = (0,kernel_suggestion/* nearest */.p)(name, CONTAINER_RESOURCES);
    const advice = suggestion === undefined
        ? 'use `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a name with a domain such as `nvidia.com/gpu`'
        : `did you mean ${code(suggestion)}?`;
    report(at, `${code(name)} is no resource of a container; ${advice}`, { part: 'key' });
}
function checkAmount(report, name, quantity, value, at) {
    if (name === 'cpu') {
        warnOfFineCpu(report, quantity, value, at);
    }
    else if (isIntegerResource(name)) {
        if (!isWhole(quantity))
            report(at(), `${code(String(value))} of ${code(name)} must be a whole number`);
    }
    else if (isHugePages(name)) {
        const page = parseQuantity(hugePageSize(name));
        if (page === undefined || page.nano <= 0n || !isMultipleOf(quantity, page)) {
            report(at(), `${code(String(value))} is no whole multiple of the page size in ${code(name)}`);
        }
    }
    else if (name === 'memory' || name.endsWith('storage')) {
        warnOfFraction(report, quantity, value, at);
    }
}
function checkAgainstLimits(report, requests, limits, path) {
    for (const name of Object.keys(requests)) {
        const requested = resource_requirements_amountOf(requests, name);
        if (requested === undefined)
            continue;
        const limit = limits === undefined ? undefined : resource_requirements_amountOf(limits, name);
        const shown = `${code(name)} request ${code(String(requests[name]))}`;
        const related = [{ at: [...path(), 'limits', name], message: 'the limit' }];
        if (limit === undefined) {
            if (!isOvercommitAllowed(name) && !isWritten(limits, name)) {
                report([...path(), 'requests', name], `${shown} needs an equal limit`);
            }
        }
        else if (!isOvercommitAllowed(name) && compareQuantities(requested, limit) !== 0) {
            const message = `${shown} must equal the limit ${code(String(limits?.[name]))}`;
            report([...path(), 'requests', name], message, { related });
        }
        else if (compareQuantities(requested, limit) > 0) {
            const message = `${shown} is more than the limit ${code(String(limits?.[name]))}`;
            report([...path(), 'requests', name], message, { related });
        }
    }
}
function isWritten(amounts, name) {
    return amounts !== undefined && Object.hasOwn(amounts, name);
}
function resource_requirements_amountOf(amounts, name) {
    const value = Object.hasOwn(amounts, name) ? amounts[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}
function checkHugePagesAlone(report, requests, limits, path) {
    if (!hasHugePages(requests) && !hasHugePages(limits))
        return;
    if (hasCompute(requests) || hasCompute(limits))
        return;
    report(path(), 'huge pages need a request or limit of `cpu` or `memory` beside them', { part: 'key' });
}
function hasHugePages(amounts) {
    return amounts !== undefined && Object.keys(amounts).some(isHugePages);
}
function hasCompute(amounts) {
    return isWritten(amounts, 'cpu') || isWritten(amounts, 'memory');
}

;// CONCATENATED MODULE: ./build/checks/api/quantities.js






const METRICS = ['resource', 'containerResource', 'pods', 'object', 'external'];
const KIND_RULES = new Map([
    ['PersistentVolumeClaim', (_, spec, report) => checkClaim(report, spec, ['spec'])],
    ['PersistentVolume', (_, spec, report) => checkCapacity(report, spec)],
    ['ResourceQuota', (_, spec, report) => checkQuota(report, spec)],
    ['LimitRange', (_, spec, report) => checkLimitRange(report, spec)],
    ['autoscaling/HorizontalPodAutoscaler', (_, spec, report) => checkAutoscaler(report, spec)],
    ['apps/StatefulSet', (_, spec, report) => checkClaimTemplates(report, spec)],
]);
/* harmony default export */ const quantities = (defineCheck({
    id: 'api/quantities',
    severity: 'error',
    on: 'object',
    kinds: [...new Set([...WORKLOAD_KINDS, ...KIND_RULES.keys()])],
    summary: 'Amounts of resources follow the quantity grammar, are not negative, and requests do not exceed limits',
    rationale: `
To a schema an amount is any string. The API server reads it with the grammar of
\`k8s.io/apimachinery/pkg/api/resource\` (a number with one of the suffixes \`n u m k M G T P E\`,
\`Ki Mi Gi Ti Pi Ei\` or an exponent), refuses negative ones, requests over their limits, parts of devices such as
GPUs, huge pages without an equal limit, resources that a container cannot have, and claims without a size
(\`ValidateContainerResourceRequirements\`, \`ValidatePersistentVolumeClaimSpec\`, \`ValidateResourceQuotaSpec\`,
\`ValidateLimitRange\` in Kubernetes' \`pkg/apis/core/validation\`).

Warnings are what it accepts without doing what was meant: CPU finer than \`1m\` is rounded up, and \`memory: 400m\`
is less than one byte.`,
    examples: { bad: [], good: [] },
    check({ object }, report) {
        const pod = podTemplateOf(object);
        if (pod !== undefined)
            quantities_checkPod(report, pod);
        const rule = KIND_RULES.get(kindKey(object));
        const spec = rule === undefined ? undefined : (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec !== undefined)
            rule?.(object, spec, report);
    },
}));
function quantities_checkPod(report, pod) {
    checkRequirements(report, pod.spec, pod.path);
    for (const container of containersOf(pod))
        checkRequirements(report, container.value, container.path);
    const volumes = pod.spec['volumes'];
    if (!(0,json/* isArray */.cy)(volumes))
        return;
    for (let index = 0; index < volumes.length; index++) {
        const volume = volumes[index];
        const emptyDir = (0,json/* objectMember */.wX)(volume, 'emptyDir');
        if (emptyDir !== undefined) {
            const at = () => [...pod.path, 'volumes', index, 'emptyDir', 'sizeLimit'];
            checkBytes(report, emptyDir, 'sizeLimit', at, 'not-negative');
        }
        const template = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(volume, 'ephemeral'), 'volumeClaimTemplate');
        const spec = template === undefined ? undefined : (0,json/* objectMember */.wX)(template, 'spec');
        if (spec === undefined)
            continue;
        checkClaimTemplate(report, spec, [
            ...pod.path,
            'volumes',
            index,
            'ephemeral',
            'volumeClaimTemplate',
            'spec',
        ]);
    }
}
function checkBytes(report, owner, field, at, sign) {
    const value = owner[field];
    const quantity = quantity_rules_readQuantity(report, value, at, sign);
    if (quantity !== undefined && value !== undefined)
        warnOfFraction(report, quantity, value, at);
}
function checkClaim(report, spec, path) {
    const resources = (0,json/* objectMember */.wX)(spec, 'resources');
    if (resources === undefined)
        return;
    for (const field of ['requests', 'limits']) {
        const amounts = (0,json/* objectMember */.wX)(resources, field);
        if (amounts === undefined)
            continue;
        const at = () => [...path, 'resources', field, 'storage'];
        checkBytes(report, amounts, 'storage', at, field === 'requests' ? 'positive' : 'not-negative');
    }
}
function checkClaimTemplate(report, spec, path) {
    const requests = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, 'resources'), 'requests');
    if (((0,json/* member */.Dc)(requests, 'storage') ?? null) === null) {
        const message = 'the claim requests no storage; set `resources.requests.storage`';
        report([...path, 'resources', 'requests', 'storage'], message, { part: 'key' });
    }
    else {
        checkClaim(report, spec, path);
    }
}
function checkClaimTemplates(report, spec) {
    const templates = spec['volumeClaimTemplates'];
    if (!(0,json/* isArray */.cy)(templates))
        return;
    for (let index = 0; index < templates.length; index++) {
        const claim = (0,json/* objectMember */.wX)(templates[index], 'spec');
        if (claim !== undefined)
            checkClaimTemplate(report, claim, ['spec', 'volumeClaimTemplates', index, 'spec']);
    }
}
function checkCapacity(report, spec) {
    const capacity = (0,json/* objectMember */.wX)(spec, 'capacity');
    const at = () => ['spec', 'capacity', 'storage'];
    if (capacity === undefined || !Object.hasOwn(capacity, 'storage')) {
        report(at(), 'the volume does not say how much storage it has; set `capacity.storage`', { part: 'key' });
    }
    else {
        checkBytes(report, capacity, 'storage', at, 'positive');
    }
}
function checkLimitRange(report, spec) {
    const limits = spec['limits'];
    if (!(0,json/* isArray */.cy)(limits))
        return;
    for (let index = 0; index < limits.length; index++) {
        const item = limits[index];
        if ((0,json/* isObject */.Gv)(item))
            checkLimitRangeItem(report, item, () => ['spec', 'limits', index]);
    }
}
function checkAutoscaler(report, spec) {
    const metrics = spec['metrics'];
    if (!(0,json/* isArray */.cy)(metrics))
        return;
    for (let index = 0; index < metrics.length; index++) {
        for (const kind of METRICS) {
            const target = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(metrics[index], kind), 'target');
            if (target === undefined)
                continue;
            for (const field of ['value', 'averageValue']) {
                const at = () => ['spec', 'metrics', index, kind, 'target', field];
                quantity_rules_readQuantity(report, target[field], at, 'positive');
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/checks/api/secret-data.js





const REQUIRED_KEYS = new Map([
    ['kubernetes.io/tls', [['tls.crt'], ['tls.key']]],
    ['kubernetes.io/dockerconfigjson', [['.dockerconfigjson']]],
    ['kubernetes.io/dockercfg', [['.dockercfg']]],
    ['kubernetes.io/basic-auth', [['username', 'password']]],
    ['kubernetes.io/ssh-auth', [['ssh-privatekey']]],
]);
const ACCOUNT_ANNOTATION = 'kubernetes.io/service-account.name';
/* harmony default export */ const secret_data = (defineCheck({
    id: 'api/secret-data',
    on: 'object',
    kinds: ['Secret'],
    severity: 'error',
    summary: 'The values under `data` of a Secret are base64, and it has the keys that its type needs',
    rationale: `Values under \`data\` are the base64 form of the real ones, those under \`stringData\` are plain text.
The API server cannot decode plain text under \`data\` and refuses the Secret. The standard alphabet with \`+\` and \`/\` and
the \`=\` padding are needed; line breaks within a value do not matter. Secrets of the types of \`kubernetes.io\` must have
their keys, such as \`tls.crt\` and \`tls.key\`, and a token for a ServiceAccount the annotation that names it.

Source: [Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data).`,
    examples: { bad: [], good: [] },
    check({ file, object }, report) {
        checkType(object.value, report);
        if (!file.encrypted)
            checkData(object.value, report);
    },
}));
function checkType(secret, report) {
    const type = (0,json/* stringMember */.sk)(secret, 'type');
    if (type === undefined)
        return;
    if (type === 'kubernetes.io/service-account-token') {
        const annotations = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(secret, 'metadata'), 'annotations');
        if (((0,json/* stringMember */.sk)(annotations, ACCOUNT_ANNOTATION) ?? '') !== '')
            return;
        report(['type'], `a Secret of type \`${type}\` needs the annotation \`${ACCOUNT_ANNOTATION}\``);
        return;
    }
    for (const keys of REQUIRED_KEYS.get(type) ?? []) {
        if (keys.some((key) => hasKey(secret, key)))
            continue;
        report(['type'], `a Secret of type \`${type}\` needs the key ${keys.map(code).join(' or ')}`);
    }
}
function hasKey(secret, key) {
    const [data, plain] = [(0,json/* objectMember */.wX)(secret, 'data'), (0,json/* objectMember */.wX)(secret, 'stringData')];
    return ((data !== undefined && Object.hasOwn(data, key)) || (plain !== undefined && Object.hasOwn(plain, key)));
}
function checkData(secret, report) {
    const data = (0,json/* objectMember */.wX)(secret, 'data');
    for (const key in data) {
        const value = data[key];
        if (typeof value !== 'string' || base64ByteLength(value) !== undefined || isSubstituted(value))
            continue;
        const message = `the value of ${code(`data.${key}`)} ${base64Problem(value)}; encode it, or move the key to \`stringData\``;
        report(['data', key], message, { sensitive: true });
    }
}

;// CONCATENATED MODULE: ./build/checks/api/security-context.js






const MAX_ID = 2_147_483_647;
const IDS = ['runAsUser', 'runAsGroup', 'fsGroup'];
const PROFILES = ['seccompProfile', 'appArmorProfile'];
const PROC_MOUNTS = ['Default', 'Unmasked'];
const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'];
const ROOT_MESSAGE = '`runAsUser: 0` is root, which `runAsNonRoot` forbids; the container would not start';
const SYSCTL_NAME = /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;
/* harmony default export */ const security_context = (defineCheck({
    id: 'api/security-context',
    severity: 'error',
    on: 'pod',
    summary: 'Security contexts have valid ids and do not contradict themselves',
    rationale: `
The API server refuses user and group ids outside of 0 to 2147483647, \`allowPrivilegeEscalation: false\` together with
\`privileged: true\` or the capability \`CAP_SYS_ADMIN\`, a \`Localhost\` profile without \`localhostProfile\` and the
other way round, \`procMount: Unmasked\` without \`hostUsers: false\`, \`hostUsers: false\` together with a namespace of
the host, and \`shareProcessNamespace\` together with \`hostPID\` (\`ValidateSecurityContext\`,
\`validatePodSpecSecurityContext\`, \`validateHostUsers\` in Kubernetes' \`pkg/apis/core/validation\`).

\`runAsNonRoot: true\` with \`runAsUser: 0\` is accepted, but the container never starts: a warning.`,
    examples: { bad: [], good: [] },
    check({ object, pod }, report, { schemas }) {
        const scope = { object, report, schemas };
        checkNamespaces(report, pod);
        const ofPod = (0,json/* objectMember */.wX)(pod.spec, 'securityContext');
        if (ofPod !== undefined)
            checkPodContext(report, pod, ofPod, () => [...pod.path, 'securityContext']);
        for (const { value, path } of containersOf(pod)) {
            const context = value['securityContext'];
            if ((0,json/* isObject */.Gv)(context))
                checkContext(scope, pod, ofPod, context, () => [...path, 'securityContext']);
        }
    },
}));
function checkNamespaces(report, { spec, path }) {
    if (spec['hostUsers'] === false) {
        for (const field of HOST_NAMESPACES) {
            if (spec[field] !== true)
                continue;
            report([...path, field], `${code(field)} cannot be used together with \`hostUsers: false\``);
        }
    }
    if (spec['shareProcessNamespace'] === true && spec['hostPID'] === true) {
        report([...path, 'shareProcessNamespace'], '`shareProcessNamespace` and `hostPID` cannot both be used');
    }
}
function checkPodContext(report, pod, context, at) {
    checkIds(report, context, at);
    checkProfiles(report, context, at);
    if (context['runAsNonRoot'] === true && context['runAsUser'] === 0 && hasInheritingContainer(pod)) {
        report([...at(), 'runAsUser'], ROOT_MESSAGE, { severity: 'warning' });
    }
    const groups = context['supplementalGroups'];
    if ((0,json/* isArray */.cy)(groups)) {
        for (let index = 0; index < groups.length; index++) {
            const group = groups[index];
            if (!isBadId(group))
                continue;
            const message = `\`supplementalGroups\` has ${group}; an id is a number from 0 to ${MAX_ID}`;
            report([...at(), 'supplementalGroups', index], message);
        }
    }
    const sysctls = context['sysctls'];
    if (!(0,json/* isArray */.cy)(sysctls))
        return;
    for (let index = 0; index < sysctls.length; index++) {
        const name = nameOf(sysctls[index]);
        if (name === undefined || (name.length <= 253 && SYSCTL_NAME.test(name)))
            continue;
        report([...at(), 'sysctls', index, 'name'], `${code(name)} is no name of a sysctl`);
    }
    eachDuplicate(sysctls, nameOf, (index, _, name) => {
        report([...at(), 'sysctls', index, 'name'], `sysctl ${code(name)} is set twice`);
    });
}
function hasInheritingContainer(pod) {
    return containersOf(pod).some(({ value }) => {
        const own = (0,json/* objectMember */.wX)(value, 'securityContext');
        return own?.['runAsUser'] === undefined && own?.['runAsNonRoot'] === undefined;
    });
}
function nameOf(item) {
    const name = (0,json/* isObject */.Gv)(item) ? item['name'] : undefined;
    return typeof name === 'string' ? name : undefined;
}
function checkContext(scope, pod, ofPod, context, at) {
    const { report } = scope;
    checkIds(report, context, at);
    checkProfiles(report, context, at);
    if (context['allowPrivilegeEscalation'] === false)
        checkEscalation(report, context, at);
    checkRoot(report, context, ofPod, at);
    const procMount = context['procMount'];
    reportUnsupported(scope, procMount, PROC_MOUNTS, () => [...at(), 'procMount']);
    if (procMount === 'Unmasked' && pod.spec['hostUsers'] !== false) {
        report([...at(), 'procMount'], '`procMount: Unmasked` needs `hostUsers: false` in the pod');
    }
}
function checkIds(report, context, at) {
    for (const field of IDS) {
        const id = context[field];
        if (isBadId(id))
            report([...at(), field], `${code(field)} is ${id}; an id is a number from 0 to ${MAX_ID}`);
    }
}
function isBadId(id) {
    return typeof id === 'number' && (id < 0 || id > MAX_ID);
}
function checkProfiles(report, context, at) {
    for (const field of PROFILES) {
        const profile = context[field];
        if (!(0,json/* isObject */.Gv)(profile))
            continue;
        const local = profile['localhostProfile'];
        const hasLocal = typeof local === 'string' && local !== '';
        if (profile['type'] === 'Localhost' && !hasLocal) {
            report([...at(), field, 'type'], `${code(field)} of type \`Localhost\` needs a \`localhostProfile\``);
        }
        else if (typeof profile['type'] === 'string' && profile['type'] !== 'Localhost' && hasLocal) {
            const message = `\`localhostProfile\` can only be set for a ${code(field)} of type \`Localhost\``;
            report([...at(), field, 'localhostProfile'], message);
        }
    }
}
function checkEscalation(report, context, at) {
    const path = () => [...at(), 'allowPrivilegeEscalation'];
    if (context['privileged'] === true) {
        report(path(), '`allowPrivilegeEscalation: false` contradicts `privileged: true`');
    }
    const added = (0,json/* objectMember */.wX)(context, 'capabilities')?.['add'];
    if ((0,json/* isArray */.cy)(added) && added.includes('CAP_SYS_ADMIN')) {
        report(path(), '`allowPrivilegeEscalation: false` contradicts the added capability `CAP_SYS_ADMIN`');
    }
}
function checkRoot(report, context, ofPod, at) {
    const mustNotBeRoot = context['runAsNonRoot'] ?? ofPod?.['runAsNonRoot'];
    if (mustNotBeRoot !== true || (context['runAsUser'] ?? ofPod?.['runAsUser']) !== 0)
        return;
    const field = context['runAsUser'] === 0 ? 'runAsUser' : 'runAsNonRoot';
    if (context[field] === undefined)
        return;
    report([...at(), field], ROOT_MESSAGE, { severity: 'warning' });
}

;// CONCATENATED MODULE: ./build/checks/api/service.js







const LOAD_BALANCER_FIELDS = [
    'loadBalancerSourceRanges',
    'loadBalancerClass',
    'allocateLoadBalancerNodePorts',
];
/* harmony default export */ const service = (defineCheck({
    id: 'api/service',
    on: 'object',
    kinds: ['Service'],
    severity: 'error',
    summary: 'The fields of a Service fit its type',
    rationale: `What a Service may have depends on its type: all but headless and \`ExternalName\` ones need ports; an
\`ExternalName\` one needs a DNS name and has no cluster IP; a headless one (\`clusterIP: None\`) is not reachable from
outside, so that it cannot be a \`NodePort\` or \`LoadBalancer\`; source ranges, a class and \`allocateLoadBalancerNodePorts\`
belong to load balancers, \`externalTrafficPolicy\` to Services that are reachable from outside. The API server refuses
the rest, and no schema says so. Ports themselves are the subject of \`api/ports\`.

Source: [Service](https://kubernetes.io/docs/concepts/services-networking/service/) and \`ValidateService\` of the API
server.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { kubernetesVersion }) {
        const spec = (0,json/* objectMember */.wX)(object.value, 'spec');
        if (spec === undefined)
            return;
        const type = (0,json/* stringMember */.sk)(spec, 'type') ?? 'ClusterIP';
        if (isSubstituted(type))
            return;
        if (type === 'ExternalName')
            checkExternalName(spec, report);
        else
            checkAddresses(spec, type, report);
        checkLoadBalancer(spec, type, isAtLeastVersion(kubernetesVersion, '1.36') ? 'strict' : 'sloppy', report);
        checkTraffic(spec, type, report);
        service_checkAffinity(spec, report);
    },
}));
function service_isSet(value) {
    return (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
}
function checkExternalName(spec, report) {
    const name = spec['externalName'] ?? '';
    for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
        if (service_isSet(spec[field]))
            report(['spec', field], `\`${field}\` may not be set in a Service of type \`ExternalName\``, {
                part: 'key',
            });
    }
    if (typeof name !== 'string' || isSubstituted(name))
        return;
    const canonical = name.endsWith('.') ? name.slice(0, -1) : name;
    if (canonical === '')
        report(['spec', 'externalName'], 'a Service of type `ExternalName` needs an `externalName`');
    else if (!isName(canonical, 'dns-1123-subdomain')) {
        const problem = nameProblem(canonical, 'dns-1123-subdomain')?.replace(/, such as .*$/, '');
        report(['spec', 'externalName'], `\`externalName\` is ${code(name)}, which is no DNS name: it ${problem}`);
    }
}
function checkAddresses(spec, type, report) {
    const clusterIp = spec['clusterIP'];
    if (clusterIp === 'None') {
        if (type === 'LoadBalancer' || type === 'NodePort') {
            report(['spec', 'clusterIP'], `\`clusterIP\` may not be \`None\` in a Service of type \`${type}\``);
        }
        return;
    }
    if (!service_isSet(spec['ports']))
        report(['spec', 'ports'], 'the Service has no `ports`');
    if (typeof clusterIp !== 'string' || clusterIp === '' || isSubstituted(clusterIp))
        return;
    if (parseIp(clusterIp) === undefined) {
        report(['spec', 'clusterIP'], `\`clusterIP\` is ${code(clusterIp)}, which is neither an address nor \`None\``);
    }
}
function checkLoadBalancer(spec, type, strictness, report) {
    if (type !== 'LoadBalancer') {
        const field = LOAD_BALANCER_FIELDS.find((name) => service_isSet(spec[name]));
        if (field === undefined)
            return;
        report(['spec', field], `\`${field}\` needs \`type: LoadBalancer\`; this Service is a \`${type}\``, {
            part: 'key',
        });
        return;
    }
    for (const [index, range] of (0,json/* arrayMember */.Qr)(spec, 'loadBalancerSourceRanges').entries()) {
        if (typeof range !== 'string' || isSubstituted(range))
            continue;
        const problem = cidrProblem(range.trim(), strictness);
        if (problem !== undefined)
            report(['spec', 'loadBalancerSourceRanges', index], `${code(range)} ${problem}`);
    }
}
function checkTraffic(spec, type, report) {
    const isReachable = type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && service_isSet(spec['externalIPs']));
    if (isReachable || !service_isSet(spec['externalTrafficPolicy']))
        return;
    report(['spec', 'externalTrafficPolicy'], `\`externalTrafficPolicy\` needs a Service that is reachable from outside; this one is of type \`${type}\``, { part: 'key' });
}
function service_checkAffinity(spec, report) {
    const affinity = spec['sessionAffinity'] ?? 'None';
    if (affinity === 'None' && service_isSet(spec['sessionAffinityConfig'])) {
        report(['spec', 'sessionAffinityConfig'], '`sessionAffinityConfig` needs `sessionAffinity: ClientIP`', {
            part: 'key',
        });
    }
}

;// CONCATENATED MODULE: ./build/checks/volume-rules.js






const MAX_MODE = 0o777;
const LOOKS_OCTAL = new Set([400, 440, 444, 500]);
const SOURCES = new Set([
    'awsElasticBlockStore',
    'azureDisk',
    'azureFile',
    'cephfs',
    'cinder',
    'configMap',
    'csi',
    'downwardAPI',
    'emptyDir',
    'ephemeral',
    'fc',
    'flexVolume',
    'flocker',
    'gcePersistentDisk',
    'gitRepo',
    'glusterfs',
    'hostPath',
    'image',
    'iscsi',
    'nfs',
    'persistentVolumeClaim',
    'photonPersistentDisk',
    'portworxVolume',
    'projected',
    'quobyte',
    'rbd',
    'scaleIO',
    'secret',
    'storageos',
    'vsphereVolume',
]);
const HOST_PATH_TYPES = [
    'DirectoryOrCreate',
    'Directory',
    'FileOrCreate',
    'File',
    'Socket',
    'CharDevice',
    'BlockDevice',
];
const FILE_SOURCES = ['configMap', 'secret', 'downwardAPI', 'projected'];
const PROJECTED_SOURCES = ['configMap', 'secret', 'downwardAPI'];
function checkVolumes(scope, pod, volumes) {
    const { report } = scope;
    for (let index = 0; index < volumes.length; index++) {
        const volume = volumes[index];
        if ((0,json/* isObject */.Gv)(volume))
            checkVolume(scope, volume, () => [...pod.path, 'volumes', index]);
    }
    eachDuplicate(volumes, volume_rules_nameOf, (index, first, name) => {
        report([...pod.path, 'volumes', index, 'name'], `another volume of this pod is already named ${code(name)}`, {
            related: [{ at: [...pod.path, 'volumes', first, 'name'], message: 'the first with this name' }],
        });
    });
}
function volume_rules_nameOf(volume) {
    const name = (0,json/* isObject */.Gv)(volume) ? volume['name'] : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function checkVolume(scope, volume, at) {
    const { report } = scope;
    const name = volume['name'];
    if (typeof name === 'string') {
        const problem = nameProblem(name, 'dns-1123-label');
        if (problem !== undefined && !isSubstituted(name))
            report([...at(), 'name'], `volume name ${code(name)} ${problem}`);
    }
    reportSecondSource(report, volume, at);
    for (const source of FILE_SOURCES) {
        const files = volume[source];
        if ((0,json/* isObject */.Gv)(files))
            checkFiles(report, files, () => [...at(), source]);
    }
    checkReferences(report, volume, at);
    const hostPath = (0,json/* objectMember */.wX)(volume, 'hostPath');
    if (hostPath === undefined)
        return;
    reportUnsupported(scope, hostPath['type'], HOST_PATH_TYPES, () => [...at(), 'hostPath', 'type']);
    const path = hostPath['path'];
    if (typeof path === 'string' && hasBackstep(path)) {
        report([...at(), 'hostPath', 'path'], `the path ${code(path)} must not contain \`..\``);
    }
}
function reportSecondSource(report, volume, at) {
    let first;
    for (const key of Object.keys(volume)) {
        if (!SOURCES.has(key) || volume[key] === null)
            continue;
        if (first === undefined) {
            first = key;
        }
        else {
            const message = `the volume has a second source ${code(key)} beside ${code(first)}; only one is allowed`;
            report([...at(), key], message, { part: 'key' });
        }
    }
}
function checkReferences(report, volume, at) {
    const secret = (0,json/* objectMember */.wX)(volume, 'secret');
    if (secret !== undefined && isMissing(secret['secretName']) && secret['name'] === undefined) {
        report([...at(), 'secret'], 'the volume does not say which Secret it holds; set `secretName`', {
            part: 'key',
        });
    }
    const configMap = (0,json/* objectMember */.wX)(volume, 'configMap');
    if (configMap !== undefined && isMissing(configMap['name']) && configMap['configMapName'] === undefined) {
        report([...at(), 'configMap'], 'the volume does not say which ConfigMap it holds; set `name`', {
            part: 'key',
        });
    }
}
function isMissing(value) {
    return value === undefined || value === null || value === '';
}
function checkFiles(report, files, at) {
    checkMode(report, files['defaultMode'], () => [...at(), 'defaultMode']);
    const items = files['items'];
    if ((0,json/* isArray */.cy)(items))
        checkItems(report, items, () => [...at(), 'items']);
    const sources = files['sources'];
    if (!(0,json/* isArray */.cy)(sources))
        return;
    for (let index = 0; index < sources.length; index++) {
        for (const kind of PROJECTED_SOURCES) {
            const nested = (0,json/* objectMember */.wX)(sources[index], kind)?.['items'];
            if ((0,json/* isArray */.cy)(nested))
                checkItems(report, nested, () => [...at(), 'sources', index, kind, 'items']);
        }
    }
}
function checkItems(report, items, at) {
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        if (!(0,json/* isObject */.Gv)(item))
            continue;
        checkMode(report, item['mode'], () => [...at(), index, 'mode']);
        const path = item['path'];
        if (typeof path !== 'string')
            continue;
        const problem = descendingPathProblem(path);
        if (problem !== undefined)
            report([...at(), index, 'path'], `the path ${code(path)} ${problem}`);
    }
}
function checkMode(report, mode, at) {
    if (typeof mode !== 'number')
        return;
    if (mode < 0 || mode > MAX_MODE) {
        const isOctal = mode > 0 && /^[0-7]{3}$/.test(String(mode));
        const advice = isOctal ? `; to YAML ${mode} is decimal, write ${code(`0${mode}`)}` : '';
        report(at(), `the mode ${mode} is not from 0 to 511 (\`0777\`)${advice}`);
    }
    else if (LOOKS_OCTAL.has(mode)) {
        const message = `the mode ${mode} is decimal, that is ${code(`0${mode.toString(8)}`)}; did you mean ${code(`0${mode}`)}?`;
        report(at(), message, { severity: 'warning' });
    }
}
function descendingPathProblem(path) {
    if (path.startsWith('/'))
        return 'must be relative, without `/` at its beginning';
    return hasBackstep(path) ? 'must not contain `..`' : undefined;
}
function hasBackstep(path) {
    return path.includes('..') && path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./build/checks/api/volumes.js









const PROPAGATIONS = ['None', 'HostToContainer', 'Bidirectional'];
/* harmony default export */ const volumes = (defineCheck({
    id: 'api/volumes',
    severity: 'error',
    on: 'pod',
    summary: 'Volumes have unique names and one source each, and what containers mount exists',
    rationale: `
To a schema the name of a mount is any string. The API server refuses a mount or device without its volume, the same
\`mountPath\` twice in a container, two volumes with one name, two sources in one volume (none is an \`emptyDir\`),
a \`subPath\` or a file that leaves the volume, modes above \`0777\` (\`ValidateVolumes\`, \`ValidateVolumeMounts\`,
\`ValidateVolumeDevices\` in Kubernetes' \`pkg/apis/core/validation\`). The \`volumeClaimTemplates\` of a StatefulSet are
volumes of its pods; a StatefulSet itself is accepted with mounts that have no volume, but none of its pods can be
created.

Warnings: a \`:\` in a \`mountPath\`, which the field's documentation forbids, and modes such as \`400\` that are
decimal where an octal \`0400\` was surely meant.`,
    examples: { bad: [], good: [] },
    check({ object, pod }, report, { schemas }) {
        const scope = { object, report, schemas };
        const volumes = pod.spec['volumes'];
        if ((0,json/* isArray */.cy)(volumes))
            checkVolumes(scope, pod, volumes);
        const owner = new VolumeOwner(object, pod);
        for (const container of containersOf(pod)) {
            const mounts = container.value['volumeMounts'];
            if ((0,json/* isArray */.cy)(mounts))
                checkMounts(scope, owner, container, mounts);
            const devices = container.value['volumeDevices'];
            if ((0,json/* isArray */.cy)(devices))
                checkDevices(report, owner, container, devices);
        }
    },
}));
class VolumeOwner {
    #object;
    #pod;
    #names;
    constructor(object, pod) {
        this.#object = object;
        this.#pod = pod;
    }
    get names() {
        if (this.#names === undefined) {
            this.#names = new Set();
            this.#addNames(this.#pod.spec['volumes'], (volume) => (0,json/* stringMember */.sk)(volume, 'name'));
            const claims = (0,json/* objectMember */.wX)(this.#object.value, 'spec')?.['volumeClaimTemplates'];
            this.#addNames(claims, (claim) => (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(claim, 'metadata'), 'name'));
        }
        return this.#names;
    }
    #addNames(list, nameOf) {
        if (!(0,json/* isArray */.cy)(list))
            return;
        for (const item of list) {
            const name = nameOf(item);
            if (name !== undefined)
                this.#names?.add(name);
        }
    }
}
function checkMounts(scope, owner, container, mounts) {
    const { report } = scope;
    for (let index = 0; index < mounts.length; index++) {
        const mount = mounts[index];
        if (!(0,json/* isObject */.Gv)(mount))
            continue;
        const at = () => [...container.path, 'volumeMounts', index];
        reportMissingVolume(report, owner, mount, at);
        checkMount(scope, container, mount, at);
    }
    eachDuplicate(mounts, (mount) => (0,json/* stringMember */.sk)(mount, 'mountPath') || undefined, (index, first, path) => {
        const message = `another mount of this container already has the path ${code(path)}`;
        report([...container.path, 'volumeMounts', index, 'mountPath'], message, {
            related: [
                { at: [...container.path, 'volumeMounts', first, 'mountPath'], message: 'the first mount' },
            ],
        });
    });
}
function reportMissingVolume(report, owner, mount, at) {
    const name = mount['name'];
    if (typeof name !== 'string' || name === '' || owner.names.has(name) || isSubstituted(name))
        return;
    const suggestion = (0,kernel_suggestion/* nearest */.p)(name, owner.names);
    const advice = suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
    report([...at(), 'name'], `the pod has no volume named ${code(name)}${advice}`);
}
function checkMount(scope, container, mount, at) {
    const { report } = scope;
    const { mountPath, subPath, subPathExpr, mountPropagation } = mount;
    if (typeof mountPath === 'string' && mountPath.includes(':')) {
        report([...at(), 'mountPath'], `\`mountPath\` ${code(mountPath)} must not contain \`:\``, {
            severity: 'warning',
        });
    }
    reportBadSubPath(report, mount, 'subPath', at);
    reportBadSubPath(report, mount, 'subPathExpr', at);
    if (typeof subPath === 'string' &&
        subPath !== '' &&
        typeof subPathExpr === 'string' &&
        subPathExpr !== '') {
        report([...at(), 'subPathExpr'], '`subPath` and `subPathExpr` cannot both be set');
    }
    if (mountPropagation === undefined)
        return;
    const place = () => [...at(), 'mountPropagation'];
    reportUnsupported(scope, mountPropagation, PROPAGATIONS, place);
    const isPrivileged = (0,json/* objectMember */.wX)(container.value, 'securityContext')?.['privileged'] === true;
    if (mountPropagation === 'Bidirectional' && !isPrivileged) {
        report(place(), '`mountPropagation: Bidirectional` needs `securityContext.privileged: true`');
    }
}
function reportBadSubPath(report, mount, field, at) {
    const path = mount[field];
    const problem = typeof path === 'string' ? descendingPathProblem(path) : undefined;
    if (problem !== undefined)
        report([...at(), field], `${code(field)} ${code(String(path))} ${problem}`);
}
function checkDevices(report, owner, container, devices) {
    for (let index = 0; index < devices.length; index++) {
        const device = devices[index];
        if (!(0,json/* isObject */.Gv)(device))
            continue;
        const at = () => [...container.path, 'volumeDevices', index];
        reportMissingVolume(report, owner, device, at);
        const path = device['devicePath'];
        if (typeof path === 'string' && hasBackstep(path)) {
            report([...at(), 'devicePath'], `\`devicePath\` ${code(path)} must not contain \`..\``);
        }
    }
    for (const field of ['name', 'devicePath']) {
        eachDuplicate(devices, (device) => (0,json/* stringMember */.sk)(device, field) || undefined, (index, _, value) => {
            const message = `another device of this container already has the ${code(field)} ${code(value)}`;
            report([...container.path, 'volumeDevices', index, field], message);
        });
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/label-selector.js

function isEmptySelector(selector) {
    const labels = (0,json/* objectMember */.wX)(selector, 'matchLabels');
    const expressions = (0,json/* member */.Dc)(selector, 'matchExpressions');
    const hasLabels = labels !== undefined && Object.keys(labels).length > 0;
    return !hasLabels && !((0,json/* isArray */.cy)(expressions) && expressions.length > 0);
}
function firstMissingLabel(wanted, labels) {
    for (const key of Object.keys(wanted)) {
        if (typeof wanted[key] === 'string' && labelOf(labels, key) !== wanted[key])
            return key;
    }
    return undefined;
}
function meetsExpression(expression, labels) {
    const key = (0,json/* member */.Dc)(expression, 'key');
    const values = (0,json/* member */.Dc)(expression, 'values');
    if (!(0,json/* isObject */.Gv)(expression) || typeof key !== 'string')
        return true;
    const value = labelOf(labels, key);
    switch (expression['operator']) {
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        case 'In':
            return !(0,json/* isArray */.cy)(values) || values.length === 0 || (value !== undefined && values.includes(value));
        case 'NotIn':
            return !(0,json/* isArray */.cy)(values) || value === undefined || !values.includes(value);
        default:
            return true;
    }
}
function labelOf(labels, key) {
    return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
}

;// CONCATENATED MODULE: ./build/checks/api/workload-selector.js






const LABELS_PATH = ['spec', 'template', 'metadata', 'labels'];
/* harmony default export */ const workload_selector = (defineCheck({
    id: 'api/workload-selector',
    severity: 'error',
    on: 'object',
    kinds: [
        'apps/Deployment',
        'apps/ReplicaSet',
        'apps/StatefulSet',
        'apps/DaemonSet',
        'batch/Job',
        'ReplicationController',
    ],
    summary: 'The selector of a workload selects the pods of its own template',
    rationale: `
A workload finds its pods by their labels, so the API server refuses a selector that its own template does not match
("\`selector\` does not match template \`labels\`"), and an empty one (\`ValidateDeploymentSpec\`,
\`ValidatePodTemplateSpecForReplicaSet\`, \`ValidateStatefulSetSpec\`, \`ValidateDaemonSetSpec\` in Kubernetes'
\`pkg/apis/apps/validation\`). A ReplicationController without a selector gets the template's labels; a Job gets a
generated one unless \`manualSelector\` is set.`,
    examples: { bad: [], good: [] },
    check({ file, object }, report) {
        const pod = podTemplateOf(object);
        const selector = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(object.value, 'spec'), 'selector');
        if (pod === undefined || selector === undefined || isGenerated(object))
            return;
        const labels = (0,json/* objectMember */.wX)(pod.metadata, 'labels');
        if (object.kind === 'ReplicationController') {
            workload_selector_checkLabels(report, selector, labels);
        }
        else if (isEmptySelector(selector)) {
            if (file.appliedBy.length > 0)
                return;
            const message = 'the selector is empty; it must select the pods of the template by their labels';
            report(['spec', 'selector'], message, { part: 'key' });
        }
        else {
            const wanted = (0,json/* objectMember */.wX)(selector, 'matchLabels');
            if (wanted !== undefined)
                workload_selector_checkLabels(report, wanted, labels);
            workload_selector_checkExpressions(report, selector, labels);
        }
    },
}));
function isGenerated(object) {
    return object.kind === 'Job' && (0,json/* member */.Dc)((0,json/* objectMember */.wX)(object.value, 'spec'), 'manualSelector') !== true;
}
function workload_selector_checkLabels(report, wanted, labels) {
    const key = firstMissingLabel(wanted, labels);
    if (key === undefined)
        return;
    const wish = String(wanted[key]);
    const found = labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (found === undefined) {
        const message = `the selector wants the label ${code(`${key}: ${wish}`)}, which the template does not have`;
        report(labels === undefined ? LABELS_PATH.slice(0, 2) : LABELS_PATH, message, { part: 'key' });
    }
    else if (typeof found === 'string' && !isSubstituted(found) && !isSubstituted(wish)) {
        const message = `the selector wants ${code(`${key}: ${wish}`)}, but the label of the template is ${code(found)}`;
        report([...LABELS_PATH, key], message);
    }
}
function workload_selector_checkExpressions(report, selector, labels) {
    const expressions = selector['matchExpressions'];
    if (!(0,json/* isArray */.cy)(expressions))
        return;
    for (let index = 0; index < expressions.length; index++) {
        if ((0,json/* isObject */.Gv)(expressions[index]) && !meetsExpression(expressions[index], labels)) {
            const message = 'the labels of the template do not meet this expression of the selector';
            report(['spec', 'selector', 'matchExpressions', index], message);
        }
    }
}

;// CONCATENATED MODULE: ./build/checks/repository/duplicate-object.js


const LOCAL_GROUPS = new Set([
    'kustomize.config.k8s.io',
    'config.kubernetes.io',
    'kind.x-k8s.io',
]);
/* harmony default export */ const duplicate_object = (defineCheck({
    id: 'repository/duplicate-object',
    on: 'repository',
    severity: 'error',
    summary: 'No object is declared twice in what a cluster gets together',
    rationale: `When two declarations of the same kind, namespace and name are applied together, the later one wins and the
first is lost, or they overwrite each other at each run; Kustomize refuses to build at all. Objects count as applied
together when they stand in the same file, when one kustomization lists both of their files as resources, or, as a warning,
when they stand in the same folder and no kustomization has a say in it. The same object in different folders is normal:
that is how environments are made.

Source: [Kustomize: resources](https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/).`,
    examples: { bad: [], good: [] },
    start() {
        const seen = new Map();
        return {
            visit({ file, object }, report) {
                const key = identityOf(object);
                if (key === undefined)
                    return;
                const known = seen.get(key);
                const current = seenIn(file, object);
                if (known === undefined) {
                    seen.set(key, [current]);
                    return;
                }
                const first = known.find((other) => isTogether(current, other));
                if (first === undefined)
                    known.push(current);
                else
                    duplicate_object_reportTwice(object, file, first, report);
            },
        };
    },
}));
function identityOf({ group, kind, namespace, name }) {
    if (name === undefined || name === '' || LOCAL_GROUPS.has(group))
        return undefined;
    return `${group}/${kind}/${namespace ?? ''}/${name}`;
}
function seenIn(file, { document, base }) {
    return { file: file.path, documentIndex: document.index, base, appliedFrom: appliedFrom(file) };
}
const appliedFromByFile = new WeakMap();
function appliedFrom(file) {
    let places = appliedFromByFile.get(file);
    if (places === undefined) {
        const isLoose = file.appliedBy.length === 0 && !file.besideKustomization;
        places = [file.path, ...(isLoose ? [folderOf(file.path)] : file.appliedBy)];
        appliedFromByFile.set(file, places);
    }
    return places;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1) || './';
}
function isTogether(a, b) {
    return a.appliedFrom.some((place) => b.appliedFrom.includes(place));
}
function duplicate_object_reportTwice(object, file, first, report) {
    const { namespace, name = '', kind } = object;
    const what = `${kind} ${code(namespace === undefined ? name : `${namespace}/${name}`)}`;
    const isSameFile = first.file === file.path;
    const isKustomized = first.appliedFrom.some((place) => file.appliedBy.includes(place));
    report(['metadata', 'name'], isSameFile ? `${what} is declared twice in this file` : `${what} is also declared in ${code(first.file)}`, {
        severity: isSameFile || isKustomized ? 'error' : 'warning',
        related: [{ object: first, at: ['metadata', 'name'], message: 'declared first here' }],
    });
}

;// CONCATENATED MODULE: ./build/checks/schema/api-deprecated.js



/* harmony default export */ const api_deprecated = (defineCheck({
    id: 'schema/api-deprecated',
    severity: 'warning',
    on: 'object',
    summary: 'Objects use API versions that the target version of Kubernetes serves and will go on serving',
    rationale: `
Kubernetes removes old API versions of its kinds some releases after it has deprecated them. An object of a removed
version cannot be applied any more: that is an error. One of a deprecated version works until the upgrade that
removes it, which is the worst moment to find out. The dates come from the
[deprecation guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/).

\`--fix\` replaces the version where the new one has the same shape.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { schemas, kubernetesVersion }) {
        const found = schemas.lookup(object.apiVersion, object.kind);
        if (found.status === 'unknown')
            return;
        const message = found.status === 'known'
            ? deprecated(object, found.deprecation, kubernetesVersion)
            : notServed(object, found, kubernetesVersion);
        if (message === undefined)
            return;
        const fix = fixOf(found.deprecation);
        report(['apiVersion'], message, {
            ...(found.status === 'not-served' ? { severity: 'error' } : {}),
            ...(fix === undefined ? {} : { fix }),
        });
    },
}));
function deprecated({ apiVersion, kind }, deprecation, target) {
    const { deprecatedIn, removedIn } = deprecation ?? {};
    if (deprecatedIn === undefined || !isAtLeastVersion(target, deprecatedIn))
        return undefined;
    const end = removedIn === undefined ? '' : ` and removed in ${removedIn}`;
    return `${code(kind)} of ${code(apiVersion)} is deprecated since Kubernetes ${deprecatedIn}${end}${replaced(deprecation)}`;
}
function notServed({ apiVersion, kind }, found, target) {
    const { deprecation, servedSince } = found;
    const what = `${code(kind)} of ${code(apiVersion)}`;
    if (deprecation?.removedIn !== undefined && isAtLeastVersion(target, deprecation.removedIn)) {
        return `Kubernetes serves no ${what} since ${deprecation.removedIn}${replaced(deprecation)}`;
    }
    const isNewer = servedSince !== undefined && !isAtLeastVersion(target, servedSince);
    const since = isNewer ? `; it comes with ${servedSince}` : '';
    return `Kubernetes ${target} serves no ${what}${since}${replaced(deprecation)}`;
}
function replaced(deprecation) {
    if (deprecation === undefined)
        return '';
    const { replacement } = deprecation;
    return replacement === undefined ? '; nothing replaces it' : `; use ${code(replacement)}`;
}
function fixOf(deprecation) {
    const { replacement, isSameShape } = deprecation ?? {};
    if (replacement === undefined || !isSameShape)
        return undefined;
    return {
        description: `Use ${replacement}`,
        safety: 'safe',
        changes: [{ kind: 'set-scalar', at: ['apiVersion'], value: replacement }],
    };
}

// EXTERNAL MODULE: ./build/kubernetes/schema/pack/built-in-groups.js
var built_in_groups = __webpack_require__(3724);
;// CONCATENATED MODULE: ./build/checks/schema/api-unknown.js



const CLIENT_GROUPS = new Set(['kustomize.config.k8s.io', 'config.kubernetes.io']);
/* harmony default export */ const api_unknown = (defineCheck({
    id: 'schema/api-unknown',
    severity: 'error',
    on: 'object',
    summary: 'Every `apiVersion` and `kind` is one that is known',
    rationale: `
An object of a kind that does not exist cannot be applied, and linters that skip what they have no schema for say
nothing about it: a \`Deploymnet\` passes. A name close to a known kind is therefore an error.

Any other kind that nothing describes is taken for a custom resource and only noted: it is not validated. Put its
CustomResourceDefinition into the repository, or name a \`--schema-location\` that has it.`,
    examples: { bad: [], good: [] },
    check({ object }, report, { schemas }) {
        const { apiVersion, kind } = object;
        if (apiVersion === '' || kind === '' || isForClients(object))
            return;
        const found = schemas.lookup(apiVersion, kind);
        if (found.status !== 'unknown')
            return;
        const { suggestion } = found;
        if (suggestion !== undefined) {
            const step = suggestion.apiVersion === apiVersion ? 'kind' : 'apiVersion';
            report([step], `${code(apiVersion)} has no kind ${code(kind)}; did you mean ${meant(object, suggestion)}?`, {
                fix: api_unknown_fixOf(object, suggestion),
            });
        }
        else if ((0,built_in_groups/* isBuiltInGroup */.L)(object.group)) {
            report(['kind'], `Kubernetes has no kind ${code(kind)} in ${code(apiVersion)}`);
        }
        else {
            report(['kind'], `no schema for ${code(kind)} of ${code(apiVersion)}, so that it is not validated`, {
                severity: 'note',
            });
        }
    },
}));
function isForClients({ group, kind }) {
    return CLIENT_GROUPS.has(group) || (group === '' && (kind === 'Config' || kind === 'List'));
}
function meant(object, { apiVersion, kind }) {
    if (apiVersion === object.apiVersion)
        return code(kind);
    return kind === object.kind ? code(apiVersion) : `${code(kind)} of ${code(apiVersion)}`;
}
function api_unknown_fixOf(object, suggestion) {
    const changes = [];
    for (const step of ['apiVersion', 'kind']) {
        if (object[step] === suggestion[step])
            continue;
        changes.push({ kind: 'set-scalar', at: [step], value: suggestion[step] });
    }
    return { description: `Use ${suggestion.kind} of ${suggestion.apiVersion}`, safety: 'unsafe', changes };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/schema-node.js
const INT32 = 2 ** 31;
const INT64 = 2 ** 63;
class SchemaNode {
    schema;
    type;
    isNullable;
    isOpen;
    lowest;
    highest;
    hasRules;
    acceptsAll;
    isLinked = false;
    required = undefined;
    fields = undefined;
    values = undefined;
    items = undefined;
    constructor(schema) {
        this.schema = schema;
        this.type = schema.type;
        this.isNullable = schema.nullable === true;
        this.isOpen = schema.open === true || (schema.type === 'any' && schema.fields === undefined);
        const isInt32 = schema.format === 'int32';
        this.lowest = isInt32 ? -INT32 : -INT64;
        this.highest = isInt32 ? INT32 - 1 : INT64;
        this.hasRules = hasRules(schema);
        this.acceptsAll = schema.type === 'any' && !this.hasRules && !hasChildren(schema);
    }
    link() {
        const { fields, values, items, required } = this.schema;
        if (fields !== undefined)
            this.fields = new Map([...fields].map(([name, field]) => [name, nodeOf(field)]));
        if (values !== undefined)
            this.values = nodeOf(values);
        if (items !== undefined)
            this.items = nodeOf(items);
        if (required !== undefined && required.length > 0)
            this.required = required;
        this.isLinked = true;
    }
}
const nodes = new WeakMap();
function nodeOf(schema) {
    const known = nodes.get(schema);
    if (known !== undefined)
        return known;
    const node = new SchemaNode(schema);
    nodes.set(schema, node);
    return node;
}
function hasChildren(schema) {
    return (schema.fields !== undefined ||
        schema.values !== undefined ||
        schema.items !== undefined ||
        schema.required !== undefined);
}
function hasRules(schema) {
    return hasScalarRules(schema) || hasCollectionRules(schema) || hasAlternatives(schema);
}
function hasScalarRules(schema) {
    return (schema.enum !== undefined ||
        (schema.format !== undefined && schema.type !== 'integer') ||
        schema.pattern !== undefined ||
        schema.minimum !== undefined ||
        schema.maximum !== undefined ||
        schema.multipleOf !== undefined ||
        schema.minLength !== undefined ||
        schema.maxLength !== undefined);
}
function hasCollectionRules(schema) {
    return (schema.minItems !== undefined ||
        schema.maxItems !== undefined ||
        schema.minProperties !== undefined ||
        schema.maxProperties !== undefined ||
        schema.uniqueItems === true ||
        schema.isSet === true ||
        schema.listMapKeys !== undefined);
}
function hasAlternatives(schema) {
    return (schema.allOf !== undefined ||
        schema.anyOf !== undefined ||
        schema.oneOf !== undefined ||
        schema.not !== undefined);
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/alternatives.js


function checkAlternatives(run, schema, value, checkValue) {
    if (!run.descend())
        return;
    for (const part of schema.allOf ?? [])
        checkValue(run, nodeOf(part), value);
    const attempt = (branch) => run.attempt(() => checkValue(run, nodeOf(branch), value));
    if (schema.anyOf !== undefined)
        checkAnyOf(run, schema.anyOf, attempt);
    if (schema.oneOf !== undefined)
        checkOneOf(run, schema.oneOf, value, attempt);
    if (schema.not !== undefined && attempt(schema.not).length === 0)
        tellForbidden(run, schema.not);
    run.ascend();
}
function checkAnyOf(run, branches, attempt) {
    const results = [];
    for (const branch of branches) {
        const violations = attempt(branch);
        if (violations.length === 0)
            return;
        results.push(violations);
    }
    tellBest(run, branches, results);
}
function checkOneOf(run, branches, value, attempt) {
    const results = branches.map(attempt);
    const fitting = branches.filter((_, i) => results[i]?.length === 0);
    if (fitting.length === 1)
        return;
    if (fitting.length === 0)
        tellBest(run, branches, results);
    else
        tellSeveral(run, fitting, value);
}
function tellSeveral(run, fitting, value) {
    const names = [...new Set(fitting.flatMap((branch) => branch.required ?? []))];
    const set = names.filter((name) => (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, name));
    const text = set.length < 2 ? 'fits more than one of its alternatives' : `may have only one of ${listed(set, 'and')}`;
    run.tell('alternatives', `${run.name} ${text}`, { part: 'key' });
}
function tellBest(run, branches, results) {
    const depth = run.path.length;
    const missing = results.every((violations) => violations.length === 1 && alternatives_isMissing(violations[0], depth));
    const names = [...new Set(branches.flatMap((branch) => branch.required ?? []))];
    if (missing && names.length > 1) {
        run.tell('required', `${run.name} needs ${listed(names, 'or')}`, { part: 'key' });
        return;
    }
    for (const violation of bestOf(results, depth))
        run.pass(violation);
}
function alternatives_isMissing(violation, depth) {
    return violation?.code === 'required' && violation.path.length === depth;
}
function bestOf(results, depth) {
    let best = [];
    let bestScore = Number.POSITIVE_INFINITY;
    for (const violations of results) {
        const isWrongKind = violations.some(({ code, path }) => isMismatch(code) && path.length <= depth);
        const score = violations.length + (isWrongKind ? 1000 : 0);
        if (score < bestScore)
            [best, bestScore] = [violations, score];
    }
    return best;
}
function isMismatch(code) {
    return code === 'type' || code === 'null';
}
function tellForbidden(run, forbidden) {
    const names = forbidden.required ?? [];
    const text = names.length === 0
        ? 'has a value that its schema forbids'
        : names.length === 1
            ? `may not have \`${names[0]}\` here`
            : `may not have ${listed(names, 'and')} together`;
    run.tell('alternatives', `${run.name} ${text}`, { part: 'key' });
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/validation-run.js
const MAX_VIOLATIONS = 100;
const MAX_DEPTH = 500;
class ValidationRun {
    path = [];
    root;
    #sink;
    #left = MAX_VIOLATIONS;
    #depth = 0;
    constructor(root, sink) {
        this.root = root;
        this.#sink = sink;
    }
    get isFull() {
        return this.#left <= 0;
    }
    tell(code, message, details = {}) {
        if (this.#left <= 0)
            return;
        this.#left--;
        const path = details.child === undefined ? [...this.path] : [...this.path, details.child];
        const { part = 'value', lags = false, fix } = details;
        this.#sink({ code, path, part, message, lags, ...(fix === undefined ? {} : { fix }) });
    }
    pass(violation) {
        if (this.#left <= 0)
            return;
        this.#left--;
        this.#sink(violation);
    }
    attempt(check) {
        const collected = [];
        const [sink, left] = [this.#sink, this.#left];
        this.#sink = (violation) => void collected.push(violation);
        this.#left = MAX_VIOLATIONS;
        check();
        this.#sink = sink;
        this.#left = left;
        return collected;
    }
    descend() {
        if (this.#depth >= MAX_DEPTH) {
            this.tell('depth', `nested deeper than ${MAX_DEPTH} levels`);
            return false;
        }
        this.#depth++;
        return true;
    }
    ascend() {
        this.#depth--;
    }
    get name() {
        return validation_run_nameOf(this.path);
    }
}
function validation_run_nameOf(path) {
    let indexes = '';
    for (let i = path.length - 1; i >= 0; i--) {
        const step = path[i];
        if (typeof step === 'string')
            return `\`${shorten(step)}${indexes}\``;
        indexes = `[${step}]${indexes}`;
    }
    return indexes === '' ? 'the object' : `item ${indexes}`;
}
function shorten(text) {
    return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/list-rules.js


const MAX_COMPARED_DEPTH = 32;
function checkListRules(run, schema, value) {
    const { minItems, maxItems, listMapKeys } = schema;
    if (minItems !== undefined && value.length < minItems) {
        run.tell('length', `${run.name} must have at least ${counted(minItems)}`, { part: 'key' });
    }
    if (maxItems !== undefined && value.length > maxItems) {
        run.tell('length', `${run.name} must have at most ${counted(maxItems)}`, { part: 'key' });
    }
    if (value.length < 2)
        return;
    if (listMapKeys !== undefined)
        checkRepeatedKeys(run, schema, listMapKeys, value);
    if (schema.isSet || schema.uniqueItems)
        checkRepeatedItems(run, value);
}
function checkRepeatedKeys(run, schema, keys, list) {
    const firsts = new Map();
    for (const [index, item] of list.entries()) {
        if (!(0,json/* isObject */.Gv)(item))
            continue;
        const identity = keys.map((key) => (0,json/* member */.Dc)(item, key) ?? schema.items?.fields?.get(key)?.default);
        if (identity.every((part) => part === undefined))
            continue;
        const text = JSON.stringify(identity.map((part) => (typeof part === 'object' ? null : part)));
        const first = firsts.get(text);
        if (first === undefined)
            firsts.set(text, index);
        else
            run.tell('duplicate-item', `repeats ${described(keys, identity)} of item ${first}`, { child: index });
    }
}
function checkRepeatedItems(run, list) {
    const firsts = new Map();
    for (const [index, item] of list.entries()) {
        const text = canonical(item, 0);
        if (text === undefined)
            continue;
        const first = firsts.get(text);
        if (first === undefined)
            firsts.set(text, index);
        else
            run.tell('duplicate-item', `repeats item ${first}; every item may stand once`, { child: index });
    }
}
function described(keys, identity) {
    return keys
        .flatMap((key, i) => (identity[i] === undefined ? [] : [`\`${key}: ${shorten(String(identity[i]))}\``]))
        .join(' and ');
}
function counted(count) {
    return count === 1 ? '1 item' : `${count} items`;
}
function canonical(value, depth) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (depth > MAX_COMPARED_DEPTH)
        return undefined;
    const parts = [];
    if (Array.isArray(value)) {
        for (const item of value) {
            const part = canonical(item, depth + 1);
            if (part === undefined)
                return undefined;
            parts.push(part);
        }
        return `[${parts.join(',')}]`;
    }
    for (const key of Object.keys(value).sort()) {
        const part = canonical((0,json/* member */.Dc)(value, key) ?? null, depth + 1);
        if (part === undefined)
            return undefined;
        parts.push(`${JSON.stringify(key)}:${part}`);
    }
    return `{${parts.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/map-rules.js
function checkMapRules(run, schema, value) {
    const { minProperties, maxProperties } = schema;
    if (minProperties === undefined && maxProperties === undefined)
        return;
    const count = Object.keys(value).length;
    if (minProperties !== undefined && count < minProperties) {
        run.tell('length', `${run.name} must have at least ${map_rules_counted(minProperties)}`, { part: 'key' });
    }
    if (maxProperties !== undefined && count > maxProperties) {
        run.tell('length', `${run.name} must have at most ${map_rules_counted(maxProperties)}`, { part: 'key' });
    }
}
function map_rules_counted(count) {
    return count === 1 ? '1 field' : `${count} fields`;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/number-rules.js
function number_rules_checkRange(run, node, value) {
    const side = value < node.lowest ? 'smallest' : 'largest';
    const is32 = node.schema.format === 'int32';
    const limit = is32 ? `; the ${side} is ${value < node.lowest ? node.lowest : node.highest}` : '';
    run.tell('range', `${run.name} does not fit into ${is32 ? 32 : 64} bits${limit}`);
}
function checkNumberRules(run, schema, value) {
    const { minimum, maximum, multipleOf } = schema;
    if (minimum !== undefined && (schema.exclusiveMinimum ? value <= minimum : value < minimum)) {
        run.tell('range', `${run.name} must be ${schema.exclusiveMinimum ? 'greater than' : 'at least'} ${minimum}`);
    }
    if (maximum !== undefined && (schema.exclusiveMaximum ? value >= maximum : value > maximum)) {
        run.tell('range', `${run.name} must be ${schema.exclusiveMaximum ? 'less than' : 'at most'} ${maximum}`);
    }
    if (multipleOf !== undefined && multipleOf > 0 && !isMultiple(value, multipleOf)) {
        run.tell('range', `${run.name} must be a multiple of ${multipleOf}`);
    }
}
function isMultiple(value, step) {
    const quotient = value / step;
    return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/duration.js
const UNIT = '(?:ns|us|µs|μs|ms|s|m|h)';
const GO_DURATION = new RegExp(`^[+-]?(?:0|(?:(?:\\d{1,19}(?:\\.\\d{0,19})?|\\.\\d{1,19})${UNIT}){1,40})$`);
const LONG_UNITS = new Set([
    ...['ns', 'nano', 'nanos', 'nanosecond', 'nanoseconds'],
    ...['us', 'µs', 'micro', 'micros', 'microsecond', 'microseconds'],
    ...['ms', 'milli', 'millis', 'millisecond', 'milliseconds'],
    ...['s', 'sec', 'secs', 'second', 'seconds'],
    ...['m', 'min', 'mins', 'minute', 'minutes'],
    ...['h', 'hr', 'hour', 'hours'],
    ...['d', 'day', 'days', 'w', 'wk', 'week', 'weeks'],
]);
function isDuration(text) {
    if (GO_DURATION.test(text))
        return true;
    const parts = /^-?\s{0,8}\d{1,19}\s{0,8}([a-zµ]{1,12})$/i.exec(text);
    return LONG_UNITS.has(parts?.[1]?.toLowerCase() ?? '');
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/formats.js



const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;
const formats_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const HOST_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/i;
const DATE_TIME = {
    expectation: 'a date and time such as `2026-01-31T08:00:00Z`',
    accepts: isDateTime,
};
const FORMATS = new Map([
    ['byte', { expectation: 'base64', accepts: (text) => base64ByteLength(text) !== undefined }],
    ['date', { expectation: 'a date such as `2026-01-31`', accepts: (text) => DATE.test(text) }],
    ['date-time', DATE_TIME],
    ['datetime', DATE_TIME],
    ['duration', { expectation: 'a duration such as `90s` or `1h30m`', accepts: isDuration }],
    ['ipv4', { expectation: 'an IPv4 address', accepts: (text) => parseIp(text)?.length === 4 }],
    [
        'ipv6',
        { expectation: 'an IPv6 address', accepts: (text) => parseIp(text) !== undefined && text.includes(':') },
    ],
    ['cidr', { expectation: 'a CIDR such as `10.0.0.0/8`', accepts: (text) => parseCidr(text) !== undefined }],
    [
        'mac',
        { expectation: 'a MAC address', accepts: (text) => /^[0-9a-f]{2}([:-][0-9a-f]{2}){5,7}$/i.test(text) },
    ],
    ['uuid', { expectation: 'a UUID', accepts: (text) => UUID.test(text) }],
    ['uri', { expectation: 'a URI such as `https://example.com/path`', accepts: isUri }],
    ['email', { expectation: 'an e-mail address', accepts: isEmail }],
    ['hostname', { expectation: 'a host name', accepts: isHostname }],
    [
        'k8s-short-name',
        { expectation: 'a DNS label', accepts: (text) => text.length <= 63 && formats_LABEL.test(text) },
    ],
    ['k8s-long-name', { expectation: 'a DNS subdomain', accepts: isSubdomain }],
]);
function formatExpectation(format, text) {
    const known = FORMATS.get(format);
    return known === undefined || known.accepts(text) ? undefined : known.expectation;
}
function isDateTime(text) {
    if (text.length > 64 || !/^[t ]$/i.test(text.charAt(10)))
        return false;
    return DATE.test(text.slice(0, 10)) && TIME.test(text.slice(11));
}
function isUri(text) {
    return /^([a-z][a-z0-9+.-]*:|\/)[^\s]*$/i.test(text);
}
function isEmail(text) {
    const at = text.lastIndexOf('@');
    return at > 0 && at < text.length - 1;
}
function isHostname(text) {
    if (text.length === 0 || text.length > 255)
        return false;
    const name = text.endsWith('.') ? text.slice(0, -1) : text;
    return name.split('.').every((label) => label.length <= 63 && HOST_LABEL.test(label));
}
function isSubdomain(text) {
    return text.length <= 253 && text.split('.').every((label) => formats_LABEL.test(label));
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/patterns.js
const MAX_REMEMBERED = 500;
let engine;
const compiled = new Map();
async function loadPatterns() {
    engine ??= (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
}
function matchesPattern(pattern, text) {
    const known = compiled.get(pattern) ?? compile(pattern);
    const remembered = known.results.get(text);
    if (remembered !== undefined)
        return remembered;
    const result = known.expression?.matcher(text).find() ?? true;
    if (known.results.size < MAX_REMEMBERED && text.length <= 200)
        known.results.set(text, result);
    return result;
}
function compile(pattern) {
    const made = { expression: expressionOf(pattern), results: new Map() };
    compiled.set(pattern, made);
    return made;
}
function expressionOf(pattern) {
    if (engine === undefined)
        throw new Error('loadPatterns() must be awaited before a pattern is matched');
    try {
        return engine.compile(pattern);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/string-rules.js





const MAX_LISTED = 12;
function checkEnum(run, schema, value) {
    const allowed = schema.enum ?? [];
    if (typeof value === 'object' && value !== null)
        return true;
    if (allowed.includes(value))
        return true;
    if (typeof value === 'string' && isSubstituted(value))
        return true;
    const suggestion = suggestValue(allowed, value);
    const written = value === '' ? 'empty' : `\`${shorten(String(value))}\``;
    run.tell('enum', `${run.name} is ${written}; use ${string_rules_listed(allowed, suggestion)}`, {
        lags: schema.lags === true,
        ...(suggestion === undefined ? {} : { fix: { kind: 'set-scalar', value: suggestion } }),
    });
    return false;
}
function checkStringRules(run, schema, value) {
    if (isSubstituted(value))
        return;
    const { minLength, maxLength, pattern, format } = schema;
    if (minLength !== undefined && value.length < minLength * 2 && codePoints(value) < minLength) {
        const text = minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
        run.tell('length', `${run.name} ${text}`);
    }
    if (maxLength !== undefined && value.length > maxLength && codePoints(value) > maxLength) {
        run.tell('length', `${run.name} must have at most ${maxLength} characters`);
    }
    if (pattern !== undefined && !matchesPattern(pattern, value)) {
        run.tell('pattern', `${run.name} must match the pattern \`${shorten(pattern)}\``);
    }
    if (format === undefined)
        return;
    const expectation = formatExpectation(format, value);
    if (expectation !== undefined)
        run.tell('format', `${run.name} must be ${expectation}`);
}
function suggestValue(allowed, value) {
    if (typeof value !== 'string')
        return undefined;
    return (0,kernel_suggestion/* nearest */.p)(value.slice(0, 100), allowed.filter((choice) => typeof choice === 'string'));
}
function string_rules_listed(allowed, suggestion) {
    const choices = allowed.filter((choice) => choice !== null);
    if (choices.length > MAX_LISTED && suggestion !== undefined)
        return string_rules_code(suggestion);
    const shown = choices.slice(0, MAX_LISTED).map(string_rules_code);
    if (choices.length > MAX_LISTED)
        return `${shown.join(', ')} or another of ${choices.length} values`;
    const last = shown.pop();
    if (last === undefined)
        return 'another value';
    return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
function string_rules_code(value) {
    return value === '' ? 'an empty string' : `\`${shorten(String(value))}\``;
}
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/unknown-field.js


const MAX_NAME = 60;
const MIN_NAME = 3;
const MAX_LEVELS = 3;
const MAX_PLACES = 200;
const NO_IDEA = { hint: '; the API server would refuse or drop it' };
function suggestField(root, path, schema, name) {
    if (name.length > MAX_NAME)
        return NO_IDEA;
    const near = name.length < MIN_NAME ? undefined : (0,kernel_suggestion/* nearest */.p)(name, schema.fields?.keys() ?? []);
    if (near !== undefined && isTypo(name, near))
        return didYouMean(near);
    const home = findHome(root, path, schema, name);
    if (home !== undefined)
        return { hint: `; it belongs ${unknown_field_described(home)}` };
    return near === undefined ? NO_IDEA : didYouMean(near);
}
function didYouMean(field) {
    return { hint: `; did you mean \`${field}\`?`, field };
}
function isTypo(name, near) {
    return Math.abs(name.length - near.length) <= 1 || near.startsWith(name) || name.startsWith(near);
}
function findHome(root, path, schema, name) {
    const below = findBelow(schema, name);
    if (below !== undefined)
        return [...path, ...below];
    for (let length = path.length - 1; length >= 0; length--) {
        const ancestor = schemaAt(root, path.slice(0, length));
        if (ancestor === undefined)
            continue;
        if (ancestor.fields?.has(name))
            return path.slice(0, length);
        const found = findBelow(ancestor, name);
        if (found !== undefined)
            return [...path.slice(0, length), ...found];
    }
    return undefined;
}
function findBelow(schema, name) {
    let level = [{ path: [], schema }];
    for (let depth = 0; depth < MAX_LEVELS; depth++) {
        level = level.flatMap(mappingsBelow).slice(0, MAX_PLACES);
        const matches = level.filter((place) => place.schema.fields?.has(name));
        if (matches.length > 0)
            return matches.length === 1 ? matches[0]?.path : undefined;
    }
    return undefined;
}
function mappingsBelow({ path, schema }) {
    const places = [];
    for (const [key, field] of schema.fields ?? []) {
        if (field.type === 'object' && key !== 'status')
            places.push({ path: [...path, key], schema: field });
    }
    return places;
}
function unknown_field_described(path) {
    let text = '';
    for (const step of path)
        text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
    return text === '' ? 'at the top level' : `in \`${text}\``;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/wrong-type.js

const EXPECTED = {
    object: 'a mapping',
    array: 'a list',
    string: 'a string',
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
    'int-or-string': 'a whole number or a string',
    quantity: 'a quantity such as `500m` or `1Gi`',
    any: 'a value',
};
function tellWrongType(run, type, value) {
    if (typeof value === 'string' && isSubstituted(value))
        return;
    const fix = fixFor(type, value);
    run.tell('type', `${run.name} must be ${EXPECTED[type]}, not ${actual(value)}${hint(type, fix)}`, {
        ...(fix === undefined ? {} : { fix }),
    });
}
function actual(value) {
    if (value === null)
        return 'empty (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return 'a string';
    if (typeof value === 'boolean')
        return `the boolean ${value}`;
    return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
}
function hint(type, fix) {
    if (fix?.kind === 'quote-scalar')
        return '; quote it';
    if (fix?.kind === 'set-scalar')
        return '; remove the quotes';
    return type === 'array' ? '; begin each item with `- `' : '';
}
function fixFor(type, value) {
    if (typeof value === 'string')
        return unquoted(type, value);
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    const wantsText = type === 'string' || (type === 'quantity' && typeof value === 'number');
    return isScalar && wantsText ? { kind: 'quote-scalar' } : undefined;
}
function unquoted(type, text) {
    if (type === 'boolean' && (text === 'true' || text === 'false')) {
        return { kind: 'set-scalar', value: text === 'true' };
    }
    const isNumber = (type === 'integer' && /^-?(?:0|[1-9]\d{0,14})$/.test(text)) ||
        (type === 'number' && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text));
    return isNumber ? { kind: 'set-scalar', value: Number(text) } : undefined;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/validate.js









function validate(schema, value, sink) {
    checkValue(new ValidationRun(schema, sink), nodeOf(schema), value);
}
function checkValue(run, node, value) {
    if (node.acceptsAll)
        return;
    if (!isOfType(node.type, value)) {
        tellWrongType(run, node.type, value);
        return;
    }
    if (typeof value === 'number') {
        if (node.type === 'integer' && (value < node.lowest || value > node.highest))
            number_rules_checkRange(run, node, value);
    }
    else if (Array.isArray(value)) {
        validate_checkList(run, node, value);
    }
    else if (typeof value === 'object' && value !== null) {
        checkObject(run, node, value);
    }
    if (node.hasRules)
        validate_checkRules(run, node, value);
}
function isOfType(type, value) {
    switch (type) {
        case 'string':
            return typeof value === 'string';
        case 'object':
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        case 'array':
            return Array.isArray(value);
        case 'integer':
            return typeof value === 'number' && Number.isInteger(value);
        case 'boolean':
            return typeof value === 'boolean';
        case 'number':
            return typeof value === 'number';
        case 'int-or-string':
            return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value));
        case 'quantity':
            return typeof value === 'string' || typeof value === 'number';
        case 'any':
            return true;
    }
}
function checkObject(run, node, value) {
    if (!node.isLinked)
        node.link();
    if (!run.descend())
        return;
    const { fields, values } = node;
    let meant;
    for (const key in value) {
        const field = fields?.get(key) ?? values;
        if (field === undefined) {
            if (node.isOpen || run.isFull)
                continue;
            const suggestion = tellUnknownField(run, node, value, key);
            if (suggestion !== undefined)
                meant = [...(meant ?? []), suggestion];
            continue;
        }
        const child = value[key];
        if (child === null || child === undefined || field.acceptsAll)
            continue;
        run.path.push(key);
        checkValue(run, field, child);
        run.path.pop();
    }
    if (node.required !== undefined)
        checkRequired(run, node, value, meant);
    run.ascend();
}
function tellUnknownField(run, node, value, key) {
    const { hint, field } = suggestField(run.root, run.path, node.schema, key);
    const canRename = field !== undefined && !Object.hasOwn(value, field);
    run.tell('unknown-field', `unknown field \`${shorten(key)}\`${hint}`, {
        child: key,
        part: 'key',
        lags: node.schema.lags === true,
        ...(canRename ? { fix: { kind: 'rename-key', key: field } } : {}),
    });
    return field;
}
function checkRequired(run, node, value, meant) {
    for (const name of node.required ?? []) {
        const child = Object.hasOwn(value, name) ? value[name] : undefined;
        if (child !== undefined && child !== null)
            continue;
        const field = node.fields?.get(name);
        if (field?.schema.default !== undefined || meant?.includes(name))
            continue;
        if (child === null) {
            if (field?.isNullable)
                continue;
            run.tell('required', `required field \`${shorten(name)}\` is empty (null)`, {
                child: name,
                part: 'key',
            });
        }
        else {
            run.tell('required', `required field \`${shorten(name)}\` is missing`, {
                part: 'key',
                lags: node.schema.lags === true,
            });
        }
    }
}
function validate_checkList(run, node, value) {
    if (!node.isLinked)
        node.link();
    const { items } = node;
    if (items === undefined || items.acceptsAll || !run.descend())
        return;
    for (let i = 0; i < value.length; i++) {
        const item = value[i];
        if (item === undefined)
            continue;
        if (item === null) {
            if (!items.isNullable)
                run.tell('null', 'list item is empty (null); give it a value or remove it', { child: i });
            continue;
        }
        run.path.push(i);
        checkValue(run, items, item);
        run.path.pop();
    }
    run.ascend();
}
function validate_checkRules(run, node, value) {
    const { schema } = node;
    if (schema.enum !== undefined && !checkEnum(run, schema, value))
        return;
    if (typeof value === 'string')
        checkStringRules(run, schema, value);
    else if (typeof value === 'number')
        checkNumberRules(run, schema, value);
    else if (Array.isArray(value))
        checkListRules(run, schema, value);
    else if (typeof value === 'object' && value !== null)
        checkMapRules(run, schema, value);
    if (hasAlternatives(schema))
        checkAlternatives(run, schema, value, checkValue);
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/object-violations.js



const NONE = [];
let lastObject;
let lastInfo;
let lastViolations = NONE;
function violationsOf(object, info, isEncrypted) {
    if (object === lastObject && info === lastInfo)
        return lastViolations;
    lastViolations = collect(object.value, info, isEncrypted);
    lastObject = object;
    lastInfo = info;
    return lastViolations;
}
function collect(value, info, isEncrypted) {
    let violations;
    const isBuiltIn = (0,built_in_groups/* isBuiltInGroup */.L)(info.group);
    const sink = (violation) => {
        const kept = isBuiltIn ? judgeBuiltIn(violation, value, info) : violation;
        if (kept === undefined || isStatusGap(kept) || (isEncrypted && isOfSops(kept, value)))
            return;
        if (violations === undefined)
            violations = [];
        violations.push(kept);
    };
    if (info.validate === undefined)
        validate(info.schema, value, sink);
    else
        info.validate(value, sink);
    return violations ?? NONE;
}
const LISTS_OF_OTHER_CHECKS = new Set([
    'containers',
    'initContainers',
    'ephemeralContainers',
    'env',
    'ports',
    'sysctls',
    'volumes',
    'volumeMounts',
    'volumeDevices',
]);
function judgeBuiltIn(violation, root, info) {
    const { code, path } = violation;
    if (code === 'enum' && valueAt(root, path) === '')
        return undefined;
    if (code === 'format' && info.kind === 'Secret' && path[0] === 'data')
        return undefined;
    if (code !== 'duplicate-item')
        return violation;
    const list = path.at(-2);
    return LISTS_OF_OTHER_CHECKS.has(String(list)) ? undefined : { ...violation, isTolerated: true };
}
function isStatusGap({ code, path }) {
    return path[0] === 'status' && code !== 'unknown-field';
}
function isOfSops({ path }, root) {
    if (path[0] === 'sops')
        return true;
    const value = valueAt(root, path);
    return typeof value === 'string' && value.startsWith('ENC[');
}
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        value = typeof step === 'number' && Array.isArray(value) ? value[step] : (0,json/* member */.Dc)(value, String(step));
    }
    return value;
}

;// CONCATENATED MODULE: ./build/checks/schema/unknown-field.js



/* harmony default export */ const unknown_field = (defineCheck({
    id: 'schema/unknown-field',
    severity: 'error',
    on: 'object',
    summary: 'Objects have only the fields that their kind has',
    rationale: `
A field that the kind does not have is a misspelt one or stands in the wrong place. \`kubectl\` and Flux refuse the
object; an API server that is asked leniently drops the field silently, and the setting has no effect. In a custom
resource the fields are those of the CustomResourceDefinition, except below
\`x-kubernetes-preserve-unknown-fields\`.

It is a warning for kinds whose built-in schema is known to lag behind its project: the field may be new.`,
    examples: { bad: [], good: [] },
    check({ file, object }, report, { schemas }) {
        if (object.apiVersion === '' || object.kind === '')
            return;
        const found = schemas.lookup(object.apiVersion, object.kind);
        if (found.status !== 'known')
            return;
        for (const violation of violationsOf(object, found.info, file.encrypted)) {
            if (violation.code === 'unknown-field')
                reportField(object, violation, report);
        }
    },
}));
function reportField(object, violation, report) {
    const key = object.document.ambiguous.find((scalar) => scalar.isKey && isAt(scalar, object, violation));
    const fix = unknown_field_fixOf(violation);
    const hint = key === undefined
        ? ''
        : `; Kubernetes reads the key ${code(key.source)} as ${code(String(key.value))}, quote it`;
    report(violation.path, `${violation.message}${hint}`, {
        part: 'key',
        ...(violation.lags ? { severity: 'warning' } : {}),
        ...(fix === undefined ? {} : { fix }),
    });
}
function isAt({ path }, object, violation) {
    const at = [...object.base, ...violation.path];
    return path.length === at.length && path.every((step, i) => step === at[i]);
}
function unknown_field_fixOf({ path, fix }) {
    if (fix?.kind !== 'rename-key')
        return undefined;
    return {
        description: `Rename it to ${fix.key}`,
        safety: 'unsafe',
        changes: [{ kind: 'rename-key', at: path, key: fix.key }],
    };
}

;// CONCATENATED MODULE: ./build/checks/schema/valid.js



/* harmony default export */ const valid = (defineCheck({
    id: 'schema/valid',
    severity: 'error',
    on: 'object',
    summary: 'Values are of the types that the schema of their kind asks for, and required fields are there',
    rationale: `
The API server refuses an object whose values have the wrong type, miss required fields or are not among the
values that a field can have. Built-in kinds are compared with the API of the target version of Kubernetes,
custom resources with the CustomResourceDefinition in the same repository (or at a \`--schema-location\`, or from
the schemas that come with this program), by the rules that the API server applies to structural schemas: null for
an optional field counts as absent, a required field with a default may be left out.

The commonest mistake is YAML's own: \`yes\`, \`on\` and \`0777\` without quotes are no strings. Values that
other programs still replace, such as \`\${REPLICAS}\` for Flux, fit everywhere.`,
    examples: { bad: [], good: [] },
    check({ file, object }, report, { schemas }) {
        if (object.apiVersion === '' || object.kind === '') {
            if (file.role !== 'kustomization')
                reportNameless(object, report);
            return;
        }
        const found = schemas.lookup(object.apiVersion, object.kind);
        if (found.status !== 'known')
            return;
        for (const violation of violationsOf(object, found.info, file.encrypted)) {
            if (violation.code !== 'unknown-field')
                reportViolation(object, violation, report);
        }
    },
}));
function reportNameless(object, report) {
    for (const field of ['apiVersion', 'kind']) {
        if (object[field] !== '')
            continue;
        const isThere = Object.hasOwn(object.value, field);
        report([field], isThere ? `\`${field}\` must be a string` : `required field \`${field}\` is missing`);
    }
}
function reportViolation(object, violation, report) {
    const { path, part, lags } = violation;
    const isSecret = object.kind === 'Secret' && object.group === '';
    const ambiguous = violation.code === 'type' && !isSecret ? ambiguousAt(object, violation) : undefined;
    const fix = valid_fixOf(violation);
    report(path, ambiguous === undefined ? violation.message : explained(violation, ambiguous), {
        part,
        ...(lags || violation.isTolerated ? { severity: 'warning' } : {}),
        ...(isSecret ? { sensitive: true } : {}),
        ...(fix === undefined ? {} : { fix }),
    });
}
function ambiguousAt(object, { path }) {
    const at = [...object.base, ...path];
    return object.document.ambiguous.find((scalar) => !scalar.isKey && scalar.path.length === at.length && scalar.path.every((step, i) => step === at[i]));
}
function explained(violation, { source, value }) {
    const [expectation] = violation.message.split(', not ');
    const type = typeof value === 'boolean' ? 'boolean' : 'number';
    const mend = violation.fix?.kind === 'quote-scalar' ? `, quote it: ${code(`"${source}"`)}` : '';
    return `${expectation}; Kubernetes reads ${code(source)} as the ${type} ${value}${mend}`;
}
function valid_fixOf({ code: broken, path, fix }) {
    switch (fix?.kind) {
        case 'quote-scalar':
            return {
                description: 'Quote the value',
                safety: 'safe',
                changes: [{ kind: 'quote-scalar', at: path }],
            };
        case 'set-scalar':
            return {
                description: broken === 'type' ? 'Remove the quotes' : `Write ${String(fix.value)}`,
                safety: broken === 'type' ? 'safe' : 'unsafe',
                changes: [{ kind: 'set-scalar', at: path, value: fix.value }],
            };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/secret-value.js


const PLACEHOLDER = /^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this)|(?:update|insert|enter|fill[-_ ]in|replace|change|your)[-_ ][a-z][a-z _-]*|to[-_ ]?do|tbd|fix[-_ ]?me|placeholder|dummy|example|redacted|none|null|x{3,}|\*{3,}|\.{3}|-+)!*$/i;
const MARKED = /^(?:<[^<>\n]*>|%[\w.-]+%|__\w+__|@@?\w+@@?|\$[A-Za-z_]\w*|\[\[.*\]\]|vault:\S+|op:\/\/\S+|ssm:\S+)$/;
const PEM_BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,40})-----$/;
const PEM_BODY = /^[A-Za-z0-9+/=]*$/;
const PUBLIC_PEM = new Set([
    'CERTIFICATE',
    'TRUSTED CERTIFICATE',
    'PUBLIC KEY',
    'RSA PUBLIC KEY',
    'X509 CRL',
    'CERTIFICATE REQUEST',
]);
const PUBLIC_LINE = /^(?:#.*|\S*\s*(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) [A-Za-z0-9+/=]+(?: .*)?)?$/;
const secret_value_MAX_LENGTH = 1 << 20;
const CREDENTIAL_LINE = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|api[-_]?key|access[-_]?key|private[-_]?key)["']?[ \t]*[:=][ \t]*["']?[^\s"'$<{[]/i;
const SETTING = /^(?:true|false|\d{1,5}|\/[\w./-]*)$/;
function judgeSecretValue(value, isEncoded) {
    const trimmed = value.trim();
    if (isHarmless(trimmed))
        return 'harmless';
    if (!isEncoded || base64ByteLength(trimmed) === undefined)
        return isSetting(trimmed) ? 'setting' : 'secret';
    const text = decodeBase64Text(trimmed)?.trim();
    if (text === undefined)
        return 'secret';
    if (isHarmless(text))
        return 'harmless';
    return isSetting(text) ? 'setting' : 'secret';
}
function isSetting(text) {
    if (text.length > secret_value_MAX_LENGTH)
        return false;
    if (SETTING.test(text))
        return true;
    const isFile = text.includes('\n') || text.startsWith('{') || text.startsWith('[');
    return isFile && !text.includes('PRIVATE KEY') && !CREDENTIAL_LINE.test(text);
}
function isHarmless(text) {
    return (text === '' ||
        isSubstituted(text) ||
        PLACEHOLDER.test(text.slice(0, 200)) ||
        MARKED.test(text.slice(0, 500)) ||
        isPublic(text));
}
function isPublic(text) {
    if (text.length > secret_value_MAX_LENGTH)
        return false;
    let block;
    for (const line of text.split('\n').map((part) => part.trim())) {
        if (block === undefined) {
            block = PEM_BEGIN.exec(line)?.[1];
            if (block === undefined ? !PUBLIC_LINE.test(line) : !PUBLIC_PEM.has(block))
                return false;
        }
        else if (line === `-----END ${block}-----`)
            block = undefined;
        else if (!PEM_BODY.test(line))
            return false;
    }
    return block === undefined;
}

;// CONCATENATED MODULE: ./build/checks/secrets/plain-secret.js




const ARGOCD_PUBLIC_KEYS = new Set([
    'type',
    'url',
    'name',
    'project',
    'server',
    'namespaces',
    'clusterResources',
    'shard',
    'enableOCI',
    'insecure',
    'insecureIgnoreHostKey',
    'enableLfs',
    'forceHttpBasicAuth',
    'proxy',
    'noProxy',
    'useAzureWorkloadIdentity',
]);
const CREDENTIAL_KEY = /pass|pwd|secret|token|cred|auth|users|private|docker|kube-?config|jwt|salt|(?:^|[-_.])key$/i;
const MAX_NAMED = 5;
/* harmony default export */ const plain_secret = (defineCheck({
    id: 'secrets/plain-secret',
    on: 'object',
    kinds: ['Secret'],
    severity: 'error',
    summary: 'No Secret in Git has values that can be read',
    rationale: `The values of a Secret are encoded, not encrypted: whoever can read the repository, any of its clones or any
commit of its history can read them. Keep them encrypted (SOPS, Sealed Secrets) or outside of Git (External Secrets, Vault),
and replace values that have been committed once: they have leaked.

Placeholders (\`CHANGE_ME\`, \`<password>\`), values that another program fills in (\`\${PASSWORD}\`, \`<path:…>\`, \`ref+vault://…\`,
\`{{ … }}\`), files encrypted with SOPS, empty values, public certificates and keys are no finding. Where all values are
settings and files without a password or the like, it is a warning. Values are never printed.

Source: [Good practices for Kubernetes Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/).`,
    examples: { bad: [], good: [] },
    check({ file, object }, report) {
        if (file.encrypted || (0,json/* isObject */.Gv)(object.value['sops']))
            return;
        const readable = readableValues(object.value);
        const [first] = readable;
        if (first === undefined)
            return;
        const named = readable.slice(0, MAX_NAMED).map(({ key }) => code(key));
        if (readable.length > MAX_NAMED)
            named.push(`${readable.length - MAX_NAMED} more`);
        const name = object.name === undefined ? '' : ` ${code(object.name)}`;
        const subject = `Secret${name} has readable values in Git (${named.join(', ')})`;
        if (readable.every(({ isSetting }) => isSetting)) {
            report([first.bag, first.key], `${subject}; use a ConfigMap if they are no secrets, encrypt them if they are`, {
                part: 'key',
                sensitive: true,
                severity: 'warning',
            });
        }
        else {
            report([first.bag, first.key], `${subject}; encrypt them with SOPS or Sealed Secrets, or fetch them from a vault, and replace them`, { part: 'key', sensitive: true });
        }
    },
}));
function readableValues(secret) {
    const harmless = isArgoCdSecret(secret) ? ARGOCD_PUBLIC_KEYS : undefined;
    const found = [];
    for (const bag of ['data', 'stringData']) {
        const values = (0,json/* objectMember */.wX)(secret, bag);
        for (const key in values) {
            const value = values[key];
            if (typeof value !== 'string' || harmless?.has(key) === true)
                continue;
            const kind = judgeSecretValue(value, bag === 'data');
            if (kind !== 'harmless')
                found.push({ bag, key, isSetting: kind === 'setting' && !CREDENTIAL_KEY.test(key) });
        }
    }
    return found;
}
function isArgoCdSecret(secret) {
    const labels = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(secret, 'metadata'), 'labels');
    return (0,json/* member */.Dc)(labels, 'argocd.argoproj.io/secret-type') !== undefined;
}

// EXTERNAL MODULE: ./build/kubernetes/objects.js
var objects = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/checks/yaml/ambiguous-scalar.js




const ROLES = new Set([
    'manifest',
    'flux',
    'argocd',
    'kustomization',
    'kustomize-patch',
    'helm-values',
    'helm-chart',
]);
const FILE_MODE = /mode$/i;
const CREDENTIAL = /pass|secret|token|pin$/i;
/* harmony default export */ const ambiguous_scalar = (defineCheck({
    id: 'yaml/ambiguous-scalar',
    on: 'document',
    severity: 'warning',
    summary: 'No plain scalar is read as another type or number than it looks',
    rationale: `Kubernetes reads YAML 1.1: \`y\`, \`yes\`, \`on\`, \`n\`, \`no\` and \`off\` are booleans, also as keys; \`0777\` is 511,
\`1_000\` is 1000 and \`12e3\` (the start of a commit's hash, perhaps) is 12000. Where the schema wants a string, the API
server refuses the value or, in a map, the cluster gets \`true\` instead of \`on\`; that is an error, and quoting mends it.
Where nothing is known about the field, it is for a person to say which was meant. Where a boolean or number is wanted,
nothing is said, except about octal numbers that are no file mode.

Source: [YAML 1.1 booleans](https://yaml.org/type/bool.html), observed with \`sigs.k8s.io/yaml\`.`,
    examples: { bad: [], good: [] },
    check({ file, document }, report, { schemas }) {
        if (document.ambiguous.length === 0 || !ROLES.has(file.role))
            return;
        const scene = { objects: (0,objects/* objectsOf */.i)(document), schemas, report };
        for (const scalar of document.ambiguous) {
            if (isLost(scalar, document))
                continue;
            if (scalar.isKey)
                checkKey(scalar, scene);
            else
                ambiguous_scalar_checkValue(scalar, scene);
        }
    },
}));
function isLost({ path, range }, { duplicates }) {
    return duplicates.some(({ path: lost, second }) => range.start < second.start && lost.every((step, i) => path[i] === step));
}
function objectAround(path, { objects }) {
    return objects.find(({ base }) => base.every((step, i) => path[i] === step));
}
function schemaOf(path, scene) {
    const object = objectAround(path, scene);
    if (object === undefined)
        return undefined;
    const found = scene.schemas.lookup(object.apiVersion, object.kind);
    return found.status === 'known' ? schemaAt(found.info.schema, path.slice(object.base.length)) : undefined;
}
function checkKey({ source, path }, scene) {
    const owner = schemaOf(path.slice(0, -1), scene);
    const isCertain = owner?.fields?.has(source) === true || owner?.values !== undefined;
    scene.report(path, `the key ${code(source)} is read as ${code(String(path.at(-1)))}; quote it`, {
        part: 'key',
        sensitive: isSecret(path, scene),
        severity: isCertain ? 'error' : 'warning',
        fix: {
            description: 'Quote the key',
            safety: isCertain ? 'safe' : 'unsafe',
            changes: [{ kind: 'quote-key', at: path }],
        },
    });
}
function ambiguous_scalar_checkValue(scalar, scene) {
    switch (schemaOf(scalar.path, scene)?.type) {
        case 'boolean':
        case 'object':
        case 'array':
            return;
        case 'integer':
        case 'number':
        case 'quantity':
        case 'int-or-string':
            if (typeof scalar.value === 'number')
                checkOctal(scalar, scene.report);
            return;
        case 'string':
            tell(scalar, 'but a string is wanted here; quote it', scene, {
                severity: 'error',
                fix: quoting(scalar, 'safe'),
            });
            return;
        default:
            checkUntyped(scalar, scene);
    }
}
function checkOctal({ source, value, path }, report) {
    const isOctal = /^[-+]?0[0-7_]+$/.test(source) && Number(source.replaceAll('_', '')) !== value;
    if (!isOctal || isFileMode(path))
        return;
    report(path, `${code(source)} is read as octal, which is ${value}; write the number without the leading zero`);
}
function checkUntyped(scalar, scene) {
    const { source, value, path } = scalar;
    const isNumber = typeof value === 'number';
    if (isNumber && isFileMode(path))
        return;
    const details = isNumber || source.length === 1 ? { fix: quoting(scalar, 'unsafe') } : { severity: 'note' };
    tell(scalar, `write ${code(value)}, or quote it if the text is meant`, scene, details);
}
function isFileMode(path) {
    return FILE_MODE.test(String(path.at(-1)));
}
function tell({ source, value, path }, advice, scene, details) {
    const type = typeof value;
    if (isSecret(path, scene)) {
        const mend = advice.startsWith('write') ? 'quote it if the text is meant' : advice;
        scene.report(path, `the value is read as a ${type}, ${mend}`, { ...details, sensitive: true });
    }
    else {
        const link = advice.startsWith('but') ? ',' : ';';
        scene.report(path, `${code(source)} is read as the ${type} ${code(value)}${link} ${advice}`, details);
    }
}
function isSecret(path, scene) {
    if (CREDENTIAL.test(String(path.at(-1))))
        return true;
    const object = objectAround(path, scene);
    return object?.kind === 'Secret' && object.group === '';
}
function quoting({ path }, safety) {
    return { description: 'Quote the value', safety, changes: [{ kind: 'quote-scalar', at: path }] };
}

// EXTERNAL MODULE: ./build/yaml/line-index.js
var line_index = __webpack_require__(1279);
;// CONCATENATED MODULE: ./build/checks/yaml/duplicate-key.js




const duplicate_key_STRICT = new Set([
    'manifest',
    'flux',
    'argocd',
    'kustomization',
    'kustomize-patch',
    'helm-values',
    'helm-chart',
]);
/* harmony default export */ const duplicate_key = (defineCheck({
    id: 'yaml/duplicate-key',
    on: 'file',
    severity: 'error',
    summary: 'No mapping has the same key twice',
    rationale: `Of two values with the same key only the last one counts; the first is lost without a word. The YAML
specification forbids it, Kustomize and \`kubectl\` with strict field validation refuse such a file, and other tools
disagree about which value they take. Keys that are written differently but read as the same (\`1\` and \`"1"\`, \`on\` and
\`"true"\`) count too, and the items of a \`List\` are looked at like any other object. Outside of what Kubernetes reads it is a warning.`,
    examples: { bad: [], good: [] },
    check({ file }, report) {
        let lines;
        for (const document of file.documents) {
            if (document.duplicates.length === 0)
                continue;
            const sensitive = (0,objects/* objectsOf */.i)(document).some(({ kind }) => kind === 'Secret');
            for (const { key, first, second } of document.duplicates) {
                lines ??= new line_index/* LineIndex */.r(file.text);
                report(second, `the key ${code(key)} stands twice in one mapping; only this last value counts`, {
                    severity: duplicate_key_STRICT.has(file.role) ? 'error' : 'warning',
                    sensitive,
                    related: [{ ...locationOf(file, first, lines), message: 'the first one, whose value is lost' }],
                });
            }
        }
    },
}));
function locationOf({ path }, range, lines) {
    const start = lines.positionAt(range.start);
    const end = lines.positionAt(range.end);
    return { file: path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

;// CONCATENATED MODULE: ./build/checks/yaml/syntax.js

const SECRET = /\bkind["']?:[ \t]*["']?Secret\b/;
/* harmony default export */ const syntax = (defineCheck({
    id: 'yaml/syntax',
    on: 'file',
    severity: 'error',
    summary: 'Every YAML and JSON file can be read',
    rationale: `A file that cannot be read is never applied: \`kubectl\`, Kustomize, Flux and Argo CD stop at it, and everything
that comes with it stays as it was. The rules are those of \`sigs.k8s.io/yaml\`, with which all of them read: UTF-8 without
NUL bytes, no tabs as indentation, no value that JSON lacks (\`.inf\`, \`.nan\`), and bounds on nesting and on what aliases
may grow to. A document that cannot be read does not keep the other documents of its file from being checked.

JSON files that are not about Kubernetes are left alone, since editors and compilers put comments into theirs; in files that
look like templates a problem is a warning.`,
    examples: { bad: [], good: [] },
    check({ file }, report) {
        if (file.problem !== undefined)
            report({ start: 0, end: 0 }, file.problem.message);
        for (const { problem, range } of file.documents) {
            if (problem === undefined || isForeignJson(file))
                continue;
            const sensitive = SECRET.test(file.text.slice(range.start, range.end));
            if (isTemplateLike(file, problem)) {
                report(problem.range, `${problem.message}; the file looks like a template, which cannot be checked`, {
                    severity: 'warning',
                    sensitive,
                });
            }
            else
                report(problem.range, problem.message, { sensitive });
        }
    },
}));
function isForeignJson({ path, role, text }) {
    return role === 'other' && path.endsWith('.json') && !text.includes('"apiVersion"');
}
function isTemplateLike({ role, text }, { range }) {
    if (role !== 'other')
        return false;
    const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
    const lineEnd = text.indexOf('\n', range.start);
    const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
    return /\{\{|\{%|<%/.test(line) || /^[ \t]*(?:\{\{|\{%|<%)/m.test(text);
}

;// CONCATENATED MODULE: ./build/checks/registry.js































const CHECKS = [
    autoscaler,
    config_size,
    containers,
    cron,
    custom_resource_definition,
    disruption_budget,
    environment,
    ingress,
    integers,
    labels,
    names,
    network_policy,
    persistent_volume_claim,
    policies,
    ports,
    probes,
    quantities,
    secret_data,
    security_context,
    service,
    volumes,
    workload_selector,
    duplicate_object,
    api_deprecated,
    api_unknown,
    unknown_field,
    valid,
    plain_secret,
    ambiguous_scalar,
    duplicate_key,
    syntax,
];

;// CONCATENATED MODULE: ./build/kubernetes/schema/structural-schema.js

const structural_schema_MAX_DEPTH = 200;
const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);
function structuralSchema(definition, options) {
    return convert(definition, options, 0);
}
function convert(definition, options, depth) {
    if (!(0,json/* isObject */.Gv)(definition) || depth > structural_schema_MAX_DEPTH)
        return { type: 'any' };
    const draft = { type: typeOf(definition) };
    const preserves = options.preservesUnknownFields || flag(definition, 'x-kubernetes-preserve-unknown-fields');
    if (draft.type === 'object')
        addFields(draft, definition, options, preserves, depth);
    if (draft.type === 'any' && !preserves && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(definition, 'properties'))) {
        addFields(draft, definition, options, true, depth);
    }
    if (draft.type === 'array')
        draft.items = convert((0,json/* member */.Dc)(definition, 'items'), options, depth + 1);
    if (flag(definition, 'x-kubernetes-embedded-resource'))
        embedResource(draft, options);
    addListType(draft, definition);
    addValueRules(draft, definition);
    const isAlternativeOfTypes = draft.type === 'int-or-string' && (0,json/* arrayMember */.Qr)(definition, 'anyOf').length > 0;
    addAlternatives(draft, definition, depth, isAlternativeOfTypes);
    return draft;
}
function typeOf(definition) {
    if (flag(definition, 'x-kubernetes-int-or-string'))
        return 'int-or-string';
    const type = (0,json/* stringMember */.sk)(definition, 'type');
    if (type !== undefined && TYPES.has(type))
        return type;
    return 'any';
}
function addFields(draft, definition, options, isOpen, depth) {
    const fields = new Map();
    for (const [name, field] of Object.entries((0,json/* objectMember */.wX)(definition, 'properties') ?? {})) {
        fields.set(name, convert(field, options, depth + 1));
    }
    draft.fields = fields;
    const additional = (0,json/* member */.Dc)(definition, 'additionalProperties');
    if ((0,json/* isObject */.Gv)(additional))
        draft.values = convert(additional, options, depth + 1);
    if (isOpen || additional === true)
        draft.open = true;
}
function embedResource(draft, options) {
    draft.embeddedResource = true;
    draft.fields = withObjectFields(draft.fields, options.objectMeta);
    draft.required = ['apiVersion', 'kind'];
}
function withObjectFields(fields, objectMeta) {
    const merged = new Map(fields);
    merged.set('apiVersion', { type: 'string' });
    merged.set('kind', { type: 'string' });
    merged.set('metadata', restrictedMetadata(objectMeta, fields?.get('metadata')));
    return merged;
}
function restrictedMetadata(objectMeta, own) {
    const rules = own?.fields?.get('name');
    if (rules === undefined || objectMeta.fields === undefined)
        return objectMeta;
    const fields = new Map(objectMeta.fields);
    fields.set('name', { ...rules, type: 'string' });
    return { type: 'object', fields };
}
function addListType(draft, definition) {
    const listType = (0,json/* stringMember */.sk)(definition, 'x-kubernetes-list-type');
    if (listType === 'set')
        draft.isSet = true;
    const keys = strings((0,json/* arrayMember */.Qr)(definition, 'x-kubernetes-list-map-keys'));
    if (listType === 'map' && keys.length > 0)
        draft.listMapKeys = keys;
}
function addValueRules(draft, definition) {
    const required = strings((0,json/* arrayMember */.Qr)(definition, 'required'));
    if (required.length > 0)
        draft.required = [...new Set([...(draft.required ?? []), ...required])];
    if (flag(definition, 'nullable'))
        draft.nullable = true;
    const initial = (0,json/* member */.Dc)(definition, 'default');
    if (initial !== undefined)
        draft.default = initial;
    const choices = (0,json/* member */.Dc)(definition, 'enum');
    if ((0,json/* isArray */.cy)(choices) && choices.every(isScalar))
        draft.enum = choices;
    const format = (0,json/* stringMember */.sk)(definition, 'format');
    if (format !== undefined)
        draft.format = format;
    const pattern = (0,json/* stringMember */.sk)(definition, 'pattern');
    if (pattern !== undefined)
        draft.pattern = pattern;
    for (const key of structural_schema_NUMBERS) {
        const value = (0,json/* member */.Dc)(definition, key);
        if (typeof value === 'number')
            draft[key] = value;
    }
    for (const key of FLAGS)
        if (flag(definition, key))
            draft[key] = true;
}
const structural_schema_NUMBERS = [
    'minimum',
    'maximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
];
const FLAGS = ['exclusiveMinimum', 'exclusiveMaximum', 'uniqueItems'];
function addAlternatives(draft, definition, depth, skipsAnyOf) {
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
        const branches = (0,json/* arrayMember */.Qr)(definition, key);
        if (branches.length === 0 || (key === 'anyOf' && skipsAnyOf))
            continue;
        draft[key] = branches.map((branch) => convertRules(branch, depth + 1));
    }
    const not = (0,json/* member */.Dc)(definition, 'not');
    if (not !== undefined)
        draft.not = convertRules(not, depth + 1);
}
function convertRules(definition, depth) {
    if (!(0,json/* isObject */.Gv)(definition) || depth > structural_schema_MAX_DEPTH)
        return { type: 'any' };
    const draft = { type: typeOf(definition), open: true };
    const properties = (0,json/* objectMember */.wX)(definition, 'properties');
    if (properties !== undefined) {
        draft.fields = new Map(Object.entries(properties).map(([name, field]) => [name, convertRules(field, depth + 1)]));
    }
    const additional = (0,json/* member */.Dc)(definition, 'additionalProperties');
    if ((0,json/* isObject */.Gv)(additional))
        draft.values = convertRules(additional, depth + 1);
    const items = (0,json/* member */.Dc)(definition, 'items');
    if ((0,json/* isObject */.Gv)(items))
        draft.items = convertRules(items, depth + 1);
    addValueRules(draft, definition);
    addAlternatives(draft, definition, depth, false);
    return draft;
}
function flag(definition, key) {
    return (0,json/* member */.Dc)(definition, key) === true;
}
function strings(values) {
    return values.filter((value) => typeof value === 'string');
}
function isScalar(value) {
    return typeof value !== 'object' || value === null;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/custom-resource.js


const GROUP = 'apiextensions.k8s.io';
function isDefinition(object) {
    const apiVersion = (0,json/* stringMember */.sk)(object, 'apiVersion');
    return ((0,json/* stringMember */.sk)(object, 'kind') === 'CustomResourceDefinition' &&
        (apiVersion === `${GROUP}/v1` || apiVersion === `${GROUP}/v1beta1`));
}
function kindsOfDefinition(definition, objectMeta) {
    const spec = (0,json/* objectMember */.wX)(definition, 'spec');
    const group = (0,json/* stringMember */.sk)(spec, 'group');
    const kind = (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(spec, 'names'), 'kind');
    if (!isDefinition(definition) || spec === undefined || group === undefined || kind === undefined)
        return [];
    const isOld = (0,json/* stringMember */.sk)(definition, 'apiVersion') === `${GROUP}/v1beta1`;
    const preservesUnknownFields = isOld && (0,json/* member */.Dc)(spec, 'preserveUnknownFields') !== false;
    return servedVersions(spec).map(({ name, schema }) => ({
        group,
        version: name,
        kind,
        namespaced: (0,json/* stringMember */.sk)(spec, 'scope') !== 'Cluster',
        schema: rootSchema(schema, preservesUnknownFields, objectMeta),
    }));
}
function servedVersions(spec) {
    const common = (0,json/* member */.Dc)((0,json/* objectMember */.wX)(spec, 'validation'), 'openAPIV3Schema');
    const versions = [];
    for (const version of (0,json/* arrayMember */.Qr)(spec, 'versions')) {
        const name = (0,json/* stringMember */.sk)(version, 'name');
        if (!(0,json/* isObject */.Gv)(version) || name === undefined || (0,json/* member */.Dc)(version, 'served') === false)
            continue;
        versions.push({ name, schema: (0,json/* member */.Dc)((0,json/* objectMember */.wX)(version, 'schema'), 'openAPIV3Schema') ?? common });
    }
    const only = (0,json/* stringMember */.sk)(spec, 'version');
    if (versions.length === 0 && only !== undefined)
        versions.push({ name: only, schema: common });
    return versions;
}
function rootSchema(definition, preservesUnknownFields, objectMeta) {
    const schema = structuralSchema(definition, { objectMeta, preservesUnknownFields });
    const hasStructure = schema.type === 'object' && definition !== undefined;
    const fields = withObjectFields(schema.fields, objectMeta);
    return { ...schema, type: 'object', fields, ...(hasStructure ? {} : { open: true }) };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/definition-index.js
const MAX_ALTERNATIVES = 8;
class DefinitionIndex {
    #kinds = new Map();
    #merged = new Map();
    add(info) {
        const key = definition_index_kindKey(apiVersionOf(info), info.kind);
        const known = this.#kinds.get(key);
        if (known === undefined)
            this.#kinds.set(key, [info]);
        else if (known.length < MAX_ALTERNATIVES)
            known.push(info);
        this.#merged.delete(key);
    }
    get(apiVersion, kind) {
        const key = definition_index_kindKey(apiVersion, kind);
        const infos = this.#kinds.get(key);
        const [first] = infos ?? [];
        if (first === undefined || infos === undefined || infos.length === 1)
            return first;
        const merged = this.#merged.get(key) ?? merge(first, infos);
        this.#merged.set(key, merged);
        return merged;
    }
    *kinds() {
        for (const [info] of this.#kinds.values()) {
            if (info !== undefined)
                yield { apiVersion: apiVersionOf(info), kind: info.kind };
        }
    }
}
function apiVersionOf({ group, version, }) {
    return group === '' ? version : `${group}/${version}`;
}
function definition_index_kindKey(apiVersion, kind) {
    return `${apiVersion} ${kind}`;
}
function merge(first, infos) {
    const schema = { ...first.schema, type: 'any', anyOf: infos.map((info) => info.schema) };
    const { fields: _, required: __, values: ___, ...rest } = schema;
    return { ...first, schema: { ...rest, open: true } };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/deprecations.js
const TABLE = `
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.35 1.38 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding - 1.32 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.37 1.40 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 1.16 1.22 admissionregistration.k8s.io/v1 differs
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding 1.31 1.34 admissionregistration.k8s.io/v1 same
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 1.16 1.22 apiextensions.k8s.io/v1 differs
apiregistration.k8s.io/v1beta1 APIService 1.19 1.22 apiregistration.k8s.io/v1 same
apps/v1beta1 ControllerRevision 1.8 1.16 apps/v1 same
apps/v1beta1 Deployment,StatefulSet 1.8 1.16 apps/v1 differs
apps/v1beta2 ControllerRevision,DaemonSet,Deployment,ReplicaSet,StatefulSet 1.9 1.16 apps/v1 same
auditregistration.k8s.io/v1alpha1 AuditSink - 1.19 - -
authentication.k8s.io/v1alpha1 SelfSubjectReview - 1.32 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 SelfSubjectReview 1.30 1.33 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 TokenReview 1.19 1.22 authentication.k8s.io/v1 same
authorization.k8s.io/v1beta1 LocalSubjectAccessReview,SubjectAccessReview 1.19 1.22 authorization.k8s.io/v1 differs
authorization.k8s.io/v1beta1 SelfSubjectAccessReview,SelfSubjectRulesReview 1.19 1.22 authorization.k8s.io/v1 same
autoscaling/v2beta1 HorizontalPodAutoscaler 1.22 1.25 autoscaling/v2 differs
autoscaling/v2beta2 HorizontalPodAutoscaler 1.23 1.26 autoscaling/v2 same
batch/v1beta1 CronJob 1.21 1.25 batch/v1 same
batch/v2alpha1 CronJob - 1.21 batch/v1 same
certificates.k8s.io/v1alpha1 ClusterTrustBundle 1.34 1.37 certificates.k8s.io/v1beta1 same
certificates.k8s.io/v1alpha1 PodCertificateRequest - 1.35 certificates.k8s.io/v1beta1 differs
certificates.k8s.io/v1beta1 CertificateSigningRequest 1.19 1.22 certificates.k8s.io/v1 differs
certificates.k8s.io/v1beta1 ClusterTrustBundle,PodCertificateRequest 1.37 1.40 certificates.k8s.io/v1 same
coordination.k8s.io/v1alpha1 LeaseCandidate - 1.32 coordination.k8s.io/v1beta1 differs
coordination.k8s.io/v1alpha2 LeaseCandidate 1.35 1.38 coordination.k8s.io/v1beta1 same
coordination.k8s.io/v1beta1 Lease 1.19 1.22 coordination.k8s.io/v1 same
coordination.k8s.io/v1beta1 LeaseCandidate 1.36 1.39 - -
discovery.k8s.io/v1alpha1 EndpointSlice - 1.17 discovery.k8s.io/v1 differs
discovery.k8s.io/v1beta1 EndpointSlice 1.21 1.25 discovery.k8s.io/v1 differs
events.k8s.io/v1beta1 Event 1.22 1.25 events.k8s.io/v1 differs
extensions/v1beta1 DaemonSet,Deployment,ReplicaSet 1.8 1.16 apps/v1 differs
extensions/v1beta1 Ingress 1.14 1.22 networking.k8s.io/v1 differs
extensions/v1beta1 NetworkPolicy 1.9 1.16 networking.k8s.io/v1 same
extensions/v1beta1 PodSecurityPolicy 1.11 1.16 - -
flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema - 1.21 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration - 1.21 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
networking.k8s.io/v1alpha1 ClusterCIDR - 1.29 - -
networking.k8s.io/v1alpha1 IPAddress,ServiceCIDR - 1.31 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 IPAddress,ServiceCIDR 1.34 1.37 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress 1.19 1.22 networking.k8s.io/v1 differs
networking.k8s.io/v1beta1 IngressClass 1.19 1.22 networking.k8s.io/v1 same
node.k8s.io/v1alpha1 RuntimeClass - 1.24 node.k8s.io/v1 differs
node.k8s.io/v1beta1 RuntimeClass 1.22 1.25 node.k8s.io/v1 same
policy/v1beta1 PodDisruptionBudget 1.21 1.25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 1.21 1.25 - -
rbac.authorization.k8s.io/v1alpha1 ClusterRole,ClusterRoleBinding,Role,RoleBinding - 1.23 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 ClusterRole,ClusterRoleBinding,Role,RoleBinding 1.17 1.22 rbac.authorization.k8s.io/v1 same
resource.k8s.io/v1alpha1 PodScheduling,ResourceClaim,ResourceClaimTemplate,ResourceClass - 1.27 - -
resource.k8s.io/v1alpha2 PodSchedulingContext,ResourceClaimParameters,ResourceClass,ResourceClassParameters - 1.31 - -
resource.k8s.io/v1alpha2 ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.31 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.34 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceTaintRule 1.36 1.39 resource.k8s.io/v1beta2 same
resource.k8s.io/v1alpha3 PodSchedulingContext - 1.32 - -
resource.k8s.io/v1beta1 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.35 1.38 resource.k8s.io/v1 differs
resource.k8s.io/v1beta2 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.36 1.39 resource.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 PriorityClass - 1.23 scheduling.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 Workload - 1.36 scheduling.k8s.io/v1alpha2 differs
scheduling.k8s.io/v1alpha2 PodGroup,Workload - 1.37 scheduling.k8s.io/v1beta1 differs
scheduling.k8s.io/v1beta1 PriorityClass 1.14 1.22 scheduling.k8s.io/v1 same
settings.k8s.io/v1alpha1 PodPreset - 1.20 - -
storage.k8s.io/v1alpha1 CSIStorageCapacity - 1.24 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttachment - 1.23 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttributesClass - 1.35 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,StorageClass,VolumeAttachment 1.19 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSINode 1.17 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 1.24 1.27 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 VolumeAttributesClass 1.34 1.37 storage.k8s.io/v1 same
storagemigration.k8s.io/v1alpha1 StorageVersionMigration - 1.35 storagemigration.k8s.io/v1beta1 differs
storagemigration.k8s.io/v1beta1 StorageVersionMigration 1.37 1.40 storagemigration.k8s.io/v1 same
v1 ComponentStatus 1.19 - - -
v1 Endpoints 1.33 - - -
`;
let byKind;
function deprecationOf(apiVersion, kind) {
    byKind ??= readTable();
    return byKind.get(`${apiVersion} ${kind}`);
}
function readTable() {
    const table = new Map();
    for (const line of TABLE.trim().split('\n')) {
        const [apiVersion = '', kinds = '', ...fate] = line.split(' ');
        const deprecation = readFate(fate);
        for (const kind of kinds.split(','))
            table.set(`${apiVersion} ${kind}`, deprecation);
    }
    return table;
}
function readFate([deprecatedIn = '-', removedIn = '-', replacement = '-', shape,]) {
    return {
        ...(deprecatedIn === '-' ? {} : { deprecatedIn }),
        ...(removedIn === '-' ? {} : { removedIn }),
        ...(replacement === '-' ? {} : { replacement, isSameShape: shape === 'same' }),
    };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/kind-suggestion.js

const kind_suggestion_MAX_NAME = 100;
function suggestKind({ apiVersion, kind }, known, isBuiltInGroup) {
    if (apiVersion.length > kind_suggestion_MAX_NAME || kind.length > kind_suggestion_MAX_NAME)
        return undefined;
    const names = [...known];
    const group = groupOf(apiVersion);
    const inGroup = names.filter((name) => groupOf(name.apiVersion) === group);
    return (sameApiVersion(names, apiVersion, kind) ??
        otherVersion(inGroup, kind, isBuiltInGroup(group)) ??
        (isBuiltInGroup(group) ? otherGroup(names, kind, isBuiltInGroup) : undefined) ??
        nearGroup(names, apiVersion, kind));
}
function sameApiVersion(names, apiVersion, kind) {
    const kinds = names.filter((name) => name.apiVersion === apiVersion).map((name) => name.kind);
    const near = (0,kernel_suggestion/* nearest */.p)(kind, kinds);
    return near === undefined || near === kind ? undefined : { apiVersion, kind: near };
}
function otherVersion(inGroup, kind, isBuiltIn) {
    const exact = preferred(inGroup.filter((name) => name.kind === kind));
    if (exact !== undefined)
        return isBuiltIn ? exact : undefined;
    return closest(inGroup, kind);
}
function otherGroup(names, kind, isBuiltInGroup) {
    const builtIn = names.filter((name) => isBuiltInGroup(groupOf(name.apiVersion)));
    return preferred(names.filter((name) => name.kind === kind)) ?? closest(builtIn, kind);
}
function nearGroup(names, apiVersion, kind) {
    const group = groupOf(apiVersion);
    const near = names.filter((name) => isNearGroup(group, groupOf(name.apiVersion)));
    return preferred(near.filter((name) => name.kind === kind)) ?? closest(near, kind);
}
function isNearGroup(group, candidate) {
    const [labels, others] = [group.split('.'), candidate.split('.')];
    if (group === '' || labels.length !== others.length)
        return false;
    const different = labels.filter((label, i) => label !== others[i]);
    const [label] = different;
    if (label === undefined || different.length > 1)
        return false;
    return (0,kernel_suggestion/* nearest */.p)(label, [others[labels.indexOf(label)] ?? '']) !== undefined;
}
function closest(names, kind) {
    const near = (0,kernel_suggestion/* nearest */.p)(kind, names.map((name) => name.kind));
    return near === undefined ? undefined : preferred(names.filter((name) => name.kind === near));
}
function preferred(names) {
    let best;
    for (const name of names) {
        if (best === undefined || rank(name) > rank(best))
            best = name;
    }
    return best;
}
function rank({ apiVersion }) {
    const parts = /(?:^|\/)v(\d{1,4})(?:(alpha|beta)(\d{1,4}))?$/.exec(apiVersion);
    if (parts === null)
        return 0;
    const [, major, stage, step = '0'] = parts;
    const stability = stage === undefined ? 3 : stage === 'beta' ? 2 : 1;
    return stability * 1e9 + Number(major) * 1e4 + Number(step);
}
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}

// EXTERNAL MODULE: ./build/kubernetes/schema/kubernetes-version.js
var kubernetes_version = __webpack_require__(5436);
// EXTERNAL MODULE: ./build/kernel/path.js
var kernel_path = __webpack_require__(9913);
;// CONCATENATED MODULE: ./build/kubernetes/schema/ajv-schema.js




const MAX_TOLD = 100;
async function compileJsonSchema(document) {
    const validator = await ajv_schema_compile(document);
    return (value, sink) => {
        if (validator(value))
            return;
        for (const error of told(validator.errors ?? []).slice(0, MAX_TOLD)) {
            const violation = violationOf(error, value);
            if (violation !== undefined)
                sink(violation);
        }
    };
}
async function ajv_schema_compile(document) {
    const dialect = (0,json/* stringMember */.sk)(document, '$schema') ?? '';
    const [{ Ajv }, formats] = await Promise.all([loadDialect(dialect), Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 19))]);
    const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
    formats.default.default(ajv, { mode: 'fast' });
    return ajv.compile(isDraft4(dialect) ? modernized(document) : withoutDialect(document));
}
async function loadDialect(dialect) {
    if (dialect.includes('2020-12'))
        return { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).Ajv2020 };
    if (dialect.includes('2019-09'))
        return { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 19))).Ajv2019 };
    return { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).Ajv };
}
function isDraft4(dialect) {
    return dialect.includes('draft-04') || dialect.includes('draft-05');
}
function withoutDialect(document) {
    return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema' && key !== '$id'));
}
const MAPS = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
const DATA = new Set(['enum', 'default', 'example', 'examples']);
function modernized(node) {
    const entries = [];
    for (const [key, value] of Object.entries((0,json/* isObject */.Gv)(node) ? node : {})) {
        if (key === '$schema' || (key === 'id' && typeof value === 'string'))
            continue;
        if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
            const bound = (0,json/* member */.Dc)(node, key === 'exclusiveMinimum' ? 'minimum' : 'maximum');
            if (value === true && bound !== undefined)
                entries.push([key, bound]);
        }
        else
            entries.push([key, modernizedMember(key, value)]);
    }
    return Object.fromEntries(entries);
}
function modernizedMember(key, value) {
    if (DATA.has(key))
        return value;
    if ((0,json/* isArray */.cy)(value))
        return value.map((item) => ((0,json/* isObject */.Gv)(item) ? modernized(item) : item));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    if (!MAPS.has(key))
        return modernized(value);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, modernizedMember('', part)]));
}
function told(errors) {
    const wholes = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    return errors.filter((error) => !wholes.some((whole) => whole !== error && error.schemaPath.startsWith(`${whole.schemaPath}/`)));
}
const CODES = {
    additionalProperties: 'unknown-field',
    unevaluatedProperties: 'unknown-field',
    required: 'required',
    type: 'type',
    enum: 'enum',
    const: 'enum',
    format: 'format',
    pattern: 'pattern',
    minimum: 'range',
    maximum: 'range',
    exclusiveMinimum: 'range',
    exclusiveMaximum: 'range',
    multipleOf: 'range',
    minLength: 'length',
    maxLength: 'length',
    minItems: 'length',
    maxItems: 'length',
    minProperties: 'length',
    maxProperties: 'length',
    uniqueItems: 'duplicate-item',
};
function violationOf(error, root) {
    const { path, value } = resolve(root, error.instancePath);
    if (typeof value === 'string' && isSubstituted(value))
        return undefined;
    const code = CODES[error.keyword] ?? 'alternatives';
    const base = { code, lags: false };
    if (code === 'unknown-field') {
        const name = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty'] ?? '');
        return { ...base, path: [...path, name], part: 'key', message: `unknown field \`${shorten(name)}\`` };
    }
    if (code === 'required') {
        const name = shorten(String(error.params['missingProperty'] ?? ''));
        return { ...base, path, part: 'key', message: `required field \`${name}\` is missing` };
    }
    return {
        ...base,
        path,
        part: 'value',
        message: `${validation_run_nameOf(path)} ${shorten(error.message ?? 'is not allowed')}`,
    };
}
function resolve(root, pointer) {
    const path = [];
    let value = root;
    for (const step of (0,kernel_path/* fromPointer */.k)(pointer)) {
        path.push((0,json/* isArray */.cy)(value) ? Number(step) : step);
        value = (0,json/* isArray */.cy)(value) ? value[Number(step)] : (0,json/* member */.Dc)(value, step);
    }
    return { path, value };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/json-schema.js


const FOREIGN = [
    'patternProperties',
    'if',
    'dependencies',
    'dependentRequired',
    'dependentSchemas',
    'propertyNames',
    'contains',
    'prefixItems',
    'additionalItems',
    'unevaluatedProperties',
    'unevaluatedItems',
    '$dynamicRef',
    '$recursiveRef',
];
const json_schema_MAX_DEPTH = 300;
const json_schema_TYPES = new Map([
    ['object', 'object'],
    ['array', 'array'],
    ['string', 'string'],
    ['integer', 'integer'],
    ['number', 'number'],
    ['boolean', 'boolean'],
]);
class Inexpressible extends Error {
}
function convertJsonSchema(document) {
    try {
        return new Converter(document).convert(document, 0);
    }
    catch (error) {
        if (error instanceof Inexpressible)
            return undefined;
        throw error;
    }
}
class Converter {
    #document;
    #references = new Map();
    constructor(document) {
        this.#document = document;
    }
    convert(node, depth) {
        if (node === true)
            return { type: 'any' };
        if (!(0,json/* isObject */.Gv)(node) || depth > json_schema_MAX_DEPTH)
            throw new Inexpressible();
        const reference = (0,json/* member */.Dc)(node, '$ref');
        if (typeof reference === 'string')
            return this.#reference(reference, depth);
        const draft = { type: 'any' };
        this.#fill(draft, node, depth);
        return draft;
    }
    #reference(reference, depth) {
        const known = this.#references.get(reference);
        if (known !== undefined)
            return known;
        const target = this.#resolve(reference);
        if (!(0,json/* isObject */.Gv)(target) || (0,json/* member */.Dc)(target, '$ref') !== undefined)
            throw new Inexpressible();
        const draft = { type: 'any' };
        this.#references.set(reference, draft);
        this.#fill(draft, target, depth + 1);
        return draft;
    }
    #resolve(reference) {
        if (!reference.startsWith('#') || (reference.length > 1 && reference[1] !== '/'))
            return undefined;
        let node = this.#document;
        for (const step of (0,kernel_path/* fromPointer */.k)(reference.slice(1))) {
            node = (0,json/* isArray */.cy)(node) ? node[Number(step)] : (0,json/* member */.Dc)(node, decodeURIComponentSafely(step));
        }
        return node;
    }
    #fill(draft, node, depth) {
        if (FOREIGN.some((keyword) => Object.hasOwn(node, keyword)))
            throw new Inexpressible();
        if (isScalarUnion(node)) {
            draft.type = unionType(node);
            if ((0,json/* member */.Dc)(node, 'type') === undefined)
                return;
        }
        else
            this.#fillType(draft, node, depth);
        this.#fillObject(draft, node, depth);
        const items = (0,json/* member */.Dc)(node, 'items');
        if ((0,json/* isArray */.cy)(items))
            throw new Inexpressible();
        if (items !== undefined)
            draft.items = this.convert(items, depth + 1);
        fillKubernetes(draft, node);
        fillValues(draft, node);
        this.#fillAlternatives(draft, node, depth);
    }
    #fillType(draft, node, depth) {
        const written = (0,json/* member */.Dc)(node, 'type');
        const names = (0,json/* isArray */.cy)(written) ? written : written === undefined ? [] : [written];
        if (names.includes('null'))
            draft.nullable = true;
        const types = names.filter((name) => name !== 'null').map((name) => json_schema_TYPES.get(String(name)));
        if (types.length === 1 && types[0] !== undefined)
            draft.type = types[0];
        else if (types.length === 2 && types.includes('string') && types.includes('integer')) {
            draft.type = 'int-or-string';
        }
        else if (types.length > 0) {
            draft.allOf = [{ type: 'any', anyOf: names.map((name) => this.convert({ type: name }, depth + 1)) }];
        }
        else if (names.length > 0)
            throw new Inexpressible();
    }
    #fillObject(draft, node, depth) {
        const properties = (0,json/* member */.Dc)(node, 'properties');
        const additional = (0,json/* member */.Dc)(node, 'additionalProperties');
        if (draft.type !== 'object' && properties === undefined && additional === undefined)
            return;
        if ((0,json/* isObject */.Gv)(properties)) {
            const fields = Object.entries(properties).map(([name, field]) => [name, this.convert(field, depth + 1)]);
            draft.fields = new Map(fields);
        }
        if ((0,json/* isObject */.Gv)(additional))
            draft.values = this.convert(additional, depth + 1);
        else if (additional !== false || (0,json/* member */.Dc)(node, 'x-kubernetes-preserve-unknown-fields') === true)
            draft.open = true;
    }
    #fillAlternatives(draft, node, depth) {
        for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
            const branches = (0,json/* member */.Dc)(node, keyword);
            if (branches === undefined || (keyword !== 'allOf' && isScalarUnion(node)))
                continue;
            if (!(0,json/* isArray */.cy)(branches))
                throw new Inexpressible();
            const converted = branches.map((branch) => this.convert(branch, depth + 1));
            draft[keyword] = [...(draft[keyword] ?? []), ...converted];
        }
        const not = (0,json/* member */.Dc)(node, 'not');
        if (not !== undefined)
            draft.not = this.convert(not, depth + 1);
    }
}
function isScalarUnion(node) {
    if ((0,json/* member */.Dc)(node, 'x-kubernetes-int-or-string') === true)
        return true;
    const branches = (0,json/* member */.Dc)(node, 'oneOf') ?? (0,json/* member */.Dc)(node, 'anyOf');
    if (!(0,json/* isArray */.cy)(branches) || branches.length !== 2)
        return false;
    const names = branches.map(onlyType);
    return names.includes('string') && (names.includes('integer') || names.includes('number'));
}
function unionType(node) {
    const branches = (0,json/* member */.Dc)(node, 'oneOf') ?? (0,json/* member */.Dc)(node, 'anyOf');
    return (0,json/* isArray */.cy)(branches) && branches.map(onlyType).includes('number') ? 'quantity' : 'int-or-string';
}
function onlyType(node) {
    if (!(0,json/* isObject */.Gv)(node) || Object.keys(node).some((key) => key !== 'type' && key !== 'format'))
        return undefined;
    const type = (0,json/* member */.Dc)(node, 'type');
    const names = (0,json/* isArray */.cy)(type) ? type.filter((name) => name !== 'null') : [type];
    return names.length === 1 ? names[0] : undefined;
}
function fillKubernetes(draft, node) {
    const listType = (0,json/* member */.Dc)(node, 'x-kubernetes-list-type');
    const keys = (0,json/* member */.Dc)(node, 'x-kubernetes-list-map-keys');
    if (listType === 'set')
        draft.isSet = true;
    if (listType === 'map' && (0,json/* isArray */.cy)(keys))
        draft.listMapKeys = keys.filter((key) => typeof key === 'string');
}
function fillValues(draft, node) {
    const required = (0,json/* member */.Dc)(node, 'required');
    if ((0,json/* isArray */.cy)(required))
        draft.required = required.filter((name) => typeof name === 'string');
    const choices = Object.hasOwn(node, 'const') ? [(0,json/* member */.Dc)(node, 'const') ?? null] : (0,json/* member */.Dc)(node, 'enum');
    if ((0,json/* isArray */.cy)(choices)) {
        if (!choices.every(json_schema_isScalar))
            throw new Inexpressible();
        draft.enum = choices;
    }
    for (const key of ['format', 'pattern']) {
        const value = (0,json/* member */.Dc)(node, key);
        if (typeof value === 'string')
            draft[key] = value;
    }
    for (const key of json_schema_NUMBERS) {
        const value = (0,json/* member */.Dc)(node, key);
        if (typeof value === 'number')
            draft[key] = value;
    }
    fillExclusiveBounds(draft, node);
    if ((0,json/* member */.Dc)(node, 'uniqueItems') === true)
        draft.uniqueItems = true;
    if ((0,json/* member */.Dc)(node, 'nullable') === true)
        draft.nullable = true;
    const initial = (0,json/* member */.Dc)(node, 'default');
    if (initial !== undefined)
        draft.default = initial;
}
const json_schema_NUMBERS = [
    'minimum',
    'maximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
];
function fillExclusiveBounds(draft, node) {
    const above = (0,json/* member */.Dc)(node, 'exclusiveMinimum');
    if (above === true)
        draft.exclusiveMinimum = true;
    if (typeof above === 'number' && (draft.minimum === undefined || above >= draft.minimum)) {
        draft.minimum = above;
        draft.exclusiveMinimum = true;
    }
    const below = (0,json/* member */.Dc)(node, 'exclusiveMaximum');
    if (below === true)
        draft.exclusiveMaximum = true;
    if (typeof below === 'number' && (draft.maximum === undefined || below <= draft.maximum)) {
        draft.maximum = below;
        draft.exclusiveMaximum = true;
    }
}
function json_schema_isScalar(value) {
    return typeof value !== 'object' || value === null;
}
function decodeURIComponentSafely(step) {
    try {
        return decodeURIComponent(step);
    }
    catch {
        return step;
    }
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/loaded-schema.js



async function loadJsonSchema(text, objectMeta) {
    const document = parseJson(text);
    return document === undefined ? undefined : loaded_schema_schemaOf(document, objectMeta);
}
async function loaded_schema_schemaOf(document, objectMeta) {
    const schema = convertJsonSchema(document);
    if (schema !== undefined)
        return { schema: withMetadata(schema, objectMeta) };
    try {
        return { schema: { type: 'any' }, validate: await compileJsonSchema(document) };
    }
    catch {
        return undefined;
    }
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function declaredKinds(document) {
    const declared = (0,json/* member */.Dc)(document, 'x-kubernetes-group-version-kind');
    const list = (0,json/* isArray */.cy)(declared) ? declared : declared === undefined ? [] : [declared];
    return list.flatMap((entry) => {
        const [group, version, kind] = [(0,json/* member */.Dc)(entry, 'group'), (0,json/* member */.Dc)(entry, 'version'), (0,json/* member */.Dc)(entry, 'kind')];
        if (typeof version !== 'string' || typeof kind !== 'string')
            return [];
        return [
            { apiVersion: typeof group === 'string' && group !== '' ? `${group}/${version}` : version, kind },
        ];
    });
}
function withMetadata(schema, objectMeta) {
    const metadata = schema.fields?.get('metadata');
    if (metadata === undefined || (metadata.fields?.size ?? 0) > 0)
        return schema;
    return { ...schema, fields: new Map([...(schema.fields ?? []), ['metadata', objectMeta]]) };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/local-schemas.js





const MAX_FILES = 20_000;
const LAYOUT_FOLDER = /-(standalone|local)(-strict)?$/;
const MAX_BYTES = 32 * 1024 * 1024;
async function readLocalSchemas(files, path, objectMeta) {
    const index = new DefinitionIndex();
    let unnamed = 0;
    for (const file of schemaFiles(files, path)) {
        for (const document of await documentsOf(files, file)) {
            const found = isDefinition(document)
                ? kindsOfDefinition(document, objectMeta)
                : await namedSchemas(document, objectMeta);
            for (const info of found)
                index.add(info);
            if (found.length === 0)
                unnamed++;
        }
    }
    return { index, unnamed };
}
async function namedSchemas(document, objectMeta) {
    const kinds = declaredKinds(document);
    const loaded = kinds.length === 0 ? undefined : await loaded_schema_schemaOf(document, objectMeta);
    if (loaded === undefined)
        return [];
    return kinds.map(({ apiVersion, kind }) => {
        const slash = apiVersion.indexOf('/');
        const group = slash < 0 ? '' : apiVersion.slice(0, slash);
        return { group, version: apiVersion.slice(slash + 1), kind, namespaced: true, ...loaded };
    });
}
function schemaFiles(files, path) {
    const status = files.status(path) === undefined ? undefined : files.status(files.resolve(path));
    if (status === undefined) {
        throw new errors/* UserError */.yo('no-such-schema-location', `Schema location ${path} does not exist`);
    }
    if (status.type === 'file')
        return [path];
    const found = [];
    local_schemas_collect(files, path, found, 0);
    return found;
}
function local_schemas_collect(files, folder, found, depth) {
    if (depth > 32)
        return;
    for (const { name, type } of files.list(folder)) {
        if (found.length >= MAX_FILES)
            return;
        if (name.startsWith('.') || name === 'node_modules')
            continue;
        if (type === 'directory' && LAYOUT_FOLDER.test(name))
            continue;
        if (type === 'directory')
            local_schemas_collect(files, `${folder}/${name}`, found, depth + 1);
        else if (type === 'file' && /\.(ya?ml|json)$/i.test(name))
            found.push(`${folder}/${name}`);
    }
}
async function documentsOf(files, file) {
    if ((files.status(files.resolve(file))?.size ?? 0) > MAX_BYTES)
        return [];
    const text = new TextDecoder().decode(files.read(file));
    if (/\.json$/i.test(file)) {
        const document = parseJson(text);
        return document === undefined ? [] : [document];
    }
    const { parseDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3977));
    return parseDocuments(text).flatMap(({ value }) => ((0,json/* isObject */.Gv)(value) ? [value] : []));
}

// EXTERNAL MODULE: ./build/kubernetes/schema/location-template.js
var location_template = __webpack_require__(553);
;// CONCATENATED MODULE: ./build/kubernetes/schema/location.js




async function openLocation(text, context) {
    const { files, remote, cwd } = context;
    if (/^https?:\/\//i.test(text)) {
        return new TemplateLocation(new location_template/* LocationTemplate */.Q1(text), context, (url) => remote.read(url));
    }
    const path = text.startsWith('/') ? text : `${cwd}/${text}`;
    const readFile = async (file) => readIfThere(files, file);
    if ((0,location_template/* isTemplate */.Fl)(text))
        return new TemplateLocation(new location_template/* LocationTemplate */.Q1(path), context, readFile);
    const local = await readLocalSchemas(files, path, context.objectMeta);
    if (path.endsWith('.json') && local.unnamed > 0)
        throw unnamedFile(text);
    const templates = FOLDER_LAYOUTS.map((layout) => new location_template/* LocationTemplate */.Q1(`${path}${layout}`));
    return new FolderLocation(local, templates.map((template) => new TemplateLocation(template, context, readFile)));
}
const FOLDER_LAYOUTS = [
    '',
    '/{{.ResourceKind}}{{.KindSuffix}}.json',
    '/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
    '/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
];
function unnamedFile(text) {
    return new errors/* UserError */.yo('bad-schema-location', `Schema location ${JSON.stringify(text)} does not say which kind it is for; name its folder, or a template such as "schemas/{{.ResourceKind}}{{.KindSuffix}}.json"`);
}
function readIfThere(files, file) {
    if (files.status(file) === undefined)
        return undefined;
    return new TextDecoder().decode(files.read(file));
}
class TemplateLocation {
    #template;
    #context;
    #read;
    #found = new Map();
    constructor(template, context, read) {
        this.#template = template;
        this.#context = context;
        this.#read = read;
    }
    async prepare(apiVersion, kind) {
        const key = `${apiVersion} ${kind}`;
        if (this.#found.has(key))
            return;
        const values = (0,location_template/* templateValues */.nX)(apiVersion, kind, this.#context.normalizedVersion);
        const text = values === undefined ? undefined : await this.#read(this.#template.render(values));
        const loaded = text === undefined ? undefined : await loadJsonSchema(text, this.#context.objectMeta);
        const slash = apiVersion.indexOf('/');
        const group = slash < 0 ? '' : apiVersion.slice(0, slash);
        const names = { group, version: apiVersion.slice(slash + 1), kind, namespaced: true };
        this.#found.set(key, loaded && { ...names, ...loaded });
    }
    get(apiVersion, kind) {
        return this.#found.get(`${apiVersion} ${kind}`);
    }
    *kinds() { }
}
class FolderLocation {
    #local;
    #byName;
    constructor(local, byName) {
        this.#local = local;
        this.#byName = byName;
    }
    async prepare(apiVersion, kind) {
        if (this.#local.index.get(apiVersion, kind) !== undefined)
            return;
        for (const location of this.#byName) {
            await location.prepare(apiVersion, kind);
            if (location.get(apiVersion, kind) !== undefined)
                return;
        }
    }
    get(apiVersion, kind) {
        const defined = this.#local.index.get(apiVersion, kind);
        if (defined !== undefined)
            return defined;
        for (const location of this.#byName) {
            const found = location.get(apiVersion, kind);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    kinds() {
        return this.#local.index.kinds();
    }
}

// EXTERNAL MODULE: ./build/kubernetes/schema/pack/pack.js + 2 modules
var pack_pack = __webpack_require__(8617);
;// CONCATENATED MODULE: ./build/kubernetes/schema/remote-schemas.js

const remote_schemas_MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 30_000;
const ATTEMPTS = 4;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
class RemoteSchemas {
    #options;
    #texts = new Map();
    constructor(options) {
        this.#options = options;
    }
    read(url) {
        const known = this.#texts.get(url);
        if (known !== undefined)
            return known;
        const text = this.#load(url);
        this.#texts.set(url, text);
        return text;
    }
    async #load(url) {
        const file = await this.#cacheFile(url);
        const cached = file === undefined ? undefined : this.#readCache(file);
        if (cached !== undefined)
            return cached;
        const response = await this.#download(url);
        if (response.status === 404 || response.status === 410)
            return undefined;
        if (response.status !== 200)
            throw failure(url, response, this.#options.clock);
        const text = new TextDecoder().decode(response.body);
        if (file !== undefined)
            this.#writeCache(file, text);
        return text;
    }
    async #download(url) {
        const { http, clock } = this.#options;
        for (let attempt = 1;; attempt++) {
            const response = await http.get(url, { maxBytes: remote_schemas_MAX_BYTES, timeout: TIMEOUT });
            const isBusy = response.status === 429 || response.status >= 500;
            const pause = retryAfter(response, clock) ?? FIRST_PAUSE * 2 ** (attempt - 1);
            if (!isBusy || attempt === ATTEMPTS || pause > LONGEST_PAUSE)
                return response;
            await clock.sleep(pause);
        }
    }
    async #cacheFile(url) {
        const { cacheFolder } = this.#options;
        return cacheFolder === undefined ? undefined : `${cacheFolder}/${await sha256(url)}`;
    }
    #readCache(file) {
        const { files } = this.#options;
        if (files.status(file)?.type !== 'file')
            return undefined;
        return new TextDecoder().decode(files.read(file));
    }
    #writeCache(file, text) {
        const { files, cacheFolder } = this.#options;
        if (cacheFolder !== undefined && files.status(cacheFolder) === undefined)
            files.makeDirectory(cacheFolder);
        files.write(file, text);
    }
}
async function sha256(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function retryAfter(response, clock) {
    const text = response.headers.get('retry-after')?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}
function failure(url, response, clock) {
    const endpoint = withoutSecrets(url);
    const { status } = response;
    return new errors/* RemoteError */.Hi('schema-download', `${endpoint} answered with status ${status}`, {
        endpoint,
        status,
        advice: advice(status, retryAfter(response, clock)),
    });
}
function advice(status, wait) {
    if (wait !== undefined)
        return `try again in ${Math.ceil(wait / 1000)} seconds`;
    if (status === 429 || status >= 500)
        return 'try again later, or name a local folder with these schemas';
    if (status === 401 || status === 403)
        return 'check that this address may be read without signing in';
    return 'check the address in --schema-location';
}
function withoutSecrets(url) {
    return url.replace(/^(https?:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '');
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/uses-patterns.js
function usesPatterns(schema) {
    const seen = new Set([schema]);
    for (const current of seen) {
        if (current.pattern !== undefined)
            return true;
        for (const child of childrenOf(current))
            seen.add(child);
    }
    return false;
}
function* childrenOf(schema) {
    yield* schema.fields?.values() ?? [];
    for (const branches of [schema.allOf, schema.anyOf, schema.oneOf])
        yield* branches ?? [];
    for (const child of [schema.values, schema.items, schema.not])
        if (child !== undefined)
            yield child;
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/create-catalog.js










const PARALLEL = 8;
async function createCatalog(options) {
    const { locations, host, cacheFolder } = options;
    const pack = await (0,pack_pack/* loadPack */.e)();
    const kubernetesVersion = (0,kubernetes_version/* resolveVersion */.x)(options.kubernetesVersion, pack.versions);
    const builtIn = new BuiltInLocation(pack, kubernetesVersion);
    const objectMeta = builtIn.get('v1', 'ConfigMap')?.schema.fields?.get('metadata') ?? { type: 'any' };
    const context = {
        files: host.files,
        remote: new RemoteSchemas({ ...host, ...(cacheFolder === undefined ? {} : { cacheFolder }) }),
        cwd: host.cwd,
        normalizedVersion: (0,kubernetes_version/* normalizedVersion */.c)(options.kubernetesVersion, pack.versions),
        objectMeta,
    };
    const opened = [];
    for (const text of locations) {
        opened.push(text === 'default' ? builtIn : await openLocation(text, context));
    }
    if (!opened.includes(builtIn))
        opened.push(builtIn);
    return new Catalog(kubernetesVersion, pack, opened, objectMeta);
}
class BuiltInLocation {
    #pack;
    #version;
    constructor(pack, version) {
        this.#pack = pack;
        this.#version = version;
    }
    async prepare() { }
    get(apiVersion, kind) {
        return this.#pack.kind(apiVersion, kind, this.#version);
    }
    kinds() {
        return this.#pack.kinds(this.#version);
    }
}
class Catalog {
    kubernetesVersion;
    #pack;
    #locations;
    #objectMeta;
    #definitions = new DefinitionIndex();
    #lookups = new Map();
    constructor(version, pack, locations, objectMeta) {
        this.kubernetesVersion = version;
        this.#pack = pack;
        this.#locations = locations;
        this.#objectMeta = objectMeta;
    }
    lookup(apiVersion, kind) {
        let kinds = this.#lookups.get(apiVersion);
        if (kinds === undefined) {
            kinds = new Map();
            this.#lookups.set(apiVersion, kinds);
        }
        let found = kinds.get(kind);
        if (found === undefined) {
            found = this.#find(apiVersion, kind);
            kinds.set(kind, found);
        }
        return found;
    }
    addDefinition(definition) {
        for (const info of kindsOfDefinition(definition, this.#objectMeta)) {
            if (this.#pack.isBuiltInGroup(info.group))
                continue;
            this.#definitions.add(info);
            this.#lookups.clear();
        }
    }
    isSettled(apiVersion) {
        const slash = apiVersion.indexOf('/');
        const group = slash < 0 ? '' : apiVersion.slice(0, slash);
        return this.#locations.length === 1 && this.#pack.isBuiltInGroup(group);
    }
    async prepare(kinds) {
        const distinct = new Map(kinds.map((name) => [`${name.apiVersion} ${name.kind}`, name]));
        const waiting = [...distinct.values()];
        const work = async () => {
            for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
                await this.#prepareKind(name);
        };
        if (this.#locations.length > 1)
            await Promise.all(Array.from({ length: PARALLEL }, work));
        this.#lookups.clear();
        for (const { apiVersion, kind } of distinct.values()) {
            const found = this.lookup(apiVersion, kind);
            if (found.status === 'known' && usesPatterns(found.info.schema))
                return loadPatterns();
        }
    }
    async #prepareKind({ apiVersion, kind }) {
        if (this.#definitions.get(apiVersion, kind) !== undefined)
            return;
        for (const location of this.#locations) {
            await location.prepare(apiVersion, kind);
            if (location.get(apiVersion, kind) !== undefined)
                return;
        }
    }
    #find(apiVersion, kind) {
        const info = this.#info(apiVersion, kind);
        const deprecation = deprecationOf(apiVersion, kind);
        if (info !== undefined)
            return { status: 'known', info, ...(deprecation === undefined ? {} : { deprecation }) };
        return this.#notServed(apiVersion, kind, deprecation) ?? this.#unknown(apiVersion, kind);
    }
    #info(apiVersion, kind) {
        const defined = this.#definitions.get(apiVersion, kind);
        if (defined !== undefined)
            return defined;
        for (const location of this.#locations) {
            const info = location.get(apiVersion, kind);
            if (info !== undefined)
                return info;
        }
        return undefined;
    }
    #notServed(apiVersion, kind, deprecation) {
        const servedSince = this.#pack.servedIn(apiVersion, kind)[0];
        if (servedSince === undefined && deprecation?.removedIn === undefined)
            return undefined;
        return {
            status: 'not-served',
            ...(deprecation === undefined ? {} : { deprecation }),
            ...(servedSince === undefined ? {} : { servedSince }),
        };
    }
    #unknown(apiVersion, kind) {
        const suggestion = this.#servedVersion(apiVersion, kind) ??
            suggestKind({ apiVersion, kind }, this.#kinds(), (group) => this.#pack.isBuiltInGroup(group));
        return { status: 'unknown', ...(suggestion === undefined ? {} : { suggestion }) };
    }
    #servedVersion(apiVersion, kind) {
        const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1);
        if (group === '')
            return undefined;
        for (const name of this.#definitions.kinds()) {
            if (name.kind === kind && name.apiVersion.startsWith(group))
                return name;
        }
        return undefined;
    }
    *#kinds() {
        yield* this.#definitions.kinds();
        for (const location of this.#locations)
            yield* location.kinds();
    }
}

// EXTERNAL MODULE: ./build/kernel/project.js
var project = __webpack_require__(6601);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/fingerprint.js

const LENGTH = 32;
function fingerprinter() {
    const seen = new Map();
    return (draft) => {
        const identity = fingerprint_identityOf(draft);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return digest(ordinal === 0 ? identity : `${identity}\0${ordinal}`);
    };
}
function fingerprint_identityOf(draft) {
    const { check, file, resource } = draft;
    const parts = [
        check,
        file,
        resource?.kind,
        resource?.namespace,
        resource?.name,
        placeOf(draft),
        messageOf(draft),
    ];
    return parts.map((part) => part ?? '').join('\0');
}
function placeOf({ stablePointer, pointer }) {
    return stablePointer ?? (pointer ?? '').replace(/\/\d+(?=\/|$)/g, '/*');
}
function messageOf({ message }) {
    return message.replace(/\d+/g, '0');
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, LENGTH);
}

;// CONCATENATED MODULE: ./build/report/suppression-rules.js
const UNUSED = {
    id: 'suppression/unused',
    severity: 'warning',
    summary: 'An ignore comment must ignore something',
    rationale: 'A comment that outlives its finding hides the next one, which nobody has looked at. It cannot be ignored itself: remove it.',
    examples: {
        bad: [
            {
                title: 'nothing is wrong on the line',
                yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web # gitops-actions: ignore api/names -- old name\n',
                findings: [{ at: '4:13', message: '`api/names` finds nothing here; remove this comment' }],
            },
        ],
        good: [
            {
                title: 'the comment counts for the line below',
                yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  # gitops-actions: ignore api/names -- the cluster has it since 2019\n  name: Web\n',
            },
        ],
    },
};
const NO_REASON = {
    id: 'suppression/no-reason',
    severity: 'warning',
    summary: 'An ignore comment must say why',
    rationale: 'Whoever reads the file later has to know whether the reason still holds. The reason stands behind two dashes: `# gitops-actions: ignore <check> -- <reason>`.',
    examples: {
        bad: [
            {
                title: 'no reason',
                yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/names\n',
                findings: [
                    { at: '4:13', message: 'say why `api/names` is ignored: add ` -- <reason>` to this comment' },
                ],
            },
        ],
        good: [
            {
                title: 'with a reason',
                yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/names -- the cluster has it since 2019\n',
            },
        ],
    },
};
const UNKNOWN_CHECK = {
    id: 'suppression/unknown-check',
    severity: 'warning',
    summary: 'An ignore comment must name existing checks',
    rationale: 'A mistyped name ignores nothing, and nobody notices until the finding fails a run.',
    examples: {
        bad: [
            {
                title: 'a typo in the name',
                yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/nmaes -- the cluster has it since 2019\n',
                findings: [{ at: '4:13', message: 'there is no check `api/nmaes`; did you mean `api/names`?' }],
            },
        ],
        good: [
            {
                title: 'two checks in one comment',
                yaml: '# gitops-actions: ignore api/names, yaml/ambiguous-scalar -- written by a tool that we cannot change\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web\ndata:\n  on: "1"\n',
            },
        ],
    },
};
const SUPPRESSION_CHECKS = [NO_REASON, UNKNOWN_CHECK, UNUSED];
const SUPPRESSION = {
    noReason: NO_REASON.id,
    unknownCheck: UNKNOWN_CHECK.id,
    unused: UNUSED.id,
};

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/ignore-ledger.js



const DIRECTIVE = 'ignore';
const ignore_ledger_MAX_NAME = 80;
class IgnoreLedger {
    #comments;
    #byCheck = new Map();
    #used = new Map();
    constructor(comments) {
        this.#comments = comments;
        for (const [file, list] of comments)
            for (const comment of list)
                this.#index(file, comment);
    }
    match(draft) {
        const comments = this.#byCheck.get(keyOf(draft.file, draft.check));
        if (comments === undefined)
            return undefined;
        const fitting = comments.filter(({ from, to }) => draft.line >= from && draft.line <= to);
        for (const comment of fitting)
            this.#use(comment, draft.check);
        return fitting[0];
    }
    complaints(checks) {
        return [...this.#comments].flatMap(([file, comments]) => comments.flatMap((comment) => this.#complaintsAbout(file, comment, checks)));
    }
    #index(file, comment) {
        if (comment.directive !== DIRECTIVE)
            return;
        for (const check of new Set(comment.checks)) {
            const key = keyOf(file, check);
            const list = this.#byCheck.get(key);
            if (list)
                list.push(comment);
            else
                this.#byCheck.set(key, [comment]);
        }
    }
    #use(comment, check) {
        const used = this.#used.get(comment);
        if (used)
            used.add(check);
        else
            this.#used.set(comment, new Set([check]));
    }
    #complaintsAbout(file, comment, checks) {
        const say = (check, message) => complaint(file, comment, check, message);
        if (comment.directive !== DIRECTIVE)
            return misspelt(comment.directive).map((text) => say(SUPPRESSION.unknownCheck, text));
        if (comment.checks.length === 0)
            return [say(SUPPRESSION.unknownCheck, NO_CHECK)];
        const unknown = comment.checks.filter((check) => !checks.known.has(check));
        const unused = comment.checks.filter((check) => checks.known.has(check) && this.#isUnused(file, comment, check, checks));
        return [
            ...(unknown.length > 0 ? [say(SUPPRESSION.unknownCheck, noSuchCheck(unknown, checks.known))] : []),
            ...(unused.length > 0 ? [say(SUPPRESSION.unused, findsNothing(unused, comment))] : []),
            ...(comment.reason === undefined && unknown.length === 0
                ? [say(SUPPRESSION.noReason, whyIgnored(comment.checks))]
                : []),
        ];
    }
    #isUnused(file, comment, check, checks) {
        return !this.#used.get(comment)?.has(check) && checks.ran(check, file);
    }
}
const NO_CHECK = `this comment names no check; write \`# gitops-actions: ignore <check> -- <reason>\``;
function keyOf(file, check) {
    return `${check}\0${file}`;
}
function complaint(file, comment, check, message) {
    const { line, column, endColumn } = comment;
    return { check, severity: 'warning', message, file, line, column, endLine: line, endColumn };
}
function misspelt(directive) {
    if (directive.length > ignore_ledger_MAX_NAME || (0,kernel_suggestion/* nearest */.p)(directive, [DIRECTIVE]) === undefined)
        return [];
    return [`there is no directive ${quoted(directive)}; did you mean \`${DIRECTIVE}\`?`];
}
function noSuchCheck(names, known) {
    const [first = ''] = names;
    const similar = names.length === 1 && first.length <= ignore_ledger_MAX_NAME ? (0,kernel_suggestion/* nearest */.p)(first, known) : undefined;
    if (similar !== undefined)
        return `there is no check ${quoted(first)}; did you mean \`${similar}\`?`;
    const hint = 'write `# gitops-actions: ignore <check>, <check> -- <reason>`';
    return `there is no check ${ignore_ledger_listed(names)}; ${hint}`;
}
function findsNothing(names, comment) {
    const isAll = names.length === comment.checks.length;
    const verb = names.length === 1 ? 'finds' : 'find';
    return `${ignore_ledger_listed(names)} ${verb} nothing here; remove ${isAll ? 'this comment' : 'that from this comment'}`;
}
function whyIgnored(names) {
    return `say why ${ignore_ledger_listed(names)} ${names.length === 1 ? 'is' : 'are'} ignored: add \` -- <reason>\` to this comment`;
}
function ignore_ledger_listed(names) {
    const shown = names.slice(0, 5).map(quoted);
    return names.length > 5 ? `${shown.join(', ')} and others` : shown.join(', ');
}
function quoted(name) {
    return `\`${(0,visible_text/* shorten */.ml)(name, ignore_ledger_MAX_NAME)}\``;
}

;// CONCATENATED MODULE: ./build/report/root-cause.js

const SUBSUMPTIONS = [
    { cause: 'schema/valid', covered: 'yaml/ambiguous-scalar' },
    { cause: 'schema/valid', covered: 'api/' },
    { cause: 'schema/unknown-field', covered: 'yaml/ambiguous-scalar' },
    { cause: 'schema/unknown-field', covered: 'api/' },
];
function withoutConsequences(drafts) {
    const byRange = groupByRange(drafts);
    if (byRange.size === drafts.length)
        return drafts;
    const kept = [];
    for (const group of byRange.values())
        kept.push(...(group.length === 1 ? group : causesOf(group)));
    return kept;
}
function groupByRange(drafts) {
    const groups = new Map();
    for (const draft of drafts) {
        const key = `${draft.line}:${draft.column}:${draft.endLine}:${draft.endColumn}:${draft.file}`;
        const group = groups.get(key);
        if (group)
            group.push(draft);
        else
            groups.set(key, [draft]);
    }
    return groups;
}
function causesOf(group) {
    const distinct = distinctOf(group);
    const consequences = new Map();
    const causes = distinct.filter((draft) => {
        const cause = distinct.find((other) => covers(other, draft));
        if (cause)
            consequences.set(cause, [...(consequences.get(cause) ?? []), draft]);
        return cause === undefined;
    });
    return causes.map((cause) => withConsequences(cause, consequences.get(cause) ?? []));
}
function distinctOf(group) {
    const seen = new Map();
    for (const draft of group) {
        const key = `${draft.check}\0${draft.message}`;
        if (!seen.has(key))
            seen.set(key, draft);
    }
    return [...seen.values()];
}
function covers(cause, draft) {
    if (!(0,finding/* isAtLeast */.d)(cause.severity, draft.severity))
        return false;
    return SUBSUMPTIONS.some((pair) => pair.cause === cause.check &&
        (pair.covered.endsWith('/') ? draft.check.startsWith(pair.covered) : draft.check === pair.covered));
}
function withConsequences(cause, consequences) {
    if (consequences.length === 0)
        return cause;
    const explanations = consequences.map(({ file, line, column, endLine, endColumn, message }) => {
        return { file, line, column, endLine, endColumn, message };
    });
    const fix = cause.fix ?? consequences.find((consequence) => consequence.fix)?.fix;
    const isSensitive = [cause, ...consequences].some((draft) => draft.sensitive);
    return {
        ...cause,
        related: [...(cause.related ?? []), ...explanations],
        ...(fix && { fix }),
        ...(isSensitive && { sensitive: true }),
    };
}

// EXTERNAL MODULE: ./build/report/span.js
var span = __webpack_require__(1371);
;// CONCATENATED MODULE: ./build/report/pipeline.js





function runPipeline(drafts, options) {
    const judged = judge([...drafts].sort(compareDrafts), options);
    const findings = withFingerprints([...withoutConsequences(judged)].sort(compareDrafts));
    const known = findings.map((finding) => withBaseline(finding, options.baseline));
    const touched = known.filter((finding) => isTouched(finding, options.changed));
    return {
        findings: touched.filter((finding) => finding.suppression === undefined),
        suppressed: touched.filter((finding) => finding.suppression !== undefined),
        untouched: known.length - touched.length,
        stale: staleEntries(findings, options),
    };
}
function judge(drafts, options) {
    const ledger = new IgnoreLedger(options.ignores ?? new Map());
    const unreadable = new Set();
    const judged = [];
    for (const draft of drafts) {
        if (draft.check === 'yaml/syntax')
            unreadable.add(draft.file);
        const comment = ledger.match(draft);
        const severity = options.severityOf(draft);
        if (severity === 'off')
            continue;
        const suppression = comment && toSuppression(comment);
        judged.push({ ...draft, severity, ...(suppression && { suppression }) });
    }
    const ran = (check, file) => !unreadable.has(file) && (options.ran?.(check, file) ?? true);
    for (const draft of ledger.complaints({ known: options.knownChecks, ran })) {
        const severity = options.severityOf(draft);
        if (severity !== 'off')
            judged.push({ ...draft, severity });
    }
    return judged;
}
function toSuppression({ reason }) {
    return reason === undefined ? { kind: 'comment' } : { kind: 'comment', reason };
}
function withFingerprints(drafts) {
    const fingerprint = fingerprinter();
    return drafts.map((draft) => ({ ...draft, docs: (0,project/* checkPage */.I7)(draft.check), fingerprint: fingerprint(draft) }));
}
function withBaseline(finding, baseline) {
    if (finding.suppression !== undefined || !baseline?.has(finding.fingerprint))
        return finding;
    return { ...finding, suppression: { kind: 'baseline' } };
}
function isTouched(finding, changed) {
    if (changed === undefined)
        return true;
    const { file, line, block, related = [] } = finding;
    return (changed.touches(file, line, (0,span/* lastLineOf */.S)(finding)) ||
        (block !== undefined && changed.touches(file, block.line, block.endLine)) ||
        related.some((place) => changed.touches(place.file, place.line, (0,span/* lastLineOf */.S)(place))));
}
function staleEntries(findings, options) {
    if (options.baseline === undefined)
        return [];
    const present = new Set(findings.map((finding) => finding.fingerprint));
    return [...options.baseline.values()].filter(({ fingerprint, check, file }) => !present.has(fingerprint) && (options.ran?.(check, file) ?? true));
}
function compareDrafts(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.check, b.check) ||
        compareText(a.message, b.message) ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn ||
        compareText(JSON.stringify(a), JSON.stringify(b)));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/report/run-report.js
var run_report = __webpack_require__(2065);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/repository/gitignore/glob-segment.js
const STAR = { kind: 'star' };
const SPECIAL = /[*?[\\]/;
const CLASSES = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[\u0000-\u001f\u007f]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[\t-\r ]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
function compileSegment(pattern) {
    if (!SPECIAL.test(pattern))
        return { matches: (name) => name === pattern };
    const rest = pattern.slice(1);
    if (pattern.startsWith('*') && !SPECIAL.test(rest))
        return { matches: (name) => name.endsWith(rest) };
    const tokens = tokenize(pattern);
    return tokens && { matches: (name) => matchTokens(tokens, name) };
}
function tokenize(pattern) {
    const tokens = [];
    let at = 0;
    while (at < pattern.length) {
        const character = pattern.charAt(at);
        if (character === '[') {
            const bracket = readBracket(pattern, at + 1);
            if (bracket === undefined)
                return undefined;
            tokens.push({ kind: 'one', accepts: bracket.accepts });
            at = bracket.end;
            continue;
        }
        if (character === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === '?') {
            tokens.push({ kind: 'one', accepts: () => true });
        }
        else {
            if (character === '\\')
                at++;
            const literal = pattern.charAt(at);
            if (literal === '')
                return undefined;
            tokens.push({ kind: 'one', accepts: (other) => other === literal });
        }
        at++;
    }
    return tokens;
}
function splitSegments(pattern) {
    const parts = [];
    let start = 0;
    let at = 0;
    while (at < pattern.length) {
        const character = pattern[at];
        const slash = pattern.startsWith('\\/', at) ? at + 1 : at;
        if (pattern[slash] === '/') {
            parts.push(pattern.slice(start, at));
            start = slash + 1;
        }
        const end = character === '[' ? readBracket(pattern, at + 1)?.end : at + (character === '\\' ? 2 : 1);
        if (end === undefined)
            return undefined;
        at = end;
    }
    return [...parts, pattern.slice(start)];
}
function readBracket(pattern, start) {
    const isNegated = pattern[start] === '!' || pattern[start] === '^';
    const first = isNegated ? start + 1 : start;
    const members = [];
    let at = first;
    while (at === first || pattern[at] !== ']') {
        const member = readMember(pattern, at);
        if (member === undefined)
            return undefined;
        members.push(member.accepts);
        at = member.end;
    }
    return { end: at + 1, accepts: (character) => members.some((accepts) => accepts(character)) !== isNegated };
}
function readMember(pattern, at) {
    if (pattern.startsWith('[:', at)) {
        const close = pattern.indexOf(':]', at + 2);
        const name = pattern.slice(at + 2, close);
        const known = close > 0 && Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
        return known && { end: close + 2, accepts: (character) => known.test(character) };
    }
    const low = readLiteral(pattern, at);
    if (low === undefined)
        return undefined;
    const isRange = pattern[low.end] === '-' && pattern[low.end + 1] !== ']';
    const high = isRange ? readLiteral(pattern, low.end + 1) : low;
    if (high === undefined)
        return undefined;
    return { end: high.end, accepts: (character) => isBetween(character, low.text, high.text) };
}
function isBetween(character, low, high) {
    return character === low || (character > low && character <= high);
}
function readLiteral(pattern, at) {
    const start = pattern[at] === '\\' ? at + 1 : at;
    const text = pattern[start];
    return text === undefined ? undefined : { text, end: start + 1 };
}
function matchTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < name.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            star = token++;
            starAt = at;
        }
        else if (current?.accepts(name.charAt(at))) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++starAt;
        }
        else {
            return false;
        }
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}

;// CONCATENATED MODULE: ./build/repository/gitignore/ignore-pattern.js

const ANY_FOLDERS = Symbol('**');
function parseIgnoreFile(text) {
    return text
        .split('\n')
        .map((line) => parseLine(line.replace(/\r$/, '')))
        .filter((pattern) => pattern !== undefined);
}
function parseLine(line) {
    if (line.startsWith('#'))
        return undefined;
    const trimmed = withoutTrailingSpaces(line);
    const isNegated = trimmed.startsWith('!');
    const whole = isNegated ? trimmed.slice(1) : trimmed;
    const directoryOnly = whole.endsWith('/');
    const body = directoryOnly ? whole.slice(0, -1) : whole;
    if (body === '')
        return undefined;
    if (!body.includes('/')) {
        const name = compileSegment(body);
        return name && { isNegated, directoryOnly, steps: undefined, name };
    }
    const steps = compileSteps(body.startsWith('/') ? body.slice(1) : body);
    return steps && { isNegated, directoryOnly, steps, name: undefined };
}
function withoutTrailingSpaces(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === ' ')
        end--;
    if (end === line.length)
        return line;
    const backslashes = /\\*$/.exec(line.slice(0, end))?.[0].length ?? 0;
    return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function compileSteps(path) {
    const steps = [];
    const parts = splitSegments(path);
    if (parts === undefined)
        return undefined;
    for (const part of parts) {
        const step = /^\*\*+$/.test(part) ? ANY_FOLDERS : compileSegment(part);
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/repository/gitignore/ignore-rules.js

function addRules(outer, text, depth) {
    const patterns = parseIgnoreFile(text);
    return patterns.length === 0 ? outer : { patterns, depth, outer };
}
function isIgnored(rules, folder, name, isDirectory) {
    for (let level = rules; level !== undefined; level = level.outer) {
        for (let index = level.patterns.length - 1; index >= 0; index--) {
            const pattern = level.patterns[index];
            if (pattern === undefined || (pattern.directoryOnly && !isDirectory))
                continue;
            if (matches(pattern, folder, level.depth, name))
                return !pattern.isNegated;
        }
    }
    return false;
}
function matches(pattern, folder, depth, name) {
    if (pattern.name !== undefined)
        return pattern.name.matches(name);
    return pattern.steps !== undefined && matchSteps(pattern.steps, folder, depth, name);
}
function matchSteps(steps, folder, depth, name) {
    let step = 0;
    let at = depth;
    let any = -1;
    let anyAt = depth;
    while (at <= folder.length) {
        const current = steps[step];
        if (current === ANY_FOLDERS) {
            any = step++;
            anyAt = at;
            if (step === steps.length)
                return true;
        }
        else if (current?.matches(folder[at] ?? name)) {
            step++;
            at++;
        }
        else if (any >= 0) {
            step = any + 1;
            at = ++anyAt;
        }
        else {
            return false;
        }
    }
    return step === steps.length;
}

// EXTERNAL MODULE: ./build/yaml/parse.js + 5 modules
var parse = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/repository/kustomization-references.js



const MAX_KUSTOMIZATION = 4 << 20;
function readKustomizationReferences(files, kustomizations, linkTargets) {
    const references = new Map();
    for (const { path: by, absolute } of kustomizations) {
        for (const { use, field, path } of mentionsOf(readValue(files, absolute))) {
            const named = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(absolute), path);
            const target = linkTargets.get(named) ?? named;
            const known = references.get(target);
            if (known === undefined)
                references.set(target, [{ use, field, by }]);
            else
                known.push({ use, field, by });
        }
    }
    return references;
}
function readValue(files, absolute) {
    try {
        const text = new TextDecoder().decode(files.read(absolute, MAX_KUSTOMIZATION));
        return (0,parse.parseDocuments)(text).find(({ value }) => value !== undefined)?.value;
    }
    catch {
        return undefined;
    }
}
const item = (value) => [typeof value === 'string' ? value : undefined];
const atPath = (value) => [(0,json/* stringMember */.sk)(value, 'path')];
const itemOrPath = (value) => (typeof value === 'string' ? [value] : atPath(value));
const generator = (value) => [
    ...(0,json/* arrayMember */.Qr)(value, 'files').map(afterKey),
    ...(0,json/* arrayMember */.Qr)(value, 'envs').map(asString),
    (0,json/* stringMember */.sk)(value, 'env'),
];
const chart = (value) => [
    (0,json/* stringMember */.sk)(value, 'valuesFile'),
    (0,json/* stringMember */.sk)(value, 'values'),
    ...(0,json/* arrayMember */.Qr)(value, 'additionalValuesFiles').map(asString),
];
const kustomization_references_FIELDS = [
    ['resources', 'resource', item],
    ['bases', 'resource', item],
    ['components', 'resource', item],
    ['patches', 'patch', itemOrPath],
    ['patchesStrategicMerge', 'patch', item],
    ['patchesJson6902', 'patch', atPath],
    ['configMapGenerator', 'input', generator],
    ['secretGenerator', 'input', generator],
    ['helmCharts', 'values', chart],
    ['helmChartInflationGenerator', 'values', chart],
    ['replacements', 'input', itemOrPath],
    ['transformers', 'input', item],
    ['generators', 'input', item],
    ['validators', 'input', item],
    ['configurations', 'input', item],
    ['crds', 'input', item],
];
function* mentionsOf(kustomization) {
    if (!(0,json/* isObject */.Gv)(kustomization))
        return;
    for (const [field, use, read] of kustomization_references_FIELDS) {
        for (const value of (0,json/* arrayMember */.Qr)(kustomization, field)) {
            for (const path of read(value))
                if (isLocalPath(path))
                    yield { use, field, path };
        }
    }
    const openapi = (0,json/* stringMember */.sk)((0,json/* member */.Dc)(kustomization, 'openapi'), 'path');
    if (isLocalPath(openapi))
        yield { use: 'input', field: 'openapi', path: openapi };
}
function isLocalPath(path) {
    return path !== undefined && path !== '' && !/^\/|:\/\/|[\n\0]/.test(path);
}
function afterKey(value) {
    return typeof value === 'string' ? value.slice(value.indexOf('=') + 1) : undefined;
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./build/repository/repository-root.js
var repository_root = __webpack_require__(6322);
// EXTERNAL MODULE: ./build/repository/file-names.js
var file_names = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/repository/walk.js





const MAX_IGNORE_FILE = 1 << 20;
class Found {
    entries = new Map();
    kustomizations = new Map();
    charts = new Set();
    sopsConfigurations = new Set();
    linkTargets = new Map();
    parents = new Set();
    leftOut = 0;
    ignored = 0;
    links = 0;
}
function walk(files, start, scope, found) {
    const waiting = [firstFolder(files, start, scope)];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const entries = listFolder(files, folder.path, scope);
        const inner = { ...folder, rules: rulesOf(files, folder, entries) };
        notice(inner.path, entries, scope, found);
        for (const entry of entries)
            walk_visit(files, inner, entry, scope, found, waiting);
    }
}
function firstFolder(files, start, scope) {
    const steps = (0,repository_root/* stepsBetween */.Cm)(scope.root, start);
    let rules = readRules(files, (0,repository_root/* withName */.el)((0,repository_root/* withName */.el)((0,repository_root/* withName */.el)(scope.root, '.git'), 'info'), 'exclude'), 0, undefined);
    let path = scope.root;
    for (const [depth, step] of steps.entries()) {
        rules = readRules(files, (0,repository_root/* withName */.el)(path, '.gitignore'), depth, rules);
        path = (0,repository_root/* withName */.el)(path, step);
    }
    return { path: start, steps, rules };
}
function walk_lookUp(files, start, scope, found) {
    for (let folder = start; (0,repository_root/* isInside */.FK)(scope.root, folder) && !found.parents.has(folder); folder = (0,external_node_path_.dirname)(folder)) {
        found.parents.add(folder);
        notice(folder, entriesOf(files, folder), scope, found);
        if (folder === scope.root)
            return;
    }
}
function entriesOf(files, path) {
    try {
        return files.list(path);
    }
    catch {
        return [];
    }
}
function notice(folder, entries, scope, found) {
    for (const { name, type } of entries) {
        if (type !== 'file')
            continue;
        if (name === 'Chart.yaml')
            found.charts.add(folder);
        else if (name === '.sops.yaml')
            found.sopsConfigurations.add(scope.shown((0,repository_root/* withName */.el)(folder, name)));
        else if ((0,file_names/* isKustomizationName */.ZE)(name) && !found.kustomizations.has(folder)) {
            const absolute = (0,repository_root/* withName */.el)(folder, name);
            found.kustomizations.set(folder, { path: scope.shown(absolute), absolute });
        }
    }
}
function listFolder(files, path, scope) {
    try {
        return files.list(path);
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        throw new errors/* UserError */.yo('unreadable-folder', `cannot read the folder \`${scope.shown(path) || '.'}\` (${reason}); mend its permissions or exclude it`, { cause });
    }
}
function rulesOf(files, folder, entries) {
    if (!entries.some(({ name, type }) => name === '.gitignore' && type === 'file'))
        return folder.rules;
    return readRules(files, (0,repository_root/* withName */.el)(folder.path, '.gitignore'), folder.steps.length, folder.rules);
}
function readRules(files, path, depth, outer) {
    try {
        const status = files.status(path);
        if (status?.type !== 'file' || status.size > MAX_IGNORE_FILE)
            return outer;
        return addRules(outer, new TextDecoder().decode(files.read(path)), depth);
    }
    catch {
        return outer;
    }
}
function walk_visit(files, folder, entry, scope, found, waiting) {
    const { name, type } = entry;
    const isDirectory = type === 'directory';
    if (isDirectory ? (0,file_names/* isSkippedFolder */.tj)(name) : !(0,file_names/* isCandidate */.qn)(name)) {
        if (!isDirectory)
            found.leftOut++;
    }
    else if (isIgnored(scope.excluded, folder.steps, name, isDirectory) ||
        isIgnored(folder.rules, folder.steps, name, isDirectory)) {
        found.ignored++;
    }
    else if (isDirectory) {
        waiting.push({ path: (0,repository_root/* withName */.el)(folder.path, name), steps: [...folder.steps, name], rules: folder.rules });
    }
    else if (type === 'symlink') {
        followLink(files, (0,repository_root/* withName */.el)(folder.path, name), scope, found);
    }
    else if (type === 'file') {
        add((0,repository_root/* withName */.el)(folder.path, name), scope, found);
    }
    else {
        found.leftOut++;
    }
}
function followLink(files, link, scope, found) {
    const target = targetOf(files, link);
    const isAllowed = target !== undefined &&
        (0,repository_root/* isInside */.FK)(scope.root, target) &&
        !(0,repository_root/* stepsBetween */.Cm)(scope.root, (0,external_node_path_.dirname)(target)).some(file_names/* isSkippedFolder */.tj) &&
        files.status(target)?.type === 'file';
    if (isAllowed) {
        found.linkTargets.set(link, target);
        add(target, scope, found);
    }
    else {
        found.links++;
    }
}
function targetOf(files, link) {
    try {
        return files.resolve(link);
    }
    catch {
        return undefined;
    }
}
function add(absolute, scope, found) {
    if (!found.entries.has(absolute))
        found.entries.set(absolute, { path: scope.shown(absolute), absolute });
}

;// CONCATENATED MODULE: ./build/repository/discover.js







function discover(host, paths, options = {}) {
    const { files, cwd } = host;
    const lexicalRoot = (0,repository_root/* findRepositoryRoot */.mL)(files, cwd) ?? cwd;
    const root = files.resolve(lexicalRoot);
    const excluded = addRules(undefined, (options.exclude ?? []).join('\n'), 0);
    const found = new Found();
    for (const argument of paths) {
        const absolute = realPath(host, argument, lexicalRoot, root);
        const scope = scopeOf(files, absolute, { root, argument, excluded });
        take(files, absolute, argument, scope, found);
    }
    if (found.entries.size === 0)
        throw nothingFound(paths, found);
    return {
        root,
        entries: [...found.entries.values()].sort(byPath),
        leftOut: found.leftOut,
        ignored: found.ignored,
        links: found.links,
        sopsConfigurations: [...found.sopsConfigurations].sort(),
        kustomizations: found.kustomizations,
        charts: found.charts,
        references: readKustomizationReferences(files, [...found.kustomizations.values()].sort(byPath), found.linkTargets),
    };
}
function realPath(host, argument, lexicalRoot, root) {
    const lexical = (0,external_node_path_.resolve)(host.cwd, argument);
    if (discover_status(host.files, lexical) === undefined)
        throw missing(host, argument, lexical);
    let real;
    try {
        real = host.files.resolve(lexical);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('broken-link', `\`${argument}\` is a symbolic link that leads nowhere`, { cause });
    }
    if ((0,repository_root/* isInside */.FK)(lexicalRoot, lexical) && !(0,repository_root/* isInside */.FK)(root, real)) {
        throw new errors/* UserError */.yo('outside-repository', `\`${argument}\` is a symbolic link out of the repository; give the place that it leads to instead`);
    }
    return real;
}
function discover_status(files, path) {
    try {
        return files.status(path);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('unreadable-path', `cannot look at \`${path}\`; mend its permissions`, { cause });
    }
}
function missing(host, argument, path) {
    const near = (0,kernel_suggestion/* nearest */.p)((0,external_node_path_.basename)(path), namesBeside(host.files, path));
    const hint = near === undefined ? '' : `; did you mean \`${argument.slice(0, -(0,external_node_path_.basename)(path).length)}${near}\`?`;
    return new errors/* UserError */.yo('no-such-path', `there is no file or folder \`${argument}\`${hint}`);
}
function namesBeside(files, path) {
    try {
        return files.list((0,external_node_path_.dirname)(path)).map(({ name }) => name);
    }
    catch {
        return [];
    }
}
function scopeOf(files, path, settings) {
    const { root, argument, excluded } = settings;
    const shown = (inner) => (0,repository_root/* shownPath */.pS)(root, inner, argument);
    if ((0,repository_root/* isInside */.FK)(root, path))
        return { root, shown, excluded };
    const folder = files.status(path)?.type === 'directory' ? path : (0,external_node_path_.dirname)(path);
    return { root: (0,repository_root/* findRepositoryRoot */.mL)(files, folder) ?? folder, shown, excluded };
}
function take(files, absolute, argument, scope, found) {
    const type = files.status(absolute)?.type;
    if (type === 'directory') {
        walk_lookUp(files, (0,external_node_path_.dirname)(absolute), scope, found);
        walk(files, absolute, scope, found);
    }
    else if (type === 'file') {
        walk_lookUp(files, (0,external_node_path_.dirname)(absolute), scope, found);
        add(absolute, scope, found);
    }
    else {
        throw new errors/* UserError */.yo('not-a-file', `\`${argument}\` is neither a file nor a folder but a pipe, socket or device`);
    }
}
function nothingFound(paths, found) {
    const where = paths.map((path) => `\`${path}\``).join(', ');
    const leftOut = [
        [found.leftOut, 'with other names'],
        [found.ignored, 'by `.gitignore` or an exclusion'],
        [found.links, 'as symbolic links'],
    ];
    const seen = leftOut.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
    const detail = seen.length === 0 ? '' : `; left out: ${seen.join(', ')}`;
    return new errors/* UserError */.yo('nothing-to-check', `nothing to check: no \`.yaml\`, \`.yml\` or \`.json\` file in ${where}${detail}`);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/commands/lint/remarks.js

function remarksOn({ roles }, { links }, untouched, stale) {
    const templates = roles.get('helm-template') ?? 0;
    return [
        templates > 0 ? `${(0,summary_line/* plural */.LS)(templates, 'Helm template')} not rendered` : '',
        links > 0 ? `${(0,summary_line/* plural */.LS)(links, 'symbolic link')} not followed` : '',
        untouched > 0 ? `${(0,summary_line/* plural */.LS)(untouched, 'finding')} outside of the change` : '',
        stale.length > 0 ? `${(0,summary_line/* plural */.LS)(stale.length, 'entry')} of the baseline no longer needed` : '',
    ].filter((remark) => remark !== '');
}

// EXTERNAL MODULE: ./build/repository/file-role.js
var file_role = __webpack_require__(864);
// EXTERNAL MODULE: ./build/repository/sops.js
var sops = __webpack_require__(2498);
;// CONCATENATED MODULE: ./build/checks/dispatch.js
function createDispatch(checks) {
    const objectChecks = checks.filter((check) => check.on === 'object');
    const byKind = new Map();
    return {
        file: checks.filter((check) => check.on === 'file'),
        document: checks.filter((check) => check.on === 'document'),
        pod: checks.filter((check) => check.on === 'pod'),
        repository: checks.filter((check) => check.on === 'repository'),
        forObject(object) {
            const key = object.group === '' ? object.kind : `${object.group}/${object.kind}`;
            let wanted = byKind.get(key);
            if (wanted === undefined) {
                wanted = objectChecks.filter((check) => check.kinds === undefined || check.kinds.includes(key));
                byKind.set(key, wanted);
            }
            return wanted;
        },
    };
}

// EXTERNAL MODULE: ./build/checks/finding-builder.js + 1 modules
var finding_builder = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/checks/run-checks.js






class CheckRun {
    #options;
    #dispatch;
    #contexts = new Map();
    #visitors;
    #waiting = [];
    #documents = 0;
    #resources = 0;
    constructor(options) {
        this.#options = options;
        this.#dispatch = createDispatch(options.checks);
        for (const check of options.checks)
            this.#contexts.set(check, this.#contextOf(check));
        this.#visitors = this.#dispatch.repository.map((check) => [check, check.start(this.#context(check))]);
    }
    get counts() {
        return { documents: this.#documents, resources: this.#resources };
    }
    visit(file) {
        const builder = new finding_builder/* FindingBuilder */.V(file, this.#options.locateReference);
        for (const check of this.#dispatch.file) {
            if (!this.#options.isOn(check, file.path))
                continue;
            check.check({ file }, (range, message, details) => this.#options.emit(builder.atRange(check, severityOf(check, details), range, message, details)), this.#context(check));
        }
        for (const document of file.documents)
            this.#visitDocument(file, document, builder);
    }
    async finish() {
        await this.#options.catalog.prepare(this.#waiting.map(({ object: { apiVersion, kind } }) => ({ apiVersion, kind })));
        let builder;
        let last;
        for (const { file, object } of this.#waiting) {
            if (builder === undefined || file !== last)
                builder = new finding_builder/* FindingBuilder */.V(file, this.#options.locateReference);
            last = file;
            this.#checkObject(file, object, builder);
        }
        this.#waiting.length = 0;
    }
    #visitDocument(file, document, builder) {
        if (document.value !== undefined || document.problem !== undefined)
            this.#documents++;
        if (document.value === undefined)
            return;
        this.#runDocumentChecks(file, document, builder);
        if (!file_role/* OBJECT_ROLES */._.has(file.role))
            return;
        for (const found of (0,objects/* objectsOf */.i)(document)) {
            const object = file.encrypted ? { ...found, value: (0,sops/* withoutSops */.A$)(found.value) } : found;
            this.#resources++;
            if (object.kind === 'CustomResourceDefinition')
                this.#options.catalog.addDefinition(object.value);
            if (this.#options.catalog.isSettled(object.apiVersion, object.kind))
                this.#checkObject(file, object, builder);
            else
                this.#waiting.push({ file, object });
        }
    }
    #runDocumentChecks(file, document, builder) {
        for (const check of this.#dispatch.document) {
            if (!this.#options.isOn(check, file.path))
                continue;
            check.check({ file, document }, (at, message, details) => this.#options.emit(builder.atPath(check, severityOf(check, details), document, undefined, at, message, details)), this.#context(check));
        }
    }
    #checkObject(file, object, builder) {
        for (const check of this.#dispatch.forObject(object)) {
            if (!this.#options.isOn(check, file.path))
                continue;
            check.check({ file, object }, this.#report(check, object, builder), this.#context(check));
        }
        const pod = podTemplateOf(object);
        if (pod !== undefined) {
            for (const check of this.#dispatch.pod) {
                if (!this.#options.isOn(check, file.path))
                    continue;
                check.check({ file, object, pod }, this.#report(check, object, builder), this.#context(check));
            }
        }
        for (const [check, visitor] of this.#visitors) {
            if (this.#options.isOn(check, file.path))
                visitor.visit({ file, object }, this.#report(check, object, builder));
        }
    }
    #report(check, object, builder) {
        return (at, message, details) => {
            if (builder.file.encrypted && (0,sops/* isEncryptedAt */.og)(object.value, at))
                return;
            this.#options.emit(builder.atPath(check, severityOf(check, details), object.document, object, at, message, details));
        };
    }
    #contextOf(check) {
        const { catalog, optionsOf } = this.#options;
        return { kubernetesVersion: catalog.kubernetesVersion, schemas: catalog, options: optionsOf(check) };
    }
    #context(check) {
        return this.#contexts.get(check) ?? this.#contextOf(check);
    }
}
function severityOf(check, details) {
    return details?.severity ?? check.severity;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yaml/event-ranges.js
var event_ranges = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/yaml/locate.js + 1 modules
var locate = __webpack_require__(9835);
;// CONCATENATED MODULE: ./build/report/suppression-comments.js





const MARKER = `${project/* PROGRAM */.RX}:`;
const HASH_BEFORE = /(?:^|[\s\ufeff])(#+[ \t]*)$/;
const LOOK_BEHIND = 500;
const NOT_CONTENT = /^\ufeff?(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)$/;
const COMMENT_LINE = /^[ \t]*#/;
function parseIgnores(text, documents) {
    if (!text.includes(MARKER))
        return [];
    const hashes = possibleComments(text);
    const lines = new line_index/* LineIndex */.r(text);
    let next = 0;
    return documents.flatMap((document) => {
        const first = next;
        while ((hashes[next] ?? text.length) < document.range.end)
            next++;
        const comments = realComments(text, document, hashes.slice(first, next));
        return comments.length === 0 ? [] : documentIgnores(document, comments, lines);
    });
}
function possibleComments(text) {
    const hashes = [];
    for (let at = text.indexOf(MARKER); at !== -1; at = text.indexOf(MARKER, at + 1)) {
        const before = HASH_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at));
        if (before !== null)
            hashes.push(at - (before[1]?.length ?? 0));
    }
    return hashes;
}
function realComments(text, document, hashes) {
    if (hashes.length === 0)
        return [];
    if (document.problem !== undefined)
        return hashes.filter((hash) => !isQuoted(text, hash));
    const scalars = scalarsOf(text, document);
    return hashes.filter((hash) => !isWithin(scalars, hash));
}
function documentIgnores(document, hashes, lines) {
    const first = lines.positionAt(document.range.start).line;
    const last = lines.positionAt(Math.max(document.range.start, document.range.end - 1)).line;
    const content = firstContentLine(lines, first, last);
    const target = targetLines(lines, last);
    const ignores = [];
    for (const hash of hashes.toReversed()) {
        const { line, column } = lines.positionAt(hash);
        const lineText = lines.lineText(line);
        const comment = lineText.slice(column - 1).trimEnd();
        const only = lineText.slice(0, column - 1).trim() === '' ? target(line) : line;
        const scope = line < content ? { from: first, to: last } : { from: only, to: only };
        ignores.push({ ...parseDirective(comment), line, column, endColumn: column + comment.length, ...scope });
    }
    return ignores.reverse();
}
function scalarsOf(text, document) {
    const base = document.range.start;
    return (0,locate/* treeOf */.g7)(text, document).events.flatMap((event) => {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            return [];
        const { start, end } = (0,event_ranges/* scalarRange */.Qw)(event);
        return [{ start: start + base, end: end + base }];
    });
}
function isWithin(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.start <= offset;
}
function isQuoted(text, hash) {
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, hash - LOOK_BEHIND), hash))?.[0] ?? '';
    return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}
function firstContentLine(lines, first, last) {
    let line = first;
    while (line <= last && NOT_CONTENT.test(lines.lineText(line)))
        line++;
    return line;
}
function targetLines(lines, last) {
    const known = new Map();
    return (line) => {
        let target = line + 1;
        while (target <= last && !known.has(target) && COMMENT_LINE.test(lines.lineText(target)))
            target++;
        target = known.get(target) ?? target;
        known.set(line, target);
        return target;
    };
}
function parseDirective(comment) {
    const words = comment.slice(comment.indexOf(MARKER) + MARKER.length).trim();
    const [, directive = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(words) ?? [];
    const split = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const names = split === null ? rest : rest.slice(0, split.index);
    const reason = split === null ? '' : rest.slice(split.index + split[0].length).trim();
    return {
        directive,
        checks: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason === '' ? undefined : reason,
    };
}

// EXTERNAL MODULE: ./build/commands/lint/source-reader.js
var source_reader = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/commands/lint/scan.js





async function scan(host, discovery, options) {
    const drafts = [];
    const roles = new Map();
    const objectFiles = [];
    const ignores = new Map();
    const run = new CheckRun({
        ...options,
        emit: (draft) => drafts.push(draft),
        locateReference: (0,source_reader/* referenceLocator */._)(new source_reader/* SourceReader */.j(host, discovery)),
    });
    for (const entry of discovery.entries) {
        const file = (0,read_file/* readSource */.o$)(host, discovery, entry);
        roles.set(file.role, (roles.get(file.role) ?? 0) + 1);
        if (file_role/* OBJECT_ROLES */._.has(file.role))
            objectFiles.push(file.path);
        const comments = parseIgnores(file.text, file.documents);
        if (comments.length > 0)
            ignores.set(file.path, comments);
        run.visit(file);
    }
    await run.finish();
    return { drafts, ...run.counts, roles, objectFiles, ignores };
}

;// CONCATENATED MODULE: ./build/commands/lint/session.js









async function openSession(job, inputs, settings, host) {
    const discovery = discover(host, settings.paths, { exclude: settings.exclude });
    const baseline = inputs['write-baseline'] ? undefined : await readBaseline(settings, host);
    const changed = await readChange(inputs['changed-since'], discovery, host);
    return { job, host, settings, engine: inputs.engine, discovery, baseline, changed };
}
async function readBaseline({ baseline }, host) {
    if (baseline === undefined)
        return undefined;
    const { loadBaseline } = await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 2076));
    return loadBaseline(baseline, host);
}
async function readChange(ref, { root }, host) {
    if (ref === undefined)
        return undefined;
    const [{ openRepository }, { changedSince }] = await Promise.all([
        __webpack_require__.e(/* import() */ 807).then(__webpack_require__.bind(__webpack_require__, 2807)),
        __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 194)),
    ]);
    return changedSince(openRepository(host, root), ref);
}
const KNOWN_CHECKS = new Set(CHECKS.map(({ id }) => id));
async function lint(session) {
    const { discovery, host, settings } = session;
    const { checkSettings } = settings;
    const catalog = await createCatalog({
        kubernetesVersion: settings.kubernetesVersion,
        locations: settings.schemaLocations,
        host,
        cacheFolder: host.cacheFolder,
    });
    const found = await scan(host, discovery, {
        checks: checksOf(session),
        catalog,
        optionsOf: (check) => checkSettings.optionsOf(check),
        isOn: (check, file) => checkSettings.isOn(check.id, file),
    });
    const drafts = [...found.drafts, ...(await secondEngine(session, found, catalog))];
    return reportOf(session, found, drafts);
}
const SCHEMA_CHECKS = ['schema/valid', 'schema/unknown-field'];
function checksOf({ settings, engine }) {
    if (engine === 'builtin')
        return settings.checks;
    return settings.checks.filter(({ id }) => !SCHEMA_CHECKS.includes(id));
}
async function secondEngine(session, found, catalog) {
    if (session.engine === 'builtin')
        return [];
    const { lintWithKubeconform } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 9833));
    const replaced = session.settings.checks.filter(({ id }) => SCHEMA_CHECKS.includes(id));
    return lintWithKubeconform(session, found.objectFiles, replaced, catalog.kubernetesVersion);
}
function reportOf(session, found, drafts) {
    const { discovery, host, settings, baseline, changed } = session;
    const { checkSettings } = settings;
    const ran = new Set(settings.checks.map(({ id }) => id));
    const result = runPipeline(drafts, {
        severityOf: (draft) => checkSettings.levelOf(draft.check, draft.file) ?? draft.severity,
        knownChecks: KNOWN_CHECKS,
        ran: (check, file) => ran.has(check) && checkSettings.isOn(check, file),
        ignores: found.ignores,
        ...(baseline === undefined ? {} : { baseline }),
        ...(changed === undefined ? {} : { changed }),
    });
    const reader = new source_reader/* SourceReader */.j(host, discovery);
    return {
        job: session.job,
        summary: {
            files: discovery.entries.length,
            documents: found.documents,
            resources: found.resources,
            ...(0,run_report/* countBySeverity */.O)(result.findings),
            suppressed: result.suppressed.length,
        },
        findings: result.findings,
        suppressed: result.suppressed,
        checks: [...settings.checks, ...SUPPRESSION_CHECKS],
        files: discovery.entries.map(({ path }) => path),
        remarks: remarksOn(found, discovery, result.untouched, result.stale),
        sources: (file) => reader.text(file),
    };
}

;// CONCATENATED MODULE: ./build/config/config-schema.js


const CONFIG_FILE = `.${project/* PROGRAM */.RX}.yaml`;
const LEVELS = [...finding/* SEVERITIES */.o, 'off'];
const CONFIG_SHAPES = {
    paths: {
        type: 'strings',
        description: 'Files and folders to check when the command names none; the whole repository by default.',
    },
    exclude: {
        type: 'patterns',
        description: 'Files that are not looked at, as patterns from the root of the repository, such as `vendor/**`.',
    },
    'kubernetes-version': {
        type: 'string',
        example: '1.34',
        description: 'Version of Kubernetes to check against; the newest known one by default.',
    },
    'schema-location': {
        type: 'strings',
        description: "More schemas: folders, files or URL templates with kubeconform's variables, tried before the built-in schemas.",
    },
    'fail-on': {
        type: 'choice',
        choices: [...finding/* SEVERITIES */.o, 'never'],
        description: 'The mildest severity that makes a job fail; `error` by default.',
    },
    baseline: {
        type: 'string',
        example: '.gitops-actions-baseline.json',
        description: 'File with findings that do not count, from the root of the repository.',
    },
    checks: {
        type: 'checks',
        options: true,
        description: 'Severity and options of checks, by id.',
    },
    overrides: {
        type: 'list',
        description: 'Other severities for some files. Later entries win over earlier ones.',
        members: {
            paths: {
                type: 'patterns',
                description: 'The files, as patterns from the root of the repository, such as `clusters/test/**`.',
            },
            checks: {
                type: 'checks',
                options: false,
                description: 'Severity of checks in these files, by id.',
            },
        },
    },
};

// EXTERNAL MODULE: ./build/host/file-error.js
var file_error = __webpack_require__(2294);
;// CONCATENATED MODULE: ./build/config/config-document.js




class ConfigDocument {
    value;
    #text;
    #file;
    #document;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        const [document, second] = (0,parse.parseDocuments)(text).filter(({ value, problem }) => value !== undefined || problem);
        if (document === undefined) {
            throw this.#error(0, 'the configuration is empty; write `{}` when it shall change nothing');
        }
        this.#document = document;
        if (document.problem !== undefined)
            throw this.#error(document.problem.range.start, document.problem.message);
        if (second !== undefined)
            throw this.#error(second.range.start, 'the configuration is one document, not several');
        const [duplicate] = document.duplicates;
        if (duplicate !== undefined) {
            throw this.#error(duplicate.second.start, `\`${duplicate.key}\` stands here twice; remove one of them`);
        }
        this.value = document.value ?? null;
    }
    problem(path, part, message) {
        return this.#error((0,locate/* locate */.x5)(this.#text, this.#document, path, part).start, message);
    }
    #error(offset, message) {
        const { line, column } = new line_index/* LineIndex */.r(this.#text).positionAt(offset);
        return new errors/* UserError */.yo('bad-config', `${this.#file}:${line}:${column}: ${message}`);
    }
}

;// CONCATENATED MODULE: ./build/config/path-patterns.js
const path_patterns_MAX_LENGTH = 300;
const MAX_WILDCARDS = 3;
const MAX_DEEP = 3;
function patternProblem(pattern) {
    if (pattern.length > path_patterns_MAX_LENGTH)
        return `the pattern has more than ${path_patterns_MAX_LENGTH} characters`;
    if (pattern.startsWith('!'))
        return 'a pattern cannot start with `!`; list what is meant';
    if (pattern.startsWith('/'))
        return 'a pattern starts at the root of the repository, without `/`';
    if (/[()]/.test(pattern))
        return 'a pattern has no parentheses; use `*`, `**`, `?`, `[…]` and `{…,…}`';
    const steps = pattern.split('/');
    if (steps.includes('..'))
        return 'a pattern cannot leave the repository with `..`';
    if (steps.filter((step) => step === '**').length > MAX_DEEP)
        return `the pattern has more than ${MAX_DEEP} \`**\``;
    const isWild = (step) => step !== '**' && (step.match(/[*?{[]/g)?.length ?? 0) > MAX_WILDCARDS;
    if (steps.some(isWild))
        return `the pattern has more than ${MAX_WILDCARDS} wildcards between two \`/\``;
    return undefined;
}
async function compilePatterns(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const withFolders = patterns.flatMap((pattern) => {
        const trimmed = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        return [trimmed, `${trimmed}/**`];
    });
    return picomatch(withFolders, { dot: true, noextglob: true, nonegate: true });
}

;// CONCATENATED MODULE: ./build/config/read-value.js


function readMapping({ document }, value, path, what) {
    if ((0,json/* isObject */.Gv)(value))
        return Object.entries(value);
    throw document.problem(path, 'key', `${what} must be a mapping${(0,json/* isArray */.cy)(value) ? ', not a list' : ''}`);
}
function readItems({ document }, value, path) {
    if ((0,json/* isArray */.cy)(value))
        return value;
    throw document.problem(path, 'key', `\`${path.at(-1)}\` must be a list`);
}
function readStrings(context, value, path) {
    return readItems(context, value, path).map((item, index) => {
        if (typeof item === 'string' && item.trim() !== '')
            return item;
        throw context.document.problem([...path, index], 'value', `\`${path.at(-1)}\` must hold strings only`);
    });
}
function readString({ document }, value, path, example) {
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    const hint = typeof value === 'number' ? ', not a number: write it in quotes' : '';
    throw document.problem(path, 'value', `\`${path.at(-1)}\` must be a string such as \`"${example}"\`${hint}`);
}
function readChoice({ document }, value, path, choices) {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined)
        return chosen;
    const list = choices.map((choice) => `\`${choice}\``).join(', ');
    const hint = typeof value === 'string' ? read_value_didYouMean(value, choices) : '';
    throw document.problem(path, 'value', `\`${path.at(-1)}\` must be one of ${list}${hint}`);
}
function readKnown({ document }, word, path, known, what) {
    const found = known.get(word);
    if (found !== undefined)
        return found;
    throw document.problem(path, 'key', `unknown ${what} \`${word}\`${read_value_didYouMean(word, known.keys())}`);
}
function read_value_didYouMean(word, known) {
    const suggestion = (0,kernel_suggestion/* nearest */.p)(word, known);
    return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
}

;// CONCATENATED MODULE: ./build/config/read-checks.js



function readChecks(context, value, path, withOptions) {
    const members = readMapping(context, value, path, `\`${path.at(-1)}\``).map(([id, member]) => {
        const at = [...path, id];
        const { options = {} } = readKnown(context, id, at, context.checks, 'check');
        return [id, readCheck(context, member, at, withOptions ? options : undefined)];
    });
    return new Map(members);
}
function readCheck(context, value, path, specs) {
    if (!(0,json/* isObject */.Gv)(value))
        return { severity: readLevel(context, value, path) };
    const readers = new Map([
        ['severity', (member, at) => ({ severity: readLevel(context, member, at) })],
    ]);
    if (specs !== undefined) {
        readers.set('options', (member, at) => ({ options: readOptions(context, member, at, specs) }));
    }
    const parts = Object.entries(value).map(([key, member]) => {
        const at = [...path, key];
        return readKnown(context, key, at, readers, 'key')(member, at);
    });
    return Object.assign({}, ...parts);
}
function readLevel(context, value, path) {
    return value === false ? 'off' : readChoice(context, value, path, LEVELS);
}
function readOptions(context, value, path, specs) {
    const known = new Map(Object.entries(specs));
    const members = readMapping(context, value, path, '`options`').map(([name, member]) => {
        const at = [...path, name];
        return [name, readOption(context, member, at, readKnown(context, name, at, known, 'option'))];
    });
    return Object.fromEntries(members);
}
function readOption(context, value, path, { type }) {
    if (type === 'strings')
        return readStrings(context, value, path);
    if (typeof value === 'string' && type === 'string')
        return value;
    if (typeof value === 'number' && type === 'number')
        return value;
    if (typeof value === 'boolean' && type === 'boolean')
        return value;
    throw context.document.problem(path, 'value', `option \`${path.at(-1)}\` must be a ${type}`);
}

;// CONCATENATED MODULE: ./build/config/read-shape.js



function readMembers(context, value, path, shapes) {
    const what = path.length === 0 ? 'the configuration' : `an item of \`${path.at(-2)}\``;
    const known = new Map(Object.entries(shapes));
    const members = readMapping(context, value, path, what).map(([key, member]) => {
        const at = [...path, key];
        return [key, readShape(context, member, at, readKnown(context, key, at, known, 'key'))];
    });
    return Object.fromEntries(members);
}
function readShape(context, value, path, shape) {
    switch (shape.type) {
        case 'string':
            return readString(context, value, path, shape.example);
        case 'strings':
            return readStrings(context, value, path);
        case 'patterns':
            return readPatterns(context, value, path);
        case 'choice':
            return readChoice(context, value, path, shape.choices);
        case 'checks':
            return readChecks(context, value, path, shape.options);
        case 'list':
            return readItems(context, value, path).map((item, index) => readMembers(context, item, [...path, index], shape.members));
    }
}
function readPatterns(context, value, path) {
    const patterns = readStrings(context, value, path);
    for (const [index, pattern] of patterns.entries()) {
        const problem = patternProblem(pattern);
        if (problem !== undefined)
            throw context.document.problem([...path, index], 'value', problem);
    }
    return patterns;
}

;// CONCATENATED MODULE: ./build/config/load-config.js





const load_config_MAX_BYTES = 1 << 20;
function loadConfig(files, path, shown, checks) {
    return parseConfig(readText(files, path, shown), shown, checks);
}
function parseConfig(text, shown, checks) {
    const document = new ConfigDocument(text, shown);
    const context = { document, checks: new Map(checks.map((check) => [check.id, check])) };
    return readMembers(context, document.value, [], CONFIG_SHAPES);
}
function readText(files, path, shown) {
    const bytes = readBytes(files, path, shown);
    if (bytes.length > load_config_MAX_BYTES) {
        throw new errors/* UserError */.yo('bad-config', `${shown}: the configuration has more than ${load_config_MAX_BYTES} bytes`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('bad-config', `${shown}: the configuration is no UTF-8 text`, { cause });
    }
}
function readBytes(files, path, shown) {
    try {
        return files.read(path);
    }
    catch (cause) {
        const code = (0,file_error/* errorCode */.C)(cause);
        const what = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
        throw new errors/* UserError */.yo('no-config', `Configuration file ${shown}: ${what}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/config/resolve-check.js

const NOTHING = new Map();
async function resolveChecks(config) {
    const checks = config.checks ?? NOTHING;
    const lastFirst = (await Promise.all((config.overrides ?? []).map(compileOverride))).reverse();
    const levelOf = (id, file) => overriddenLevel(lastFirst, id, file) ?? checks.get(id)?.severity;
    return {
        levelOf,
        isOn: (id, file) => levelOf(id, file) !== 'off',
        optionsOf: (check) => ({ ...defaultsOf(check), ...checks.get(check.id)?.options }),
    };
}
async function compileOverride({ paths = [], checks = NOTHING }) {
    return { matches: await compilePatterns(paths), checks };
}
function overriddenLevel(lastFirst, id, file) {
    for (const { matches, checks } of lastFirst) {
        const level = checks.get(id)?.severity;
        if (level !== undefined && matches(file))
            return level;
    }
    return undefined;
}
function defaultsOf(check) {
    const entries = Object.entries(check.options ?? {});
    return Object.fromEntries(entries.map(([name, spec]) => [name, spec.default]));
}

;// CONCATENATED MODULE: ./build/commands/lint/select-checks.js


function selectChecks(checks, only, skip) {
    const wanted = splitWords(only);
    const unwanted = splitWords(skip);
    const known = new Set(checks.flatMap(({ id }) => [id, domainOf(id)]));
    for (const word of [...wanted, ...unwanted])
        if (!known.has(word))
            throw unknownCheck(word, known);
    return checks.filter(({ id }) => (wanted.length === 0 || select_checks_names(wanted, id)) && !select_checks_names(unwanted, id));
}
function splitWords(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
function select_checks_names(words, id) {
    return words.includes(id) || words.includes(domainOf(id));
}
function domainOf(id) {
    return id.slice(0, id.indexOf('/'));
}
function unknownCheck(word, known) {
    const suggestion = (0,kernel_suggestion/* nearest */.p)(word, known);
    const hint = suggestion === undefined ? 'see docs/checks for all of them' : `did you mean \`${suggestion}\`?`;
    return new errors/* UserError */.yo('unknown-check', `There is no check \`${word}\`: ${hint}`);
}

;// CONCATENATED MODULE: ./build/commands/lint/settings.js








async function resolveSettings(inputs, host) {
    const root = (0,repository_root/* findRepositoryRoot */.mL)(host.files, host.cwd) ?? host.cwd;
    const config = readConfig(inputs.config, root, host);
    const fromRoot = (path) => (0,external_node_path_.relative)(host.cwd, (0,external_node_path_.resolve)(root, path)) || '.';
    return {
        paths: inputs.paths.length > 0 ? inputs.paths : (config.paths?.map(fromRoot) ?? ['.']),
        exclude: config.exclude ?? [],
        kubernetesVersion: inputs['kubernetes-version'] ?? config['kubernetes-version'] ?? 'latest',
        schemaLocations: inputs['schema-location'].length > 0 ? inputs['schema-location'] : locationsOf(config, root),
        failOn: inputs['fail-on'] ?? config['fail-on'] ?? 'error',
        baseline: baselinePath(inputs, config, root, host),
        checks: selectChecks(CHECKS, inputs.only, inputs.skip),
        checkSettings: await resolveChecks(config),
    };
}
function readConfig(given, root, host) {
    const path = given === undefined ? (0,external_node_path_.join)(root, CONFIG_FILE) : (0,external_node_path_.resolve)(host.cwd, given);
    if (given === undefined && host.files.status(path) === undefined)
        return {};
    return loadConfig(host.files, path, given ?? CONFIG_FILE, [...CHECKS, ...SUPPRESSION_CHECKS]);
}
function locationsOf(config, root) {
    const locations = config['schema-location'] ?? [];
    return locations.map((location) => /^(https?:|default$|\/)/.test(location) ? location : (0,external_node_path_.join)(root, location));
}
function baselinePath(inputs, config, root, host) {
    if (inputs.baseline !== undefined)
        return (0,external_node_path_.resolve)(host.cwd, inputs.baseline);
    return config.baseline === undefined ? undefined : (0,external_node_path_.resolve)(root, config.baseline);
}

;// CONCATENATED MODULE: ./build/commands/lint/run.js






async function runLint(job, inputs, host) {
    refuseContradictions(inputs);
    const settings = await resolveSettings(inputs, host);
    const session = await openSession(job, inputs, settings, host);
    if (inputs['explain-files'])
        return explain(session);
    if (inputs['fix-dry-run'])
        return showFixes(session, inputs.unsafe);
    if (inputs.fix)
        await fix(session, inputs.unsafe);
    const report = await lint(session);
    if (inputs['write-baseline'])
        return writeBaseline(session, report);
    const { present } = await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 4089));
    const outputs = await present(report, inputs, host);
    return { exitCode: exitCodeOf(report, settings.failOn), outputs };
}
function refuseContradictions(inputs) {
    if (inputs.unsafe && !inputs.fix && !inputs['fix-dry-run']) {
        throw new errors/* UserError */.yo('unsafe-without-fix', 'Option --unsafe says how to fix: give it with --fix or --fix-dry-run');
    }
    if (inputs['write-baseline'] && inputs['changed-since'] !== undefined) {
        throw new errors/* UserError */.yo('partial-baseline', 'A baseline holds all findings: leave --changed-since out to write it');
    }
}
async function explain({ discovery, host }) {
    const { explainFiles } = await __webpack_require__.e(/* import() */ 644).then(__webpack_require__.bind(__webpack_require__, 5644));
    const files = discovery.entries.map((entry) => {
        const { path, role, reason, encrypted } = (0,read_file/* readSource */.o$)(host, discovery, entry);
        return { path, role, reason, encrypted };
    });
    for (const line of explainFiles(files, discovery))
        host.stdout.write(`${line}\n`);
    return { exitCode: errors/* EXIT */.dc.clean };
}
async function showFixes(session, isUnsafeAllowed) {
    const { diffOf, planFixes } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 3098));
    const report = await lint(session);
    const fixes = planFixes(report.findings, report.sources, isUnsafeAllowed);
    if (fixes.length === 0)
        session.host.log.info('Nothing to mend');
    else
        session.host.stdout.write(await diffOf(fixes));
    return { exitCode: errors/* EXIT */.dc.clean };
}
async function fix(session, isUnsafeAllowed) {
    const { planFixes, writeFixes } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 3098));
    const report = await lint(session);
    const fixes = planFixes(report.findings, report.sources, isUnsafeAllowed);
    const mended = writeFixes(fixes, session);
    session.host.log.info(`Mended ${(0,summary_line/* plural */.LS)(mended, 'finding')}`);
}
async function writeBaseline(session, report) {
    const { baseline } = session.settings;
    if (baseline === undefined) {
        throw new errors/* UserError */.yo('no-baseline', 'Option --write-baseline needs to know where: give --baseline FILE');
    }
    const { saveBaseline } = await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 2076));
    saveBaseline(baseline, report, session.host);
    return { exitCode: errors/* EXIT */.dc.clean };
}
function exitCodeOf(report, failOn) {
    if (failOn === 'never')
        return errors/* EXIT */.dc.clean;
    return report.findings.some(({ severity }) => (0,finding/* isAtLeast */.d)(severity, failOn)) ? errors/* EXIT */.dc.findings : errors/* EXIT */.dc.clean;
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ referenceLocator),
/* harmony export */   j: () => (/* binding */ SourceReader)
/* harmony export */ });
/* harmony import */ var _repository_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);
/* harmony import */ var _yaml_line_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1279);
/* harmony import */ var _yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);



class SourceReader {
    #host;
    #discovery;
    #entries = new Map();
    #last;
    constructor(host, discovery) {
        this.#host = host;
        this.#discovery = discovery;
    }
    read(path) {
        if (this.#last?.path === path)
            return this.#last;
        if (this.#entries.size === 0)
            for (const entry of this.#discovery.entries)
                this.#entries.set(entry.path, entry);
        const entry = this.#entries.get(path);
        if (entry === undefined)
            return undefined;
        this.#last = (0,_repository_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(this.#host, this.#discovery, entry);
        return this.#last;
    }
    text(path) {
        const file = this.read(path);
        return file === undefined || file.problem !== undefined ? undefined : file.text;
    }
}
function referenceLocator(reader) {
    return (reference, path) => {
        const file = reader.read(reference.file);
        const document = file?.documents[reference.documentIndex];
        if (file === undefined || document === undefined)
            return undefined;
        const range = (0,_yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(file.text, document, [...reference.base, ...path], 'value');
        const lines = new _yaml_line_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(file.text);
        const start = lines.positionAt(range.start);
        const end = lines.positionAt(range.end);
        return {
            file: file.path,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column,
        };
    };
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
function isAtLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fromPointer),
/* harmony export */   r: () => (/* binding */ toPointer)
/* harmony export */ });
function toPointer(path) {
    return path.map((step) => `/${escapeStep(String(step))}`).join('');
}
function fromPointer(pointer) {
    return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeStep);
}
function escapeStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _kernel_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);

const MAX_LIST_DEPTH = 8;
function objectsOf(document) {
    const { value } = document;
    if (!(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    const apiVersion = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(value, 'apiVersion') ?? '';
    const kind = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(value, 'kind') ?? '';
    if (apiVersion === '' && kind === '')
        return [];
    if (!isList(value, kind))
        return [objectAt(document, value, apiVersion, kind, [])];
    const objects = [];
    collectItems(document, value, apiVersion, kind, [], objects);
    return objects;
}
function isList(value, kind) {
    return kind.endsWith('List') && (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'items'));
}
function collectItems(document, list, listApiVersion, listKind, base, objects) {
    const items = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(list, 'items');
    if (!(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(items))
        return;
    for (const [index, item] of items.entries()) {
        if (!(0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
            continue;
        const apiVersion = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(item, 'apiVersion') ?? impliedApiVersion(listApiVersion, listKind);
        const kind = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(item, 'kind') ?? impliedKind(listKind);
        const at = [...base, 'items', index];
        if (isList(item, kind) && at.length <= 2 * MAX_LIST_DEPTH) {
            collectItems(document, item, apiVersion, kind, at, objects);
        }
        else
            objects.push(objectAt(document, item, apiVersion, kind, at));
    }
}
function impliedApiVersion(listApiVersion, listKind) {
    return listKind === 'List' ? '' : listApiVersion;
}
function impliedKind(listKind) {
    return listKind.slice(0, -'List'.length);
}
function objectAt(document, value, apiVersion, kind, base) {
    const slash = apiVersion.indexOf('/');
    const metadata = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'metadata');
    return {
        value,
        apiVersion,
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        version: slash < 0 ? apiVersion : apiVersion.slice(slash + 1),
        kind,
        name: (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(metadata, 'name'),
        namespace: (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(metadata, 'namespace'),
        base,
        document,
    };
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ normalizedVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6641);

function resolveVersion(written, known) {
    const text = written.trim();
    const newest = known.at(-1);
    if (text.toLowerCase() === 'latest' && newest !== undefined)
        return newest;
    const minor = /^v?(\d+\.\d+)(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(text)?.[1];
    if (minor !== undefined && known.includes(minor))
        return minor;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unknown-kubernetes-version', `No schemas for Kubernetes ${JSON.stringify(text.slice(0, 40))}; use one of ${known.join(', ')} or latest`);
}
function normalizedVersion(written, known) {
    const minor = resolveVersion(written, known);
    const patch = /^v?\d+\.\d+\.(\d+)/.exec(written.trim())?.[1] ?? '0';
    return `v${minor}.${patch}`;
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Q1: () => (/* binding */ LocationTemplate),
/* harmony export */   nX: () => (/* binding */ templateValues)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6641);

const VARIABLES = new Set([
    'NormalizedKubernetesVersion',
    'StrictSuffix',
    'ResourceKind',
    'ResourceAPIVersion',
    'Group',
    'KindSuffix',
]);
const DEFAULT_LAYOUT = '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
const SAFE_KIND = /^[A-Za-z][A-Za-z0-9-]{0,252}$/;
const SAFE_API_VERSION = /^(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,30}\/)?[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;
class LocationTemplate {
    #parts;
    constructor(text) {
        this.#parts = parse(text.endsWith('json') ? text : `${text.replace(/\/+$/, '')}${DEFAULT_LAYOUT}`);
    }
    render(values) {
        return this.#parts.map((part) => (typeof part === 'string' ? part : values[part.variable])).join('');
    }
}
function isTemplate(text) {
    return text.includes('{{');
}
function templateValues(apiVersion, kind, normalizedVersion) {
    if (!SAFE_KIND.test(kind) || !SAFE_API_VERSION.test(apiVersion))
        return undefined;
    const [group = '', version] = apiVersion.split('/');
    const firstLabel = group.split('.')[0] ?? '';
    const versionSuffix = version === undefined ? '' : `-${version.toLowerCase()}`;
    return {
        NormalizedKubernetesVersion: normalizedVersion,
        StrictSuffix: '-strict',
        ResourceKind: kind.toLowerCase(),
        ResourceAPIVersion: version ?? group,
        Group: group,
        KindSuffix: `-${firstLabel.toLowerCase()}${versionSuffix}`,
    };
}
function parse(text) {
    const parts = [];
    let rest = text;
    for (let open = rest.indexOf('{{'); open >= 0; open = rest.indexOf('{{')) {
        const close = rest.indexOf('}}', open);
        if (close < 0)
            throw badTemplate(text, '`{{` without `}}`');
        parts.push(rest.slice(0, open), { variable: variableOf(text, rest.slice(open + 2, close)) });
        rest = rest.slice(close + 2);
    }
    return [...parts, rest];
}
function variableOf(text, action) {
    const name = action.trim().replace(/^\./, '');
    if (isVariable(name) && action.trim().startsWith('.'))
        return name;
    throw badTemplate(text, `\`{{${action}}}\` is none of ${[...VARIABLES].map((v) => `{{.${v}}}`).join(', ')}`);
}
function isVariable(name) {
    return VARIABLES.has(name);
}
function badTemplate(text, problem) {
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-schema-location', `Schema location ${JSON.stringify(text)}: ${problem}`);
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isBuiltInGroup)
/* harmony export */ });
const shortGroups = new Set([
    '',
    'apps',
    'autoscaling',
    'batch',
    'extensions',
    'policy',
]);
const longGroups = new Set([
    'admission.k8s.io',
    'admissionregistration.k8s.io',
    'apiextensions.k8s.io',
    'apiregistration.k8s.io',
    'auditregistration.k8s.io',
    'authentication.k8s.io',
    'authorization.k8s.io',
    'certificates.k8s.io',
    'coordination.k8s.io',
    'discovery.k8s.io',
    'events.k8s.io',
    'flowcontrol.apiserver.k8s.io',
    'imagepolicy.k8s.io',
    'internal.apiserver.k8s.io',
    'lifecycle.k8s.io',
    'networking.k8s.io',
    'node.k8s.io',
    'rbac.authorization.k8s.io',
    'resource.k8s.io',
    'scheduling.k8s.io',
    'settings.k8s.io',
    'storage.k8s.io',
    'storagemigration.k8s.io',
]);
function isBuiltInGroup(group) {
    return shortGroups.has(group) || longGroups.has(group);
}


/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadPack)
});

// UNUSED EXPORTS: SchemaPack

// EXTERNAL MODULE: ./build/kubernetes/schema/pack/built-in-groups.js
var built_in_groups = __webpack_require__(3724);
;// CONCATENATED MODULE: ./build/kubernetes/schema/pack/type-code.js
const letters = {
    s: { type: 'string' },
    b: { type: 'boolean' },
    n: { type: 'number' },
    I: { type: 'integer' },
    i: { type: 'integer', format: 'int32' },
    l: { type: 'integer', format: 'int64' },
    t: { type: 'string', format: 'date-time' },
    y: { type: 'string', format: 'byte' },
    x: { type: 'int-or-string' },
    q: { type: 'quantity' },
    a: { type: 'any' },
};
function parseType(code, references) {
    const rest = code.slice(1);
    switch (code[0]) {
        case '{':
            return { type: 'object', values: parseType(rest, references) };
        case '[':
            return { type: 'array', items: parseType(rest, references) };
        case '&':
            return { type: 'array', items: parseType(rest, references), isSet: true };
        case '(':
            return parseKeyedArray(rest, references);
        case '#':
            return references.typeSchema(Number.parseInt(rest, 36));
        case '$':
            return references.scalarSchema(Number.parseInt(rest, 36));
        default:
            return letters[code] ?? { type: 'any' };
    }
}
function parseKeyedArray(rest, references) {
    const end = rest.indexOf(')');
    const listMapKeys = rest.slice(0, end).split(',');
    return { type: 'array', items: parseType(rest.slice(end + 1), references), listMapKeys };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/pack/type-table.js

class TypeTable {
    versions;
    kinds;
    #scalars;
    #types;
    #scalarSchemas = new Map();
    #schemas;
    #leaves = new Map();
    #lags;
    constructor(text, lags) {
        const [versions = '', kinds = '', scalars = '', types = ''] = text.split('\n\n');
        this.versions = versions.split(' ');
        this.kinds = kinds === '' ? [] : kinds.split('\n').map(parseKind);
        this.#scalars = scalars.split('\n');
        this.#types = types.split('\n');
        this.#schemas = this.versions.map(() => new Map());
        this.#lags = lags;
    }
    typeSchema(type, version) {
        const memo = this.#schemas[version];
        const known = memo?.get(type);
        if (known !== undefined)
            return known;
        const schema = new ObjectType(this, this.#types[type] ?? '', version, this.#lags);
        memo?.set(type, schema);
        return schema;
    }
    scalarSchema(number) {
        const known = this.#scalarSchemas.get(number);
        if (known !== undefined)
            return known;
        const schema = JSON.parse(this.#scalars[number] ?? '{"type":"any"}');
        this.#scalarSchemas.set(number, schema);
        return schema;
    }
    codeSchema(code, version) {
        const key = code.includes('#') ? `${version} ${code}` : code;
        const known = this.#leaves.get(key);
        if (known !== undefined)
            return known;
        const schema = parseType(code, {
            typeSchema: (type) => this.typeSchema(type, version),
            scalarSchema: (number) => this.scalarSchema(number),
        });
        this.#leaves.set(key, schema);
        return schema;
    }
}
class ObjectType {
    type = 'object';
    open;
    lags;
    #table;
    #line;
    #version;
    #fields;
    #required = [];
    constructor(table, line, version, lags) {
        this.open = line === '' || line.startsWith('*');
        this.lags = lags;
        this.#table = table;
        this.#line = line;
        this.#version = version;
    }
    get fields() {
        return this.#fields ?? this.#read();
    }
    get required() {
        if (this.#fields === undefined)
            this.#read();
        return this.#required;
    }
    #read() {
        const fields = new Map();
        const required = [];
        for (const [, name = '', demand, requiredMask, code = '', mask] of this.#line.matchAll(fieldPattern)) {
            if (mask !== undefined && !hasBit(mask, this.#version))
                continue;
            fields.set(name, this.#table.codeSchema(code, this.#version));
            if (demand !== undefined && (requiredMask === '' || hasBit(requiredMask ?? '', this.#version)))
                required.push(name);
        }
        this.#required = required;
        this.#fields = fields;
        return fields;
    }
}
const fieldPattern = /([^\s:!@]+)(!([0-9a-f]*))?:([^\s@]+)(?:@([0-9a-f]+))?/g;
function hasBit(mask, version) {
    return ((Number.parseInt(mask, 16) >> version) & 1) === 1;
}
function parseKind(line) {
    const [apiVersion = '', kind = '', scope, mask = '', type = ''] = line.split(' ');
    return {
        apiVersion,
        kind,
        namespaced: scope === 'N',
        servedMask: Number.parseInt(mask, 16),
        type: Number.parseInt(type, 36),
    };
}

;// CONCATENATED MODULE: ./build/kubernetes/schema/pack/pack.js


class SchemaPack {
    versions;
    #kinds = new Map();
    constructor(kubernetes, extensions) {
        const builtIn = new TypeTable(kubernetes, false);
        this.versions = builtIn.versions;
        this.#addKinds(builtIn);
        this.#addKinds(new TypeTable(extensions, true));
    }
    #addKinds(table) {
        for (const entry of table.kinds)
            this.#kinds.set(kindKey(entry.apiVersion, entry.kind), { entry, table, infos: [] });
    }
    kind(apiVersion, kind, kubernetesVersion) {
        const version = this.versions.indexOf(kubernetesVersion);
        const packed = this.#kinds.get(kindKey(apiVersion, kind));
        if (packed === undefined)
            return this.#listKind(apiVersion, kind, kubernetesVersion);
        if (version < 0 || !isServed(packed, version))
            return undefined;
        packed.infos[version] ??= kindInfo(packed, version);
        return packed.infos[version];
    }
    #listKind(apiVersion, kind, kubernetesVersion) {
        if (!kind.endsWith('List'))
            return undefined;
        const item = this.kind(apiVersion, kind.slice(0, -'List'.length), kubernetesVersion);
        return item && { ...item, kind, schema: listSchema(item.schema) };
    }
    servedIn(apiVersion, kind) {
        const packed = this.#kinds.get(kindKey(apiVersion, kind));
        return packed === undefined ? [] : this.versions.filter((_, version) => isServed(packed, version));
    }
    *kinds(kubernetesVersion) {
        const version = this.versions.indexOf(kubernetesVersion);
        for (const packed of this.#kinds.values()) {
            if (version >= 0 && isServed(packed, version))
                yield { apiVersion: packed.entry.apiVersion, kind: packed.entry.kind };
        }
    }
    isBuiltInGroup(group) {
        return (0,built_in_groups/* isBuiltInGroup */.L)(group);
    }
}
async function loadPack() {
    const [kubernetes, extensions] = await Promise.all([
        __webpack_require__.e(/* import() */ 60).then(__webpack_require__.bind(__webpack_require__, 3060)),
        __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 2396)),
    ]);
    return new SchemaPack(kubernetes.KUBERNETES_TABLE, extensions.GITOPS_TABLE);
}
function kindKey(apiVersion, kind) {
    return `${apiVersion} ${kind}`;
}
function tableVersion(table, version) {
    return table.versions.length === 1 ? 0 : version;
}
function isServed({ entry, table }, version) {
    return ((entry.servedMask >> tableVersion(table, version)) & 1) === 1;
}
function kindInfo({ entry, table }, version) {
    const slash = entry.apiVersion.indexOf('/');
    return {
        group: entry.apiVersion.slice(0, Math.max(slash, 0)),
        version: entry.apiVersion.slice(slash + 1),
        kind: entry.kind,
        namespaced: entry.namespaced,
        schema: table.typeSchema(entry.type, tableVersion(table, version)),
    };
}
function listSchema(items) {
    const fields = new Map([
        ['apiVersion', { type: 'string' }],
        ['kind', { type: 'string' }],
        ['metadata', { type: 'object', open: true }],
        ['items', { type: 'array', items }],
    ]);
    return { type: 'object', fields, required: ['items'] };
}


/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity)
/* harmony export */ });
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.severity]++;
    return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lastLineOf)
/* harmony export */ });
function lastLineOf({ line, endLine, endColumn }) {
    return endColumn <= 1 ? Math.max(line, endLine - 1) : Math.max(line, endLine);
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Vn: () => (/* binding */ afterthoughts),
/* harmony export */   zB: () => (/* binding */ summaryInWords)
/* harmony export */ });
/* unused harmony exports scopeInWords, grouped */
function countsInWords({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(', ') : 'no findings';
}
function scopeInWords({ files, documents, resources }) {
    return `${plural(files, 'file')}, ${plural(documents, 'document')}, ${plural(resources, 'resource')}`;
}
function summaryInWords(report) {
    const { summary, findings } = report;
    if (findings.length === 0)
        return `${scopeInWords(summary)}: no findings`;
    const affected = new Set(findings.map((finding) => finding.file)).size;
    const objects = `${plural(summary.documents, 'document')}, ${plural(summary.resources, 'resource')}`;
    return `${countsInWords(summary)} in ${grouped(affected)} of ${plural(summary.files, 'file')} (${objects})`;
}
function afterthoughts(report) {
    const safe = countFixes(report.findings, 'safe');
    const unsafe = countFixes(report.findings, 'unsafe');
    return [
        safe > 0 ? `${grouped(safe)} fixable with --fix` : '',
        unsafe > 0 ? `${grouped(unsafe)}${safe > 0 ? ' more' : ' fixable'} with --fix --unsafe` : '',
        report.summary.suppressed > 0 ? `${grouped(report.summary.suppressed)} suppressed` : '',
    ].filter((part) => part !== '');
}
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countFixes(findings, safety) {
    return findings.filter((finding) => finding.fix?.safety === safety).length;
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3182);

const LOOKS_BLANK = /[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu;
const BRACKET_COMMAND = /##(?=[A-Za-z]*\[)/g;
const LINE_COMMAND = /^([\s\u0085]*):(?=:)/gm;
function visibleLine(text) {
    return (0,_host_neutral_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(LOOKS_BLANK, escapeBlank));
}
function withoutCommands(text) {
    return text.replace(BRACKET_COMMAND, '#\\u0023').replace(LINE_COMMAND, '$1\\u003a');
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 2);
    const isHalf = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, limit - (isHalf ? 2 : 1))}…`;
}
function escapeBlank(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ isKustomizationName),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   tj: () => (/* binding */ isSkippedFolder)
/* harmony export */ });
const CANDIDATE = /\.(?:ya?ml|json)$/i;
function isCandidate(name) {
    return CANDIDATE.test(name) || name === 'Kustomization';
}
function isKustomizationName(name) {
    return name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization';
}
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.terraform']);
function isSkippedFolder(name) {
    return SKIPPED_FOLDERS.has(name);
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OBJECT_ROLES)
/* harmony export */ });
const OBJECT_ROLES = new Set(['manifest', 'flux', 'argocd', 'kustomization']);


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o$: () => (/* binding */ readSource)
});

// UNUSED EXPORTS: MAX_FILE_SIZE, NO_CONTEXT, sourceFromBytes

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/file-error.js
var file_error = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/yaml/parse.js + 5 modules
var parse = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/repository/decode.js
var repository_decode = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/kernel/json.js
var json = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/repository/file-role.js
var file_role = __webpack_require__(864);
;// CONCATENATED MODULE: ./build/repository/roles/github.js

const WORKFLOW_FOLDER = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i;
const FORGE_FOLDER = /^\.(?:github|gitea|forgejo)\//;
function workflowByPlace({ entry: { path } }) {
    if (!path.startsWith('.'))
        return undefined;
    if (WORKFLOW_FOLDER.test(path)) {
        return { role: 'workflow', reason: 'a workflow by its folder', certainty: 'sure', text: 'parsed' };
    }
    if (!FORGE_FOLDER.test(path) || /\/action\.ya?ml$/.test(path))
        return undefined;
    return {
        role: 'other',
        reason: 'configuration of the repository on its forge',
        certainty: 'likely',
        text: 'parsed',
    };
}
function actionByContent(name, value) {
    const isAction = /^action\.ya?ml$/.test(name) && (0,json/* member */.Dc)((0,json/* objectMember */.wX)(value, 'runs'), 'using') !== undefined;
    return isAction ? { role: 'workflow', reason: 'metadata of a GitHub action' } : undefined;
}

// EXTERNAL MODULE: ./build/repository/repository-root.js
var repository_root = __webpack_require__(6322);
;// CONCATENATED MODULE: ./build/repository/roles/helm.js


const VALUES = /^(?:.*[-_.])?values(?:[-_.].*)?\.ya?ml$/i;
const CI_VALUES = /-?values\.ya?ml$/i;
function helmByPlace(place) {
    const { name, folder, context } = place;
    if (name === 'Chart.yaml' || name === 'Chart.lock')
        return sure('helm-chart', 'describes a Helm chart');
    if (context.charts.size > 0) {
        if (context.charts.has(folder))
            return besideChart(name);
        const chart = chartAround(folder, context.charts);
        if (chart !== undefined)
            return insideChart(place, chart);
    }
    if (VALUES.test(name))
        return { ...values('named like a values file'), certainty: 'likely' };
    return undefined;
}
function besideChart(name) {
    if (name === 'values.schema.json')
        return sure('helm-chart', 'schema of the values of a Helm chart');
    if (name === 'requirements.yaml')
        return sure('helm-chart', 'dependencies of a Helm chart');
    return VALUES.test(name) ? values('values beside a `Chart.yaml`') : undefined;
}
function insideChart({ name, folder }, chart) {
    if ((0,repository_root/* isInside */.FK)((0,repository_root/* withName */.el)(chart, 'templates'), folder)) {
        const reason = 'in the `templates` folder of a Helm chart';
        return { role: 'helm-template', reason, certainty: 'sure', text: 'unparsed' };
    }
    if ((0,repository_root/* isInside */.FK)((0,repository_root/* withName */.el)(chart, 'ci'), folder) && CI_VALUES.test(name))
        return values('values for tests of a Helm chart');
    if ((0,repository_root/* isInside */.FK)((0,repository_root/* withName */.el)(chart, 'tests'), folder) && /_test\.ya?ml$/.test(name)) {
        return { role: 'other', reason: 'a unit test of a Helm chart', certainty: 'sure', text: 'parsed' };
    }
    return VALUES.test(name) ? { ...values('values inside a Helm chart'), certainty: 'likely' } : undefined;
}
function chartAround(folder, charts) {
    for (let at = folder; (0,external_node_path_.basename)(at) !== ''; at = (0,external_node_path_.dirname)(at))
        if (charts.has(at))
            return at;
    return undefined;
}
function values(reason) {
    return sure('helm-values', reason);
}
function sure(role, reason) {
    return { role, reason, certainty: 'sure', text: 'parsed' };
}

// EXTERNAL MODULE: ./build/repository/file-names.js
var file_names = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/repository/roles/partial-object.js

const controller = (spec) => has(spec, 'selector') && hasWholePod((0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, 'template'), 'spec'));
const COMPLETE = {
    CronJob: (spec) => has(spec, 'schedule') && has(spec, 'jobTemplate'),
    DaemonSet: controller,
    Deployment: controller,
    HorizontalPodAutoscaler: (spec) => has(spec, 'scaleTargetRef'),
    Ingress: (spec) => has(spec, 'rules') || has(spec, 'defaultBackend'),
    Job: (spec) => hasWholePod((0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(spec, 'template'), 'spec')),
    PersistentVolumeClaim: (spec) => has(spec, 'resources'),
    Pod: hasWholePod,
    ReplicaSet: controller,
    Service: (spec) => has(spec, 'ports') || has(spec, 'selector') || has(spec, 'externalName'),
    StatefulSet: controller,
};
function isPartial(value) {
    const kind = (0,json/* stringMember */.sk)(value, 'kind') ?? '';
    const isComplete = Object.hasOwn(COMPLETE, kind) ? COMPLETE[kind] : undefined;
    if (isComplete === undefined)
        return undefined;
    const spec = (0,json/* objectMember */.wX)(value, 'spec');
    return spec === undefined || !isComplete(spec);
}
function hasWholePod(spec) {
    const containers = (0,json/* arrayMember */.Qr)(spec, 'containers');
    return (containers.length > 0 && containers.every((container) => (0,json/* isObject */.Gv)(container) && has(container, 'image')));
}
function has(object, key) {
    return (0,json/* member */.Dc)(object, key) !== undefined;
}

;// CONCATENATED MODULE: ./build/repository/roles/kustomize.js




const PATCH_NAME = /(?:^|[-_.])patch(?:es)?(?:[-_.]|$)/i;
const PATCH_FOLDER = /(?:^|[/\\])patch(?:es)?$/i;
const OPERATIONS = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);
const LEVELS = 3;
function kustomizeByPlace(place) {
    if ((0,file_names/* isKustomizationName */.ZE)(place.name)) {
        return {
            role: 'kustomization',
            reason: 'a kustomization by its name',
            certainty: 'likely',
            text: 'parsed',
        };
    }
    const references = place.context.references.get(place.entry.absolute);
    if (references === undefined || references.some(({ use }) => use === 'resource'))
        return undefined;
    const [first] = references;
    return first && byReference(references.find(({ use }) => use === 'patch') ?? first);
}
function byReference({ use, field, by }) {
    const reason = `named under \`${field}\` of ${by}`;
    const certainty = field === 'crds' ? 'likely' : 'sure';
    if (use === 'patch')
        return { role: 'kustomize-patch', reason, certainty, text: 'parsed' };
    if (use === 'values')
        return { role: 'helm-values', reason, certainty, text: 'parsed' };
    return { role: 'kustomize-input', reason, certainty, text: 'parsed' };
}
function isJsonPatch(value) {
    return (0,json/* isArray */.cy)(value) && value.length > 0 && value.every(isOperation);
}
function isOperation(value) {
    return (OPERATIONS.has((0,json/* stringMember */.sk)(value, 'op') ?? '') && (0,json/* stringMember */.sk)(value, 'path')?.startsWith('/') === true);
}
function hasPatchDirective(value) {
    if ((0,json/* isArray */.cy)(value))
        return value.some(hasPatchDirective);
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const directive = (0,json/* stringMember */.sk)(value, '$patch');
    if (directive === 'delete' || directive === 'replace' || directive === 'merge')
        return true;
    return Object.keys(value).some((key) => hasPatchDirective(value[key] ?? null));
}
function patchByAppearance(place, values) {
    const partial = values.map(isPartial);
    const isNamedPatch = PATCH_NAME.test(place.name) || PATCH_FOLDER.test(place.folder);
    if (partial.includes(true)) {
        const lacks = 'lacks what its kind needs';
        if (isNamedPatch)
            return patch(`named like a patch, and ${lacks}`);
        const beside = place.context.kustomizations.get(place.folder);
        return beside && patch(`${lacks}, and ${beside.path} does not list it`);
    }
    if (!isNamedPatch || partial.includes(false))
        return undefined;
    const near = kustomizationNear(place);
    return near === undefined
        ? undefined
        : patch(`named like a patch, and ${near} does not list it as a resource`);
}
function kustomizationNear({ folder, context }) {
    let at = folder;
    for (let level = 0; level < LEVELS; level++) {
        const found = context.kustomizations.get(at);
        if (found !== undefined)
            return found.path;
        at = (0,external_node_path_.dirname)(at);
    }
    return undefined;
}
function patch(reason) {
    return { role: 'kustomize-patch', reason };
}

;// CONCATENATED MODULE: ./build/repository/roles/native-format.js

const native_format_has = (value, key) => (0,json/* member */.Dc)(value, key) !== undefined;
const hasList = (value, key) => (0,json/* isArray */.cy)((0,json/* member */.Dc)(value, key));
const hasMap = (value, key) => (0,json/* objectMember */.wX)(value, key) !== undefined;
const SHAPES = [
    ['prometheus-rules', 'groups of Prometheus rules', isRuleFile],
    [
        'alertmanager',
        'a route and receivers of Alertmanager',
        (value) => hasMap(value, 'route') && hasList(value, 'receivers'),
    ],
    ['compose', 'services with images, as in Compose', isCompose],
    ['other', 'a test of Prometheus rules', (value) => hasList(value, 'rule_files') && hasList(value, 'tests')],
    [
        'other',
        'configuration of Prometheus',
        (value) => hasList(value, 'scrape_configs') || hasList(value, 'rule_files'),
    ],
    ['other', 'a Grafana dashboard', isDashboard],
    ['other', 'an OpenAPI description', (value) => native_format_has(value, 'openapi') || native_format_has(value, 'swagger')],
    ['other', 'a JSON Schema', (value) => (0,json/* stringMember */.sk)(value, '$schema')?.includes('json-schema.org') === true],
    ['other', 'a helmfile', (value) => hasList(value, 'releases') && HELMFILE.some((key) => native_format_has(value, key))],
    [
        'other',
        'machine configuration of Talos',
        (value) => hasMap(value, 'machine') || native_format_has(value, 'talosVersion'),
    ],
    ['other', 'an Ansible playbook', (value) => (0,json/* isArray */.cy)(value) && value.some(isPlay)],
    ['other', 'a list of Ansible tasks', (value) => (0,json/* isArray */.cy)(value) && value.length > 0 && value.every(isTask)],
    ['other', 'a template of CloudFormation', (value) => native_format_has(value, 'AWSTemplateFormatVersion')],
    ['other', 'a unit test of a Helm chart', (value) => native_format_has(value, 'suite') && hasList(value, 'tests')],
];
const HELMFILE = ['repositories', 'helmDefaults', 'helmfiles', 'bases', 'environments'];
function nativeFormatOf(value) {
    const shape = SHAPES.find(([, , matches]) => matches(value));
    return shape && { role: shape[0], reason: shape[1] };
}
function isRuleFile(value) {
    const groups = (0,json/* arrayMember */.Qr)(value, 'groups');
    return groups.length > 0 && groups.some((group) => hasList(group, 'rules'));
}
function isCompose(value) {
    const services = (0,json/* objectMember */.wX)(value, 'services');
    if (services === undefined)
        return false;
    return Object.values(services).some((service) => (0,json/* stringMember */.sk)(service, 'image') !== undefined || native_format_has(service, 'build'));
}
function isDashboard(value) {
    const board = (0,json/* objectMember */.wX)(value, 'dashboard') ?? value;
    return hasList(board, 'panels') && (native_format_has(board, 'schemaVersion') || native_format_has(board, 'title'));
}
function isPlay(value) {
    return (0,json/* isObject */.Gv)(value) && (native_format_has(value, 'import_playbook') || (native_format_has(value, 'hosts') && !native_format_has(value, 'host')));
}
function isTask(value) {
    if (!(0,json/* isObject */.Gv)(value) || native_format_has(value, 'kind') || native_format_has(value, 'value'))
        return false;
    return Object.keys(value).some((key) => key.startsWith('ansible.') || TASK_KEYS.has(key));
}
const TASK_KEYS = new Set([
    'block',
    'command',
    'import_role',
    'import_tasks',
    'include_role',
    'include_tasks',
    'kubernetes.core.k8s',
    'set_fact',
    'shell',
    'when',
    'with_items',
]);

// EXTERNAL MODULE: ./build/repository/sops.js
var sops = __webpack_require__(2498);
;// CONCATENATED MODULE: ./build/repository/roles/object-family.js


const FLUX_GROUP = /\.(?:toolkit|extensions)\.fluxcd\.io$|^fluxcd\.controlplane\.io$/;
const ARGO_CD = new Set(['Application', 'ApplicationSet', 'AppProject']);
const FOREIGN_GROUPS = new Set([
    'apiserver.config.k8s.io',
    'apiserver.k8s.io',
    'audit.k8s.io',
    'backstage.io',
    'chainsaw.kyverno.io',
    'cli.kyverno.io',
    'client.authentication.k8s.io',
    'config.k3s.cattle.io',
    'ctlptl.dev',
    'eksctl.io',
    'k0s.k0sproject.io',
    'k0sctl.k0sproject.io',
    'k3d.io',
    'kind.x-k8s.io',
    'kpt.dev',
    'krew.googlecontainertools.github.com',
    'kubeadm.k8s.io',
    'kubelet.config.k8s.io',
    'kubeproxy.config.k8s.io',
    'kubescheduler.config.k8s.io',
    'kuttl.dev',
    'meta.pkg.crossplane.io',
    'pluto.fairwinds.com',
    'scaffolder.backstage.io',
    'schema.plugin.fluxcd.io',
    'score.dev',
    'skaffold',
    'tilt.dev',
]);
function familyOf(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const apiVersion = (0,json/* stringMember */.sk)(value, 'apiVersion');
    const kind = (0,json/* stringMember */.sk)(value, 'kind');
    if ((0,sops/* isEncryptedLeaf */.H2)(apiVersion) || (0,sops/* isEncryptedLeaf */.H2)(kind))
        return 'encrypted';
    const group = apiVersion === undefined ? '' : groupOf(apiVersion);
    if (FOREIGN_GROUPS.has(group))
        return 'foreign';
    if (!apiVersion || !kind)
        return isHalf(value) ? 'half' : undefined;
    if (apiVersion === 'v1' && kind === 'Config' && Object.hasOwn(value, 'clusters'))
        return 'foreign';
    if ((0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(value, 'metadata'), 'name')?.includes('{{'))
        return 'template';
    return familyOfGroup(group, apiVersion, kind);
}
function familyOfGroup(group, apiVersion, kind) {
    if (apiVersion === 'builtin')
        return 'kustomize-plugin';
    if (group === 'kustomize.config.k8s.io') {
        return kind === 'Kustomization' || kind === 'Component' ? 'kustomization' : 'kustomize-plugin';
    }
    if (group === 'argoproj.io' && kind === 'ConfigManagementPlugin')
        return 'foreign';
    if (group === 'argoproj.io' && ARGO_CD.has(kind))
        return 'argocd';
    return FLUX_GROUP.test(group) ? 'flux' : 'object';
}
function isHalf(value) {
    const metadata = (0,json/* objectMember */.wX)(value, 'metadata');
    const spec = (0,json/* objectMember */.wX)(value, 'spec');
    if (metadata === undefined && spec === undefined)
        return false;
    const says = (0,json/* member */.Dc)(value, 'apiVersion') !== undefined || (0,json/* member */.Dc)(value, 'kind') !== undefined;
    return says || (spec !== undefined && (0,json/* stringMember */.sk)(metadata, 'name') !== undefined);
}
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}

;// CONCATENATED MODULE: ./build/repository/roles/template-actions.js
const STRUCTURAL = /^[ \t]*(?:\{\{[^{}]|\{%)|(?::|^[ \t]*-)[ \t]+\{\{[^{}]/m;
const ACTION = /\{\{[^{}]|\{%/;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*/g;
const LIMITS = new Set(['too-deep', 'too-large', 'alias-expansion']);
const LINES_ABOVE = 3;
const SPAN = 2000;
function isTemplate(text, documents) {
    if (!text.includes('{{') && !text.includes('{%'))
        return false;
    return documents.some(({ problem }) => problem !== undefined && !LIMITS.has(problem.code) && hasActionNear(text, problem.range.start));
}
function hasActionNear(text, offset) {
    let start = offset;
    for (let line = 0; line <= LINES_ABOVE && start > 0; line++)
        start = text.lastIndexOf('\n', start - 1);
    const lineEnd = text.indexOf('\n', offset);
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + SPAN);
    const part = text.slice(Math.max(0, start, offset - SPAN), end);
    return STRUCTURAL.test(part) || ACTION.test(part.replace(QUOTED, ''));
}

;// CONCATENATED MODULE: ./build/repository/roles/well-known.js
const YAML_FILES = {
    '.codecov.yml': 'Codecov',
    '.drone.yml': 'Drone',
    '.gitlab-ci.yml': 'GitLab CI',
    '.gitops-actions.yaml': 'this program',
    '.gitops-actions.yml': 'this program',
    '.golangci.yaml': 'golangci-lint',
    '.golangci.yml': 'golangci-lint',
    '.kube-linter.yaml': 'kube-linter',
    '.markdownlint.yaml': 'markdownlint',
    '.pre-commit-config.yaml': 'pre-commit',
    '.pre-commit-hooks.yaml': 'pre-commit',
    '.prettierrc.yaml': 'Prettier',
    '.readthedocs.yaml': 'Read the Docs',
    '.sops.yaml': 'SOPS',
    '.travis.yml': 'Travis CI',
    '.yamllint.yaml': 'yamllint',
    '.yamllint.yml': 'yamllint',
    'azure-pipelines.yml': 'Azure Pipelines',
    'bitbucket-pipelines.yml': 'Bitbucket Pipelines',
    'cloudbuild.yaml': 'Cloud Build',
    'codecov.yml': 'Codecov',
    'ct.yaml': 'chart-testing',
    'mkdocs.yml': 'MkDocs',
    'pnpm-lock.yaml': 'pnpm',
    'pnpm-workspace.yaml': 'pnpm',
    'pulumi.yaml': 'Pulumi',
    'skaffold.yaml': 'Skaffold',
    'taskfile.yaml': 'Task',
    'taskfile.yml': 'Task',
};
const UNREAD_FILES = {
    '.eslintrc.json': 'ESLint',
    '.goreleaser.yaml': 'GoReleaser',
    '.goreleaser.yml': 'GoReleaser',
    '.renovaterc.json': 'Renovate',
    '.terraform.lock.json': 'Terraform',
    'angular.json': 'Angular',
    'biome.json': 'Biome',
    'composer.lock.json': 'Composer',
    'deno.json': 'Deno',
    'devcontainer.json': 'Dev Containers',
    'helmfile.yaml': 'helmfile',
    'helmfile.yml': 'helmfile',
    'jsconfig.json': 'TypeScript',
    'lerna.json': 'Lerna',
    'npm-shrinkwrap.json': 'npm',
    'nx.json': 'Nx',
    'package-lock.json': 'npm',
    'package.json': 'npm',
    'release-please-config.json': 'release-please',
    'renovate.json': 'Renovate',
    'tslint.json': 'TSLint',
    'turbo.json': 'Turborepo',
};
const UNREAD_ENDINGS = [
    ['.tf.json', 'Terraform'],
    ['.tfvars.json', 'Terraform'],
    ['.tfstate.json', 'Terraform'],
    ['.code-workspace.json', 'Visual Studio Code'],
];
const EXPECTATION = /^(?:\d+-(?:assert|errors?)|chainsaw-(?:assert|error).*)\.ya?ml$/;
function roleByWellKnownName(name, path) {
    const lower = name.toLowerCase();
    const parsed = toolOf(YAML_FILES, lower);
    if (parsed !== undefined)
        return other(`configuration of ${parsed}`, 'parsed');
    const unread = toolOf(UNREAD_FILES, lower) ?? unreadEnding(lower);
    if (unread !== undefined)
        return other(`a file of ${unread}`, 'unread');
    if (EXPECTATION.test(lower))
        return other('what a test expects of a cluster', 'parsed');
    if (path.startsWith('.vscode/') || path.includes('/.vscode/'))
        return other('a file of Visual Studio Code', 'unread');
    if (path.startsWith('.devcontainer/'))
        return other('a file of Dev Containers', 'unread');
    return undefined;
}
function toolOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function unreadEnding(name) {
    if (!name.endsWith('.json'))
        return undefined;
    if (name.startsWith('tsconfig.'))
        return 'TypeScript';
    return UNREAD_ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}
function other(reason, text) {
    return { role: 'other', reason, certainty: 'sure', text };
}

;// CONCATENATED MODULE: ./build/repository/role-of.js









const COMPOSE_NAME = /^(?:docker-)?compose(?:[-._].*)?\.ya?ml$/i;
const OBJECT_FIELD = /^(?:(?:apiVersion|kind)|[ \t{]*"(?:apiVersion|kind)")[ \t]*:/m;
function roleByPlace(place) {
    return (kustomizeByPlace(place) ??
        (isListed(place) ? undefined : helmByPlace(place)) ??
        workflowByPlace(place) ??
        roleByWellKnownName(place.name, place.entry.path));
}
function roleOf(place, byPlace, text, documents) {
    if (byPlace?.certainty === 'sure')
        return byPlace;
    if (isTemplate(text, documents)) {
        return { role: 'helm-template', reason: 'holds template actions and is not YAML before they are run' };
    }
    const byContent = roleByContent(place, text, documents);
    if (byPlace?.role === 'kustomization')
        return byContent?.role === 'flux' ? byContent : byPlace;
    if (byContent !== undefined && (byPlace === undefined || file_role/* OBJECT_ROLES */._.has(byContent.role)))
        return byContent;
    if (byPlace !== undefined)
        return byPlace;
    return isListed(place)
        ? { role: 'manifest', reason: 'listed as a resource of a kustomization' }
        : role_of_other(documents);
}
function isListed({ context, entry }) {
    return context.references.get(entry.absolute)?.some(({ use }) => use === 'resource') === true;
}
function roleByContent(place, text, documents) {
    const values = documents.map(({ value }) => value).filter((value) => value !== undefined && value !== null);
    const families = values.map(familyOf);
    if (families.some((family) => family !== undefined))
        return roleOfObjects(place, text, values, families);
    if (values.some(isJsonPatch))
        return { role: 'kustomize-patch', reason: 'a list of JSON Patch operations' };
    const format = formatOf(place.name, values);
    if (format !== undefined)
        return format;
    const isBroken = documents.some(({ problem }) => problem !== undefined);
    return isBroken && OBJECT_FIELD.test(text)
        ? { role: 'manifest', reason: 'not YAML, but its text has `apiVersion` or `kind`' }
        : undefined;
}
const FAMILY_VERDICTS = {
    argocd: { role: 'argocd', reason: 'holds objects of Argo CD' },
    encrypted: { role: 'other', reason: 'encrypted as a whole with SOPS' },
    flux: { role: 'flux', reason: 'holds objects of Flux' },
    foreign: { role: 'other', reason: 'an object that a program reads for itself, not a cluster' },
    half: { role: 'manifest', reason: 'looks like an object that lacks `apiVersion` or `kind`' },
    kustomization: { role: 'kustomization', reason: 'a kustomization by its `apiVersion` and `kind`' },
    'kustomize-plugin': { role: 'kustomize-input', reason: 'configures a plugin of kustomize' },
    object: { role: 'manifest', reason: 'holds Kubernetes objects' },
    template: { role: 'helm-template', reason: 'the name of its object is a template action' },
};
const MIXED = { role: 'manifest', reason: 'holds Kubernetes objects of several families' };
function roleOfObjects(place, text, values, families) {
    if (!isListed(place)) {
        const patch = patchOf(place, text, values);
        if (patch !== undefined)
            return patch;
    }
    const known = families.filter((family) => family !== undefined);
    const [first] = known;
    const verdict = first && FAMILY_VERDICTS[first];
    return verdict !== undefined && known.every((family) => family === first) ? verdict : MIXED;
}
function patchOf(place, text, values) {
    if (text.includes('$patch') && values.some(hasPatchDirective)) {
        return { role: 'kustomize-patch', reason: 'holds a `$patch` directive' };
    }
    return patchByAppearance(place, values);
}
function formatOf(name, values) {
    for (const value of values) {
        const format = actionByContent(name, value) ?? nativeFormatOf(value);
        if (format !== undefined)
            return format;
        if (COMPOSE_NAME.test(name) && (0,json/* objectMember */.wX)(value, 'services') !== undefined) {
            return { role: 'compose', reason: 'named like a Compose file, with services' };
        }
    }
    return undefined;
}
function role_of_other(documents) {
    const role = 'other';
    if (documents.every(({ value, problem }) => value === undefined && problem === undefined)) {
        return { role, reason: 'holds nothing but comments' };
    }
    if (documents.every(({ value }) => value === undefined))
        return { role, reason: 'cannot be read' };
    return { role, reason: 'no document has `apiVersion` and `kind`' };
}

// EXTERNAL MODULE: ./build/yaml/limits.js
var limits = __webpack_require__(8876);
;// CONCATENATED MODULE: ./build/repository/roles/plain-json.js



const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMENT = /^[ \t]*(?:\/\/|\/\*)/m;
function plainJson(text) {
    if (text.includes('"apiVersion"') || text.includes('"kind"') || text.includes('"sops"'))
        return undefined;
    if (mayBeDeep(text))
        return undefined;
    const value = parsed(text);
    if (value !== undefined) {
        if (isJsonPatch(value))
            return undefined;
        const format = nativeFormatOf(value) ?? { role: 'other', reason: 'JSON without `apiVersion` and `kind`' };
        return format.role === 'other' ? format : undefined;
    }
    if (COMMENT.test(text))
        return { role: 'other', reason: 'JSON with comments' };
    return areLines(text) ? { role: 'other', reason: 'JSON values, one a line' } : undefined;
}
function mayBeDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at) | 0x20;
        if (code === OPEN)
            depth++;
        else if (code === CLOSE)
            depth--;
        if (depth > limits/* DEFAULT_LIMITS */.d.maxDepth)
            return true;
    }
    return false;
}
function areLines(text) {
    const end = text.indexOf('\n');
    return end > 0 && text.startsWith('{') && parsed(text.slice(0, end)) !== undefined;
}
function parsed(text) {
    try {
        const value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
        return value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/repository/read-file.js







const MAX_FILE_SIZE = 20 << 20;
const NO_CONTEXT = {
    kustomizations: new Map(),
    charts: new Set(),
    references: new Map(),
};
const NOTHING = [];
function readSource(host, context, entry) {
    return understand(entry, context, () => readText(host, entry.absolute));
}
function sourceFromBytes(bytes, path) {
    const decoded = bytes.length > MAX_FILE_SIZE ? { problem: tooLarge() } : decode(bytes);
    return understand({ path, absolute: path }, NO_CONTEXT, () => decoded);
}
function understand(entry, context, read) {
    const { absolute } = entry;
    const place = { entry, context, name: (0,external_node_path_.basename)(absolute), folder: (0,external_node_path_.dirname)(absolute) };
    const byPlace = roleByPlace(place);
    if (byPlace?.text === 'unread')
        return source(place, byPlace, '', NOTHING);
    const decoded = read();
    if (decoded.problem !== undefined) {
        const verdict = byPlace ?? { role: 'other', reason: 'cannot be read' };
        return { ...source(place, verdict, '', NOTHING), problem: decoded.problem };
    }
    const { text } = decoded;
    if (byPlace?.text === 'unparsed')
        return source(place, byPlace, text, NOTHING);
    const json = mayBePlainJson(place, byPlace) ? plainJson(text) : undefined;
    if (json !== undefined)
        return source(place, json, text, NOTHING);
    const documents = (0,parse.parseDocuments)(text);
    const verdict = roleOf(place, byPlace, text, documents);
    return source(place, verdict, text, verdict.role === 'helm-template' ? NOTHING : documents);
}
function mayBePlainJson({ name, entry, context }, byPlace) {
    return byPlace === undefined && /\.json$/i.test(name) && !context.references.has(entry.absolute);
}
function readText(host, path) {
    try {
        const bytes = host.files.read(path, MAX_FILE_SIZE);
        return bytes.length > MAX_FILE_SIZE ? { problem: tooLarge() } : (0,repository_decode/* decode */.D)(bytes);
    }
    catch (error) {
        return { problem: (0,file_error/* errorCode */.C)(error) === 'EFBIG' ? tooLarge() : unreadable(error) };
    }
}
function tooLarge() {
    const size = `${MAX_FILE_SIZE >> 20} MiB`;
    return { code: 'too-large', message: `the file is larger than ${size}; split it or exclude it`, line: 1 };
}
const REASONS = {
    EACCES: 'permission denied',
    EINVAL: 'it is a pipe, socket or device',
    EISDIR: 'it is a folder',
    ENOENT: 'it is gone, or its name is not UTF-8',
    EPERM: 'permission denied',
};
function unreadable(error) {
    const code = (0,file_error/* errorCode */.C)(error) ?? 'unknown error';
    const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : code;
    return { code: 'unreadable', message: `the file cannot be read: ${reason}`, line: 1 };
}
function source(place, { role, reason }, text, documents) {
    const references = place.context.references.get(place.entry.absolute) ?? NOTHING;
    return {
        path: place.entry.path,
        role,
        reason,
        text,
        documents,
        problem: undefined,
        encrypted: text.includes('ENC[') && documents.some(({ value }) => (0,sops/* hasSopsBlock */.dA)(value)),
        appliedBy: references.length === 0
            ? NOTHING
            : references.filter(({ use }) => use === 'resource').map(({ by }) => by),
        besideKustomization: place.context.kustomizations.has(place.folder),
    };
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ stepsBetween),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   el: () => (/* binding */ withName),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function findRepositoryRoot(files, folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        const type = files.status(withName(at, '.git'))?.type;
        if (type === 'directory' || type === 'file')
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at)
            return undefined;
    }
}
function isInside(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
function withName(folder, name) {
    return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? folder + name : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep + name;
}
function stepsBetween(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .filter((step) => step !== '');
}
function shownPath(root, path, argument) {
    if (isInside(root, path))
        return withSlashes(path.slice(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? root.length : root.length + 1));
    return withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(argument) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path));
}
function withSlashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ withoutSops),
/* harmony export */   H2: () => (/* binding */ isEncryptedLeaf),
/* harmony export */   dA: () => (/* binding */ hasSopsBlock),
/* harmony export */   og: () => (/* binding */ isEncryptedAt)
/* harmony export */ });
/* harmony import */ var _kernel_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);

const ENCRYPTED = /^ENC\[[A-Z0-9_]+,data:[^\]]*\]$/;
const SOPS_FIELDS = [
    'mac',
    'lastmodified',
    'version',
    'age',
    'pgp',
    'kms',
    'gcp_kms',
    'azure_kv',
    'hc_vault',
];
function isEncryptedLeaf(value) {
    return typeof value === 'string' && value.startsWith('ENC[') && ENCRYPTED.test(value);
}
function hasSopsBlock(value) {
    const block = (0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(value, 'sops');
    return block !== undefined && SOPS_FIELDS.some((field) => Object.hasOwn(block, field));
}
function withoutSops(value) {
    if (!hasSopsBlock(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'sops'));
}
function isEncryptedAt(root, path) {
    let value = root;
    for (const step of path) {
        if ((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
            value = value[Number(step)];
        else if ((0,_kernel_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            value = Object.hasOwn(value, step) ? value[step] : undefined;
        else
            break;
    }
    return isEncryptedLeaf(value);
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* reexport */ edit_error_EditError),
  ct: () => (/* reexport */ applyEdits),
  ep: () => (/* binding */ renameKey),
  $e: () => (/* binding */ setScalar)
});

// UNUSED EXPORTS: proveEdits, quoteKey, quoteScalar

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/kernel/path.js
var kernel_path = __webpack_require__(9913);
// EXTERNAL MODULE: ./build/yaml/characters.js
var characters = __webpack_require__(3320);
;// CONCATENATED MODULE: ./build/yaml/edit-error.js
class edit_error_EditError extends Error {
    name = 'EditError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}

// EXTERNAL MODULE: ./build/yaml/event-ranges.js
var event_ranges = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/yaml/locate.js + 1 modules
var locate = __webpack_require__(9835);
// EXTERNAL MODULE: ./build/yaml/plain-scalar.js
var plain_scalar = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/yaml/quote.js


const NUMBER_LIKE = /^[-+]?(?:0[xX][0-9a-fA-F_]+|0[oObB][0-9_]+|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)$/;
const TIME_LIKE = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE_LIKE = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
const WORD_LIKE = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i;
const BAD_START = /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;
const BAD_FLOW_START = /^[-?:](?:[\s,[\]{}]|$)/;
const BAD_WITHIN = /:(?:\s|$)|\s#|\s$|\t/;
const BAD_IN_FLOW = /[,[\]{}]/;
const NEEDS_ESCAPE = /[^\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPES = new Map([
    ['\0', '\\0'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['"', '\\"'],
    ['\\', '\\\\'],
]);
function quoteScalar(value, context = {}) {
    if (typeof value === 'string')
        return quoteString(value, context);
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new edit_error_EditError('not-json', `${value} cannot be written: JSON has no such number`);
    }
    return String(value);
}
function quoteKey(key, context = {}) {
    return quoteString(key, context);
}
function quoteString(text, { style = 'plain', isFlow = false }) {
    if (NEEDS_ESCAPE.test(text))
        return inDoubleQuotes(text);
    if (style === 'single')
        return inSingleQuotes(text);
    if (style === 'double')
        return inDoubleQuotes(text);
    if (isSafePlain(text, isFlow))
        return text;
    return /["\\]/.test(text) ? inSingleQuotes(text) : inDoubleQuotes(text);
}
function isSafePlain(text, isFlow) {
    if (BAD_START.test(text) || BAD_WITHIN.test(text))
        return false;
    if (isFlow && (BAD_FLOW_START.test(text) || BAD_IN_FLOW.test(text)))
        return false;
    if (WORD_LIKE.test(text) || NUMBER_LIKE.test(text) || TIME_LIKE.test(text) || DATE_LIKE.test(text))
        return false;
    return (0,plain_scalar/* resolvePlain */.Rg)(text) === text;
}
function inSingleQuotes(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function inDoubleQuotes(text) {
    return `"${text.replaceAll(/["\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu, escaped)}"`;
}
function escaped(character) {
    const known = ESCAPES.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff)
        return character;
    if (code >= 0xd800 && code <= 0xdfff) {
        throw new edit_error_EditError('not-json', 'half of a surrogate pair cannot be written: YAML has no such character');
    }
    return code < 0x100 ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`;
}
function hexadecimal(code, digits) {
    return code.toString(16).padStart(digits, '0');
}

// EXTERNAL MODULE: ./build/yaml/tagged-scalar.js
var tagged_scalar = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/yaml/apply-edits.js

function applyEdits(text, edits) {
    const pieces = [];
    let position = 0;
    let lastStart = -1;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start === lastStart || edit.start < position) {
            throw new edit_error_EditError('overlap', `two edits change the same text at offset ${edit.start}`);
        }
        if (edit.start < 0 || edit.end < edit.start || edit.end > text.length) {
            throw new edit_error_EditError('overlap', `an edit lies outside the text: ${edit.start} to ${edit.end} of ${text.length}`);
        }
        pieces.push(text.slice(position, edit.start), edit.text);
        position = edit.end;
        lastStart = edit.start;
    }
    pieces.push(text.slice(position));
    return pieces.join('');
}

// EXTERNAL MODULE: ./build/yaml/parse.js + 5 modules
var parse = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/yaml/prove-edits.js




function proveEdits(before, after, intended) {
    const old = parseDocuments(before);
    const edited = parseDocuments(after);
    if (old.length !== edited.length)
        throw unintended('the number of documents has changed');
    const intents = intentsByDocument(intended);
    old.forEach((document, index) => {
        const counterpart = edited[index];
        if (counterpart !== undefined)
            proveDocument(document, before, counterpart, after, intents.get(index));
    });
}
function proveDocument(old, before, edited, after, intent) {
    if (old.problem === undefined && edited.problem === undefined) {
        prove(old.value ?? null, edited.value ?? null, intent, []);
        return;
    }
    const isSame = before.slice(old.range.start, old.range.end) === after.slice(edited.range.start, edited.range.end);
    if (!isSame || intent !== undefined) {
        throw unintended(`document ${old.index + 1} cannot be read: ${(edited.problem ?? old.problem)?.message}`);
    }
}
function prove(old, edited, intent, path) {
    if (intent !== undefined && intent.value !== undefined) {
        if (edited !== intent.value)
            throw differs(path);
    }
    else if (isObject(old) && isObject(edited))
        proveObject(old, edited, intent, path);
    else if (isArray(old) && isArray(edited) && old.length === edited.length) {
        for (const [index, item] of old.entries()) {
            prove(item, edited[index] ?? null, intent?.children.get(String(index)), [...path, index]);
        }
    }
    else if (!isSameScalar(old, edited))
        throw differs(path);
}
function proveObject(old, edited, intent, path) {
    const keys = Object.keys(old);
    if (keys.length !== Object.keys(edited).length)
        throw differs(path);
    for (const key of keys) {
        const child = intent?.children.get(key);
        const newKey = child?.renamedTo ?? key;
        const value = old[key];
        const newValue = Object.hasOwn(edited, newKey) ? edited[newKey] : undefined;
        if (value === undefined || newValue === undefined)
            throw differs([...path, key]);
        prove(value, newValue, child, [...path, key]);
    }
}
function isSameScalar(old, edited) {
    return typeof old !== 'object' && old === edited ? true : old === null && edited === null;
}
function intentsByDocument(intended) {
    const roots = new Map();
    for (const edit of intended) {
        let node = childIntent(roots, edit.documentIndex);
        for (const step of edit.path)
            node = childIntent(node.children, String(step));
        if ('renamedTo' in edit)
            node.renamedTo = edit.renamedTo;
        else
            node.value = edit.value;
    }
    return roots;
}
function childIntent(intents, key) {
    const known = intents.get(key);
    if (known !== undefined)
        return known;
    const made = { children: new Map() };
    intents.set(key, made);
    return made;
}
function differs(path) {
    return unintended(`the edit would change more or other than it should at \`${toPointer(path) || '/'}\``);
}
function unintended(message) {
    return new EditError('unintended-change', message);
}

;// CONCATENATED MODULE: ./build/yaml/edit.js












function setScalar(text, document, path, value) {
    const tree = readableTree(text, document);
    const spot = find(tree, path);
    const event = tree.events[spot.value];
    if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
        const alias = tree.text.slice(event.anchorStart - 1, event.anchorEnd);
        throw new edit_error_EditError('alias', `the value at ${edit_name(path)} is the alias \`${alias}\`; edit it where its anchor stands`);
    }
    if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
        throw new edit_error_EditError('not-a-scalar', `${edit_name(path)} is no scalar`);
    const written = quoteScalar(value, { style: styleOf(event), isFlow: isFlow(tree, spot) });
    checkTag(tree, event, value, written, path);
    const edit = replaceScalar(tree, spot, event, written, path);
    return { ...edit, start: edit.start + document.range.start, end: edit.end + document.range.start };
}
function renameKey(text, document, path, key) {
    const tree = readableTree(text, document);
    const spot = find(tree, path);
    const event = spot.key === undefined ? undefined : tree.events[spot.key];
    if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart === event_ranges/* NONE */.x3 || event.tagStart !== event_ranges/* NONE */.x3) {
        throw new edit_error_EditError('no-such-path', `${edit_name(path)} has no key that can be renamed`);
    }
    if (spot.parent !== undefined && key !== path.at(-1) && tree.members(spot.parent)?.has(key)) {
        throw new edit_error_EditError('key-exists', `there is a \`${key}\` beside ${edit_name(path)} already`);
    }
    const { start, end } = (0,event_ranges/* scalarRange */.Qw)(event);
    const offset = document.range.start;
    const written = quoteKey(key, { style: styleOf(event), isFlow: isFlow(tree, spot) });
    return { start: start + offset, end: end + offset, text: written };
}
function readableTree(text, document) {
    if (document.problem === undefined)
        return (0,locate/* treeOf */.g7)(text, document);
    throw new edit_error_EditError('unreadable', `the document cannot be read: ${document.problem.message}`);
}
function find(tree, path) {
    let spot = { key: undefined, value: tree.root, parent: undefined };
    for (const step of path) {
        const parent = spot.value;
        if (tree.events[parent]?.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            throw new edit_error_EditError('alias', `${edit_name(path)} stands behind an alias; edit it where its anchor stands`);
        }
        const entry = (0,locate/* child */.jf)(tree, parent, step);
        if (entry === undefined)
            throw new edit_error_EditError('no-such-path', `there is nothing at ${edit_name(path)}`);
        if (!tree.children(parent).includes(entry)) {
            throw new edit_error_EditError('merged', `${edit_name(path)} is merged in with \`<<\`; edit it where it comes from`);
        }
        spot = { ...entry, parent };
    }
    return spot;
}
function edit_name(path) {
    return `\`${(0,kernel_path/* toPointer */.r)(path) || '/'}\``;
}
function styleOf(event) {
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED)
        return 'single';
    return event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 'double' : 'plain';
}
function isFlow(tree, spot) {
    const parent = spot.parent === undefined ? undefined : tree.events[spot.parent];
    return parent !== undefined && (0,event_ranges/* isCollection */.P3)(parent) && parent.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
}
function checkTag(tree, event, value, written, path) {
    if (event.tagStart === event_ranges/* NONE */.x3)
        return;
    const text = typeof value === 'string' ? value : written;
    if ((0,tagged_scalar/* resolveTagged */.h)(tree.scalars.tagOf(event), text) === value)
        return;
    const tag = tree.text.slice(event.tagStart, event.tagEnd);
    throw new edit_error_EditError('tag', `the new value of ${edit_name(path)} does not fit its tag \`${tag}\``);
}
function replaceScalar(tree, spot, event, written, path) {
    const { style } = event;
    if (event.valueStart === event_ranges/* NONE */.x3)
        return insertScalar(tree, spot, event, written, path);
    if (style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK) {
        return replaceBlock(tree, spot, event, written);
    }
    return { ...(0,event_ranges/* scalarRange */.Qw)(event), text: written };
}
function insertScalar(tree, spot, event, written, path) {
    const properties = Math.max(event.anchorEnd, event.tagEnd);
    const offset = properties === event_ranges/* NONE */.x3 ? behindColon(tree, spot) : properties;
    if (offset === undefined)
        throw new edit_error_EditError('no-place', `${edit_name(path)} is empty; write a value there first`);
    return { start: offset, end: offset, text: ` ${written}` };
}
function behindColon(tree, spot) {
    const event = spot.key === undefined ? undefined : tree.events[spot.key];
    if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart === event_ranges/* NONE */.x3)
        return undefined;
    let position = (0,event_ranges/* scalarRange */.Qw)(event).end;
    while ((0,characters/* isBlank */.z3)(tree.text.charCodeAt(position)))
        position++;
    return tree.text[position] === ':' ? position + 1 : undefined;
}
function replaceBlock(tree, spot, event, written) {
    const { text } = tree;
    const start = headerStart(tree, spot, event);
    let header = start + 1;
    while (/[-+0-9]/.test(text.charAt(header)))
        header++;
    let lineEnd = header;
    while (lineEnd < text.length && !(0,characters/* isBreak */.kn)(text.charCodeAt(lineEnd)))
        lineEnd++;
    let end = Math.max(event.valueEnd, lineEnd);
    while (end > lineEnd && (0,characters/* isBreak */.kn)(text.charCodeAt(end - 1)))
        end--;
    return { start, end, text: written + text.slice(header, lineEnd) };
}
function headerStart(tree, spot, event) {
    const key = spot.key === undefined ? undefined : tree.events[spot.key];
    const keyEnd = key?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,event_ranges/* scalarRange */.Qw)(key).end : 0;
    const previousEnd = Math.max(keyEnd, event.anchorEnd, event.tagEnd, lineStart(tree.text, event.valueStart - 1));
    const offset = tree.text.slice(previousEnd, event.valueStart).search(/[|>]/);
    return previousEnd + Math.max(offset, 0);
}
function lineStart(text, offset) {
    let position = offset;
    while (position > 0 && (0,characters/* isBreak */.kn)(text.charCodeAt(position)))
        position--;
    while (position > 0 && !(0,characters/* isBreak */.kn)(text.charCodeAt(position - 1)))
        position--;
    return position;
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ child),
  x5: () => (/* binding */ locate),
  g7: () => (/* binding */ treeOf)
});

// UNUSED EXPORTS: pathAt

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yaml/event-ranges.js
var event_ranges = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/yaml/events.js + 3 modules
var yaml_events = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/yaml/limits.js
var limits = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/yaml/problem.js
var problem = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/yaml/scalar-reader.js
var scalar_reader = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/yaml/document-tree.js






class DocumentTree {
    events;
    text;
    scalars;
    root = 1;
    #ends;
    #anchors = new Map();
    #members = new Map();
    #items = new Map();
    constructor(text, document) {
        this.text = text.slice(document.range.start, document.range.end);
        const parsed = (0,yaml_events/* parseLenient */.f)(this.text, limits/* DEFAULT_LIMITS */.d);
        const { events, isReshaped } = parsed instanceof problem/* DocumentError */.Mi ? { events: [], isReshaped: false } : parsed;
        this.events = events;
        this.scalars = new scalar_reader/* ScalarReader */.u(this.text, isReshaped);
        this.#ends = new Int32Array(events.length);
        this.#index();
    }
    members(node) {
        if (this.events[node]?.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
            return undefined;
        const known = this.#members.get(node);
        if (known !== undefined)
            return known;
        const members = new Map();
        this.#members.set(node, members);
        for (const entry of this.children(node))
            this.#addMember(members, entry);
        return members;
    }
    children(node) {
        const known = this.#items.get(node);
        if (known !== undefined)
            return known;
        const isMapping = this.events[node]?.type === js_yaml/* EVENT_ID */.hy.MAPPING;
        const entries = [];
        for (let index = node + 1; this.events[index] !== undefined && this.events[index]?.type !== js_yaml/* EVENT_ID */.hy.POP;) {
            const value = isMapping ? this.#end(index) : index;
            entries.push({ key: isMapping ? index : undefined, value });
            index = this.#end(value);
        }
        this.#items.set(node, entries);
        return entries;
    }
    target(node) {
        const event = this.events[node];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.ALIAS)
            return node;
        const anchors = this.#anchors.get(this.text.slice(event.anchorStart, event.anchorEnd)) ?? [];
        return anchors.findLast((anchor) => anchor < node) ?? node;
    }
    keyName(node) {
        const event = this.events[this.target(node)];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? this.scalars.keyOf(event) : undefined;
    }
    #addMember(members, entry) {
        const event = this.events[entry.key ?? entry.value];
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && this.scalars.isMerge(event)) {
            for (const source of this.#mergeSources(entry.value)) {
                for (const [key, member] of this.members(source) ?? [])
                    members.set(key, member);
            }
            return;
        }
        const key = this.keyName(entry.key ?? entry.value);
        if (key !== undefined)
            members.set(key, entry);
    }
    #mergeSources(node) {
        if (this.events[node]?.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return [this.target(node)];
        return this.children(node)
            .map((entry) => this.target(entry.value))
            .reverse();
    }
    #end(node) {
        return this.#ends[node] ?? this.events.length;
    }
    #index() {
        const open = [];
        this.events.forEach((event, index) => {
            this.#ends[index] = index + 1;
            if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || (0,event_ranges/* isCollection */.P3)(event))
                open.push(index);
            else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
                this.#ends[open.pop() ?? index] = index + 1;
            if ('anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.anchorStart !== event_ranges/* NONE */.x3) {
                const name = this.text.slice(event.anchorStart, event.anchorEnd);
                const anchors = this.#anchors.get(name);
                if (anchors === undefined)
                    this.#anchors.set(name, [index]);
                else
                    anchors.push(index);
            }
        });
    }
}

;// CONCATENATED MODULE: ./build/yaml/locate.js




let last;
function locate(text, document, path, part) {
    if (document.problem !== undefined)
        return document.problem.range;
    const tree = treeOf(text, document);
    const entries = entriesAlong(tree, path);
    let wanted = wantedPart(tree, entries, path, part);
    for (const entry of entries.toReversed()) {
        const event = tree.events[pointedAt(tree, entry, wanted)];
        if (event !== undefined && (0,event_ranges/* hasText */.I3)(event))
            return (0,problem/* shift */.BN)((0,event_ranges/* nodeRange */.CJ)(event), document.range.start);
        wanted = 'key';
    }
    return { start: document.range.start, end: document.range.start };
}
function wantedPart(tree, entries, path, part) {
    if (entries.length > path.length)
        return part;
    return tree.events[entries.at(-1)?.value ?? tree.root]?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? 'value' : 'key';
}
function entriesAlong(tree, path) {
    const entries = [{ key: undefined, value: tree.root }];
    let next = entries[0];
    for (const step of path) {
        next = next === undefined ? undefined : child(tree, next.value, step);
        if (next === undefined)
            break;
        entries.push(next);
    }
    return entries;
}
function pathAt(text, document, offset) {
    if (document.problem !== undefined)
        return [];
    const tree = treeOf(text, document);
    const local = offset - document.range.start;
    const path = [];
    let node = tree.root;
    for (;;) {
        const entries = isNodeOpen(tree, node) ? tree.children(node) : [];
        const position = entries.findLastIndex((entry) => start(tree, entry) <= local);
        const entry = entries[position];
        if (entry === undefined)
            return path;
        path.push(entry.key === undefined ? position : (tree.keyName(entry.key) ?? ''));
        node = entry.value;
    }
}
function treeOf(text, document) {
    if (last?.document !== document || last.text !== text)
        last = { text, document, tree: new DocumentTree(text, document) };
    return last.tree;
}
function child(tree, node, step) {
    const members = tree.members(node);
    if (members !== undefined)
        return members.get(String(step));
    return tree.events[node]?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? tree.children(node)[Number(step)] : undefined;
}
function isNodeOpen(tree, node) {
    const event = tree.events[node];
    return event !== undefined && isCollection(event);
}
function start(tree, entry) {
    const event = tree.events[entry.key ?? entry.value];
    return hasText(event) ? nodeRange(event).start : Number.POSITIVE_INFINITY;
}
function pointedAt(tree, entry, part) {
    const isKey = entry.key !== undefined && (part === 'key' || !isShort(tree, entry.value));
    return firstLeaf(tree, isKey && entry.key !== undefined ? entry.key : entry.value);
}
function isShort(tree, node) {
    const event = tree.events[node];
    if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return true;
    if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart === event_ranges/* NONE */.x3)
        return false;
    return event.style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && event.style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
}
function firstLeaf(tree, node) {
    let leaf = node;
    for (;;) {
        const event = tree.events[leaf];
        if (event === undefined || !(0,event_ranges/* isCollection */.P3)(event) || tree.events[leaf + 1]?.type === js_yaml/* EVENT_ID */.hy.POP)
            return leaf;
        leaf++;
    }
}


/***/ })

};
