import { defineCommand } from '../define-command.ts';
import { READ_INPUTS } from './inputs.ts';

export default defineCommand({
  name: 'read',
  summary: 'Print each document as Kubernetes will read it, one JSON value a line',
  description:
    'The answer to "is this a string or a boolean?". Reads YAML with the semantics of `sigs.k8s.io/yaml`, with which kubectl and the API server read it.',
  inputs: READ_INPUTS,
  examples: [
    { command: 'gitops-actions read deployment.yaml', does: 'prints the documents of a file' },
    { command: 'echo "country: no" | gitops-actions read', does: 'prints {"country":false}' },
  ],
  run: async (inputs, host) => (await import('./run.ts')).runRead(inputs, host),
});
