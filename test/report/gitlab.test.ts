import { describe, expect, it } from 'vitest';
import { reportGitlab } from '../../src/report/gitlab.ts';
import { at, finding, run } from '../support/report.ts';

describe('the GitLab code quality report', () => {
  it('lists one issue a finding', () => {
    const report = run([
      finding({ ...at('apps/web.yaml', '12:7-13'), message: 'wrong\u202e', fingerprint: 'f1' }),
      finding({
        ...at('apps/web.yaml', '13:1-2'),
        severity: 'warning',
        check: 'api/ports',
        fingerprint: 'f2',
      }),
      finding({ ...at('b.yaml', '1:1-2'), severity: 'note', fingerprint: 'f3' }),
    ]);
    expect(JSON.parse(reportGitlab(report))).toEqual([
      {
        description: 'wrong\\u202e',
        check_name: 'schema/valid',
        fingerprint: 'f1',
        severity: 'critical',
        location: { path: 'apps/web.yaml', lines: { begin: 12, end: 12 } },
      },
      {
        description: 'something is wrong',
        check_name: 'api/ports',
        fingerprint: 'f2',
        severity: 'minor',
        location: { path: 'apps/web.yaml', lines: { begin: 13, end: 13 } },
      },
      {
        description: 'something is wrong',
        check_name: 'schema/valid',
        fingerprint: 'f3',
        severity: 'info',
        location: { path: 'b.yaml', lines: { begin: 1, end: 1 } },
      },
    ]);
  });

  it('is an empty list for a clean run', () => expect(reportGitlab(run([]))).toBe('[]\n'));
});
