import type { Draft, Refiner } from '../extractor.ts';
import { isDraftOf } from '../extractor.ts';

type AgreementDraft = Draft<'agreements'>;

/** One row for each action on a document: what is dated replaces what is not, and any action replaces a mere mention. */
export const mergeAgreements: Refiner = {
  name: 'agreements/merge',
  refine: (drafts) => {
    const agreements = drafts.filter((draft) => isDraftOf(draft, 'agreements'));
    const byParties = new Map<string, AgreementDraft[]>();
    for (const draft of agreements) {
      const key = draft.row.parties.join(' ');
      const same = byParties.get(key);
      if (same) same.push(draft);
      else byParties.set(key, [draft]);
    }
    const dropped = new Set<Draft>();
    const words = new Map(agreements.map((draft) => [draft, titleWords(draft.row.title)]));
    for (const same of byParties.values()) {
      for (const [at, draft] of same.entries()) {
        const near = same.slice(Math.max(0, at - REACH), at + REACH);
        if (near.some((other) => other !== draft && !dropped.has(other) && replaces(other, draft, near, words)))
          dropped.add(draft);
      }
    }
    return drafts.filter((draft) => !dropped.has(draft));
  },
};

/** How many rows of the same parties apart two rows may stand to be compared. */
const REACH = 200;

type TitleWords = ReadonlyMap<AgreementDraft, ReadonlySet<string>>;

function replaces(
  better: AgreementDraft,
  draft: AgreementDraft,
  all: readonly AgreementDraft[],
  words: TitleWords,
): boolean {
  if (isHeadline(draft) && !isHeadline(better) && better.row.action === draft.row.action && better.row.kind !== 'plan')
    return true;
  if (isNamedAfterwards(better, draft)) return true;
  if (similarity(words.get(better), words.get(draft)) < 0.6) return false;
  if (draft.row.action === 'cited' && better.row.action !== 'cited') return sameName(better.row.title, draft.row.title);
  if (draft.row.action === 'planned' && (better.row.action === 'signed' || better.row.action === 'entered_into_force'))
    return true;
  if (draft.row.action === 'cited') return isFirst(better, draft, all);
  if (better.row.action !== draft.row.action) return false;
  if (better.row.date === draft.row.date) return isFirst(better, draft, all);
  if (draft.row.date === null) return true;
  if (better.row.date === null) return false;
  return better.row.date.length > draft.row.date.length && better.row.date.startsWith(draft.row.date);
}

/** "a visit with the signing of a bilateral agreement … signed the Apia Arrangement": the one that has a name is that agreement. */
function isNamedAfterwards({ row: named }: AgreementDraft, { row }: AgreementDraft): boolean {
  return (
    GENERIC.test(row.title) &&
    /\p{Lu}/u.test(named.title) &&
    named.kind === row.kind &&
    named.action === row.action &&
    named.date === row.date &&
    row.action === 'signed'
  );
}

const GENERIC =
  /^(?:(?:new|historic|historical|landmark|bilateral|important) )*(?:agreement|treaty|memorandum|declaration)$/;

/** The title tells in short what the body tells in full. */
function isHeadline(draft: AgreementDraft): boolean {
  return (
    // A line with nothing but the name of a document heads nothing.
    (draft.sentence.segment.kind === 'title' ||
      (draft.sentence.segment.kind === 'heading' && draft.sentence.clauses.length > 0)) &&
    draft.rule !== 'agreements/itself'
  );
}

/** Of two equal rows the one with the longer title stays, else the earlier. */
function isFirst(better: AgreementDraft, draft: AgreementDraft, all: readonly AgreementDraft[]): boolean {
  if (better.row.title.length !== draft.row.title.length) return better.row.title.length > draft.row.title.length;
  return all.indexOf(better) < all.indexOf(draft);
}

/** The same title, or the one opens the other: "Individual Partnership Programme" is not "Individual Partnership Cooperation Programme". */
function sameName(a: string, b: string): boolean {
  const plain = (title: string): string =>
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
}

const IGNORED = /^(?:a|an|the|of|for|and|on|in|to)$/;

function titleWords(title: string): ReadonlySet<string> {
  return new Set(
    title
      .toLowerCase()
      .normalize('NFKD')
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !IGNORED.test(word)),
  );
}

/** Share of common words, as the codebook compares titles. */
function similarity(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  const union = left.size + right.size - common;
  return union === 0 ? 1 : common / union;
}
