/** The probes that a container can have. */
export const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** The hooks of a container's `lifecycle`. */
export const HOOKS = ['postStart', 'preStop'] as const;
