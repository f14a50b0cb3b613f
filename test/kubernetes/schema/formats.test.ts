import { describe, expect, it } from 'vitest';
import { formatExpectation } from '../../../src/kubernetes/schema/formats.ts';

describe('formatExpectation', () => {
  it.each([
    ['byte', 'aGVsbG8='],
    ['byte', ''],
    ['date', '2026-02-28'],
    ['date-time', '2026-01-31T08:00:00Z'],
    ['date-time', '2026-01-31T08:00:00.123456+02:00'],
    ['duration', '1h30m'],
    ['duration', '1.5s'],
    ['duration', '0'],
    ['duration', '-1m'],
    ['duration', '3 days'],
    ['duration', '2w'],
    ['ipv4', '10.0.0.1'],
    ['ipv6', '2001:db8::1'],
    ['cidr', '10.0.0.0/8'],
    ['mac', '00:00:5e:00:53:01'],
    ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
    ['uri', 'https://example.com/a?b'],
    ['uri', '/path'],
    ['email', 'ops@example.com'],
    ['hostname', 'web.example.com'],
    ['k8s-short-name', 'web-1'],
    ['k8s-long-name', 'web.example.com'],
    ['password', 'anything'],
    ['no-such-format', '\u0000'],
  ])('%s takes %j', (format, text) => {
    expect(formatExpectation(format, text)).toBeUndefined();
  });

  it.each([
    ['byte', 'hello', 'base64'],
    ['date', '2026-13-01', 'a date such as `2026-01-31`'],
    ['date-time', '2026-01-31', 'a date and time such as `2026-01-31T08:00:00Z`'],
    ['date-time', '', 'a date and time such as `2026-01-31T08:00:00Z`'],
    ['duration', '5', 'a duration such as `90s` or `1h30m`'],
    ['duration', '1d2h', 'a duration such as `90s` or `1h30m`'],
    ['duration', '5 parsecs', 'a duration such as `90s` or `1h30m`'],
    ['ipv4', '10.0.0', 'an IPv4 address'],
    ['ipv6', '10.0.0.1', 'an IPv6 address'],
    ['cidr', '10.0.0.0', 'a CIDR such as `10.0.0.0/8`'],
    ['mac', '00:00', 'a MAC address'],
    ['uuid', '123', 'a UUID'],
    ['uri', 'example', 'a URI such as `https://example.com/path`'],
    ['email', '@example.com', 'an e-mail address'],
    ['hostname', '-web', 'a host name'],
    ['k8s-short-name', 'Web', 'a DNS label'],
    ['k8s-long-name', 'a..b', 'a DNS subdomain'],
  ])('%s does not take %j', (format, text, expectation) => {
    expect(formatExpectation(format, text)).toBe(expectation);
  });

  describe.each([
    'duration',
    'date-time',
    'uri',
    'hostname',
    'email',
    'mac',
    'k8s-long-name',
    'byte',
    'cidr',
  ])('long text as %s', (format) => {
    it.each([
      ['1'.repeat(200_000), true],
      ['1h'.repeat(100_000), true],
      ['a.'.repeat(100_000), false],
      [`${' '.repeat(200_000)}x`, false],
    ])('is read to its end', (text, isBase64) => {
      expect(formatExpectation(format, text) === undefined).toBe(format === 'byte' && isBase64);
    });
  });
});
