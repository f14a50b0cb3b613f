import type { Host } from '../../host/host.ts';
import { ToolError } from '../../kernel/errors.ts';
import type { JsonValue } from '../../kernel/json.ts';
import { type Answer, parseAnswers } from './answers.ts';
import { findKubeconform } from './program.ts';

export interface KubeconformOptions {
  /** Minor version, such as `1.34`. */
  readonly kubernetesVersion: string;
  /** As kubeconform takes them. */
  readonly schemaLocations: readonly string[];
  readonly root: string;
}

/** Characters of file names on one command line; every system takes that much. */
const BATCH_LENGTH = 60_000;
const TIME_LIMIT = 10 * 60_000;

/**
 * Lets kubeconform validate files, strictly; kinds without a schema are passed over.
 *
 * @param files - paths from `options.root`
 * @throws ToolError when kubeconform fails for another reason than findings
 */
export async function runKubeconform(
  files: readonly string[],
  options: KubeconformOptions,
  host: Host,
): Promise<Answer[]> {
  const program = await findKubeconform(host);
  const answers: Answer[] = [];
  for (const batch of batchesOf(files)) answers.push(...(await runBatch(program, batch, options, host)));
  return answers;
}

async function runBatch(
  program: string,
  files: readonly string[],
  options: KubeconformOptions,
  host: Host,
): Promise<Answer[]> {
  const args = [
    ...['-output', 'json', '-strict', '-ignore-missing-schemas'],
    ...['-kubernetes-version', `${options.kubernetesVersion}.0`],
    ...options.schemaLocations.flatMap((location) => ['-schema-location', location]),
    // A name that begins with a hyphen must not become an option.
    ...files.map((file) => `./${file}`),
  ];
  const { HOME: home, HTTPS_PROXY: proxy } = host.env;
  const env = {
    ...(home === undefined ? {} : { HOME: home }),
    ...(proxy === undefined ? {} : { HTTPS_PROXY: proxy }),
  };
  const result = await host.programs.run(program, args, { cwd: options.root, env, timeout: TIME_LIMIT });
  return parseAnswers(parseOutput(program, result)).map((answer) => ({
    ...answer,
    file: answer.file.replace(/^\.\//, ''),
  }));
}

function parseOutput(
  program: string,
  result: { exitCode: number; stdout: string; stderr: string },
): JsonValue {
  try {
    return JSON.parse(result.stdout) as JsonValue;
  } catch (cause) {
    const failure = { command: program, exitCode: result.exitCode, stderr: result.stderr.slice(-2000) };
    throw new ToolError('kubeconform-failed', 'kubeconform did not answer with JSON', failure, { cause });
  }
}

function batchesOf(files: readonly string[]): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let length = 0;
  for (const file of files) {
    if (length + file.length > BATCH_LENGTH) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(file);
    length += file.length + 3;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
