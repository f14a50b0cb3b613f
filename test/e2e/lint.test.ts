import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/program/run-program.ts';
import { makeTree } from '../support/tree.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # the shop
spec:
  replicass: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: "nginx:1.27"
          imagePullPolicy: always
          env:
            - {name: DEBUG, value: off}
`;

const EXPECTED = [
  ['schema/unknown-field', 6, 3],
  ['schema/valid', 16, 28],
  ['schema/valid', 18, 36],
];

interface Report {
  readonly findings: readonly { check: string; line: number; column: number; fingerprint: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function findings(args: readonly string[], cwd: string): Promise<Report> {
  const run = await runCli(['lint', '--format', 'json', ...args], { cwd });
  return JSON.parse(run.stdout);
}

function places({ findings: found }: Report): unknown[] {
  return found.map(({ check, line, column }) => [check, line, column]);
}

describe('positions', () => {
  it('are exact, in every layout of the same text', async () => {
    for (const [change, shift] of [
      [(text: string) => text, 0],
      [(text: string) => text.replaceAll('\n', '\r\n'), 0],
      [(text: string) => `\uFEFF${text}`, 0],
      [(text: string) => `a: 1\n---\n${text}`, 2],
    ] as const) {
      await using tree = makeTree({ 'web.yaml': change(DEPLOYMENT) });
      const expected = EXPECTED.map(([check, line, column]) => [check, Number(line) + shift, column]);
      expect(places(await findings([], tree.root))).toEqual(expected);
    }
  });

  it('are those of the item within a List', async () => {
    const item = DEPLOYMENT.replaceAll(/^/gm, '    ').trimEnd().replace('    apiVersion', '  - apiVersion');
    await using tree = makeTree({ 'list.yaml': `apiVersion: v1\nkind: List\nitems:\n${item}\n` });
    const expected = EXPECTED.map(([check, line, column]) => [check, Number(line) + 3, Number(column) + 4]);
    expect(places(await findings([], tree.root))).toEqual(expected);
  });
});

describe('--fix', () => {
  it('mends what is safe, byte for byte, and nothing else', async () => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT });
    const run = await runCli(['lint', '--fix', '--fail-on', 'never'], { cwd: tree.root });
    expect(run.stderr).toBe('Mended 1 finding\n');
    expect(readFileSync(join(tree.root, 'web.yaml'), 'utf8')).toBe(
      DEPLOYMENT.replace('value: off', 'value: "off"'),
    );
  });

  it('--unsafe also mends what is a guess', async () => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT });
    const run = await runCli(['lint', '--fix', '--unsafe'], { cwd: tree.root });
    expect(run.exitCode).toBe(0);
    expect(readFileSync(join(tree.root, 'web.yaml'), 'utf8')).toBe(
      DEPLOYMENT.replace('value: off', 'value: "off"')
        .replace('always', 'Always')
        .replace('replicass', 'replicas'),
    );
  });

  it('--fix-dry-run prints a diff and changes nothing', async () => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT });
    const run = await runCli(['lint', '--fix-dry-run'], { cwd: tree.root });
    expect(run.stdout).toContain(
      '-            - {name: DEBUG, value: off}\n+            - {name: DEBUG, value: "off"}\n',
    );
    expect(readFileSync(join(tree.root, 'web.yaml'), 'utf8')).toBe(DEPLOYMENT);
    expect(run.exitCode).toBe(0);
  });
});

describe('living with findings', () => {
  it('a baseline takes out what was there, also when lines move, and lets new findings through', async () => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT });
    const wrote = await runCli(['lint', '--baseline', 'base.json', '--write-baseline'], { cwd: tree.root });
    expect(wrote.exitCode).toBe(0);
    expect(existsSync(join(tree.root, 'base.json'))).toBe(true);
    writeFileSync(
      join(tree.root, 'web.yaml'),
      `# moved\n\n${DEPLOYMENT.replace('    spec:', '    spec:\n      nodeNmae: a')}`,
    );
    const report = await findings(['--baseline', 'base.json'], tree.root);
    expect(places(report)).toEqual([['schema/unknown-field', 15, 7]]);
    expect(report.summary['suppressed']).toBe(3);
  });

  it('an ignore comment needs a reason and a finding', async () => {
    const text = DEPLOYMENT.replace(
      '  replicass',
      '  # gitops-actions: ignore schema/unknown-field -- legacy\n  replicass',
    )
      .replace('always', 'always # gitops-actions: ignore schema/valid')
      .replace('  name: web #', '  # gitops-actions: ignore api/ports -- nothing here\n  name: web #');
    await using tree = makeTree({ 'web.yaml': text });
    const report = await findings([], tree.root);
    expect(report.findings.map(({ check }) => check).sort()).toEqual([
      'schema/valid',
      'suppression/no-reason',
      'suppression/unused',
    ]);
  });

  it('--changed-since reports what the change touched', async () => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT, 'old.yaml': DEPLOYMENT });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: tree.root,
      });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'before');
    writeFileSync(join(tree.root, 'web.yaml'), DEPLOYMENT.replace('always', 'never'));
    expect(places(await findings(['--changed-since', 'HEAD'], tree.root))).toEqual([
      ['schema/valid', 16, 28],
    ]);
    expect((await runCli(['lint', '--changed-since', 'no-such'], { cwd: tree.root })).exitCode).toBe(2);
  });

  it('the configuration sets severities, options and exceptions by path', async () => {
    await using tree = makeTree({
      'apps/web.yaml': DEPLOYMENT,
      'legacy/web.yaml': DEPLOYMENT.replace('name: web #', 'name: old #'),
      '.gitops-actions.yaml': `checks:
  schema/unknown-field:
    severity: note
overrides:
  - paths: [legacy/**]
    checks:
      schema/valid:
        severity: off
      yaml/ambiguous-scalar: off
`,
    });
    const report = await findings([], tree.root);
    expect(report.summary).toMatchObject({ errors: 2, notes: 2 });
  });
});

describe('reports', () => {
  it.each([
    ['sarif', (text: string) => expect(JSON.parse(text).runs[0].results).toHaveLength(3)],
    ['gitlab', (text: string) => expect(JSON.parse(text)).toHaveLength(3)],
    ['junit', (text: string) => expect(text.match(/<failure/g)).toHaveLength(3)],
    ['github', (text: string) => expect(text.match(/^::error /gm)).toHaveLength(3)],
    ['markdown', (text: string) => expect(text).toContain('web.yaml')],
  ] as const)('%s, to a file', async (format, look) => {
    await using tree = makeTree({ 'web.yaml': DEPLOYMENT });
    const run = await runCli(['lint', '--format', format, '--output', 'out/report'], { cwd: tree.root });
    expect(run).toMatchObject({ stdout: '', exitCode: 1 });
    look(readFileSync(join(tree.root, 'out/report'), 'utf8'));
  });

  it('are the same in every run', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => runCli(['lint', 'examples', '--format', 'sarif'])),
    );
    expect(first?.stdout).toBe(second?.stdout);
  });

  it('--explain-files says what each file is, and why', async () => {
    const run = await runCli(['lint', 'examples/webshop', '--explain-files']);
    expect(run.stdout).toMatch(
      /apps\/storefront\/overlays\/staging\/autoscaler\.yaml\s+kustomize-patch\s+\S/,
    );
    expect(run.stdout).toMatch(/clusters\/staging\/webshop\.yaml\s+flux\s+\S/);
    expect(run.exitCode).toBe(0);
  });
});

it('schemas export writes the schemas of one version', async () => {
  await using tree = makeTree({});
  const run = await runCli(['schemas', 'export', 'schemas', '--kubernetes-version', '1.34'], {
    cwd: tree.root,
  });
  expect(run.exitCode).toBe(0);
  const file = join(tree.root, 'schemas/v1.34.0-standalone-strict/deployment-apps-v1.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    type: 'object',
    additionalProperties: false,
  });
});
