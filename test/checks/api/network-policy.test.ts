import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const policy = (rule: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec: { podSelector: {}, ingress: [${rule}] }\n`;

describe('api/network-policy', () => {
  it.each([
    ['{ from: [{}] }', 'the peer is empty; give it an `ipBlock` or a selector'],
    [
      '{ from: [{ podSelector: {}, ipBlock: { cidr: 10.0.0.0/8 } }] }',
      '`ipBlock` must not stand beside a selector in one peer; make two peers of them',
    ],
    [
      '{ from: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.0.0.0/8] } }] }',
      'the exception `10.0.0.0/8` leaves nothing of `10.0.0.0/8`',
    ],
    ['{ ports: [{ port: http, endPort: 90 }] }', '`endPort` needs a `port` that is a number, not a name'],
    ['{ ports: [{ endPort: 90 }] }', '`endPort` needs a `port`, where the range begins'],
    ['{ ports: [{ port: 80, endPort: 99999 }] }', '`endPort` is 99999; a port is a number from 1 to 65535'],
    ['{ ports: [{ port: 0 }] }', '`port` is 0; a port is a number from 1 to 65535'],
  ])('refuses %s', async (rule, message) => {
    expect(
      (await findingsOf('api/network-policy', policy(rule))).map((line) => line.replace(/^\S+ /, '')),
    ).toEqual([message]);
  });

  it.each([
    '{}',
    '{ from: [{ podSelector: {} }, { namespaceSelector: {}, podSelector: {} }] }',
    `{ from: [{ ipBlock: { cidr: "\${CIDR}", except: [10.0.0.0/8] } }] }`,
  ])('accepts %s', async (rule) => {
    expect(await findingsOf('api/network-policy', policy(rule))).toEqual([]);
  });
});
