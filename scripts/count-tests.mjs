#!/usr/bin/env node
/** Prints `PASSED FAILED` of a vitest JSON report; a report without tests is an error. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const failedSuites = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
const failed = report.numFailedTests + failedSuites;
if (report.numPassedTests + failed === 0) process.exit(1);
console.log(`${report.numPassedTests} ${failed}`);
