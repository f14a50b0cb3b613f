import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { JsonSchemaWriter, type WriterOptions } from './json-schema-writer.ts';
import { templateValues } from './location-template.ts';
import type { SchemaPack } from './pack/pack.ts';
import type { KindInfo } from './schema.ts';

/** A file of an export. */
export interface ExportedSchema {
  readonly apiVersion: string;
  readonly kind: string;
  /** Relative to the folder of the export, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The built-in schemas of one Kubernetes version as JSON Schema files in the layout that kubeconform reads with
 * `-schema-location 'DIR/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json'`:
 * once for `-strict`, once without it.
 *
 * @param kubernetesVersion - a minor version that the pack has
 * @param options.enums - false leaves out the values that fields can have, as the published schemas do
 */
export function* exportSchemas(
  pack: SchemaPack,
  kubernetesVersion: string,
  options: { readonly enums?: boolean } = {},
): Iterable<ExportedSchema> {
  const { enums = true } = options;
  const folder = `v${kubernetesVersion}.0-standalone`;
  for (const { apiVersion, kind } of pack.kinds(kubernetesVersion)) {
    const info = pack.kind(apiVersion, kind, kubernetesVersion);
    const values = templateValues(apiVersion, kind, folder);
    if (info === undefined || values === undefined) continue;
    const file = `${values.ResourceKind}${values.KindSuffix}.json`;
    for (const strict of [true, false]) {
      const path = `${folder}${strict ? '-strict' : ''}/${file}`;
      yield { apiVersion, kind, path, text: schemaText(info, apiVersion, { strict, enums }) };
    }
  }
}

function schemaText(info: KindInfo, apiVersion: string, options: WriterOptions): string {
  const writer = new JsonSchemaWriter(info.schema, options);
  const { properties, ...rest } = writer.write(info.schema);
  const { group, version, kind } = info;
  const document: Record<string, JsonValue> = {
    $schema: 'http://json-schema.org/draft-04/schema#',
    ...rest,
    properties: {
      ...(properties as JsonObject | undefined),
      apiVersion: { type: ['string', 'null'], enum: [apiVersion] },
      kind: { type: ['string', 'null'], enum: [kind] },
    },
    'x-kubernetes-group-version-kind': [{ group, version, kind }],
  };
  if (Object.keys(writer.definitions).length > 0) document['definitions'] = writer.definitions;
  return `${JSON.stringify(document)}\n`;
}
