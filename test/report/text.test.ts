import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/report/text.ts';
import { HIDDEN, HOSTILE } from '../support/hostile-text.ts';
import { at, finding, PLAIN, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: "3"
  template:
    spec:
      containers:
        - name: web
          imagePullPolicy: always
`;

const SERVICE = 'kind: Service\nmetadata:\n  name: web\n';

const resource = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' };

describe('the text report', () => {
  it('shows each finding with its line and a mark, grouped by file, and sums up', () => {
    const report = run(
      [
        finding({
          ...at('apps/web.yaml', '7:13-16'),
          message: '`replicas` must be an integer, not the string `"3"`',
          resource,
          pointer: '/spec/replicas',
          fix: {
            description: 'write 3 without quotes',
            safety: 'safe',
            edits: [{ start: 98, end: 101, text: '3' }],
          },
        }),
        finding({
          ...at('apps/web.yaml', '12:28-34'),
          severity: 'warning',
          check: 'api/policies',
          message: '`imagePullPolicy` is `always`; use `Always`, `IfNotPresent` or `Never`',
          resource,
        }),
        finding({
          ...at('other/service.yaml', '3:9-12'),
          check: 'repository/duplicate-object',
          message: 'Service `web` is declared twice',
          related: [{ ...at('apps/web.yaml', '4:9-12'), message: 'the first one is here' }],
        }),
      ],
      { 'apps/web.yaml': WEB, 'clean.yaml': 'a: 1\n', 'other/service.yaml': SERVICE },
      { remarks: ['12 Helm templates were not rendered'] },
    );
    expect(reportText(report, PLAIN)).toMatchInlineSnapshot(`
      "apps/web.yaml ─────────────────────────────────────────────── 1 error, 1 warning

      error[schema/valid]: \`replicas\` must be an integer, not the string \`"3"\`
        ┌─ apps/web.yaml:7:13 · Deployment shop/web
      7 │   replicas: "3"
        │             ^~~
        = fix: write 3 without quotes (--fix)

      warning[api/policies]: \`imagePullPolicy\` is \`always\`; use \`Always\`, \`IfNotPresent\` or \`Never\`
         ┌─ apps/web.yaml:12:28 · Deployment shop/web
      12 │           imagePullPolicy: always
         │                            ^~~~~~

      other/service.yaml ───────────────────────────────────────────────────── 1 error

      error[repository/duplicate-object]: Service \`web\` is declared twice
        ┌─ other/service.yaml:3:9
      3 │   name: web
        │         ^~~
        ├─ apps/web.yaml:4:9 the first one is here
      4 │   name: web
        │         ---

      ✖ 2 errors, 1 warning in 2 of 3 files (3 documents, 3 resources) · 1 fixable with --fix
        · 12 Helm templates were not rendered
        · about a check: https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/<check>.md
      "
    `);
  });

  it('tells what was looked at when nothing was found', () => {
    const summary = {
      files: 14,
      documents: 31,
      resources: 29,
      errors: 0,
      warnings: 0,
      notes: 0,
      suppressed: 0,
    };
    expect(reportText(run([], {}, { summary }), PLAIN)).toBe(
      '✔ 14 files, 31 documents, 29 resources: no findings\n',
    );
  });
});

/** The lines of the first finding, without the file's heading and the summary. */
function block(report: ReturnType<typeof run>): string {
  return reportText(report, PLAIN).split('\n\n').slice(1, -1).join('\n\n');
}

describe('a finding', () => {
  it('tells what is covered by it without showing the line twice', () => {
    const place = at('a.yaml', '1:4-7');
    const related = [{ ...place, message: '`yes` is read as `true`' }];
    const fix = { description: 'write `"yes"`', safety: 'unsafe' as const, edits: [] };
    expect(
      block(
        run([finding({ ...place, message: 'must be a string', related, fix })], { 'a.yaml': 'a: yes\n' }),
      ),
    ).toBe(
      [
        'error[schema/valid]: must be a string',
        '  ┌─ a.yaml:1:4',
        '1 │ a: yes',
        '  │    ^~~',
        '  = `yes` is read as `true`',
        '  = fix: write `"yes"` (--fix --unsafe)',
      ].join('\n'),
    );
  });

  it('of several lines is marked to the end of its first one', () => {
    expect(block(run([finding(at('a.yaml', '1:4-3:2'))], { 'a.yaml': 'a: {\n  b: 1\n}\n' }))).toContain(
      '1 │ a: {\n  │    ^',
    );
  });

  it('stands without its line when the text is not at hand or has no such line', () => {
    expect(block(run([finding(at('a.yaml', '9:1-2'))], { 'a.yaml': 'a: 1\n' }))).not.toContain('│');
    expect(block(run([finding(at('b.yaml', '1:1-2'))]))).not.toContain('│');
  });

  it.each([
    ['password: hunter2', '11-18', 'password: ***', '          ^~~'],
    ['  - "a.b": hunter2', '12-19', '  - "a.b": ***', '           ^~~'],
    ['  hunter2hunter2', '3-17', '***', '^~~'],
    ['data: {user: secret, password: hunter2}', '32-39', 'data: ***', '      ^~~'],
    ['{"data": {"password": "hunter2"}}', '23-32', '***', '^~~'],
  ])('never shows a secret: %s', (line, columns, shown, marks) => {
    const sources = { 'a.yaml': `${line}\n` };
    const place = at('a.yaml', `1:${columns}`);
    const marked = block(run([finding({ ...place, sensitive: true })], sources));
    expect(marked).toContain(`1 │ ${shown}\n  │ ${marks}`);
    expect(marked).not.toContain('hunter2');
    const inData = finding({
      ...place,
      resource: { kind: 'Secret' },
      pointer: '/data/password',
      related: [{ ...place, column: 1, message: 'x' }],
    });
    expect(block(run([inData], sources))).not.toContain('hunter2');
  });

  it.each(HOSTILE)('steers neither terminal nor runner, whatever stands in it: %j', (text) => {
    const line = text.split(/[\r\n]/)[0] ?? '';
    const hostile = finding({
      ...at(text, `1:1-${line.length + 1}`),
      message: text,
      check: text,
      resource: { kind: text, name: text },
      related: [{ ...at(text, '1:2-3'), message: text }],
      fix: { description: text, safety: 'safe', edits: [] },
    });
    const output = reportText(run([hostile], { [text]: text }, { remarks: [text] }), PLAIN);
    expect(runnerCommands(output)).toEqual([]);
    expect(output).not.toMatch(HIDDEN);
    expect(output).not.toMatch(/##\w*\[/);
    expect(output.split('\n').length).toBeLessThan(18);
  });
});

describe('many findings', () => {
  it('are printed up to 1,000, the most severe ones, and counted beyond', () => {
    const findings = Array.from({ length: 1_500 }, (_, index) =>
      finding({
        file: `f${index % 10}.yaml`,
        severity: index < 1_200 ? 'note' : 'error',
        message: `number ${index}`,
      }),
    );
    const output = reportText(run(findings), PLAIN);
    expect(output.match(/^error\[/gm)).toHaveLength(300);
    expect(output.match(/^note\[/gm)).toHaveLength(700);
    expect(output).toContain('… and 500 more findings, not shown here\n');
    expect(output).toContain('✖ 300 errors, 1,200 notes in 10 of 0 files');
  });

  it('take little room, 100,000 of them in a huge file', () => {
    const text = 'key: value\n'.repeat(200_000);
    const findings = Array.from({ length: 100_000 }, (_, index) =>
      finding(at('a.yaml', `${index + 1}:6-11`)),
    );
    expect(reportText(run(findings, { 'a.yaml': text }), PLAIN).length).toBeLessThan(1_000_000);
  });
});

describe('colours', () => {
  const report = run([finding({ ...at('a.yaml', '1:4-5'), severity: 'warning' })], { 'a.yaml': 'a: 1\n' });

  it('are there only when asked for, and change nothing but colours', () => {
    const colored = reportText(report, { ...PLAIN, color: true });
    expect(colored).toContain('\u001b[1;33mwarning[schema/valid]\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it takes away
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(reportText(report, PLAIN));
  });

  it('do not let a secret or an escape through', () => {
    const hostile = run([finding({ message: '\u001b[31mred' })]);
    expect(reportText(hostile, { ...PLAIN, color: true })).toContain('\\u001b[31mred');
  });
});
