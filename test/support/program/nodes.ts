/** A Node.js that the shipped program is tried under. */
export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

const NODE24 = process.env['NODE24'];

/** The Node.js that runs the tests, and Node.js 24, which runs actions, where `NODE24` names its binary. */
export const NODES: readonly NodeBinary[] = [
  { version: process.versions.node, path: process.execPath },
  ...(NODE24 === undefined || NODE24 === '' ? [] : [{ version: '24', path: NODE24 }]),
];
