/** Adds to a merged graph what its sources leave out: keys of lists, quantities and closed lists of values. */
import { emptyMeansUnset, enums } from './facts/enums.mjs';
import { listMapKeys, sets } from './facts/list-keys.mjs';
import { quantities } from './facts/quantities.mjs';
import { innermost, replaceInnermost } from './sources/types.mjs';

/** Changes the types of the fields that the facts name; fails when a fact names a field that does not exist. */
export function annotate(classes, sources) {
  const facts = collectFacts();
  const unused = new Set(facts.keys());
  for (const { tuple, fields } of classes) {
    const type = simpleName(tuple, sources);
    for (const [field, variants] of fields) {
      const name = `${type}.${field}`;
      for (const change of facts.get(name) ?? []) {
        for (const variant of variants) variant.type = change(variant.type);
        unused.delete(name);
      }
    }
  }
  if (unused.size > 0) throw new Error(`no such fields: ${[...unused].join(', ')}`);
}

/** Changes of types, by `Type.field`. */
function collectFacts() {
  const facts = new Map();
  const add = (name, change) => facts.set(name, [...(facts.get(name) ?? []), change]);
  for (const [keys, names] of Object.entries(listMapKeys)) {
    for (const name of names)
      add(name, (type) => (type.is === 'array' ? { ...type, keys: keys.split(',') } : type));
  }
  for (const name of sets) add(name, (type) => ({ ...type, isSet: true }));
  for (const name of quantities) {
    add(name, (type) =>
      innermost(type).is === 'string' ? replaceInnermost(type, { is: 'quantity' }) : type,
    );
  }
  for (const [name, values] of Object.entries(enums)) {
    const list = [...values.split(' '), ...(emptyMeansUnset.has(name) ? [''] : [])];
    add(name, (type) => closeList(type, list));
  }
  return facts;
}

function closeList(type, values) {
  const schema = { type: 'string', enum: values };
  return innermost(type).is === 'string' ? replaceInnermost(type, { is: 'scalar', schema }) : type;
}

/** The type's name without group and version, from a source that writes it plainly. */
function simpleName(tuple, sources) {
  const name = tuple.find((candidate, index) => candidate !== null && !sources[index].lacksStatus) ?? '';
  return (name.split('.').at(-1) ?? '').replace(/^(?:[A-Z][a-z]+)?V\d+(?:(?:alpha|beta)\d+)?(?=[A-Z])/, '');
}
