import type { Host } from '../../host/host.ts';
import { ToolError } from '../../kernel/errors.ts';
import type { JsonValue } from '../../kernel/json.ts';
import { type Answer, parseAnswers } from './answers.ts';
import { findKubeconform } from './program.ts';

/** What kubeconform validates against. */
export interface KubeconformOptions {
  /** With the patch, such as `1.34.0`. */
  readonly kubernetesVersion: string;
  /** As kubeconform takes them; folders and files are absolute. */
  readonly schemaLocations: readonly string[];
  /** Absolute path of the folder that the files' paths are from. */
  readonly root: string;
}

/** Characters of file names on one command line, well below what each system takes. */
const BATCH_LENGTH = 200_000;
const WINDOWS_BATCH_LENGTH = 20_000;

const TIME_LIMIT = 10 * 60_000;

/** What a program needs to know of its surroundings to download schemas. */
const VARIABLES = [
  ...['HOME', 'SYSTEMROOT', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];

/**
 * Lets kubeconform validate files, strictly; kinds without a schema are passed over.
 *
 * @param files - paths from `options.root`
 * @throws ToolError when kubeconform fails for another reason than findings, or cannot be found; RemoteError when it
 *   cannot be downloaded
 */
export async function runKubeconform(
  files: readonly string[],
  options: KubeconformOptions,
  host: Host,
): Promise<Answer[]> {
  if (files.length === 0) return [];
  const program = await findKubeconform(host);
  const length = host.platform.system === 'win32' ? WINDOWS_BATCH_LENGTH : BATCH_LENGTH;
  const answers: Answer[] = [];
  for (const batch of batchesOf(files, length)) {
    for (const answer of await runBatch(program, batch, options, host)) answers.push(answer);
  }
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
    ...['-kubernetes-version', options.kubernetesVersion],
    ...cacheOption(options, host),
    ...options.schemaLocations.flatMap((location) => ['-schema-location', location]),
    // a name that begins with a hyphen must not become an option
    ...files.map((file) => `./${file}`),
  ];
  const env = Object.fromEntries(
    VARIABLES.flatMap((name) => {
      const value = host.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const result = await host.programs.run(program, args, { cwd: options.root, env, timeout: TIME_LIMIT });
  return parseAnswers(parseOutput(program, result)).map((answer) => ({
    ...answer,
    file: answer.file.replace(/^\.\//, ''),
  }));
}

/** Downloads are kept; the folder must be there. */
function cacheOption({ schemaLocations }: KubeconformOptions, { files, cacheFolder }: Host): string[] {
  if (!schemaLocations.some((location) => /^https?:/i.test(location))) return [];
  files.makeDirectory(cacheFolder);
  return ['-cache', cacheFolder];
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

function batchesOf(files: readonly string[], maxLength: number): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let length = 0;
  for (const file of files) {
    if (length + file.length > maxLength && batch.length > 0) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(file);
    length += file.length + 3;
  }
  batches.push(batch);
  return batches;
}
