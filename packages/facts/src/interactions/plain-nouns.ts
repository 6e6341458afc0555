import { type Clause, type Reference, type ResolvedSentence, rangeContains } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isNews } from '../shared/genres.ts';
import { isParty } from '../shared/parties.ts';
import { partyModifying, partyReferences } from '../shared/party-search.ts';
import { onlyDate, type PlainStretch, plainStretch } from '../shared/plain-stretch.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { isOfficeNoun } from './match.ts';

interface ActNoun {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  /** What stands between the noun and whom it is for. */
  readonly prepositions: ReadonlySet<string>;
}

const NOUNS: ReadonlyMap<string, ActNoun> = new Map(
  (
    [
      ['SUPPORT', '05', 'for to towards toward', 'support backing endorsement'],
      ['SUPPORT', '05', 'with towards toward', 'solidarity'],
      ['AID', '07', 'to for towards toward', 'aid assistance help'],
      ['AGREE', '03', 'to for with', 'commitment pledge promise'],
      ['REJECT', '12', 'to', 'opposition objection'],
    ] as const
  ).flatMap(([type, cameo, prepositions, nouns]) =>
    nouns.split(' ').map((noun) => [noun, { type, cameo, prepositions: new Set(prepositions.split(' ')) }] as const),
  ),
);

/** The words that open this frame. */
export const PLAIN_NOUNS: readonly string[] = [...NOUNS.keys()];

const MATERIAL = /^(?:financial|technical|material|humanitarian|military|budget|budgetary|logistical|medical)$/;

/** "X's support for Y", "EU assistance to Z": the last resort for a noun of one party that stands with exactly one other. */
export function plainNounDrafts(
  sentence: ResolvedSentence,
  found: readonly Draft<'interactions'>[],
  context: ExtractContext,
): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (let i = 1; i < sentence.tokens.length - 2; i++) {
    const noun = NOUNS.get(sentence.tagged.lemmas[i] ?? '');
    if (noun === undefined || !/^NN/.test(sentence.tagged.tags[i] ?? '')) continue;
    const act = readAct(sentence, i, noun);
    if (act === null) continue;
    const { source, target, type, cameo, stretch, to } = act;
    if (
      [...found, ...drafts].some(({ row }) => row.source === source && row.target === target && row.event_type === type)
    )
      continue;
    drafts.push(
      interactionDraft(sentence, {
        source,
        target,
        type,
        cameo,
        verb: sentence.tokens[i]?.text ?? null,
        date: dateOf(sentence, i, source, stretch, context),
        range: { from: act.from, to },
        rule: 'interactions/plain-noun',
      }),
    );
  }
  return drafts;
}

interface PlainAct {
  readonly source: string;
  readonly target: string;
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly stretch: PlainStretch;
  readonly from: number;
  readonly to: number;
}

function readAct(sentence: ResolvedSentence, at: number, noun: ActNoun): PlainAct | null {
  if (ONLY_THOUGHT_OF.has(clauseOver(sentence, at)?.lemma ?? '')) return null;
  const owner = ownerOf(sentence, at);
  if (owner === null) return null;
  const { prepositions } = noun;
  if (!prepositions.has(sentence.tokens[owner.end]?.norm ?? '')) return null;
  const stretch = plainStretch(sentence, at);
  const [source] = owner.reference.parties;
  if (stretch === null || stretch.ahead || source === undefined || !rangeContains(stretch, owner.reference))
    return null;
  const other = stretch.parties.filter((party) => party !== source);
  const target = other.length === 1 ? other[0] : undefined;
  if (target === undefined || !isParty(target)) return null;
  const reference = stretch.references.find(({ from, parties }) => from > owner.end && parties.includes(target));
  if (reference === undefined || reference.parties.length !== 1 || reference.from - owner.end > 12) return null;
  if (isAside(sentence, owner.end, reference)) return null;
  if (
    sentence.clauses.some(({ form, verb }) => form === 'finite' && verb.from > owner.end && verb.from < reference.from)
  )
    return null;
  // "the deal shows X's commitment to Y" is nobody's word.
  if (noun.type === 'AGREE' && !isStated(sentence, at, source)) return null;
  const given =
    noun.type === 'SUPPORT' && MATERIAL.test(sentence.tokens[at - 1]?.norm ?? '')
      ? ({ type: 'AID', cameo: '07' } as const)
      : { type: noun.type, cameo: noun.cameo };
  return { source, target, ...given, stretch, from: Math.min(owner.reference.from, at), to: reference.to };
}

/** "the X-led process", "their commitment to peace, and support to Y": not whom the noun is for. */
function isAside({ tokens }: ResolvedSentence, from: number, { from: to, to: end }: Reference): boolean {
  return (
    tokens.slice(from, to).some(({ norm }) => norm === ',' || norm === 'from' || norm === 'in') ||
    (tokens[end]?.norm === '-' && tokens[end + 1]?.norm === 'led')
  );
}

const ONLY_THOUGHT_OF: ReadonlySet<string> = new Set(
  'suggest propose recommend expect await anticipate solicit ask appeal'.split(' '),
);

interface Owner {
  readonly reference: Reference;
  /** The token behind the noun and its owner. */
  readonly end: number;
}

/** Whose act the noun names: "X's support", "the support of X", "support provided by X". */
function ownerOf(sentence: ResolvedSentence, at: number): Owner | null {
  const { tokens } = sentence;
  const before = partyModifying(sentence, at);
  if (before !== null) return isNamed(before) ? { reference: before, end: at + 1 } : null;
  let from = at + 1;
  if (/^(?:provided|given|extended|offered|rendered|lent)$/.test(tokens[from]?.norm ?? '')) from++;
  if (
    !/^(?:of|by|from)$/.test(tokens[from]?.norm ?? '') ||
    (tokens[from]?.norm === 'of' && tokens[at - 1]?.norm === 'in')
  )
    return null;
  const behind = partyReferences(sentence).find((reference) => reference.from > from && reference.from <= from + 5);
  if (behind === undefined || !isNamed(behind)) return null;
  return { reference: behind, end: behind.to };
}

function isNamed({ kind, parties }: Reference): boolean {
  return kind !== 'pronoun' && kind !== 'pair' && parties.length === 1;
}

const STATING: ReadonlySet<string> = new Set(
  'reiterate reaffirm confirm outline convey express voice underline underscore stress emphasise emphasize highlight restate affirm assure pledge state note point renew announce declare'.split(
    ' ',
  ),
);

/** What the owner itself says is dated like an act; else only a date that stands with it. */
function dateOf(
  sentence: ResolvedSentence,
  at: number,
  source: string,
  stretch: PlainStretch,
  context: ExtractContext,
): Pick<Draft<'interactions'>['row'], 'date' | 'date_basis'> {
  const clause = clauseOver(sentence, at);
  if (clause && isNews(context) && isStated(sentence, at, source))
    return actDate(sentence, clause, context, { lasting: false, intended: false });
  const date = onlyDate(stretch);
  return date && !date.cited && !date.since ? factDate(date) : NO_DATE;
}

/** True where the owner, or somebody who stands for no other party, says so. */
function isStated(sentence: ResolvedSentence, at: number, source: string): boolean {
  const clause = clauseOver(sentence, at);
  if (!clause?.subject || !STATING.has(clause.lemma)) return false;
  const { subject } = clause;
  const named = partyReferences(sentence).filter((reference) => rangeContains(subject, reference));
  return named.length > 0
    ? named.some(({ parties }) => parties.includes(source))
    : sentence.people.some((person) => rangeContains(subject, person)) ||
        isOfficeNoun(sentence.tagged.lemmas[subject.head] ?? '');
}

function clauseOver({ clauses }: ResolvedSentence, at: number): Clause | undefined {
  return clauses.findLast(({ from, to }) => from <= at && at < to);
}
