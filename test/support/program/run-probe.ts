import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODES } from './nodes.ts';

/** The repository, whose `dist` is tried. */
export const ROOT = join(import.meta.dirname, '../../..');

/** What a run of the program left behind. */
export interface ProgramRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of a run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Path of the Node.js binary; the first of `NODES` by default. */
  readonly node?: string;
}

/** Starts the shipped command line as a person would, with an environment that holds nothing of this one but PATH. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<ProgramRun> {
  return start('/tmp/kecli/cli.mjs', args, options);
}

/** What a runner sees of a step. */
export interface StepRun extends ProgramRun {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts the shipped entry of an action as a GitHub runner does: inputs as `INPUT_*`, files for outputs and summary. */
export async function runAction(
  entry: string,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const output = file('output');
  const summary = file('summary');
  const env = {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_WORKSPACE: options.cwd ?? ROOT,
    GITHUB_REPOSITORY: 'octo-org/webshop',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...options.env,
  };
  const run = await start(join(ROOT, 'dist', entry), [], { ...options, env });
  const step = {
    ...run,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
  temporary.push(folder);
  return step;
}

const temporary: string[] = [];

/** Removes the folders of all steps; call it when their files are no longer read. */
export function removeRunnerFolders(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** `name<<delimiter` blocks and `name=value` lines, as the runner reads them. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

function start(file: string, args: readonly string[], options: RunOptions): Promise<ProgramRun> {
  const node = options.node ?? NODES[0]?.path ?? process.execPath;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [file, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}
