import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '../../src/kernel/finding.ts';
import { withoutConsequences } from '../../src/report/root-cause.ts';

function draft(check: string, changes: Partial<FindingDraft> = {}): FindingDraft {
  return {
    check,
    severity: 'error',
    message: `${check} says so`,
    file: 'web.yaml',
    ...{ line: 5, column: 3, endLine: 5, endColumn: 9 },
    pointer: '/spec/replicas',
    ...changes,
  };
}

function checks(drafts: readonly FindingDraft[]): string[] {
  return withoutConsequences(drafts).map(({ check }) => check);
}

describe('two findings at one range', () => {
  it('about one node: the wrong type tells the cause', () => {
    expect(checks([draft('schema/valid'), draft('api/integers')])).toEqual(['schema/valid']);
  });

  it('about two nodes that are both missing there: both count', () => {
    const drafts = [
      draft('schema/valid', { pointer: '/spec/selector' }),
      draft('api/service', { pointer: '/spec/ports' }),
    ];
    expect(checks(drafts)).toEqual(['schema/valid', 'api/service']);
  });

  it('a milder cause hides nothing worse', () => {
    expect(checks([draft('schema/valid', { severity: 'warning' }), draft('api/integers')])).toHaveLength(2);
  });

  it('the cause takes over the mend', () => {
    const fix = { description: 'Quote it', safety: 'safe', edits: [] } as const;
    const [kept] = withoutConsequences([draft('schema/valid'), draft('yaml/ambiguous-scalar', { fix })]);
    expect(kept?.fix).toEqual(fix);
  });

  it('the cause takes over an explanation that it does not give itself', () => {
    const reading = draft('yaml/ambiguous-scalar', {
      message: '`yes` is read as the boolean `true`; quote it',
    });
    const [kept] = withoutConsequences([draft('schema/valid', { message: 'must be a number' }), reading]);
    expect(kept?.related).toMatchObject([{ message: reading.message }]);
    const complete = draft('schema/valid', { message: 'must be a string; Kubernetes reads `yes` as true' });
    const [alone] = withoutConsequences([complete, reading]);
    expect(alone?.related).toEqual([]);
  });

  it('the same finding twice, as through an alias, is one', () => {
    expect(checks([draft('api/labels'), draft('api/labels')])).toEqual(['api/labels']);
  });
});
