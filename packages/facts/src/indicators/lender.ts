import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { partyBehind } from '../shared/party-search.ts';
import type { FigureParties } from './figure.ts';
import type { MoneyCue } from './money-cues.ts';

const LENDING = /^(?:fund|bank|agency|exim|corporation|facility|kfaed|jica|kfw)$/;

/** True for "a loan agreement": who of the two that sign it lends, the words around tell. */
export function isSigned({ tokens }: ResolvedSentence, { at, form, metric }: MoneyCue): boolean {
  return form === 'noun' && (metric === 'loan' || metric === 'aid') && /^agreements?$/.test(tokens[at + 1]?.norm ?? '');
}

/** "Peru and Kenya signed notes on aid worth …": which of the two gives is not told by who signs. */
export function isOfSigners(sentence: ResolvedSentence, at: number): boolean {
  const clause = sentence.clauses.findLast(({ verb, to, form }) => form === 'finite' && verb.from <= at && at <= to);
  return (
    clause !== undefined &&
    /^(?:sign|exchange|conclude|ink|initial)$/.test(clause.lemma) &&
    partiesIn(sentence, clause.subject).length > 1
  );
}

/** "The Kuwait Fund signed a loan agreement with Peru", "the World Bank and Peru signed …": the one that is, or acts through, a bank or fund; null where none or both do. */
export function lenderOf(sentence: ResolvedSentence, cue: MoneyCue): FigureParties | null {
  const clause = sentence.clauses.find(({ from, to }) => from <= cue.at && cue.at < to);
  // "A loan agreement was signed between A and B"
  const between = sentence.clauses
    .find(
      ({ voice, subject }) => voice === 'passive' && subject !== null && subject.from <= cue.at && cue.at < subject.to,
    )
    ?.phrases.find(({ preposition }) => preposition === 'between' || preposition === 'by');
  const subject = between ?? (clause?.voice === 'active' ? clause.subject : null);
  if (!subject) return null;
  const signers = partiesIn(sentence, subject);
  const other = partyBehind(sentence, { from: cue.at, to: sentence.tokens.length }, 'with');
  const [first, second] = signers.length === 2 ? signers : [signers[0], other?.parties[0]];
  if (!first || !second || first === second) return null;
  const organizations = [first, second].filter((party) => party.startsWith('org:'));
  if (organizations.length === 1) return organizations[0] === first ? { a: first, b: second } : { a: second, b: first };
  if (signers.length !== 1 || organizations.length > 1) return null;
  const lends = sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => LENDING.test(lemma));
  return lends ? { a: first, b: second } : null;
}

/** "5 million will be supplied as a loan": what is given so is lent. */
export function asLoan({ tokens }: ResolvedSentence, cue: MoneyCue | null): MoneyCue | null {
  if (cue?.metric !== 'aid' || cue.form !== 'verb') return cue;
  const at = tokens.findIndex(({ norm }, i) => i > cue.at && i <= cue.at + 4 && norm === 'as');
  if (at < 0 || !/^an?$/.test(tokens[at + 1]?.norm ?? '')) return cue;
  const lent = tokens.slice(at + 2, at + 5).some(({ norm }) => norm === 'loan' || norm === 'credit');
  return lent ? { ...cue, metric: 'loan' } : cue;
}
