import {
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  sentenceParties,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { isMessage } from '../shared/message.ts';
import { inOrder } from '../shared/parties.ts';
import type { Area } from './areas.ts';
import type { AreaPhrase } from './field-words.ts';
import { speaksOfBoth } from './speaks-of-both.ts';
import { CONTACTS, DISASTERS, HELPING, KEEPING_UP } from './words.ts';

export interface DirectArea extends TokenRange {
  readonly area: Area;
  readonly rule: string;
  readonly pairs: readonly (readonly [PartyId, PartyId])[];
}

/** Areas that follow from what is done, without a word of cooperation: consultations held, students abroad, relief after a disaster. */
export function directAreas(
  sentence: ResolvedSentence,
  phrases: readonly AreaPhrase[],
  context: ExtractContext,
  cues: number,
): DirectArea[] {
  const stated = phrases.filter(
    (phrase) =>
      (phrase.strength === 'activity' || isSharedStage(sentence, phrase)) &&
      // Teams that play each other make their states no partners.
      (phrase.area !== 'sport' || context.document.mainPair !== null) &&
      // A festival that films of several states go to is of no two of them.
      (phrase.area !== 'culture' || speaksOfBoth(sentence, context.document) || isOfStates(sentence)) &&
      !isDenied(sentence, phrase),
  );
  if (cues === 0 && stated.length === 0) return [];
  const pairs = sentencePairs(sentence, context);
  if (pairs.length === 0) return [];
  const found = stated.map(({ from, to, area }): DirectArea => ({ from, to, area, rule: 'activity', pairs }));
  const contact =
    (cues & TOUCH ? contactIn(sentence) : null) ??
    (cues & CONTACT ? (consultationsIn(sentence, phrases) ?? goingOnIn(sentence)) : null);
  if (contact) found.push({ ...contact, area: 'political_dialogue', rule: 'contact', pairs });
  if (cues & STUDY)
    for (const range of studies(sentence)) found.push({ ...range, area: 'education', rule: 'study', pairs });
  if (cues & DISASTER)
    for (const range of relief(sentence)) found.push({ ...range, area: 'humanitarian', rule: 'relief', pairs });
  return found;
}

const TOUCHING = new Set(['contact', 'touch', 'communication']);
const STUDYING = new Set(['study', 'studying', 'studied', 'enrolled', 'enroled', 'graduated']);

const TOUCH = 1;
const STUDY = 2;
const CONTACT = 4;
const DISASTER = 8;

/** What a sentence without a word for a field may tell of all the same, by its lemmas. */
export const DIRECT_CUES = cueTable(
  [TOUCH, TOUCHING],
  [STUDY, [...STUDYING, 'host', 'educate', 'train', 'teach', 'enroll', 'enrol', 'enrole', 'graduate']],
  [CONTACT, CONTACTS],
  [DISASTER, DISASTERS],
);

/** The pair of the sentence: its two parties, or the pair in focus where it names one or none of them and nobody else. */
function sentencePairs(sentence: ResolvedSentence, { document }: ExtractContext): (readonly [PartyId, PartyId])[] {
  const named = sentenceParties(sentence).filter(
    (party) => !party.startsWith('org:') || (document.mainPair?.includes(party) ?? true),
  );
  const states = named.filter((party) => !party.startsWith('org:'));
  const parties = states.length >= 2 ? states : named;
  const main = document.mainPair;
  if (main?.every((party) => named.includes(party))) return [inOrder(...main)];
  if (parties.length === 2) return [inOrder(parties[0] as PartyId, parties[1] as PartyId)];
  if (!main || !speaksOfBoth(sentence, document)) return [];
  if (
    named.every((party) => main.includes(party) || party.startsWith('org:')) &&
    (named.some((party) => main.includes(party)) || named.length === 0)
  )
    return [inOrder(...main)];
  return [];
}

function isOfStates({ tokens }: ResolvedSentence): boolean {
  return tokens.some(({ norm }) =>
    /^(?:embassy|embassies|ministry|ministries|minister|ambassador|ambassadors|countries|consulate|bilateral)$/.test(
      norm,
    ),
  );
}

/** "greet each other at international fora": both are on the world's stage. */
function isSharedStage(sentence: ResolvedSentence, phrase: AreaPhrase): boolean {
  return (
    phrase.area === 'multilateral' &&
    /^(?:at|in|on|within)$/.test(sentence.tokens[phrase.from - 1]?.norm ?? '') &&
    sentence.references.some((reference) => reference.parties.length === 2)
  );
}

function isDenied(sentence: ResolvedSentence, range: TokenRange): boolean {
  const { tokens } = sentence;
  const before = tokens.slice(Math.max(0, range.from - 3), range.from).map((token) => token.norm);
  if (before.includes('no') || before.includes('without')) return true;
  return sentence.clauses.some(
    (clause) =>
      clause.negated &&
      clause.lemma !== 'miss' &&
      ((clause.from <= range.from && range.from < clause.to) ||
        (clause.subject && clause.subject.from <= range.from && range.from < clause.subject.to)),
  );
}

const KEEPING = /^(?:remain|stay|keep|be|maintain|continue)$/;

/** "agreed to remain in close contact": contacts are named. */
function contactIn(sentence: ResolvedSentence): TokenRange | null {
  const { tokens, tagged } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!TOUCHING.has(tokens[i]?.norm ?? '')) continue;
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      if (tokens[k]?.norm === 'in' && KEEPING.test(tagged.lemmas[k - 1] ?? '')) return { from: k - 1, to: i + 1 };
    }
  }
  return null;
}

/** "held their annual consultations", "maintain fluid contacts": contacts between the two, of no field in particular. */
function consultationsIn(sentence: ResolvedSentence, phrases: readonly AreaPhrase[]): TokenRange | null {
  const { tagged } = sentence;
  for (const clause of sentence.clauses) {
    if (!KEEPING_UP.has(clause.lemma) || clause.negated || clause.modal) continue;
    const range = clause.voice === 'passive' ? clause.subject : clause.object;
    if (!range) continue;
    const unit = unitAt(sentence, range.head);
    if (!unit || !CONTACTS.has(tagged.lemmas[unit.head] ?? '')) continue;
    if (
      phrases.some((phrase) => phrase.from >= unit.from && phrase.to <= unit.to && phrase.area !== 'political_dialogue')
    )
      continue;
    if (
      /^(?:on|about|in|for)$/.test(sentence.tokens[unit.to]?.norm ?? '') &&
      phrases.some((phrase) => phrase.from >= unit.to && phrase.from <= unit.to + 6)
    )
      continue;
    return { from: unit.from, to: unit.to };
  }
  return null;
}

const GOING_ON = /^(?:continued|continuing|ongoing|regular|sustained|frequent)$/;

/** "agreed on the importance of continued dialogue": contacts that the two want to go on. */
function goingOnIn(sentence: ResolvedSentence): TokenRange | null {
  const { tokens, tagged } = sentence;
  if (!sentence.clauses.some((clause) => WANTING.has(clause.lemma) && !clause.negated)) return null;
  for (let i = 1; i < tokens.length; i++)
    if (
      CONTACTS.has(tagged.lemmas[i] ?? '') &&
      GOING_ON.test(tokens[i - 1]?.norm ?? '') &&
      !/^(?:between|with|among|on|in|about|for)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return { from: i - 1, to: i + 1 };
  return null;
}

const WANTING = new Set(
  'agree commit underscore stress emphasize emphasise underline reaffirm welcome affirm support appreciate pledge'.split(
    ' ',
  ),
);

const STUDENTS = /^(?:student|citizen|graduate|scholar|cadet|national|people|undergraduate|postgraduate|fellow|youth)$/;

/** People of one party who study with the other; the verb is looked for by its form, because "students study in …" reads like nouns. */
function studies(sentence: ResolvedSentence): TokenRange[] {
  const { tokens, tagged } = sentence;
  const found: TokenRange[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!STUDYING.has(tokens[i]?.norm ?? '') || !/^(?:in|at|under|with|there)$/.test(tokens[i + 1]?.norm ?? ''))
      continue;
    const clause = sentence.clauses.find((candidate) => candidate.head === i);
    if (clause && (clause.negated || clause.modal || clause.tense === 'future')) continue;
    if (tagged.tags[i - 1] === 'TO' || tagged.tags[i - 1] === 'DT' || tagged.tags[i - 1] === 'IN') continue;
    const from = Math.max(0, i - 12);
    const counted = sentence.quantities.some((quantity) => quantity.from >= from && quantity.to <= i);
    const people = tagged.lemmas.slice(from, i).some((lemma) => STUDENTS.test(lemma));
    const foreign = sentence.references.some(
      (reference) => reference.kind !== 'pronoun' && reference.from >= from && reference.to <= i,
    );
    if ((counted && (people || foreign)) || (people && foreign))
      found.push({ from: Math.max(from, clause?.subject?.from ?? from), to: i + 1 });
  }
  for (const { lemma, form, negated, modal, tense, subject, object, from, to } of sentence.clauses) {
    if (!HOSTING.has(lemma) || form !== 'finite' || negated || modal || tense === 'future') continue;
    if (subject === null || object === null || !LEARNERS.test(tagged.lemmas[object.head] ?? '')) continue;
    if (!tagged.lemmas.slice(subject.from, subject.to).some((word) => SCHOOLS.test(word))) continue;
    const [home] = partiesIn(sentence, object);
    if (home !== undefined && partiesIn(sentence, subject).some((party) => party !== home)) found.push({ from, to });
  }
  return found;
}

/** "Norwegian universities host 40 Kenyan students" */
const HOSTING: ReadonlySet<string> = new Set(['host', 'educate', 'enrol', 'enroll', 'train', 'teach']);
const SCHOOLS = /^(?:university|school|academy|college|institute|institution)$/;
const LEARNERS = /^(?:student|cadet|scholar|postgraduate|undergraduate)$/;

/** Help after a disaster that the sentence names. */
function relief(sentence: ResolvedSentence): TokenRange[] {
  if (sentenceParties(sentence).length < 2) return [];
  return sentence.clauses
    .filter(
      (clause) =>
        HELPING.has(clause.lemma) &&
        clause.lemma !== 'thank' &&
        !(clause.object && isMessage(sentence, clause.object)) &&
        !clause.negated &&
        !clause.modal &&
        clause.tense !== 'future' &&
        clause.form !== 'infinitive',
    )
    .slice(0, 1)
    .map((clause) => ({ from: clause.verb.from, to: clause.to }));
}
