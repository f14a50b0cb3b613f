import type { JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';

/** Offsets into the text of a file, in UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Why a document cannot be read. */
export interface YamlProblem {
  /** In the words of a person, without a position. */
  readonly message: string;
  /** Stable identifier: `syntax`, `too-deep`, `alias-expansion`, `too-large`, `not-json` (such as `.inf`), … */
  readonly code: string;
  readonly range: Range;
}

/** A key that stands twice in one mapping; Kubernetes keeps the last value. */
export interface DuplicateKey {
  readonly key: string;
  readonly first: Range;
  readonly second: Range;
  /** From the root of the document to the mapping's member. */
  readonly path: Path;
  /**
   * Set when one of the two comes from a merge (`<<`), whose alias then is the range: overriding a merged key is the
   * usual way to use merges, and only Go's strict mode refuses it.
   */
  readonly isMerged?: true;
}

/** A plain scalar that Kubernetes reads as another type than it looks: `y`, `on`, `0777`, `1_000`. */
export interface AmbiguousScalar {
  /** As written. */
  readonly source: string;
  /** As Kubernetes reads it. */
  readonly value: boolean | number;
  readonly range: Range;
  readonly isKey: boolean;
  /** From the root of the document to the scalar; for a key, to its member. */
  readonly path: Path;
}

/** One document of a YAML stream, read with the semantics of `sigs.k8s.io/yaml`. */
export interface YamlDocument {
  /** Number within the file, from 0. */
  readonly index: number;
  /** Where the document's text stands in the file. */
  readonly range: Range;
  /** Undefined when the document cannot be read (`problem` is set) or is empty. */
  readonly value: JsonValue | undefined;
  readonly problem: YamlProblem | undefined;
  readonly duplicates: readonly DuplicateKey[];
  readonly ambiguous: readonly AmbiguousScalar[];
}
