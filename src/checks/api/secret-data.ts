import { objectMember } from '../../kernel/json.ts';
import { base64ByteLength, base64Problem } from '../../kubernetes/base64.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'api/secret-data',
  on: 'object',
  kinds: ['Secret'],
  severity: 'error',
  summary: 'The values under `data` of a Secret are base64',
  rationale: `Values under \`data\` are the base64 form of the real ones, those under \`stringData\` are plain text.
The API server cannot decode plain text under \`data\` and refuses the Secret. The standard alphabet with \`+\` and \`/\` and
the \`=\` padding are needed; line breaks within a value do not matter.

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
    ],
    good: [
      {
        title: 'Encoded, plain under stringData, and filled in later',
        yaml: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  user: c2hvcA==\n  token: \${TOKEN}\nstringData:\n  note: plain text\n`,
      },
    ],
  },
  check({ file, object }, report) {
    if (file.encrypted) return;
    const data = objectMember(object.value, 'data');
    for (const key in data) {
      const value = data[key];
      if (typeof value !== 'string' || base64ByteLength(value) !== undefined || isSubstituted(value))
        continue;
      const message = `the value of ${code(`data.${key}`)} ${base64Problem(value)}; encode it, or move the key to \`stringData\``;
      report(['data', key], message, { sensitive: true });
    }
  },
});
