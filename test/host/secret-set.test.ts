import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSecrets } from '../../src/host/secret-set.ts';

const TOKEN = 'ghs_1234:s3cr+t/"value"';

describe('a hidden value', () => {
  test.each([
    ['as it is', TOKEN],
    ['in an address', encodeURIComponent(TOKEN)],
    ['in JSON', JSON.stringify({ token: TOKEN })],
    ['as base64', Buffer.from(TOKEN).toString('base64')],
    ['as base64url', Buffer.from(TOKEN).toString('base64url')],
    ['in basic authentication', Buffer.from(`x-access-token:${TOKEN}`).toString('base64')],
    [
      'in basic authentication with one more letter',
      Buffer.from(`xx-access-token:${TOKEN}`).toString('base64'),
    ],
  ])('is not readable %s', (_, text) => {
    const secrets = createSecrets();
    secrets.hide(TOKEN);
    const shown = secrets.scrub(`before ${text} after`);
    expect(shown).toMatch(/^before .*\*\*\*.* after$/);
    expect(shown).not.toContain('s3cr');
    expect(Buffer.from(shown.replaceAll(/[^\w+/=-]/g, ''), 'base64').toString()).not.toContain('s3cr');
  });

  test('of several lines is hidden line by line too', () => {
    const secrets = createSecrets();
    secrets.hide('-----BEGIN KEY-----\nMIIEvQIBADAN\n-----END KEY-----\n');
    expect(secrets.scrub('error near MIIEvQIBADAN')).toBe('error near ***');
  });

  test('is found whole when another hidden value is a part of it', () => {
    const secrets = createSecrets();
    secrets.hide('password');
    secrets.hide('password-and-more');
    expect(secrets.scrub('password-and-more')).toBe('***');
  });

  test.each(['', ' ', 'ab\n', 'yes'])(
    'that is too short to be secret, such as %j, hides nothing',
    (value) => {
      const secrets = createSecrets();
      secrets.hide(value);
      expect(secrets.scrub(`a ${value} b abc yes`)).toBe(`a ${value} b abc yes`);
    },
  );

  test('is announced once, in all its forms', () => {
    const announced: string[] = [];
    const secrets = createSecrets((form) => announced.push(form));
    secrets.hide('s3cret+value');
    secrets.hide('s3cret+value');
    expect(announced).toContain('s3cret+value');
    expect(announced).toContain('s3cret%2Bvalue');
    expect(new Set(announced).size).toBe(announced.length);
  });
});

test('no hidden value is left in any text around it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (value, before, after) => {
      fc.pre(value.trim().length >= 4 && !value.includes('*'));
      const secrets = createSecrets();
      secrets.hide(value);
      expect(secrets.scrub(before + value + after)).not.toContain(value);
    }),
  );
});
