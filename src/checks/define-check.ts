import type { CheckMeta, OptionValues } from '../kernel/check.ts';
import type { RelatedLocation, Severity } from '../kernel/finding.ts';
import type { JsonScalar } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { PodTemplate } from '../kubernetes/pod-template.ts';
import type { SchemaCatalog } from '../kubernetes/schema/catalog.ts';
import type { SourceFile } from '../repository/source-file.ts';
import type { Range, YamlDocument } from '../yaml/document.ts';

/** A mend in terms of the document; the engine turns it into text edits. */
export type FixIntent =
  | { readonly kind: 'set-scalar'; readonly at: Path; readonly value: JsonScalar }
  | { readonly kind: 'quote-scalar'; readonly at: Path }
  | { readonly kind: 'quote-key'; readonly at: Path }
  | { readonly kind: 'rename-key'; readonly at: Path; readonly key: string };

/** What a finding may say beyond its place and message. */
export interface Details {
  /** Point at the key instead of the value (for an unknown field, say). A path that does not exist points at its nearest existing parent's key. */
  readonly part?: 'key' | 'value';
  /** Overrides the check's own severity; the configuration overrides both. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** The value must never be shown, not even in a code frame. */
  readonly sensitive?: boolean;
  readonly fix?: {
    readonly description: string;
    readonly safety: 'safe' | 'unsafe';
    readonly changes: readonly FixIntent[];
  };
}

/**
 * Another place: of the same subject (by path), of another object seen earlier (by its reference; the engine
 * reads that file again to find the position), or of any file (by location).
 */
export type RelatedPlace =
  | { readonly at: Path; readonly message: string }
  | { readonly object: ObjectReference; readonly at: Path; readonly message: string }
  | RelatedLocation;

/** Enough to find an object again without keeping it in memory. */
export interface ObjectReference {
  readonly file: string;
  readonly documentIndex: number;
  readonly base: Path;
}

/** Reports a finding at a path: from the object for object and pod checks, from the document's root otherwise. */
export type Report = (at: Path, message: string, details?: Details) => void;

/** Reports a finding at offsets of a file. */
export type ReportRange = (range: Range, message: string, details?: Details) => void;

/** What a check may know beyond its subject. */
export interface CheckContext {
  /** Minor version of the target Kubernetes, such as `1.37`. */
  readonly kubernetesVersion: string;
  readonly schemas: SchemaCatalog;
  /** This check's options after the configuration. */
  readonly options: OptionValues;
}

export interface FileSubject {
  readonly file: SourceFile;
}

export interface DocumentSubject extends FileSubject {
  readonly document: YamlDocument;
}

export interface ObjectSubject extends FileSubject {
  readonly object: KubernetesObject;
}

export interface PodSubject extends ObjectSubject {
  readonly pod: PodTemplate;
}

/** Looks at every file that was read, whatever its role. */
export interface FileCheck extends CheckMeta {
  readonly on: 'file';
  check(subject: FileSubject, report: ReportRange, context: CheckContext): void;
}

/** Looks at every readable document of files whose text is YAML. Paths are from the document's root. */
export interface DocumentCheck extends CheckMeta {
  readonly on: 'document';
  check(subject: DocumentSubject, report: Report, context: CheckContext): void;
}

/** Looks at every Kubernetes object of the given kinds. */
export interface ObjectCheck extends CheckMeta {
  readonly on: 'object';
  /** `group/Kind`, or `Kind` for the core group; undefined for every object. Any version of the group. */
  readonly kinds?: readonly string[];
  check(subject: ObjectSubject, report: Report, context: CheckContext): void;
}

/** Looks at the pod of every built-in workload (Pod, Deployment, CronJob, …). Paths are from the object. */
export interface PodCheck extends CheckMeta {
  readonly on: 'pod';
  check(subject: PodSubject, report: Report, context: CheckContext): void;
}

/** Sees every object in the order of the files, then reports; keeps only what it needs. */
export interface RepositoryCheck extends CheckMeta {
  readonly on: 'repository';
  start(context: CheckContext): RepositoryVisitor;
}

export interface RepositoryVisitor {
  visit(subject: ObjectSubject, report: Report): void;
}

export type Check = FileCheck | DocumentCheck | ObjectCheck | PodCheck | RepositoryCheck;

/** Declares a check. One file under `src/checks/<domain>/` holds one, as its default export. */
export function defineCheck<C extends Check>(check: C): C {
  return check;
}
