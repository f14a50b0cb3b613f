/**
 * Writes a merged graph as the text that `src/kubernetes/schema/pack/type-table.ts` reads.
 *
 * Sections are separated by an empty line: the versions; the kinds, one a line (`apiVersion kind scope mask
 * type`); constrained scalars as JSON, one a line; the types, one a line. Numbers are in base 36, masks in
 * base 16 with bit 0 for the oldest version. A type whose line starts with `*` takes any further field. A field is `name[!mask]:type[@mask]`: `!` says required (in the
 * versions of the mask), `@` in which versions the field exists; without a mask, in all of the type's.
 */

const letters = {
  string: 's',
  boolean: 'b',
  number: 'n',
  integer: 'I',
  'integer:int32': 'i',
  'integer:int64': 'l',
  'string:date-time': 't',
  'string:byte': 'y',
  'int-or-string': 'x',
  quantity: 'q',
  any: 'a',
};

/** Returns the table's text, and how many types are left after equal ones were joined. */
export function encode({ versions, classes, kinds }) {
  const scalars = new Map();
  const { lines, numberOf } = joinEqual(classes, scalars);
  const kindLines = kinds.map((kind) => {
    const apiVersion = kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
    const scope = kind.namespaced ? 'N' : 'C';
    return `${apiVersion} ${kind.kind} ${scope} ${mask(kind.versions)} ${numberOf(kind.class).toString(36)}`;
  });
  const sections = [[versions.join(' ')], kindLines, [...scalars.keys()], lines];
  return { text: sections.map((section) => section.join('\n')).join('\n\n'), types: lines.length };
}

/** Numbers equal types alike until no two are equal; the numbers follow the order of first use. */
function joinEqual(classes, scalars) {
  let numbers = classes.map((_, index) => index);
  for (;;) {
    const seen = new Map();
    const next = classes.map((type) => {
      const line = encodeFields(type, (number) => numbers[number], scalars);
      if (!seen.has(line)) seen.set(line, seen.size);
      return seen.get(line);
    });
    const isStable = next.every((number, index) => number === numbers[index]);
    numbers = next;
    if (isStable) return { lines: [...seen.keys()], numberOf: (number) => numbers[number] };
  }
}

function encodeFields(type, numberOf, scalars) {
  const live = [...type.fields.values()].reduce((all, variants) => all | union(variants, 'versions'), 0);
  const fields = [];
  for (const [name, variants] of type.fields) {
    for (const variant of variants) fields.push(encodeField(name, variant, live, numberOf, scalars));
  }
  return type.isOpen || fields.length === 0 ? ['*', ...fields].join(' ') : fields.join(' ');
}

function encodeField(name, variant, live, numberOf, scalars) {
  if (/[\s:!@`\\]|\$\{/.test(name)) throw new Error(`cannot write the field ${name}`);
  const versions = bits(variant.versions);
  const required = bits(variant.required);
  const demand = required === 0 ? '' : required === versions ? '!' : `!${required.toString(16)}`;
  const existence = versions === live ? '' : `@${versions.toString(16)}`;
  return `${name}${demand}:${encodeType(variant.type, numberOf, scalars)}${existence}`;
}

function encodeType(type, numberOf, scalars) {
  if (type.is === 'map') return `{${encodeType(type.of, numberOf, scalars)}`;
  if (type.is === 'array') {
    const keys = type.keys ? `(${type.keys.join(',')})` : type.isSet ? '&' : '[';
    return keys + encodeType(type.of, numberOf, scalars);
  }
  if (type.is === 'ref') return `#${numberOf(type.name).toString(36)}`;
  if (type.is === 'scalar') return `$${encodeScalar(type.schema, scalars)}`;
  return letters[type.format === undefined ? type.is : `${type.is}:${type.format}`];
}

function encodeScalar(schema, scalars) {
  const text = JSON.stringify(schema)
    .replaceAll('`', String.raw`\u0060`)
    .replaceAll('${', String.raw`$\u007b`);
  if (!scalars.has(text)) scalars.set(text, scalars.size);
  return scalars.get(text).toString(36);
}

function union(variants, key) {
  return variants.reduce((all, variant) => all | bits(variant[key]), 0);
}

function bits(flags) {
  return flags.reduce((all, flag, index) => all | (flag ? 1 << index : 0), 0);
}

function mask(flags) {
  return bits(flags).toString(16);
}
