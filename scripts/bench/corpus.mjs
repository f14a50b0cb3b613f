/**
 * Writes a big repository that is the same on every machine: `node scripts/bench/corpus.mjs FOLDER [FILES [DOCUMENTS A FILE]]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { MAKERS } from './manifests.mjs';
import { createRandom } from './random.mjs';

/** How many of a thousand documents are of each kind. */
const SHARES = {
  deployment: 220,
  service: 170,
  configMap: 230,
  ingress: 90,
  networkPolicy: 90,
  cronJob: 90,
  serviceMonitor: 40,
  custom: 60,
  definition: 10,
};

const STAGES = ['production', 'staging', 'test', 'development'];
const TEAMS = ['payments', 'search', 'catalogue', 'identity', 'delivery', 'insights'];

/** The kind of the document with that number: the same mix in every thousand. */
function kindsOfThousand(random) {
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) => new Array(share).fill(kind));
  for (let index = kinds.length - 1; index > 0; index--) {
    const other = random.between(0, index);
    [kinds[index], kinds[other]] = [kinds[other], kinds[index]];
  }
  return kinds;
}

function appOf(number) {
  const stage = STAGES[number % STAGES.length];
  const team = TEAMS[Math.floor(number / 7) % TEAMS.length];
  return { number, stage, team, name: `${team}-${number}`, namespace: `${team}-${stage}` };
}

/**
 * @param {string} folder - is made; files in it are overwritten
 * @param {number} files
 * @param {number} documentsPerFile
 * @returns {number} bytes written
 */
export function writeCorpus(folder, files = 10_000, documentsPerFile = 1) {
  const random = createRandom(20_260_101);
  const kinds = kindsOfThousand(random);
  const definitions = kinds.flatMap((kind, number) => (kind === 'definition' ? [number] : []));
  let bytes = 0;
  for (let file = 0; file < files; file++) {
    const numbers = Array.from({ length: documentsPerFile }, (_, index) => file * documentsPerFile + index);
    const documents = numbers.map((number) =>
      MAKERS[kinds[number % 1000]](appOf(number), random, definitions),
    );
    const text = documents.join('---\n');
    const { team, stage, name } = appOf(file * documentsPerFile);
    const path = join(folder, 'apps', team, stage, `${name}-${kinds[(file * documentsPerFile) % 1000]}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'corpus', files, documents] = process.argv.slice(2);
  const bytes = writeCorpus(folder, Number(files ?? 10_000), Number(documents ?? 1));
  console.log(`${folder}: ${(bytes / 1e6).toFixed(1)} MB`);
}
