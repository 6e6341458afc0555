import { type Clause, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isOfBond } from '../shared/of-bond.ts';
import { SPEAK } from './encounter-verbs.ts';
import { hasOfficials } from './frame.ts';

/** "of our NATO allies". */
function isMembership(sentence: ResolvedSentence, phrase: TokenRange): boolean {
  return /^(?:allies|members|partners|countries|states|nations)$/.test(sentence.tokens[phrase.to - 1]?.norm ?? '');
}

/** "In his talks with A, B spoke of trade", "Besides his talks with A, B met C": the phrase belongs to the noun before it. */
function isOfNoun(sentence: ResolvedSentence, clause: Clause, phrase: TokenRange): boolean {
  return (
    (SPEAK.has(clause.lemma) || (clause.lemma === 'meet' && clause.object !== null)) &&
    sentence.tokens[phrase.from - 2]?.kind === 'word'
  );
}

/** "with" phrases of a clause with what a comma or an "and" adds to them. */
export function withPhrases(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  const found: TokenRange[] = [];
  let open = false;
  // "Following A's call with B, C met with D": B stands before it all, and met nobody here.
  const later = clause.phrases.some((phrase) => phrase.preposition === 'with' && !phrase.fronted);
  for (const phrase of clause.phrases) {
    if (phrase.fronted && (later || isOfNoun(sentence, clause, phrase))) continue;
    if (phrase.preposition === 'with' && isOfBond(sentence, clause, phrase)) {
      open = false;
      continue;
    }
    // "with the Group of our NATO allies": what the group is made of is no other side.
    if (open && phrase.preposition === 'of' && isMembership(sentence, phrase)) continue;
    const opens = phrase.preposition === 'with' || (phrase.preposition === 'to' && SPEAK.has(clause.lemma));
    if ((opens && hasOfficials(sentence, phrase)) || (opens && partiesIn(sentence, phrase).length > 0)) {
      found.push(phrase);
      open = true;
    } else if (
      open &&
      (phrase.preposition === null ||
        (phrase.preposition === 'of' &&
          !/^(?:ahead|because|light|margins|sidelines|view|front|eve)$/.test(
            sentence.tokens[phrase.from - 2]?.norm ?? '',
          )) ||
        phrase.preposition === 'from' ||
        phrase.preposition === 'for') &&
      (hasOfficials(sentence, phrase) || partiesIn(sentence, phrase).length > 0) &&
      !inTopic(sentence, phrase)
    )
      found.push(phrase);
    else if (phrase.preposition !== null && phrase.preposition !== 'for') open = false;
  }
  return found;
}

function inTopic(sentence: ResolvedSentence, range: TokenRange): boolean {
  return /^(?:on|about|regarding|to)$/.test(sentence.tokens[range.from - 1]?.norm ?? '');
}
