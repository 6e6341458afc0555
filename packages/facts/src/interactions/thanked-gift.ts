import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { draftOf } from './indirect-draft.ts';

/** "thanked X for the aid provided", "expressed gratitude to X for the tents sent", "appreciates the help given by X": what one is thanked for was given. */
export function thankedGiftDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return collect(sentence.clauses, (clause) => {
    const appreciated = clause.lemma === 'appreciate' ? clause.object : null;
    const gift = [
      ...clause.phrases.filter(({ preposition }) => preposition === 'for'),
      ...(appreciated ? [appreciated] : []),
    ].find(({ head }) => GIVEN.test(sentence.tagged.lemmas[head] ?? ''));
    const given = gift && sentence.clauses.find(({ verb }) => verb.from === gift.to);
    const direct = /^(?:thank|commend|praise)$/.test(clause.lemma);
    const thanks =
      direct ||
      appreciated !== null ||
      (clause.object !== null &&
        /^(?:gratitude|thanks|appreciation)$/.test(sentence.tokens[clause.object.head]?.norm ?? ''));
    if (!gift || !given || !thanks || clause.negated || clause.form !== 'finite' || !clause.subject) return [];
    if (!PROVIDING.test(given.lemma) || given.form !== 'participle') return [];
    const thanked = direct ? clause.object : clause.phrases.find(({ preposition }) => preposition === 'to');
    const by = given.phrases.find(({ preposition }) => preposition === 'by');
    const source = by ? namedParties(sentence, by)[0] : thanked ? namedParties(sentence, thanked)[0] : undefined;
    return draftOf(sentence, context, {
      source,
      target: actingParties(sentence, clause.subject)[0],
      ...(isForBid(sentence, given) ? { type: 'SUPPORT', cameo: '05' } : { type: 'AID', cameo: '07' }),
      clause,
      lasting: true,
      range: { from: clause.from, to: given.to },
      verb: sentence.tokens[given.head]?.text ?? null,
    }).map((draft) => ({ ...draft, row: { ...draft.row, date: null, date_basis: null } }));
  });
}

/** "the support given during its bid for a seat": backed, and nothing given. */
function isForBid({ tokens }: ResolvedSentence, given: Clause): boolean {
  return tokens.slice(given.verb.to, given.to).some(({ norm }) => BIDS.test(norm));
}

const BIDS = /^(?:bid|candidacy|candidature|candidate|election|nomination)$/;

const GIVEN =
  /^(?:aid|assistance|help|relief|donation|supply|vaccine|equipment|grant|funds?|tent|medicine|food|support)$/;
const PROVIDING = /^(?:provide|render|give|extend|send|donate|deliver|supply)$/;
