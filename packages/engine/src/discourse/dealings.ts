import type { ParsedSentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';

/** Words of the business of states with one another, each enough by itself. */
const WORDS =
  /^(?:bilateral|trilateral|multilateral|diplomat(?:s|ic|ically)?|diplomacy|embass(?:y|ies)|ambassadors?|consulates?|consul|envoys?|counterpart|cooperat(?:e|es|ed|ing|ion|ive)|co-operat(?:e|es|ed|ing|ion)|treat(?:y|ies)|summit|credentials|non-aggression|accredited|friendship|visa-free|troops|invasion|airstrikes?|embargo)$/;

/** "foreign affairs", "official visit", "the two sides": words that say it together. */
const PAIRS = new Set(
  'foreign minister|foreign ministers|foreign ministry|foreign secretary|foreign affairs|external affairs|external relations|state visit|official visit|working visit|two leaders|two ministers|two presidents|two governments|both countries|two peoples|two nations|neighbouring country|humanitarian aid|humanitarian assistance|technical assistance|development assistance|development partner|development partners|prime ministers|heads of|joint statement|joint declaration|joint communiqué|joint communique|strategic partnership|political dialogue|human rights|high commissioner|high commission|permanent representative|special representative|trade turnover|armed forces|defence minister|defense minister|united nations|member states'.split(
    '|',
  ),
);

const FIRST_OF_PAIRS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** Longer than this, a text about two parties says somewhere what they have to do with each other. */
const FEW_SENTENCES = 4;

/**
 * True where parties deal with each other in the text; where a longer one has no word of it, the states that it names
 * are only where something happens, who plays, or where somebody comes from.
 */
export function speaksOfDealings(sentences: readonly ParsedSentence[], home: PartyId | null = null): boolean {
  if (sentences.length <= FEW_SENTENCES) return true;
  if (
    home !== null &&
    sentences.some((sentence) => sentence.segment.kind === 'title' && tellsOfOfficials(sentence, home))
  )
    return true;
  return sentences.some(
    ({ segment, tokens, tagged, persons }) =>
      (segment.kind === 'title' &&
        TALKS.test(tokens.map((token) => token.norm).join(' ')) &&
        distinctRulers(persons) > 0) ||
      tokens.some((_, i) => isBusiness(tokens, tagged.tags, i)) ||
      distinctRulers(persons) > 1,
  );
}

const ALONE = 1;
const IN_PAIR = 2;
const RELATIONS = 4;

const business = noteOnWords(
  ({ norm }): number =>
    (WORDS.test(norm) ? ALONE : 0) |
    (FIRST_OF_PAIRS.has(norm) ? IN_PAIR : 0) |
    (norm === 'relations' || norm === 'ties' ? RELATIONS : 0),
);

/** True for a word of the business of states, where need be with its neighbours. */
function isBusiness(tokens: readonly Token[], tags: ParsedSentence['tagged']['tags'], i: number): boolean {
  const token = tokens[i] as Token;
  const kind = business(token.word);
  if (kind === 0) return false;
  if ((kind & ALONE) !== 0) return true;
  if ((kind & IN_PAIR) !== 0 && PAIRS.has(`${token.norm} ${tokens[i + 1]?.norm ?? ''}`)) return true;
  return (
    (kind & RELATIONS) !== 0 &&
    !/^(?:public|investor|industrial|labour|labor|community|customer|race|family|media|human|employee)$/.test(
      tokens[i - 1]?.norm ?? '',
    ) &&
    tags[i]?.startsWith('N') !== false
  );
}

/** On a government's page, "Call with the Head of the Office N of Peru", "Official travel to Peru": the title says whose officials deal with whom. */
function tellsOfOfficials({ tokens, actors, persons }: ParsedSentence, home: PartyId): boolean {
  const foreign = (party: PartyId | null): boolean => party !== null && party !== home;
  const words = tokens.map((token) => token.norm).join(' ');
  if (/\b(?:calls?|meeting|meets)\b/.test(words))
    return persons.some((person) => person.offices.some((office) => foreign(office.party)));
  return (
    /\b(?:travel|travels|trip|visit|visits) to\b/.test(words) &&
    actors.some((actor) => actor.form !== 'city' && foreign(actor.actorId))
  );
}

const TALKS = /\b(?:calls?|speaks|spoke|meets|meeting|talks?|conversation|visits?|receives|welcomes)\b/;
const RULERS =
  /^(?:head_of_state|head_of_government|foreign_minister|ambassador|organization_head|organization_deputy_head)$/;

/** How many parties have a ruler, a foreign minister or an ambassador in the sentence. */
function distinctRulers(persons: ParsedSentence['persons']): number {
  const parties = new Set<string>();
  for (const person of persons)
    for (const office of person.offices) if (office.party && RULERS.test(office.role)) parties.add(office.party);
  return parties.size;
}
