import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { nearest } from '../../kernel/suggestion.ts';
import {
  containersOf,
  type PodContainer,
  type PodTemplate,
  podTemplateOf,
  WORKLOAD_KINDS,
} from '../../kubernetes/pod-template.ts';
import { isPortNumber, PROTOCOLS, portNameProblem } from '../../kubernetes/port.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { eachDuplicate } from '../duplicates.ts';
import { type FieldScope, reportUnsupported } from '../enumerated.ts';
import {
  reportPortName,
  reportPortNumber,
  reportPortReference,
  transportKey,
  transportOf,
} from '../port-rules.ts';
import { checkServicePorts } from '../service-ports.ts';
import { code, named } from '../wording.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const PROBE_PATHS: Readonly<Record<(typeof PROBES)[number], Path>> = {
  livenessProbe: ['livenessProbe'],
  readinessProbe: ['readinessProbe'],
  startupProbe: ['startupProbe'],
};
const PORT_ACTIONS = ['httpGet', 'tcpSocket'] as const;
const HOOKS = ['postStart', 'preStop'] as const;

/** Named ports of a pod's containers: the first container that has each name. */
interface SeenNames {
  byName: Map<string, PodContainer> | undefined;
}

export default defineCheck({
  id: 'api/ports',
  severity: 'error',
  on: 'object',
  kinds: [...WORKLOAD_KINDS, 'Service'],
  summary: 'Ports have valid numbers and names, are not declared twice, and probes name ports that exist',
  rationale: `The API server accepts ports from 1 to 65535 and refuses the rest; schemas say only that a port is an integer.
Names of container ports follow IANA_SVC_NAME (RFC 6335: at most 15 characters, a–z, 0–9 and \`-\`, at least one
letter), names of Service ports are DNS labels and are required as soon as a Service has several ports
(\`validateContainerPorts\`, \`ValidateService\`, \`ValidatePortNumOrName\` in Kubernetes'
\`pkg/apis/core/validation\`). With \`hostNetwork\` a \`hostPort\` must equal its \`containerPort\`.

Warnings are what the API server accepts and what still goes wrong: a probe or hook that names a port which its
container does not have always fails, of two ports of a pod with the same name a Service finds one only, and
a container port listed twice is refused by server-side apply, which Flux and Argo CD can use.`,
  examples: {
    bad: [
      {
        title: 'A number that no port can have, and a name that is too long',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      ports:
        - name: administration-http
          containerPort: 99999
`,
        findings: [
          {
            at: '10:17',
            message: 'port name `administration-http` has 19 characters; a port name has at most 15',
          },
          { at: '11:26', message: '`containerPort` is 99999; a port is a number from 1 to 65535' },
        ],
      },
      {
        title: 'A probe whose port is a number in quotes, and one that names no port',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.29
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              port: "8080"
          readinessProbe:
            httpGet:
              port: htpp
`,
        findings: [
          {
            at: '20:21',
            message: '`8080` in quotes is the name of a port, not its number; write it without quotes',
          },
          { at: '23:21', message: 'no port of container `web` is named `htpp`; did you mean `http`?' },
        ],
      },
      {
        title: 'A Service with several ports, one without a name and two alike',
        yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
    - port: 443
      nodePort: 30443
    - name: Web_Alt
      port: 80
      targetPort: 70000
`,
        findings: [
          { at: '11:7', message: 'the port needs a `name`, because the Service has several ports' },
          { at: '12:17', message: '`nodePort` can only be set when `type` is `NodePort` or `LoadBalancer`' },
          {
            at: '13:13',
            message: 'port name `Web_Alt` may hold only lowercase letters, digits and `-`, such as `web-alt`',
          },
          { at: '14:13', message: 'port 80/TCP is already declared in this Service' },
          { at: '15:19', message: '`targetPort` is 70000; a port is a number from 1 to 65535' },
        ],
      },
    ],
    good: [
      {
        title: 'Named ports that a probe and a Service can use',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      ports:
        - {name: http, containerPort: 8080}
        - {name: dns, containerPort: 53, protocol: UDP}
        - {name: dns-tcp, containerPort: 53, protocol: TCP}
      readinessProbe:
        httpGet:
          port: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - {name: dns, port: 53, protocol: UDP}
    - {name: dns-tcp, port: 53, targetPort: dns-tcp}
`,
      },
    ],
  },
  check({ object }, report, { schemas }) {
    const scope = { object, report, schemas };
    if (object.kind === 'Service') {
      const spec = objectMember(object.value, 'spec');
      if (spec !== undefined) checkServicePorts(scope, spec);
      return;
    }
    const pod = podTemplateOf(object);
    if (pod !== undefined) checkPod(scope, pod);
  },
});

function checkPod(scope: FieldScope, pod: PodTemplate): void {
  const names: SeenNames = { byName: undefined };
  const isOnHostNetwork = pod.spec['hostNetwork'] === true;
  for (const container of containersOf(pod)) {
    const ports = container.value['ports'];
    if (isArray(ports)) checkContainerPorts(scope, container, ports, isOnHostNetwork, names);
    for (const probe of PROBES) {
      const handler = container.value[probe];
      if (isObject(handler)) checkHandler(scope, container, ports, handler, PROBE_PATHS[probe]);
    }
    const lifecycle = container.value['lifecycle'];
    if (!isObject(lifecycle)) continue;
    for (const hook of HOOKS) {
      const handler = lifecycle[hook];
      if (isObject(handler)) checkHandler(scope, container, ports, handler, ['lifecycle', hook]);
    }
  }
  checkHostPorts(scope, pod);
}

function checkContainerPorts(
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

function checkHandler(
  { report }: FieldScope,
  container: PodContainer,
  ports: JsonArray[number] | undefined,
  handler: JsonObject,
  steps: Path,
): void {
  for (const action of PORT_ACTIONS) {
    const port = member(handler[action], 'port');
    if (port === undefined) continue;
    if (typeof port === 'number' ? isPortNumber(port) : hasPortNamed(ports, port)) continue;
    const at = () => [...container.path, ...steps, action, 'port'];
    reportPortReference(report, port, at);
    if (typeof port !== 'string' || portNameProblem(port) !== undefined) continue;
    const suggestion = nearest(port, namesOf(ports));
    const advice = suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
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
