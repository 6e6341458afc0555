import type { ActorMention, PartyId } from '../types.ts';
import { behindAcronym } from './behind-acronym.ts';
import { isCommissionerOfState } from './commissioner-of-state.ts';
import type { Behind, ComplementPart, PartReader } from './complement-part.ts';
import { coordinatedActor } from './coordinated-actor.ts';
import { furtherHosts } from './envoy-hosts.ts';
import { afterArticle } from './house-at.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { speaksFor } from './speaks-for.ts';
import { isTitleNoun, nounPhrase, startsTitle } from './title-noun-phrase.ts';

/** "of Turkmenistan", "to the United Nations": the state or organization that a title is of, or leads to. */
export const partyPart: PartReader = (view, behind) => {
  const { preposition, actor } = behind;
  if (actor === null || lendsItsName(view, actor)) return null;
  if (actor.form === 'demonym' || actor.form === 'people' || normAt(view.tokens, actor.to) === "'s") return 'end';
  if (actor.form === 'city' && (preposition === 'on' || preposition === 'at')) return 'end';
  return preposition === 'of' ? ownersPart(view, behind, actor) : goalPart(view, behind, actor);
};

/** "of the *Peruvian* Ministry of Trade", "of the *UN's* Office": the beginning of a longer name. */
function lendsItsName({ tokens }: SentenceView, { to }: ActorMention): boolean {
  return isTitleNoun(tokens[normAt(tokens, to) === "'s" ? to + 1 : behindAcronym(tokens, to)]);
}

/** "of the African Union Commission", "the presidents of A, B and C" */
function ownersPart(view: SentenceView, { core, read }: Behind, actor: ActorMention): ComplementPart {
  const isBody = actor.form === 'body';
  const parties = [actor.actorId];
  let to = commissionEnd(view, actor.to, actor.actorId);
  for (let more = coordinatedActor(view, to); core.plural && more !== null; more = coordinatedActor(view, to)) {
    parties.push(more.actorId);
    to = more.to;
  }
  return {
    to,
    parties,
    words: isBody ? view.tokens.slice(actor.from, actor.to).map(({ norm }) => norm) : [],
    pieces: isBody ? [{ from: read.to, to: actor.to }] : [],
  };
}

/** "of the African Union (AU) Commission": the acronym in brackets and the organ behind it belong to the title. */
function commissionEnd({ tokens, actors }: SentenceView, to: number, actorId: PartyId): number {
  const organ = tokens[to + 3];
  return normAt(tokens, to) === '(' &&
    normAt(tokens, to + 2) === ')' &&
    actors.at(to + 1)?.actorId === actorId &&
    organ?.capital === true &&
    (organ.norm === 'commission' || organ.norm === 'secretariat')
    ? to + 4
    : to;
}

/** "Ambassador to A and B", "Secretary of State for Africa and the Caribbean" */
function goalPart(view: SentenceView, behind: Behind, actor: ActorMention): ComplementPart {
  const { core, read, preposition } = behind;
  const isFor = preposition === 'for';
  const hosts = preposition === 'to' && (core.role === 'ambassador' || core.role === 'delegation_head');
  const to = hosts ? furtherHosts(view, actor.to) : isFor ? furtherCharge(view, actor.to) : actor.to;
  const pieces = [{ from: read.to, to: actor.to }];
  if (to > actor.to) pieces.push({ from: actor.to, to });
  const parties = isFor && read.parties.length === 0 && isOwnState(view, behind, actor) ? [actor.actorId] : [];
  return { to, parties, pieces, charge: isFor, sent: !isFor };
}

/** "Minister of Foreign Affairs for Belize": a minister's own state, where nothing else says it. */
function isOwnState(view: SentenceView, behind: Behind, { form }: ActorMention): boolean {
  const { core } = behind;
  return (
    speaksFor(behind) || (form === 'name' && (core.role.endsWith('minister') || isCommissionerOfState(view, core)))
  );
}

/** "for Africa *and the Caribbean*": where the second of two charges ends, else where it would begin. */
function furtherCharge(view: SentenceView, at: number): number {
  if (normAt(view.tokens, at) !== 'and') return at;
  const second = afterArticle(view, at + 1);
  const actor = view.actors.from(second);
  if ((actor === null && !isTitleNoun(view.tokens[second])) || startsTitle(view, second)) return at;
  return actor?.to ?? nounPhrase(view, second).to;
}
