import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import { defineCheck, type ObjectReference, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** Groups whose objects configure a program that reads the file; no cluster gets them. */
const LOCAL_GROUPS: ReadonlySet<string> = new Set([
  'kustomize.config.k8s.io',
  'config.kubernetes.io',
  'kind.x-k8s.io',
]);

/** A file as far as its objects are concerned. */
interface Place {
  readonly file: string;
  /** From where its objects are applied: the file itself, its folder or the kustomizations that list it. */
  readonly appliedFrom: readonly string[];
}

/** An object seen before; there are as many as objects, so it is small. */
interface Seen {
  readonly place: Place;
  readonly documentIndex: number;
  readonly base: Path;
}

export default defineCheck({
  id: 'repository/duplicate-object',
  on: 'repository',
  severity: 'error',
  summary: 'No object is declared twice in what a cluster gets together',
  rationale: `When two declarations of the same kind, namespace and name are applied together, the later one wins and the
first is lost, or they overwrite each other at each run; Kustomize refuses to build at all. Objects count as applied
together when they stand in the same file, when one kustomization lists both of their files as resources, or, as a warning,
when they stand in the same folder and no kustomization has a say in it. The same object in different folders is normal:
that is how environments are made.

Source: [Kustomize: resources](https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/).`,
  examples: {
    bad: [
      {
        title: 'Twice in one file',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata: { a: "1" }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata: { b: "2" }\n',
        findings: [{ at: '10:9', message: 'ConfigMap `web` is declared twice in this file' }],
      },
      {
        title: 'In two files of one folder',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop\n',
        file: 'shop/web.yaml',
        with: {
          'shop/all.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop\n',
        },
        findings: [{ at: '4:9', message: 'ConfigMap `shop/web` is also declared in `shop/all.yaml`' }],
      },
    ],
    good: [
      {
        title: 'The same name in two environments',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n',
        file: 'production/web.yaml',
        with: { 'staging/web.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n' },
      },
      {
        title: 'Another namespace, and another kind',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec: { ports: [{ port: 80 }] }\n',
      },
    ],
  },
  start() {
    const seen = new Map<string, Seen>();
    /** The same objects in other places: seldom any, so that most cost no list. */
    const elsewhere = new Map<string, Seen[]>();
    const toldPairs = new Set<string>();
    const placeOf = placeReader();
    return {
      visit({ file, object }, report) {
        const key = identityOf(object);
        if (key === undefined) return;
        const current = { place: placeOf(file), documentIndex: object.document.index, base: object.base };
        const earliest = seen.get(key);
        if (earliest === undefined) {
          seen.set(key, current);
          return;
        }
        const others = elsewhere.get(key);
        const first = isTogether(current, earliest)
          ? earliest
          : others?.find((other) => isTogether(current, other));
        if (first !== undefined) {
          if (isWorthTelling(file, first, toldPairs)) reportTwice(object, file, first, report);
        } else if (others === undefined) elsewhere.set(key, [current]);
        else others.push(current);
      },
    };
  },
});

/** Group, kind, namespace and name; undefined for what has no fixed name or never reaches a cluster. */
function identityOf({ group, kind, namespace, name }: KubernetesObject): string | undefined {
  if (name === undefined || name === '' || LOCAL_GROUPS.has(group)) return undefined;
  // Joined, not a template: a rope of slices would keep the text of every file alive.
  return [group, kind, namespace ?? '', name].join('/');
}

/** Gives the place of a file; all objects of a file, which come one after another, share it. */
function placeReader(): (file: SourceFile) => Place {
  let latest: SourceFile | undefined;
  let place: Place = { file: '', appliedFrom: [] };
  return (file) => {
    if (file !== latest) place = { file: file.path, appliedFrom: appliedFrom(file) };
    latest = file;
    return place;
  };
}

/** The file itself, and the kustomizations that list it or, where there are none around, its folder. */
function appliedFrom(file: SourceFile): readonly string[] {
  const isLoose = file.appliedBy.length === 0 && !file.besideKustomization;
  return [file.path, ...(isLoose ? [folderOf(file.path)] : file.appliedBy)];
}

/** The folder of a path, with a slash at its end so that it is no file's path. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) || './';
}

function isTogether(a: Seen, b: Seen): boolean {
  return a.place.appliedFrom.some((place) => b.place.appliedFrom.includes(place));
}

/** Two loose files of a folder that share many objects are alternatives of each other: that is told once. */
function isWorthTelling(file: SourceFile, first: Seen, toldPairs: Set<string>): boolean {
  if (isCertain(file, first)) return true;
  const pair = `${first.place.file}\0${file.path}`;
  if (toldPairs.has(pair)) return false;
  toldPairs.add(pair);
  return true;
}

/** One file, or one kustomization that lists both: a cluster would get both. */
function isCertain(file: SourceFile, first: Seen): boolean {
  const { place } = first;
  return place.file === file.path || place.appliedFrom.some((from) => file.appliedBy.includes(from));
}

function reportTwice(object: KubernetesObject, file: SourceFile, first: Seen, report: Report): void {
  const { namespace, name = '', kind } = object;
  const what = `${kind} ${code(namespace === undefined ? name : `${namespace}/${name}`)}`;
  const other = first.place.file;
  const isSameFile = other === file.path;
  report(
    ['metadata', 'name'],
    isSameFile ? `${what} is declared twice in this file` : `${what} is also declared in ${code(other)}`,
    {
      severity: isCertain(file, first) ? 'error' : 'warning',
      related: [{ object: referenceTo(first), at: ['metadata', 'name'], message: 'declared first here' }],
    },
  );
}

function referenceTo({ place, documentIndex, base }: Seen): ObjectReference {
  return { file: place.file, documentIndex, base };
}
