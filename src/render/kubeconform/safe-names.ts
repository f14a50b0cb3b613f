import { isObject, type JsonValue } from '../../kernel/json.ts';
import { templateValues } from '../../kubernetes/schema/location-template.ts';

/**
 * False when what names the kind of an object has characters that are no part of a name. kubeconform makes paths and
 * addresses of them: such an object could choose the schema that it is compared with. As in Go, upper and lower case
 * of a key are the same.
 */
export function hasSafeNames(object: JsonValue | undefined): boolean {
  if (!isObject(object)) return true;
  return Object.entries(object).every(([key, value]) => {
    const text = typeof value === 'string' ? value : '';
    if (/^kind$/i.test(key)) return text === '' || templateValues('v1', text, '') !== undefined;
    return !/^apiversion$/i.test(key) || text === '' || templateValues(text, 'Kind', '') !== undefined;
  });
}
