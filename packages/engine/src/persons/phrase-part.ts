import { isAtMinistry, isBodyAt } from './body-at.ts';
import type { Behind, PartReader } from './complement-part.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { speaksFor } from './speaks-for.ts';
import { isTitleNoun, nounPhrase, startsTitle } from './title-noun-phrase.ts';

/** "of the Central Bank", "for Trade and Industry": the field or body that a title names. */
export const phrasePart: PartReader = (view, behind) => {
  const { core, preposition, start } = behind;
  if (preposition === 'in') return 'end';
  if (preposition === 'at' && !isAtMinistry(view, preposition, start) && !isBodyAt(view, start, core.role))
    return 'end';
  if (!mayStart(view, behind) || (preposition !== 'of' && startsTitle(view, start) && !isOfJustice(view, behind)))
    return 'end';
  const phrase = nounPhrase(view, start);
  if (phrase.to === start) return 'end';
  return {
    to: phrase.to,
    words: preposition === 'to' ? [] : phrase.words,
    parties: phrase.party !== null && namesOwner(behind) ? [phrase.party] : [],
    charge: preposition === 'for',
    sent: preposition === 'to',
  };
};

/** "Minister for Justice": a field, no judge. */
function isOfJustice(view: SentenceView, { core, preposition, start }: Behind): boolean {
  return preposition === 'for' && core.role === 'minister' && normAt(view.tokens, start) === 'justice';
}

/** The party inside the phrase is whose title it is, and not whom it is held towards. */
function namesOwner(behind: Behind): boolean {
  const { core, preposition } = behind;
  if (preposition === 'for') return speaksFor(behind);
  return preposition === 'to' ? !/^(?:ambassador|consul|minister)$/.test(core.role) : preposition !== 'on';
}

function mayStart(view: SentenceView, { core, preposition, start }: Behind): boolean {
  const token = view.tokens[start];
  if (token?.kind !== 'word') return false;
  if (view.actors.from(start) !== null) return true;
  if (isTitleNoun(token)) return token.capital || (preposition !== 'to' && preposition !== 'on');
  if (preposition === 'to' || preposition === 'on') return false;
  // "Deputy Prime Minister for Resettlement N": what a minister is for is a portfolio.
  const portfolio =
    preposition === 'for' && (core.role.endsWith('minister') || core.role === 'deputy_head_of_government');
  return (
    token.capital &&
    (preposition === 'of' || portfolio || normAt(view.tokens, start - 1) === 'the') &&
    !view.addresses.has(start)
  );
}
