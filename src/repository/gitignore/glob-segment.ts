/** One step of a pattern between two slashes, ready to match a file name. */
export interface GlobSegment {
  matches(name: string): boolean;
}

type Token = { readonly kind: 'star' } | { readonly kind: 'one'; accepts(character: string): boolean };

const STAR: Token = { kind: 'star' };
const SPECIAL = /[*?[\\]/;

/** What `[[:name:]]` accepts, for ASCII as Git has it. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the class
  cntrl: /[\u0000-\u001f\u007f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/**
 * Compiles one segment of a gitignore pattern: `*`, `?`, `[a-z]`, `[!a]`, `[[:digit:]]` and backslash escapes.
 * Undefined when Git would never match it, such as an unclosed bracket.
 */
export function compileSegment(pattern: string): GlobSegment | undefined {
  if (!SPECIAL.test(pattern)) return { matches: (name) => name === pattern };
  const rest = pattern.slice(1);
  if (pattern.startsWith('*') && !SPECIAL.test(rest)) return { matches: (name) => name.endsWith(rest) };
  const tokens = tokenize(pattern);
  return tokens && { matches: (name) => matchTokens(tokens, name) };
}

function tokenize(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    if (character === '[') {
      const bracket = readBracket(pattern, at + 1);
      if (bracket === undefined) return undefined;
      tokens.push({ kind: 'one', accepts: bracket.accepts });
      at = bracket.end;
      continue;
    }
    if (character === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (character === '?') {
      tokens.push({ kind: 'one', accepts: () => true });
    } else {
      if (character === '\\') at++;
      const literal = pattern.charAt(at);
      if (literal === '') return undefined;
      tokens.push({ kind: 'one', accepts: (other) => other === literal });
    }
    at++;
  }
  return tokens;
}

/** The parts of a pattern between its slashes; a slash in brackets is a member. Undefined when a bracket is not closed. */
export function splitSegments(pattern: string): readonly string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < pattern.length) {
    const character = pattern[at];
    const slash = pattern.startsWith('\\/', at) ? at + 1 : at;
    if (pattern[slash] === '/') {
      parts.push(pattern.slice(start, at));
      start = slash + 1;
    }
    const end = character === '[' ? readBracket(pattern, at + 1)?.end : at + (character === '\\' ? 2 : 1);
    if (end === undefined) return undefined;
    at = end;
  }
  return [...parts, pattern.slice(start)];
}

interface Bracket {
  /** Index after the closing bracket. */
  readonly end: number;
  accepts(character: string): boolean;
}

/** Reads `a-z]` from after the opening bracket. A `]` that comes first is a member. */
function readBracket(pattern: string, start: number): Bracket | undefined {
  const isNegated = pattern[start] === '!' || pattern[start] === '^';
  const first = isNegated ? start + 1 : start;
  const members: ((character: string) => boolean)[] = [];
  let at = first;
  while (at === first || pattern[at] !== ']') {
    const member = readMember(pattern, at);
    if (member === undefined) return undefined;
    members.push(member.accepts);
    at = member.end;
  }
  return { end: at + 1, accepts: (character) => members.some((accepts) => accepts(character)) !== isNegated };
}

/** Reads `a`, `\]`, `a-z` or `[:alpha:]`. */
function readMember(pattern: string, at: number): Bracket | undefined {
  if (pattern.startsWith('[:', at)) {
    const close = pattern.indexOf(':]', at + 2);
    const name = pattern.slice(at + 2, close);
    const known = close > 0 && Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
    return known && { end: close + 2, accepts: (character) => known.test(character) };
  }
  const low = readLiteral(pattern, at);
  if (low === undefined) return undefined;
  const isRange = pattern[low.end] === '-' && pattern[low.end + 1] !== ']';
  const high = isRange ? readLiteral(pattern, low.end + 1) : low;
  if (high === undefined) return undefined;
  return { end: high.end, accepts: (character) => isBetween(character, low.text, high.text) };
}

/** In Git, the lower end of a range is a member even when the range is empty. */
function isBetween(character: string, low: string, high: string): boolean {
  return character === low || (character > low && character <= high);
}

function readLiteral(pattern: string, at: number): { text: string; end: number } | undefined {
  const start = pattern[at] === '\\' ? at + 1 : at;
  const text = pattern[start];
  return text === undefined ? undefined : { text, end: start + 1 };
}

/** Greedy matching that goes back to the last star alone: at most `name.length * tokens.length` steps. */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current?.kind === 'star') {
      star = token++;
      starAt = at;
    } else if (current?.accepts(name.charAt(at))) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (tokens[token]?.kind === 'star') token++;
  return token === tokens.length;
}
