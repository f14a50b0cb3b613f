import type { Host } from '../../host/host.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { groupOf, type KindName } from '../api-version.ts';
import type { Deprecation, KindLookup, SchemaCatalog } from './catalog.ts';
import { kindsOfDefinition } from './custom-resource.ts';
import { DefinitionIndex } from './definition-index.ts';
import { deprecationOf } from './deprecations.ts';
import { suggestKind } from './kind-suggestion.ts';
import { normalizedVersion, resolveVersion } from './kubernetes-version.ts';
import { openLocation, type SchemaLocation } from './location.ts';
import { isBuiltInGroup } from './pack/built-in-groups.ts';
import { loadKubernetesPack, type SchemaPack } from './pack/pack.ts';
import { loadPatterns } from './patterns.ts';
import { RemoteSchemas } from './remote-schemas.ts';
import type { KindInfo, Schema } from './schema.ts';
import { usesPatterns } from './uses-patterns.ts';

/** What a catalog is made from. */
export interface CatalogOptions {
  /** As the user wrote it: `1.34`, `v1.34.2`, `latest`. */
  readonly kubernetesVersion: string;
  /** Folders, files and URL templates in the order in which they are tried; `default` stands for the built-in schemas. */
  readonly locations: readonly string[];
  readonly host: Pick<Host, 'http' | 'files' | 'clock' | 'cwd' | 'log'>;
  /** Absolute path of a folder that keeps downloaded schemas. */
  readonly cacheFolder?: string;
}

/** Downloads at the same time. */
const PARALLEL = 8;

/**
 * The schemas of a run.
 *
 * @throws UserError for an unknown Kubernetes version or a location that is wrong
 */
export async function createCatalog(options: CatalogOptions): Promise<SchemaCatalog> {
  const { locations, host, cacheFolder } = options;
  const pack = await loadKubernetesPack();
  const kubernetesVersion = resolveVersion(options.kubernetesVersion, pack.versions);
  const builtIn = new BuiltInLocation(pack, kubernetesVersion);
  const objectMeta = builtIn.get('v1', 'ConfigMap')?.schema.fields?.get('metadata') ?? { type: 'any' };
  const context = {
    files: host.files,
    remote: new RemoteSchemas({ ...host, ...(cacheFolder === undefined ? {} : { cacheFolder }) }),
    cwd: host.cwd,
    log: host.log,
    normalizedVersion: normalizedVersion(options.kubernetesVersion, pack.versions),
    objectMeta,
  };
  const opened: SchemaLocation[] = [];
  for (const text of locations) {
    opened.push(text === 'default' ? builtIn : await openLocation(text, context));
  }
  if (!opened.includes(builtIn)) opened.push(builtIn);
  return new Catalog(kubernetesVersion, pack, opened, objectMeta);
}

/** The pack as a location. */
class BuiltInLocation implements SchemaLocation {
  readonly #pack: SchemaPack;
  readonly #version: string;

  constructor(pack: SchemaPack, version: string) {
    this.#pack = pack;
    this.#version = version;
  }

  async prepare(): Promise<void> {}

  get(apiVersion: string, kind: string): KindInfo | undefined {
    return this.#pack.kind(apiVersion, kind, this.#version);
  }

  kinds(): Iterable<KindName> {
    return this.#pack.kinds(this.#version);
  }
}

class Catalog implements SchemaCatalog {
  readonly kubernetesVersion: string;
  readonly #pack: SchemaPack;
  readonly #locations: readonly SchemaLocation[];
  readonly #objectMeta: Schema;
  readonly #definitions = new DefinitionIndex();
  readonly #lookups = new Map<string, Map<string, KindLookup>>();

  constructor(version: string, pack: SchemaPack, locations: readonly SchemaLocation[], objectMeta: Schema) {
    this.kubernetesVersion = version;
    this.#pack = pack;
    this.#locations = locations;
    this.#objectMeta = objectMeta;
  }

  lookup(apiVersion: string, kind: string): KindLookup {
    let kinds = this.#lookups.get(apiVersion);
    if (kinds === undefined) {
      kinds = new Map();
      this.#lookups.set(apiVersion, kinds);
    }
    let found = kinds.get(kind);
    if (found === undefined) {
      found = this.#find(apiVersion, kind);
      kinds.set(kind, found);
    }
    return found;
  }

  addDefinition(definition: JsonObject): void {
    for (const info of kindsOfDefinition(definition, this.#objectMeta)) {
      if (isBuiltInGroup(info.group)) continue;
      this.#definitions.add(info);
      this.#lookups.clear();
    }
  }

  isSettled(apiVersion: string, kind: string): boolean {
    if (this.#locations.length > 1) return false;
    const group = groupOf(apiVersion);
    if (!isBuiltInGroup(group)) return false;
    const found = this.lookup(apiVersion, kind);
    if (found.status !== 'unknown') return true;
    // What is found in the group itself is the best suggestion; any other may be among kinds that are not loaded yet.
    return found.suggestion !== undefined && groupOf(found.suggestion.apiVersion) === group;
  }

  async prepare(kinds: readonly KindName[]): Promise<void> {
    if (kinds.length > 0) await this.#pack.loadExtensions();
    const distinct = new Map(kinds.map((name) => [`${name.apiVersion} ${name.kind}`, name]));
    const waiting = [...distinct.values()];
    const work = async () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) await this.#prepareKind(name);
    };
    if (this.#locations.length > 1) await Promise.all(Array.from({ length: PARALLEL }, work));
    this.#lookups.clear();
    for (const { apiVersion, kind } of distinct.values()) {
      const found = this.lookup(apiVersion, kind);
      if (found.status === 'known' && usesPatterns(found.info.schema)) return loadPatterns();
    }
  }

  async #prepareKind({ apiVersion, kind }: KindName): Promise<void> {
    if (this.#definitions.get(apiVersion, kind) !== undefined) return;
    for (const location of this.#locations) {
      await location.prepare(apiVersion, kind);
      if (location.get(apiVersion, kind) !== undefined) return;
    }
  }

  #find(apiVersion: string, kind: string): KindLookup {
    const info = this.#info(apiVersion, kind);
    const deprecation = deprecationOf(apiVersion, kind);
    if (info !== undefined)
      return { status: 'known', info, ...(deprecation === undefined ? {} : { deprecation }) };
    return this.#notServed(apiVersion, kind, deprecation) ?? this.#unknown(apiVersion, kind);
  }

  #info(apiVersion: string, kind: string): KindInfo | undefined {
    const defined = this.#definitions.get(apiVersion, kind);
    if (defined !== undefined) return defined;
    for (const location of this.#locations) {
      const info = location.get(apiVersion, kind);
      if (info !== undefined) return info;
    }
    return undefined;
  }

  /** Kubernetes' own kinds that the target version does not serve, though another one does or did. */
  #notServed(apiVersion: string, kind: string, deprecation: Deprecation | undefined): KindLookup | undefined {
    const servedSince = this.#pack.servedIn(apiVersion, kind)[0];
    if (servedSince === undefined && deprecation?.removedIn === undefined) return undefined;
    return {
      status: 'not-served',
      ...(deprecation === undefined ? {} : { deprecation }),
      ...(servedSince === undefined ? {} : { servedSince }),
    };
  }

  #unknown(apiVersion: string, kind: string): KindLookup {
    const suggestion =
      this.#servedVersion(apiVersion, kind) ?? suggestKind({ apiVersion, kind }, this.#kinds());
    return { status: 'unknown', ...(suggestion === undefined ? {} : { suggestion }) };
  }

  /** Another version of a kind that the repository itself defines: there the list of versions is complete. */
  #servedVersion(apiVersion: string, kind: string): KindName | undefined {
    const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1);
    if (group === '') return undefined;
    for (const name of this.#definitions.kinds()) {
      if (name.kind === kind && name.apiVersion.startsWith(group)) return name;
    }
    return undefined;
  }

  *#kinds(): Iterable<KindName> {
    yield* this.#definitions.kinds();
    for (const location of this.#locations) yield* location.kinds();
  }
}
