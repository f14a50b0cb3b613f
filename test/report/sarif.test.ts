import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckMeta } from '../../src/kernel/check.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { SUPPRESSION_CHECKS } from '../../src/report/suppression-rules.ts';
import { HIDDEN, HOSTILE } from '../support/hostile-text.ts';
import { at, finding, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

/** The schema that Microsoft ships with its SARIF multitool (MIT licence), generated from the OASIS standard. */
const SCHEMA = JSON.parse(
  readFileSync(new URL('fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
) as object;

const isValidSarif = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(SCHEMA);

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly suppressions?: readonly object[];
}

interface SarifRun {
  readonly results: readonly SarifResult[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
}

/** The only run of a log, which must keep to the official schema. */
function runOf(text: string): SarifRun {
  const log = JSON.parse(text) as { readonly runs: readonly [SarifRun] };
  isValidSarif(log);
  expect(isValidSarif.errors).toBeNull();
  return log.runs[0];
}

const CHECK: CheckMeta = {
  id: 'secrets/plain-secret',
  severity: 'error',
  summary: 'A Secret must not stand readable in Git',
  rationale: 'Everyone who reads the repository reads it.',
  examples: { bad: [], good: [] },
};

describe('the SARIF report', () => {
  it('says where, what and why, and how to mend it', () => {
    const report = run(
      [
        finding({
          ...at('apps/web app.yaml', '2:11-14'),
          message: '`replicas` must be an integer, not the string `"3"`',
          pointer: '/replicas',
          resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
          related: [{ ...at('b.yaml', '1:1-5'), message: 'declared here' }],
          fix: { description: 'write 3', safety: 'safe', edits: [{ start: 16, end: 19, text: '3' }] },
          fingerprint: 'f1',
        }),
      ],
      { 'apps/web app.yaml': 'a: 1\nreplicas: "3"\n' },
      { checks: [CHECK] },
    );
    const text = reportSarif(report);
    runOf(text);
    expect(text).toMatchInlineSnapshot(`
      "{
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "gitops-actions",
                "version": "0.1.0",
                "semanticVersion": "0.1.0",
                "informationUri": "https://github.com/gitops-actions/gitops-actions",
                "rules": [
                  {
                    "id": "secrets/plain-secret",
                    "name": "SecretsPlainSecret",
                    "shortDescription": {
                      "text": "A Secret must not stand readable in Git"
                    },
                    "fullDescription": {
                      "text": "A Secret must not stand readable in Git."
                    },
                    "help": {
                      "text": "A Secret must not stand readable in Git.\\n\\nEveryone who reads the repository reads it.\\n\\nhttps://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/secrets/plain-secret.md",
                      "markdown": "A Secret must not stand readable in Git.\\n\\nEveryone who reads the repository reads it.\\n\\n[About this check](https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/secrets/plain-secret.md)"
                    },
                    "helpUri": "https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/secrets/plain-secret.md",
                    "defaultConfiguration": {
                      "level": "error"
                    },
                    "properties": {
                      "tags": [
                        "gitops",
                        "secrets",
                        "security"
                      ],
                      "precision": "high",
                      "problem.severity": "error",
                      "security-severity": "7.5"
                    }
                  },
                  {
                    "id": "schema/valid",
                    "helpUri": "https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md"
                  }
                ]
              }
            },
            "automationDetails": {
              "id": "gitops-actions/lint/"
            },
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": {
              "%SRCROOT%": {
                "description": {
                  "text": "The root of the repository."
                }
              }
            },
            "results": [
              {
                "ruleId": "schema/valid",
                "ruleIndex": 1,
                "level": "error",
                "message": {
                  "text": "\`replicas\` must be an integer, not the string \`\\"3\\"\`"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "apps/web%20app.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 2,
                        "startColumn": 11,
                        "endLine": 2,
                        "endColumn": 14
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "Deployment/shop/web",
                        "kind": "resource",
                        "fullyQualifiedName": "Deployment/shop/web/replicas"
                      }
                    ]
                  }
                ],
                "relatedLocations": [
                  {
                    "id": 1,
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "b.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 1,
                        "endLine": 1,
                        "endColumn": 5
                      }
                    },
                    "message": {
                      "text": "declared here"
                    }
                  }
                ],
                "fixes": [
                  {
                    "description": {
                      "text": "write 3"
                    },
                    "artifactChanges": [
                      {
                        "artifactLocation": {
                          "uri": "apps/web%20app.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "replacements": [
                          {
                            "deletedRegion": {
                              "startLine": 2,
                              "startColumn": 12,
                              "endLine": 3,
                              "endColumn": 1
                            },
                            "insertedContent": {
                              "text": "3"
                            }
                          }
                        ]
                      }
                    ]
                  }
                ],
                "partialFingerprints": {
                  "gitopsActions/v1": "f1",
                  "primaryLocationLineHash": "f1:1"
                }
              }
            ]
          }
        ]
      }
      "
    `);
  });

  it('is valid for an empty run', () => expect(runOf(reportSarif(run([]))).results).toEqual([]));

  it('tells what was suppressed, how and why', () => {
    const suppressed = [
      finding({ suppression: { kind: 'comment', reason: 'the vendor is told' } }),
      finding({ suppression: { kind: 'baseline' } }),
    ];
    const { results } = runOf(reportSarif(run([finding()], {}, { suppressed })));
    expect(results.map((result) => result.suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'the vendor is told' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  it('describes the checks that ran and refers to them', () => {
    const { results, tool } = runOf(
      reportSarif(
        run([finding({ check: 'suppression/unused' })], {}, { checks: [CHECK, ...SUPPRESSION_CHECKS] }),
      ),
    );
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe('suppression/unused');
  });

  it.each([
    ['apps/my app/ü#1%.yaml', 'apps/my%20app/%C3%BC%231%25.yaml'],
    ['c:x.yaml', 'c%3Ax.yaml'],
    ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
  ])('writes the path %j as %s', (file, uri) => {
    const { results } = runOf(reportSarif(run([finding({ file })])));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('keeps the most severe 25,000 results', () => {
    const findings = [
      ...Array.from({ length: 26_000 }, () => finding({ severity: 'note' })),
      ...Array.from({ length: 10 }, () => finding()),
    ];
    const log = JSON.parse(reportSarif(run(findings))) as { readonly runs: readonly [SarifRun] };
    const levels = log.runs[0].results.map(({ level }) => level);
    expect(levels).toHaveLength(25_000);
    expect(levels.slice(0, 11)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'note']);
  });

  it('is valid and safe to print, whatever stands in it', () => {
    const findings = HOSTILE.map((text) =>
      finding({
        message: text,
        file: text,
        check: text,
        pointer: text,
        resource: { kind: text, name: text },
      }),
    );
    const text = reportSarif(run(findings));
    expect(runOf(text).results.some(({ message }) => message.text.includes(']('))).toBe(false);
    expect(text).not.toMatch(HIDDEN);
    expect(runnerCommands(text)).toEqual([]);
  });
});
