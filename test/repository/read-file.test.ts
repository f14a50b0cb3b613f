import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fileError } from '../../src/host/file-error.ts';
import type { Host } from '../../src/host/host.ts';
import { discover } from '../../src/repository/discover.ts';
import { readSource } from '../../src/repository/read-file.ts';
import type { RepositoryContext } from '../../src/repository/roles/verdict.ts';
import type { SourceFile } from '../../src/repository/source-file.ts';
import { makeTree } from '../support/tree.ts';

/** A repository of which nothing else is known. */
const NO_CONTEXT: RepositoryContext = { kustomizations: new Map(), charts: new Set(), references: new Map() };

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n';

function readAt(host: Host, absolute: string): SourceFile {
  return readSource(host, NO_CONTEXT, { path: 'x.yaml', absolute });
}

describe('readSource', () => {
  it('gives text with its byte order mark and line ends, documents and role', async () => {
    const text = `\ufeff${OBJECT}---\n${OBJECT}`.replaceAll('\n', '\r\n');
    await using tree = makeTree({ 'x.yaml': text });
    const file = readAt(tree.host(), tree.path('x.yaml'));
    expect(file).toMatchObject({
      path: 'x.yaml',
      role: 'manifest',
      text,
      problem: undefined,
      encrypted: false,
    });
    expect(file.documents.map(({ value }) => value)).toHaveLength(2);
    expect(file.appliedBy).toEqual([]);
  });

  it('reads a template without parsing it, and parses values', async () => {
    await using tree = makeTree({
      'web/Chart.yaml': 'name: web\n',
      'web/templates/x.yaml': 'a: {{ .b }}\n',
      'web/values.yaml': 'a: [1\n',
    });
    const host = tree.host();
    const discovery = discover(host, ['.']);
    const [, template, values] = discovery.entries.map((entry) => readSource(host, discovery, entry));
    expect(template).toMatchObject({ role: 'helm-template', text: 'a: {{ .b }}\n', documents: [] });
    expect(values?.role).toBe('helm-values');
    expect(values?.documents[0]?.problem?.code).toBe('syntax');
  });

  it('does not open what its name gives away', async () => {
    await using tree = makeTree({ 'package-lock.json': '' });
    const host = tree.host();
    const read = (): never => {
      throw new Error('opened');
    };
    const file = readSource({ ...host, files: { ...host.files, read } }, NO_CONTEXT, {
      path: 'package-lock.json',
      absolute: tree.path('package-lock.json'),
    });
    expect(file).toMatchObject({ role: 'other', problem: undefined });
  });

  it('takes the role of a part of the repository from the whole of it', async () => {
    await using tree = makeTree({
      '.git/': '',
      'overlay/kustomization.yaml': 'patches: [{path: parts/x.yaml}]\nresources: [parts/y.yaml]\n',
      'overlay/parts/x.yaml': OBJECT,
      'overlay/parts/y.yaml': OBJECT,
    });
    for (const argument of ['.', 'overlay/parts', 'overlay/parts/x.yaml']) {
      const host = tree.host();
      const discovery = discover(host, [argument]);
      const roles = discovery.entries.map((entry) => readSource(host, discovery, entry));
      expect(roles.find(({ path }) => path.endsWith('x.yaml'))?.role).toBe('kustomize-patch');
      const applied = roles.find(({ path }) => path.endsWith('y.yaml'));
      if (argument !== 'overlay/parts/x.yaml')
        expect(applied?.appliedBy).toEqual(['overlay/kustomization.yaml']);
    }
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['EACCES', 'the file cannot be read: permission denied'],
    ['ENOENT', 'the file cannot be read: it is gone, or its name is not UTF-8'],
    ['EIO', 'the file cannot be read: EIO'],
  ])('says why after %s', async (code, message) => {
    await using tree = makeTree();
    const host = tree.host();
    const read = (path: string): never => {
      throw fileError(code, 'open', path);
    };
    const file = readAt({ ...host, files: { ...host.files, read } }, tree.path('x.yaml'));
    expect(file).toMatchObject({
      text: '',
      documents: [],
      problem: { code: 'unreadable', message, line: 1 },
    });
  });

  it('never waits for a pipe', async () => {
    await using tree = makeTree();
    execFileSync('mkfifo', [tree.path('x.yaml')]);
    expect(readAt(tree.host(), tree.path('x.yaml')).problem?.message).toBe(
      'the file cannot be read: it is a pipe, socket or device',
    );
  });

  it('does not read a file of 50 MB', async () => {
    await using tree = makeTree({ 'x.yaml': Buffer.alloc(50_000_000, 'a: b\n') });
    const file = readAt(tree.host(), tree.path('x.yaml'));
    expect(file.problem).toEqual({
      code: 'too-large',
      message: 'the file is larger than 20 MiB; split it or exclude it',
      line: 1,
    });
  });

  it('keeps the role that the place gives', async () => {
    await using tree = makeTree({ 'kustomization.yaml': Buffer.from('a: 1\n', 'utf16le') });
    const host = tree.host();
    const file = readSource(host, NO_CONTEXT, {
      path: 'kustomization.yaml',
      absolute: tree.path('kustomization.yaml'),
    });
    expect(file).toMatchObject({ role: 'kustomization', problem: { code: 'utf-16' } });
  });
});
