import { type JsonObject, member, objectMember } from '../../kernel/json.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'api/disruption-budget',
  on: 'object',
  kinds: ['policy/PodDisruptionBudget'],
  severity: 'error',
  summary: 'A PodDisruptionBudget has one limit, as a number or a percentage',
  rationale: `A PodDisruptionBudget says either how many Pods must stay (\`minAvailable\`) or how many may go
(\`maxUnavailable\`). The API server refuses both at once, negative numbers, strings that are no percentage such as
\`50%\`, and more than \`100%\`; a number in quotes is a string.

Source: [Specifying a Disruption Budget](https://kubernetes.io/docs/tasks/run-application/configure-pdb/) and
\`ValidatePodDisruptionBudgetSpec\` of the API server.`,
  examples: {
    bad: [
      {
        title: 'Both limits',
        yaml: 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 1\n  maxUnavailable: 1\n  selector: {}\n',
        findings: [
          { at: '7:3', message: '`maxUnavailable` and `minAvailable` exclude each other; keep one' },
        ],
      },
      {
        title: 'A number in quotes',
        yaml: 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: "1"\n  selector: {}\n',
        findings: [
          {
            at: '6:17',
            message:
              '`minAvailable` is the text `1`; write a number without quotes, or a percentage such as `50%`',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Half of the Pods',
        yaml: 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 50%\n  selector: {}\n',
      },
    ],
  },
  check({ object }, report) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined) return;
    checkLimit(spec, 'minAvailable', report);
    checkLimit(spec, 'maxUnavailable', report);
    const isBoth = isSet(spec, 'minAvailable') && isSet(spec, 'maxUnavailable');
    if (!isBoth) return;
    report(['spec', 'maxUnavailable'], '`maxUnavailable` and `minAvailable` exclude each other; keep one', {
      part: 'key',
      related: [{ at: ['spec', 'minAvailable'], message: 'the other limit' }],
    });
  },
});

function isSet(spec: JsonObject, field: string): boolean {
  const value = member(spec, field);
  return value !== undefined && value !== null;
}

function checkLimit(spec: JsonObject, field: 'minAvailable' | 'maxUnavailable', report: Report): void {
  const value = spec[field];
  if (typeof value === 'number') {
    if (value < 0) report(['spec', field], `\`${field}\` is ${value}; it must not be negative`);
  } else if (typeof value === 'string' && !isSubstituted(value)) {
    const problem = percentProblem(value);
    if (problem !== undefined) report(['spec', field], `\`${field}\` is ${problem}`);
  }
}

function percentProblem(value: string): string | undefined {
  if (!/^\d+%$/.test(value))
    return `the text ${code(value)}; write a number without quotes, or a percentage such as \`50%\``;
  return Number(value.slice(0, -1)) > 100 ? `${code(value)}; it must not be more than \`100%\`` : undefined;
}
