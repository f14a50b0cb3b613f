/**
 * Reads TypeScript declarations: those that cdk8s-plus and Pulumi generate from the API's definition.
 * They are weaker than the client's tables (every number is `number`, dates are `string`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Reads `cdk8s-plus-N` from `folder`: exact, but without `status`, `apiVersion` and `kind`. */
export function readCdk8s(folder, version) {
  const file = parse(path.join(folder, 'lib/imports/k8s.d.ts'));
  const types = new Map();
  for (const node of file.statements.filter(ts.isInterfaceDeclaration)) {
    types.set(node.name.text, readFields(node, parseCdk8sType, cdk8sName));
  }
  const script = readFileSync(path.join(folder, 'lib/imports/k8s.js'), 'utf8');
  const kinds = [];
  for (const [, name, apiVersion, kind] of script.matchAll(
    /^(\w+)\.GVK = \{\s+apiVersion: '([^']+)',\s+kind: '([^']+)'/gm,
  )) {
    const type = `${name}Props`;
    if (kind.endsWith('List') || !types.has(type)) continue;
    addHeader(types.get(type));
    kinds.push({ ...splitApiVersion(apiVersion), kind, type });
  }
  return { version, lacksStatus: true, types, kinds };
}

/** Reads `@pulumi/kubernetes` from `folder`: also holds kinds and fields that were removed long ago. */
export function readPulumi(folder, version) {
  const types = new Map();
  const kinds = [];
  const visit = (node, scope) => {
    if (ts.isModuleDeclaration(node)) {
      for (const child of node.body.statements) visit(child, [...scope, node.name.text]);
    } else if (ts.isInterfaceDeclaration(node)) {
      const name = [...scope, node.name.text].join('.');
      types.set(name, readFields(node, parsePulumiType, pulumiName));
      const apiVersion = literal(node, 'apiVersion');
      const kind = literal(node, 'kind');
      const isKind = apiVersion !== undefined && kind === node.name.text && !/(?:List|Patch)$/.test(kind);
      if (isKind) kinds.push({ ...splitApiVersion(apiVersion), kind, type: name });
    }
  };
  for (const node of parse(path.join(folder, 'types/input.d.ts')).statements) visit(node, []);
  return { version, types, kinds };
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function splitApiVersion(apiVersion) {
  const [version, group = ''] = apiVersion.split('/').reverse();
  return { group, version };
}

function addHeader(fields) {
  fields.set('apiVersion', { type: { is: 'string' }, required: false });
  fields.set('kind', { type: { is: 'string' }, required: false });
}

function readFields(node, parseType, nameOf) {
  const fields = new Map();
  for (const member of node.members.filter(ts.isPropertySignature)) {
    fields.set(nameOf(member), {
      type: parseType(member.type),
      required: member.questionToken === undefined,
    });
  }
  return fields;
}

/** The declaration's `@schema …#name` tag has the real spelling. */
function cdk8sName(member) {
  const tag = ts.getJSDocTags(member).find((candidate) => candidate.tagName.text === 'schema');
  return ts.getTextOfJSDocComment(tag.comment).split('#')[1];
}

/** Extensions such as `x-kubernetes-list-type` are spelt with underscores. */
function pulumiName(member) {
  const name = member.name.text;
  return name.startsWith('x_kubernetes_') ? name.replaceAll('_', '-') : name;
}

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, { is: 'string' }],
  [ts.SyntaxKind.NumberKeyword, { is: 'integer' }],
  [ts.SyntaxKind.BooleanKeyword, { is: 'boolean' }],
  [ts.SyntaxKind.AnyKeyword, { is: 'any' }],
]);

const cdk8sNames = {
  IntOrString: { is: 'int-or-string' },
  Quantity: { is: 'quantity' },
  Date: { is: 'string', format: 'date-time' },
};

function parseCdk8sType(node) {
  if (keywords.has(node.kind)) return keywords.get(node.kind);
  if (ts.isArrayTypeNode(node)) return { is: 'array', of: parseCdk8sType(node.elementType) };
  if (ts.isTypeLiteralNode(node)) return { is: 'map', of: parseCdk8sType(node.members[0].type) };
  const name = node.typeName.getText();
  if (name.startsWith('IoK8S')) return { is: 'string' };
  return cdk8sNames[name] ?? { is: 'ref', name };
}

function parsePulumiType(node) {
  if (keywords.has(node.kind)) return keywords.get(node.kind);
  if (ts.isArrayTypeNode(node)) return { is: 'array', of: parsePulumiType(node.elementType) };
  if (ts.isTypeLiteralNode(node)) return { is: 'map', of: parsePulumiType(node.members[0].type) };
  if (ts.isLiteralTypeNode(node)) return { is: 'string' };
  if (ts.isUnionTypeNode(node)) return parsePulumiUnion(node);
  const name = node.typeName.getText();
  if (name === 'pulumi.Input') return parsePulumiType(node.typeArguments[0]);
  return name.startsWith('inputs.') ? { is: 'ref', name: name.slice('inputs.'.length) } : { is: 'any' };
}

function parsePulumiUnion(node) {
  const members = node.types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword);
  if (members.length === 1) return parsePulumiType(members[0]);
  const texts = members.map((type) => type.getText());
  if (texts.every((text) => ['string', 'number'].includes(text))) return { is: 'int-or-string' };
  return texts.includes('string') ? { is: 'string' } : { is: 'any' };
}

/** The literal type of a member such as `kind?: pulumi.Input<"Job" | undefined>`. */
function literal(node, name) {
  const member = node.members.find((candidate) => candidate.name?.getText() === name);
  return member === undefined ? undefined : /"([^"]+)"/.exec(member.type.getText())?.[1];
}
