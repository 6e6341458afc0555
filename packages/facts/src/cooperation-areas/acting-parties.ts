import {
  distinctParties,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type Reference,
  type ResolvedSentence,
  rangesOverlap,
  referencesIn,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isOriginOfPeople } from '../shared/origin-of-people.ts';
import { isPrivateDoer } from '../shared/private-doers.ts';
import type { CooperationContext } from './context.ts';
import { visitedBy } from './visited.ts';
import { DISCUSSING, DOCUMENT_NOUNS, THANKING } from './words.ts';

/** "governed by the agreement between A and B": its parties are those of the document. */
function ofDocument(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return DOCUMENT_NOUNS.has(sentence.tagged.lemmas[phrase.from - 2] ?? '');
}

/** "backs a settlement of the conflict between A and B": those at odds do nothing here. */
export function ofConflict(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return (
    phrase.preposition === 'between' &&
    /^(?:conflict|war|dispute|tension|fighting|clash|hostility|ceasefire|truce|peace)$/.test(
      sentence.tagged.lemmas[phrase.from - 2] ?? '',
    )
  );
}

/** "praised the efforts between A and B": the two are spoken of. */
function behindBetween(sentence: ResolvedSentence, range: TokenRange, at: number): boolean {
  for (let i = range.from + 1; i < at; i++) if (sentence.tokens[i]?.norm === 'between') return true;
  return false;
}

/** The beginning of a phrase: "by the Agreement between A and B" names who made the agreement, not who acts. */
function headOf(phrase: Phrase): TokenRange {
  return { from: phrase.from, to: Math.min(phrase.to, Math.max(phrase.head + 1, phrase.from + 3)) };
}

const WARS = /^(?:invasion|war|aggression|attack|occupation|assault|incursion|annexation|bombardment)$/;

const RECEIVING = /^(?:receive|obtain|get)$/;

/** Others that may be a state's own elsewhere. */
const COMPANIES = /^(?:bank|group|team|school|college|institute|hospital|fund|foundation)$/;

/** Parties that do it: subject, "by" and "with" phrases, for help also those who get it. */
export function actingParties(sentence: ResolvedSentence, context: CooperationContext, dealing: boolean): PartyId[] {
  const { clause } = context;
  if (!clause) return partiesIn(sentence, { from: 0, to: context.anchor });
  const ranges: TokenRange[] = [];
  // Outside a text about two parties, companies do business for themselves.
  const doer = sentence.tagged.lemmas[clause.subject?.head ?? -1] ?? '';
  const company = isPrivateDoer(sentence, clause.subject) || COMPANIES.test(doer);
  // "a Kenyan firm and a Norwegian firm": these two, and not those of the two countries
  if (company && (!dealing || /^an?$/.test(sentence.tokens[clause.subject?.from ?? 0]?.norm ?? ''))) return [];
  // "The interference of A and the arms of B were discussed": what is talked about does not talk.
  const topical = clause.voice === 'passive' && DISCUSSING.has(clause.lemma);
  // "A's invasion of B has shown the importance of …": those at war do nothing here.
  const warring = clause.subject !== null && WARS.test(sentence.tagged.lemmas[clause.subject.head] ?? '');
  if (warring) return [];
  // "A, B and C each receive aid": what each of them gets, they do not do with one another.
  const given =
    clause.voice === 'active' && RECEIVING.test(clause.lemma) && partiesIn(sentence, clause.subject).length > 1;
  if (given) return partiesIn(sentence, { from: clause.verb.to, to: clause.to }).slice(0, 1);
  if (clause.subject && !topical) ranges.push(clause.subject);
  const together =
    clause.voice === 'passive'
      ? phrasesBehind(clause, 'with', 'by', 'between', 'alongside')
      : phrasesBehind(clause, 'with', ...(context.kind === 'discussion' ? [] : ['between']), 'alongside');
  for (const phrase of together)
    if (!ofDocument(sentence, phrase) && !ofConflict(sentence, phrase)) ranges.push(headOf(phrase));
  if (context.kind === 'help') {
    if (clause.object) ranges.push(headOf(clause.object));
    for (const phrase of phrasesBehind(clause, 'to', 'for', 'from'))
      if (!isOriginOfPeople(sentence, phrase.from)) ranges.push(headOf(phrase));
  } else if (clause.lemma === 'support' && clause.object && isNamed(sentence, clause.object.head)) {
    // "A supports B in the fields of …"
    ranges.push(headOf(clause.object));
  } else if (THANKING.has(clause.lemma)) {
    if (clause.object) ranges.push(headOf(clause.object));
    for (const phrase of phrasesBehind(clause, 'for')) ranges.push(phrase);
  }
  const acting: PartyId[] = [];
  for (const range of ranges)
    for (const reference of sentence.references)
      if (
        rangesOverlap(reference, range) &&
        !behindBetween(sentence, range, reference.from) &&
        !isPlaceOf(sentence, reference, range)
      )
        for (const party of reference.parties) if (!acting.includes(party)) acting.push(party);
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  // "N will meet with Peru's leaders to deepen the ties in defence"
  if (acting.length === 1 && clause.form === 'infinitive' && governor?.form === 'finite')
    for (const party of [
      ...phrasesBehind(governor, 'with').flatMap((phrase) => partiesIn(sentence, headOf(phrase))),
      ...visitedBy(sentence, governor),
    ])
      if (!acting.includes(party)) acting.push(party);
  if (acting.length > 0) return acting;
  if (governor?.subject) {
    const governing = partiesIn(sentence, governor.subject);
    if (governing.length > 0) return governing;
  }
  // Where the text is about no two parties, those that merely stand before the verb do nothing together.
  if (!dealing || topical) return [];
  return distinctParties(
    referencesIn(sentence, { from: 0, to: clause.verb.from }).filter(
      // "tension in A and B over …": a scene does nothing.
      (reference) => !/^its?$/.test(sentence.tokens[reference.from]?.norm ?? '') && !isScene(sentence, reference.from),
    ),
  ).slice(0, 2);
}

function isNamed({ references }: ResolvedSentence, at: number): boolean {
  return references.some(({ from, to, kind }) => kind === 'name' && from <= at && at < to);
}

/** "Kenya's part in the operations in Peru shows …": where something is done, inside what does it. */
function isPlaceOf({ tokens }: ResolvedSentence, reference: Reference, range: TokenRange): boolean {
  return reference.kind === 'name' && reference.from > range.from + 1 && tokens[reference.from - 1]?.norm === 'in';
}

function isScene(sentence: ResolvedSentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 4), from).map((token) => token.norm);
  const at = before.findLastIndex((word) => word === 'in' || word === 'over' || word === 'across');
  return (
    at >= 0 && at >= before.length - 4 && !before.slice(at + 1).some((word) => /^(?:with|by|of|,|to|from)$/.test(word))
  );
}
