/**
 * Reads one release of the official JavaScript client: the models' attribute maps give fields and types,
 * the declarations beside them what is required, and the paths of the API classes the kinds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Reads `@kubernetes/client-node` of one Kubernetes version from `folder`. */
export async function readClient(folder, version) {
  const isOld = !readdirSync(path.join(folder, 'dist/gen')).includes('models');
  const models = path.join(folder, 'dist/gen', isOld ? 'model' : 'models');
  const types = new Map();
  for (const name of liveTypes(models, isOld)) {
    const stem = path.join(models, isOld ? name[0].toLowerCase() + name.slice(1) : name);
    types.set(name, readFields(await loadModel(stem, name, isOld), requiredNames(`${stem}.d.ts`)));
  }
  const kinds = readKinds(path.join(folder, 'dist/gen', isOld ? 'api' : 'apis'), types);
  return { version, isExact: true, isStrong: !isOld, types, kinds };
}

/** Names in the serializer's table: the folder also holds files left over from earlier generator runs. */
function liveTypes(models, isOld) {
  const text = readFileSync(path.join(models, isOld ? 'models.js' : 'ObjectSerializer.js'), 'utf8');
  const table = text.slice(
    text.indexOf('let typeMap = {'),
    text.indexOf('};', text.indexOf('let typeMap = {')),
  );
  return [...table.matchAll(/^\s+"(\w+)":/gm)].map((match) => match[1]);
}

async function loadModel(stem, name, isOld) {
  const file = `${stem}.js`;
  const module = isOld ? createRequire(import.meta.url)(file) : await import(pathToFileURL(file).href);
  return module[name];
}

function requiredNames(file) {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(/^ {4}'([\w$]+)': /gm)].map((match) => match[1]));
}

function readFields(model, required) {
  const fields = new Map();
  for (const attribute of model.attributeTypeMap) {
    const type = parseType(attribute.type, attribute.format);
    fields.set(attribute.baseName, { type, required: required.has(attribute.name) });
  }
  return fields;
}

const plain = {
  string: { is: 'string' },
  boolean: { is: 'boolean' },
  any: { is: 'any' },
  object: { is: 'any' },
  IntOrString: { is: 'int-or-string' },
  Date: { is: 'string', format: 'date-time' },
  V1MicroTime: { is: 'string', format: 'date-time' },
};

function parseType(text, format) {
  const array = /^Array<(.*)>$/.exec(text);
  if (array) return { is: 'array', of: parseType(array[1], format) };
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(text);
  if (map) return { is: 'map', of: parseType(map[1], format) };
  if (text === 'number') return parseNumber(format);
  if (text === 'string' && format === 'byte') return { is: 'string', format };
  if (Object.hasOwn(plain, text)) return plain[text];
  return { is: 'ref', name: text };
}

/** Every number of the API is an integer except those marked `double`. */
function parseNumber(format) {
  if (format === 'double') return { is: 'number' };
  return format ? { is: 'integer', format } : { is: 'integer' };
}

/** A kind is what can be created by POST to a collection. */
function readKinds(folder, types) {
  const kinds = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && /[Aa]pi\.js$/.test(name))) {
    for (const operation of readFileSync(path.join(folder, file), 'utf8')
      .split('const localVarPath = ')
      .slice(1)) {
      addKind(kinds, operation, types);
    }
  }
  return [...kinds.values()];
}

function addKind(kinds, operation, types) {
  const route = /'(\/apis?\/[^']*)'/.exec(operation)?.[1];
  const parts = /^\/(?:api|apis\/([^/]+))\/(v\w+)(\/namespaces\/\{namespace\})?\/[a-z]+$/.exec(route ?? '');
  const body = /ObjectSerializer\.serialize\(body, "(\w+)"/.exec(operation)?.[1];
  const isPost = /HttpMethod\.POST|method: 'POST'/.test(operation);
  if (!parts || !isPost || body === undefined || !types.get(body)?.has('kind')) return;
  const [, group = '', version, namespace] = parts;
  const kind = /^(?:[A-Z][a-z]+)?V\d+(?:(?:alpha|beta)\d+)?([A-Z]\w*)$/.exec(body)[1];
  const key = `${group}/${version}/${kind}`;
  const namespaced = namespace !== undefined || kinds.get(key)?.namespaced === true;
  kinds.set(key, { group, version, kind, namespaced, type: body });
}
