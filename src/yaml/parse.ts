import { EVENT_ID, type Event } from 'js-yaml';
import { readBlocks } from './block-reader.ts';
import { chunkRanges } from './chunk-ranges.ts';
import { type Composed, Composer } from './compose.ts';
import type { AmbiguousScalar, DuplicateKey, Range, YamlDocument } from './document.ts';
import { documentRange } from './document-ranges.ts';
import { type ParsedText, parseLenient, parseStrict } from './events.ts';
import { DEFAULT_LIMITS, type YamlLimits } from './limits.ts';
import { DocumentError, problemAt, shift } from './problem.ts';

/** How to read a text. */
export interface ParseOptions {
  readonly limits?: YamlLimits;
}

/**
 * The documents of a YAML or JSON text, read as Kubernetes reads them (`sigs.k8s.io/yaml`).
 * Never throws for what the text holds: a document that cannot be read has a `problem`, the others are read all the same.
 * Offsets count UTF-16 units of `text`, a byte order mark included.
 */
export function parseDocuments(text: string, options: ParseOptions = {}): readonly YamlDocument[] {
  const limits = options.limits ?? DEFAULT_LIMITS;
  return readBlocks(text, limits) ?? parseAll(text, limits);
}

/** The same for any text, by the events of the parser. */
export function parseAll(text: string, limits: YamlLimits): readonly YamlDocument[] {
  const parsed = parseStrict(text, limits);
  if (!(parsed instanceof DocumentError)) return compose(text, parsed, limits, 0, 0);
  const documents: YamlDocument[] = [];
  for (const chunk of chunkRanges(text)) documents.push(...parseChunk(text, chunk, limits, documents.length));
  return documents;
}

function parseChunk(
  text: string,
  chunk: Range,
  limits: YamlLimits,
  firstIndex: number,
): readonly YamlDocument[] {
  const part = text.slice(chunk.start, chunk.end);
  const parsed = parseLenient(part, limits);
  if (!(parsed instanceof DocumentError)) return compose(part, parsed, limits, chunk.start, firstIndex);
  return [unreadable(firstIndex, chunk, parsed, chunk.start)];
}

/** Turns events into documents; `base` is where `text` starts in the file. */
function compose(
  text: string,
  parsed: ParsedText,
  limits: YamlLimits,
  base: number,
  firstIndex: number,
): readonly YamlDocument[] {
  const { events } = parsed;
  const composer = new Composer(text, events, limits, parsed.isReshaped);
  const documents: YamlDocument[] = [];
  let start = 0;
  while (composer.index < events.length) {
    const first = composer.index;
    const composed = composeOne(composer, events);
    const isLast = composer.index >= events.length;
    const range = documentRange(text, events, first, start, isLast);
    start = range.end;
    documents.push(documentOf(composed, firstIndex + documents.length, shift(range, base), base));
  }
  return documents;
}

/** What the composer makes of its next document; in any case it moves behind its end. */
function composeOne(composer: Composer, events: readonly Event[]): Composed | DocumentError {
  try {
    return composer.composeDocument();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    while (composer.index < events.length && events[composer.index]?.type !== EVENT_ID.DOCUMENT)
      composer.index++;
    return error;
  }
}

function documentOf(
  composed: Composed | DocumentError,
  index: number,
  range: Range,
  base: number,
): YamlDocument {
  if (composed instanceof DocumentError) return unreadable(index, range, composed, base);
  const { value, duplicates, ambiguous } = composed;
  return {
    index,
    range,
    value: value ?? undefined,
    problem: undefined,
    duplicates: base === 0 ? duplicates : duplicates.map((duplicate) => moveDuplicate(duplicate, base)),
    ambiguous: base === 0 ? ambiguous : ambiguous.map((scalar) => moveAmbiguous(scalar, base)),
  };
}

function moveDuplicate(duplicate: DuplicateKey, base: number): DuplicateKey {
  return { ...duplicate, first: shift(duplicate.first, base), second: shift(duplicate.second, base) };
}

function moveAmbiguous(scalar: AmbiguousScalar, base: number): AmbiguousScalar {
  return { ...scalar, range: shift(scalar.range, base) };
}

function unreadable(index: number, range: Range, error: DocumentError, base: number): YamlDocument {
  const problem = problemAt(base, error);
  return { index, range, value: undefined, problem, duplicates: [], ambiguous: [] };
}
