import { actionInputs, defaultText } from './action-yml.mjs';

/** Markdown table of an action's inputs. */
export function inputTable(command) {
  return table(
    ['input', 'default', 'description'],
    actionInputs(command).map(([name, spec]) => [code(name), code(defaultText(spec)), describe(spec)]),
  );
}

/** Markdown table of an action's outputs. */
export function outputTable(command) {
  return table(
    ['output', 'description'],
    Object.entries(command.action.outputs).map(([name, { description }]) => [code(name), description]),
  );
}

/** Markdown table of the permissions that a workflow must grant. */
export function permissionTable(command) {
  return table(
    ['permission', 'why'],
    command.action.permissions.map(({ scope, level, reason }) => [code(`${scope}: ${level}`), reason]),
  );
}

/** Markdown table of a job's options on the command line. */
export function cliOptions(command) {
  const rows = Object.entries(command.inputs)
    .filter(([, spec]) => spec.surface !== 'action')
    .map(([name, spec]) => [
      code(option(name, spec)),
      code(spec.type === 'boolean' ? '' : defaultText(spec)),
      describe(spec),
    ]);
  return table(['option', 'default', 'description'], rows);
}

/** Markdown table of the configuration's keys; members of lists follow their list. */
export function configTable(shapes, prefix = '') {
  return table(['key', 'description'], configRows(shapes, prefix));
}

function configRows(shapes, prefix) {
  return Object.entries(shapes).flatMap(([name, shape]) => [
    [code(prefix + name), shape.description],
    ...(shape.members === undefined ? [] : configRows(shape.members, `${prefix}${name}[].`)),
  ]);
}

function option(name, spec) {
  if (spec.positional) return `${spec.placeholder}…`;
  return spec.type === 'boolean' ? `--${name}` : `--${name} ${spec.placeholder ?? name.toUpperCase()}`;
}

function describe(spec) {
  const notes = {
    list: spec.positional ? '' : ' May be given several times (one a line in a workflow).',
    choice: ` One of ${spec.choices?.map(code).join(', ')}.`,
  };
  return spec.description + (notes[spec.type] ?? '');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function code(text) {
  return text === '' ? '' : `\`${text}\``;
}
