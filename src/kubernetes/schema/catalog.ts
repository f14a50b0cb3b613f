import type { JsonObject } from '../../kernel/json.ts';
import type { KindName } from '../api-version.ts';
import type { KindInfo } from './schema.ts';

/** What is known about an `apiVersion` and `kind` in the target version of Kubernetes. */
export type KindLookup =
  | { readonly status: 'known'; readonly info: KindInfo; readonly deprecation?: Deprecation }
  /** A built-in kind that the target version no longer (or not yet) serves. */
  | { readonly status: 'not-served'; readonly deprecation?: Deprecation; readonly servedSince?: string }
  /** No schema; `suggestion` is set when it looks like a misspelt known kind or group. */
  | {
      readonly status: 'unknown';
      readonly suggestion?: KindName;
    };

/** The fate of an API version, after the Kubernetes deprecation guide. */
export interface Deprecation {
  /** Minor version, such as `1.25`. */
  readonly deprecatedIn?: string;
  readonly removedIn?: string;
  /** The `apiVersion` to use instead, when there is one. */
  readonly replacement?: string;
  /** What to use when no other version of the kind replaces it, in Markdown. */
  readonly instead?: string;
  /** The replacement has the same shape, so that changing `apiVersion` alone is right. */
  readonly isSameShape?: boolean;
}

/** All schemas of a run: definitions found in the repository, then locations the user named, then the pack. */
export interface SchemaCatalog {
  /** Minor version, such as `1.37`. */
  readonly kubernetesVersion: string;
  lookup(apiVersion: string, kind: string): KindLookup;
  /** Fetches what the named locations have for these kinds, so that `lookup` can answer at once. */
  prepare(kinds: readonly KindName[]): Promise<void>;
  /** Makes the kinds of a CustomResourceDefinition known; what is wrong in the definition itself is not reported here. */
  addDefinition(definition: JsonObject): void;
  /**
   * True when nothing found later can change what is known about the kind (Kubernetes' own kinds). Of all others
   * `lookup` knows everything only after `prepare`.
   */
  isSettled(apiVersion: string, kind: string): boolean;
}
