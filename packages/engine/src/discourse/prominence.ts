import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { isPortfolio } from './portfolio.ts';
import { isOccasion, isScene, isTarget, locates } from './scenery.ts';
import { topicOfTitle } from './title-topic.ts';

/** How much of the document each party takes: names, demonyms and bodies, weighted by where they stand. */
export function partyProminence(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
): ReadonlyMap<PartyId, number> {
  const weights = new Map<PartyId, number>();
  const add = (party: PartyId, weight: number): void => void weights.set(party, (weights.get(party) ?? 0) + weight);
  let bodySentences = 0;
  for (const sentence of sentences) {
    const kind = sentence.segment.kind;
    if (kind === 'body') bodySentences++;
    const weight = kind === 'title' ? 6 : kind === 'heading' ? 2 : bodySentences <= 3 ? 2 : 1;
    const topic = topicOfTitle(sentence);
    for (const actor of sentence.actors)
      if (
        actor.from < topic &&
        !isScene(sentence, actor) &&
        !isPortfolio(sentence, actor) &&
        !isTarget(sentence, actor) &&
        !isOccasion(sentence, actor)
      )
        add(actor.actorId, locates(sentence, actor.from) ? weight / 4 : weight);
    for (const person of sentence.persons)
      for (const office of person.offices) if (office.party) add(office.party, weight / 2);
  }
  if (home && weights.has(home)) add(home, 8);
  return weights;
}

/**
 * The two parties that the document is about: those of its title where it names two, else the most prominent ones;
 * the speaking party is one of them.
 */
export function mainPair(
  sentences: readonly ParsedSentence[],
  weights: ReadonlyMap<PartyId, number>,
  home: PartyId | null,
): readonly [PartyId, PartyId] | null {
  // Of equals the one that is named first leads.
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  const inTitle = new Set<PartyId>();
  for (const sentence of sentences) {
    if (sentence.segment.kind !== 'title') continue;
    const topic = topicOfTitle(sentence);
    for (const actor of sentence.actors)
      if (
        !locates(sentence, actor.from) &&
        actor.from < topic &&
        !isTarget(sentence, actor) &&
        !isOccasion(sentence, actor) &&
        !isPortfolio(sentence, actor)
      )
        inTitle.add(actor.actorId);
    for (const person of sentence.persons)
      for (const office of person.offices) if (office.party) inTitle.add(office.party);
  }
  const states = (parties: readonly PartyId[]): PartyId[] => {
    const only = parties.filter((party) => !party.startsWith('org:'));
    if (only.length < 2) return [...parties];
    // "The Secretary General of X met the minister of Y in Z": the organization is a side, and the other states are scenery.
    const first = parties.slice(0, 3).find((party) => party.startsWith('org:') && !isFramework(party));
    if (first === undefined) return only;
    const [top, second] = only as [PartyId, PartyId];
    const leads =
      (parties.indexOf(first) < 2 && leadsBy(weights, first, second, hasOfficial(sentences, first))) ||
      ((weights.get(first) ?? 0) >= (weights.get(second) ?? 0) &&
        areJoined(sentences, first, top) &&
        !areJoined(sentences, second, top));
    return leads ? (parties[0] === first ? [first, ...only] : [top, first, ...only.slice(1)]) : only;
  };
  const leads = (candidates: readonly PartyId[]): PartyId | null => {
    const [first, second, third] = candidates;
    // "credentials of the ambassadors of A, B and C": none of many equals is the partner.
    const tied =
      first !== undefined && third !== undefined && weights.get(first) === weights.get(third) && second !== undefined;
    return tied && candidates.filter((party) => weights.get(party) === weights.get(first)).length >= 4
      ? null
      : (first ?? null);
  };
  // Of a conversation the sides are those for whom somebody speaks.
  const voiced = (parties: readonly PartyId[]): readonly PartyId[] => {
    const heard = isReport(sentences) ? parties.filter((party) => hasVoice(sentences, party)) : [];
    return heard.length >= 2 ? heard : parties;
  };
  const withPartner = (parties: readonly PartyId[]): PartyId[] => {
    const [first, ...rest] = parties;
    if (!first?.startsWith('org:')) return parties.slice(0, 2);
    const partner = leads(rest);
    return partner ? [first, partner] : [];
  };
  // Of three that meet as three no two are the sides.
  const [, second, third] = ranked.filter((party) => !party.startsWith('org:')).map((party) => weights.get(party) ?? 0);
  if (home === null && third !== undefined && third * 3 >= (second ?? 0) * 2 && meetAsThree(sentences) > 0) return null;
  // A statement of a group of states, or against somebody, is about no pair: whom it names are its topics.
  if (isStatement(sentences, inTitle)) return null;
  const titled = states(ranked.filter((party) => inTitle.has(party) && !(home && isFramework(party))));
  let pair: PartyId[] =
    titled.length >= 2
      ? isAboutOthers(sentences)
        ? titled.slice(0, 2)
        : withHome(titled, weights, home, (isReport(sentences) && namesSomebody(sentences)) || tellsOfTravel(sentences))
      : [];
  if (pair.length < 2 && titled.length === 1) {
    const others = ranked.filter(
      (party) => party !== titled[0] && !isFramework(party) && (!isReport(sentences) || hasVoice(sentences, party)),
    );
    const partner = home && home !== titled[0] ? home : leads(others);
    pair = partner ? [titled[0] as PartyId, partner] : [];
    // Of a conversation whose other side the title calls by name only, whoever has something to give or to say is that side.
    if (!partner && isReport(sentences) && namesSomebody(sentences)) {
      const giving = ranked.filter((party) => party !== titled[0] && !isFramework(party) && gives(sentences, party));
      return giving[0] && giving.length === 1 ? ([titled[0] as PartyId, giving[0]].sort() as [PartyId, PartyId]) : null;
    }
  }
  if (pair.length < 2) {
    const heard = isReport(sentences) && home !== null && !home.startsWith('org:');
    // "PM call with President N": whose president N is, only a title with his name can tell.
    const unknown = heard && titled.length === 0 && namesSomebody(sentences);
    const partner = ranked.filter(
      (party) =>
        party !== home &&
        !isFramework(party) &&
        (!heard || (unknown ? hasNamedOfficial(sentences, party) : hasVoice(sentences, party))),
    );
    pair = home
      ? [home, ...([leads(partner)].filter((party) => party !== null) as PartyId[])]
      : withPartner(states(voiced(ranked.filter((party) => !isFramework(party)))));
  }
  return pair.length === 2 ? ([...pair].sort() as [PartyId, PartyId]) : null;
}

/** "The trilateral meeting": how many parties the title or the first paragraphs say that the sides are, three or four; else 0. */
export function meetAsThree(sentences: readonly ParsedSentence[]): number {
  let bodies = 0;
  for (const { segment, tokens } of sentences) {
    if (segment.kind === 'body' && ++bodies > 3) return 0;
    if (segment.kind === 'body' || segment.kind === 'title')
      for (let i = 0; i < tokens.length; i++) {
        const sides = MANY_SIDED.get(tokens[i]?.norm ?? '');
        // "discussed the upcoming trilateral summit": two speak of what three will do.
        if (sides !== undefined && !/^(?:upcoming|forthcoming|planned|next)$/.test(tokens[i - 1]?.norm ?? ''))
          return sides;
      }
  }
  return 0;
}

const MANY_SIDED: ReadonlyMap<string, number> = new Map([
  ['trilateral', 3],
  ['tripartite', 3],
  ['quadrilateral', 4],
  ['quadripartite', 4],
]);
const GROUPS = new Set(['org:g7', 'org:g8', 'org:g20', 'org:brics', 'org:quad', 'org:aukus']);
const AGAINST =
  /^(?:condemn|condemns|condemning|denounce|denounces|deplore|deplores|reject|rejects|accuse|accuses|criticise|criticises|criticize|criticizes)$/;

/** The group of states whose statement or meeting the title names: "G7 foreign ministers"; null where there is none. */
export function titledGroup(sentences: readonly ParsedSentence[]): PartyId | null {
  for (const sentence of sentences)
    if (sentence.segment.kind === 'title')
      for (const actor of sentence.actors) if (GROUPS.has(actor.actorId)) return actor.actorId;
  return null;
}

function isStatement(sentences: readonly ParsedSentence[], inTitle: ReadonlySet<PartyId>): boolean {
  if ([...inTitle].some((party) => GROUPS.has(party))) return true;
  return sentences.some(
    (sentence) => sentence.segment.kind === 'title' && sentence.tokens.some((token) => AGAINST.test(token.norm)),
  );
}

/** "Call with the foreign minister of A": the title tells of a conversation, whose other side has somebody who speaks for it. */
function isReport(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    (sentence) =>
      sentence.segment.kind === 'title' &&
      sentence.tokens.some((token) =>
        /^(?:call|calls|speaks|speak|spoke|meets|meeting|talks|talk|conversation|readout)$/.test(token.norm),
      ),
  );
}

/** An official or an organ of the party is named. */
function hasVoice(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return (
    sentences.some(({ actors }) => actors.some((actor) => actor.actorId === party && actor.form === 'body')) ||
    hasOfficial(sentences, party)
  );
}

function hasOfficial(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ persons }) =>
    persons.some((person) => person.offices.some((office) => office.party === party)),
  );
}

/** "Official Travel to A, B and C": the page's own officials travel. */
function tellsOfTravel(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    ({ segment, tokens }) =>
      segment.kind === 'title' &&
      tokens.some(({ norm }, i) => (norm === 'travel' || norm === 'trip') && tokens[i + 1]?.norm === 'to' && i > 0),
  );
}

function hasNamedOfficial(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ persons }) =>
    persons.some((person) => person.name !== null && person.offices.some((office) => office.party === party)),
  );
}

/** "A and the Union", "the A-Union Council", "between the Union and A": the text sets the two side by side. */
function areJoined(sentences: readonly ParsedSentence[], a: PartyId, b: PartyId): boolean {
  return sentences.some(({ actors, tokens }) =>
    actors.some((actor, i) => {
      const next = actors[i + 1];
      if (!next || next.from - actor.to > 5) return false;
      if (!((actor.actorId === a && next.actorId === b) || (actor.actorId === b && next.actorId === a))) return false;
      return tokens.slice(actor.to, next.from).some((token) => /^(?:and|with|-|–|—)$/.test(token.norm));
    }),
  );
}

/** A person of the title whose party it does not tell. */
function namesSomebody(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    ({ segment, persons }) =>
      segment.kind === 'title' &&
      persons.some((person) => person.name !== null && person.offices.every((office) => office.party === null)),
  );
}

const GIVEN = new Set(
  'support commitment efforts effort assistance contribution readiness willingness role position solidarity security'.split(
    ' ',
  ),
);

/** "Canada's support", "Canada was represented by": the party gives something, or is there. */
function gives(sentences: readonly ParsedSentence[], party: PartyId): boolean {
  return sentences.some(({ actors, tokens }) =>
    actors.some((actor) => {
      if (actor.actorId !== party) return false;
      const next = tokens[actor.to]?.norm ?? '';
      if (next === 'was' || next === 'is') return tokens[actor.to + 1]?.norm === 'represented';
      return (
        (next === "'s" || next === "'") &&
        (GIVEN.has(tokens[actor.to + 1]?.norm ?? '') || GIVEN.has(tokens[actor.to + 2]?.norm ?? ''))
      );
    }),
  );
}

/** The organization takes clearly more of the text than the second state; less is enough where one of its officials acts. */
function leadsBy(
  weights: ReadonlyMap<PartyId, number>,
  organization: PartyId,
  state: PartyId,
  official: boolean,
): boolean {
  const own = weights.get(organization) ?? 0;
  const other = weights.get(state) ?? 0;
  return own >= other * (official ? 1.5 : 2.5);
}

/** "the agreement between A and B": the page tells of others. */
function isAboutOthers(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(
    (sentence) => sentence.segment.kind === 'title' && sentence.tokens.some((token) => token.norm === 'between'),
  );
}

/** "travel to A, B and C", "N's call with the leaders of A, B and C" on a page of one state is about that state and them. */
function withHome(
  titled: readonly PartyId[],
  weights: ReadonlyMap<PartyId, number>,
  home: PartyId | null,
  ownCall: boolean,
): PartyId[] {
  if (!home || titled.includes(home) || (!weights.has(home) && !ownCall) || home.startsWith('org:'))
    return titled.slice(0, 2);
  return [home, titled[0] as PartyId];
}

/** Organizations that speak and act as a party of their own on pages about relations. */
const ACTING = new Set([
  'org:eu',
  'org:nato',
  'org:un',
  'org:asean',
  'org:au',
  'org:osce',
  'org:coe',
  'org:gcc',
  'org:las',
  'org:oic',
  'org:cis',
  'org:eaeu',
  'org:mercosur',
  'org:caricom',
  'org:ecowas',
  'org:sadc',
  'org:sco',
  'org:oas',
  'org:pif',
  'org:oecd',
  'org:iaea',
  'org:imf',
  'org:wb',
  'org:unesco',
  'org:who',
  'org:wto',
  'org:cica',
  'org:ots',
  'org:csto',
  'org:bsec',
  'org:oif',
  'org:commonwealth',
  'org:icc',
  'org:wfp',
  'org:unhcr',
  'org:unicef',
  'org:undp',
  'org:adb',
  'org:ebrd',
  'org:eib',
]);

function isFramework(party: PartyId): boolean {
  return party.startsWith('org:') && !ACTING.has(party);
}
