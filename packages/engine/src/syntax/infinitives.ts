import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { groupBefore } from './group-before.ts';
import type { Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';
import { previousSolid } from './units-before.ts';

/** Verbs whose object does what the infinitive behind them says: "asked the minister to come". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'ask urge invite call encourage allow permit request enable require persuade force help order instruct authorize authorise tell appoint expect want commission nominate prompt lead cause compel oblige push press implore beseech'.split(
    ' ',
  ),
);

/** Who does what an infinitive says: the object of "ask", else the subject of the verb that governs it. */
export function subjectOfInfinitive(governor: Clause | null, tokens: readonly Token[], tagged: Tagged): Phrase | null {
  if (!governor) return null;
  // "it was decided to open an embassy": nobody is named.
  if (
    governor.voice === 'passive' &&
    governor.subject !== null &&
    tokens[governor.subject.from]?.norm === 'it' &&
    /^(?:decide|agree|resolve|propose|plan|intend|expect)$/.test(governor.lemma)
  )
    return null;
  const addressee = addresseeOf(governor, tagged);
  if (addressee !== null) return addressee;
  const objectControlled = OBJECT_CONTROL.has(governor.lemma);
  if (objectControlled && governor.voice === 'active' && governor.object) return governor.object;
  if (objectControlled && governor.voice === 'active') {
    const on = governor.phrases.find(
      (phrase) => phrase.preposition === 'on' || phrase.preposition === 'upon' || phrase.preposition === 'for',
    );
    if (on) return on;
  }
  return governor.subject;
}

/** "the summit, to be held in Lima, will discuss …": what the words between the commas are said of; null elsewhere. */
export function describedByInfinitive(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): Phrase | null {
  const { from, to } = units[u] as Unit;
  if (units[u - 1]?.kind !== 'comma' || units[u - 2]?.kind !== 'noun') return null;
  if (tokens[from]?.norm !== 'to' || tokens[from + 1]?.norm !== 'be' || tagged.tags[to - 1] !== 'VBN') return null;
  return groupBefore(units, tagged, tokens, u);
}

/** Nouns for what is asked of whom they are put to. */
const ADDRESSED: ReadonlySet<string> = new Set(['invitation', 'appeal', 'request', 'plea', 'permission']);

/** What is put to somebody: "extended an invitation to N to visit", "an invitation was extended to N to visit". */
function addressedNoun({ voice, object, subject }: Clause, { lemmas }: Tagged): string | null {
  const lemma = lemmas[(voice === 'passive' ? subject : object)?.head ?? -1] ?? '';
  return ADDRESSED.has(lemma) ? lemma : null;
}

/** Whom it is put to, who then is to do it. */
function addresseeOf(governor: Clause, tagged: Tagged): Phrase | null {
  if (addressedNoun(governor, tagged) === null) return null;
  return governor.phrases.find(({ preposition, fronted }) => preposition === 'to' && !fronted) ?? null;
}

/** Nouns that take an infinitive: "the decision to open". */
export const LICENSING_NOUNS: ReadonlySet<string> = new Set(
  'decision occasion honour honor pleasure privilege plan intention readiness desire agreement request invitation proposal commitment willingness right failure refusal attempt effort need opportunity offer wish promise mandate authority ability permission hope threat move pledge way step time measure chance call deal bid drive will initiative pressure petition'.split(
    ' ',
  ),
);

/** Lemma of the noun or verb that an infinitive depends on: "decision", "agree". */
export function licensorBefore(
  tagged: Tagged,
  units: readonly Unit[],
  u: number,
  closest: Clause | null,
): string | null {
  const previous = units[previousSolid(units, u)];
  if (previous?.kind === 'noun') {
    const lemma = tagged.lemmas[previous.to - 1] ?? '';
    if (closest && closest.lemma === 'be') return lemma;
    if (LICENSING_NOUNS.has(lemma)) return lemma;
    if (closest !== null && addresseeOf(closest, tagged) !== null) return addressedNoun(closest, tagged);
    return closest?.lemma ?? lemma;
  }
  return closest?.lemma ?? (previous ? (tagged.lemmas[previous.head] ?? null) : null);
}

/** "The first meeting to settle the border was held in Lima": a verb group behind the infinitive has the noun before it for its subject, so that this is no headline. */
export function isInfinitiveOfSubject(
  tagged: Tagged,
  units: readonly Unit[],
  verbUnits: readonly number[],
  order: number,
): boolean {
  const at = verbUnits[order + 1];
  const next = at === undefined ? undefined : units[at];
  if (at === undefined || next === undefined) return false;
  const first = tagged.tags[next.from];
  if (first !== 'BE' && first !== 'HV' && first !== 'MD') return false;
  for (let k = (verbUnits[order] as number) + 1; k < at; k++)
    if (/^(?:break|relative|subordinator|comma|quote|verb)$/.test(units[k]?.kind ?? '')) return false;
  return true;
}
