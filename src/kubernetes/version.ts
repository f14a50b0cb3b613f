/** True when a minor version of Kubernetes such as `1.37` is `minimum` or newer. */
export function isAtLeastVersion(version: string, minimum: string): boolean {
  const [major, minor] = numbersOf(version);
  const [leastMajor, leastMinor] = numbersOf(minimum);
  return major === leastMajor ? minor >= leastMinor : major > leastMajor;
}

function numbersOf(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}
