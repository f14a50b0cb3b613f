import type { CheckMeta } from '../kernel/check.ts';

const UNUSED: CheckMeta = {
  id: 'suppression/unused',
  severity: 'warning',
  summary: 'An ignore comment must ignore something',
  rationale:
    'A comment that outlives its finding hides the next one, which nobody has looked at. It cannot be ignored itself: remove it.',
  examples: {
    bad: [
      {
        title: 'nothing is wrong on the line',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web # gitops-actions: ignore api/names -- old name\n',
        findings: [{ at: '4:13', message: '`api/names` finds nothing here; remove this comment' }],
      },
    ],
    good: [
      {
        title: 'the comment counts for the line below',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  # gitops-actions: ignore api/names -- the cluster has it since 2019\n  name: Web\n',
      },
    ],
  },
};

const NO_REASON: CheckMeta = {
  id: 'suppression/no-reason',
  severity: 'warning',
  summary: 'An ignore comment must say why',
  rationale:
    'Whoever reads the file later has to know whether the reason still holds. The reason stands behind two dashes: `# gitops-actions: ignore <check> -- <reason>`.',
  examples: {
    bad: [
      {
        title: 'no reason',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/names\n',
        findings: [
          { at: '4:13', message: 'say why `api/names` is ignored: add ` -- <reason>` to this comment' },
        ],
      },
    ],
    good: [
      {
        title: 'with a reason',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/names -- the cluster has it since 2019\n',
      },
    ],
  },
};

const UNKNOWN_CHECK: CheckMeta = {
  id: 'suppression/unknown-check',
  severity: 'warning',
  summary: 'An ignore comment must name existing checks',
  rationale: 'A mistyped name ignores nothing, and nobody notices until the finding fails a run.',
  examples: {
    bad: [
      {
        title: 'a typo in the name',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web # gitops-actions: ignore api/nmaes -- the cluster has it since 2019\n',
        findings: [{ at: '4:13', message: 'there is no check `api/nmaes`; did you mean `api/names`?' }],
      },
    ],
    good: [
      {
        title: 'two checks in one comment',
        yaml: '# gitops-actions: ignore api/names, yaml/ambiguous-scalar -- written by a tool that we cannot change\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Web\ndata:\n  on: "1"\n',
      },
    ],
  },
};

/** The checks that the pipeline itself makes, on ignore comments; no comment can ignore them. */
export const SUPPRESSION_CHECKS: readonly CheckMeta[] = [NO_REASON, UNKNOWN_CHECK, UNUSED];

/** Ids of the checks on ignore comments. */
export const SUPPRESSION = {
  noReason: NO_REASON.id,
  unknownCheck: UNKNOWN_CHECK.id,
  unused: UNUSED.id,
} as const;
