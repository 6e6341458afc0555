import { type Clause, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { dateOf, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import type { MissionDraft } from './draft.ts';
import { livesElsewhere } from './living-elsewhere.ts';

/** "the non-resident Ambassador of X to Y", "the Ambassador of X to Y, resident in Z". */
export function nonResident(sentence: ResolvedSentence): MissionDraft[] {
  const { tokens, tagged } = sentence;
  const drafts: MissionDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tagged.lemmas[i] !== 'ambassador' && !(tagged.lemmas[i] === 'commissioner' && tokens[i - 1]?.norm === 'high'))
      continue;
    const person = sentence.people.find((candidate) => candidate.from <= i && i < candidate.to);
    const sender = person?.party ?? partiesIn(sentence, { from: Math.max(0, i - 3), to: i })[0] ?? null;
    const host = hostBehind(sentence, i + 1);
    if (!sender || !host || sender === host) continue;
    const elsewhere = livesElsewhere(sentence, i, host);
    if (elsewhere)
      drafts.push(
        accreditation(sentence, { from: Math.min(i, person?.from ?? i), to: elsewhere }, sender, host, NO_DATE),
      );
  }
  return drafts;
}

/** "Since 1982 A's ambassador to B has acted concurrently as its ambassador to C". */
export function actsElsewhere(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  if (!/^(?:act|serve|double|be)$/.test(clause.lemma) || clause.negated || clause.modal || !clause.subject) return [];
  const { tokens, tagged } = sentence;
  if (
    !tokens
      .slice(clause.verb.from, clause.verb.to + 3)
      .some(({ norm }) => norm === 'concurrently' || norm === 'also' || norm === 'simultaneously')
  )
    return [];
  const isEnvoy = (i: number): boolean =>
    tagged.lemmas[i] === 'ambassador' || (tagged.lemmas[i] === 'commissioner' && tokens[i - 1]?.norm === 'high');
  let first = clause.subject.from;
  while (first < clause.subject.to && !isEnvoy(first)) first++;
  const end = sentence.clauses[clause.index + 1]?.verb.from ?? tokens.length;
  let second = clause.verb.to;
  while (second < end && !isEnvoy(second)) second++;
  // "is concurrently Ambassador to X", not "is also a friend of the Ambassador to X"
  if (clause.lemma === 'be' && second > clause.verb.to + 2) return [];
  if (first >= clause.subject.to || second >= end) return [];
  const sender = partiesIn(sentence, { from: clause.subject.from, to: first + 1 }).find(isState);
  const seat = hostBehind(sentence, first + 1) ?? stateOfSeat(sentence, first + 1);
  const host = hostBehind(sentence, second + 1);
  if (!sender || !seat || !host || host === sender || host === seat) return [];
  const since = sentence.resolvedDates.find((date) => date.since);
  const date = since ? dateOf({ ...sentence, resolvedDates: [since] }, clause) : NO_DATE;
  return withListed(sentence, second + 1, host)
    .filter((one) => one !== sender && one !== seat)
    .map((one) => accreditation(sentence, clause, sender, one, date));
}

/** "the ambassador to Denmark, Norway and the Netherlands": the first and those listed behind it. */
function withListed({ actors, tokens }: ResolvedSentence, after: number, first: PartyId): readonly PartyId[] {
  const hosts: PartyId[] = [first];
  let last = actors.find(({ from, actorId }) => from > after && actorId === first);
  for (const actor of actors) {
    if (last === undefined || actor.from < last.to) continue;
    const gap = tokens.slice(last.to, actor.from);
    if (gap.length === 0 || !gap.every(({ norm }) => /^(?:,|and|the|to)$/.test(norm)) || !isState(actor.actorId)) break;
    hosts.push(actor.actorId);
    last = actor;
  }
  return [...new Set(hosts)];
}

/** "Peru's Ambassador in Lima": the state of the town that stands right behind the title. */
function stateOfSeat({ tokens, places }: ResolvedSentence, after: number): PartyId | null {
  if (tokens[after]?.norm !== 'in') return null;
  return places.find(({ from }) => from === after + 1)?.country ?? null;
}

/** The state behind "to" that follows the title closely. */
function hostBehind(sentence: ResolvedSentence, after: number): PartyId | null {
  for (let i = after; i < Math.min(sentence.tokens.length, after + 8); i++) {
    if (sentence.tokens[i]?.norm === 'to')
      return (
        sentence.actors.find((actor) => actor.from > i && actor.from <= i + 2 && isState(actor.actorId))?.actorId ??
        null
      );
    if (sentence.tagged.tags[i] === 'PU' || /^VB/.test(sentence.tagged.tags[i] ?? '')) return null;
  }
  return null;
}
