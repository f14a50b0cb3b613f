import { apiVersionOf, type KindName } from '../api-version.ts';
import type { KindInfo, Schema } from './schema.ts';

/** More different definitions of one kind than this are not kept: the first ones speak for it. */
const MAX_ALTERNATIVES = 8;

/** Kinds by `apiVersion` and `kind`, as definitions describe them. */
export class DefinitionIndex {
  readonly #kinds = new Map<string, KindInfo[]>();
  readonly #merged = new Map<string, KindInfo>();

  /** Adds a kind; a second, different definition (another cluster's release, say) is an alternative to the first. */
  add(info: KindInfo): void {
    const key = kindKey(apiVersionOf(info), info.kind);
    const known = this.#kinds.get(key);
    if (known === undefined) this.#kinds.set(key, [info]);
    else if (known.length < MAX_ALTERNATIVES) known.push(info);
    this.#merged.delete(key);
  }

  /** The kind, or undefined when nothing defines it. */
  get(apiVersion: string, kind: string): KindInfo | undefined {
    const key = kindKey(apiVersion, kind);
    const infos = this.#kinds.get(key);
    const [first] = infos ?? [];
    if (first === undefined || infos === undefined || infos.length === 1) return first;
    const merged = this.#merged.get(key) ?? merge(first, infos);
    this.#merged.set(key, merged);
    return merged;
  }

  /** All kinds, in the order in which they were added. */
  *kinds(): Iterable<KindName> {
    for (const [info] of this.#kinds.values()) {
      if (info !== undefined) yield { apiVersion: apiVersionOf(info), kind: info.kind };
    }
  }
}

function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}

/** An object is right when it is right by one of the definitions. */
function merge(first: KindInfo, infos: readonly KindInfo[]): KindInfo {
  const schema: Schema = { ...first.schema, type: 'any', anyOf: infos.map((info) => info.schema) };
  const { fields: _, required: __, values: ___, ...rest } = schema;
  return { ...first, schema: { ...rest, open: true } };
}
