import { mayHoldSecret } from '../../kubernetes/secret-text.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import type { YamlProblem } from '../../yaml/document.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'yaml/syntax',
  on: 'file',
  severity: 'error',
  summary: 'Every YAML and JSON file can be read',
  rationale: `A file that cannot be read is never applied: \`kubectl\`, Kustomize, Flux and Argo CD stop at it, and everything
that comes with it stays as it was. The rules are those of \`sigs.k8s.io/yaml\`, with which all of them read: UTF-8 without
NUL bytes, no tabs as indentation, no value that JSON lacks (\`.inf\`, \`.nan\`), and bounds on nesting and on what aliases
may grow to. A document that cannot be read does not keep the other documents of its file from being checked.

JSON files that are not about Kubernetes may have the comments that editors and compilers put into theirs. What is broken in
such a file, or in one that looks like a template, is a warning.`,
  examples: {
    bad: [
      {
        title: 'A tab as indentation',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: web\n',
        findings: [{ at: '4:1', message: 'a tab indents this line; YAML takes spaces only' }],
      },
    ],
    good: [
      {
        title: 'A closing bracket at the column of its key, which kubectl accepts',
        yaml: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [\n    { name: web, image: nginx:1.29 }\n  ]\n',
      },
    ],
  },
  check({ file }, report) {
    if (file.problem !== undefined) report({ start: 0, end: 0 }, file.problem.message);
    for (const { problem, range } of file.documents) {
      if (problem === undefined) continue;
      const isForeign = isForeignJson(file);
      if (isForeign && !isBrokenJson(file.text)) continue;
      const sensitive = mayHoldSecret(file.text.slice(range.start, range.end));
      if (isTemplateLike(file, problem)) {
        report(problem.range, `${problem.message}; the file looks like a template, which cannot be checked`, {
          severity: 'warning',
          sensitive,
        });
      } else if (isForeign) report(problem.range, problem.message, { severity: 'warning', sensitive });
      else report(problem.range, problem.message, { sensitive });
    }
  },
});

function isForeignJson({ path, role, text }: SourceFile): boolean {
  return role === 'other' && /\.json$/i.test(path) && !text.includes('"apiVersion"');
}

/** False for JSON, and for what other programs may take for it: with comments, with placeholders. */
function isBrokenJson(text: string): boolean {
  if (/(?:^|[\s,{[])\/[/*]|\$\{|<[%#]|@@/.test(text)) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

function isTemplateLike({ role, text }: SourceFile, { range }: YamlProblem): boolean {
  if (role !== 'other') return false;
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', range.start);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  return /\{\{|\{%|<%/.test(line) || /^[ \t]*(?:\{\{|\{%|<%)/m.test(text);
}
