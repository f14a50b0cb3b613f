import { groupOf, type KindName, versionOf } from '../../api-version.ts';
import type { KindInfo, Schema } from '../schema.ts';
import { type KindEntry, TypeTable } from './type-table.ts';

/** What the pack knows of an `apiVersion` and `kind`. */
interface PackedKind {
  readonly entry: KindEntry;
  readonly table: TypeTable;
  /** By index of the Kubernetes version. */
  readonly infos: (KindInfo | undefined)[];
}

/** The built-in schemas: Kubernetes' own kinds by version, and kinds that GitOps repositories commonly hold. */
export class SchemaPack {
  /** Minor versions, such as `1.37`, oldest first. */
  readonly versions: readonly string[];
  readonly #kinds = new Map<string, PackedKind>();
  #hasExtensions = false;

  /** @param kubernetes - the text of the table of Kubernetes' own kinds */
  constructor(kubernetes: string) {
    const builtIn = new TypeTable(kubernetes, false);
    this.versions = builtIn.versions;
    this.#addKinds(builtIn);
  }

  /** Adds the kinds of other projects, the larger part of the pack, which many runs never meet. */
  async loadExtensions(): Promise<void> {
    if (this.#hasExtensions) return;
    this.#hasExtensions = true;
    const { GITOPS_TABLE } = await import('./gitops-data.ts');
    this.#addKinds(new TypeTable(GITOPS_TABLE, true));
  }

  #addKinds(table: TypeTable): void {
    for (const entry of table.kinds)
      this.#kinds.set(kindKey(entry.apiVersion, entry.kind), { entry, table, infos: [] });
  }

  /**
   * The kind in a minor version of Kubernetes, or undefined when that version does not serve it. Lists such as
   * `DeploymentList` are made from the kind of their items. Kinds of other projects are the same in all versions.
   */
  kind(apiVersion: string, kind: string, kubernetesVersion: string): KindInfo | undefined {
    const version = this.versions.indexOf(kubernetesVersion);
    const packed = this.#kinds.get(kindKey(apiVersion, kind));
    if (packed === undefined) return this.#listKind(apiVersion, kind, kubernetesVersion);
    if (version < 0 || !isServed(packed, version)) return undefined;
    packed.infos[version] ??= kindInfo(packed, version);
    return packed.infos[version];
  }

  #listKind(apiVersion: string, kind: string, kubernetesVersion: string): KindInfo | undefined {
    if (!kind.endsWith('List')) return undefined;
    const item = this.kind(apiVersion, kind.slice(0, -'List'.length), kubernetesVersion);
    return item && { ...item, kind, schema: listSchema(item.schema) };
  }

  /** Minor versions, oldest first, in which Kubernetes serves the kind; empty for a kind the pack does not know. */
  servedIn(apiVersion: string, kind: string): readonly string[] {
    const packed = this.#kinds.get(kindKey(apiVersion, kind));
    return packed === undefined ? [] : this.versions.filter((_, version) => isServed(packed, version));
  }

  /** The kinds that a minor version serves. */
  *kinds(kubernetesVersion: string): Iterable<KindName> {
    const version = this.versions.indexOf(kubernetesVersion);
    for (const packed of this.#kinds.values()) {
      if (version >= 0 && isServed(packed, version))
        yield { apiVersion: packed.entry.apiVersion, kind: packed.entry.kind };
    }
  }
}

/** Loads the part of the pack that is Kubernetes' own; a run that needs no schema never reads its data. */
export async function loadKubernetesPack(): Promise<SchemaPack> {
  const { KUBERNETES_TABLE } = await import('./kubernetes-data.ts');
  return new SchemaPack(KUBERNETES_TABLE);
}

/** Loads the whole pack. */
export async function loadPack(): Promise<SchemaPack> {
  const pack = await loadKubernetesPack();
  await pack.loadExtensions();
  return pack;
}

function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}

/** A table with one version holds for all versions of Kubernetes. */
function tableVersion(table: TypeTable, version: number): number {
  return table.versions.length === 1 ? 0 : version;
}

function isServed({ entry, table }: PackedKind, version: number): boolean {
  return ((entry.servedMask >> tableVersion(table, version)) & 1) === 1;
}

function kindInfo({ entry, table }: PackedKind, version: number): KindInfo {
  return {
    group: groupOf(entry.apiVersion),
    version: versionOf(entry.apiVersion),
    kind: entry.kind,
    namespaced: entry.namespaced,
    schema: table.typeSchema(entry.type, tableVersion(table, version)),
  };
}

function listSchema(items: Schema): Schema {
  const fields = new Map<string, Schema>([
    ['apiVersion', { type: 'string' }],
    ['kind', { type: 'string' }],
    ['metadata', { type: 'object', open: true }],
    ['items', { type: 'array', items }],
  ]);
  return { type: 'object', fields, required: ['items'] };
}
