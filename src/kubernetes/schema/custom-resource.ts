import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { KindInfo, Schema } from './schema.ts';
import { structuralSchema, withObjectFields } from './structural-schema.ts';

const GROUP = 'apiextensions.k8s.io';

/** True for a CustomResourceDefinition of the versions that were ever served. */
export function isDefinition(object: JsonObject): boolean {
  const apiVersion = stringMember(object, 'apiVersion');
  return (
    stringMember(object, 'kind') === 'CustomResourceDefinition' &&
    (apiVersion === `${GROUP}/v1` || apiVersion === `${GROUP}/v1beta1`)
  );
}

/**
 * The kinds that a CustomResourceDefinition (`apiextensions.k8s.io/v1` or `v1beta1`) describes, one for each served
 * version; empty when the definition is malformed. Never throws.
 *
 * @param objectMeta - schema of `metadata`, which definitions leave to the API server
 */
export function kindsOfDefinition(definition: JsonObject, objectMeta: Schema): readonly KindInfo[] {
  const spec = objectMember(definition, 'spec');
  const group = stringMember(spec, 'group');
  const kind = stringMember(objectMember(spec, 'names'), 'kind');
  if (!isDefinition(definition) || spec === undefined || group === undefined || kind === undefined) return [];
  const isOld = stringMember(definition, 'apiVersion') === `${GROUP}/v1beta1`;
  const preservesUnknownFields = isOld && member(spec, 'preserveUnknownFields') !== false;
  return servedVersions(spec).map(({ name, schema }) => ({
    group,
    version: name,
    kind,
    namespaced: stringMember(spec, 'scope') !== 'Cluster',
    schema: rootSchema(schema, preservesUnknownFields, objectMeta),
  }));
}

interface VersionSchema {
  readonly name: string;
  readonly schema: JsonValue | undefined;
}

/** In v1beta1 the schema may stand once for all versions, and a single version may stand in `spec.version`. */
function servedVersions(spec: JsonObject): readonly VersionSchema[] {
  const common = member(objectMember(spec, 'validation'), 'openAPIV3Schema');
  const versions: VersionSchema[] = [];
  for (const version of arrayMember(spec, 'versions')) {
    const name = stringMember(version, 'name');
    if (!isObject(version) || name === undefined || member(version, 'served') === false) continue;
    versions.push({ name, schema: member(objectMember(version, 'schema'), 'openAPIV3Schema') ?? common });
  }
  const only = stringMember(spec, 'version');
  if (versions.length === 0 && only !== undefined) versions.push({ name: only, schema: common });
  return versions;
}

function rootSchema(
  definition: JsonValue | undefined,
  preservesUnknownFields: boolean,
  objectMeta: Schema,
): Schema {
  const schema = structuralSchema(definition, { objectMeta, preservesUnknownFields });
  const hasStructure = schema.type === 'object' && definition !== undefined;
  const fields = withObjectFields(schema.fields, objectMeta);
  return { ...schema, type: 'object', fields, ...(hasStructure ? {} : { open: true }) };
}
