import type { Host, ToolSource } from '../../host/host.ts';
import { ToolError } from '../../kernel/errors.ts';

const VERSION = '0.7.0';

/** SHA-256 of the archives of release 0.7.0, by operating system and processor as the release names them. */
const CHECKSUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3',
  'linux-arm64': 'cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c',
  'darwin-amd64': 'c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4',
  'darwin-arm64': 'b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9',
};

/**
 * Absolute path of kubeconform: from PATH, else from the tool cache, else downloaded at the pinned version.
 *
 * @throws ToolError or RemoteError, with the way out, when neither works
 */
export async function findKubeconform(host: Host): Promise<string> {
  return host.programs.find('kubeconform') ?? host.tools.obtain(sourceFor(host.platform));
}

function sourceFor({ system, processor }: Host['platform']): ToolSource {
  const target = `${system}-${processor === 'x64' ? 'amd64' : processor}`;
  const sha256 = CHECKSUMS[target];
  if (sha256 === undefined) {
    throw new ToolError(
      'no-download',
      `kubeconform is not on PATH, and there is no pinned download for ${target}: install kubeconform ${VERSION} on PATH`,
    );
  }
  const url = `https://github.com/yannh/kubeconform/releases/download/v${VERSION}/kubeconform-${target}.tar.gz`;
  return { name: 'kubeconform', version: VERSION, url, sha256 };
}
