import { surfaceOf } from '../surface.ts';
import type { Token } from '../tokens.ts';
import type { Office, PartyId } from '../types.ts';
import { officeRole } from './office-role.ts';
import { officeSingular } from './office-vocabulary.ts';
import { type Title, titleRange } from './title.ts';

import { OFFICES_OF_ONE_PARTY } from './title-words.ts';

/** What is known of an office from around it: a portfolio in brackets, a party behind the name. */
export interface OfficeAddition {
  readonly portfolio?: readonly string[];
  readonly portfolioText?: string;
  readonly party?: PartyId | null;
  /** One person of several who share a plural title. */
  readonly one?: boolean;
}

/** "Head of the OAS Mission's Legal Department": of a part of the mission only. */
function headsPartOfIt(tokens: readonly Token[], { core, to }: Title): boolean {
  return core.phrase.startsWith('head of ') && tokens[to]?.norm === "'s" && tokens[to + 1]?.capital === true;
}

/** The office that a title names, as the codebook has it. */
export function officeOf(tokens: readonly Token[], title: Title, addition: OfficeAddition = {}): Office {
  const spoken = addition.party ?? title.parties[0] ?? null;
  // "UN High Commissioner for Refugees": at the head of an office of the United Nations.
  const named = spoken === 'org:un' && title.core.party ? title.core.party : spoken;
  const { core, deputy, before, charge, sent } = title.context;
  const behind = addition.portfolio ? [...title.context.behind, ...addition.portfolio] : title.context.behind;
  const held = officeRole({ core, deputy, before, behind, charge, party: named, sent });
  const implied =
    title.completed && held === 'special_representative' ? undefined : OFFICES_OF_ONE_PARTY[title.core.phrase];
  const party = named ?? implied ?? null;
  const role = title.status === 'future' || headsPartOfIt(tokens, title) ? 'other' : held;
  const text = titleText(tokens, title, addition.one === true);
  return {
    role,
    title: addition.portfolioText === undefined ? text : `${text} (${addition.portfolioText})`,
    party,
    former: title.status === 'former',
    range: titleRange(title),
  };
}

/** The offices of a title that several hold ("the presidents of A and B"): one for each party. */
export function officesOf(tokens: readonly Token[], title: Title): Office[] {
  if (title.parties.length < 2) return [officeOf(tokens, title)];
  return title.parties.map((party) => officeOf(tokens, title, { party }));
}

function titleText(tokens: readonly Token[], title: Title, one: boolean): string {
  const text = title.pieces.map((piece) => surfaceOf(tokens, piece)).join(' ');
  const written = text.replace(/ ,/g, ',');
  return one && title.plural ? singularTitle(written) : written;
}

function singularTitle(text: string): string {
  let done = false;
  return text
    .split(' ')
    .map((word) => {
      const single = done ? null : officeSingular(word.toLowerCase());
      if (single === null) return word;
      done = true;
      return word[0] === word[0]?.toUpperCase() ? `${(single[0] ?? '').toUpperCase()}${single.slice(1)}` : single;
    })
    .join(' ');
}
