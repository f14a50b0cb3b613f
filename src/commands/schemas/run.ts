import { join, resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { InputValues, Outcome } from '../../kernel/command.ts';
import { EXIT, UserError } from '../../kernel/errors.ts';
import { exportSchemas } from '../../kubernetes/schema/export.ts';
import { resolveVersion } from '../../kubernetes/schema/kubernetes-version.ts';
import { loadPack } from '../../kubernetes/schema/pack/pack.ts';
import type { SCHEMAS_INPUTS } from './inputs.ts';

type SchemasInputs = InputValues<typeof SCHEMAS_INPUTS>;

/** Writes the schemas of one Kubernetes version below the given folder. */
export async function runSchemas(inputs: SchemasInputs, host: Host): Promise<Outcome> {
  const [verb, folder, ...rest] = inputs.arguments;
  if (verb !== 'export' || folder === undefined || rest.length > 0) {
    throw new UserError(
      'wrong-usage',
      'Usage: gitops-actions schemas export DIR [--kubernetes-version VERSION]',
    );
  }
  const pack = await loadPack();
  const version = resolveVersion(inputs['kubernetes-version'] ?? 'latest', pack.versions);
  const target = resolve(host.cwd, folder);
  const made = new Set<string>();
  let count = 0;
  for (const { path, text } of exportSchemas(pack, version)) {
    const file = join(target, path);
    const parent = join(file, '..');
    if (!made.has(parent)) host.files.makeDirectory(parent);
    made.add(parent);
    host.files.write(file, text);
    count++;
  }
  host.log.info(`Wrote ${count} schemas of Kubernetes ${version} to ${folder}`);
  return { exitCode: EXIT.clean };
}
