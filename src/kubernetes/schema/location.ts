import type { FileSystem, Log } from '../../host/host.ts';
import { UserError } from '../../kernel/errors.ts';
import { groupOf, type KindName, versionOf } from '../api-version.ts';
import { type LoadedSchema, loadJsonSchema } from './loaded-schema.ts';
import { type LocalSchemas, readLocalSchemas } from './local-schemas.ts';
import { FOLDER_LAYOUTS, isTemplate, LocationTemplate, templateValues } from './location-template.ts';
import { type RemoteSchemas, withoutSecrets } from './remote-schemas.ts';
import type { KindInfo, Schema } from './schema.ts';

/** A place that may have schemas. */
export interface SchemaLocation {
  /** Looks for a kind, so that `get` can answer at once. */
  prepare(apiVersion: string, kind: string): Promise<void>;
  get(apiVersion: string, kind: string): KindInfo | undefined;
  /** Kinds that are known without asking for them. */
  kinds(): Iterable<KindName>;
}

/** What locations share. */
export interface LocationContext {
  readonly files: FileSystem;
  readonly remote: RemoteSchemas;
  readonly log: Log;
  readonly cwd: string;
  /** Such as `v1.34.0`. */
  readonly normalizedVersion: string;
  readonly objectMeta: Schema;
}

/**
 * Opens a location that the user named: an address, a template, a folder or a file.
 *
 * @throws UserError when a template is wrong or nothing is there
 */
export async function openLocation(text: string, context: LocationContext): Promise<SchemaLocation> {
  const { files, cwd } = context;
  if (/^https?:\/\//i.test(text)) {
    return new TemplateLocation(new LocationTemplate(text), context, addresses(context));
  }
  if (/^[a-z]+:\/\//i.test(text)) throw unknownScheme(text);
  const path = text.startsWith('/') ? text : `${cwd}/${text}`;
  const byName = namedFiles(files);
  if (isTemplate(text)) return new TemplateLocation(new LocationTemplate(path), context, byName);
  const local = await readLocalSchemas(files, path, context.objectMeta);
  if (path.endsWith('.json') && local.unnamed > 0) throw unnamedFile(text);
  if (local.isEmpty) throw nothingThere(text);
  const templates = FOLDER_LAYOUTS.map((layout) => new LocationTemplate(`${path}${layout}`));
  return new FolderLocation(
    local,
    templates.map((template) => new TemplateLocation(template, context, byName)),
  );
}

function unnamedFile(text: string): UserError {
  return new UserError(
    'bad-schema-location',
    `Schema location ${JSON.stringify(text)} does not say which kind it is for; name its folder, or a template such as "schemas/{{.ResourceKind}}{{.KindSuffix}}.json"`,
  );
}

function nothingThere(text: string): UserError {
  return new UserError(
    'bad-schema-location',
    `Schema location ${JSON.stringify(text)} holds neither a CustomResourceDefinition nor a JSON Schema; name another file or folder`,
  );
}

function unknownScheme(text: string): UserError {
  return new UserError(
    'bad-schema-location',
    `Schema location ${JSON.stringify(text)}: only http:// and https:// are downloaded; name files by their path`,
  );
}

/** Where schemas are read from by name, and what becomes of an answer that is none. */
interface Source {
  read(place: string): Promise<string | undefined>;
  refuse(place: string): void;
}

function namedFiles(files: FileSystem): Source {
  return {
    read: async (file) => readIfThere(files, file),
    refuse(file) {
      throw new UserError('bad-schema', `\`${file}\` is no JSON Schema: mend it or take it away`);
    },
  };
}

/** Servers answer with a page and status 200 where they have nothing, so that is no error, but it is told. */
function addresses({ remote, log }: LocationContext): Source {
  return {
    read: (url) => remote.read(url),
    refuse: (url) =>
      log.warning(`${withoutSecrets(url)} did not answer with a JSON Schema: taken as if it had none`),
  };
}

function readIfThere(files: FileSystem, file: string): string | undefined {
  if (files.status(file) === undefined) return undefined;
  return new TextDecoder().decode(files.read(file));
}

/** One file or address for each kind. */
class TemplateLocation implements SchemaLocation {
  readonly #template: LocationTemplate;
  readonly #context: LocationContext;
  readonly #source: Source;
  readonly #found = new Map<string, KindInfo | undefined>();

  constructor(template: LocationTemplate, context: LocationContext, source: Source) {
    this.#template = template;
    this.#context = context;
    this.#source = source;
  }

  async prepare(apiVersion: string, kind: string): Promise<void> {
    const key = `${apiVersion} ${kind}`;
    if (this.#found.has(key)) return;
    const values = templateValues(apiVersion, kind, this.#context.normalizedVersion);
    const loaded = values && (await this.#load(this.#template.render(values)));
    const names = { group: groupOf(apiVersion), version: versionOf(apiVersion), kind, namespaced: true };
    this.#found.set(key, loaded && { ...names, ...loaded });
  }

  async #load(place: string): Promise<LoadedSchema | undefined> {
    const text = await this.#source.read(place);
    if (text === undefined) return undefined;
    const loaded = await loadJsonSchema(text, this.#context.objectMeta);
    if (loaded === undefined) this.#source.refuse(place);
    return loaded;
  }

  get(apiVersion: string, kind: string): KindInfo | undefined {
    return this.#found.get(`${apiVersion} ${kind}`);
  }

  *kinds(): Iterable<never> {}
}

/** A folder: what its files say they define, else what stands there under one of the usual names. */
class FolderLocation implements SchemaLocation {
  readonly #local: LocalSchemas;
  readonly #byName: readonly SchemaLocation[];

  constructor(local: LocalSchemas, byName: readonly SchemaLocation[]) {
    this.#local = local;
    this.#byName = byName;
  }

  async prepare(apiVersion: string, kind: string): Promise<void> {
    if (this.#local.index.get(apiVersion, kind) !== undefined) return;
    for (const location of this.#byName) {
      await location.prepare(apiVersion, kind);
      if (location.get(apiVersion, kind) !== undefined) return;
    }
  }

  get(apiVersion: string, kind: string): KindInfo | undefined {
    const defined = this.#local.index.get(apiVersion, kind);
    if (defined !== undefined) return defined;
    for (const location of this.#byName) {
      const found = location.get(apiVersion, kind);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  kinds(): Iterable<KindName> {
    return this.#local.index.kinds();
  }
}
