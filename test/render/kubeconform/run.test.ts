import { expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import {
  createMemoryHost,
  type MemorySettings,
  type ScriptedProgram,
} from '../../../src/host/memory-host.ts';
import { runKubeconform } from '../../../src/render/kubeconform/run.ts';

const OPTIONS = { kubernetesVersion: '1.34.0', schemaLocations: ['/schemas'], root: '/repo' };

function hostWith(kubeconform: ScriptedProgram, settings: MemorySettings = {}) {
  return createMemoryHost({ ...settings, programs: { kubeconform } });
}

const silent: ScriptedProgram = () => ({ stdout: '{"resources":[]}' });

test('files are named so that none becomes an option, and answered by their own names', async () => {
  const host = hostWith(({ args }) => ({
    exitCode: 1,
    stdout: JSON.stringify({
      resources: [
        { filename: args.at(-1), kind: 'A', name: 'a', version: 'v1', status: 'statusInvalid', msg: '' },
      ],
    }),
  }));
  const answers = await runKubeconform(['-output'], OPTIONS, host);
  expect(host.calls[0]?.args).toEqual([
    ...['-output', 'json', '-strict', '-ignore-missing-schemas'],
    ...['-kubernetes-version', '1.34.0', '-schema-location', '/schemas', './-output'],
  ]);
  expect(answers.map(({ file }) => file)).toEqual(['-output']);
});

test('many files are checked in batches that a command line can hold, each file once', async () => {
  const host = hostWith(silent);
  const files = Array.from({ length: 10_000 }, (_, i) => `apps/team-${i}/some-rather-long-name.yaml`);
  await runKubeconform(files, OPTIONS, host);
  const batches = host.calls.map(({ args }) => args.filter((arg) => arg.startsWith('./')));
  expect(batches.length).toBeGreaterThan(1);
  for (const batch of batches) expect(batch.join(' ').length).toBeLessThan(250_000);
  expect(batches.flat()).toEqual(files.map((file) => `./${file}`));
});

test('nothing is started when there is nothing to check', async () => {
  const host = createMemoryHost();
  expect(await runKubeconform([], OPTIONS, host)).toEqual([]);
});

test('it gets no more of the environment than it needs to download', async () => {
  const host = hostWith(silent, {
    env: { HOME: '/home/me', https_proxy: 'http://proxy', GITHUB_TOKEN: 'x' },
  });
  await runKubeconform(['a.yaml'], OPTIONS, host);
  expect(host.calls[0]?.options.env).toEqual({ HOME: '/home/me', https_proxy: 'http://proxy' });
});

test('downloads are kept in a folder that is there', async () => {
  const host = hostWith(silent);
  await runKubeconform(['a.yaml'], { ...OPTIONS, schemaLocations: ['https://example.org/'] }, host);
  expect(host.calls[0]?.args.join(' ')).toContain('-cache /cache -schema-location https://example.org/');
  expect(host.files.status('/cache')?.type).toBe('directory');
});

test('an answer that is none tells what kubeconform said', async () => {
  const host = hostWith(() => ({ exitCode: 1, stderr: 'failed initialising schema location registry' }));
  await expect(runKubeconform(['a.yaml'], OPTIONS, host)).rejects.toMatchObject({
    name: 'ToolError',
    exitCode: 3,
    failure: { exitCode: 1, stderr: 'failed initialising schema location registry' },
  });
});

test('without the program on PATH, the pinned release is taken', async () => {
  const asked: unknown[] = [];
  const base = hostWith(silent);
  const host: Host = {
    ...base,
    programs: { ...base.programs, find: () => undefined },
    tools: {
      obtain: async (source) => {
        asked.push(source);
        return '/usr/bin/kubeconform';
      },
    },
  };
  await runKubeconform(['a.yaml'], OPTIONS, host);
  expect(asked).toEqual([
    {
      name: 'kubeconform',
      version: '0.7.0',
      url: 'https://github.com/yannh/kubeconform/releases/download/v0.7.0/kubeconform-linux-amd64.tar.gz',
      sha256: 'c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3',
    },
  ]);
});

test('without the program and without a network there is one clear error', async () => {
  await expect(runKubeconform(['a.yaml'], OPTIONS, createMemoryHost())).rejects.toMatchObject({
    name: 'RemoteError',
    exitCode: 3,
  });
});

test('a platform without a pinned release is told to install it', async () => {
  const platform = { system: 'sunos', processor: 'sparc' };
  const host = { ...createMemoryHost(), platform };
  await expect(runKubeconform(['a.yaml'], OPTIONS, host)).rejects.toThrow(
    'kubeconform is not on PATH, and there is no pinned download for sunos-sparc: install kubeconform 0.7.0 on PATH',
  );
});
