import { expect, test } from 'vitest';
import { LINT_INPUTS } from '../../src/commands/lint/inputs.ts';
import { parseActionInputs, parseArguments } from '../../src/commands/parse-inputs.ts';

test.each([
  [['--output', ''], 'Option --output needs a value'],
  [['--output='], 'Option --output needs a value'],
  [['--schema-location', ' '], 'Option --schema-location needs a value'],
  [['--baseline'], 'Option --baseline needs a value'],
])('%j: on a command line an empty value is a variable that was not set', (args, message) => {
  expect(() => parseArguments(LINT_INPUTS, args)).toThrow(message);
});

test('an empty input of an action is one that was not given', () => {
  expect(parseActionInputs(LINT_INPUTS, { INPUT_BASELINE: '', 'INPUT_SCHEMA-LOCATION': '' })).toMatchObject({
    baseline: undefined,
    'schema-location': [],
  });
});
