import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';

/** Who fights or competes for power in a state. */
const FACTIONS =
  /^(?:rebels?|insurgents?|guerrillas?|factions?|militias?|opposition|warring|belligerents|stakeholders)$/;

/** The same in two words: "armed groups", "political players". */
const GROUPS = /^(?:groups?|players|actors|forces|parties|movements?)$/;
const OF_GROUPS = /^(?:armed|political|rebel|ethnic|tribal|parliamentary)$/;

/** How far behind a document those who conclude it are named. */
const REACH = 14;

/** "a roadmap by the country's main political players", "an accord between the government and rebels": a document at home, whatever two states the text is about. */
export function isOfFactions(sentence: ResolvedSentence, document: TokenRange, agents: readonly TokenRange[]): boolean {
  return [...agents, ...conclusionsBehind(sentence, document)].some(
    (range) =>
      isOfConflict(sentence, range) ||
      (namesFaction(sentence, range) && partiesIn(sentence, range).filter(isState).length < 2),
  );
}

/** "by …", "between …", "with …" behind the document, in its sentence. */
function conclusionsBehind({ tokens }: ResolvedSentence, { from, to }: TokenRange): TokenRange[] {
  const end = Math.min(tokens.length, to + REACH);
  for (let i = from + 1; i < end; i++) {
    const { norm } = tokens[i] as { readonly norm: string };
    if (/^(?:by|between|with|among)$/.test(norm)) return [{ from: i + 1, to: Math.min(tokens.length, i + 9) }];
    if (i >= to && /^[,;]$/.test(norm)) return [];
  }
  return [];
}

function namesFaction({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (FACTIONS.test(norm) || (GROUPS.test(norm) && OF_GROUPS.test(tokens[i - 1]?.norm ?? ''))) return true;
  }
  return false;
}

/** "the two parties to the conflict", whom no two states are. */
function isOfConflict({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.norm === 'parties' && tokens[i + 1]?.norm === 'to' && tokens[i + 3]?.norm === 'conflict')
      return true;
  return false;
}
