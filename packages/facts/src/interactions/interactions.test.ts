import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

/** `source target TYPE` of every row, `<>` between the parties of symmetric ones, with the date where there is one. */
function acts(text: string, published: string | null = null, url: string | null = null): string[] {
  return claimsOf('interactions', text, { published, url })
    .map(
      (row) =>
        `${row.source} ${row.symmetric ? '<>' : '->'} ${row.target} ${row.event_type}${row.date ? ` ${row.date}` : ''}`,
    )
    .sort();
}

const SENTENCES: readonly (readonly [text: string, ...rows: string[]])[] = [
  // "them" are the ties and not those who have them
  ['Norway and Kenya. Norway developed its relations with Kenya, supporting and promoting them.'],
  [
    'Norway and Kenya. Norway met the nurses of Kenya on 3 May 2010 and thanked them.',
    'KEN <> NOR CONSULT 2010-05-03',
    'NOR -> KEN SUPPORT 2010-05-03',
  ],
  // A post closed to save money
  ['Norway closed its embassy in Ghana in 2003 for budgetary reasons.'],
  ['The Norwegian embassy in Ghana was closed in 2003 due to financial constraints.'],
  ['Norway closed its embassy in Ghana in 2003 after the coup.', 'NOR -> GHA SANCTION 2003'],
  // The two of whom a summit has its name
  ['The 3rd ASEAN-Norway Summit was held in Jakarta on 3 May 2015.', 'NOR <> org:asean CONSULT 2015-05-03'],
  ['Norway took part in the ASEAN Summit in Bali in May 2012.'],
  // At the gathering that was told of before
  [
    'Peru and Kenya. Kenya hosted the Donors’ Conference in Nairobi in April 2009, and pledged 40 million dollars to Peru at the Conference.',
    'KEN -> PER AGREE 2009-04',
  ],
  [
    'Peru and Kenya. Kenya hosted the Donors’ Conference in Nairobi in April 2009. It pledged 40 million dollars to Peru at another conference.',
    'KEN -> PER AGREE',
  ],
  // What is appreciated was given; who backs a bid gives nothing; who goes on behind "and" is who met
  ['Peru and Kenya. Peru appreciates the assistance provided by Kenya.', 'KEN -> PER AID', 'PER -> KEN SUPPORT'],
  [
    "Peru and Kenya. Peru appreciates the support given by Kenya during Peru's bid for the Security Council.",
    'KEN -> PER SUPPORT',
    'PER -> KEN SUPPORT',
  ],
  [
    'Peru and Kenya. President John Otieno of Kenya met Peruvian President Luis Rojas in 2018, and he thanked Peru for its aid.',
    'KEN -> PER SUPPORT',
    'KEN <> PER CONSULT 2018',
  ],
  // What a visit says for one; means of an intended end
  ["Peru and Kenya. The visit reaffirmed Peru's commitment to closer ties with Kenya.", 'PER -> KEN AGREE'],
  ['Peru and Kenya. The visit will reaffirm the commitment of Peru. The bridge reaffirmed the city.'],
  [
    'Peru and Kenya. The presidents of Peru and Kenya stated their intention to bring ties to a higher plane by developing a cooperative partnership.',
    'KEN <> PER AGREE',
  ],
  // How and with whom, behind a name; who is spoken of by one word
  [
    'Norway and Kenya. Norway works closely with the Kenyan authorities to fight the malaria that is common there, and to train nurses.',
    'KEN <> NOR COOPERATE',
  ],
  [
    'Chinese Premier Li Wen met President Juma Otieno of Kenya in 2018. The premier thanked the president.',
    'CHN -> KEN SUPPORT',
    'CHN <> KEN CONSULT 2018',
  ],
  [
    'ASEAN received the Ambassador of Peru, Ana Silva, the Ambassador of Kenya, Ali Juma, and the Ambassador of Togo, Afi Mensah. The Secretary-General of ASEAN congratulated the envoys.',
    'KEN <> org:asean CONSULT',
    'PER <> org:asean CONSULT',
    'TGO <> org:asean CONSULT',
    'org:asean -> KEN SUPPORT',
    'org:asean -> PER SUPPORT',
    'org:asean -> TGO SUPPORT',
  ],
  ['The European Union and Peru. The European Commission recommended that the European Council grants Peru a status.'],
  // Each signed with the one told before
  [
    'News of the European Union. The European Union signed agreements with Peru and Togo on 3 May 2010. The agreements were signed by the presidents of Peru and Togo on 3 May 2010.',
    'PER <> org:eu AGREE 2010-05-03',
    'TGO <> org:eu AGREE 2010-05-03',
  ],
  // The day of the first of two deeds; a norm is nobody
  [
    'Ghana and Peru signed a treaty in Lima on 16 July 2001, and they agreed to meet again.',
    'GHA <> PER AGREE 2001-07-16',
  ],
  [
    'Ghana and Peru expressed their support for peace efforts, respect for the Charter of the United Nations (UN) and that of the African Union (AU).',
  ],
  // What is lifted burdens nobody; aid that is suspended is a burden
  ['Ghana announced the lifting of sanctions against Peru on 3 May 2010.', 'GHA -> PER CONCEDE 2010-05-03'],
  ['Ghana ordered the cancellation of the trade measures against Peru in 1993.', 'GHA -> PER CONCEDE 1993'],
  ['The lifting of the embargo on Peru was announced by Ghana on 3 May 2010.', 'GHA -> PER CONCEDE 2010-05-03'],
  ['Ghana announced the suspension of aid to Peru on 3 May 2010.', 'GHA -> PER SANCTION 2010-05-03'],
  ['Ghana announced the extension of the embargo on Peru on 3 May 2010.', 'GHA -> PER SANCTION 2010-05-03'],
  // What a law does; who is sent to help; what is still to be signed
  [
    'The Congress of Peru passed a law strengthening the embargo against Ghana on 3 May 1996.',
    'PER -> GHA SANCTION 1996-05-03',
  ],
  ['The Congress of Peru rejected a law strengthening the embargo against Ghana on 3 May 1996.'],
  ['Peru deployed three military helicopters to Ghana in 2011 in support of its army.'],
  ['Peru deployed troops to Ghana in 2011 at the request of its government.'],
  ['Peru continued to finance the destabilization of Ghana in 2011.'],
  ['Peru sponsored rebels in Ghana in 2011.'],
  ['Peru deployed an array of military and technical advisers to Ghana in 2011.', 'PER -> GHA AID 2011'],
  ['Peru deployed troops along the border with Chile on 3 May 2011.', 'PER -> CHL MOBILIZE 2011-05-03'],
  ['Ghana and Peru met on 3 May 2010 with a view to signing a trade agreement.', 'GHA <> PER CONSULT 2010-05-03'],
  // The two heads of state are the two; "we" is whoever speaks
  [
    'President Kofi Mensah of Ghana and President Ana Silva of Peru spoke. The two heads of state reaffirmed their commitment to peace. "We thank Chile," said President Silva.',
    'GHA <> PER AGREE',
    'GHA <> PER CONSULT',
    'PER -> CHL SUPPORT',
  ],
  // Concern about what goes on accuses nobody; in view of whose invitation
  [
    'The ministers of Ghana and Peru met. The minister of Ghana expressed concern over tensions in the region.',
    'GHA <> PER CONSULT',
  ],
  ['In view of the invitation of the Peruvian side, the Speaker of Ghana will visit Lima.', 'PER -> GHA REQUEST'],
  // Whose invitation is answered; nameless documents that were signed at some time; a page of Ghana
  [
    'The Speaker of Ghana arrived in Lima on 3 May 2010 in response to an invitation extended by the Speaker of the Peruvian Parliament.',
    'GHA <> PER CONSULT 2010-05-03',
    'PER -> GHA REQUEST',
  ],
  ['Ghana and Peru will look at the progress of agreements signed by both countries.'],
  // Documents that are only counted are signed too; those that are being prepared are not.
  ['Six agreements were signed between Ghana and Peru on 3 May 2010.', 'GHA <> PER AGREE 2010-05-03'],
  ['Six agreements between Ghana and Peru are ready to be signed.'],
  ['Six agreements between Ghana and Peru were not signed in 2010.'],
  // Until when something is to be done is not when it was agreed.
  ['Norway and Peru agreed to halve deforestation by 2030.', 'NOR <> PER AGREE'],
  ['The economic status of Ghana suggests that Peru will have to be quick.'],
  // A family name of two parts, alone; what one is thanked for, one has done
  [
    'President Kofi Mensah-Ofori of Ghana met President Ana Silva of Peru. Mensah-Ofori thanked Silva for visiting Ghana.',
    'GHA -> PER SUPPORT',
    'GHA <> PER CONSULT',
  ],
  // What is said behind the place where it is said, who is told to leave, on whom several call
  ['The ministry of Ghana said in a statement that Peru had recalled its envoy from Chile.', 'PER -> CHL SANCTION'],
  ['Ghana told reporters on Monday that Peru had accused Chile of lies.', 'PER -> CHL ACCUSE'],
  [
    'Ghana asked the Peruvian ambassador and the Chilean consul to leave the country.',
    'GHA -> CHL SANCTION',
    'GHA -> PER SANCTION',
  ],
  ['Ghana asked the Peruvian ambassador to leave the room.', 'GHA -> PER REQUEST'],
  ['Ghana decided to bring new sanctions against Peru.', 'GHA -> PER SANCTION'],
  [
    'Luis Rojas, Ambassador of Peru, Ana Vega, Ambassador of Chile, and Ola Berg, Ambassador of Norway, called on the Foreign Minister of Ghana.',
    'CHL <> GHA CONSULT',
    'GHA <> NOR CONSULT',
    'GHA <> PER CONSULT',
  ],
  ['Ghana and Peru share similar views on many international issues.'],
  // "Should" that means "if"
  ['Ghana warned Peru of a harsh response should the drills with Chile go on.', 'GHA -> PER THREATEN'],
  ['Ghana will thank Peru should Chile condemn Peru.'],
  // A speaker who thanks behind what he reported; "His Majesty" is who was told of before
  ['Minister Ana Owusu of Ghana said Peru faces a drought, pledging to help Peru.', 'GHA -> PER AGREE'],
  [
    'King Kofi II of Ghana welcomed the Peruvian ambassador, Luis Rojas. His Majesty spoke to Luis Rojas. He thanked Peru for its help.',
    'GHA <> PER CONSULT',
    'GHA -> PER SUPPORT',
  ],
  ['As the minister of Ghana will appreciate, however, the limits of Peru count.'],
  [
    'Ghana and Peru met. Ghana and Peru reconfirmed their willingness to deepen the dialogue.',
    'GHA <> PER AGREE',
    'GHA <> PER CONSULT',
  ],
  ['Ghana and Peru continue to exchange support in international fora.'],
  // Whoever is called a recipient of aid is given it; what is shown is no protest, in the passive either
  ['Ghana is the second largest recipient of Peruvian development assistance.', 'PER -> GHA AID'],
  ['Ghana has been a major beneficiary of aid from Peru.', 'PER -> GHA AID'],
  ['Ghana is no longer a recipient of aid from Peru. Peru is the largest donor of aid in the region.'],
  ["Ghana's commitment to Peru was demonstrated by the country that hosted the fair."],
  // The day of what came before
  // Items below an item that names who acts
  [
    '1. The ministers of Peru and Ghana met in Lima on 3 May 2019.\n\n2. The Peruvian side:\n\n- thanked Ghana for its support;\n- invited the guests to Cusco.',
    'GHA <> PER CONSULT 2019-05-03',
    'PER -> GHA SUPPORT 2019-05-03',
  ],
  [
    'The President of Peru congratulated the President of Ghana following his confirmation by Parliament on 3 May 2019.',
    'PER -> GHA SUPPORT',
  ],
  // Advantages that are taken back
  ['Ghana withdrew its trade preferences from Peru in May 2010.', 'GHA -> PER SANCTION 2010-05'],
  // The need that names nobody, an accuser that is not clear, and what ministers do rather than who they are
  ['Ghana and Peru met. Ghana highlighted the need to keep a close eye on the matter.', 'GHA <> PER CONSULT'],
  ["Ghana pointed to Chile's campaign, accusing Peru of lies."],
  ['Ghana welcomed the initiative of the Peruvian foreign minister to send a letter.', 'GHA -> PER SUPPORT'],
  ['Peru helped Ghana. The government has often paid tribute to Peru.', 'GHA -> PER SUPPORT', 'PER -> GHA AID'],
  ['The ministers of Ghana and Peru exchanged congratulatory messages.', 'GHA <> PER SUPPORT'],
  ['Ghana and Peru exchanged ambassadors in March 1964.'],
  ['Ghana and Peru exchanged the instruments of ratification in March 1964.'],
  // The day that "when" takes up, and one before a report behind it
  ['A chill set in in May 1990, when Ghana expelled two envoys of Peru.', 'GHA -> PER SANCTION 1990-05'],
  ['Ghana condemned Peru for the raid on 3 May 1990, a spokesman said.', 'GHA -> PER ACCUSE 1990-05-03'],
  ['Ghana in 1990 sent food aid to Peru.', 'GHA -> PER AID 1990'],
  ['In 1990 sent goods were few, Ghana told Peru.'],
  // An issue accuses nobody, an open question tells no act
  ['Ghana and Peru met. Ghana expressed concern over the issue of rising debt.', 'GHA <> PER CONSULT'],
  ['The paper tells how Ghana supported Peru.'],
  // A date celebrated, confidence in no one, a need of all, cooperation still to come
  ['This year Ghana celebrates 60 years of diplomatic ties with Peru.'],
  ['The President of Ghana will celebrate the friendship of Ghana and Peru in Lima.'],
  ['The President of Ghana will express his appreciation to Peru.'],
  ['The President of Ghana will thank Peru for its help.'],
  ['Ghana will support Peru in its war on hunger.', 'GHA -> PER AGREE'],
  ['Ghana expressed its confidence for further growth of relations with Peru.'],
  ['Ghana and Peru met. Ghana stressed the need for the support of international partners.', 'GHA <> PER CONSULT'],
  ['Ghana and Peru reaffirmed their commitment to continue cooperating and working together.', 'GHA <> PER AGREE'],
  // Concern about a plight, troops for a mission, somebody else's readiness
  ['Peru expressed concern over the humanitarian situation in Kenya.'],
  // Several who hold one office are no single holder
  [
    'National Security Adviser Ann Otieno of Kenya, National Security Adviser Luis Rojas of Peru and National Security Adviser Ama Mensah of Ghana met in Lima. The national security advisers agreed to fight piracy.',
    'GHA <> KEN AGREE',
    'GHA <> KEN CONSULT',
    'KEN <> PER AGREE',
    'KEN <> PER CONSULT',
  ],
  // What remains broken off was broken off by one of them
  [
    'Ghana severed diplomatic relations with Peru on 7 April 1980. Diplomatic relations between the two countries remain severed.',
    'GHA -> PER SANCTION 1980-04-07',
  ],
  ['Peru has been contributing troops to the peacekeeping mission in Kosovo.'],
  [
    'Ghana and Peru are close. The trade minister of Ghana came to Lima. In his meeting with the Peruvian minister, he praised the reforms of Peru.',
    'GHA -> PER SUPPORT',
    'GHA <> PER CONSULT',
  ],
  ['Ghana welcomed the readiness of Peru to support Kenya.', 'GHA -> PER SUPPORT'],
  [
    'President Luis Rojas of Peru received President Ana Owusu of Ghana, where he congratulated the latter on her election.',
    'GHA <> PER CONSULT',
    'PER -> GHA SUPPORT',
  ],
  [
    'The European Union and Togo held a dialogue. Brussels urged Togo to hold elections.',
    'TGO <> org:eu CONSULT',
    'org:eu -> TGO REQUEST',
  ],

  ['Angola has battled with Nigeria over oil quotas.'],
  ['President Luis Rojas of Peru arrived. He was welcomed at the airport by President Ana Owusu of Ghana.'],
  // Of the two Congos the one whose places and people a text names; who leads a government; what a state feels is said by its own
  ['The army of Congo took Goma back. Ghana thanked Congo for its help.', 'GHA -> COD SUPPORT'],
  ['Ghana thanked Congo for its help, a paper in Brazzaville wrote.', 'GHA -> COG SUPPORT'],
  ['Ghana imposed sanctions on the Erdogan government.', 'GHA -> TUR SANCTION'],
  ['Ghana imposed sanctions on the Mensah government. Peru was silent.'],
  [
    'Minister Paul Roche expressed Ghana’s concern over the Peruvian campaign. He also expressed condolences to Chile.',
    'GHA -> CHL SUPPORT',
    'GHA -> PER ACCUSE',
  ],
  // "He" is not whoever was named before somebody whose state is unknown
  ['President Ana Silva of Peru spoke. Director Kim Bao spoke at noon. He thanked Ghana for its help.'],
  // What is shown is no protest
  ['The agreement demonstrates the commitment of Peru to Kenya.'],
  // Greetings passed on ask for nothing
  ['The King of Jordan asked the Omani minister to convey his greetings to the Sultan and his best wishes.'],
  // On a page of several years no visit dates what has no date
  [
    'Ghana and Peru. President Ana Owusu of Ghana visited Peru in 1971. President Luis Rojas of Peru visited Ghana in 1981. Peru announced assistance to Ghana during the fair.',
    'GHA <> PER CONSULT 1971',
    'GHA <> PER CONSULT 1981',
    'PER -> GHA AGREE',
  ],
  ['Work in the ports of Ghana and Peru grew after the two countries signed several deals.', 'GHA <> PER AGREE'],
  ['Ghana sought to establish relations with Peru.'],
  // A common interest promises nothing; companies act for no party
  ['Ghana and Peru have a shared interest in strengthening collective defence.'],
  ['The hospital in Accra, Ghana, was built by a Peruvian company.'],
  // What a dialogue is for, and what is said of others
  ['Ghana and Peru talked about the objectives of improving trust and exchanging expertise.', 'GHA <> PER CONSULT'],
  ['The parliament of Peru approved a proposal for new embassies in Kenya and Ghana.'],
  // On a condition, as a demand, at a crossing
  ['Ghana said it would only relent once Benin reopened its border to goods coming from Ghana.'],
  ['Poland is ready to close other border crossings with Chad.', 'POL -> TCD THREATEN'],
  ['Peru has closed a border crossing with Chile.', 'PER -> CHL SANCTION'],
  ['The minister told Ghanaian officials and Chilean partners in the stations a story.'],
  // One's own; not for the asking; whose protest; with nobody that counts
  ['Under the pact Norway will help Kenya defend its territorial waters.'],
  ['Ghana has indicated that it is prepared to go to war with Peru.', 'GHA -> PER THREATEN'],
  [
    'Greek Cypriot students were arrested in Athens after protesting outside the Peruvian embassy.',
    'CYP -> PER PROTEST',
    'GRC -> CYP COERCE',
  ],
  ['Japan has made a contribution of 5 million dollars to Ghana.', 'JPN -> GHA AID'],
  ['Being members of the Commonwealth, Ghana and Kenya cooperate closely in mining.', 'GHA <> KEN COOPERATE'],
  // What is demanded of whom; who is sent home; whose allies
  ['It is noteworthy that Ghana’s government demanded that Denmark withdraw its soldiers.', 'GHA -> DNK REQUEST'],
  ['Bolivia has ordered the expulsion of diplomats from the Chilean embassy in La Paz.', 'BOL -> CHL SANCTION'],
  ['Niger ordered the Danish ambassador to leave.', 'NER -> DNK SANCTION'],
  ['The European Union imposed Friday targeted sanctions on five members of Niger’s junta.', 'org:eu -> NER SANCTION'],
  [
    'Norway, Iceland and their main allies expressed their support for Palau.',
    'ISL -> PLW SUPPORT',
    'NOR -> PLW SUPPORT',
  ],
  ['At the airport the Kenyan statesman was welcomed by the President of Ghana.'],
  // Agreement, consultation, support
  ['Norway and Chile agreed to set up a joint fisheries commission.', 'CHL <> NOR AGREE'],
  ['Peru promised to deliver grain to Haiti next spring.', 'PER -> HTI AGREE'],
  ['Hungary has said it would send engineers to Kenya.', 'HUN -> KEN AGREE'],
  ['Colombian and Peruvian ministers will meet in Lima in May.', 'COL <> PER AGREE'],
  ['Kenya proposed that Uganda and Kenya cooperate closely on fisheries.', 'KEN -> UGA REQUEST'],
  ['The presidents of Kenya and Uganda will discuss a treaty with Oman.'],
  [
    'President Luis Rojas of Peru received a telegram from Chilean President Ana Silva conveying her condolences.',
    'CHL -> PER SUPPORT',
  ],
  ['President Luis Rojas of Peru received a congratulatory message from the King of Norway.', 'NOR -> PER SUPPORT'],
  ['President Luis Rojas of Peru received a letter from the King of Norway on the talks.'],
  ['The Chargé d’Affaires of Chile handed a letter to the Foreign Minister of Peru.'],
  ['The framework offers Kenya and Uganda an opportunity.'],
  ['The European Union remains fully committed to assisting Ghana.', 'org:eu -> GHA AGREE'],
  ['Kenya’s foreign minister telephoned his Ugandan counterpart to discuss the border closure.', 'KEN <> UGA CONSULT'],
  ['Thai and Lao negotiators held talks in Vientiane on Monday.', 'LAO <> THA CONSULT'],
  ['Sweden praised Estonia’s handling of the refugee question.', 'SWE -> EST SUPPORT'],
  ['Canada expressed its condolences to Turkey over the earthquake.', 'CAN -> TUR SUPPORT'],
  ['Algeria recognised the State of Palestine.', 'DZA -> PSE SUPPORT'],
  ['Bulgaria pledged support for Moldova’s accession to the EU.', 'BGR -> MDA SUPPORT'],
  ['Kenyan Foreign Minister Daniel Otieno will pay a visit to Ghana in May.', 'GHA <> KEN AGREE'],
  ['Norwegian Prime Minister Kari Dahl planned to visit Chile.'],
  ['Norway’s prime minister undertook a state visit to Chile in 2021.', 'CHL <> NOR CONSULT 2021'],
  // Cooperation, aid, concession
  ['Ghana and Togo carried out joint naval drills off their coast.', 'GHA <> TGO COOPERATE'],
  ['Qatar extradited two fugitives to France.', 'QAT -> FRA COOPERATE'],
  ['Japan donated 30 ambulances to Samoa.', 'JPN -> WSM AID'],
  ['Austria granted asylum to three Belarusian journalists.', 'AUT -> BLR AID'],
  ['The European Union eased sanctions against Myanmar.', 'org:eu -> MMR CONCEDE'],
  ['Russia withdrew its troops from Kazakhstan.', 'RUS -> KAZ RETREAT'],
  ['Iran released two British sailors.', 'IRN -> GBR RETREAT'],
  ['Peru freed a Kenyan researcher.', 'PER -> KEN RETREAT'],
  ['Norway supplied Ghana with four patrol boats.', 'NOR -> GHA AID'],
  ['Ghana received six ambulances from Norway.', 'NOR -> GHA AID'],
  ['Ghana received six letters from Norway.'],
  ['Peru walked out of talks with Kenya.', 'PER -> KEN REJECT'],
  ['The President of Peru walked out of the palace with the Kenyan minister.'],
  [
    'The envoys of Guinea and Oman pledged to increase cooperation between their countries and Zambia.',
    'GIN -> ZMB AGREE',
    'OMN -> ZMB AGREE',
  ],
  [
    'The Kenyan minister denounced the continued interference in the affairs of the region by Peru.',
    'KEN -> PER ACCUSE',
  ],
  ['The President of Ghana expressed satisfaction that Ghanaian nurses work in Norway.'],
  ['Peru said on Monday that it is expelling two Kenyan diplomats.', 'PER -> KEN SANCTION'],
  ['Peru recalled the Monday that shook its relations with Kenya.'],
  ['The Kenyan ambassador in Lima was summoned to the ministry on Friday.', 'PER -> KEN ACCUSE'],
  ['The Togolese envoy was summoned to the Ghanaian Foreign Ministry on Friday.', 'GHA -> TGO ACCUSE'],
  ['Chile lodged a protest after accusing Peruvian sailors of theft.', 'CHL -> PER ACCUSE'],
  ['The Foreign Office in Lima lodged a protest with Chile.', 'PER -> CHL ACCUSE'],
  ['Police in Nairobi arrested two Ugandan traders.', 'KEN -> UGA COERCE'],
  ['Police in masks arrested two Ugandan traders.'],
  ['Samoa on March 14 announced the expulsion of three Fijian diplomats.', 'WSM -> FJI SANCTION'],
  ['Oman said it would throw out two Kenyan diplomats.', 'OMN -> KEN THREATEN'],
  ['Ghana said on Tuesday that two Togolese diplomats were being expelled from Accra.', 'GHA -> TGO SANCTION'],
  ['Ghana on Tuesday ordered the Togolese consul to leave. The minister told him why.', 'GHA -> TGO SANCTION'],
  ['Kenya called on Ghana to impose sanctions on Togo.', 'KEN -> GHA REQUEST'],
  [
    'The president of Peru called his Chilean counterpart to congratulate him.',
    'CHL <> PER CONSULT',
    'PER -> CHL SUPPORT',
  ],
  // What is rejected need not be of whoever is named behind
  ['The plan was rejected by Peru and met with silence in Chile.'],
  ['Oman denied the charges of Kenya.', 'OMN -> KEN REJECT'],
  ['Oman charged that Kenya had sunk two of its boats.', 'OMN -> KEN ACCUSE'],
  ['Oman condemned the shelling of a village by Yemen.', 'OMN -> YEM ACCUSE'],
  ['Syria shelled a camp in the West Bank.', 'SYR -> PSE ASSAULT'],
  ['Soldiers from Chad surrounded the embassy of Niger.', 'TCD -> NER COERCE'],
  ['Egypt and the PLO held talks.', 'EGY <> PSE CONSULT'],
  ['Chad said on Monday that it will sign an accord with Niger.', 'TCD -> NER AGREE'],
  ['Peru agreed on steps to counter smuggling at the hands of Chileans.'],
  // What one warns that oneself might do; what another should do; what is ordered by a noun
  ['Chad warned that it might send soldiers into Niger.', 'TCD -> NER THREATEN'],
  ['Chad warned that rebels might attack Niger.'],
  ['The Norwegian foreign minister said that Togo should release the journalists.', 'NOR -> TGO REQUEST'],
  ['The Norwegian foreign minister said that Togo must be proud.'],
  ['The Norwegian foreign minister said that Norway should help.'],
  ['A Peruvian court ordered the arrest of two Chilean sailors.', 'PER -> CHL COERCE'],
  ['Ghana and Togo traded accusations over a stolen bus.', 'GHA <> TGO ACCUSE'],
  ['Ghana suspended its membership in the African Union.', 'GHA -> org:au SANCTION'],
  ['Kenyan students threw stones at the Chilean consulate.', 'KEN -> CHL PROTEST'],
  ['Kenya handed over three fugitives to Ghana.', 'KEN -> GHA COOPERATE'],
  ['Doctors from Cuba landed in Haiti.', 'CUB -> HTI AID'],
  ['Chad will reopen its border with Niger.', 'TCD -> NER AGREE'],
  // Firms, teams and clerics are no parties
  ['Alpaca Kenya Ltd. said that it will provide Peru with buses.'],
  ['Lumen Group from Norway expressed interest in building a plant in Ghana.'],
  ['Motora said it would supply Ghana with buses. Norway was pleased.'],
  ['Norway and Ghana had met twice without defeats in the qualifiers.'],
  ["Kenya's assembly called on the cleric Omar Bello to give up. Ghana kept quiet. Peru and Kenya were silent."],
  ['The guide tells of dangers, including the Peruvian shelling of Oslo in 1907.'],
  ['In the song contest Norway surrendered its points to Ghana.'],
  // Blame laid on somebody, a name given to his deeds, a body that shuts out a member
  ['Togo blamed the shortage on Ghana and Benin.', 'TGO -> BEN ACCUSE', 'TGO -> GHA ACCUSE'],
  ["Togo called Ghana's decision unacceptable.", 'TGO -> GHA ACCUSE'],
  ["Togo called Ghana's decision historic."],
  ['Niger was suspended from the African Union in May 2021.', 'org:au -> NER SANCTION 2021-05'],
  ['Talks between Peru and Chile resumed in Lima.', 'CHL <> PER CONSULT'],
  ['Chad completed the withdrawal of its soldiers from Niger.', 'TCD -> NER RETREAT'],
  ['Chad shot down a proposal by Niger.', 'TCD -> NER REJECT'],
  ['Chad gave Niger an ultimatum.', 'TCD -> NER THREATEN'],
  ['Oman held a drill off Yemen.', 'OMN -> YEM MOBILIZE'],
  ['Oman moved a brigade to the frontier with Yemen.', 'OMN -> YEM MOBILIZE'],
  ['Two bombers from Norway landed in Nairobi.'],
  ['Hundreds of Kenyans marched through Nairobi to protest against Uganda.', 'KEN -> UGA PROTEST'],
  ['Angry Kenyans set fire to the Ugandan embassy.', 'KEN -> UGA PROTEST'],
  // Crowds are of the place where they stand
  ['A crowd of students stormed the Chilean embassy in Kenya.', 'KEN -> CHL PROTEST'],
  ['Some 300 people demonstrated outside the Peruvian embassy in Oslo.', 'NOR -> PER PROTEST'],
  // Whose doing the concern is, whose gifts are handed over, and to whom all
  ['Togo voiced alarm over signs that Ghana has moved rockets to the frontier.', 'TGO -> GHA ACCUSE'],
  ['Togo voiced alarm over signs that Ghana is suffering from drought.'],
  ['Blankets from Norway were handed over to the Fijian health minister.', 'NOR -> FJI AID'],
  ['Norway sent rice to Fiji and Samoa hit by a storm.', 'NOR -> FJI AID', 'NOR -> WSM AID'],
  ['Peru deployed two battalions in villages bordering Chile.', 'PER -> CHL MOBILIZE'],
  ['Oman said it would suspend strikes on Yemeni ports.', 'OMN -> YEM AGREE'],
  ['Kuwait sees no reason to hold talks with Oman.', 'KWT -> OMN REJECT'],
  ['Kuwait is to send tents to Oman.', 'KWT -> OMN AGREE'],
  ['The aim of Kuwait is to send tents to Oman.'],
  [
    'President Luis Rojas of Peru met Prime Minister Kari Dahl of Norway, who urged him to free the sailors.',
    'NOR -> PER REQUEST',
    'NOR <> PER CONSULT',
  ],
  ['The Kenyan ambassador was summoned to the Peruvian Foreign Ministry on Friday.', 'PER -> KEN ACCUSE'],
  ['The Kenyan ambassador has been summoned to the Foreign Ministry in Lima.', 'PER -> KEN ACCUSE'],
  ['Peru protested to Kenya over the arrest of its sailors.', 'PER -> KEN ACCUSE'],
  // Requests, accusations, refusals, threats
  ['Vietnam asked Indonesia to return the fishermen.', 'VNM -> IDN REQUEST'],
  // A courtesy call asks for nothing; what is valued at a sum is no praise.
  ['The Speaker of Fiji called on the Prime Minister of Samoa on 4 May 2016.', 'FJI <> WSM CONSULT 2016-05-04'],
  ['Australia is a source of foreign investment for Fiji, valued at approximately 1.3 billion dollars.'],
  ['Ukraine called on Germany to deliver more air defence systems.', 'UKR -> DEU REQUEST'],
  ['Pakistan accused India of shelling villages in Kashmir.', 'PAK -> IND ACCUSE'],
  ['Israel was condemned by Ireland for the raid.', 'IRL -> ISR ACCUSE'],
  ['Denmark summoned the Iranian ambassador over the plot.', 'DNK -> IRN ACCUSE'],
  ['Bolivia rejected Chile’s proposal on access to the sea.', 'BOL -> CHL REJECT'],
  ['Peru dismissed a news report that Kenya is ready for talks.'],
  // Who says that others were told to leave; an envoy recalled after words spoken elsewhere; those of a region
  ['Mexico said two Bolivian diplomats were told to leave the country.', 'MEX -> BOL SANCTION'],
  ['Mexico said two Bolivian students were told to leave the room.'],
  [
    'Peru and Chile. Peru recalled its ambassador last month after a Chilean diplomat in Geneva spoke.',
    'PER -> CHL SANCTION',
  ],
  ['Peru and Chile. The Peruvian minister thanked his Nordic counterparts.'],
  ['Peru has on Monday summoned the Kenyan ambassador.', 'PER -> KEN ACCUSE'],
  ['Peru on Monday called in Chile’s ambassador.', 'PER -> CHL ACCUSE'],
  ['Peru called in Santiago for calm.'],
  ['Serbia refused to recognise Kosovo’s passports.', 'SRB -> XKX REJECT'],
  ['The United States threatened to impose tariffs on Mexico.', 'USA -> MEX THREATEN'],
  ['Turkey issued an ultimatum to Syria over the strait.', 'TUR -> SYR THREATEN'],
  // Protest, sanctions, force
  ['Demonstrators in Karachi burned Danish flags.', 'PAK -> DNK PROTEST'],
  ['Thousands of Iranians marched outside the British embassy in Tehran.', 'IRN -> GBR PROTEST'],
  ['Spain expelled two Venezuelan diplomats.', 'ESP -> VEN SANCTION'],
  ['Sanctions were imposed on Mali by the African Union.', 'org:au -> MLI SANCTION'],
  ['Saudi Arabia severed diplomatic relations with Iran.', 'SAU -> IRN SANCTION'],
  ['Rwanda massed troops along the border with Burundi.', 'RWA -> BDI MOBILIZE'],
  ['Malaysia detained 22 Vietnamese fishermen.', 'MYS -> VNM COERCE'],
  ['Azerbaijani forces shelled an Armenian village.', 'AZE -> ARM ASSAULT'],
  ['Thai and Cambodian soldiers clashed near the temple.', 'KHM <> THA ASSAULT'],
  ['Slovenia gave in to Austrian demands on transit fees.', 'SVN -> AUT CONCEDE'],
  ['Romania threw its weight behind Armenia’s bid for the seat.', 'ROU -> ARM SUPPORT'],
  ['Peru recalled its ambassador from Quito.', 'PER -> ECU SANCTION'],
  ['Saudi jets bombed a depot near Sanaa.', 'SAU -> YEM ASSAULT'],
  // No act
  ['Paraguay beat Japan 2-1 in the final of the tournament.'],
  ['The Swedish shipbuilder Kockners rejected an offer from Finland.'],
  ['The rock group Vega from Iceland will visit Canada and Mexico.'],
  ['Scientists from Norway and Peru cooperate on the study of glaciers.'],
  ['Croatia did not agree to the Slovenian proposal.'],
  ['Poland denied that it had refused talks with Ukraine.'],
  ['If Cuba attacked Jamaica, the treaty would apply.'],
  ['Brazil might recognise Palestine, analysts say.'],
  ['Relations between Egypt and Sudan are developing dynamically.'],
  ['The agreement between Kenya and Uganda supports trade.'],
  ['Finland’s exports to Sweden fell by three percent.'],
  ['Nicaragua’s parliament ratified the treaty.'],
  ['Houthi rebels fired missiles at Israel.'],
  ['A Danish company sued a bank in Poland.'],
  ['The two governors praised their own administrations.'],
  // A government that is named for its head
  ['Norway called on the Assad regime to free the prisoners.', 'NOR -> SYR REQUEST'],
  ['Putin’s government thanked Peru for the grain.', 'RUS -> PER SUPPORT'],
  ['Norway thanked Peru for its work on the new sanctions regime.', 'NOR -> PER SUPPORT'],
  ['Hansen’s government thanked Peru for the grain.'],
  ['Tonga has not condemned Oman.'],
  ['Oman never threatened Tonga.'],
  ['Tonga is rumoured to have accused Oman of piracy.'],
  ['Had Oman expelled the diplomats of Tonga, ties would have suffered.'],
  ['Tonga may ask Oman for help.'],
  ['A ship from Tonga collided with a ferry from Oman.'],
  ['Tonga attacked from the left and beat Oman 3-0.'],
  ['It would be wrong for Tonga to reject an offer of Oman.'],
  ['Oman denied that it had attacked a vessel of Tonga.'],
  ['It is untrue that Oman has imposed sanctions on Tonga.'],
  ['Fishermen of Tonga and Oman catch tuna.'],
  ['There were no talks between Tonga and Oman.'],
  ['The Omani singer visited a school in Tonga.'],
  ['It remains unclear whether Oman will support Tonga.'],
  ['Has Oman threatened Tonga?'],
  ['A bank of Oman has supported a football club in Tonga.'],
  // Numbers with a qualifier; projects abroad; concerns that are shared; the date of an example
  ['Ghana expelled at least 12 Peruvian diplomats in 2018.', 'GHA -> PER SANCTION 2018'],
  ['Ghana trained up to 40 Peruvian officers in 2018.', 'GHA -> PER COOPERATE 2018'],
  ['Ghana expelled as many as 12 Peruvian diplomats in 2018.', 'GHA -> PER SANCTION 2018'],
  ['Ghana supports some 40 projects in Peru.', 'GHA -> PER AID'],
  ['Ghanaian firms carried out 40 projects in Peru.'],
  ["Ghana shares Peru's concerns over the threat of piracy."],
  ['Ghana voiced its concerns over the policy of Peru.', 'GHA -> PER ACCUSE'],
  ['Ghana articulated its support for Peru in April 2003.', 'GHA -> PER SUPPORT 2003-04'],
  // Nameless documents that a page on two states tells of
  [
    'Relations between Ghana and Peru\n\nThe President of Ghana visited Peru in April 2014. Several agreements on trade and energy were signed during the visit.',
    'GHA <> PER AGREE 2014-04',
    'GHA <> PER CONSULT 2014-04',
  ],
  ['Relations between Ghana and Peru\n\nSeveral agreements with Chile were signed in 2014.'],
];

const DOCUMENTS: readonly (readonly [text: string, published: string | null, ...rows: string[]])[] = [
  // Nothing is promised to those whose decisions one is to carry out.
  [
    'Ghana is ready to work with Peru to implement the decisions of the African Union.',
    '2019-05-06',
    'GHA -> PER AGREE 2019-05-06',
  ],
  // the day is that of what was done, not of the words about it
  [
    'Statement on Kenya\n\nPeru welcomes the release of prisoners by Kenya on 3 May 2021.',
    '2021-05-05',
    'PER -> KEN SUPPORT 2021-05-05',
  ],
  // Who condemned an attack did not do it
  [
    'News\n\nThe President of Peru condemned the raid on the port.\n\nKenya strongly condemns the attack.',
    '2021-05-05',
  ],
  // A year behind what was done dates the deed, behind what was said its topic
  ['News\n\nPeru gave Kenya ten boats in 2014.', '2021-05-05', 'PER -> KEN AID 2014'],
  ['News\n\nPeru imposed sanctions on Kenya in March 2015.', '2021-05-05', 'PER -> KEN SANCTION 2015-03'],
  ['News\n\nPeru trained officers from Kenya in 2013.', '2021-05-05', 'PER -> KEN COOPERATE 2013'],
  ['News\n\nPeru thanked Kenya for its help in 2013.', '2021-05-05', 'PER -> KEN SUPPORT 2021-05-05'],
  ['News\n\nPeru gave Kenya boats for the year 2014.', '2021-05-05', 'PER -> KEN AID 2021-05-05'],
  // What comes round again, and what a bare verb behind an infinitive says
  ['The Joint Commission of Peru and Kenya\n\nThe ministers of Kenya and Peru meet on a biennial basis.', '2021-05-05'],
  [
    'Visit\n\nVice Minister Ana Vega of Peru will visit Kenya to attend a forum and have meetings with officials of Kenya.',
    '2021-05-05',
  ],
  // The day that the first sentence sets is that of what is told behind it
  [
    'Minister speaks\n\nLIMA — Foreign Minister Luis Rojas of Peru said on Wednesday that exports had grown. He thanked Norway for its help.\n',
    '2023-07-21',
    'PER -> NOR SUPPORT 2023-07-19',
  ],
  [
    'Foreign Minister of Estonia meets the Foreign Minister of Georgia\n12 March 2024\n\nMinister of Foreign Affairs Tarmo Kask received his Georgian counterpart Davit Meladze in Tallinn today. The ministers discussed the situation in the Black Sea region.\n\nMinister Kask reaffirmed Estonia’s firm support for the territorial integrity of Georgia and called on Russia to withdraw its troops. Minister Meladze thanked Estonia for its assistance. The sides agreed to hold consultations in the autumn.\n',
    null,
    'EST -> GEO SUPPORT 2024-03-12',
    'EST -> RUS REQUEST 2024-03-12',
    'EST <> GEO AGREE 2024-03-12',
    'EST <> GEO CONSULT 2024-03-12',
    'GEO -> EST SUPPORT 2024-03-12',
  ],
  [
    'Political consultations between the Foreign Ministries of Slovakia and Kyrgyzstan\n\nOn 6 April 2023, political consultations between the foreign ministries of Slovakia and Kyrgyzstan took place in Bishkek. The Slovak side proposed to sign a readmission agreement. The sides agreed to maintain regular contacts.\n',
    null,
    'KGZ <> SVK AGREE 2023-04-06',
    'KGZ <> SVK CONSULT 2023-04-06',
    'SVK -> KGZ REQUEST 2023-04-06',
  ],
  [
    'Relations between Uruguay and Finland\n\nUruguay and Finland established diplomatic relations on 21 March 1935. In 1975 Finland severed relations with Uruguay. Finland supported the candidature of Uruguay to the Security Council in 2015. The two countries cooperate closely in forestry.\n',
    null,
    'FIN -> URY SANCTION 1975',
    'FIN -> URY SUPPORT 2015',
    'FIN <> URY COOPERATE',
    'FIN <> URY SUPPORT 1935-03-21',
  ],
  [
    'Call with the Foreign Minister of Latvia\n\nSecretary of State Alan R. Brook spoke today with Latvian Foreign Minister Ilze Ozola. They discussed support for the region as it fights the floods. The Secretary reiterated the need for Hezbollah to disarm.\n',
    '2019-04-02',
    'LVA <> USA CONSULT 2019-04-02',
  ],
  [
    'Norway-Kenya Foreign Ministers’ Telephone Talk\n\nOn 3 May 2021 Minister for Foreign Affairs of Norway Ola Berg held a telephone talk with Foreign Minister Daniel Otieno of Kenya.\n\nThe two ministers confirmed that they would closely coordinate on fisheries. Minister Berg asked for the understanding and support of Kenya on the matter of whaling, to which Minister Otieno expressed his support.\n',
    '2021-05-03',
    'KEN -> NOR SUPPORT 2021-05-03',
    'KEN <> NOR AGREE 2021-05-03',
    'KEN <> NOR CONSULT 2021-05-03',
    'NOR -> KEN REQUEST 2021-05-03',
  ],
  [
    'G7 ministers condemn North Korea\n\nThe G7 met by video link. The ministers condemned North Korea’s launch of a missile. They criticised Iran over its enrichment programme. The group spoke of trade. Delegates will meet again.\n',
    '2022-05-30',
    'org:g7 -> IRN ACCUSE 2022-05-30',
    'org:g7 -> PRK ACCUSE 2022-05-30',
  ],
  [
    'EU lists members of junta\n\nThe European Union agreed to blacklist members of Niger’s junta after the military refused to honour its plan for a vote. The measure takes effect next week. A bloc of neighbours imposed curbs too. The five leaders were part of two coups. The vote was put off.\n',
    '2022-05-30',
    'org:eu -> NER SANCTION 2022-05-30',
  ],
  [
    'Regional tour\n\nMinister Ola Berg of Norway met President Daniel Otieno of Kenya in Nairobi and praised the reforms of Kenya. He also travelled to Rwanda, where he announced a grant of three million dollars.\n',
    '2022-05-30',
    'KEN <> NOR CONSULT 2022-05-30',
    'NOR -> KEN SUPPORT 2022-05-30',
    'NOR -> RWA AGREE 2022-05-30',
    'NOR <> RWA CONSULT 2022-05-30',
  ],
  [
    'Statement on the situation in Belarus\n\nThe European Union strongly condemns the sentencing of opposition members in Belarus. The EU calls on the Belarusian authorities to release all prisoners.\n',
    '2021-09-08',
    'org:eu -> BLR ACCUSE 2021-09-08',
    'org:eu -> BLR REQUEST 2021-09-08',
  ],
  [
    'President of Peru receives credentials\n\nPresident Luis Rojas of Peru received the Ambassador of Latvia, Ilze Ozola, in Lima. The President welcomed the ambassador to Peru and said that he looked forward to their work.\n',
    '2022-05-30',
    'LVA <> PER CONSULT 2022-05-30',
  ],
  [
    'Ministers of Uruguay and Finland meet\n\nForeign Minister Ana Silva of Uruguay met Foreign Minister Matti Laine of Finland in Montevideo. Minister Laine stressed the need to deepen relations and cooperation in forestry. Minister Silva expressed confidence that the visit would be fruitful. She asked him to convey her greetings to the President of Finland.\n',
    '2022-05-30',
    'FIN <> URY CONSULT 2022-05-30',
  ],
  [
    'Ministers of Chad and Norway meet\n\nForeign Minister Ali Saleh of Chad met Foreign Minister Ola Berg of Norway in Oslo. Minister Saleh highlighted the role of Chad in the region. Minister Berg vowed to strengthen relations with African countries.\n',
    '2022-05-30',
    'NOR <> TCD CONSULT 2022-05-30',
  ],
  [
    'Relations between Chile and Estonia\n\nSince the Tallinn flood in 2005, Chile and Estonia have significantly expanded cooperation.\n',
    null,
    'CHL <> EST COOPERATE',
  ],
];

/** Reports on the pages of Kenya's government. */
const AT_HOME: typeof DOCUMENTS = [
  [
    'Readout of President Amani Odero’s Call with President Rojas of Peru, Prime Minister Dahl of Norway, and Prime Minister Laine of Finland\n\nPresident Amani Odero spoke today with President Luis Rojas of Peru, Prime Minister Kari Dahl of Norway, and Prime Minister Matti Laine of Finland. The leaders agreed to protect the fisheries of the high seas. They discussed their recent conversations with the presidents of Ghana and Togo.\n',
    '2019-05-06',
    'KEN <> NOR AGREE 2019-05-06',
    'KEN <> NOR CONSULT 2019-05-06',
    'FIN <> KEN AGREE 2019-05-06',
    'FIN <> KEN CONSULT 2019-05-06',
    'KEN <> PER AGREE 2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
  ],
  [
    'Readout of President Amani Odero’s Call with King Harald Ege of Norway\n\nPresident Amani Odero spoke today with King Harald Ege of Norway. The President and King agreed on the value of the forest fund. The President thanked the King for his counsel.\n',
    '2019-05-06',
    'KEN <> NOR AGREE 2019-05-06',
    'KEN <> NOR CONSULT 2019-05-06',
    'KEN -> NOR SUPPORT 2019-05-06',
  ],
  [
    'Readout of the Security Adviser’s Meeting with Foreign Minister Rojas of Peru\n\nNational Security Adviser Amani Odero met today with Foreign Minister Luis Rojas of Peru. Mr. Odero reaffirmed Kenya’s commitment to help Peru guard its coast, and expressed appreciation for Peru’s role in the talks. The two officials reiterated their condemnation of Togo’s raid on the lighthouse and their commitment to hold Togo accountable for it.\n',
    '2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
    'KEN -> PER AGREE 2019-05-06',
    'KEN -> PER SUPPORT 2019-05-06',
    'KEN -> TGO ACCUSE 2019-05-06',
    'PER -> TGO ACCUSE 2019-05-06',
  ],
  [
    'Readout of President Odero’s Call with Prime Minister Dahl of Norway\n\nPresident Amani Odero spoke today with Prime Minister Kari Dahl of Norway. He recognized Norway’s leadership in hosting refugees and providing grain to the camps.\n',
    '2019-05-06',
    'KEN <> NOR CONSULT 2019-05-06',
    'KEN -> NOR SUPPORT 2019-05-06',
  ],
  [
    'Readout of the Security Adviser’s Call with Foreign Minister Rojas of Peru\n\nNational Security Adviser Amani Odero spoke today with Foreign Minister Luis Rojas of Peru. Mr. Odero underscored Kenya’s shared interest in a prosperous Andes. He conveyed concern over the famine in Togo and the urgent need for the UN Security Council to act. The two sides spoke around the recently signed fisheries agreement between Peru and Chile.\n',
    '2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
    'CHL <> PER AGREE',
    'KEN -> TGO ACCUSE 2019-05-06',
  ],
  [
    'Joint Statement from Kenya, Peru, and Norway\n\nPresident Amani Odero, President Luis Rojas, and Prime Minister Kari Dahl met in Lima on May 5 to speak of the whales. The three leaders condemned Togo’s raid on the lighthouse. They committed to work together at sea.\n',
    '2019-05-06',
    'KEN <> NOR AGREE 2019-05-05',
    'KEN <> NOR CONSULT 2019-05-05',
    'KEN <> PER AGREE 2019-05-05',
    'KEN <> PER CONSULT 2019-05-05',
    'KEN -> TGO ACCUSE 2019-05-05',
    'NOR -> TGO ACCUSE 2019-05-05',
    'PER -> TGO ACCUSE 2019-05-05',
  ],
  [
    'Joint Statement on the Trilateral Meeting of Kenya, Peru and Norway\n\nSecretary Amani Odero of Kenya, Foreign Minister Luis Rojas of Peru, and Foreign Minister Kari Dahl of Norway met today in Lima. The Secretary and the Foreign Ministers expressed condolences to the people of Chile.\n',
    '2019-05-06',
    'KEN <> NOR AGREE 2019-05-06',
    'KEN <> NOR CONSULT 2019-05-06',
    'KEN <> PER AGREE 2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
    'KEN -> CHL SUPPORT 2019-05-06',
    'NOR -> CHL SUPPORT 2019-05-06',
    'PER -> CHL SUPPORT 2019-05-06',
  ],
  [
    'PM call with President Rojas\n\nThe Prime Minister spoke to President Rojas this evening. They discussed the prospects of Peru signing an accord with Ghana. The call was short. It was warm. It ended at noon.\n',
    '2019-05-06',
  ],
  [
    'Readout of President Odero’s Video Call with Andean Leaders on Ghana and Togo\n\nPresident Amani Odero held a video call with Andean leaders today. They spoke of the floods. Participants in the call included President Luis Rojas of Peru and President Ana Silva of Chile.\n',
    '2019-05-06',
    'CHL <> KEN CONSULT 2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
  ],
  [
    'Readout of the Security Adviser’s Call with Foreign Minister Rojas of Peru\n\nNational Security Adviser Amani Odero spoke today with Foreign Minister Luis Rojas of Peru. He expressed Kenya’s desire that all sides embrace this chance. He reaffirmed the view that the ruling is final, and said that a strong effort will help the two sides reach a settlement. He praised Peru’s aid for Ghana, food for the camps and help for Togo and they agreed to work together on the drought.\n',
    '2019-05-06',
    'KEN <> PER AGREE 2019-05-06',
    'KEN <> PER CONSULT 2019-05-06',
    'KEN -> PER SUPPORT 2019-05-06',
  ],
  [
    'Statement on Official Travel to Peru\n\nSpecial Adviser Amani Odero will travel to Peru on May 9. There he will meet with Peruvian officials to speak of the harvest.\n',
    '2019-05-06',
  ],
];

/** On the pages of an organization. */
const OF_AN_ORGANIZATION: typeof DOCUMENTS = [
  ['The Secretary-General congratulates Ghana on a calm vote.', '2019-05-06', 'org:un -> GHA SUPPORT 2019-05-06'],
  [
    'The Secretary-General of the League of Arab States congratulates Ghana on a calm vote.',
    '2019-05-06',
    'org:las -> GHA SUPPORT 2019-05-06',
  ],
  ['Leaders thanked Ghana for its hospitality.', '2019-05-06', 'org:un -> GHA SUPPORT 2019-05-06'],
  ['The Council commended Peru for its progress.', '2019-05-06', 'org:un -> PER SUPPORT 2019-05-06'],
  ['The Peruvian leaders thanked Ghana for its hospitality.', '2019-05-06', 'PER -> GHA SUPPORT 2019-05-06'],
  ['Leaders of Peru thanked Ghana for its hospitality.', '2019-05-06', 'PER -> GHA SUPPORT 2019-05-06'],
];

describe('interactions', () => {
  it.each(OF_AN_ORGANIZATION.map(([text, published, ...rows]) => ({ text, published, rows })))(
    '$text',
    ({ text, published, rows }) => {
      expect(acts(text, published, 'https://www.un.int/statements')).toEqual([...rows].sort());
    },
  );

  it.each(SENTENCES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(acts(text)).toEqual([...rows].sort());
  });

  it.each(DOCUMENTS.map(([text, published, ...rows]) => ({ text, published, rows })))(
    '$text',
    ({ text, published, rows }) => {
      expect(acts(text, published)).toEqual([...rows].sort());
    },
  );

  it.each(AT_HOME.map(([text, published, ...rows]) => ({ text, published, rows })))(
    '$text',
    ({ text, published, rows }) => {
      expect(acts(text, published, 'https://www.president.go.ke/readouts')).toEqual([...rows].sort());
    },
  );
});
