import type { PlaceMention } from '../types.ts';
import type { Complement, ComplementPart, TitleCore } from './complement-part.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun, nounPhrase, startsTitle } from './title-noun-phrase.ts';
import { PARLIAMENT_WORDS } from './title-words.ts';

/** "Commander *Air Force*", "Director *Political Affairs*", "Chairman *Senate*, N", "Governor *Punjab*, Mr N": the house, field or province right behind the rank. */
export function bareHouse(view: SentenceView, core: TitleCore, { to }: Complement): ComplementPart | null {
  const province = provinceAt(view, core, to);
  if (province !== null) return { to: province.to };
  if (!namesItsHouse(view, core) && !namesParliament(view, core)) return null;
  const house = nounPhrase(view, to);
  return { to: house.to, words: house.words };
}

function namesItsHouse(view: SentenceView, core: TitleCore): boolean {
  return (core.employs || core.role === 'military_commander') && isCapitalNoun(view, core);
}

/** "Speaker *National Assembly*, N": one who presides, a house of parliament, and then the name. */
function namesParliament(view: SentenceView, core: TitleCore): boolean {
  if (!PRESIDING.test(normAt(view.tokens, core.to - 1)) || !isCapitalNoun(view, core)) return false;
  const { to, words } = nounPhrase(view, core.to);
  return words.some((word) => PARLIAMENT_WORDS.has(word)) && isBeforeName(view, to);
}

const PRESIDING = /^(?:speaker|chairman|chairperson|chairwoman)$/;

function isCapitalNoun(view: SentenceView, { to }: TitleCore): boolean {
  const next = view.tokens[to];
  return (
    view.tokens[to - 1]?.capital === true &&
    next?.capital === true &&
    isTitleNoun(next) &&
    view.actors.at(to) === null &&
    !view.addresses.has(to) &&
    !startsTitle(view, to)
  );
}

/** "Governor *Punjab*, Mr N", "Chief Minister *Sindh*, N": the province between the rank and the name. */
function provinceAt(view: SentenceView, core: TitleCore, at: number): PlaceMention | null {
  const last = normAt(view.tokens, core.to - 1);
  if (at !== core.to || !(last === 'governor' || (last === 'minister' && normAt(view.tokens, core.to - 2) === 'chief')))
    return null;
  const province = view.places.find(({ from, region }) => from === at && region) ?? null;
  return province !== null && isBeforeName(view, province.to) ? province : null;
}

/** A comma or a form of address follows. */
function isBeforeName({ tokens, addresses }: SentenceView, at: number): boolean {
  return normAt(tokens, at) === ',' || addresses.has(at);
}
