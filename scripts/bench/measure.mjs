import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a program and asks the system what it used; Node does not tell it about its children.
 * Arguments: file for the answer, file for standard output, program, its arguments.
 */
const WRAPPER = `
import json, os, sys, time
answer, output, *command = sys.argv[1:]
target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
actions = [(os.POSIX_SPAWN_DUP2, target, 1), (os.POSIX_SPAWN_DUP2, target, 2)]
start = time.perf_counter()
child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
scale = 1 if sys.platform == 'darwin' else 1024
with open(answer, 'w') as file:
    json.dump({'exitCode': os.waitstatus_to_exitcode(status), 'wall': wall * 1000,
               'cpu': (usage.ru_utime + usage.ru_stime) * 1000, 'memory': usage.ru_maxrss * scale}, file)
`;

/**
 * Runs a program once.
 *
 * @param {readonly string[]} command - absolute path and arguments
 * @returns {{ exitCode: number, wall: number, cpu: number, memory: number, output: string }} times in milliseconds, peak
 * memory in bytes
 */
export function measure(command) {
  const folder = mkdtempSync(join(tmpdir(), 'gitops-actions-bench-'));
  try {
    const [answer, output] = [join(folder, 'answer'), join(folder, 'output')];
    const { status, stderr } = spawnSync('python3', ['-c', WRAPPER, answer, output, ...command], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`python3, which measures, failed:\n${stderr}`);
    return { ...JSON.parse(readFileSync(answer, 'utf8')), output: readFileSync(output, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs several programs in turn, so that what else happens on the machine meets all of them.
 *
 * @param {Readonly<Record<string, readonly string[]>>} commands - by name
 * @param {number} rounds
 * @param {Readonly<Record<string, number>>} exitCodes - what is expected of a program, 0 when it is not listed
 * @returns {Map<string, { wall: Spread, cpu: Spread, memory: Spread }>}
 */
export function compare(commands, rounds, exitCodes = {}) {
  const runs = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const run = measure(command);
      if (run.exitCode !== (exitCodes[name] ?? 0)) {
        throw new Error(`${name} ended with exit code ${run.exitCode}:\n${run.output.slice(-2000)}`);
      }
      runs.get(name).push(run);
    }
  }
  return new Map([...runs].map(([name, list]) => [name, spreads(list)]));
}

function spreads(runs) {
  const spread = (key) => {
    const values = runs.map((run) => run[key]).sort((a, b) => a - b);
    return { best: values[0], median: values[Math.floor(values.length / 2)] };
  };
  return { wall: spread('wall'), cpu: spread('cpu'), memory: spread('memory') };
}
