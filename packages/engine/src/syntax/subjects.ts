import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import { TALKING } from '../words/meeting.ts';
import { groupStart } from './group-start.ts';
import { LICENSING_NOUNS } from './infinitives.ts';
import { isPlainlyFinite } from './object-of-another.ts';
import { openedSubject } from './opened-subject.ts';
import { canBeDated, canBeReduced, isGerund } from './reduced-participle.ts';
import { skipToNoun } from './skip-to-noun.ts';
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
  const finite = options.antecedent || !isPlainlyFinite(units, tagged, tokens, u) ? null : tagged;
  const links = !options.antecedent && /^(?:BE|HV|MD)$/.test(tagged.tags[units[u]?.from ?? -1] ?? '');
  const parted = finite ? openingGroup(units, tokens, u, floor, finite) : -1;
  if (parted >= 0) return asSubject(units, parted, u - 2, reducedVerbs);
  let k = u - 1;
  for (;;) {
    k = skipToNoun(units, tagged, tokens, k, floor, options.antecedent === true, reducedVerbs);
    if (k < floor) return NONE;
    const start = isNominative(units, tokens, k) ? k : groupStart(units, tokens, k, floor, finite);
    const before = units[start - 1];
    const opened = openedSubject(units, tagged, tokens, start, k);
    if (opened >= 0) return asSubject(units, opened, k, reducedVerbs);
    // The group belongs to a preposition: is the verb that governs it a reduced participle?
    if (before?.kind === 'preposition') {
      if (options.governed) return asSubject(units, start, k, reducedVerbs);
      const leader = leaderOfCompanions(units, tokens, start - 1);
      if (leader >= 0) {
        k = leader;
        continue;
      }
      const verbAt = governingParticiple(units, tagged, tokens, start);
      if (verbAt >= 0) {
        reducedVerbs.push(verbAt);
        k = verbAt - 1;
        // "President N, accompanied by ministers visited …": the comma that should close it is missing.
        if (units[k]?.kind === 'comma' && units[k - 1]?.kind === 'noun' && tokens[before.from]?.norm === 'by') k--;
        continue;
      }
      // "The first consulate to open in Lima was": the place is the infinitive's.
      const licensed = finite !== null && isLicensed(units, tagged, tokens, start - 3);
      if ((links || licensed) && isInfinitive(tagged, units[start - 2]) && units[start - 3]?.kind === 'noun') {
        k = start - 3;
        continue;
      }
      if (k === start && isDatedPlace(units, tagged, tokens, start)) {
        k = start - 2;
        continue;
      }
      const owner = units[start - 2];
      return options.antecedent &&
        (owner?.kind === 'date' || owner?.kind === 'comma' || owner === undefined || owner.kind === 'close')
        ? asSubject(units, start, k, reducedVerbs)
        : NONE;
    }
    if (
      before?.kind === 'verb' &&
      canBeReduced(units, tagged, tokens, start - 1) &&
      isGerund(tagged, before) &&
      !options.antecedent
    ) {
      const noun = beforeShortBracket(units, start - 2);
      if (units[noun]?.kind === 'noun') {
        reducedVerbs.push(start - 1);
        k = noun;
        continue;
      }
    }
    // "The meeting to settle the border was held": the border is what the infinitive is about.
    const owned = finite !== null && isLicensed(units, tagged, tokens, start - 2);
    if ((links || owned) && isInfinitive(tagged, before) && units[start - 2]?.kind === 'noun') {
      k = start - 2;
      continue;
    }
    return asSubject(units, start, k, reducedVerbs);
  }
}

/** "Peru's decision to recall its envoy drew", "the refusal of Peru to meet Togo delayed": the noun at unit `k`, or before "of" there, takes the infinitive. */
function isLicensed(units: readonly Unit[], { lemmas }: Tagged, tokens: readonly Token[], k: number): boolean {
  const takes = (unit: Unit | undefined): boolean =>
    unit?.kind === 'noun' && LICENSING_NOUNS.has(lemmas[unit.to - 1] ?? '');
  const link = units[k - 1];
  return (
    takes(units[k]) ||
    (link?.kind === 'preposition' && /^(?:of|by)$/.test(tokens[link.from]?.norm ?? '') && takes(units[k - 2]))
  );
}

/** "The minister, N, together with a delegation visited …": the noun before the comma that nothing closes; -1 where the words up to unit `m` join nobody. */
function leaderOfCompanions(units: readonly Unit[], tokens: readonly Token[], m: number): number {
  const word = (i: number): string => tokens[units[i]?.from ?? -1]?.norm ?? '';
  const joins = word(m) === 'with' && (word(m - 1) === 'along' || word(m - 1) === 'together');
  return joins && units[m - 2]?.kind === 'comma' && units[m - 3]?.kind === 'noun' ? m - 3 : -1;
}

/** "Minister N, will visit Lima": a comma that nothing opened between the group at the head of the sentence and its verb; -1 where there is none. */
function openingGroup(
  units: readonly Unit[],
  tokens: readonly Token[],
  u: number,
  floor: number,
  finite: Tagged,
): number {
  if (floor > 0 || units[u - 1]?.kind !== 'comma' || units[u - 2]?.kind !== 'noun') return -1;
  const verb = units[u];
  if (verb === undefined || !/^(?:will|is|are|was|were|has|have)$/.test(tokens[verb.from]?.norm ?? '')) return -1;
  if (units.slice(0, u - 1).some(({ kind }) => kind === 'comma' || kind === 'verb')) return -1;
  return groupStart(units, tokens, u - 2, floor, finite) === 0 && tokens[units[0]?.from ?? 0]?.capital === true
    ? 0
    : -1;
}

/** "the memorandum (MoU) establishing …": what stands before a short bracket. */
function beforeShortBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.kind !== 'close') return at;
  for (let k = at - 1; k >= 0 && k > at - 4; k--) if (units[k]?.kind === 'open') return k - 1;
  return at;
}

/** The participle that governs the preposition before unit `start`, with the real subject before it; -1 where there is none. */
function governingParticiple(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], start: number): number {
  const owner = units[start - 2];
  const verbAt =
    owner?.kind === 'verb' ? start - 2 : owner?.kind === 'adverb' && units[start - 3]?.kind === 'verb' ? start - 3 : -1;
  if (verbAt < 0 || !canBeReduced(units, tagged, tokens, verbAt)) return -1;
  // "N met with M at the conference held in X": nobody is "met with".
  const { from } = units[start - 1] as Unit;
  const conferring = tokens[from]?.norm === 'with' && TALKING.has(tagged.lemmas[units[verbAt]?.head ?? -1] ?? '');
  return conferring ? -1 : verbAt;
}

/** "A and B on 4 May 2019 in Lima signed", "the forum held on 4 May 2019 in Lima opened": a place behind the date is passed over with it. */
function isDatedPlace(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], start: number): boolean {
  if (units[start - 2]?.kind !== 'date' || units[start - 3]?.kind !== 'preposition') return false;
  if (!/^(?:in|at)$/.test(tokens[(units[start - 1] as Unit).from]?.norm ?? '')) return false;
  const dated = units[start - 4]?.kind;
  return (
    dated === 'noun' ||
    (dated === 'verb' && units[start - 5]?.kind === 'noun' && canBeDated(units, tagged, tokens, start - 4))
  );
}

function isInfinitive({ tags }: Tagged, unit: Unit | undefined): boolean {
  return unit?.kind === 'verb' && tags[unit.from] === 'TO';
}

/** "…, and aid for Peru, and they agreed": the pronoun is a subject by itself. */
function isNominative(units: readonly Unit[], tokens: readonly Token[], k: number): boolean {
  const unit = units[k] as Unit;
  return unit.to - unit.from === 1 && /^(?:they|we|he|she|it)$/.test(tokens[unit.from]?.norm ?? '');
}

function asSubject(units: readonly Unit[], start: number, end: number, reducedVerbs: readonly number[]): SubjectFound {
  const first = units[start] as Unit;
  return {
    subject: { from: first.from, to: (units[end] as Unit).to, head: first.head },
    startUnit: start,
    reducedVerbs,
  };
}
