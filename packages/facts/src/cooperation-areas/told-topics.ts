import { type Clause, type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import { COOPERATING, DISCUSSING, FIELD_LIST_NOUNS, MUTUAL_NOUNS } from './words.ts';

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BEING = lemmas('be remain become constitute form represent continue stay');

/** What a field is called where it is one of many: "an important part of the cooperation". */
const PARTS = lemmas(
  'part component element aspect cornerstone basis foundation dimension priority focus pillar core backbone mainstay',
);

/** What is talked about is called by these alone. */
const TOPICS = lemmas('topic theme subject focus item');

const TALKS = lemmas(
  'talk talks discussion conversation negotiation meeting call agenda consultation dialogue exchange session visit summit',
);

const LEADING = lemmas('top dominate head lead');

const FIGURING = lemmas('feature figure rank stand loom be come');

/** Tokens behind the verb that may say what its subject is. */
const REACH = 10;

/** What is said of a field: its talks or joint work, by the noun or verb that names those who do it. */
export interface ToldTopic {
  readonly anchor: number;
  readonly nominal: boolean;
  readonly clause: Clause;
}

/** "Energy was the focus of a call", "remains an important part of the cooperation", "topped the agenda": the subject is what two work on or talk about; null where nothing says so. */
export function toldTopic(sentence: ResolvedSentence, clause: Clause): ToldTopic | null {
  if (clause.form !== 'finite' || clause.subject === null || clause.voice !== 'active') return null;
  const { lemma, object, verb } = clause;
  if (LEADING.has(lemma)) return object === null ? null : atNoun(sentence, clause, object.from, object.to + 4, TALKS);
  return (
    (BEING.has(lemma) ? ofBoth(sentence, clause) : null) ??
    (FIGURING.has(lemma) ? figure(sentence, clause, verb.to) : null)
  );
}

/** The first noun of the words in a stretch. */
function atNoun(
  { tagged, tokens }: ResolvedSentence,
  clause: Clause,
  from: number,
  to: number,
  nouns: ReadonlySet<string>,
): ToldTopic | null {
  for (let i = from; i < Math.min(to, tokens.length); i++)
    if (
      nouns.has(tagged.lemmas[i] ?? '') &&
      !OF_ONE.test(tokens[i + 2]?.norm ?? '') &&
      !OF_ONE.test(tokens[i + 3]?.norm ?? '')
    )
      return { anchor: i, nominal: true, clause };
  return null;
}

/** Whose agenda is no talk of two. */
const OF_ONE = /^(?:government|cabinet|parliament|country|nation|presidency|ministry|administration)$/;

/** "is *an area in which* Peru and Malta cooperate", "was *one of the topics that* the ministers discussed", "was *the main topic*". */
function ofBoth(sentence: ResolvedSentence, clause: Clause): ToldTopic | null {
  const { tagged, clauses } = sentence;
  const { verb } = clause;
  const behind = tagged.lemmas.slice(verb.to, verb.to + REACH);
  const at = behind.findIndex((lemma) => FIELD_LIST_NOUNS.has(lemma) || PARTS.has(lemma));
  if (at < 0 || !isPredicate(sentence, verb.to, verb.to + at)) return null;
  const noun = behind[at] as string;
  const rest = behind.slice(at + 1);
  const next = clauses[clause.index + 1];
  const where = /^(?:where|in|on|that|which|of)$/.test(rest[0] ?? '') && next?.subject?.from === verb.to + at + 2;
  if (
    next &&
    (next.link === 'relative' || next.link === 'reduced' || where || isBare(next)) &&
    next.verb.from > verb.to + at
  ) {
    // "areas in which they want to work together"
    const wanted = WANTING.has(next.lemma) ? clauses[next.index + 1] : undefined;
    const told = wanted?.form === 'infinitive' ? wanted : next;
    return DISCUSSING.has(told.lemma) || COOPERATING.has(told.lemma)
      ? { anchor: told.head, nominal: false, clause: next }
      : null;
  }
  const from = verb.to + at + 1;
  if (/^(?:of|in|on|for)$/.test(rest[0] ?? ''))
    return (
      atNoun(sentence, clause, from, from + REACH, MUTUAL_NOUNS) ??
      atNoun(sentence, clause, from, from + REACH, TOPICS.has(noun) ? TALKS : BONDS)
    );
  return TOPICS.has(noun) && /^[.,;]?$/.test(rest[0] ?? '') ? { anchor: clause.head, nominal: false, clause } : null;
}

/** "among the subjects *raised*" */
function isBare({ subject, object, verb, head, tense }: Clause): boolean {
  return subject === null && object === null && verb.to === head + 1 && tense === 'past';
}

const WANTING: ReadonlySet<string> = new Set('want wish plan intend aim seek agree hope'.split(' '));

const BONDS: ReadonlySet<string> = new Set(['relationship']);

/** Nothing but the words of one noun phrase, or "one of the". */
function isPredicate(sentence: ResolvedSentence, from: number, noun: number): boolean {
  const start = unitAt(sentence, noun)?.from ?? noun;
  return sentence.tokens
    .slice(from, start)
    .every(({ norm }) => /^(?:also|another|an?|the|one|of|among|still|again|therefore|thus|once|as)$/.test(norm));
}

/** "featured prominently in the talks", "was high on the agenda", "are at the heart of their cooperation". */
function figure(sentence: ResolvedSentence, clause: Clause, from: number): ToldTopic | null {
  const { tokens, tagged } = sentence;
  const at = tokens.findIndex(({ norm }, i) => i >= from && i < from + 4 && /^(?:in|on|at|among)$/.test(norm));
  if (at < 0) return null;
  if (tokens[at]?.norm === 'at')
    return /^(?:heart|centre|center|core|forefront|top)$/.test(tagged.lemmas[at + 2] ?? '')
      ? (atNoun(sentence, clause, at + 3, at + 9, MUTUAL_NOUNS) ?? atNoun(sentence, clause, at + 3, at + 9, TALKS))
      : null;
  const passing = clause.lemma === 'be' || clause.lemma === 'come';
  return atNoun(sentence, clause, at + 1, at + 5, passing ? AGENDA : TALKS);
}

const AGENDA: ReadonlySet<string> = new Set(['agenda']);

/** "The talks were devoted to energy", "turned to energy": what a meeting was about stands behind the verb. */
export function isDevotedTalk({ tagged, tokens }: ResolvedSentence, { lemma, voice, subject, verb }: Clause): boolean {
  // "Particular attention was paid to energy", "emphasis was placed on energy"
  if (voice === 'passive' && /^(?:pay|place|put|lay|give)$/.test(lemma))
    return (
      subject !== null &&
      /^(?:attention|emphasis|focus)$/.test(tagged.lemmas[subject.head] ?? '') &&
      /^(?:to|on)$/.test(tokens[verb.to]?.norm ?? '')
    );
  const about =
    voice === 'passive'
      ? lemma === 'devote' || lemma === 'dedicate'
      : lemma === 'turn' && tokens[verb.to]?.norm === 'to';
  return (
    about && subject !== null && tagged.lemmas.slice(subject.from, subject.from + 2).some((noun) => TALKS.has(noun))
  );
}
