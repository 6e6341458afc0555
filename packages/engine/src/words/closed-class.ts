import { collect } from '../collect.ts';
/** Tags of the words that form a closed class; the open classes are decided by the tagger. */
export type Tag =
  | 'DT' // determiner
  | 'IN' // preposition
  | 'CC' // coordinating conjunction
  | 'SC' // subordinating conjunction
  | 'PR' // personal pronoun
  | 'PS' // possessive pronoun
  | 'WP' // relative or interrogative pronoun
  | 'TO' // infinitive "to"
  | 'MD' // modal
  | 'BE'
  | 'HV'
  | 'DO'
  | 'VB' // base or plural present
  | 'VBZ'
  | 'VBD'
  | 'VBN'
  | 'VBG'
  | 'JJ'
  | 'RB'
  | 'NN'
  | 'NNP'
  | 'CD'
  | 'POS'
  | 'PU'
  | 'SYM';

const table: Readonly<Partial<Record<Tag, string>>> = {
  DT: 'the a an this these those each every some any no all both another either neither such several many few various certain other most more first',
  IN: 'of in on at by for with from to into onto upon about against among amongst between beyond during despite except inside near off outside over per regarding concerning respecting through throughout toward towards under underneath until till up via within without versus vs. amid amidst around above below across along alongside behind beneath beside besides like unlike out down after before since following pending notwithstanding aboard',
  CC: 'and or but nor & plus',
  SC: 'when while whilst whereas although though because if unless whether where as than once lest whereby so',
  PR: 'he she it they we i you him them us me himself herself itself themselves ourselves',
  PS: 'his her its their our my your whose',
  WP: 'which who whom that what',
  MD: 'will would shall should can could may might must cannot ought',
  BE: 'be is are was were been being am',
  HV: 'have has had having',
  DO: 'do does did',
  RB: "not n't also already still now then here there never always often soon just only even again together jointly separately thus therefore however moreover furthermore meanwhile currently presently recently initially originally eventually finally formally officially first ago later earlier previously afterwards subsequently immediately fully strongly warmly highly actively closely further once twice too very quite well yet ever almost nearly approximately simultaneously respectively instead otherwise accordingly likewise similarly nevertheless nonetheless hence respectfully widely mutually regularly constantly traditionally annually mainly particularly especially increasingly deeply sincerely firmly clearly readily today yesterday tomorrow tonight away forward back aside prior",
};

/** Closed-class words by normalised form; a word in two classes stands under the one that the tagger starts from. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  collect(Object.entries(table), ([tag, words]) => words.split(/\s+/).map((word): [string, Tag] => [word, tag as Tag])),
);
