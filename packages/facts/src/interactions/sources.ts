import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { actingParties, namedParties, placeParties } from './actors.ts';
import { apposedTo } from './apposed-party.ts';
import { isCalledHome } from './called-home.ts';
import { doersOf } from './doers.ts';
import type { Frame } from './frame.ts';
import { joinedIn } from './joined-in.ts';
import { isOfLaw } from './lawmaking.ts';
import { isContact } from './mood/contact.ts';
import { PROMPTING } from './mood/infinitive.ts';
import { withoutAddressee } from './without-addressee.ts';

/** Who acts for profit acts for no party: "was built by a Ruritanian company". */
const BUSINESSES = new Set([
  'company',
  'firm',
  'contractor',
  'consortium',
  'corporation',
  'enterprise',
  'businessman',
  'investor',
  'bank',
]);

/** The parties that do what a clause says: of an active verb its subject, of a passive one what stands behind "by". */
export function sourcesOf(sentence: ResolvedSentence, clause: Clause, frames: readonly Frame[]): readonly string[] {
  if (clause.voice === 'passive') {
    const by = collect(
      clause.phrases.filter(
        (phrase) => phrase.preposition === 'by' && !BUSINESSES.has(sentence.tagged.lemmas[phrase.head] ?? ''),
      ),
      (phrase) => namedParties(sentence, phrase),
    );
    if (by.length > 0) return [...new Set(by)];
    const shared = sharedAgent(sentence, clause);
    if (shared !== null) return sourcesOf(sentence, shared, frames);
    // "The ambassador of X in Lisbon was summoned": by whom he is accredited to.
    if ((/^(?:summon|recall)$/.test(clause.lemma) || isCalledHome(sentence, clause)) && clause.subject) {
      const summoned = namedParties(sentence, clause.subject);
      // "The ambassador of X has been summoned home": by X.
      if (clause.lemma === 'recall' || isCalledHome(sentence, clause)) return summoned.slice(0, 1);
      const posted = placeParties(sentence, clause.subject, summoned);
      return posted.length > 0 ? posted : summonedTo(sentence, clause, summoned);
    }
    // "Tents from X were handed over to Y": whose they are.
    if (clause.subject && frames.some((frame) => frame.type === 'AID' && !frame.reverse)) {
      const giver = givenFrom(sentence, clause);
      if (giver.length > 0) return giver;
    }
    // "X was suspended from the Union": by those whom it has belonged to.
    if (/^(?:suspend|expel)$/.test(clause.lemma)) {
      const body = collect(
        clause.phrases.filter(({ preposition }) => preposition === 'from'),
        (phrase) => namedParties(sentence, phrase).filter((party) => party.startsWith('org:')),
      );
      if (body.length === 1) return body;
    }
    // "31 Ruritanians expelled from Paris": by whoever is there.
    if (/^(?:expel|oust|deport|throw|kick)$/.test(clause.lemma) && clause.subject) {
      const expelled = namedParties(sentence, clause.subject);
      const from = summonedTo(sentence, clause, expelled, LEAVING);
      if (from.length > 0) return from;
    }
    // "two Ruritanians were arrested in X": by those who may arrest there.
    if (
      /^(?:arrest|detain|jail|imprison|sentence|convict)$/.test(clause.lemma) &&
      clause.subject &&
      !clause.phrases.some(({ preposition }) => preposition === 'by')
    ) {
      const held = namedParties(sentence, clause.subject);
      const where = held.length > 0 ? summonedTo(sentence, clause, held, INSIDE) : [];
      if (where.length > 0) return where;
    }
    // "An X carrier was sent toward Y": whose it is.
    if (clause.subject && frames.some(({ type }) => type === 'MOBILIZE'))
      return actingParties(sentence, clause.subject);
    // "said that two diplomats of X were being expelled": whoever says so expels them.
    if (frames.some((frame) => frame.type === 'SANCTION')) {
      const speaker = announcerOf(sentence, clause);
      if (speaker.length > 0) return speaker;
    }
    return /^(?:commit|prepare|determine|interest)$/.test(clause.lemma) && clause.subject
      ? actingParties(sentence, clause.subject)
      : [];
  }
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  // "The Congress of Peru passed a law tightening …": who makes the law.
  if (governor?.voice === 'active' && isOfLaw(sentence, clause, governor)) return sourcesOf(sentence, governor, frames);
  // "called the minister to congratulate him": who calls congratulates.
  const calling = clause.form === 'infinitive' && governor && isContact(governor) ? governor.subject : null;
  // "prompted X to summon the envoy to protest": X protests.
  if (clause.form === 'infinitive' && governor?.form === 'infinitive' && governor.lemma === 'summon')
    return sourcesOf(sentence, governor, frames);
  // "prompted X to recall its envoy": X does.
  const prompted =
    clause.form === 'infinitive' && governor?.object && governor.voice === 'active' && PROMPTING.has(governor.lemma)
      ? governor.object
      : null;
  const subject = prompted ?? calling ?? clause.subject ?? borrowedSubject(sentence, clause);
  if (subject && isArmedGroup(sentence, subject)) return [];
  const acting = subject ? actingParties(sentence, subject) : [];
  const own = acting.length === 0 ? spokenFor(sentence, clause) : acting;
  if (own.length > 0) return [...withoutAddressee(sentence, clause, own), ...joinedIn(sentence, clause, own)];
  const stated = subject && frames.some(({ type }) => SAID.has(type)) ? statementOf(sentence, subject) : [];
  if (stated.length > 0) return stated;
  // "put out a statement expressing …": whoever put it out.
  if (clause.form === 'gerund' && governor?.object && subject && isStatementOf(sentence, subject, governor))
    return sourcesOf(sentence, governor, frames);
  // "In a statement criticising X, Y …": whoever the sentence is about wrote it.
  const written = subject && clause.form === 'gerund' ? writerOf(sentence, subject) : [];
  if (written.length > 0) return written;
  const seated = subject ? organAt(sentence, subject) : [];
  if (seated.length > 0) return seated;
  const apposed = subject ? apposedTo(sentence, subject, clause.verb.from) : [];
  if (apposed.length > 0) return apposed;
  const shared = sharedSubject(sentence, clause);
  if (shared.length > 0) return shared;
  if (frames.some((frame) => frame.type === 'PROTEST')) return protesters(sentence, clause);
  return [];
}

/** "were rejected and condemned by X": the second participle has the doer of both. */
function sharedAgent({ clauses, tokens }: ResolvedSentence, { index, subject, verb }: Clause): Clause | null {
  const next = clauses[index + 1];
  if (next?.voice !== 'passive' || next.link !== 'coordinate' || next.subject?.from !== subject?.from) return null;
  if (next.verb.from - verb.to > 3 || !tokens.slice(verb.to, next.verb.from).some(({ norm }) => norm === 'and'))
    return null;
  return next.phrases.some(({ preposition }) => preposition === 'by') ? next : null;
}

const ATTITUDES =
  /^(?:concerns?|gratitude|appreciation|support|condolences?|readiness|willingness|keenness|eagerness|aspiration|desire|commitment|thanks|solidarity|condemnation|regret|wish|greetings?)$/;

/** "Minister N conveyed X's gratitude": a person whose party the text leaves open speaks for the one that feels it. */
function spokenFor(sentence: ResolvedSentence, { subject, object }: Clause): readonly string[] {
  if (!subject || !object || !ATTITUDES.test(sentence.tokens[object.head]?.norm ?? '')) return [];
  if (!sentence.people.some(({ from, to, party }) => party === null && from < subject.to && subject.from < to))
    return [];
  const owner = sentence.references.find(({ from, kind }) => from === object.from && kind === 'name');
  return owner && /^['’]s?$/.test(sentence.tokens[owner.to]?.norm ?? '') ? owner.parties : [];
}

/** "X's militant group", "rebels from Y": no party acts in them. */
function isArmedGroup({ tagged }: ResolvedSentence, { from, to }: NonNullable<Clause['subject']>): boolean {
  for (let i = from; i < to && i < from + 8; i++)
    if (/^(?:militant|guerrilla|insurgent|terrorist|gunman)$/.test(tagged.lemmas[i] ?? '')) return true;
  return false;
}

/** "remains committed to …": the participle has the subject of the verb right before it. */
function borrowedSubject(sentence: ResolvedSentence, clause: Clause): Clause['subject'] {
  const previous = sentence.clauses[clause.index - 1];
  return previous && /^(?:remain|stand)$/.test(previous.lemma) && previous.verb.to === clause.verb.from
    ? previous.subject
    : null;
}

/** "X and Y interact in the world arena, provide mutual support": a verb behind a comma whose own subject is none goes on with the subject before. */
function sharedSubject(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  if (
    clause.form !== 'finite' ||
    clause.link === 'relative' ||
    clause.link === 'subordinate' ||
    !/^(?:,|;|and)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '')
  )
    return [];
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = sentence.clauses[k];
    if (other?.form === 'finite' && other.link === 'main' && other.voice === 'active' && other.subject) {
      const acting = actingParties(sentence, other.subject);
      // "said that the raid left two dead, condemned X": who says so condemns.
      if (acting.length > 0 || !SPEAKING.test(clause.lemma)) return acting;
    }
  }
  return [];
}

const SPEAKING =
  /^(?:condemn|denounce|voice|express|urge|call|thank|praise|welcome|criticise|criticize|demand|accuse|reject)$/;

/** The one party that says what a passive clause tells, where the clause stands right behind the saying. */
function announcerOf(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  const saying = sentence.clauses[clause.index - 1];
  if (!saying?.subject || !/^(?:say|announce|declare)$/.test(saying.lemma) || !clause.subject) return [];
  if (clause.subject.from - saying.verb.to > 3) return [];
  const parties = actingParties(sentence, saying.subject);
  return parties.length === 1 ? parties : [];
}

const ENTERING: ReadonlySet<string> = new Set(['to', 'in']);
const LEAVING: ReadonlySet<string> = new Set(['from']);
const INSIDE: ReadonlySet<string> = new Set(['in']);

/** "was summoned to the Foreign Ministry in X": whose ministry it is. */
function summonedTo(
  sentence: ResolvedSentence,
  clause: Clause,
  except: readonly string[],
  prepositions: ReadonlySet<string> = ENTERING,
): readonly string[] {
  for (const phrase of clause.phrases) {
    if (!prepositions.has(phrase.preposition ?? '')) continue;
    const named = namedParties(sentence, phrase, except);
    const found = named.length > 0 ? named : placeParties(sentence, phrase, except);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** "Tents from X", "X aid": of whom what is given comes. */
function givenFrom(sentence: ResolvedSentence, { subject }: Clause): readonly string[] {
  if (!subject) return [];
  const from = sentence.tokens.findIndex(({ norm }, i) => i > subject.from && i < subject.to && norm === 'from');
  // "a consignment of tents donated by X"
  const gift = from < 0 ? sentence.clauses.find(isDonation) : undefined;
  const donor =
    gift?.verb.from === subject.to ? gift.phrases.find(({ preposition }) => preposition === 'by') : undefined;
  if (donor) return namedParties(sentence, donor).slice(0, 1);
  return from < 0 ? [] : namedParties(sentence, { from: from + 1, to: subject.to }).slice(0, 1);
}

/** Types that words alone may do. */
const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'REJECT', 'THREATEN']);

/** "A joint statement by X and Y condemned …", "an X ministry statement accused …": whose words they are. */
function statementOf(sentence: ResolvedSentence, subject: NonNullable<Clause['subject']>): readonly string[] {
  return /^(?:statement|communique|communiqué|declaration|resolution)$/.test(sentence.tagged.lemmas[subject.head] ?? '')
    ? doersOf(sentence, subject)
    : [];
}

const WRITINGS = /^(?:statement|communique|communiqué|message|letter|cable|note|telegram|tweet)$/;

/** "In a statement condemning X, the ministry of Y …": the subject behind the words that open with what was written. */
function writerOf(sentence: ResolvedSentence, subject: NonNullable<Clause['subject']>): readonly string[] {
  if (!WRITINGS.test(sentence.tagged.lemmas[subject.head] ?? '')) return [];
  const main = sentence.clauses.find(({ form, verb }) => form === 'finite' && verb.from > subject.to);
  const opens = subject.from <= 2 && /^(?:in|by|with|through)$/.test(sentence.tokens[subject.from - 1]?.norm ?? '');
  return opens && main?.subject && main.subject.from > subject.to ? actingParties(sentence, main.subject) : [];
}

function isStatementOf(
  { tagged }: ResolvedSentence,
  { head, from }: NonNullable<Clause['subject']>,
  { lemma, object, voice }: Clause,
): boolean {
  return (
    voice === 'active' &&
    object?.from === from &&
    WRITINGS.test(tagged.lemmas[head] ?? '') &&
    /^(?:issue|release|publish|put|send|write|post|circulate)$/.test(lemma)
  );
}

function isDonation({ lemma, form, voice }: Clause): boolean {
  return (
    /^(?:donate|give|send|provide|gift|supply|contribute)$/.test(lemma) && form === 'participle' && voice === 'passive'
  );
}

const ORGANS = new Set(
  'police army navy troop soldier authority government court parliament ministry customs prosecutor official military office'.split(
    ' ',
  ),
);

/** "police in X", "the Foreign Office in X": an organ that is known by its seat. */
function organAt(sentence: ResolvedSentence, subject: NonNullable<Clause['subject']>): readonly string[] {
  if (!ORGANS.has(sentence.tagged.lemmas[subject.head] ?? '')) return [];
  const seat = sentence.tokens.findIndex(({ norm }, i) => i > subject.head && i < subject.to && norm === 'in');
  return seat < 0 ? [] : placeParties(sentence, { from: seat, to: subject.to }, []);
}

/** Protesters without a nationality are of the place where they stand. */
function protesters(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  const own = clause.subject ? namedParties(sentence, clause.subject) : [];
  if (own.length > 0) return own;
  const before = { from: 0, to: clause.verb.from };
  const places = placeParties(sentence, before, []);
  if (places.length > 0) return places;
  const named = namedParties(sentence, before);
  if (named.length > 0) return named.slice(0, 1);
  // "stormed the embassy of X in Y"
  for (const phrase of clause.phrases) {
    if (phrase.preposition !== 'in' || phrase.fronted) continue;
    const found = placeParties(sentence, phrase, []);
    if (found.length > 0) return found;
    const where = sentence.references.find((reference) => reference.from === phrase.from && reference.kind === 'name');
    if (where) return where.parties.slice(0, 1);
  }
  return [];
}
