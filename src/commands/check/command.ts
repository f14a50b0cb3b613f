import { defineCommand } from '../define-command.ts';
import { LINT_INPUTS, LINT_OUTPUTS } from '../lint/inputs.ts';

export default defineCommand({
  name: 'check',
  summary: 'Run all read-only checks in one step',
  description:
    'Everything that can be said about a GitOps repository without changing it. Today that is `lint`; checks of Prometheus rules and application checklists join it here.',
  inputs: LINT_INPUTS,
  action: {
    title: 'GitOps Actions',
    icon: 'check-circle',
    color: 'green',
    outputs: LINT_OUTPUTS,
    permissions: [{ scope: 'contents', level: 'read', reason: 'to check the repository out' }],
  },
  examples: [
    { command: 'gitops-actions check', does: 'checks the working directory' },
    { command: 'gitops-actions check examples/webshop', does: 'checks one folder' },
    { command: 'gitops-actions check --fail-on warning', does: 'fails on warnings too' },
  ],
  run: async (inputs, host) => (await import('../lint/run.ts')).runLint('check', inputs, host),
});
