/**
 * Reads a log as a GitHub runner does and gives the workflow commands it would carry out: the newer form at the start
 * of a line, after any white space; the older `##[` form anywhere in it.
 *
 * Source: the rules of `ActionCommand` in the runner (both parsers), with its way of splitting lines.
 */
export function workflowCommands(log: string): string[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const command = newForm(line) ?? oldForm(line);
    return command === undefined ? [] : [command];
  });
}

function newForm(line: string): string | undefined {
  const trimmed = line.replace(/^[\s\u0085]+/, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  return end < 0 ? undefined : trimmed.slice(2, end).split(' ')[0];
}

function oldForm(line: string): string | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : line.slice(start + 3, end).split(' ')[0];
}
