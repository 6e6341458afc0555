import type { AgreementKind } from './words.ts';

/** With what a title says that the text is such a document itself. */
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
export const SIGNED: readonly (readonly [RegExp, AgreementKind])[] = [
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
export function kindOfSigned(title: string): AgreementKind | null {
  if (TELLS.test(title)) return null;
  return SIGNED.find(([words]) => words.test(title))?.[1] ?? null;
}
