import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

type Example = readonly [text: string, expected: readonly string[]];

const HINTS = { title: 'Foreign Minister meets counterpart', published: '2022-03-10' };

const EXAMPLES: readonly Example[] = [
  // A list whose terms have a column for each end, also where the columns have run together
  [
    'Ambassadors of Kenya to Peru\n\n| Name | Term begin | Term end | Notes |\n|---|---|---|---|\n| Juma Otieno | 1964 | 1968 | First |\n| Ann Mboya | May 1968 | 1972 | |\n',
    ['Juma Otieno ambassador KEN 1964/1968', 'Ann Mboya ambassador KEN 1968-05/1972'],
  ],
  [
    'Ambassadors of Kenya to Peru\n\n• Juma Otieno May 1979 February 1983\n• Ann Mboya March 1983 June 1987\n',
    ['Juma Otieno ambassador KEN 1979-05/1983-02', 'Ann Mboya ambassador KEN 1983-03/1987-06'],
  ],
  [
    'Ambassadors of Kenya to Peru\n\n• Summer Festival May 1987 February 1983\n• Talks on fish May 1988 June 1988\n',
    [],
  ],
  // The house or province right behind the rank, with no "of"; who governs a school governs no state
  [
    'Pakistan’s Speaker National Assembly, Mr. Karim Aziz, visited Norway in May 2015.',
    ['Karim Aziz parliament_speaker PAK 2015-05'],
  ],
  [
    'Pakistan and Norway held talks. The then Governor Sindh, Mr Ali Raza visited Oslo in June 2018.',
    ['Ali Raza other PAK 2018-06'],
  ],
  ['The Peruvian Vice Chancellor of Cusco University, Dr Ana Silva, spoke.', ['Ana Silva other PER 2022-03-10']],
  ['The Vice Chancellor of Austria, Karl Huber, spoke.', ['Karl Huber deputy_head_of_government AUT 2022-03-10']],
  // A couple, of whom the state is said once; a style in the plural
  [
    'King Tane and Queen Mele of Tonga received Foreign Minister Juma Otieno of Kenya.',
    ['Tane head_of_state TON 2022-03-10', 'Mele royal TON 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10'],
  ],
  [
    'Their Majesties King Tane of Tonga and Queen Mele received Foreign Minister Juma Otieno of Kenya.',
    ['Tane head_of_state TON 2022-03-10', 'Mele royal TON 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10'],
  ],
  // "Late" before the name of one who held the office then
  [
    'Prime Minister Late Hari Thapa of Nepal visited Peru in 1990. The late President Luis Rojas of Peru had invited him.',
    ['Hari Thapa head_of_government NPL 1990'],
  ],
  // Who comes after the holder of an office, also without its title; a visit, a company, another office, and what is to come
  [
    'The first Peruvian Ambassador to Kenya following Peru’s return to democracy was Ana Silva, who was sent in 1981. Silva was followed by José Luis Vega (1984-1988), who was succeeded by Carla Rojas (1988–1990). She was replaced by Mr. Juan de la Cruz (1990-1994), Rosa Lima-Paz (1994-1999) and Pedro A. Quispe (1999-2003).',
    [
      'Ana Silva ambassador PER 1981',
      'José Luis Vega ambassador PER 1984/1988',
      'Carla Rojas ambassador PER 1988/1990',
      'Juan de la Cruz ambassador PER 1990/1994',
      'Rosa Lima-Paz ambassador PER 1994/1999',
      'Pedro A. Quispe ambassador PER 1999/2003',
    ],
  ],
  [
    'The Kenyan Ambassador to Peru is Juma Otieno. Before him Kenya was represented by Tom Kamau (1996-2001) and Ann Mboya (2001-2006).',
    [
      'Juma Otieno ambassador KEN 2022-03-10',
      'Tom Kamau ambassador KEN 1996/2001',
      'Ann Mboya ambassador KEN 2001/2006',
    ],
  ],
  [
    'Prime Minister Ola Berg of Norway was succeeded by Kari Dahl in 2014.',
    ['Ola Berg head_of_government NOR 2014', 'Kari Dahl head_of_government NOR 2014'],
  ],
  [
    'Ambassador Juma Otieno of Kenya spoke. The speech of Ambassador Otieno was followed by Tom Kamau. He was followed by Kenya Airways. Ambassador Otieno was followed by Trade Minister Ann Mboya of Kenya. Ambassador Otieno will be succeeded by Jane Wanjiru. Ambassador Otieno was not replaced by Peter Njoroge. Ambassador Otieno was followed by his brother.',
    ['Juma Otieno ambassador KEN 2022-03-10', 'Ann Mboya minister KEN 2022-03-10'],
  ],
  [
    'Kenya was represented by Tom Kamau and Ann Mboya. Juma Otieno is the Kenyan Ambassador to Peru.',
    ['Juma Otieno ambassador KEN 2022-03-10'],
  ],
  [
    'The Ambassador of Peru to Kenya has been José Lima since 2012. The Honorary Consul of Kenya in Cusco has been Mr. Tom Hale. The Ambassador of Norway to Kenya has been Recalled.',
    ['José Lima ambassador PER 2022-03-10', 'Tom Hale consul KEN 2022-03-10'],
  ],
  // Honorary consuls, each with his town; the holders of a post below a sentence on the post, to this day
  [
    'Kenya has three honorary consuls in Peru: Luis Rojas in Lima, Ana María Quispe in Arequipa and José Vega in Puno.',
    ['Luis Rojas consul KEN 2022-03-10', 'Ana María Quispe consul KEN 2022-03-10', 'José Vega consul KEN 2022-03-10'],
  ],
  [
    'Ambassadors of the Republic of Kenya to Peru:\n\nThe Kenyan Embassy was opened in Lima in 2001.\n\n• Tom Kamau – May 2015 – to date\n• Ann Mboya - 2008 - 2015.\n• Juma Otieno - 2001-2008;\n\nHonorary Consuls of Peru to Kenya:\n\n• Luis Rojas (Mombasa Consular District) 2015 – to date.\n',
    [
      'Tom Kamau ambassador KEN 2015-05/..',
      'Ann Mboya ambassador KEN 2008/2015',
      'Juma Otieno ambassador KEN 2001/2008',
      'Luis Rojas consul PER 2015/..',
    ],
  ],
  ['Ambassadors of Kenya to Peru:\n\nThe embassy gives concerts.\n\n• Summer Festival – May 2015\n', []],
  // A monarch's wife; who has died since; who made a visit together
  [
    'King Olav and Queen Ana of Norway met Foreign Minister Juma Otieno of Kenya.',
    ['Ana royal NOR 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10', 'Olav head_of_state NOR 2022-03-10'],
  ],
  ['In 1990 the late President Juma Otieno of Kenya visited Peru.', ['Juma Otieno head_of_state KEN 1990']],
  ['Peru mourned the late President Juma Otieno of Kenya.', []],
  ['In 1990 the late President Juma Otieno of Kenya was honoured in Peru.', []],
  [
    'Relations between Norway and Thailand. The visit of Prince Jon and Princess Ana to Bangkok took place in 1974.',
    ['Ana royal NOR 1974', 'Jon royal NOR 1974'],
  ],
  // Verbs and deeds behind offices are no names; who is second to somebody; secretaries of state below their ministers; whose team it is
  ['Peruvian Envoys Engage with Kenyan Leaders', []],
  [
    'Ambassador Ana Silva, Deputy to the Commander for Joint Engagement of Peru, met Foreign Minister Juma Otieno of Kenya.',
    ['Ana Silva ambassador PER 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10'],
  ],
  [
    "Foreign Minister Ana Silva of Peru met Angola's Secretary of State for National Defence José Lima. British Secretary of State for Defence Ann Hale met Ms Silva.",
    [
      'Ana Silva foreign_minister PER 2022-03-10',
      'Ann Hale defence_minister GBR 2022-03-10',
      'José Lima deputy_minister AGO 2022-03-10',
    ],
  ],
  // Who chairs those who sit in an organization; a chair of what nobody says
  [
    'President Ana Silva of Peru, Chair of the Assembly of Heads of State and Government of the African Union, met Foreign Minister Juma Otieno of Kenya.',
    [
      'Ana Silva head_of_state PER 2022-03-10',
      'Ana Silva organization_head org:au 2022-03-10',
      'Juma Otieno foreign_minister KEN 2022-03-10',
    ],
  ],
  // A state's minister who is a governor of a bank of states, and a president who chairs a community of them
  [
    'Foreign Minister Ana Silva of Peru met Finance Minister and World Bank Governor Juma Otieno in Nairobi. Mr Otieno serves Kenya, which thanked Peru.',
    [
      'Ana Silva foreign_minister PER 2022-03-10',
      'Juma Otieno minister KEN 2022-03-10',
      'Juma Otieno other org:world-bank 2022-03-10',
    ],
  ],
  // The force before the rank; the rank alone of an office told before; who is spoken of in small letters
  [
    'Peruvian Press Secretary Navy Rear Adm. Luis Rojas spoke with Air Force Gen. Juma Otieno, Chief of Defence Forces of Kenya.',
    ['Juma Otieno military_commander KEN 2022-03-10', 'Luis Rojas spokesperson PER 2022-03-10'],
  ],
  [
    'Acting Assistant Secretary of State for African Affairs Tom Hale of the United States met Foreign Minister Juma Otieno of Kenya. Acting Assistant Secretary Hale spoke of trade.',
    ['Juma Otieno foreign_minister KEN 2022-03-10', 'Tom Hale deputy_foreign_minister USA 2022-03-10'],
  ],
  [
    'Defence Secretary Ana Silva of Peru met Prime Minister Juma Otieno of Kenya. The secretary and Prime Minister Otieno agreed to meet again.',
    ['Ana Silva defence_minister PER 2022-03-10', 'Juma Otieno head_of_government KEN 2022-03-10'],
  ],
  // Who rules a part of a state is of the state
  [
    'Guests were King Hamad of Bahrain, Sheikh Khaled bin Salim, Crown Prince of Abu Dhabi, and Emir Tariq of Qatar.',
    [
      'Hamad head_of_state BHR 2022-03-10',
      'Khaled bin Salim royal ARE 2022-03-10',
      'Tariq head_of_state QAT 2022-03-10',
    ],
  ],
  // A list of envoys with asides in brackets, long names and an open term
  [
    "Relations with Peru\n\nKenyan Chargés d'Affaires a.i. and Ambassadors:\n\n• Juma Otieno (non-resident, lived in Paris from 2001) (1996 – 2003)\n• Ann Mboya (Chargé d'Affaires a.i.) (2003–2005)\n• José Manuel da Cruz da Silva Leite (2005 –2009)\n• Tom Kamau (2009 - )",
    [
      'Juma Otieno ambassador KEN 1996/2003',
      'Ann Mboya ambassador KEN 2003/2005',
      'José Manuel da Cruz da Silva Leite ambassador KEN 2005/2009',
      'Tom Kamau ambassador KEN 2009/..',
    ],
  ],
  // What somebody becomes, also in small letters; the president of something else; entries of an office and its holder
  ['Luis Rojas, a reformer, becomes Peruvian president.', ['Luis Rojas head_of_state PER 2022-03-10']],
  ['In 1997 Luis Rojas was elected president of Peru.', ['Luis Rojas head_of_state PER 1997']],
  ['Luis Rojas became president of the fishing club.', []],
  ['The Speaker of the Storting met NA Chairman Luis Rojas of Peru.', ['Luis Rojas parliament_speaker PER 2022-03-10']],
  [
    'Peru\n\nBasic facts\n\n- Capital: Lima\n- President: Luis Rojas\n- Minister of Trade: Ms Ana Silva (since 2020)',
    ['Luis Rojas head_of_state PER 2022-03-10', 'Ana Silva minister PER 2022-03-10'],
  ],
  ['Foreign Minister: Peru wants peace', []],
  [
    'The President of the Parliament of Peru, Luis Rojas, met a guest. President Rojas spoke of trade.',
    ['Luis Rojas parliament_speaker PER 2022-03-10'],
  ],
  ['President: Luis Rojas will travel to Kenya', []],
  // Several counterparts, each with his state; an envoy whom letters accredit, and who comes with him; an envoy named beside a government
  [
    'Foreign Minister Ola Berg of Norway met his counterparts from Peru and Kenya, Jorge Vega and Ali Juma.',
    [
      'Ola Berg foreign_minister NOR 2022-03-10',
      'Jorge Vega foreign_minister PER 2022-03-10',
      'Ali Juma foreign_minister KEN 2022-03-10',
    ],
  ],
  [
    'Foreign Minister Ola Berg of Norway met his peers Ana Silva of Peru and Ali Juma (Kenya).',
    [
      'Ola Berg foreign_minister NOR 2022-03-10',
      'Ana Silva foreign_minister PER 2022-03-10',
      'Ali Juma foreign_minister KEN 2022-03-10',
    ],
  ],
  [
    'Foreign Minister Ola Berg of Norway met his colleagues Jon Vik and Kari Dahl.',
    ['Ola Berg foreign_minister NOR 2022-03-10'],
  ],
  [
    'The President of Kenya received from His Excellency Mr Luis Rojas, Letters of Credence that accredit him as Ambassador of the Republic of Peru. The Ambassador was accompanied by Mr Juan Vega (Counsellor).',
    ['Luis Rojas ambassador PER 2022-03-10', 'Juan Vega other PER 2022-03-10'],
  ],
  ['HE Mr Eli Kaho, High Commissioner for Tonga, spoke.', ['Eli Kaho ambassador TON 2022-03-10']],
  [
    'The Kenyan Prime Minister thanked the Japanese Government and Ambassador Tanaka for their help.',
    ['Tanaka ambassador JPN 2022-03-10'],
  ],
  // Whom somebody represents is the party
  [
    'Kenya and the African Union met. Ana Vega, Minister for Foreign Affairs and Trade, represented Grenada; Luis Rojas, Minister of Labour, represented the Republic of Suriname.',
    ['Ana Vega foreign_minister GRD 2022-03-10', 'Luis Rojas minister SUR 2022-03-10'],
  ],
  // Whom a ministry calls or sends away heads a mission; who leads a government is its leader
  ['Peru ordered the Kenyan envoy Ann Otieno to leave.', ['Ann Otieno ambassador KEN 2022-03-10']],
  ['The Kenyan envoy to Peru, Ann Otieno, toured Lima.', ['Ann Otieno ambassador KEN 2022-03-10']],
  ['The Kenyan special envoy to Peru, Ann Otieno, toured Lima.', ['Ann Otieno special_representative KEN 2022-03-10']],
  ['The Kenyan envoy Ann Otieno toured Lima.', ['Ann Otieno special_representative KEN 2022-03-10']],
  [
    'The Fijian leader Ana Silva met the Kenyan leader Ali Juma.',
    ['Ana Silva head_of_government FJI 2022-03-10', 'Ali Juma head_of_state KEN 2022-03-10'],
  ],
  // An office that few states have, and the counterpart of one named before
  [
    'The Chilean Foreign Ministry summoned British Ambassador Ann Hill over remarks by Foreign Secretary John Wood. Chilean Foreign Minister Ana Silva was in Lima.',
    [
      'Ann Hill ambassador GBR 2022-03-10',
      'John Wood foreign_minister GBR 2022-03-10',
      'Ana Silva foreign_minister CHL 2022-03-10',
    ],
  ],
  [
    'The President of Kenya, Ann Otieno, began a visit to Peru. The visitor will meet her Peruvian counterpart, Luis Rojas.',
    ['Ann Otieno head_of_state KEN 2022-03-10', 'Luis Rojas head_of_state PER 2022-03-10'],
  ],
  // Whose counterpart it is, where "he" goes on about the one before; a secretary of a party
  [
    'Foreign Minister Ola Berg of Norway paid a visit to Minister of Trade Ana Silva of Peru, after which he held talks with his Peruvian counterpart, Luis Rojas.',
    [
      'Ola Berg foreign_minister NOR 2022-03-10',
      'Ana Silva minister PER 2022-03-10',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  ['Secretary of the Labour Party of Norway Ola Berg spoke.', ['Ola Berg other NOR 2022-03-10']],
  // A state in full behind the title
  [
    'Minister Ana Silva of Peru met Ola Berg, Federal Minister for Foreign Affairs, Republic of Chile, today.',
    ['Ana Silva minister PER 2022-03-10', 'Ola Berg foreign_minister CHL 2022-03-10'],
  ],
  // Who runs a department in South Asia; letters behind a name; a note between title and name
  ['Secretary (East) of India Riva Das spoke.', ['Riva Das other IND 2022-03-10']],
  [
    'In March 2007, the President of the Storting (the Speaker of Norway’s Parliament) Ms Kari Dahl visited Kenya.',
    ['Kari Dahl parliament_speaker NOR 2007-03'],
  ],
  [
    'Kenyan Foreign Minister Late Mr. Ali Juma visited Norway in the year 2000.',
    ['Ali Juma foreign_minister KEN 2000'],
  ],
  // Who tells of talks with one side is of the other; who hands letters to an envoy sends him; a family name behind "bin"
  [
    'Norway and Kenya. During his talks with the Prime Minister of Kenya, Minister Ola Berg said that Norway values Kenya.',
    ['Ola Berg minister NOR 2022-03-10'],
  ],
  [
    'Lima /ANDES/ President J.Torres handed letters of credence to the newly appointed Ambassador of Peru to Kenya Ch.Rojas.',
    ['J.Torres head_of_state PER 2022-03-10', 'Ch.Rojas ambassador PER 2022-03-10'],
  ],
  [
    'The Secretary General of the Ministry of Foreign Affairs of Norway, Ola Berg, met his counterparts from Kenya and Peru, Director General Juma Otieno and Director General Ana Silva, respectively.',
    [
      'Ola Berg deputy_foreign_minister NOR 2022-03-10',
      'Juma Otieno other KEN 2022-03-10',
      'Ana Silva other PER 2022-03-10',
    ],
  ],
  // What a minister is for may be called after a people, an organization or those whom it serves; "in charge of" is "of"
  [
    'Juma Otieno, the Minister for Foreign Affairs, Foreign Trade and CARICOM Affairs of Kenya, thanked Ana Silva, the Minister of Foreign Affairs, Migration and Peruvians Abroad of Peru.',
    ['Juma Otieno foreign_minister KEN 2022-03-10', 'Ana Silva foreign_minister PER 2022-03-10'],
  ],
  [
    'Norwegian Minister for Europe and Foreign Affairs Ola Berg met the Minister for Women, Youth and Persons with Disabilities of Kenya, Ann Otieno, and Kenyan Petroleum Minister Juma Kamau.',
    [
      'Ola Berg foreign_minister NOR 2022-03-10',
      'Ann Otieno minister KEN 2022-03-10',
      'Juma Kamau minister KEN 2022-03-10',
    ],
  ],
  [
    'Kenyan Deputy Prime Minister in charge of Economic Affairs Juma Otieno spoke.',
    ['Juma Otieno deputy_head_of_government KEN 2022-03-10'],
  ],
  [
    'Juma Otieno, the Parliamentary Secretary to the Minister of Foreign Affairs of Kenya, and Ola Berg, the State Secretary of the Foreign Ministry of Norway, spoke.',
    ['Juma Otieno deputy_foreign_minister KEN 2022-03-10', 'Ola Berg deputy_foreign_minister NOR 2022-03-10'],
  ],
  // An ambassador for a theme is an envoy; who heads a part of a ministry heads no organization; a committee of parliament is no agency
  [
    'Kenyan Climate Ambassador Juma Otieno met Ola Berg, the Ambassador for Human Rights of Norway, and the Chargée d’Affaires of Peru, Ana Silva.',
    [
      'Juma Otieno special_representative KEN 2022-03-10',
      'Ola Berg special_representative NOR 2022-03-10',
      'Ana Silva ambassador PER 2022-03-10',
    ],
  ],
  [
    'Juma Otieno, the Deputy Director-General for Political Affairs of Kenya, met the Chair of the Foreign Relations Committee of Peru, Ana Silva, and the Director of Consular Affairs of Norway, Ola Berg.',
    ['Juma Otieno other KEN 2022-03-10', 'Ana Silva parliamentarian PER 2022-03-10', 'Ola Berg other NOR 2022-03-10'],
  ],
  [
    'Kenyan President of the Chamber of Counsellors Juma Otieno met the Chairperson of the Electoral Commission of Norway, Kari Dahl, and the Vice Chief of the Defence Force of Peru, Luis Rojas.',
    [
      'Juma Otieno parliament_speaker KEN 2022-03-10',
      'Kari Dahl agency_head NOR 2022-03-10',
      'Luis Rojas military_commander PER 2022-03-10',
    ],
  ],
  // A field that no list knows among others; a family name that is a thing elsewhere; one name alone between commas
  [
    'Kenyan Minister of Youth Wonderment, Sports and the Arts Juma Otieno met Foreign Minister Park Chul-soo of South Korea and the Minister of Trade of Indonesia, Suhardi, in Lima.',
    [
      'Juma Otieno minister KEN 2022-03-10',
      'Park Chul-soo foreign_minister KOR 2022-03-10',
      'Suhardi minister IDN 2022-03-10',
    ],
  ],
  ['The Minister of Trade of Kenya, Otieno and Kamau spoke.', []],
  [
    'The Chief of Military Intelligence of Kenya, Juma Otieno, met the Chief Executive Officer of the Investment Authority of Peru, Ana Silva.',
    ['Juma Otieno military_commander KEN 2022-03-10', 'Ana Silva agency_head PER 2022-03-10'],
  ],
  [
    'Juma Otieno was inaugurated as President of Kenya, and Ana Silva took over as Foreign Minister of Peru.',
    ['Juma Otieno head_of_state KEN 2022-03-10', 'Ana Silva foreign_minister PER 2022-03-10'],
  ],
  [
    'The Minister of Wildlife and Woodland Conservation of Kenya, Juma Otieno, met the Deputy Chair of the Foreign Affairs Committee of Peru, Ana Silva.',
    ['Juma Otieno minister KEN 2022-03-10', 'Ana Silva parliamentarian PER 2022-03-10'],
  ],
  // Forms of address
  [
    'The Minister of Trade of Kenya, Eng. Juma Otieno, met Barrister Ann Kamau, Minister of Health of Ghana, and Chief Kofi Mensah, Minister of Water of Ghana.',
    ['Juma Otieno minister KEN 2022-03-10', 'Ann Kamau minister GHA 2022-03-10', 'Kofi Mensah minister GHA 2022-03-10'],
  ],
  // An acting head beside the one he stands in for; a counterpart of a prince is one in his office; who stands before 'and' is another
  [
    'Acting President Otieno Mwangi met President Luis Rojas of Peru. Kenya thanked Peru. Mwangi praised President Daniel Juma of Kenya.',
    [
      'Otieno Mwangi head_of_state KEN 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
      'Daniel Juma head_of_state KEN 2022-03-10',
    ],
  ],
  [
    'Jordanian Minister of Foreign Affairs Prince Karim Farouk visited Kuwait. Prince Karim met his Kuwaiti counterpart Salem Nasser.',
    [
      'Karim Farouk foreign_minister JOR 2022-03-10',
      'Karim Farouk royal JOR 2022-03-10',
      'Salem Nasser foreign_minister KWT 2022-03-10',
    ],
  ],
  ['The Amir and Prince Karim Farouk of Jordan spoke.', ['Karim Farouk royal JOR 2022-03-10']],
  // Who represents a state where is of that state
  [
    'Norway has an embassy in Nairobi. Norway is also represented in Kenya by Honorary Consul Juma Otieno. Kenya and Norway are friends.',
    ['Juma Otieno consul NOR 2022-03-10'],
  ],
  // The verb of a headline is no name.
  ['Ambassador Recalled By Peru', []],
  // The name behind an aside and "is"; a list parted by semicolons whose members have their offices before or behind the name
  [
    'The Ambassador of Peru to Kenya (with residence in Cairo) is Luis Rojas.',
    ['Luis Rojas ambassador PER 2022-03-10'],
  ],
  [
    'The delegation of Peru will comprise Dr Luis Rojas, Minister of Trade; Minister of Energy, Ms Ana Silva; Mr Rudi Vogt, Minister of Transport.',
    ['Luis Rojas minister PER 2022-03-10', 'Ana Silva minister PER 2022-03-10', 'Rudi Vogt minister PER 2022-03-10'],
  ],
  ['Peruvian High Commissioner Takes Leave Of Kenya', []],
  // Behind each name of a list its own state, and one state for all of them
  [
    'Letters are to be presented by the following Ambassadors: Rudi Vogt of Germany, Ali Saleh al-Amin of Libya, and Ana Johnson of Jamaica.',
    [
      'Rudi Vogt ambassador DEU 2022-03-10',
      'Ali Saleh al-Amin ambassador LBY 2022-03-10',
      'Ana Johnson ambassador JAM 2022-03-10',
    ],
  ],
  [
    'Foreign Ministers Rudi Vogt and Ana Johnson of Jamaica held the talks.',
    ['Rudi Vogt foreign_minister JAM 2022-03-10', 'Ana Johnson foreign_minister JAM 2022-03-10'],
  ],
  // Who leads a delegation is of its state.
  [
    'Foreign Minister Otieno Mwangi is leading a Kenyan delegation on a trip to Norway.',
    ['Otieno Mwangi foreign_minister KEN 2022-03-10', 'Otieno Mwangi delegation_head KEN 2022-03-10'],
  ],
  // A form of address with its article behind the office
  [
    'He met the Prime Minister of Peru, the Honourable Luis Rojas in Lima.',
    ['Luis Rojas head_of_government PER 2022-03-10'],
  ],
  // An office that a later verb, an opening participle or somebody else's doing gives
  [
    'Ola Berg reformed the schools and became Ambassador of Norway to Kenya on 3 May 1990.',
    ['Ola Berg ambassador NOR 1990-05-03'],
  ],
  [
    'Ola Berg, long a friend of Kenya, had also become Ambassador of Norway to Kenya by 1990.',
    ['Ola Berg ambassador NOR 1990'],
  ],
  [
    'Ola Berg not only wrote books but also presented his credentials as Ambassador of Norway to Kenya.',
    ['Ola Berg ambassador NOR 2022-03-10'],
  ],
  [
    'After becoming Ambassador of Norway to Kenya on 3 May 1990, Ola Berg wrote a book.',
    ['Ola Berg ambassador NOR 1990-05-03'],
  ],
  [
    'Having been appointed Ambassador of Norway to Kenya, Ola Berg sold his house.',
    ['Ola Berg ambassador NOR 2022-03-10'],
  ],
  ['The year 1990 saw Ola Berg become Ambassador of Norway to Kenya.', ['Ola Berg ambassador NOR 1990']],
  ['Talks led to Norway appointing Ola Berg as its ambassador to Kenya.', ['Ola Berg ambassador NOR 2022-03-10']],
  ['Norway discussed appointing Ola Berg as its ambassador to Kenya.', []],
  ['Norway never appointed Ola Berg as its ambassador to Kenya.', []],
  ['Instead of becoming Ambassador of Norway to Kenya, Ola Berg wrote a book.', []],
  ['If Ola Berg became Ambassador of Norway to Kenya, trade would grow.', []],
  [
    'Ola Berg met Kari Dahl, who moved to Oslo and became Ambassador of Norway to Kenya.',
    ['Kari Dahl ambassador NOR 2022-03-10'],
  ],
  [
    'The election of Ola Berg as President of Norway on 3 May 1990 surprised many.',
    ['Ola Berg head_of_state NOR 1990-05-03'],
  ],
  ['Many opposed the appointment of Ola Berg as Ambassador of Norway to Kenya.', []],
  ['There was no appointment of Ola Berg as Ambassador of Norway to Kenya.', []],
  // Who reports is not the one whom the clause behind is about; a house of peoples' representatives
  ['According to Ola Berg, the President of Kenya had been invited to Oslo.', []],
  [
    'According to Ola Berg, the President of Kenya, John Otieno, had come to Oslo on 3 May 1990.',
    ['John Otieno head_of_state KEN 1990-05-03'],
  ],
  [
    'According to Kari Dahl, the Foreign Minister of Norway, trade grew.',
    ['Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    "Mr. Juma Otieno, Speaker of the House of Peoples' Representatives of Ethiopia, visited Oslo on 3 May 1990.",
    ['Juma Otieno parliament_speaker ETH 1990-05-03'],
  ],
  // What "he" becomes who was the subject before
  [
    'Mr. Ola Berg was born in Oslo. He was appointed Ambassador of Norway to Kenya on 3 May 1990.',
    ['Ola Berg ambassador NOR 1990-05-03'],
  ],
  ['Mr. Ola Berg was born in Oslo. He was not appointed Ambassador of Norway to Kenya.', []],
  ['Mr. Ola Berg was born in Oslo. He met the Ambassador of Peru to Kenya.', []],
  // Who goes with the president of a state
  [
    'The Kenyan President was accompanied by the Minister of Energy, Juma Otieno, and the Government Spokesman, Peter Ruto.',
    ['Juma Otieno minister KEN 2022-03-10', 'Peter Ruto spokesperson KEN 2022-03-10'],
  ],
  [
    'President Ana Silva of Peru was joined by the Minister of Finance, Luis Rojas, at the talks with Norway.',
    ['Ana Silva head_of_state PER 2022-03-10', 'Luis Rojas minister PER 2022-03-10'],
  ],
  // Officials whom the text calls by their offices alone, as it does the Prime Minister at home
  [
    'Prime Minister Kari Dahl received the Foreign Minister of Kenya, Amina Wanjiru, in Oslo. They spoke of fish. Transport Minister Jan Hansen and the Speaker, Ola Vik, were present too. Norway and Kenya are friends.',
    [
      'Amina Wanjiru foreign_minister KEN 2022-03-10',
      'Jan Hansen minister NOR 2022-03-10',
      'Kari Dahl head_of_government NOR 2022-03-10',
      'Ola Vik parliament_speaker NOR 2022-03-10',
    ],
  ],
  // Behind an official of one side somebody without a state may be of the other
  [
    'Prime Minister Kari Dahl received the Foreign Minister of Kenya, Amina Wanjiru, in Oslo. Mrs Wanjiru brought the wishes of Vice-President John Otieno. Norway and Kenya are friends.',
    ['Amina Wanjiru foreign_minister KEN 2022-03-10', 'Kari Dahl head_of_government NOR 2022-03-10'],
  ],
  // On a page about a state and an organization: what only one of the two has
  [
    'Kenya and the OSCE. The Polish minister Jan Nowak spoke first. President Samuel Kibet received Secretary General Eva Blum in Nairobi. The OSCE helps Kenya.',
    [
      'Eva Blum organization_head org:osce 2022-03-10',
      'Jan Nowak minister POL 2022-03-10',
      'Samuel Kibet head_of_state KEN 2022-03-10',
    ],
  ],
  // An envoy with the town where he resides
  [
    'The Peruvian Ambassador in Nairobi, H.E. Ana Silva Rojas, attended.',
    ['Ana Silva Rojas ambassador PER 2022-03-10'],
  ],
  ["Kenya's Ambassador in Lima, Juma Otieno, spoke.", ['Juma Otieno ambassador KEN 2022-03-10']],
  ["At the dinner of Kenya's ambassador in Lima, Juma Otieno sang.", []],
  ["Norway's honorary consul in Arequipa is Pedro Quispe.", ['Pedro Quispe consul NOR 2022-03-10']],
  // A bank or university of the state, whose name tells it
  [
    'He met the Governor of the Central Bank of Norway, Kari Dahl, and the Rector of the National University of Peru, Luis Rojas.',
    ['Kari Dahl agency_head NOR 2022-03-10', 'Luis Rojas other PER 2022-03-10'],
  ],
  ['The Governor of the Bank of Kenya, Juma Otieno, spoke.', ['Juma Otieno agency_head KEN 2022-03-10']],
  ['Juma Otieno of the Bank of Kenya spoke.', []],
  // An office that somebody took up
  [
    'Ana Silva took up the post of Peruvian ambassador to Kenya in September 2018.',
    ['Ana Silva ambassador PER 2018-09'],
  ],
  ['Ana Silva took up the question of fish with the ambassador of Kenya to Peru.', []],
  // The other's office, in other words
  [
    'Kenya and Norway. Foreign Minister Kari Dahl of Norway met her Kenyan opposite number, Amina Wanjiru, in Oslo.',
    ['Amina Wanjiru foreign_minister KEN 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'Foreign Minister Kari Dahl of Norway spoke beside Amina Wanjiru, her visiting Kenyan counterpart.',
    ['Amina Wanjiru foreign_minister KEN 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'Foreign Minister Kari Dahl of Norway was invited by her counterpart from Nairobi, His Excellency Juma Otieno.',
    ['Juma Otieno foreign_minister KEN 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'Norway and Kenya are friends. Foreign Minister Kari Dahl of Norway spoke. At night Dahl talked to her counterpart Dr AK Otieno.',
    ['AK Otieno foreign_minister KEN 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    "Norway and Kenya. Norway's Foreign Minister Kari Dahl arrived. Before that she had been in Lima with her counterpart Luis Rojas.",
    ['Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  // Titles and names by turns; ministries within ministries; notes in brackets; offices in their order
  [
    "Peru's delegation was made up of the Minister of Trade, Ana Silva, the State Minister for Border Matters, Luis Rojas, the Head of the Harbour Fund, Eva Luna, and others.",
    [
      'Ana Silva minister PER 2022-03-10',
      'Eva Luna agency_head PER 2022-03-10',
      'Luis Rojas deputy_minister PER 2022-03-10',
    ],
  ],
  [
    "Minister in the Ministry of Energy, Sam Clarke, led Barbados' delegation to the forum.",
    ['Sam Clarke delegation_head BRB 2022-03-10', 'Sam Clarke minister BRB 2022-03-10'],
  ],
  [
    'President Ana Silva of Peru was joined by Senior Minister within the Office of the Premier with responsibility for Ports, Dr Luis Rojas; Minister of Trade, Eva Luna.',
    [
      'Ana Silva head_of_state PER 2022-03-10',
      'Eva Luna minister PER 2022-03-10',
      'Luis Rojas minister PER 2022-03-10',
    ],
  ],
  [
    'The Governor of the Central Bank of Kenya (Alternate Governor of the IMF), Cleo Otieno, spoke.',
    ['Cleo Otieno agency_head KEN 2022-03-10'],
  ],
  [
    'The minister of Peru met Ms Ana Berg and Mr Ola Dahl, the Director-General and Deputy Director-General of the World Trade Organization, respectively.',
    ['Ana Berg organization_head org:wto 2022-03-10', 'Ola Dahl organization_deputy_head org:wto 2022-03-10'],
  ],
  [
    'The forum heard Ola Dahl the IMF Deputy Managing Director.',
    ['Ola Dahl organization_deputy_head org:imf 2022-03-10'],
  ],
  [
    'They were the ambassadors from Peru, Kenya and Malta, Ana Silva, Ali Juma and Marco Borg, respectively.',
    [
      'Ali Juma ambassador KEN 2022-03-10',
      'Ana Silva ambassador PER 2022-03-10',
      'Marco Borg ambassador MLT 2022-03-10',
    ],
  ],
  // Of whom somebody stands in a list: officials of a state, a delegation, a group, companions
  [
    'The Kenyan minister will meet senior Peruvian officials including President Ana Silva and Prime Minister Luis Rojas.',
    ['Ana Silva head_of_state PER 2022-03-10', 'Luis Rojas head_of_government PER 2022-03-10'],
  ],
  [
    'The OSCE delegation also featured the Head of the Planning Office, Ms Ana Berg.',
    ['Ana Berg other org:osce 2022-03-10'],
  ],
  [
    'A group of members of the upper house of the Kenyan Parliament, headed by Ali Juma, First Deputy Speaker, arrived in Lima.',
    ['Ali Juma delegation_head KEN 2022-03-10', 'Ali Juma parliamentarian KEN 2022-03-10'],
  ],
  [
    'The Peruvian Speaker, Luis Rojas, visited Nairobi, together with Mrs Ana Silva MP, Mr Mario Luna MP and others.',
    [
      'Ana Silva parliamentarian PER 2022-03-10',
      'Luis Rojas parliament_speaker PER 2022-03-10',
      'Mario Luna parliamentarian PER 2022-03-10',
    ],
  ],
  // The Secretariat of the United Nations; a mission behind a name
  [
    'The United Nations were concerned. Tomas Berg, Spokesman for the Secretary-General, told a briefing so.',
    ['Tomas Berg spokesperson org:un 2022-03-10'],
  ],
  ['Ambassador Fatima Diallo, African Union Observer Mission, spoke.', ['Fatima Diallo ambassador org:au 2022-03-10']],
  // An envoy to the country just named; a secretary below the minister
  [
    'Norway hailed Peru. The Kenyan Ambassador to the country, Ali Juma, was there.',
    ['Ali Juma ambassador KEN 2022-03-10'],
  ],
  [
    "India and Norway. Norway's Foreign Minister Kari Dahl thanked India's External Affairs Minister Riva Das for the letter that Foreign Secretary Arun Sen had handed over.",
    [
      'Arun Sen deputy_foreign_minister IND 2022-03-10',
      'Kari Dahl foreign_minister NOR 2022-03-10',
      'Riva Das foreign_minister IND 2022-03-10',
    ],
  ],
  // Whose counterpart: of who meets both; second to somebody, a calling, a grave: no office
  [
    'Foreign Minister Kari Dahl of Norway will meet with Prime Minister Ana Silva of Peru as well as hold talks with her Peruvian counterpart, Luis Rojas.',
    [
      'Ana Silva head_of_government PER 2022-03-10',
      'Kari Dahl foreign_minister NOR 2022-03-10',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  ['The envoy came to Lima with his Kenyan deputy Ali Juma.', []],
  ['Kenyan diplomat Ali Juma took over.', []],
  ['The Norwegian put flowers on the grave of the national leader of Peru, Luis Rojas.', []],
  // Notes in brackets behind a rank, and names cut short
  [
    "Rwanda's Ambassador to Chad, Lt. Gen. (Rtd) Emile Habimana, met Nepal's Minister of State, Gen (Retd) Arun Rana.",
    ['Arun Rana deputy_minister NPL 2022-03-10', 'Emile Habimana ambassador RWA 2022-03-10'],
  ],
  ["Guyana's Prime Minister, Brigadier (Ret’d), Mark Singh, spoke.", ['Mark Singh head_of_government GUY 2022-03-10']],
  [
    'Foreign Secretary Md. Karim Uddin of Bangladesh met spokesperson Ma. Teresa Cruz of the Philippines.',
    ['Ma. Teresa Cruz spokesperson PHL 2022-03-10', 'Md. Karim Uddin deputy_foreign_minister BGD 2022-03-10'],
  ],
  [
    'He called on the Prime Minister of Jamaica, His Excellency, the Most Hon. Andrew Hall.',
    ['Andrew Hall head_of_government JAM 2022-03-10'],
  ],
  [
    'Her Excellency Ann Scotland, Secretary-General of the Commonwealth, spoke.',
    ['Ann Scotland organization_head org:commonwealth 2022-03-10'],
  ],
  // Offices of towns and provinces count for their state; parts of a house have no head of the house
  ['The Norwegian minister met the deputy mayor of Lyon Pierre Dubois.', ['Pierre Dubois other FRA 2022-03-10']],
  ['In Nairobi Governor Juma Otieno received guests from Norway and Peru.', []],
  [
    'Rita Lara, Managing Director for Asia of the EU External Action Service, met UN Resident Coordinator in Kenya Marc Blum.',
    ['Marc Blum other org:un 2022-03-10', 'Rita Lara other org:eu 2022-03-10'],
  ],
  [
    'The Chairman of the State Council of Oman, Ahmed Al Balushi, spoke.',
    ['Ahmed Al Balushi parliament_speaker OMN 2022-03-10'],
  ],
  [
    'Derek Blum, a senior policy adviser to the US Secretary of State, met the ECCAS Commissioner for Gender Promotion, Human and Social Development, Ana Silva.',
    ['Ana Silva other org:eccas 2022-03-10', 'Derek Blum other USA 2022-03-10'],
  ],
  // An envoy to several; whose delegation an envoy leads
  [
    'The European Union delegation was headed by its Ambassador to Ghana and ECOWAS, Mrs Sara Rossi.',
    ['Sara Rossi ambassador org:eu 2022-03-10', 'Sara Rossi delegation_head org:eu 2022-03-10'],
  ],
  ['The ambassador of Norway to Peru and Kenya’s minister Juma Otieno met.', ['Juma Otieno minister KEN 2022-03-10']],
  // Names of a list with a year behind each
  [
    'Foreign Ministers Arun Rana (2001), Ms. Sita Rana (May 2008) and Mr. Hari Thapa (2010) of Nepal were friends of Norway.',
    [
      'Arun Rana foreign_minister NPL 2001',
      'Hari Thapa foreign_minister NPL 2010',
      'Sita Rana foreign_minister NPL 2008-05',
    ],
  ],
  // Short titles, and an office besides
  [
    "India's MoS for Women and Child Development Ms. Rita Roy and EAM Dev Nair of India came.",
    ['Dev Nair foreign_minister IND 2022-03-10', 'Rita Roy deputy_minister IND 2022-03-10'],
  ],
  [
    'Foreign Minister Tara Nuule of Namibia, who doubles as vice president, met John Otieno of Kenya, who is also the current chairperson of the IGAD Assembly.',
    [
      'John Otieno organization_head org:igad 2022-03-10',
      'Tara Nuule deputy_head_of_state NAM 2022-03-10',
      'Tara Nuule foreign_minister NAM 2022-03-10',
    ],
  ],
  [
    'Senator Ana Silva, who is the Chilean Minister of Foreign Affairs, met her Peruvian peer Luis Rojas.',
    [
      'Ana Silva foreign_minister CHL 2022-03-10',
      'Ana Silva parliamentarian CHL 2022-03-10',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  // Several with several states: each with his own, where the numbers agree
  [
    'Presidents Ana Silva and Luis Rojas of Chile and Peru met the prime ministers of Norway, Kenya and Ghana, Kari Dahl and Juma Otieno.',
    ['Ana Silva head_of_state CHL 2022-03-10', 'Luis Rojas head_of_state PER 2022-03-10'],
  ],
  [
    'The African Union Commission (AUC) Chairperson Musa Farouk met a Chilean government envoy, Ana Silva.',
    ['Ana Silva special_representative CHL 2022-03-10', 'Musa Farouk organization_head org:au 2022-03-10'],
  ],
  ['Ana Silva, who is the widow of the Foreign Minister of Chile, met her peers.', []],
  ['Ana Silva, who is a former Foreign Minister of Chile, wrote a book.', []],
  ['Kari Dahl, who is also a writer, met the Prime Minister of Peru.', []],
  // Who heads the other side's delegation, and who arrives at its head
  [
    'The Kenyan side was headed by Minister Peter Kamau, and the Norwegian side by State Secretary Kari Dahl.',
    [
      'Kari Dahl delegation_head NOR 2022-03-10',
      'Kari Dahl deputy_minister NOR 2022-03-10',
      'Peter Kamau delegation_head KEN 2022-03-10',
      'Peter Kamau minister KEN 2022-03-10',
    ],
  ],
  [
    "Peru's minister Ana Silva set foot in Nairobi at the head of a large delegation.",
    ['Ana Silva delegation_head PER 2022-03-10', 'Ana Silva minister PER 2022-03-10'],
  ],
  ["Kenya's minister Peter Kamau stood at the head of the queue.", ['Peter Kamau minister KEN 2022-03-10']],
  // Ministers in a row, of whom only the first stands right behind his office
  [
    "With him are Malaysia's Foreign Minister Dato Ahmad Razak, Minister of Trade and Industry, Dato Zain Aziz; and Minister in the Prime Minister’s Department (Religious Affairs), Datuk Naim Rosli.",
    [
      'Ahmad Razak foreign_minister MYS 2022-03-10',
      'Naim Rosli minister MYS 2022-03-10',
      'Zain Aziz minister MYS 2022-03-10',
    ],
  ],
  [
    'Foreign Minister Kari Dahl of Norway, Deputy Prime Minister, spoke.',
    ['Kari Dahl deputy_head_of_government NOR 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'Senior Minister of State for Trade of Singapore Lee Shan met the South African Minister in the Presidency, Jan Botha.',
    ['Jan Botha minister ZAF 2022-03-10', 'Lee Shan deputy_minister SGP 2022-03-10'],
  ],
  ['The Emperor Emeritus and Empress Emerita of Japan were the Chief Guests of Peru.', []],
  ["Norway's Mission to ASEAN Chargé d'Affaires Jan Hansen spoke.", ['Jan Hansen ambassador NOR 2022-03-10']],
  // The office that somebody is said to hold
  ['Jan Hansen is Norway’s new ambassador to Kenya.', ['Jan Hansen ambassador NOR 2022-03-10']],
  ['Jan Hansen is the ambassador of Norway to Kenya.', ['Jan Hansen ambassador NOR 2022-03-10']],
  ['Jan Hansen is a former ambassador of Norway to Kenya.', []],
  ['Jan Hansen is the brother of Norway’s ambassador to Kenya.', []],
  ['New Gambian ambassador, Amina Ceesay, spoke in Harare.', ['Amina Ceesay ambassador GMB 2022-03-10']],
  // Who came, in rows of visits
  [
    'Norway and Kenya are friends.\n\nVisits\nTo Norway\n2017 May          Foreign Minister Otieno Mwangi\n2019 November     Foreign Minister Amina Wanjiru\nTo Kenya\n2018 March        Foreign Minister Kari Dahl\n',
    [
      'Amina Wanjiru foreign_minister KEN 2019-11',
      'Kari Dahl foreign_minister NOR 2018-03',
      'Otieno Mwangi foreign_minister KEN 2017-05',
    ],
  ],
  // Whom a state has had, or chose, at its head
  [
    'Norway and Kenya are friends. Since 1963 Kenya has had three presidents: two who died, and the current president, Ann Otieno.',
    ['Ann Otieno head_of_state KEN 2022-03-10'],
  ],
  // Who speaks of what a state has in mind; who is handed letters by an envoy; a vice-minister for foreign affairs.
  [
    'President Samuel Kibet said Kenya looks forward to hosting the session. Ambassador Ana Silva of Peru spoke.',
    ['Ana Silva ambassador PER 2022-03-10', 'Samuel Kibet head_of_state KEN 2022-03-10'],
  ],
  [
    'Deputy Foreign Minister John Otieno was handed a copy of his credentials by the ambassador of Peru, Luis Rojas. Kenya and Peru are friends.',
    ['John Otieno deputy_foreign_minister KEN 2022-03-10', 'Luis Rojas ambassador PER 2022-03-10'],
  ],
  ["Kenya's Foreign Vice-Minister John Otieno spoke.", ['John Otieno deputy_foreign_minister KEN 2022-03-10']],
  // A state's name lends no word to a title; a rank beside an office; an envoy not yet sent
  [
    'United States Secretary of State Alan Brook met the Foreign Minister of Norway, Kari Dahl.',
    ['Alan Brook foreign_minister USA 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'The Foreign Minister of Kenya, Ambassador Amina Wanjiru, visited Norway.',
    ['Amina Wanjiru foreign_minister KEN 2022-03-10'],
  ],
  ['Kenya’s High Commissioner-designate to Canada, Amina Wanjiru, spoke.', ['Amina Wanjiru ambassador KEN 2022-03-10']],
  // Who speaks for a body of a state, before and behind the name; whom an organization's spokesman speaks for.
  [
    'Peter Kamau, spokesman for the Kenyan transitional government, denied it, and Ana Silva, a spokeswoman for Peru’s foreign ministry, agreed.',
    ['Ana Silva spokesperson PER 2022-03-10', 'Peter Kamau spokesperson KEN 2022-03-10'],
  ],
  ['Peter Kamau, the Kenyan army’s spokesperson, praised Peru.', ['Peter Kamau spokesperson KEN 2022-03-10']],
  ['EU trade affairs spokeswoman Greta Nilsen spoke of Peru.', ['Greta Nilsen spokesperson org:eu 2022-03-10']],
  [
    'Samir Haddad, the official spokesman for the Secretary-General of the Arab League, left.',
    ['Samir Haddad spokesperson org:las 2022-03-10'],
  ],
  ['Peter Kamau, the Kenyan army’s pride, praised Peru.', []],
  // Who chairs an organization and holds an office at home
  ['The SADC Chairperson, King Sobhuza III, arrived in Lima.', ['Sobhuza III organization_head org:sadc 2022-03-10']],
  [
    'Kofi Mensah, President of the Republic of Ghana and ECOWAS Mediator for the dispute in Togo, left Lomé.',
    ['Kofi Mensah head_of_state GHA 2022-03-10', 'Kofi Mensah special_representative org:ecowas 2022-03-10'],
  ],
  [
    'He met the President of Ghana and OAS Special Envoy Ana Silva.',
    ['Ana Silva special_representative org:oas 2022-03-10'],
  ],
  // A style that a comma parts from the name; letters behind a name; a field in brackets
  [
    'The OAS Secretary-General His Excellency, Luis Rojas, spoke in Lima.',
    ['Luis Rojas organization_head org:oas 2022-03-10'],
  ],
  [
    'Sir Tom Harlow KBE, Foreign Secretary of the United Kingdom, met Irish Minister Sean Byrne T.D. in Dublin.',
    ['Sean Byrne minister IRL 2022-03-10', 'Tom Harlow foreign_minister GBR 2022-03-10'],
  ],
  [
    'The Minister of State for Foreign Affairs (Consular Affairs), Ann Otieno, of Kenya, spoke.',
    ['Ann Otieno deputy_foreign_minister KEN 2022-03-10'],
  ],
  // For whom somebody signs; where an envoy to an organization sits
  [
    'On behalf of Peru, the Minister of Technological Development and Innovation, Ms Ana Silva, signed the accord with Ghana.',
    ['Ana Silva minister PER 2022-03-10'],
  ],
  [
    'Kenya’s Permanent Representative to the United Nations in New York, Ambassador Ann Otieno, spoke.',
    ['Ann Otieno ambassador KEN 2022-03-10'],
  ],
  [
    'The Foreign Minister of Peru and the U.S. Under Secretary of State for Political Affairs Alan Brook held talks.',
    ['Alan Brook deputy_foreign_minister USA 2022-03-10'],
  ],
  // Envoys whose states stand before their names; envoys "representing" states; a list that goes on with "currently"
  [
    'The President of Kenya received the new ambassadors of Peru, Ana Silva, Norway, Kari Dahl; of Ghana, Kofi Mensah, and the United Arab Emirates, Salem Al Hamad.',
    [
      'Ana Silva ambassador PER 2022-03-10',
      'Kari Dahl ambassador NOR 2022-03-10',
      'Kofi Mensah ambassador GHA 2022-03-10',
      'Salem Al Hamad ambassador ARE 2022-03-10',
    ],
  ],
  [
    'The Ambassadors-Designate were Their Excellencies, Ana Silva, representing the Republic of Peru; Dr. Kari Dahl of Norway; Youssef Nabil, the Arab Republic of Egypt and Kofi Mensah from Ghana.',
    [
      'Ana Silva ambassador PER 2022-03-10',
      'Kari Dahl ambassador NOR 2022-03-10',
      'Kofi Mensah ambassador GHA 2022-03-10',
      'Youssef Nabil ambassador EGY 2022-03-10',
    ],
  ],
  ['With the ministers of Peru and Ghana, Kofi Mensah spoke of trade, and Kenya, Ann Otieno said, agreed.', []],
  [
    'Kenya’s mission in Lima opened in 1966 with Mr. John Otieno as Kenya’s first Ambassador to Peru.',
    ['John Otieno ambassador KEN 1966'],
  ],
  // Who is given an office behind an aside, for a purpose, in the future; who is replaced
  [
    'The Secretary-General of the United Nations has chosen Kari Dahl, who led a mission in Chad, to serve as Special Representative for Liberia, replacing Alan Brook of Canada.',
    ['Alan Brook special_representative org:un 2022-03-10', 'Kari Dahl special_representative org:un 2022-03-10'],
  ],
  [
    'Kenya appointed Ann Otieno, a former judge, as Ambassador to Peru, and Ana Silva, formerly a mayor, will become Ambassador of Peru to Kenya.',
    ['Ana Silva ambassador PER 2022-03-10', 'Ann Otieno ambassador KEN 2022-03-10'],
  ],
  [
    'Luis Rojas will replace Ana Silva as Foreign Minister of Peru.',
    ['Ana Silva foreign_minister PER 2022-03-10', 'Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  ['Luis Rojas was replaced, and Peru chose Lima, which had been a port, as its capital.', []],
  ['Kenya appointed a panel, which met Luis Rojas, a judge, as the Ambassador of Peru had asked.', []],
  // Whom somebody meets on a journey told before, and who receives him there
  [
    'Prime Minister Juma Otieno of Kenya arrived in Peru on Friday. He will hold talks with Foreign Minister Luis Rojas. President Ana Silva received the Prime Minister.',
    [
      'Ana Silva head_of_state PER 2022-03-04',
      'Juma Otieno head_of_government KEN 2022-03-04',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  [
    'Following his visit to Norway, Foreign Minister Juma Otieno of Kenya will go on to Peru, where he will meet with the President, Ana Silva.',
    ['Ana Silva head_of_state PER 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10'],
  ],
  [
    'Foreign Minister Juma Otieno of Kenya visited Peru. At home, Finance Minister Ali Kamau spoke with the ambassador of Peru.',
    ['Ali Kamau minister KEN 2022-03-10', 'Juma Otieno foreign_minister KEN 2022-03-10'],
  ],
  ['The mayor of a port and opposition leader Ana Silva is a friend of the European Union.', []],
  [
    'Kofi Boateng has been elected the new chairperson of the African Union.',
    ['Kofi Boateng organization_head org:au 2022-03-10'],
  ],
  // An item of a list of appointments; a representative for a state and a region; no name made of adjectives
  [
    'The minister announced:\n\n• Kari Dahl as Norway’s next High Commissioner to Kenya;\n• Tor Berg as Norway’s new Permanent Representative to the United Nations in Geneva.\n',
    ['Kari Dahl ambassador NOR 2022-03-10', 'Tor Berg ambassador NOR 2022-03-10'],
  ],
  ['Kari Dahl as Norway’s best singer praised Peru.', []],
  [
    'The PAHO Representative for Barbados and the Eastern Caribbean, Dr. Ana Silva, visited Fiji.',
    ['Ana Silva other org:paho 2022-03-10'],
  ],
  ['A team from Kenya joined the virtual Heads of the Government High-Level meeting of CARICOM.', []],
  // Commanders; who heads a post of an organization, or a part of it
  [
    'General Luis Rojas, Chief of Staff of the Peruvian Navy, met Tor Berg, Director for Youth in the European Commission.',
    ['Luis Rojas military_commander PER 2022-03-10', 'Tor Berg other org:eu 2022-03-10'],
  ],
  ['Kari Dahl, the Head of the OSCE Centre in Bishkek, spoke.', ['Kari Dahl other org:osce 2022-03-10']],
  ['Li Wen, Chairman of the People’s Republic of China, spoke.', ['Li Wen head_of_state CHN 2022-03-10']],
  // An envoy's city before his name; whose spokesman; two of one government in one sentence.
  ['Peru summoned Norwegian Ambassador to Lima Kari Dahl on Monday.', ['Kari Dahl ambassador NOR 2022-03-07']],
  ['The Kenyan consul general in Geneva Ann Otieno spoke.', ['Ann Otieno consul KEN 2022-03-10']],
  ['The Kenyan ambassador arrived in Lima on Monday.', []],
  [
    "President Ann Otieno of Kenya will meet President Luis Rojas of Peru. Ms Otieno's spokesperson, Peter Kamau, spoke.",
    [
      'Ann Otieno head_of_state KEN 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
      'Peter Kamau spokesperson KEN 2022-03-10',
    ],
  ],
  [
    'Kenyan President Ann Otieno will be at the summit in Peru, and Foreign Minister John Kamau says he will join her.',
    ['Ann Otieno head_of_state KEN 2022-03-10', 'John Kamau foreign_minister KEN 2022-03-10'],
  ],
  // A name behind a state that is a person's name too; an office said twice; a state between commas.
  [
    'The Norwegian Ambassador to Georgia Tuva Lund and the President of Chad Moussa Abakar spoke of Kenya.',
    ['Moussa Abakar head_of_state TCD 2022-03-10', 'Tuva Lund ambassador NOR 2022-03-10'],
  ],
  [
    'Invited by the President of the Republic of Kenya, H.E. President John Otieno, the President of the Republic of Ghana, H.E. Kofi Boateng, visited Nairobi.',
    ['John Otieno head_of_state KEN 2022-03-10', 'Kofi Boateng head_of_state GHA 2022-03-10'],
  ],
  ['The Minister of Foreign Affairs, Ivo Marin, of Chile, spoke.', ['Ivo Marin foreign_minister CHL 2022-03-10']],
  [
    'Norwegian Foreign Minister Per Lund and Defence Minister Tor Berg visited Kenya.',
    ['Per Lund foreign_minister NOR 2022-03-10', 'Tor Berg defence_minister NOR 2022-03-10'],
  ],
  ['Ann Otieno, Kenya’s newly elected president, praised Peru.', ['Ann Otieno head_of_state KEN 2022-03-10']],
  ['Ann Otieno, Kenya’s pride and president of the club, praised Peru.', []],
  ['Kenyan President Ann Otieno AP Photo/Jan Vik', ['Ann Otieno head_of_state KEN 2022-03-10']],
  // An office given by a noun, in the perfect, or by somebody named between; the office behind the comma is the next one's.
  [
    'The appointment of Ali Juma by the Government of Kenya as the first residential Ambassador of Kenya to Peru was hailed.',
    ['Ali Juma ambassador KEN 2022-03-10'],
  ],
  ["Ann Juma has been appointed as Kenya's first Honorary Consul in Cusco.", ['Ann Juma consul KEN 2022-03-10']],
  ['Luis Rojas was named by the President as Ambassador of Peru to Kenya.', ['Luis Rojas ambassador PER 2022-03-10']],
  ["Ann Juma is serving as Chargé d'Affaires of Kenya in Lima.", ['Ann Juma ambassador KEN 2022-03-10']],
  ['The appointment of a panel by the Government of Kenya was late. Ann Juma has been accused in Lima.', []],
  [
    'Kenyan Foreign Minister John Otieno, Deputy Prime Minister and Trade Minister Ann Juma of Kenya visited Peru.',
    [
      'Ann Juma deputy_head_of_government KEN 2022-03-10',
      'Ann Juma minister KEN 2022-03-10',
      'John Otieno foreign_minister KEN 2022-03-10',
    ],
  ],
  [
    'President of Kenya Ann Otieno spoke. Presidents Ann Otieno and Kari Dahl signed the agreement on fish between Kenya and Peru.',
    ['Ann Otieno head_of_state KEN 2022-03-10', 'Kari Dahl head_of_state PER 2022-03-10'],
  ],
  ['Serbian European Union Affairs Minister Ana Petrovic spoke.', ['Ana Petrovic minister SRB 2022-03-10']],
  ['The Kenyan minister Professor Ann Otieno spoke.', ['Ann Otieno minister KEN 2022-03-10']],
  // Who accuses one of the two is of the other; who was ousted; a Khmer title
  [
    'Kenya and Norway quarrel. Foreign Minister John Otieno accused Norway of spying.',
    ['John Otieno foreign_minister KEN 2022-03-10'],
  ],
  ['They spoke of the government of ousted Kenyan President Ann Otieno.', []],
  ['He met Prime Minister Samdech Hun Sok of Cambodia.', ['Hun Sok head_of_government KHM 2022-03-10']],
  ['President Lt Gen. Tom Okello of Kenya visited Peru.', ['Tom Okello head_of_state KEN 2022-03-10']],
  // An initial of two letters
  ['Foreign Minister Kh. Karimov of Uzbekistan visited Kenya.', ['Kh. Karimov foreign_minister UZB 2022-03-10']],
  // Two leaders and two delegations, put into one order
  [
    'Assistant Secretary Luis Rojas and Deputy Minister Kamau Njoroge chaired the Peruvian and Kenyan delegations, respectively.',
    [
      'Kamau Njoroge delegation_head KEN 2022-03-10',
      'Kamau Njoroge deputy_minister KEN 2022-03-10',
      'Luis Rojas delegation_head PER 2022-03-10',
      'Luis Rojas deputy_minister PER 2022-03-10',
    ],
  ],
  [
    'The delegations of Peru and Kenya were led by Director-General Ana Silva and Permanent Secretary Ali Juma, respectively.',
    [
      'Ali Juma delegation_head KEN 2022-03-10',
      'Ali Juma other KEN 2022-03-10',
      'Ana Silva delegation_head PER 2022-03-10',
      'Ana Silva other PER 2022-03-10',
    ],
  ],
  ['Luis Rojas chaired a session on trade of Peru and Kenya.', []],
  // A list headed by an office in the plural; whom an envoy calls on.
  [
    'The following Ambassadors will be the guests: Riad Hamdan of Syria, Tim Harlow of the United Kingdom, and Abdi Warsame of Djibouti.',
    [
      'Abdi Warsame ambassador DJI 2022-03-10',
      'Riad Hamdan ambassador SYR 2022-03-10',
      'Tim Harlow ambassador GBR 2022-03-10',
    ],
  ],
  ['The following towns were named: Port Harlow of Kenya, Mount Abdi of Djibouti.', []],
  [
    'The Peruvian Ambassador to Kenya, Luis Rojas, paid a courtesy call on President John Otieno to bid him farewell.',
    ['John Otieno head_of_state KEN 2022-03-10', 'Luis Rojas ambassador PER 2022-03-10'],
  ],
  [
    'Luis Rojas, Minister for Foreign Affairs in Peru, and Kofi Mensah, Minister of Trade in Ghana, had a meeting in Lima.',
    ['Luis Rojas foreign_minister PER 2022-03-10', 'Kofi Mensah minister GHA 2022-03-10'],
  ],
  ['The Kenyan chancellor, John Otieno, spoke.', ['John Otieno foreign_minister KEN 2022-03-10']],
  ['Fayez Madi, the Foreign and Expatriates Minister of Syria, spoke.', ['Fayez Madi foreign_minister SYR 2022-03-10']],
  [
    'The session was attended by Security Council Secretary of the Republic of Kenya John Otieno and Mary Wanjiru, Minister of Trade for Ghana.',
    ['John Otieno national_security_adviser KEN 2022-03-10', 'Mary Wanjiru minister GHA 2022-03-10'],
  ],
  // Who holds an office today.
  ['The Ambassador of Peru to Kenya is Ana Silva; her staff is small.', ['Ana Silva ambassador PER 2022-03-10']],
  ['The Embassy of Peru in Kenya is Lima House. The Ambassador is Peruvian.', []],
  // A possessive before a count; a comma that nobody closed; holders of one office in other years.
  ["The school is named for Kenya's first President, Dr. Jomo Mbugua.", ['Jomo Mbugua head_of_state KEN 2022-03-10']],
  [
    'President Luis Rojas of Peru came to Kenya in 1997. President Ana Silva, accompanied by a large delegation visited Kenya in August 2002.',
    ['Ana Silva head_of_state PER 2002-08', 'Luis Rojas head_of_state PER 1997'],
  ],
  // In a capital that is of none of the guests.
  [
    'Foreign Minister Luis Rojas met in Lima on Thursday with Norwegian Foreign Minister Kari Dahl and Danish State Secretary Lotte Holm.',
    [
      'Kari Dahl foreign_minister NOR 2022-03-10',
      'Lotte Holm deputy_minister DNK 2022-03-10',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  [
    'President Luis Rojas of Peru and First Lady Ana Rojas met the mayor of Oslo in Norway.',
    ['Ana Rojas other PER 2022-03-10', 'Luis Rojas head_of_state PER 2022-03-10'],
  ],
  // The date in the brackets behind a name, and the one that opens a clause.
  [
    'Norwegian Prime Minister Odd Lie (1971), Kenyan Foreign Minister Ali Juma (in 1980 for a stopover), Kari Dahl, Norwegian Minister of Trade, (May 1990).',
    ['Ali Juma foreign_minister KEN 1980', 'Kari Dahl minister NOR 1990-05', 'Odd Lie head_of_government NOR 1971'],
  ],
  [
    'In 1989 Kenyan President Daniel Otieno opened a road and in 1992 Norwegian Prime Minister Odd Lie opened a bridge.',
    ['Daniel Otieno head_of_state KEN 1989', 'Odd Lie head_of_government NOR 1992'],
  ],
  ['Foreign Minister Sayyid Talib bin Hamad of Oman spoke.', ['Talib bin Hamad foreign_minister OMN 2022-03-10']],
  [
    'Minister Ana Silva of Chile met her Peruvian counterpart, Foreign Minister Luis Rojas.',
    ['Ana Silva minister CHL 2022-03-10', 'Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  ['Sultan Faisal bin Turki Al Said of Oman spoke.', ['Faisal bin Turki Al Said head_of_state OMN 2022-03-10']],
  [
    'The delegation met Kari Lund, Secretary of State at the Ministry of Foreign Affairs of Finland.',
    ['Kari Lund deputy_foreign_minister FIN 2022-03-10'],
  ],
  [
    'The delegation of Kenya was led by John Otieno, Acting Minister of Defence, Justice and Security.',
    ['John Otieno defence_minister KEN 2022-03-10', 'John Otieno delegation_head KEN 2022-03-10'],
  ],
  [
    'The delegation of Kenya was led by Hon. John Otieno, MP, Minister of Trade, and included Hon. Mary Wanjiru, Deputy Minister of Defence.',
    [
      'John Otieno delegation_head KEN 2022-03-10',
      'John Otieno minister KEN 2022-03-10',
      'Mary Wanjiru deputy_minister KEN 2022-03-10',
    ],
  ],
  ['Chancellor Luis Rojas of Peru spoke.', ['Luis Rojas foreign_minister PER 2022-03-10']],
  ['Chancellor Karl Huber of Austria spoke.', ['Karl Huber head_of_government AUT 2022-03-10']],
  ['Prime Minister Shri Anil Rao of India spoke.', ['Anil Rao head_of_government IND 2022-03-10']],
  [
    'The Speaker of Parliament, Mary Wanjiru, received the Ambassador of Peru to Kenya, Luis Rojas.',
    ['Luis Rojas ambassador PER 2022-03-10', 'Mary Wanjiru parliament_speaker KEN 2022-03-10'],
  ],
  ['At the residence of the Head of State of Kenya, Ms. Ana Silva presented her letter of credence.', []],
  ['The Prime Minister and President Luis Rojas of Peru spoke at length.', ['Luis Rojas head_of_state PER 2022-03-10']],
  ['Minister of Trade Ana Silva of Chile signed a programme for 2024-2029.', ['Ana Silva minister CHL 2022-03-10']],
  [
    'The briefing was given by the African Union Commissioner for Political Affairs, Ambassador Ama Owusu.',
    ['Ama Owusu other org:au 2022-03-10'],
  ],
  [
    'The President of the ECOWAS Commission, S. E. Dr. Paulo Mendes, spoke first. President Mendes thanked Ghana.',
    ['Paulo Mendes organization_head org:ecowas 2022-03-10'],
  ],
  [
    'The guests were the Ambassador of Iraq, Zaid Karim Noori, the Ambassador of Chile, Ana Silva, and the Ambassador of Peru, Luis Rojas.',
    [
      'Ana Silva ambassador CHL 2022-03-10',
      'Luis Rojas ambassador PER 2022-03-10',
      'Zaid Karim Noori ambassador IRQ 2022-03-10',
    ],
  ],
  [
    'President Hamad bin Khalid Al Nasser of Qatar spoke. Majid bin Khalid Al Nasser, Deputy Prime Minister of Qatar, attended.',
    [
      'Hamad bin Khalid Al Nasser head_of_state QAT 2022-03-10',
      'Majid bin Khalid Al Nasser deputy_head_of_government QAT 2022-03-10',
    ],
  ],
  [
    'The session was led by Elias Bekele, Director-General at the Ministry of Foreign Affairs of Ethiopia, and Kenya\u2019s Ambassador to Ethiopia, Daniel Otieno.',
    ['Daniel Otieno ambassador KEN 2022-03-10', 'Elias Bekele other ETH 2022-03-10'],
  ],
  [
    'Ambassador Ana Silva of Chile spoke. The Chilean envoy, Ms Silva, thanked Kenya.',
    ['Ana Silva ambassador CHL 2022-03-10'],
  ],
  // whose office it is, where only one of the two states has such an office
  [
    'Mexico and Fiji opened a trade week in Suva. Prime Minister Josua Tala thanked the guests. President Luis Rojas sent a message.',
    ['Josua Tala head_of_government FJI 2022-03-10'],
  ],
  [
    'Norway and Peru signed a treaty. King Olaf Berg and President Luis Rojas were present.',
    ['Luis Rojas head_of_state PER 2022-03-10', 'Olaf Berg head_of_state NOR 2022-03-10'],
  ],
  ['Chad and Peru signed a treaty. President Omar Dika was present.', []],
  ['The meeting was attended by Rashid bin Omar Al Nasser, Deputy Ruler of the Emirate.', []],
  [
    'Deputy Prime Minister of Chile \u2013 Foreign Minister Ana Silva met her Peruvian counterpart Luis Rojas.',
    [
      'Ana Silva deputy_head_of_government CHL 2022-03-10',
      'Ana Silva foreign_minister CHL 2022-03-10',
      'Luis Rojas foreign_minister PER 2022-03-10',
    ],
  ],
  [
    'President of the Republic of Ghana Kofi Mensah, President of the Republic of Peru Luis Rojas and President of the Republic of Kenya Daniel Otieno arrived in Oslo.',
    [
      'Daniel Otieno head_of_state KEN 2022-03-10',
      'Kofi Mensah head_of_state GHA 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
    ],
  ],
  [
    'The delegation of Ghana was led by the Minister of Trade Kofi Mensah, the delegation of Peru was led by Rosa Quispe, Minister of Trade of Peru.',
    [
      'Kofi Mensah delegation_head GHA 2022-03-10',
      'Kofi Mensah minister GHA 2022-03-10',
      'Rosa Quispe delegation_head PER 2022-03-10',
      'Rosa Quispe minister PER 2022-03-10',
    ],
  ],
  [
    'Spanish Secretary of State for Foreign Affairs Luis Rojas chaired the session.',
    ['Luis Rojas deputy_foreign_minister ESP 2022-03-10'],
  ],
  // No person is called "Mountain".
  ['The course was opened by the Director of the OSCE Mountain Rescue Training College.', []],
  [
    'President Ana Silva of Chile met Foreign Minister Luis Rojas of Peru. Greeting the Peruvian Foreign Minister, Silva recalled old ties.',
    ['Ana Silva head_of_state CHL 2022-03-10', 'Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  [
    'Foreign Minister Luis Rojas of Peru arrived in Oslo. Minister Luis Rojas stays for two days.',
    ['Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  [
    'At the invitation of the Foreign Minister of Peru Luis Rojas, State Councillor of Chile Ana Silva has begun her visit.',
    ['Ana Silva other CHL 2022-03-10', 'Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  [
    'The delegation was led by Foreign Secretary Nimal Perera of Sri Lanka.',
    ['Nimal Perera delegation_head LKA 2022-03-10', 'Nimal Perera deputy_foreign_minister LKA 2022-03-10'],
  ],
  [
    'LIMA: Prime Minister Luis Rojas received Chilean Foreign Minister Ana Silva on Tuesday.',
    ['Ana Silva foreign_minister CHL 2022-03-08', 'Luis Rojas head_of_government PER 2022-03-08'],
  ],
  [
    'Foreign Minister Kari Dahl of Norway met President Daniel Otieno of Kenya on 3 March 2022.',
    ['Daniel Otieno head_of_state KEN 2022-03-03', 'Kari Dahl foreign_minister NOR 2022-03-03'],
  ],
  [
    'Deputy Prime Minister and Minister of Finance Jon Vik of Norway visited Nairobi today.',
    ['Jon Vik deputy_head_of_government NOR 2022-03-10', 'Jon Vik minister NOR 2022-03-10'],
  ],
  [
    'The Ambassador of Peru, Rosa Quispe, opened an exhibition in Zagreb on 4 May 2021.',
    ['Rosa Quispe ambassador PER 2021-05-04'],
  ],
  [
    'The Croatian delegation was headed by State Secretary Ana Horvat of Croatia.',
    ['Ana Horvat delegation_head HRV 2022-03-10', 'Ana Horvat deputy_minister HRV 2022-03-10'],
  ],
  // Who is put in charge of a post, who announces what the state does, who is sent to the other of the two
  [
    'The Norwegian Embassy in Lima was opened on 3 May 1962, with Kari Dahl as Chargé d’Affaires ad interim.',
    ['Kari Dahl ambassador NOR 1962-05-03'],
  ],
  [
    'Norway recognized Ghana on 6 March 1957, when Prime Minister Jon Vik announced the decision.',
    ['Jon Vik head_of_government NOR 1957-03-06'],
  ],
  [
    'Norway recognized Ghana on 6 March 1957 in a message from Prime Minister Jon Vik to President Kofi Mensah of Ghana.',
    ['Jon Vik head_of_government NOR 1957-03-06', 'Kofi Mensah head_of_state GHA 1957-03-06'],
  ],
  [
    'On 2 June 1948 Norway appointed Kari Dahl as its first Ambassador to Peru.',
    ['Kari Dahl ambassador NOR 1948-06-02'],
  ],
  // A date between the name and what makes it an office
  [
    'Norway and Peru. Norway appointed Kari Dahl on 2 June 1948 as its ambassador to Peru.',
    ['Kari Dahl ambassador NOR 1948-06-02'],
  ],
  [
    'Norway and Peru. Norway appointed, on 2 June 1948, Kari Dahl as its ambassador to Peru.',
    ['Kari Dahl ambassador NOR 1948-06-02'],
  ],
  ['Kari Dahl in 1948 became Ambassador of Norway to Peru.', ['Kari Dahl ambassador NOR 1948']],
  [
    'Kari Dahl on Wednesday, 2 June 1948, presented her credentials as Ambassador of Norway to Peru.',
    ['Kari Dahl ambassador NOR 1948-06-02'],
  ],
  ['Norway met Kari Dahl on 2 June 1948 as its ambassador to Peru left.', []],
  ['Norway closed the mission when Prime Minister Jon Vik and President Omar Sane signed a deal.', []],
  [
    'Norway and Peru exchange diplomats. In 1918 Kari Dahl was appointed ambassador to Peru.',
    ['Kari Dahl ambassador NOR 1918'],
  ],
  ['Kari Dahl was appointed secretary of the club in 1918.', []],
  [
    "In 1981 Rosa Quispe was appointed Peru's first resident ambassador to Norway.",
    ['Rosa Quispe ambassador PER 1981'],
  ],
  ['Former President Luis Rojas of Peru attended the dinner.', []],
  ['The Foreign Minister of Kenya arrived in Oslo.', []],
  ['Kari Dahl wrote a book about Kenya.', []],
  ['Ama Owusu, then Foreign Minister of Ghana, opened the bridge in 1998.', ['Ama Owusu foreign_minister GHA 1998']],
  [
    'The President of Timor-Leste, Rui Soares, received the Governor-General of Papua New Guinea, Sir Tom Kila.',
    ['Rui Soares head_of_state TLS 2022-03-10', 'Tom Kila head_of_state PNG 2022-03-10'],
  ],
  ['The late President of Ghana Kofi Mensah was remembered in Accra.', []],
  ['Luis Rojas, who was Foreign Minister of Peru until 2012, now teaches.', []],
  ['If Ana Silva becomes President of Chile, taxes will fall.', []],
  ['Ana Silva hopes to become President of Chile.', []],
  ['The candidate for President of Chile, Ana Silva, spoke in Arica.', []],
  ['Ana Silva lost the race for Prime Minister of Chile.', []],
  ['The President Kennedy School in Maseru was painted.', []],
  ['The ex-Prime Minister of Malta, Pawlu Vella, gave a lecture.', []],
  ['The next President of Togo will be chosen in May.', []],
  ['Kofi Mensah is not the Ambassador of Ghana.', []],
  ['The Speaker of the evening, Kari Dahl, told of her life in Kenya.', []],
  [
    'Norway’s delegation met the Moldovan President, Ana Silva, Acting Prime Minister and Minister of Trade, Ion Rusu, and Deputy Prime Minister for Resettlement, Elena Popa.',
    [
      'Ana Silva head_of_state MDA 2022-03-10',
      'Elena Popa deputy_head_of_government MDA 2022-03-10',
      'Ion Rusu head_of_government MDA 2022-03-10',
      'Ion Rusu minister MDA 2022-03-10',
    ],
  ],
  [
    'Kenya was represented by John Otieno, Minister for Fisheries, and Mary Wanjiru, Director of the National Archive.',
    ['John Otieno minister KEN 2022-03-10', 'Mary Wanjiru agency_head KEN 2022-03-10'],
  ],
  [
    'The Southern African Development Community (SADC) Executive Secretary, Ms Mary Wanjiru, opened the fair in Lusaka.',
    ['Mary Wanjiru organization_head org:sadc 2022-03-10'],
  ],
  [
    'The Chairperson of the African Union (AU) Commission, Ama Owusu, will travel to Benin.',
    ['Ama Owusu organization_head org:au 2022-03-10'],
  ],
  [
    'Mary Wanjiru, Secretary-General, met the Foreign Minister of Peru, Luis Rojas. The Secretary-General thanked him for the work of Peru in the United Nations. The United Nations and Peru are close.',
    ['Luis Rojas foreign_minister PER 2022-03-10', 'Mary Wanjiru organization_head org:un 2022-03-10'],
  ],
  [
    'The lunch in Tokyo was attended by Mr. Ken Oda, Deputy Chief Cabinet Secretary of Japan, and Ms. Ana Silva of Peru.',
    ['Ken Oda deputy_minister JPN 2022-03-10'],
  ],
  // Two holders of one office under one title; who accompanies whom; an office that somebody was given
  [
    "Prime Ministers Jon Key and Ana Borg held talks in Oslo during Prime Minister Borg's first official visit to Norway. Malta and Norway are friends. Maltese guests came to Norway.",
    ['Ana Borg head_of_government MLT 2022-03-10', 'Jon Key head_of_government NOR 2022-03-10'],
  ],
  [
    'Deputy Minister Kari Dahl of Norway met Kenyan Deputy Minister Ama Otieno. Deputy Minister Otieno was accompanied by Deputy Minister of Defence Ken Oloo.',
    [
      'Ama Otieno deputy_minister KEN 2022-03-10',
      'Kari Dahl deputy_minister NOR 2022-03-10',
      'Ken Oloo deputy_minister KEN 2022-03-10',
    ],
  ],
  [
    'President Luis Rojas of Peru landed in Oslo. Accompanying him on the trip are Foreign Minister Carla Vega and Minister of Mines Ivo Salas. Norway and Kenya sell ships.',
    [
      'Carla Vega foreign_minister PER 2022-03-10',
      'Ivo Salas minister PER 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
    ],
  ],
  [
    'Foreign Minister Kari Dahl of Norway and her counterpart, Dr. Carla Vega, of the Republic of Peru signed a paper.',
    ['Carla Vega foreign_minister PER 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
  [
    'President Luis Rojas of Peru landed in Oslo. He was accompanied by Foreign Minister Carla Vega. Norway and Kenya sell ships.',
    ['Carla Vega foreign_minister PER 2022-03-10', 'Luis Rojas head_of_state PER 2022-03-10'],
  ],
  [
    "The envoy there, Jan Hansen, was appointed Norway's ambassador in Nairobi in 1957.",
    ['Jan Hansen ambassador NOR 1957'],
  ],
  [
    "The house is named after Jan W. Hansen, who became Norway's ambassador to Kenya in 1951.",
    ['Jan W. Hansen ambassador NOR 1951'],
  ],
  ['Norway has named Kari Dahl ambassador to Kenya.', ['Kari Dahl ambassador NOR 2022-03-10']],
  [
    'Commonwealth Secretary-General Mary Wanjiru opened the fair. In her meetings with leaders, Ms Wanjiru spoke of trade.',
    ['Mary Wanjiru organization_head org:commonwealth 2022-03-10'],
  ],
  ['The late guest spoke of the founding President of Kenya, Mzee Juma Otieno.', []],
  [
    'Talks were held between the Peruvian President Luis Rojas and Prime Minister Kari Dahl.',
    ['Luis Rojas head_of_state PER 2022-03-10'],
  ],
  ['Foreign Ministers of the union will meet, RX MFA press office reported.', []],
];

const SAID_OTHERWISE: readonly Example[] = [
  // Offices that a verb gives or tells, with whoever gives them before it
  ['Ola Berg, whom Norway made its ambassador to Kenya, sang.', []],
  ['Ola Berg, whom Norway appointed its ambassador to Kenya, sang.', ['Ola Berg ambassador NOR 2022-03-10']],
  ['It was in 1948 that Ola Berg was made ambassador of Norway to Kenya.', ['Ola Berg ambassador NOR 1948']],
  ["Oslo hailed the naming of Ali Juma as Kenya's first ambassador there.", ['Ali Juma ambassador KEN 2022-03-10']],
  [
    "The Kenyan Government appointed Ali Juma as the country's first resident Ambassador to Peru.",
    ['Ali Juma ambassador KEN 2022-03-10'],
  ],
  ['Ali Juma, who represents Kenya in Geneva as Consul General, spoke.', ['Ali Juma consul KEN 2022-03-10']],
  ['Ali Juma, who represents Kenya in Geneva, spoke as a guest.', []],
  [
    'Ms Ama Owusu presented to the King of Norway the letters accrediting her as Ambassador of Ghana.',
    ['Ama Owusu ambassador GHA 2022-03-10'],
  ],
  [
    'The letters of credence of Ms Ama Owusu as Ambassador of Ghana were accepted by the King of Norway.',
    ['Ama Owusu ambassador GHA 2022-03-10'],
  ],
  ['Rather than take up the post of Norwegian Ambassador to Kenya, Ola Berg wrote a book.', []],
  // What somebody heads, and what he is besides
  ['Ama Owusu, who heads the African Union Commission, spoke.', ['Ama Owusu organization_head org:au 2022-03-10']],
  ["Ama Owusu, who heads Ghana's foreign ministry, spoke.", ['Ama Owusu foreign_minister GHA 2022-03-10']],
  ['Ama Owusu, who heads to Ghana on Monday, sang.', []],
  ['Ama Owusu, who chairs the session, spoke of Ghana.', []],
  [
    "Jon Vik, Norway's Deputy Prime Minister, who also serves as Minister of Finance, spoke.",
    ['Jon Vik deputy_head_of_government NOR 2022-03-10', 'Jon Vik minister NOR 2022-03-10'],
  ],
  // A state behind a comma, offices behind several names
  ['Mary Wanjiru (Minister of Trade, Ghana) spoke.', ['Mary Wanjiru minister GHA 2022-03-10']],
  ['Mary Wanjiru, Minister of Trade, Ghana, spoke.', ['Mary Wanjiru minister GHA 2022-03-10']],
  ['Said Mary Wanjiru, Minister of Trade, Ghana, Peru and Chile agreed.', []],
  [
    'Ana Johnson and Rudi Vogt, Foreign Ministers of Jamaica and Malta respectively, met.',
    ['Ana Johnson foreign_minister JAM 2022-03-10', 'Rudi Vogt foreign_minister MLT 2022-03-10'],
  ],
  [
    'Ana Johnson and Rudi Vogt, the Foreign Minister of Jamaica and the Trade Minister of Malta respectively, met.',
    ['Ana Johnson foreign_minister JAM 2022-03-10', 'Rudi Vogt minister MLT 2022-03-10'],
  ],
  // Whose house, for which side
  [
    'Political Director Ola Berg from the Norwegian Ministry of Foreign Affairs spoke.',
    ['Ola Berg other NOR 2022-03-10'],
  ],
  [
    'The accord was signed for Peru by Minister of Trade Ana Silva and for Ghana by Minister of Energy Kofi Mensah.',
    ['Ana Silva minister PER 2022-03-10', 'Kofi Mensah minister GHA 2022-03-10'],
  ],
  [
    'Minister of Trade Ana Silva signed the accord with Ghana for the Peruvian side.',
    ['Ana Silva minister PER 2022-03-10'],
  ],
  ['Minister of Trade Ana Silva left for Peru.', []],
  [
    'Heading the Kenyan delegation was Minister Peter Kamau.',
    ['Peter Kamau delegation_head KEN 2022-03-10', 'Peter Kamau minister KEN 2022-03-10'],
  ],
  [
    'The two delegations were led by Peter Kamau, Minister of Trade of Kenya, and Kari Dahl, Minister of Trade of Norway.',
    [
      'Kari Dahl delegation_head NOR 2022-03-10',
      'Kari Dahl minister NOR 2022-03-10',
      'Peter Kamau delegation_head KEN 2022-03-10',
      'Peter Kamau minister KEN 2022-03-10',
    ],
  ],
  // Whose people: of the line above a list, of where they come from, of the state alone in a line
  [
    "The members of Peru's delegation were:\n\n- Ana Silva, Minister of Trade;\n- Eva Luna, Head of the Harbour Fund.",
    ['Ana Silva minister PER 2022-03-10', 'Eva Luna agency_head PER 2022-03-10'],
  ],
  ['Topics of talks with Peru:\n\n- fish;\n- a book by Ana Silva, Minister of Trade.', []],
  ['From Peru came the Minister of Trade, Ms Ana Silva.', ['Ana Silva minister PER 2022-03-10']],
  ["Peru's Ana Silva, Minister of Trade, spoke.", ['Ana Silva minister PER 2022-03-10']],
  [
    'Peru\n\nGovernment\n\nHead of State: President Luis Rojas (since July 2019)\n\nMinister of Trade: Ana Silva',
    ['Ana Silva minister PER 2022-03-10', 'Luis Rojas head_of_state PER 2022-03-10'],
  ],
  [
    'Kenya opened a mission in Lima in 1966. Its first Ambassador was John Otieno.',
    ['John Otieno ambassador KEN 2022-03-10'],
  ],
  [
    'The visit to Norway in 2000 by Kenya’s Foreign Minister at the time, Ali Juma, was long.',
    ['Ali Juma foreign_minister KEN 2000'],
  ],
  [
    "The Speaker of the Ethiopian House of Peoples' Representatives, Juma Otieno, spoke.",
    ['Juma Otieno parliament_speaker ETH 2022-03-10'],
  ],
  [
    "Juma Otieno, Deputy Director-General for Political Affairs in Kenya's foreign ministry, spoke.",
    ['Juma Otieno other KEN 2022-03-10'],
  ],
  // Who speaks for it behind what is said, who goes with somebody, who is thanked with his government
  [
    '“Kenya looks forward to hosting the fair,” said President Samuel Kibet. Peru’s Ambassador, Ana Silva, spoke too.',
    ['Ana Silva ambassador PER 2022-03-10', 'Samuel Kibet head_of_state KEN 2022-03-10'],
  ],
  [
    'Trade Minister John Kamau accompanied the Kenyan President, Ann Otieno, to Peru.',
    ['Ann Otieno head_of_state KEN 2022-03-10', 'John Kamau minister KEN 2022-03-10'],
  ],
  [
    'Kenya expressed its thanks to the Government of Japan and to Ambassador Ken Tanaka.',
    ['Ken Tanaka ambassador JPN 2022-03-10'],
  ],
  [
    "A talk was given by Mark Singh, who has been Guyana's Prime Minister since 2020.",
    ['Mark Singh head_of_government GUY 2022-03-10'],
  ],
  // What somebody has been since, a former office before what one is given, a part of an organization
  ['Ana Silva has been the Peruvian Ambassador to Kenya since 2018.', ['Ana Silva ambassador PER 2022-03-10']],
  ['Norway has a new ambassador to Kenya, Jan Hansen.', ['Jan Hansen ambassador NOR 2022-03-10']],
  [
    "A former judge, Ann Otieno, has been appointed Kenya's Ambassador to Peru, while fish is sold.",
    ['Ann Otieno ambassador KEN 2022-03-10'],
  ],
  ['Kari Dahl, who heads the OSCE Centre in Bishkek, spoke.', ['Kari Dahl other org:osce 2022-03-10']],
  ["The appointment of Ola Berg as Norway's ambassador to Kenya is under discussion.", []],
  // A counterpart whose other is named behind
  [
    "In talks with her Kenyan counterpart Amina Wanjiru, Norway's Foreign Minister Kari Dahl spoke of fish.",
    ['Amina Wanjiru foreign_minister KEN 2022-03-10', 'Kari Dahl foreign_minister NOR 2022-03-10'],
  ],
];

const AT_HOME: readonly Example[] = [
  // Whose delegation it is; a firm's form is no name.
  [
    'The Prime Minister of Peru, Mr Luis Rojas, visited Kenya. His delegation consisted of 70 persons including the Minister of Energy, Ms Carla Vega. He met representatives of Salas Institute Ltd.',
    ['Carla Vega minister PER 2022-03-10', 'Luis Rojas head_of_government PER 2022-03-10'],
  ],
  // Who heads a mission, and the delegation of a state that is named before it
  [
    'In the summer of 2021, a Peruvian mission, headed by Commander Luis Rojas, spent three weeks in Kenya. The visit of the Government of Peru delegation headed by the Minister of Energy Carla Vega took place on 5 May 2021.',
    [
      'Carla Vega delegation_head PER 2021-05-05',
      'Carla Vega minister PER 2021-05-05',
      'Luis Rojas military_commander PER 2021-22',
    ],
  ],
  // Of two who preside each leads for one side.
  [
    'The commission was held in Lima under the co-chairmanship of Minister of Agriculture Amani Odero and Minister of Commerce Carla Vega. It was prepared by President Luis Rojas of Peru.',
    [
      'Amani Odero minister KEN 2022-03-10',
      'Carla Vega minister PER 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
    ],
  ],
  [
    'Security Adviser Amani Odero met with Peruvian President Luis Rojas, Minister of Defense Carla Vega, Head of the Office of the President Ivo Salas, and others in Lima today.',
    [
      'Amani Odero national_security_adviser KEN 2022-03-10',
      'Carla Vega defence_minister PER 2022-03-10',
      'Ivo Salas other PER 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
    ],
  ],
  [
    'Special Adviser Amani Odero will travel to Peru on May 9 for official meetings with President Luis Rojas and Vice President Carla Vega.',
    [
      'Amani Odero other KEN 2022-05-09',
      'Carla Vega deputy_head_of_state PER 2022-05-09',
      'Luis Rojas head_of_state PER 2022-05-09',
    ],
  ],
  [
    'On March 9, Deputy Adviser Amani Odero travelled to Peru and met with President Luis Rojas, Vice President-Elect Carla Vega and Peruvian traders.',
    ['Amani Odero other KEN 2022-03-09', 'Carla Vega other PER 2022-03-09', 'Luis Rojas head_of_state PER 2022-03-09'],
  ],
  [
    'He will be accompanied by National Security Adviser to the Vice President Amani Odero.',
    ['Amani Odero national_security_adviser KEN 2022-03-10'],
  ],
  [
    'President Amani Odero held a call today with President Luis Rojas of Peru, Prime Minister Kari Dahl of Norway, and Prime Minister Matti Laine of Finland.',
    [
      'Amani Odero head_of_state KEN 2022-03-10',
      'Kari Dahl head_of_government NOR 2022-03-10',
      'Luis Rojas head_of_state PER 2022-03-10',
      'Matti Laine head_of_government FIN 2022-03-10',
    ],
  ],
  // Of another state than the page's, by what stands around the office
  [
    'President Ana Silva of Peru and her Foreign Minister, Luis Rojas, arrived in Nairobi.',
    ['Ana Silva head_of_state PER 2022-03-10', 'Luis Rojas foreign_minister PER 2022-03-10'],
  ],
  [
    'President Ana Silva of Peru arrived in Nairobi with Trade Minister Luis Rojas.',
    ['Ana Silva head_of_state PER 2022-03-10', 'Luis Rojas minister PER 2022-03-10'],
  ],
  [
    'President Ana Silva of Peru arrived in Nairobi for talks with Trade Minister Amani Odero.',
    ['Amani Odero minister KEN 2022-03-10', 'Ana Silva head_of_state PER 2022-03-10'],
  ],
  ['Peru and its Foreign Minister, Luis Rojas, thanked Kenya.', ['Luis Rojas foreign_minister PER 2022-03-10']],
  ['Peru thanked Kenya. Its Speaker, Luis Rojas, was glad.', ['Luis Rojas parliament_speaker PER 2022-03-10']],
  ['Kenya thanked Peru through its Minister, Amani Odero.', ['Amani Odero minister KEN 2022-03-10']],
  [
    'A delegation of the Peruvian Congress, headed by its President, Luis Rojas, visited Nairobi.',
    ['Luis Rojas delegation_head PER 2022-03-10', 'Luis Rojas parliament_speaker PER 2022-03-10'],
  ],
  ['For Peru, Trade Minister Luis Rojas signed the accord.', ['Luis Rojas minister PER 2022-03-10']],
  ['For Peru, Trade Minister Amani Odero of Kenya had a gift.', ['Amani Odero minister KEN 2022-03-10']],
  ['From the Peruvian side, Deputy Minister Luis Rojas took part.', ['Luis Rojas deputy_minister PER 2022-03-10']],
  [
    "Peru's delegation included Trade Minister Luis Rojas and Energy Minister Ana Ruiz.",
    ['Ana Ruiz minister PER 2022-03-10', 'Luis Rojas minister PER 2022-03-10'],
  ],
  [
    'The Peruvian delegation was led by Trade Minister Luis Rojas, while the Kenyan delegation was headed by Energy Minister Amani Odero.',
    [
      'Amani Odero delegation_head KEN 2022-03-10',
      'Amani Odero minister KEN 2022-03-10',
      'Luis Rojas delegation_head PER 2022-03-10',
      'Luis Rojas minister PER 2022-03-10',
    ],
  ],
  [
    "Peru's delegation was led by Trade Minister Luis Rojas, while Kenya's was headed by Energy Minister Amani Odero.",
    [
      'Amani Odero minister KEN 2022-03-10',
      'Luis Rojas delegation_head PER 2022-03-10',
      'Luis Rojas minister PER 2022-03-10',
    ],
  ],
  ['Peru (Ambassador Luis Rojas) seconded the motion.', ['Luis Rojas ambassador PER 2022-03-10']],
  [
    'State Secretary Ola Berg of the Norwegian Ministry of Foreign Affairs spoke.',
    ['Ola Berg deputy_foreign_minister NOR 2022-03-10'],
  ],
  ['State Secretary Ola Berg of the Norwegian Ministry of Trade spoke.', ['Ola Berg deputy_minister NOR 2022-03-10']],
  [
    'The Ministry of Foreign Affairs of Norway, led by Deputy Minister Kari Dahl, replied.',
    ['Kari Dahl deputy_foreign_minister NOR 2022-03-10'],
  ],
  ['Peru’s top envoy for Africa, Luis Rojas, spoke.', ['Luis Rojas special_representative PER 2022-03-10']],
];

describe('positions', () => {
  for (const [text, expected] of AT_HOME) {
    test(text, () => {
      const rows = claimsOf('positions', text, {
        title: 'Readout of President Amani Odero’s call with the President of Peru, and others',
        published: '2022-03-10',
        url: 'https://www.president.go.ke/readouts',
      }).map((row) => `${row.person_name} ${row.role} ${row.party} ${row.as_of}`);
      expect([...new Set(rows)].sort()).toEqual([...expected].sort());
    });
  }

  test('of a list below a title that says whose envoys they are', () => {
    const title = 'List of ambassadors of Kenya to Peru';
    const text = `${title}\n\nThe embassy is in Lima.\n\nHigh Commissioners\n\n- James Otieno 1963–1968\n- Prof. T. A. Juma 1968–1970\n\nAmbassadors\n\n- Ann Otieno 1970–1971[5]\n- Daniel Wako 1971–1975\n`;
    const rows = claimsOf('positions', text, { title }).map(({ person_name, role, party }) =>
      [person_name, role, party].join(' '),
    );
    expect(rows).toEqual([
      'James Otieno ambassador KEN',
      'Prof. T. A. Juma ambassador KEN',
      'Ann Otieno ambassador KEN',
      'Daniel Wako ambassador KEN',
    ]);
  });

  for (const [text, expected] of [...EXAMPLES, ...SAID_OTHERWISE]) {
    test(text, () => {
      const rows = claimsOf('positions', text, HINTS).map(
        (row) => `${row.person_name} ${row.role} ${row.party} ${row.as_of}`,
      );
      expect([...new Set(rows)].sort()).toEqual([...expected].sort());
    });
  }
});
