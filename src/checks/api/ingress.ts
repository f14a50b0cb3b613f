import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { parseIp } from '../../kubernetes/cidr.ts';
import { serviceNameRule } from '../../kubernetes/name-rules.ts';
import { isName, isWildcardSubdomain, type NameRule, nameProblem } from '../../kubernetes/names.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { reportPortName, reportPortNumber } from '../port-rules.ts';
import { code } from '../wording.ts';

const FORBIDDEN_PARTS = ['//', '/./', '/../', '%2f', '%2F'];
const FORBIDDEN_ENDS = ['/..', '/.'];

export default defineCheck({
  id: 'api/ingress',
  on: 'object',
  kinds: ['networking.k8s.io/Ingress'],
  severity: 'error',
  summary: 'The hosts, paths and backends of an Ingress are ones that the API server accepts',
  rationale: `An Ingress needs rules or a default backend. A host is a DNS name, not an address; \`*\` may stand for its whole
first label only. A path starts with \`/\`, and those of \`pathType: Exact\` and \`Prefix\` must not contain \`//\`, \`/./\`,
\`/../\` or an encoded slash. A backend is a Service or a resource, and a Service's port is given by name or by number.
The API server refuses the rest, and no schema says so.

Source: [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/) and \`ValidateIngressSpec\` of the
API server.`,
  examples: {
    bad: [
      {
        title: 'A path without a slash, and a port by name and number',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: "shop.*.example.com"\n      http:\n        paths:\n          - path: api\n            pathType: Prefix\n            backend:\n              service:\n                name: api\n                port:\n                  name: http\n                  number: 80\n',
        findings: [
          {
            at: '7:13',
            message:
              'the host `shop.*.example.com` may have `*` only as its whole first label, such as `*.example.com`',
          },
          { at: '10:19', message: 'the path `api` must start with `/`' },
          { at: '17:19', message: 'the port is given by `name` and by `number`; keep one' },
        ],
      },
      {
        title: 'Nothing to serve',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  ingressClassName: nginx\n',
        findings: [{ at: '5:1', message: 'the Ingress has neither `rules` nor a `defaultBackend`' }],
      },
    ],
    good: [
      {
        title: 'A wildcard host, and a regular expression for a controller that knows them',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: "*.example.com"\n      http:\n        paths:\n          - path: /api(/|$)(.*)\n            pathType: ImplementationSpecific\n            backend: { service: { name: api, port: { name: http } } }\n',
      },
    ],
  },
  check({ object }, report, { kubernetesVersion }) {
    const scope: Scope = { report, serviceName: serviceNameRule(kubernetesVersion) };
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined || object.version !== 'v1') return;
    const rules = arrayMember(spec, 'rules');
    const backend = objectMember(spec, 'defaultBackend');
    if (backend !== undefined) checkBackend(backend, () => ['spec', 'defaultBackend'], scope);
    else if (rules.length === 0)
      report(['spec'], 'the Ingress has neither `rules` nor a `defaultBackend`', { part: 'key' });
    for (let i = 0; i < rules.length; i++) checkRule(rules[i], i, scope);
    const tls = arrayMember(spec, 'tls');
    for (let i = 0; i < tls.length; i++) {
      const hosts = arrayMember(tls[i], 'hosts');
      for (let j = 0; j < hosts.length; j++)
        checkHost(hosts[j], () => ['spec', 'tls', i, 'hosts', j], report);
    }
  },
});

interface Scope {
  readonly report: Report;
  /** What the name of a Service must look like in the target version. */
  readonly serviceName: NameRule;
}

function checkRule(rule: JsonValue | undefined, index: number, scope: Scope): void {
  const { report } = scope;
  checkHost(member(rule, 'host'), () => ['spec', 'rules', index, 'host'], report);
  const paths = arrayMember(member(rule, 'http'), 'paths');
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i];
    if (!isObject(path)) continue;
    const at = () => ['spec', 'rules', index, 'http', 'paths', i];
    checkPath(path, at, report);
    const backend = path['backend'];
    if (isObject(backend)) checkBackend(backend, () => [...at(), 'backend'], scope);
  }
}

function checkHost(host: JsonValue | undefined, at: () => Path, report: Report): void {
  if (typeof host !== 'string' || host === '' || isSubstituted(host)) return;
  if (parseIp(host) !== undefined) {
    report(at(), `the host ${code(host)} is an address; give a DNS name`);
  } else if (host.includes('*')) {
    if (isWildcardSubdomain(host)) return;
    report(
      at(),
      `the host ${code(host)} may have \`*\` only as its whole first label, such as \`*.example.com\``,
    );
  } else if (!isName(host, 'dns-1123-subdomain')) {
    report(at(), `the host ${code(host)} ${nameProblem(host, 'dns-1123-subdomain')}`);
  }
}

function checkPath(item: JsonObject, at: () => Path, report: Report): void {
  const pathType = stringMember(item, 'pathType');
  const path = item['path'] ?? '';
  if (pathType === undefined || typeof path !== 'string' || isSubstituted(path)) return;
  const isPlain = pathType === 'Exact' || pathType === 'Prefix';
  if (!path.startsWith('/')) {
    if (path === '' && !isPlain) return;
    const message =
      path === ''
        ? `the path is missing; \`pathType: ${pathType}\` needs one`
        : `the path ${code(path)} must start with \`/\``;
    report([...at(), 'path'], message);
  } else if (isPlain) {
    const part =
      FORBIDDEN_PARTS.find((wrong) => path.includes(wrong)) ??
      FORBIDDEN_ENDS.find((wrong) => path.endsWith(wrong));
    if (part === undefined) return;
    report([...at(), 'path'], `the path ${code(path)} of type \`${pathType}\` must not contain \`${part}\``);
  }
}

function checkBackend(backend: JsonObject, at: () => Path, { report, serviceName }: Scope): void {
  const service = backend['service'];
  const hasResource = isObject(backend['resource']);
  if (!isObject(service)) {
    // Fields of another shape, such as those of `v1beta1`, are unknown fields to the schema check.
    if (!hasResource && Object.keys(backend).length === 0)
      report(at(), 'the backend is empty; give it a `service`', { part: 'key' });
    return;
  }
  if (hasResource) {
    report([...at(), 'resource'], 'the backend is a `service` and a `resource`; keep one', { part: 'key' });
    return;
  }
  const name = service['name'];
  if (typeof name === 'string' && !isName(name, serviceName) && !isSubstituted(name)) {
    report([...at(), 'service', 'name'], `the Service name ${code(name)} ${nameProblem(name, serviceName)}`);
  }
  checkServicePort(service, () => [...at(), 'service'], report);
}

function checkServicePort(service: JsonObject, at: () => Path, report: Report): void {
  const port = service['port'] ?? {};
  if (!isObject(port)) return;
  const { name, number } = { name: port['name'] ?? '', number: port['number'] ?? 0 };
  if (name !== '' && number !== 0) {
    report([...at(), 'port', 'number'], 'the port is given by `name` and by `number`; keep one', {
      part: 'key',
    });
  } else if (name === '' && number === 0) {
    report([...at(), 'port'], 'the port has neither a `name` nor a `number`', { part: 'key' });
  } else if (typeof name === 'string' && name !== '')
    reportPortName(report, name, () => [...at(), 'port', 'name']);
  else reportPortNumber(report, port, 'number', () => [...at(), 'port']);
}
