import type { FactTable } from '../../src/claim.ts';

/** A fact in plain words, in parts from which sentences of any construction are put together. */
export interface PlainFact {
  readonly table: FactTable;
  readonly subject: string;
  /** Base, past, past participle, gerund. */
  readonly verb: readonly [base: string, past: string, participle: string, gerund: string];
  readonly object: string;
  /** What stands behind the object: a place, a partner, a reason. */
  readonly rest: string;
  /** Whether it can be told in the passive. */
  readonly passive?: boolean;
}

type Row = readonly [subject: string, verb: PlainFact['verb'], object: string, rest: string, passive?: 'passive'];

const PRESIDENT = 'President Daniel Otieno of Kenya';
const PREMIER = 'Prime Minister Kari Dahl of Norway';

const rows = (table: FactTable, ...all: readonly Row[]): PlainFact[] =>
  all.map(([subject, verb, object, rest, passive]) => ({
    table,
    subject,
    verb,
    object,
    rest,
    passive: passive === 'passive',
  }));

/** Facts of every table that has verbs of its own. */
export const PLAIN_FACTS: readonly PlainFact[] = [
  ...rows(
    'missions',
    ['Norway', ['open', 'opened', 'opened', 'opening'], 'an embassy', 'in Lima', 'passive'],
    ['Peru', ['close', 'closed', 'closed', 'closing'], 'its consulate', 'in Bergen', 'passive'],
    ['Peru', ['reopen', 'reopened', 'reopened', 'reopening'], 'its embassy', 'in Oslo', 'passive'],
    ['Kenya', ['upgrade', 'upgraded', 'upgraded', 'upgrading'], 'its legation in Oslo', 'to an embassy', 'passive'],
    [
      'Fiji',
      ['establish', 'established', 'established', 'establishing'],
      'a permanent mission',
      'to the United Nations',
      'passive',
    ],
  ),
  ...rows(
    'relations',
    [
      'Norway',
      ['recognize', 'recognized', 'recognized', 'recognizing'],
      'Kosovo',
      'as an independent state',
      'passive',
    ],
    ['Kenya', ['break off', 'broke off', 'broken off', 'breaking off'], 'diplomatic relations', 'with Peru', 'passive'],
    ['Kenya', ['sever', 'severed', 'severed', 'severing'], 'relations', 'with Norway', 'passive'],
    [
      'Fiji',
      ['establish', 'established', 'established', 'establishing'],
      'diplomatic relations',
      'with Tonga',
      'passive',
    ],
    ['Fiji', ['restore', 'restored', 'restored', 'restoring'], 'diplomatic ties', 'with Tonga', 'passive'],
  ),
  ...rows(
    'memberships',
    ['Fiji', ['join', 'joined', 'joined', 'joining'], 'the Commonwealth', ''],
    ['Georgia', ['become', 'became', 'become', 'becoming'], 'a member of the Council of Europe', ''],
    ['Kenya', ['withdraw', 'withdrew', 'withdrawn', 'withdrawing'], 'from the International Coffee Organization', ''],
    ['Norway', ['assume', 'assumed', 'assumed', 'assuming'], 'the chairmanship of the Arctic Council', ''],
  ),
  ...rows(
    'agreements',
    ['Norway and Peru', ['sign', 'signed', 'signed', 'signing'], 'a treaty on fisheries', 'in Lima', 'passive'],
    ['Kenya', ['ratify', 'ratified', 'ratified', 'ratifying'], 'the Kyoto Protocol', '', 'passive'],
    ['Norway', ['conclude', 'concluded', 'concluded', 'concluding'], 'a free trade agreement', 'with Peru', 'passive'],
    ['Peru', ['accede', 'acceded', 'acceded', 'acceding'], 'to the Antarctic Treaty', ''],
  ),
  ...rows(
    'events',
    [PRESIDENT, ['visit', 'visited', 'visited', 'visiting'], 'Norway', ''],
    [PRESIDENT, ['meet', 'met', 'met', 'meeting'], PREMIER, 'in Oslo'],
    [PRESIDENT, ['pay', 'paid', 'paid', 'paying'], 'a state visit', 'to Norway', 'passive'],
    ['Norway', ['host', 'hosted', 'hosted', 'hosting'], 'the summit of the Nordic Council', 'in Oslo', 'passive'],
    [PREMIER, ['receive', 'received', 'received', 'receiving'], PRESIDENT, 'in Oslo'],
    [PREMIER, ['telephone', 'telephoned', 'telephoned', 'telephoning'], PRESIDENT, ''],
  ),
  ...rows(
    'interactions',
    ['Norway', ['condemn', 'condemned', 'condemned', 'condemning'], 'Peru', 'for the arrests'],
    ['Norway', ['expel', 'expelled', 'expelled', 'expelling'], 'two diplomats', 'of Peru', 'passive'],
    ['Norway', ['impose', 'imposed', 'imposed', 'imposing'], 'sanctions', 'on Peru', 'passive'],
    ['Norway', ['send', 'sent', 'sent', 'sending'], 'food aid', 'to Kenya', 'passive'],
    ['Norway', ['recall', 'recalled', 'recalled', 'recalling'], 'its ambassador', 'from Peru', 'passive'],
    ['Norway', ['invade', 'invaded', 'invaded', 'invading'], 'Peru', '', 'passive'],
    ['Norway', ['threaten', 'threatened', 'threatened', 'threatening'], 'Peru', 'with war'],
    ['Norway', ['accuse', 'accused', 'accused', 'accusing'], 'Peru', 'of espionage', 'passive'],
    ['Norway', ['lift', 'lifted', 'lifted', 'lifting'], 'sanctions', 'against Peru', 'passive'],
    ['Norway', ['mediate', 'mediated', 'mediated', 'mediating'], 'between Peru and Kenya', ''],
  ),
  ...rows('positions', [
    'Norway',
    ['appoint', 'appointed', 'appointed', 'appointing'],
    'Ola Berg',
    'as its ambassador to Kenya',
    'passive',
  ]),
];
