import type { YamlDocument } from '../../yaml/document.ts';

/** An action where YAML has structure: it starts a line, or a value that is not quoted. `{%` is Jinja's. */
const STRUCTURAL = /^[ \t]*\{[{%]|(?::|^[ \t]*-)[ \t]+\{\{/m;
const ACTION = /\{\{.*?\}\}|\{%.*?%\}/g;

/** How many lines above a problem are searched for an action: the parser may stop a little after it. */
const LINES_ABOVE = 3;

/**
 * True when text that is not YAML is a template that will be: a document cannot be read, and the place where its
 * reader stopped, or the few lines above it, hold an action such as `{{ .Values.name }}` outside of quotes. An
 * action in a block of text far from the mistake proves nothing.
 */
export function isTemplate(text: string, documents: readonly YamlDocument[]): boolean {
  if (!text.includes('{{') && !text.includes('{%')) return false;
  return documents.some(({ problem }) => problem !== undefined && hasActionNear(text, problem.range.start));
}

function hasActionNear(text: string, offset: number): boolean {
  let start = offset;
  for (let line = 0; line <= LINES_ABOVE && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
  const end = text.indexOf('\n', offset);
  const part = text.slice(Math.max(0, start), end < 0 ? text.length : end);
  return STRUCTURAL.test(part) || withoutQuotes(part).search(ACTION) >= 0;
}

function withoutQuotes(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*/g, '');
}
