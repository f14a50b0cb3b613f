import { type JsonObject, objectMember, stringMember } from '../../kernel/json.ts';
import { base64ByteLength, base64Problem } from '../../kubernetes/base64.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** The keys that a Secret of a type must have, in `data` or `stringData`; of each group one is enough. */
const REQUIRED_KEYS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['kubernetes.io/tls', [['tls.crt'], ['tls.key']]],
  ['kubernetes.io/dockerconfigjson', [['.dockerconfigjson']]],
  ['kubernetes.io/dockercfg', [['.dockercfg']]],
  ['kubernetes.io/basic-auth', [['username', 'password']]],
  ['kubernetes.io/ssh-auth', [['ssh-privatekey']]],
]);

const ACCOUNT_ANNOTATION = 'kubernetes.io/service-account.name';

export default defineCheck({
  id: 'api/secret-data',
  on: 'object',
  kinds: ['Secret'],
  severity: 'error',
  summary: 'The values under `data` of a Secret are base64, and it has the keys that its type needs',
  rationale: `Values under \`data\` are the base64 form of the real ones, those under \`stringData\` are plain text.
The API server cannot decode plain text under \`data\` and refuses the Secret. The standard alphabet with \`+\` and \`/\` and
the \`=\` padding are needed; line breaks within a value do not matter. Secrets of the types of \`kubernetes.io\` must have
their keys, such as \`tls.crt\` and \`tls.key\`, and a token for a ServiceAccount the annotation that names it.

Source: [Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data).`,
  examples: {
    bad: [
      {
        title: 'Plain text',
        yaml: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  user: c2hvcA==\n  password: not encoded!\n',
        findings: [
          {
            at: '7:13',
            message: 'the value of `data.password` is not base64; encode it, or move the key to `stringData`',
          },
        ],
      },
      {
        title: 'A certificate without its key',
        yaml: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: tls\ntype: kubernetes.io/tls\nstringData:\n  tls.crt: ""\n',
        findings: [{ at: '5:7', message: 'a Secret of type `kubernetes.io/tls` needs the key `tls.key`' }],
      },
    ],
    good: [
      {
        title: 'Encoded, plain under stringData, and filled in later',
        yaml: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  user: Y2hhbmdlbWU=\n  token: \${TOKEN}\nstringData:\n  note: <your note>\n`,
      },
    ],
  },
  check({ file, object }, report) {
    checkType(object.value, report);
    if (!file.encrypted) checkData(object.value, report);
  },
});

function checkType(secret: JsonObject, report: Report): void {
  const type = stringMember(secret, 'type');
  if (type === undefined) return;
  if (type === 'kubernetes.io/service-account-token') {
    const annotations = objectMember(objectMember(secret, 'metadata'), 'annotations');
    if ((stringMember(annotations, ACCOUNT_ANNOTATION) ?? '') !== '') return;
    report(['type'], `a Secret of type \`${type}\` needs the annotation \`${ACCOUNT_ANNOTATION}\``);
    return;
  }
  for (const keys of REQUIRED_KEYS.get(type) ?? []) {
    if (keys.some((key) => hasKey(secret, key))) continue;
    report(['type'], `a Secret of type \`${type}\` needs the key ${keys.map(code).join(' or ')}`);
  }
}

function hasKey(secret: JsonObject, key: string): boolean {
  const [data, plain] = [objectMember(secret, 'data'), objectMember(secret, 'stringData')];
  return (
    (data !== undefined && Object.hasOwn(data, key)) || (plain !== undefined && Object.hasOwn(plain, key))
  );
}

function checkData(secret: JsonObject, report: Report): void {
  const data = objectMember(secret, 'data');
  for (const key in data) {
    const value = data[key];
    if (typeof value !== 'string' || base64ByteLength(value) !== undefined || isSubstituted(value)) continue;
    const message = `the value of ${code(`data.${key}`)} ${base64Problem(value)}; encode it, or move the key to \`stringData\``;
    report(['data', key], message, { sensitive: true });
  }
}
