import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/kernel/json.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';
import { EXCEPTIONS } from './go-exceptions.ts';

/** What Go's `sigs.k8s.io/yaml` (1.6) makes of the first document of a text. */
interface GoAnswer {
  readonly yaml: string;
  readonly v?: JsonValue;
  readonly err?: string;
  readonly strictErr?: string;
}

describe.each([
  ['the cases of the specification', 'go-yaml-semantics.jsonl', 92],
  ['probes of corners', 'go-yaml-probes.jsonl', 398],
])('%s', (_, file, count) => {
  const answers = answersOf(file);

  test(`there are ${count} of them`, () => expect(answers).toHaveLength(count));

  test.each(
    answers.filter((answer) => !EXCEPTIONS.has(answer.yaml)).map((answer) => [answer.yaml, answer] as const),
  )('agrees with Go on %j', (_text, answer) => expect(ourAnswer(answer.yaml)).toEqual(summary(answer)));

  test.each(
    answers.filter((answer) => EXCEPTIONS.has(answer.yaml)).map((answer) => [answer.yaml, answer] as const),
  )('still differs from Go on %j', (_text, answer) =>
    expect(ourAnswer(answer.yaml)).not.toEqual(summary(answer)),
  );
});

function answersOf(file: string): readonly GoAnswer[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoAnswer);
}

function summary(answer: GoAnswer): object {
  const isError = answer.err !== undefined;
  return { isError, value: isError ? null : answer.v, isStrictError: answer.strictErr !== undefined };
}

function ourAnswer(yaml: string): object {
  const document = parseDocuments(yaml)[0];
  const isError = document?.problem !== undefined;
  const hasDuplicates = (document?.duplicates.length ?? 0) > 0;
  // Through JSON, since JSON has no negative zero.
  const value = JSON.parse(JSON.stringify(document?.value ?? null)) as JsonValue;
  return { isError, value: isError ? null : value, isStrictError: isError || hasDuplicates };
}
