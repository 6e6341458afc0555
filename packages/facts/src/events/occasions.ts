import {
  type Clause,
  type Phrase,
  partiesIn,
  type Realis,
  rangeContains,
  segmentDate,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { eventDraft, peopleIn } from './draft.ts';
import {
  completed,
  type EventScene,
  happened,
  hasOfficials,
  isHabitual,
  isReported,
  modeOf,
  partiesOf,
  saysSameDay,
  statusOf,
} from './frame.ts';
import { visitSides } from './journeys.ts';
import type { EventNoun } from './nouns.ts';
import { NOWHERE, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, eventDates, fittingDate, listedDates, nounDate } from './times.ts';
import { ATTEND_VERBS, CANCEL_VERBS, type EventStatus, HOLD_VERBS, OCCUR_VERBS } from './words.ts';

type Use = 'held' | 'attended' | 'cancelled' | 'told';

interface NounUse {
  readonly use: Use;
  readonly clause: Clause | null;
  /** Whose event it is besides the parties at the noun. */
  readonly agents: readonly (TokenRange | null)[];
  readonly realis: Realis;
}

/** Events that a noun names: held, attended, called off, or told of with their date or their sides. */
export function occasionDrafts(scene: EventScene): EventDraft[] {
  return scene.nouns.flatMap((noun) => {
    const use = useOf(scene, noun);
    return use ? occasionDraft(scene, noun, use) : [];
  });
}

function contains(range: TokenRange | null, noun: EventNoun): boolean {
  return range !== null && range.from <= noun.head && noun.head < range.to;
}

/** What the verb nearest to the noun says of it. */
function useOf(scene: EventScene, noun: EventNoun): NounUse | null {
  const { sentence } = scene;
  const finite = [...sentence.clauses].sort(
    (a, b) => Number(a.form === 'participle') - Number(b.form === 'participle') || a.index - b.index,
  );
  for (const clause of finite) {
    const follows =
      clause.object === null &&
      clause.form !== 'participle' &&
      noun.from >= clause.verb.to &&
      noun.from <= clause.verb.to + 1 &&
      sentence.units.some(
        (unit) => unit.kind === 'noun' && unit.from === clause.verb.to && unit.from <= noun.head && noun.head < unit.to,
      );
    const inObject = follows || (contains(clause.object, noun) && headOf(scene, clause.object, noun));
    const inSubject = contains(clause.subject, noun) && headOf(scene, clause.subject, noun);
    const passive = clause.voice === 'passive';
    const agents = passive ? [clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null] : [clause.subject];
    const realis = happened(sentence, clause);
    if (
      CANCEL_VERBS.has(clause.lemma) &&
      (clause.lemma !== 'call' || clause.particle === 'off') &&
      ((inObject && !passive) || inSubject)
    )
      return { use: 'cancelled', clause, agents: inSubject ? [] : agents, realis };
    if (inSubject && isDropped(scene, clause)) return { use: 'cancelled', clause, agents: [], realis };
    if (inSubject && passive && HOLD_VERBS.has(clause.lemma)) return { use: 'held', clause, agents, realis };
    if (inSubject && passive && /^(?:schedule|plan|slate|expect|envisage|foresee|set|prepare|due)$/.test(clause.lemma))
      return { use: 'held', clause, agents: [], realis: realis === 'asserted' ? 'planned' : realis };
    if (inSubject && !passive && OCCUR_VERBS.has(clause.lemma) && clause.form !== 'gerund') return { use: 'held', clause, agents: [], realis };
    if (inObject && !passive && HOLD_VERBS.has(clause.lemma))
      return { use: ATTEND_VERBS.has(clause.lemma) ? 'attended' : 'held', clause, agents, realis };
    const phrase = clause.phrases.find((candidate) => contains(candidate, noun) && headOf(scene, candidate, noun));
    if (
      phrase &&
      ATTEND_VERBS.has(clause.lemma) &&
      (clause.lemma === 'speak' ? /^(?:in|at)$/ : /^(?:in|at|to)$/).test(phrase.preposition ?? '') &&
      !phrase.fronted &&
      takesPart(scene, clause)
    )
      return { use: 'attended', clause, agents, realis };
  }
  return toldOf(scene, noun);
}

/** The noun is the head of the phrase, or one of its list. */
function headOf(scene: EventScene, range: (TokenRange & { readonly head?: number }) | null, noun: EventNoun): boolean {
  if (!range) return false;
  if (range.head === noun.head || rangeContains(noun, { from: range.head ?? -1, to: (range.head ?? -1) + 1 }))
    return true;
  const before = scene.sentence.tokens[noun.from - 1]?.norm ?? '';
  return before === 'and' || before === ',' || range.from === noun.from;
}

function isDropped(scene: EventScene, clause: Clause): boolean {
  return (
    clause.lemma === 'be' &&
    clause.object !== null &&
    /^(?:cancelled|canceled|postponed|dropped|suspended|deferred)$/.test(
      scene.sentence.tokens[clause.object.from]?.norm ?? '',
    )
  );
}

function takesPart(scene: EventScene, clause: Clause): boolean {
  return (
    clause.lemma !== 'take' ||
    (clause.object !== null && scene.sentence.tokens[clause.object.from]?.norm === 'part') ||
    scene.sentence.tokens[clause.verb.to]?.norm === 'part'
  );
}

/** A noun that no verb of holding governs: an adverbial ("during talks with X"), or a mention with its own date. */
function toldOf(scene: EventScene, noun: EventNoun): NounUse | null {
  const { sentence } = scene;
  const clause =
    sentence.clauses.find((candidate) => candidate.from <= noun.head && noun.head < candidate.to) ??
    sentence.clauses.find((candidate) => candidate.verb.from > noun.head) ??
    null;
  const future = clause?.tense === 'future' && noun.kind === 'consultations';
  const realis =
    noun.kind === 'visit' && isAhead(scene, noun) ? 'planned' : noun.kind === 'visit' || !clause ? 'asserted' : future ? 'planned' : leadingRealis(scene, noun);
  return { use: 'told', clause, agents: [clause?.subject ?? null], realis };
}

/** "to undertake a visit", "will pay a State Visit", where the words are no clause of their own: a headline, a long sentence. */
function isAhead(scene: EventScene, noun: EventNoun): boolean {
  return /\b(?:to|will|shall) (?:undertake|pay|make|embark on|begin|start) [^,;.]{0,40}$/.test(
    scene.sentence.tokens
      .slice(Math.max(0, noun.head - 7), noun.head)
      .map((token) => token.norm)
      .join(' ')
      .concat(' '),
  );
}

/** What the verbs before a mention make of it: "is expected to attend the meeting … at the summit in May". */
function leadingRealis(scene: EventScene, noun: EventNoun): Realis {
  const before = scene.sentence.clauses.filter((clause) => clause.verb.to <= noun.from);
  if (
    before.some(
      (clause) =>
        happened(scene.sentence, clause) === 'planned' &&
        (clause.lemma === 'attend' ||
          clause.lemma === 'participate' ||
          clause.lemma === 'take' ||
          clause.lemma === 'be'),
    )
  )
    return 'planned';
  return 'asserted';
}

const ADVERBIAL = new Set([
  'during',
  'at',
  'in',
  'on',
  'of',
  'within',
  'for',
  'following',
  'after',
  'from',
  'as',
  'with',
  'upon',
  'to',
  'by',
]);

function adverbial(scene: EventScene, noun: EventNoun): string | null {
  const { tokens, references } = scene.sentence;
  const at = /^['’]s?$/.test(tokens[noun.from - 1]?.norm ?? '')
    ? (references.find((reference) => reference.to === noun.from - 1)?.from ?? noun.from)
    : noun.from;
  const before = tokens[at - 1]?.norm ?? '';
  return ADVERBIAL.has(before) ? before : null;
}

/** "the summit held in Lima": told as done, without a date of its own. */
function isHeldBefore(scene: EventScene, noun: EventNoun): boolean {
  const { kind } = noun;
  const session = kind === 'consultations' && scene.sentence.segment.kind !== 'title';
  if (kind !== 'summit' && kind !== 'conference' && !session) return false;
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  const { tokens, tagged } = scene.sentence;
  return tokens.some((token, i) => i > noun.head && i < end + 2 && token.norm === 'held' && tagged.tags[i - 1] !== 'BE');
}

function isSidelines(scene: EventScene, noun: EventNoun): boolean {
  const words = scene.sentence.tokens
    .slice(Math.max(0, noun.from - 5), noun.from)
    .map((token) => token.norm)
    .join(' ');
  return /\b(?:sidelines?|side lines?|side-lines?|margins?) of$/.test(words);
}

function occasionDraft(scene: EventScene, noun: EventNoun, use: NounUse): EventDraft[] {
  const { sentence, context } = scene;
  const rule = `events/${use.use}`;
  const row = use.use === 'told' && sentence.clauses.length === 0 ? segmentDate(sentence) : null;
  if (noun.weak && use.use === 'told' && !(row && noun.name !== null)) return [];
  if (noun.kind === 'visit' && use.use === 'told' && sentence.tokens.slice(Math.max(0, noun.from - 3), noun.head).some((token) => token.norm === 'eve')) return [];
  if (use.clause?.lemma === 'mark' && noun.weak && !marksInPerson(scene, use.clause)) return [];
  // "this year marks the anniversary": nobody celebrates it.
  const marker = use.clause?.subject?.head ?? (use.clause ? use.clause.verb.from - 1 : -1);
  if (use.clause?.lemma === 'mark' && /^(?:year|month|week|day|\d{4}|it|which|that|this)$/.test(sentence.tokens[marker]?.norm ?? '')) return [];
  const own = nounDate(sentence, noun) ?? row;
  const sidelines = isSidelines(scene, noun);
  if (use.use === 'told' && noun.bare && !own) return [];
  const before = use.use === 'told' && !own && isHeldBefore(scene, noun);
  if (
    use.clause &&
    use.use === 'held' &&
    /^(?:launch|initiate|start|begin|commence|continue)$/.test(use.clause.lemma) &&
    /^(?:dialogue|dialogues|commission|committee|group|council|consultation|talks|negotiations)$/.test(
      sentence.tokens[noun.head]?.norm ?? '',
    ) &&
    (use.clause.object !== null || use.clause.voice === 'passive')
  )
    return [];
  const told = own
    ? factDate(own)
    : before
      ? NO_DATE
      : use.clause
        ? verbDate(scene, use.clause, use.realis)
        : factDate(null);
  const date = fittingDate(
    told,
    use.use === 'told' ? null : (use.clause?.tense ?? null),
    use.realis,
    context.document.date,
  );
  const status = decide(scene, noun, use, date.date);
  if (!status) {
    context.note(rule, `${noun.kind} is ${use.realis}`);
    return [];
  }
  const around = surroundings(noun, use);
  if (isHabitual(scene, { from: noun.from, to: noun.to }, own !== null || (date.date?.length ?? 0) > 4)) {
    context.note(rule, 'a repeated practice');
    return [];
  }
  const adverb = adverbial(scene, noun);
  const reported = !before && isReported(scene, use.clause) && (use.use !== 'told' || adverb !== null);
  const dated = date.date !== null;
  const namedTraining = noun.kind === 'training' && noun.name !== null && dated;
  if (
    use.use === 'told' &&
    !own &&
    !sidelines &&
    !before &&
    !namedTraining &&
    !(
      adverb !== null &&
      (noun.kind === 'visit' || noun.kind === 'meeting' || noun.kind === 'call' || noun.kind === 'consultations') &&
      (dated || reported)
    )
  )
    return [];
  if (
    use.use === 'told' &&
    use.clause &&
    /^(?:for|to)$/.test(adverb ?? '') &&
    !own &&
    !(use.clause.tense === 'future' && dated && noun.kind === 'consultations' && noun.name !== null)
  )
    return [];
  if (noun.plural && !dated) return [];
  if (status === 'planned' && !dated && noun.kind === 'consultations' && /^(?:continue|maintain|intensify)$/.test(use.clause?.lemma ?? ''))
    return [];
  if (status === 'planned' && !dated && !(noun.kind === 'visit' || noun.name !== null)) return [];
  const sides = sidesOf(scene, noun, use);
  if (!sides) {
    context.note(rule, 'the parties are not clear');
    return [];
  }
  const occasion = use.use === 'told' && sidelines ? null : occasionOf(scene, noun);
  const dates = noun.kind === 'visit' && status === 'held' && noun.plural ? [date, ...listedDates(sentence, date)] : [date];
  return dates.map((date) =>
    eventDraft(sentence, {
      kind: noun.kind,
      status,
      parties: sides.parties,
      date,
      place: sides.place,
      range: around,
      rule,
      name: noun.name,
      mode: modeOf(sentence, around),
      occasion,
      people: (before ? [noun] : sides.people).flatMap((range) => (range ? peopleIn(sentence, range) : [])),
      hosts: sides.hosts,
      visitors: noun.kind === 'visit' ? sides.parties.filter((party) => !sides.hosts.includes(party)) : [],
      confidence: use.use === 'told' ? 0.7 : 0.85,
      sketch: {
        reported: reported || (sidelines && isReported(scene, use.clause)),
        sameDay: saysSameDay(sentence),
        mention: false,
      },
    }),
  );
}

/** "This year marks the anniversary of …" tells of no ceremony. */
function marksInPerson(scene: EventScene, clause: Clause): boolean {
  const head = clause.subject ? scene.sentence.tagged.lemmas[clause.subject.head] : undefined;
  const early = scene.sentence.tokens.slice(0, clause.verb.from).some((token) => token.norm === 'year');
  return clause.form === 'finite' && !early && !/^(?:year|month|day|date|visit|meeting|event)$/.test(head ?? '');
}

/** The date that a verb lends its event; what is planned does not take the date of the planning. */
function verbDate(scene: EventScene, clause: Clause, realis: Realis): FactDate {
  const { sentence } = scene;
  if (realis !== 'planned' || clause.form !== 'infinitive') return eventDate(sentence, clause, scene.held);
  const own = eventDates(sentence).filter((date) => date.from >= clause.verb.from && date.to <= clause.to + 1);
  return factDate(
    own[0] ??
      (sentence.clauses.at(-1) === clause
        ? (eventDates(sentence).find((date) => date.from >= clause.verb.to) ?? null)
        : null),
  );
}

function decide(scene: EventScene, noun: EventNoun, use: NounUse, date: string | null): EventStatus | null {
  if (use.use === 'cancelled') return use.realis === 'asserted' || use.realis === 'planned' ? 'cancelled' : null;
  const after = scene.sentence.tokens
    .slice(noun.to, noun.to + 14)
    .map((token) => token.norm)
    .join(' ');
  if (/\((?:cancelled|canceled|postponed)/.test(after.replace(/\( /g, '('))) return 'cancelled';
  if (/^[^.;]{0,60}\b(?:scheduled|slated|planned) (?:for|to|on)\b(?! (?:last|run|end|conclude|continue))/.test(after))
    return statusOf(scene, 'planned', date, noun);
  return statusOf(scene, use.realis, date, noun);
}

function surroundings(noun: EventNoun, use: NounUse): TokenRange {
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  if (use.use === 'told' || !use.clause) return { from: noun.from, to: Math.max(noun.to, end) };
  return {
    from: Math.min(use.clause.subject?.from ?? use.clause.from, use.clause.from, noun.from),
    to: Math.max(use.clause.to, noun.to),
  };
}

interface OccasionSides {
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly place: { readonly city: string | null; readonly country: string | null };
  readonly people: readonly (TokenRange | null)[];
}

const MANY = new Set(['summit', 'conference', 'training', 'exercise', 'cultural_event', 'ceremony']);

function sidesOf(scene: EventScene, noun: EventNoun, use: NounUse): OccasionSides | null {
  const { sentence } = scene;
  if (noun.kind === 'visit') {
    const named = visitSides(scene, noun, use.agents[0] ?? null);
    const pair = scene.context.document.mainPair;
    const found =
      named ?? (use.use === 'cancelled' && pair ? { parties: [...pair], hosts: [], place: NOWHERE, people: [] } : null);
    if (found && use.use === 'cancelled') return found;
    return found && visitIsOfficial(scene, noun, found) ? found : null;
  }
  const linked = receptionLinks(scene, noun);
  const beside = noun.phrases.filter((phrase) => (linked ?? /^(?:with|between|of|by|from|among)$/).test(phrase.preposition ?? ''));
  const attendants = attendantsOf(use);
  const organizers =
    use.use === 'told' && MANY.has(noun.kind) && !/^(?:at|during|in|of)$/.test(adverbial(scene, noun) ?? '')
      ? []
      : use.agents;
  const own = partiesOf(sentence, [{ from: noun.from, to: noun.to }, ...beside]);
  const place = placeOf(scene, noun, use);
  const acting = partiesOf(sentence, [...organizers, ...attendants]);
  const people = [noun, ...beside, ...organizers, ...attendants];
  if (MANY.has(noun.kind)) {
    const found = [...new Set([...own, ...acting])];
    const everyone =
      noun.kind === 'training' && found.length < 2 && use.use === 'told'
        ? partiesOf(sentence, [{ from: 0, to: noun.to }])
        : found;
    const parties =
      everyone.length === 0 &&
      noun.kind !== 'summit' &&
      noun.kind !== 'conference' &&
      scene.context.row.genre !== 'other'
        ? [...(scene.context.document.mainPair ?? [])]
        : everyone;
    const bilateral =
      noun.kind === 'ceremony' ||
      noun.kind === 'training' ||
      noun.kind === 'exercise' ||
      noun.kind === 'cultural_event';
    const joined = parties.length === 1 && bilateral ? withCountry(scene, parties, place.country) : parties;
    if (joined.length === 0) return null;
    if (joined.length === 1 && !joined[0]?.startsWith('org:') && !(use.use === 'attended' && bilateralName(noun)))
      return null;
    return { parties: joined, hosts: hostsOf(scene, use, joined, place.country), place, people };
  }
  const first = own.length >= 2 ? own : [...new Set([...own, ...acting])];
  if (use.use === 'attended' && first.length === 0) return null;
  const other =
    beside.some((phrase) => hasOfficials(sentence, phrase)) ||
    first.length === 0 ||
    noun.kind === 'consultations' ||
    (use.use === 'held' && noun.phrases.every((phrase) => phrase.preposition !== 'with'));
  const parties = completed(scene, first, other);
  if (parties.length < 2) return null;
  return { parties, hosts: hostsOf(scene, use, parties, place.country), place, people };
}

/** Prepositions before the guest of a reception or the host of a courtesy call. */
function receptionLinks(scene: EventScene, noun: EventNoun): RegExp | null {
  if (noun.kind !== 'meeting') return null;
  const word = scene.sentence.tokens[noun.head]?.norm;
  return word === 'reception' ? /^(?:for|of|by)$/ : word === 'call' ? /^(?:on|upon|to|by)$/ : null;
}

function bilateralName(noun: EventNoun): boolean {
  return (noun.kind === 'summit' || noun.kind === 'conference') && noun.name !== null;
}

/** Phrases of the clause that say who was there besides the subject. */
function attendantsOf(use: NounUse): Phrase[] {
  return (use.clause?.phrases ?? []).filter(
    (phrase) => !phrase.fronted && /^(?:between|with|by|among)$/.test(phrase.preposition ?? ''),
  );
}

/** An event of one party abroad is one with its host. */
function withCountry(scene: EventScene, parties: readonly string[], country: string | null): string[] {
  const only = parties[0] as string;
  if (country && country !== only) return [only, country];
  return completed(scene, parties, scene.context.document.mainPair?.includes(only) ?? false);
}

function hostsOf(scene: EventScene, use: NounUse, parties: readonly string[], country: string | null): string[] {
  if (use.clause?.lemma === 'host') return partiesOf(scene.sentence, use.agents);
  return country && parties.includes(country) ? [country] : [];
}

function placeOf(
  scene: EventScene,
  noun: EventNoun,
  use: NounUse,
): { readonly city: string | null; readonly country: string | null } {
  const { sentence } = scene;
  const at = new Set(['in', 'at']);
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  const near = placeIn(sentence, { from: noun.to, to: end }, at);
  if (near.city || near.country) return near;
  if (use.use !== 'told' && use.clause) {
    const wide = placeIn(sentence, use.clause, at);
    if (wide.city || wide.country) return wide;
  }
  return placeIn(sentence, { from: noun.to, to: Math.min(sentence.tokens.length, end + 6) }, at) ?? NOWHERE;
}

/** A visit needs a traveller who acts for a party; "visits" of a site within the own country are none. */
function visitIsOfficial(scene: EventScene, noun: EventNoun, found: { readonly hosts: readonly string[] }): boolean {
  return found.hosts.length > 0 || partiesIn(scene.sentence, noun).length > 0;
}

/** The event on whose sidelines this one took place. */
function occasionOf(scene: EventScene, noun: EventNoun): string | null {
  const other = scene.nouns.find((candidate) => candidate !== noun && isSidelines(scene, candidate));
  return other?.name ?? null;
}

/** Name of the event that "on the sidelines of" in the sentence points at. */
export function sidelinesName(scene: EventScene): string | null {
  return scene.nouns.find((candidate) => isSidelines(scene, candidate))?.name ?? null;
}
