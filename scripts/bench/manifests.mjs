/**
 * Manifests as they stand in real repositories: valid, of ordinary size, no two alike.
 * Each function gives the text of one document.
 */

const TEAMS = ['payments', 'search', 'catalogue', 'identity', 'delivery', 'insights'];
const WORDS = 'timeout retry cache queue endpoint feature limit region window batch policy token'.split(' ');

function labels(app, random, indent) {
  return [
    `app.kubernetes.io/name: ${app.name}`,
    `app.kubernetes.io/instance: ${app.name}-${app.stage}`,
    `app.kubernetes.io/part-of: ${app.team}`,
    `app.kubernetes.io/version: "${random.between(1, 9)}.${random.between(0, 30)}.${random.between(0, 9)}"`,
    'app.kubernetes.io/managed-by: flux',
  ]
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
}

function head(apiVersion, kind, name, app, random) {
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${app.namespace}
  labels:
${labels(app, random, 4)}
  annotations:
    example.org/owner: "${random.pick(TEAMS)}@example.org"
    example.org/runbook: https://runbooks.example.org/${app.name}/${random.hex(8)}
`;
}

function container(name, app, random) {
  const memory = random.between(1, 16) * 64;
  const variables = Array.from({ length: random.between(4, 12) }, (_, index) =>
    random.between(0, 3) === 0
      ? `            - name: ${random.pick(WORDS).toUpperCase()}_${index}
              valueFrom:
                configMapKeyRef:
                  name: ${app.name}-config
                  key: ${random.pick(WORDS)}-${index}.properties
                  optional: true`
      : `            - name: ${random.pick(WORDS).toUpperCase()}_${index}
              value: "${random.hex(random.between(6, 24))}"`,
  );
  return `        - name: ${name}
          image: registry.example.org/${app.team}/${name}@sha256:${random.hex(64)}
          imagePullPolicy: ${random.pick(['IfNotPresent', 'Always'])}
          args: ["--listen=:8080", "--log-level=${random.pick(['info', 'debug'])}"]
          env:
${variables.join('\n')}
          resources:
            requests:
              cpu: ${random.between(1, 10) * 50}m
              memory: ${memory}Mi
            limits:
              memory: ${memory * 2}Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            capabilities:
              drop: ["ALL"]
`;
}

/** The rest of a container that serves requests. */
function serving(random) {
  return `          ports:
            - name: http
              containerPort: 8080
              protocol: TCP
            - name: metrics
              containerPort: 9090
          livenessProbe:
            httpGet:
              path: /healthz
              port: http
            initialDelaySeconds: ${random.between(5, 30)}
            periodSeconds: 10
          readinessProbe:
            httpGet:
              path: /ready
              port: http
          volumeMounts:
            - name: config
              mountPath: /etc/app
              readOnly: true
            - name: scratch
              mountPath: /tmp
`;
}

const VOLUMES = (app, indent) =>
  [
    'volumes:',
    '  - name: config',
    '    configMap:',
    `      name: ${app.name}-config`,
    '  - name: scratch',
    '    emptyDir:',
    '      sizeLimit: 256Mi',
  ]
    .map((line) => `${' '.repeat(indent)}${line}\n`)
    .join('');

function deployment(app, random) {
  const sidecar = random.between(0, 2) === 0 ? container('proxy', app, random) : '';
  return `${head('apps/v1', 'Deployment', app.name, app, random)}spec:
  replicas: ${random.between(1, 6)}
  revisionHistoryLimit: 3
  selector:
    matchLabels:
      app.kubernetes.io/instance: ${app.name}-${app.stage}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 25%
      maxUnavailable: 0
  template:
    metadata:
      labels:
${labels(app, random, 8)}
      annotations:
        prometheus.io/scrape: "true"
    spec:
      serviceAccountName: ${app.name}
      terminationGracePeriodSeconds: ${random.between(10, 60)}
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/instance: ${app.name}-${app.stage}
      containers:
${container('app', app, random)}${serving(random)}${sidecar}${VOLUMES(app, 6)}`;
}

function service(app, random) {
  return `${head('v1', 'Service', app.name, app, random)}spec:
  type: ${random.pick(['ClusterIP', 'NodePort', 'LoadBalancer'])}
  selector:
    app.kubernetes.io/instance: ${app.name}-${app.stage}
  ports:
    - name: http
      port: 80
      targetPort: http
      protocol: TCP
    - name: metrics
      port: 9090
      targetPort: metrics
`;
}

/** Data of 1 to 6 kB: property files, JSON and a short script. */
function configMap(app, random) {
  const files = Array.from({ length: random.between(2, 8) }, (_, index) => {
    const lines = Array.from(
      { length: random.between(6, 24) },
      (_line, number) =>
        `    ${random.pick(WORDS)}.${random.pick(WORDS)}.${number}=${random.hex(random.between(4, 32))}`,
    );
    return `  ${random.pick(WORDS)}-${index}.properties: |\n${lines.join('\n')}\n`;
  });
  return `${head('v1', 'ConfigMap', `${app.name}-config`, app, random)}data:
  LOG_LEVEL: info
  LIMITS: '{"requests": ${random.between(10, 900)}, "burst": ${random.between(10, 99)}}'
${files.join('')}`;
}

function ingress(app, random) {
  const rules = Array.from({ length: random.between(1, 4) }, (_, index) => {
    const paths = ['/', '/api', '/static'].slice(0, random.between(1, 3));
    return `    - host: ${app.name}-${index}.${app.stage}.example.org
      http:
        paths:
${paths
  .map(
    (path) => `          - path: ${path}
            pathType: Prefix
            backend:
              service:
                name: ${app.name}
                port:
                  name: http
`,
  )
  .join('')}`;
  });
  return `${head('networking.k8s.io/v1', 'Ingress', app.name, app, random)}spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - ${app.name}-0.${app.stage}.example.org
      secretName: ${app.name}-tls
  rules:
${rules.join('')}`;
}

function networkPolicy(app, random) {
  const peers = Array.from(
    { length: random.between(1, 5) },
    () => `        - ipBlock:
            cidr: 10.${random.between(0, 255)}.${random.between(0, 255)}.0/24
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ${random.pick(TEAMS)}
`,
  );
  return `${head('networking.k8s.io/v1', 'NetworkPolicy', app.name, app, random)}spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/instance: ${app.name}-${app.stage}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
${peers.join('')}      ports:
        - port: http
          protocol: TCP
  egress:
    - to:
        - namespaceSelector: {}
      ports:
        - port: 53
          protocol: UDP
`;
}

function cronJob(app, random) {
  return `${head('batch/v1', 'CronJob', `${app.name}-report`, app, random)}spec:
  schedule: "${random.between(0, 59)} ${random.between(0, 23)} * * ${random.pick(['*', '1-5', '0', '*/2'])}"
  timeZone: ${random.pick(['Etc/UTC', 'Europe/Zurich', 'America/New_York'])}
  concurrencyPolicy: Forbid
  successfulJobsHistoryLimit: 1
  jobTemplate:
    spec:
      backoffLimit: ${random.between(0, 6)}
      template:
        metadata:
          labels:
            app.kubernetes.io/instance: ${app.name}-report
        spec:
          restartPolicy: OnFailure
          containers:
${container('report', app, random).replaceAll(/^/gm, '    ').trimEnd()}
`;
}

/** A kind that the project ships a schema for. */
function serviceMonitor(app, random) {
  return `${head('monitoring.coreos.com/v1', 'ServiceMonitor', app.name, app, random)}spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  endpoints:
    - port: metrics
      interval: ${random.pick(['15s', '30s', '1m'])}
      path: /metrics
`;
}

/** The plural, singular and kind of one of the corpus' own custom resources. */
function customNames(number) {
  return { kind: `Widget${number}`, plural: `widget${number}s`, group: 'bench.example.org' };
}

function definition(app, random) {
  const { kind, plural, group } = customNames(app.number);
  const tuning = WORDS.map(
    (word) => `                    ${word}:
                      type: object
                      description: Settings of the ${word}.
                      properties:
                        size:
                          type: integer
                          minimum: 0
                          maximum: ${random.between(100, 1000)}
                        unit:
                          type: string
                          enum: [second, minute, hour]
`,
  );
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.${group}
spec:
  group: ${group}
  scope: Namespaced
  names:
    kind: ${kind}
    listKind: ${kind}List
    plural: ${plural}
    singular: ${plural.slice(0, -1)}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            apiVersion:
              type: string
            kind:
              type: string
            metadata:
              type: object
            spec:
              type: object
              required: [size]
              properties:
                size:
                  type: integer
                  minimum: 1
                target:
                  x-kubernetes-int-or-string: true
                tuning:
                  type: object
                  properties:
${tuning.join('')}`;
}

/** A resource of a kind that a definition elsewhere in the corpus describes. */
function custom(app, random, definitions) {
  const { kind, group } = customNames(random.pick(definitions));
  const tuning = WORDS.slice(0, random.between(2, 10)).map(
    (word) => `    ${word}:
      size: ${random.between(0, 100)}
      unit: ${random.pick(['second', 'minute', 'hour'])}
`,
  );
  return `${head(`${group}/v1`, kind, `${app.name}-widget`, app, random)}spec:
  size: ${random.between(1, 50)}
  target: ${random.pick(['http', '8080', '"50%"'])}
  tuning:
${tuning.join('')}`;
}

export const MAKERS = {
  deployment,
  service,
  configMap,
  ingress,
  networkPolicy,
  cronJob,
  serviceMonitor,
  definition,
  custom,
};
