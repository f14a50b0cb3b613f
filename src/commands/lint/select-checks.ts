import type { Check } from '../../checks/define-check.ts';
import { UserError } from '../../kernel/errors.ts';
import { nearest } from '../../kernel/suggestion.ts';

/**
 * The checks that a run uses.
 *
 * @param only - ids or domains to keep; empty for all
 * @param skip - ids or domains to leave out
 * @throws UserError for an id or domain that no check has, and when no check is left
 */
export function selectChecks(
  checks: readonly Check[],
  only: readonly string[],
  skip: readonly string[],
): readonly Check[] {
  const wanted = splitWords(only);
  const unwanted = splitWords(skip);
  const known = new Set(checks.flatMap(({ id }) => [id, domainOf(id)]));
  for (const word of [...wanted, ...unwanted]) if (!known.has(word)) throw unknownCheck(word, known);
  const selected = checks.filter(
    ({ id }) => (wanted.length === 0 || names(wanted, id)) && !names(unwanted, id),
  );
  if (selected.length > 0) return selected;
  throw new UserError('no-checks', 'Nothing to check: --only and --skip leave no check over');
}

function splitWords(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function names(words: readonly string[], id: string): boolean {
  return words.includes(id) || words.includes(domainOf(id));
}

function domainOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function unknownCheck(word: string, known: ReadonlySet<string>): UserError {
  const suggestion = nearest(word, known);
  const hint =
    suggestion === undefined ? 'see docs/checks for all of them' : `did you mean \`${suggestion}\`?`;
  return new UserError('unknown-check', `There is no check \`${word}\`: ${hint}`);
}
