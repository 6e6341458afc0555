import {
  nominalRealis,
  occurrenceOf,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  segmentDate,
  type Token,
  type TokenRange,
  toldNoun,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf, type FactDate, factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { isRecognisable } from './recognisable.ts';
import { possessorOf, preferredParty, recognisedParty } from './recognition-parties.ts';
import { RECOGNITION_VERBS } from './words.ts';

/** Takes a recognition that was found: by whom, of whom, when and where it stands. */
type Add = (recogniser: string | null, other: string | null, date: FactDate, range: TokenRange, rule: string) => void;

const EVENTIVE =
  /^(?:establish|achieve|formali[sz]e|effect|date|begin|come|occur|take|follow|date|mark|constitute|signify|imply|announce|communicate|inform|convey|notify|be|coincide|amount|declare|issue|state)$/;

/** Hands over each "recognition of Y by X" that a clause reports to have come about. */
export function findNominalRecognitions(sentence: ResolvedSentence, context: ExtractContext, add: Add): void {
  const { tokens, tagged } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (tagged.lemmas[i] !== 'recognition' || tagged.tags[i] === 'RB') continue;
    // "a recognition programme"
    if (tagged.tags[i + 1] === 'NN') continue;
    if (isWithdrawn(sentence, i)) continue;
    const clause =
      occurrenceOf(sentence, i) ?? sentence.clauses.find((candidate) => candidate.from <= i && i < candidate.to);
    if (clause && RECOGNITION_VERBS.has(clause.lemma)) continue;
    const reported =
      clause && !clause.negated && !clause.modal && clause.tense !== 'future' && EVENTIVE.test(clause.lemma);
    if (!reported && (reportTold(sentence, i, add) || reportLine(sentence, i, add))) continue;
    if (!reported || nominalRealis(sentence, i, clause) === 'negated') {
      context.note?.('relations/recognition-noun', 'the noun stands in no clause that reports it');
      continue;
    }
    const range = { from: Math.min(clause.from, i), to: Math.max(clause.to, i + 1) };
    const report = (recogniser: string | null, other: string | null, rule: string): void =>
      add(recogniser, other, dateOf(sentence, clause), range, rule);
    const phrases = phrasesAfterNoun(sentence, i);
    const between = phrases.find((phrase) => phrase.preposition === 'between');
    const both = between ? partiesIn(sentence, between).filter(isState) : [];
    if (both.length === 2) {
      report(both[0] as string, both[1] as string, 'relations/recognition-mutual');
      continue;
    }
    const of = phrases.find((phrase) => phrase.preposition === 'of');
    const by = phrases.find((phrase) => phrase.preposition === 'by');
    const [recogniser, recognised] = !of && by ? partiesIn(sentence, by).filter(isState) : [];
    if (recogniser && recognised) {
      // "recognition by A of B"
      report(recogniser, recognised, 'relations/recognition-noun');
      continue;
    }
    // "This date constituted recognition by A": of the other side of the pair
    if (
      !of &&
      by &&
      recogniser &&
      !tokens.slice(by.from, by.from + 6).some(({ norm }) => norm === 'of') &&
      /^(?:constitute|mark|amount|represent|signify|mean|imply)$/.test(clause.lemma)
    ) {
      report(recogniser, null, 'relations/recognition-noun');
      continue;
    }
    if (!of || !isRecognisable(sentence, of)) continue;
    const subject = clause.verb.from < i ? partiesIn(sentence, clause.subject) : [];
    const giver = by ? preferredParty(partiesIn(sentence, by)) : (possessorOf(sentence, i) ?? subject[0] ?? null);
    report(giver, recognisedParty(sentence, of, giver ? [giver] : []), 'relations/recognition-noun');
  }
}

/** "the withdrawal of its recognition of Y": no recognition. */
function isWithdrawn({ tokens }: ResolvedSentence, noun: number): boolean {
  const of = tokens.findLastIndex(({ norm }, i) => i < noun && i >= noun - 4 && norm === 'of');
  return (
    of > 0 &&
    tokens
      .slice(Math.max(0, of - 5), of)
      .some(({ norm }) =>
        /^(?:withdrawal|revocation|cancellation|rescission|suspension|lack|absence|denial)$/.test(norm),
      )
  );
}

/** "Following the recognition of Y by X on 3 May 1990": with a date of its own it is told by the way; true where it was. */
function reportTold(sentence: ResolvedSentence, noun: number, add: Add): boolean {
  const told = toldNoun(sentence, noun);
  if (told === null || told.date === null) return false;
  const phrases = phrasesAfterNoun(sentence, noun);
  const of = phrases.find((phrase) => phrase.preposition === 'of');
  const by = phrases.find((phrase) => phrase.preposition === 'by');
  if (!of || !isRecognisable(sentence, of)) return false;
  const doer = by ? partiesIn(sentence, by) : partiesIn(sentence, told.doneBy?.subject ?? null);
  const giver = by ? preferredParty(doer) : (possessorOf(sentence, noun) ?? doer[0] ?? null);
  const recognised = recognisedParty(sentence, of, giver ? [giver] : []);
  if (giver === null || recognised === null) return false;
  const range = { from: noun, to: Math.max(of.to, by?.to ?? 0) };
  add(giver, recognised, factDate(told.date), range, 'relations/recognition-told');
  return true;
}

/** "1963 Independence of Kenya (official recognition)", "12 December 1963: Recognition of Kenya": a dated line without a verb; true where it was one. */
function reportLine(sentence: ResolvedSentence, noun: number, add: Add): boolean {
  const { clauses, tokens, resolvedDates } = sentence;
  const [date, second] = resolvedDates;
  const when = segmentDate(sentence) ?? (second === undefined ? date : undefined);
  if (when === undefined || clauses.some(({ form }) => form === 'finite')) return false;
  const phrases = phrasesAfterNoun(sentence, noun);
  const of = phrases.find((phrase) => phrase.preposition === 'of') ?? independenceBefore(tokens, noun);
  if (!of || !isRecognisable(sentence, of)) return false;
  const by = phrases.find((phrase) => phrase.preposition === 'by');
  const giver = by ? preferredParty(partiesIn(sentence, by)) : possessorOf(sentence, noun);
  const recognised = recognisedParty(sentence, of, giver ? [giver] : []);
  if (recognised === null) return false;
  const closed = sentence.tokens[noun + 1]?.text === ')' ? 2 : 1;
  const range = { from: Math.min(of.from, noun), to: Math.max(of.to, by?.to ?? 0, noun + closed) };
  add(giver, recognised, factDate(when), range, 'relations/recognition-line');
  return true;
}

/** "*Independence of Kenya* (official recognition)": what the bracket says to have been recognised. */
function independenceBefore(tokens: readonly Token[], noun: number): TokenRange | null {
  const open = tokens.findLastIndex(({ text }, i) => i < noun && text === '(');
  const closed = tokens[noun + 1]?.text === ')';
  if (open < 1 || !closed || !tokens.slice(open + 1, noun).every(({ norm }) => /^(?:official|formal)$/.test(norm)))
    return null;
  const from = tokens.findIndex(({ norm }) => norm === 'independence');
  return from >= 0 && from < open ? { from, to: open } : null;
}
