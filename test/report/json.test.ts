import { describe, expect, it } from 'vitest';
import { reportJson } from '../../src/report/json.ts';
import { HIDDEN, HOSTILE } from '../support/hostile-text.ts';
import { at, finding, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

describe('the JSON report', () => {
  it('has the documented shape, with its keys in a stable order', () => {
    const report = run(
      [
        finding({
          ...at('apps/web.yaml', '12:7-13'),
          message: 'wrong',
          pointer: '/spec/replicas',
          resource: { name: 'web', namespace: 'shop', kind: 'Deployment', apiVersion: 'apps/v1' },
          related: [{ ...at('b.yaml', '1:2-3'), message: 'first one' }],
          fix: { safety: 'safe', description: 'quote it', edits: [{ start: 1, end: 2, text: '"x"' }] },
          fingerprint: 'f1',
        }),
        finding({ fingerprint: 'f2', severity: 'note' }),
      ],
      { 'apps/web.yaml': '' },
    );
    expect(reportJson(report)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "summary": {
          "files": 1,
          "documents": 1,
          "resources": 1,
          "errors": 1,
          "warnings": 0,
          "notes": 1,
          "suppressed": 0
        },
        "findings": [
          {
            "check": "schema/valid",
            "severity": "error",
            "message": "wrong",
            "file": "apps/web.yaml",
            "line": 12,
            "column": 7,
            "endLine": 12,
            "endColumn": 13,
            "pointer": "/spec/replicas",
            "resource": {
              "apiVersion": "apps/v1",
              "kind": "Deployment",
              "namespace": "shop",
              "name": "web"
            },
            "related": [
              {
                "message": "first one",
                "file": "b.yaml",
                "line": 1,
                "column": 2,
                "endLine": 1,
                "endColumn": 3
              }
            ],
            "fix": {
              "description": "quote it",
              "safety": "safe",
              "edits": [
                {
                  "start": 1,
                  "end": 2,
                  "text": "\\"x\\""
                }
              ]
            },
            "docs": "https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md",
            "fingerprint": "f1"
          },
          {
            "check": "schema/valid",
            "severity": "note",
            "message": "something is wrong",
            "file": "a.yaml",
            "line": 1,
            "column": 1,
            "endLine": 1,
            "endColumn": 2,
            "docs": "https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md",
            "fingerprint": "f2"
          }
        ]
      }
      "
    `);
  });

  it('is one valid text, read back as the same values, safe to print in a log', () => {
    const findings = HOSTILE.map((text) =>
      finding({ message: text, file: text, pointer: `/${text}`, resource: { name: text } }),
    );
    const output = reportJson(run(findings));
    const parsed = JSON.parse(output) as {
      readonly findings: readonly { readonly message: string; readonly file: string }[];
    };
    expect(parsed.findings.map(({ message }) => message)).toEqual(HOSTILE);
    expect(parsed.findings.map(({ file }) => file)).toEqual(HOSTILE);
    expect(output).not.toMatch(HIDDEN);
    expect(runnerCommands(output)).toEqual([]);
  });

  it('leaves out the mend of what must not be shown, because its text holds the value', () => {
    const fix = {
      safety: 'safe',
      description: 'quote it',
      edits: [{ start: 1, end: 2, text: '"hunter2"' }],
    } as const;
    const secret = finding({ fix, resource: { kind: 'Secret' }, pointer: '/stringData/password' });
    for (const text of [reportJson(run([secret])), reportJson(run([finding({ fix, sensitive: true })]))]) {
      expect(text).not.toContain('hunter2');
    }
  });
});
