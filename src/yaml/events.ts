import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { reshapeFlow } from './flow-layout.ts';
import type { YamlLimits } from './limits.ts';
import { DocumentError, tooDeep } from './problem.ts';
import { syntaxError } from './syntax-error.ts';

/** Everything that Go's reader refuses anywhere in a text, comments included. */
const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;

/** The parser's events of a text. */
export interface ParsedText {
  readonly events: readonly Event[];
  /** True when the events come from a copy in which line breaks are blanked. */
  readonly isReshaped: boolean;
}

/** The events of a text that keeps to YAML 1.2, or what is wrong with it. */
export function parseStrict(text: string, limits: YamlLimits): ParsedText | DocumentError {
  const control = CONTROL.exec(text);
  if (control !== null) return controlCharacter(control.index, text.charCodeAt(control.index));
  const events = eventsOf(text, text, limits);
  return events instanceof DocumentError ? events : { events, isReshaped: false };
}

/** The events of one document, also in the layouts that Go's reader takes and YAML 1.2 does not. */
export function parseLenient(text: string, limits: YamlLimits): ParsedText | DocumentError {
  const strict = parseStrict(text, limits);
  if (!(strict instanceof DocumentError) || strict.code !== 'syntax') return strict;
  const copy = reshapeFlow(text);
  if (copy === undefined) return strict;
  const events = eventsOf(copy, text, limits);
  return events instanceof DocumentError ? events : { events, isReshaped: true };
}

function eventsOf(text: string, original: string, limits: YamlLimits): readonly Event[] | DocumentError {
  try {
    // The composer counts collections exactly; the parser also counts the scalar within the innermost one, and a flow
    // collection at the start of a line twice, since it might be a key.
    return parseEvents(text, { maxDepth: limits.maxDepth + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const position = Math.min(error.mark?.position ?? 0, text.length);
    if (error.reason.startsWith('nesting exceeded')) {
      return tooDeep(limits.maxDepth, { start: position, end: position + 1 });
    }
    return syntaxError(original, error.reason, position);
  }
}

function controlCharacter(offset: number, code: number): DocumentError {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `the control character ${name} is not allowed; remove it, or write it as an escape in double quotes`;
  return new DocumentError('control-character', message, { start: offset, end: offset + 1 });
}
