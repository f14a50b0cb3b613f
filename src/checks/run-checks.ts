import type { OptionValues } from '../kernel/check.ts';
import type { FindingDraft, Severity } from '../kernel/finding.ts';
import type { Path } from '../kernel/path.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import { objectsOf } from '../kubernetes/objects.ts';
import { podTemplateOf } from '../kubernetes/pod-template.ts';
import type { SchemaCatalog } from '../kubernetes/schema/catalog.ts';
import { OBJECT_ROLES } from '../repository/file-role.ts';
import { isEncryptedAt, withoutSops } from '../repository/sops.ts';
import type { SourceFile } from '../repository/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Check, CheckContext, Details, RepositoryVisitor } from './define-check.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { FindingBuilder, type LocateReference } from './finding-builder.ts';

/** What a run of the checks needs and where its findings go. */
export interface CheckRunOptions {
  readonly checks: readonly Check[];
  readonly catalog: SchemaCatalog;
  readonly optionsOf: (check: Check) => OptionValues;
  /** False when the configuration switches the check off for that file. */
  readonly isOn: (check: Check, file: string) => boolean;
  readonly emit: (draft: FindingDraft) => void;
  readonly locateReference: LocateReference;
}

/** Numbers of what was looked at. */
export interface CheckRunCounts {
  readonly documents: number;
  readonly resources: number;
}

interface Waiting {
  readonly file: SourceFile;
  readonly object: KubernetesObject;
}

/**
 * Runs every check once over what it asked for, file by file. Objects whose kind a definition in the
 * repository may still describe wait until all files have been seen.
 */
export class CheckRun {
  readonly #options: CheckRunOptions;
  readonly #dispatch: Dispatch;
  readonly #contexts = new Map<Check, CheckContext>();
  readonly #visitors: (readonly [Check, RepositoryVisitor])[];
  readonly #waiting: Waiting[] = [];
  #documents = 0;
  #resources = 0;

  constructor(options: CheckRunOptions) {
    this.#options = options;
    this.#dispatch = createDispatch(options.checks);
    for (const check of options.checks) this.#contexts.set(check, this.#contextOf(check));
    this.#visitors = this.#dispatch.repository.map((check) => [check, check.start(this.#context(check))]);
  }

  get counts(): CheckRunCounts {
    return { documents: this.#documents, resources: this.#resources };
  }

  /** Runs the checks over a file; objects of kinds that are not settled yet wait for `finish`. */
  visit(file: SourceFile): void {
    const builder = new FindingBuilder(file, this.#options.locateReference);
    for (const check of this.#dispatch.file) {
      if (!this.#options.isOn(check, file.path)) continue;
      check.check(
        { file },
        (range, message, details) =>
          this.#options.emit(builder.atRange(check, severityOf(check, details), range, message, details)),
        this.#context(check),
      );
    }
    for (const document of file.documents) this.#visitDocument(file, document, builder);
  }

  /** Runs the checks over the objects that waited. */
  async finish(): Promise<void> {
    await this.#options.catalog.prepare(
      this.#waiting.map(({ object: { apiVersion, kind } }) => ({ apiVersion, kind })),
    );
    let builder: FindingBuilder | undefined;
    let last: SourceFile | undefined;
    for (const { file, object } of this.#waiting) {
      if (builder === undefined || file !== last)
        builder = new FindingBuilder(file, this.#options.locateReference);
      last = file;
      this.#checkObject(file, object, builder);
    }
    this.#waiting.length = 0;
  }

  #visitDocument(file: SourceFile, document: YamlDocument, builder: FindingBuilder): void {
    if (document.value !== undefined || document.problem !== undefined) this.#documents++;
    if (document.value === undefined) return;
    this.#runDocumentChecks(file, document, builder);
    if (!OBJECT_ROLES.has(file.role)) return;
    for (const found of objectsOf(document)) {
      const object = file.encrypted ? { ...found, value: withoutSops(found.value) } : found;
      this.#resources++;
      if (object.kind === 'CustomResourceDefinition') this.#options.catalog.addDefinition(object.value);
      if (this.#options.catalog.isSettled(object.apiVersion, object.kind))
        this.#checkObject(file, object, builder);
      else this.#waiting.push({ file, object });
    }
  }

  #runDocumentChecks(file: SourceFile, document: YamlDocument, builder: FindingBuilder): void {
    for (const check of this.#dispatch.document) {
      if (!this.#options.isOn(check, file.path)) continue;
      check.check(
        { file, document },
        (at, message, details) =>
          this.#options.emit(
            builder.atPath(check, severityOf(check, details), document, undefined, at, message, details),
          ),
        this.#context(check),
      );
    }
  }

  #checkObject(file: SourceFile, object: KubernetesObject, builder: FindingBuilder): void {
    for (const check of this.#dispatch.forObject(object)) {
      if (!this.#options.isOn(check, file.path)) continue;
      check.check({ file, object }, this.#report(check, object, builder), this.#context(check));
    }
    const pod = podTemplateOf(object);
    if (pod !== undefined) {
      for (const check of this.#dispatch.pod) {
        if (!this.#options.isOn(check, file.path)) continue;
        check.check({ file, object, pod }, this.#report(check, object, builder), this.#context(check));
      }
    }
    for (const [check, visitor] of this.#visitors) {
      if (this.#options.isOn(check, file.path))
        visitor.visit({ file, object }, this.#report(check, object, builder));
    }
  }

  #report(check: Check, object: KubernetesObject, builder: FindingBuilder) {
    return (at: Path, message: string, details?: Details): void => {
      if (builder.file.encrypted && isEncryptedAt(object.value, at)) return;
      this.#options.emit(
        builder.atPath(check, severityOf(check, details), object.document, object, at, message, details),
      );
    };
  }

  #contextOf(check: Check): CheckContext {
    const { catalog, optionsOf } = this.#options;
    return { kubernetesVersion: catalog.kubernetesVersion, schemas: catalog, options: optionsOf(check) };
  }

  #context(check: Check): CheckContext {
    return this.#contexts.get(check) ?? this.#contextOf(check);
  }
}

function severityOf(check: Check, details: Details | undefined): Severity {
  return details?.severity ?? check.severity;
}
