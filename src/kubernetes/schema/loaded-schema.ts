import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { isArray, isObject, member } from '../../kernel/json.ts';
import { apiVersionOf, type KindName } from '../api-version.ts';
import { compileJsonSchema } from './ajv-schema.ts';
import { convertJsonSchema } from './json-schema.ts';
import type { KindInfo, Schema } from './schema.ts';

/** A kind's schema, without the names that the file itself does not know. */
export type LoadedSchema = Pick<KindInfo, 'schema' | 'validate'>;

/**
 * The schema in the text of a JSON Schema, or undefined when the text is no JSON object (a page that says
 * "not found", say) or no valid schema.
 *
 * @param objectMeta - stands in where the schema leaves `metadata` open
 */
export async function loadJsonSchema(text: string, objectMeta: Schema): Promise<LoadedSchema | undefined> {
  const document = parseJson(text);
  return document === undefined ? undefined : schemaOf(document, objectMeta);
}

/** The schema that a JSON Schema document stands for; undefined when it is not valid. */
export async function schemaOf(document: JsonObject, objectMeta: Schema): Promise<LoadedSchema | undefined> {
  const schema = convertJsonSchema(document);
  if (schema !== undefined) return { schema: withMetadata(schema, objectMeta) };
  try {
    return { schema: { type: 'any' }, validate: await compileJsonSchema(document) };
  } catch {
    return undefined;
  }
}

/** The JSON object in a text, or undefined. */
export function parseJson(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds that a published schema says it is for (`x-kubernetes-group-version-kind`). */
export function declaredKinds(document: JsonObject): readonly KindName[] {
  const declared = member(document, 'x-kubernetes-group-version-kind');
  const list = isArray(declared) ? declared : declared === undefined ? [] : [declared];
  return list.flatMap((entry) => {
    const [group, version, kind] = [member(entry, 'group'), member(entry, 'version'), member(entry, 'kind')];
    if (typeof version !== 'string' || typeof kind !== 'string') return [];
    return [{ apiVersion: apiVersionOf({ group: typeof group === 'string' ? group : '', version }), kind }];
  });
}

/** Schemas made from CustomResourceDefinitions leave `metadata` open; what may stand there is known all the same. */
function withMetadata(schema: Schema, objectMeta: Schema): Schema {
  const metadata = schema.fields?.get('metadata');
  if (metadata === undefined || (metadata.fields?.size ?? 0) > 0) return schema;
  return { ...schema, fields: new Map([...(schema.fields ?? []), ['metadata', objectMeta]]) };
}
