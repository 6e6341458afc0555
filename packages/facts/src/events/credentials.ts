import {
  type Clause,
  collect,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import { envoysNear, isAmbassador, LETTERS, NOBODY, SEVERAL_ENVOYS } from './envoys-near.ts';
import {
  completed,
  type EventScene,
  happened,
  hasOfficials,
  isHabitual,
  isReported,
  partiesOf,
  saysSameDay,
  statusOf,
} from './frame.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';

const GIVE = new Set(['present', 'hand', 'submit', 'deliver', 'give', 'tender']);
const TAKE = new Set(['receive', 'accept', 'take']);

/** The verbs of handing letters over and of taking them. */
export const CREDENTIALS_VERBS: readonly string[] = [...GIVE, ...TAKE, 'accredit'];

/** The presentation of credentials or of their copies. */
export function credentialsDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  return collect(sentence.clauses, (told) => {
    const clause = asTaking(sentence, told);
    if (clause.lemma === 'accredit') return accreditedDrafts(scene, clause);
    const giving = GIVE.has(clause.lemma);
    if (!giving && !TAKE.has(clause.lemma)) return [];
    const thing = clause.voice === 'passive' ? clause.subject : clause.object;
    const rest = { from: clause.verb.to, to: clause.to };
    const names = (range: TokenRange | null): boolean =>
      range !== null &&
      LETTERS.test(
        sentence.tokens
          .slice(range.from, range.to)
          .map((token) => token.norm)
          .join(' '),
      );
    const handedIn = clause.lemma === 'hand' && sentence.tokens[clause.verb.to]?.norm === 'in';
    // "received from N, Letters of Credence accrediting him as …"
    const from = TAKE.has(clause.lemma) && phrasesBehind(clause, 'from').length > 0;
    if (!names(thing) && !(names(rest) && (thing !== null || handedIn || from))) return [];
    return credentialsDraft(scene, clause, thing);
  });
}

/** "The President was presented with the letters of N": the clause as if the President took them. */
function asTaking({ tokens }: ResolvedSentence, clause: Clause): Clause {
  if (clause.lemma !== 'present' || clause.voice !== 'passive') return clause;
  const letters = clause.phrases.find(
    ({ preposition, from, to }) =>
      preposition === 'with' &&
      LETTERS.test(
        tokens
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(' '),
      ),
  );
  return letters === undefined ? clause : { ...clause, lemma: 'receive', voice: 'active', object: letters };
}

/** "The President accredited the ambassadors of A and B": who takes their letters. */
function accreditedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence } = scene;
  const { object } = clause;
  if (clause.voice !== 'active' || clause.form !== 'finite' || !object) return [];
  const envoyed = sentence.tagged.lemmas.slice(object.from, object.to);
  if (!envoyed.some((lemma) => /^(?:ambassador|envoy|diplomat)$/.test(lemma))) return [];
  const host = sentence.people.findLast(
    ({ to, offices }) => to <= clause.verb.from && offices.some(({ role }) => LETTER_TAKERS.has(role)),
  );
  // "The government accredited its ambassador to Peru": sent, and nobody's letters are taken.
  if (!host?.party || /^(?:its|his|her|their|a|an)$/.test(sentence.tokens[object.from]?.norm ?? '')) return [];
  const home = host.party;
  // "…, as well as the ambassadors of C, M, and D, K": all whom the sentence names behind.
  const people = sentence.people.filter((person) => person.from >= object.from && isAmbassador(person));
  const envoys = [
    ...partiesOf(sentence, [{ from: object.from, to: Math.max(object.to, clause.to) }]),
    ...people.flatMap(({ party }) => party ?? []),
  ].filter((party, i, all) => isState(party) && party !== home && all.indexOf(party) === i);
  const parties = [
    home,
    ...(envoys.length > 0 ? envoys : envoysNear(scene, [home]).states.filter((party) => party !== home)),
  ];
  if (parties.length < 2) return [];
  const realis = happened(sentence, clause);
  const date = fittingDate(eventDate(sentence, clause, scene.held), clause.tense, realis, scene.context.document.date);
  const status = statusOf(scene, realis, date.date, null);
  if (!status || isHabitual(scene, clause, date.date !== null)) return [];
  const place = placeIn(sentence, { from: 0, to: clause.to }, new Set(['in', 'at']));
  return [
    eventDraft(sentence, {
      kind: 'ceremony',
      status,
      parties,
      date,
      place: place.city ? place : { city: null, country: home },
      range: { from: Math.min(host.from, clause.from), to: clause.to },
      rule: 'events/credentials',
      name: 'presentation of credentials',
      people: [host, ...people],
      hosts: [home],
      sketch: { reported: isReported(scene, clause), sameDay: saysSameDay(sentence) },
    }),
  ];
}

const LETTER_TAKERS = new Set(['head_of_state', 'foreign_minister', 'royal']);

function givers(clause: Clause, thing: TokenRange | null): (TokenRange | null)[] {
  return TAKE.has(clause.lemma)
    ? [thing, ...phrasesBehind(clause, 'from', 'of')]
    : [clause.subject, ...phrasesBehind(clause, 'by')];
}

/** "ambassadors in the Republic of X", "to X": the host where nobody else stands for it. */
function withHost(scene: EventScene, named: readonly string[]): string[] {
  const { tokens, actors } = scene.sentence;
  const host = actors.find((actor) => {
    const back = tokens.slice(Math.max(0, actor.from - 2), actor.from).map((token) => token.norm);
    return (
      actor.form === 'name' &&
      (/^(?:in|to)$/.test(back.at(-1) ?? '') || (back.at(-1) === 'the' && /^(?:in|to)$/.test(back.at(-2) ?? '')))
    );
  })?.actorId;
  return named.length > 0 && host ? [...new Set([...named, host])] : [...named];
}

/** "the ambassadors of A, B and C", "ambassadors of nine states", "the ambassador of A, N, and B's ambassador, M": each is a party of the one ceremony. */
function severalAmbassadors({ sentence }: EventScene, range: TokenRange | null): boolean {
  if (range === null) return false;
  const named = sentence.people.filter(
    (person) => isAmbassador(person) && person.party !== null && person.from < range.to && range.from < person.to,
  );
  return (
    named.some(({ party }) => party !== named[0]?.party) ||
    sentence.tokens.slice(range.from, range.to).some((token) => SEVERAL_ENVOYS.test(token.norm))
  );
}

/** "were presented by N from A, M from B and K from C": each is a party of the one ceremony. */
function isListOfSenders(clause: Clause): boolean {
  return (
    clause.voice === 'passive' && phrasesBehind(clause, 'by').length > 0 && phrasesBehind(clause, 'from').length > 1
  );
}

/** "accepted credentials from a number of newly appointed ambassadors": the envoys stand further off than the phrase goes. */
function takesOfSeveral({ sentence: { tokens } }: EventScene, { lemma, voice, verb }: Clause): boolean {
  if (!TAKE.has(lemma) || voice !== 'active') return false;
  const behind = tokens.slice(verb.to, verb.to + FURTHER).map(({ norm }) => norm);
  const from = behind.indexOf('from');
  const comma = behind.indexOf(',');
  const at = behind.findIndex((word, i) => i > from && SEVERAL_ENVOYS.test(word));
  return from >= 0 && at > from && (comma < 0 || at < comma);
}

/** How many words behind the verb those may stand whose letters are taken. */
const FURTHER = 14;

function credentialsDraft(scene: EventScene, clause: Clause, thing: TokenRange | null): EventDraft[] {
  const { sentence } = scene;
  const receivers = phrasesBehind(clause, 'to', 'from', 'by', 'before');
  const named = partiesOf(sentence, [clause.subject, ...receivers, thing]);
  const many =
    givers(clause, thing).some((range) => severalAmbassadors(scene, range)) ||
    takesOfSeveral(scene, clause) ||
    isListOfSenders(clause);
  const near = many ? envoysNear(scene, named) : NOBODY;
  const silent =
    TAKE.has(clause.lemma) &&
    clause.form === 'gerund' &&
    !givers(clause, thing).some((range) => hasOfficials(sentence, range));
  const news = /^(?:news_wire|meeting_readout)$/.test(scene.context.row.genre ?? '');
  if (silent || (news && named.length === 0 && givers(clause, thing).some((range) => isStranger(scene, range))))
    return [];
  const parties = many
    ? withHost(scene, [...new Set([...named, ...near.states])])
    : completed(scene, named.length > 2 ? named.slice(0, 2) : named, true);
  if (parties.length < 2) return [];
  const date = eventDate(sentence, clause, scene.held);
  const status = statusOf(scene, happened(sentence, clause), date.date, null);
  if (!status || isHabitual(scene, clause, date.date !== null)) return [];
  const people = sentence.people.filter(
    (person) => person.from >= (clause.subject?.from ?? clause.from) && person.to <= clause.to,
  );
  const host =
    clause.lemma === 'receive' || clause.lemma === 'accept'
      ? partiesIn(sentence, clause.subject)[0]
      : (receiverOf(parties, partiesIn(sentence, clause.subject)) ??
        collect(receivers, (phrase) => partiesIn(sentence, phrase))[0]);
  // "… during a ceremony held in Lima"
  const held = sentence.clauses.find(
    ({ lemma, form, verb }) => lemma === 'hold' && form === 'participle' && verb.from >= clause.verb.to,
  );
  const at = { from: clause.from, to: Math.max(clause.to, held?.to ?? 0) };
  const place = placeIn(sentence, at, new Set(['in', 'at']));
  const country = host && !host.startsWith('org:') ? host : null;
  return [
    eventDraft(sentence, {
      kind: 'ceremony',
      status,
      parties,
      date,
      place: place.city || place.country ? place : { city: null, country },
      range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
      rule: 'events/credentials',
      name: 'presentation of credentials',
      people: [...people, ...near.people.filter((person) => !people.includes(person))],
      hosts: host ? [host] : [],
      sketch: { reported: isReported(scene, clause), sameDay: saysSameDay(sentence) },
    }),
  ];
}

/** Somebody by name of whom nobody says for which state he came. */
function isStranger({ sentence: { people } }: EventScene, range: TokenRange | null): boolean {
  return (
    range !== null &&
    people.some(({ name, party, from, to }) => name !== null && party === null && from < range.to && range.from < to)
  );
}

/** Of two parties, the one that does not present the letters. */
function receiverOf(parties: readonly string[], givers: readonly string[]): string | undefined {
  const [giver] = givers;
  return parties.length === 2 && givers.length === 1 && giver !== undefined && parties.includes(giver)
    ? parties.find((party) => party !== giver)
    : undefined;
}
