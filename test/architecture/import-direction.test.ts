import { describe, expect, test } from 'vitest';
import { type SourceText, sourceFiles, sourceText, target } from '../support/source-files.ts';

/** The folders of `src` from top to bottom: each may import from those below it, never from those above it. */
const LAYERS = [
  'main',
  'commands',
  'checks',
  'report',
  'repository',
  'render',
  'kubernetes',
  'prometheus',
  'checklists',
  'images',
  'promotion',
  'registry',
  'github',
  'git',
  'config',
  'yaml',
  'host',
  'kernel',
];

/** The folders that may touch the process, the disk and the network directly. */
const WORLDLY = new Set(['host', 'main']);

/** Modules of Node that only compute. */
const PURE_MODULES = new Set([
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:string_decoder',
  'node:url',
  'node:util',
]);

/** What must not be there, how it is found, and an example of it. */
type Ban = readonly [what: string, pattern: RegExp, sample: string];

const FILES = sourceFiles();
const HARMLESS = FILES.filter(({ folder }) => !WORLDLY.has(folder));

test('every folder of src has its place in the order', () => {
  expect(FILES.map(({ folder }) => folder).filter((folder) => !LAYERS.includes(folder))).toEqual([]);
});

test('imports lead down, never up', () => {
  const upward = FILES.flatMap((file) =>
    relativeImports(file)
      .filter((path) => LAYERS.indexOf(path.split('/')[0] ?? '') < LAYERS.indexOf(file.folder))
      .map((path) => `${file.path} imports ${path}`),
  );
  expect(upward).toEqual([]);
});

test('relative imports stay in src and name the file with its ending', () => {
  const strange = FILES.flatMap((file) =>
    relativeImports(file)
      .filter((path) => path.startsWith('..') || !/\.(ts|json)$/.test(path))
      .map((path) => `${file.path} imports ${path}`),
  );
  expect(strange).toEqual([]);
});

test('no file needs itself to be loaded, not even by a detour', () => {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' > '));
    const file = byPath.get(path);
    if (file === undefined || done.has(path) || way.includes(path)) return;
    for (const next of eagerImports(file)) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of FILES) visit(path, []);
  expect(cycles).toEqual([]);
});

describe('only host and main touch the world', () => {
  test('others import no module of Node but those that only compute', () => {
    const worldly = HARMLESS.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:') && !PURE_MODULES.has(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(worldly).toEqual([]);
  });

  test.each<Ban>([
    ['process', /(?<![\w.$])process\./, 'exit(process.env)'],
    ['fetch', /(?<![\w.$])fetch\(/, 'await fetch(url)'],
    ['console', /(?<![\w.$])console\./, 'console.log(1)'],
    ['globalThis', /\bglobalThis\b/, 'globalThis.fetch'],
    ['timers', /(?<![\w.$])set(?:Timeout|Interval|Immediate)\(/, 'setTimeout(run, 1)'],
    ['the time', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'const now = Date.now();'],
    ['chance', /\bMath\.random\(|\brandomUUID\(/, 'Math.random()'],
  ])('others do without %s', (_, pattern, sample) => {
    expect(sourceText('kernel/sample.ts', sample).code).toMatch(pattern);
    expect(HARMLESS.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

test('modules of Node are imported with their prefix', () => {
  const bare = /^(?:fs|path|os|util|crypto|child_process|url|module|http|https|stream|events)(?:\/|$)/;
  const found = FILES.filter(({ imports }) => imports.some(({ specifier }) => bare.test(specifier)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

describe('nowhere in src', () => {
  test.each<Ban>([
    [
      'a program is run through a shell',
      /\bshell:\s*true\b|\bexecSync\(|\bexecFileSync\(/,
      'spawn(x, { shell: true })',
    ],
    ['code is made from text', /(?<![\w.$])eval\(|\bnew Function\(/, 'eval(text)'],
    ['a type is `any`', /(?::|<|\bas)\s*any\b\s*(?:[,;)>=\][|&{}]|$)/m, 'const x: any = 1; '],
    ['a value is said not to be null', /[\w\])]!(?:\.|;|,|\)|\[)/, 'list[0]!.name'],
    [
      'there is an enum or a namespace',
      /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s+\w+/m,
      'export enum A {}',
    ],
  ])('%s', (_, pattern, sample) => {
    expect(sourceText('kernel/sample.ts', sample).code).toMatch(pattern);
    expect(FILES.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('the compiler is silenced', () => {
    expect(
      FILES.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

test('the reader of imports sees every form of them', () => {
  const file = sourceText(
    'checks/a/b.ts',
    `import { a } from './a.ts';
import type { B } from '../../kernel/b.ts';
import 'side-effect';
import * as fs from 'node:fs';
import {
  c,
} from '../c.ts';
export { d } from '../../yaml/d.ts';
export * from 'package';
const e = await import('../../main/e.ts');
// import { f } from './f.ts'; process.exit('x')
const g = "import('./g.ts')";
`,
  );
  expect(file.imports.map(({ specifier }) => specifier)).toEqual([
    './a.ts',
    '../../kernel/b.ts',
    'side-effect',
    'node:fs',
    '../c.ts',
    '../../yaml/d.ts',
    'package',
    '../../main/e.ts',
    './g.ts',
  ]);
  expect(relativeImports(file)).toContain('main/e.ts');
  expect(eagerImports(file)).toEqual(['checks/a/a.ts', 'checks/c.ts', 'yaml/d.ts']);
  expect(file.code).not.toMatch(/process|g\.ts/);
});

function relativeImports(file: SourceText): string[] {
  return file.imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => target(file, specifier));
}

function eagerImports(file: SourceText): string[] {
  return file.imports
    .filter(({ specifier, isLazy }) => specifier.startsWith('.') && !isLazy)
    .map(({ specifier }) => target(file, specifier));
}
