import fc from 'fast-check';

/** Lines of a block; the first one stands behind its key or dash, the others are indented by what holds the block. */
type Lines = readonly string[];

const WORDS = [
  'a',
  'web',
  'it is',
  "it's",
  'a: b',
  'a #b',
  '- a',
  '#',
  'x\ty',
  'ä',
  '😀',
  '',
  ' ',
  'a\nb',
  '\\',
];

/** Plain scalars, many of which mean something else than they seem to. */
export const PLAIN = [
  ...['y', 'Y', 'yes', 'NO', 'on', 'Off', 'true', 'TRUE', 'tRUE', 'null', '~', 'Null', '', 'nULL', '<<', '='],
  ...[
    '0',
    '-0',
    '+1',
    '007',
    '08',
    '0777',
    '0o17',
    '0x1F',
    '0b101',
    '-0b1',
    '1_000',
    '_1',
    '1__0',
    '0x_f',
    '1e3',
  ],
  ...['1.', '.5', '-.5', '1.5e-3', '1e400', '12e03', '.', '-', '+.e', '1:30', '12:30:45', '190:20:30.15'],
  ...['2024-01-02', '2024-01-02T03:04:05Z', '9223372036854775807', '9223372036854775808'],
  ...[
    '18446744073709551616',
    '-9223372036854775809',
    '1.0',
    '100m',
    '1Gi',
    '5%',
    '$' + '{A}',
    'a:b',
    'a-b',
    '-a',
  ],
  ...['?a', ':a', 'a,b', '@a', '`a', '%a', '|a', '>a', '0.1.2', '1_0.5', '0x', '0b2', '1e', 'e1'],
];

const text = fc.oneof(fc.constantFrom(...WORDS, ...PLAIN), fc.string({ unit: 'grapheme', maxLength: 6 }));

const single = text.map((value) => `'${value.replaceAll("'", "''").replaceAll(/\n/g, ' ')}'`);

const escaped = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\x41',
  '\\u00e9',
  '\\0',
  '\\ ',
  '\\N',
  '\\q',
  '\\/',
);

const double = fc
  .array(fc.oneof(escaped, fc.constantFrom('a', ' ', 'b: c', '#')), { maxLength: 4 })
  .map((parts) => `"${parts.join('')}"`);

const tagged = fc
  .tuple(fc.constantFrom('!!str', '!!int', '!!float', '!!bool', '!!null', '!own', '!!binary'), text)
  .map(([tag, value]) => `${tag} ${value.replaceAll(/\s/g, '')}`);

/** A scalar in one line. */
const inline = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 6, arbitrary: single },
  { weight: 6, arbitrary: double },
  { weight: 2, arbitrary: tagged },
  { weight: 1, arbitrary: fc.constantFrom('.inf', '-.INF', '.nan') },
);

const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1-'),
    fc.array(fc.constantFrom('a', ' b', '', '  c', 'd: e', '# f', '\tg'), { maxLength: 4 }),
  )
  .map(([header, lines]): Lines => [header, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]);

const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'name') },
  { weight: 1, arbitrary: inline },
);

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    fc.constantFrom('*x', '[]', '{}', '&x a'),
    fc
      .tuple(fc.array(tie('flow'), { maxLength: 3 }), fc.constantFrom(', ', ',', ',\n  ', ', # c\n  '))
      .map(([items, comma]) => `[${items.join(comma)}]`),
    fc
      .tuple(fc.array(fc.tuple(key, tie('flow')), { maxLength: 3 }), fc.constantFrom(', ', ',\n  '))
      .map(([entries, comma]) => `{${entries.map(([name, value]) => `${name}: ${value}`).join(comma)}}`),
  ),
}));

const { node } = fc.letrec<{ node: Lines }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    inline.map((value): Lines => [value]),
    flow.map((value): Lines => value.split('\n')),
    block,
    fc.constantFrom<Lines>(['*x'], ['*y']),
    fc.tuple(fc.constantFrom('&x', '&y', '!!map', ''), mapping(tie('node'))).map(within),
    fc.tuple(fc.constantFrom('&x', '&y', '!!seq', ''), sequence(tie('node'))).map(within),
  ),
}));

function mapping(value: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> {
  const entry = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(key, value).map(([name, lines]) => behind(`${name}: `, lines)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Lines>(['<<: *x'], ['<<: [*x, *y]'], ['<<: {a: 9, d: 8}'], ['# c'], ['']),
    },
  );
  return fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => entries.flat());
}

function sequence(value: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> {
  return fc
    .array(value, { minLength: 1, maxLength: 3 })
    .map((items) => items.flatMap((lines) => behind('- ', lines)));
}

/** A block in a line of its own, which is marked by an empty first line. */
function within([property, lines]: [string, Lines]): Lines {
  return [property, ...lines];
}

/** Lines behind a key or dash: deeper ones are indented. */
function behind(prefix: string, [first = '', ...rest]: Lines): Lines {
  return [`${prefix}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
}

const comment = fc.constantFrom('', '', '', ' # c', '  ');

/** Texts that look like what people write, some of which cannot be read. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .tuple(
    mapping(node),
    comment,
    fc.constantFrom('', '---\n', '# c\n'),
    fc.constantFrom('\n', '\n', '', '\r\n'),
  )
  .map(([lines, end, start, lineBreak]) => {
    const body = lines.map((line) => `${line}${line === '' ? '' : end}`).join(lineBreak || '\n');
    return `${start}${body}${lineBreak}`;
  });
