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
import { postsIn } from './posts.ts';

const RECEIVING = /^(?:receive|accept)$/;
const PRESENTING = /^(?:present|submit|hand|deliver)$/;

/** "The ambassadors of A and B, who reside in Havana, presented their letters to C", "C accredited the ambassadors of A and B, who will be non-resident". */
export function envoysFromAbroad(sentence: ResolvedSentence, { document }: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    const host = hostOf(sentence, clause, document.home);
    if (host === null || clause.negated || clause.modal || clause.tense === 'future') return [];
    const range = clause.lemma === 'accredit' || RECEIVING.test(clause.lemma) ? clause.object : clause.subject;
    const ambassadors = sentence.people.filter(({ offices }) => offices.some(({ role }) => role === 'ambassador'));
    const within = ambassadors.filter(({ from, to }) => range !== null && from < range.to && range.from < to);
    // "met the Ambassador, to receive his letters"
    const envoys = within.length === 0 && RECEIVING.test(clause.lemma) ? ambassadors : within;
    const senders = collect(envoys, ({ offices, party }) =>
      offices.flatMap((office) => (office.party !== null ? [office.party] : party !== null ? [party] : [])),
    ).filter((party) => isState(party) && party !== host);
    const several = [...new Set(senders)];
    if (several.length === 0 || !isFromAbroad(sentence, host, several)) return [];
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
  if (RECEIVING.test(clause.lemma) && clause.voice === 'active' && clause.object !== null && clause.subject !== null)
    return tellsOfLetters(sentence, { from: clause.object.from, to: clause.to })
      ? (partiesIn(sentence, clause.subject).find(isState) ?? null)
      : null;
  if (!PRESENTING.test(clause.lemma) || clause.voice !== 'active' || clause.object === null) return null;
  if (!tellsOfLetters(sentence, { from: clause.object.from, to: clause.to })) return null;
  const to = phrasesBehind(clause, 'to')[0];
  return to ? (partiesIn(sentence, to).find(isState) ?? home) : home;
}

/** They live in a third state, or are called non-resident. */
function isFromAbroad(sentence: ResolvedSentence, host: PartyId, senders: readonly PartyId[]): boolean {
  const { tokens, places } = sentence;
  const abroad = (country: PartyId | null | undefined): boolean =>
    country !== null && country !== undefined && country !== host && !senders.includes(country);
  if (isOfPostAbroad(sentence, abroad)) return true;
  return tokens.some(({ norm }, i) => {
    if (norm === 'non-resident' || norm === 'nonresident') return true;
    if (!LIVING.has(norm)) return false;
    if (norm === 'resident' && /^(?:non|-)$/.test(tokens[i - 1]?.norm ?? '')) return true;
    return abroad(places.find(({ from }) => from > i && from <= i + 3)?.country);
  });
}

/** "Ambassador N of the Kenyan Embassy in Brasilia": whose post is in a third state. */
function isOfPostAbroad(sentence: ResolvedSentence, abroad: (country: PartyId | null) => boolean): boolean {
  return sentence.people.some(
    ({ to, offices, party }) =>
      offices.some(({ role }) => role === 'ambassador') &&
      sentence.tokens[to]?.norm === 'of' &&
      postsIn(sentence, { from: to, to: Math.min(sentence.tokens.length, to + 8) }).some(
        ({ sender, host, from }) => sender === party && from <= to + 2 && abroad(host),
      ),
  );
}
