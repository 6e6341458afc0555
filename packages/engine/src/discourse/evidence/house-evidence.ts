import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const HOUSES = /^(?:ministry|department|office|parliament|congress|senate|embassy|mission|presidency|secretariat)$/;

/** How many words the name of a house may have: "of the Ministry of Foreign Affairs and Trade of the Republic of Peru". */
const REACH = 12;

/** "Director N of the Peruvian Ministry of Trade", "Adviser M from the Office of the President of Peru": whose house it is that somebody is of. */
export function houseEvidence({ tokens, actors }: ParsedSentence, { to, offices }: PersonMention, add: AddPoint): void {
  // A bare "Director" may head the house, or a part of it.
  if (offices.length === 0 || offices.some(({ role }) => role === 'agency_head')) return;
  if (!/^(?:of|from|at|in)$/.test(tokens[to]?.norm ?? '')) return;
  let house = false;
  for (let i = to + 1; i < to + REACH; i++) {
    const token = tokens[i];
    const opens = actors.find(({ from }) => from === i);
    if (opens !== undefined) {
      const next = tokens[opens.to]?.norm === "'s" ? opens.to + 1 : opens.to;
      const owns = house || tokens.slice(next, next + 3).some(({ norm }) => HOUSES.test(norm));
      if (owns && opens.form !== 'city') add(opens.actorId, 4);
      return;
    }
    if (token?.kind !== 'word' || !(token.capital || /^(?:of|the|and|for|foreign|ministry|office)$/.test(token.norm)))
      return;
    if (HOUSES.test(token.norm)) house = true;
  }
}
