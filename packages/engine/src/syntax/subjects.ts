import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import { groupStart } from './group-start.ts';
import { lexemeOf } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

export interface SubjectFound {
  readonly subject: (TokenRange & { readonly head: number }) | null;
  /** Unit that the subject starts with. */
  readonly startUnit: number;
  /** Participles between subject and verb that turned out to be reduced relative clauses ("the treaty signed in 1995 expired"). */
  readonly reducedVerbs: readonly number[];
}

const NONE: SubjectFound = { subject: null, startUnit: -1, reducedVerbs: [] };
/** How far to the left a subject is looked for, in units. */
const REACH = 60;

/** The noun group that is the subject of the verb group at unit `u`, found by walking left. */
export function subjectBefore(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
  options: { readonly antecedent?: boolean; readonly governed?: boolean } = {},
): SubjectFound {
  const floor = Math.max(0, u - REACH);
  const reducedVerbs: number[] = [];
  let k = u - 1;
  for (;;) {
    k = skipToNoun(units, tagged, tokens, k, floor, options.antecedent === true, reducedVerbs);
    if (k < floor) return NONE;
    const start = isNominative(units, tokens, k) ? k : groupStart(units, tokens, k, floor);
    const before = units[start - 1];
    if (before?.kind === 'preposition' && k === start && opensClause(tokens, before))
      return asSubject(units, start, k, reducedVerbs);
    // "Two days after Lima summoned …": how much later stands before the opener of the clause.
    if (
      units[k - 1]?.kind === 'preposition' &&
      opensClause(tokens, units[k - 1] as Unit) &&
      start === k - 2 &&
      SPANS.has(tokens[(units[k - 2] as Unit).to - 1]?.norm ?? '')
    )
      return asSubject(units, k, k, reducedVerbs);
    // "Being members of A and B, C and D cooperate": the comma closes what opens the sentence.
    if (before?.kind === 'verb' && start === 1 && tokens[before.from]?.norm === 'being') {
      const comma = units.findLastIndex((unit, i) => i > start && i < k && unit.kind === 'comma');
      if (comma > 0) return asSubject(units, comma + 1, k, reducedVerbs);
    }
    // "two days after X summoned": the span stands before the clause.
    if (
      units[k - 1]?.kind === 'preposition' &&
      opensClause(tokens, units[k - 1] as Unit) &&
      TIME_UNIT.test(tagged.lemmas[units[k - 2]?.head ?? -1] ?? '')
    )
      return asSubject(units, k, k, reducedVerbs);
    // "has become an ally since President N visited …": the object of the verb before is no subject.
    if (before?.kind === 'verb' && !isGerund(tagged, before)) {
      const opener = units.findLastIndex(
        (unit, i) => i > start && i === k - 1 && unit.kind === 'preposition' && opensClause(tokens, unit),
      );
      if (opener > 0) return asSubject(units, opener + 1, k, reducedVerbs);
    }
    // The group belongs to a preposition …
    if (before?.kind === 'preposition') {
      if (options.governed) return asSubject(units, start, k, reducedVerbs);
      const owner = units[start - 2];
      // … that a verb governs: is that verb a reduced participle with the real subject before it?
      const verbAt =
        owner?.kind === 'verb'
          ? start - 2
          : owner?.kind === 'adverb' && units[start - 3]?.kind === 'verb'
            ? start - 3
            : -1;
      if (
        verbAt >= 0 &&
        canBeReduced(units, tagged, tokens, verbAt) &&
        // "N met with M at the conference held in X": nobody is "met with".
        !(tokens[before.from]?.norm === 'with' && CONFERRING.has(tagged.lemmas[units[verbAt]?.head ?? -1] ?? ''))
      ) {
        reducedVerbs.push(verbAt);
        k = verbAt - 1;
        // "President N, accompanied by ministers visited …": the comma that should close it is missing.
        if (units[k]?.kind === 'comma' && units[k - 1]?.kind === 'noun' && tokens[before.from]?.norm === 'by') k--;
        continue;
      }
      // "A and B on 4 May 2019 in Lima signed": a place behind the date is passed over with it.
      if (
        owner?.kind === 'date' &&
        k === start &&
        units[start - 3]?.kind === 'preposition' &&
        units[start - 4]?.kind === 'noun' &&
        /^(?:in|at)$/.test(tokens[before.from]?.norm ?? '')
      ) {
        k = start - 2;
        continue;
      }
      if (owner?.kind === 'date' || owner?.kind === 'comma' || owner === undefined || owner.kind === 'close')
        return options.antecedent ? asSubject(units, start, k, reducedVerbs) : NONE;
      return NONE;
    }
    if (
      before?.kind === 'verb' &&
      canBeReduced(units, tagged, tokens, start - 1) &&
      isGerund(tagged, before) &&
      units[start - 2]?.kind === 'noun' &&
      !options.antecedent
    ) {
      reducedVerbs.push(start - 1);
      k = start - 2;
      continue;
    }
    return asSubject(units, start, k, reducedVerbs);
  }
}

const TIME_UNIT = /^(?:minute|hour|day|week|month|year)$/;

/** "…, and aid for Peru, and they agreed": the pronoun is a subject by itself. */
function isNominative(units: readonly Unit[], tokens: readonly Token[], k: number): boolean {
  const unit = units[k] as Unit;
  return unit.to - unit.from === 1 && /^(?:they|we)$/.test(tokens[unit.from]?.norm ?? '');
}

function asSubject(units: readonly Unit[], start: number, end: number, reducedVerbs: readonly number[]): SubjectFound {
  const first = units[start] as Unit;
  return {
    subject: { from: first.from, to: (units[end] as Unit).to, head: first.head },
    startUnit: start,
    reducedVerbs,
  };
}

const SPANS: ReadonlySet<string> = new Set(
  'hour hours day days week weeks month months year years minutes decade decades'.split(' '),
);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['until', 'till', 'after', 'before', 'since']);

/** "until the Senate ratified", "after both sides agreed": with a verb behind its noun, the preposition opens a clause. */
function opensClause(tokens: readonly Token[], unit: Unit): boolean {
  return CLAUSE_OPENERS.has(tokens[unit.from]?.norm ?? '');
}

function isGerund(tagged: Tagged, unit: Unit): boolean {
  return tagged.tags[unit.from] === 'VBG';
}

/** Verbs without an object, whose past form is never a participle behind its noun. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'participate arrive depart belong consist cooperate collaborate travel exist occur happen emerge apologise apologize interact clash retreat appear insist comply vow'.split(
    ' ',
  ),
);

/** Verbs whose past form with "with" is never a participle. */
const CONFERRING: ReadonlySet<string> = new Set(['meet', 'speak', 'talk', 'confer']);

/** A past form without auxiliary that can be a participle, with a noun before it. */
function canBeReduced(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.to - unit.from > 2) return false;
  const tag = tagged.tags[unit.head];
  if (tag === 'VBG') return true;
  if (tag !== 'VBN' && !(tag === 'VBD' && lexemeOf(tokens[unit.head] as Token).verb?.participle)) return false;
  if (INTRANSITIVE.has(tagged.lemmas[unit.head] ?? '')) return false;
  for (let i = unit.from; i < unit.to; i++) {
    const inner = tagged.tags[i];
    if (inner === 'BE' || inner === 'HV' || inner === 'MD' || inner === 'DO') return false;
  }
  let k = at - 1;
  while (
    k >= 0 &&
    (units[k]?.kind === 'adverb' ||
      units[k]?.kind === 'comma' ||
      units[k]?.kind === 'close' ||
      units[k]?.kind === 'quote')
  )
    k--;
  return units[k]?.kind === 'noun' || units[k]?.kind === 'open';
}

/** "said on Friday was", "arrived in May left": who says or comes is no thing said or come. */
function canBeDated(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], at: number): boolean {
  const { from, to, head } = units[at] as Unit;
  const form = lexemeOf(tokens[head] as Token).verb;
  return (
    to - from === 1 &&
    form?.past === true &&
    form.participle &&
    !/^(?:say|state|announce|tell)$/.test(tagged.lemmas[head] ?? '') &&
    canBeReduced(units, tagged, tokens, at)
  );
}

/** Walks left over adverbs, dates with their prepositions, parentheses and parentheticals between commas to a noun chunk. */
function skipToNoun(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  from: number,
  floor: number,
  antecedent: boolean,
  reducedVerbs: number[],
): number {
  let k = from;
  while (k >= floor) {
    const unit = units[k] as Unit;
    if (unit.kind === 'noun') return k;
    if (unit.kind === 'adverb' || unit.kind === 'quote') {
      k--;
      continue;
    }
    if (unit.kind === 'date') {
      k--;
      if (units[k]?.kind !== 'preposition') continue;
      k--;
      // "The talks planned for Friday were cancelled": the past form with its date stands inside the subject.
      if (
        k > floor &&
        units[k]?.kind === 'verb' &&
        units[k - 1]?.kind === 'noun' &&
        canBeDated(units, tagged, tokens, k)
      ) {
        reducedVerbs.push(k);
        k--;
      }
      continue;
    }
    if (unit.kind === 'close') {
      k--;
      while (k >= floor && units[k]?.kind !== 'open') k--;
      k--;
      continue;
    }
    if (unit.kind === 'comma') {
      if (antecedent) {
        k--;
        continue;
      }
      if (closesApposition(units, tokens, k) || (k === from && closesList(units, tokens, k))) {
        k--;
        continue;
      }
      const left = parentheticalStart(units, tokens, k, floor);
      if (left < 0 && k === from && isStray(units, k)) {
        k--;
        continue;
      }
      if (left < 0) return floor - 1;
      // "The embassy, reopened in 1991, is …": the participle opens the parenthetical.
      if (units[left + 1]?.kind === 'verb') reducedVerbs.push(left + 1);
      k = left - 1;
      continue;
    }
    return floor - 1;
  }
  return floor - 1;
}

/** "The Prime Minister of Peru N, visited Kenya in 2005": a comma that parts the only verb of a sentence from all that stands before it. */
function isStray(units: readonly Unit[], comma: number): boolean {
  if (units[0]?.kind !== 'noun' || units[comma - 1]?.kind !== 'noun' || units[comma + 1]?.kind !== 'verb') return false;
  for (let k = 1; k < comma; k++) if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'preposition') return false;
  for (let k = comma + 2; k < units.length; k++) if (units[k]?.kind === 'verb') return false;
  return true;
}

/** The comma after "the members, Peru, Chile, Ghana and Kenya,": the names before it are a list, and no aside of their own. */
function closesList(units: readonly Unit[], tokens: readonly Token[], comma: number): boolean {
  if (units[comma - 2]?.kind !== 'conjunction' || tokens[(units[comma - 2] as Unit).from]?.norm !== 'and') return false;
  let k = units[comma - 3]?.kind === 'comma' ? comma - 4 : comma - 3;
  let names = 1;
  while (isName(units[k], tokens) && units[k - 1]?.kind === 'comma') {
    names++;
    k -= 2;
  }
  // What they are a list of stands before them; the objects of a verb have no such noun.
  return names > 2 && isName(units[comma - 1], tokens) && units[k]?.kind === 'noun' && !isName(units[k], tokens);
}

function isName(unit: Unit | undefined, tokens: readonly Token[]): boolean {
  return unit?.kind === 'noun' && tokens[unit.to - 1]?.capital === true && unit.to - unit.from <= 4;
}

/** The comma after "N. N., Minister of X": the chunk before it holds the comma that opened the apposition. */
function closesApposition(units: readonly Unit[], tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1;
  // "N, Director of the Baltic Council (BC), received …"
  if (units[at]?.kind === 'close' && units[at - 2]?.kind === 'open') at -= 3;
  let chunk = units[at];
  if (chunk?.kind !== 'noun') return false;
  // "the ministers of A and B, N and M, met"
  if (units[at - 1]?.kind === 'conjunction' && units[at - 2]?.kind === 'noun') chunk = units[at - 2] as Unit;
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]?.norm === ',') return true;
  return false;
}

/** For a comma that closes a parenthetical, the unit of the comma that opens it; -1 where there is none. */
function parentheticalStart(units: readonly Unit[], tokens: readonly Token[], closing: number, floor: number): number {
  for (let k = closing - 1; k >= floor; k--) {
    const kind = units[k]?.kind;
    if (kind === 'break') {
      const word = tokens[units[k]?.from ?? 0]?.norm;
      if (word === ';' || word === ':') return -1;
    }
    if (kind === 'comma' && k > floor) {
      const opener = units[k + 1];
      if (
        opener &&
        (opener.kind === 'relative' ||
          opener.kind === 'noun' ||
          opener.kind === 'preposition' ||
          opener.kind === 'verb' ||
          opener.kind === 'adverb' ||
          opener.kind === 'subordinator' ||
          opener.kind === 'conjunction')
      ) {
        const before = units[k - 1];
        if (before?.kind === 'noun' || before?.kind === 'close' || before?.kind === 'quote') return k;
        if (before?.kind === 'date') return -1;
      }
      return -1;
    }
  }
  return -1;
}
