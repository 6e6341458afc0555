import {
  type Clause,
  NAME_PARTICLES,
  partiesIn,
  personId,
  type ResolvedSentence,
  rangesOverlap,
  realisOf,
} from '@diplomatic-relations/engine';
import { type Draft, type ExtractContext, isDraftOf, type Refiner } from '../extractor.ts';
import { bareNamesIn } from '../shared/bare-names.ts';
import { onlyParty } from '../shared/party-search.ts';

type PositionDraft = Draft<'positions'>;

const FOLLOWED: ReadonlySet<string> = new Set(['succeed', 'follow', 'replace']);
/** Offices that one holds after another. */
const HANDED_ON =
  /^(?:ambassador|consul|head_of_state|(?:deputy_)?head_of_government|(?:deputy_)?foreign_minister|defence_minister|minister|special_representative|organization_head|parliament_speaker)$/;

/** "N was succeeded by M (1991–1994)": who comes after the holder of an office holds it, also where the title is not said again. */
export const addSuccessors: Refiner = {
  name: 'positions/successors',
  refine: (drafts, context) => {
    const { sentences } = context.document;
    if (!sentences.some(({ clauses }) => clauses.some(isHandedOn))) return drafts;
    const told = new Map<ResolvedSentence, PositionDraft[]>();
    for (const draft of drafts)
      if (isDraftOf(draft, 'positions') && HANDED_ON.test(draft.row.role))
        told.set(draft.sentence, [...(told.get(draft.sentence) ?? []), draft]);
    const held: PositionDraft[] = [];
    const found: PositionDraft[] = [];
    for (const sentence of sentences) {
      held.push(...(told.get(sentence) ?? []));
      for (const clause of sentence.clauses) {
        const added = holdersAfter(sentence, clause, held, context);
        held.push(...added);
        found.push(...added);
      }
    }
    return found.length === 0 ? drafts : [...drafts, ...found];
  },
};

function isHandedOn({ lemma, voice }: Clause): boolean {
  return voice === 'passive' && (FOLLOWED.has(lemma) || lemma === 'represent');
}

/** The holders whom a clause tells of, each in the office of the one before. */
function holdersAfter(
  sentence: ResolvedSentence,
  clause: Clause,
  held: readonly PositionDraft[],
  { source }: ExtractContext,
): PositionDraft[] {
  if (!isHandedOn(clause) || clause.form !== 'finite' || realisOf(sentence, clause) !== 'asserted') return [];
  const by = clause.phrases.find(({ preposition, from }) => preposition === 'by' && from >= clause.verb.to);
  const office = clause.lemma === 'represent' ? envoyOf(sentence, clause, held) : officeBefore(sentence, clause, held);
  if (by === undefined || office === null) return [];
  const from = sentence.tokens[by.from]?.norm === 'by' ? by.from + 1 : by.from;
  const names = bareNamesIn(sentence, { from, to: by.to }, source.text).filter(
    (name) => !sentence.people.some((person) => person.offices.length > 0 && rangesOverlap(person, name)),
  );
  // "Ambassador N spoke. He was followed by M.": in a row of speakers nobody has a term.
  if (!/^(?:succeed|replace)$/.test(clause.lemma) && !names.every(({ term }) => term !== null)) return [];
  const seen = onlyDateOf(sentence, clause);
  return names.map((holder) => ({
    ...office,
    row: { ...office.row, person_id: personId(holder.name), person_name: holder.name, as_of: holder.term ?? seen },
    sentence,
    range: { from: holder.from, to: holder.to },
    rule: 'positions/successor',
  }));
}

/** The office of whom the clause is about: of a name told with one, or of the last who was said to have come into it. */
function officeBefore(
  { tokens, pronoun, index, people }: ResolvedSentence,
  { subject }: Clause,
  held: readonly PositionDraft[],
): PositionDraft | null {
  if (subject === null) return null;
  const last = tokens[subject.to - 1];
  if (last === undefined) return null;
  if (/^s?he$/.test(last.norm)) {
    const known = pronoun?.fullName ? held.findLast(({ row }) => row.person_name === pronoun.fullName) : undefined;
    const latest = held.at(-1);
    return known ?? (latest?.rule === 'positions/successor' && latest.sentence.index >= index - 1 ? latest : null);
  }
  const words = tokens.slice(subject.from, subject.to).filter(({ kind }) => kind === 'word');
  // "The speech of Ambassador N was followed by …": of the speech, not of him.
  if (!words.every(({ capital, norm }) => capital || NAME_PARTICLES.has(norm) || OF_POST.test(norm))) return null;
  const told = people.find((person) => person.fullName !== null && rangesOverlap(person, subject))?.fullName;
  const family = told ? familyName(told) : last.norm;
  return held.findLast(({ row }) => familyName(row.person_name) === family) ?? null;
}

/** What else the phrase of a post and its holder has in lower case: "the Ambassador of Kenya to Peru". */
const OF_POST = /^(?:the|of|to|in)$/;

function familyName(name: string): string {
  return (
    name
      .split(/[\s-]+/)
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

/** "Kenya has been represented by N (1996–2001) and M (2001–2006)", said next to another of its ambassadors. */
function envoyOf(
  sentence: ResolvedSentence,
  { subject }: Clause,
  held: readonly PositionDraft[],
): PositionDraft | null {
  if (subject === null) return null;
  const party = onlyParty(partiesIn(sentence, subject));
  const before = held.findLast(({ row }) => row.role === 'ambassador');
  return before !== undefined && before.row.party === party && before.sentence.index >= sentence.index - NEAR
    ? before
    : null;
}

/** How many sentences back the ambassador before may have been told. */
const NEAR = 3;

/** The date of the clause, where the sentence has no other. */
function onlyDateOf({ resolvedDates }: ResolvedSentence, { from, to }: Clause): string | null {
  const [date, second] = resolvedDates;
  return date !== undefined && second === undefined && date.from >= from && date.to <= to + 1 ? date.edtf : null;
}
