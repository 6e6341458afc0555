import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { documentDate, factDate } from '../shared/dates.ts';
import { dayOfSignature } from '../shared/day-of-signature.ts';
import { isParty } from '../shared/parties.ts';
import { kindOfSigned, kindOfTitle, SIGNED } from './kind-of-title.ts';

const OWN_GATHERING =
  /\bcommuniqu[eé],? (?:of|issued|adopted)\b.*\b(?:summit|meeting|session|conference|council|assembly|forum)\b/i;

/** "Joint Communiqué by the Presidents of the Community's members": what those of one organization say together. */
const OF_ALL =
  /\b(?:communiqu[eé]|declaration|statement) (?:of|by|from) the (?:heads|leaders|presidents|ministers|foreign ministers|member states|members)\b/i;

/** "Declaration by the High Representative on behalf of the Union": whom it speaks of has no part in it. */
const OF_ONE = /\bdeclaration by\b|\bon behalf of\b/i;

/** The row for a document that is itself a joint statement, declaration or agreement; drafted at its first sentence. */
export function documentItself(sentence: ResolvedSentence, context: ExtractContext): Draft<'agreements'>[] {
  const first = context.document.sentences.find(
    (candidate) => candidate.segment.kind !== 'furniture' && candidate.segment.kind !== 'headline',
  );
  if (first?.index !== sentence.index) return [];
  const title = withoutLabels(context.row.title ?? '');
  const day = dayOfSignature(context.document);
  const told = kindOfTitle(title);
  const kind = told ?? (day === null ? null : kindOfSigned(title));
  if (!kind) return [];
  const parties = partiesOfDocument(sentence, context);
  if (parties.length < (isOwnTitle(context) || OF_ONE.test(title) ? 1 : 2)) {
    context.note?.('agreements/itself', 'its parties are not named');
    return [];
  }
  return [
    {
      table: 'agreements',
      row: {
        title: title.replace(/^(?:the|a|an) /i, ''),
        action: day !== null && SIGNED.some(([, signed]) => signed === kind) ? 'signed' : 'adopted',
        parties,
        kind,
        period: null,
        ...(day === null ? documentDate(context.row.published) : factDate(day)),
      },
      sentence,
      range: { from: 0, to: sentence.tokens.length },
      rule: 'agreements/itself',
    },
  ];
}

/** A title without what a publisher sets around it: "Press release: … [May 2022]". */
function withoutLabels(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/^\s*press release\s*[:–—-]\s*/i, '')
    .replace(/\s*\[[^\]]*\]\s*$/, '')
    .trim();
}

function isOwnTitle({ row }: ExtractContext): boolean {
  return OWN_GATHERING.test(row.title ?? '') || OF_ALL.test(row.title ?? '');
}

/** Parties that the title names, else the subject of the first sentence that has two. */
function partiesOfDocument(first: ResolvedSentence, context: ExtractContext): PartyId[] {
  if (first.segment.kind === 'title') {
    const on = first.tokens.findIndex(
      (token) => token.norm === 'on' || token.norm === 'following' || token.norm === 'concerning',
    );
    const named = distinct(partiesIn(first, { from: 0, to: on > 2 ? on : first.tokens.length }));
    if (named.length >= 2) return named;
    // "Communiqué of the 32nd Summit of the Community": its own.
    const only = named[0];
    if (only?.startsWith('org:') && isOwnTitle(context)) return [only];
  }
  if (OF_ONE.test(context.row.title ?? '')) return whoDeclares(context);
  const held = OWN_GATHERING.test(context.row.title ?? '') ? organizationThatMet(context) : null;
  if (held) return [held];
  const { home } = context.document;
  if (home?.startsWith('org:') && OWN_GATHERING.test(context.row.title ?? '')) return [home];
  for (const sentence of context.document.sentences.slice(0, 12)) {
    if (sentence.segment.kind !== 'body' && sentence.segment.kind !== 'list') continue;
    for (const clause of sentence.clauses) {
      const named = distinct(partiesIn(sentence, clause.subject));
      if (clause.form === 'finite' && named.length >= 2) return named;
    }
  }
  return distinct([...(context.document.mainPair ?? [])]);
}

/** The one organization or state that the first sentence of a declaration speaks for. */
function whoDeclares({ document }: ExtractContext): PartyId[] {
  const lead = document.sentences.find(({ segment }) => segment.kind === 'body' || segment.kind === 'list');
  const named = lead ? distinct(partiesIn(lead, lead.clauses[0]?.subject ?? null)) : [];
  return named.length === 1 ? named : [];
}

/** "The 24th Meeting of the Association was held in …", as the first sentence of a communiqué: the organization that met. */
function organizationThatMet({ document }: ExtractContext): PartyId | null {
  const lead = document.sentences.find(({ segment }) => segment.kind === 'body' || segment.kind === 'list');
  const clause = lead?.clauses.find(({ lemma, voice }) => voice === 'passive' && /^(?:hold|convene)$/.test(lemma));
  if (!lead || !clause) return null;
  const named = distinct(partiesIn(lead, clause.subject));
  return named.length === 1 && named[0]?.startsWith('org:') ? (named[0] ?? null) : null;
}

function distinct(parties: readonly PartyId[]): PartyId[] {
  return [...new Set(parties.filter(isParty))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
