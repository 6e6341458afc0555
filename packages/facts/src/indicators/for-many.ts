import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { partyReferences } from '../shared/party-search.ts';

/** "to Caribbean nations", "around the world": for several, none of them named. */
export function isForMany(sentence: ResolvedSentence, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === 'globally' || word === 'worldwide') return true;
    if (!/^(?:to|for|in|across|around|throughout|of)$/.test(word)) continue;
    if (
      sentence.tokens
        .slice(i + 1, i + 5)
        .some((token) =>
          /^(?:nations|countries|states|partners|world|region|regions|continent|africa|asia|america|pacific|caribbean|balkans|members|refugees)$/.test(
            token.norm,
          ),
        ) &&
      !sentence.tokens.slice(i + 1, i + 5).some((token) => /^(?:two|both)$/.test(token.norm))
    )
      return true;
  }
  return false;
}

const TARGETS: ReadonlySet<string> = new Set(['to', 'for', 'in', 'into', 'towards']);

/** "$3 million to Peru, northern Chile and Fiji": several are named besides the giver. */
export function namesSeveral(sentence: ResolvedSentence, range: TokenRange, giver: PartyId | null): boolean {
  const { tokens } = sentence;
  let run: string[] = [];
  let end = -1;
  for (const { from, to, parties } of partyReferences(sentence)) {
    if (from <= range.from || from >= range.to) continue;
    const between = tokens.slice(end, from);
    const joined =
      end > 0 &&
      between.length <= 4 &&
      between.some(({ norm }) => norm === 'and' || norm === ',') &&
      between.every(({ norm }) => JOINING.test(norm));
    const opens = tokens.slice(Math.max(range.from, from - 3), from).some(({ norm }) => TARGETS.has(norm));
    if (!joined) run = [];
    if (joined ? run.length > 0 : opens) run.push(...parties.filter((party) => party !== giver));
    if (new Set(run).size > 1) return true;
    end = to;
  }
  return false;
}

/** What may part the names of a list. */
const JOINING = /^(?:,|and|the|to|in|for|northern|southern|eastern|western|central)$/;
