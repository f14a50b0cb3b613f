import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  member,
  stringMember,
} from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { containersOf, type PodContainer, type PodTemplate } from '../kubernetes/pod-template.ts';
import { isPortNumber, PROTOCOLS, portNameProblem } from '../kubernetes/port.ts';
import type { Report } from './define-check.ts';
import { eachDuplicate } from './duplicates.ts';
import { type FieldScope, reportUnsupported } from './enumerated.ts';
import { reportPortName, reportPortNumber, transportKey, transportOf } from './port-rules.ts';
import { code, named } from './wording.ts';

/** Named ports of a pod's containers: the first container that has each name. */
interface SeenNames {
  byName: Map<string, PodContainer> | undefined;
}

/** Reports what the API server refuses about the `ports` of a pod's containers, and ports that are declared twice. */
export function checkContainerPorts(scope: FieldScope, pod: PodTemplate): void {
  const names: SeenNames = { byName: undefined };
  const isOnHostNetwork = pod.spec['hostNetwork'] === true;
  for (const container of containersOf(pod)) {
    const ports = container.value['ports'];
    if (isArray(ports)) checkPorts(scope, container, ports, isOnHostNetwork, names);
  }
  checkHostPorts(scope, pod);
}

function checkPorts(
  scope: FieldScope,
  container: PodContainer,
  ports: JsonArray,
  isOnHostNetwork: boolean,
  names: SeenNames,
): void {
  const { report } = scope;
  for (let index = 0; index < ports.length; index++) {
    const port = ports[index];
    if (!isObject(port)) continue;
    const name = port['name'];
    if (typeof name === 'string' && name !== '') checkNameIsFirst(scope, container, name, index, names);
    if (!isOrdinary(port)) reportPort(scope, port, [...container.path, 'ports', index], isOnHostNetwork);
  }
  if (ports.length > 1) reportPortsTwice(report, container, ports);
}

/** True for the ports that most containers have, so that they cost little. */
function isOrdinary(port: JsonObject): boolean {
  const { name, containerPort, hostPort, protocol } = port;
  return (
    hostPort === undefined &&
    typeof containerPort === 'number' &&
    isPortNumber(containerPort) &&
    (name === undefined || (typeof name === 'string' && portNameProblem(name) === undefined)) &&
    (protocol === undefined || (PROTOCOLS as readonly JsonValue[]).includes(protocol))
  );
}

function reportPort(scope: FieldScope, port: JsonObject, path: Path, isOnHostNetwork: boolean): void {
  const { report } = scope;
  const { name, hostPort, containerPort } = port;
  if (typeof name === 'string' && name !== '') reportPortName(report, name, () => [...path, 'name']);
  reportPortNumber(report, port, 'containerPort', () => path);
  reportPortNumber(report, port, 'hostPort', () => path, true);
  reportUnsupported(scope, port['protocol'], PROTOCOLS, () => [...path, 'protocol']);
  if (isOnHostNetwork && typeof hostPort === 'number' && hostPort !== 0 && hostPort !== containerPort) {
    report([...path, 'hostPort'], `with \`hostNetwork\`, \`hostPort\` must equal \`containerPort\``);
  }
}

function reportPortsTwice(report: Report, container: PodContainer, ports: JsonArray): void {
  const keyOf = (port: JsonValue) => transportKey(port, 'containerPort');
  eachDuplicate(ports, keyOf, (index, first) => {
    const related = [
      { at: [...container.path, 'ports', first, 'containerPort'], message: 'first declared here' },
    ];
    const at = [...container.path, 'ports', index, 'containerPort'];
    const transport = transportOf(ports[index], 'containerPort');
    report(at, `port ${transport} is already declared in this container`, { severity: 'warning', related });
  });
}

function checkNameIsFirst(
  { report }: FieldScope,
  container: PodContainer,
  name: string,
  index: number,
  names: SeenNames,
): void {
  names.byName ??= new Map();
  const first = names.byName.get(name);
  if (first === undefined) {
    names.byName.set(name, container);
    return;
  }
  const at = () => [...container.path, 'ports', index, 'name'];
  if (first === container) {
    report(at(), `another port of this container is already named ${code(name)}`);
  } else {
    const message = `${named('container', first.value)} already has a port named ${code(name)}; a Service that names it finds only one of them`;
    report(at(), message, { severity: 'warning' });
  }
}

/** Regular containers run side by side, so that no two of them can have the same port of the node. */
function checkHostPorts({ report }: FieldScope, pod: PodTemplate): void {
  let seen: Set<string> | undefined;
  for (const container of containersOf(pod)) {
    const ports = container.list === 'containers' ? container.value['ports'] : undefined;
    if (!isArray(ports)) continue;
    for (let index = 0; index < ports.length; index++) {
      const port = ports[index];
      const hostPort = member(port, 'hostPort');
      if (typeof hostPort !== 'number' || hostPort === 0) continue;
      const transport = `${hostPort}/${stringMember(port, 'protocol') ?? 'TCP'}`;
      const key = `${stringMember(port, 'hostIP') ?? ''} ${transport}`;
      seen ??= new Set();
      if (seen.has(key)) {
        const at = [...container.path, 'ports', index, 'hostPort'];
        report(at, `host port ${transport} is already used in this pod`);
      }
      seen.add(key);
    }
  }
}
