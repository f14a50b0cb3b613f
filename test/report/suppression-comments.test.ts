import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IgnoreComment } from '../../src/report/suppression-comments.ts';
import { parseIgnores } from '../../src/report/suppression-comments.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function ignoresOf(text: string): readonly IgnoreComment[] {
  return parseIgnores(text, parseDocuments(text));
}

/** `check: from-to` for each check of each comment. */
function scopes(text: string): readonly string[] {
  return ignoresOf(text).map(({ checks, from, to }) => `${checks.join('+')}: ${from}-${to}`);
}

/** Comments that all count for the same line. */
const ROW = `a: 1\n${'# gitops-actions: ignore x/y -- z\n'.repeat(20_000)}b: 1\n`;

describe('an ignore comment', () => {
  it('counts for its own line behind a value', () => {
    expect(ignoresOf('a: 1\nb: x # gitops-actions: ignore api/ports -- it is not ours\n')).toEqual([
      {
        directive: 'ignore',
        checks: ['api/ports'],
        reason: 'it is not ours',
        line: 2,
        column: 6,
        endColumn: 58,
        from: 2,
        to: 2,
      },
    ]);
  });

  it('counts for the next line that is no comment on a line of its own', () => {
    expect(scopes('a: 1\n# gitops-actions: ignore x/y -- z\n# more words\nb: 2\n')).toEqual(['x/y: 4-4']);
    expect(scopes('a:\n  # gitops-actions: ignore x/y -- z\n  - b\n')).toEqual(['x/y: 3-3']);
  });

  it('counts for the whole document before its first value', () => {
    expect(scopes('# gitops-actions: ignore x/y -- z\na: 1\nb: 2\n')).toEqual(['x/y: 1-3']);
    expect(scopes('\ufeff# gitops-actions: ignore x/y -- z\r\na: 1\r\n')).toEqual(['x/y: 1-2']);
    expect(scopes('# words\n\n# gitops-actions: ignore x/y -- z\n---\na: 1\n')).toEqual(['x/y: 1-5']);
    expect(scopes('a: 1\n--- # gitops-actions: ignore x/y -- z\nb: 1\nc: 1\n---\nd: 1\n')).toEqual([
      'x/y: 2-4',
    ]);
    expect(scopes('%YAML 1.2\n---\n# gitops-actions: ignore x/y -- z\na: 1\n')).toEqual(['x/y: 1-4']);
  });

  it('may name several checks, with or without a reason', () => {
    const [first, second] = ignoresOf(
      'a: 1 # gitops-actions: ignore x/y, y/z,z/a\nb: 2 #gitops-actions: ignore  x/y --  a -- b \n',
    );
    expect(first).toMatchObject({ checks: ['x/y', 'y/z', 'z/a'], reason: undefined });
    expect(second).toMatchObject({ checks: ['x/y'], reason: 'a -- b' });
  });

  it.each([
    ['a literal block', 'a: |\n  # gitops-actions: ignore x/y -- z\n  text\n'],
    ['a folded block', 'a: >-\n  text\n\n  # gitops-actions: ignore x/y -- z\n'],
    ['a double-quoted scalar', 'a: "text # gitops-actions: ignore x/y -- z"\n'],
    ['a single-quoted scalar over lines', "a: 'text\n  # gitops-actions: ignore x/y -- z\n  end'\n"],
    ['a plain scalar', 'a: b#gitops-actions: ignore x/y -- z\n'],
    ['JSON', '{"a": " # gitops-actions: ignore x/y -- z"}'],
  ])('is none within %s', (_, text) => expect(ignoresOf(text)).toEqual([]));

  it('is one right behind the end of a block and behind its header', () => {
    expect(scopes('a: | # gitops-actions: ignore x/y -- z\n  text\n')).toEqual(['x/y: 1-1']);
    expect(scopes('a:\n  b: |\n    text\n# gitops-actions: ignore x/y -- z\nc: 1\n')).toEqual(['x/y: 5-5']);
  });

  it('is found in a document that cannot be read, as far as one can tell', () => {
    expect(scopes('a: [\nb: 1 # gitops-actions: ignore x/y -- z\n')).toEqual(['x/y: 2-2']);
    expect(scopes('a: [\nb: "c # gitops-actions: ignore x/y -- z"\n')).toEqual([]);
  });

  it('costs linear time', () => {
    const text = 'a: 1 # gitops-actions: ignore x/y -- z\nb: "gitops-actions: gitops-actions:"\n'
      .repeat(1)
      .concat(
        Array.from(
          { length: 20_000 },
          (_, index) => `k${index}: "# gitops-actions:" # gitops-actions: ignore x/y -- z\n`,
        ).join(''),
        `z: "${'gitops-actions:'.repeat(20_000)}"\n`,
      );
    const documents = parseDocuments(text);
    expect(parseIgnores(text, documents)).toHaveLength(20_001);
    expect(parseIgnores(ROW, parseDocuments(ROW))).toHaveLength(20_000);
  });

  it('never fails, and stays within the file', () => {
    const pieces = fc.constantFrom(
      '# gitops-actions: ignore x/y',
      ' -- z',
      '\n',
      '\r',
      'a: 1',
      '|',
      '"',
      "'",
      '---',
      '  ',
      '- ',
      '[',
      '\ufeff',
      '...',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const { line, column, endColumn, from, to } of ignoresOf(text)) {
          const lineText = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)[line - 1] ?? '';
          expect(lineText.slice(column - 1, endColumn - 1)).toMatch(/^#+ ?gitops-actions:/);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
