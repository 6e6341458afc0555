import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type Guard, objectLemma } from './guard.ts';

/** What two states exchange without talking. */
const SWAPPED =
  /^(?:ambassador|envoy|representative|minister|mission|legation|embassy|instrument|document|gift|ratification|territory|land|troop|support|assistance|shirt|jersey|pennant|flag|goods)$/;

const MISSIONS = /^(?:mission|missions|operation|operations|force|forces)$/;

/** "exchanged ambassadors" */
export const guardConsult: Guard = (guarded) => {
  // "share similar views on many issues": they are of one mind, and nobody speaks.
  const { clause, sentence } = guarded;
  if (
    clause.lemma === 'share' &&
    clause.object &&
    sentence.tokens
      .slice(clause.object.from, clause.object.to)
      .some(({ norm }) => /^(?:similar|same|common|identical|close|convergent)$/.test(norm))
  )
    return 'views that are alike are no talks';
  // "Ambassadors were exchanged by A and B"
  const swapped =
    clause.voice === 'passive' && clause.subject
      ? (sentence.tagged.lemmas[clause.subject.head] ?? '')
      : objectLemma(guarded);
  return guarded.clause.lemma === 'exchange' && SWAPPED.test(swapped)
    ? 'envoys and papers are exchanged without talks'
    : null;
};

/** What one may decline to say. */
const SPEECH =
  /^(?:say|comment|answer|confirm|elaborate|specify|disclose|reveal|give|name|identify|speculate|discuss|provide|tell|predict|describe|explain|be)$/;

/** "rejected a report that …", "declined to say when …" */
export const guardReject: Guard = ({ sentence, clause: { object, lemma }, complements }) => {
  if (/^(?:decline|refuse)$/.test(lemma) && complements[0] && SPEECH.test(complements[0].lemma))
    return 'declining to say something rejects nobody';
  return object && isHearsay(sentence, object) ? 'a report is rejected' : null;
};

/** "demonstrated its resolve", "the commitment was demonstrated by the host" */
export const guardProtest: Guard = ({ clause: { lemma, object, voice } }) =>
  lemma === 'demonstrate' && (object || voice === 'passive') ? 'something is shown' : null;

const HELPING = /^(?:help|assist|support|train|rescue|evacuate|deliver|distribute|bring)$/;

/** "deployed helicopters to X in support of its army", "… to help the victims": who helps threatens nobody. */
export const guardMobilize: Guard = ({ sentence: { tagged, clauses }, clause: { phrases, index, verb, lemma } }) => {
  const helped =
    phrases.some(
      ({ preposition, head }) =>
        (preposition === 'in' && tagged.lemmas[head] === 'support') ||
        (preposition === 'at' && /^(?:request|invitation)$/.test(tagged.lemmas[head] ?? '')),
    ) ||
    clauses.some(
      (other) =>
        other.form === 'infinitive' &&
        other.governor === index &&
        other.verb.from > verb.to &&
        HELPING.test(other.lemma),
    );
  return helped && /^(?:deploy|send|dispatch)$/.test(lemma) ? 'what is sent to help threatens nobody' : null;
};

/** What is done to harm whoever suffers it. */
const HARM =
  /^(?:destabili[sz]ation|subversion|insurgency|insurgent|rebel|rebellion|terrorism|terrorist|coup|separatist|war|sabotage|overthrow|invasion|attack)$/;

/** "contributes troops to the mission" */
export const guardAid: Guard = (guarded) => {
  const { sentence, clause } = guarded;
  // "finances the destabilization of X"
  if (/^(?:finance|fund|sponsor|bankroll|subsidi[sz]e)$/.test(clause.lemma) && HARM.test(objectLemma(guarded)))
    return 'what harms somebody is no aid to him';
  if (isTroopContribution(sentence, clause)) return 'troops for a mission are no aid to where it serves';
  return isMarch(sentence, clause) ? 'troops sent into a place are no gift' : null;
};

/** "sent tanks into Ruritania" */
function isMarch({ tagged }: ResolvedSentence, { object, phrases }: Clause): boolean {
  return (
    object !== null &&
    /^(?:tank|troop|soldier|force|army|missile|jet|warplane|drone|artillery)$/.test(tagged.lemmas[object.head] ?? '') &&
    phrases.some(({ preposition, from }) => preposition === 'into' && from >= object.to)
  );
}

/** "dismissed a news report that …": what nobody but a newspaper has said. */
function isHearsay(
  { tagged, tokens, references }: ResolvedSentence,
  object: TokenRange & { readonly head: number },
): boolean {
  return (
    /^(?:report|rumor|rumour|story|speculation|article)$/.test(tagged.lemmas[object.head] ?? '') &&
    !references.some(({ kind, from, to }) => kind === 'name' && from >= object.from && to <= object.to) &&
    tokens[object.from]?.norm !== 'its'
  );
}

/** "contributes troops to the peacekeeping mission in Kosovo" */
function isTroopContribution({ tokens, tagged }: ResolvedSentence, clause: Clause): boolean {
  if (
    clause.object === null ||
    !/^(?:troop|soldier|contingent|peacekeeper)$/.test(tagged.lemmas[clause.object.head] ?? '')
  )
    return false;
  return clause.phrases.some(
    ({ preposition, from, to }) =>
      /^(?:to|for|in)$/.test(preposition ?? '') && tokens.slice(from, to).some((token) => MISSIONS.test(token.norm)),
  );
}

const POSTS = /^(?:embassy|consulate|mission|legation|commission|post|office)$/;
const MONEY =
  /^(?:economic|financial|budget|budgetary|fiscal|cost|costs|austerity|funds|funding|money|savings|logistical)$/;
const REASON =
  /^(?:reason|constraint|difficulty|problem|cut|consideration|measure|grounds|ground|austerity|cost|fund|funding|shortage|restructuring|saving|crisis)$/;

/** "closed its embassy in X for budgetary reasons": who saves punishes nobody. */
export const guardSanction: Guard = (guarded) => {
  const { sentence, clause } = guarded;
  const shut = clause.voice === 'passive' ? sentence.tagged.lemmas[clause.subject?.head ?? -1] : objectLemma(guarded);
  if (!/^(?:close|shut)$/.test(clause.lemma) || !POSTS.test(shut ?? '')) return null;
  const saves = clause.phrases.some(
    ({ from, to, head }) =>
      REASON.test(sentence.tagged.lemmas[head] ?? '') &&
      sentence.tokens.slice(from, to).some(({ norm }) => MONEY.test(norm)),
  );
  return saves ? 'a post is closed to save money' : null;
};
