import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/report/text.ts';
import { at, finding, PLAIN, run } from '../support/report.ts';

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
