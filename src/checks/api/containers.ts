import { isArray } from '../../kernel/json.ts';
import { imageNameProblem } from '../../kubernetes/image-name.ts';
import { nameProblem } from '../../kubernetes/names.ts';
import { containersOf, type PodContainer, RESTART_POLICIES } from '../../kubernetes/pod-template.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { isAtLeastVersion } from '../../kubernetes/version.ts';
import { defineCheck, type PodSubject, type Report } from '../define-check.ts';
import { type FieldScope, reportUnsupported } from '../enumerated.ts';
import { code, named } from '../wording.ts';

/** Since this version every container can have a restart policy of its own (`ContainerRestartRules`, on by default). */
const CONTAINER_RESTART_SINCE = '1.35';

export default defineCheck({
  id: 'api/containers',
  severity: 'error',
  on: 'pod',
  summary: 'A pod has containers, each with a unique name and an image that can be pulled',
  rationale: `The API server refuses a pod without containers, a container without an image (optional in the schema), names that
are no DNS labels, and a name that two containers share, also across \`containers\`, \`initContainers\` and
\`ephemeralContainers\`; the latter cannot be created with a pod at all (\`validateContainers\`,
\`validateInitContainers\`, \`ValidatePodTemplateSpec\` in Kubernetes' \`pkg/apis/core/validation\`).

An image name that follows no registry's grammar is accepted, but the pod stays in \`InvalidImageName\`: a warning.
Names that hold a variable such as \`\${IMAGE}\` are left alone.`,
  examples: {
    bad: [
      {
        title: 'Two containers with one name, one without an image',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/acme/Web:1.4
      restartPolicy: Always
  containers:
    - name: web_main
      image: " nginx:1.29"
    - name: migrate
      command: [sleep, "1"]
`,
        findings: [
          { at: '8:14', message: 'image `ghcr.io/acme/Web:1.4` must have its repository in lower case' },
          {
            at: '11:13',
            message:
              'container name `web_main` may hold only lowercase letters, digits and `-`, such as `web-main`',
          },
          { at: '12:14', message: 'image ` nginx:1.29` must not begin or end with space' },
          { at: '13:7', message: 'container `migrate` has no `image`' },
          { at: '13:13', message: 'another container of this pod is already named `migrate`' },
        ],
      },
      {
        title: 'No containers at all',
        yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: once
spec:
  template:
    spec:
      restartPolicy: Never
      containers: []
`,
        findings: [{ at: '9:7', message: 'a pod needs at least one container' }],
      },
    ],
    good: [
      {
        title: 'An init container, a sidecar and a container',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/acme/web:1.4
    - name: proxy
      image: registry.example.com:5000/proxy@sha256:a3ed95caeb02ffe68cdd9fd84406680ae93d633cb16422d00e8a7c22955b46d4
      restartPolicy: Always
  containers:
    - name: web
      image: \${REGISTRY}/web:\${TAG}
`,
      },
    ],
  },
  check(subject, report, { schemas, kubernetesVersion }) {
    const { object, pod } = subject;
    const containers = pod.spec['containers'];
    if (isArray(containers) && containers.length === 0) {
      report([...pod.path, 'containers'], 'a pod needs at least one container', { part: 'key' });
    }
    reportEphemeral(subject, report);
    reportSharedNames(subject, report);
    for (const container of containersOf(pod)) {
      reportName(container, report);
      reportImage(container, report);
      if (container.value['restartPolicy'] !== undefined) {
        reportRestart({ object, report, schemas }, container, kubernetesVersion);
      }
    }
  },
});

function reportRestart(scope: FieldScope, container: PodContainer, kubernetesVersion: string): void {
  const hasOwnPolicy = isAtLeastVersion(kubernetesVersion, CONTAINER_RESTART_SINCE);
  const policy = container.value['restartPolicy'];
  const at = () => [...container.path, 'restartPolicy'];
  if (container.list === 'initContainers' || hasOwnPolicy) {
    reportUnsupported(scope, policy, hasOwnPolicy ? RESTART_POLICIES : ['Always'], at);
  } else if (typeof policy === 'string') {
    scope.report(at(), '`restartPolicy` can only be set for init containers', { part: 'key' });
  }
}

function reportEphemeral({ pod }: PodSubject, report: Report): void {
  const ephemeral = pod.spec['ephemeralContainers'];
  if (!isArray(ephemeral) || ephemeral.length === 0) return;
  const message = '`ephemeralContainers` can only be added to a running pod (`kubectl debug`)';
  report([...pod.path, 'ephemeralContainers'], message, { part: 'key' });
}

function reportSharedNames({ pod }: PodSubject, report: Report): void {
  const containers = containersOf(pod);
  if (containers.length < 2) return;
  const seen = new Map<string, PodContainer>();
  for (const container of containers) {
    const name = container.value['name'];
    if (typeof name !== 'string' || name === '') continue;
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, container);
      continue;
    }
    report([...container.path, 'name'], `another container of this pod is already named ${code(name)}`, {
      related: [{ at: [...first.path, 'name'], message: 'the first with this name' }],
    });
  }
}

function reportName({ value, path }: PodContainer, report: Report): void {
  const name = value['name'];
  if (typeof name !== 'string') return;
  const problem = nameProblem(name, 'dns-1123-label');
  if (problem !== undefined && !isSubstituted(name)) {
    report([...path, 'name'], `container name ${code(name)} ${problem}`);
  }
}

function reportImage({ value, path }: PodContainer, report: Report): void {
  const image = value['image'];
  if (image === undefined || image === null || image === '') {
    report(image === undefined ? path : [...path, 'image'], `${named('container', value)} has no \`image\``);
    return;
  }
  if (typeof image !== 'string' || isSubstituted(image)) return;
  if (image !== image.trim()) {
    report([...path, 'image'], `image ${code(image)} must not begin or end with space`);
    return;
  }
  const problem = imageNameProblem(image);
  if (problem !== undefined) {
    report([...path, 'image'], `image ${code(image)} ${problem}`, { severity: 'warning' });
  }
}
