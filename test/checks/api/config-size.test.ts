import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const MEBIBYTE = 1024 * 1024;

describe('api/config-size', () => {
  it('counts the bytes of plain values', async () => {
    const config = (text: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  a: ${text}\n`;
    expect(await findingsOf('api/config-size', config('x'.repeat(MEBIBYTE)))).toEqual([]);
    expect(await findingsOf('api/config-size', config('ü'.repeat(MEBIBYTE / 2 + 1)))).toEqual([
      '4:1 the values have 1048578 bytes together; a ConfigMap may have at most 1048576 (1 MiB)',
    ]);
  });

  it('counts what base64 stands for', async () => {
    const secret = (bytes: number) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: web }\ndata:\n  a: ${Buffer.alloc(bytes).toString('base64')}\n`;
    expect(await findingsOf('api/config-size', secret(MEBIBYTE))).toEqual([]);
    expect(await findingsOf('api/config-size', secret(MEBIBYTE + 1))).toHaveLength(1);
  });
});
