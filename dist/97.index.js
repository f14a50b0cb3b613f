export const id = 97;
export const ids = [97];
export const modules = {

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSchemas: () => (/* binding */ runSchemas)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _kubernetes_schema_export_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
/* harmony import */ var _kubernetes_schema_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5436);
/* harmony import */ var _kubernetes_schema_pack_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8617);





async function runSchemas(inputs, host) {
    const [verb, folder, ...rest] = inputs.arguments;
    if (verb !== 'export' || folder === undefined || rest.length > 0) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('wrong-usage', 'Usage: gitops-actions schemas export DIR [--kubernetes-version VERSION]');
    }
    const pack = await (0,_kubernetes_schema_pack_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPack */ .e)();
    const version = (0,_kubernetes_schema_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(inputs['kubernetes-version'] ?? 'latest', pack.versions);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, folder);
    const made = new Set();
    let count = 0;
    for (const { path, text } of (0,_kubernetes_schema_export_js__WEBPACK_IMPORTED_MODULE_2__/* .exportSchemas */ .V)(pack, version)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target, path);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file, '..');
        if (!made.has(parent))
            host.files.makeDirectory(parent);
        made.add(parent);
        host.files.write(file, text);
        count++;
    }
    host.log.info(`Wrote ${count} schemas of Kubernetes ${version} to ${folder}`);
    return { exitCode: _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.clean };
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


/***/ })

};
