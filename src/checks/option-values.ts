import type { OptionValues } from '../kernel/check.ts';

/** The value of an option of type `strings`; the configuration has been checked against its declaration before. */
export function stringsOf(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}
