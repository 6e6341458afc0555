import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const SIDE = new Set(['delegation', 'side', 'team', 'part', 'one']);

/** Who travel together under one head: "a group of Peruvian senators, headed by N"; a mission may be a post, but nobody heads a post "headed by" others. */
export const TRAVELLING_TOGETHER = /^(?:delegation|mission|party|team|group)$/;

const HEADING = /^(?:heading|leading|chairing|head)$/;

const LEADS = /^(?:led|headed|leads|heads|chaired|chairs|represented|represents)$/;

/** "the Peruvian delegation was led by N", "N by the Peruvian side", "the first Peruvian President". */
export function sideEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, actors } = sentence;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  // "led by its Ambassador N"
  const behindBy = /^(?:its|their|the)$/.test(word(person.from - 1)) ? person.from - 2 : person.from - 1;
  for (const actor of actors) {
    if (actor.to <= person.from && actor.to >= person.from - 9 && word(behindBy) === 'by') {
      const between = tokens.slice(actor.to, person.from).map((token) => token.norm);
      if (
        (between.some((norm) => SIDE.has(norm)) || isOfGroup(tokens, actor.from)) &&
        (between.length <= 3 ||
          between.some((norm) => norm === 'led' || norm === 'headed' || norm === 'chaired' || norm === 'represented'))
      )
        add(actor.actorId, 3);
    }
    // "Heading the Peruvian delegation was N", "the head of the Peruvian side is N"
    if (
      actor.to <= person.from &&
      SIDE.has(word(actor.to)) &&
      /^(?:was|is|were)$/.test(word(actor.to + 1)) &&
      person.from - actor.to <= 4 &&
      tokens.slice(Math.max(0, actor.from - 5), actor.from).some(({ norm }) => HEADING.test(norm))
    )
      add(actor.actorId, 3);
    if (
      actor.from >= person.to &&
      actor.from <= person.to + 4 &&
      SIDE.has(word(actor.to)) &&
      /^(?:by|on|from|for)$/.test(word(person.to) === ',' ? word(person.to + 1) : word(person.to))
    )
      add(actor.actorId, 3);
    const leads =
      actor.from >= person.to &&
      actor.from <= person.to + 6 &&
      tokens
        .slice(person.to, actor.from)
        .some(({ norm }, i) => (i < 3 && LEADS.test(norm)) || (norm === 'head' && word(person.to + i + 1) === 'of')) &&
      SIDE.has(word(actor.to));
    if (leads) add(actor.actorId, 3);
    const title = tokens
      .slice(actor.to, actor.to + 3)
      .map((token) => token.norm)
      .join(' ');
    if (
      actor.form === 'demonym' &&
      actor.from >= person.to &&
      word(actor.from - 1) === 'first' &&
      person.offices.some((office) => title.startsWith(office.title.toLowerCase()))
    )
      add(actor.actorId, 2);
  }
}

/** "a group of members of the House of Peru's Congress" */
function isOfGroup(tokens: ParsedSentence['tokens'], from: number): boolean {
  for (let i = from - 1; i > 0 && i > from - 12; i--)
    if (TRAVELLING_TOGETHER.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'of') return true;
  return false;
}
