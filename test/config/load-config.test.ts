import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConfig, parseConfig } from '../../src/config/load-config.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { UserError } from '../../src/kernel/errors.ts';
import { CHECKS } from './checks.ts';

const parse = (text: string) => parseConfig(text, '.gitops-actions.yaml', CHECKS);

test('every setting is read as it stands', () => {
  const text = `
paths: [clusters, apps/web.yaml]
exclude: ["vendor/**", "**/testdata"]
kubernetes-version: "1.30"
schema-location:
  - schemas/{{ .ResourceKind }}.json
fail-on: warning
baseline: .baseline.json
checks:
  yaml/syntax: warning
  yaml/ambiguous-scalar: off
  secrets/plain-secret:
    severity: note
    options:
      ignore-names: [dummy, test]
      minimum-length: 8
      strict: yes
      marker: none
overrides:
  - paths: ["clusters/test/**"]
    checks:
      secrets/plain-secret: off
      yaml/syntax: { severity: error }
`;
  const config = parse(text);
  expect({ ...config, checks: Object.fromEntries(config.checks ?? []) }).toEqual({
    paths: ['clusters', 'apps/web.yaml'],
    exclude: ['vendor/**', '**/testdata'],
    'kubernetes-version': '1.30',
    'schema-location': ['schemas/{{ .ResourceKind }}.json'],
    'fail-on': 'warning',
    baseline: '.baseline.json',
    checks: {
      'yaml/syntax': { severity: 'warning' },
      'yaml/ambiguous-scalar': { severity: 'off' },
      'secrets/plain-secret': {
        severity: 'note',
        options: { 'ignore-names': ['dummy', 'test'], 'minimum-length': 8, strict: true, marker: 'none' },
      },
    },
    overrides: [
      {
        paths: ['clusters/test/**'],
        checks: new Map([
          ['secrets/plain-secret', { severity: 'off' }],
          ['yaml/syntax', { severity: 'error' }],
        ]),
      },
    ],
  });
});

test('an empty mapping changes nothing', () => {
  expect(parse('{}')).toEqual({});
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['an empty file', '', '1:1: the configuration is empty; write `{}` when it shall change nothing'],
    [
      'comments alone',
      '# nothing\n',
      '1:1: the configuration is empty; write `{}` when it shall change nothing',
    ],
    ['a list', '- paths\n', '1:3: the configuration must be a mapping, not a list'],
    ['a word', 'checks', '1:1: the configuration must be a mapping'],
    ['two documents', '{}\n---\n{}\n', '2:1: the configuration is one document, not several'],
    [
      'a key that stands twice',
      'paths: []\nexclude: []\npaths: []\n',
      '3:1: `paths` stands here twice; remove one of them',
    ],
    [
      'a check that stands twice',
      'checks:\n  yaml/syntax: off\n  yaml/syntax: note\n',
      '3:3: `yaml/syntax` stands here twice; remove one of them',
    ],
    ['a misspelt key', 'chekcs: {}\n', '1:1: unknown key `chekcs`; did you mean `checks`?'],
    ['an unknown key', 'paths: []\nwhatever: 1\n', '2:1: unknown key `whatever`'],
    ['a hostile key', '__proto__: {polluted: true}\n', '1:1: unknown key `__proto__`'],
    ['an inherited key', 'constructor: 1\n', '1:1: unknown key `constructor`'],
    ['a word for a list', 'paths: clusters\n', '1:1: `paths` must be a list'],
    ['a number in a list of strings', 'paths: [a, 1]\n', '1:12: `paths` must hold strings only'],
    ['an empty string in a list', 'paths: [""]\n', '1:9: `paths` must hold strings only'],
    [
      'a version without quotes',
      'kubernetes-version: 1.30\n',
      '1:21: `kubernetes-version` must be a string such as `"1.34"`, not a number: write it in quotes',
    ],
    [
      'a version that is missing',
      'kubernetes-version:\n',
      '1:1: `kubernetes-version` must be a string such as `"1.34"`',
    ],
    [
      'an unknown choice',
      'fail-on: warnings\n',
      '1:10: `fail-on` must be one of `error`, `warning`, `note`, `never`; did you mean `warning`?',
    ],
    ['a list of checks', 'checks: [yaml/syntax]\n', '1:1: `checks` must be a mapping, not a list'],
    [
      'a misspelt check',
      'checks:\n  yaml/sintax: off\n',
      '2:3: unknown check `yaml/sintax`; did you mean `yaml/syntax`?',
    ],
    ['a hostile check', 'checks:\n  __proto__: off\n', '2:3: unknown check `__proto__`'],
    [
      'an unknown severity',
      'checks:\n  yaml/syntax: fatal\n',
      '2:16: `yaml/syntax` must be one of `error`, `warning`, `note`, `off`',
    ],
    [
      'a check that is switched on',
      'checks:\n  yaml/syntax: true\n',
      '2:16: `yaml/syntax` must be one of `error`, `warning`, `note`, `off`',
    ],
    [
      'a misspelt key of a check',
      'checks:\n  yaml/syntax:\n    severty: off\n',
      '3:5: unknown key `severty`; did you mean `severity`?',
    ],
    [
      'an option that the check lacks',
      'checks:\n  yaml/syntax:\n    options: {a: 1}\n',
      '3:15: unknown option `a`',
    ],
    [
      'a misspelt option',
      'checks:\n  secrets/plain-secret:\n    options: {stict: true}\n',
      '3:15: unknown option `stict`; did you mean `strict`?',
    ],
    [
      'a hostile option',
      'checks:\n  secrets/plain-secret:\n    options: {__proto__: {}}\n',
      '3:15: unknown option `__proto__`',
    ],
    [
      'an option of the wrong type',
      'checks:\n  secrets/plain-secret:\n    options: {minimum-length: "8"}\n',
      '3:31: option `minimum-length` must be a number',
    ],
    [
      'options for some files only',
      'overrides:\n- checks:\n    secrets/plain-secret: {options: {}}\n',
      '3:28: unknown key `options`',
    ],
    [
      'a domain',
      'checks:\n  secrets: off\n',
      '2:3: `secrets` is a domain: name each of its checks, such as `secrets/plain-secret`',
    ],
    [
      'an override that does not say where',
      'overrides:\n- checks: {yaml/syntax: off}\n',
      '2:3: an item of `overrides` needs `paths`',
    ],
    [
      'an override for no file',
      'overrides:\n- paths: []\n  checks: {yaml/syntax: off}\n',
      '2:3: `paths` must not be empty',
    ],
    ['an override of nothing', 'overrides:\n- paths: [a]\n', '2:3: an item of `overrides` needs `checks`'],
    [
      'an override that is no mapping',
      'overrides:\n- clusters\n',
      '2:3: an item of `overrides` must be a mapping',
    ],
    [
      'a pattern that leaves the repository',
      'exclude: ["../x"]\n',
      '1:11: a pattern cannot leave the repository with `..`',
    ],
    [
      'an absolute pattern',
      'exclude:\n- /etc\n',
      '2:3: a pattern starts at the root of the repository, without `/`',
    ],
  ])('%s', (_, text, message) => {
    expect(() => parse(text)).toThrow(new UserError('bad-config', `.gitops-actions.yaml:${message}`));
    expect({}).not.toHaveProperty('polluted');
  });

  test('broken YAML', () => {
    expect(() => parse('paths: [a\n')).toThrow(/^\.gitops-actions\.yaml:\d+:\d+: /);
  });

  test('whatever stands in the file, it is one line of a UserError', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).message).toMatch(/^\.gitops-actions\.yaml:\d+:\d+: .+$/);
        }
      }),
    );
  });
});

describe('a file that cannot be read', () => {
  const host = createMemoryHost({
    files: {
      'secret.yaml': { unreadable: '' },
      'folder/x': '',
      'utf16.yaml': new Uint8Array([0xff, 0xfe, 0x61, 0]),
      'big.yaml': `paths: [${'a'.repeat(1 << 20)}]`,
    },
  });

  test.each([
    ['gone.yaml', 'Configuration file gone.yaml: there is no such file'],
    ['secret.yaml', 'Configuration file secret.yaml: it cannot be read (EACCES)'],
    ['folder', 'Configuration file folder: it cannot be read (EISDIR)'],
    ['utf16.yaml', 'utf16.yaml: the configuration is no UTF-8 text'],
    ['big.yaml', 'big.yaml: the configuration has more than 1048576 bytes'],
  ])('%s', (name, message) => {
    expect(() => loadConfig(host.files, `/repo/${name}`, name, CHECKS)).toThrow(message);
  });
});
