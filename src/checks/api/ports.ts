import { objectMember } from '../../kernel/json.ts';
import { podTemplateOf, WORKLOAD_KINDS } from '../../kubernetes/pod-template.ts';
import { checkContainerPorts } from '../container-ports.ts';
import { defineCheck } from '../define-check.ts';
import { checkHandlerPorts } from '../handler-ports.ts';
import { checkServicePorts } from '../service-ports.ts';

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
    if (pod === undefined) return;
    checkContainerPorts(scope, pod);
    checkHandlerPorts(scope, pod);
  },
});
