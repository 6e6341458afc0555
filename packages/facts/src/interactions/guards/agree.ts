import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type Guard, type GuardedClause, objectLemma } from './guard.ts';
import { STATES } from './states.ts';
import { TOGETHER } from './together.ts';

/** What is offered as help; "offered reflections" promises nothing. */
const OFFERED = new Set(
  'help assistance aid support mediation cooperation service services office loan grant credit training scholarship expertise line treaty pact agreement money relief refuge asylum talk talks ceasefire truce deal concession compensation protection backing fund funding reward amnesty'.split(
    ' ',
  ),
);

const VIEWS =
  /^(?:insistence|condemnation|rejection|support|solidarity|respect|recognition|view|position|belief|opposition|assessment|stance|importance|concern|call|demand)$/;

/** Promises of nothing: views, wishes for others, states of things, offers of no help. */
export const guardAgree: Guard = (guarded) => {
  const { sentence, clause, frame, complements, sources } = guarded;
  const { lemma, object } = clause;
  const simple = complements.length === 0;
  if (/^(?:offer|volunteer)$/.test(lemma) && frame.objects === null && simple && isNoHelp(guarded))
    return `"${objectLemma(guarded)}" is not offered as help`;
  if (/^(?:reaffirm|assure|reassure)$/.test(lemma) && simple && assuresState(sentence, clause))
    return 'a state of things is assured, nothing is promised';
  if (
    frame.objects?.has('desire') &&
    object &&
    /^(?:desire|interest)$/.test(objectLemma(guarded)) &&
    sentence.tokens[object.to]?.norm === 'that'
  )
    return 'what others are to do is wished, not promised';
  if (frame.objects?.has('interest') && simple && isTasteOnly(sentence, clause))
    return 'an interest in a state of things promises nothing';
  if (frame.objects?.has('keenness') && !isForBoth(sentence, clause))
    return 'what is longed for is nothing between the two';
  if (lemma === 'sign' && isSignedBefore(sentence, clause)) return 'documents that were signed before are only named';
  // "X will never bow to Y, its president vowed."
  if (
    /^(?:vow|pledge|promise)$/.test(lemma) &&
    simple &&
    object === null &&
    sentence.clauses[clause.index - 1]?.negated
  )
    return 'what is vowed is not to do it';
  if (lemma === 'reaffirm' && frame.objects === null && VIEWS.test(objectLemma(guarded)))
    return 'a view held promises nothing';
  if (frame.objects?.has('readiness') && object) {
    const owner = ownerOf(sentence, object);
    if (owner.length > 0 && !owner.some((party) => sources.includes(party)))
      return 'the readiness is that of somebody else';
  }
  return sources.length === 1 && isForOwnGroup(sentence, complements, sources)
    ? 'the countries are others, not the two sides'
    : null;
};

/** "the implementation of agreements signed by both countries": nameless documents, at no stated time. */
function isSignedBefore(
  { tokens, tagged, resolvedDates }: ResolvedSentence,
  { link, voice, verb, to }: Clause,
): boolean {
  const noun = verb.from - 1;
  return (
    link === 'reduced' &&
    voice === 'passive' &&
    tokens[noun]?.capital === false &&
    tagged.lemmas[noun] !== tokens[noun]?.norm &&
    tokens[noun]?.norm.endsWith('s') === true &&
    !resolvedDates.some((date) => date.from >= verb.to && date.from < to)
  );
}

/** "offered reflections": neither help nor a sum; "offered Peru a loan" names it behind whom it is for. */
function isNoHelp(guarded: GuardedClause): boolean {
  const { sentence, clause } = guarded;
  const { object } = clause;
  if (object === null || OFFERED.has(objectLemma(guarded))) return false;
  const things = [
    object,
    ...clause.phrases.filter((phrase) => phrase.preposition === null && phrase.from === object.to),
  ];
  if (things.some(({ head }) => OFFERED.has(sentence.tagged.lemmas[head] ?? ''))) return false;
  return !sentence.quantities.some(
    ({ from, to, unit }) =>
      /^[A-Z]{3}$/.test(unit ?? '') && things.some((thing) => from >= thing.from && to <= thing.to),
  );
}

/** "assured them that the border is open" */
function assuresState(sentence: ResolvedSentence, clause: Clause): boolean {
  const content = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  return (
    content !== undefined &&
    content.tense !== 'future' &&
    content.modal === null &&
    sentence.tokens.slice(clause.verb.to, content.verb.from).some((token) => token.norm === 'that') &&
    !/^(?:support|back|stand|remain|commit)$/.test(content.lemma)
  );
}

/** "underscored our interest in a stable region": not in doing something together. */
function isTasteOnly(sentence: ResolvedSentence, { object, verb, to }: Clause): boolean {
  if (!object) return false;
  // "citing reasons of national interest"
  if (/\b(?:national|public|best|own|vital) interests?\b/.test(wordsOf(sentence, object))) return true;
  if (sentence.tagged.lemmas[object.head] !== 'interest') return false;
  return !sentence.tokens.slice(verb.to, to + 6).some((token) => TOGETHER.test(token.norm) || /ing$/.test(token.norm));
}

function wordsOf({ tokens }: ResolvedSentence, { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
}

const LONGINGS = /^(?:keenness|eagerness|aspirations?|endeavou?rs?)$/;
const BETWEEN_BOTH =
  /^(?:cooperate|collaborate|closely|jointly|together|countries|sides|peoples|nations|trade|investment)$/;

/** "its keenness to expand cooperation", and not "its keenness to keep the region safe". */
function isForBoth({ tokens }: ResolvedSentence, { verb, to }: Clause): boolean {
  const from = tokens.findIndex(({ norm }, i) => i >= verb.to && i < to && LONGINGS.test(norm));
  return from < 0 || tokens.slice(from, from + 14).some(({ norm }) => TOGETHER.test(norm) || BETWEEN_BOTH.test(norm));
}

/** "emphasized Estonia's readiness": whose it is. */
function ownerOf(sentence: ResolvedSentence, object: TokenRange & { readonly head: number }): readonly string[] {
  const owner = sentence.references.find(
    (reference) =>
      reference.kind === 'name' &&
      reference.from >= object.from &&
      reference.to < object.head &&
      /^(?:'s|’s|'|’)$/.test(sentence.tokens[reference.to]?.norm ?? sentence.tokens[reference.to - 1]?.norm ?? ''),
  );
  return owner?.parties ?? [];
}

/** "vowed to extend aid to the countries": the source gives nothing to itself, so they are not the two sides. */
function isForOwnGroup(
  sentence: ResolvedSentence,
  complements: readonly Clause[],
  sources: readonly string[],
): boolean {
  return complements.some(
    (clause) =>
      /^(?:extend|provide|give|offer|send|grant|supply|donate|lend)$/.test(clause.lemma) &&
      clause.phrases.some(
        (phrase) =>
          /^(?:to|for)$/.test(phrase.preposition ?? '') &&
          STATES.test(sentence.tokens[phrase.head]?.norm ?? '') &&
          sentence.references.some(
            (reference) =>
              reference.from <= phrase.head &&
              phrase.head < reference.to &&
              reference.parties.some((party) => sources.includes(party)),
          ),
      ),
  );
}
