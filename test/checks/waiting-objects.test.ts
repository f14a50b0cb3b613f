import { describe, expect, test } from 'vitest';
import { WaitingObjects } from '../../src/checks/waiting-objects.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import type { KubernetesObject } from '../../src/kubernetes/object.ts';
import { discover } from '../../src/repository/discover.ts';
import { objectsIn } from '../../src/repository/file-objects.ts';
import { readSource } from '../../src/repository/read-file.ts';

const isCustom = ({ group }: KubernetesObject): boolean => group === 'example.com';

function textOf(number: number): string {
  const names = ['a', 'b'].map((letter) => `${letter}${number}`);
  const widgets = names.map(
    (name) => `apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: ${name}}\n`,
  );
  return [...widgets, 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n'].join('---\n');
}

const host = createMemoryHost({
  files: Object.fromEntries([1, 2, 3, 4].map((number) => [`${number}.yaml`, textOf(number)])),
});
const discovery = discover(host, ['.']);
const FILES = discovery.entries.map((entry) => readSource(host, discovery, entry));
const SIZE = textOf(1).length;

/** The names of the objects that waited, and the files that were read again for them. */
function waitingIn(maxText: number): { names: readonly unknown[]; again: readonly string[] } {
  const waiting = new WaitingObjects(isCustom, maxText);
  for (const file of FILES) {
    for (const object of file.documents.flatMap((document) => objectsIn(file, document))) {
      if (isCustom(object)) waiting.add({ file, object });
    }
  }
  expect(waiting.kinds).toEqual([{ apiVersion: 'example.com/v1', kind: 'Widget' }]);
  const again: string[] = [];
  const objects = waiting.objects((path) => {
    again.push(path);
    return FILES.find((file) => file.path === path);
  });
  return { names: [...objects].map(({ object }) => object.name), again };
}

describe('objects that wait until all files have been seen', () => {
  const names = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'a4', 'b4'];

  test('are kept while their files are small together', () => {
    expect(waitingIn(4 * SIZE)).toEqual({ names, again: [] });
  });

  test('are read again, in the same order, when there are more', () => {
    expect(waitingIn(2 * SIZE)).toEqual({ names, again: ['3.yaml', '4.yaml'] });
    expect(waitingIn(0)).toEqual({ names, again: ['1.yaml', '2.yaml', '3.yaml', '4.yaml'] });
  });

  test('are let go with a file that is gone', () => {
    const waiting = new WaitingObjects(isCustom, 0);
    const [file] = FILES;
    const [document] = file?.documents ?? [];
    const [object] = file && document ? objectsIn(file, document) : [];
    if (file !== undefined && object !== undefined) waiting.add({ file, object });
    expect([...waiting.objects(() => undefined)]).toEqual([]);
  });
});
