import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPointer, toPointer, valueAt } from '../../src/kernel/path.ts';

describe('JSON Pointers', () => {
  test.each([
    [[], ''],
    [['spec', 'ports', 0], '/spec/ports/0'],
    [['a/b', 'c~d', '~1'], '/a~1b/c~0d/~01'],
    [[''], '/'],
  ])('of %j is %j', (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
  });

  test('lead back to their path', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
    );
  });
});

describe('the value at a path', () => {
  const root = JSON.parse('{"list": [{"name": "web"}], "__proto__": {"own": true}}');

  test.each([
    [[], root],
    [['list', 0, 'name'], 'web'],
    [['list', '0', 'name'], 'web'],
    [['__proto__', 'own'], true],
    [['list', 1], undefined],
    [['list', 0, 'name', 'length'], undefined],
    [['toString'], undefined],
  ])('%j', (path, value) => {
    expect(valueAt(root, path)).toEqual(value);
  });
});
