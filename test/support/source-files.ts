import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** An import, export from, dynamic import or type import of a source file. */
export interface ImportStatement {
  /** As written: a relative path, a package or a module of Node. */
  readonly specifier: string;
  /** Whether it is gone, or put off, when the file is loaded. */
  readonly isLazy: boolean;
}

/** A file under `src`. */
export interface SourceText {
  /** Path from `src`, with `/`. */
  readonly path: string;
  /** First folder of the path. */
  readonly folder: string;
  readonly text: string;
  /** The text without comments and with empty string literals. */
  readonly code: string;
  readonly imports: readonly ImportStatement[];
}

const ROOT = join(import.meta.dirname, '../../src');

/** Every TypeScript file of the product. */
export function sourceFiles(): readonly SourceText[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return names
    .sort()
    .map((name) => sourceText(name.replaceAll(sep, '/'), readFileSync(join(ROOT, name), 'utf8')));
}

/** @param path - from `src` */
export function sourceText(path: string, text: string): SourceText {
  return { path, folder: path.split('/')[0] ?? '', text, code: bare(text), imports: importsOf(text) };
}

/** The path from `src` that a relative import leads to. */
export function target(from: SourceText, specifier: string): string {
  return posix.join(posix.dirname(from.path), specifier);
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

function bare(text: string): string {
  return text.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? ' ' : "''"));
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const EXPRESSION = /\bimport\('([^']+)'\)/g;

function importsOf(text: string): ImportStatement[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, isType, specifier = '']) => ({
    specifier,
    isLazy: isType !== undefined,
  }));
  const expressions = [...text.matchAll(EXPRESSION)].map(([, specifier = '']) => ({
    specifier,
    isLazy: true,
  }));
  return [...statements, ...expressions];
}
