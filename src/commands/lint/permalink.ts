/**
 * The address of a line at the commit that a workflow runs on, by the variables that a GitHub runner sets;
 * undefined elsewhere, and for a file outside of the repository.
 */
export function permalink(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!server?.startsWith('https://') || repository === undefined || !/^[0-9a-f]{7,64}$/.test(commit ?? ''))
    return undefined;
  if (file.startsWith('../') || file.startsWith('/')) return undefined;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
}
