import { occurrenceOf } from './predications.ts';
import { type Realis, realisOf } from './realis.ts';
import type { ResolvedSentence } from './sentence.ts';
import { rangeContains } from './span.ts';
import type { Clause } from './syntax/clause.ts';
import { realisOfWordsBefore } from './unreal-noun.ts';

const WISHES =
  /^(?:call|urge|ask|request|propose|suggest|demand|appeal|favour|favor|advocate|recommend|consider|discuss|explore|study|examine|seek|want|welcome|hope|support|encourage|invite|stress|emphasise|emphasize|underline|underscore|highlight|express|reject|oppose|await)$/;
const PLANS =
  /^(?:plan|prepare|envisage|foresee|schedule|expect|decide|agree|approve|promise|pledge|authorize|authorise|negotiate)$/;

/** "The opening was cancelled". */
const CALLED_OFF =
  /^(?:cancel|abandon|shelve|drop|scrap|reject|veto|block|prevent|rule|call|postpone|suspend|delay|avert|avoid|forestall|thwart|stop)$/;

/** "cancelled the opening", "ruled out the closure", "put off the signing" */
function isCalledOffBy({ lemma, particle }: Clause): boolean {
  if (lemma === 'rule') return particle === 'out';
  if (lemma === 'put' || lemma === 'call') return particle === 'off';
  // "dropped an envoy", "blocked it for two years": what was in force before
  return lemma !== 'drop' && lemma !== 'suspend' && CALLED_OFF.test(lemma);
}

/** "The closure of the embassy is possible", "is under discussion" */
function isOnlyPossible({ tokens }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  const next = tokens.slice(verb.to, verb.to + 3).map(({ norm }) => norm);
  if (lemma !== 'be' && lemma !== 'remain') return false;
  if (next[0] === 'under') return /^(?:discussion|consideration|study|negotiation|review)$/.test(next[1] ?? '');
  return next.some((word) =>
    /^(?:possible|likely|unlikely|probable|conceivable|thinkable|desirable|unthinkable)$/.test(word),
  );
}

/** A noun happened unless the verb that governs it only wishes, plans or denies it. */
export function nominalRealis(sentence: ResolvedSentence, head: number, clause: Clause | null): Realis {
  const owned = realisOfWordsBefore(sentence, head);
  if (owned) return owned;
  if (!clause) return 'asserted';
  // "Among the plans are the opening of …"
  if (
    clause.lemma === 'be' &&
    clause.verb.to <= head &&
    sentence.tagged.lemmas.slice(clause.from, clause.verb.from).includes('plan')
  )
    return 'planned';
  if (clause.verb.from > head) {
    const own = realisOf(sentence, clause);
    if (own === 'hypothetical' || isOnlyPossible(sentence, clause)) return 'hypothetical';
    if (own === 'asserted' && clause.voice === 'passive' && CALLED_OFF.test(clause.lemma)) return 'negated';
    if (own === 'asserted' && clause.voice === 'passive' && PLANS.test(clause.lemma)) return 'planned';
    // "The opening of the embassy will help …" speaks of what is still to come.
    const ahead =
      clause.tense === 'future' && clause.subject !== null && clause.subject.from <= head && head < clause.subject.to;
    return own === 'planned' && (clause.voice === 'passive' || ahead)
      ? 'planned'
      : clause.negated
        ? 'negated'
        : 'asserted';
  }
  // "efforts aimed at the restoration of ties": what they are for has not been reached.
  if (
    clause.lemma === 'aim' &&
    clause.phrases.some(({ preposition, from, to }) => preposition === 'at' && from <= head && head < to)
  )
    return 'planned';
  if (clause === occurrenceOf(sentence, head)) return realisOf(sentence, clause);
  const fronted = clause.phrases.some((phrase) => phrase.fronted && phrase.from <= head && head < phrase.to);
  if (fronted) return 'asserted';
  const governed =
    (clause.object && rangeContains(clause.object, { from: head, to: head + 1 })) ||
    clause.phrases.some(
      (phrase) =>
        (phrase.preposition === 'for' || phrase.preposition === 'on' || phrase.preposition === 'about') &&
        phrase.from <= head &&
        head < phrase.to,
    );
  if (!governed) return 'asserted';
  if (clause.negated) return 'negated';
  if (WISHES.test(clause.lemma)) return 'hypothetical';
  if (clause.voice === 'active' && isCalledOffBy(clause)) return 'negated';
  if (PLANS.test(clause.lemma)) return 'planned';
  return realisOf(sentence, clause);
}
