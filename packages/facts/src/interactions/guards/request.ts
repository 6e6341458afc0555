import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { sentAway } from '../ordered-out.ts';
import type { Guard } from './guard.ts';
import { TOGETHER } from './together.ts';

const RELATIONAL =
  /^(?:strengthen|deepen|enhance|expand|develop|promote|consolidate|boost|intensify|broaden|advance|further|increase|maintain|continue|foster|build|diversify|reinforce|step)$/;

/** What one proposes to do oneself, what both need, greetings: nobody is asked. */
export const guardRequest: Guard = ({ sentence, clause, frame, complements, sources }) => {
  if (sentAway(sentence, clause) !== null) return 'who is told to leave is sent away';
  if (clause.lemma === 'suggest' && isOfThings(sentence, clause)) return 'what a state of things suggests asks nobody';
  if (/^(?:propose|suggest|recommend)$/.test(clause.lemma) && isOwnProposal(sentence, clause, sources))
    return 'what a side proposes to do itself asks nobody';
  if (frame.objects?.has('need') && isCommonNeed(sentence, clause)) return 'the need is for both, nobody is asked';
  if (clause.lemma === 'expect' && !expectsDeed(complements)) return 'what is merely expected is asked of nobody';
  if (isAidToOthers(sentence, clause)) return 'help for somebody is called for, not asked of him';
  if (complements.some((other) => /^(?:convey|pass|send|extend)$/.test(other.lemma) && isGreeting(sentence, other)))
    return 'a greeting passed on asks for nothing';
  return null;
};

/** "The status of Peru suggests that …": nobody speaks. */
function isOfThings({ references, people, tagged }: ResolvedSentence, { subject }: Clause): boolean {
  if (subject === null) return false;
  const covers = ({ from, to }: { from: number; to: number }): boolean => from <= subject.head && subject.head < to;
  return (
    !references.some(covers) &&
    !people.some(covers) &&
    /^(?:status|size|growth|history|position|record|development|fact|trend|situation|experience|evidence|figure|number|data)$/.test(
      tagged.lemmas[subject.head] ?? '',
    )
  );
}

const DEEDS =
  /^(?:align|respect|comply|implement|fulfil|fulfill|honour|honor|withdraw|release|refrain|abide|uphold|adhere|cease|return|ratify|condemn|extradite)$/;

/** "expects X to comply with the ruling", not "expects X to be its partner". */
function expectsDeed(complements: readonly Clause[]): boolean {
  return complements[0] !== undefined && DEEDS.test(complements[0].lemma);
}

const HELP =
  /^(?:aid|assistance|support|help|relief|funding|protection|reconstruction|rehabilitation|recovery|stability|security|sovereignty|independence|integrity|unity|development|peace|accession|inclusion|admission|solidarity)$/;

/** "called for more aid to Ruritania", "the need for the reconstruction of Ruritania": the one named is to be helped. */
function isAidToOthers({ tokens, tagged, references }: ResolvedSentence, clause: Clause): boolean {
  const called = clause.phrases.find(({ preposition, fronted }) => preposition === 'for' && !fronted);
  if (
    !called ||
    !/^(?:call|appeal|stress|emphasise|emphasize|underline|underscore|highlight|reiterate)$/.test(clause.lemma)
  )
    return false;
  if (!HELP.test(tagged.lemmas[called.head] ?? '')) return false;
  // "appealed for Peruvian aid": of whom it is to come.
  if (references.some(({ from, to }) => from >= called.from && to === called.head)) return false;
  // "called on X for more aid": X is asked.
  return (
    !references.some(({ from, to }) => from >= clause.verb.to && to <= called.from) &&
    !/^(?:from|by)$/.test(tokens[called.to]?.norm ?? '')
  );
}

/** "proposed that his country should open a mission". */
function isOwnProposal(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const content = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  const subject = content?.subject;
  if (!subject || clause.object !== null) return false;
  const doing = sentence.references.filter(
    ({ kind, from, to }) => (kind === 'name' || kind === 'organization') && from < subject.to && subject.from < to,
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
