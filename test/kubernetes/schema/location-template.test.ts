import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/kernel/errors.ts';
import { LocationTemplate, templateValues } from '../../../src/kubernetes/schema/location-template.ts';

function render(template: string, apiVersion: string, kind: string): string | undefined {
  const values = templateValues(apiVersion, kind, 'v1.34.0');
  return values && new LocationTemplate(template).render(values);
}

describe('LocationTemplate', () => {
  it.each([
    [
      'https://example.com/schemas',
      'apps/v1',
      'Deployment',
      'https://example.com/schemas/v1.34.0-standalone-strict/deployment-apps-v1.json',
    ],
    ['schemas/', 'v1', 'Pod', 'schemas/v1.34.0-standalone-strict/pod-v1.json'],
    [
      '{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
      'cert-manager.io/v1',
      'Certificate',
      'cert-manager.io/certificate_v1.json',
    ],
    [
      '{{ .ResourceKind }}{{ .KindSuffix }}{{.StrictSuffix}}.json',
      'networking.k8s.io/v1',
      'Ingress',
      'ingress-networking-v1-strict.json',
    ],
    ['x.json', 'v1', 'Pod', 'x.json'],
  ])('%s for %s %s', (template, apiVersion, kind, expected) => {
    expect(render(template, apiVersion, kind)).toBe(expected);
  });

  it.each([
    'a/{{ .Kind }}.json',
    'a/{{ ResourceKind }}.json',
    'a/{{ .ResourceKind',
    '{{}}',
    '{{ .constructor }}',
  ])('refuses %j early', (template) => {
    expect(() => new LocationTemplate(template)).toThrow(UserError);
  });

  it.each([
    ['v1', '../../etc/passwd'],
    ['../v1', 'Pod'],
    ['a/../b/v1', 'Pod'],
    ['a..b/v1', 'Pod'],
    ['v1', 'Pod?x'],
    ['v1', 'Pod%2e'],
    ['example.com:80/v1', 'Pod'],
    ['@evil.example/v1', 'Pod'],
    ['v1', ''],
  ])('has no place for %j %j, which would lead elsewhere', (apiVersion, kind) => {
    expect(render('https://example.com', apiVersion, kind)).toBeUndefined();
  });
});
