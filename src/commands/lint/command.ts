import { defineCommand } from '../define-command.ts';
import { LINT_INPUTS, LINT_OUTPUTS } from './inputs.ts';

export default defineCommand({
  name: 'lint',
  summary: 'Find what is wrong in the declarative configuration of a GitOps repository',
  description:
    'Reads every YAML and JSON file, works out what each one is, and checks Kubernetes objects against the schemas of the target version, against what the API server would refuse, and against what goes wrong in repositories. Needs no network and no cluster.',
  inputs: LINT_INPUTS,
  action: {
    title: 'GitOps Actions: lint',
    icon: 'check-circle',
    color: 'green',
    outputs: LINT_OUTPUTS,
    permissions: [{ scope: 'contents', level: 'read', reason: 'to check the repository out' }],
  },
  examples: [
    { command: 'gitops-actions lint', does: 'checks the working directory' },
    {
      command: 'gitops-actions lint clusters/production --kubernetes-version 1.34',
      does: 'checks one folder',
    },
    {
      command: 'gitops-actions lint --changed-since origin/main',
      does: 'reports only what a change touched',
    },
    {
      command: 'kustomize build apps/web | gitops-actions lint -',
      does: 'checks what another program prints',
    },
    { command: 'gitops-actions lint --fix-dry-run', does: 'shows what could be mended safely' },
    { command: 'gitops-actions lint --format sarif --output lint.sarif', does: 'writes a SARIF report' },
  ],
  run: async (inputs, host) => (await import('./run.ts')).runLint('lint', inputs, host),
});
