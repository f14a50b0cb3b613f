import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRules, type IgnoreRules, isIgnored } from '../../../src/repository/gitignore/ignore-rules.ts';
import { makeTree } from '../../support/tree.ts';

/** Ignore files by folder, `''` for the root. */
type IgnoreFiles = Readonly<Record<string, string>>;

/** Whether a path is ignored, with its parents looked at first, as a walk does. */
function ignores(ignoreFiles: IgnoreFiles, path: string, isDirectory = false): boolean {
  const steps = path.split('/');
  let rules: IgnoreRules | undefined;
  for (let depth = 0; depth < steps.length; depth++) {
    const text = ignoreFiles[steps.slice(0, depth).join('/')];
    if (text !== undefined) rules = addRules(rules, text, depth);
    const isFolder = depth < steps.length - 1 || isDirectory;
    if (isIgnored(rules, steps.slice(0, depth), steps[depth] ?? '', isFolder)) return true;
  }
  return false;
}

/** The paths that git itself ignores. */
function askGit(ignoreFiles: IgnoreFiles, paths: readonly string[]): readonly string[] {
  const tree = makeTree(
    Object.fromEntries(Object.entries(ignoreFiles).map(([dir, text]) => [`${dir}/.gitignore`, text])),
  );
  try {
    tree.write(Object.fromEntries(paths.map((path) => [path, ''])));
    tree.git(['init', '-q']);
    const input = paths.join('\0');
    const answer = tree.git(['check-ignore', '--no-index', '-z', '-v', '-n', '--stdin'], {
      input,
      exitCodes: [0, 1],
    });
    // Four fields a path: source, line, pattern, path; a negated pattern is one that keeps the path.
    const fields = answer.split('\0');
    return paths.filter((_, index) => fields[index * 4] !== '' && !fields[index * 4 + 2]?.startsWith('!'));
  } finally {
    void tree[Symbol.asyncDispose]();
  }
}

const PATHS = [
  'a',
  'b.yaml',
  'dir/a',
  'dir/b.yaml',
  'dir/sub/a',
  'dir/sub/b.yaml',
  'dir/sub/deep/c.yml',
  'other/a',
  'other/sub/b.yaml',
  'other/sub/x y',
  'aa/ab/ba.yaml',
  'aa/ab/abc',
  'sub/dir/a-b.yaml',
  '#x',
  '!y',
  'with space ',
  'br[1].yaml',
];

/**
 * Leaves out what Git's documentation does not speak of and Git does oddly: empty steps, and two stars that are
 * only part of a step (after literal text, Git takes `a**` + `/b` for `a` followed by any number of folders).
 */
function asDocumented(line: string): string {
  return line.replace(/\/\/+/g, '/').replace(/(?<=[^/!])\*\*+|\*\*+(?=[^/*])/g, '*');
}

describe('gitignore', () => {
  it.each<[string, string, readonly string[]]>([
    ['a name at any depth', 'a', ['a', 'dir/a', 'dir/sub/a', 'other/a']],
    ['a leading slash anchors', '/a', ['a']],
    ['a slash in the middle anchors', 'dir/a', ['dir/a']],
    ['an ending', '*.yaml', PATHS.filter((path) => path.endsWith('.yaml'))],
    ['a folder alone', 'sub/', PATHS.filter((path) => /(^|\/)sub\//.test(path))],
    ['negation', '*.yaml\n!b.yaml', ['aa/ab/ba.yaml', 'sub/dir/a-b.yaml', 'br[1].yaml']],
    [
      'no way back into an ignored folder',
      'dir/\n!dir/b.yaml',
      PATHS.filter((path) => /(^|\/)dir\//.test(path)),
    ],
    ['two stars in front', '**/sub/a', ['dir/sub/a']],
    ['two stars at the end', 'dir/**', PATHS.filter((path) => path.startsWith('dir/'))],
    ['two stars in the middle match no folder too', 'dir/**/b.yaml', ['dir/b.yaml', 'dir/sub/b.yaml']],
    ['comments and escapes', '# a\n\\#x\n\\!y', ['#x', '!y']],
    ['spaces at the end', 'a   ', ['a', 'dir/a', 'dir/sub/a', 'other/a']],
    ['an escaped space at the end', 'with\\ space\\ ', ['with space ']],
    ['brackets', '[a-b].yaml', ['b.yaml', 'dir/b.yaml', 'dir/sub/b.yaml', 'other/sub/b.yaml']],
    ['an unclosed bracket matches nothing', 'br[1.yaml\n[', []],
    ['CRLF', 'a\r\n\r\n', ['a', 'dir/a', 'dir/sub/a', 'other/a']],
    ['a byte order mark does not hide the first line', '\ufeffa', ['a', 'dir/a', 'dir/sub/a', 'other/a']],
  ])('%s', (_title, text, ignored) => {
    const decoded = text.startsWith('\ufeff') ? text.slice(1) : text; // what TextDecoder does when the file is read
    expect(PATHS.filter((path) => ignores({ '': decoded }, path))).toEqual(ignored);
    expect(askGit({ '': text }, PATHS)).toEqual(ignored);
  });

  it('lets the innermost file decide', () => {
    const files = { '': '*.yaml\n', dir: '!b.yaml\n', 'dir/sub': 'b.yaml\n' };
    expect(ignores(files, 'b.yaml')).toBe(true);
    expect(ignores(files, 'dir/b.yaml')).toBe(false);
    expect(ignores(files, 'dir/sub/b.yaml')).toBe(true);
    expect(askGit(files, ['b.yaml', 'dir/b.yaml', 'dir/sub/b.yaml'])).toEqual(['b.yaml', 'dir/sub/b.yaml']);
  });

  const piece = fc.constantFrom(
    'a',
    'b',
    'c',
    'dir',
    'sub',
    '*',
    '**',
    '***',
    '?',
    '[ab]',
    '[!a]',
    '[^b]',
    '[a-',
    '[]a]',
    '[[:alpha:]]',
    '[[:nope:]]',
    '.yaml',
    '\\a',
    '\\*',
    '\\',
    ' ',
    '/',
    '/',
    '/',
    '-',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '', '!', '/', '#'),
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '/', ' '),
    )
    .map(([head, pieces, tail]) => asDocumented(head + pieces.join('') + tail));
  const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

  it('agrees with git check-ignore on generated files', () => {
    fc.assert(
      fc.property(text, text, (outer, inner) => {
        const files = { '': outer, dir: inner };
        expect(PATHS.filter((path) => ignores(files, path))).toEqual(askGit(files, PATHS));
      }),
      { numRuns: 120 },
    );
  });

  it('comes back from patterns that would make a backtracking matcher hang', () => {
    const stars = `${'*a'.repeat(60)}b\n${'**/a/'.repeat(40)}b`;
    expect(ignores({ '': stars }, `${'a/'.repeat(200)}${'a'.repeat(250)}`)).toBe(false);
  });
});
