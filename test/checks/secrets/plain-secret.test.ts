import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../support/lint-files.ts';

const VALUE = 'correct-horse-battery-staple';

const plain = async (yaml: string) =>
  (await lintFiles({ 'secret.yaml': yaml })).filter(({ check }) => check === 'secrets/plain-secret');

describe('secrets/plain-secret', () => {
  it('never shows the value', async () => {
    const encoded = Buffer.from(VALUE).toString('base64');
    const yaml = `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { a: ${encoded} }\nstringData: { b: ${VALUE} }\n`;
    const findings = await plain(yaml);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(VALUE);
    expect(JSON.stringify(findings)).not.toContain(encoded);
    expect(findings[0]?.sensitive).toBe(true);
  });

  it('only warns of settings, unless their key says that they are credentials', async () => {
    const secret = (key: string) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: web }\nstringData:\n  ${key}: |\n    shop:$apr1$x\n    web:$apr1$y\n`;
    expect((await plain(secret('app.conf'))).map(({ severity }) => severity)).toEqual(['warning']);
    expect((await plain(secret('htpasswd'))).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('names the first keys and counts the rest', async () => {
    const data = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => `  ${key}: ${VALUE}\n`).join('');
    const [finding] = await plain(
      `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData:\n${data}`,
    );
    expect(finding?.message).toContain('(`a`, `b`, `c`, `d`, `e`, 2 more)');
  });

  it.each([
    [
      'a SealedSecret',
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db }\nspec: { encryptedData: { a: AgBy3i4OJSWK } }\n',
    ],
    [
      'a Secret of another group',
      'apiVersion: example.com/v1\nkind: Secret\nmetadata: { name: db }\ndata: { a: b }\n',
    ],
    [
      'a token that the cluster fills in',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: t, annotations: { kubernetes.io/service-account.name: web } }\ntype: kubernetes.io/service-account-token\n',
    ],
    [
      'a Secret encrypted with SOPS',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { a: "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]", b: plain }\nsops: { mac: "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]", lastmodified: "2026-01-01T00:00:00Z", version: 3.9.0 }\n',
    ],
  ])('says nothing about %s', async (_, yaml) => {
    expect(await plain(yaml)).toEqual([]);
  });
});
