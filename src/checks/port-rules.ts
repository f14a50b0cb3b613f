import { isObject, type JsonValue, member, stringMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { isPortNumber, PROTOCOLS, portNameProblem } from '../kubernetes/port.ts';
import { isSubstituted } from '../kubernetes/substitution.ts';
import type { Report } from './define-check.ts';
import { code } from './wording.ts';

/** Reports `owner[field]` when it is a whole number that no port can have; `zeroIsUnset` lets 0 pass. */
export function reportPortNumber(
  report: Report,
  owner: Readonly<Record<string, JsonValue>>,
  field: string,
  ownerPath: () => Path,
  zeroIsUnset = false,
): void {
  const port = owner[field];
  if (typeof port !== 'number' || !Number.isInteger(port) || isPortNumber(port)) return;
  if (port === 0 && zeroIsUnset) return;
  report([...ownerPath(), field], `${code(field)} is ${port}; a port is a number from 1 to 65535`);
}

/** Reports a name of a port that does not follow IANA_SVC_NAME. */
export function reportPortName(report: Report, name: string, at: () => Path): void {
  const problem = portNameProblem(name);
  if (problem !== undefined && !isSubstituted(name)) report(at(), `port name ${code(name)} ${problem}`);
}

/**
 * Reports a port that is a number or the name of one (of a probe, a hook, a Service's target). A number in quotes
 * is a name to Kubernetes, and no name has only digits.
 */
export function reportPortReference(report: Report, port: JsonValue | undefined, at: () => Path): void {
  if (typeof port === 'number') {
    if (Number.isInteger(port) && !isPortNumber(port)) {
      const path = at();
      report(path, `${code(String(path.at(-1)))} is ${port}; a port is a number from 1 to 65535`);
    }
  } else if (typeof port === 'string' && portNameProblem(port) !== undefined && !isSubstituted(port)) {
    reportBadReference(report, port, at());
  }
}

function reportBadReference(report: Report, port: string, at: Path): void {
  if (!/^[0-9]{1,5}$/.test(port)) {
    report(at, `port name ${code(port)} ${portNameProblem(port)}`);
    return;
  }
  const value = Number(port);
  report(at, `${code(port)} in quotes is the name of a port, not its number; write it without quotes`, {
    fix: {
      description: `Write ${value} without quotes`,
      safety: 'safe',
      changes: [{ kind: 'set-scalar', at, value }],
    },
  });
}

/** `number/protocol` of a port whose number stands at `field`, for messages. */
export function transportOf(port: JsonValue | undefined, field: string): string {
  return `${String(member(port, field))}/${stringMember(port, 'protocol') ?? 'TCP'}`;
}

/** A number for each pair of port number and protocol; undefined when the port has none, or 0, at `field`. */
export function transportKey(port: JsonValue, field: string): number | undefined {
  if (!isObject(port)) return undefined;
  const number = port[field];
  const protocol = port['protocol'] ?? 'TCP';
  if (typeof number !== 'number' || number === 0) return undefined;
  const index = (PROTOCOLS as readonly JsonValue[]).indexOf(protocol);
  return index === -1 ? undefined : number * PROTOCOLS.length + index;
}
