import { isAbsolute, relative, resolve } from 'node:path';
import type { Check } from '../../checks/define-check.ts';
import { CHECKS } from '../../checks/registry.ts';
import type { Host } from '../../host/host.ts';
import { UserError } from '../../kernel/errors.ts';
import type { Severity } from '../../kernel/finding.ts';
import type { SchemaCatalog } from '../../kubernetes/schema/catalog.ts';
import { createCatalog } from '../../kubernetes/schema/create-catalog.ts';
import { discover } from '../../repository/discover.ts';
import type { Discovery } from '../../repository/discovery.ts';
import type { LintInputs } from './run.ts';
import { selectChecks } from './select-checks.ts';

export type FailOn = Severity | 'never';
