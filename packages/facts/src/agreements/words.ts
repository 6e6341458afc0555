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
  ['treaty', 'strong', 'treaty concordat'],
  ['treaty', 'weak', 'pact charter compact statute'],
  ['agreement', 'strong', 'agreement accord'],
  ['agreement', 'weak', 'arrangement deal'],
  ['memorandum', 'strong', 'memorandum mou aide-memoire'],
  ['protocol', 'strong', 'protocol'],
  ['protocol', 'weak', 'annex addendum amendment minutes'],
  ['convention', 'strong', 'convention covenant'],
  ['declaration', 'strong', 'declaration'],
  ['declaration', 'weak', 'vision'],
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
  ['memorandum', 'weak', 'letter memo'],
];

/** Head nouns of documents, by lemma. */
export const DOCUMENT_NOUNS: ReadonlyMap<string, DocumentNoun> = new Map(
  collect(nouns, ([kind, strength, words]) =>
    words.split(' ').map((word): [string, DocumentNoun] => [word, { kind, strength }]),
  ),
);

/** Plurals and collective nouns that announce documents without naming them. */
export const COLLECTIVES = new Set(
  'agreements treaties memoranda memorandums mous protocols conventions declarations documents instruments accords pacts deals contracts papers resolutions statements'.split(
    ' ',
  ),
);

/** Words that make a programme, plan or arrangement a document of parties. */
export const QUALIFIERS = new Set(
  'national action cooperation co-operation cooperative partnership work working exchange indicative master individual joint strategic country framework bilateral intergovernmental executive development implementation membership multiannual sectoral'.split(
    ' ',
  ),
);

/** What an arrangement is called where it is a document. */
export const ARRANGEMENTS = new Set(
  'implementing administrative technical special swap reciprocal transit financing financial practical visa holiday twinning peacekeeping training security supply customs air'.split(
    ' ',
  ),
);

/** What a deal or a pact is about where it is a document. */
export const DEALS = new Set(
  'trade peace defence defense security energy fisheries fishing extradition cooperation transit gas oil tax migration arms investment grain nuclear labour labor water power swap tariff rice border truce ceasefire submarine weapons loan credit minerals'.split(
    ' ',
  ),
);

/** Behind "a … convention" in small letters: what states make conventions on. */
export const CONVENTION_MATTERS = new Set(
  'consular tax taxation extradition cultural judicial postal commercial fisheries fishing arbitration boundary border military sanitary veterinary insurance security customs bilateral evasion investment establishment transit'.split(
    ' ',
  ),
);

/** Words before a title that are no part of it. */
export const LEADING = new Set(
  'the a an this that these those its their our his her new several first second third fourth fifth latest last important landmark historic said relevant current existing preexisting subsequent generation respective major separate so-called above aforementioned corresponding similar another other various key recent final two three four five six seven eight nine ten also updated proposed planned future long-awaited full'.split(
    ' ',
  ),
);

/** What a participle beside documents says was done with them. */
export const PARTICIPLES: ReadonlyMap<string, AgreementAction> = new Map([
  ['signed', 'signed'],
  ['concluded', 'signed'],
  ['inked', 'signed'],
  ['adopted', 'adopted'],
  ['endorsed', 'adopted'],
  ['issued', 'adopted'],
  ['ratified', 'ratified'],
  ['initialled', 'planned'],
  ['initialed', 'planned'],
]);

/** What verbs do with a document. */
export const ACTION_VERBS: ReadonlyMap<string, AgreementAction> = new Map(
  collect(
    [
      ['signed', 'sign ink conclude seal subscribe date pen countersign undersign strike clinch reach'],
      ['planned', 'initial negotiate draft finalize finalise prepare work await'],
      ['adopted', 'adopt approve endorse issue make release agree publish announce settle'],
      ['acceded', 'accede join'],
      ['ratified', 'ratify'],
      ['entered_into_force', 'enter come go apply take bring put become'],
      ['extended', 'extend renew prolong'],
      ['terminated', 'terminate denounce expire abrogate cancel annul lapse end cease scrap revoke rescind repeal'],
    ] as const,
    ([action, words]) => words.split(' ').map((word): [string, AgreementAction] => [word, action]),
  ),
);

/** What nouns say is done with the document behind "of", "to" or "on". */
export const ACTION_NOUNS: ReadonlyMap<string, AgreementAction> = new Map(
  collect(
    [
      ['signed', 'signing signature conclusion concluding'],
      ['adopted', 'adoption approval endorsement release issuance issuing publication'],
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
  'lay govern regulate provide form constitute define cover rest base guide underpin frame formalize formalise'.split(
    ' ',
  ),
);

/** Subjects that cannot sign for a state. */
export const NO_SIGNATORY =
  /^(?:company|companies|university|universities|institute|institutes|bank|banks|association|associations|chamber|chambers|club|holding|group|academy|school|college|hospital|foundation|federation|museum|corporation|firm|enterprise|union|airline|airlines|port|ports|zoo|theatre|library)$/;

/** What heads a list of documents. */
export const LEGAL_HEADING =
  /\b(?:legal (?:framework|basis|base)|agreements?|treaties|contractual|documents?|instruments|memoranda|conventions|bilateral accords|normative)\b/i;
