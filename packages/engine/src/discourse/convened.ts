import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** What the highest organ of an organization is called. */
export const CONVENED: ReadonlySet<string> = new Set(['summit', 'authority', 'conference', 'assembly']);

const BETWEEN = /^(?:of|the|heads?|states?|and|government|member|ordinary|annual|countries|leaders|for|\(|\))$/;

/** "the Ordinary Summit of Heads of State and Government of SADC", "the SADC Summit": whose organ "the Summit" is in what follows. */
export function convenedIn({ tokens }: ParsedSentence, references: readonly Reference[]): Convened | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || !CONVENED.has(token.norm)) continue;
    for (const reference of references) {
      const [party] = reference.parties;
      if (reference.kind !== 'organization' || party === undefined) continue;
      const behind =
        reference.from > i &&
        reference.from - i < 14 &&
        tokens.slice(i + 1, reference.from).every(({ norm }) => BETWEEN.test(norm));
      const before = reference.to === i && !/^[-–]$/.test(tokens[reference.from - 1]?.norm ?? '');
      if (behind || before) return { word: token.norm, party };
    }
  }
  return null;
}

/** The organization whose leaders sit together, and the word for their sitting. */
export interface Convened {
  readonly word: string;
  readonly party: PartyId;
}
