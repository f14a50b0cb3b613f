import { describe, expect, it } from 'vitest';
import { imageNameProblem } from '../../src/kubernetes/image-name.ts';

const SHA = 'a3ed95caeb02ffe68cdd9fd84406680ae93d633cb16422d00e8a7c22955b46d4';

describe('imageNameProblem', () => {
  it.each([
    'nginx',
    'nginx:1.29',
    `nginx:1.29-alpine3.22@sha256:${SHA}`,
    `ghcr.io/owner/app@sha256:${SHA}`,
    'localhost:5000/app',
    'registry.example.com:5000/team/a__b/c--d.e:V1_2.3',
    '[2001:db8::1]:5000/app:1',
    'Registry/app',
    'k8s.gcr.io/pause:3.9',
  ])('accepts %s', (image) => {
    expect(imageNameProblem(image)).toBeUndefined();
  });

  it.each([
    ['Nginx', 'must have its repository in lower case'],
    ['ghcr.io/Owner/app:1', 'must have its repository in lower case'],
    ['nginx:', 'ends with `:` but has no tag'],
    ['nginx:a b', 'has a tag with characters other than letters, digits, `_`, `.` and `-`'],
    ['nginx@sha256:abc', 'has a digest that is none, such as `sha256:` and 64 hexadecimal digits'],
    ['https://ghcr.io/owner/app', 'has a registry that is no host name'],
    ['ghcr.io//app', 'has an empty part'],
    ['ghcr.io/app/', 'has an empty part'],
    ['<YOUR-IMAGE>', 'has characters that a repository cannot have'],
    ['my app', 'has characters that a repository cannot have'],
    ['-x', 'has characters that a repository cannot have'],
  ])('%s %s', (image, problem) => {
    expect(imageNameProblem(image)).toBe(problem);
  });
});
