import type { Token } from '../tokens.ts';
import type { VerbSite } from './verb-site.ts';

/** What is done only to a thing that is named, so that behind a comma and without an object the form belongs to that thing. */
interface Deed {
  readonly verbs: RegExp;
  /** The word behind the form. */
  readonly next: RegExp;
  readonly isThing: (token: Token) => boolean;
  /** How many words the name of the thing may have. */
  readonly longest: number;
}

const DOCUMENTS =
  /^(?:agreement|treaty|protocol|convention|memorandum|understanding|declaration|accord|communique|communiqué|charter|pact)$/;
const GATHERINGS =
  /^(?:meetings?|sessions?|rounds?|talks|consultations?|negotiations?|dialogues?|summit|conference|forum|commission|committee|council|ceremony|elections?|referendum|exercises?|events?)$/;

const DEEDS: readonly Deed[] = [
  // "under the Agreement on Scientific, Technical and Cultural Cooperation, signed in 1976, and covers …"
  {
    verbs: /^(?:sign|conclude|initial|ratify|adopt)$/,
    next: /^(?:in|on|at|by|between)$/,
    isThing: ({ norm, capital }) => capital && DOCUMENTS.test(norm),
    longest: 18,
  },
  // "hailed the results of the second meeting of the Commission, held in Lima", "…, held last May"
  {
    verbs: /^hold$/,
    next: /^(?:in|on|at|from|between|under|during|last|this|earlier|recently|yesterday|today|here|there|virtually|online)$/,
    isThing: ({ norm }) => GATHERINGS.test(norm),
    longest: 14,
  },
];

/** The form behind a comma is no verb of the clause: nobody signs or holds without saying what. */
export function isOfThingBefore({ tokens, tags, i, directWord, nextWord, verb }: VerbSite): boolean {
  if (directWord !== ',') return false;
  const deed = DEEDS.find(({ verbs, next }) => verbs.test(verb.lemma) && next.test(nextWord));
  if (deed === undefined) return false;
  for (let k = i - 2; k >= 0 && k > i - 2 - deed.longest; k--) {
    const token = tokens[k] as Token;
    if (/^(?:V|BE|HV|MD|DO|TO)/.test(tags[k] ?? '') || /^[.;:()]$/.test(token.text)) return false;
    if (deed.isThing(token)) return true;
  }
  return false;
}
