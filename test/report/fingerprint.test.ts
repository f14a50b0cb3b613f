import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '../../src/kernel/finding.ts';
import { fingerprinter } from '../../src/report/fingerprint.ts';
import { at, draft } from '../support/report.ts';

const BASE = draft({
  ...at('apps/web.yaml', '12:7-9'),
  message: 'port 80 is used twice',
  pointer: '/spec/ports/1/port',
  resource: { apiVersion: 'v1', kind: 'Service', namespace: 'shop', name: 'web' },
});

function fingerprint(parts: Partial<FindingDraft>): string {
  return fingerprinter()({ ...BASE, ...parts });
}

describe('a fingerprint', () => {
  it.each<[string, Partial<FindingDraft>]>([
    ['the line', { line: 99, endLine: 99 }],
    ['the column', { column: 1, endColumn: 99 }],
    ['a number in the message', { message: 'port 8080 is used twice' }],
    ['a list index', { pointer: '/spec/ports/7/port' }],
    ['the severity', { severity: 'note' }],
    ['the version of the API', { resource: { ...BASE.resource, apiVersion: 'v2' } }],
  ])('stays the same when %s changes', (_, parts) => expect(fingerprint(parts)).toBe(fingerprint({})));

  it.each<[string, Partial<FindingDraft>]>([
    ['the check', { check: 'api/ports' }],
    ['the file', { file: 'apps/api.yaml' }],
    ['the object', { resource: { ...BASE.resource, name: 'api' } }],
    ['the field', { pointer: '/spec/ports/1/targetPort' }],
    ['the message', { message: 'port is missing' }],
    ['the item by its name', { stablePointer: '/spec/ports/http/port' }],
  ])('differs when %s differs', (_, parts) => expect(fingerprint(parts)).not.toBe(fingerprint({})));

  it('differs between findings that are alike, and the first keeps its own', () => {
    const next = fingerprinter();
    const three = [next(BASE), next(BASE), next(BASE)];
    expect(new Set(three).size).toBe(3);
    expect(three[0]).toBe(fingerprint({}));
  });

  it('does not mix up neighbouring parts', () => {
    expect(fingerprint({ file: 'a', check: 'b/cd' })).not.toBe(fingerprint({ file: 'da', check: 'b/c' }));
  });

  it('is what it was in earlier versions', () => {
    expect(fingerprint({})).toMatchInlineSnapshot(`"5cd223f2e5319f067798467cccfa6ed0"`);
  });
});
