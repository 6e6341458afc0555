import {
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import {
  ASSEMBLIES,
  DIALOGUE_FIELDS,
  EVENT_NOUNS,
  type EventKind,
  MECHANISM,
  MECHANISM_COUNCIL,
  PHONE,
} from './words.ts';

/** A noun phrase that names an event. */
export interface EventNoun extends TokenRange {
  readonly head: number;
  readonly kind: EventKind;
  /** Says too little without a verb of holding. */
  readonly weak: boolean;
  readonly plural: boolean;
  /** "the talks", "this meeting", and nothing that tells which. */
  readonly bare: boolean;
  readonly name: string | null;
  /** Prepositional phrases behind the noun. */
  readonly phrases: readonly Phrase[];
}

const DASHES = new Set(['-', '–', '—', '‑']);
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[ivx]{1,6})$/;
const IDIOMS = new Set(['in', 'of', 'over']);

/** The event nouns of a sentence, left to right, one for each noun chunk. */
export function eventNouns(sentence: ResolvedSentence): EventNoun[] {
  const found: EventNoun[] = [];
  for (const unit of sentence.units) {
    if (unit.kind !== 'noun') continue;
    const head = headIn(sentence, unit);
    if (head === null) continue;
    const noun = readNoun(sentence, unit, head);
    if (noun && !isOfRound(sentence, found.at(-1), noun)) found.push(noun);
  }
  return found;
}

/** "another round of talks": one event, named twice. */
function isOfRound({ tokens }: ResolvedSentence, before: EventNoun | undefined, noun: EventNoun): boolean {
  return (
    before !== undefined &&
    /^(?:rounds?|series|session)$/.test(tokens[before.head]?.norm ?? '') &&
    tokens[before.head + 1]?.norm === 'of' &&
    noun.from <= before.head + 5 &&
    noun.kind === before.kind
  );
}

function senseAt(sentence: ResolvedSentence, i: number): ReturnType<typeof EVENT_NOUNS.get> {
  const token = sentence.tokens[i];
  if (token?.kind !== 'word') return undefined;
  return EVENT_NOUNS.get(token.norm) ?? EVENT_NOUNS.get(sentence.tagged.lemmas[i] ?? '');
}

/** The last event noun of a chunk, if nothing but a number or a name's tail follows it there. */
function headIn(sentence: ResolvedSentence, unit: TokenRange): number | null {
  for (let i = unit.to - 1; i >= unit.from; i--) {
    if (senseAt(sentence, i)) return sentence.people.some((person) => person.from <= i && i < person.to) ? null : i;
    const token = sentence.tokens[i];
    if (token?.kind === 'number' || DASHES.has(token?.norm ?? '') || token?.text === '’s') continue;
    return null;
  }
  return null;
}

/** "in her visit with President N": a talk, where no place is named. */
function isVisitWith(sentence: ResolvedSentence, lemma: string, phrases: readonly Phrase[]): boolean {
  const first = phrases[0];
  return (
    lemma === 'visit' &&
    first?.preposition === 'with' &&
    sentence.people.some((person) => person.offices.length > 0 && person.from <= first.head && first.head < person.to)
  );
}

function readNoun(sentence: ResolvedSentence, unit: TokenRange, head: number): EventNoun | null {
  const { tokens, tagged } = sentence;
  const sense = senseAt(sentence, head);
  if (!sense) return null;
  const word = tokens[head]?.norm ?? '';
  const lemma = tagged.lemmas[head] ?? word;
  if (insideOrganization(sentence, head)) return null;
  if (sentence.tokens[unit.from]?.norm === 'such') return null;
  if (word === 'course' && IDIOMS.has(tokens[unit.from - 1]?.norm ?? '')) return null;
  const from = leftEdge(sentence, unit.from);
  const phrases = phrasesAfterNoun(sentence, head);
  const to = nameEnd(sentence, head, phrases);
  const words = tokens.slice(from, to).map((token) => token.norm);
  const kind =
    receivesSomebody(sentence, lemma, head, unit.from) || isVisitWith(sentence, lemma, phrases)
      ? 'meeting'
      : kindOf({ sentence, lemma, word, words, range: { from, to } });
  if (!kind) return null;
  const before = tokens.slice(unit.from, head).map((token) => token.norm);
  if (lemma === 'call' && kind === 'call' && !isCall(sentence, head, before, phrases)) return null;
  if (lemma === 'visit' && phrases[0]?.preposition === 'of' && word === 'visits') return null;
  if (lemma === 'trip' && before.some((norm) => LEISURE.test(norm))) return null;
  const modifiers = before.filter(
    (norm) => !/^(?:a|an|the|this|that|these|those|its|their|his|her|our|both|“|")$/.test(norm),
  );
  if (
    /^(?:launch|start|resumption|conclusion|opening|beginning|possibility|idea|prospect|pace|frequency|intensification|continuation|exchanges?)$/.test(
      tokens[from - 2]?.norm ?? '',
    ) &&
    tokens[from - 1]?.norm === 'of' &&
    !/^(?:visit|summit|conference)$/.test(lemma)
  )
    return null;
  const articled = /^(?:the|this|that|these|those|both)$/.test(tokens[unit.from]?.norm ?? '');
  const named =
    from < unit.from ||
    modifiers.some((norm) => ORDINAL.test(norm)) ||
    tokens
      .slice(unit.from, head)
      .some((token) => token.capital && token.kind === 'word' && token.start !== sentence.tokens[0]?.start);
  const capital = tokens
    .slice(unit.from, head + 1)
    .some((token) => token.capital && token.kind === 'word' && token.start !== sentence.tokens[0]?.start);
  const weak =
    sense.weak &&
    kind === sense.kind &&
    !(
      (named || capital) &&
      kind === 'consultations' &&
      /^(?:dialogue|session|round)$/.test(lemma) &&
      !isPlainDialogue(sentence, head, modifiers)
    ) &&
    !(capital && kind === 'training' && lemma === 'course');
  const plural = word !== lemma && !/^(?:talks|consultations|days|negotiations|discussions)$/.test(word);
  const bare =
    articled &&
    modifiers.length === 0 &&
    !phrases.some(
      (phrase) => phrase.preposition !== null && ['of', 'with', 'between', 'to'].includes(phrase.preposition),
    );
  return {
    from,
    to,
    head,
    kind,
    weak,
    plural,
    bare,
    name: nameOf(sentence, { from, to, kind, named, phrases }),
    phrases,
  };
}

/** "a reception for Ambassador N", "a courtesy call on the Minister": one official receives another. */
function receivesSomebody(sentence: ResolvedSentence, lemma: string, head: number, from: number): boolean {
  const { tokens, people } = sentence;
  const link =
    lemma === 'reception'
      ? /^for$/
      : lemma === 'call' && tokens[head - 1]?.norm === 'courtesy'
        ? /^(?:on|upon|to)$/
        : null;
  if (!link || (lemma === 'reception' && !/^(?:a|an|the)$/.test(tokens[from]?.norm ?? ''))) return false;
  const at = tokens.findIndex((token, i) => i > head && i <= head + 9 && link.test(token.norm));
  if (at < 0) return false;
  const guest = sentence.units.find((unit) => unit.kind === 'noun' && unit.from >= at && unit.from <= at + 2);
  const last = guest ? tokens[guest.to - 1] : undefined;
  const named =
    last?.capital === true &&
    last.kind === 'word' &&
    !/^(?:day|anniversary|week|year|party|games|corps)$/.test(last.norm);
  return (
    named ||
    people.some(
      (person) => person.from >= at && person.from <= at + 4 && (person.name !== null || person.offices.length > 0),
    )
  );
}

/** "the Peruvian-Chilean political dialogue": the contacts of two states, and no session of them. */
function isPlainDialogue(sentence: ResolvedSentence, head: number, modifiers: readonly string[]): boolean {
  const token = sentence.tokens[head];
  return token?.norm === 'dialogue' && !token.capital && !modifiers.some((norm) => ORDINAL.test(norm));
}

/** "the Human Rights Council", "the Asia-Europe Meeting": the noun belongs to an organization's name. */
function insideOrganization(sentence: ResolvedSentence, head: number): boolean {
  return sentence.actors.some((actor) => actor.actorId.startsWith('org:') && actor.from < head && head < actor.to);
}

/** "The 18th Vietnam – Australia Human Rights Dialogue": chunks that a dash joins belong together. */
function leftEdge(sentence: ResolvedSentence, unitFrom: number): number {
  let from = unitFrom;
  if (sentence.tokens[from - 1]?.norm === ')') {
    const open = sentence.tokens.findLastIndex((token, i) => i < from - 1 && token.norm === '(');
    const before = sentence.units.find((unit) => unit.to === open && unit.kind === 'noun');
    if (open > from - 8 && before && partiesIn(sentence, before).length > 0) from = before.from;
  }
  while (from >= 2 && DASHES.has(sentence.tokens[from - 1]?.norm ?? '')) {
    const before = sentence.units.find((unit) => unit.to === from - 1);
    if (before?.kind !== 'noun' || partiesIn(sentence, before).length === 0) break;
    from = before.from;
  }
  return from;
}

function nameEnd(sentence: ResolvedSentence, head: number, phrases: readonly Phrase[]): number {
  const of = phrases[0]?.preposition === 'of' && phrases[0].from <= head + 3 ? phrases[0] : null;
  let to = of ? of.to : head + 1;
  for (let i = to; i < Math.min(sentence.tokens.length, to + 1); i++) {
    if (!/^[“"«]$/.test(sentence.tokens[i]?.norm ?? '')) break;
    const close = sentence.tokens.findIndex((token, index) => index > i && /^[”"»]$/.test(token.norm));
    if (close > 0 && close < i + 16) to = close + 1;
  }
  return to;
}

interface Naming {
  readonly sentence: ResolvedSentence;
  readonly lemma: string;
  readonly word: string;
  readonly words: readonly string[];
  readonly range: TokenRange;
}

function kindOf({ sentence, lemma, word, words, range }: Naming): EventKind | null {
  const has = (...list: readonly string[]): boolean => list.some((entry) => words.includes(entry));
  let joined: string | null = null;
  const text = (): string => {
    joined ??= words.join(' ');
    return joined;
  };
  const base = EVENT_NOUNS.get(word) ?? EVENT_NOUNS.get(lemma);
  if (!base) return null;
  if (lemma === 'summit' || has('summit')) return 'summit';
  if (has('credentials', 'credence', 'accreditation') && base.kind !== 'visit') return 'ceremony';
  if (/\b(?:presentation|handing|handover|submission)\b/.test(lemma) && !has('ceremony'))
    return has('over') || lemma === 'handover' || lemma === 'handing' ? 'ceremony' : null;
  if (lemma === 'meeting' && words.some((entry) => INTERNAL.has(entry)) && partiesIn(sentence, range).length === 0)
    return null;
  if (/^(?:meeting|session|sitting|plenary|round|council|conference|talks|edition)$/.test(lemma)) {
    if (/\bheads of (?:states?|government)\b|\bleaders\b/.test(text()) && multilateral(sentence, range))
      return 'summit';
    if (has('council') && words.some((entry) => MECHANISM_COUNCIL.has(entry))) return 'consultations';
    if (words.some((entry) => MECHANISM.has(entry)) || /\bworking groups?\b/.test(text())) return 'consultations';
    if (
      /\b(?:ministers?|council|assembly|conference|forum|board|ministerial|states|members)\b/.test(text()) &&
      multilateral(sentence, range)
    )
      return 'conference';
    if (has('assembly')) return 'conference';
    if (lemma === 'conference') return has('press', 'news', 'video') ? null : 'conference';
    if (lemma === 'session' || lemma === 'plenary' || lemma === 'sitting')
      return words.some((entry) => ASSEMBLIES.has(entry)) ? 'conference' : 'consultations';
    if (lemma === 'council') return null;
    if (lemma === 'talks' && words.some((entry) => PHONE.has(entry))) return 'call';
    if (lemma === 'round') return has('negotiations', 'talks') ? 'meeting' : has('table') ? 'conference' : null;
    return 'meeting';
  }
  if (
    word === 'consultation' &&
    !words.some((entry) => /^(?:political|policy|bilateral|consular|ministerial)$/.test(entry) || ORDINAL.test(entry))
  )
    return null;
  if (lemma === 'group' && !/\bworking group\b/.test(text())) return null;
  if (
    (lemma === 'commission' || lemma === 'committee') &&
    !/\b(?:joint|intergovernmental|inter-governmental|mixed|bilateral|economic|cooperation)\b/.test(text())
  )
    return null;
  if (
    lemma === 'dialogue' &&
    !words.some((entry) => entry !== 'dialogue' && DIALOGUE_FIELDS.has(entry)) &&
    !words.some((entry) => ORDINAL.test(entry))
  ) {
    const parties = partiesIn(sentence, range).length;
    const last = sentence.tokens[range.to - 1];
    return parties === 0 && last?.norm === 'dialogue' && last.capital && range.to - range.from > 1
      ? 'conference'
      : parties > 0
        ? base.kind
        : null;
  }
  if (lemma === 'conversation' || lemma === 'talk' || lemma === 'discussion')
    return words.some((entry) => PHONE.has(entry)) || has('video') ? 'call' : word === 'talk' ? null : 'meeting';
  if (lemma === 'ceremony' || lemma === 'inauguration' || lemma === 'unveiling') return 'ceremony';
  if (lemma === 'exercise' || lemma === 'drill' || lemma === 'exercises')
    return /\b(?:military|joint|naval|rescue|field|staff|maritime|air|army|disaster|multinational|command|tabletop|training|search)\b/.test(
      text(),
    ) || /\d/.test(text())
      ? 'exercise'
      : null;
  if (lemma === 'mission')
    return has('expert', 'observation', 'monitoring', 'assessment', 'trade', 'business', 'fact-finding')
      ? 'visit'
      : null;
  if (lemma === 'days' || lemma === 'day' || lemma === 'week' || lemma === 'decade' || lemma === 'evening')
    return has('culture', 'cultural', 'cinema', 'film', 'music', 'cuisine', 'art', 'fashion', 'literature', 'theatre')
      ? 'cultural_event'
      : null;
  if (lemma === 'reception') return 'ceremony';
  if (lemma === 'assembly') return has('general', 'parliamentary') ? 'conference' : null;
  if (lemma === 'ministerial') return 'conference';
  if (lemma === 'convention') return null;
  if (lemma === 'forum' && isBareForum(sentence, range)) return null;
  if (lemma === 'presentation' || lemma === 'opening') return null;
  if (lemma === 'team') return has('training') ? 'training' : null;
  return base.kind;
}

/** "the SCO forum", "the presidency at the APEC forum": the organization, no session of it. */
function isBareForum(sentence: ResolvedSentence, range: TokenRange): boolean {
  const actor = sentence.actors.find((candidate) => candidate.to === range.to - 1);
  return (
    actor?.actorId.startsWith('org:') === true &&
    actor.from >= range.from &&
    !sentence.tokens[range.to - 1]?.capital &&
    sentence.tokens.slice(range.from, actor.from).every((token) => /^(?:the|this|that)$/.test(token.norm))
  );
}

/** Trips of pupils and tourists. */
const LEISURE = /^(?:day|boat|school|field|road|shopping|weekend|class|family|camping|bus|coach|return|round)$/;

/** Meetings of one side with itself or with its own people. */
const INTERNAL = new Set(
  'review cabinet board staff public shareholder shareholders town party election campaign parents internal budget village club'.split(
    ' ',
  ),
);

/** Named for an organization or a group of three or more. */
function multilateral(sentence: ResolvedSentence, range: TokenRange): boolean {
  const parties = partiesIn(sentence, range);
  return parties.some((party) => party.startsWith('org:') && party !== 'org:eu') || parties.length > 2;
}

/** A call by telephone, not a call for something. */
function isCall(
  sentence: ResolvedSentence,
  head: number,
  before: readonly string[],
  phrases: readonly Phrase[],
): boolean {
  if (before.some((word) => PHONE.has(word) || /^(?:video|conference|introductory|courtesy)$/.test(word)))
    return !before.includes('courtesy');
  if (before.includes('courtesy')) return false;
  const next = sentence.tokens[head + 1]?.norm ?? '';
  return next !== 'for' && phrases.some((phrase) => phrase.preposition === 'with' || phrase.preposition === 'between');
}

const NAMED_KINDS = new Set<EventKind>([
  'summit',
  'conference',
  'training',
  'exercise',
  'cultural_event',
  'ceremony',
  'consultations',
]);

function nameOf(
  sentence: ResolvedSentence,
  noun: {
    readonly from: number;
    readonly to: number;
    readonly kind: EventKind;
    readonly named: boolean;
    readonly phrases: readonly Phrase[];
  },
): string | null {
  if (!NAMED_KINDS.has(noun.kind)) return null;
  const { tokens } = sentence;
  let from = noun.from;
  while (
    from < noun.to &&
    /^(?:a|an|the|its|their|his|her|our|this|that|current|upcoming|forthcoming|next|regular|year|['’]s)$/.test(
      tokens[from]?.norm ?? '',
    )
  )
    from++;
  let to = noun.to;
  const on = noun.phrases.find((phrase) => phrase.preposition === 'on' && phrase.from === to + 1);
  if (on && !/\d/.test(tokens[on.from]?.text ?? '')) to = on.to;
  if (to - from < 2) return null;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined ? null : spanText(sentence, from, to);
}

function spanText(sentence: ResolvedSentence, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    const previous = sentence.tokens[i - 1];
    if (!token) continue;
    text += (i > from && previous && token.start > previous.end ? ' ' : '') + token.text;
  }
  return text;
}
