import { type PartyId, type ResolvedSentence, UNITS_IN_WORDS } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { documentDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { titleInText } from '../shared/title-of.ts';
import { interactionDraft } from './draft.ts';

const EXPELLING = /^(?:expel|expels|expelled|expelling|expulsion|expulsions)$/;
const SENT = /^(?:diplomats?|officials?|envoys?|attach[eé]s?|staff|personnel)$/;
/** Behind a state's name in a line of a list. */
const COLON = /^[-–—:]$/;
/** What else a line may say. */
const BESIDE =
  /^(?:each|country|from|of|and|the|alleged|military|diplomatic|in|total|have|has|been|were|was|are|is|,|;|\.|\(|\))$/;

/** "Which states expel Peruvian diplomats" above lines such as "Chile: four" and "Kenya, Togo: two diplomats each": those who are named there sent them away. */
export function expulsionLists(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const sources = statesOfLine(sentence);
  if (sources.length === 0) return [];
  const titled = titleInText(context.document) ?? context.document.title;
  const target = titled ? whoseDiplomats(titled) : null;
  if (target === null || sources.includes(target)) return [];
  return sources.map((source) =>
    interactionDraft(sentence, {
      source,
      target,
      type: 'SANCTION',
      cameo: '16',
      verb: 'expelled',
      date: documentDate(context.document.date),
      range: { from: 0, to: sentence.tokens.length },
      rule: 'interactions/expulsion-list',
    }),
  );
}

/** The state whose diplomats a title says are expelled. */
function whoseDiplomats({ tokens, actors }: Pick<ResolvedSentence, 'tokens' | 'actors'>): PartyId | null {
  if (!tokens.some(({ norm }) => EXPELLING.test(norm))) return null;
  const whose = actors.find(
    ({ to, actorId }) =>
      isState(actorId) && (SENT.test(tokens[to]?.norm ?? '') || SENT.test(tokens[to + 1]?.norm ?? '')),
  );
  return whose?.actorId ?? null;
}

/** The states before the colon or dash of a line whose rest is a number, perhaps of diplomats; none of any other line. */
function statesOfLine({ tokens, references }: ResolvedSentence): readonly PartyId[] {
  const end = tokens.findIndex(({ norm }) => COLON.test(norm));
  if (end < 1) return [];
  const states: PartyId[] = [];
  for (let i = 0; i < end; i++) {
    const named = references.find(({ from, to }) => from === i && to <= end);
    if (named?.kind === 'name' && named.parties.every(isState)) {
      states.push(...named.parties);
      i = named.to - 1;
    } else if (!/^(?:,|and|&|the|[•*])$/.test(tokens[i]?.norm ?? '')) return [];
  }
  const rest = tokens.slice(end + 1);
  const first = rest.find(({ norm }) => !/^(?:about|around|at|least)$/.test(norm));
  if (!first || !(first.kind === 'number' || UNITS_IN_WORDS.has(first.norm))) return [];
  const stop = rest.findIndex(({ norm }) => /^[;,]$/.test(norm));
  const said = stop < 0 ? rest : rest.slice(0, stop);
  const plain = said.every(
    ({ norm, kind }, i) =>
      kind === 'number' ||
      UNITS_IN_WORDS.has(norm) ||
      SENT.test(norm) ||
      EXPELLING.test(norm) ||
      BESIDE.test(norm) ||
      references.some(({ from, to }) => from <= end + 1 + i && end + 1 + i < to),
  );
  return plain ? [...new Set(states)] : [];
}
