import { type JsonValue, member, objectMember } from '../../kernel/json.ts';
import type { Place, PlaceVerdict, Verdict } from './verdict.ts';

const WORKFLOW_FOLDER = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i;
const FORGE_FOLDER = /^\.(?:github|gitea|forgejo)\//;

/** Workflows by their folder; everything else in that folder is the forge's too. */
export function workflowByPlace({ entry: { path } }: Place): PlaceVerdict | undefined {
  if (!path.startsWith('.')) return undefined;
  if (WORKFLOW_FOLDER.test(path)) {
    return { role: 'workflow', reason: 'a workflow by its folder', certainty: 'sure', text: 'parsed' };
  }
  if (!FORGE_FOLDER.test(path) || /\/action\.ya?ml$/.test(path)) return undefined;
  return {
    role: 'other',
    reason: 'configuration of the repository on its forge',
    certainty: 'likely',
    text: 'parsed',
  };
}

/** The metadata of an action, `action.yml`. */
export function actionByContent(name: string, value: JsonValue): Verdict | undefined {
  const isAction = /^action\.ya?ml$/.test(name) && member(objectMember(value, 'runs'), 'using') !== undefined;
  return isAction ? { role: 'workflow', reason: 'metadata of a GitHub action' } : undefined;
}
