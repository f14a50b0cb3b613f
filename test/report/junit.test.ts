import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reportJunit } from '../../src/report/junit.ts';
import { HIDDEN, HOSTILE } from '../support/hostile-text.ts';
import { at, finding, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document in their order; fails when it is not well-formed. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return elements;
}

describe('the JUnit report', () => {
  it('has one suite a file and one failed case a finding; notes and clean files pass', () => {
    const report = run(
      [
        finding({ ...at('a.yaml', '3:5-9'), message: 'use `<` & not ">"' }),
        finding({ ...at('a.yaml', '4:1-2'), severity: 'note', message: 'by the way' }),
      ],
      { 'a.yaml': '', 'clean.yaml': '' },
    );
    expect(reportJunit(report)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="gitops-actions lint" tests="3" failures="1" errors="0">
        <testsuite name="a.yaml" tests="2" failures="1" errors="0">
          <testcase name="schema/valid at 3:5" classname="a.yaml" file="a.yaml" line="3">
            <failure type="error" message="use \`&#60;\` &#38; not &#34;&#62;&#34;">a.yaml:3:5 use \`&#60;\` &#38; not &#34;&#62;&#34; (https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md)</failure>
          </testcase>
          <testcase name="schema/valid at 4:1" classname="a.yaml" file="a.yaml" line="4">
            <system-out>a.yaml:4:1 by the way (https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md)</system-out>
          </testcase>
        </testsuite>
        <testsuite name="clean.yaml" tests="1" failures="0" errors="0">
          <testcase name="no findings" classname="clean.yaml" file="clean.yaml"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it.each(HOSTILE)('is well-formed with only our elements, whatever stands in it: %j', (text) => {
    const xml = reportJunit(run([finding({ message: text, file: text, check: text })]));
    expect(elementsOf(xml).map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
    ]);
    expect(xml).not.toMatch(HIDDEN);
    expect(runnerCommands(xml)).toEqual([]);
  });

  it('keeps every character that XML and the eye can take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const elements = elementsOf(reportJunit(run([finding({ message })])));
        if (
          !HIDDEN.test(message) &&
          !/[\n\u200b\ufffe\uffff]/.test(message) &&
          /^[\u0020-\u1000]*$/.test(message)
        ) {
          expect(elements.at(-1)?.attributes['message']).toBe(message);
        }
      }),
    );
  });
});
