import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { containersOf, type PodContainer, type PodTemplate } from '../kubernetes/pod-template.ts';
import { isPortNumber, portNameProblem } from '../kubernetes/port.ts';
import { HOOKS, PROBES } from '../kubernetes/probe.ts';
import type { Report } from './define-check.ts';
import type { FieldScope } from './enumerated.ts';
import { reportPortNumber, reportPortReference } from './port-rules.ts';
import { code, didYouMean, named } from './wording.ts';

const PROBE_PATHS: Readonly<Record<(typeof PROBES)[number], Path>> = {
  livenessProbe: ['livenessProbe'],
  readinessProbe: ['readinessProbe'],
  startupProbe: ['startupProbe'],
};
const PORT_ACTIONS = ['httpGet', 'tcpSocket'] as const;

/** Reports ports of probes and hooks that no port can be, and those that name a port that their container does not have. */
export function checkHandlerPorts({ report }: FieldScope, pod: PodTemplate): void {
  for (const container of containersOf(pod)) {
    for (const probe of PROBES) {
      const handler = container.value[probe];
      if (isObject(handler)) checkHandler(report, container, handler, PROBE_PATHS[probe]);
    }
    const lifecycle = container.value['lifecycle'];
    if (!isObject(lifecycle)) continue;
    for (const hook of HOOKS) {
      const handler = lifecycle[hook];
      if (isObject(handler)) checkHandler(report, container, handler, ['lifecycle', hook]);
    }
  }
}

function checkHandler(report: Report, container: PodContainer, handler: JsonObject, steps: Path): void {
  const ports = container.value['ports'];
  for (const action of PORT_ACTIONS) {
    const port = member(handler[action], 'port');
    if (port === undefined) continue;
    if (typeof port === 'number' ? isPortNumber(port) : hasPortNamed(ports, port)) continue;
    const at = () => [...container.path, ...steps, action, 'port'];
    reportPortReference(report, port, at);
    if (typeof port !== 'string' || portNameProblem(port) !== undefined) continue;
    const advice = didYouMean(port, namesOf(ports));
    report(at(), `no port of ${named('container', container.value)} is named ${code(port)}${advice}`, {
      severity: 'warning',
    });
  }
  const grpc = objectMember(handler, 'grpc');
  if (grpc !== undefined) reportPortNumber(report, grpc, 'port', () => [...container.path, ...steps, 'grpc']);
}

function hasPortNamed(ports: JsonValue | undefined, name: JsonValue): boolean {
  return (
    typeof name === 'string' && isArray(ports) && ports.some((port) => stringMember(port, 'name') === name)
  );
}

function namesOf(ports: JsonArray[number] | undefined): string[] {
  return isArray(ports) ? ports.flatMap((port) => stringMember(port, 'name') ?? []) : [];
}
