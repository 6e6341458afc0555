import { collect } from '@diplomatic-relations/engine';
/** What a verb or noun does to relations. */
export type RelationChange =
  | 'established'
  | 'restored'
  | 'upgraded'
  | 'downgraded'
  | 'suspended'
  | 'severed'
  | 'in_force';

/** The rule of a change that is told only as agreed on. */
export const AGREED = 'agreed';

const verbs: Readonly<Record<RelationChange, string>> = {
  established:
    'establish open inaugurate institute initiate launch forge form found create start begin commence date formalize formalise conclude enter enact secure set sign agree|_',
  restored: 'restore resume reestablish renew normalize normalise reopen reinstate revive reactivate recommence',
  upgraded: 'upgrade elevate raise lift promote',
  downgraded: 'downgrade reduce lower',
  suspended: 'suspend freeze halt',
  severed: 'sever break cut end terminate rupture interrupt discontinue cease dissolve abrogate withdraw lapse close',
  in_force: 'maintain have enjoy keep remain exist bind share',
};

export const RELATION_VERBS: ReadonlyMap<string, RelationChange> = new Map(
  collect(Object.entries(verbs), ([change, words]) =>
    words
      .split(' ')
      .filter((word) => !word.includes('|'))
      .map((word): [string, RelationChange] => [word, change as RelationChange]),
  ).concat([
    ['set up', 'established'],
    ['break off', 'severed'],
    ['cut off', 'severed'],
    ['enter into', 'established'],
    ['come', 'established'],
    ['take up', 'established'],
    ['go back', 'established'],
    ['scale down', 'downgraded'],
    ['scale back', 'downgraded'],
  ]),
);

const nouns: Readonly<Partial<Record<RelationChange, string>>> = {
  established:
    'establishment establishing inauguration initiation opening formalization formalisation commencement start beginning signing',
  restored:
    'restoration restoring resuming resumption reestablishment renewal normalization normalisation reopening reinstatement',
  upgraded: 'upgrade upgrading elevation raising',
  downgraded: 'downgrade downgrading',
  suspended: 'suspension',
  severed: 'severance severing rupture termination cessation breaking interruption',
};

export const RELATION_NOUNS: ReadonlyMap<string, RelationChange> = new Map(
  collect(Object.entries(nouns), ([change, words]) =>
    (words ?? '').split(' ').map((word): [string, RelationChange] => [word, change as RelationChange]),
  ),
);

/** What is done to relations, and to documents: "signed diplomatic relations". */
export const SIGNING = /^sign(?:ing)?$/;

/** Verbs and nouns of recognising a state or government. */
export const RECOGNITION_VERBS: ReadonlyMap<string, 'recognise' | 'extend' | 'withdraw'> = new Map([
  ['recognize', 'recognise'],
  ['recognise', 'recognise'],
  ['acknowledge', 'recognise'],
  ['extend', 'extend'],
  ['grant', 'extend'],
  ['accord', 'extend'],
  ['give', 'extend'],
  ['announce', 'extend'],
  ['confer', 'extend'],
  ['withdraw', 'withdraw'],
  ['revoke', 'withdraw'],
  ['rescind', 'withdraw'],
  ['retract', 'withdraw'],
  ['cancel', 'withdraw'],
]);
