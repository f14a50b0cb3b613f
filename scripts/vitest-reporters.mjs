/** The usual report, and a JSON report beside it when a counting script asks for one. */
export function reporters() {
  const file = process.env['VITEST_REPORT'];
  return file === undefined
    ? { reporters: ['default'] }
    : { reporters: ['dot', 'json'], outputFile: { json: file } };
}
