import type { Discovery } from './discovery.ts';

/** What a run did not look at. */
export type LeftOut = Pick<Discovery, 'leftOut' | 'ignored' | 'links'>;

/** How much was not looked at and why, such as `2 with other names, 1 as symbolic links`; empty when nothing was left out. */
export function leftOutInWords({ leftOut, ignored, links }: LeftOut): string {
  const parts = [
    leftOut > 0 ? `${leftOut} with other names` : '',
    ignored > 0 ? `${ignored} by \`.gitignore\` or an exclusion` : '',
    links > 0 ? `${links} as symbolic links` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
