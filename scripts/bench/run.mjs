/**
 * `npm run bench`: how fast `lint` is, against kubeconform with the same schemas, in one run on one machine.
 * `--quick` runs everything twice only.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { installPeers } from '../peers/install.mjs';
import { CACHE, peerEnvironment } from '../peers/peers.mjs';
import { writeCorpus } from './corpus.mjs';
import { compare, measure } from './measure.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'cli.js');
const VERSION = '1.36';
const rounds = process.argv.includes('--quick') ? 2 : 7;

installPeers();
const { NODE24: node, KUBECONFORM: kubeconform } = peerEnvironment();
const temporary = mkdtempSync(join(tmpdir(), 'gitops-actions-bench-'));
try {
  againstKubeconform();
  scaling();
  cold();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function againstKubeconform() {
  const corpus = corpusOf(10_000, 1);
  const schemas = exportSchemas();
  const strict = [
    '-strict',
    '-ignore-missing-schemas',
    '-schema-location',
    schemas,
    '-kubernetes-version',
    `${VERSION}.0`,
  ];
  const lint = [node, CLI, 'lint', corpus, '--kubernetes-version', VERSION];
  const commands = {
    lint,
    'kubeconform -n 2': [kubeconform, '-n', '2', ...strict, corpus],
    [`kubeconform -n ${cpus().length * 4}`]: [
      kubeconform,
      '-n',
      String(cpus().length * 4),
      ...strict,
      corpus,
    ],
  };
  title('10,000 files of 24 MB: built-in engine against kubeconform with the exported schemas');
  console.log(`lint: ${measure(lint).output.trim().split('\n').at(-1)}`);
  console.log(`kubeconform: ${measure([kubeconform, '-summary', ...strict, corpus]).output.trim()}`);
  console.log(
    '(kubeconform cannot check custom resources against the definitions beside them and skips those)',
  );
  show(commands, compare(commands, rounds), 'lint');
}

function scaling() {
  const [half, whole] = [corpusOf(12_500, 4), corpusOf(25_000, 4)];
  const commands = {
    '50,000 documents': [node, CLI, 'lint', half],
    '100,000 documents': [node, CLI, 'lint', whole],
  };
  title('Twice the documents, twice the time');
  show(commands, compare(commands, Math.ceil(rounds / 2)), '50,000 documents');
}

function cold() {
  const empty = join(temporary, 'empty.mjs');
  writeFileSync(empty, '');
  const folder = join(corpusOf(10_000, 1), 'apps', 'payments', 'production');
  const file = readdirSync(folder).find((name) => name.endsWith('-deployment.yaml'));
  const commands = { 'an empty Node': [node, empty], 'one file': [node, CLI, 'lint', join(folder, file)] };
  title('One file, from the start of the process to its end');
  show(commands, compare(commands, rounds * 4), 'an empty Node');
}

/** Corpora are kept: they are the same each time. The size of what makes them stands in their name. */
function corpusOf(files, documentsPerFile) {
  const maker = ['corpus.mjs', 'manifests.mjs', 'random.mjs'].map(
    (name) => statSync(join(import.meta.dirname, name)).size,
  );
  const folder = join(CACHE, '..', 'bench', `${files}x${documentsPerFile}-${maker.join('-')}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const made = mkdtempSync(`${folder}.`);
    writeCorpus(made, files, documentsPerFile);
    renameSync(made, folder);
  }
  return folder;
}

function exportSchemas() {
  const folder = join(temporary, 'schemas');
  const { exitCode, output } = measure([
    node,
    CLI,
    'schemas',
    'export',
    folder,
    '--kubernetes-version',
    VERSION,
  ]);
  if (exitCode !== 0) throw new Error(`The schemas could not be exported:\n${output}`);
  return folder;
}

function title(text) {
  console.log(`\n${text}\n`);
}

/** Ratios are against the named row, of the best runs: those that the rest of the machine disturbed least. */
function show(commands, results, reference) {
  const base = results.get(reference);
  const rows = [...results].map(([name, { wall, cpu, memory }]) => [
    name,
    ...[wall, cpu].flatMap(({ best, median }) => [seconds(best), seconds(median)]),
    `${(memory.median / 2 ** 20).toFixed(0)} MiB`,
    `${(wall.best / base.wall.best).toFixed(2)}x`,
    `${(cpu.best / base.cpu.best).toFixed(2)}x`,
  ]);
  const head = ['', 'wall best', 'median', 'CPU best', 'median', 'memory', 'wall ratio', 'CPU ratio'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    );
  }
  for (const command of Object.values(commands)) console.log(`  $ ${command.join(' ')}`);
}

function seconds(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
