/** How bad a finding is. The order of `SEVERITIES` is from worst to mildest. */
export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** True when `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** A range in a source file. Lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface Location {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Which Kubernetes object a finding is about; fields are absent where the source does not say. */
export interface ResourceId {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
}

/** Another place that explains a finding, such as the first of two duplicates. */
export interface RelatedLocation extends Location {
  readonly message: string;
}

/** Replaces the text between two offsets (UTF-16 units, end exclusive) of one file. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mend for a finding. Safe: what the cluster gets is what was meant. Unsafe: a guess that a person should look at. */
export interface Fix {
  readonly description: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

/** What a check says, before the pipeline has given it a fingerprint. */
export interface FindingDraft extends Location {
  /** `<domain>/<name>` of the check. */
  readonly check: string;
  readonly severity: Severity;
  /** One sentence on what is wrong and, where it is known, how to mend it. Raw text: reporters escape it. */
  readonly message: string;
  /** JSON Pointer of the node within its document. */
  readonly pointer?: string;
  /** The pointer with list indexes replaced by item names where there are any; the fingerprint uses it. */
  readonly stablePointer?: string;
  readonly resource?: ResourceId;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Fix;
  /** The source text at the location must not be shown. */
  readonly sensitive?: boolean;
  /** Lines (1-based, inclusive) of the block that lacks something: a change anywhere in it may be the cause. */
  readonly block?: { readonly line: number; readonly endLine: number };
}

/** Why a finding does not count: an ignore comment in the file or an entry of the baseline. */
export interface Suppression {
  readonly kind: 'comment' | 'baseline';
  readonly reason?: string;
}

/** A finding as it leaves the pipeline. */
export interface Finding extends FindingDraft {
  /** Address of the page about the check. */
  readonly docs: string;
  /** Hexadecimal; stays the same when lines move. */
  readonly fingerprint: string;
  /** Set when the finding is suppressed; such findings are reported by SARIF alone and never fail a run. */
  readonly suppression?: Suppression;
}
