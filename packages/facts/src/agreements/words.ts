import { collect } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';

export type AgreementKind = RowOf<'agreements'>['kind'];
export type AgreementAction = RowOf<'agreements'>['action'];

/** How sure a head noun is to name a document: `strong` by itself, `weak` only with a proper name or a verb of signing. */
export interface DocumentNoun {
  readonly kind: AgreementKind;
  readonly strength: 'strong' | 'weak';
}

const nouns: readonly (readonly [AgreementKind, 'strong' | 'weak', string])[] = [
  ['treaty', 'strong', 'treaty'],
  ['treaty', 'weak', 'pact charter compact statute'],
  ['agreement', 'strong', 'agreement accord'],
  ['agreement', 'weak', 'arrangement deal'],
  ['memorandum', 'strong', 'memorandum mou aide-memoire'],
  ['protocol', 'strong', 'protocol'],
  ['convention', 'strong', 'convention covenant'],
  ['declaration', 'strong', 'declaration'],
  ['joint_statement', 'strong', 'communique'],
  ['joint_statement', 'weak', 'statement release'],
  ['programme', 'weak', 'programme program'],
  ['programme', 'weak', 'framework'],
  ['plan', 'weak', 'plan agenda'],
  ['strategy', 'weak', 'strategy'],
  ['roadmap', 'strong', 'roadmap'],
  ['resolution', 'weak', 'resolution decision conclusions'],
  ['agreement', 'weak', 'notes document'],
  ['contract', 'weak', 'contract'],
  ['memorandum', 'weak', 'letter'],
];

/** Head nouns of documents, by lemma. */
export const DOCUMENT_NOUNS: ReadonlyMap<string, DocumentNoun> = new Map(
  collect(nouns, ([kind, strength, words]) =>
    words.split(' ').map((word): [string, DocumentNoun] => [word, { kind, strength }]),
  ),
);

/** Plurals and collective nouns that announce documents without naming them. */
export const COLLECTIVES = new Set(
  'agreements treaties memoranda memorandums mous protocols conventions declarations documents instruments accords pacts deals contracts papers resolutions'.split(
    ' ',
  ),
);

/** Words that make a programme, plan or arrangement a document of parties. */
export const QUALIFIERS = new Set(
  'national action cooperation co-operation cooperative partnership work working exchange indicative master individual joint strategic country framework bilateral intergovernmental executive development implementation membership multiannual sectoral'.split(
    ' ',
  ),
);

/** Words before a title that are no part of it. */
export const LEADING = new Set(
  'the a an this that these those its their our his her new several first second third fourth fifth latest last important landmark historic said relevant current existing respective major separate so-called above aforementioned corresponding similar another other various key recent final two three four five six seven eight nine ten also updated proposed planned future long-awaited full'.split(
    ' ',
  ),
);

/** What verbs do with a document. */
export const ACTION_VERBS: ReadonlyMap<string, AgreementAction> = new Map(
  collect(
    [
      ['signed', 'sign ink conclude seal subscribe date'],
      ['planned', 'initial negotiate draft finalize finalise work'],
      ['adopted', 'adopt approve endorse issue release agree publish announce settle'],
      ['acceded', 'accede join'],
      ['ratified', 'ratify'],
      ['entered_into_force', 'enter come apply take bring put become'],
      ['extended', 'extend renew prolong'],
      ['terminated', 'terminate denounce expire abrogate cancel annul'],
    ] as const,
    ([action, words]) => words.split(' ').map((word): [string, AgreementAction] => [word, action]),
  ),
);

/** What nouns say is done with the document behind "of", "to" or "on". */
export const ACTION_NOUNS: ReadonlyMap<string, AgreementAction> = new Map(
  collect(
    [
      ['signed', 'signing signature conclusion concluding'],
      ['adopted', 'adoption approval endorsement'],
      ['ratified', 'ratification ratifying'],
      ['acceded', 'accession'],
      ['extended', 'extension renewal prolongation'],
      ['terminated', 'termination denunciation'],
      ['planned', 'negotiation talks'],
    ] as const,
    ([action, words]) => words.split(' ').map((word): [string, AgreementAction] => [word, action]),
  ),
);

/** Verbs of a text that exists and governs something: the document is cited. */
export const STANDING_VERBS = new Set(
  'lay govern regulate provide form constitute define cover rest base guide underpin frame'.split(' '),
);

/** Subjects that cannot sign for a state. */
export const NO_SIGNATORY =
  /^(?:company|companies|university|universities|institute|institutes|bank|banks|association|associations|chamber|chambers|club|holding|group|academy|school|college|hospital|foundation|federation|museum|corporation|firm|enterprise|union|airline|airlines|port|ports|zoo|theatre|library)$/;

/** What heads a list of documents. */
export const LEGAL_HEADING =
  /\b(?:legal (?:framework|basis|base)|agreements?|treaties|contractual|documents?|instruments|memoranda|conventions|bilateral accords|normative)\b/i;
