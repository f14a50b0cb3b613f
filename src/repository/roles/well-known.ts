import type { PlaceVerdict } from './verdict.ts';

/** Files of other tools, by lower-case name. They are parsed, so that a syntax error in them is seen. */
const YAML_FILES: Readonly<Record<string, string>> = {
  '.codecov.yml': 'Codecov',
  '.drone.yml': 'Drone',
  '.gitlab-ci.yml': 'GitLab CI',
  '.gitops-actions.yaml': 'this program',
  '.gitops-actions.yml': 'this program',
  '.golangci.yaml': 'golangci-lint',
  '.golangci.yml': 'golangci-lint',
  '.kube-linter.yaml': 'kube-linter',
  '.markdownlint.yaml': 'markdownlint',
  '.pre-commit-config.yaml': 'pre-commit',
  '.pre-commit-hooks.yaml': 'pre-commit',
  '.prettierrc.yaml': 'Prettier',
  '.readthedocs.yaml': 'Read the Docs',
  '.sops.yaml': 'SOPS',
  '.travis.yml': 'Travis CI',
  '.yamllint.yaml': 'yamllint',
  '.yamllint.yml': 'yamllint',
  'azure-pipelines.yml': 'Azure Pipelines',
  'bitbucket-pipelines.yml': 'Bitbucket Pipelines',
  'cloudbuild.yaml': 'Cloud Build',
  'codecov.yml': 'Codecov',
  'ct.yaml': 'chart-testing',
  'mkdocs.yml': 'MkDocs',
  'pnpm-lock.yaml': 'pnpm',
  'pnpm-workspace.yaml': 'pnpm',
  'pulumi.yaml': 'Pulumi',
  'skaffold.yaml': 'Skaffold',
  'taskfile.yaml': 'Task',
  'taskfile.yml': 'Task',
};

/** Files that are templates for their tool, or JSON with comments, or long lists that nobody writes by hand. */
const UNREAD_FILES: Readonly<Record<string, string>> = {
  '.eslintrc.json': 'ESLint',
  '.goreleaser.yaml': 'GoReleaser',
  '.goreleaser.yml': 'GoReleaser',
  '.renovaterc.json': 'Renovate',
  '.terraform.lock.json': 'Terraform',
  'angular.json': 'Angular',
  'biome.json': 'Biome',
  'composer.lock.json': 'Composer',
  'deno.json': 'Deno',
  'devcontainer.json': 'Dev Containers',
  'helmfile.yaml': 'helmfile',
  'helmfile.yml': 'helmfile',
  'jsconfig.json': 'TypeScript',
  'lerna.json': 'Lerna',
  'npm-shrinkwrap.json': 'npm',
  'nx.json': 'Nx',
  'package-lock.json': 'npm',
  'package.json': 'npm',
  'release-please-config.json': 'release-please',
  'renovate.json': 'Renovate',
  'tslint.json': 'TSLint',
  'turbo.json': 'Turborepo',
};

const UNREAD_ENDINGS: readonly (readonly [string, string])[] = [
  ['.tf.json', 'Terraform'],
  ['.tfvars.json', 'Terraform'],
  ['.tfstate.json', 'Terraform'],
  ['.code-workspace.json', 'Visual Studio Code'],
];

/** Parts of objects that KUTTL and Chainsaw compare with a cluster. */
const EXPECTATION = /^(?:\d+-(?:assert|errors?)|chainsaw-(?:assert|error).*)\.ya?ml$/;

/** The verdict on a file that its name gives away as another tool's; undefined for all others. */
export function roleByWellKnownName(name: string, path: string): PlaceVerdict | undefined {
  const lower = name.toLowerCase();
  const parsed = toolOf(YAML_FILES, lower);
  if (parsed !== undefined) return other(`configuration of ${parsed}`, 'parsed');
  const unread = toolOf(UNREAD_FILES, lower) ?? unreadEnding(lower);
  if (unread !== undefined) return other(`a file of ${unread}`, 'unread');
  if (EXPECTATION.test(lower)) return other('what a test expects of a cluster', 'parsed');
  if (path.startsWith('.vscode/') || path.includes('/.vscode/'))
    return other('a file of Visual Studio Code', 'unread');
  if (path.startsWith('.devcontainer/')) return other('a file of Dev Containers', 'unread');
  return undefined;
}

function toolOf(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function unreadEnding(name: string): string | undefined {
  if (!name.endsWith('.json')) return undefined;
  if (name.startsWith('tsconfig.')) return 'TypeScript';
  return UNREAD_ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}

function other(reason: string, text: PlaceVerdict['text']): PlaceVerdict {
  return { role: 'other', reason, certainty: 'sure', text };
}
