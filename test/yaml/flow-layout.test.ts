import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reshapeFlow } from '../../src/yaml/flow-layout.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function read(text: string): unknown {
  const [document] = parseDocuments(text);
  expect(document?.problem).toBeUndefined();
  return document?.value;
}

describe('layouts that kubectl takes and YAML 1.2 does not', () => {
  test.each<[string, string, unknown]>([
    ['a bracket below the key', 'args: [\n  "a",\n  b,\n]\nc: 1\n', { args: ['a', 'b'], c: 1 }],
    ['braces below the key', 'x: {\na: 1,\nb: {\n}\n}\n', { x: { a: 1, b: {} } }],
    ['in a list', 'a:\n- [x,\n z]\n- {a: b,\nc: d}\n', { a: [['x', 'z'], { a: 'b', c: 'd' }] }],
    ['in an item', '- k: [\n  1\n  ]\n  m: 2\n', [{ k: [1], m: 2 }]],
    ['comments within', 'a: [ # one, "two\n1, # ]\n# three\n2\n]\n', { a: [1, 2] }],
    ['tabs within', 'a: [\n\t1,\n\t2\n]\n', { a: [1, 2] }],
    ['CRLF', 'a: [\r\n1,\r\n]\r\nb: 2\r\n', { a: [1], b: 2 }],
    ['a folded double quote', 'a: "x\ny\n\nz"\nb: 1\n', { a: 'x y\nz', b: 1 }],
    ['an escaped line break', 'a: "x\\\ny"\n', { a: 'xy' }],
    ['a folded single quote', "a: 'it''s\n\nx'\n", { a: "it's\nx" }],
    ['a plain scalar over lines', 'a: [x\nz]\n', { a: ['x z'] }],
    ['a key in brackets first', '{a: 1}\n', { a: 1 }],
    ['behind an anchor and a tag', 'a: &x !y [\n1\n]\nb: *x\n', { a: [1], b: [1] }],
    ['a comment close to a bracket', 'a: [#c\n1]#d\n', { a: [1] }],
    ['quotes within plain text', "a: it's [\nb: [\n1\n]\n", { a: "it's [", b: [1] }],
    ['brackets within a block scalar', 'a: |\n  [ "\nb: [\n1\n]\n', { a: '[ "\n', b: [1] }],
    ['brackets in a plain scalar over lines', 'a: x\n  "z [\nb: [\n1\n]\n', { a: 'x "z [', b: [1] }],
    [
      'a dash for standard input',
      'args: [apply, -f, -]\nb: {c: -, d: -1}\n',
      { args: ['apply', '-f', '-'], b: { c: '-', d: -1 } },
    ],
    ['tabs between items', 'a:\t[b,\tc]\nd: {e:\t1}\n', { a: ['b', 'c'], d: { e: 1 } }],
    ['an escaped apostrophe', `a: "it\\'s"\n"b\\'": ["\\""]\n`, { a: "it's", "b'": ['"'] }],
    ['brackets in a comment', 'a: 1 # [ "\nb: [\n1\n]\n', { a: 1, b: [1] }],
    ['a quote within plain text in brackets', "a: [\nit's,\nx 'z'\n]\n", { a: ["it's", "x 'z'"] }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('keeps every offset', () => {
    const text = 'a: [\n# c\n1,\n]\nb: "x\ny"\n';
    const copy = reshapeFlow(text);
    expect(copy).toHaveLength(text.length);
    expect(copy).toBe('a: [     1, ]\nb: "x y"\n');
  });

  test('leaves alone what is indented well', () => {
    expect(reshapeFlow('a: [\n  1,\n  ]\nb: "x\n  y"\n')).toBeUndefined();
    expect(reshapeFlow('{"a":\n1}\n')).toBeUndefined();
  });
});

describe('JSON within YAML', () => {
  const json = fc.jsonValue({ stringUnit: fc.constantFrom(...'ab:#-,[]{}"\'\\/ é') });
  const indents = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });

  test.each<[string, (json: string) => string, (value: unknown) => unknown]>([
    ['as a value', (text) => `a: ${text}\nz: 1\n`, (value) => ({ a: value, z: 1 })],
    ['as a value in an item', (text) => `- b: 1\n  a: ${text}\n`, (value) => [{ b: 1, a: value }]],
    ['as an item', (text) => `- ${text}\n- 1\n`, (value) => [value, 1]],
  ])('is read however it is indented, %s', (_, write, expected) => {
    fc.assert(
      fc.property(json, indents, (value, spaces) => {
        let line = 0;
        const text = JSON.stringify(value, null, 1).replaceAll(/\n */g, () => {
          return `\n${' '.repeat(spaces[line++ % spaces.length] ?? 0)}`;
        });
        expect(JSON.stringify(read(write(text)))).toBe(JSON.stringify(expected(value)));
      }),
    );
  });
});
