import type { OptionValues } from '../kernel/check.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import { podTemplateOf } from '../kubernetes/pod-template.ts';
import type { SchemaCatalog } from '../kubernetes/schema/catalog.ts';
import { objectsIn } from '../repository/file-objects.ts';
import { OBJECT_ROLES } from '../repository/file-role.ts';
import type { SourceFile } from '../repository/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Check, ObjectSubject, PodCheck, RepositoryCheck, RepositoryVisitor } from './define-check.ts';
import { createDispatch, type Dispatch, type ReadyCheck } from './dispatch.ts';
import { Reporting, type ReportingOptions } from './reporting.ts';
import { type ReadAgain, WaitingObjects } from './waiting-objects.ts';

/** What a run of the checks needs and where its findings go. */
export interface CheckRunOptions extends ReportingOptions {
  readonly checks: readonly Check[];
  readonly catalog: SchemaCatalog;
  readonly optionsOf: (check: Check) => OptionValues;
  /** False when the configuration switches the check off for that file; left out when none is off anywhere. */
  readonly isOn?: (check: Check, file: string) => boolean;
}

/** Numbers of what was looked at. */
export interface CheckRunCounts {
  readonly documents: number;
  readonly resources: number;
}

interface ReadyVisitor extends ReadyCheck<RepositoryCheck> {
  readonly visitor: RepositoryVisitor;
}

/**
 * Runs every check once over what it asked for, file by file. Objects whose kind a definition in the
 * repository may still describe wait until all files have been seen.
 */
export class CheckRun {
  readonly #catalog: SchemaCatalog;
  readonly #isOn: CheckRunOptions['isOn'];
  readonly #reporting: Reporting;
  readonly #dispatch: Dispatch;
  readonly #visitors: readonly ReadyVisitor[];
  readonly #waiting: WaitingObjects;
  #documents = 0;
  #resources = 0;

  constructor(options: CheckRunOptions) {
    const { catalog, optionsOf } = options;
    this.#catalog = catalog;
    this.#isOn = options.isOn;
    this.#waiting = new WaitingObjects((object) => !this.#isSettled(object));
    this.#reporting = new Reporting(options);
    this.#dispatch = createDispatch(options.checks, this.#reporting, (check) => ({
      kubernetesVersion: catalog.kubernetesVersion,
      schemas: catalog,
      options: optionsOf(check),
    }));
    this.#visitors = this.#dispatch.repository.map((ready) => ({
      ...ready,
      visitor: ready.check.start(ready.context),
    }));
  }

  get counts(): CheckRunCounts {
    return { documents: this.#documents, resources: this.#resources };
  }

  /** Runs the checks over a file; objects of kinds that are not settled yet wait for `finish`. */
  visit(file: SourceFile): void {
    this.#reporting.lookAt(file);
    for (const { check, report, context } of this.#dispatch.file) {
      if (this.#isOff(check, file)) continue;
      check.check({ file }, report, context);
    }
    for (const document of file.documents) this.#visitDocument(file, document);
  }

  /** Runs the checks over the objects that waited; those of many files are read again. */
  async finish(readAgain: ReadAgain): Promise<void> {
    await this.#catalog.prepare(this.#waiting.kinds);
    for (const subject of this.#waiting.objects(readAgain)) this.#checkObject(subject);
  }

  #visitDocument(file: SourceFile, document: YamlDocument): void {
    if (document.value !== undefined || document.problem !== undefined) this.#documents++;
    if (document.value === undefined) return;
    this.#reporting.lookAt(file, document);
    for (const { check, report, context } of this.#dispatch.document) {
      if (this.#isOff(check, file)) continue;
      check.check({ file, document }, report, context);
    }
    if (OBJECT_ROLES.has(file.role)) this.#visitObjects(file, document);
  }

  #visitObjects(file: SourceFile, document: YamlDocument): void {
    for (const object of objectsIn(file, document)) {
      this.#resources++;
      if (object.kind === 'CustomResourceDefinition') this.#catalog.addDefinition(object.value);
      if (this.#isSettled(object)) this.#checkObject({ file, object });
      else this.#waiting.add({ file, object });
    }
  }

  #checkObject(subject: ObjectSubject): void {
    const { file, object } = subject;
    this.#reporting.lookAt(file, object.document, object);
    const checks = this.#dispatch.forObject(object);
    for (const { check, report, context } of checks.object) {
      if (this.#isOff(check, file)) continue;
      check.check(subject, report, context);
    }
    if (checks.pod.length > 0) this.#checkPod(subject, checks.pod);
    for (const { check, visitor, report } of this.#visitors) {
      if (this.#isOff(check, file)) continue;
      visitor.visit(subject, report);
    }
  }

  #checkPod({ file, object }: ObjectSubject, checks: readonly ReadyCheck<PodCheck>[]): void {
    const pod = podTemplateOf(object);
    if (pod === undefined) return;
    const subject = { file, object, pod };
    for (const { check, report, context } of checks) {
      if (this.#isOff(check, file)) continue;
      check.check(subject, report, context);
    }
  }

  #isSettled({ apiVersion, kind }: KubernetesObject): boolean {
    return this.#catalog.isSettled(apiVersion, kind);
  }

  #isOff(check: Check, file: SourceFile): boolean {
    return this.#isOn !== undefined && !this.#isOn(check, file.path);
  }
}
