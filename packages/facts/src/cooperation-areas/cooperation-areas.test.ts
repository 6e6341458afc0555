import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

/** Text of a small document, and the rows it must give: "A B: area area", or "" for none. */
const EXAMPLES: readonly (readonly [text: string, expected: string])[] = [
  // A province by its name is where something happens
  ['Ghana and Peru\n\nGhana and Peru cooperate in a water project in Andes province.', 'GHA PER: water'],
  ['Ghana and Peru\n\nGhana and Peru discussed cooperation between provinces.', 'GHA PER: interregional'],
  // What they talk of, whatever its modal; what is built for a field is of that field
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru discussed how the two countries could further expand and deepen cooperation in areas such as security, as well as tourism and energy.',
    'GHA PER: energy security tourism',
  ],
  ['Ghana and Peru\n\nA report says how Ghana could cooperate with Peru on fisheries.', ''],
  ['Ghana and Peru\n\nThe ministers did not discuss how Ghana could cooperate with Peru on fisheries.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed ways of strengthening health infrastructure.', 'GHA PER: health'],
  // What describes one of the two; what there is not; an organ of one state; care for the sick
  [
    'Ghana and Peru\n\nGhana takes steps to develop its ties with Peru, which serves as a model of good governance and human rights.',
    '',
  ],
  [
    'Ghana and Peru\n\nGhana cooperates with Peru in fisheries. There are no railways linking Ghana and Peru.',
    'GHA PER: agriculture',
  ],
  ['Ghana and Peru\n\nThe National Commission of Languages of Peru took up the name of Ghana.', ''],
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in health and medical care and in education.',
    'GHA PER: education health',
  ],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met. They discussed the global financial crisis.',
    'GHA PER: finance',
  ],
  [
    'The minister on tour\n\nForeign Minister Kofi Mensah of Ghana will travel to Peru and Chile next week to discuss economic cooperation, his ministry said on Monday.',
    'CHL GHA: trade; GHA PER: trade',
  ],
  // What one holds for many, where somebody goes, and what is exchanged along with know-how
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met. In addition, Ghana was preparing for hosting the US-Africa business summit in June.',
    '',
  ],
  ['Ghana and Peru\n\nGhana hosted a health conference with Peru.', 'GHA PER: health'],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met. The minister briefed the ambassador of Peru on his visit to two northern provinces.',
    '',
  ],
  [
    'Ghana and Peru\n\nCollaboration between Ghana and Peru ranges from language teaching, information and technology exchange to tourism.',
    'GHA PER: education technology tourism',
  ],
  // Somebody goes there to talk; one works with each of several, who do not work with each other
  [
    'Ghana and Peru\n\nForeign Minister Kofi Mensah of Ghana visited Peru on Tuesday to discuss energy. He will travel to Lima again to deepen cooperation in health.',
    'GHA PER: energy health',
  ],
  [
    'Ghana and Peru\n\nGhana strengthens its cooperation in energy with Peru and Chile.',
    'CHL GHA: energy; GHA PER: energy',
  ],
  [
    "Ghana and Peru\n\nThe trips of the minister will serve to deepen Ghana's cooperation in energy with Peru and Chile.",
    'CHL GHA: energy; GHA PER: energy',
  ],
  // Adverbs of how two cooperate, and of what somebody is
  [
    'Ghana and Peru\n\nGhana and Peru cooperate economically, culturally and militarily.',
    'GHA PER: culture defence trade',
  ],
  ['Ghana and Peru\n\nGhana is economically and militarily stronger than Peru.', ''],
  ['Ghana and Peru\n\nGhana and Peru are implementing their Regional Business Plan.', ''],
  // Finance among other nouns; what one has to do at home; what they meet for
  ['Ghana and Peru\n\nGhana and Peru discussed tourism, finance and health.', 'GHA PER: finance health tourism'],
  ['Ghana and Peru\n\nPeru helps finance a dam in Ghana.', 'GHA PER: water'],
  [
    "Ghana and Peru\n\nGhana and Peru are friends. The country's main challenges are to reform its courts and to create jobs in tourism.",
    '',
  ],
  [
    'Ghana and Peru\n\nMinister Ana Silva of Peru will end her trip in Ghana, and will meet with Ghanaian leaders to deepen the bilateral defence relationship.',
    'GHA PER: defence',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru agreed that work in energy, transport, as well as culture and education remains a priority.',
    'GHA PER: culture education energy transport',
  ],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met in Lima.\n\nThe opening of railways was among the subjects raised. Particular attention was paid to the situation on the Black Sea.',
    'GHA PER: security transport',
  ],
  [
    'Ghana and Peru\n\nEnergy and water management are the main areas in which Ghana and Peru want to work together. The talks of the ministers of Ghana and Peru turned to fisheries. On the agenda: tourism and education.',
    'GHA PER: agriculture education energy tourism water',
  ],
  // The field is the subject of what is said of talks or joint work
  [
    'Ghana and Peru\n\nMigration was one of the topics that the ministers of Ghana and Peru touched upon. Education remains an important part of the cooperation of Ghana with Peru. Energy featured prominently in the talks between Ghana and Peru. Fisheries is an area in which Ghana and Peru work together. Culture topped the agenda when the ministers of Ghana and Peru met.',
    'GHA PER: agriculture culture education energy labour_migration',
  ],
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru met. Tourism was the main topic.', 'GHA PER: tourism'],
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru met. Trade was discussed.', 'GHA PER: trade'],
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru met. Their talks were devoted to energy.', 'GHA PER: energy'],
  [
    'Ghana and Peru\n\nGhana and Peru are friends. Trade is at the top of the agenda of the government. Farming is the backbone of the economy of Peru. Tourism was not the topic. Trade was 40 million euros.',
    '',
  ],
  [
    'Call with Peru\n\nThe war in Sudan was the focus of a phone call between Prime Minister Kofi Mensah of Ghana and President Ana Silva of Peru.',
    'GHA PER: security',
  ],
  ['Hungary and Laos\n\nHungarian universities host more than 900 Laotian students.', 'HUN LAO: education'],
  ['Hungary and Laos\n\nThe president of Hungary hosted Laotian students at dinner.', ''],
  ['Ghana and Peru\n\nIn 2005 Ghana and Peru agreed to a road map to develop relations.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed islands that are under threat from rising seas.', ''],
  // Rebukes, what is asked of both by another, and media that report it
  ['Ghana and Peru\n\nGhana and Peru have been at odds since the rebels resumed fighting against Peruvian troops.', ''],
  [
    'Ghana and Peru\n\nGhana summoned the ambassador of Peru to express concern over its plan to expand a nature reserve.',
    '',
  ],
  ['Ghana and Peru\n\nNorway issued a statement calling on both sides to cease fire and protect the forests.', ''],
  ['Ghana and Peru\n\nGhana thanked Peru for its help, with local media reporting that more will come.', ''],
  // Where it was said
  ['Ghana and Peru\n\nIn 1997 Ghana voiced its support for Peru at the APEC summit in Canada.', ''],
  // Whom a page receives one after another: "the two countries" are the two who met last
  [
    'President receives Ghanaian Ambassador\n\nPresident Ana Silva of Peru received Ghanaian Ambassador Kofi Mensah on 3 May. Relations between Ghana and Peru were discussed.\n\nWelcoming Fijian Ambassador Tevita Lolo, President Silva wished him well.\n\nAmbassador Lolo suggested the two countries cooperate in culture.\n\nMeeting Chilean Ambassador Rosa Vega, the President said that the two sides should work together in energy.\n\nVega said that Chile values its ties with Peru. The two sides agreed to cooperate in fisheries.',
    'CHL PER: agriculture energy; FJI PER: culture',
  ],
  // "The sides" of the paragraph before
  [
    'Minister speaks with counterpart\n\nForeign Minister of Ghana Kofi Mensah spoke by telephone with Foreign Minister of Peru Ana Silva on 3 May.\n\nKofi Mensah also held talks with Chilean Foreign Minister Luis Rojas.\n\nThe two ministers discussed trade.\n\nPlans were made. In conclusion, the sides agreed to cooperate in fisheries.\n\nGhana and Peru are friends. The parties discussed energy.',
    'CHL GHA: agriculture trade; GHA PER: energy',
  ],
  // What the world meets about, to which somebody is asked to come
  [
    "Ghana and Peru\n\nGhana invited Peru to the 9th International Conference on Maritime Security and the World Women's Forum.",
    '',
  ],
  ['Ghana and Peru\n\nGhana and Peru discussed immigration.', 'GHA PER: labour_migration'],
  // The heads of two states are the two
  [
    'Talks\n\nPresident Kofi Mensah of Ghana met President Ana Silva of Peru. The two heads of state discussed energy.',
    'GHA PER: energy',
  ],
  // What three agree on stands in the list below, to its last item
  [
    'Consultations\n\nFiji, Ghana and Peru met in Lima in May.\n\nThe three countries identified areas of cooperation within the following fields:\n\n– Health\n\n– Tourism\n\n– Fisheries\n\nThese proposals will be put to the ministers of the three countries in a year.',
    'FJI GHA: agriculture health tourism; FJI PER: agriculture health tourism',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru work together to prevent human trafficking and money laundering.',
    'GHA PER: organised_crime',
  ],
  ['Ghana and Peru\n\nGhana supports Peru in the fields of justice and education.', 'GHA PER: education rule_of_law'],
  // A post, those who look on, where it stood, and what is wrong
  [
    'Ghana and Peru\n\nFollowing political developments in Peru, the High Commission of Ghana and the Ghanaian Cultural Centre were closed in May 1990.',
    '',
  ],
  ['Ghana and Peru\n\nSome people call tourism the language of peace.', ''],
  ['Ghana and Peru\n\nN. was named envoy of Ghana to Peru, the agency reports citing Peruvian media.', ''],
  ['Ghana and Peru\n\nA press meet was organised to strengthen ties between Ghana and Peru.', ''],
  [
    'Ghana and Peru\n\nGhana helps Peru. Major constraints to private sector investment in Peru include poor infrastructure and low labour skills.',
    '',
  ],
  ['Ghana and Peru\n\nThe agreements of Ghana and Peru reflect the strength of their economies.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed info-communication.', 'GHA PER: technology'],
  [
    'Ghana and Peru\n\nThe officials reviewed the developments in the Ghanaian-Peruvian bilateral relations and agro-food trade.',
    'GHA PER: agriculture trade',
  ],
  ['Ghana and Peru\n\nGhana underlined that it fully supports the sovereignty and territorial integrity of Peru.', ''],
  // Rarer fields, and words that are fields only where fields are named
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in plant protection, capital markets, information and gastronomy.',
    'GHA PER: agriculture culture finance media',
  ],
  ['Ghana and Peru\n\nGhana and Peru cooperate in the field of water.', 'GHA PER: water'],
  ['Ghana and Peru\n\nGhana and Peru cooperate in the field of space.', 'GHA PER: space'],
  ['Ghana and Peru\n\nGhana and Peru discussed the exchange of information.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed space for a garden.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed ways of countering violent extremism.', 'GHA PER: counter_terrorism'],
  ['Ghana and Peru\n\nA Ghanaian firm and a Peruvian firm cooperate in energy.', ''],
  // A word that is a verb as well, within a list of fields
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in energy, finance, culture and sport.',
    'GHA PER: culture energy finance sport',
  ],
  // Soldiers along a border help nobody
  ['Ghana and Togo\n\nGhana deployed troops along the border with Togo.', ''],
  // Schools sign for themselves, and a festival is of no two states
  [
    'Kenya\n\nRiver University in Kenya and Hill College in Peru signed an agreement to cooperate in research and technology.',
    '',
  ],
  ['Awards\n\nThe Ghanaian director left for a film festival in Peru.', ''],
  ['Culture\n\nThe embassy of Ghana held a film festival in Peru.', 'GHA PER: culture'],
  // Who is helped, what befell them, and who they are
  ['Guards\n\nBorder guards from Ghana and Peru were trained in the use of new technology.', ''],
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in education for people affected by conflict and floods.',
    'GHA PER: education',
  ],
  [
    'Ghana and Peru\n\nThe training brought together officers from the Ghanaian and Peruvian border services, including customs and police.',
    '',
  ],
  ['Jobs\n\nThe embassy of Ghana seeks a qualified Peruvian for the position of education specialist.', ''],
  // What is called a field of cooperation, working groups and partners, water among the fields
  [
    'Ghana and Peru\n\nAgriculture, education and health are the main areas of cooperation between Ghana and Peru.',
    'GHA PER: agriculture education health',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru talked. Education is one of the pillars of the relationship.',
    'GHA PER: education',
  ],
  ['Ghana and Peru\n\nGhana and Peru talked. Agriculture and education are the pride of the country.', ''],
  ['Ghana and Peru\n\nGhana and Peru set up a working group on energy.', 'GHA PER: energy'],
  ['Ghana and Peru\n\nGhana and Peru are partners in space research.', 'GHA PER: space'],
  ['Ghana and Peru\n\nGhana and Peru discussed labour rights.', 'GHA PER: human_rights'],
  ['Ghana and Peru\n\nGhana and Peru talked. Peru is the largest trading partner in transport equipment.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed energy, water and agriculture.', 'GHA PER: agriculture energy water'],
  ['Ghana and Peru\n\nGhana and Peru discussed the lack of food, water and blankets.', ''],
  [
    'Ghana and Peru\n\nGhana and Peru carry out joint work on combating terrorism and organised crime.',
    'GHA PER: counter_terrorism organised_crime',
  ],
  // Where refugees come from does nothing.
  [
    'Ghana and Peru\n\nGhana provided humanitarian assistance to help Peru host refugees from Chad.',
    'GHA PER: humanitarian',
  ],
  // The sides are who they were before, not whom they speak of.
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met in Lima.\n\nThe sides exchanged views on talks between Peru and Chile, the opening of railways and the delimitation of borders.',
    'GHA PER: border transport',
  ],
  // What a story of the past tells of wars, posts and ports, and what one does alone
  [
    'Ghana and Peru\n\nGhana and Peru dealt with each other. Peru maintained a consular post in Accra after World War II.',
    '',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru dealt with each other. Peru held Ghana responsible for the attacks on its fishermen.',
    '',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru dealt with each other. Resumed ties followed its declaration of war against the rebels.',
    '',
  ],
  ['Ghana and Peru\n\nGhana and Peru dealt with each other. Peru opened consulates in the port cities of Ghana.', ''],
  // Whom one tells of it, and what one works on
  [
    'Ghana and Peru\n\nGhana and Peru discussed tourism. The ministers of Ghana and Peru briefed the press on their talks.',
    'GHA PER: tourism',
  ],
  ['Ghana and Peru\n\nGhana and Peru discussed cooperation between their press.', 'GHA PER: media'],
  ['Ghana and Peru\n\nGhana and Peru discussed consular matters and the war in Sudan.', 'GHA PER: consular security'],
  // What an organization hails others have done; of three that meet as three no two are the sides.
  [
    'Statement on Togo\n\nThe African Union welcomed the signing of a peace agreement between the Government of Togo and the Savanna Front. The African Union thanked Qatar.',
    '',
  ],
  [
    'The trilateral meeting of Ghana, Peru and Kenya was held in Lima. The sides discussed energy. Ghana, Peru and Kenya were satisfied.',
    'GHA KEN: energy; GHA PER: energy',
  ],
  // A company of three works together as one, where a text is about no two of them.
  [
    'Talks of three. Togo, Malta and Nepal gathered in Lomé. The three nations decided to deepen cooperation in tourism. The day was long. Much was said. People went home.',
    'MLT TGO: tourism; NPL TGO: tourism',
  ],
  [
    'Talks of three. Togo, Malta and Nepal gathered in Lomé. Fires in the hills drove people out. Tourism in the hills suffered. The day was long. Much was said. People went home.',
    '',
  ],
  [
    'Kenya, Togo and Peru meet for their third trilateral summit. The presidents of Kenya, Togo and Peru met in Lima. At the summit, it was agreed to enhance cooperation in energy. The day was long. People went home.',
    'KEN PER: energy; KEN TGO: energy',
  ],
  [
    'Five at the table. The ministers of Kenya, Togo and Peru have supported the G20 as the forum for financial cooperation. The day was long. Much was said. People went home. It rained.',
    '',
  ],
  ['With the return to democracy, Kenya and Peru signed an accord that restored their relations.', ''],
  [
    'Norway and Kenya. The part of Kenya in the mission in Togo and in the one in Mali shows its will to contribute to peace and security.',
    '',
  ],
  // What is talked about does not talk.
  [
    'Talks of Oman and the Arab League. The council of the Arab League met in Muscat with Oman. Relations with the neighbours, the meddling of Iran, the arms of Israel and security at sea were also discussed.',
    '',
  ],
  // What the sentence before says they do together
  [
    'Ghana and Peru\n\nGhana and Peru held talks in Accra. Further areas were discussed as well. These would include tourism, and youth and sports.',
    'GHA PER: sport tourism youth',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru held talks in Accra. Ghana has a ministry for each of its areas. These include tourism and sports.',
    '',
  ],
  // A neighbour turns the word into something else
  ['Ghana and Peru\n\nGhana and Peru agreed to bring their ties to an innovative level.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed environmental diplomacy and cultural diplomacy.', ''],
  // Banks of a river, organs, mottoes, guests, and what firms meet with are no fields; forced labour is a wrong done to people.
  ['Ghana and Peru\n\nGhana and Peru discussed life on both banks of the Volta.', ''],
  ['Ghana and Peru\n\nGhana congratulated Peru as chair of the Organ on Politics, Defence and Security.', ''],
  ['Ghana and Peru\n\nGhana and Peru welcomed the year under the motto “Linking Youth and Trade”.', ''],
  [
    'New envoys\n\nThe ambassadors of Ghana and Kenya met the President of Peru in Lima, pledging to boost tourism between their countries and Peru.',
    'GHA PER: tourism; KEN PER: tourism',
  ],
  ['Ghana and Peru\n\nGhana and Peru met. The minister of Ghana addressed the National Press Club in Peru.', ''],
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru met, the ministry told the Delta news agency.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed ties of their news agencies.', 'GHA PER: media'],
  ['Ghana and Peru\n\nGhana and Peru are friends. The New Peru Plan covers efforts in transport and education.', ''],
  ["Ghana and Peru\n\nGhana and Peru are friends. Ghana supports Peru's territorial integrity.", ''],
  ['Ghana and Peru\n\nGhana and Peru discussed how to improve the business climate.', ''],
  ['Ghana and Peru\n\nGhana and Peru discussed the end of child labour.', 'GHA PER: human_rights'],
  [
    'Ghana and the African Union\n\nGhana and the African Union met. The African Union spoke of the Peru-Chile border conflict. Ghana and the African Union discussed trade.',
    'GHA org:au: security trade',
  ],
  // Who chairs an organization speaks for it; the environment that all live in is no field.
  [
    'Kenya and the African Union\n\nAna Silva, Foreign Minister of Kenya, and Ama Owusu, Foreign Minister of Ghana and Chair of the African Union Executive Council, met for the Kenya-African Union dialogue. The ministers discussed energy. The African Union and Kenya thanked them.',
    'KEN org:au: energy',
  ],
  ['Ghana and Peru\n\nGhana and Peru discussed their priorities in the new environment.', ''],
  // "Not only" denies nothing.
  ['Ghana and Peru\n\nGhana and Peru not only discussed trade. They also discussed culture.', 'GHA PER: culture trade'],
  ['Ghana and Peru\n\nGhana and Peru share cultural and religious affinities.', ''],
  [
    'Ghana and Peru\n\nGhana and Peru agreed to deepen cooperation in fields including Trade; Energy; Health; and Education.',
    'GHA PER: education energy health trade',
  ],
  // Of an organization and a state that deal with each other, a third that is named by the way is no side.
  [
    'The 4th meeting of the Ghana — European Union Council was held online. The delegation of Ghana was led by Ama Owusu, Foreign Minister of Ghana, and that of the Union by Rui Melo, Foreign Minister of Portugal. The parties exchanged views on border management. The European Union was thanked. Ghana agreed.',
    'GHA org:eu: border',
  ],
  // Two fields named together; letters that are no pronoun.
  [
    'Ghana and Peru\n\nGhana and Peru discussed trade and investment, education, IT and sport.',
    'GHA PER: education investment sport technology trade',
  ],
  ['Ghana and Peru\n\nGhana and Peru discussed migratory issues.', 'GHA PER: labour_migration'],
  // What one is praised for at home, a life, and words of fields that name something else.
  ['Ghana and Peru\n\nGhana commended Peru for having held democratic elections.', ''],
  ['Ghana and Peru\n\nGhana congratulated Peru on being chosen to host the vaccine technology centre.', ''],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru met in Accra. He holds a Bachelor of Arts in Security Studies from Leeds.',
    '',
  ],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru discussed the defence and protection of human rights.',
    'GHA PER: human_rights',
  ],
  ['Ghana and Peru\n\nGhana and Peru discussed jobs in the hospitality industry.', 'GHA PER: tourism'],
  // Kinds of rights are no fields of their own.
  [
    'Ghana and Peru\n\nGhana and Peru discussed economic, social and cultural rights and the right to health.',
    'GHA PER: human_rights',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru discussed business and human rights, and mining.',
    'GHA PER: human_rights industry',
  ],
  // Fields behind the noun of cooperation.
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in the fields of mining, fisheries and vocational training.',
    'GHA PER: agriculture education industry',
  ],
  // Circumstances and courtesies are no fields.
  ['Ghana and Peru\n\nGhana and Peru cooperate to ensure a safe and secure environment.', ''],
  ['Ghana and Peru\n\nGhana thanked Peru for its cooperation and hospitality.', ''],
  // Words of a field that name something else.
  [
    'Oman and Fiji\n\nThe ministers of Oman and Fiji discussed tourism, a statement of the Royal Court said.',
    'FJI OMN: tourism',
  ],
  [
    'Peru and Ghana\n\nThe minister of Ghana noted that Peru is the second largest investor in his country and proposed cooperation in mining.',
    'GHA PER: industry',
  ],
  [
    'Peru and Ghana\n\nThe ministers of Ghana and Peru discussed forestry and spoke to the press after the talks.',
    'GHA PER: environment',
  ],
  [
    'Serbia and Chile\n\nThe minister of Chile said that Chile respects the military neutrality of Serbia and works closely with Serbia.',
    '',
  ],
  [
    'Chile and Kenya\n\nThe ministers of Chile and Kenya discussed the launch of a so-called "satellite" by North Korea.',
    '',
  ],
  [
    'Latvia and Peru\n\nLatvia and Peru discussed transport in the Indian Ocean and the economic reforms of the West Bank.',
    'LVA PER: transport',
  ],
  [
    'Italy and Ghana\n\nThe ministers of Italy and Ghana discussed the situation on the Black Sea and the regional security architecture.',
    'GHA ITA: security',
  ],
  ['Italy and Ghana\n\nItaly and Ghana cooperate in fighting narcotics trafficking.', 'GHA ITA: counter_narcotics'],
  ['Nepal and Peru\n\nNepal and Peru train border police together.', 'NPL PER: border'],
  ['Malta and Ghana\n\nMalta and Ghana maintain exchanges, including visits by leaders in civil society.', ''],
  // A neighbour turns the word into something else.
  ['Oman and Fiji\n\nThe ministers of Oman and Fiji discussed tourism and recent internet laws.', 'FJI OMN: tourism'],
  ['Oman and Fiji\n\nOman and Fiji agreed to improve internet connectivity.', 'FJI OMN: technology'],
  ['Oman and Fiji\n\nOman and Fiji agreed to keep a data bank of fish stocks and a legal framework.', ''],
  ['Oman and Fiji\n\nOman and Fiji will hold the days of friendship in line with the COVID-19 restrictions.', ''],
  ['Oman and Fiji\n\nOman and Fiji spoke of the parliament building and of a military alliance.', ''],
  ['Oman and Fiji\n\nOman and Fiji cooperate in an increasingly demanding environment.', ''],
  ['Oman and Fiji\n\nOman gave Fiji radio equipment for its police.', 'FJI OMN: organised_crime'],
  ['Oman and Fiji\n\nOman and Fiji discussed visas for students.', 'FJI OMN: consular'],
  ['Oman and Fiji\n\nOman and Fiji discussed fisheries at the Peace Palace.', 'FJI OMN: agriculture'],
  ['Oman and Fiji\n\nOman helps Fiji in countering the smuggling of Asian narcotics.', 'FJI OMN: counter_narcotics'],
  ['Oman and Fiji\n\nOman and Fiji agreed to work with nations that emerge from prolonged war.', ''],
  [
    'Oman and Fiji\n\nOman and Fiji maintain relations on the basis of mutual respect for sovereignty and territorial integrity.',
    '',
  ],
  [
    'Oman and Fiji\n\nOman and Fiji discussed economic empowerment, child welfare and cultural cooperation.',
    'FJI OMN: culture youth',
  ],
  // What firms live by, grounds, and what somebody else does meanwhile
  [
    'Oman and Fiji\n\nSome forty companies of Oman operate in Fiji in sectors including banking, mining and tourism.',
    '',
  ],
  ['Oman and Fiji\n\nOman discussed tourism with Fiji in light of the attacks in the Gulf.', 'FJI OMN: tourism'],
  ['Oman and Fiji\n\nOman will send tents to Fiji as rebels continue to attack its ports and railways.', ''],
  [
    'Oman and Fiji\n\nOman supports courts in Fiji, thus demonstrating its appreciation for a free press.',
    'FJI OMN: rule_of_law',
  ],
  ["Oman and Fiji\n\nOman's invasion of Fiji has underlined the importance of coordinating air defence.", ''],
  // Semicolons part the members of a list where no clause follows.
  [
    'Oman and Fiji\n\nOman and Fiji signed memoranda in various fields including; education, access to books for all schools; health of mothers and newborns; sports.',
    'FJI OMN: education health sport',
  ],
  [
    'Three at work. The Foreign Minister of Oman and the Foreign Minister of Fiji deliberated on fisheries. The day was long. Togo and Nepal sent notes. Much was said. People went home.',
    'FJI OMN: agriculture',
  ],
  // Grounds, reasons and times are no subject.
  [
    'Relations between Latvia and Peru\n\nRelations between Latvia and Peru are cordial, rooted in a shared commitment to democracy.',
    '',
  ],
  [
    'Latvia and Peru\n\nThe ministers of Latvia and Peru discussed trade in a video conference due to the pandemic.',
    'LVA PER: trade',
  ],
  [
    'Iran and Georgia\n\nThe minister of Iran visited Georgia after nuclear talks ended in Geneva. Iran and Georgia cooperate in tourism.',
    'GEO IRN: tourism',
  ],
  [
    'Iran and Georgia\n\nTies saw a difficult phase following the nuclear tests conducted by Iran. Iran and Georgia cooperate in tourism.',
    'GEO IRN: tourism',
  ],
  // What a state does with its own economy
  [
    'Peru and Kenya\n\nThe Ambassador of Peru said that President Luis Rojas of Peru adopted policies to transform Peru’s economy, boosting farm output, implementing youth employment schemes, and investing in technology. Peru and Kenya cooperate in sport.',
    'KEN PER: sport',
  ],
  // Work for or among others.
  [
    'Bulgaria and Armenia\n\nBulgaria and Armenia cooperate in sport. Bulgaria has supported a settlement of the conflict between Armenia and Azerbaijan.',
    'ARM BGR: sport',
  ],
  [
    'China and Japan\n\nChina and Japan cooperate in science. Japan pledged to help Palau rebuild its hospitals.',
    'CHN JPN: science',
  ],
  [
    'Kenya and Norway\n\nKenya and Norway cooperate in shipping. Norway is committed to making vaccines affordable for poorer countries.',
    'KEN NOR: transport',
  ],
  [
    'Peru and Kenya\n\nThe ministers of Peru and Kenya met at the airport. They left from Lima International Airport.',
    '',
  ],
  ['Peru and Kenya\n\nPeru lost to the Kenya national football team, which thanked Peru for the support.', ''],
  ['India and Malta\n\nMalta visited India in 1992 to win support for its membership in the United Nations.', ''],
  [
    'Norway and Kenya\n\nThe two countries have expanded cooperation in geothermal energy, maritime security and statistics.',
    'KEN NOR: energy security',
  ],
  [
    'Relations between Oman and Malaysia\n\nOman and Malaysia enjoy close trade, cultural and defence ties.',
    'MYS OMN: culture defence trade',
  ],
  [
    'Uzbekistan and Latvia\n\nAmong the main directions of Uzbek-Latvian cooperation are transport and logistics, information technology and higher education.',
    'LVA UZB: education technology transport',
  ],
  [
    'Serbia and Angola\n\nPriority areas of cooperation between Serbia and Angola include agriculture, the military industry and health care.',
    'AGO SRB: agriculture defence health industry',
  ],
  [
    'Cuba and Namibia\n\nNamibia and Cuba collaborate closely in medicine, sport and housing.',
    'CUB NAM: construction health sport',
  ],
  // Talks.
  [
    'Foreign Ministers of Jordan and Cyprus meet\n\nForeign Minister Nikos Petrou of Cyprus met Foreign Minister Omar Haddad of Jordan in Amman. The ministers discussed trade, tourism and water management.',
    'CYP JOR: tourism trade water',
  ],
  [
    'Meeting with the Ambassador of Chile\n\nOn 3 May 2021 the Deputy Minister of Foreign Affairs of Armenia received the Ambassador of Chile. The interlocutors exchanged views on the development of cooperation in astronomy, viticulture and civil aviation.',
    'ARM CHL: agriculture science transport',
  ],
  [
    'Qatar, Rwanda review cooperation\n\nDoha, 4 June 2022 – Minister Ahmed Al Kuwari met with Rwandan Minister Claire Uwera. Talks dealt with ways to support bilateral relations in air transport, renewable energy and investment.',
    'QAT RWA: energy investment transport',
  ],
  [
    'Paraguay and Korea\n\nDuring the conversation between the ministers of Paraguay and South Korea, issues of electric power, cybersecurity and cultural exchange were considered.',
    'KOR PRY: culture energy security',
  ],
  [
    'Tonga and New Zealand\n\nThe Prime Minister of Tonga and the Prime Minister of New Zealand talked about climate change, seasonal workers and disaster preparedness.',
    'NZL TON: civil_emergency environment labour_migration',
  ],
  [
    'Botswana and Zambia\n\nOn health, President Moyo of Zambia thanked Botswana for the training of nurses.',
    'BWA ZMB: health',
  ],
  [
    'Readout of the call with Morocco\n\nPrime Minister Lindqvist of Sweden spoke with King Mohammed of Morocco. They discussed the war in Sudan and agreed to remain in close contact.',
    'MAR SWE: political_dialogue security',
  ],
  [
    'Estonia and Moldova\n\nEstonia and Moldova agreed to work together on e-government and the fight against corruption.',
    'EST MDA: rule_of_law technology',
  ],
  [
    'Japan and Samoa\n\nThe leaders of Japan and Samoa exchanged views on fisheries and people-to-people exchanges.',
    'JPN WSM: agriculture culture',
  ],
  // Named dialogues, consultations and forums.
  [
    'Georgia and Portugal\n\nPolitical consultations between the Foreign Ministries of Georgia and Portugal were held in Lisbon on 7 April 2019.',
    'GEO PRT: political_dialogue',
  ],
  ['Brazil and Togo\n\nTogo and Brazil maintain a regular political dialogue.', 'BRA TGO: political_dialogue'],
  [
    'EU and Ghana\n\nThe European Union and Ghana held a human rights dialogue in Accra, at which gender equality and the death penalty were discussed.',
    'GHA org:eu: gender human_rights',
  ],
  [
    'Croatia and Ethiopia\n\nCroatia and Ethiopia cooperate within the United Nations and other international organizations.',
    'ETH HRV: multilateral',
  ],
  [
    "Mauritius and Slovakia\n\nThe two countries support each other's candidacies in the international arena.",
    'MUS SVK: multilateral',
  ],
  [
    'Iceland and Kyrgyzstan\n\nParliamentary friendship groups of Iceland and Kyrgyzstan meet every two years.',
    'ISL KGZ: interparliamentary',
  ],
  // Agreements.
  [
    'Panama and Vietnam\n\nPanama and Vietnam signed a memorandum of understanding on tourism in 2015 and an agreement on the avoidance of double taxation in 2018.',
    'PAN VNM: finance tourism',
  ],
  [
    'Lithuania and Mexico\n\nThe extradition treaty between Lithuania and Mexico entered into force in 2014.',
    'LTU MEX: rule_of_law',
  ],
  [
    'Albania and Kuwait\n\nLegal framework\n\nAgreement between Albania and Kuwait on the Reciprocal Promotion of Investments, signed in 2009.',
    'ALB KWT: investment',
  ],
  [
    'Bhutan and Thailand\n\nThe officials of Bhutan and Thailand initialled an agreement on visa exemption for holders of diplomatic passports.',
    'BTN THA: consular',
  ],
  // Joint work and help.
  [
    "Finland and Nepal\n\nFinland has supported Nepal in water and sanitation and in girls' education since 1983.",
    'FIN NPL: education gender water',
  ],
  [
    'India and Guyana\n\nOfficers of the Guyana Defence Force took part in counter-terrorism training in India.',
    'GUY IND: counter_terrorism',
  ],
  [
    'Relations with Mauritania\n\nMauritania takes part in NATO courses on border security and demining. NATO and Mauritania consult regularly.',
    'MRT org:nato: border security',
  ],
  ['Hungary and Laos\n\nMore than 900 Laotian students study in Hungary.', 'HUN LAO: education'],
  [
    'Italy and Albania\n\nAfter the earthquake of 2019 Italy sent rescue teams and tents to Albania.',
    'ALB ITA: civil_emergency humanitarian',
  ],
  ['Poland and Egypt\n\nDays of Culture of Poland were held in Egypt in October 2017.', 'EGY POL: culture'],
  [
    'Trilateral talks\n\nThe ministers of Kenya, Uganda and Tanzania discussed railways.',
    'KEN TZA: transport; KEN UGA: transport',
  ],
  // Nothing is said to be done together.
  ['Malta and Fiji\n\nRelations between Malta and Fiji are developing dynamically in all fields.', ''],
  ['Ireland and Benin\n\nIn 2021 trade turnover between Ireland and Benin amounted to 14 million euros.', ''],
  ['Ireland and Gabon\n\nExports to Gabon reached 3.4 million euros in 2020.', ''],
  ['Nauru and Austria\n\nAustria and Nauru do not cooperate in defence.', ''],
  ['Sudan and Greece\n\nThere is no cooperation between Sudan and Greece in the energy sector.', ''],
  ['Belize and Israel\n\nBelize suspended its cooperation with Israel in agriculture.', ''],
  ['Palau and Spain\n\nIf the parliament agrees, Palau and Spain could cooperate in fisheries.', ''],
  [
    'Minister received\n\nThe Minister of Trade and Industry of Zambia, John Banda, met the Minister of Agriculture of Malawi, Peter Phiri.',
    '',
  ],
  [
    'Lesotho and Denmark\n\nThe Ambassador of Denmark visited the Ministry of Health and the University of Agriculture in Lesotho.',
    '',
  ],
  ['Denmark and Libya\n\nDenmark and Libya established diplomatic relations on 4 February 1965.', ''],
  ['Economic cooperation', ''],
  ['Tonga and Oman\n\nIt is untrue that Tonga and Oman cooperate in nuclear energy.', ''],
  ['Tonga and Oman\n\nHad Tonga and Oman cooperated in health, lives would have been saved.', ''],
  ['Grain harvest up in Canada\n\nThe farmers of Canada discussed prices and energy costs.', ''],
  ['Weather and sport\n\nThe team trained in education centres and talked about football.', ''],
  ['Monaco and Suriname\n\nMonaco refused to cooperate with Suriname on tax matters.', ''],
  ['Brunei and Haiti\n\nThe Haitian Foreign Minister stayed in Brunei for two days and visited a war museum.', ''],
  ['Bolivia and Yemen\n\nIn defence of multilateral principles nothing was agreed between Bolivia and Yemen.', ''],
  // Victims and deeds of war are no fields.
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru discussed the fight against violence in the family.', ''],
  ['Ghana and Peru\n\nThe ministers of Ghana and Peru reiterated that they condemn the aggression.', ''],
  [
    'Ghana and Peru\n\nThe embassy of Peru in Ghana organised a cultural evening at the State Academic Theatre.',
    'GHA PER: culture',
  ],
  [
    'Ghana and Peru\n\nThe ministers of Ghana and Peru discussed the aggression and crimes against children, women and schools.',
    'GHA PER: security',
  ],
  // A quarrel that grows is no work.
  ["Ghana and Peru\n\nIn response to Ghana's support for Peru's brutal war, the bank left.", ''],
  ["Ghana and Chad\n\nThe ministers of Ghana and Chad discussed Chad's war.", 'GHA TCD: security'],
  [
    'Ghana and Peru\n\nGhana helps Peru with arms. Kenyan forces ran out of food as they fought against Peruvian troops, with aid held up.',
    '',
  ],
  ['Ghana and Peru\n\nGhana detained sailors of Peru, intensifying a dispute over oil exports from Peru.', ''],
  ['Ghana and Peru\n\nGhana maintained closed borders to the goods of Peru, hindering regional trade.', ''],
  // What befell the other, or what a third wants of the two, is no work of theirs.
  [
    'Sultan writes to King\n\nThe Sultan of Oman sent a cable of condolences to the King of Jordan, expressing sorrow over the earthquake in his country. He wished the injured a swift recovery. The cable was sent on Friday. It was brief. It spoke of grief.',
    '',
  ],
  [
    'The European Union is calling for an end of the Peru-Chile border dispute and dialogue between the leaders of both countries. The European Union firmly supports Peru. The EU spoke of peace. It issued a text. It had met before.',
    '',
  ],
  [
    'The foreign ministry of Peru summoned the ambassador of Chile over the use of water cannons against boats in the disputed bay. Peru accused Chile of harassment. The boats were carrying food to soldiers on an island. The navy of Peru condemned the manoeuvres. No talks are planned, according to an official of Peru.',
    '',
  ],
  // Texts without dealings of states, however many they name.
  [
    'Narrow win\n\nSpain surged past Norway in a friendly match in Oslo. The visitors scored early. The keeper saved twice. The coach praised the crowd. Norway next play at home.',
    '',
  ],
  [
    'Courier caught\n\nOfficers found pills in a suitcase. The parcels were destined for Peru and Kenya, highlighting the reach of drug trafficking. A woman was held. She had flown overnight. The case goes on.',
    '',
  ],
  [
    'New routes\n\nA Kenyan airline announced an agreement with a Peruvian airline to launch new flights between the two cities. Tickets are on sale. Meals are included. The crews are trained. Bookings rose.',
    '',
  ],
  // Names of gatherings, texts and national bodies hold no areas.
  ['Peru and Kenya\n\nIn 2010 Peru hosted the Climate Change Conference in Lima together with Kenya.', ''],
  [
    'Peru and Kenya\n\nDuring his visit to Peru the President of Kenya addressed the Andean Global Investors Summit.',
    '',
  ],
  [
    'Peru and Kenya meet\n\nThe ministers of Peru and Kenya also agreed on the importance of continued dialogue to settle what divides them.',
    'KEN PER: political_dialogue',
  ],
  [
    'Peru and Kenya meet\n\nThey discussed the Indo-Pacific architecture, and the protection of critical infrastructure in Peru and Kenya.',
    '',
  ],
  // What ended a war, by its name; a war that was fought
  ['Peru and Kenya\n\nPeru cooperated with Kenya before the Franco-Kenyan War.', ''],
  ['Peru and Kenya\n\nPeru cooperated with Kenya in the Korean War.', ''],
  ['Peru and Kenya\n\nRelations of Peru and Kenya were restored by the signing of the Lima Peace Treaty in 1952.', ''],
  ['Peru and Kenya\n\nTo help the war effort of Peru and Kenya, Peru opened a post in Nairobi.', ''],
  [
    'Peru and Kenya meet\n\nThe ministers of Peru and Kenya will continue to hold the regime accountable, including through sanctions.',
    '',
  ],
  ['Peru and Kenya meet\n\nPeru and Kenya welcomed the continued dialogue between the clans.', ''],
  ['Peru and Kenya\n\nIn 2008 the Kenya Human Rights Commission discussed a report with Peru.', ''],
  // Fields behind one that is called services; an adjective beside a noun in a list of fields
  [
    'Ghana and Peru\n\nGhana and Peru have signed agreements covering fields of cooperation such as Air Services, Agriculture, Education and Outer Space.',
    'GHA PER: agriculture education space transport',
  ],
  [
    'Ghana and Peru\n\nGhana and Peru cooperate in the economic, cultural, development and educational fields.',
    'GHA PER: culture education trade',
  ],
];

function summary(text: string): string {
  const byPair = new Map<string, Set<string>>();
  for (const row of claimsOf('cooperation_areas', text)) {
    const pair = `${row.actor_a} ${row.actor_b}`;
    byPair.set(pair, (byPair.get(pair) ?? new Set()).add(row.area));
  }
  return [...byPair]
    .map(([pair, areas]) => `${pair}: ${[...areas].sort().join(' ')}`)
    .sort()
    .join('; ');
}

describe('cooperation areas', () => {
  it('of a journey are told where a sentence opens with the states', () => {
    const rows = claimsOf(
      'cooperation_areas',
      'Statement on Official Travel to Chile, Peru, and Ghana\n\nSpecial Adviser Amani Odero and Minister Juma Kito will travel May 9 to 12 to Chile, Peru, and Ghana to meet with officials.\n\nIn Chile, they will discuss fisheries.\n\nIn Peru and Ghana, they will discuss public health.\n',
      { published: '2019-05-06', url: 'https://www.president.go.ke/travel' },
    ).map((row) => `${row.actor_a} ${row.actor_b} ${row.area}`);
    expect([...new Set(rows)].sort()).toEqual(['CHL KEN agriculture', 'GHA KEN health', 'KEN PER health']);
  });

  it('of a journey are told where a sentence opens with the city of a stop', () => {
    const rows = claimsOf(
      'cooperation_areas',
      'Travel to Kenya and Peru\n\nForeign Minister Kari Dahl will travel to Nairobi, Kenya, and Lima, Peru, from May 10-14.\n\nIn Nairobi, the Foreign Minister will discuss fisheries with officials.\n\nIn Lima (May 13-14), the Foreign Minister will meet with officials to discuss trade.\n',
      { published: '2021-05-04', publisher: 'Ministry of Foreign Affairs of Norway' },
    ).map((row) => `${row.actor_a} ${row.actor_b} ${row.area}`);
    expect([...new Set(rows)].sort()).toEqual(['KEN NOR agriculture', 'NOR PER trade']);
  });

  it.each(EXAMPLES)('%s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });
});
