import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { objectsOf } from '../../kubernetes/objects.ts';
import type { SchemaCatalog } from '../../kubernetes/schema/catalog.ts';
import type { Schema } from '../../kubernetes/schema/schema.ts';
import { schemaAt } from '../../kubernetes/schema-at.ts';
import { KUBERNETES_YAML_ROLES } from '../../repository/file-role.ts';
import type { AmbiguousScalar, YamlDocument } from '../../yaml/document.ts';
import { type Details, defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** Last steps of paths at which an octal number is what is meant: the modes of files. */
const FILE_MODE = /mode$/i;

/** Last steps of paths at which a value may be a password. */
const CREDENTIAL = /pass|secret|token|pin$/i;

export default defineCheck({
  id: 'yaml/ambiguous-scalar',
  on: 'document',
  severity: 'warning',
  summary: 'No plain scalar is read as another type or number than it looks',
  rationale: `Kubernetes reads YAML 1.1: \`y\`, \`yes\`, \`on\`, \`n\`, \`no\` and \`off\` are booleans, also as keys; \`0777\` is 511,
\`1_000\` is 1000 and \`12e3\` (the start of a commit's hash, perhaps) is 12000. Where the schema wants a string, the API
server refuses the value or, in a map, the cluster gets \`true\` instead of \`on\`; that is an error, and quoting mends it.
Where nothing is known about the field, it is for a person to say which was meant. Where a boolean or number is wanted,
nothing is said, except about octal numbers that are no file mode.

Source: [YAML 1.1 booleans](https://yaml.org/type/bool.html), observed with \`sigs.k8s.io/yaml\`.`,
  examples: {
    bad: [
      {
        title: 'A string that is read as a boolean, a key too, and a hash that is read as a number',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  labels:\n    commit: 12e3\ndata:\n  debug: off\n  y: "1"\n',
        findings: [
          {
            at: '6:13',
            message: '`12e3` is read as the number `12000`, but a string is wanted here; quote it',
          },
          {
            at: '8:10',
            message: '`off` is read as the boolean `false`, but a string is wanted here; quote it',
          },
          { at: '9:3', message: 'the key `y` is read as `true`; quote it' },
        ],
      },
      {
        title: 'A user that is read as octal',
        yaml: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  securityContext:\n    runAsUser: 01000\n  containers: []\n',
        findings: [
          {
            at: '7:16',
            message: '`01000` is read as octal, which is 512; write the number without the leading zero',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Where a boolean is wanted, and the mode of a file',
        yaml: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostNetwork: yes\n  containers:\n    - name: web\n      image: nginx:1.29\n  volumes:\n    - name: settings\n      configMap:\n        name: settings\n        defaultMode: 0644\n',
      },
    ],
  },
  check({ file, document }, report, { schemas }) {
    if (document.ambiguous.length === 0 || !KUBERNETES_YAML_ROLES.has(file.role)) return;
    const scene: Scene = { objects: objectsOf(document), schemas, report };
    for (const scalar of document.ambiguous) {
      if (isLost(scalar, document)) continue;
      if (scalar.isKey) checkKey(scalar, scene);
      else checkValue(scalar, scene);
    }
  },
});

/** What is known around the scalars of a document. */
interface Scene {
  readonly objects: readonly KubernetesObject[];
  readonly schemas: SchemaCatalog;
  readonly report: Report;
}

/** True for what stands below the first of two equal keys: nobody reads it, and its path leads to the second. */
function isLost({ path, range }: AmbiguousScalar, { duplicates }: YamlDocument): boolean {
  return duplicates.some(
    ({ path: lost, second }) => range.start < second.start && lost.every((step, i) => path[i] === step),
  );
}

function objectAround(path: Path, { objects }: Scene): KubernetesObject | undefined {
  return objects.find(({ base }) => base.every((step, i) => path[i] === step));
}

/** The schema of the node at a path from the document's root, or undefined when nothing is known about it. */
function schemaOf(path: Path, scene: Scene): Schema | undefined {
  const object = objectAround(path, scene);
  if (object === undefined) return undefined;
  const found = scene.schemas.lookup(object.apiVersion, object.kind);
  return found.status === 'known' ? schemaAt(found.info.schema, path.slice(object.base.length)) : undefined;
}

function checkKey({ source, path }: AmbiguousScalar, scene: Scene): void {
  const owner = schemaOf(path.slice(0, -1), scene);
  const isCertain = owner?.fields?.has(source) === true || owner?.values !== undefined;
  scene.report(path, `the key ${code(source)} is read as ${code(String(path.at(-1)))}; quote it`, {
    part: 'key',
    sensitive: isSecret(path, scene),
    severity: isCertain ? 'error' : 'warning',
    fix: {
      description: 'Quote the key',
      safety: isCertain ? 'safe' : 'unsafe',
      changes: [{ kind: 'quote-key', at: path }],
    },
  });
}

function checkValue(scalar: AmbiguousScalar, scene: Scene): void {
  switch (schemaOf(scalar.path, scene)?.type) {
    case 'boolean':
    case 'object':
    case 'array':
      // A boolean is what is wanted, or the schema check says that it is something else altogether.
      return;
    case 'integer':
    case 'number':
    case 'quantity':
    case 'int-or-string':
      if (typeof scalar.value === 'number') checkOctal(scalar, scene.report);
      return;
    case 'string':
      tell(scalar, 'but a string is wanted here; quote it', scene, {
        severity: 'error',
        fix: quoting(scalar, 'safe'),
      });
      return;
    default:
      checkUntyped(scalar, scene);
  }
}

function checkOctal({ source, value, path }: AmbiguousScalar, report: Report): void {
  const isOctal = /^[-+]?0[0-7_]+$/.test(source) && Number(source.replaceAll('_', '')) !== value;
  if (!isOctal || isFileMode(path)) return;
  report(
    path,
    `${code(source)} is read as octal, which is ${value}; write the number without the leading zero`,
  );
}

function checkUntyped(scalar: AmbiguousScalar, scene: Scene): void {
  const { source, value, path } = scalar;
  const isNumber = typeof value === 'number';
  if (isNumber && isFileMode(path)) return;
  // A whole word mostly stands for the boolean that it is read as, and in quotes it would be a text that counts as true.
  const details: Details =
    isNumber || source.length === 1 ? { fix: quoting(scalar, 'unsafe') } : { severity: 'note' };
  tell(scalar, `write ${code(value)}, or quote it if the text is meant`, scene, details);
}

function isFileMode(path: Path): boolean {
  return FILE_MODE.test(String(path.at(-1)));
}

/** Reports what a scalar is read as, without showing it where it may be a password. */
function tell(
  { source, value, path }: AmbiguousScalar,
  advice: string,
  scene: Scene,
  details: Details,
): void {
  const type = typeof value;
  if (isSecret(path, scene)) {
    const mend = advice.startsWith('write') ? 'quote it if the text is meant' : advice;
    scene.report(path, `the value is read as a ${type}, ${mend}`, { ...details, sensitive: true });
  } else {
    const link = advice.startsWith('but') ? ',' : ';';
    scene.report(path, `${code(source)} is read as the ${type} ${code(value)}${link} ${advice}`, details);
  }
}

function isSecret(path: Path, scene: Scene): boolean {
  if (CREDENTIAL.test(String(path.at(-1)))) return true;
  const object = objectAround(path, scene);
  return object?.kind === 'Secret' && object.group === '';
}

function quoting({ path }: AmbiguousScalar, safety: 'safe' | 'unsafe'): NonNullable<Details['fix']> {
  return { description: 'Quote the value', safety, changes: [{ kind: 'quote-scalar', at: path }] };
}
