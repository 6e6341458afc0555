import { describe, expect, it } from 'vitest';
import { actLines } from './act-lines.ts';

/** How news tells several acts with few words. */
const SENTENCES: readonly (readonly [text: string, ...rows: string[]])[] = [
  // "whom" is whoever was named last, and "he" the other; whoever a description means goes on as "he"
  [
    'Kenyan Foreign Minister Juma Otieno met with Ana Silva, Foreign Minister of Peru, to whom he ratified the willingness to foster ties.',
    'KEN -> PER AGREE',
    'KEN <> PER CONSULT',
  ],
  [
    'Kenyan Foreign Minister Juma Otieno received Ambassador Ana Silva of Peru, whom he thanked for the help.',
    'KEN -> PER SUPPORT',
    'KEN <> PER CONSULT',
  ],
  [
    'Kenyan Foreign Minister Juma Otieno came to Lima on Monday. The African diplomat met with Ana Silva, Foreign Minister of Chile.\n\nHe thanked Chile for its help.',
    'CHL <> KEN CONSULT',
    'KEN -> CHL SUPPORT',
    'KEN <> PER CONSULT',
  ],
  // A journey to come: told by a line that is all there is, an event of a page that has more to say
  ['The Kenyan minister will visit Peru on Tuesday before heading to Chile.', 'KEN <> PER AGREE'],
  ['The Kenyan minister will visit Peru on Tuesday. The port is being rebuilt. Trade has grown.'],
  ['The Kenyan minister plans to visit Peru before travelling to Chile.'],
  ['Kenya ratified its support for Peru.', 'KEN -> PER SUPPORT'],
  ['Kenya ratified the treaty on fisheries.'],
  ['Peruvian, Kenyan FMs see closer ties\n\nThe two sides agreed to work together on trade.\n', 'KEN <> PER AGREE'],
  // What several mean to do with another is said to it, not among them
  [
    'Chad, Ghana and Mali confirmed their intention to strengthen cooperation with the African Union.',
    'GHA -> org:au AGREE',
    'MLI -> org:au AGREE',
    'TCD -> org:au AGREE',
  ],
  // A list of those who sent envoys away, under a title that says so
  [
    'Which states expel Kenyan diplomats\n\nSeveral states said on Monday that they would act together.\n\nPeru: two diplomats\nChile and Bolivia: Four diplomats expelled from each country.\nFiji – 3\nTogo: no decision yet\n',
    'BOL -> KEN SANCTION',
    'CHL -> KEN SANCTION',
    'FJI -> KEN SANCTION',
    'PER -> KEN SANCTION',
  ],
  [
    'Which states received Kenyan diplomats\n\nSeveral states said on Monday that they had new guests.\n\nPeru: two diplomats\nChile: Four diplomats\nFiji: 3\n',
  ],
  // The sitting that the title names speaks for the organization
  [
    'Final Communiqué of the Coordination Meeting of Ministers of Foreign Affairs of the OIC\n\nThe Ministers sat in Lomé. The Meeting also thanked the Government of Togo for its welcome.',
    'org:oic -> TGO SUPPORT',
  ],
  // One object of two verbs, one auxiliary of two participles
  [
    'Bolivia firmly rejected and strongly condemned the remarks made by the Chilean defence minister.',
    'BOL -> CHL ACCUSE',
    'BOL -> CHL REJECT',
  ],
  ['Bolivia rejected the claims allegedly made by the Chilean minister in an interview.', 'BOL -> CHL REJECT'],
  ['Bolivia condemned the "wholly false and unfair" remarks of Chile.', 'BOL -> CHL ACCUSE'],
  [
    'The Council agreed on Tuesday to send observers, which was welcomed by Kosovo and criticised by Serbia. The Council is the UN Security Council.',
  ],
  [
    'NATO decided to send 300 more troops to Kosovo, which was welcomed by the Kosovo government and criticised by Serbia.',
    'SRB -> org:nato ACCUSE',
    'XKX -> org:nato SUPPORT',
    'org:nato -> XKX AGREE',
  ],
  ["Togo's envoy complained about Ghana's ruling and the session was suspended.", 'TGO -> GHA ACCUSE'],
  ['UN experts voiced concern about forced disappearances and torture in Fiji.', 'org:un -> FJI ACCUSE'],
  // Who does it
  ['The Norwegian daily newspaper El Condor discussed the plan of Guinea to open talks with NATO.'],
  [
    'Kenya and Peru are friends. Kenya and Peru sell fish. Kenya and Peru are large. Heads of delegations of Jordan, Oman, Chad, Mali, Togo and Fiji discussed the issue in their speeches.',
  ],
  [
    'The African Union decided to suspend, with immediate effect, Guinea’s participation in all its activities.',
    'org:au -> GIN SANCTION',
  ],
  ['The region’s bloc, ECOWAS, has now suspended the membership of Guinea.', 'org:ecowas -> GIN SANCTION'],
  ['The village band, Norway, has suspended its tour of Guinea.'],
  [
    'Norway joins Canada and Iceland in imposing new sanctions on Belarus.',
    'CAN -> BLR SANCTION',
    'ISL -> BLR SANCTION',
    'NOR -> BLR SANCTION',
  ],
  ['Peru and Ecuador had already recalled their respective ambassadors.', 'ECU <> PER SANCTION'],
  ['UN experts criticised Fiji. They urged Fiji to hold elections.', 'org:un -> FJI ACCUSE', 'org:un -> FJI REQUEST'],
  [
    'The Council called on all states to stay out of the war after UN monitors accused Jordan and Oman of smuggling.',
    'org:un -> JOR ACCUSE',
    'org:un -> OMN ACCUSE',
  ],
  [
    'The Kenyan Defence Ministry spoke of losses. The ministry accused the Somali army of looting.',
    'KEN -> SOM ACCUSE',
  ],
  [
    'The UN Human Rights Council met in Geneva. The council urged the Eritrean government to free them.',
    'org:hrc -> ERI REQUEST',
  ],
  ['The city council met in Geneva. The council urged the Eritrean government to pay.'],
  // To whom it is done
  ['The African Union suspended Guinea and threatened sanctions.', 'org:au -> GIN SANCTION', 'org:au -> GIN THREATEN'],
  ['The UN chief hailed the oil deal between Sudan and Kenya.', 'org:un -> KEN SUPPORT', 'org:un -> SDN SUPPORT'],
  ['The UN chief hailed the talks between the rebels and the government.'],
  ["Georgia's parliament urged the Georgian government to leave the pact with Russia."],
  ['The Iranian army pushed the Iraqis over the river.'],
  ['Iran pushed Iraq to withdraw.', 'IRN -> IRQ REQUEST'],
  ['Russia sent tanks into Georgia.', 'RUS -> GEO MOBILIZE'],
  ['Egyptian troops crossed the Libyan border in the night.', 'EGY -> LBY ASSAULT'],
  ['Egyptian tourists crossed the Libyan border in the night.'],
  ['Russia pulled its forces out of positions in Georgia.', 'RUS -> GEO RETREAT'],
  [
    'The UN General Assembly demanded that Moscow halt the war and pull its forces out of Ukraine.',
    'org:unga -> RUS REQUEST',
  ],
  // Whose deed is answered, who is called what
  ["Oman expelled an attaché in retaliation for Qatar's decision.", 'OMN -> QAT SANCTION'],
  ['Oman expelled an attaché in retaliation for a decision of the court.'],
  ["Oman's main ally Qatar invaded Yemen.", 'QAT -> YEM ASSAULT'],
  ['Egypt closed the Straits of Tiran to Israeli shipping.', 'EGY -> ISR SANCTION'],
  ['Thai and Cambodian troops engaged in renewed fire near the border.', 'KHM <> THA ASSAULT'],
  ['Thai and Cambodian firms engaged in renewed trade near the border.'],
  ['A ceasefire was reached between Oman and Yemen.', 'OMN <> YEM AGREE'],
  ['Chad and Benin were among the first to react to the execution in Iran, condemning it strongly.'],
  ['The EU urged Iran to refrain from tests, while reiterating its support for Oman.', 'org:eu -> IRN REQUEST'],
  ["Egypt's ministry put out a statement expressing solidarity with Fiji.", 'EGY -> FJI SUPPORT'],
  ['The Emir of Qatar and the Prime Minister of Qatar both sent their condolences to Fiji.', 'QAT -> FJI SUPPORT'],
  ['Poland closed the road, citing reasons of national interest. Belarus protested.'],
  // Gifts
  ["Nepal and Bhutan have already received India's vaccines.", 'IND -> BTN AID', 'IND -> NPL AID'],
  [
    'The vaccines arrived in Colombo, where they were handed over to President Ana Silva of Sri Lanka by the Ambassador of China.',
    'CHN -> LKA AID',
  ],
  [
    'The World Food Programme welcomed a 3 million euro contribution from Norway.',
    'NOR -> org:wfp AID',
    'org:wfp -> NOR SUPPORT',
  ],
  ['The UN chief welcomed the contribution from Norway to the talks.', 'org:un -> NOR SUPPORT'],
  ['The Embassy of Japan, Nairobi handed over five tractors to Kenya.', 'JPN -> KEN AID'],
  ['The Embassy of Japan in Nairobi gave books to a school.', 'JPN -> KEN AID'],
  ['The Embassy of Japan gave books to a school.'],
];

describe('constructions of the news', () => {
  it.each(SENTENCES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(actLines(text)).toEqual([...rows].sort());
  });
});
