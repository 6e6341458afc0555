import { type Clause, isDoneAfterwards, type ResolvedSentence } from '@diplomatic-relations/engine';
import { type Copula, isStatus } from './copula.ts';
import { saysNoLonger, saysNot } from './denied-places.ts';
import type { Place } from './places.ts';

/** The place is not what the verb says of its subject: it stands in an aside, is denied, is others', or is only sought. */
export function isNoComplement(copula: Copula): boolean {
  const { sentence, place, clause } = copula;
  return (
    commaBetween(sentence, clause, place) ||
    isCircumstance(copula) ||
    isCandidateOtherwise(copula) ||
    isWithOthers(copula) ||
    saysNoLonger(sentence, clause, place) ||
    saysNot(sentence, clause, place) ||
    (clause.form === 'gerund' && isRemote(sentence, clause)) ||
    isSought(copula)
  );
}

/** A comma before the place and no comma-free path from the verb: the place is an apposition to something nearer. */
function commaBetween(sentence: ResolvedSentence, clause: Clause, place: Place): boolean {
  const between = sentence.tokens.slice(clause.verb.to, place.noun);
  const comma = between.map((token) => token.norm).lastIndexOf(',');
  if (comma < 0) return false;
  const inside = sentence.references.some(
    (reference) => reference.from >= clause.verb.to && reference.to <= clause.verb.to + comma,
  );
  return inside;
}

const TIMES = /^(?:during|under|within|after|before|since)$/;

/** "It was during the Polish presidency that …": when something was, and no place of "it"; "was received by the Chairperson of X": who does it. */
function isCircumstance({ place, clause }: Copula): boolean {
  return clause.phrases.some(
    ({ preposition, from, to }) =>
      from <= place.noun &&
      place.noun < to &&
      (TIMES.test(preposition ?? '') || (clause.voice === 'passive' && preposition === 'by')),
  );
}

/** A candidate is who is one, or has the status. */
function isCandidateOtherwise(copula: Copula): boolean {
  const { sentence, place, clause } = copula;
  if (place.role !== 'candidate' || isStatus(copula)) return false;
  const named = /^(?:candidate|applicant)$/.test(sentence.tagged.lemmas[place.noun] ?? '');
  return !named || !/^(?:be|become)$/.test(clause.lemma);
}

/** "joined other members" */
function isWithOthers({ sentence, clause }: Copula): boolean {
  return clause.lemma === 'join' && /^(?:other|fellow|the)$/.test(sentence.tokens[clause.verb.to]?.norm ?? '');
}

/** "congratulated him on assuming …", "closer to becoming …": the gerund's subject is somebody else, or it has not happened. */
function isRemote(sentence: ResolvedSentence, clause: Clause): boolean {
  const before = sentence.tokens[clause.verb.from - 1]?.norm ?? '';
  return (
    (/^(?:to|of|on|for|towards|toward|upon|from|without|before|about)$/.test(before) ||
      // "expressed interest in becoming"
      (before === 'in' && /^interest(?:ed)?$/.test(sentence.tokens[clause.verb.from - 2]?.norm ?? ''))) &&
    !isDoneAfterwards(sentence, clause)
  );
}

/** What stands before a membership that is only sought. */
const SOUGHT =
  /^(?:candidates?|applicants?|applications?|bids?|aspirations?|candidacy|candidatures?|quest|ambitions?|requests?|support|sights|eyes|hopes?|designs)$/;

/** How far before a place, or before the name of its organization, such a word may stand. */
const REACH = 3;
/** How far "candidate for" may. */
const FAR_REACH = 8;

/** "its support for membership", "a candidate for a non-permanent seat" */
function isSought({ sentence, place: { noun, organizations } }: Copula): boolean {
  const [first] = organizations;
  const at = first !== undefined && first.to >= noun - REACH && first.to <= noun ? first.from : noun;
  return sentence.tokens.slice(Math.max(0, at - FAR_REACH), noun).some(({ norm }, k, words) => {
    const near = noun - words.length + k >= at - REACH;
    return SOUGHT.test(norm) && (near || words[k + 1]?.norm === 'for');
  });
}
