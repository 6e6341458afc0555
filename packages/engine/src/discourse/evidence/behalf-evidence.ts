import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** "On behalf of Peru, the Minister of Trade, N, signed", "signed on behalf of Peru by N", "N, on behalf of Peru": whom somebody acts for. */
export function behalfEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, actors, persons } = sentence;
  frontedSide(sentence, person, add);
  representedSide(sentence, person, add);
  representingSide(sentence, person, add);
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  for (const actor of actors) {
    const at = behalf(tokens, actor.from);
    if (at < 0) continue;
    // The government, its own or its people's: "of the Government of Peru", "of the Peruvian Government".
    const end = /^(?:government|side|republic)$/.test(norm(actor.to)) ? actor.to + 1 : actor.to;
    const next = norm(end) === ',' || norm(end) === 'by' || norm(end) === 'was' ? end + 1 : -1;
    const named = persons.find(({ from, name }) => name !== null && from >= end);
    const opens = at <= 1 && norm(end) === ',';
    const behind =
      named === person && next > 0 && (opens ? person.from - next < 14 : person.from - next <= 2 && norm(end) === 'by');
    const before = person.to === at || (person.to === at - 1 && norm(at - 1) === ',');
    if (behind || before) add(actor.actorId, 4);
  }
}

/** "Peru is represented in Kenya by Honorary Consul N": he is Peru's, wherever he is from. */
function representedSide({ clauses, actors }: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const { lemma, voice, subject, phrases } of clauses) {
    if (lemma !== 'represent' || voice !== 'passive' || subject === null) continue;
    const by = phrases.find(
      ({ preposition, from, to }) => preposition === 'by' && from <= person.from && person.to <= to,
    );
    const [side, second] = actors.filter(({ from, to }) => from >= subject.from && to <= subject.to);
    if (by === undefined || side === undefined || second !== undefined) continue;
    add(side.actorId, 4);
    for (const { actorId, from, to } of actors)
      if (
        actorId !== side.actorId &&
        phrases.some((phrase) => phrase.preposition === 'in' && phrase.from <= from && to <= phrase.to)
      )
        add(actorId, -4);
  }
}

/** "N, Minister of Trade, represented Peru": whom somebody represents is the party. */
function representingSide({ clauses, actors }: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const { lemma, voice, subject, object } of clauses) {
    if (lemma !== 'represent' || voice === 'passive' || subject === null || object === null) continue;
    if (person.from < subject.from || person.to > subject.to) continue;
    const [side, second] = actors.filter(({ from, to }) => from >= object.from && to <= object.to);
    if (side !== undefined && second === undefined) add(side.actorId, 4);
  }
}

/** "For Peru, Minister N signed", "From the Peruvian side, N and M took part": those whom the side before the comma names. */
function frontedSide({ tokens, actors, persons }: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!/^(?:for|from|on|by)$/.test(tokens[0]?.norm ?? '')) return;
  const [side] = actors;
  if (side === undefined || side.from > 2) return;
  const noun = tokens[side.to]?.norm ?? '';
  const end = noun === 'side' || noun === 'part' ? side.to + 1 : side.to;
  if (tokens[end]?.norm !== ',' || (end === side.to && tokens[0]?.norm !== 'for')) return;
  const first = persons.find(({ from, name }) => name !== null && from > end);
  if (first === undefined || first.from - end > 3 || actors.some(({ from, to }) => from > end && to <= person.from))
    return;
  if (person === first || (end > side.to && person.from > end)) add(side.actorId, 4);
}

/** Where "on behalf of" begins that governs the party at `from`; -1 where it does not. */
function behalf(tokens: ParsedSentence['tokens'], from: number): number {
  let k = from - 1;
  for (let skipped = 0; skipped < 4 && /^(?:the|government|of|people|side)$/.test(tokens[k]?.norm ?? ''); skipped++)
    k--;
  return tokens[k]?.norm === 'behalf' && /^(?:on|in)$/.test(tokens[k - 1]?.norm ?? '') ? k - 1 : -1;
}
