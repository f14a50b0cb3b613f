import { describe, expect, it } from 'vitest';
import { FORMATS, loadReporter } from '../../src/report/reporters.ts';
import { finding, PLAIN, run } from '../support/report.ts';

describe('the reporters', () => {
  it('are one for each format', () => {
    expect(FORMATS).toEqual(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']);
  });

  it.each(FORMATS)('end what they say with a line break, in %s', async (format) => {
    const report = await loadReporter(format);
    expect(report(run([finding()], { 'a.yaml': 'a: 1\n' }), PLAIN)).toMatch(/\S\n$/);
  });

  it.each(FORMATS)('take 100,000 findings, in %s', async (format) => {
    const report = await loadReporter(format);
    const findings = Array.from({ length: 100_000 }, (_, index) =>
      finding({ file: `apps/f${index % 5_000}.yaml`, line: index + 1 }),
    );
    const many = run(findings, { 'a.yaml': 'a: 1\n' });
    expect(report(many, PLAIN).length).toBeGreaterThan(500);
  });
});
