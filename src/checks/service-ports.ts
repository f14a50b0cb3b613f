import { isArray, isObject, type JsonArray, type JsonObject } from '../kernel/json.ts';
import { nameProblem } from '../kubernetes/names.ts';
import { isPortNumber, PROTOCOLS } from '../kubernetes/port.ts';
import { isSubstituted } from '../kubernetes/substitution.ts';
import { eachDuplicate, type KeyOf, nameOf } from './duplicates.ts';
import { type FieldScope, reportUnsupported } from './enumerated.ts';
import { reportPortNumber, reportPortReference, transportKey, transportOf } from './port-rules.ts';
import { code } from './wording.ts';

/** Reports what the API server refuses about the ports of a Service's `spec`. */
export function checkServicePorts(scope: FieldScope, spec: JsonObject): void {
  const type = spec['type'] ?? 'ClusterIP';
  const ports = spec['ports'];
  if (!isArray(ports)) return;
  for (let index = 0; index < ports.length; index++) {
    const port = ports[index];
    if (isObject(port)) checkServicePort(scope, port, index, ports.length > 1, type === 'ClusterIP');
  }
  if (ports.length < 2) return;
  reportTwice(scope, ports, 'name', nameOf);
  reportTwice(scope, ports, 'port', (port) => transportKey(port, 'port'));
  reportTwice(scope, ports, 'nodePort', (port) => transportKey(port, 'nodePort'));
}

function checkServicePort(
  scope: FieldScope,
  port: JsonObject,
  index: number,
  needsName: boolean,
  isInternal: boolean,
): void {
  const { report } = scope;
  const at = () => ['spec', 'ports', index];
  const { name, nodePort, targetPort } = port;
  if (typeof name === 'string' && name !== '') {
    const problem = nameProblem(name, 'dns-1123-label');
    if (problem !== undefined && !isSubstituted(name)) {
      report([...at(), 'name'], `port name ${code(name)} ${problem}`);
    }
  } else if (needsName && (name === undefined || name === null || name === '')) {
    report(at(), 'the port needs a `name`, because the Service has several ports');
  }
  reportPortNumber(report, port, 'port', at);
  reportUnsupported(scope, port['protocol'], PROTOCOLS, () => [...at(), 'protocol']);
  // An empty target is the port itself.
  if (targetPort !== 0 && targetPort !== '') {
    reportPortReference(report, targetPort, () => [...at(), 'targetPort']);
  }
  reportPortNumber(report, port, 'nodePort', at, true);
  if (isInternal && typeof nodePort === 'number' && isPortNumber(nodePort)) {
    const message = '`nodePort` can only be set when `type` is `NodePort` or `LoadBalancer`';
    report([...at(), 'nodePort'], message);
  }
}

function reportTwice({ report }: FieldScope, ports: JsonArray, field: string, keyOf: KeyOf): void {
  eachDuplicate(ports, keyOf, (index, first, key) => {
    const message =
      field === 'name'
        ? `another port of this Service is already named ${code(key)}`
        : `${field === 'port' ? 'port' : 'node port'} ${transportOf(ports[index], field)} is already declared in this Service`;
    report(['spec', 'ports', index, field], message, {
      related: [{ at: ['spec', 'ports', first, field], message: 'first declared here' }],
    });
  });
}
