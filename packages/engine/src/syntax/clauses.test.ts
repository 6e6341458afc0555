import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';
import type { TokenRange } from '../span.ts';

/** A sentence, the word of a verb in it, and what that verb has for subject and object; "-" for none. */
const EXAMPLES: readonly (readonly [text: string, verb: string, subject: string, object: string])[] = [
  // A number with its qualifier at the head of a clause
  ['At least 40 envoys of Togo visited Peru.', 'visited', 'At least 40 envoys of Togo', 'Peru'],
  ['Officials say that more than 20 states joined the group.', 'joined', 'more than 20 states', 'the group'],
  ['Over three years, Togo helped Peru.', 'helped', 'Togo', 'Peru'],
  // "as well as" behind a comma goes on with a list; nobody accredits without an object
  [
    'The President of Peru, the Premier, as well as the Speaker of Togo met in Lima.',
    'met',
    'The President of Peru, the Premier, as well as the Speaker of Togo',
    '-',
  ],
  [
    'Work in energy, transport, as well as culture and education remains a priority.',
    'remains',
    'Work in energy, transport, as well as culture and education',
    'a priority',
  ],
  ['The Premier met the envoys recently accredited to Togo.', 'met', 'The Premier', 'the envoys'],
  // What was held stands right before the past form, however and whenever that was
  ['The Premier thanked Togo at the talks held online.', 'thanked', 'The Premier', 'Togo'],
  ['The Premier signed an accord at a ceremony held today.', 'signed', 'The Premier', 'an accord'],
  ['The Premier said the council held online talks.', 'held', 'the council', 'online talks'],
  ['Togo held talks today.', 'held', 'Togo', 'talks'],
  // An object behind a place, a day or a partner; commas that close an apposition inside a group; in what capacity somebody acts
  [
    'The Premier of Togo, Ana Silva, signed today with her counterpart, Juma Otieno, an accord.',
    'signed',
    'The Premier of Togo, Ana Silva',
    'an accord',
  ],
  [
    'The Premier of Togo, Ana Silva, signed with her counterpart, Juma Otieno, an accord that ends a row.',
    'signed',
    'The Premier of Togo, Ana Silva',
    'an accord',
  ],
  [
    'The Premier of Togo, Ana Silva, signed today an accord, the ministry said.',
    'signed',
    'The Premier of Togo, Ana Silva',
    'an accord',
  ],
  [
    'The Premier of Togo, Ana Silva, held talks with her counterpart, Juma Otieno, the ministry said.',
    'held',
    'The Premier of Togo, Ana Silva',
    'talks',
  ],
  ['Togo opened in Lima a new embassy.', 'opened', 'Togo', 'a new embassy'],
  ['Togo condemned on 3 May the raid.', 'condemned', 'Togo', 'the raid'],
  ['Togo acted in Lima the part of a friend.', 'acted', 'Togo', '-'],
  ['The accord, signed in Lima, ended a row.', 'signed', 'The accord', '-'],
  [
    'The Premier of Togo and her counterpart, Juma Otieno, discussed fish.',
    'discussed',
    'The Premier of Togo and her counterpart, Juma Otieno',
    'fish',
  ],
  [
    'In line with what was agreed, the Premier of Togo, Ana Silva, and her colleague discussed fish.',
    'discussed',
    'the Premier of Togo, Ana Silva, and her colleague',
    'fish',
  ],
  ['Speaking in Lima, Togo and Mali condemned the raid.', 'condemned', 'Togo and Mali', 'the raid'],
  ['According to the ministry, Togo and Mali condemned the raid.', 'condemned', 'Togo and Mali', 'the raid'],
  ['As chair of the council, Premier Ana Silva visited Mali.', 'visited', 'Premier Ana Silva', 'Mali'],
  // Dashes around a relative clause with semicolons; an object behind the comma that ends the day
  ['Kenya – which chairs the council; the forum; and the union – will host a fair.', 'host', 'Kenya', 'a fair'],
  [
    'The envoys presented on Tuesday, 9 May 2017, their letters to the Queen.',
    'presented',
    'The envoys',
    'their letters',
  ],
  ['The envoys arrived on Tuesday, 9 May 2017, their ministry said.', 'arrived', 'The envoys', '-'],
  // What an aside with an infinitive describes; who did what a thing cannot have done; verbs between an adverb or "as" and a name
  ['The Premier said that the fair, to be held in Lima, would be large.', 'held', 'the fair', '-'],
  ['Togo backed plans drawn up by Mali, which chaired the group.', 'chaired', 'Mali', 'the group'],
  ['Togo backed the treaty drafted by Mali, which entered into force.', 'entered', 'the treaty', '-'],
  ['Togo has since become an ally.', 'become', 'Togo', 'an ally'],
  ['The post in Lima also acts as a help desk.', 'acts', 'The post in Lima', '-'],
  ['Togo attaches importance to trade.', 'attaches', 'Togo', 'importance'],
  ['The post in Lima looks after them.', 'looks', 'The post in Lima', '-'],
  ['Togo, a member of the group since May 1970, opened a post in Lima.', 'opened', 'Togo', 'a post'],
  ['As the first state to join the group, Togo has a post in Lima.', 'join', 'Togo', 'the group'],
  // An infinitive that belongs to the subject, with its own object; "one another" is one object
  ['The first meeting to settle the border was held in Lima.', 'held', 'The first meeting', '-'],
  ['The first meeting to settle the border was held in Lima.', 'settle', '-', 'the border'],
  ["Togo's decision to recall its envoy from Lima drew anger.", 'drew', "Togo's decision", 'anger'],
  ['The refusal of Togo to meet Mali delayed the deal.', 'delayed', 'The refusal of Togo', 'the deal'],
  ['Togo to open an embassy in Lima.', 'open', 'Togo', 'an embassy'],
  ['Togo and Mali thanked one another.', 'thanked', 'Togo and Mali', 'one another'],
  ['To mark the day, the round held in Lima, Peru in 2010 agreed on fish.', 'agreed', 'the round', '-'],
  // The state behind its city; the list of a relative clause
  ['The third round in May 2010 in Lima, Peru agreed on fish.', 'agreed', 'The third round', '-'],
  ['In Lima, Peru agreed on fish.', 'agreed', 'Peru', '-'],
  ['The following day in Lima, Peru signed an accord.', 'signed', 'Peru', 'an accord'],
  ['A forum that includes Togo, Mali, Chad, and Niger was founded.', 'founded', 'A forum', '-'],
  // What a preposition governs behind a finite verb is no part of the next subject; an aside between dashes; a form in "-ing" in a name
  ['Ties were raised to embassy level and Togo opened a post in Lima.', 'opened', 'Togo', 'a post'],
  ['Ties were raised in 1992 to embassy level and Togo closed its office.', 'closed', 'Togo', 'its office'],
  ['The accord which was signed in Lima and Quito entered into force.', 'entered', 'The accord', '-'],
  ['The last session--the third Strategic Dialogue--was held in Lima.', 'held', 'The last session', '-'],
  ['The last session - the third one - was held in Lima.', 'held', 'The last session', '-'],
  ['The two states – Peru and Togo – signed an accord.', 'signed', 'The two states', 'an accord'],
  ['An official welcoming ceremony took place in Lima.', 'took', 'An official welcoming ceremony', 'place'],
  ['Ties are governed by the Joint Committee, which was set up in Lima.', 'set', 'the Joint Committee', '-'],
  ['A post was opened in Lima, which became an embassy in 1926.', 'became', '-', 'an embassy'],
  ['They spoke of the new accord which was signed in Lima.', 'signed', 'the new accord', '-'],
  // A comma that parts the only finite verb from its subject, behind an opening as well
  ['Today, the Premier of Togo, received Ana Silva to discuss fish.', 'received', 'the Premier of Togo', 'Ana Silva'],
  ['On 3 May, the Premier of Togo, visited Mali.', 'visited', 'the Premier of Togo', 'Mali'],
  ['In Lima, the Premier of Togo, met Ana Silva.', 'met', 'the Premier of Togo', 'Ana Silva'],
  ['In Lima, the capital of Peru, met the envoys of Togo.', 'met', '-', 'the envoys of Togo'],
  ['The forum, the Premier said, met in Lima.', 'met', 'The forum', '-'],
  // A name in quotes
  [
    'Togo and Mali develop the “Expanded Fish Partnership”.',
    'develop',
    'Togo and Mali',
    'the “Expanded Fish Partnership”',
  ],
  // A form that is its own past, going on behind "and"
  ['Togo and Mali opened talks and set up posts in Lima.', 'set', 'Togo and Mali', 'posts'],
  ['Togo talks on the phone with Ana Silva and thanks Mali.', 'talks', 'Togo', '-'],
  // What floats between a subject and its verb
  ['Togo, Mali and Chad all have posts in Lima.', 'have', 'Togo, Mali and Chad', 'posts'],
  ['The ministers all met in Lima.', 'met', 'The ministers', '-'],
  ['Togo and Mali each opened a post in Lima.', 'opened', 'Togo and Mali', 'a post'],
  ['Togo, Mali and Chad also each receive aid.', 'receive', 'Togo, Mali and Chad', 'aid'],
  ['The Union suspended, with immediate effect, Togo as a member.', 'suspended', 'The Union', 'Togo'],
  ['The envoy arrived, in Lima, Peru, on time.', 'arrived', 'The envoy', '-'],
  ['In Lima all have posts.', 'have', 'all', 'posts'],
  // A number with its qualifier opens the object
  ['Togo sent more than 40 tractors to Mali.', 'sent', 'Togo', 'more than 40 tractors'],
  ['Togo expelled at least 12 envoys in 2018.', 'expelled', 'Togo', 'at least 12 envoys'],
  ['Togo handed over 40 tractors to Mali.', 'handed', 'Togo', '40 tractors'],
  ['The Premier presided over 40 meetings.', 'presided', 'The Premier', '40 meetings'],
  // What a speaker goes on to do in words
  ['Ana Silva said that Togo had sent food, thanking Togo.', 'thanking', 'Ana Silva', 'Togo'],
  ['Togo sent food to Mali, pledging more.', 'pledging', 'Togo', 'more'],
  // A pronoun behind "and" opens a clause; what an apposition ends before
  ['The post was closed in 1984 during the old era and it was reopened in 2006.', 'reopened', 'it', '-'],
  ['The Foreign Secretary, Ana Silva, visits Togo.', 'visits', 'The Foreign Secretary, Ana Silva', 'Togo'],
  // An aside that ends with a date
  ['Ana Silva, during a visit to Togo in May 2016, met the Premier.', 'met', 'Ana Silva', 'the Premier'],
  ['The Premier in Lima on Friday, 3 May 2018, met Ana Silva.', 'met', 'The Premier in Lima', 'Ana Silva'],
  // A form in "-s" behind the letters of a name; a part of the members behind them
  ['The African Union (AU) opens its office in Lima.', 'opens', 'The African Union', 'its office'],
  ['The Grain Trade Accord (GTA) talks in Lima ended.', 'ended', 'talks in Lima', '-'],
  [
    'A meeting of the Council of the African Union (AU) member states took place in Lima.',
    'took',
    'A meeting of the Council of the African Union (AU) member states',
    'place',
  ],
  // The comma of a headline
  ['Kenya, ASEAN sign new agreement on trade', 'sign', 'ASEAN', 'new agreement'],
  // Who led it
  ['Togo held the forum on trade, chaired by Ana Silva of Peru, on Friday.', 'chaired', 'the forum on trade', '-'],
  // What one verb does something to is no subject of the next finite verb.
  ['The Premier signed the accord and Togo joined the bloc.', 'joined', 'Togo', 'the bloc'],
  ['The Premier signed the accord and Togo joined the bloc.', 'signed', 'The Premier', 'the accord'],
  ['Togo sent its plan to the bloc and its first report was adopted.', 'adopted', 'its first report', '-'],
  ['The Premier said Togo and Mali joined the bloc.', 'joined', 'Togo and Mali', 'the bloc'],
  ['The Premier visited Togo and Mali signed by Peru.', 'visited', 'The Premier', 'Togo and Mali'],
  // Why it was done
  ['Togo closed the port due to the storm.', 'closed', 'Togo', 'the port'],
  ['The port closed due to the storm.', 'closed', 'The port', '-'],
  // What a gerund with a relative clause describes
  ['A rite honouring those who have made gifts to Togo took place in Lima.', 'took', 'A rite', 'place'],
  ['The Premier visited a town honouring those who made gifts.', 'visited', 'The Premier', 'a town'],
  // Without an object, "signed" tells of the document before it.
  ['They recalled the accord signed in 2005.', 'signed', 'the accord', '-'],
  ['It runs under the accord on fish, signed in Lima on 3 May 1976, and has been renewed.', 'signed', '-', '-'],
  ['It runs under the accord on fish, signed in Lima on 3 May 1976, and has been renewed.', 'renewed', 'It', '-'],
  ['The Premier met the envoy, signed in the book of guests, and left.', 'signed', 'The Premier', '-'],
  [
    'They implement the accord on trade and the protocol on fish, signed in Lima in 2008.',
    'signed',
    'the accord on trade and the protocol on fish',
    '-',
  ],
  ['Togo was among the first states that joined the bloc.', 'joined', 'Togo', 'the bloc'],
  // Who stressed goes on to praise, and who met does where a comma closes; behind the aside that tells what the subject is
  ['The Premier met the envoy, who stressed peace and praised the work.', 'praised', 'the envoy', 'the work'],
  ['The Premier met the envoy, who stressed peace, and praised the work.', 'praised', 'The Premier', 'the work'],
  ['The Premier met the envoy, who is in Lima and praised the work.', 'praised', 'The Premier', 'the work'],
  ['The two states, as allies, share the same values.', 'share', 'The two states', 'the same values'],
  ['Togo and Mali, as members of the bloc, trade fish.', 'trade', 'Togo and Mali', 'fish'],
  ['The Premier will visit Peru in the near future.', 'visit', 'The Premier', 'Peru'],
  ['The forum held on 4 May 2019 in Lima opened new ways.', 'opened', 'The forum', 'new ways'],
  ['The Premier met Ana Silva prior to the opening of the forum.', 'met', 'The Premier', 'Ana Silva'],
  ['Peru broke a prior agreement.', 'broke', 'Peru', 'a prior agreement'],
  ['Peru held on 4 May 2019 in Lima a forum.', 'held', 'Peru', 'a forum'],
  // A form in "-ing" is a noun right before a finite verb, and a verb where it opens an aside.
  ['Border police shelling kills two herdsmen near the river.', 'kills', 'Border police shelling', 'two herdsmen'],
  ['Rebel bombing has destroyed the bridge.', 'destroyed', 'Rebel bombing', 'the bridge'],
  ['Meeting with President Odero of Kenya, Premier Silva said that talks went on.', 'meeting', 'Premier Silva', '-'],
  ['Meeting with farmers in Lima was hard.', 'was', 'Meeting with farmers in Lima', 'hard'],
  ['The ministers are currently meeting at the summit in Lima.', 'meeting', 'The ministers', '-'],
  ['The Premier is currently visiting Peru.', 'visiting', 'The Premier', 'Peru'],
  ['Peru and Chile are leading partners.', 'are', 'Peru and Chile', 'leading partners'],
  // Participles
  ['Peru and Togo spoke frankly, based on mutual respect.', 'spoke', 'Peru and Togo', '-'],
  ['Having opened a post in Lima, Togo left the talks.', 'opened', 'Togo', 'a post'],
  ['Togo, having lately opened a post in Lima, left the talks.', 'opened', 'Togo', 'a post'],
  ['Having been admitted to the bloc, Togo left the talks.', 'admitted', 'Togo', '-'],
  ['Having no coast, Togo left the talks.', 'left', 'Togo', 'the talks'],
  // Whose doing an outcome is
  ['Talks led to Ana Silva of Togo visiting Peru.', 'visiting', 'Ana Silva of Togo', 'Peru'],
  ['Exports grew, with Togo and Mali joining the bloc.', 'joining', 'Togo and Mali', 'the bloc'],
  ['Exports grew despite Togo leaving the bloc.', 'leaving', 'Togo', 'the bloc'],
  ['Mali sent a note to Togo regretting the raid.', 'regretting', 'Mali', 'the raid'],
  ['Togolese armed forces left the town.', 'left', 'Togolese armed forces', 'the town'],
  ['The Premier in May 2019 recognised Kosovo.', 'recognised', 'The Premier', 'Kosovo'],
  ['The storm left nine people injured, closed the port and ended the talks.', 'left', 'The storm', 'nine people'],
  // Goods that are the subject of what follows
  ['Chilean exports to Nepal consist of wine.', 'consist', 'Chilean exports to Nepal', '-'],
  ['Chile exports its wine to Nepal.', 'exports', 'Chile', 'its wine'],
  // Who said goes on to condemn; a raid says nothing.
  [
    'Lima said that the raid had killed six sailors, condemned the act of Chile and recalled its envoy.',
    'condemned',
    'Lima',
    'the act of Chile',
  ],
  ['Lima said that Togo had condemned the raid and urged Chile to leave.', 'urged', 'Togo', 'Chile'],
  // A relative clause without commas ends before the verb of the noun that it stands with.
  ['The accord that regulates the joint fund was signed in Lima on 3 May 2018.', 'signed', 'The accord', '-'],
  ['The delegation that Togo sent to Lima met Peruvian officials.', 'met', 'The delegation', 'Peruvian officials'],
  ['A note in which the Premier asked for help reached Lima.', 'reached', 'A note', 'Lima'],
  ['The protocol which opens the market of Peru entered into force.', 'entered', 'The protocol', '-'],
  ['The minister who opened the talks held in Lima thanked Peru.', 'thanked', 'The minister', 'Peru'],
  // Behind an aside with commas of its own the verb still has the noun before the relative word; a list names who its noun means.
  ['The minister, who is in Lima, Peru, for a forum preceding the summit, met Chile.', 'met', 'The minister', 'Chile'],
  ['She thanked the minister who, accompanied by guests, visited Peru.', 'visited', 'the minister', 'Peru'],
  ['The minister thanked Ana, who lives in Lima, Peru, and visited Chile.', 'visited', 'The minister', 'Chile'],
  [
    'The three members, Peru, Chile and Ghana, signed a protocol.',
    'signed',
    'The three members, Peru, Chile and Ghana',
    'a protocol',
  ],
  ['Togo met the minister who opened the talks held in Lima.', 'held', 'the talks', '-'],
  // What they did it as
  ['As members of the EU, NATO and others, Croatia and Hungary cooperated.', 'cooperated', 'Croatia and Hungary', '-'],
  ['As a member of the EU, Croatia supported Kenya.', 'supported', 'Croatia', 'Kenya'],
  // A name that no comma parts from the phrase in front
  ['During the talks Minister Juma thanked Peru.', 'thanked', 'Minister Juma', 'Peru'],
  ['In Lima Minister Ali Juma signed a treaty.', 'signed', 'Minister Ali Juma', 'a treaty'],
  ['The envoy of Kenya (resident in Oslo), left the town.', 'left', 'The envoy of Kenya', 'the town'],
  ['At the end of the meeting Kenya invited Peru to the games.', 'invited', 'Kenya', 'Peru'],
  [
    'On the visit to Lima President Juma of Kenya (resident in Oslo) met traders.',
    'met',
    'President Juma of Kenya',
    'traders',
  ],
  ['In talks with the late Minister Juma, Peru pledged aid.', 'pledged', 'Peru', 'aid'],
  [
    'The note to the Lima office of Kenya reached the town.',
    'reached',
    'The note to the Lima office of Kenya',
    'the town',
  ],
  ['The Peru – Chile relations have grown.', 'grown', 'The Peru – Chile relations', '-'],
  ['Joint military exercises with Peru continue.', 'continue', 'Joint military exercises with Peru', '-'],
  ['Kenya thanked Ana Silva for receiving its envoy.', 'receiving', 'Ana Silva', 'its envoy'],
  ['Kenya thanked Ana Silva for visiting Mombasa.', 'visiting', 'Ana Silva', 'Mombasa'],
  // Whom "who" goes on about stands right before it.
  [
    'Ali Juma said at a joint conference with Ana Silva, who is on a visit to Lima, that it rains.',
    'is',
    'Ana Silva',
    '-',
  ],
  // What is said follows the one who is told it, or where it is said
  ['The minister told reporters that Peru had recalled its envoy.', 'recalled', 'Peru', 'its envoy'],
  ['The ministry said in a statement that Peru had recalled its envoy.', 'recalled', 'Peru', 'its envoy'],
  ['The ministry said Monday that Peru had recalled its envoy.', 'recalled', 'Peru', 'its envoy'],
  ['Chile announced on Monday a plan that Peru had made.', 'made', 'Peru', 'a plan'],
  // What is put to somebody, he is to do
  ['Kenya extended an invitation to Peru to visit Mombasa.', 'visit', 'Peru', 'Mombasa'],
  ['An appeal was made to Kenya to leave the town.', 'leave', 'Kenya', 'the town'],
  // Who comes along
  [
    'The Premier along with the Minister of Mines, Ali Juma, and the Minister of Trade, Ana Silva, opened the fair.',
    'opened',
    'The Premier along with the Minister of Mines, Ali Juma, and the Minister of Trade, Ana Silva',
    'the fair',
  ],
  ['The envoy together with the mayor reached Lima.', 'reached', 'The envoy together with the mayor', 'Lima'],
  ['The envoy, together with the mayor and his deputy, left Lima.', 'left', 'The envoy', 'Lima'],
  ['The Premier met the mayor, along with traders, and left Lima.', 'left', 'The Premier', 'Lima'],
  // Two leaders, two delegations
  ['Ali Juma led the Kenyan side and Ana Silva of Peru led the Peruvian side.', 'led', 'Ali Juma', 'the Kenyan side'],
  ['Ali Juma visited Peru and Chile.', 'visited', 'Ali Juma', 'Peru and Chile'],
  // "Next", an office that is held, how much later
  ['Minister Juma will next visit Peru and return home.', 'visit', 'Minister Juma', 'Peru'],
  [
    'My journey to Peru as Foreign Minister showed our friendship.',
    'showed',
    'My journey to Peru as Foreign Minister',
    'our friendship',
  ],
  ['As Foreign Minister Juma left, Peru sent a note.', 'left', 'Foreign Minister Juma', '-'],
  ['Chile summoned the envoy six days after Lima expelled a diplomat.', 'summoned', 'Chile', 'the envoy'],
  ['Six days after Lima expelled the envoy, Chile closed its post.', 'expelled', 'Lima', 'the envoy'],
  // What stands between the subject and its verb, or between "has" and the verb
  ['Kenya and Peru on 4 May 2019 in Lima signed a treaty.', 'signed', 'Kenya and Peru', 'a treaty'],
  ['Kenya on Saturday, 4 May 2019, signed the treaty.', 'signed', 'Kenya', 'the treaty'],
  ['Kenya, two years later, signed the treaty.', 'signed', 'Kenya', 'the treaty'],
  ['The board met in Lima on 4 May 2019, chaired by Kenya.', 'chaired', 'The board', '-'],
  ['Kenya signed, on 4 May 2019, the treaty.', 'signed', 'Kenya', 'the treaty'],
  ['Kenya called off, in May 2019, the talks.', 'called', 'Kenya', 'the talks'],
  ['The envoys arrived, in May 2019, and Kenya signed the treaty.', 'arrived', 'The envoys', '-'],
  ['The envoys spoke, in Lima, Peru, of trade.', 'spoke', 'The envoys', '-'],
  // A time or place behind "and" belongs to the verb that goes on.
  ['Kenya left the club in 2001 and in 2019 signed the treaty.', 'signed', 'Kenya', 'the treaty'],
  ['Kenya left the club and, in the presence of guests, signed the treaty.', 'signed', 'Kenya', 'the treaty'],
  ['Kenya left the club and in Lima signed the treaty.', 'left', 'Kenya', 'the club'],
  ['Kenya left the club and in Lima the guests signed the treaty.', 'signed', 'the guests', 'the treaty'],
  ['Kenya has in the past accused Peru.', 'accused', 'Kenya', 'Peru'],
  ['Kenya has, since its independence, hosted the games.', 'hosted', 'Kenya', 'the games'],
  ['The envoy, speaking after the talks, thanked Peru.', 'speaking', 'The envoy', '-'],
  [
    'After talks with President Silva of Peru, the President of Kenya left the town.',
    'left',
    'the President of Kenya',
    'the town',
  ],
  // The inverted order: who did it stands behind "were"; "those" who are named before or behind
  [
    'Attending the talks were Minister Ali Juma and Ambassador Ana Silva.',
    'attending',
    'Minister Ali Juma and Ambassador Ana Silva',
    'the talks',
  ],
  [
    'Also presenting their letters to the Queen were the envoys of Peru and Chile.',
    'presenting',
    'the envoys of Peru and Chile',
    'their letters',
  ],
  ['Strengthening ties with Peru was a priority.', 'strengthening', '-', '-'],
  [
    'Among those whom Minister Ali Juma met were Ana Silva of Peru and Luis Rojas.',
    'met',
    'Minister Ali Juma',
    'Ana Silva of Peru and Luis Rojas',
  ],
  [
    'Among those who attended the fair in Lima were two ministers of Kenya.',
    'attended',
    'two ministers of Kenya',
    'the fair',
  ],
  ['Ana Silva and Luis Rojas were among those who visited Kenya.', 'visited', 'Ana Silva and Luis Rojas', 'Kenya'],
  // A list between dashes of which the first stands in a name; what was to be done with the subject; what hangs on a preposition
  [
    'The new ambassadors – Ana Silva (Peru) and Luis Rojas (Chile) – presented a gift.',
    'presented',
    'The new ambassadors – Ana Silva (Peru) and Luis Rojas (Chile)',
    'a gift',
  ],
  ['The summit which Kenya was to host in Lima in April has been postponed.', 'postponed', 'The summit', '-'],
  ['Nurses participated in a course held in Lima by the Union.', 'held', 'a course', '-'],
  // Nobody is named by "it".
  ['It was agreed to open an embassy in Lima.', 'open', '-', 'an embassy'],
  ['The crisis prompted the Kenyan ministry to recall its envoy.', 'recall', 'the Kenyan ministry', 'its envoy'],
];

function read(text: string, verb: string): string[] {
  const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
  for (const { clauses, tokens } of sentences) {
    const words = (range: TokenRange | null): string =>
      range === null ? '-' : text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
    const clause = clauses.find(({ head }) => tokens[head]?.norm === verb);
    if (clause) return [verb, words(clause.subject), words(clause.object)];
  }
  return [];
}

describe('clauses', () => {
  it.each(EXAMPLES)('%s (%s)', (text, verb, subject, object) => {
    expect(read(text, verb)).toEqual([verb, subject, object]);
  });

  it('share the goal of two verbs', () => {
    const { sentences } = analyseDocument('Ana Silva met with and briefed the Premier of Togo in Lima.', {
      title: null,
      published: null,
      publisher: null,
      url: null,
    });
    const met = sentences[0]?.clauses.find(({ lemma }) => lemma === 'meet');
    expect(met?.phrases.map(({ preposition }) => preposition)).toEqual(['with']);
  });
});
