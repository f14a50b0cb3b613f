import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../support/lint-files.ts';

/** What is wrong with a JSON file that nothing is known about. */
const problems = async (text: string) =>
  (await lintFiles({ 'dashboards/orders.json': text })).map(
    ({ check, severity, line, message }) => `${severity} ${check} ${line} ${message}`,
  );

describe('JSON that is not about Kubernetes', () => {
  it('is a warning when it is broken', async () => {
    expect(await problems('{\n  "title": "Orders"\n')).toEqual([
      'warning yaml/syntax 1 the bracket `{` is never closed',
    ]);
    expect(await problems('{"panels": [1, 2}')).toHaveLength(1);
  });

  it.each([
    ['JSON', '{"title": "Orders"}'],
    ['JSON with a comment in its own line', '{\n  // why\n  "strict": true,\n}'],
    ['JSON with a comment behind a value', '{\n  "strict": true, // why\n  "target": "es2024"\n}'],
    ['JSON with placeholders', '{"total": <%= total %>, "list": [}'],
    ['JSON, one value a line', '{"a": 1}\n{"a": 2}\n'],
  ])('is left alone: %s', async (_, text) => {
    expect(await problems(text)).toEqual([]);
  });
});
