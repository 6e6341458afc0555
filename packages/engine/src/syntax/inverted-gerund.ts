import { isOfficeWord } from '../names/office-words.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { groupAfter } from './groups.ts';
import { bare, type Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';
import { tenseOf } from './tense-of.ts';
import type { Unit } from './units.ts';

/** "Attending the talks were N and M": the verb groups of a gerund and of the "be" behind it, and whom both are about. */
export interface InvertedGerund {
  readonly gerund: number;
  readonly be: number;
  readonly subject: Phrase;
}

const PEOPLE: ReadonlySet<string> = new Set(
  'official representative delegate delegation leader expert officer envoy diplomat parliamentarian counterpart'.split(
    ' ',
  ),
);

/** A sentence that opens with what somebody was doing and names him behind "was"; null for every other. */
export function invertedGerund(
  tokens: readonly Token[],
  tagged: Tagged,
  units: readonly Unit[],
  verbUnits: readonly number[],
): InvertedGerund | null {
  const [gerund, be] = verbUnits;
  if (gerund === undefined || be === undefined || gerund > 1) return null;
  if (gerund === 1 && units[0]?.kind !== 'adverb' && tagged.tags[units[0]?.from ?? -1] !== 'RB') return null;
  const first = units[gerund] as Unit;
  const linking = units[be] as Unit;
  if (tagged.tags[first.from] !== 'VBG' || first.to - first.from !== 1) return null;
  if (tagged.tags[linking.from] !== 'BE' || linking.to - linking.from !== 1) return null;
  // A comma parts what was done before from another's act.
  for (let k = gerund + 1; k < be; k++)
    if (/^(?:relative|subordinator|break)$/.test(units[k]?.kind ?? '') || opensSubject(units, k)) return null;
  let at = be + 1;
  while (units[at]?.kind === 'adverb') at++;
  const noun = units[at];
  if (noun?.kind !== 'noun' || !isSomebody(tokens, tagged, noun)) return null;
  return {
    gerund,
    be,
    subject: bare({ from: noun.from, to: endOfList(units, tokens, at), head: noun.head }),
  };
}

/** Where the list of those ends who are named from unit `at` on, each perhaps with an apposition. */
export function endOfList(units: readonly Unit[], tokens: readonly Token[], at: number): number {
  let { next, to } = groupAfter(units, tokens, at, units.length);
  for (;;) {
    let k = next;
    while (/^(?:comma|conjunction)$/.test(units[k]?.kind ?? '')) k++;
    if (k === next || units[k]?.kind !== 'noun' || units[k + 1]?.kind === 'verb') return to;
    ({ next, to } = groupAfter(units, tokens, k, units.length));
  }
}

/** ", the minister": behind a comma that a list or an apposition does not explain, a noun may be the subject of "was". */
function opensSubject(units: readonly Unit[], k: number): boolean {
  return units[k]?.kind === 'comma' && units[k + 2]?.kind === 'verb';
}

function isSomebody(tokens: readonly Token[], { lemmas }: Tagged, { head }: Unit): boolean {
  const lemma = lemmas[head] ?? '';
  return tokens[head]?.capital === true || PEOPLE.has(lemma) || isOfficeWord(lemma);
}

/** The gerund as the finite verb that it stands for. */
export function asFinite(
  clause: Clause,
  { subject, be }: InvertedGerund,
  {
    tokens,
    tagged,
    units,
  }: { readonly tokens: readonly Token[]; readonly tagged: Tagged; readonly units: readonly Unit[] },
): Clause {
  const { from, to } = units[be] as Unit;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  return {
    ...clause,
    form: 'finite',
    link: 'main',
    governor: null,
    licensor: null,
    subject,
    tense: tenseOf(tagged.tags.slice(from, to), words, 'BE'),
  };
}
