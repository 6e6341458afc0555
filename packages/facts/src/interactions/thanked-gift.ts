import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { draftOf } from './indirect-draft.ts';

/** "thanked X for the aid provided", "expressed gratitude to X for the tents sent": what one is thanked for was given. */
export function thankedGiftDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return collect(sentence.clauses, (clause) => {
    const gift = clause.phrases.find(
      ({ preposition, head }) => preposition === 'for' && GIVEN.test(sentence.tagged.lemmas[head] ?? ''),
    );
    const given = gift && sentence.clauses.find(({ verb }) => verb.from === gift.to);
    const direct = /^(?:thank|commend|praise)$/.test(clause.lemma);
    const thanks =
      direct ||
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
      type: 'AID',
      cameo: '07',
      clause,
      lasting: true,
      range: { from: clause.from, to: given.to },
      verb: sentence.tokens[given.head]?.text ?? null,
    }).map((draft) => ({ ...draft, row: { ...draft.row, date: null, date_basis: null } }));
  });
}

const GIVEN =
  /^(?:aid|assistance|help|relief|donation|supply|vaccine|equipment|grant|funds?|tent|medicine|food|support)$/;
const PROVIDING = /^(?:provide|render|give|extend|send|donate|deliver|supply)$/;
