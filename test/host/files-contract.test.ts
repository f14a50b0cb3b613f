import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorCode } from '../../src/host/file-error.ts';
import type { FileSystem } from '../../src/host/host.ts';
import { type MemoryEntry, MemoryFiles } from '../../src/host/memory-files.ts';
import { createTerminalFiles } from '../../src/host/terminal-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TREE: Readonly<Record<string, MemoryEntry>> = {
  'app/web.yaml': 'kind: Service\n',
  'app/empty.yaml': '',
  'app/big.yaml': 'x'.repeat(200_000),
  'app/bytes.bin': new Uint8Array([0, 255, 254]),
  'app/Z.yaml': 'z',
  'app/ä.yaml': 'ä',
  'app/link.yaml': { symlink: 'web.yaml' },
  'app/dangling.yaml': { symlink: 'gone.yaml' },
  'app/loop': { symlink: 'loop' },
  'app/pipe': { other: true },
  up: { symlink: 'app/../app' },
  void: { directory: true },
};

/** A file system with the tree, and the absolute path of its root. */
interface World {
  readonly files: FileSystem;
  readonly root: string;
}

type Operation = 'read' | 'list' | 'resolve' | 'write' | 'makeDirectory';

function act(files: FileSystem, operation: Operation, path: string): void {
  if (operation === 'write') files.write(path, 'content');
  else files[operation](path);
}

function onDisk(): World {
  const root = temporaryFolder();
  for (const [name, entry] of Object.entries(TREE)) place(join(root, name), entry);
  return { files: createTerminalFiles(), root };
}

function place(path: string, entry: MemoryEntry): void {
  fs.mkdirSync(dirname(path), { recursive: true });
  if (typeof entry === 'string' || entry instanceof Uint8Array) fs.writeFileSync(path, entry);
  else if ('symlink' in entry) fs.symlinkSync(entry.symlink, path);
  else if ('directory' in entry) fs.mkdirSync(path);
  else execFileSync('mkfifo', [path]);
}

function inMemory(): World {
  return { files: new MemoryFiles(TREE, '/repo'), root: '/repo' };
}

describe.each([
  ['on a disk', onDisk],
  ['in memory', inMemory],
])('files %s', (_, createWorld) => {
  const text = ({ files, root }: World, name: string) => Buffer.from(files.read(join(root, name))).toString();

  test.each([
    ['app/web.yaml', 'kind: Service\n'],
    ['app/link.yaml', 'kind: Service\n'],
    ['up/web.yaml', 'kind: Service\n'],
    ['app/empty.yaml', ''],
    ['app/ä.yaml', 'ä'],
    ['app/big.yaml', 'x'.repeat(200_000)],
  ])('%s is read whole', (name, content) => {
    expect(text(createWorld(), name)).toBe(content);
  });

  test('bytes are read as they are, whatever was read before', () => {
    const { files, root } = createWorld();
    files.read(join(root, 'app/web.yaml'));
    expect([...files.read(join(root, 'app/bytes.bin'))]).toEqual([0, 255, 254]);
  });

  test('a folder is listed in code unit order, with the types of its entries', () => {
    const { files, root } = createWorld();
    expect(files.list(join(root, 'app'))).toEqual([
      { name: 'Z.yaml', type: 'file' },
      { name: 'big.yaml', type: 'file' },
      { name: 'bytes.bin', type: 'file' },
      { name: 'dangling.yaml', type: 'symlink' },
      { name: 'empty.yaml', type: 'file' },
      { name: 'link.yaml', type: 'symlink' },
      { name: 'loop', type: 'symlink' },
      { name: 'pipe', type: 'other' },
      { name: 'web.yaml', type: 'file' },
      { name: 'ä.yaml', type: 'file' },
    ]);
    expect(files.list(join(root, 'void'))).toEqual([]);
  });

  test.each([
    ['app/web.yaml', { type: 'file', size: 14 }],
    ['app/pipe', { type: 'other' }],
    ['app', { type: 'directory' }],
    ['up', { type: 'symlink' }],
    ['app/dangling.yaml', { type: 'symlink' }],
    ['up/link.yaml', { type: 'symlink' }],
    ['gone', undefined],
    ['app/web.yaml/below', undefined],
    ['gone/below', undefined],
  ])('status of %s is %j', (name, status) => {
    const { files, root } = createWorld();
    const found = files.status(join(root, name));
    expect(
      found === undefined ? undefined : { ...found, ...(found.type === 'file' ? {} : { size: undefined }) },
    ).toEqual(status);
  });

  test('symbolic links are resolved', () => {
    const { files, root } = createWorld();
    expect(files.resolve(join(root, 'up/link.yaml'))).toBe(join(root, 'app/web.yaml'));
  });

  test.each<[string, Operation, string]>([
    ['ENOENT', 'read', 'gone.yaml'],
    ['ENOENT', 'read', 'app/dangling.yaml'],
    ['ENOTDIR', 'read', 'app/web.yaml/below'],
    ['EISDIR', 'read', 'app'],
    ['EINVAL', 'read', 'app/pipe'],
    ['ELOOP', 'read', 'app/loop'],
    ['ENOENT', 'list', 'gone'],
    ['ENOTDIR', 'list', 'app/web.yaml'],
    ['ENOENT', 'resolve', 'app/dangling.yaml'],
    ['ELOOP', 'write', 'app/link.yaml'],
    ['ELOOP', 'write', 'app/dangling.yaml'],
    ['EISDIR', 'write', 'app'],
    ['EINVAL', 'write', 'app/pipe'],
    ['ENOENT', 'write', 'gone/new.yaml'],
    ['ENOTDIR', 'makeDirectory', 'app/web.yaml/below'],
    ['EEXIST', 'makeDirectory', 'app/web.yaml'],
  ])('%s when one tries to %s %s', (code, operation, name) => {
    const { files, root } = createWorld();
    let thrown: unknown;
    try {
      act(files, operation, join(root, name));
    } catch (error) {
      thrown = error;
    }
    expect(errorCode(thrown)).toBe(code);
  });

  test('a file is replaced and made', () => {
    const world = createWorld();
    const { files, root } = world;
    files.write(join(root, 'app/web.yaml'), 'new');
    files.write(join(root, 'app/made.yaml'), new Uint8Array([104, 105]));
    expect(text(world, 'app/web.yaml')).toBe('new');
    expect(text(world, 'app/made.yaml')).toBe('hi');
  });

  test('folders are made with those above them, and again without harm', () => {
    const { files, root } = createWorld();
    files.makeDirectory(join(root, 'a/b/c'));
    files.makeDirectory(join(root, 'a/b/c'));
    expect(files.list(join(root, 'a/b'))).toEqual([{ name: 'c', type: 'directory' }]);
  });
});

describe('files on a disk alone', () => {
  test.each([0o755, 0o600])('replacing a file keeps its mode %o and leaves nothing beside it', (mode) => {
    const root = temporaryFolder();
    const path = join(root, 'run.sh');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, mode);
    createTerminalFiles().write(path, 'new');
    expect(fs.statSync(path).mode & 0o7777).toBe(mode);
    expect(fs.readdirSync(root)).toEqual(['run.sh']);
  });

  test('a failed write leaves the old file and nothing beside it', () => {
    const root = temporaryFolder();
    const path = join(root, 'web.yaml');
    fs.writeFileSync(path, 'old');
    const broken = { length: 3 } as unknown as Uint8Array;
    expect(() => createTerminalFiles().write(path, broken)).toThrow();
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
    expect(fs.readdirSync(root)).toEqual(['web.yaml']);
  });

  test('other names of a hard-linked file keep the old content', () => {
    const root = temporaryFolder();
    fs.writeFileSync(join(root, 'a'), 'old');
    fs.linkSync(join(root, 'a'), join(root, 'b'));
    createTerminalFiles().write(join(root, 'a'), 'new');
    expect(fs.readFileSync(join(root, 'b'), 'utf8')).toBe('old');
  });

  test('an endless device is refused', () => {
    expect(() => createTerminalFiles().read('/dev/zero')).toThrow('EINVAL');
  });
});

test('a file in memory can be one that must not be read', () => {
  const files = new MemoryFiles({ 'secret.yaml': { unreadable: 'x' } }, '/repo');
  expect(() => files.read('/repo/secret.yaml')).toThrow('EACCES: permission denied');
});
