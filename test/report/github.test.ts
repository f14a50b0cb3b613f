import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../src/report/github.ts';
import { annotation, escapeData, escapeProperty } from '../../src/report/runner-command.ts';
import { HIDDEN, HOSTILE } from '../support/hostile-text.ts';
import { at, finding, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

describe('annotations', () => {
  it('are one workflow command a finding, the most severe first', () => {
    const report = run([
      finding({ ...at('a.yaml', '3:1-5'), severity: 'note', message: 'by the way' }),
      finding({ ...at('apps/web.yaml', '7:13-16'), message: '`replicas` must be 100%, not "3"' }),
      finding({
        ...at('a.yaml', '1:1-4:1'),
        severity: 'warning',
        check: 'api/ports',
        message: 'a whole block',
      }),
    ]);
    expect(reportGithub(report)).toBe(
      [
        '::error file=apps/web.yaml,line=7,endLine=7,title=schema/valid,col=13,endColumn=16::`replicas` must be 100%25, not "3"',
        '::warning file=a.yaml,line=1,endLine=3,title=api/ports::a whole block',
        '::notice file=a.yaml,line=3,endLine=3,title=schema/valid,col=1,endColumn=5::by the way',
        '',
      ].join('\n'),
    );
  });

  it('are nothing for a clean run', () => expect(reportGithub(run([]))).toBe(''));

  it('stop at ten of a level, and one notice tells how many are left', () => {
    const many = [
      ...Array.from({ length: 12 }, () => finding({ severity: 'note' })),
      ...Array.from({ length: 25 }, () => finding()),
      ...Array.from({ length: 3 }, () => finding({ severity: 'warning' })),
    ];
    const commands = runnerCommands(reportGithub(run(many)));
    const count = (name: string): number => commands.filter((command) => command.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 3, 10]);
    expect(commands.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'More findings' },
      data: '15 errors, 3 notes more without an annotation: GitHub shows 10 of each level. The job summary and the log have the rest.',
    });
  });

  it.each(HOSTILE)('give the runner no other command, whatever stands in them: %j', (text) => {
    const output = reportGithub(run([finding({ message: text, file: text, check: text })], {}));
    const commands = runnerCommands(output);
    expect(commands.map((command) => command.name)).toEqual(['error']);
    expect(commands[0]?.properties['file']).toBe(text);
    expect(commands[0]?.data.replace('\u200b', '')).not.toMatch(HIDDEN);
    expect(output.split('\n')).toHaveLength(2);
  });

  it('are cut before the runner cuts them', () => {
    const [command] = runnerCommands(reportGithub(run([finding({ message: '\u202e'.repeat(5_000) })])));
    expect(command?.data.length).toBe(4_000);
  });
});

describe('the escaping of a workflow command', () => {
  it('is read back by the runner exactly, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', '25', '0A', '3A', 'a', '::', '##[', ']', 'ü'),
    });
    fc.assert(
      fc.property(
        text,
        text.filter((value) => value.trim() === value),
        (message, file) => {
          const [command, ...others] = runnerCommands(annotation('error', { file, line: 1 }, message));
          expect(others).toEqual([]);
          expect(command?.data).toBe(message);
          expect(command?.properties['file']).toBe(file === '' ? undefined : file);
          expect(command?.properties['line']).toBe('1');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is that of the toolkit', () => {
    expect(escapeData('100%\r\n::x')).toBe('100%25%0D%0A::x');
    expect(escapeProperty('a,b:c%.yaml')).toBe('a%2Cb%3Ac%25.yaml');
  });
});
