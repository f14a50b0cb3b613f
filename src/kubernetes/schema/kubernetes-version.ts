import { UserError } from '../../kernel/errors.ts';

/**
 * The minor version (`1.34`) that a user means by `1.34`, `v1.34`, `1.34.2` or `latest`.
 *
 * @param known - minor versions there are schemas for, oldest first
 * @throws UserError when there are no schemas for that version
 */
export function resolveVersion(written: string, known: readonly string[]): string {
  const text = written.trim();
  const newest = known.at(-1);
  if (text.toLowerCase() === 'latest' && newest !== undefined) return newest;
  const minor = /^v?(\d+\.\d+)(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(text)?.[1];
  if (minor !== undefined && known.includes(minor)) return minor;
  throw new UserError(
    'unknown-kubernetes-version',
    `No schemas for Kubernetes ${JSON.stringify(text.slice(0, 40))}; use one of ${known.join(', ')} or latest`,
  );
}

/** The version as it stands in the paths of published schemas, such as `v1.34.2`; the patch is 0 unless the user wrote one. */
export function normalizedVersion(written: string, known: readonly string[]): string {
  const minor = resolveVersion(written, known);
  const patch = /^v?\d+\.\d+\.(\d+)/.exec(written.trim())?.[1] ?? '0';
  return `v${minor}.${patch}`;
}
