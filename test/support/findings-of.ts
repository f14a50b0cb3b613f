import { type LintFilesOptions, lintFiles } from './lint-files.ts';

/** What one check says about one file (or the first of several): `line:column message`, in order. */
export async function findingsOf(
  check: string,
  files: string | Readonly<Record<string, string>>,
  options?: LintFilesOptions,
): Promise<readonly string[]> {
  const tree = typeof files === 'string' ? { 'example.yaml': files } : files;
  const findings = await lintFiles(tree, options);
  return findings
    .filter((finding) => finding.check === check)
    .map(
      ({ file, line, column, message }) =>
        `${typeof files === 'string' ? '' : `${file}:`}${line}:${column} ${message}`,
    );
}
