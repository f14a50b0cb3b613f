import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';

/**
 * Kills a process with everything it started. Each process is stopped before its children are looked up, so that
 * none can start another one meanwhile.
 */
export function killTree(root: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore', windowsHide: true });
    return;
  }
  const stopped = new Set<number>();
  let found = [root];
  while (found.length > 0) {
    for (const id of found) {
      stopped.add(id);
      signal(id, 'SIGSTOP');
    }
    found = childrenOf(stopped).filter((id) => !stopped.has(id));
  }
  for (const id of stopped) signal(id, 'SIGKILL');
}

/** A process that has ended already needs no signal. */
function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // ESRCH: it has ended; EPERM: it runs as somebody else, nothing can be done
  }
}

function childrenOf(parents: ReadonlySet<number>): number[] {
  return processes()
    .filter(({ parent }) => parents.has(parent))
    .map(({ id }) => id);
}

interface Process {
  readonly id: number;
  readonly parent: number;
}

function processes(): Process[] {
  return process.platform === 'linux' ? linuxProcesses() : posixProcesses();
}

function linuxProcesses(): Process[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = linuxParent(name);
      return parent === undefined ? [] : [{ id: Number(name), parent }];
    });
}

/** The second field after the program's name, which stands in parentheses and may hold anything. */
function linuxParent(id: string): number | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${id}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function posixProcesses(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [id, parent] = line.trim().split(/\s+/).map(Number);
    return id === undefined || parent === undefined ? [] : [{ id, parent }];
  });
}
