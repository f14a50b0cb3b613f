import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../support/lint-files.ts';

const WEB = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n';

const duplicates = async (files: Readonly<Record<string, string>>) =>
  (await lintFiles(files))
    .filter(({ check }) => check === 'repository/duplicate-object')
    .map(({ file, line, message, severity, related }) => [
      `${file}:${line}`,
      message,
      severity,
      related?.map((place) => `${place.file}:${place.line}`),
    ]);

describe('repository/duplicate-object', () => {
  it('finds two files that one kustomization lists', async () => {
    const kustomization = 'resources:\n  - a/web.yaml\n  - b/web.yaml\n';
    expect(
      await duplicates({ 'kustomization.yaml': kustomization, 'a/web.yaml': WEB, 'b/web.yaml': WEB }),
    ).toEqual([
      ['b/web.yaml:4', 'ConfigMap `web` is also declared in `a/web.yaml`', 'error', ['a/web.yaml:4']],
    ]);
  });

  it('warns of two files of a folder that may be applied as it stands', async () => {
    expect(await duplicates({ 'a/one.yaml': WEB, 'a/two.yaml': WEB })).toEqual([
      ['a/two.yaml:4', 'ConfigMap `web` is also declared in `a/one.yaml`', 'warning', ['a/one.yaml:4']],
    ]);
  });

  it('lets a folder have more than its kustomization lists', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [one.yaml]\n', 'a/one.yaml': WEB, 'a/two.yaml': WEB };
    expect(await duplicates(files)).toEqual([]);
  });

  it('lets two kustomizations have the same object', async () => {
    const files = {
      'a/kustomization.yaml': 'resources: [web.yaml]\n',
      'a/web.yaml': WEB,
      'b/kustomization.yaml': 'resources: [web.yaml]\n',
      'b/web.yaml': WEB,
    };
    expect(await duplicates(files)).toEqual([]);
  });

  it('tells each further declaration, with the first', async () => {
    const found = await duplicates({ 'web.yaml': [WEB, WEB, WEB].join('---\n') });
    expect(found).toEqual([
      ['web.yaml:9', 'ConfigMap `web` is declared twice in this file', 'error', ['web.yaml:4']],
      ['web.yaml:14', 'ConfigMap `web` is declared twice in this file', 'error', ['web.yaml:4']],
    ]);
  });
});
