import {
  arrayMember,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import {
  type AddressStrictness,
  type Cidr,
  cidrProblem,
  isStrictSubset,
  parseCidr,
} from '../../kubernetes/cidr.ts';
import { isPortNumber } from '../../kubernetes/port.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { isAtLeastVersion } from '../../kubernetes/version.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { reportPortNumber, reportPortReference } from '../port-rules.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'api/network-policy',
  on: 'object',
  kinds: ['networking.k8s.io/NetworkPolicy'],
  severity: 'error',
  summary: 'The peers, CIDRs and ports of a NetworkPolicy are ones that the API server accepts',
  rationale: `A peer of a NetworkPolicy is an \`ipBlock\` or selectors, not both and not nothing. Its \`cidr\` and \`except\`
are CIDRs, and each exception lies within the CIDR and is smaller. Since Kubernetes 1.36 a CIDR may have no leading zeros
and no bits set beyond its prefix length: \`10.1.2.3/8\` is refused. A range of ports has a number at both ends, and the
second is not less. Schemas see only strings and integers.

Source: [Network Policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/) and
\`ValidateNetworkPolicySpec\` of the API server.`,
  examples: {
    bad: [
      {
        title: 'An address without a prefix length, and an exception outside',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.1\n        - ipBlock:\n            cidr: 10.0.0.0/8\n            except: [192.168.0.0/16]\n',
        findings: [
          {
            at: '10:19',
            message:
              '`10.0.0.1` is not a CIDR such as `10.9.8.0/24` or `2001:db8::/64`; for this one address write `10.0.0.1/32`',
          },
          { at: '13:22', message: 'the exception `192.168.0.0/16` is not a smaller part of `10.0.0.0/8`' },
        ],
      },
      {
        title: 'A range that ends before it begins',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - ports:\n        - port: 8080\n          endPort: 8000\n',
        findings: [{ at: '10:20', message: '`endPort` is 8000, less than `port`, which is 8080' }],
      },
    ],
    good: [
      {
        title: 'Everywhere but the private network',
        yaml: 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n            except: [10.0.0.0/8]\n      ports:\n        - port: 32000\n          endPort: 32768\n        - port: https\n',
      },
    ],
  },
  check({ object }, report, { kubernetesVersion }) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined) return;
    const strictness = isAtLeastVersion(kubernetesVersion, '1.36') ? 'strict' : 'sloppy';
    checkRules(spec, 'ingress', 'from', strictness, report);
    checkRules(spec, 'egress', 'to', strictness, report);
  },
});

function checkRules(
  spec: JsonObject,
  direction: string,
  side: string,
  strictness: AddressStrictness,
  report: Report,
): void {
  const rules = arrayMember(spec, direction);
  for (let i = 0; i < rules.length; i++) {
    const peers = arrayMember(rules[i], side);
    for (let j = 0; j < peers.length; j++) {
      checkPeer(peers[j], () => ['spec', direction, i, side, j], strictness, report);
    }
    const ports = arrayMember(rules[i], 'ports');
    for (let j = 0; j < ports.length; j++)
      checkPort(ports[j], () => ['spec', direction, i, 'ports', j], report);
  }
}

function checkPeer(
  peer: JsonValue | undefined,
  at: () => Path,
  strictness: AddressStrictness,
  report: Report,
): void {
  if (!isObject(peer)) return;
  const hasSelector = isObject(peer['podSelector']) || isObject(peer['namespaceSelector']);
  const block = peer['ipBlock'];
  if (isObject(block)) {
    if (hasSelector) {
      report(
        [...at(), 'ipBlock'],
        '`ipBlock` must not stand beside a selector in one peer; make two peers of them',
        { part: 'key' },
      );
    }
    checkBlock(block, () => [...at(), 'ipBlock'], strictness, report);
  } else if (!hasSelector && Object.keys(peer).length === 0) {
    report(at(), 'the peer is empty; give it an `ipBlock` or a selector');
  }
}

function checkBlock(block: JsonObject, at: () => Path, strictness: AddressStrictness, report: Report): void {
  const cidr = block['cidr'];
  if (typeof cidr !== 'string' || isSubstituted(cidr)) return;
  checkCidr(cidr, () => [...at(), 'cidr'], strictness, report);
  const outer = parseCidr(cidr);
  const exceptions = block['except'];
  if (!isArray(exceptions)) return;
  for (const [index, exception] of exceptions.entries()) {
    if (typeof exception !== 'string' || isSubstituted(exception)) continue;
    const here = () => [...at(), 'except', index];
    const isValid = checkCidr(exception, here, strictness, report);
    if (isValid && outer !== undefined) checkException(exception, cidr, outer, here, report);
  }
}

/** Reports a wrong CIDR; true when it is right. */
function checkCidr(cidr: string, at: () => Path, strictness: AddressStrictness, report: Report): boolean {
  const problem = cidrProblem(cidr, strictness);
  if (problem !== undefined) report(at(), `${code(cidr)} ${problem}`);
  return problem === undefined;
}

function checkException(exception: string, cidr: string, outer: Cidr, at: () => Path, report: Report): void {
  const inner = parseCidr(exception);
  if (inner === undefined || isStrictSubset(inner, outer)) return;
  const problem =
    exception === cidr ? `leaves nothing of ${code(cidr)}` : `is not a smaller part of ${code(cidr)}`;
  report(at(), `the exception ${code(exception)} ${problem}`);
}

function checkPort(port: JsonValue | undefined, at: () => Path, report: Report): void {
  if (!isObject(port)) return;
  const number = port['port'];
  reportPortReference(report, number, () => [...at(), 'port']);
  const end = member(port, 'endPort');
  if (typeof end !== 'number') return;
  if (typeof number === 'string' && !isSubstituted(number)) {
    report([...at(), 'endPort'], '`endPort` needs a `port` that is a number, not a name', { part: 'key' });
  } else if (number === undefined || number === null) {
    report([...at(), 'endPort'], '`endPort` needs a `port`, where the range begins', { part: 'key' });
  } else if (!isPortNumber(end)) reportPortNumber(report, port, 'endPort', at);
  else if (typeof number === 'number' && end < number) {
    report([...at(), 'endPort'], `\`endPort\` is ${end}, less than \`port\`, which is ${number}`);
  }
}
