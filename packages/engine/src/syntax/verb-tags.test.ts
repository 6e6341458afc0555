import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** A sentence, and the verbs that it has. */
const EXAMPLES: readonly (readonly [text: string, verbs: readonly string[]])[] = [
  // Plans and meetings that go on
  ['Peru is planning to open a school.', ['plan', 'open']],
  ['The ministers are meeting to settle the row.', ['meet', 'settle']],
  // Whom one only supposes to be something
  ['Suspected rebels fired at the port.', ['fire']],
  ['The army fired at several suspected hideouts.', ['fire']],
  ['The police suspected rebels of it.', ['suspect']],
  // Words that are nouns as often, behind a subject of several
  ['The two countries work together in tourism.', ['work']],
  ['Ghana and Peru trade with each other.', ['trade']],
  ['Tourism, in which both sides now work together, is one.', ['work', 'be']],
  ['The parties plan to meet.', ['plan', 'meet']],
  ['Ghana and Peru vote together in the UN.', ['vote']],
  ['The ministers discussed trade and work in tourism.', ['discuss']],
  ['Talks between Ghana and Peru on work with schools ended.', ['end']],
  ['Wine ranks first among its exports.', ['rank']],
  ['Peru, a friend of Togo, imports tea.', ['import']],
  ['Trade, the talks, visits and tea were told.', ['tell']],
  ['A plant quarantine deal took effect.', ['take']],
  ['A peace accord took effect.', ['take']],
  ['They let a friend use it.', ['let', 'use']],
  ['The debt rescheduling deal took effect.', ['take']],
  ['A man carrying water left.', ['carry', 'leave']],
  ['The ministers were most pleased to meet.', ['please', 'meet']],
  ['The ministers were most helpful.', ['be']],
  ['Most helped with it.', ['help']],
  ['Peru plans to open a school.', ['plan', 'open']],
  ['The ministry plans to open a school.', ['plan', 'open']],
  ['The minister plans to briefly stop.', ['plan', 'stop']],
  ['The government plans to open a school were dropped.', ['open', 'drop']],
  ['The Netherlands needs to sign it.', ['need', 'sign']],
  ['Peruvian plans to open a school were dropped.', ['open', 'drop']],
  ['Chile welcomed Peruvian plans to open a school.', ['welcome', 'open']],
  ['The safeguards agreement took effect.', ['take']],
  ['The envoys initialled the text.', ['initial']],
  ['The treaty signed in April 2022 needs approval.', ['sign', 'need']],
  ['The treaty signed in 2022 talks was short.', ['sign', 'be']],
  ['The year 1990 saw Norway lift the ban.', ['see', 'lift']],
  ['The year 1990 saw a Norway visit by Ana Silva.', ['see']],
  ['A note sent on 3 May 1999 drew much notice.', ['send', 'draw']],
  ['In 1999 reduced tariffs applied.', ['apply']],
  ['After visiting Norway she left.', ['visit', 'leave']],
  ['Talks with visiting Norwegian ministers ended.', ['end']],
  ['Before meeting Ana Silva he left.', ['meet', 'leave']],
  ['He left after the ASEAN meeting Monday.', ['leave']],
  ['Talks led to Peru and Togo opening embassies.', ['lead', 'open']],
  ['The Peru opening ceremony ended.', ['end']],
  ["Peru's recall of its envoy ended the talks.", ['end']],
  ['The Peruvian recall of an envoy ended the talks.', ['end']],
  ['Kenya revoked its consent to the talks.', ['revoke']],
  ['Kenya and Peru consent to the talks.', ['consent']],
  ['Kenya will open a school and sign a treaty.', ['open', 'sign']],
  ['Kenya may gain from sport and trade with Peru.', ['gain']],
  ['Kenya in 2001 expelled two envoys.', ['expel']],
  ['Kenya at the end of 2001 severed relations with Peru.', ['sever']],
  ['At the end of 2001 reduced tariffs applied.', ['apply']],
  ['Kenya on 4 May withdrew from the club.', ['withdraw']],
  ['Trade in 2001 increased by 4 per cent.', ['increase']],
  ['In 2001 increased trade led to growth.', ['lead']],
  ['Exports in 2001 compared with imports.', []],
  ['They combat terrorism and organised crime.', ['combat']],
  ['They met and organised talks.', ['meet', 'organise']],
  ['The year 2001 saw Kenya thank Peru.', ['see', 'thank']],
  ['The minister saw a rise in trade with Peru.', ['see']],
  ['The pact signed on 3 May 1999 entered into force.', ['sign', 'enter']],
  ['The council, which last met in May, was short.', ['meet', 'be']],
  ['The council last met in May.', ['meet']],
  ['The talks have last been held in Lima.', ['hold']],
  ['The talks were most recently held in Lima.', ['hold']],
  ['The last met with approval.', ['meet']],
  ['He left for Kenya, Peru and Togo, the Lima press service said.', ['leave', 'say']],
  ['They press ministers to act.', ['press', 'act']],
  ['They hailed the results of the talks, held last May in Lima.', ['hail', 'hold']],
  ['They attended the meeting, held talks and left.', ['attend', 'hold', 'leave']],
];

describe('tags of verbs', () => {
  it.each(EXAMPLES)('%s', (text, verbs) => {
    const hints = { title: null, published: null, publisher: null, url: null };
    const [sentence] = analyseDocument(text, hints, () => null).sentences;
    expect(sentence?.clauses.map(({ lemma }) => lemma)).toEqual(verbs);
  });
});
