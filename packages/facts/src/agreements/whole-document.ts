import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { documentDate, factDate } from '../shared/dates.ts';
import { dayOfSignature } from '../shared/day-of-signature.ts';
import { isParty } from '../shared/parties.ts';
import type { AgreementKind } from './words.ts';

const HEADS: readonly (readonly [RegExp, AgreementKind])[] = [
  [
    /\bjoint (?:[\p{L}’'-]+ ){0,3}(?:statement|communiqu[eé]|press (?:release|statement|communiqu[eé]))(?!\p{L})/iu,
    'joint_statement',
  ],
  [/\bjoint (?:[\p{L}’'-]+ ){0,3}declaration\b/iu, 'declaration'],
  [/^(?:the )?communiqu[eé] between\b/i, 'joint_statement'],
  [/^(?:the )?(?:final )?communiqu[eé] of (?:the |an? )?/i, 'joint_statement'],
  [/^(?:the )?(?:[\p{Lu}][\p{L}’'-]+ ){0,3}declaration (?:of|on|between|by)\b/iu, 'declaration'],
  [/^memorandum of (?:understanding|cooperation|intent) (?:between|on)\b/i, 'memorandum'],
  [/^(?:treaty|convention) (?:between|on|of)\b/i, 'treaty'],
  [/^agreement between\b/i, 'agreement'],
];

/** What a title may call a document that ends with the day of its signature. */
const SIGNED: readonly (readonly [RegExp, AgreementKind])[] = [
  [/\b(?:memorandum|memoranda) of\b/i, 'memorandum'],
  [/\b(?:protocol|exchange of (?:notes|letters))\b/i, 'protocol'],
  [/\bconvention\b/i, 'convention'],
  [/\b(?:treaty|pact)\b/i, 'treaty'],
  [/\b(?:agreement|accord|arrangement)\b/i, 'agreement'],
];
/** A title that tells of somebody who issues a statement is news about it, not the statement. */
const TELLS =
  /\b(?:issues?|issued|releases?|released|signs?|signed|signing|adopts?|adopted|publish(?:es|ed)?|agree[sd]?|hails?|welcomes?|rejects?|slams?|condemns?|urges?|calls?|says?|meets?|make|makes|press conference|remarks|ahead of|on sidelines|lays|ends|ended|without|fails?|failed|presents?|comments?|comment|response|regarding the joint|implementation)\b/i;

/** "Communiqué issued at the conclusion of the 12th Meeting of the Conference" */
const ISSUED = /^(?:the )?(?:final )?communiqu[eé],? (?:issued|adopted) (?:at|on|by|after|following)\b/i;

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

/** The kind of document that a title says the text is; null where it says none. */
export function kindOfTitle(title: string): AgreementKind | null {
  if (ISSUED.test(title)) return 'joint_statement';
  if (!/joint|communiqu|declaration|memorandum|treaty|convention|agreement/i.test(title) || TELLS.test(title))
    return null;
  for (const [pattern, kind] of HEADS) {
    const match = pattern.exec(title);
    // "The Foreign Secretary and the ministers of A and B: joint statement"
    const closes = match !== null && /^[\s.]*$/.test(title.slice(match.index + match[0].length));
    if (match && (closes || match.index <= 60)) return kind;
  }
  return null;
}

/** "Air Services Agreement between A and B" over a text that ends with its signature. */
function kindOfSigned(title: string): AgreementKind | null {
  if (TELLS.test(title)) return null;
  return SIGNED.find(([words]) => words.test(title))?.[1] ?? null;
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
