import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { partyReferences } from '../shared/party-search.ts';
import { actingParties, namedParties } from './actors.ts';
import { interactionDraft } from './draft.ts';

const GROUND = /^(?:at|on|upon|following)$/;
const WITHIN = /^(?:the|an|a|official|kind|cordial|gracious|personal|special|formal|warm|joint|generous|friendly)$/;

/** "Y will visit Lima at the invitation of X": X asked Y, at no stated time. */
export function invitedDrafts(sentence: ResolvedSentence): Draft<'interactions'>[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }, i) => norm === 'invitation' && isGround(sentence, i));
  if (at < 0) return [];
  const source = inviterOf(sentence, at);
  if (source === null) return [];
  const target = invitedOf(sentence, at, source);
  if (target === null || target === source || !isParty(source) || !isParty(target)) return [];
  return [
    interactionDraft(sentence, {
      source,
      target,
      type: 'REQUEST',
      cameo: '02',
      verb: tokens[at]?.text ?? null,
      date: NO_DATE,
      range: { from: at - 1, to: at + 2 },
      rule: 'interactions/request-invitation',
    }),
  ];
}

/** "at the kind invitation of", "on Peru's invitation", "at his invitation" where he is known. */
function isGround({ tokens, references }: ResolvedSentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (GROUND.test(word)) return true;
    // "in view of the invitation of"
    if (word === 'of' && tokens[i - 1]?.norm === 'view') return true;
    // "in response to an invitation extended by"
    if (word === 'to' && /^(?:response|reply|answer)$/.test(tokens[i - 1]?.norm ?? '')) return true;
    if (!WITHIN.test(word) && word !== '’s' && word !== "'s" && !references.some(({ from, to }) => from <= i && i < to))
      return false;
  }
  return false;
}

/** Who invites: the first person or party behind "of", "from" or "by", else the owner before the noun. */
function inviterOf(sentence: ResolvedSentence, at: number): string | null {
  const { tokens, people } = sentence;
  if (!/^(?:of|from|by|extended)$/.test(tokens[at + 1]?.norm ?? ''))
    return namedParties(sentence, { from: Math.max(0, at - 4), to: at })[0] ?? null;
  const from = at + (tokens[at + 1]?.norm === 'extended' ? 3 : 2);
  // "of his Norwegian counterpart": whose counterpart it is does not invite.
  const named = partyReferences(sentence).find(
    ({ kind, ...reference }) => kind !== 'pronoun' && reference.to > from && reference.from <= from + 10,
  );
  const person = people.find((candidate) => candidate.to > from && candidate.from <= from + 6);
  if (person?.party && (named === undefined || person.from <= named.from || !hasComma(sentence, named.to, person.from)))
    return person.party;
  if (named?.parties.length !== 1) return null;
  const between = tokens.slice(from, named.from).map(({ norm }) => norm);
  return between.some((word) => /^(?:to|will|has|have|is|are|was|were|paid|visited|and)$/.test(word))
    ? null
    : (named.parties[0] ?? null);
}

function hasComma({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => norm === ',');
}

const TRAVELLING: ReadonlySet<string> = new Set(
  'visit travel arrive trip tour journey go come fly sojourn stay'.split(' '),
);

/** Who is invited: the subject of the clause, else the only other party of the sentence. */
function invitedOf(sentence: ResolvedSentence, at: number, source: string): string | null {
  const clause =
    sentence.clauses.findLast(({ form, verb, subject }) => form === 'finite' && subject && verb.from < at) ??
    sentence.clauses.find(({ form, verb, subject }) => form === 'finite' && subject && verb.from > at);
  if (clause?.subject) {
    const { subject } = clause;
    const acting = actingParties(sentence, subject).filter((party) => party !== source);
    if (acting.length === 1) return acting[0] ?? null;
    const person = sentence.people.find(({ from, to, party }) => from <= subject.head && subject.head < to && party);
    if (person?.party && person.party !== source) return person.party;
  }
  if (!sentence.tagged.lemmas.some((lemma) => TRAVELLING.has(lemma ?? ''))) return null;
  const others = [...new Set(partyReferences(sentence).flatMap(({ parties }) => parties))].filter(
    (party) => party !== source,
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}
