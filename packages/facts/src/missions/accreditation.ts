import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { dateOf, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';

const HEADS_OF_MISSION = /^(?:ambassador|envoy|minister|embassy|representative|commissioner|head|chief|mission|legation|he|she)$/;

/** "is also accredited to X", "concurrent in X", "non-resident ambassador to X": a head of mission without a post there. */
export function accreditationDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'missions'>[] {
  const drafts: Draft<'missions'>[] = [];
  for (const clause of sentence.clauses) {
    const accredited = clause.lemma === 'accredit';
    const concurrent = clause.lemma === 'be' && sentence.tagged.lemmas.slice(clause.verb.to, clause.to).some((lemma) => lemma === 'concurrent' || lemma === 'accredited');
    if ((!accredited && !concurrent) || clause.negated || clause.modal || !clause.subject) continue;
    const lemmas = sentence.tagged.lemmas.slice(clause.subject.from, clause.subject.to);
    if (!lemmas.some((lemma) => HEADS_OF_MISSION.test(lemma)) && !sentence.people.some((person) => person.from >= (clause.subject?.from ?? 0) && person.to <= (clause.subject?.to ?? 0))) continue;
    const targets = clause.phrases.filter((phrase) => phrase.preposition === 'to' || phrase.preposition === 'in' || phrase.preposition === 'for');
    const sender = senderOf(sentence, clause.subject, context);
    const resident = residence(sentence);
    for (const host of targets.flatMap((phrase) => partiesIn(sentence, phrase)).filter(isState)) {
      if (!sender || host === sender || host === resident) continue;
      const date = dateOf(sentence, clause);
      drafts.push({ table: 'missions', row: { kind: 'accreditation', change: date.date && clause.tense === 'past' ? 'opened' : 'operating', sender, host, city: null, role: null, ...(clause.tense === 'past' ? date : NO_DATE) }, sentence, range: clause, rule: 'missions/accreditation', confidence: 0.8 });
    }
  }
  return drafts;
}

function senderOf(sentence: ResolvedSentence, subject: { from: number; to: number }, context: ExtractContext): PartyId | null {
  const named = partiesIn(sentence, subject)[0];
  if (named) return named;
  return context.document.home ?? null;
}

/** "resident in Madrid": the host of the post where the head of mission lives. */
function residence(sentence: ResolvedSentence): PartyId | null {
  for (let i = 0; i < sentence.tokens.length; i++) {
    const word = sentence.tokens[i]?.norm;
    if (word !== 'resident' && word !== 'residing' && word !== 'reside' && word !== 'based') continue;
    const place = sentence.places.find((candidate) => candidate.from > i && candidate.from <= i + 3);
    if (place) return place.country;
  }
  return null;
}
