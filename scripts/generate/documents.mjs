import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionYml } from './action-yml.mjs';
import { checkIndex, checkPage } from './check-pages.mjs';
import { cliOptions, configTable, inputTable, outputTable, permissionTable } from './tables.mjs';

/** Texts by hand with generated blocks between `<!-- generated: NAME -->` and `<!-- /generated -->`. */
const BLOCK = /(<!-- generated: ([\w:-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;

/**
 * Everything that follows from the compiled declarations in `build/`.
 *
 * @returns files: path to text; checkPages: the paths of all pages about checks
 */
export async function generatedFiles(root) {
  const commands = await loadCommands(root);
  const { CHECKS } = await import(join(root, 'build/checks/registry.js'));
  const { SUPPRESSION_CHECKS } = await import(join(root, 'build/report/suppression-rules.js'));
  const { CONFIG_SHAPES } = await import(join(root, 'build/config/config-schema.js'));
  const { configJsonSchema } = await import(join(root, 'build/config/json-schema.js'));
  const checks = [...CHECKS, ...SUPPRESSION_CHECKS].sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = new Map();
  for (const command of commands.filter(({ action }) => action)) {
    files.set(
      command.name === 'check' ? 'action.yml' : `actions/${command.name}/action.yml`,
      actionYml(command),
    );
  }
  for (const check of checks) files.set(`docs/checks/${check.id}.md`, checkPage(check));
  files.set('docs/checks/README.md', checkIndex(checks));
  files.set('docs/gitops-actions.schema.json', `${JSON.stringify(configJsonSchema(checks), null, 2)}\n`);
  const checkPages = new Set([...files.keys()].filter((path) => path.startsWith('docs/checks/')));
  const blocks = blockTexts(commands, checks, CONFIG_SHAPES);
  blocks.set('output:broken', outputOf(root, ['check', 'examples/broken']));
  blocks.set('output:definition', outputOf(root, ['check', 'examples/broken/platform/definition.yaml']));
  for (const path of handWritten(root)) files.set(path, fillBlocks(join(root, path), blocks));
  return { files, checkPages };
}

/** What the program prints, as a block of text. */
function outputOf(root, args) {
  const start = `import { runCli } from ${JSON.stringify(join(root, 'build/main/cli.js'))}; process.exitCode = await runCli(${JSON.stringify(args)});`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', start], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return `\`\`\`\n${stdout.trimEnd()}\n\`\`\``;
}

async function loadCommands(root) {
  const { COMMANDS, loadCommand } = await import(join(root, 'build/commands/registry.js'));
  return Promise.all(COMMANDS.map(loadCommand));
}

function handWritten(root) {
  const docs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')) : [];
  return [
    'README.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
    ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`),
  ].filter((path) => existsSync(join(root, path)));
}

function blockTexts(commands, checks, configShapes) {
  const blocks = new Map([['checks', checkIndex(checks, 'docs/checks/').split('\n').slice(3).join('\n')]]);
  blocks.set('config', configTable(configShapes));
  for (const command of commands) {
    blocks.set(`options:${command.name}`, cliOptions(command));
    if (!command.action) continue;
    blocks.set(`inputs:${command.name}`, inputTable(command));
    blocks.set(`outputs:${command.name}`, outputTable(command));
    blocks.set(`permissions:${command.name}`, permissionTable(command));
  }
  blocks.set(
    'jobs',
    commands
      .map(({ name, summary }) => `| \`gitops-actions ${name}\` | ${summary} |`)
      .reduce((all, row) => `${all}${row}\n`, '| job | what it does |\n|---|---|\n'),
  );
  return blocks;
}

function fillBlocks(file, blocks) {
  return readFileSync(file, 'utf8').replace(BLOCK, (_whole, open, name, _old, close) => {
    if (!blocks.has(name)) throw new Error(`${file}: unknown generated block ${name}`);
    return `${open}${blocks.get(name).replace(/\n*$/, '\n')}${close}`;
  });
}
