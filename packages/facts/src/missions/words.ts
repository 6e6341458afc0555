import { collect } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';

export type MissionKind = RowOf<'missions'>['kind'];
export type MissionChange = RowOf<'missions'>['change'];

/** Names of posts, longest first where one begins like another; the last word is compared in the singular. */
export const POST_NAMES: readonly (readonly [phrase: string, kind: MissionKind])[] = [
  ['honorary consulate general', 'honorary_consulate'],
  ['honorary consulate', 'honorary_consulate'],
  ['honorary consul', 'honorary_consulate'],
  ['consulate general', 'consulate_general'],
  ['consulate - general', 'consulate_general'],
  ['consulates general', 'consulate_general'],
  ['general consulate', 'consulate_general'],
  ['consular office', 'consulate'],
  ['consular post', 'consulate'],
  ['consular agency', 'consulate'],
  ['vice consulate', 'consulate'],
  ['viceconsulate', 'consulate'],
  ['consulate', 'consulate'],
  ['high commission', 'high_commission'],
  ['embassy office', 'embassy'],
  ['embassy', 'embassy'],
  ["people 's bureau", 'embassy'],
  ['legation', 'legation'],
  ['apostolic nunciature', 'embassy'],
  ['nunciature', 'embassy'],
  ['resident diplomatic mission', 'embassy'],
  ['diplomatic mission', 'embassy'],
  ['resident mission', 'embassy'],
  ['permanent mission', 'permanent_mission'],
  ['permanent representation', 'permanent_mission'],
  ['permanent delegation', 'permanent_mission'],
  ['permanent representative office', 'permanent_mission'],
  ['liaison office', 'liaison_office'],
  ['interests section', 'interests_section'],
  ['section of interests', 'interests_section'],
  ['interest section', 'interests_section'],
  ['interests office', 'interests_section'],
  ['interest office', 'interests_section'],
  ['representative office', 'representative_office'],
  ['diplomatic office', 'representative_office'],
  ['diplomatic representation', 'representative_office'],
  ['representation office', 'representative_office'],
  ['technical office', 'representative_office'],
  ['country office', 'representative_office'],
  ['development cooperation office', 'representative_office'],
  ['development co - operation office', 'representative_office'],
  ['cooperation office', 'representative_office'],
  ['aid office', 'representative_office'],
  ['trade representation', 'trade_office'],
  ['trade representative office', 'trade_office'],
  ['trade mission', 'trade_office'],
  ['trade office', 'trade_office'],
  ['trading house', 'trade_office'],
  ['trade house', 'trade_office'],
  ['trade commission', 'trade_office'],
  ['commercial office', 'trade_office'],
  ['cultural centre', 'cultural_centre'],
  ['cultural center', 'cultural_centre'],
  ['culture centre', 'cultural_centre'],
  ['cultural institute', 'cultural_centre'],
  ['house of culture', 'cultural_centre'],
  ['delegation', 'delegation'],
];

const verbs: Readonly<Record<Exclude<MissionChange, 'planned'>, string>> = {
  opened:
    'open establish inaugurate create found institute launch commence install operationalize operationalise unveil commission exchange',
  reopened: 'reopen reestablish reinstate restore resume reactivate restart revive relaunch',
  upgraded: 'upgrade elevate raise lift promote redesignate convert transform turn make',
  relocated: 'relocate move transfer shift',
  closed: 'close shut shutter withdraw abolish discontinue terminate liquidate dissolve suspend',
  operating: 'maintain have operate function exist run work count host keep house',
};

/** What a verb does to a post. */
export const MISSION_VERBS: ReadonlyMap<string, Exclude<MissionChange, 'planned'>> = new Map([
  ...collect(Object.entries(verbs), ([change, words]) =>
    words
      .split(' ')
      .map((word): [string, Exclude<MissionChange, 'planned'>] => [word, change as Exclude<MissionChange, 'planned'>]),
  ),
  ['set up', 'opened'],
  ['shut down', 'closed'],
  ['close down', 'closed'],
  ['wind up', 'closed'],
]);

const nouns: Readonly<Partial<Record<MissionChange, string>>> = {
  opened: 'opening establishment establishing inauguration creation',
  reopened: 'reopening reestablishment',
  upgraded: 'elevation upgrading upgrade',
  relocated: 'relocation transfer',
  closed: 'closure closing shuttering',
};

export const MISSION_NOUNS: ReadonlyMap<string, Exclude<MissionChange, 'planned'>> = new Map(
  collect(Object.entries(nouns), ([change, words]) =>
    (words ?? '')
      .split(' ')
      .map((word): [string, Exclude<MissionChange, 'planned'>] => [word, change as Exclude<MissionChange, 'planned'>]),
  ),
);

/** Objects with which "begin", "suspend" or "cease" speak of the post that is their subject. */
export const ACTIVITY = new Set(['work', 'operation', 'activity', 'function', 'service', 'functioning']);
