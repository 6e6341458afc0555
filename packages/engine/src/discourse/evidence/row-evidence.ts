import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** Who came, in rows of visits: "To Peru / May 2010 – Minister N", "5 May 2010 – Minister N in Lima", "Visits to Peru by Kenyan officials: Minister N (2010)". */
export function rowEvidence(
  headings: ReadonlyMap<number, ParsedSentence>,
  pair: readonly [PartyId, PartyId] | null,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  if (colon > 0 && colon < person.from && sentence.tagged.lemmas.slice(0, colon).includes('visit'))
    leadEvidence(sentence, colon, add);
  if (pair === null || sentence.segment.headings.length === 0 || tellsSomething(sentence)) return;
  const host = placeBehind(sentence, person) ?? hostOfHeadings(headings, sentence);
  if (host === null || !pair.includes(host)) return;
  add(host, -4);
  for (const party of pair) if (party !== host) add(party, 3);
}

/** "by Kenyan officials", "Kenyan officials to Peru" before the colon. */
function leadEvidence({ actors, tokens }: ParsedSentence, colon: number, add: AddPoint): void {
  for (const actor of actors) {
    if (actor.to > colon) return;
    const before = tokens[actor.from - 1]?.norm ?? '';
    if (before === 'by' || before === 'from' || actor.form === 'demonym') add(actor.actorId, 4);
    else if (before === 'to') add(actor.actorId, -3);
  }
}

function tellsSomething({ clauses, segment }: ParsedSentence): boolean {
  return (
    (segment.kind !== 'timeline' && segment.kind !== 'list') ||
    clauses.some(({ form, subject }) => form === 'finite' && subject !== null)
  );
}

/** "Minister N, in Lima", "to Peru": the state, or that of the town, that stands right behind. */
function placeBehind({ tokens, places, actors }: ParsedSentence, person: PersonMention): PartyId | null {
  const at = tokens[person.to]?.norm === ',' ? person.to + 1 : person.to;
  if (!/^(?:in|to)$/.test(tokens[at]?.norm ?? '')) return null;
  const town = places.find(({ from }) => from === at + 1);
  return town?.country ?? actors.find(({ from, form }) => from === at + 1 && form === 'name')?.actorId ?? null;
}

/** "To Peru", "Visits to Peru" as the innermost heading that names a state. */
function hostOfHeadings(headings: ReadonlyMap<number, ParsedSentence>, { segment }: ParsedSentence): PartyId | null {
  for (const span of [...segment.headings].reverse()) {
    const heading = headings.get(span.start);
    if (!heading || heading.actors.length === 0) continue;
    const [only, ...more] = heading.actors;
    if (only === undefined || more.length > 0) return null;
    const before = heading.tokens[only.from - 1]?.norm;
    return (before === 'the' ? heading.tokens[only.from - 2]?.norm : before) === 'to' ? only.actorId : null;
  }
  return null;
}
