import type { KubernetesObject } from '../kubernetes/object.ts';
import { kindKey } from '../kubernetes/pod-template.ts';
import type {
  Check,
  DocumentCheck,
  FileCheck,
  ObjectCheck,
  PodCheck,
  RepositoryCheck,
} from './define-check.ts';

/** The checks of a run, sorted by what they look at. */
export interface Dispatch {
  readonly file: readonly FileCheck[];
  readonly document: readonly DocumentCheck[];
  readonly pod: readonly PodCheck[];
  readonly repository: readonly RepositoryCheck[];
  /** The object checks that asked for this object's kind. */
  forObject(object: KubernetesObject): readonly ObjectCheck[];
}

/** Sorts checks by subject, and object checks by kind, so that an object meets only those that asked for it. */
export function createDispatch(checks: readonly Check[]): Dispatch {
  const objectChecks = checks.filter((check) => check.on === 'object');
  const byKind = new Map<string, readonly ObjectCheck[]>();
  return {
    file: checks.filter((check) => check.on === 'file'),
    document: checks.filter((check) => check.on === 'document'),
    pod: checks.filter((check) => check.on === 'pod'),
    repository: checks.filter((check) => check.on === 'repository'),
    forObject(object) {
      const key = kindKey(object);
      let wanted = byKind.get(key);
      if (wanted === undefined) {
        wanted = objectChecks.filter((check) => check.kinds === undefined || check.kinds.includes(key));
        byKind.set(key, wanted);
      }
      return wanted;
    },
  };
}
