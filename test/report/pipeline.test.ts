import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '../../src/kernel/finding.ts';
import { readBaseline, writeBaseline } from '../../src/report/baseline.ts';
import type { PipelineOptions, PipelineResult } from '../../src/report/pipeline.ts';
import { runPipeline } from '../../src/report/pipeline.ts';
import { parseIgnores } from '../../src/report/suppression-comments.ts';
import { SUPPRESSION_CHECKS } from '../../src/report/suppression-rules.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';
import { at, draft } from '../support/report.ts';

const OPTIONS: PipelineOptions = {
  severityOf: ({ severity }) => severity,
  knownChecks: new Set([
    'schema/valid',
    'schema/unknown-field',
    'yaml/ambiguous-scalar',
    'api/names',
    'api/ports',
    'yaml/syntax',
  ]),
};

/** What comes of drafts in the file `a.yaml` of this text. */
function runOn(
  text: string,
  drafts: readonly FindingDraft[],
  options: Partial<PipelineOptions> = {},
): PipelineResult {
  const ignores = new Map([['a.yaml', parseIgnores(text, parseDocuments(text))]]);
  return runPipeline(drafts, { ...OPTIONS, ignores, ...options });
}

/** `line:column check` of each finding that counts. */
function told({ findings }: PipelineResult): readonly string[] {
  return findings.map(({ line, column, check }) => `${line}:${column} ${check}`);
}

describe('the pipeline', () => {
  it('sorts by file, line, column and check, and adds what reporters need', () => {
    const drafts = [
      draft(at('b.yaml', '1:1-2')),
      draft(at('a.yaml', '10:1-2')),
      draft({ ...at('a.yaml', '2:5-6'), check: 'api/ports' }),
      draft({ ...at('a.yaml', '2:5-7'), check: 'api/names' }),
      draft(at('a.yaml', '2:1-2')),
    ];
    const { findings } = runPipeline(drafts, OPTIONS);
    expect(findings.map(({ file, line, column, check }) => `${file}:${line}:${column} ${check}`)).toEqual([
      'a.yaml:2:1 schema/valid',
      'a.yaml:2:5 api/names',
      'a.yaml:2:5 api/ports',
      'a.yaml:10:1 schema/valid',
      'b.yaml:1:1 schema/valid',
    ]);
    expect(findings[0]?.docs).toMatch(/\/docs\/checks\/schema\/valid\.md$/);
    expect(findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes severities from the configuration', () => {
    const drafts = [draft({ check: 'api/names' }), draft({ check: 'api/ports', ...at('a.yaml', '2:1-2') })];
    const { findings } = runPipeline(drafts, {
      ...OPTIONS,
      severityOf: ({ check }) => (check === 'api/names' ? 'off' : 'note'),
    });
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['api/ports', 'note']]);
  });

  it('does not depend on the order of the drafts', () => {
    const drafts = fc.array(
      fc
        .record({
          check: fc.constantFrom('schema/valid', 'yaml/ambiguous-scalar', 'api/ports'),
          severity: fc.constantFrom('error' as const, 'warning' as const),
          message: fc.constantFrom('one', 'two 1', 'two 2'),
          line: fc.integer({ min: 1, max: 3 }),
          pointer: fc.constantFrom('/a/0', '/a/1', '/b'),
        })
        .map((parts) => draft({ ...at('a.yaml', '1:1-2'), endLine: parts.line, ...parts })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(drafts, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((item) => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        const key = ({ findings }: PipelineResult) =>
          findings.map(({ check, severity, line, message, fingerprint }) => ({
            check,
            severity,
            line,
            message,
            fingerprint,
          }));
        expect(key(runPipeline(shuffled, OPTIONS))).toEqual(key(runPipeline(list, OPTIONS)));
      }),
    );
  });

  it('takes 100,000 findings', () => {
    const drafts = Array.from({ length: 100_000 }, (_, index) =>
      draft({
        file: `f${index % 1_000}.yaml`,
        line: index,
        endLine: index,
        pointer: `/items/${index}/name`,
        message: `wrong ${index}`,
      }),
    );
    const { findings } = runPipeline(drafts, OPTIONS);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(100_000);
  });
});

describe('findings with one cause', () => {
  const valid = draft({ ...at('a.yaml', '3:7-10'), message: 'must be a string' });
  const fix = { description: 'quote it', safety: 'safe' as const, edits: [] };
  const ambiguous = draft({
    ...at('a.yaml', '3:7-10'),
    check: 'yaml/ambiguous-scalar',
    severity: 'warning',
    message: '`yes` is read as true',
    fix,
  });

  it('are told once, with the explanation and the mend of what is left out', () => {
    const { findings } = runPipeline([ambiguous, valid], OPTIONS);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      check: 'schema/valid',
      fix,
      related: [{ ...at('a.yaml', '3:7-10'), message: '`yes` is read as true' }],
    });
  });

  it('are both told when the one that tells the cause is milder or elsewhere', () => {
    expect(runPipeline([{ ...valid, severity: 'note' }, ambiguous], OPTIONS).findings).toHaveLength(2);
    expect(runPipeline([{ ...valid, column: 6 }, ambiguous], OPTIONS).findings).toHaveLength(2);
  });

  it('are told once when they are the same, as through an alias', () => {
    const copies = [
      { ...valid, pointer: '/a' },
      { ...valid, pointer: '/b' },
      { ...valid, message: 'other' },
    ];
    expect(runPipeline(copies, OPTIONS).findings.map(({ message }) => message)).toEqual([
      'must be a string',
      'other',
    ]);
  });

  it('keep a secret hidden when one of them does', () => {
    expect(runPipeline([valid, { ...ambiguous, sensitive: true }], OPTIONS).findings[0]?.sensitive).toBe(
      true,
    );
  });
});

describe('ignore comments', () => {
  it('take a finding out, and SARIF learns why', () => {
    const { findings, suppressed } = runOn('a: 1 # gitops-actions: ignore api/ports -- not ours\n', [
      draft({ check: 'api/ports' }),
    ]);
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([
      { check: 'api/ports', suppression: { kind: 'comment', reason: 'not ours' } },
    ]);
  });

  it('count for the whole document at its head, and for no other document', () => {
    const text = '# gitops-actions: ignore api/ports -- not ours\na: 1\nb: 1\n---\nc: 1\n';
    const drafts = [2, 3, 5].map((line) => draft({ ...at('a.yaml', `${line}:1-2`), check: 'api/ports' }));
    expect(told(runOn(text, drafts))).toEqual(['5:1 api/ports']);
  });

  it('take out what they name and nothing else', () => {
    const drafts = [draft({ check: 'api/ports' }), draft({ check: 'api/names', message: 'x' })];
    expect(told(runOn('a: 1 # gitops-actions: ignore api/ports -- not ours\n', drafts))).toEqual([
      '1:1 api/names',
    ]);
  });

  it.each([
    [
      'a: 1 # gitops-actions: ignore api/ports -- z',
      '1:6 suppression/unused',
      '`api/ports` finds nothing here; remove this comment',
    ],
    [
      'a: 1 # gitops-actions: ignore api/names, api/ports -- z',
      '1:6 suppression/unused',
      '`api/ports` finds nothing here; remove that from this comment',
    ],
    [
      'a: 1 # gitops-actions: ignore api/names',
      '1:6 suppression/no-reason',
      'say why `api/names` is ignored: add ` -- <reason>` to this comment',
    ],
    [
      'a: 1 # gitops-actions: ignore api/nmaes -- z',
      '1:6 suppression/unknown-check',
      'there is no check `api/nmaes`; did you mean `api/names`?',
    ],
    [
      'a: 1 # gitops-actions: ignore api/names because of that',
      '1:6 suppression/unknown-check',
      'there is no check `because`, `of`, `that`; write `# gitops-actions: ignore <check>, <check> -- <reason>`',
    ],
    [
      'a: 1 # gitops-actions: ignore',
      '1:6 suppression/unknown-check',
      'this comment names no check; write `# gitops-actions: ignore <check> -- <reason>`',
    ],
    [
      'a: 1 # gitops-actions: ingore api/names -- z',
      '1:6 suppression/unknown-check',
      'there is no directive `ingore`; did you mean `ignore`?',
    ],
  ])('are complained about: %s', (text, place, message) => {
    const result = runOn(text, [draft({ check: 'api/names' })]);
    const complaints = result.findings.filter(({ check }) => check.startsWith('suppression/'));
    const [complaint] = complaints;
    expect(complaints).toHaveLength(1);
    expect(`${complaint?.line}:${complaint?.column} ${complaint?.check}`).toBe(place);
    expect(complaint?.message).toBe(message);
    expect(complaint?.severity).toBe('warning');
  });

  it('are left alone when they are meant for another job or the check did not run', () => {
    expect(told(runOn('a: 1 # gitops-actions: image api -- z', []))).toEqual([]);
    expect(told(runOn('a: 1 # gitops-actions: ignore api/names -- z', [], { ran: () => false }))).toEqual([]);
    const broken = draft({ check: 'yaml/syntax', ...at('a.yaml', '2:1-2') });
    expect(told(runOn('a: 1 # gitops-actions: ignore api/names -- z\nb: [', [broken]))).toEqual([
      '2:1 yaml/syntax',
    ]);
  });

  it('are of use when the finding is switched off by the configuration', () => {
    const options = {
      severityOf: ({ check, severity }: FindingDraft) => (check === 'api/names' ? 'off' : severity),
    } as const;
    expect(
      told(runOn('a: 1 # gitops-actions: ignore api/names -- z', [draft({ check: 'api/names' })], options)),
    ).toEqual([]);
  });

  it('cannot ignore what is said about ignore comments', () => {
    const text = 'a: 1 # gitops-actions: ignore suppression/no-reason, api/names\n';
    expect(told(runOn(text, [draft({ check: 'api/names' })]))).toEqual(['1:6 suppression/unknown-check']);
  });

  it.each(
    SUPPRESSION_CHECKS.flatMap(({ id, examples }) => examples.bad.map((example) => ({ id, ...example }))),
  )('have the examples of $id: $title', ({ id, yaml, findings }) => {
    const wrong = yaml.includes('Web') ? [draft({ ...at('a.yaml', '4:9-12'), check: 'api/names' })] : [];
    const said = runOn(yaml, wrong).findings.filter(({ check }) => check === id);
    expect(said.map(({ line, column, message }) => ({ at: `${line}:${column}`, message }))).toEqual(findings);
  });

  it.each(
    SUPPRESSION_CHECKS.flatMap(({ id, examples }) => examples.good.map((example) => ({ id, ...example }))),
  )('have the good examples of $id: $title', ({ id, yaml }) => {
    const lines = yaml.split('\n');
    const drafts = ['api/names', 'yaml/ambiguous-scalar'].flatMap((check) =>
      yaml.includes(check)
        ? [draft({ ...at('a.yaml', `${lines.findIndex((line) => /name: Web/.test(line)) + 1}:9-12`), check })]
        : [],
    );
    expect(runOn(yaml, drafts).findings.filter(({ check }) => check === id)).toEqual([]);
  });
});

describe('the baseline', () => {
  const old = draft({ ...at('a.yaml', '7:3-9'), message: 'port 80 is used twice', pointer: '/spec/ports/0' });

  it('takes out what was there when it was written, also when lines have moved', () => {
    const baseline = readBaseline(writeBaseline(runPipeline([old], OPTIONS).findings), 'b.json');
    const moved = {
      ...old,
      line: 70,
      endLine: 70,
      message: 'port 81 is used twice',
      pointer: '/spec/ports/1',
    };
    const fresh = draft({ message: 'new' });
    const { findings, suppressed, stale } = runPipeline([moved, fresh], { ...OPTIONS, baseline });
    expect(findings.map(({ message }) => message)).toEqual(['new']);
    expect(suppressed).toMatchObject([{ line: 70, suppression: { kind: 'baseline' } }]);
    expect(stale).toEqual([]);
  });

  it('tells which of its entries are gone, unless the check did not run', () => {
    const baseline = readBaseline(writeBaseline(runPipeline([old], OPTIONS).findings), 'b.json');
    expect(runPipeline([], { ...OPTIONS, baseline }).stale).toMatchObject([
      { message: 'port 80 is used twice' },
    ]);
    expect(runPipeline([], { ...OPTIONS, baseline, ran: () => false }).stale).toEqual([]);
  });

  it('allows as many alike findings as there were, no more', () => {
    const two = [old, { ...old, line: 9, endLine: 9 }];
    const baseline = readBaseline(writeBaseline(runPipeline(two, OPTIONS).findings), 'b.json');
    const three = [...two, { ...old, line: 8, endLine: 8 }];
    expect(runPipeline(three, { ...OPTIONS, baseline }).findings).toHaveLength(1);
  });
});

describe('only what a change touched', () => {
  const changed = {
    touches: (file: string, start: number, end: number) => file === 'a.yaml' && start <= 5 && end >= 5,
  };
  const options = { ...OPTIONS, changed };

  it.each([
    ['on the line', draft(at('a.yaml', '5:1-2')), true],
    ['elsewhere', draft(at('a.yaml', '6:1-2')), false],
    ['around it', draft(at('a.yaml', '4:1-6:2')), true],
    ['that ends before it', draft(at('a.yaml', '4:1-5:1')), false],
    [
      'about something missing from a block around it',
      draft({ ...at('a.yaml', '1:1-2'), block: { line: 1, endLine: 9 } }),
      true,
    ],
    [
      'with a related place there',
      draft({ ...at('b.yaml', '1:1-2'), related: [{ ...at('a.yaml', '5:1-2'), message: 'first' }] }),
      true,
    ],
  ])('counts: a finding %s', (_, finding, counts) => {
    const result = runPipeline([finding], options);
    expect([result.findings.length, result.untouched]).toEqual(counts ? [1, 0] : [0, 1]);
  });
});
