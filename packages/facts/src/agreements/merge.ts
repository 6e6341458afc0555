import type { Draft, Refiner } from '../extractor.ts';
import { isDraftOf } from '../extractor.ts';

type AgreementDraft = Draft<'agreements'>;

/** One row for each action on a document: what is dated replaces what is not, and any action replaces a mere mention. */
export const mergeAgreements: Refiner = {
  name: 'agreements/merge',
  refine: (drafts) => {
    const agreements = drafts.filter((draft) => isDraftOf(draft, 'agreements'));
    const dropped = new Set<Draft>();
    for (const draft of agreements) {
      if (agreements.some((other) => other !== draft && !dropped.has(other) && replaces(other, draft, agreements)))
        dropped.add(draft);
    }
    return drafts.filter((draft) => !dropped.has(draft));
  },
};

function replaces(better: AgreementDraft, draft: AgreementDraft, all: readonly AgreementDraft[]): boolean {
  if (
    isHeadline(draft) &&
    !isHeadline(better) &&
    sameParties(better, draft) &&
    better.row.action === draft.row.action &&
    better.row.kind !== 'plan'
  )
    return true;
  if (!sameParties(better, draft) || similarity(better.row.title, draft.row.title) < 0.6) return false;
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

/** The title tells in short what the body tells in full. */
function isHeadline(draft: AgreementDraft): boolean {
  return (
    (draft.sentence.segment.kind === 'title' || draft.sentence.segment.kind === 'heading') &&
    draft.rule !== 'agreements/itself'
  );
}

/** Of two equal rows the one with the longer title stays, else the earlier. */
function isFirst(better: AgreementDraft, draft: AgreementDraft, all: readonly AgreementDraft[]): boolean {
  if (better.row.title.length !== draft.row.title.length) return better.row.title.length > draft.row.title.length;
  return all.indexOf(better) < all.indexOf(draft);
}

function sameParties(a: AgreementDraft, b: AgreementDraft): boolean {
  return a.row.parties.join(' ') === b.row.parties.join(' ');
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

/** Share of common words, as the codebook compares titles. */
function similarity(a: string, b: string): number {
  const words = (title: string): Set<string> =>
    new Set(
      title
        .toLowerCase()
        .normalize('NFKD')
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && !IGNORED.test(word)),
    );
  const left = words(a);
  const right = words(b);
  const common = [...left].filter((word) => right.has(word)).length;
  const union = new Set([...left, ...right]).size;
  return union === 0 ? 1 : common / union;
}
