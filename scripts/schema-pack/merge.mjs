/**
 * Merges the sources of several Kubernetes versions into one graph of types.
 *
 * Names of types differ from source to source, so the graphs are walked side by side from the kinds that
 * they share: a merged type (a *class*) is a tuple with one name per version, and its fields are those of
 * all its members, each with the versions that have it.
 */
import { presentIn, requiredIn } from './presence.mjs';
import { innermost, replaceInnermost, typeKey } from './sources/types.mjs';

/**
 * `withdrawn` lists, by version, kinds that a source carries although the version does not serve them.
 * Returns `{ classes, kinds }`: `classes[i].fields` maps a field's name to its variants
 * `{ type, versions: boolean[], required: boolean[] }` in which `{ is: 'ref', name }` names a class by number.
 */
export function mergeSources(sources, withdrawn) {
  const merger = new Merger(sources);
  const kinds = mergeKinds(sources, withdrawn);
  for (const kind of kinds) kind.class = merger.classOf(kind.types);
  merger.settle();
  for (const kind of kinds) kind.class = merger.classOf(kind.types);
  return { classes: merger.classes, kinds };
}

function mergeKinds(sources, withdrawn) {
  const kinds = new Map();
  sources.forEach((source, index) => {
    for (const { group, version, kind, namespaced, type, isCertain } of source.kinds) {
      const key = `${group}/${version}/${kind}`;
      const known = kinds.get(key) ?? { group, version, kind, found: sources.map(() => null) };
      known.found[index] = { type, isCertain };
      known.namespaced ??= namespaced;
      kinds.set(key, known);
    }
  });
  const merged = [];
  for (const key of [...kinds.keys()].sort()) {
    const kind = kinds.get(key);
    kind.versions = sources.map((source, index) => {
      if (withdrawn.get(source.version)?.includes(key)) return false;
      return presentIn(sources, kind.found, index, isNeverCarried(sources, kind.found));
    });
    kind.types = kind.found.map((found, index) =>
      kind.versions[index] && found !== null ? found.type : null,
    );
    if (kind.versions.includes(true)) merged.push(kind);
  }
  return merged;
}

/** True for kinds that no source with leftovers has: those that are not stored, such as `TokenReview`. */
function isNeverCarried(sources, found) {
  return sources.every((source, index) => !source.carriesLeftovers || found[index] === null);
}

class Merger {
  constructor(sources) {
    this.sources = sources;
    this.classes = [];
    this.byMember = new Map();
  }

  /** The number of the class that the tuple belongs to; the class is widened, or made, when needed. */
  classOf(tuple) {
    const known = this.candidates(tuple).find((number) => isCompatible(this.classes[number].tuple, tuple));
    const number = known ?? this.classes.push({ tuple: tuple.map(() => null), fields: new Map() }) - 1;
    tuple.forEach((name, index) => {
      const members = this.classes[number].tuple;
      if (name === null || members[index] !== null) return;
      members[index] = name;
      this.changed = true;
      const key = `${index} ${name}`;
      this.byMember.set(key, [...(this.byMember.get(key) ?? []), number]);
    });
    return number;
  }

  candidates(tuple) {
    const found = tuple.flatMap((name, index) =>
      name === null ? [] : (this.byMember.get(`${index} ${name}`) ?? []),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /** Computes fields until no class grows any more. */
  settle() {
    do {
      this.changed = false;
      for (let number = 0; number < this.classes.length; number += 1) {
        this.classes[number].fields = this.mergeFields(this.classes[number].tuple);
      }
    } while (this.changed);
  }

  mergeFields(tuple) {
    const members = tuple.map((name, index) =>
      name === null ? null : (this.sources[index].types.get(name) ?? null),
    );
    const names = new Set(members.flatMap((fields) => (fields === null ? [] : [...fields.keys()])));
    const merged = new Map();
    for (const name of [...names].sort()) {
      const isAlone = (index) => !members[index - 1] && !members[index + 1];
      const found = members.map((fields, index) => {
        const field = fields?.get(name) ?? null;
        return field !== null && isAlone(index) ? { ...field, isCertain: true } : field;
      });
      const isEnough = (index) =>
        members[index] === null || (name === 'status' && this.sources[index].lacksStatus === true);
      const variants = this.mergeField(found, isEnough);
      if (variants.length > 0) merged.set(name, variants);
    }
    return merged;
  }

  mergeField(found, isEnough) {
    const fields = this.sources.map((_, index) => {
      if (!presentIn(this.sources, found, index, isEnough(index))) return null;
      const own = found[index] ?? { ...(found[index + 1] ?? found[index - 1]), isFilled: true };
      return { ...own, required: requiredIn(this.sources, found, index) };
    });
    const shapes = fields.map((field, index) => (field === null ? null : this.strengthen(fields, index)));
    const groups = new Map();
    shapes.forEach((type, index) => {
      if (type === null) return;
      const key = typeKey(replaceRef(type, 'any class'));
      groups.set(key, [...(groups.get(key) ?? []), index]);
    });
    return [...groups.values()].map((indexes) => this.variant(fields, shapes, indexes));
  }

  /** The type as the strongest source of a neighbouring version has it. */
  strengthen(fields, index) {
    const { type, isFilled } = fields[index];
    const order = fields.map((_, other) => other).sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
    let best = type;
    for (const other of order.reverse()) {
      const candidate = fields[other];
      if (candidate === null || candidate.isFilled) continue;
      if (isStronger(candidate.type, best, this.sources[index]))
        best = replaceInnermost(candidate.type, keepRef(candidate.type, type));
    }
    return isFilled && innermost(best).is === 'ref' ? replaceRef(best, null) : best;
  }

  variant(fields, shapes, indexes) {
    const versions = this.sources.map((_, index) => indexes.includes(index));
    const required = versions.map((isIn, index) => isIn && fields[index].required);
    const [first] = indexes;
    if (innermost(shapes[first]).is !== 'ref') return { type: shapes[first], versions, required };
    const tuple = shapes.map((type, index) => (versions[index] ? innermost(type).name : null));
    return { type: replaceRef(shapes[first], this.classOf(tuple)), versions, required };
  }
}

function isCompatible(members, tuple) {
  return tuple.every((name, index) => name === null || members[index] === null || members[index] === name);
}

function replaceRef(type, name) {
  return innermost(type).is === 'ref' ? replaceInnermost(type, { is: 'ref', name }) : type;
}

function keepRef(stronger, own) {
  return innermost(stronger).is === 'ref' ? innermost(own) : innermost(stronger);
}

/** True when `candidate` says the same as `type`, and more than the source of `type` could. */
function isStronger(candidate, type, source) {
  const [to, from] = [innermost(candidate), innermost(type)];
  if (typeKey(replaceInnermost(candidate, from)) !== typeKey(type)) return false;
  if (to.is === 'quantity') return from.is === 'string' && from.format === undefined;
  if (source.isStrong || to.is === 'ref' || from.is === 'ref') return false;
  if (from.is === 'integer') return to.is === 'number' || (to.is === 'integer' && from.format === undefined);
  if (from.is === 'string') return to.is === 'string' && from.format === undefined && to.format !== undefined;
  return false;
}
