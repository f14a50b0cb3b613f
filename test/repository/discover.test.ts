import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fileError } from '../../src/host/file-error.ts';
import type { DirectoryEntry } from '../../src/host/host.ts';
import type { UserError } from '../../src/kernel/errors.ts';
import { type DiscoverOptions, discover } from '../../src/repository/discover.ts';
import type { Discovery } from '../../src/repository/discovery.ts';
import { makeTree, type Tree } from '../support/tree.ts';

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n';

function found(
  tree: Tree,
  paths: readonly string[] = ['.'],
  cwd?: string,
  options?: DiscoverOptions,
): Discovery {
  return discover(tree.host(cwd), paths, options);
}

function pathsOf(discovery: Discovery): readonly string[] {
  return discovery.entries.map(({ path }) => path);
}

/** `code: message` of the error that a run ends with. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { code, message } = error as UserError;
    return `${code}: ${message}`;
  }
  throw new Error('expected an error');
}

describe('what is taken', () => {
  it('takes YAML and JSON by name, in any case, and counts the rest', async () => {
    await using tree = makeTree({
      'a.yaml': '',
      'B.YML': '',
      'c.Json': '',
      'd.txt': '',
      'README.md': '',
      'base/Kustomization': '',
      yaml: '',
    });
    const discovery = found(tree);
    expect(pathsOf(discovery)).toEqual(['B.YML', 'a.yaml', 'base/Kustomization', 'c.Json']);
    expect(discovery.leftOut).toBe(3);
  });

  it('never walks .git, node_modules and .terraform, but walks other dot folders', async () => {
    await using tree = makeTree({
      '.git/x.yaml': '',
      'sub/node_modules/x.yaml': '',
      'sub/.terraform/x.json': '',
      '.github/workflows/ci.yml': '',
      '.config/x.yaml': '',
    });
    expect(pathsOf(found(tree))).toEqual(['.config/x.yaml', '.github/workflows/ci.yml']);
  });

  it('takes a file given by name whatever its name, also when it is ignored', async () => {
    await using tree = makeTree({
      '.git/': '',
      '.gitignore': '*.yaml\n',
      'pod.txt': OBJECT,
      'pod.yaml': OBJECT,
    });
    expect(pathsOf(found(tree, ['pod.txt', 'pod.yaml']))).toEqual(['pod.txt', 'pod.yaml']);
  });

  it('takes each file once, in the order of paths', async () => {
    await using tree = makeTree({ 'b/x.yaml': '', 'b/a.yaml': '', 'a.yaml': '', 'b-c.yaml': '' });
    expect(pathsOf(found(tree, ['b', 'b/x.yaml', '.', './b/../b']))).toEqual([
      'a.yaml',
      'b-c.yaml',
      'b/a.yaml',
      'b/x.yaml',
    ]);
  });
});

describe('where paths are from', () => {
  it('is the root of the repository, from any folder in it', async () => {
    await using tree = makeTree({ '.git/': '', 'apps/web/x.yaml': '', 'infra/y.yaml': '' });
    const cwd = tree.path('apps/web');
    expect(pathsOf(found(tree, ['.', '../../infra'], cwd))).toEqual(['apps/web/x.yaml', 'infra/y.yaml']);
    expect(found(tree, ['.'], cwd).root).toBe(tree.root);
  });

  it('is the working directory outside of a repository', async () => {
    await using tree = makeTree({ 'a/x.yaml': '', 'b/y.yaml': '' });
    expect(pathsOf(found(tree, ['.', '../b', tree.path('b')], tree.path('a')))).toEqual([
      '../b/y.yaml',
      'x.yaml',
    ]);
    expect(pathsOf(found(tree, [tree.path('b')], tree.path('a')))).toEqual([tree.path('b/y.yaml')]);
  });

  it('is the work tree where .git is a file', async () => {
    await using tree = makeTree({ '.git': 'gitdir: /elsewhere\n', 'a/x.yaml': '' });
    expect(pathsOf(found(tree, ['.'], tree.path('a')))).toEqual(['a/x.yaml']);
  });
});

describe('what is left out', () => {
  it('honours nested .gitignore files, those above the argument and .git/info/exclude', async () => {
    await using tree = makeTree({
      '.git/info/exclude': 'private/\n',
      '.gitignore': '*.gen.yaml\n/apps/tmp/\n',
      'apps/.gitignore': 'secret.yaml\n!keep.gen.yaml\n',
      'apps/a.yaml': '',
      'apps/a.gen.yaml': '',
      'apps/keep.gen.yaml': '',
      'apps/secret.yaml': '',
      'apps/tmp/x.yaml': '',
      'apps/private/x.yaml': '',
      'tmp/x.yaml': '',
    });
    expect(pathsOf(found(tree))).toEqual(['apps/a.yaml', 'apps/keep.gen.yaml', 'tmp/x.yaml']);
    const apps = found(tree, ['.'], tree.path('apps'));
    expect(pathsOf(apps)).toEqual(['apps/a.yaml', 'apps/keep.gen.yaml']);
    expect(apps.ignored).toBe(4);
  });

  it('finds what git lists as neither ignored nor its own', async () => {
    await using tree = makeTree({
      '.gitignore': 'build/\n*.tmp.yaml\n!/keep.tmp.yaml\n',
      'keep.tmp.yaml': '',
      'x.tmp.yaml': '',
      'build/x.yaml': '',
      'a/build/x.yaml': '',
      'a/b/c.yaml': '',
    });
    tree.git(['init', '-q']);
    const listed = tree
      .git(['ls-files', '-z', '--others', '--exclude-standard', '*.yaml'])
      .split('\0')
      .filter(Boolean);
    expect(pathsOf(found(tree))).toEqual(listed.sort());
  });

  it('lets no .gitignore bring back what the configuration excludes', async () => {
    await using tree = makeTree({ '.gitignore': '!vendor/\n', 'vendor/x.yaml': '', 'a.yaml': '' });
    expect(pathsOf(found(tree, ['.'], undefined, { exclude: ['vendor/'] }))).toEqual(['a.yaml']);
  });
});

describe('symbolic links', () => {
  it('reads a file behind a link once, under its own path', async () => {
    await using tree = makeTree({
      'real.yaml': '',
      'link.yaml': { link: 'real.yaml' },
      'other.yaml': { link: 'sub/plain.txt' },
      'sub/plain.txt': '',
    });
    expect(pathsOf(found(tree))).toEqual(['real.yaml', 'sub/plain.txt']);
  });

  it('never follows a link out of the repository, to a folder, to nothing, in a loop, or into .git', async () => {
    await using outside = makeTree({ 'passwd.yaml': 'root' });
    await using tree = makeTree({
      'a.yaml': '',
      'file.yaml': { link: outside.path('passwd.yaml') },
      'folder.yaml': { link: outside.root },
      'gone.yaml': { link: 'nowhere' },
      'loop.yaml': { link: 'loop.yaml' },
      'two/one.yaml': { link: '../two/two.yaml' },
      'two/two.yaml': { link: 'one.yaml' },
      self: { link: '.' },
      '.git/config': '',
      'config.yaml': { link: '.git/config' },
    });
    const discovery = found(tree);
    expect(pathsOf(discovery)).toEqual(['a.yaml']);
    expect(discovery.links).toBe(7);
  });

  it('refuses an argument that a link leads out of the repository', async () => {
    await using outside = makeTree({ 'x.yaml': '' });
    await using tree = makeTree({ '.git/': '', apps: { link: outside.root }, gone: { link: 'nowhere' } });
    expect(failure(() => found(tree, ['apps']))).toMatch(
      /^outside-repository: `apps` is a symbolic link out of/,
    );
    expect(failure(() => found(tree, ['apps/x.yaml']))).toMatch(/^outside-repository: /);
    expect(failure(() => found(tree, ['gone']))).toMatch(/^broken-link: `gone` .* leads nowhere/);
  });

  it('takes an argument that is a link to a folder of the repository', async () => {
    await using tree = makeTree({ 'v3/x.yaml': '', current: { link: 'v3' } });
    expect(pathsOf(found(tree, ['current']))).toEqual(['v3/x.yaml']);
  });
});

describe('hostile names and entries', () => {
  it.each([
    'line\nbreak.yaml',
    '-rf.yaml',
    '$(id);`id`.yaml',
    'é\u202e.yaml',
    `${'x'.repeat(250)}.yaml`,
    '__proto__.yaml',
    'a\\b.yaml',
  ])('takes the file %j', async (name) => {
    await using tree = makeTree({ [name]: OBJECT });
    expect(pathsOf(found(tree))).toEqual([name]);
    expect(pathsOf(found(tree, [`./${name}`]))).toEqual([name]);
  });

  it('leaves out pipes, and refuses one that is given by name', async () => {
    await using tree = makeTree({ 'a.yaml': '' });
    execFileSync('mkfifo', [tree.path('pipe.yaml')]);
    expect(pathsOf(found(tree))).toEqual(['a.yaml']);
    expect(failure(() => found(tree, ['pipe.yaml']))).toMatch(/^not-a-file: /);
  });

  it('goes down thousands of folders', async () => {
    await using tree = makeTree({ [`${'d/'.repeat(900)}x.yaml`]: '' });
    expect(found(tree).entries).toHaveLength(1);
  });
});

describe('errors', () => {
  it('says which path is missing, and what was meant', async () => {
    await using tree = makeTree({ 'apps/web.yaml': '' });
    expect(failure(() => found(tree, ['aps']))).toBe(
      'no-such-path: There is no file or folder `aps`; did you mean `apps`?',
    );
    expect(failure(() => found(tree, ['apps/wbe.yaml']))).toMatch(/did you mean `apps\/web\.yaml`\?$/);
    expect(failure(() => found(tree, ['zzzzzz']))).toBe('no-such-path: There is no file or folder `zzzzzz`');
  });

  it('says what was looked for when there is nothing to check', async () => {
    await using tree = makeTree({
      'a.txt': '',
      '.gitignore': 'b.yaml\n',
      'b.yaml': '',
      'c.yaml': { link: 'nowhere' },
    });
    expect(failure(() => found(tree))).toBe(
      'nothing-to-check: Nothing to check: no `.yaml`, `.yml` or `.json` file in `.`; left out: 2 with other names, 1 by `.gitignore` or an exclusion, 1 as symbolic links',
    );
  });

  it('stops at a folder that cannot be read', async () => {
    await using tree = makeTree({ 'a.yaml': '', 'locked/b.yaml': '' });
    const host = tree.host();
    const list = (path: string): readonly DirectoryEntry[] => {
      if (path.endsWith('locked')) throw fileError('EACCES', 'scandir', path);
      return host.files.list(path);
    };
    expect(failure(() => discover({ ...host, files: { ...host.files, list } }, ['.']))).toBe(
      'unreadable-folder: Cannot read the folder `locked` (EACCES); mend its permissions or exclude it',
    );
  });
});

describe('surroundings', () => {
  const REPOSITORY = {
    '.git/': '',
    '.sops.yaml': 'creation_rules: []\n',
    'apps/kustomization.yaml': 'resources: [web/deployment.yaml]\npatches: [{path: web/patch.yaml}]\n',
    'apps/web/deployment.yaml': OBJECT,
    'apps/web/patch.yaml': OBJECT,
    'charts/web/Chart.yaml': 'name: web\n',
    'charts/web/templates/x.yaml': '',
  };

  it('knows kustomizations and charts', async () => {
    await using tree = makeTree(REPOSITORY);
    const discovery = found(tree);
    expect([...discovery.kustomizations.values()].map(({ path }) => path)).toEqual([
      'apps/kustomization.yaml',
    ]);
    expect([...discovery.charts]).toEqual([tree.path('charts/web')]);
  });

  it.each(['apps/web/patch.yaml', 'apps/web', 'charts/web/templates/x.yaml'])(
    'knows around %s what a run over everything knows',
    async (path) => {
      await using tree = makeTree(REPOSITORY);
      const part = found(tree, [path]);
      const whole = found(tree);
      for (const { absolute } of part.entries) {
        expect(part.references.get(absolute)).toEqual(whole.references.get(absolute));
      }
      if (path.startsWith('charts')) expect([...part.charts]).toEqual([...whole.charts]);
    },
  );
});
