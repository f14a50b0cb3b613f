import type { JsonObject } from '../../../src/kernel/json.ts';

const POD = {
  metadata: { labels: { app: 'web' }, annotations: { note: 'x' } },
  spec: {
    serviceAccountName: 'web',
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    securityContext: { runAsNonRoot: true, fsGroup: 1000 },
    tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoSchedule' }],
    containers: [
      {
        name: 'web',
        image: 'nginx:1.29',
        imagePullPolicy: 'Always',
        args: ['--verbose'],
        ports: [{ name: 'http', containerPort: 80, protocol: 'TCP' }],
        env: [
          { name: 'A', value: '1' },
          { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k', optional: true } } },
        ],
        resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: 1 } },
        livenessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 10 },
        volumeMounts: [{ name: 'data', mountPath: '/data', readOnly: true }],
      },
    ],
    volumes: [
      { name: 'data', emptyDir: { sizeLimit: '1Gi' } },
      { name: 'config', configMap: { name: 'c', items: [{ key: 'a', path: 'a' }] } },
    ],
  },
};

function workload(apiVersion: string, kind: string, spec: JsonObject): JsonObject {
  return { apiVersion, kind, metadata: { name: 'x' }, spec };
}

const SELECTED = { selector: { matchLabels: { app: 'web' } }, template: POD };
const JOB = { backoffLimit: 2, template: POD };

/** One valid manifest of each of the commonest kinds. */
export const MANIFESTS: readonly JsonObject[] = [
  workload('apps/v1', 'Deployment', {
    ...SELECTED,
    replicas: 2,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: '25%' } },
  }),
  workload('apps/v1', 'StatefulSet', {
    ...SELECTED,
    serviceName: 'web',
    podManagementPolicy: 'Parallel',
    volumeClaimTemplates: [
      {
        metadata: { name: 'data' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
    ],
  }),
  workload('apps/v1', 'DaemonSet', { ...SELECTED, minReadySeconds: 5 }),
  workload('batch/v1', 'CronJob', {
    schedule: '@daily',
    concurrencyPolicy: 'Forbid',
    suspend: false,
    jobTemplate: { spec: JOB },
  }),
  workload('v1', 'Service', {
    type: 'ClusterIP',
    selector: { app: 'web' },
    ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
  }),
  workload('networking.k8s.io/v1', 'Ingress', {
    ingressClassName: 'nginx',
    rules: [
      {
        host: 'example.com',
        http: {
          paths: [
            {
              path: '/',
              pathType: 'Prefix',
              backend: { service: { name: 'web', port: { number: 80 } } },
            },
          ],
        },
      },
    ],
  }),
  workload('networking.k8s.io/v1', 'NetworkPolicy', {
    podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] },
    policyTypes: ['Ingress'],
    ingress: [
      { from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }], ports: [{ port: 80 }] },
    ],
  }),
  workload('autoscaling/v2', 'HorizontalPodAutoscaler', {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 1,
    maxReplicas: 3,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } },
      },
    ],
  }),
  workload('policy/v1', 'PodDisruptionBudget', {
    minAvailable: 1,
    selector: { matchLabels: { app: 'web' } },
  }),
  workload('v1', 'PersistentVolumeClaim', {
    accessModes: ['ReadWriteOnce'],
    volumeMode: 'Filesystem',
    resources: { requests: { storage: '1Gi' } },
  }),
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x', labels: { a: 'b' }, finalizers: ['a/b'] },
    immutable: true,
    data: { a: '1' },
    binaryData: { b: 'AA==' },
  },
  { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' }, type: 'Opaque', stringData: { a: '1' } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'x' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'x' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'x' },
    subjects: [{ kind: 'ServiceAccount', name: 'x', namespace: 'y' }],
  },
  {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'x' },
    spec: {
      groups: [{ name: 'g', rules: [{ alert: 'A', expr: 'up == 0', for: '5m', labels: { a: 'b' } }] }],
    },
  },
];
