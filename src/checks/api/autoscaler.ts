import { arrayMember, type JsonObject, objectMember, stringMember } from '../../kernel/json.ts';
import { isAtLeastVersion } from '../../kubernetes/version.ts';
import { defineCheck, type Report } from '../define-check.ts';

export default defineCheck({
  id: 'api/autoscaler',
  on: 'object',
  kinds: ['autoscaling/HorizontalPodAutoscaler'],
  severity: 'error',
  summary: 'A HorizontalPodAutoscaler has at least one replica and no more minimum than maximum replicas',
  rationale: `The API server refuses a HorizontalPodAutoscaler whose \`minReplicas\` is above its \`maxReplicas\`, or whose
\`maxReplicas\` is below 1. \`minReplicas: 0\` is refused too, before Kubernetes 1.37 always (unless the feature
\`HPAScaleToZero\` is on) and since then when there is no \`Object\` or \`External\` metric: with no Pod there is nothing
that the other metrics could be taken from.

Source: [Horizontal Pod Autoscaling](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/) and
\`ValidateHorizontalPodAutoscaler\` of the API server.`,
  examples: {
    bad: [
      {
        title: 'Minimum above maximum',
        yaml: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }\n  minReplicas: 5\n  maxReplicas: 3\n',
        findings: [{ at: '8:16', message: '`maxReplicas` is 3, less than `minReplicas`, which is 5' }],
      },
      {
        title: 'Zero replicas by the CPU that no Pod uses',
        yaml: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }\n  minReplicas: 0\n  maxReplicas: 3\n',
        findings: [
          {
            at: '7:16',
            message: '`minReplicas` is 0, which needs an `Object` or `External` metric; use at least 1',
          },
        ],
      },
    ],
    good: [
      {
        title: 'One to three',
        yaml: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }\n  minReplicas: 1\n  maxReplicas: 3\n',
      },
    ],
  },
  check({ object }, report, { kubernetesVersion }) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined) return;
    checkMinimum(spec, kubernetesVersion, report);
    checkMaximum(spec, report);
  },
});

function checkMinimum(spec: JsonObject, kubernetesVersion: string, report: Report): void {
  const min = spec['minReplicas'];
  if (typeof min !== 'number' || min >= 1) return;
  if (min < 0 || !isAtLeastVersion(kubernetesVersion, '1.37')) {
    report(['spec', 'minReplicas'], `\`minReplicas\` is ${min}; use at least 1`);
  } else if (
    !arrayMember(spec, 'metrics').some((metric) =>
      /^(?:Object|External)$/.test(stringMember(metric, 'type') ?? ''),
    )
  ) {
    report(
      ['spec', 'minReplicas'],
      '`minReplicas` is 0, which needs an `Object` or `External` metric; use at least 1',
    );
  }
}

function checkMaximum(spec: JsonObject, report: Report): void {
  const [min, max] = [spec['minReplicas'], spec['maxReplicas']];
  if (typeof max !== 'number') return;
  if (max < 1) report(['spec', 'maxReplicas'], `\`maxReplicas\` is ${max}; use at least 1`);
  else if (typeof min === 'number' && max < min) {
    report(['spec', 'maxReplicas'], `\`maxReplicas\` is ${max}, less than \`minReplicas\`, which is ${min}`);
  }
}
