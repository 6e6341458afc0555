import { collect } from '@diplomatic-relations/engine';
/** The place that a party has; the codebook's `memberships.role`. */
export type MembershipRole = 'member' | 'observer' | 'partner' | 'candidate' | 'participant' | 'chair';
/** What happens to the place; the codebook's `memberships.change`. */
export type MembershipChange = 'joined' | 'elected' | 'applied' | 'suspended' | 'left' | 'held';

const roles: Readonly<Record<MembershipRole, string>> = {
  member: 'member membership ally seat party signatory shareholder part',
  observer: 'observer',
  partner: 'partner associate',
  candidate: 'candidate candidacy candidature bid application applicant',
  participant: 'participant',
  chair:
    'chair chairman chairmanship chairship chairpersonship chairperson cochair cochairmanship presidency chairmanship-in-office president pro-tempore',
};

/** Nouns that name a place in an organization, by lemma. */
export const ROLE_NOUNS: ReadonlyMap<string, MembershipRole> = new Map(
  collect(Object.entries(roles), ([role, words]) =>
    words.split(' ').map((word): [string, MembershipRole] => [word, role as MembershipRole]),
  ),
);

/** Verbs whose object or prepositional object is the organization itself. */
export const PLACE_VERBS: ReadonlyMap<
  string,
  {
    readonly change: MembershipChange;
    readonly role: MembershipRole | null;
    readonly prepositions: readonly (string | null)[];
    readonly active: boolean;
  }
> = new Map([
  ['join', { change: 'joined', role: null, prepositions: [null, 'in'], active: true }],
  ['rejoin', { change: 'joined', role: null, prepositions: [null], active: true }],
  ['reenter', { change: 'joined', role: null, prepositions: [null], active: true }],
  ['return', { change: 'joined', role: null, prepositions: ['to'], active: true }],
  ['adhere', { change: 'joined', role: null, prepositions: ['to'], active: true }],
  ['sign', { change: 'joined', role: null, prepositions: ['to'], active: true }],
  ['accede', { change: 'joined', role: null, prepositions: [null, 'to'], active: true }],
  ['enter', { change: 'joined', role: null, prepositions: [null, 'into'], active: true }],
  ['admit', { change: 'joined', role: null, prepositions: ['to', 'into'], active: false }],
  ['readmit', { change: 'joined', role: null, prepositions: ['to', 'into'], active: false }],
  ['accept', { change: 'joined', role: null, prepositions: ['into', 'in'], active: false }],
  ['welcome', { change: 'joined', role: null, prepositions: ['into'], active: false }],
  ['connect', { change: 'joined', role: 'participant', prepositions: ['to'], active: false }],
  ['leave', { change: 'left', role: null, prepositions: [null], active: true }],
  ['quit', { change: 'left', role: null, prepositions: [null], active: true }],
  ['exit', { change: 'left', role: null, prepositions: [null, 'from'], active: true }],
  ['withdraw', { change: 'left', role: null, prepositions: ['from'], active: true }],
  ['pull', { change: 'left', role: null, prepositions: ['of', 'from'], active: true }],
  ['drop', { change: 'left', role: null, prepositions: ['of', 'from'], active: true }],
  ['oust', { change: 'left', role: null, prepositions: ['from'], active: false }],
  ['exclude', { change: 'left', role: null, prepositions: ['from'], active: false }],
  ['remove', { change: 'left', role: null, prepositions: ['from'], active: false }],
  ['expel', { change: 'left', role: null, prepositions: ['from'], active: false }],
  ['suspend', { change: 'suspended', role: null, prepositions: ['from'], active: false }],
  ['elect', { change: 'elected', role: 'member', prepositions: ['to', 'into', 'onto'], active: false }],
  ['reelect', { change: 'elected', role: 'member', prepositions: ['to', 'into', 'onto'], active: false }],
  ['chair', { change: 'held', role: 'chair', prepositions: [null], active: true }],
  ['cochair', { change: 'held', role: 'chair', prepositions: [null], active: true }],
  ['serve', { change: 'held', role: 'member', prepositions: ['on'], active: true }],
  ['sit', { change: 'held', role: 'member', prepositions: ['on'], active: true }],
  ['preside', { change: 'held', role: 'chair', prepositions: ['over'], active: true }],
]);

/** Nouns of entering and leaving, with the prepositions before the organization. */
export const PLACE_NOUNS: ReadonlyMap<string, MembershipChange> = new Map([
  ['accession', 'joined'],
  ['admission', 'joined'],
  ['entry', 'joined'],
  ['withdrawal', 'left'],
  ['exit', 'left'],
  ['departure', 'left'],
  ['expulsion', 'left'],
  ['readmission', 'joined'],
  ['return', 'joined'],
  ['adherence', 'joined'],
  ['suspension', 'suspended'],
  ['election', 'elected'],
]);

/** Verbs between a party and "a member of …", and what they do to the place. */
export const COPULAS: ReadonlyMap<string, MembershipChange> = new Map([
  ['be', 'held'],
  ['remain', 'held'],
  ['serve', 'held'],
  ['act', 'held'],
  ['become', 'joined'],
  ['elect', 'elected'],
  ['reelect', 'elected'],
  ['choose', 'elected'],
  ['select', 'elected'],
  ['admit', 'joined'],
  ['accept', 'joined'],
  ['welcome', 'joined'],
  ['approve', 'joined'],
  ['recognize', 'joined'],
  ['recognise', 'joined'],
  ['join', 'joined'],
  ['elevate', 'joined'],
  ['upgrade', 'joined'],
  ['promote', 'joined'],
  ['enjoy', 'held'],
  ['have', 'held'],
  ['hold', 'held'],
  ['occupy', 'held'],
  ['exercise', 'held'],
  ['obtain', 'joined'],
  ['gain', 'joined'],
  ['attain', 'joined'],
  ['acquire', 'joined'],
  ['receive', 'joined'],
  ['secure', 'joined'],
  ['win', 'elected'],
  ['grant', 'joined'],
  ['accord', 'joined'],
  ['award', 'joined'],
  ['make', 'joined'],
  ['accredit', 'joined'],
  ['designate', 'joined'],
  ['confer', 'joined'],
  ['give', 'joined'],
  ['assume', 'held'],
  ['undertake', 'held'],
  ['share', 'held'],
  ['take', 'held'],
  ['lead', 'held'],
  ['start', 'held'],
  ['begin', 'held'],
  ['commence', 'held'],
]);

/** Verbs of founding a body. */
export const FOUNDING_VERBS = new Set([
  'launch',
  'found',
  'cofound',
  'establish',
  'create',
  'form',
  'inaugurate',
  'set',
]);

/** Verbs of standing in a programme or framework. */
export const PARTICIPATION_VERBS = new Set(['participate', 'take', 'engage']);

/** Last words of the names of bodies. */
export const BODY_HEADS = new Set(
  'committee organization organisation council forum initiative partnership group alliance association union community coalition commission conference network platform league bank fund programme program project framework dialogue secretariat mechanism bloc compact assembly agency institute pact quad'.split(
    ' ',
  ),
);

/** Kinds of organization in whose work one "participates". */
export const PARTICIPATED_KINDS = new Set(['programme', 'framework', 'group']);

/** Words that turn an organization's name before them into the name of an occasion, a place or a post. */
export const OCCASION_WORDS = new Set(
  'summit meeting session conference forum ministerial headquarters secretary secretariat general assembly council delegation operation operations mission missions resolution resolutions force forces committee charter dialogue talks week day days ambassador envoy office officials leaders ministers foreign parliamentary observer observers sanctions market mandate peacekeeping troika organ organs bureau board'.split(
    ' ',
  ),
);

/** Words before "member" that say that the party was there from the first day. */
export const FOUNDING = /^(?:founding|founder|charter|original)$/;

/** Organizations that have members and no partners of their own making: "a partner of the European Union" is one in deed. */
export const WITHOUT_PARTNERS =
  /^org:(?:eu|un|un[a-z]+|un-[a-z-]+|world-bank|imf|wfp|who|fao|ifad|ilo|iom|icrc|ifrc|ohchr|ocha|adb|afdb|idb)$/;

/** Words for what is decided, before the infinitive that says what. */
export const DECIDING: ReadonlySet<string> = new Set(['decision', 'decide', 'agree', 'resolve', 'vote']);
