import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import containers from '../../../src/checks/api/containers.ts';
import environment from '../../../src/checks/api/environment.ts';
import integers from '../../../src/checks/api/integers.ts';
import policies from '../../../src/checks/api/policies.ts';
import ports from '../../../src/checks/api/ports.ts';
import probes from '../../../src/checks/api/probes.ts';
import quantities from '../../../src/checks/api/quantities.ts';
import securityContext from '../../../src/checks/api/security-context.ts';
import volumes from '../../../src/checks/api/volumes.ts';
import workloadSelector from '../../../src/checks/api/workload-selector.ts';
import type { Check } from '../../../src/checks/define-check.ts';
import type { JsonValue } from '../../../src/kernel/json.ts';
import type { Path } from '../../../src/kernel/path.ts';
import { objectsOf } from '../../../src/kubernetes/objects.ts';
import type { YamlDocument } from '../../../src/yaml/document.ts';
import { objectsIn, runOn } from '../../support/run-check.ts';

const CHECKS: readonly Check[] = [
  containers,
  environment,
  integers,
  policies,
  ports,
  probes,
  quantities,
  securityContext,
  volumes,
  workloadSelector,
];

/** Every object of every example of the checks. */
const OBJECTS = CHECKS.flatMap(({ examples }) =>
  [...examples.bad, ...examples.good].flatMap(({ yaml }) => objectsIn(yaml)),
);

/** A copy of `value` in which the node at `steps` is `another`. */
function withAnother(value: JsonValue, steps: Path, another: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return another;
  if (Array.isArray(value))
    return value.map((item, i) => (i === step ? withAnother(item, rest, another) : item));
  if (typeof value !== 'object' || value === null) return another;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? withAnother(item, rest, another) : item]),
  );
}

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, JsonValue][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, item]) => pathsOf(item, [...path, step]))];
}

describe('checks of pods', () => {
  it('never fail, whatever stands where', () => {
    const strange = fc.oneof(
      fc.constantFrom<JsonValue>(
        null,
        '',
        0,
        -1,
        1e300,
        0.5,
        true,
        [],
        {},
        [null],
        [[]],
        [{}],
        'a\nb',
        '$(X)',
      ),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
    );
    fc.assert(
      fc.property(fc.constantFrom(...OBJECTS), fc.nat(), strange, (object, seed, another) => {
        const paths = pathsOf(object.value).filter((path) => path.length > 0);
        const value = withAnother(object.value, paths[seed % paths.length] ?? [], another);
        const document: YamlDocument = { ...object.document, value };
        for (const changed of objectsOf(document)) {
          for (const check of CHECKS)
            runOn(check, changed, (at, message) => {
              expect(at.length).toBeGreaterThan(0);
              expect(message).toMatch(/^[^\n]/);
              expect(message).not.toMatch(/undefined|\[object Object\]|NaN/);
            });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
