import type { AnyCommand } from '../commands/define-command.ts';
import type { InputSpec } from '../kernel/command.ts';
import { HOME, PROGRAM, VERSION } from '../kernel/project.ts';

/** Help of the program: its jobs and how to get more. */
export function programHelp(commands: readonly AnyCommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `${PROGRAM} ${VERSION} - checks for GitOps repositories`,
    '',
    `Usage: ${PROGRAM} <job> [paths...] [options]`,
    '',
    'Jobs:',
    ...rows,
    '',
    `${PROGRAM} <job> --help shows the options of a job.`,
    'Exit codes: 0 clean, 1 findings, 2 wrong usage or nothing to check, 3 the job could not be done.',
    `Pages: ${HOME}`,
    '',
  ].join('\n');
}

/** Help of one job: usage, options with defaults, examples. */
export function commandHelp(command: AnyCommand, width: number): string {
  const inputs = Object.entries(command.inputs).filter(([, spec]) => spec.surface !== 'action');
  const positional = inputs.find(([, spec]) => spec.type === 'list' && spec.positional === true);
  const options = inputs.filter((entry) => entry !== positional);
  const usage = [
    PROGRAM,
    command.name,
    ...(positional ? [`[${positional[1].placeholder}...]`] : []),
    '[options]',
  ];
  const rows: [string, string][] = [
    ...options.map(([name, spec]): [string, string] => [flag(name, spec), explain(spec)]),
    ['--help', 'Show this help.'],
  ];
  return [
    `${command.summary}.`,
    '',
    ...wrap(plain(command.description), width, ''),
    '',
    `Usage: ${usage.join(' ')}`,
    ...(positional
      ? ['', ...table([[positional[1].placeholder ?? 'VALUE', explain(positional[1])]], width)]
      : []),
    '',
    'Options:',
    ...table(rows, width),
    '',
    'Examples:',
    ...command.examples.flatMap(({ command: line, does }) => [`  ${line}`, `      ${does}`]),
    '',
  ].join('\n');
}

function flag(name: string, spec: InputSpec): string {
  if (spec.type === 'boolean') return `--${name}`;
  if (spec.type === 'choice')
    return `--${name} <${spec.choices.length > 5 ? name.toUpperCase() : spec.choices.join('|')}>`;
  return `--${name} <${spec.placeholder ?? 'VALUE'}>`;
}

function explain(spec: InputSpec): string {
  const notes: string[] = [];
  if (spec.type === 'choice') {
    if (spec.choices.length > 5) notes.push(`One of ${spec.choices.join(', ')}.`);
    if (spec.default !== undefined) notes.push(`Default: ${spec.default}.`);
  }
  if (spec.type === 'list' && spec.positional !== true) notes.push('May be repeated.');
  return [plain(spec.description), ...notes].join(' ');
}

/** Help is plain text: the backticks of the descriptions' Markdown say nothing there. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function table(rows: readonly (readonly [string, string])[], width: number): string[] {
  return rows.flatMap(([left, right]) => [`  ${left}`, ...wrap(right, width, '      ')]);
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  lines.push(line);
  return lines;
}
