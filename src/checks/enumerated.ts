import type { JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { nearest } from '../kernel/suggestion.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { SchemaCatalog } from '../kubernetes/schema/catalog.ts';
import { schemaAt } from '../kubernetes/schema-at.ts';
import { isSubstituted } from '../kubernetes/substitution.ts';
import type { Report } from './define-check.ts';
import { anyOf, code } from './wording.ts';

/** What is needed to say something about one field of an object. */
export interface FieldScope {
  readonly object: KubernetesObject;
  readonly report: Report;
  readonly schemas: SchemaCatalog;
}

/**
 * Reports a string that is none of the values that the API server supports, unless the object's schema lists
 * them too: then `schema/valid` says it. Values of other types are the schema's business. The path is only
 * made for a wrong value.
 */
export function reportUnsupported(
  scope: FieldScope,
  value: JsonValue | undefined,
  supported: readonly string[],
  pathOf: () => Path,
): void {
  if (typeof value !== 'string' || value === '' || supported.includes(value) || isSubstituted(value)) return;
  const at = pathOf();
  if (isEnumerated(scope.schemas, scope.object, at)) return;
  const suggestion = nearest(value, supported);
  const advice = suggestion === undefined ? `use ${anyOf(supported)}` : `did you mean ${code(suggestion)}?`;
  scope.report(at, `${code(String(at.at(-1)))} is ${code(value)}; ${advice}`, {
    ...(suggestion === undefined
      ? {}
      : {
          fix: {
            description: `Write ${suggestion}`,
            safety: 'unsafe' as const,
            changes: [{ kind: 'set-scalar' as const, at, value: suggestion }],
          },
        }),
  });
}

/** True when the schema of the object lists the values that the field can have. */
function isEnumerated(schemas: SchemaCatalog, object: KubernetesObject, path: Path): boolean {
  const found = schemas.lookup(object.apiVersion, object.kind);
  return found.status === 'known' && schemaAt(found.info.schema, path)?.enum !== undefined;
}
