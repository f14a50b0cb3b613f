export const id = 833;
export const ids = [833];
export const modules = {

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintWithKubeconform: () => (/* binding */ lintWithKubeconform)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checks/finding-builder.js + 1 modules
var finding_builder = __webpack_require__(4726);
// EXTERNAL MODULE: ./build/kernel/json.js
var json = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/kubernetes/objects.js
var objects = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/kubernetes/schema/export.js + 1 modules
var schema_export = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/kubernetes/schema/pack/pack.js + 2 modules
var pack = __webpack_require__(8617);
// EXTERNAL MODULE: ./build/kernel/errors.js
var errors = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/kernel/path.js
var kernel_path = __webpack_require__(9913);
;// CONCATENATED MODULE: ./build/render/kubeconform/answers.js


const CAUSE = /^\s*- at '((?:[^'\\]|\\.)*)': (.*)$/;
const UNKNOWN_FIELDS = /^additional propert(?:y|ies) (.+) not allowed$/;
function parseAnswers(output) {
    return (0,json/* arrayMember */.Qr)(output, 'resources').flatMap(answersOf);
}
function answersOf(resource) {
    const status = (0,json/* stringMember */.sk)(resource, 'status');
    if (!(0,json/* isObject */.Gv)(resource) || (status !== 'statusInvalid' && status !== 'statusError'))
        return [];
    const common = {
        file: (0,json/* stringMember */.sk)(resource, 'filename') ?? '',
        kind: (0,json/* stringMember */.sk)(resource, 'kind') ?? '',
        name: (0,json/* stringMember */.sk)(resource, 'name') ?? '',
        apiVersion: (0,json/* stringMember */.sk)(resource, 'version') ?? '',
    };
    const text = (0,json/* stringMember */.sk)(resource, 'msg') ?? '';
    const causes = text.split('\n').flatMap((line) => causesOf(line));
    const found = causes.length > 0 ? causes : [{ path: [], message: text.split('\n')[0] ?? text }];
    return found.map((cause) => ({ ...common, ...cause }));
}
function causesOf(line) {
    const [, pointer, reason] = CAUSE.exec(line) ?? [];
    if (pointer === undefined || reason === undefined || reason === 'validation failed')
        return [];
    const path = (0,kernel_path/* fromPointer */.k)(pointer.replaceAll("\\'", "'"));
    const fields = UNKNOWN_FIELDS.exec(reason)?.[1];
    if (fields === undefined)
        return [{ path, message: reason }];
    return [...fields.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, field = '']) => ({
        path,
        unknownField: field,
        message: `unknown field \`${field}\``,
    }));
}

;// CONCATENATED MODULE: ./build/render/kubeconform/program.js

const VERSION = '0.7.0';
const CHECKSUMS = {
    'linux-amd64': 'c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3',
    'linux-arm64': 'cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c',
    'darwin-amd64': 'c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4',
    'darwin-arm64': 'b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9',
};
async function findKubeconform(host) {
    return host.programs.find('kubeconform') ?? host.tools.obtain(sourceFor(host.platform));
}
function sourceFor({ system, processor }) {
    const target = `${system}-${processor === 'x64' ? 'amd64' : processor}`;
    const sha256 = CHECKSUMS[target];
    if (sha256 === undefined) {
        throw new errors/* ToolError */.v4('no-download', `kubeconform is not on PATH, and there is no pinned download for ${target}: install kubeconform ${VERSION} on PATH`);
    }
    const url = `https://github.com/yannh/kubeconform/releases/download/v${VERSION}/kubeconform-${target}.tar.gz`;
    return { name: 'kubeconform', version: VERSION, url, sha256 };
}

;// CONCATENATED MODULE: ./build/render/kubeconform/run.js



const BATCH_LENGTH = 60_000;
const TIME_LIMIT = 10 * 60_000;
async function runKubeconform(files, options, host) {
    const program = await findKubeconform(host);
    const answers = [];
    for (const batch of batchesOf(files))
        answers.push(...(await runBatch(program, batch, options, host)));
    return answers;
}
async function runBatch(program, files, options, host) {
    const args = [
        ...['-output', 'json', '-strict', '-ignore-missing-schemas'],
        ...['-kubernetes-version', `${options.kubernetesVersion}.0`],
        ...options.schemaLocations.flatMap((location) => ['-schema-location', location]),
        ...files.map((file) => `./${file}`),
    ];
    const { HOME: home, HTTPS_PROXY: proxy } = host.env;
    const env = {
        ...(home === undefined ? {} : { HOME: home }),
        ...(proxy === undefined ? {} : { HTTPS_PROXY: proxy }),
    };
    const result = await host.programs.run(program, args, { cwd: options.root, env, timeout: TIME_LIMIT });
    return parseAnswers(parseOutput(program, result)).map((answer) => ({
        ...answer,
        file: answer.file.replace(/^\.\//, ''),
    }));
}
function parseOutput(program, result) {
    try {
        return JSON.parse(result.stdout);
    }
    catch (cause) {
        const failure = { command: program, exitCode: result.exitCode, stderr: result.stderr.slice(-2000) };
        throw new errors/* ToolError */.v4('kubeconform-failed', 'kubeconform did not answer with JSON', failure, { cause });
    }
}
function batchesOf(files) {
    const batches = [];
    let batch = [];
    let length = 0;
    for (const file of files) {
        if (length + file.length > BATCH_LENGTH) {
            batches.push(batch);
            batch = [];
            length = 0;
        }
        batch.push(file);
        length += file.length + 3;
    }
    if (batch.length > 0)
        batches.push(batch);
    return batches;
}

// EXTERNAL MODULE: ./build/commands/lint/source-reader.js
var source_reader = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/commands/lint/kubeconform-engine.js








const LAYOUT = '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
async function lintWithKubeconform({ host, discovery, settings }, files, checks, kubernetesVersion) {
    const schemaLocations = settings.schemaLocations.length > 0
        ? settings.schemaLocations
        : [await writeSchemas(host, kubernetesVersion)];
    const answers = await runKubeconform(files, { kubernetesVersion, schemaLocations, root: discovery.root }, host);
    const reader = new source_reader/* SourceReader */.j(host, discovery);
    const drafts = [];
    for (const answer of answers) {
        const check = checks.find(({ id }) => id === checkOf(answer));
        const file = reader.read(answer.file);
        if (check === undefined || file === undefined)
            continue;
        drafts.push(...draftsOf(answer, check, file));
    }
    return drafts;
}
function checkOf({ unknownField }) {
    return unknownField === undefined ? 'schema/valid' : 'schema/unknown-field';
}
async function writeSchemas(host, kubernetesVersion) {
    const folder = (0,external_node_path_.join)(host.cacheFolder, 'kubeconform-schemas');
    const made = new Set();
    for (const { path, text } of (0,schema_export/* exportSchemas */.V)(await (0,pack/* loadPack */.e)(), kubernetesVersion)) {
        const file = (0,external_node_path_.join)(folder, path);
        const parent = (0,external_node_path_.join)(file, '..');
        if (!made.has(parent))
            host.files.makeDirectory(parent);
        made.add(parent);
        host.files.write(file, text);
    }
    return `${folder}/${LAYOUT}`;
}
function draftsOf(answer, check, file) {
    const builder = new finding_builder/* FindingBuilder */.V(file, () => undefined);
    const candidates = file.documents
        .flatMap(objects/* objectsOf */.i)
        .filter(({ kind, name = '', apiVersion }) => kind === answer.kind && name === answer.name && apiVersion === answer.apiVersion);
    const target = candidates.find((object) => isTrueOf(answer, object)) ?? candidates[0];
    if (target === undefined)
        return [];
    const parent = pathIn(target.value, answer.path);
    const { unknownField } = answer;
    const at = unknownField === undefined ? parent : [...parent, unknownField];
    const part = unknownField === undefined ? 'value' : 'key';
    return [builder.atPath(check, check.severity, target.document, target, at, answer.message, { part })];
}
function isTrueOf({ path, unknownField }, object) {
    const node = pathIn(object.value, path).reduce(step, object.value);
    return unknownField === undefined
        ? node !== undefined
        : (0,json/* isObject */.Gv)(node) && Object.hasOwn(node, unknownField);
}
function pathIn(root, steps) {
    let node = root;
    return steps.map((text) => {
        const next = (0,json/* isArray */.cy)(node) ? Number(text) : text;
        node = step(node, next);
        return next;
    });
}
function step(node, key) {
    if ((0,json/* isArray */.cy)(node))
        return node[Number(key)];
    return (0,json/* isObject */.Gv)(node) && Object.hasOwn(node, String(key)) ? node[String(key)] : undefined;
}


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ exportSchemas)
});

;// CONCATENATED MODULE: ./build/kubernetes/schema/json-schema-writer.js
const JSON_TYPES = {
    object: 'object',
    array: 'array',
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
};
const PLAIN_KEYWORDS = [
    'format',
    'pattern',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
    'uniqueItems',
];
class JsonSchemaWriter {
    #options;
    #shared;
    #names = new Map();
    #definitions = {};
    constructor(root, options) {
        this.#options = options;
        this.#shared = sharedMappings(root);
    }
    write(schema) {
        return this.#mapping(schema, false);
    }
    get definitions() {
        return this.#definitions;
    }
    #value(schema, nullable, name) {
        if (schema.type === 'int-or-string')
            return union('integer', nullable);
        if (schema.type === 'quantity')
            return union('number', nullable);
        return this.#shared.has(schema)
            ? this.#reference(schema, nullable, name)
            : this.#mapping(schema, nullable);
    }
    #reference(schema, nullable, field) {
        const names = this.#names.get(schema) ?? {};
        this.#names.set(schema, names);
        const form = nullable ? 'nullable' : 'plain';
        const known = names[form];
        if (known !== undefined)
            return { $ref: `#/definitions/${known}` };
        const name = this.#freeName(field);
        names[form] = name;
        this.#definitions[name] = {};
        this.#definitions[name] = this.#mapping(schema, nullable);
        return { $ref: `#/definitions/${name}` };
    }
    #freeName(field) {
        const base = field.replace(/[^A-Za-z0-9]/g, '') || 'value';
        if (!Object.hasOwn(this.#definitions, base))
            return base;
        let number = 2;
        while (Object.hasOwn(this.#definitions, `${base}${number}`))
            number++;
        return `${base}${number}`;
    }
    #mapping(schema, nullable) {
        const written = {};
        const type = JSON_TYPES[schema.type];
        if (type !== undefined)
            written['type'] = nullable || schema.nullable ? [type, 'null'] : type;
        if (schema.enum !== undefined && this.#options.enums) {
            written['enum'] = nullable ? [...schema.enum, null] : schema.enum;
        }
        for (const keyword of PLAIN_KEYWORDS) {
            const value = schema[keyword];
            if (value !== undefined)
                written[keyword] = value;
        }
        this.#writeFields(written, schema);
        this.#writeItems(written, schema);
        this.#writeAlternatives(written, schema);
        return written;
    }
    #writeFields(written, schema) {
        const { fields, required = [], values } = schema;
        if (fields !== undefined && fields.size > 0) {
            const properties = {};
            for (const [name, field] of fields)
                properties[name] = this.#value(field, !required.includes(name), name);
            written['properties'] = properties;
            const isClosed = !schema.open && !schema.lags && values === undefined;
            if (this.#options.strict && isClosed)
                written['additionalProperties'] = false;
        }
        if (required.length > 0)
            written['required'] = required;
        if (values !== undefined)
            written['additionalProperties'] = this.#value(values, true, 'values');
    }
    #writeItems(written, schema) {
        if (schema.items !== undefined)
            written['items'] = this.#value(schema.items, true, 'items');
        if (schema.isSet)
            written['x-kubernetes-list-type'] = 'set';
        if (schema.listMapKeys !== undefined) {
            written['x-kubernetes-list-type'] = 'map';
            written['x-kubernetes-list-map-keys'] = schema.listMapKeys;
        }
    }
    #writeAlternatives(written, schema) {
        for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
            const branches = schema[keyword];
            if (branches !== undefined)
                written[keyword] = branches.map((branch) => this.#mapping(branch, true));
        }
        if (schema.not !== undefined)
            written['not'] = this.#mapping(schema.not, false);
    }
}
function union(number, nullable) {
    return { oneOf: [{ type: nullable ? ['string', 'null'] : 'string' }, { type: number }] };
}
function sharedMappings(root) {
    const seen = new Set([root]);
    const shared = new Set();
    for (const schema of seen) {
        for (const child of [...(schema.fields?.values() ?? []), schema.values, schema.items]) {
            if (child === undefined)
                continue;
            if (seen.has(child) && (child.fields?.size ?? 0) > 0)
                shared.add(child);
            seen.add(child);
        }
    }
    return shared;
}

// EXTERNAL MODULE: ./build/kubernetes/schema/location-template.js
var location_template = __webpack_require__(553);
;// CONCATENATED MODULE: ./build/kubernetes/schema/export.js


function* exportSchemas(pack, kubernetesVersion, options = {}) {
    const { enums = true } = options;
    const folder = `v${kubernetesVersion}.0-standalone`;
    for (const { apiVersion, kind } of pack.kinds(kubernetesVersion)) {
        const info = pack.kind(apiVersion, kind, kubernetesVersion);
        const values = (0,location_template/* templateValues */.nX)(apiVersion, kind, folder);
        if (info === undefined || values === undefined)
            continue;
        const file = `${values.ResourceKind}${values.KindSuffix}.json`;
        yield { path: `${folder}-strict/${file}`, text: schemaText(info, apiVersion, { strict: true, enums }) };
        yield { path: `${folder}/${file}`, text: schemaText(info, apiVersion, { strict: false, enums }) };
    }
}
function schemaText(info, apiVersion, options) {
    const writer = new JsonSchemaWriter(info.schema, options);
    const { properties, ...rest } = writer.write(info.schema);
    const { group, version, kind } = info;
    const document = {
        $schema: 'http://json-schema.org/draft-04/schema#',
        ...rest,
        properties: {
            ...properties,
            apiVersion: { type: ['string', 'null'], enum: [apiVersion] },
            kind: { type: ['string', 'null'], enum: [kind] },
        },
        'x-kubernetes-group-version-kind': [{ group, version, kind }],
    };
    if (Object.keys(writer.definitions).length > 0)
        document['definitions'] = writer.definitions;
    return `${JSON.stringify(document)}\n`;
}


/***/ })

};
