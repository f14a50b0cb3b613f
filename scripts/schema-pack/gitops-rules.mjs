/** What is changed in the types of other projects, and why. */
import { emptyMeansUnset } from './facts/enums.mjs';
import { fluxDurations, newFields, newValues, noLongerRequired } from './facts/other-projects.mjs';
import { innermost, replaceInnermost } from './sources/types.mjs';

const anything = { type: { is: 'any' }, required: false };
const text = { type: { is: 'string' }, required: false };

const types = {
  boolean: { is: 'boolean' },
  string: { is: 'string' },
  strings: { is: 'array', of: { is: 'string' } },
};

/** The fields of the type at `file`, brought up to date. */
export function adjust(file, declared) {
  const name = file.split('/').slice(-3).join('/');
  const fields = new Map(declared);
  for (const field of words(newFields[name])) addField(fields, field);
  for (const field of words(noLongerRequired[name])) fields.get(field).required = false;
  for (const [field, { type, required }] of fields) {
    fields.set(field, { type: adjustType(file, `${name}.${field}`, type), required });
  }
  if (isKind(fields)) adjustKind(fields);
  return fields;
}

function words(list) {
  return list === undefined ? [] : list.split(' ');
}

function addField(fields, field) {
  const [name, type] = field.split(':');
  fields.set(name, type === undefined ? anything : { type: types[type], required: false });
}

function adjustType(file, name, type) {
  const inner = innermost(type);
  if (inner.schema?.enum !== undefined) {
    return replaceInnermost(type, {
      is: 'scalar',
      schema: { ...inner.schema, enum: allValues(name, inner) },
    });
  }
  const isDuration = file.includes('/flux-cd/') && fluxDurations.fields.includes(name.split('.').at(-1));
  if (!isDuration || type.is !== 'string') return type;
  return { is: 'scalar', schema: { type: 'string', pattern: fluxDurations.pattern } };
}

/** Kubernetes' own types inside other projects accept an empty string where Kubernetes does. */
function allValues(name, { schema }) {
  const short = name.split('/').at(-1);
  const empty = emptyMeansUnset.has(short) || short.endsWith('.imagePullPolicy') ? [''] : [];
  return [...new Set([...schema.enum, ...words(newValues[name]), ...empty])];
}

function isKind(fields) {
  return fields.has('apiVersion') && fields.has('kind') && fields.has('metadata');
}

/** `apiVersion` and `kind` are known already; `status` is written by the controller: allowed, not described. */
function adjustKind(fields) {
  fields.set('apiVersion', text).set('kind', text);
  if (fields.has('status')) fields.set('status', anything);
}
