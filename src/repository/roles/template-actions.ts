import type { YamlDocument } from '../../yaml/document.ts';

/** An action where YAML has structure: it starts a line, or a value that is not quoted. `{%` is Jinja's. */
const STRUCTURAL = /^[ \t]*(?:\{\{[^{}]|\{%)|(?::|^[ \t]*-)[ \t]+\{\{[^{}]/m;
const ACTION = /\{\{[^{}]|\{%/;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*/g;

/** Problems that no template action causes. */
const LIMITS: ReadonlySet<string> = new Set(['too-deep', 'too-large', 'alias-expansion']);

/** How many lines above a problem are searched for an action: the parser may stop a little after it. */
const LINES_ABOVE = 3;

/** How many characters before and after a problem are searched at most. */
const SPAN = 2000;

/**
 * True when text that is not YAML is a template that will be: a document cannot be read, and the place where
 * its reader stopped, or the few lines above it, hold an action such as `{{ .Values.name }}` outside of quotes. An
 * action in a block of text far from the mistake proves nothing.
 */
export function isTemplate(text: string, documents: readonly YamlDocument[]): boolean {
  if (!text.includes('{{') && !text.includes('{%')) return false;
  return documents.some(
    ({ problem }) =>
      problem !== undefined && !LIMITS.has(problem.code) && hasActionNear(text, problem.range.start),
  );
}

function hasActionNear(text: string, offset: number): boolean {
  let start = offset;
  for (let line = 0; line <= LINES_ABOVE && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
  const lineEnd = text.indexOf('\n', offset);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + SPAN);
  const part = text.slice(Math.max(0, start, offset - SPAN), end);
  return STRUCTURAL.test(part) || ACTION.test(part.replace(QUOTED, ''));
}
