import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Deprecation, KindLookup } from '../../kubernetes/schema/catalog.ts';
import { isAtLeastVersion } from '../../kubernetes/version.ts';
import { type Details, defineCheck } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'schema/api-deprecated',
  severity: 'warning',
  on: 'object',
  summary: 'Objects use API versions that the target version of Kubernetes serves and will go on serving',
  rationale: `
Kubernetes removes old API versions of its kinds some releases after it has deprecated them. An object of a removed
version cannot be applied any more: that is an error. One of a deprecated version works until the upgrade that
removes it, which is the worst moment to find out. The dates come from the
[deprecation guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/).

\`--fix\` replaces the version where the new one has the same shape.`,
  examples: {
    bad: [
      {
        title: 'An Ingress of a version that is gone since Kubernetes 1.22',
        yaml: `apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: web
spec:
  backend:
    serviceName: web
    servicePort: 80
`,
        findings: [
          {
            at: '1:13',
            message:
              'Kubernetes serves no `Ingress` of `extensions/v1beta1` since 1.22; use `networking.k8s.io/v1`',
          },
        ],
      },
    ],
    good: [
      {
        title: 'The version that replaced it',
        yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
    ],
  },
  check({ object }, report, { schemas, kubernetesVersion }) {
    const found = schemas.lookup(object.apiVersion, object.kind);
    if (found.status === 'unknown') return;
    const message =
      found.status === 'known'
        ? deprecated(object, found.deprecation, kubernetesVersion)
        : notServed(object, found, kubernetesVersion);
    if (message === undefined) return;
    const fix = fixOf(found.deprecation);
    report(['apiVersion'], message, {
      ...(found.status === 'not-served' ? { severity: 'error' } : {}),
      ...(fix === undefined ? {} : { fix }),
    });
  },
});

function deprecated(
  { apiVersion, kind }: KubernetesObject,
  deprecation: Deprecation | undefined,
  target: string,
): string | undefined {
  const { deprecatedIn, removedIn } = deprecation ?? {};
  if (deprecatedIn === undefined || !isAtLeastVersion(target, deprecatedIn)) return undefined;
  const end = removedIn === undefined ? '' : ` and removed in ${removedIn}`;
  return `${code(kind)} of ${code(apiVersion)} is deprecated since Kubernetes ${deprecatedIn}${end}${replaced(deprecation)}`;
}

function notServed(
  { apiVersion, kind }: KubernetesObject,
  found: Extract<KindLookup, { status: 'not-served' }>,
  target: string,
): string {
  const { deprecation, servedSince } = found;
  const what = `${code(kind)} of ${code(apiVersion)}`;
  if (deprecation?.removedIn !== undefined && isAtLeastVersion(target, deprecation.removedIn)) {
    return `Kubernetes serves no ${what} since ${deprecation.removedIn}${replaced(deprecation)}`;
  }
  const isNewer = servedSince !== undefined && !isAtLeastVersion(target, servedSince);
  const since = isNewer ? `; it comes with ${servedSince}` : '';
  return `Kubernetes ${target} serves no ${what}${since}${replaced(deprecation)}`;
}

function replaced(deprecation: Deprecation | undefined): string {
  if (deprecation === undefined) return '';
  const { replacement, instead } = deprecation;
  if (instead !== undefined) return `; use ${instead}`;
  return replacement === undefined ? '; nothing replaces it' : `; use ${code(replacement)}`;
}

function fixOf(deprecation: Deprecation | undefined): Details['fix'] {
  const { replacement, isSameShape } = deprecation ?? {};
  if (replacement === undefined || !isSameShape) return undefined;
  return {
    description: `Use ${replacement}`,
    safety: 'safe',
    changes: [{ kind: 'set-scalar', at: ['apiVersion'], value: replacement }],
  };
}
