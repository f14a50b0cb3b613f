import { type JsonObject, member, objectMember } from '../../kernel/json.ts';
import { nameRuleOf, type ObjectNameRule } from '../../kubernetes/name-rules.ts';
import { isName, NAME_MAX_LENGTH, nameProblem } from '../../kubernetes/names.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'api/names',
  on: 'object',
  severity: 'error',
  summary: 'Every object has a name, and names follow the rules of their kind',
  rationale: `The API server refuses an object without \`metadata.name\` (or \`generateName\`) and one whose name does not
follow the rule of its kind: a DNS subdomain of up to 253 characters for most, a DNS label of up to 63 for Namespaces,
StatefulSets and Services (which before Kubernetes 1.36 also had to start with a letter), 52 characters for CronJobs,
any segment of a URL path for RBAC. No schema says so.

Source: [Object Names and IDs](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/) and the
validation functions of the API server.`,
  examples: {
    bad: [
      {
        title: 'A capital letter and an underscore',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web_Settings\n',
        findings: [
          {
            at: '4:9',
            message:
              '`Web_Settings` is no name for a ConfigMap: it may hold only lowercase letters, digits, `-` and `.`, such as `web-settings`',
          },
        ],
      },
      {
        title: 'A CronJob with a long name',
        yaml: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: recompute-the-monthly-invoices-of-all-customers-in-europe\n',
        findings: [
          {
            at: '4:9',
            message:
              '`recompute-the-monthly-invoices-of-all-customers-in-europe` is no name for a CronJob: it has 57 characters; at most 52 are allowed, because its Jobs get 11 more characters and may have 63',
          },
        ],
      },
      {
        title: 'No name',
        yaml: 'apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app: web\n',
        findings: [{ at: '3:1', message: 'the object has no `metadata.name`' }],
      },
      {
        title: 'A namespace with a dot',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop.eu\n',
        findings: [
          {
            at: '5:14',
            message:
              '`shop.eu` is no name for a Namespace: it may hold only lowercase letters, digits and `-`, such as `shop-eu`',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Roles may have colons',
        yaml: 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop:Reader\nrules: []\n',
      },
      {
        title: 'A name that the cluster completes',
        yaml: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  generateName: migrate-\n',
      },
      {
        title: 'A name that Flux fills in',
        yaml: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-\${ENVIRONMENT}\n`,
      },
    ],
  },
  check({ file, object }, report, { kubernetesVersion, schemas }) {
    const metadata = objectMember(object.value, 'metadata');
    const namespace = member(metadata, 'namespace');
    if (typeof namespace === 'string' && namespace !== '' && !isName(namespace, 'dns-1123-label')) {
      reportName(namespace, 'namespace', 'Namespace', { rule: 'dns-1123-label' }, report);
    }
    const { name } = object;
    if (name !== undefined && isNameOfAnyKind(name)) return;
    const rule = nameRuleOf(object, kubernetesVersion);
    if (name === undefined || name === '') {
      if (schemas.lookup(object.apiVersion, object.kind).status === 'known') {
        checkMissingName(metadata, object.kind, rule, report);
      }
    } else if (rule !== undefined && !isNameOf(rule, name) && !isKustomizeName(name, file))
      reportName(name, 'name', object.kind, rule, report);
  },
});

/** True for a name that follows the narrowest of the rules, as nearly all names do. */
function isNameOfAnyKind(name: string): boolean {
  return name.length <= 52 && isName(name, 'dns-1035-label');
}

/** A name of signs alone, such as `_`, in what a kustomization lists: the kustomization gives the real one. */
function isKustomizeName(name: string, { appliedBy }: SourceFile): boolean {
  return appliedBy.length > 0 && !/[a-z0-9]/i.test(name);
}

function isNameOf({ rule, limit }: ObjectNameRule, name: string): boolean {
  return isName(name, rule) && (limit === undefined || name.length <= limit.max);
}

function checkMissingName(
  metadata: JsonObject | undefined,
  kind: string,
  rule: ObjectNameRule | undefined,
  report: Report,
): void {
  const prefix = member(metadata, 'generateName');
  const name = member(metadata, 'name');
  if (typeof prefix === 'string' && prefix !== '') {
    // The cluster appends to it, so that it may end with `-`; an `a` in its place keeps the rest comparable.
    const completed = prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix;
    if (rule !== undefined && !isNameOf(rule, completed))
      reportName(prefix, 'generateName', kind, rule, report);
  } else if (name === '') report(['metadata', 'name'], '`metadata.name` is empty');
  else if (name === undefined || name === null)
    report(['metadata', 'name'], 'the object has no `metadata.name`');
}

function reportName(
  name: string,
  field: 'name' | 'namespace' | 'generateName',
  kind: string,
  { rule, limit }: ObjectNameRule,
  report: Report,
): void {
  if (isSubstituted(name)) return;
  const max = limit?.max ?? NAME_MAX_LENGTH[rule];
  const reason = limit !== undefined && isName(name, rule) ? `, because ${limit.because}` : '';
  const problem = nameProblem(name, rule, max) ?? nameProblem(name.replace(/-$/, ''), rule, max) ?? '';
  report(['metadata', field], `${code(name)} is no name for ${withArticle(kind)}: it ${problem}${reason}`);
}

function withArticle(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
