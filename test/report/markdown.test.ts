import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/kernel/shorten.ts';
import { renderMarkdown, reportMarkdown } from '../../src/report/markdown.ts';
import { codeMarkdown, escapeMarkdown, messageMarkdown } from '../../src/report/markdown-escape.ts';
import { visibleLine } from '../../src/report/visible-text.ts';
import { HIDDEN, HOSTILE, MARKUPS } from '../support/hostile-text.ts';
import { at, finding, run } from '../support/report.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The kinds of nodes of a text, nested; HTML with its tag, links with their target. Texts are left out. */
function shape(node: Nodes): string {
  const name =
    node.type === 'html' ? `html ${node.value}` : node.type === 'link' ? `link ${node.url}` : node.type;
  const children = 'children' in node ? node.children.filter(({ type }) => type !== 'text').map(shape) : [];
  return children.length > 0 ? `${name}(${children.join(' ')})` : name;
}

/** What a reader sees. */
function shownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(shownText).join('') : '';
}

/** The text as it should be seen: on one line, nothing hidden, cut. */
function expected(text: string): string {
  return shorten(visibleLine(text), 500);
}

describe('the job summary', () => {
  const report = run(
    [
      finding({
        ...at('a.yaml', '2:3-4'),
        severity: 'warning',
        check: 'api/ports',
        message: 'port `80` is used twice',
      }),
      finding({
        ...at('apps/web.yaml', '7:13-16'),
        message: '`replicas` must be an integer, not the string `"3"`',
        resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
      }),
    ],
    { 'a.yaml': '', 'apps/web.yaml': '' },
    { remarks: ['12 Helm templates were not rendered'] },
  );

  it('has a table a file, files with errors first', () => {
    expect(reportMarkdown(report)).toMatchInlineSnapshot(`
      "## ❌ gitops-actions lint

      **1 error, 1 warning in 2 of 2 files (2 documents, 2 resources)**

      - 12 Helm templates were not rendered

      ### <code>apps/web.yaml</code>

      | | Line | What is wrong | Check |
      |---|---:|---|---|
      | ❌ error | 7:13 | <code>replicas</code> must be an integer, not the string <code>"3"</code><br><code>Deployment shop/web</code> | [schema/valid](https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/schema/valid.md) |

      ### <code>a.yaml</code>

      | | Line | What is wrong | Check |
      |---|---:|---|---|
      | ⚠️ warning | 2:3 | port <code>80</code> is used twice | [api/ports](https://github.com/gitops-actions/gitops-actions/blob/main/docs/checks/api/ports.md) |
      "
    `);
  });

  it('links to the lines when there is an address', () => {
    const linked = {
      ...report,
      permalink: (file: string, line: number) => `https://example.com/${file}#L${line}`,
    };
    expect(reportMarkdown(linked)).toContain('| [7:13](https://example.com/apps/web.yaml#L7) |');
  });

  it('tells what was looked at when nothing was found', () => {
    expect(reportMarkdown(run([], { 'a.yaml': '' }))).toBe(
      '## ✅ gitops-actions lint\n\n**1 file, 1 document, 1 resource: no findings**\n',
    );
  });

  const golden = shape(parse(reportMarkdown(run([finding({ file: 'f', message: 'm' })]))));

  it.each(HOSTILE)('has the same shape whatever stands in it: %j', (text) => {
    const markdown = reportMarkdown(run([finding({ file: text, message: text, resource: {} })], {}));
    const parts = shape(parse(markdown))
      .replaceAll(/ ?html <\/?(?:code|span)>/g, '')
      .replaceAll('tableCell()', 'tableCell');
    expect(parts).toBe(
      golden.replaceAll(/ ?html <\/?(?:code|span)>/g, '').replaceAll('tableCell()', 'tableCell'),
    );
    expect(markdown.replaceAll('\u200b', '')).not.toMatch(HIDDEN);
    expect(runnerCommands(markdown)).toEqual([]);
  });
});

describe('the limit of the job summary', () => {
  const findings = Array.from({ length: 5_000 }, (_, index) =>
    finding({
      ...at(`app-${index % 100}.yaml`, '1:1-2'),
      severity: index < 4_990 ? 'note' : 'error',
      message: `中文 ${'🎉'.repeat(100)}`,
    }),
  );

  it.each([2_000, 65_536, 300_000, 1_000_000])(
    'of %i bytes is kept by whole rows, and the rest is counted',
    (limit) => {
      const markdown = renderMarkdown(run(findings), limit);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
      const rows = markdown.split('\n').filter((line) => /^\| (?:❌|ℹ)/u.test(line));
      expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
      const left = /… and ([\d,]+) more findings?\.\n$/.exec(markdown)?.[1]?.replaceAll(',', '') ?? '0';
      expect(rows.length + Number(left)).toBe(5_000);
      expect(rows[0]).toContain('❌');
    },
  );

  it('holds for 100,000 findings', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      finding({ file: `f${index}.yaml`, message: 'x'.repeat(5_000) }),
    );
    expect(Buffer.byteLength(reportMarkdown(run(many)))).toBeLessThan(1_048_576);
  });
});

describe('escaped text', () => {
  it.each(HOSTILE)('shows just itself: %j', (text) => {
    for (const markdown of [
      escapeMarkdown(text),
      `| ${escapeMarkdown(text)} |\n|---|`,
      codeMarkdown(text),
      messageMarkdown(text),
    ]) {
      const shown = shownText(parse(markdown)).replaceAll('\u200b', '').trim();
      expect(shown).toBe(
        markdown === messageMarkdown(text) && !markdown.startsWith('|')
          ? expectedMessage(text)
          : expected(text).trim(),
      );
    }
  });

  it.each(MARKUPS)('leaves GitHub nothing to link, mention or convert: %j', (text) => {
    const shown = shownText(parse(escapeMarkdown(text)));
    expect(shown).not.toMatch(/@\w|#\w|GH-\d|:\/\/|www\.|:[\w+-]+:/i);
  });

  it('shows just itself, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~$&:@=^"\' 0aA',
      '&amp;',
      '```',
      '](',
      '<!--',
      'http://a.b',
      '://',
      'www.',
      '\n',
      '&#35;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const table = parse(`| a |\n|---|\n| ${escapeMarkdown(text)} |\n`);
        expect(
          shape(table)
            .replaceAll(/ ?html <\/?span>/g, '')
            .replaceAll('()', ''),
        ).toBe('root(table(tableRow(tableCell) tableRow(tableCell)))');
        const paragraph = parse(escapeMarkdown(text));
        expect(shownText(paragraph).replaceAll('\u200b', '').trimEnd()).toBe(visibleLine(text).trimEnd());
        const code = parse(codeMarkdown(text));
        expect(shape(code).replaceAll(/html <\/?(?:span|code)> ?/g, '')).toMatch(/^root\(paragraph\(?\)?\)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A message without the backticks that set off code. */
function expectedMessage(text: string): string {
  return expected(text)
    .replaceAll(/`([^`]+)`/g, '$1')
    .trim();
}
