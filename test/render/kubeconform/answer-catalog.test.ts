import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/kernel/json.ts';
import { AnswerCatalog } from '../../../src/render/kubeconform/answer-catalog.ts';
import type { Answer } from '../../../src/render/kubeconform/answers.ts';
import { complaintsOf } from '../../../src/render/kubeconform/complaint.ts';

function answer(message: string, name = 'a'): Answer {
  return { file: 'a.yaml', apiVersion: 'v1', kind: 'ConfigMap', name, complaints: complaintsOf(message) };
}

function configMap(data: JsonValue, metadata: JsonObject = { name: 'a' }): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
}

/** The messages about each object, in the order in which they are asked for. */
function messages(answers: readonly Answer[], objects: readonly JsonObject[]): string[][] {
  const catalog = new AnswerCatalog('1.37');
  catalog.open(answers);
  return objects.map((object) => {
    const found = catalog.lookup('v1', 'ConfigMap');
    const told: string[] = [];
    if (found.status === 'known') found.info.validate?.(object, ({ message }) => told.push(message));
    return told;
  });
}

const X = " - at '/data/x': got boolean, want null or string";
const Y = " - at '/data/y': got number, want null or string";
const X_TOLD = '`x` must be a string, not the boolean true; quote it';
const Y_TOLD = '`y` must be a string, not a number; quote it';

test('objects of one name get the answers that are true of them', () => {
  const objects = [configMap({ x: true }), configMap({ x: 'on' }), configMap({ x: true, y: 1 })];
  expect(messages([answer(X), answer(X + Y)], objects)).toEqual([[X_TOLD], [], [X_TOLD, Y_TOLD]]);
  expect(messages([answer(X + Y), answer(X)], objects)).toEqual([[X_TOLD], [], [X_TOLD, Y_TOLD]]);
});

test('objects that are alike get one answer each, however often they are asked for', () => {
  const [one, two] = [configMap({ x: true }), configMap({ x: true })];
  expect(messages([answer(X), answer(X)], [one, one, two])).toEqual([[X_TOLD], [X_TOLD], [X_TOLD]]);
});

test('names are compared as kubeconform tells them', () => {
  const prefixed = configMap({ x: true }, { generateName: 'a-' });
  expect(messages([answer(X, 'a-{{ generateName }}')], [prefixed])).toEqual([[X_TOLD]]);
  expect(messages([answer(X, 'b')], [configMap({ x: true })])).toEqual([[]]);
  const number = " - at '/metadata/name': got number, want null or string";
  expect(messages([answer(number, '5')], [configMap({}, { name: 5 })])).toEqual([
    ['`name` must be a string, not a number; quote it'],
  ]);
});

test('text that is still to be substituted is no mistake', () => {
  const message = " - at '/data': got string, want null or object";
  expect(messages([answer(message)], [configMap('$' + '{DATA}')])).toEqual([[]]);
  expect(messages([answer(message)], [configMap('text')])).toEqual([
    ['`data` must be a mapping, not a string'],
  ]);
});

test.each([
  [" - at '/data': got null, want object", null, 'required field `data` is empty (null)'],
  [" - at '/data': missing property 'x'", {}, 'required field `x` is missing'],
  [" - at '/data': additional properties 'x' not allowed", { x: 1 }, 'unknown field `x`'],
  [
    " - at '/data/x': value must be one of 'A', 'B', '', <nil>",
    { x: 'a' },
    '`x` must be one of `A`, `B`, an empty string',
  ],
  [" - at '/data/x': value must be 3", { x: 4 }, '`x` must be one of `3`'],
  [" - at '/data/x': minLength: got 1, want 2", { x: '😀' }, '`x`: minLength: got 1, want 2'],
  [" - at '/data/x': maximum: got 1,000, want 9", { x: 1000 }, '`x`: maximum: got 1,000, want 9'],
  [
    " - at '/data/x': 'it\\'s' does not match pattern '^a'",
    { x: "it's" },
    "`x`: 'it\\'s' does not match pattern '^a'",
  ],
  [
    " - at '/data/x/1': oneOf failed, none matched   - at '/data/x/1': got null, want string   - at '/data/x/1': got null, want integer",
    { x: [1, null] },
    '`x[1]` must be a string or a whole number, not empty (null)',
  ],
  [
    " - at '/data/x': oneOf failed, subschemas 0, 1 matched",
    { x: 1 },
    '`x`: fits more than one of its alternatives',
  ],
])('%s', (message, data, told) => {
  expect(messages([answer(message)], [configMap(data)])).toEqual([[told]]);
});

test('a complaint is only about a value that is as it says', () => {
  const objects = [{ x: 'A' }, { x: 5 }, { x: [] }, { x: 'AB' }].map((data) => configMap(data));
  const about = (message: string) => messages([answer(message)], objects).map((told) => told.length);
  expect(about(" - at '/data/x': value must be one of 'A', <nil>")).toEqual([0, 0, 0, 1]);
  expect(about(" - at '/data/x': minLength: got 2, want 3")).toEqual([0, 0, 0, 1]);
  expect(about(" - at '/data/x': got array, want string")).toEqual([0, 0, 1, 0]);
  expect(about(" - at '/data/x': 'A' is not valid date: no")).toEqual([1, 0, 0, 0]);
  // a whole number is refused where no number at all is wanted, not where a whole one is
  expect(about(" - at '/data/x': got number, want integer")).toEqual([0, 0, 0, 0]);
});
