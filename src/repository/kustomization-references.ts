import { dirname, resolve } from 'node:path';
import type { FileSystem } from '../host/host.ts';
import { arrayMember, isObject, type JsonValue, member, stringMember } from '../kernel/json.ts';
import { parseDocuments } from '../yaml/parse.ts';
import type { DiscoveryEntry } from './discovery.ts';

/** What a kustomization makes of a file it names. */
export type ReferenceUse = 'resource' | 'patch' | 'input' | 'values';

/** One mention of a file in a kustomization. */
export interface FileReference {
  readonly use: ReferenceUse;
  /** The field of the kustomization, such as `patches`. */
  readonly field: string;
  /** Path of the kustomization, as shown. */
  readonly by: string;
}

/** Who names a file, by the file's absolute path. Files that are named may not exist. */
export type KustomizationReferences = ReadonlyMap<string, readonly FileReference[]>;

/** Bytes of the largest kustomization that is read for its references. */
const MAX_KUSTOMIZATION = 4 << 20;

/**
 * Reads which files the kustomizations name and what for. Nothing but the kustomizations is opened, so that a
 * path such as `../../../etc/passwd` is an entry that no file of the run ever matches.
 *
 * @param linkTargets - links inside the repository with the files behind them: a kustomization may name the link
 */
export function readKustomizationReferences(
  files: FileSystem,
  kustomizations: readonly DiscoveryEntry[],
  linkTargets: ReadonlyMap<string, string>,
): KustomizationReferences {
  const references = new Map<string, FileReference[]>();
  for (const { path: by, absolute } of kustomizations) {
    for (const { use, field, path } of mentionsOf(readValue(files, absolute))) {
      const named = resolve(dirname(absolute), path);
      const target = linkTargets.get(named) ?? named;
      const known = references.get(target);
      if (known === undefined) references.set(target, [{ use, field, by }]);
      else known.push({ use, field, by });
    }
  }
  return references;
}

function readValue(files: FileSystem, absolute: string): JsonValue | undefined {
  try {
    const text = new TextDecoder().decode(files.read(absolute, MAX_KUSTOMIZATION));
    return parseDocuments(text).find(({ value }) => value !== undefined)?.value;
  } catch {
    // The file itself is read and reported like any other.
    return undefined;
  }
}

interface Mention {
  readonly use: ReferenceUse;
  readonly field: string;
  readonly path: string;
}

type Reader = (value: JsonValue) => readonly (string | undefined)[];

const item: Reader = (value) => [typeof value === 'string' ? value : undefined];
const atPath: Reader = (value) => [stringMember(value, 'path')];
const itemOrPath: Reader = (value) => (typeof value === 'string' ? [value] : atPath(value));
const generator: Reader = (value) => [
  ...arrayMember(value, 'files').map(afterKey),
  ...arrayMember(value, 'envs').map(asString),
  stringMember(value, 'env'),
];
const chart: Reader = (value) => [
  stringMember(value, 'valuesFile'),
  stringMember(value, 'values'),
  ...arrayMember(value, 'additionalValuesFiles').map(asString),
];

/** The list fields of a kustomization that name files, and how each item names them. */
const FIELDS: readonly (readonly [string, ReferenceUse, Reader])[] = [
  ['resources', 'resource', item],
  ['bases', 'resource', item],
  ['components', 'resource', item],
  ['patches', 'patch', itemOrPath],
  ['patchesStrategicMerge', 'patch', item],
  ['patchesJson6902', 'patch', atPath],
  ['configMapGenerator', 'input', generator],
  ['secretGenerator', 'input', generator],
  ['helmCharts', 'values', chart],
  ['helmChartInflationGenerator', 'values', chart],
  ['replacements', 'input', itemOrPath],
  ['transformers', 'input', item],
  ['generators', 'input', item],
  ['validators', 'input', item],
  ['configurations', 'input', item],
  ['crds', 'input', item],
];

function* mentionsOf(kustomization: JsonValue | undefined): Generator<Mention> {
  if (!isObject(kustomization)) return;
  for (const [field, use, read] of FIELDS) {
    for (const value of arrayMember(kustomization, field)) {
      for (const path of read(value)) if (isLocalPath(path)) yield { use, field, path };
    }
  }
  const openapi = stringMember(member(kustomization, 'openapi'), 'path');
  if (isLocalPath(openapi)) yield { use: 'input', field: 'openapi', path: openapi };
}

/** False for what is absent, for addresses, absolute paths, and patches and transformers that stand inline. */
function isLocalPath(path: string | undefined): path is string {
  return path !== undefined && path !== '' && !/^\/|:\/\/|[\n\0]/.test(path);
}

/** `settings.yaml` of `key=settings.yaml`. */
function afterKey(value: JsonValue): string | undefined {
  return typeof value === 'string' ? value.slice(value.indexOf('=') + 1) : undefined;
}

function asString(value: JsonValue): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
