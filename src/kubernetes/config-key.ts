/** Greatest number of characters of a key of a ConfigMap or Secret. */
const CONFIG_KEY_MAX_LENGTH = 253;

/** Greatest size of the values of a ConfigMap or Secret together, in bytes. */
export const CONFIG_MAX_BYTES = 1024 * 1024;

/**
 * What is wrong with a key of a ConfigMap or Secret, as the end of a sentence that begins with it;
 * undefined when it is right. After `IsConfigMapKey` in `k8s.io/apimachinery/pkg/util/validation`.
 */
export function configKeyProblem(key: string): string | undefined {
  if (key === '') return 'is empty';
  if (!/^[-._a-zA-Z0-9]+$/.test(key)) return 'may hold only letters, digits, `-`, `_` and `.`';
  if (key === '.') return 'must not be `.`';
  if (key.startsWith('..')) return 'must not start with `..`';
  if (key.length <= CONFIG_KEY_MAX_LENGTH) return undefined;
  return `has ${key.length} characters; at most ${CONFIG_KEY_MAX_LENGTH} are allowed`;
}
