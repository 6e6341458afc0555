import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { indexAmong } from '../index-among.ts';
import type { AddPoint } from './assignment.ts';

/** Who leads a state, and so stands among the facts about it. */
const LEADING: ReadonlySet<string> = new Set(
  'head_of_state deputy_head_of_state head_of_government deputy_head_of_government foreign_minister minister defence_minister parliament_speaker'.split(
    ' ',
  ),
);

/** Lines on either side within which an entry "Capital: Lima" tells whose facts these are. */
const NEAR = 12;

/** "President: N" among the facts about a state: of the one whose capital stands there, else on a page about two of the one that does not speak. */
export function entryEvidence(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  pair: readonly [PartyId, PartyId] | null,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (!isEntry(sentence, person)) return;
  const other = home !== null && pair?.includes(home) ? pair.find((party) => party !== home) : undefined;
  const described = stateOfEntries(sentences, sentence) ?? other;
  if (described !== undefined && !described.startsWith('org:')) add(described, 4);
}

/** An office and a colon, with its holder behind it, and nothing else. */
function isEntry({ tokens, actors, clauses, segment }: ParsedSentence, person: PersonMention): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || segment.kind === 'title' || person.from > colon + 1 || (person.nameRange?.from ?? 0) <= colon)
    return false;
  return (
    person.offices.some(({ role }) => LEADING.has(role)) &&
    actors.every(({ from }) => from > person.to) &&
    clauses.every(({ form }) => form !== 'finite')
  );
}

function stateOfEntries(sentences: readonly ParsedSentence[], sentence: ParsedSentence): PartyId | null {
  const at = indexAmong(sentences, sentence);
  for (const near of sentences.slice(Math.max(0, at - NEAR), at + NEAR)) {
    const [first, second] = near.tokens;
    if (first?.norm !== 'capital' || !(second?.text === ':' || near.tokens[2]?.text === ':')) continue;
    const [city] = near.actors.filter(({ form }) => form === 'city');
    return city?.actorId ?? near.places[0]?.country ?? null;
  }
  return stateOfHeading(sentences.slice(Math.max(0, at - NEAR), at));
}

/** "Peru", "The Republic of Peru" above the entries, alone in its line. */
function stateOfHeading(before: readonly ParsedSentence[]): PartyId | null {
  const heading = before.findLast(({ actors, tokens }) => {
    const [only, another] = actors;
    return (
      only?.form === 'name' &&
      another === undefined &&
      tokens.every(({ kind, norm }, i) => (i >= only.from && i < only.to) || kind !== 'word' || norm === 'the')
    );
  });
  return heading?.actors[0]?.actorId ?? null;
}
