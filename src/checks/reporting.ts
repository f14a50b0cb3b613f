import type { CheckMeta } from '../kernel/check.ts';
import type { FindingDraft, Severity } from '../kernel/finding.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import { isEncryptedAt } from '../repository/sops.ts';
import type { SourceFile } from '../repository/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Details, Report, ReportRange } from './define-check.ts';
import { FindingBuilder, type LocateReference } from './finding-builder.ts';

/** Where findings go, and how those about objects seen earlier find their positions. */
export interface ReportingOptions {
  readonly emit: (draft: FindingDraft) => void;
  readonly locateReference: LocateReference;
}

/** What the checks of a run are looking at. What they report is about it, so that each needs one report for the whole run. */
export class Reporting {
  readonly #options: ReportingOptions;
  #file: SourceFile | undefined;
  #document: YamlDocument | undefined;
  #object: KubernetesObject | undefined;
  #builder: FindingBuilder | undefined;

  constructor(options: ReportingOptions) {
    this.#options = options;
  }

  /** Turns to a file, to one of its documents, or to an object in that. */
  lookAt(file: SourceFile, document?: YamlDocument, object?: KubernetesObject): void {
    this.#file = file;
    this.#document = document;
    this.#object = object;
  }

  /** What a check says about paths of the document or object that is looked at. */
  reportOf(check: CheckMeta): Report {
    return (at, message, details) => {
      const builder = this.#builderOfFile();
      const document = this.#document;
      const object = this.#object;
      if (document === undefined) throw new Error(`${check.id} reports a path but looks at no document`);
      if (object !== undefined && builder.file.encrypted && isEncryptedAt(object.value, at)) return;
      const severity = severityOf(check, details);
      this.#options.emit(builder.atPath(check, severity, document, object, at, message, details));
    };
  }

  /** What a check says about places of the file that is looked at. */
  reportRangeOf(check: CheckMeta): ReportRange {
    return (range, message, details) => {
      const severity = severityOf(check, details);
      this.#options.emit(this.#builderOfFile().atRange(check, severity, range, message, details));
    };
  }

  #builderOfFile(): FindingBuilder {
    if (this.#file === undefined) throw new Error('no file is looked at');
    if (this.#builder?.file !== this.#file) {
      this.#builder = new FindingBuilder(this.#file, this.#options.locateReference);
    }
    return this.#builder;
  }
}

function severityOf(check: CheckMeta, details: Details | undefined): Severity {
  return details?.severity ?? check.severity;
}
