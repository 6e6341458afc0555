import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';
import { verbText } from './verb-text.ts';

/** Words that open this frame, as lemmas. */
export const COMMITMENT_WORDS: readonly string[] = ['commitment', 'resolve', 'dedication', 'determination'];

const ENCOUNTER = /^(?:visit|trip|meeting|talk|call|discussion|dialogue|consultation|session|conversation|round)$/;
const SHOWING = /^(?:reaffirm|reiterate|renew|underscore|underline|confirm)$/;

/** "The visit reaffirmed Peru's commitment to closer ties with Kenya": what an encounter says for those whose commitment it is. */
export function toldCommitments(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const clause = sentence.clauses.find((candidate) => tellsOfCommitment(sentence, candidate));
  if (!clause?.object) return [];
  const { object } = clause;
  const owners = partiesIn(sentence, { from: object.from, to: object.head }).filter(isParty);
  const sides = owners.length === 1 ? withOther(sentence, object, owners[0] as PartyId, context) : owners;
  const [a, b] = sides;
  if (sides.length !== 2 || a === undefined || b === undefined || a === b) return [];
  const symmetric = owners.length === 2;
  const [source, target] = symmetric ? inOrder(a, b) : [a, b];
  return [
    interactionDraft(sentence, {
      source,
      target,
      type: 'AGREE',
      symmetric,
      cameo: '03',
      verb: verbText(sentence, clause),
      date: actDate(sentence, clause, context, { lasting: false, intended: false }),
      range: { from: clause.verb.from, to: object.to },
      rule: 'interactions/agree-told',
    }),
  ];
}

function tellsOfCommitment(
  { tagged }: ResolvedSentence,
  { form, tense, negated, modal, voice, lemma, subject, object }: Clause,
): boolean {
  return (
    form === 'finite' &&
    voice === 'active' &&
    tense === 'past' &&
    !negated &&
    modal === null &&
    SHOWING.test(lemma) &&
    subject !== null &&
    object !== null &&
    ENCOUNTER.test(tagged.lemmas[subject.head] ?? '') &&
    COMMITMENT_WORDS.includes(tagged.lemmas[object.head] ?? '')
  );
}

/** The other side of a commitment of one: whom the words behind it name, else the other of the page's pair. */
function withOther(
  sentence: ResolvedSentence,
  { to }: TokenRange,
  owner: PartyId,
  { document }: ExtractContext,
): readonly PartyId[] {
  const comma = sentence.tokens.findIndex(({ norm }, i) => i >= to && norm === ',');
  const named = partiesIn(sentence, { from: to, to: comma < 0 ? sentence.tokens.length : comma })
    .filter(isParty)
    .filter((party) => party !== owner);
  if (named.length > 0) return named.length === 1 ? [owner, ...named] : [];
  const pair = sentence.pair ?? document.mainPair;
  const other = pair?.includes(owner) ? pair.find((party) => party !== owner) : undefined;
  return other === undefined || !isParty(other) ? [] : [owner, other];
}
