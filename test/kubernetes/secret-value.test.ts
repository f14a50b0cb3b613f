import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSecretValue, type SecretValueKind } from '../../src/kubernetes/secret-value.ts';

const encode = (text: string): string => Buffer.from(text).toString('base64');

const HARMLESS = [
  '',
  ' \n',
  `\${PASSWORD}`,
  `postgres://shop:\${PASSWORD}@db/shop`,
  '$(PASSWORD)',
  '$PASSWORD',
  '{{ .Values.password }}',
  '<path:secret/data/db#password>',
  '<your-password>',
  '<PASSWORD>',
  'ref+vault://secret/db#/password',
  'vault:secret/data/db#password',
  'op://vault/item/field',
  'ENC[AES256_GCM,data:abc,iv:abc,tag:abc,type:str]',
  'CHANGEME',
  'change-me',
  'ChangeMe!',
  'REPLACE_ME',
  'replace-with-your-token',
  'your-password-here',
  'UPDATE_AWS_ACCESS_KEY_ID',
  'xxxx',
  '***',
  'TODO',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n',
  '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
  'git.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\n# comment\ngit.example.com ecdsa-sha2-nistp256 AAAAE2VjZHNh',
  'ssh-rsa AAAAB3NzaC1yc2E= somebody@example.com',
];

const SETTINGS = [
  'true',
  '8080',
  '/etc/tls/keystore.jks',
  'global:\n  resolve_timeout: 5m\nroute: {}\n',
  '{ "datasources": [] }',
  'host: db\npassword: ""\n',
];

const SECRETS = [
  'hunter2',
  'changed',
  'x',
  '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN RSA PRIVATE KEY-----\nMIIC\n-----END RSA PRIVATE KEY-----\n',
  'user: shop\npassword: hunter2\n',
];

describe('a value of a Secret', () => {
  it.each(HARMLESS)('gives nothing away: %j', (value) => {
    expect(judgeSecretValue(value, false)).toBe('harmless');
    expect(judgeSecretValue(encode(value), true)).toBe('harmless');
  });

  it.each(SETTINGS)('is a setting: %j', (value) => {
    expect(judgeSecretValue(value, false)).toBe('setting');
    expect(judgeSecretValue(encode(value), true)).toBe('setting');
  });

  it.each(SECRETS)('is secret: %j', (value) => {
    expect(judgeSecretValue(value, false)).toBe('secret');
    expect(judgeSecretValue(encode(value), true)).toBe('secret');
  });

  it('is secret when it is not text at all', () => {
    expect(judgeSecretValue(Buffer.from([0xff, 0xfe, 0, 1]).toString('base64'), true)).toBe('secret');
  });

  it.each<[string, SecretValueKind]>([
    ['-----BEGIN A-----', 'secret'],
    ['<', 'secret'],
    ['ssh-rsa A ', 'harmless'],
    ['$', 'secret'],
    ['-', 'harmless'],
    ['x', 'harmless'],
    ['{{', 'harmless'],
  ])('is judged when it repeats %j very often', (part, kind) => {
    expect(judgeSecretValue(part.repeat(50_000), false)).toBe(kind);
  });

  it('is judged without an error, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.boolean(),
        (text, isEncoded) => judgeSecretValue(text, isEncoded).length > 0,
      ),
    );
  });
});
