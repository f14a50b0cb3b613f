import { unquoteGo } from './go-quote.ts';

/** A line of a validation message: what is wrong at a place, and the details below it. */
export interface Cause {
  /** JSON Pointer from the object. */
  readonly pointer: string;
  readonly reason: string;
  readonly causes: readonly Cause[];
}

interface OpenCause extends Cause {
  readonly depth: number;
  readonly causes: OpenCause[];
}

/** Where a cause begins: ` - at '/spec/replicas': `. Deeper ones are indented by two spaces a level. */
const START = /(?<! ) +- at '((?:[^'\\]|\\.)*)': /y;

/** A quoted text, in which nothing begins, to the end when it is never closed; or any other character. */
const TOKEN = /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|[\s\S]/y;

/**
 * The tree of causes in a message of kubeconform, which has them all in one line: its `validationErrors` hold the
 * outermost ones alone.
 */
export function parseCauses(message: string): readonly Cause[] {
  const root: OpenCause = { pointer: '', reason: '', causes: [], depth: 0 };
  const open = [root];
  for (const { indent, pointer, reason } of linesOf(message)) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= indent) open.pop();
    const cause: OpenCause = { pointer, reason, causes: [], depth: indent };
    open.at(-1)?.causes.push(cause);
    open.push(cause);
  }
  return root.causes;
}

interface Line {
  readonly indent: number;
  readonly pointer: string;
  readonly reason: string;
}

function* linesOf(message: string): Iterable<Line> {
  let line: Omit<Line, 'reason'> | undefined;
  let begin = 0;
  for (let at = 0; at < message.length; ) {
    const start = matchAt(START, message, at);
    if (start !== undefined) {
      if (line !== undefined) yield { ...line, reason: message.slice(begin, at) };
      line = { indent: start[0].indexOf('-'), pointer: unquoteGo(start[1] ?? '') };
      begin = at + start[0].length;
    }
    at += (start ?? matchAt(TOKEN, message, at))?.[0].length ?? 1;
  }
  if (line !== undefined) yield { ...line, reason: message.slice(begin) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
