import {
  type Clause,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { peopleIn } from './draft.ts';
import { isOfRegionOrFirm } from './encounter-sides.ts';
import { finishedEncounter } from './finished-encounter.ts';
import { completed, type EventScene, hasOfficials, partiesOf } from './frame.ts';
import { isGuest } from './guest.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates } from './times.ts';

/** "played host to N": the clause as if "hosted" stood there; null where it tells of something else. */
function asHosting({ tokens }: ResolvedSentence, clause: Clause): Clause | null {
  const guest = clause.phrases.find(({ preposition, fronted }) => preposition === 'to' && !fronted);
  if (clause.lemma !== 'play' || tokens[clause.object?.head ?? -1]?.norm !== 'host' || !guest) return null;
  return { ...clause, lemma: 'host', object: guest, phrases: clause.phrases.filter((phrase) => phrase !== guest) };
}

/** A host who receives a guest; where the guest comes to a place, also the visit. */
export function receivedDrafts(scene: EventScene, told: Clause): EventDraft[] {
  const { sentence } = scene;
  const clause = told.lemma === 'play' ? asHosting(sentence, told) : told;
  if (clause === null) return [];
  const passive = clause.voice === 'passive';
  // "met N at a dinner hosted by M": the dinner was hosted.
  if (clause.form === 'participle' && scene.nouns.some(({ head }) => head === clause.verb.from - 1)) return [];
  const guest = passive
    ? clause.subject
    : (clause.object ??
      clause.phrases.find(
        (phrase) => phrase.preposition === null && phrase.from >= clause.verb.to && isGuest(sentence, phrase),
      ) ??
      null);
  const host = passive ? (phrasesBehind(clause, 'by')[0] ?? null) : clause.subject;
  if (!guest || !host || !isGuest(sentence, guest)) return [];
  const from = originOf(sentence, clause, guest);
  const guests = partiesIn(sentence, from ?? guest);
  const hosts = partiesIn(sentence, host).slice(0, 1);
  if (guests.length === 0 && (isSomebodyAtHome(scene, guest) || isOfRegionOrFirm(sentence, clause))) return [];
  if (isOfHosts(sentence, guest, hosts[0])) return [];
  // "President receives the ambassadors of A and B": whose president it is, is not said; the guests do not meet each other.
  if (guests.length > 1 && hosts.length === 0) return [];
  const parties = completed(scene, [...new Set([...hosts, ...guests])], true);
  if (parties.length < 2 || (!hasOfficials(sentence, host) && hosts.length === 0)) return [];
  const place = placeIn(sentence, clause);
  const into = phrasesBehind(clause, 'to', 'in', 'at').length > 0;
  const base = {
    parties,
    ranges: [host, guest, ...(from ? [from] : [])],
    hosts,
    visitors: parties.filter((party) => !hosts.includes(party)),
  };
  const appointed =
    clause.lemma === 'welcome' &&
    sentence.tokens.slice(clause.verb.to, clause.to + 4).some((token) => token.norm === 'as');
  // "He was welcomed at the airport": who came, and that he did, is told before.
  const spokenOf = sentence.references.some(
    ({ kind, from, to }) => kind === 'pronoun' && from === guest.from && to === guest.to,
  );
  // "hosted N in Paris": neither of the two is at home there.
  const abroad =
    place.country !== null && hosts.length === 1 && !hosts[0]?.startsWith('org:') && place.country !== hosts[0];
  const visit =
    !appointed &&
    !spokenOf &&
    !abroad &&
    ((clause.lemma === 'host' && !isResident(sentence, guest)) ||
      ((clause.lemma === 'welcome' || clause.lemma === 'greet') && into && !isNewHere(scene, clause, guest)));
  if (clause.lemma === 'welcome' && !into && !isForTalks(scene, clause)) return welcomedHome(scene, clause, base);
  // "welcomed the presidents to the summit": the summit is the event.
  if (
    clause.lemma === 'welcome' &&
    phrasesBehind(clause, 'to').some((phrase) =>
      scene.nouns.some(
        (noun) =>
          (noun.kind === 'summit' || noun.kind === 'conference') && noun.head >= phrase.from && noun.head < phrase.to,
      ),
    )
  )
    return [];
  const drafts =
    clause.lemma === 'greet' || atAirport(sentence, clause)
      ? []
      : finishedEncounter(scene, clause, {
          kind: 'meeting',
          rule: 'events/received',
          ...base,
          ...(visit && place.city !== null ? { place } : {}),
        });
  if (visit) {
    const country = hosts.find((party) => !party.startsWith('org:')) ?? null;
    const home = place.city === null && place.country === null ? { city: null, country } : place;
    drafts.push(...finishedEncounter(scene, clause, { kind: 'visit', rule: 'events/welcomed', ...base, place: home }));
  }
  return drafts;
}

/** "Kenya welcomed President N in May 2014": where a state welcomes a named official of another on a day, he has come. */
function welcomedHome(
  scene: EventScene,
  clause: Clause,
  base: Pick<Parameters<typeof finishedEncounter>[2], 'parties' | 'ranges' | 'hosts' | 'visitors'>,
): EventDraft[] {
  const { sentence } = scene;
  const [host, guest] = base.ranges;
  const [home] = base.hosts;
  if (!host || !guest || home === undefined || !isState(home) || hasOfficials(sentence, host)) return [];
  const named = peopleIn(sentence, guest).some(
    ({ name, offices, party }) => name !== null && offices.some(({ former }) => !former) && party !== home,
  );
  const dated = eventDates(sentence).some(({ from }) => from >= clause.verb.to && from <= clause.to + 1);
  if (!named || !dated || isResident(sentence, guest) || isNewInOffice(sentence, clause)) return [];
  return finishedEncounter(scene, clause, {
    kind: 'visit',
    rule: 'events/welcomed',
    ...base,
    place: { city: null, country: home },
  });
}

/** "welcomed N as the new premier", "welcomed the election of N" */
function isNewInOffice({ tokens }: ResolvedSentence, { verb, to }: Clause): boolean {
  return tokens
    .slice(verb.to, to)
    .some(({ norm }) => /^(?:as|election|re-election|appointment|statement|decision|announcement)$/.test(norm));
}

/** "hosted a delegation *from Peru*": where those come from who are named only so. */
function originOf(
  sentence: ResolvedSentence,
  clause: Clause,
  guest: TokenRange & { readonly head: number },
): Phrase | null {
  if (!/^(?:delegations?|officials|lawmakers|senators|parliamentarians)$/.test(sentence.tokens[guest.head]?.norm ?? ''))
    return null;
  if (partiesIn(sentence, guest).length > 0) return null;
  const origin = phrasesBehind(clause, 'from').find(({ from }) => from - guest.to <= 1 && from >= guest.to);
  return origin !== undefined && partiesIn(sentence, origin).length > 0 ? origin : null;
}

/** "The President received the Speaker, N", both of one state: among themselves. */
function isOfHosts(sentence: ResolvedSentence, guest: TokenRange, host: string | undefined): boolean {
  const named = peopleIn(sentence, guest).some(({ name, party }) => name !== null && party === host);
  return host !== undefined && named && partiesIn(sentence, guest).every((party) => party === host);
}

/** Who is welcomed at the airport arrives; the talks come later. */
function atAirport(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.verb.to, clause.to + 4)
    .some((token) => /^(?:airport|airbase|airfield|aerodrome)$/.test(token.norm));
}

/** "welcomed the Ambassador to the African Union": an envoy accredited to it makes no journey to an organization. */
function isNewHere(scene: EventScene, clause: Clause, guest: TokenRange): boolean {
  const { sentence, context } = scene;
  const [goal] = phrasesBehind(clause, 'to');
  if (goal === undefined || partiesIn(sentence, goal)[0]?.startsWith('org:') !== true) return false;
  const { byName } = context.document.people;
  return (
    isResident(sentence, guest) ||
    peopleIn(sentence, guest).some(({ name }) => name !== null && byName.get(name)?.roles.has('ambassador') === true)
  );
}

/** "welcomed N for talks" */
function isForTalks({ nouns }: EventScene, clause: Clause): boolean {
  return phrasesBehind(clause, 'for').some(({ from, to }) =>
    nouns.some(({ kind, head }) => kind === 'meeting' && from <= head && head < to),
  );
}

/** An ambassador is at home where he is received. */
function isResident(sentence: ResolvedSentence, guest: TokenRange): boolean {
  return sentence.tagged.lemmas
    .slice(guest.from, guest.to)
    .some((lemma) => lemma === 'ambassador' || lemma === 'consul');
}

/** Offices that one holds towards other parties. */
const ABROAD =
  /^(?:head_of_state|head_of_government|foreign_minister|deputy_foreign_minister|ambassador|consul|royal|special_representative|organization_head|delegation_head|minister)$/;

/** "the Chairman of the Municipal Council, N", "visiting ministers of nine nations": not the other of the document's two parties. */
function isSomebodyAtHome(scene: EventScene, guest: TokenRange & { readonly head: number }): boolean {
  const { sentence } = scene;
  const named = peopleIn(sentence, guest).filter((person) => person.name !== null && person.offices.length > 0);
  if (named.some((person) => person.party === null && !person.offices.some((office) => ABROAD.test(office.role))))
    return true;
  const head = sentence.tokens[guest.head]?.norm ?? '';
  return (
    /^(?:ministers|ambassadors|envoys|leaders|chiefs)$/.test(head) &&
    named.length === 0 &&
    !/^(?:the|both|his|her|their)$/.test(sentence.tokens[guest.from]?.norm ?? '')
  );
}

/** A visitor's call on somebody in office. */
export function calledOnDrafts(scene: EventScene, clause: Clause, host: Phrase): EventDraft[] {
  const { sentence } = scene;
  if (!hasOfficials(sentence, clause.subject) && partiesIn(sentence, clause.subject).length === 0) return [];
  const ranges = [clause.subject, host];
  // "The ambassadors of A and B called on the Speaker": whose speaker it is, is not said; the guests do not meet each other.
  if (partiesIn(sentence, host).length === 0 && partiesIn(sentence, clause.subject).length > 1) return [];
  const parties = completed(scene, partiesOf(sentence, ranges), true);
  if (parties.length < 2) return [];
  return finishedEncounter(scene, clause, {
    kind: 'meeting',
    parties,
    ranges,
    rule: 'events/called-on',
    hosts: partiesIn(sentence, host).slice(0, 1),
    visitors: [],
  });
}
