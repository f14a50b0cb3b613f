/**
 * What a version really has, where its source is incomplete or carries more. `found` holds, by version, what
 * the source of each version has of one thing (a kind or a field), or null.
 */

/**
 * True when the version with this index has it. A source that lacks it is filled up when both neighbouring
 * versions have it, or one when `isEnough`. A source that `carriesLeftovers` of old APIs is believed when a
 * neighbour has it too, when the source for an earlier version did not carry it yet, or when the find `isCertain`.
 */
export function presentIn(sources, found, index, isEnough = false) {
  const source = sources[index];
  if (source.isExact) return found[index] !== null;
  const before = found[index - 1] ?? null;
  const after = found[index + 1] ?? null;
  if (found[index] === null)
    return isEnough ? before !== null || after !== null : before !== null && after !== null;
  if (!source.carriesLeftovers || found[index].isCertain) return true;
  return before !== null || after !== null || isNew(sources, found, index);
}

function isNew(sources, found, index) {
  const earlier = sources.findIndex((source) => source.carriesLeftovers);
  return index !== earlier && found[earlier] === null;
}

/** True when the field is required: sources that carry leftovers also keep requirements that were given up. */
export function requiredIn(sources, found, index) {
  const own = found[index];
  const before = found[index - 1] ?? null;
  if (own === null) return (before ?? found[index + 1]).required;
  if (!sources[index].carriesLeftovers) return own.required;
  return own.required && (before === null || before.required);
}
