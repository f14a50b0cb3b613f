import {
  arrayMember,
  type JsonObject,
  type JsonValue,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import { cidrProblem, parseIp } from '../../kubernetes/cidr.ts';
import { isName, nameProblem } from '../../kubernetes/names.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { isAtLeastVersion } from '../../kubernetes/version.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** Fields that only Services of type `LoadBalancer` may have. */
const LOAD_BALANCER_FIELDS = [
  'loadBalancerSourceRanges',
  'loadBalancerClass',
  'allocateLoadBalancerNodePorts',
];

export default defineCheck({
  id: 'api/service',
  on: 'object',
  kinds: ['Service'],
  severity: 'error',
  summary: 'The fields of a Service fit its type',
  rationale: `What a Service may have depends on its type: all but headless and \`ExternalName\` ones need ports; an
\`ExternalName\` one needs a DNS name and has no cluster IP; a headless one (\`clusterIP: None\`) is not reachable from
outside, so that it cannot be a \`NodePort\` or \`LoadBalancer\`; source ranges, a class and \`allocateLoadBalancerNodePorts\`
belong to load balancers, \`externalTrafficPolicy\` to Services that are reachable from outside. The API server refuses
the rest, and no schema says so. Ports themselves are the subject of \`api/ports\`.

Source: [Service](https://kubernetes.io/docs/concepts/services-networking/service/) and \`ValidateService\` of the API
server.`,
  examples: {
    bad: [
      {
        title: 'A headless load balancer',
        yaml: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: LoadBalancer\n  clusterIP: None\n  ports:\n    - port: 80\n',
        findings: [
          { at: '7:14', message: '`clusterIP` must not be `None` in a Service of type `LoadBalancer`' },
        ],
      },
      {
        title: 'An alias that is an address with a scheme, and a Service without ports',
        yaml: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  type: ExternalName\n  externalName: https://db.example.com\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n',
        findings: [
          {
            at: '7:17',
            message:
              '`externalName` is `https://db.example.com`, which is no DNS name: it may hold only lowercase letters, digits, `-` and `.`',
          },
          { at: '13:1', message: 'the Service has no `ports`' },
        ],
      },
      {
        title: 'Source ranges that nothing reads',
        yaml: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  loadBalancerSourceRanges: [10.0.0.0/8]\n  ports:\n    - port: 80\n',
        findings: [
          {
            at: '6:3',
            message: '`loadBalancerSourceRanges` needs `type: LoadBalancer`; this Service is a `ClusterIP`',
          },
        ],
      },
    ],
    good: [
      {
        title: 'An alias and a headless Service',
        yaml: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  type: ExternalName\n  externalName: db.example.com.\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  clusterIP: None\n  selector:\n    app: web\n',
      },
    ],
  },
  check({ object }, report, { kubernetesVersion }) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined) return;
    const type = stringMember(spec, 'type') ?? 'ClusterIP';
    if (isSubstituted(type)) return;
    if (type === 'ExternalName') checkExternalName(spec, report);
    else checkAddresses(spec, type, report);
    checkLoadBalancer(spec, type, isAtLeastVersion(kubernetesVersion, '1.36') ? 'strict' : 'sloppy', report);
    checkTraffic(spec, type, report);
    checkAffinity(spec, report);
  },
});

function isSet(value: JsonValue | undefined): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function checkExternalName(spec: JsonObject, report: Report): void {
  const name = spec['externalName'] ?? '';
  for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
    if (isSet(spec[field]))
      report(['spec', field], `\`${field}\` must not be set in a Service of type \`ExternalName\``, {
        part: 'key',
      });
  }
  if (typeof name !== 'string' || isSubstituted(name)) return;
  const canonical = name.endsWith('.') ? name.slice(0, -1) : name;
  if (canonical === '')
    report(['spec', 'externalName'], 'a Service of type `ExternalName` needs an `externalName`');
  else if (!isName(canonical, 'dns-1123-subdomain')) {
    const problem = nameProblem(canonical, 'dns-1123-subdomain')?.replace(/, such as .*$/, '');
    report(
      ['spec', 'externalName'],
      `\`externalName\` is ${code(name)}, which is no DNS name: it ${problem}`,
    );
  }
}

function checkAddresses(spec: JsonObject, type: string, report: Report): void {
  const clusterIp = spec['clusterIP'];
  if (clusterIp === 'None') {
    if (type === 'LoadBalancer' || type === 'NodePort') {
      report(['spec', 'clusterIP'], `\`clusterIP\` must not be \`None\` in a Service of type \`${type}\``);
    }
    return;
  }
  if (!isSet(spec['ports'])) report(['spec', 'ports'], 'the Service has no `ports`');
  if (typeof clusterIp !== 'string' || clusterIp === '' || isSubstituted(clusterIp)) return;
  if (parseIp(clusterIp) === undefined) {
    report(
      ['spec', 'clusterIP'],
      `\`clusterIP\` is ${code(clusterIp)}, which is neither an address nor \`None\``,
    );
  }
}

function checkLoadBalancer(
  spec: JsonObject,
  type: string,
  strictness: 'strict' | 'sloppy',
  report: Report,
): void {
  if (type !== 'LoadBalancer') {
    const field = LOAD_BALANCER_FIELDS.find((name) => isSet(spec[name]));
    if (field === undefined) return;
    report(['spec', field], `\`${field}\` needs \`type: LoadBalancer\`; this Service is a \`${type}\``, {
      part: 'key',
    });
    return;
  }
  for (const [index, range] of arrayMember(spec, 'loadBalancerSourceRanges').entries()) {
    if (typeof range !== 'string' || isSubstituted(range)) continue;
    const problem = cidrProblem(range.trim(), strictness);
    if (problem !== undefined)
      report(['spec', 'loadBalancerSourceRanges', index], `${code(range)} ${problem}`);
  }
}

function checkTraffic(spec: JsonObject, type: string, report: Report): void {
  const isReachable =
    type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && isSet(spec['externalIPs']));
  if (isReachable || !isSet(spec['externalTrafficPolicy'])) return;
  report(
    ['spec', 'externalTrafficPolicy'],
    `\`externalTrafficPolicy\` needs a Service that is reachable from outside; this one is of type \`${type}\``,
    { part: 'key' },
  );
}

function checkAffinity(spec: JsonObject, report: Report): void {
  const affinity = spec['sessionAffinity'] ?? 'None';
  if (affinity === 'None' && isSet(spec['sessionAffinityConfig'])) {
    report(['spec', 'sessionAffinityConfig'], '`sessionAffinityConfig` needs `sessionAffinity: ClientIP`', {
      part: 'key',
    });
  }
}
