import type { ParsedSentence } from '../sentence.ts';
import { tokenize } from '../tokens.ts';
import type { PartyId, PersonMention } from '../types.ts';
import type { OfficialsAtHome } from './dateline-home.ts';
import { OWN_OFFICES } from './own-offices.ts';

/** What a title may say beside the name of the state whose relations a page tells of. */
const OVERVIEW: ReadonlySet<string> = new Set(
  'a an the of and list mission missions country countries study studies profile background note notes history historical foreign external international diplomatic bilateral relation relations affairs policy policies diplomacy overview summary guide republic kingdom state states other neighbors neighbours world facts information africa asia europe america americas oceania pacific caribbean'.split(
    ' ',
  ),
);

/** The state whose relations with all others a page tells of by its title: "Peru", "Foreign relations of Peru", "Peru: country profile"; null where the title says anything else. */
export function overviewOf(sentences: readonly ParsedSentence[], given: string | null = null): PartyId | null {
  const titles = sentences.filter(({ segment }) => segment.kind === 'title');
  const [only, second] = new Set(titles.flatMap(({ actors }) => actors.map(({ actorId }) => actorId)));
  if (only === undefined || second !== undefined || only.startsWith('org:')) return null;
  return titles.every(saysNoMore) && isTold(given, titles) ? only : null;
}

/** The title that the metadata give says no more than those of the text: of "Peru–Kenya relations" a text may show "Peru" alone. */
function isTold(given: string | null, titles: readonly ParsedSentence[]): boolean {
  const told = new Set(titles.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
  return tokenize(given ?? '').every(({ kind, norm }) => kind !== 'word' || OVERVIEW.has(norm) || told.has(norm));
}

function saysNoMore({ actors, tokens }: ParsedSentence): boolean {
  return tokens.every(
    ({ kind, norm }, i) => kind !== 'word' || OVERVIEW.has(norm) || actors.some(({ from, to }) => i >= from && i < to),
  );
}

/** "Under President N, relations improved", on a page on the relations of one state: in the time of its own head. */
export function officialsOfTime(party: PartyId | null, sentences: readonly ParsedSentence[]): OfficialsAtHome | null {
  if (party === null) return null;
  const persons = sentences.flatMap((sentence) => sentence.persons.filter((person) => isTime(sentence, person)));
  return persons.length === 0 ? null : { party, persons: new Set(persons) };
}

function isTime({ tokens }: ParsedSentence, { name, offices, from }: PersonMention): boolean {
  return (
    name !== null &&
    tokens[from - 1]?.norm === 'under' &&
    offices.length > 0 &&
    offices.every(({ role, party, former }) => OWN_OFFICES.test(role) && party === null && !former)
  );
}
