import type { InputSpecs } from '../../kernel/command.ts';
import { FORMATS } from '../../report/reporters.ts';

/** Inputs that `check` and `lint` share. */
export const LINT_INPUTS = {
  paths: {
    type: 'list',
    positional: true,
    placeholder: 'PATH',
    description: 'Files and folders to check; what the configuration names, else the working directory.',
  },
  config: {
    type: 'string',
    placeholder: 'FILE',
    description: 'Configuration file; `.gitops-actions.yaml` at the root of the repository by default.',
  },
  format: {
    type: 'choice',
    choices: FORMATS,
    default: 'text',
    surface: 'cli',
    description: 'Form of the report.',
  },
  output: {
    type: 'string',
    placeholder: 'FILE',
    surface: 'cli',
    description: 'Write the report to a file instead of standard output.',
  },
  'fail-on': {
    type: 'choice',
    choices: ['error', 'warning', 'note', 'never'],
    description: 'The mildest severity that makes the job fail (exit code 1); `error` by default.',
  },
  'kubernetes-version': {
    type: 'string',
    placeholder: 'VERSION',
    description: 'Version of Kubernetes to check against, such as `1.34`; the newest known one by default.',
  },
  'schema-location': {
    type: 'list',
    placeholder: 'LOCATION',
    description:
      "More schemas: a folder, a file or a URL template with kubeconform's variables. Tried in order, before the built-in schemas. Only locations given here are ever downloaded.",
  },
  engine: {
    type: 'choice',
    choices: ['builtin', 'kubeconform'],
    default: 'builtin',
    description: 'What validates against schemas: the built-in validator or the program kubeconform.',
  },
  only: {
    type: 'list',
    placeholder: 'CHECK',
    description: 'Run these checks alone, by id such as `schema/valid` or by domain such as `schema`.',
  },
  skip: {
    type: 'list',
    placeholder: 'CHECK',
    description: 'Leave these checks out, by id or by domain.',
  },
  'changed-since': {
    type: 'string',
    placeholder: 'REF',
    description: 'Report only what the change since this Git commit, branch or tag touched.',
  },
  baseline: {
    type: 'string',
    placeholder: 'FILE',
    description: 'Findings listed in this file do not count.',
  },
  'write-baseline': {
    type: 'boolean',
    default: false,
    surface: 'cli',
    description: 'Write the findings of this run to the baseline file and end with exit code 0.',
  },
  fix: {
    type: 'boolean',
    default: false,
    surface: 'cli',
    description: 'Mend what can be mended safely, then report what is left.',
  },
  unsafe: {
    type: 'boolean',
    default: false,
    surface: 'cli',
    description:
      'With `--fix`: also apply mends that are guesses, such as the likely name of a misspelt field.',
  },
  'fix-dry-run': {
    type: 'boolean',
    default: false,
    surface: 'cli',
    description: 'Print what `--fix` would change as a diff, and change nothing.',
  },
  'explain-files': {
    type: 'boolean',
    default: false,
    surface: 'cli',
    description: 'Print what each file was taken for, and why.',
  },
} as const satisfies InputSpecs;

/** Outputs that `check` and `lint` share. */
export const LINT_OUTPUTS = {
  errors: { description: 'Number of errors.' },
  warnings: { description: 'Number of warnings.' },
  'sarif-file': {
    description: 'Path of the report as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.',
  },
  'report-json': { description: 'Path of the report as JSON.' },
};
