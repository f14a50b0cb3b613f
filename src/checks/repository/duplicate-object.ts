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

/** An object seen before, as much of it as is needed. */
interface Seen extends ObjectReference {
  /** The places from which it is applied: its file, its folder or the kustomizations that list its file. */
  readonly appliedFrom: readonly string[];
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
    const seen = new Map<string, Seen[]>();
    const toldPairs = new Set<string>();
    return {
      visit({ file, object }, report) {
        const key = identityOf(object);
        if (key === undefined) return;
        const known = seen.get(key);
        const current = seenIn(file, object);
        if (known === undefined) {
          seen.set(key, [current]);
          return;
        }
        const first = known.find((other) => isTogether(current, other));
        if (first === undefined) known.push(current);
        else if (isWorthTelling(file, first, toldPairs)) reportTwice(object, file, first, report);
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

function seenIn(file: SourceFile, { document, base }: KubernetesObject): Seen {
  return { file: file.path, documentIndex: document.index, base, appliedFrom: appliedFrom(file) };
}

const appliedFromByFile = new WeakMap<SourceFile, readonly string[]>();

/** The file itself, and the kustomizations that list it or, where there are none around, its folder. */
function appliedFrom(file: SourceFile): readonly string[] {
  let places = appliedFromByFile.get(file);
  if (places === undefined) {
    const isLoose = file.appliedBy.length === 0 && !file.besideKustomization;
    places = [file.path, ...(isLoose ? [folderOf(file.path)] : file.appliedBy)];
    appliedFromByFile.set(file, places);
  }
  return places;
}

/** The folder of a path, with a slash at its end so that it is no file's path. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) || './';
}

function isTogether(a: Seen, b: Seen): boolean {
  return a.appliedFrom.some((place) => b.appliedFrom.includes(place));
}

/** Two loose files of a folder that share many objects are alternatives of each other: that is told once. */
function isWorthTelling(file: SourceFile, first: Seen, toldPairs: Set<string>): boolean {
  if (isCertain(file, first)) return true;
  const pair = `${first.file}\0${file.path}`;
  if (toldPairs.has(pair)) return false;
  toldPairs.add(pair);
  return true;
}

/** One file, or one kustomization that lists both: a cluster would get both. */
function isCertain(file: SourceFile, first: Seen): boolean {
  return first.file === file.path || first.appliedFrom.some((place) => file.appliedBy.includes(place));
}

function reportTwice(object: KubernetesObject, file: SourceFile, first: Seen, report: Report): void {
  const { namespace, name = '', kind } = object;
  const what = `${kind} ${code(namespace === undefined ? name : `${namespace}/${name}`)}`;
  const isSameFile = first.file === file.path;
  report(
    ['metadata', 'name'],
    isSameFile ? `${what} is declared twice in this file` : `${what} is also declared in ${code(first.file)}`,
    {
      severity: isCertain(file, first) ? 'error' : 'warning',
      related: [{ object: first, at: ['metadata', 'name'], message: 'declared first here' }],
    },
  );
}
