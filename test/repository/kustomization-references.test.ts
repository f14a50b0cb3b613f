import { describe, expect, it } from 'vitest';
import { discover } from '../../src/repository/discover.ts';
import { makeTree } from '../support/tree.ts';

describe('what kustomizations name', () => {
  it('opens nothing but the kustomizations, whatever they name', async () => {
    await using outside = makeTree({ 'secret.yaml': 'a: 1\n' });
    await using tree = makeTree({
      '.git/': '',
      'a/kustomization.yaml': `
resources:
  - ../../../../../../etc/passwd
  - /etc/passwd
  - ${outside.path('secret.yaml')}
  - https://example.com/x.yaml
  - git@example.com:a/b.git//x?ref=main
  - ..\\..\\x.yaml
  - ''
  - ~
  - {path: x.yaml}
  - "nul\\0byte.yaml"
patches: not a list
patchesStrategicMerge: [7, [x], "apiVersion: v1\\nkind: a\\n"]
configMapGenerator: [~, {files: x, envs: [1]}]
__proto__: {resources: [x.yaml]}
`,
      'a/x.yaml': 'a: 1\n',
    });
    const host = tree.host();
    const opened: string[] = [];
    const read = (path: string): Uint8Array => {
      opened.push(path);
      return host.files.read(path);
    };
    const discovery = discover({ ...host, files: { ...host.files, read } }, ['.']);
    expect(opened).toEqual([tree.path('a/kustomization.yaml')]);
    const known = discovery.entries.filter(({ absolute }) => discovery.references.has(absolute));
    expect(known).toEqual([]);
  });

  it('finds the file behind a link that is named', async () => {
    await using tree = makeTree({
      'base/real.yaml': 'a: 1\n',
      'overlay/link.yaml': { link: '../base/real.yaml' },
      'overlay/kustomization.yaml': 'patches: [{path: link.yaml}]\n',
    });
    const { references } = discover(tree.host(), ['.']);
    expect(references.get(tree.path('base/real.yaml'))).toEqual([
      { use: 'patch', field: 'patches', by: 'overlay/kustomization.yaml' },
    ]);
  });

  it('keeps every mention, in the order of the kustomizations', async () => {
    await using tree = makeTree({
      'b/kustomization.yaml': 'resources: [../x.yaml]\n',
      'a/kustomization.yaml': 'resources: [../x.yaml]\npatches: [../x.yaml]\n',
      'x.yaml': 'a: 1\n',
    });
    const { references } = discover(tree.host(), ['.']);
    expect(references.get(tree.path('x.yaml'))?.map(({ use, by }) => `${use} ${by}`)).toEqual([
      'resource a/kustomization.yaml',
      'patch a/kustomization.yaml',
      'resource b/kustomization.yaml',
    ]);
  });

  it('takes a kustomization that cannot be read for one that names nothing', async () => {
    await using tree = makeTree({ 'kustomization.yaml': 'resources: [a\nb: c\n', 'x.yaml': 'a: 1\n' });
    expect(discover(tree.host(), ['.']).references.size).toBe(0);
  });
});
