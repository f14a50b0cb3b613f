import type { KubernetesObject } from '../kubernetes/object.ts';
import { kindKey, WORKLOAD_KINDS } from '../kubernetes/pod-template.ts';
import type {
  Check,
  CheckContext,
  DocumentCheck,
  FileCheck,
  ObjectCheck,
  PodCheck,
  Report,
  ReportRange,
  RepositoryCheck,
} from './define-check.ts';
import type { Reporting } from './reporting.ts';

/** A check with what it is given for every subject; made once, since there are many subjects. */
export interface ReadyCheck<C extends Check, R = Report> {
  readonly check: C;
  readonly report: R;
  readonly context: CheckContext;
}

/** The checks that look at objects of one kind. */
export interface KindChecks {
  readonly object: readonly ReadyCheck<ObjectCheck>[];
  /** Empty for kinds without a pod. */
  readonly pod: readonly ReadyCheck<PodCheck>[];
}

/** The checks of a run, sorted by what they look at. */
export interface Dispatch {
  readonly file: readonly ReadyCheck<FileCheck, ReportRange>[];
  readonly document: readonly ReadyCheck<DocumentCheck>[];
  readonly repository: readonly ReadyCheck<RepositoryCheck>[];
  /** The checks that asked for this object's kind. */
  forObject(object: KubernetesObject): KindChecks;
}

/** Sorts checks by subject, and object checks by kind, so that an object meets only those that asked for it. */
export function createDispatch(
  checks: readonly Check[],
  reporting: Reporting,
  contextOf: (check: Check) => CheckContext,
): Dispatch {
  const ready = <C extends Check>(check: C): ReadyCheck<C> => ({
    check,
    report: reporting.reportOf(check),
    context: contextOf(check),
  });
  const object = checks.filter((check) => check.on === 'object').map(ready);
  const pod = checks.filter((check) => check.on === 'pod').map(ready);
  const byGroup = new Map<string, Map<string, KindChecks>>();
  return {
    file: checks
      .filter((check) => check.on === 'file')
      .map((check) => ({ ...ready(check), report: reporting.reportRangeOf(check) })),
    document: checks.filter((check) => check.on === 'document').map(ready),
    repository: checks.filter((check) => check.on === 'repository').map(ready),
    forObject(subject) {
      const known = byGroup.get(subject.group)?.get(subject.kind);
      if (known !== undefined) return known;
      const found = checksOfKind(kindKey(subject), object, pod);
      const kinds = byGroup.get(subject.group) ?? new Map<string, KindChecks>();
      byGroup.set(subject.group, kinds.set(subject.kind, found));
      return found;
    },
  };
}

function checksOfKind(kind: string, object: KindChecks['object'], pod: KindChecks['pod']): KindChecks {
  return {
    object: object.filter(({ check }) => check.kinds === undefined || check.kinds.includes(kind)),
    pod: WORKLOAD_KINDS.includes(kind) ? pod : [],
  };
}
