import { isObject, type JsonObject, objectMember } from '../../kernel/json.ts';
import { base64ByteLength } from '../../kubernetes/base64.ts';
import { CONFIG_MAX_BYTES, configKeyProblem } from '../../kubernetes/config-key.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** The maps of a ConfigMap or Secret, and whether their values are base64. */
const BAGS = {
  ConfigMap: [
    { name: 'data', isEncoded: false },
    { name: 'binaryData', isEncoded: true },
  ],
  Secret: [
    { name: 'data', isEncoded: true },
    { name: 'stringData', isEncoded: false },
  ],
} as const;

export default defineCheck({
  id: 'api/config-size',
  on: 'object',
  kinds: ['ConfigMap', 'Secret'],
  severity: 'error',
  summary: 'ConfigMaps and Secrets have valid keys and at most 1 MiB of values',
  rationale: `All values of a ConfigMap or Secret together may have at most 1 MiB (1,048,576 bytes; those of \`data\` of a
Secret and of \`binaryData\` count decoded). Keys become file names: up to 253 letters, digits, \`-\`, \`_\` and \`.\`,
and the same key must not stand in \`data\` and \`binaryData\` of one ConfigMap. The API server refuses the object otherwise.

Source: [ConfigMap](https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object),
[Secret](https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size).`,
  examples: {
    bad: [
      {
        title: 'A path as a key, and a key in both maps',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  conf.d/site.conf: |\n    listen 80\n  logo: text\nbinaryData:\n  logo: iVBORw==\n',
        findings: [
          {
            at: '6:3',
            message: 'the key `conf.d/site.conf` may hold only letters, digits, `-`, `_` and `.`',
          },
          { at: '8:3', message: 'the key `logo` stands in `data` and in `binaryData`' },
        ],
      },
    ],
    good: [
      {
        title: 'File names as keys',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  site.conf: listen 80\n  LOG_LEVEL: info\n',
      },
    ],
  },
  check({ object }, report) {
    const kind = object.kind === 'Secret' ? 'Secret' : 'ConfigMap';
    let length = 0;
    for (const { name } of BAGS[kind])
      length += checkBag(objectMember(object.value, name), name, kind === 'Secret', report);
    if (kind === 'ConfigMap') checkTwice(object.value, report);
    // A UTF-16 unit has at most three bytes in UTF-8.
    if (length * 3 > CONFIG_MAX_BYTES) checkSize(kind, object.value, report);
  },
});

/** Checks the keys of a map and returns the length of its values in UTF-16 units. */
function checkBag(bag: JsonObject | undefined, name: string, sensitive: boolean, report: Report): number {
  let length = 0;
  for (const key in bag) {
    const problem = configKeyProblem(key);
    if (problem !== undefined && !isSubstituted(key))
      report([name, key], `the key ${code(key)} ${problem}`, { part: 'key', sensitive });
    const value = bag[key];
    if (typeof value === 'string') length += value.length;
  }
  return length;
}

function checkTwice(configMap: JsonObject, report: Report): void {
  const binary = configMap['binaryData'];
  const data = configMap['data'];
  if (!isObject(binary) || !isObject(data)) return;
  for (const key in data) {
    if (Object.hasOwn(binary, key))
      report(['data', key], `the key ${code(key)} stands in \`data\` and in \`binaryData\``, { part: 'key' });
  }
}

function checkSize(kind: 'ConfigMap' | 'Secret', value: JsonObject, report: Report): void {
  let bytes = 0;
  for (const { name, isEncoded } of BAGS[kind]) {
    for (const text of Object.values(objectMember(value, name) ?? {})) {
      if (typeof text === 'string') bytes += byteLength(text, isEncoded);
    }
  }
  if (bytes <= CONFIG_MAX_BYTES) return;
  const at = BAGS[kind].find(({ name }) => isObject(value[name]))?.name ?? 'data';
  report(
    [at],
    `the values have ${bytes} bytes together; a ${kind} may have at most ${CONFIG_MAX_BYTES} (1 MiB)`,
    { part: 'key' },
  );
}

function byteLength(text: string, isEncoded: boolean): number {
  return (isEncoded ? base64ByteLength(text) : undefined) ?? Buffer.byteLength(text);
}
