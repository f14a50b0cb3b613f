import { resolve } from 'node:path';
import { reasonOf } from '../../host/file-trouble.ts';
import type { Host } from '../../host/host.ts';
import type { InputValues, Outcome } from '../../kernel/command.ts';
import { EXIT, UserError } from '../../kernel/errors.ts';
import { decode } from '../../repository/decode.ts';
import type { YamlDocument } from '../../yaml/document.ts';
import { LineIndex } from '../../yaml/line-index.ts';
import { parseDocuments } from '../../yaml/parse.ts';
import type { READ_INPUTS } from './inputs.ts';

type ReadInputs = InputValues<typeof READ_INPUTS>;

/** Prints the documents of every file; problems go to the log with their position, and make the exit code 2. */
export async function runRead(inputs: ReadInputs, host: Host): Promise<Outcome> {
  const files = inputs.files.length === 0 ? ['-'] : inputs.files;
  let isReadable = true;
  for (const file of files) isReadable = readFile(file, inputs.strict, host) && isReadable;
  return { exitCode: isReadable ? EXIT.clean : EXIT.usage };
}

function readFile(file: string, isStrict: boolean, host: Host): boolean {
  const shown = file === '-' ? 'standard input' : file;
  const decoded = decode(bytesOf(file, host));
  if (decoded.problem !== undefined) {
    host.log.error(`${shown}: ${decoded.problem.message}`);
    return false;
  }
  const lines = new LineIndex(decoded.text);
  let isReadable = true;
  for (const document of parseDocuments(decoded.text)) {
    const problems = problemsOf(document, isStrict);
    for (const { offset, message } of problems) {
      const { line, column } = lines.positionAt(offset);
      host.log.error(`${shown}:${line}:${column}: ${message}`);
    }
    if (problems.length > 0) isReadable = false;
    else if (document.value !== undefined) host.stdout.write(`${JSON.stringify(document.value)}\n`);
  }
  return isReadable;
}

function problemsOf(document: YamlDocument, isStrict: boolean): { offset: number; message: string }[] {
  if (document.problem !== undefined) {
    return [{ offset: document.problem.range.start, message: document.problem.message }];
  }
  if (!isStrict) return [];
  return document.duplicates.map(({ key, second }) => ({
    offset: second.start,
    message: `the key \`${key}\` stands twice in this mapping`,
  }));
}

function bytesOf(file: string, host: Host): Uint8Array {
  if (file === '-') return host.stdin.read();
  try {
    return host.files.read(resolve(host.cwd, file));
  } catch (cause) {
    throw new UserError('unreadable-file', `Cannot read \`${file}\`: ${reasonOf(cause)}`, { cause });
  }
}
