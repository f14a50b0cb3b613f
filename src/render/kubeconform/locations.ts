import { resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { FOLDER_LAYOUTS, isTemplate } from '../../kubernetes/schema/location-template.ts';
import { builtInLocation } from './schema-folder.ts';

/**
 * Schema locations as kubeconform takes them. `default` stands for the built-in schemas, which come last unless
 * it says otherwise, so that nothing is downloaded unasked.
 *
 * @param written - as the user wrote them, from the working directory
 * @param kubernetesVersion - minor version, such as `1.34`
 */
export async function kubeconformLocations(
  written: readonly string[],
  kubernetesVersion: string,
  host: Host,
): Promise<readonly string[]> {
  const builtIn = await builtInLocation(kubernetesVersion, host);
  const locations = written.flatMap((location) =>
    location === 'default' ? [builtIn] : patternsOf(location, host),
  );
  return locations.includes(builtIn) ? locations : [...locations, builtIn];
}

function patternsOf(location: string, { cwd, files, log }: Host): readonly string[] {
  if (/^https?:/i.test(location)) return [location];
  const path = resolve(cwd, location);
  if (isTemplate(location)) return [path];
  if (files.status(files.resolve(path))?.type === 'directory')
    return FOLDER_LAYOUTS.map((layout) => `${path}${layout}`);
  log.warning(`kubeconform takes schemas from folders and templates alone: ${location} is not used`);
  return [];
}
