import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { groupAfter } from './groups.ts';
import { lexemeOf } from './lexeme.ts';
import { type SubjectFound, subjectBefore } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** A noun group and the preposition that it stands behind, if any. */
export interface Phrase extends TokenRange {
  readonly preposition: string | null;
  /** Head token of the group's first noun chunk. */
  readonly head: number;
  /** Stands before the subject. */
  readonly fronted: boolean;
}

export type ClauseForm = 'finite' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'past' | 'present' | 'future' | 'perfect' | null;

/** One verb group with what stands around it. */
export interface Clause extends TokenRange {
  readonly index: number;
  readonly verb: TokenRange;
  /** Token of the main verb. */
  readonly head: number;
  readonly lemma: string;
  /** "up" of "set up", "out" of "carry out"; null where none follows. */
  readonly particle: string | null;
  readonly form: ClauseForm;
  readonly voice: 'active' | 'passive';
  readonly tense: Tense;
  /** "may", "would", "should" …; null for none and for plain future "will". */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** Prepositional phrases before the subject and after the verb, in text order. */
  readonly phrases: readonly Phrase[];
  /** Index of the clause whose verb governs this infinitive or gerund, or whose subject it shares. */
  readonly governor: number | null;
  /** Lemma of the word that licenses an infinitive: "agree", "decision", "ready". */
  readonly licensor: string | null;
  readonly link: 'main' | 'infinitive' | 'gerund' | 'relative' | 'reduced' | 'coordinate' | 'subordinate';
}

const PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'together', 'aside', 'forward', 'away']);
/** Particles whose verb may take its object behind them: "set up a committee". */
const OBJECT_PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'forward']);
/** Prepositions that open a clause where a subject and a verb follow. */
const CLAUSE_OPENERS = new Set(['until', 'till', 'after', 'before', 'since']);
const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest']);

/** The clauses of a sentence, one for each verb group, in text order. */
export function findClauses(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = [];
  const verbUnits: number[] = [];
  for (let u = 0; u < units.length; u++) if (units[u]?.kind === 'verb') verbUnits.push(u);
  const reduced = new Set<number>();
  const subjects = new Map<number, SubjectFound>();
  const subjectOf = (u: number): SubjectFound => {
    let found = subjects.get(u);
    if (found === undefined) {
      found = subjectBefore(units, tagged, tokens, u);
      subjects.set(u, found);
    }
    return found;
  };
  // Right to left, so that a later finite verb can claim the subject over a reduced participle.
  for (let v = verbUnits.length - 1; v >= 0; v--) {
    const u = verbUnits[v] as number;
    // An infinitive shares a subject, it claims none.
    if (isBareParticiple(tagged, units[u] as Unit) || reduced.has(u) || tagged.tags[units[u]?.from ?? 0] === 'TO')
      continue;
    const found = subjectOf(u);
    if (belongsToObject(units, tagged, tokens, u, found.startUnit)) {
      reduced.add(u);
      continue;
    }
    for (const participle of found.reducedVerbs) reduced.add(participle);
  }
  for (const u of verbUnits) if (isParenthetical(tokens, tagged, units, u)) reduced.add(u);
  if (verbUnits[0] === 0 && opensWithParticiple(tokens, tagged, units)) reduced.add(0);
  for (const [order, u] of verbUnits.entries()) {
    clauses.push(buildClause({ tokens, tagged, units, u, order, verbUnits, clauses, reduced, subjectOf }));
  }
  return clauses;
}

/** ", established in 1998," between two commas that is no member of a list of verbs. */
function isParenthetical(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[], u: number): boolean {
  const unit = units[u] as Unit;
  if (
    unit.to - unit.from !== 1 ||
    units[u - 1]?.kind !== 'comma' ||
    !isAmbiguousPast(tokens[unit.head]) ||
    units[u + 1]?.kind === 'noun'
  )
    return false;
  if (tagged.tags[unit.head] !== 'VBD' && tagged.tags[unit.head] !== 'VBN') return false;
  if (closesRelative(units, u - 1)) return false;
  const close = closingComma(units, u);
  if (close < 0 || !goesOn(tagged, units, close)) return false;
  const after = units[close + 1];
  return after?.kind === 'preposition' || after?.kind === 'noun' || after?.kind === 'adverb';
}

/** "The minister, who arrived in X, met …": the comma ends a relative clause, and what follows is the main verb. */
function closesRelative(units: readonly Unit[], comma: number): boolean {
  for (let k = comma - 1; k > 0; k--) {
    const kind = units[k]?.kind;
    if (kind === 'relative') return units[k - 1]?.kind === 'comma';
    if (kind === 'comma' || kind === 'break') return false;
  }
  return false;
}

/** "Established in 1998, the commission provides …": the past form has the subject that follows. */
function opensWithParticiple(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[]): boolean {
  const first = units[0] as Unit;
  if (tagged.tags[first.head] !== 'VBD' || !isAmbiguousPast(tokens[first.head])) return false;
  const comma = units[1]?.kind === 'preposition' ? closingComma(units, 0) : -1;
  return comma > 0 && units[comma + 1]?.kind === 'noun' && goesOn(tagged, units, comma);
}

/** A finite verb follows: "X, established in 1998, met …", but not "N, President of X, arrived in Y, Z, on Monday". */
function goesOn(tagged: Tagged, units: readonly Unit[], close: number): boolean {
  for (let k = close + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'verb' && tagged.tags[unit.from] !== 'TO' && !isBareParticiple(tagged, unit)) return true;
  }
  return false;
}

/** The comma that ends what starts at unit `u`, before any other verb; -1 where there is none. */
function closingComma(units: readonly Unit[], u: number): number {
  for (let k = u + 1; k < units.length; k++) {
    if (units[k]?.kind === 'verb' || units[k]?.kind === 'break') return -1;
    if (units[k]?.kind === 'comma') return k;
  }
  return -1;
}

/** Verbs after which "that" is left out, so that a noun and a past form behind them are a clause of their own. */
const REPORTING: ReadonlySet<string> = new Set(
  'say announce report believe think claim hope note add know feel see hear confirm insist deny suggest fear warn admit acknowledge indicate show reveal mean recall agree tell assure remember learn find stress state declare understand argue allege maintain be remark emphasize emphasise underline underscore conclude'.split(
    ' ',
  ),
);

/** "hosted a meeting aimed at …", "voiced concern over sentences handed down …": the past form stands with the object of the verb before. */
function belongsToObject(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
  startUnit: number,
): boolean {
  const unit = units[u] as Unit;
  if (
    startUnit < 1 ||
    unit.from !== unit.head ||
    tagged.tags[unit.head] !== 'VBD' ||
    !isAmbiguousPast(tokens[unit.head])
  )
    return false;
  if (units[u + 1]?.kind === 'preposition' && postponingVerb(units, tagged, startUnit) >= 0) return true;
  if (units[u - 1]?.kind !== 'noun') return false;
  const before = units[startUnit - 1];
  if (before?.kind !== 'verb' || REPORTING.has(tagged.lemmas[before.head] ?? '')) return false;
  const next = units[u + 1];
  return next?.kind === 'preposition' || next?.kind === 'adverb' || next?.kind === 'break' || next === undefined;
}

/** Verbs whose object may stand behind a place or date: "held on 5 May in Lima the fourth round of …". */
const POSTPONING: ReadonlySet<string> = new Set(
  'hold host conduct convene sign conclude adopt organise organize launch'.split(' '),
);

/** The unit of such a verb, with only places and dates between it and the noun that starts at `startUnit`; -1 where there is none. */
function postponingVerb(units: readonly Unit[], tagged: Tagged, startUnit: number): number {
  let k = startUnit - 1;
  if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'date') return -1;
  while (k >= 0 && k > startUnit - 7) {
    const unit = units[k];
    if (unit?.kind === 'verb') return POSTPONING.has(tagged.lemmas[unit.head] ?? '') ? k : -1;
    const owned = (unit?.kind === 'noun' || unit?.kind === 'date') && units[k - 1]?.kind === 'preposition';
    if (!owned && unit?.kind !== 'date') return -1;
    k -= owned ? 2 : 1;
  }
  return -1;
}

/** Verbs that link a past participle to their subject as "be" does. */
const PREDICATIVE: ReadonlySet<string> = new Set('remain stand stay appear seem feel'.split(' '));

interface BuildContext {
  readonly tokens: readonly Token[];
  readonly tagged: Tagged;
  readonly units: readonly Unit[];
  readonly u: number;
  readonly order: number;
  readonly verbUnits: readonly number[];
  readonly clauses: readonly Clause[];
  readonly reduced: ReadonlySet<number>;
  /** The subject of the verb group at a unit, looked for once. */
  readonly subjectOf: (u: number) => SubjectFound;
}

function isBareParticiple(tagged: Tagged, unit: Unit): boolean {
  for (let i = unit.from; i < unit.to; i++)
    if (tagged.tags[i] !== 'VBN' && tagged.tags[i] !== 'VBG' && tagged.tags[i] !== 'RB') return false;
  return true;
}

function buildClause(context: BuildContext): Clause {
  const { tokens, tagged, units, u, order, verbUnits, clauses, reduced } = context;
  const unit = units[u] as Unit;
  const tags = tagged.tags.slice(unit.from, unit.to);
  const words = normsOf(tokens, unit);
  const headTag = tagged.tags[unit.head] as Tag;
  const previous = previousSolid(units, u);
  const previousUnit = units[previous];
  const previousClause = order > 0 ? (clauses[order - 1] ?? null) : null;

  const reducedHere = reduced.has(u) || (isBareParticiple(tagged, unit) && headTag === 'VBN');
  // "remains fully committed to …", "stands prepared to …": the past form is the predicate of the verb before.
  const predicate =
    (headTag === 'VBD' || headTag === 'VBN') &&
    tags.length === 1 &&
    previousUnit?.kind === 'verb' &&
    previousClause !== null &&
    units[previous] === units[verbUnits[order - 1] ?? -1] &&
    PREDICATIVE.has(previousClause.lemma) &&
    isAmbiguousPast(tokens[unit.from]);
  const passive =
    predicate || (headTag === 'VBN' && (tags.includes('BE') || reducedHere)) || (reducedHere && headTag !== 'VBG');
  let form: ClauseForm = 'finite';
  if (tags[0] === 'TO') form = 'infinitive';
  else if (headTag === 'VBG' && !tags.some((tag) => tag === 'BE' || tag === 'HV')) form = 'gerund';
  else if (tags[0] === 'VBG' && words[0] === 'having') form = 'gerund';
  else if (words[0] === 'being') form = 'gerund';
  else if (reducedHere) form = 'participle';
  else if (
    headTag === 'VB' &&
    tags.length === 1 &&
    previousUnit?.kind === 'conjunction' &&
    previousClause?.form === 'infinitive'
  )
    form = 'infinitive';

  if (predicate) form = 'finite';
  let link: Clause['link'] = 'main';
  let governor: number | null = null;
  let licensor: string | null = null;
  let subject: Phrase | null = null;
  let object: Phrase | null = null;
  const phrases: Phrase[] = [];
  let from = unit.from;

  const headline =
    form === 'infinitive' &&
    order === 0 &&
    previousUnit?.kind === 'noun' &&
    !LICENSING_NOUNS.has(tagged.lemmas[previousUnit.head] ?? '')
      ? groupBefore(units, tagged, tokens, u)
      : null;
  const announced = headline !== null && headline.from <= 1;
  if (announced) form = 'finite';

  const closestClause =
    previousClause && !hasBreakBetween(units, verbUnits[order - 1] as number, u) ? previousClause : null;

  if (form === 'infinitive') {
    link = 'infinitive';
    // "agreed to resume relations and to reopen the embassies": the second infinitive depends on what the first depends on.
    const twin =
      closestClause?.form === 'infinitive' && (previousUnit?.kind === 'conjunction' || previousUnit?.kind === 'comma')
        ? closestClause
        : null;
    licensor = twin
      ? twin.licensor
      : tokens[unit.from - 1]?.norm === 'about'
        ? 'about'
        : licensorBefore(tagged, units, u, closestClause);
    governor = twin ? twin.governor : closestClause ? closestClause.index : null;
    subject = twin ? twin.subject : subjectOfInfinitive(closestClause);
  } else if (form === 'gerund') {
    link = 'gerund';
    const noun = previousUnit?.kind === 'noun' ? previousUnit : null;
    governor = closestClause ? closestClause.index : null;
    licensor = closestClause?.lemma ?? null;
    subject = closestClause ? closestClause.subject : noun ? phraseOf(noun, noun) : null;
    if (!closestClause && !noun) subject = followingSubject(context);
    if (noun && !closestClause) link = 'reduced';
    if (noun && closestClause?.object && closestClause.object.to === noun.to) {
      subject = closestClause.object;
      link = 'reduced';
    }
  } else if (form === 'participle') {
    link = 'reduced';
    const noun = nounBefore(units, u);
    subject = noun ? groupBefore(units, tagged, tokens, u) : null;
    if (!subject) subject = followingSubject(context);
    governor = closestClause ? closestClause.index : null;
  } else {
    const found = context.subjectOf(u);
    if (found.subject) {
      subject = bare(found.subject);
      from = subject.from;
      const before = units[found.startUnit - 1];
      const relative = before?.kind === 'relative' ? before : null;
      if (relative) {
        link = 'relative';
        const antecedent = groupBefore(units, tagged, tokens, found.startUnit - 1);
        const prepositionUnit = units[found.startUnit - 2];
        if (antecedent) {
          if (prepositionUnit?.kind === 'preposition')
            phrases.push(
              phrase(
                tokens[prepositionUnit.from]?.norm ?? null,
                groupBefore(units, tagged, tokens, found.startUnit - 2) ?? antecedent,
                true,
              ),
            );
          else object = antecedent;
        }
      } else if (
        before?.kind === 'subordinator' ||
        (before?.kind === 'preposition' && CLAUSE_OPENERS.has(tokens[before.from]?.norm ?? ''))
      )
        link = 'subordinate';
      const front = frontedPhrases(units, tokens, found.startUnit);
      phrases.push(...front.phrases);
      if (front.from < from) from = front.from;
    } else if (previousUnit?.kind === 'relative') {
      link = 'relative';
      subject = groupBefore(units, tagged, tokens, previous);
    } else if (
      (previousUnit?.kind === 'conjunction' ||
        previousUnit?.kind === 'comma' ||
        (previousUnit?.kind === 'break' && tokens[previousUnit.from]?.norm === ';')) &&
      previousClause
    ) {
      link = 'coordinate';
      const closed = previousUnit.kind === 'conjunction' && units[previous - 1]?.kind === 'comma';
      governor = (closed ? beyondAside(clauses, tokens) : null) ?? coordinateOf(clauses, order);
      subject = governor !== null ? (clauses[governor]?.subject ?? null) : null;
      if (previousClause.voice === 'passive' && headTag === 'VBD' && governor === null)
        subject = previousClause.subject;
    }
  }

  if (predicate && previousClause) {
    subject = previousClause.subject;
    link = previousClause.link;
    governor = previousClause.governor;
  }
  // What follows the verb.
  const after = phrasesAfter(context, unit);
  const unitLemma = tagged.lemmas[unit.head] ?? '';
  object = object ?? after.object;
  phrases.push(...after.phrases);
  const particleToken = tokens[unit.to];
  const particle =
    particleToken && PARTICLES.has(particleToken.norm) && tagged.tags[unit.to] !== 'TO' ? particleToken.norm : null;

  // "will receive him and hold talks": the auxiliary stands once for both verbs.
  const first =
    link === 'coordinate' && governor !== null && headTag === 'VB' && words.length === 1
      ? clauses[governor]
      : undefined;
  const shared = first?.form === 'finite' && first.voice === 'active' ? first : undefined;
  const modalWord = words.find((word, k) => tags[k] === 'MD' && word !== 'will' && word !== 'shall') ?? null;
  let hypothetical = false;
  for (let k = Math.max(0, u - 6); k < u && !hypothetical; k++)
    hypothetical = units[k]?.kind === 'subordinator' && HYPOTHETICAL.has(tokens[units[k]?.from ?? 0]?.norm ?? '');
  return {
    index: order,
    from: Math.min(from, unit.from),
    to: after.to,
    verb: { from: unit.from, to: unit.to },
    head: unit.head,
    lemma: unitLemma,
    particle,
    form,
    voice: passive ? 'passive' : 'active',
    tense:
      predicate && previousClause
        ? previousClause.tense
        : announced || shared?.tense === 'future'
          ? 'future'
          : tenseOf(tags, words, headTag),
    modal: modalWord ?? shared?.modal ?? (hypothetical ? 'if' : null),
    negated:
      words.some(
        (word, k) =>
          // "is not only reflected in trade, but": denies nothing.
          (word === 'not' && !NO_DENIAL.test(words[k + 1] ?? '')) ||
          word === "n't" ||
          word === 'never' ||
          word === 'cannot',
      ) ||
      negatedBefore(tokens, tagged, unit.from) ||
      negatedSubject(tokens, subject) ||
      (link !== 'relative' && object !== null && tokens[object.from]?.norm === 'no' && NEGATABLE.has(unitLemma)),
    subject,
    object,
    phrases,
    governor,
    licensor,
    link,
  };
}

/** What follows a "not" that denies nothing: "not only …, but". */
const NO_DENIAL = /^(?:only|just|merely|solely|simply)$/;

function normsOf(tokens: readonly Token[], range: TokenRange): string[] {
  const norms: string[] = [];
  for (let i = range.from; i < range.to; i++) norms.push((tokens[i] as Token).norm);
  return norms;
}

/** "A and B never established relations", "A no longer recognises B": the adverb stands before the whole verb group. */
function negatedBefore(tokens: readonly Token[], tagged: Tagged, from: number): boolean {
  for (let i = from - 1; i >= 0 && tagged.tags[i] === 'RB'; i--)
    if (
      tokens[i]?.norm === 'never' ||
      (tokens[i]?.norm === 'not' && !NO_DENIAL.test(tokens[i + 1]?.norm ?? '')) ||
      (tokens[i]?.norm === 'longer' && tokens[i - 1]?.norm === 'no')
    )
      return true;
  return false;
}

/** Verbs that say nothing happened where their object has a "no": "has no embassy", "held no talks". */
const NEGATABLE = new Set(
  'have maintain keep operate hold sign conclude open establish make pay send receive'.split(' '),
);

function negatedSubject(tokens: readonly Token[], subject: Phrase | null): boolean {
  const first = subject ? tokens[subject.from]?.norm : undefined;
  return first === 'no' || first === 'neither' || first === 'nobody' || first === 'none';
}

function tenseOf(tags: readonly Tag[], words: readonly string[], headTag: Tag): Tense {
  if (words.includes('will') || words.includes('shall')) return 'future';
  if (tags.includes('HV')) return words.includes('had') ? 'past' : 'perfect';
  if (words.includes('was') || words.includes('were') || words.includes('did')) return 'past';
  if (headTag === 'VBD') return 'past';
  if (
    headTag === 'VBZ' ||
    words.includes('is') ||
    words.includes('are') ||
    words.includes('does') ||
    words.includes('do')
  )
    return 'present';
  if (headTag === 'VB') return 'present';
  return null;
}

/** Index of the nearest unit to the left that is neither an adverb nor a quotation mark. */
function previousSolid(units: readonly Unit[], u: number): number {
  let k = u - 1;
  while (k >= 0 && (units[k]?.kind === 'adverb' || units[k]?.kind === 'quote')) k--;
  return k;
}

function hasBreakBetween(units: readonly Unit[], left: number, right: number): boolean {
  for (let k = left + 1; k < right; k++) if (units[k]?.kind === 'break') return true;
  return false;
}

function nounBefore(units: readonly Unit[], u: number): Unit | null {
  let k = u - 1;
  while (k >= 0 && (units[k]?.kind === 'adverb' || units[k]?.kind === 'quote' || units[k]?.kind === 'comma')) k--;
  const unit = units[k];
  if (unit?.kind === 'close') {
    while (k >= 0 && units[k]?.kind !== 'open') k--;
    k--;
  }
  const found = units[k];
  return found?.kind === 'noun' ? found : null;
}

/** All phrases have one shape: what reads them stays fast. */
function phrase(
  preposition: string | null,
  { from, to, head }: TokenRange & { readonly head: number },
  fronted: boolean,
): Phrase {
  return { preposition, from, to, head, fronted };
}

/** A group that no preposition governs. */
function bare(group: TokenRange & { readonly head: number }): Phrase {
  return phrase(null, group, false);
}

function phraseOf(unit: Unit, end: Unit): Phrase {
  return { preposition: null, from: unit.from, to: end.to, head: unit.head, fronted: false };
}

/** The noun group that ends right before unit `u`. */
function groupBefore(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): Phrase | null {
  const found = subjectBefore(units, tagged, tokens, u, { antecedent: true });
  return found.subject ? bare(found.subject) : null;
}

/** Verbs whose object does what the infinitive behind them says: "asked the minister to come". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'ask urge invite call encourage allow permit request enable require persuade force help order instruct authorize authorise tell appoint expect want commission nominate'.split(
    ' ',
  ),
);

function subjectOfInfinitive(governor: Clause | null): Phrase | null {
  if (!governor) return null;
  const objectControlled = OBJECT_CONTROL.has(governor.lemma);
  if (objectControlled && governor.voice === 'active' && governor.object) return governor.object;
  if (objectControlled && governor.voice === 'active') {
    const on = governor.phrases.find(
      (phrase) => phrase.preposition === 'on' || phrase.preposition === 'upon' || phrase.preposition === 'for',
    );
    if (on) return on;
  }
  return governor.subject;
}

/** "Established in 1991, the embassy …", "Speaking in Minsk, the minister …": the subject of the finite verb that follows the comma. */
function followingSubject(context: BuildContext): Phrase | null {
  const { units, u, verbUnits, order } = context;
  const next = verbUnits[order + 1];
  if (next === undefined) return null;
  let comma = -1;
  for (let k = u + 1; k < next; k++) if (units[k]?.kind === 'comma') comma = k;
  if (comma < 0) return null;
  const found = context.subjectOf(next);
  return found.subject && found.subject.from >= (units[comma]?.to ?? 0) ? bare(found.subject) : null;
}

/** Nouns that take an infinitive: "the decision to open". */
const LICENSING_NOUNS: ReadonlySet<string> = new Set(
  'decision plan intention readiness desire agreement request invitation proposal commitment willingness right failure refusal attempt effort need opportunity offer wish promise mandate authority ability permission hope threat move pledge way step time measure chance call deal bid drive will initiative'.split(
    ' ',
  ),
);

function licensorBefore(tagged: Tagged, units: readonly Unit[], u: number, closest: Clause | null): string | null {
  const previous = units[previousSolid(units, u)];
  if (previous?.kind === 'noun') {
    const lemma = tagged.lemmas[previous.to - 1] ?? '';
    if (closest && closest.lemma === 'be') return lemma;
    if (LICENSING_NOUNS.has(lemma)) return lemma;
    return closest?.lemma ?? lemma;
  }
  return closest?.lemma ?? (previous ? (tagged.lemmas[previous.head] ?? null) : null);
}

/** The clause that a verb after "and" or a comma is coordinated with: the nearest finite clause to the left. */
function coordinateOf(clauses: readonly Clause[], order: number): number | null {
  for (let k = order - 1; k >= 0 && k >= order - 4; k--) {
    const clause = clauses[k];
    if (clause && clause.form === 'finite' && clause.link !== 'relative') return k;
  }
  return order > 0 ? order - 1 : null;
}

/** "left in 1972, when others joined, and returned in 1989": behind the comma the main clause goes on; null where none was interrupted. */
function beyondAside(clauses: readonly Clause[], tokens: readonly Token[]): number | null {
  const last = clauses.at(-1);
  if (last?.link !== 'subordinate' || !last.subject) return null;
  const opener = last.subject.from - 1;
  if (!ASIDES.has(tokens[opener]?.norm ?? '') || tokens[opener - 1]?.norm !== ',') return null;
  const main = clauses.findLast((clause) => clause.form === 'finite' && clause.link === 'main');
  return main && main.verb.from < opener ? main.index : null;
}

const ASIDES = new Set(['when', 'where', 'after', 'before', 'as', 'while', 'since', 'because']);

/** Prepositional phrases and dates between the clause's start and its subject. */
function frontedPhrases(
  units: readonly Unit[],
  tokens: readonly Token[],
  startUnit: number,
): { phrases: Phrase[]; from: number } {
  const phrases: Phrase[] = [];
  let from = units[startUnit]?.from ?? 0;
  let k = startUnit - 1;
  let start = startUnit;
  while (k >= 0) {
    const kind = units[k]?.kind;
    if (kind === 'verb' || kind === 'relative' || kind === 'subordinator' || kind === 'break' || kind === 'conjunction')
      break;
    start = k;
    k--;
  }
  let j = start;
  while (j < startUnit) {
    const unit = units[j] as Unit;
    if (unit.kind === 'preposition') {
      const noun = units[j + 1];
      if (noun?.kind === 'noun') {
        const group = groupAfter(units, tokens, j + 1, startUnit);
        phrases.push({
          preposition: tokens[unit.from]?.norm ?? null,
          from: noun.from,
          to: group.to,
          head: noun.head,
          fronted: true,
        });
        j = group.next;
        continue;
      }
    }
    j++;
  }
  if (start < startUnit) from = units[start]?.from ?? from;
  return { phrases, from };
}

/** Object, prepositional phrases and end of what a verb governs to its right. */
function phrasesAfter(context: BuildContext, unit: Unit): { object: Phrase | null; phrases: Phrase[]; to: number } {
  const { units, tokens, u } = context;
  const limit = rightLimit(context);
  const phrases: Phrase[] = [];
  let object: Phrase | null = null;
  let k = u + 1;
  let to = unit.to;
  let open = true;
  while (k < limit) {
    const current = units[k] as Unit;
    if (current.kind === 'noun') {
      const group = groupAfter(units, tokens, k, limit);
      if (object === null && (open || postponingVerb(units, context.tagged, k) === u))
        object = { preposition: null, from: current.from, to: group.to, head: current.head, fronted: false };
      else phrases.push({ preposition: null, from: current.from, to: group.to, head: current.head, fronted: false });
      to = group.to;
      k = group.next;
      open = false;
      continue;
    }
    if (current.kind === 'preposition') {
      const next = units[k + 1];
      const word = tokens[current.from]?.norm ?? '';
      if (next?.kind === 'noun') {
        const group = groupAfter(units, tokens, k + 1, limit);
        phrases.push({ preposition: word, from: next.from, to: group.to, head: next.head, fronted: false });
        to = group.to;
        k = group.next;
        if (!(PARTICLES.has(word) && k === u + 3)) open = false;
        if (PARTICLES.has(word) && current.from === unit.to && object === null && OBJECT_PARTICLES.has(word))
          object = { preposition: null, from: next.from, to: group.to, head: next.head, fronted: false };
        continue;
      }
      k++;
      to = current.to;
      continue;
    }
    to = current.to;
    if (current.kind === 'comma' || current.kind === 'conjunction') open = false;
    k++;
  }
  const resumed = phrasesAfterParenthetical(context, limit);
  if (resumed) {
    phrases.push(...resumed.phrases);
    to = resumed.to;
  }
  return { object, phrases, to };
}

/** "turned its consulate, opened in 1998, into an embassy": what goes on behind a parenthetical participle. */
function phrasesAfterParenthetical(context: BuildContext, limit: number): { phrases: Phrase[]; to: number } | null {
  const { units, tokens, verbUnits, order } = context;
  const next = verbUnits[order + 1];
  if (
    next === undefined ||
    units[next - 1]?.kind !== 'comma' ||
    limit < next - 1 ||
    !isParenthetical(tokens, context.tagged, units, next)
  )
    return null;
  const close = closingComma(units, next);
  if (units[close + 1]?.kind !== 'preposition') return null;
  const phrases: Phrase[] = [];
  let k = close + 1;
  let to = units[close]?.to ?? 0;
  while (units[k]?.kind === 'preposition' && units[k + 1]?.kind === 'noun') {
    const noun = units[k + 1] as Unit;
    const group = groupAfter(units, tokens, k + 1, verbUnits[order + 2] ?? units.length);
    phrases.push({
      preposition: tokens[units[k]?.from ?? 0]?.norm ?? null,
      from: noun.from,
      to: group.to,
      head: noun.head,
      fronted: false,
    });
    to = group.to;
    k = group.next;
  }
  return phrases.length > 0 ? { phrases, to } : null;
}

/** The unit where the next clause's own words begin. */
function rightLimit(context: BuildContext): number {
  const { units, tokens, tagged, u, verbUnits, order, reduced } = context;
  const next = verbUnits[order + 1];
  let limit = next ?? units.length;
  for (let k = u + 1; k < limit; k++) {
    const kind = units[k]?.kind;
    if (kind === 'subordinator' || kind === 'relative') {
      const before = units[k - 1];
      return before?.kind === 'comma' || before?.kind === 'preposition' ? k - 1 : k;
    }
    if (kind === 'break' && isHardBreak(tokens[units[k]?.from ?? 0]?.norm)) return k;
  }
  if (next !== undefined) {
    const nextUnit = units[next] as Unit;
    const bare = isBareParticiple(tagged, nextUnit) || reduced.has(next) || tagged.tags[nextUnit.from] === 'TO';
    if (!bare) {
      const found = context.subjectOf(next);
      if (found.subject && found.startUnit > u) {
        limit = found.startUnit;
        while (limit > u + 1 && ['comma', 'conjunction', 'adverb'].includes(units[limit - 1]?.kind ?? '')) limit--;
      }
    }
  }
  return limit;
}

function isHardBreak(word: string | undefined): boolean {
  return (
    word === ';' ||
    word === ':' ||
    word === '—' ||
    word === '–' ||
    word === '-' ||
    word === '.' ||
    word === '!' ||
    word === '?'
  );
}

/** True for forms that are both past tense and participle ("opened", "held"). */
function isAmbiguousPast(token: Token | undefined): boolean {
  const form = token === undefined ? null : lexemeOf(token).verb;
  return (form?.past && form.participle) ?? false;
}
