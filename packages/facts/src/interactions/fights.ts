import { type Clause, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isPlayed } from '../shared/played.ts';
import { namedParties, placeParties } from './actors.ts';
import { ATTACKS } from './attack-nouns.ts';
import { isContest } from './contest.ts';
import { doersOf } from './doers.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** Nouns of fights that two sides have with each other. */
const FIGHTS: ReadonlySet<string> = new Set('clash fighting skirmish gunfight firefight battle hostility'.split(' '));

/** Nouns of what ends a fight. */
const TRUCES: ReadonlySet<string> = new Set('ceasefire truce armistice cease-fire'.split(' '));

/** Nouns for that in which people die. */
const DEADLY: ReadonlySet<string> = new Set([...ATTACKS, 'fire']);

/** What fights do. */
const BREAKING: ReadonlySet<string> = new Set(
  'break erupt flare rage resume continue intensify start begin kill leave claim wound injure take'.split(' '),
);

/** Of what kind a fight without arms is. */
const WORDY = /^(?:political|verbal|diplomatic|legal|rhetorical|commercial|ideological)$/;

const DYING: ReadonlySet<string> = new Set('die perish kill wound injure hurt'.split(' '));

/** Lemmas of the nouns and verbs that open these frames. */
export const FIGHT_WORDS: readonly string[] = [
  ...FIGHTS,
  ...TRUCES,
  'exchange',
  'die',
  'perish',
  'kill',
  'wound',
  'injure',
];

/** "Fighting broke out between X and Y", "clashes between X and Y left ten dead", "two Ruritanians died in a strike by X". */
export function fightDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    if (isPlayed(sentence) || isContest(sentence)) return [];
    if (clause.form !== 'finite' || clause.negated || clause.modal !== null || clause.subject === null) continue;
    if (isBeginning(sentence, clause)) drafts.push(...fought(sentence, clause, context, TRUCES));
    if (BREAKING.has(clause.lemma) && clause.voice === 'active')
      drafts.push(...fought(sentence, clause, context, FIGHTS));
    if (DYING.has(clause.lemma) && (clause.voice === 'passive' || /^(?:die|perish)$/.test(clause.lemma)))
      drafts.push(...diedIn(sentence, clause, context));
  }
  return drafts;
}

/** "took effect", "came into force", "began". */
function isBeginning({ tokens }: ResolvedSentence, { lemma, verb, voice }: Clause): boolean {
  if (voice === 'passive') return false;
  const [first, second] = tokens.slice(verb.to, verb.to + 2).map(({ norm }) => norm);
  if (lemma === 'take') return first === 'effect' || first === 'hold';
  if (/^(?:come|go|enter)$/.test(lemma)) return first === 'into' && /^(?:force|effect)$/.test(second ?? '');
  return lemma === 'begin' || lemma === 'start';
}

function fought(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  nouns: ReadonlySet<string>,
): Draft<'interactions'>[] {
  const { subject } = clause;
  if (subject === null || moodOf(sentence, clause).mood !== 'done') return [];
  const at = nounIn(sentence, subject.from, subject.to, nouns);
  if (at < 0) return [];
  const between = [...phrasesAfterNoun(sentence, at), ...clause.phrases].find(
    ({ preposition, from }) => preposition === 'between' && from > at,
  );
  const parties = between ? namedParties(sentence, between) : [];
  const [source, target] = [...parties].sort();
  if (parties.length !== 2 || source === undefined || target === undefined) return [];
  return draftsOf(sentence, context, {
    sources: [source],
    targets: [target],
    ...(nouns === TRUCES ? ({ type: 'RETREAT', cameo: '08' } as const) : ({ type: 'ASSAULT', cameo: '19' } as const)),
    clause,
    lasting: false,
    range: { from: subject.from, to: Math.max(clause.to, between?.to ?? 0) },
    verb: sentence.tokens[at]?.text ?? null,
  }).map((draft) => ({ ...draft, row: { ...draft.row, symmetric: true } }));
}

/** The noun of a fight, "exchange" only of fire; -1 where there is none. */
function nounIn({ tagged, tokens }: ResolvedSentence, from: number, to: number, nouns: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:between|of|in|on|against)$/.test(word)) return -1;
    if (nouns === FIGHTS && WORDY.test(tokens[i - 1]?.norm ?? '')) continue;
    if (nouns.has(tagged.lemmas[i] ?? '') || nouns.has(word)) return i;
    if (
      nouns === FIGHTS &&
      /^exchanges?$/.test(word) &&
      tokens[i + 1]?.norm === 'of' &&
      /^(?:gun)?fire$/.test(tokens[i + 2]?.norm ?? '')
    )
      return i + 2;
  }
  return -1;
}

/** Whose attack it was in which somebody's people died. */
function diedIn(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): Draft<'interactions'>[] {
  const { subject } = clause;
  if (subject === null || clause.phrases.some(({ preposition }) => preposition === 'by')) return [];
  const where = clause.phrases.find(
    ({ preposition, head, fronted }) =>
      !fronted && /^(?:in|during)$/.test(preposition ?? '') && DEADLY.has(sentence.tagged.lemmas[head] ?? ''),
  );
  if (!where || moodOf(sentence, clause).mood !== 'done') return [];
  const sources = doersOf(sentence, where);
  if (sources.length !== 1) return [];
  const victims = namedParties(sentence, subject, sources);
  const places = clause.phrases.filter(
    ({ preposition, from }) => /^(?:in|on|near|at)$/.test(preposition ?? '') && from >= where.from,
  );
  const hit = victims.length > 0 ? victims : places.flatMap((range) => namedParties(sentence, range, sources));
  const targets = hit.length > 0 ? hit : places.flatMap((range) => placeParties(sentence, range, sources));
  return draftsOf(sentence, context, {
    sources,
    targets: [...new Set(targets)].slice(0, 2),
    type: 'ASSAULT',
    cameo: '19',
    clause,
    lasting: false,
    range: { from: subject.from, to: Math.max(clause.to, where.to) },
    verb: sentence.tokens[where.head]?.text ?? null,
  });
}
