import type { FileSystem } from '../../host/host.ts';
import { UserError } from '../../kernel/errors.ts';
import { isObject, type JsonObject } from '../../kernel/json.ts';
import { groupOf, versionOf } from '../api-version.ts';
import { isDefinition, kindsOfDefinition } from './custom-resource.ts';
import { DefinitionIndex } from './definition-index.ts';
import { declaredKinds, parseJson, schemaOf } from './loaded-schema.ts';
import type { Schema } from './schema.ts';

/** More files than this in a folder of schemas are not read. */
const MAX_FILES = 20_000;

/** Folders of kubeconform's layout hold one Kubernetes version each: they are read by name, not searched. */
const LAYOUT_FOLDER = /-(standalone|local)(-strict)?$/;

const MAX_BYTES = 32 * 1024 * 1024;

/** What was found in a folder or file of definitions. */
export interface LocalSchemas {
  readonly index: DefinitionIndex;
  /** JSON Schemas that do not say which kind they are for; their names may. */
  readonly unnamed: number;
  /** True when no file there can hold a schema. */
  readonly isEmpty: boolean;
}

/**
 * Reads CustomResourceDefinitions (YAML or JSON) and JSON Schemas that name their kind from a file or a folder.
 *
 * @param path - absolute
 * @throws UserError when nothing is there
 */
export async function readLocalSchemas(
  files: FileSystem,
  path: string,
  objectMeta: Schema,
): Promise<LocalSchemas> {
  const index = new DefinitionIndex();
  let unnamed = 0;
  let isEmpty = !hasLayoutFolder(files, path);
  for (const file of schemaFiles(files, path)) {
    if (/\.json$/i.test(file)) isEmpty = false;
    for (const document of await documentsOf(files, file)) {
      const found = isDefinition(document)
        ? kindsOfDefinition(document, objectMeta)
        : await namedSchemas(document, objectMeta);
      for (const info of found) index.add(info);
      if (found.length === 0) unnamed++;
      else isEmpty = false;
    }
  }
  return { index, unnamed, isEmpty };
}

async function namedSchemas(document: JsonObject, objectMeta: Schema) {
  const kinds = declaredKinds(document);
  const loaded = kinds.length === 0 ? undefined : await schemaOf(document, objectMeta);
  if (loaded === undefined) return [];
  return kinds.map(({ apiVersion, kind }) => {
    return { group: groupOf(apiVersion), version: versionOf(apiVersion), kind, namespaced: true, ...loaded };
  });
}

function schemaFiles(files: FileSystem, path: string): readonly string[] {
  const status = files.status(path) === undefined ? undefined : files.status(files.resolve(path));
  if (status === undefined) {
    throw new UserError('no-such-schema-location', `Schema location ${path} does not exist`);
  }
  if (status.type === 'file') return [path];
  const found: string[] = [];
  collect(files, path, found, 0);
  return found;
}

/** Those are not searched, but their files are found by name. */
function hasLayoutFolder(files: FileSystem, path: string): boolean {
  if (files.status(path) === undefined || files.status(files.resolve(path))?.type !== 'directory')
    return false;
  return files.list(path).some(({ name, type }) => type !== 'file' && LAYOUT_FOLDER.test(name));
}

function collect(files: FileSystem, folder: string, found: string[], depth: number): void {
  if (depth > 32) return;
  for (const { name, type } of files.list(folder)) {
    if (found.length >= MAX_FILES) return;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (type === 'directory' && LAYOUT_FOLDER.test(name)) continue;
    if (type === 'directory') collect(files, `${folder}/${name}`, found, depth + 1);
    else if (type === 'file' && /\.(ya?ml|json)$/i.test(name)) found.push(`${folder}/${name}`);
  }
}

async function documentsOf(files: FileSystem, file: string): Promise<readonly JsonObject[]> {
  if ((files.status(files.resolve(file))?.size ?? 0) > MAX_BYTES) return [];
  const text = new TextDecoder().decode(files.read(file));
  if (/\.json$/i.test(file)) {
    const document = parseJson(text);
    return document === undefined ? [] : [document];
  }
  const { parseDocuments } = await import('../../yaml/parse.ts');
  return parseDocuments(text).flatMap(({ value }) => (isObject(value) ? [value] : []));
}
