/** True when a minor version of Kubernetes such as `1.37` is `minimum` or newer. */
export function isAtLeastVersion(version: string, minimum: string): boolean {
  return rankOf(version) >= rankOf(minimum);
}

/** No minor version is as large. */
const MAX_MINOR = 1e6;

const ranks = new Map<string, number>();

/** A number that is greater for newer versions. Checks ask for few versions but for every object. */
function rankOf(version: string): number {
  let rank = ranks.get(version);
  if (rank === undefined) {
    const [major = '0', minor = '0'] = version.split('.');
    rank = Number(major) * MAX_MINOR + Number(minor);
    ranks.set(version, rank);
  }
  return rank;
}
