import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../src/report/baseline.ts';
import { at, finding } from '../support/report.ts';

describe('a baseline file', () => {
  it('is sorted, and the same for the same findings', () => {
    const findings = [
      finding({ ...at('b.yaml', '1:1-2'), fingerprint: '3', message: 'z' }),
      finding({ ...at('a.yaml', '9:1-2'), fingerprint: '2', message: 'b' }),
      finding({ ...at('a.yaml', '1:1-2'), fingerprint: '1', message: 'c' }),
    ];
    const text = writeBaseline(findings);
    expect(text).toBe(writeBaseline([...findings].reverse()));
    expect(text).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {
            "fingerprint": "2",
            "check": "schema/valid",
            "file": "a.yaml",
            "message": "b"
          },
          {
            "fingerprint": "1",
            "check": "schema/valid",
            "file": "a.yaml",
            "message": "c"
          },
          {
            "fingerprint": "3",
            "check": "schema/valid",
            "file": "b.yaml",
            "message": "z"
          }
        ]
      }
      "
    `);
    expect([...readBaseline(text, 'b.json').keys()]).toEqual(['2', '1', '3']);
  });

  it.each([
    ['not json', 'it is not JSON'],
    ['[]', '`version` must be 1'],
    ['{"version":2,"findings":[]}', '`version` must be 1'],
    ['{"version":1}', '`findings` must be a list'],
    ['{"version":1,"findings":[{"fingerprint":"a"},{}]}', '`findings[1].fingerprint` must be a string'],
    ['null', '`version` must be 1'],
  ])('is refused when it is %s', (text, reason) => {
    expect(() => readBaseline(text, 'ci/baseline.json')).toThrow(
      `ci/baseline.json is not a baseline file: ${reason}; write it anew with --write-baseline`,
    );
  });
});
