import type { Path } from '../kernel/path.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { AmbiguousScalar } from '../yaml/document.ts';

/** The ambiguous scalar that stands as the key or as the value at a path of an object; undefined when there is none. */
export function ambiguousAt(
  { document, base }: KubernetesObject,
  path: Path,
  part: 'key' | 'value',
): AmbiguousScalar | undefined {
  const at = [...base, ...path];
  return document.ambiguous.find(
    (scalar) =>
      scalar.isKey === (part === 'key') &&
      scalar.path.length === at.length &&
      scalar.path.every((step, i) => step === at[i]),
  );
}
