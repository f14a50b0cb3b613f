import { defineCommand } from '../define-command.ts';
import { SCHEMAS_INPUTS } from './inputs.ts';

export default defineCommand({
  name: 'schemas',
  summary: 'Export the built-in Kubernetes schemas as JSON Schema files',
  description:
    "`schemas export DIR` writes the schemas of one Kubernetes version in kubeconform's layout, so that kubeconform and editors can validate without a network.",
  inputs: SCHEMAS_INPUTS,
  examples: [
    {
      command: 'gitops-actions schemas export schemas --kubernetes-version 1.34',
      does: 'writes the schemas of Kubernetes 1.34 to the folder schemas',
    },
  ],
  run: async (inputs, host) => (await import('./run.ts')).runSchemas(inputs, host),
});
