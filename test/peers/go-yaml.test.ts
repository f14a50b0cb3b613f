import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonValue } from '../../src/kernel/json.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';
import { runCli } from '../support/program/run-program.ts';
import { makeTree } from '../support/tree.ts';
import { EXCEPTIONS } from '../yaml/go-exceptions.ts';
import { yamlTexts } from './support/yaml-texts.ts';

/** What Kubernetes' own library makes of a text. */
interface Answer {
  readonly value?: JsonValue;
  readonly error?: string;
  /** What only strict reading refuses. */
  readonly strict?: string;
}

const UNREADABLE = 'cannot be read';

interface Reason {
  readonly reason: string;
  readonly example: string;
  readonly holds: (text: string, go: Answer, ours: unknown) => boolean;
}

/** Why we read some of the generated texts in another way. */
const REASONS: readonly Reason[] = [
  {
    reason: 'Go does not look at what a later duplicate replaces; we refuse it where it stands',
    example: 'a: .nan\na: 1',
    holds: (_, { strict = '' }, own) => own === UNREADABLE && strict.includes('already set in map'),
  },
  {
    reason: 'YAML 1.2 lets a text within brackets begin with `?` or `:`',
    example: 'a: [?a]',
    holds: (text) => /[?:]a/.test(text),
  },
  {
    reason: 'a lone `-` within brackets is a text for Go when it has a tag',
    example: 'a: [!!str -]',
    holds: (text) => /!\S+ -[\s,}\]]/.test(text),
  },
  {
    reason: 'Go does not turn a whole number beyond 63 bits into a `!!float`',
    example: 'a: !!float 9223372036854775808',
    holds: (text) => text.includes('!!float 9223372036854775808'),
  },
  {
    reason: 'bytes of `!!binary` that are no UTF-8 become as many replacement characters',
    example: 'a: !!binary 18446744073709551616',
    holds: (text) => text.includes('!!binary'),
  },
];

/** Which of two keys of one name wins is up to the random order of Go's maps. */
const AT_RANDOM = new Set(["b: {1: 1, '1': 2}", 'b: {1: 1, 1.0: 2}']);

/** Enough for every reason to be met. */
const SAMPLE = { numRuns: 20_000, seed: 3 };

/** Generated texts may use these anchors. */
const ANCHORS = 'x0: &x {a: 1, e: [2]}\ny0: &y {b: 3}\n';

const folder = mkdtempSync(join(tmpdir(), 'go-yaml-'));
const program = join(folder, 'go-yaml');

beforeAll(() => {
  execFileSync('go', ['build', '-o', program, '.'], { cwd: join(import.meta.dirname, 'go-yaml') });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function askGo(texts: readonly string[]): readonly Answer[] {
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

/** The same for both, whatever the order of the keys and the words of an error. */
function summary(isError: boolean, value: JsonValue | undefined, hasDuplicates: boolean): unknown {
  return isError ? UNREADABLE : { value: JSON.parse(JSON.stringify(value ?? null)), hasDuplicates };
}

function ours(text: string): unknown {
  const document = parseDocuments(text)[0];
  return summary(document?.problem !== undefined, document?.value, (document?.duplicates.length ?? 0) > 0);
}

function theirs({ error, value, strict }: Answer): unknown {
  return summary(error !== undefined, value, strict !== undefined);
}

function recorded(
  name: string,
): readonly { yaml: string; v?: JsonValue; err?: string; strictErr?: string }[] {
  const file = join(import.meta.dirname, '../yaml/fixtures', name);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test.each(['go-yaml-semantics.jsonl', 'go-yaml-probes.jsonl'])('what %s has recorded is still so', (name) => {
  const cases = recorded(name).filter(({ yaml }) => !AT_RANDOM.has(yaml));
  const answers = askGo(cases.map(({ yaml }) => yaml));
  expect(answers.map(theirs)).toEqual(
    cases.map(({ v, err, strictErr }) => summary(err !== undefined, v, strictErr !== undefined)),
  );
});

test('generated texts are read alike', () => {
  const texts = [...new Set(fc.sample(yamlTexts, SAMPLE))].map((text) => ANCHORS + text);
  const answers = askGo(texts);
  const unlike = texts.flatMap((text, index) => {
    const go = answers[index] ?? {};
    const own = ours(text);
    const isExplained = REASONS.some(({ holds }) => holds(text, go, own));
    return isExplained || isDeepStrictEqual(own, theirs(go)) ? [] : [{ text, go, own }];
  });
  expect(unlike).toEqual([]);
  const readable = answers.filter(({ error }) => error === undefined);
  expect(readable.length / texts.length).toBeGreaterThan(0.3);
});

test.each(REASONS)('still, $reason', ({ example, holds }) => {
  const [go = {}] = askGo([example]);
  expect(ours(example)).not.toEqual(theirs(go));
  expect(holds(example, go, ours(example))).toBe(true);
});

test('`read --strict` prints what Go makes of each file', async () => {
  const cases = recorded('go-yaml-semantics.jsonl').map(({ yaml }) => yaml);
  const answers = askGo(cases);
  const readable = cases.filter((text, index) => {
    const { error, strict } = answers[index] ?? {};
    const isSingle = !/\n(?:---|\.\.\.)/.test(text);
    return error === undefined && strict === undefined && isSingle && !EXCEPTIONS.has(text);
  });
  await using tree = makeTree(Object.fromEntries(readable.map((text, index) => [`${index}.yaml`, text])));
  const run = await runCli(['read', '--strict', ...readable.map((_, index) => `${index}.yaml`)], {
    cwd: tree.root,
  });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const lines = run.stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(askGo(readable).map(({ value }) => value));
});
