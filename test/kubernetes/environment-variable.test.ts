import { describe, expect, it } from 'vitest';
import {
  isEnvironmentField,
  isEnvironmentResource,
  variableNameProblem,
} from '../../src/kubernetes/environment-variable.ts';

const CHARACTERS = 'may hold only letters, digits, `_`, `-` and `.`, and must not begin with a digit';
const PRINTABLE = 'may hold only printable ASCII characters other than `=`';

describe('variableNameProblem', () => {
  it.each([
    ['LOG_LEVEL', undefined, undefined],
    ['my.app-name', undefined, undefined],
    ['1ST', CHARACTERS, undefined],
    ['a b', CHARACTERS, undefined],
    ['..', 'must not be `.` or begin with `..`', undefined],
    ['', 'is empty', 'is empty'],
    ['A=B', CHARACTERS, PRINTABLE],
    ['ÄRGER', CHARACTERS, PRINTABLE],
    ['a\nb', CHARACTERS, PRINTABLE],
  ])('%j', (name, before, since) => {
    expect(variableNameProblem(name, '1.31')).toBe(before);
    expect(variableNameProblem(name, '1.32')).toBe(since);
  });
});

describe('fields and resources', () => {
  it.each([
    ['metadata.name', true],
    ["metadata.labels['app.kubernetes.io/name']", true],
    ["metadata.annotations['a']", true],
    ['metadata.labels', false],
    ['spec.serviceAccount', false],
    ['status.phase', false],
  ])('%s: %s', (path, expected) => {
    expect(isEnvironmentField(path)).toBe(expected);
  });

  it.each([
    ['limits.cpu', true],
    ['requests.hugepages-2Mi', true],
    ['cpu', false],
    ['limits.nvidia.com/gpu', false],
  ])('%s: %s', (resource, expected) => {
    expect(isEnvironmentResource(resource)).toBe(expected);
  });
});
