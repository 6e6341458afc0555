import {
  type Clause,
  type PartyId,
  type Predication,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { inOrder, isParty } from '../shared/parties.ts';
import type { RelationObject } from './object.ts';
import { isOfMembers } from './of-members.ts';

/** "A broke relations with B and C": A with each of them, and not B with C; null where there are not several, none where nobody knows who A is. */
export function severalPairs(
  sentence: ResolvedSentence,
  object: RelationObject,
  predication: Predication<unknown>,
  home: string | null,
): readonly (readonly [string, string])[] | null {
  const { clause, nominal } = predication;
  const apart = apartFromGroup(sentence, object, predication);
  if (apart !== null) return apart;
  // "ties with D were cut by A, B and C"
  const acting = clause?.voice === 'passive' ? predication.agent : (clause?.subject ?? null);
  if (!nominal && acting === null) return null;
  const phrase = [...phrasesAfterNoun(sentence, object.to - 1), ...predication.phrases].find(
    ({ preposition, from }) => preposition === 'with' && from >= object.to,
  );
  if (!phrase) return examplePairs(sentence, object, clause);
  const within = partiesIn(sentence, { from: phrase.from, to: listEnd(sentence, phrase.to) }).filter(
    (party) =>
      !isOfTheirs(sentence, phrase, party) &&
      !sentence.references.some(
        (reference) =>
          reference.from >= phrase.from && reference.parties.includes(party) && isOfMembers(sentence, reference),
      ),
  );
  const others = [...new Set((within.length > 0 ? within : examplesBehind(sentence, phrase)).filter(isParty))];
  if (others.length < 2) return nominal ? null : severalAgents(sentence, acting, others[0] ?? null);
  // "Kenya's establishment of relations with B and C": who it is stands before the noun, if anywhere.
  const signing = clause?.form === 'gerund' ? signatory(sentence, predication.head) : null;
  const doer: TokenRange | null = nominal ? { from: 0, to: object.from } : (signing ?? acting);
  const agents = doer === null ? [] : [...new Set(partiesIn(sentence, doer).filter(isParty))];
  // "the Government", in a text whose two parties are the others: whose government it is nobody says.
  const unknown = agents.every((party) => others.includes(party));
  if (agents.length > 1 && !unknown) return null;
  const agent = unknown ? home : agents[0];
  return agent == null ? [] : others.filter((party) => party !== agent).map((party) => inOrder(agent, party));
}

/** "relations between A and the three countries": A with each of them; null where no group stands beside one. */
function apartFromGroup(
  sentence: ResolvedSentence,
  object: RelationObject,
  { phrases }: Predication<unknown>,
): readonly (readonly [string, string])[] | null {
  const phrase = [...phrasesAfterNoun(sentence, object.to - 1), ...phrases].find(
    ({ preposition, from }) => preposition === 'between' && from >= object.to,
  );
  if (!phrase) return null;
  const named = sentence.references.filter(({ from, to }) => from >= phrase.from && to <= phrase.to);
  const [alone, ...more] = named.filter(({ parties }) => parties.length === 1);
  const [group, ...groups] = named.filter(({ parties }) => parties.length > 2);
  const one = alone?.parties[0];
  if (one === undefined || group === undefined || more.length + groups.length > 0 || group.parties.includes(one))
    return null;
  return group.parties.filter(isParty).map((party) => inOrder(one, party));
}

/** "A, B and C broke relations with D": each of them with D. */
function severalAgents(
  sentence: ResolvedSentence,
  acting: TokenRange | null,
  other: string | null,
): readonly (readonly [string, string])[] | null {
  if (other === null || acting === null) return null;
  const agents = [...new Set(partiesIn(sentence, acting).filter(isParty))];
  return agents.length > 1 && !agents.includes(other) ? agents.map((agent) => inOrder(agent, other)) : null;
}

/** Where the list of names ends that a phrase begins: "with B *and C*", also where the words behind hide the second one. */
function listEnd({ tokens, references }: ResolvedSentence, to: number): number {
  let end = to;
  for (;;) {
    let k = end;
    while (k < end + 3 && /^(?:,|and|the)$/.test(tokens[k]?.norm ?? '')) k++;
    const next = k === end && end > to ? undefined : references.find(({ from, kind }) => from === k && kind === 'name');
    if (next === undefined || /^(?:'s?|’s)$/.test(tokens[next.to]?.norm ?? '')) return end;
    end = next.to;
  }
}

/** "established relations with still more countries, such as B and C", where the words before the noun are read as no phrase. */
function examplePairs(
  sentence: ResolvedSentence,
  { to }: RelationObject,
  clause: Clause | null,
): readonly (readonly [string, string])[] | null {
  const { tokens } = sentence;
  if (tokens[to]?.norm !== 'with' || !clause?.subject) return null;
  const noun = tokens.findIndex(({ norm }, i) => i > to && i < to + 6 && /^(?:countries|states|nations)$/.test(norm));
  const others = noun < 0 ? [] : examplesBehind(sentence, { from: noun, to: noun + 1 }).filter(isParty);
  const [agent, second] = new Set(partiesIn(sentence, clause.subject).filter(isParty));
  if (others.length < 2 || agent === undefined || second !== undefined) return null;
  return [...new Set(others)].filter((party) => party !== agent).map((party) => inOrder(agent, party));
}

/** "with a number of Union countries": the countries, and not the Union. */
function isOfTheirs({ references, tokens }: ResolvedSentence, { from, to }: TokenRange, party: PartyId): boolean {
  return (
    party.startsWith('org:') &&
    references.some(
      (each) =>
        each.parties.includes(party) &&
        each.from >= from &&
        each.to <= to &&
        /^(?:countries|states|members?|nations)$/.test(tokens[each.to]?.norm ?? ''),
    )
  );
}

/** "with more countries, such as B, C and D": those whom the noun is told by. */
function examplesBehind(sentence: ResolvedSentence, { from, to }: TokenRange): PartyId[] {
  const { tokens } = sentence;
  if (!tokens.slice(from, to).some(({ norm }) => /^(?:countries|states|nations|partners|neighbou?rs)$/.test(norm)))
    return [];
  let at = to;
  while (at < to + 4 && /^(?:,|:|such|as|well|including|like|namely|among|them)$/.test(tokens[at]?.norm ?? '')) at++;
  return at === to ? [] : partiesIn(sentence, { from: at, to: listEnd(sentence, at) });
}

/** Who "signed a communiqué establishing relations with B and C", "agreed on the establishment of …". */
function signatory({ clauses }: ResolvedSentence, head: number): Clause['subject'] {
  const signing = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= head);
  return signing?.voice === 'active' && /^(?:sign|agree|issue|conclude|adopt)$/.test(signing.lemma)
    ? signing.subject
    : null;
}
