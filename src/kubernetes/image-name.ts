/** Longest part of a reference before its tag, after the distribution project's `reference` grammar. */
const MAX_NAME_LENGTH = 255;

/** Names as most are, by a single test: lower case, at most one separator in a row, no digest. */
const ORDINARY = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::\w[\w.-]{0,127})?$/;

const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DOMAIN =
  /^(?:(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;

/**
 * Why no container runtime can pull `image`, as the end of a sentence that begins with it; undefined when its
 * form is right. After the grammar of the distribution project's `reference` package.
 */
export function imageNameProblem(image: string): string | undefined {
  if (image.length <= MAX_NAME_LENGTH && ORDINARY.test(image)) return undefined;
  const [beforeDigest = '', digest] = split(image, image.indexOf('@'));
  if (digest !== undefined && !DIGEST.test(digest))
    return 'has a digest that is none, such as `sha256:` and 64 hexadecimal digits';
  const slash = beforeDigest.lastIndexOf('/');
  const [name = '', tag] = split(beforeDigest, beforeDigest.indexOf(':', slash + 1));
  if (tag !== undefined && !TAG.test(tag)) {
    return tag === ''
      ? 'ends with `:` but has no tag'
      : 'has a tag with characters other than letters, digits, `_`, `.` and `-`';
  }
  return pathProblem(name);
}

function pathProblem(name: string): string | undefined {
  if (name.length > MAX_NAME_LENGTH) return `is longer than ${MAX_NAME_LENGTH} characters`;
  const components = name.split('/');
  const [first = ''] = components;
  if (components.length > 1 && isDomain(first)) {
    if (!DOMAIN.test(first)) return 'has a registry that is no host name';
    components.shift();
  }
  for (const component of components) {
    if (PATH_COMPONENT.test(component)) continue;
    if (component === '') return 'has an empty part';
    return PATH_COMPONENT.test(component.toLowerCase())
      ? 'must have its repository in lower case'
      : 'has characters that a repository cannot have';
  }
  return undefined;
}

/** The first part of a name is a registry when it could be a host: it has a dot or a port, or is `localhost`. */
function isDomain(part: string): boolean {
  return part.includes('.') || part.includes(':') || part === 'localhost' || part !== part.toLowerCase();
}

function split(text: string, at: number): [string, string?] {
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
