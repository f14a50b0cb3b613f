import { describe, expect, it, test } from 'vitest';
import { CHECKS } from '../../../src/checks/registry.ts';
import { loadBaseline } from '../../../src/commands/lint/baseline-file.ts';
import { LINT_INPUTS } from '../../../src/commands/lint/inputs.ts';
import { selectChecks } from '../../../src/commands/lint/select-checks.ts';
import { resolveSettings } from '../../../src/commands/lint/settings.ts';
import { parseArguments } from '../../../src/commands/parse-inputs.ts';
import { createMemoryHost, type MemorySettings } from '../../../src/host/memory-host.ts';

const settings = (files: MemorySettings['files'] = {}, args: readonly string[] = [], cwd = '/repo') =>
  resolveSettings(parseArguments(LINT_INPUTS, args), createMemoryHost({ files, cwd }));

describe('the configuration', () => {
  it('with an empty list of paths names none', async () => {
    expect((await settings({ '.gitops-actions.yaml': 'paths: []\n' })).paths).toEqual(['.']);
  });

  it('names paths from the root of the repository', async () => {
    const files = {
      '/repo/.git/HEAD': '',
      '/repo/.gitops-actions.yaml': 'paths: [apps]\n',
      '/repo/apps/a.yaml': '',
      '/repo/web/x': '',
    };
    expect((await settings(files, [], '/repo/web')).paths).toEqual(['../apps']);
  });

  it('is that of the repository that the paths lie in, also when one stands elsewhere', async () => {
    const files = {
      '/repo/.git/HEAD': '',
      '/repo/.gitops-actions.yaml': 'fail-on: warning\n',
      '/repo/apps/a.yaml': '',
      '/home/x': '',
    };
    expect((await settings(files, ['/repo/apps'], '/home')).failOn).toBe('warning');
    expect((await settings(files, ['../repo/apps/a.yaml'], '/home')).failOn).toBe('warning');
    expect((await settings(files, ['x'], '/home')).failOn).toBe('error');
  });

  it('is told from the command line when a path of it is not there', async () => {
    await expect(settings({ '.gitops-actions.yaml': 'paths: [aps]\n' })).rejects.toThrow(
      'The configuration names `aps` under `paths`, which is not there',
    );
  });

  it.each(['.gitops-actions.yml', 'gitops-actions.yaml'])('is not passed over as %s', async (name) => {
    await expect(settings({ [name]: 'fail-on: never\n' })).rejects.toThrow(
      `The configuration \`${name}\` is not read: rename it to \`.gitops-actions.yaml\``,
    );
  });

  it('may have any name when it is given', async () => {
    const files = { '.gitops-actions.yml': 'fail-on: never\n' };
    expect((await settings(files, ['--config', '.gitops-actions.yml'])).failOn).toBe('never');
  });
});

test('a run without any check is refused', () => {
  expect(() => selectChecks(CHECKS, ['yaml'], ['yaml'])).toThrow(
    'Nothing to check: --only and --skip leave no check over',
  );
});

test('a folder is no baseline', () => {
  const host = createMemoryHost({ files: { 'apps/web.yaml': '' } });
  expect(() => loadBaseline('apps', host)).toThrow('The baseline `apps` is a folder: name a file');
});
