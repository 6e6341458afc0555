import { surfaceOf } from '../surface.ts';
import type { Office } from '../types.ts';
import { afterArticle } from './house-at.ts';
import { officeRole } from './office-role.ts';
import { HEAD } from './office-vocabulary.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import { isTitleNoun, nounPhrase } from './title-noun-phrase.ts';

const ADVERBS = /^(?:also|currently|now|presently|concurrently)$/;

/** Houses that are headed; who heads a delegation or chairs a session is told of elsewhere. */
const HOUSES =
  /^(?:ministry|department|commission|council|parliament|senate|congress|assembly|committee|agency|bank|authority|secretariat|institute|fund|mission|embassy|union|organization|organisation)$/;

/** "N, who heads the Peruvian Ministry of Trade", "M, who chairs the African Union Commission": the office that is told by a verb; null where none is. */
export function headedHouse({ view }: Search, end: number): Office | null {
  const { tokens } = view;
  const who = normAt(tokens, end) === ',' ? end + 1 : end;
  if (normAt(tokens, who) !== 'who') return null;
  const verb = ADVERBS.test(normAt(tokens, who + 1)) ? who + 2 : who + 1;
  if (!/^(?:heads|chairs|leads|runs)$/.test(normAt(tokens, verb))) return null;
  const start = afterArticle(view, verb + 1);
  const actor = view.actors.from(start);
  const owned = actor === null || actor.actorId.startsWith('org:') ? start : actor.to;
  const noun = normAt(tokens, owned) === "'s" ? owned + 1 : owned;
  const isOrganization = actor?.actorId.startsWith('org:') === true;
  // "the OSCE Centre in Lima": a part of the organization.
  const part = isOrganization && isTitleNoun(tokens[actor.to]) ? nounPhrase(view, actor.to) : null;
  const phrase = part ?? nounPhrase(view, noun);
  const to = Math.max(phrase.to, isOrganization ? actor.to : 0);
  if (!isOrganization && !tokens.slice(noun, to).some(({ norm }) => HOUSES.test(norm))) return null;
  const of = normAt(tokens, to) === 'of' ? view.actors.from(afterArticle(view, to + 1)) : null;
  const party = actor?.actorId ?? phrase.party ?? of?.actorId ?? null;
  const behind = isOrganization && part === null ? [] : phrase.words;
  const role = officeRole({ core: HEAD, deputy: false, before: [], behind, charge: false, party, sent: false });
  const range = { from: verb, to };
  return { role, title: surfaceOf(tokens, range), party, former: false, range };
}
