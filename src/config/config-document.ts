import { UserError } from '../kernel/errors.ts';
import type { JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { LineIndex } from '../yaml/line-index.ts';
import { locate, type Part } from '../yaml/locate.ts';
import { parseDocuments } from '../yaml/parse.ts';

/** The one document of a configuration file, with the positions of what is wrong in it. */
export class ConfigDocument {
  readonly value: JsonValue;
  readonly #text: string;
  readonly #file: string;
  readonly #document: YamlDocument;

  /**
   * @param file - path as it is shown in messages
   * @throws UserError when the text is no YAML, holds no or several documents, or a key twice
   */
  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    const [document, second] = parseDocuments(text).filter(
      ({ value, problem }) => value !== undefined || problem,
    );
    if (document === undefined) {
      throw this.#error(0, 'the configuration is empty; write `{}` when it shall change nothing');
    }
    this.#document = document;
    if (document.problem !== undefined)
      throw this.#error(document.problem.range.start, document.problem.message);
    if (second !== undefined)
      throw this.#error(second.range.start, 'the configuration is one document, not several');
    const [duplicate] = document.duplicates;
    if (duplicate !== undefined) {
      throw this.#error(duplicate.second.start, `\`${duplicate.key}\` stands here twice; remove one of them`);
    }
    this.value = document.value ?? null;
  }

  /** An error that points at a key or value of the configuration. */
  problem(path: Path, part: Part, message: string): UserError {
    return this.#error(locate(this.#text, this.#document, path, part).start, message);
  }

  #error(offset: number, message: string): UserError {
    const { line, column } = new LineIndex(this.#text).positionAt(offset);
    return new UserError('bad-config', `${this.#file}:${line}:${column}: ${message}`);
  }
}
