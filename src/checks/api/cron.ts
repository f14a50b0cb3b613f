import { objectMember, stringMember } from '../../kernel/json.ts';
import { cronProblem } from '../../kubernetes/cron.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { timeZoneProblem } from '../../kubernetes/time-zone.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'api/cron',
  on: 'object',
  kinds: ['batch/CronJob'],
  severity: 'error',
  summary: 'The schedule and time zone of a CronJob can be read',
  rationale: `The schedule of a CronJob has five fields, or is one of \`@yearly\`, \`@monthly\`, \`@weekly\`, \`@daily\`,
\`@hourly\` and \`@every 1h30m\`. Kubernetes reads it with the standard parser of robfig/cron: there is no field for
seconds, Sunday is 0 and not 7, and a time zone belongs into \`timeZone\`, as a name of the IANA database. The API server
refuses anything else; to a schema both are just strings.

Source: [CronJob](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax).`,
  examples: {
    bad: [
      {
        title: 'Hour 24 and a city that has no zone of its own',
        yaml: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 24 * * *"\n  timeZone: Europe/Munich\n',
        findings: [
          { at: '6:13', message: 'the schedule cannot be read: hour `24`: 24 is more than 23' },
          {
            at: '7:13',
            message:
              '`Europe/Munich` is not a time zone of the IANA database, such as `Europe/Berlin` or `Etc/UTC`',
          },
        ],
      },
      {
        title: 'Six fields',
        yaml: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: 0 0 3 * * mon\n',
        findings: [
          {
            at: '6:13',
            message:
              'the schedule cannot be read: a schedule has 5 fields (minute, hour, day of the month, month, day of the week), this one has 6; schedules of Kubernetes have no field for seconds',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Weekdays at three, Berlin time',
        yaml: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "*/15 3 * JAN-jun mon-5"\n  timeZone: Europe/Berlin\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: ghcr.io/example/report:1.4.2\n',
      },
    ],
  },
  check({ object }, report) {
    const spec = objectMember(object.value, 'spec');
    const schedule = stringMember(spec, 'schedule');
    if (schedule !== undefined && !isSubstituted(schedule)) {
      const problem = cronProblem(schedule);
      if (problem !== undefined) report(['spec', 'schedule'], `the schedule cannot be read: ${problem}`);
    }
    const timeZone = stringMember(spec, 'timeZone');
    if (timeZone === undefined || isSubstituted(timeZone)) return;
    const problem = timeZoneProblem(timeZone);
    if (problem !== undefined) report(['spec', 'timeZone'], problem);
  },
});
