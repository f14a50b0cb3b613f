/**
 * Reads packages of the `kubernetes-models` project: its declarations give fields, types and closed lists; the
 * compiled validators beside them are asked what else they demand of a field.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** Types that are not read from their declaration. */
const known = new Map([
  ['IIoK8sApimachineryPkgApiResourceQuantity', { is: 'quantity' }],
  ['IIoK8sApimachineryPkgUtilIntstrIntOrString', { is: 'int-or-string' }],
  ['IIoK8sApimachineryPkgApisMetaV1Time', { is: 'string', format: 'date-time' }],
  ['IIoK8sApimachineryPkgApisMetaV1MicroTime', { is: 'string', format: 'date-time' }],
]);

/** Types that hold anything. */
const opaque = /(?:ApiextensionsV1JSON|RuntimeRawExtension|V1Unstructured|FieldsV1)$/;

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, { is: 'string' }],
  [ts.SyntaxKind.NumberKeyword, { is: 'number' }],
  [ts.SyntaxKind.BooleanKeyword, { is: 'boolean' }],
]);

/** Reads declarations on demand; `packages` is the `node_modules` folder. */
export class ModelReader {
  constructor(packages) {
    this.packages = packages;
    /** A type's fields, by the absolute path of its file without extension. */
    this.types = new Map();
    this.aliases = new Map();
  }

  /** The kinds that a package declares in one API version, such as `flux-cd/source.toolkit.fluxcd.io/v1`. */
  async readKinds(folder) {
    const root = path.join(this.packages, '@kubernetes-models', folder);
    const kinds = [];
    for (const file of readdirSync(root).filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')) {
      const name = path.basename(file, '.d.ts');
      const text = readFileSync(path.join(root, file), 'utf8');
      const apiVersion = /^ {4}"apiVersion": "([^"]+)";/m.exec(text)?.[1];
      if (apiVersion === undefined || name.endsWith('List') || !text.includes(`"kind": "${name}"`)) continue;
      const type = await this.load(path.join(root, name));
      const [version, group] = apiVersion.split('/').reverse();
      kinds.push({ group, version, kind: name, type: type.name });
    }
    return kinds;
  }

  /** The type declared in a file (given without extension): a reference, or what an alias stands for. */
  async load(stem) {
    if (this.types.has(stem)) return { is: 'ref', name: stem };
    if (this.aliases.has(stem)) return this.aliases.get(stem);
    const file = ts.createSourceFile(
      stem,
      readFileSync(`${stem}.d.ts`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const name = `I${path.basename(stem)}`;
    const imports = readImports(file, stem, this.packages);
    const alias = file.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
    if (alias !== undefined) {
      this.aliases.set(stem, { is: 'any' });
      this.aliases.set(stem, await this.parse(alias.type, imports));
      return this.aliases.get(stem);
    }
    const declaration = file.statements.find(
      (node) => ts.isInterfaceDeclaration(node) && node.name.text === name,
    );
    const fields = new Map();
    this.types.set(stem, fields);
    for (const parent of parentsOf(declaration)) {
      if (!imports.has(parent)) continue;
      const inherited = await this.load(imports.get(parent));
      for (const [name, field] of this.types.get(inherited.name)) fields.set(name, field);
    }
    for (const member of declaration.members) {
      if (!ts.isPropertySignature(member)) continue;
      const type = await this.parse(member.type, imports);
      fields.set(member.name.text, { type, required: member.questionToken === undefined });
    }
    await refine(fields, await loadValidator(stem, file));
    return { is: 'ref', name: stem };
  }

  async parse(node, imports) {
    if (keywords.has(node.kind)) return keywords.get(node.kind);
    if (ts.isParenthesizedTypeNode(node)) return this.parse(node.type, imports);
    if (ts.isLiteralTypeNode(node)) return literals([node]);
    if (ts.isUnionTypeNode(node)) return parseUnion(node);
    if (ts.isArrayTypeNode(node)) return { is: 'array', of: await this.parse(node.elementType, imports) };
    if (ts.isTypeLiteralNode(node)) return this.parseLiteral(node, imports);
    if (ts.isTypeReferenceNode(node)) return this.parseReference(node, imports);
    return { is: 'any' };
  }

  async parseLiteral(node, imports) {
    const index = node.members.find(ts.isIndexSignatureDeclaration);
    return index === undefined ? { is: 'any' } : { is: 'map', of: await this.parse(index.type, imports) };
  }

  async parseReference(node, imports) {
    const name = node.typeName.getText();
    if (name === 'Array') return { is: 'array', of: await this.parse(node.typeArguments[0], imports) };
    if (name === 'Record') return { is: 'map', of: await this.parse(node.typeArguments[1], imports) };
    if (known.has(name)) return known.get(name);
    if (opaque.test(name)) return { is: 'any' };
    return imports.has(name) ? this.load(imports.get(name)) : { is: 'any' };
  }
}

function readImports(file, stem, packages) {
  const imports = new Map();
  for (const node of file.statements.filter(ts.isImportDeclaration)) {
    const from = node.moduleSpecifier.text.replace(/\.js$/, '');
    if (from === '@kubernetes-models/base') continue;
    const target = from.startsWith('.') ? path.join(path.dirname(stem), from) : path.join(packages, from);
    for (const element of node.importClause?.namedBindings?.elements ?? [])
      imports.set(element.name.text, target);
  }
  const self = /^export type \{ (\w+) as (\w+)/m.exec(file.text);
  if (self) imports.set(self[1], stem).set(self[2], stem);
  return imports;
}

/** Types that the declaration extends: embedded structs in Go. */
function parentsOf(declaration) {
  const clauses = declaration.heritageClauses ?? [];
  return clauses.flatMap((clause) => clause.types.map((type) => type.expression.getText()));
}

function parseUnion(node) {
  if (node.types.every(ts.isLiteralTypeNode)) return literals(node.types);
  const texts = node.types.map((type) => type.getText());
  return texts.every((text) => text === 'string' || text === 'number')
    ? { is: 'int-or-string' }
    : { is: 'any' };
}

function literals(nodes) {
  const values = nodes.map((node) => (ts.isStringLiteral(node.literal) ? node.literal.text : undefined));
  if (values.includes(undefined)) return { is: 'any' };
  return { is: 'scalar', schema: { type: 'string', enum: values } };
}

/** The compiled validator of the type in a declaration file. */
async function loadValidator(stem, file) {
  const long = /^export type \{ \w+ as I(\w+)/m.exec(file.text)?.[1];
  for (let folder = path.dirname(stem); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, '_schemas', `${long}.js`);
    if (existsSync(candidate)) return (await import(pathToFileURL(candidate).href)).validate;
  }
  return undefined;
}

/** Replaces plain types by what the validator's complaints about odd values tell. */
async function refine(fields, validate) {
  if (validate === undefined) return;
  for (const [name, field] of fields) {
    const { is } = field.type;
    if (is === 'number') field.type = refineNumber(complaints(validate, name, [1.5, -1e18, 1e18]));
    if (is === 'string')
      field.type = refineString(field.type, complaints(validate, name, ['', '\u0000'.repeat(9999)]));
  }
}

function complaints(validate, name, values) {
  const found = new Map();
  for (const value of values) {
    validate({ [name]: value });
    for (const error of validate.errors ?? []) {
      if (error.instancePath === `/${name}`) found.set(error.keyword, error.params);
    }
  }
  return found;
}

function refineNumber(found) {
  const isInteger = found.get('type')?.type === 'integer';
  const schema = { type: isInteger ? 'integer' : 'number' };
  if (['int32', 'int64'].includes(found.get('format')?.format)) schema.format = found.get('format').format;
  if (found.has('minimum')) schema.minimum = found.get('minimum').limit;
  if (found.has('maximum')) schema.maximum = found.get('maximum').limit;
  const isPlain = schema.minimum === undefined && schema.maximum === undefined;
  return isPlain
    ? { is: schema.type, ...(schema.format && { format: schema.format }) }
    : { is: 'scalar', schema };
}

function refineString(type, found) {
  const schema = { type: 'string' };
  if (found.has('enum')) schema.enum = found.get('enum').allowedValues;
  if (found.has('pattern')) schema.pattern = found.get('pattern').pattern;
  if (found.has('minLength')) schema.minLength = found.get('minLength').limit;
  if (found.has('maxLength')) schema.maxLength = found.get('maxLength').limit;
  return Object.keys(schema).length > 1 ? { is: 'scalar', schema } : type;
}
