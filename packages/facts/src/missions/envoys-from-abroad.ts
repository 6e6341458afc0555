import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  tellsOfLetters,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import type { MissionDraft } from './draft.ts';
import { LIVING } from './living-elsewhere.ts';

const PRESENTING = /^(?:present|submit|hand|deliver)$/;

/** "The ambassadors of A and B, who reside in Havana, presented their letters to C", "C accredited the ambassadors of A and B, who will be non-resident". */
export function envoysFromAbroad(sentence: ResolvedSentence, { document }: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    const host = hostOf(sentence, clause, document.home);
    if (host === null || clause.negated || clause.modal || clause.tense === 'future') return [];
    const range = clause.lemma === 'accredit' ? clause.object : clause.subject;
    const envoys = sentence.people.filter(
      ({ from, to, offices }) =>
        range !== null && from < range.to && range.from < to && offices.some(({ role }) => role === 'ambassador'),
    );
    const senders = collect(envoys, ({ offices, party }) =>
      offices.flatMap((office) => (office.party !== null ? [office.party] : party !== null ? [party] : [])),
    ).filter((party) => isState(party) && party !== host);
    const several = [...new Set(senders)];
    if (several.length < 2 || !isFromAbroad(sentence, host)) return [];
    const date = dateOf(sentence, clause);
    return several.map((sender) => accreditation(sentence, clause, sender, host, date));
  });
}

/** With whom they are accredited. */
function hostOf(sentence: ResolvedSentence, clause: Clause, home: PartyId | null): PartyId | null {
  if (clause.lemma === 'accredit' && clause.voice === 'active')
    return (
      sentence.people.findLast(({ to, party }) => to <= clause.verb.from && party !== null && isState(party))?.party ??
      null
    );
  if (!PRESENTING.test(clause.lemma) || clause.voice !== 'active' || clause.object === null) return null;
  if (!tellsOfLetters(sentence, { from: clause.object.from, to: clause.to })) return null;
  const to = phrasesBehind(clause, 'to')[0];
  return to ? (partiesIn(sentence, to).find(isState) ?? home) : home;
}

/** They live in a third state, or are called non-resident. */
function isFromAbroad({ tokens, places }: ResolvedSentence, host: PartyId): boolean {
  return tokens.some(({ norm }, i) => {
    if (norm === 'non-resident' || norm === 'nonresident') return true;
    if (!LIVING.has(norm)) return false;
    if (norm === 'resident' && /^(?:non|-)$/.test(tokens[i - 1]?.norm ?? '')) return true;
    const seat = places.find(({ from }) => from > i && from <= i + 3);
    return seat !== undefined && seat.country !== null && seat.country !== host;
  });
}
