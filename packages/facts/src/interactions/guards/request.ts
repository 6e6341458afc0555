import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Guard } from './guard.ts';
import { TOGETHER } from './together.ts';

const RELATIONAL =
  /^(?:strengthen|deepen|enhance|expand|develop|promote|consolidate|boost|intensify|broaden|advance|further|increase|maintain|continue|foster|build|diversify|reinforce|step)$/;

/** What one proposes to do oneself, what both need, greetings: nobody is asked. */
export const guardRequest: Guard = ({ sentence, clause, frame, complements, sources }) => {
  if (/^(?:propose|suggest|recommend)$/.test(clause.lemma) && isOwnProposal(sentence, clause, sources))
    return 'what a side proposes to do itself asks nobody';
  if (frame.objects?.has('need') && isCommonNeed(sentence, clause)) return 'the need is for both, nobody is asked';
  if (complements.some((other) => /^(?:convey|pass|send|extend)$/.test(other.lemma) && isGreeting(sentence, other)))
    return 'a greeting passed on asks for nothing';
  return null;
};

/** "proposed that his country should open a mission". */
function isOwnProposal(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const content = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  const subject = content?.subject;
  if (!subject || clause.object !== null) return false;
  const doing = sentence.references.filter(
    (reference) => reference.kind === 'name' && reference.from < subject.to && subject.from < reference.to,
  );
  return doing.length > 0 && doing.every((reference) => reference.parties.every((party) => sources.includes(party)));
}

/** "stressed the need to deepen ties", "the need for closer cooperation": said of both, asked of nobody. */
function isCommonNeed(sentence: ResolvedSentence, clause: Clause): boolean {
  const at = sentence.tokens.findIndex(
    (token, i) => i >= clause.verb.to && i < clause.verb.to + 8 && /^(?:need|necessity|urgency)$/.test(token.norm),
  );
  if (at < 0) return false;
  const rest = sentence.tokens.slice(at + 1, at + 14).map((token) => token.norm);
  // "the need for the support of international partners": of all, not of the other.
  if (
    rest.some(
      (word, k) => k < 8 && word === 'international' && /^(?:partners|community|society)$/.test(rest[k + 1] ?? ''),
    )
  )
    return true;
  if (rest[0] === 'for')
    return rest.slice(1, 6).some((word) => TOGETHER.test(word)) && !rest.slice(1, 8).includes('to');
  // "highlighted the need to keep an eye on the matter": asked of nobody who is named.
  if (rest[0] === 'to' && !namesWithin(sentence, at)) return true;
  if (rest[0] !== 'to') return rest[0] === 'of' && rest.slice(1, 8).some((word) => TOGETHER.test(word));
  return rest.slice(1, 4).some((word) => RELATIONAL.test(word)) && rest.some((word) => TOGETHER.test(word));
}

/** Somebody is named behind the need, before what is quoted. */
function namesWithin(sentence: ResolvedSentence, at: number): boolean {
  const end = sentence.tokens.findIndex((token, i) => i > at && /^[:“"]$/.test(token.text));
  return sentence.references.some(
    (reference) => reference.from > at && (end < 0 || reference.from < end) && reference.kind !== 'city',
  );
}

function isGreeting(sentence: ResolvedSentence, clause: Clause): boolean {
  const range = clause.object ?? { from: clause.verb.to, to: clause.verb.to + 4 };
  return sentence.tokens
    .slice(range.from, range.to)
    .some((token) => /^(?:greetings?|regards|salutations|wishes)$/.test(token.norm));
}
