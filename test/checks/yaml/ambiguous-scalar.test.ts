import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../support/lint-files.ts';

const ambiguous = async (files: Readonly<Record<string, string>>) =>
  (await lintFiles(files))
    .filter(({ check }) => check === 'yaml/ambiguous-scalar')
    .map(({ message, severity, fix }) => [message, severity, fix?.safety]);

describe('yaml/ambiguous-scalar', () => {
  it('is certain where the schema wants a string', async () => {
    const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  debug: on\n';
    expect(await ambiguous({ 'config.yaml': config })).toEqual([
      ['`on` is read as the boolean `true`, but a string is wanted here; quote it', 'error', 'safe'],
    ]);
  });

  it('leaves it to a person where nothing is known', async () => {
    const resource =
      'apiVersion: example.com/v1\nkind: Switch\nmetadata: { name: web }\nspec: { a: y, b: yes, c: 1_000, fileMode: 0644 }\n';
    expect(await ambiguous({ 'switch.yaml': resource })).toEqual([
      [
        '`y` is read as the boolean `true`; write `true`, or quote it if the text is meant',
        'warning',
        'unsafe',
      ],
      [
        '`yes` is read as the boolean `true`; write `true`, or quote it if the text is meant',
        'note',
        undefined,
      ],
      [
        '`1_000` is read as the number `1000`; write `1000`, or quote it if the text is meant',
        'warning',
        'unsafe',
      ],
    ]);
  });

  it('never shows what may be a password', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { a: 12e7 }\n';
    const values = 'db:\n  password: 12e7\n';
    const shown = JSON.stringify(await ambiguous({ 'secret.yaml': secret, 'chart/values.yaml': values }));
    expect(shown).toContain('the value is read as a number, but a string is wanted here; quote it');
    expect(shown).toContain('the value is read as a number, quote it if the text is meant');
    expect(shown).not.toMatch(/12e7|120000000/);
  });

  it('says nothing about a value that a second key of the same name replaces', async () => {
    const twice = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: on, a: "1" }\n';
    expect(await ambiguous({ 'twice.yaml': twice })).toEqual([]);
  });

  it('looks at the items of a list', async () => {
    const list =
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: web }\n    data: { a: no }\n';
    expect((await ambiguous({ 'list.yaml': list })).map(([, severity]) => severity)).toEqual(['error']);
  });

  it('leaves files alone that Kubernetes does not read', async () => {
    const workflow = 'name: test\non: push\njobs: { a: { runs-on: ubuntu-latest, steps: [] } }\n';
    expect(await ambiguous({ '.github/workflows/test.yaml': workflow })).toEqual([]);
  });
});
