import { shorten } from '../kernel/shorten.ts';
import { visibleLine } from './visible-text.ts';

/** Breaks up what GitHub would turn into a link or a mention; shows nothing itself. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Longest text in one place, in UTF-16 units. */
const MAX_TEXT = 500;

/** Part of some syntax wherever it stands in a line. */
const SIGNIFICANT = /[&<>|\\`$*_[\]~#]/g;

/** Of those, the ones for which a backslash is enough also inside a table; the others become entities. */
const BACKSLASH_IS_ENOUGH = '*_[]~#';

/**
 * Text of unknown origin as one line of Markdown that shows just that text: no markup, HTML, link, image, mention,
 * reference, emoji or formula comes of it, neither in a paragraph nor in a table cell. Hidden characters are made
 * visible, long texts are cut.
 */
export function escapeMarkdown(text: string): string {
  return escapeLine(withoutReferences(shorten(visibleLine(text), MAX_TEXT)));
}

/** The same, set as code. It is HTML since no code span can hold every text inside a table. */
export function codeMarkdown(text: string): string {
  return code(shorten(visibleLine(text), MAX_TEXT));
}

/** A message whose names stand between backticks: those are set as code; all of it is inert. */
export function messageMarkdown(message: string): string {
  return shorten(visibleLine(message), MAX_TEXT)
    .split(/`([^`]+)`/)
    .map((part, index) => {
      if (index % 2 === 1) return code(part);
      const text = withoutReferences(part);
      return index === 0 ? escapeLine(text) : escapeInline(text);
    })
    .join('');
}

/** A Markdown link to an address of our own making; the label is inert. */
export function linkMarkdown(label: string, address: string): string {
  const target = address.replace(/[\s<>()[\]\\"'`|]/g, percentEncoded);
  return `[${escapeMarkdown(label)}](${target})`;
}

/** GitHub looks for no mentions, references and emoji in code, but for addresses. */
function code(text: string): string {
  return `<code>${escapeInline(withoutAddresses(text))}</code>`;
}

function escapeInline(text: string): string {
  return text.replace(SIGNIFICANT, escapeSignificant);
}

/** Text at the start of a line. */
function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^( *)([-+=:]|\d+[.)])/, escapeBlockStart)
    .replace(/^ +/, (spaces) => '&#32;'.repeat(spaces.length));
}

function escapeSignificant(character: string): string {
  if (BACKSLASH_IS_ENOUGH.includes(character)) return `\\${character}`;
  const entity = `&#${character.charCodeAt(0)};`;
  return character === '$' ? `<span>${entity}</span>` : entity;
}

/** `-`, `+` or `1.` would begin a list, `=` and `:-` underline the line before. */
function escapeBlockStart(_: string, spaces: string, marker: string): string {
  const last = marker.length - 1;
  return `${spaces}${marker.slice(0, last)}&#${marker.charCodeAt(last)};`;
}

/** Splits mentions, references and emoji codes, for which GitHub looks after Markdown has been read; addresses too. */
function withoutReferences(text: string): string {
  return withoutAddresses(text)
    .replace(/@(?!\u200b)/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`);
}

/** Splits web and mail addresses, which become links also inside `<code>`. */
function withoutAddresses(text: string): string {
  return text
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(/@(?=[\w-]+\.)/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/(mailto|xmpp):/gi, `$1:${ZERO_WIDTH_SPACE}`)
    .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
