import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cause, parseCauses } from '../../../src/render/kubeconform/causes.ts';
import { unquoteGo } from '../../../src/render/kubeconform/go-quote.ts';

/** Writes causes as kubeconform does: one line, two spaces a level. */
function write(causes: readonly Cause[], indent = 1): string {
  return causes
    .map(
      ({ pointer, reason, causes: deeper }) =>
        `${' '.repeat(indent)}- at '${quote(pointer)}': ${reason}${write(deeper, indent + 2)}`,
    )
    .join('');
}

function quote(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
}

const reason = fc.oneof(
  fc.constantFrom('validation failed', 'got string, want null or integer', 'minLength: got 0, want 1'),
  fc.string().map((field) => `additional properties '${quote(field)}' not allowed`),
  fc
    .string()
    .map((value) => `'${quote(value)}' is not valid duration: time: invalid duration "x - at '/a': "`),
);

function tree(depth: number): fc.Arbitrary<readonly Cause[]> {
  const causes = depth === 0 ? fc.constant([]) : tree(depth - 1);
  return fc.array(fc.record({ pointer: fc.string(), reason, causes }), { maxLength: 3 });
}

test('what is written is read again, whatever stands in names and values', () => {
  fc.assert(
    fc.property(tree(3), (causes) => {
      expect(parseCauses(`jsonschema validation failed with 'file:///it\\'s'${write(causes)}`)).toMatchObject(
        causes,
      );
    }),
  );
});

test.each(["'", '"', " - at '", ' ', "\\'"])('a million of %j are read to their end', (part) => {
  expect(parseCauses(part.repeat(1_000_000))).toEqual([]);
});

test('a hundred thousand causes are read to their end', () => {
  expect(parseCauses(" - at '/a': got".repeat(100_000))).toHaveLength(100_000);
});

test('any text is read without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseCauses(text)));
});

test("Go's escapes", () => {
  expect(unquoteGo(String.raw`a\'b\\n\n\t\x7f\u2028\U0001f600\a`)).toBe("a'b\\n\n\t\x7f\u2028😀\x07");
  expect(unquoteGo(String.raw`\Uffffffff`)).toBe('\ufffd');
});
