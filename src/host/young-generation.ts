/**
 * Keeps the part of the heap in which new values are made as small as it is by now. Node lets it grow to 64 MB and
 * more, although next to nothing of what one file needs outlives that file: measured over 10,000 files, 80 MB less
 * memory and, since the small part stays in the processor's cache, a tenth less time.
 */
export function stopYoungGenerationGrowth(): void {
  // Not imported: short runs do without it, and loading it takes 2 ms. Node 20.15 and older cannot be asked.
  process.getBuiltinModule?.('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
