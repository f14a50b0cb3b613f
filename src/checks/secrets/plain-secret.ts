import { isObject, type JsonObject, member, objectMember } from '../../kernel/json.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { judgeSecretValue } from '../../kubernetes/secret-value.ts';
import { defineCheck } from '../define-check.ts';
import { stringsOf } from '../option-values.ts';
import { code } from '../wording.ts';

/** Keys that say what a repository or cluster is rather than how to get into it, in the Secrets by which Argo CD knows them. */
const ARGOCD_PUBLIC_KEYS: ReadonlySet<string> = new Set([
  'type',
  'url',
  'name',
  'project',
  'server',
  'namespaces',
  'clusterResources',
  'shard',
  'enableOCI',
  'insecure',
  'insecureIgnoreHostKey',
  'enableLfs',
  'forceHttpBasicAuth',
  'proxy',
  'noProxy',
  'useAzureWorkloadIdentity',
]);

/** Keys whose values are credentials, whatever they look like. */
const CREDENTIAL_KEY =
  /pass|pwd|secret|token|cred|auth|users|private|docker|kube-?config|jwt|salt|(?:^|[-_.])key$/i;

const MAX_NAMED = 5;

export default defineCheck({
  id: 'secrets/plain-secret',
  on: 'object',
  kinds: ['Secret'],
  severity: 'error',
  summary: 'No Secret in Git has values that can be read',
  rationale: `The values of a Secret are encoded, not encrypted: whoever can read the repository, any of its clones or any
commit of its history can read them. Keep them encrypted (SOPS, Sealed Secrets) or outside of Git (External Secrets, Vault),
and replace values that have been committed once: they have leaked.

Placeholders (\`CHANGE_ME\`, \`<password>\`), values that another program fills in (\`\${PASSWORD}\`, \`<path:…>\`, \`ref+vault://…\`,
\`{{ … }}\`), files encrypted with SOPS, empty values, public certificates and keys are no finding. Where all values are
settings and files without a password or the like, it is a warning. Values are never printed.

Source: [Good practices for Kubernetes Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/).`,
  examples: {
    bad: [
      {
        title: 'A password in plain text and one in base64',
        yaml: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: aHVudGVyMg==\nstringData:\n  host: \${DB_HOST}\n  token: s3cr3t-t0k3n\n`,
        findings: [
          {
            at: '6:3',
            message:
              'Secret `db` has readable values in Git (`password`, `token`); encrypt them with SOPS or Sealed Secrets, or fetch them from a vault, and replace them',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Placeholders, public keys and what others fill in',
        yaml: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: \${DB_PASSWORD}\n  token: <path:secret/data/db#token>\n  pin: CHANGE_ME\n  empty: ""\n  ca.crt: |\n    -----BEGIN CERTIFICATE-----\n    MIIBszCCAVmgAwIBAgIUQ0Zb\n    -----END CERTIFICATE-----\n`,
      },
      {
        title: 'A repository that Argo CD reads without credentials',
        yaml: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: repo\n  labels:\n    argocd.argoproj.io/secret-type: repository\nstringData:\n  type: git\n  url: https://git.example.com/shop/deploy.git\n',
      },
    ],
  },
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Secrets that hold nothing secret, as `name` or `namespace/name`',
    },
  },
  check({ file, object }, report, { options }) {
    if (file.encrypted || isObject(object.value['sops']) || isAllowed(object, stringsOf(options, 'allow')))
      return;
    const readable = readableValues(object.value);
    const [first] = readable;
    if (first === undefined) return;
    const named = readable.slice(0, MAX_NAMED).map(({ key }) => code(key));
    if (readable.length > MAX_NAMED) named.push(`${readable.length - MAX_NAMED} more`);
    const name = object.name === undefined ? '' : ` ${code(object.name)}`;
    const subject = `Secret${name} has readable values in Git (${named.join(', ')})`;
    if (readable.every(({ isSetting }) => isSetting)) {
      report(
        [first.bag, first.key],
        `${subject}; use a ConfigMap if they are no secrets, encrypt them if they are`,
        {
          part: 'key',
          sensitive: true,
          severity: 'warning',
        },
      );
    } else {
      report(
        [first.bag, first.key],
        `${subject}; encrypt them with SOPS or Sealed Secrets, or fetch them from a vault, and replace them`,
        { part: 'key', sensitive: true },
      );
    }
  },
});

function isAllowed({ name, namespace }: KubernetesObject, allowed: readonly string[]): boolean {
  if (name === undefined || allowed.length === 0) return false;
  return allowed.includes(name) || allowed.includes(`${namespace}/${name}`);
}

interface ReadableValue {
  readonly bag: 'data' | 'stringData';
  readonly key: string;
  readonly isSetting: boolean;
}

function readableValues(secret: JsonObject): readonly ReadableValue[] {
  const harmless = isArgoCdSecret(secret) ? ARGOCD_PUBLIC_KEYS : undefined;
  const found: ReadableValue[] = [];
  for (const bag of ['data', 'stringData'] as const) {
    const values = objectMember(secret, bag);
    for (const key in values) {
      const value = values[key];
      if (typeof value !== 'string' || harmless?.has(key) === true) continue;
      const kind = judgeSecretValue(value, bag === 'data');
      if (kind !== 'harmless')
        found.push({ bag, key, isSetting: kind === 'setting' && !CREDENTIAL_KEY.test(key) });
    }
  }
  return found;
}

function isArgoCdSecret(secret: JsonObject): boolean {
  const labels = objectMember(objectMember(secret, 'metadata'), 'labels');
  return member(labels, 'argocd.argoproj.io/secret-type') !== undefined;
}
