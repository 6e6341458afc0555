import type { ResolvedSentence, TokenRange, Unit } from '@diplomatic-relations/engine';
import { isTail, namesParty } from './title-tails.ts';

/** How many words a quoted title may have. */
const LONGEST = 40;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);

/** "the "Basic Agreement on Transport in the East - West Corridor"": the end of the quotation that the whole title stands in; 0 where none opens right before it. */
export function enclosedBy({ tokens }: ResolvedSentence, from: number, head: number): number {
  const open = tokens[from]?.kind === 'punctuation' ? from : from - 1;
  const close = CLOSING.get(tokens[open]?.text ?? '');
  if (close === undefined || tokens[open + 1]?.capital !== true) return 0;
  // An even number of such marks before it has closed what opened: this one opens.
  if (close === tokens[open]?.text && tokens.slice(0, open).filter(({ text }) => text === close).length % 2 === 1)
    return 0;
  const at = tokens.findIndex(({ text }, i) => i > head && i < open + LONGEST && text === close);
  return at > head + 1 ? at : 0;
}

/** "an agreement with Peru on trade", "with the Government of Peru on trade": the party between the head and what it is about. */
export function partnerBehind(sentence: ResolvedSentence, k: number, capital: boolean): TokenRange | null {
  const { units, tokens, tagged } = sentence;
  const first = units[k + 1];
  if (units[k]?.kind !== 'preposition' || tokens[units[k]?.from ?? 0]?.norm !== 'with' || first?.kind !== 'noun')
    return null;
  let last = k + 1;
  while (
    units[last + 1]?.kind === 'preposition' &&
    tokens[units[last + 1]?.from ?? 0]?.norm === 'of' &&
    units[last + 2]?.kind === 'noun'
  )
    last += 2;
  const partner = { from: first.from, to: (units[last] as Unit).to };
  const about = units[last + 1];
  return namesParty(sentence, partner) &&
    about?.kind === 'preposition' &&
    /^(?:on|concerning|regarding|for)$/.test(tokens[about.from]?.norm ?? '') &&
    (isTail(sentence, last + 1, capital) || tagged.tags[about.to] === 'VBG')
    ? partner
    : null;
}

/** What an agreement without a name does. */
const CONTENT: ReadonlySet<string> = new Set(
  'seeking providing allowing enabling banning prohibiting exempting abolishing waiving easing promoting regulating facilitating outlining defining granting lifting simplifying permitting'.split(
    ' ',
  ),
);

/** "The MoU seeking cooperation in media": of a document that has no other name, what it is for. */
export function tellsContent({ tokens }: ResolvedSentence, head: number, unit: Unit, at: number): boolean {
  if (at !== head + 1 || !CONTENT.has(tokens[at]?.norm ?? '') || tokens[head]?.norm === 'statement') return false;
  return isBareHead({ tokens }, head, unit);
}

/** "an agreement", "the new memorandum": nothing before the head says what it is about. */
export function isBareHead({ tokens }: Pick<ResolvedSentence, 'tokens'>, head: number, unit: Unit): boolean {
  return tokens
    .slice(unit.from, head)
    .every(({ norm }) => /^(?:the|an?|another|new|bilateral|joint|landmark|historic)$/.test(norm));
}

/** "with Peru", "with the Republic of Peru" at token `at`: a state or organization and nothing else. */
export function sideBehind({ tokens, references }: ResolvedSentence, at: number): TokenRange | null {
  if (tokens[at]?.norm !== 'with') return null;
  const from = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const named = references.find((reference) => reference.from === from || reference.from === at + 1);
  if (named === undefined || !/^(?:name|organization)$/.test(named.kind)) return null;
  return /^(?:['’]s?|[-–])$/.test(tokens[named.to]?.norm ?? '') ? null : { from: named.from, to: named.to };
}
