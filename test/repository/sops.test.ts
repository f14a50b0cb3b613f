import { describe, expect, it } from 'vitest';
import { hasSopsBlock, isEncryptedAt, isEncryptedLeaf, withoutSops } from '../../src/repository/sops.ts';

const LEAF = 'ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]';
const SECRET = {
  apiVersion: 'v1',
  kind: 'Secret',
  data: { password: LEAF, user: 'YWRtaW4=' },
  list: [{ port: LEAF }],
  sops: { mac: LEAF, lastmodified: '2026-01-01T00:00:00Z', age: [] },
};

describe('SOPS', () => {
  it.each([
    [LEAF, true],
    ['ENC[AES256_GCM,data:,iv:,tag:,type:int]', true],
    ['ENC[PKCS7,MIIB]', false],
    ['see ENC[AES256_GCM,data:x]', false],
    [7, false],
  ])('takes %j for an encrypted leaf: %s', (value, expected) =>
    expect(isEncryptedLeaf(value)).toBe(expected),
  );

  it('knows its block from a field that only has the name', () => {
    expect(hasSopsBlock(SECRET)).toBe(true);
    expect(hasSopsBlock({ sops: 'yes' })).toBe(false);
    expect(hasSopsBlock({ sops: { enabled: true } })).toBe(false);
  });

  it('drops the block and keeps everything else as it is, in its order', () => {
    const object = withoutSops(SECRET);
    expect(Object.keys(object)).toEqual(['apiVersion', 'kind', 'data', 'list']);
    expect(object['data']).toBe(SECRET.data);
    const plain = { sops: { enabled: true } };
    expect(withoutSops(plain)).toBe(plain);
  });

  it('keeps `__proto__` an ordinary key', () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "sops": {"mac": ""}}');
    expect(Object.keys(withoutSops(hostile))).toEqual(['__proto__']);
  });

  it.each([
    [['data', 'password'], true],
    [['data', 'user'], false],
    [['list', 0, 'port'], true],
    [['list', 0, 'port', 'deeper'], true],
    [['data', 'absent'], false],
    [['data', 'toString'], false],
    [[], false],
  ])('tells whether a finding at %j is about an encrypted value', (path, expected) => {
    expect(isEncryptedAt(SECRET, path)).toBe(expected);
  });
});
