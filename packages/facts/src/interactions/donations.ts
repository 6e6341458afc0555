import { type Clause, type Phrase, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { draftOf } from './indirect-draft.ts';

/** "handed over the vaccines, a donation by X": X gave to the state that the page is about; "welcomed a contribution from X": to whoever welcomed it. */
export function donationDrafts(
  sentence: ResolvedSentence,
  context: ExtractContext,
  i: number,
): Draft<'interactions'>[] {
  const phrases = phrasesAfterNoun(sentence, i);
  const by = phrases.find((phrase) => phrase.preposition === 'by' || phrase.preposition === 'from');
  const clause = sentence.clauses.findLast((candidate) => candidate.form === 'finite' && candidate.verb.from < i);
  if (!by || clause?.negated || clause?.tense === 'future') return [];
  const source = namedParties(sentence, by)[0];
  const to = phrases.find((phrase) => phrase.preposition === 'to');
  const { mainPair, home } = context.document;
  const receiver =
    clause && isWelcomed(sentence, clause, by) && clause.subject
      ? actingParties(sentence, clause.subject)[0]
      : undefined;
  // A contribution may be one to the talks.
  if (sentence.tokens[i]?.norm.startsWith('contribution') && (receiver === undefined || !isCounted(sentence, i)))
    return [];
  const named = to ? namedParties(sentence, to)[0] : undefined;
  const target =
    receiver ??
    (to ? named : mainPair?.find((party) => party !== home && party !== source && !party.startsWith('org:')));
  return draftOf(sentence, context, {
    source,
    target,
    type: 'AID',
    cameo: '07',
    clause,
    lasting: false,
    range: { from: i, to: by.to },
    verb: sentence.tokens[i]?.text ?? null,
  });
}

/** "a contribution of 2 million euros", "a generous contribution" */
function isCounted({ quantities, tokens, units }: ResolvedSentence, at: number): boolean {
  const unit = units.find(({ from, to }) => from <= at && at < to);
  const opens = tokens[unit?.from ?? at]?.norm ?? '';
  return (
    quantities.some(
      ({ from, to, unit: of }) => /^[A-Z]{3}$/.test(of ?? '') && from <= at + 4 && to >= (unit?.from ?? at),
    ) ||
    (/^an?$/.test(opens) && tokens[at - 1]?.norm === 'generous')
  );
}

const WELCOMING = /^(?:welcome|receive|appreciate|acknowledge|hail|applaud)$/;
const GIVEN = /^(?:contribution|donation|grant|gift|funding|support|assistance|aid)$/;

/** "welcomed a contribution of 2 million euros from X": whether what a clause welcomes is a gift, from those that a phrase names. */
export function isWelcomed(
  { tagged }: ResolvedSentence,
  { lemma, object, voice }: Clause,
  from: Pick<Phrase, 'from' | 'preposition'>,
): boolean {
  return (
    WELCOMING.test(lemma) &&
    voice === 'active' &&
    object !== null &&
    GIVEN.test(tagged.lemmas[object.head] ?? '') &&
    from.preposition === 'from' &&
    from.from >= object.head &&
    from.from <= object.to + 2
  );
}
