import type { PartyId, Reference, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { otherOf, partyBehind, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import { isCommunity, isNumberOf } from './people-metric.ts';
import { COMMUNITY_NOUNS, type PeopleMetric } from './words.ts';

/** The home of those who are counted and where they are; null where the home is not known. */
export function peopleParties(
  sentence: ResolvedSentence,
  amount: Amount,
  metric: PeopleMetric,
  next: Amount | null,
  pair: readonly [PartyId, PartyId] | null,
): { a: PartyId; b: PartyId | null } | null {
  const references = partyReferences(sentence).filter((reference) => reference.parties.length === 1);
  const end = next ? next.from : sentence.tokens.length;
  const numbered = amount.nounAt >= 0 && amount.nounAt < amount.from;
  const phrase: TokenRange = numbered
    ? { from: amount.nounAt - 4, to: amount.nounAt + 1 }
    : { from: amount.to, to: Math.max(amount.nounAt + 1, amount.to + 1) };
  const inside = references.find(
    (reference) =>
      reference.from >= phrase.from &&
      reference.from < Math.min(end, phrase.to + 3) &&
      !(reference.from >= phrase.to && /^(?:in|at|to)$/.test(sentence.tokens[reference.from - 1]?.norm ?? '')) &&
      !between(sentence, phrase.to, reference.from),
  );
  const of = partyBehind(sentence, { from: phrase.to, to: Math.min(end, phrase.to + 4) }, 'from', 'of');
  const owned = references.find(
    (reference) =>
      reference.to <= amount.from &&
      amount.from - reference.to <= 3 &&
      sentence.tokens.slice(reference.to, amount.from).every((token) => /^(?:'s|’s|'|some|the)$/.test(token.norm)) &&
      /^(?:'s|’s|')$/.test(sentence.tokens[reference.to]?.norm ?? ''),
  );
  const listed =
    isNumberOf(sentence, amount) || isCommunity(sentence, amount)
      ? (ofCommunity(sentence, amount, references) ?? references.find((reference) => reference.to <= amount.from))
      : undefined;
  const subject = references
    .filter(
      (reference) =>
        reference.to <= amount.from && !/^(?:in|at|to|with|from|by)$/.test(beforeReference(sentence, reference.from)),
    )
    .at(-1);
  const home = inside?.parties[0] ?? of?.parties[0] ?? listed?.parties[0] ?? owned?.parties[0] ?? null;
  const places = references.filter(
    (reference) =>
      reference.from < end &&
      (reference.from >= amount.to || metric === 'residents' || metric === 'students' || metric === 'tourists'),
  );
  const where = (party: PartyId | null): PartyId | null => {
    const at = (prepositions: RegExp): (typeof places)[number] | undefined =>
      places.find(
        (reference) => reference.parties[0] !== party && prepositions.test(beforeReference(sentence, reference.from)),
      );
    // "attend Norwegian universities"
    const schooled = (home: PartyId | null): (typeof places)[number] | undefined =>
      metric === 'students'
        ? places.find(
            (reference) =>
              reference.kind === 'demonym' &&
              reference.parties[0] !== home &&
              reference.from > amount.to &&
              /^(?:universities|university|colleges|schools|institutions)$/.test(
                sentence.tokens[reference.to]?.norm ?? '',
              ),
          )
        : undefined;
    const located = at(/^(?:in|at)$/) ?? at(/^(?:to|into)$/) ?? at(/^calls?$/) ?? schooled(party);
    if (located) return located.parties[0] ?? null;
    const hosting =
      subject &&
      subject.parties[0] !== party &&
      sentence.tokens
        .slice(subject.to, amount.from)
        .some((token) =>
          /^(?:hosts?|hosted|has|have|received|receives|welcomed|trained|trains|home|accommodates|accepted)$/.test(
            token.norm,
          ),
        )
        ? subject.parties[0]
        : undefined;
    if (hosting && home) return hosting;
    const held = references.find(
      (reference) =>
        reference.from > amount.to &&
        reference.from < end &&
        reference.parties[0] !== party &&
        sentence.tokens[reference.from - 1]?.norm === 'by',
    );
    return held?.parties[0] ?? otherOf(pair, party);
  };
  if (home) {
    if (!isState(home) && metric !== 'personnel') return null;
    const b = where(home);
    const abroad = sentence.tokens
      .slice(amount.to, amount.to + 8)
      .some((token) => token.norm === 'abroad' || token.norm === 'overseas');
    if ((metric === 'tourists' || metric === 'residents' || metric === 'students') && (!b || b === home) && !abroad)
      return null;
    if (abroad) return { a: home, b: null };
    return b === home ? { a: home, b: null } : { a: home, b };
  }
  const sender = metric === 'personnel' ? sentBy(sentence, phrase.to, end) : null;
  if (sender) return { a: sender, b: otherOf(pair, sender) };
  const sentTo = metric === 'personnel' && !subject ? passivelySentTo(sentence, amount, end) : null;
  if (sentTo) {
    const a = otherOf(pair, sentTo);
    if (a) return { a, b: sentTo };
  }
  if (metric === 'personnel' && subject && isState(subject.parties[0] as PartyId)) {
    const a = subject.parties[0] as PartyId;
    return { a, b: where(a) };
  }
  // "The Foundation has 240 students": of a body nobody knows where they come from
  const ofBody = sentence.actors.some(({ from, form }) => from === subject?.from && form === 'body');
  if (metric === 'students' && subject && !ofBody && isState(subject.parties[0] as PartyId)) {
    const a = subject.parties[0] as PartyId;
    const b = where(a);
    return b &&
      sentence.tokens.slice(subject.to, amount.from).some((token) => /^(?:has|have|sent|sends|had)$/.test(token.norm))
      ? { a, b }
      : null;
  }
  return null;
}

/** "Peru is home to a *Kenyan* diaspora of 2,300". */
function ofCommunity(
  { tokens }: ResolvedSentence,
  amount: Amount,
  references: readonly Reference[],
): Reference | undefined {
  return references.find(
    ({ to, kind }) => kind === 'demonym' && to <= amount.from && COMMUNITY_NOUNS.has(tokens[to]?.norm ?? ''),
  );
}

/** "32 observers deployed by the Union" */
function sentBy(sentence: ResolvedSentence, from: number, end: number): PartyId | null {
  const { tokens } = sentence;
  if (!/^(?:deployed|sent|seconded|dispatched|provided)$/.test(tokens[from]?.norm ?? '')) return null;
  return partyBehind(sentence, { from, to: Math.min(end, from + 5) }, 'by')?.parties[0] ?? null;
}

/** "more than 500 volunteers have been sent to Kenya" */
function passivelySentTo(sentence: ResolvedSentence, amount: Amount, end: number): PartyId | null {
  const sent = sentence.clauses.find(
    ({ voice, lemma, verb, negated }) =>
      voice === 'passive' &&
      !negated &&
      /^(?:send|dispatch|deploy)$/.test(lemma) &&
      verb.from >= amount.to &&
      verb.from <= amount.to + 4,
  );
  return sent ? (partyBehind(sentence, { from: sent.head, to: end }, 'to')?.parties[0] ?? null) : null;
}

function beforeReference(sentence: ResolvedSentence, from: number): string {
  const word = sentence.tokens[from - 1]?.norm ?? '';
  return word === 'the' ? (sentence.tokens[from - 2]?.norm ?? '') : word;
}

function between(sentence: ResolvedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:of|from|the|young|ethnic)$/.test(sentence.tokens[i]?.norm ?? '')) return true;
  return false;
}
