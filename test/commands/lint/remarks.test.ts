import { expect, test } from 'vitest';
import { remarksOn } from '../../../src/commands/lint/remarks.ts';

const entry = { fingerprint: 'a', check: 'api/ports', file: 'web.yaml', message: '' };
const scan = { roles: new Map([['helm-template', 2]]) } as unknown as Parameters<typeof remarksOn>[0];
const discovery = (links: number) => ({ links }) as Parameters<typeof remarksOn>[1];

test('remarks tell what was not looked at, in the right number', () => {
  expect(remarksOn(scan, discovery(1), 3, [entry, entry])).toEqual([
    '2 Helm templates not rendered',
    '1 symbolic link not followed',
    '3 findings outside of the change',
    '2 entries of the baseline no longer needed',
  ]);
});
