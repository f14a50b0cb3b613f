import { CHECKS } from '../../src/checks/registry.ts';
import { scan } from '../../src/commands/lint/scan.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import type { OptionValues } from '../../src/kernel/check.ts';
import type { FindingDraft } from '../../src/kernel/finding.ts';
import { compareText } from '../../src/kernel/order.ts';
import { createCatalog } from '../../src/kubernetes/schema/create-catalog.ts';
import { discover } from '../../src/repository/discover.ts';

/** Settings of a lint run in memory. */
export interface LintFilesOptions {
  readonly kubernetesVersion?: string;
  /** Options by check id; defaults otherwise. */
  readonly options?: Readonly<Record<string, OptionValues>>;
}

/** Runs all checks over files in memory and gives what they report, in the order of file, line and column. */
export async function lintFiles(
  files: Readonly<Record<string, string>>,
  { kubernetesVersion = 'latest', options = {} }: LintFilesOptions = {},
): Promise<readonly FindingDraft[]> {
  const host = createMemoryHost({ files });
  const catalog = await createCatalog({ kubernetesVersion, locations: [], host });
  const { drafts } = await scan(host, discover(host, ['.']), {
    checks: CHECKS,
    catalog,
    optionsOf: (check) => ({
      ...Object.fromEntries(Object.entries(check.options ?? {}).map(([name, spec]) => [name, spec.default])),
      ...options[check.id],
    }),
    isOn: () => true,
  });
  return [...drafts].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.check, b.check),
  );
}
