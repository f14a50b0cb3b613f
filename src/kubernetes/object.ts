import type { JsonObject } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { YamlDocument } from '../yaml/document.ts';

/** One Kubernetes object as it stands in a document, or in the items of a `List`. */
export interface KubernetesObject {
  readonly value: JsonObject;
  /** As written, such as `apps/v1`; empty when it is missing or no string. */
  readonly apiVersion: string;
  /** The part of `apiVersion` before the slash; empty for the core group. */
  readonly group: string;
  readonly version: string;
  /** Empty when it is missing or no string; never together with `apiVersion`. */
  readonly kind: string;
  /** `metadata.name`, or undefined (`generateName`, missing, not a string). */
  readonly name: string | undefined;
  /** `metadata.namespace` as written. */
  readonly namespace: string | undefined;
  /** From the root of the document to the object: empty, or `['items', 3]`. */
  readonly base: Path;
  readonly document: YamlDocument;
}
