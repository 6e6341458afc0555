import { describe, expect, it } from 'vitest';
import { type Token, tokenize } from '../tokens.ts';
import type { ActorMention, PersonMention } from '../types.ts';
import { findPersons } from './find-persons.ts';
import { collectNames, NO_KNOWN_NAMES } from './known-names.ts';

/** Names of parties in the examples, with the form that the names' layer would give them. */
const ACTORS: Readonly<Record<ActorMention['form'], Readonly<Record<string, string>>>> = {
  name: {
    Turkmenistan: 'TKM',
    Russia: 'RUS',
    Belarus: 'BLR',
    Azerbaijan: 'AZE',
    Vietnam: 'VNM',
    Chile: 'CHL',
    Hungary: 'HUN',
    Fiji: 'FJI',
    Mongolia: 'MNG',
    Kenya: 'KEN',
    Germany: 'DEU',
    France: 'FRA',
    Israel: 'ISR',
    Turkey: 'TUR',
    China: 'CHN',
    Georgia: 'GEO',
    Kazakhstan: 'KAZ',
    'Republic of Kazakhstan': 'KAZ',
    Yemen: 'YEM',
    Finland: 'FIN',
    Ghana: 'GHA',
    Peru: 'PER',
    Jordan: 'JOR',
    Qatar: 'QAT',
    Syria: 'SYR',
    Austria: 'AUT',
    Uzbekistan: 'UZB',
    Lebanon: 'LBN',
    'United Nations': 'org:un',
    Prussia: 'DEU',
    'U.S': 'USA',
    WHO: 'org:who',
  },
  demonym: {
    French: 'FRA',
    Turkmen: 'TKM',
    Russian: 'RUS',
    Belarusian: 'BLR',
    Azerbaijani: 'AZE',
    Australian: 'AUS',
    Hungarian: 'HUN',
    Indonesian: 'IDN',
    Mongolian: 'MNG',
    German: 'DEU',
    Turkish: 'TUR',
    Indian: 'IND',
    Palestinian: 'PSE',
    British: 'GBR',
  },
  acronym: { 'U.S.': 'USA', NATO: 'org:nato', UN: 'org:un', EU: 'org:eu', OSCE: 'org:osce', CIS: 'org:cis' },
  city: {
    Ashgabat: 'TKM',
    Baku: 'AZE',
    Berlin: 'DEU',
    Riyadh: 'SAU',
    Astana: 'KAZ',
    Accra: 'GHA',
    Damascus: 'SYR',
    Washington: 'USA',
    Sofia: 'BGR',
  },
  body: { 'European Commission': 'org:eu', 'European Council': 'org:eu', 'White House': 'USA' },
  people: {},
};

const SURFACES = Object.entries(ACTORS)
  .flatMap(([form, names]) =>
    Object.entries(names).map(([name, actorId]) => ({
      words: tokenize(name).map((token) => token.text),
      actorId,
      form: form as ActorMention['form'],
    })),
  )
  .sort((a, b) => b.words.length - a.words.length);

function actorsOf(tokens: readonly Token[]): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const surface = SURFACES.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
    if (surface === undefined) continue;
    found.push({ type: 'actor', from: i, to: i + surface.words.length, actorId: surface.actorId, form: surface.form });
    i += surface.words.length - 1;
  }
  return found;
}

function describePerson(person: PersonMention): string {
  const offices = person.offices.map(
    ({ role, title, party, former }) => ` | ${role} "${title}" ${party ?? '-'}${former ? ' former' : ''}`,
  );
  return `${person.name ?? '-'}${offices.join('')}`;
}

function personsOf(text: string, names = NO_KNOWN_NAMES): readonly PersonMention[] {
  const tokens = tokenize(text);
  return findPersons(tokens, actorsOf(tokens), names);
}

/** Text, and the persons in it: name (`-` for an office alone), then role, title, party of each office. */
const EXAMPLES: readonly (readonly [text: string, persons: readonly string[]])[] = [
  // Letters between a name and an office; a state that is honoured before its name; where ambassadors are posted
  [
    'The Honourable Jo Day, S.C., M.P., Prime Minister of Fiji, spoke.',
    ['Jo Day | head_of_government "Prime Minister" FJI'],
  ],
  ['Ali Saleh, President of the brotherly Yemen, spoke.', ['Ali Saleh | head_of_state "President" YEM']],
  ['The United Nations Ambassador Jo Day spoke.', ['Jo Day | ambassador "Ambassador" -']],
  // What a service or a rank is called is nobody's name
  ['The Chief of Kenya Fire Brigade met Tom.', ['- | other "Chief" KEN']],
  // How the Union's own pages call its High Representative
  ['The HR/VP Ana Petrov met Tom.', ['Ana Petrov | foreign_minister "HR/VP" org:eu']],
  // The place in a peer's name; an office that the front tells of the subject; fields parted by commas before "and"
  [
    'Lord Reyes of Upper Marsh, Minister of State of Fiji, met Lady Petrov of Old Harbour, Ambassador of Chile.',
    ['Reyes | deputy_minister "Minister of State" FJI', 'Petrov | ambassador "Ambassador" CHL'],
  ],
  [
    'On her first trip to Kenya as Foreign Minister, Ana Petrov met President Tom Reyes of Kenya.',
    ['Ana Petrov | foreign_minister "Foreign Minister" -', 'Tom Reyes | head_of_state "President" KEN'],
  ],
  [
    "He met Ghana's Trade, Industry and Tourism Minister Ana Petrov and the Energy, Water and Tourism Minister, Tom Reyes.",
    [
      'Ana Petrov | minister "Trade, Industry and Tourism Minister" GHA',
      'Tom Reyes | minister "Energy, Water and Tourism Minister" -',
    ],
  ],
  // Names and titles that take turns: what the list ends with tells which of them comes first; a rank with its house; a list with states in brackets
  [
    'He came with Ambassador Anton Reyes, Minister of Trade, H.E. Ana Petrov, Minister of Agriculture, Animal Husbandry and Fisheries and aides.',
    [
      'Anton Reyes | ambassador "Ambassador" - | minister "Minister of Trade" -',
      'Ana Petrov | minister "Minister of Agriculture, Animal Husbandry and Fisheries" -',
    ],
  ],
  [
    'He came with Commander Air Force, Maj. Gen. Anton Reyes, Inspector General of Police, Gen. Tom Petrov.',
    [
      'Anton Reyes | military_commander "Commander Air Force" -',
      'Tom Petrov | agency_head "Inspector General of Police" -',
    ],
  ],
  [
    'Ambassadors who came to the President include: Anton Reyes (Peru), Tom Petrov (Ghana) and Ana Silva (Chile).',
    [
      '- | ambassador "Ambassadors" -',
      '- | head_of_state "President" -',
      'Anton Reyes | ambassador "Ambassador" PER',
      'Tom Petrov | ambassador "Ambassador" GHA',
      'Ana Silva | ambassador "Ambassador" CHL',
    ],
  ],
  ['Towns that the President saw include: Anton Reyes (Peru).', ['- | head_of_state "President" -']],
  [
    'The Peru Prime Minister and Minister of Finance, Anton Reyes, spoke.',
    ['Anton Reyes | head_of_government "Prime Minister" PER | minister "Minister of Finance" PER'],
  ],
  // An office of a party that is told by the way
  [
    'Deputy Minister Anton Reyes, who is also Ambassador of Peru to Fiji, met Ana Petrov.',
    [
      'Anton Reyes | deputy_minister "Deputy Minister" - | ambassador "Ambassador to Fiji" PER',
      '- | ambassador "Ambassador to Fiji" PER',
    ],
  ],
  [
    'Deputy Minister Anton Reyes, who is a candidate for President of Peru, met Ana Petrov.',
    ['Anton Reyes | deputy_minister "Deputy Minister" -', '- | head_of_state "President" PER former'],
  ],
  [
    'Deputy Minister Anton Reyes, who is a friend, met Ana Petrov.',
    ['Anton Reyes | deputy_minister "Deputy Minister" -'],
  ],
  // Whose office it is stands before it
  [
    "Peru's Minister of Trade is Anton Reyes.",
    ['- | minister "Minister of Trade" PER', 'Anton Reyes | minister "Minister of Trade" PER'],
  ],
  [
    "Peru's first Ambassador was Anton Reyes.",
    ['- | ambassador "Ambassador" PER', 'Anton Reyes | ambassador "Ambassador" PER'],
  ],
  ["Peru's Ambassador was Anton Reyes.", ['- | ambassador "Ambassador" PER']],
  // Names that are words of other uses, behind a title or with one in apposition; an amir that is none
  [
    'Foreign Minister Than Oo of Ghana spoke to Mr. So Phal.',
    ['Than Oo | foreign_minister "Foreign Minister" GHA', 'So Phal'],
  ],
  [
    'The Minister of Trade of Ghana, Urban Novak, and Minister Will Harlow met.',
    ['Urban Novak | minister "Minister of Trade" GHA', 'Will Harlow | minister "Minister" -'],
  ],
  ['Prime Minister To Reopen Talks with Peru', ['- | head_of_government "Prime Minister" -']],
  ['In Lima, President Anton Reyes spoke.', ['Anton Reyes | head_of_state "President" -']],
  [
    'Chile Okafor, Minister of Trade of Ghana, met June Banda, the Ambassador of Peru.',
    ['Chile Okafor | minister "Minister of Trade" GHA', 'June Banda | ambassador "Ambassador" PER'],
  ],
  ['Amir Khan Jalali, Minister of Trade of Yemen, spoke.', ['Amir Khan Jalali | minister "Minister of Trade" YEM']],
  // Where a comma closes the phrase before the subject, the name behind it is somebody else's
  [
    'In addition to the talks with the President of Chile, President Anton Reyes also met bankers.',
    ['- | head_of_state "President" CHL', 'Anton Reyes | head_of_state "President" -'],
  ],
  [
    'Later, at a lunch with the Minister of Trade, Ambassador Anton Reyes of Peru spoke of fish.',
    ['- | minister "Minister of Trade" -', 'Anton Reyes | ambassador "Ambassador" PER'],
  ],
  [
    'Receiving the Ambassador of Ghana, Foreign Minister Anton Reyes thanked him.',
    ['- | ambassador "Ambassador" GHA', 'Anton Reyes | foreign_minister "Foreign Minister" -'],
  ],
  [
    'In talks with the Minister of Trade of Peru, Anton Reyes, the sides agreed.',
    ['Anton Reyes | minister "Minister of Trade" PER'],
  ],
  // The post behind the name
  [
    'Ambassador Anton Reyes, Permanent Mission of Chile to the United Nations, and Ana Petrov, NATO Deputy Secretary General, signed it.',
    [
      'Anton Reyes | ambassador "Ambassador" CHL',
      'Ana Petrov | organization_deputy_head "Deputy Secretary General" org:nato',
    ],
  ],
  ['Ambassador Anton Reyes, the Embassy of Chile and others came.', ['Anton Reyes | ambassador "Ambassador" -']],
  // Where a deputy or a minister serves, whose a Commissioner is, and whom letters are handed to on the way to the office
  [
    'It was led by the Assistant Secretary of State in the Bureau of Trade, Labor and Mines at the U.S Department of State, Mr Anton Reyes.',
    [
      'Anton Reyes | deputy_foreign_minister "Assistant Secretary of State in the Bureau of Trade, Labor and Mines at the U.S Department of State" USA',
    ],
  ],
  [
    'Present were the Undersecretary of the Ministry of Foreign Affairs in the Republic of Kazakhstan Dr Anton Reyes and others.',
    [
      'Anton Reyes | deputy_foreign_minister "Undersecretary of the Ministry of Foreign Affairs in the Republic of Kazakhstan" KAZ',
    ],
  ],
  ['The Minister of Trade in Kenya, Anton Reyes, came.', ['- | minister "Minister of Trade" -']],
  [
    'Anton Reyes, European Commissioner for Trade, came.',
    ['Anton Reyes | other "European Commissioner for Trade" org:eu'],
  ],
  [
    'Ana Reyes presented her credentials to President Goran Petrov of Kenya in Nairobi as the new Ambassador of Peru.',
    [
      'Ana Reyes | ambassador "Ambassador" PER',
      'Goran Petrov | head_of_state "President" KEN',
      '- | ambassador "Ambassador" PER',
    ],
  ],
  // A dash makes two titles one person's; letters between semicolons; a comma that is missing; the house of an organization
  [
    'Speaker of the Senate Anton Reyes, Deputy Prime Minister - Foreign Minister of Peru Goran Petrov',
    [
      'Anton Reyes | parliament_speaker "Speaker of the Senate" -',
      'Goran Petrov | deputy_head_of_government "Deputy Prime Minister" PER | foreign_minister "Foreign Minister" PER',
    ],
  ],
  [
    'Prime Minister of Ghana, Honourable Ana Reyes, Q.C; MP; Prime Minister of Peru, Honourable Goran Petrov; and others',
    ['Ana Reyes | head_of_government "Prime Minister" GHA', 'Goran Petrov | head_of_government "Prime Minister" PER'],
  ],
  [
    'It was led by Senator the Hon. Ana Reyes Minister of Trade and Mines.',
    ['Ana Reyes | parliamentarian "Senator" - | minister "Minister of Trade and Mines" -'],
  ],
  [
    'The Assistant Secretary for Trade at the OSCE General Secretariat, Dr. Ana Reyes, came.',
    ['Ana Reyes | organization_deputy_head "Assistant Secretary for Trade at the OSCE General Secretariat" org:osce'],
  ],
  ['Vice Minister He Rongfei came.', ['He Rongfei | deputy_minister "Vice Minister" -']],
  ['The Prime Minister came. He Himself spoke.', ['- | head_of_government "Prime Minister" -']],
  ['Prime Minister Goran Petrov opened the talks.', ['Goran Petrov | head_of_government "Prime Minister" -']],
  ['Belarusian President Viktor Dubrov sent a telegram.', ['Viktor Dubrov | head_of_state "President" BLR']],
  ["Belarus's President Viktor Dubrov sent a telegram.", ['Viktor Dubrov | head_of_state "President" BLR']],
  [
    'U.S. Secretary of State Warren Ackroyd answered the note.',
    ['Warren Ackroyd | foreign_minister "Secretary of State" USA'],
  ],
  [
    'The Secretary of State of France Claire Dumont chaired the session.',
    ['Claire Dumont | deputy_minister "Secretary of State" FRA'],
  ],
  [
    'Deputy Chairman of the Cabinet of Ministers, Minister of Energy of Turkmenistan A.Orazov took the floor.',
    [
      'A.Orazov | deputy_head_of_government "Deputy Chairman of the Cabinet of Ministers" TKM | minister "Minister of Energy" TKM',
    ],
  ],
  [
    'The head of the delegation of Kenya, Deputy Prime Minister, Minister of Energy Joseph Wambua spoke first.',
    [
      'Joseph Wambua | delegation_head "head of the delegation" KEN | deputy_head_of_government "Deputy Prime Minister" KEN | minister "Minister of Energy" KEN',
    ],
  ],
  [
    'Anton Lipka, Prime Minister of Belarus, and Elchin Mammadli, Prime Minister of Azerbaijan, signed the protocol.',
    [
      'Anton Lipka | head_of_government "Prime Minister" BLR',
      'Elchin Mammadli | head_of_government "Prime Minister" AZE',
    ],
  ],
  [
    'Major General Batyr Annayev, Minister of Defence of Turkmenistan, inspected the guard.',
    ['Batyr Annayev | defence_minister "Minister of Defence" TKM'],
  ],
  [
    'Helena Varga, the Foreign Minister of Hungary, thanked the hosts.',
    ['Helena Varga | foreign_minister "Foreign Minister" HUN'],
  ],
  [
    'NATO Secretary General, Lars Bengtson, arrived on Monday.',
    ['Lars Bengtson | organization_head "Secretary General" org:nato'],
  ],
  [
    "The NATO Secretary General's Special Representative for Central Asia, Paul Whitmore, briefed the Allies.",
    ['Paul Whitmore | special_representative "Special Representative for Central Asia" org:nato'],
  ],
  [
    'Cabinet Secretaries Peter Kamau (Foreign and Diaspora Affairs) and Grace Njeri (Defence) were present.',
    [
      'Peter Kamau | foreign_minister "Cabinet Secretary (Foreign and Diaspora Affairs)" -',
      'Grace Njeri | defence_minister "Cabinet Secretary (Defence)" -',
    ],
  ],
  [
    'The Ministers of Foreign Affairs, Rosa Ibáñez and Gábor Tóth, initialled the text.',
    [
      'Rosa Ibáñez | foreign_minister "Minister of Foreign Affairs" -',
      'Gábor Tóth | foreign_minister "Minister of Foreign Affairs" -',
    ],
  ],
  [
    'Foreign Ministers Rosa Ibáñez and Gábor Tóth initialled the text.',
    ['Rosa Ibáñez | foreign_minister "Foreign Minister" -', 'Gábor Tóth | foreign_minister "Foreign Minister" -'],
  ],
  [
    'Crown Prince and Prime Minister Faisal bin Nasser hosted the dinner.',
    ['Faisal bin Nasser | royal "Crown Prince" - | head_of_government "Prime Minister" -'],
  ],
  [
    'President of the European Commission Johanna von der Heide welcomed European Council President Marek Zielinski.',
    [
      'Johanna von der Heide | organization_head "President of the European Commission" org:eu',
      'Marek Zielinski | organization_head "European Council President" org:eu',
    ],
  ],
  [
    "Director of the Foreign Ministry's Consular Department Tran Van Long rejected the claim.",
    ['Tran Van Long | other "Director of the Foreign Ministry\'s Consular Department" -'],
  ],
  [
    'Minister of Foreign Affairs and Trade Zoltán Kertész toured the plant.',
    ['Zoltán Kertész | foreign_minister "Minister of Foreign Affairs and Trade" -'],
  ],
  [
    'The Minister and Vice Minister Ana Rojas spoke of trade.',
    ['- | minister "Minister" -', 'Ana Rojas | deputy_minister "Vice Minister" -'],
  ],
  [
    'The Prime Minister and Vice President Ana Rojas spoke of trade.',
    ['- | head_of_government "Prime Minister" -', 'Ana Rojas | deputy_head_of_state "Vice President" -'],
  ],
  [
    'Philippine Ambassador to China Jose Santiago Sta. Romana spoke.',
    ['Jose Santiago Sta. Romana | ambassador "Ambassador to China" -'],
  ],
  [
    'Javier Solana, High Representative for Common Foreign and Security Policy, spoke.',
    ['Javier Solana | foreign_minister "High Representative for Common Foreign and Security Policy" org:eu'],
  ],
  ['Minister for Justice Litia Vakacegu signed for Fiji.', ['Litia Vakacegu | minister "Minister for Justice" -']],
  ['Litia Vakacegu, Minister for Justice, spoke.', ['Litia Vakacegu | minister "Minister for Justice" -']],
  ['Minister for Trade Litia Vakacegu signed for Fiji.', ['Litia Vakacegu | minister "Minister for Trade" -']],
  [
    'Deputy Prime Minister and Minister for Trade Litia Vakacegu received Ambassador Hadi B. Santosa.',
    [
      'Litia Vakacegu | deputy_head_of_government "Deputy Prime Minister" - | minister "Minister for Trade" -',
      'Hadi B. Santosa | ambassador "Ambassador" -',
    ],
  ],
  [
    'Foreign Minister of the Republic of Kazakhstan and Chairman of the OSCE, Yerlan Abenov, opened the debate.',
    ['Yerlan Abenov | foreign_minister "Foreign Minister" KAZ | organization_head "Chairman" org:osce'],
  ],
  ['Mr. Whitmore and Dr Njeri shook hands.', ['Whitmore', 'Njeri']],
  // Who presides over a body that is no state, also where it is named behind the name
  [
    'CWA Vice Presidents Ana Silva and Goran Petrov came.',
    ['Ana Silva | other "CWA Vice President" -', 'Goran Petrov | other "CWA Vice President" -'],
  ],
  ['President Ana Silva of the Chilean Writers’ Association spoke.', ['Ana Silva | other "President" -']],
  ['Vice President Ana Silva of CWA spoke.', ['Ana Silva | other "Vice President" -']],
  [
    'Vice President Ana Silva of the Republic of Kazakhstan spoke.',
    ['Ana Silva | deputy_head_of_state "Vice President" KAZ'],
  ],
  ['President Ana Silva of the Senate spoke.', ['Ana Silva | parliament_speaker "President" -']],
  ['First Lady Esther Wambua planted a tree.', ['Esther Wambua | other "First Lady" -']],
  [
    'Joseph R. Halloran, Jr., Ambassador of Ghana, left the post.',
    ['Joseph R. Halloran, Jr. | ambassador "Ambassador" GHA'],
  ],
  [
    'President Joseph R. Halloran, Jr. called Prime Minister Naledi Dube of Kenya.',
    ['Joseph R. Halloran, Jr. | head_of_state "President" -', 'Naledi Dube | head_of_government "Prime Minister" KEN'],
  ],
  ['S.Karimov met R. Orazov, Minister of Culture of Turkmenistan.', ['R. Orazov | minister "Minister of Culture" TKM']],
  [
    'Mongolian Prime Minister B. Bat-Erdene travelled to Berlin.',
    ['B. Bat-Erdene | head_of_government "Prime Minister" MNG'],
  ],
  [
    'Minister Khalid al-Harbi and Minister Omar ibn Yusuf agreed.',
    ['Khalid al-Harbi | minister "Minister" -', 'Omar ibn Yusuf | minister "Minister" -'],
  ],
  [
    "President Ismail Ould Sidi wrote to Prime Minister Patrick O'Malley.",
    ['Ismail Ould Sidi | head_of_state "President" -', 'Patrick O\'Malley | head_of_government "Prime Minister" -'],
  ],
  ['General Charles de Marigny commanded the mission.', ['Charles de Marigny']],
  [
    'Ambassador Jean-Luc van den Broek and Consul General Inês da Costa attended.',
    ['Jean-Luc van den Broek | ambassador "Ambassador" -', 'Inês da Costa | consul "Consul General" -'],
  ],
  [
    'Chancellor Karl Gruber (Austria) and President Aino Salo (Finland) spoke on the phone.',
    ['Karl Gruber | head_of_government "Chancellor" AUT', 'Aino Salo | head_of_state "President" FIN'],
  ],
  [
    'Russian and Turkish Presidents Boris Orlov and Kemal Aydin met twice.',
    ['Boris Orlov | head_of_state "President" RUS', 'Kemal Aydin | head_of_state "President" TUR'],
  ],
  [
    'The presidents of Russia and Turkey met twice.',
    ['- | head_of_state "presidents" RUS | head_of_state "presidents" TUR'],
  ],
  ['The Minister of Foreign Affairs of Russia left.', ['- | foreign_minister "Minister of Foreign Affairs" RUS']],
  ['The President of Turkmenistan received the credentials.', ['- | head_of_state "President" TKM']],
  [
    'The head of the Turkmen Foreign Ministry agreed.',
    ['- | foreign_minister "head of the Turkmen Foreign Ministry" TKM'],
  ],
  ['The Indonesian Ambassador is also accredited to Fiji.', ['- | ambassador "Ambassador" IDN']],
  [
    'The Prime Minister thanked the Secretary General.',
    ['- | head_of_government "Prime Minister" -', '- | organization_head "Secretary General" -'],
  ],
  ['The presidents of two countries met.', ['- | head_of_state "presidents" -']],
  ['The foreign ministers of the two countries will meet.', ['- | foreign_minister "foreign ministers" -']],
  [
    'Australian Ambassador to Vietnam Alan Redfern paid a call.',
    ['Alan Redfern | ambassador "Ambassador to Vietnam" AUS'],
  ],
  [
    'It was chaired by the Hon Ana Silva MP, Minister for Trade, and the Hon Kofi Mensah LLB OBE MP, Minister for Health.',
    [
      'Ana Silva | parliamentarian "MP" - | minister "Minister for Trade" -',
      'Kofi Mensah | parliamentarian "MP" - | minister "Minister for Health" -',
    ],
  ],
  [
    'The current Ambassador of Peru to Kenya is Mr. Luis Rojas V.',
    ['- | ambassador "Ambassador to Kenya" PER', 'Luis Rojas V. | ambassador "Ambassador to Kenya" PER'],
  ],
  [
    'Ambassadors of Peru to Kenya have been Mr. Luis Rojas (1994-1997) and Ms. Ana Silva (1997-2000).',
    ['Luis Rojas | ambassador "Ambassador to Kenya" PER', 'Ana Silva | ambassador "Ambassador to Kenya" PER'],
  ],
  ['The Ambassador of Turkmenistan to Georgia handed over the copies.', ['- | ambassador "Ambassador to Georgia" TKM']],
  ['The Ambassador to Vietnam handed over the copies.', ['- | ambassador "Ambassador to Vietnam" -']],
  [
    'The Head of the EU Delegation to Mongolia gave a lecture.',
    ['- | ambassador "Head of the EU Delegation to Mongolia" org:eu'],
  ],
  [
    'Former Australian Foreign Minister Kate Redfern gave a lecture.',
    ['Kate Redfern | foreign_minister "Foreign Minister" AUS former'],
  ],
  [
    'Ex-President Tomas Hrubec and the late King Otto were friends.',
    ['Tomas Hrubec | head_of_state "President" - former', 'Otto | head_of_state "King" - former'],
  ],
  ['The then Foreign Minister Tomas Hrubec signed it.', ['Tomas Hrubec | foreign_minister "Foreign Minister" -']],
  ['President-elect Bola Adeyemi will visit Ghana.', ['Bola Adeyemi | other "President-elect" -']],
  ['Prime Minister-designate Jan Hrubec formed a cabinet.', ['Jan Hrubec | other "Prime Minister-designate" -']],
  ['Acting President Ion Rusu accepted the letter.', ['Ion Rusu | head_of_state "Acting President" -']],
  [
    'Defence Minister Sven Dahl met Deputy Defence Minister Aziz Rahimov.',
    ['Sven Dahl | defence_minister "Defence Minister" -', 'Aziz Rahimov | deputy_minister "Deputy Defence Minister" -'],
  ],
  [
    'First Deputy Foreign Minister Elena Sokolova and Vice Minister of Foreign Affairs Li Qiang agreed.',
    [
      'Elena Sokolova | deputy_foreign_minister "First Deputy Foreign Minister" -',
      'Li Qiang | deputy_foreign_minister "Vice Minister of Foreign Affairs" -',
    ],
  ],
  [
    'British Foreign Secretary Edward Hartley and Indian Foreign Secretary Arvind Rao met.',
    [
      'Edward Hartley | foreign_minister "Foreign Secretary" GBR',
      'Arvind Rao | deputy_foreign_minister "Foreign Secretary" IND',
    ],
  ],
  [
    'Minister of State for Foreign Affairs Noor Haddad spoke.',
    ['Noor Haddad | deputy_foreign_minister "Minister of State for Foreign Affairs" -'],
  ],
  ['State Secretary Klaus Wenzel led the German side.', ['Klaus Wenzel | deputy_minister "State Secretary" -']],
  [
    'High Representative Federica Landi chaired the dialogue.',
    ['Federica Landi | foreign_minister "High Representative" org:eu'],
  ],
  ['Prime Minister Sudani of Iraq met them.', ['Sudani | head_of_government "Prime Minister" -']],
  [
    'UN High Commissioner for Refugees Anna Lund visited the camp.',
    ['Anna Lund | organization_head "UN High Commissioner for Refugees" org:unhcr'],
  ],
  ['High Commissioner Samuel Otieno presented his credentials.', ['Samuel Otieno | ambassador "High Commissioner" -']],
  [
    'Chargé d’Affaires ad interim Henri Blanc closed the mission.',
    ['Henri Blanc | ambassador "Chargé d’Affaires ad interim" -'],
  ],
  [
    'The U.S. Minister to Prussia Thomas Wheeler reported it.',
    ['Thomas Wheeler | ambassador "Minister to Prussia" USA'],
  ],
  [
    'Envoy Extraordinary and Minister Plenipotentiary Walter Finch arrived.',
    ['Walter Finch | ambassador "Envoy Extraordinary and Minister Plenipotentiary" -'],
  ],
  [
    'UN Secretary-General Mohan Pillai and WHO Director-General Sofia Brandt met.',
    [
      'Mohan Pillai | organization_head "Secretary-General" org:un',
      'Sofia Brandt | organization_head "Director-General" org:who',
    ],
  ],
  [
    'The President of the Senate of Chile Pablo Fuentes received them.',
    ['Pablo Fuentes | parliament_speaker "President of the Senate" CHL'],
  ],
  [
    'The Speaker of the Parliament of Finland Outi Salo received them.',
    ['Outi Salo | parliament_speaker "Speaker of the Parliament" FIN'],
  ],
  [
    'Chairman of the State Committee for Tourism of Uzbekistan Aziz Rahimov spoke.',
    ['Aziz Rahimov | agency_head "Chairman of the State Committee for Tourism" UZB'],
  ],
  [
    'Vice-President of the European Commission Milos Kral spoke.',
    ['Milos Kral | organization_deputy_head "Vice-President of the European Commission" org:eu'],
  ],
  ['Under President Ama Boateng ties grew.', ['Ama Boateng | head_of_state "President" -']],
  [
    'Vice President Ama Boateng met Senator Hugh Larkin.',
    ['Ama Boateng | deputy_head_of_state "Vice President" -', 'Hugh Larkin | parliamentarian "Senator" -'],
  ],
  [
    'National Security Adviser Tim Rourke met his counterpart.',
    ['Tim Rourke | national_security_adviser "National Security Adviser" -'],
  ],
  [
    'Special Envoy for Yemen Hans Lindqvist flew to Riyadh.',
    ['Hans Lindqvist | special_representative "Special Envoy for Yemen" -'],
  ],
  [
    "UN Secretary-General's Special Envoy for Syria Olav Berg flew to Damascus.",
    ['Olav Berg | special_representative "Special Envoy for Syria" org:un'],
  ],
  [
    'Permanent Representative of Ghana to the United Nations Kofi Boateng spoke.',
    ['Kofi Boateng | ambassador "Permanent Representative to the United Nations" GHA'],
  ],
  [
    'Governor of the Central Bank Petra Novak resigned.',
    ['Petra Novak | agency_head "Governor of the Central Bank" -'],
  ],
  [
    'Chief of the General Staff of the Armed Forces, Colonel General Igor Baranov, met the attachés.',
    ['Igor Baranov | military_commander "Chief of the General Staff of the Armed Forces" -'],
  ],
  [
    'The King of Jordan, His Majesty Abdullah II, met Queen Margrethe II.',
    ['Abdullah II | head_of_state "King" JOR', 'Margrethe II | head_of_state "Queen" -'],
  ],
  [
    'Sheikh Tamim bin Rashid, the Emir of Qatar, met Pope Leo XIII.',
    ['Tamim bin Rashid | head_of_state "Emir" QAT', 'Leo XIII | head_of_state "Pope" VAT'],
  ],
  [
    'Sultan Qaboos bin Said received Prince Sultan bin Fahd.',
    ['Qaboos bin Said | head_of_state "Sultan" -', 'Sultan bin Fahd | royal "Prince" -'],
  ],
  [
    'Foreign Minister Israel Cohen met Minister German Petrenko.',
    ['Israel Cohen | foreign_minister "Foreign Minister" -', 'German Petrenko | minister "Minister" -'],
  ],
  [
    'Prime Minister Theresa May called President George Washington.',
    ['Theresa May | head_of_government "Prime Minister" -', 'George Washington | head_of_state "President" -'],
  ],
  [
    'British Defence Secretary Thomas King and Minister John Major flew home.',
    ['Thomas King | defence_minister "Defence Secretary" GBR', 'John Major | minister "Minister" -'],
  ],
  [
    'Planning and Investment Minister Vo Thanh Son denied it.',
    ['Vo Thanh Son | minister "Planning and Investment Minister" -'],
  ],
  [
    'Assistant Secretary of State for African Affairs Robert Fields travelled to Accra.',
    ['Robert Fields | deputy_foreign_minister "Assistant Secretary of State for African Affairs" -'],
  ],
  ["Lebanon's new President Elias Khoury thanked France.", ['Elias Khoury | head_of_state "President" LBN']],
  ['White House Press Secretary Jenny Pratt declined to answer.', ['Jenny Pratt | spokesperson "Press Secretary" USA']],
  [
    'The spokesman for UN Secretary-General Ban Ki-moon spoke.',
    ['Ban Ki-moon | organization_head "Secretary-General" org:un'],
  ],
  [
    'Jon Vik, Deputy Minister of Agriculture and Fisheries (MAF) of Peru, came.',
    ['Jon Vik | deputy_minister "Deputy Minister of Agriculture and Fisheries (MAF)" PER'],
  ],
  ['Foreign Ministry spokesman Ali Reza said so.', ['Ali Reza | spokesperson "Foreign Ministry spokesman" -']],
  ['Palestinian negotiator Sami Odeh said so.', ['Sami Odeh | other "negotiator" PSE']],
  ['The Prime Minister (Goran Petrov) agreed.', ['Goran Petrov | head_of_government "Prime Minister" -']],
  ['Goran Petrov (Prime Minister) agreed.', ['Goran Petrov | head_of_government "Prime Minister" -']],
  ['The ministers, Wong and Hughes, agreed.', ['- | minister "ministers" -']],
  [
    'Presidents Orlov and Aydin agreed.',
    ['Orlov | head_of_state "President" -', 'Aydin | head_of_state "President" -'],
  ],
  [
    'His Excellency Mr. Serdar Orazov, Ambassador of Turkmenistan, spoke.',
    ['Serdar Orazov | ambassador "Ambassador" TKM'],
  ],
  ['H.E. Foreign Minister Amir Rezaei spoke.', ['Amir Rezaei | foreign_minister "Foreign Minister" -']],
  ['Foreign Minister Hossein Amir-Rezaei spoke.', ['Hossein Amir-Rezaei | foreign_minister "Foreign Minister" -']],
  [
    'Secretary of Defense Lloyd Marsh and Secretary of the Treasury Ellen Boyd testified.',
    ['Lloyd Marsh | defence_minister "Secretary of Defense" -', 'Ellen Boyd | minister "Secretary of the Treasury" -'],
  ],
  [
    'Head of Government Mihail Rusu and Heads of State met.',
    ['Mihail Rusu | head_of_government "Head of Government" -', '- | head_of_state "Heads of State" -'],
  ],
  [
    'Director General for Asia Pacific and African Affairs Budi Hartono co-chaired it.',
    ['Budi Hartono | other "Director General for Asia Pacific and African Affairs" -'],
  ],
  ['He attended the ASEAN Foreign Ministers’ Meeting and the Commonwealth Heads of Government Meeting', []],
  ['Azerbaijani Deputy FM attends a meeting', ['- | deputy_foreign_minister "Deputy FM" AZE']],
  ["The Prime Minister's Office issued a note.", []],
  ["The team won the President's Cup.", []],
  ['The Ministry of Foreign Affairs issued a note.', []],
  ['They landed at King Fahd Airport.', []],
  ['Pupils of Queen Victoria School sang.', []],
  ['The Biden Administration replied.', []],
  ['The Council of Foreign Ministers adopted it.', []],
  ['The Cabinet of Ministers and the Office of the President moved.', []],
  ['The CIS Heads of States Council met in Ashgabat.', []],
  ['The keynote speaker thanked the general public.', []],
  ['A general agreement on private trade was reached.', []],
  ['Samruk-Kazyna Fund opened an office in Astana.', []],
  ['They visited the Lincoln Memorial and Ashgabat.', []],
  ['On Thursday, the President of China left.', ['- | head_of_state "President" CHN']],
  ['In San Roque, the President of Peru gave a speech.', ['- | head_of_state "President" PER']],
  ['Foreign ministers agreed on a text.', ['- | foreign_minister "Foreign ministers" -']],
  ['Goran Petrov thanked everybody.', []],
  ['The Major Economies Forum met.', []],
  ['He was appointed Minister in 2003.', ['- | minister "Minister" -']],
  ['The secretary of the club and the deputy left.', []],
  ['Turkmen parliamentarian groups visited Baku.', []],
  ['President Hotel and Ambassador Avenue are close.', []],
  ['Prince Edward Island exports potatoes.', []],
  [
    'The Prime Minister of Fiji, Dr the Honourable Goran Petrov, and Dr. the Hon. Ana Silva, Minister of Trade of Kenya, spoke.',
    ['Goran Petrov | head_of_government "Prime Minister" FJI', 'Ana Silva | minister "Minister of Trade" KEN'],
  ],
  [
    'Goran Petrov, Head of Operations of the United Nations Delegation, and Ana Silva, Chief of Health and Nutrition of the United Nations, spoke.',
    [
      'Goran Petrov | other "Head of Operations of the United Nations Delegation" org:un',
      'Ana Silva | other "Chief of Health and Nutrition" org:un',
    ],
  ],
  [
    "Goran Petrov, Head of the United Nations Mission's Legal Department, spoke with Jan Berg, Head of the United Nations Mission.",
    [
      'Goran Petrov | other "Head of the United Nations Mission" org:un',
      'Jan Berg | ambassador "Head of the United Nations Mission" org:un',
    ],
  ],
  [
    "Goran Petrov, Head of the Interior Ministry's Legal Department, spoke.",
    ['Goran Petrov | other "Head of the Interior Ministry\'s Legal Department" -'],
  ],
  [
    'Goran Petrov, Head of the United Nations (UN) mission to Kenya, spoke.',
    ['Goran Petrov | ambassador "Head of the United Nations (UN) mission to Kenya" org:un'],
  ],
  [
    'Goran Petrov, Deputy Head of the United Nations Office in Kenya, spoke.',
    ['Goran Petrov | other "Deputy Head of the United Nations Office" org:un'],
  ],
  ['The Dr. Hassan Hospital opened.', []],
  ['General Assembly resolutions were cited.', []],
  ['Secretary of State Dean Ackroyd replied.', ['Dean Ackroyd | foreign_minister "Secretary of State" -']],
  ['A legation opened with Henry Marlow as Chargé d’Affaires.', ['Henry Marlow | ambassador "Chargé d’Affaires" -']],
  [
    'Henry Marlow was appointed as the first Ambassador to Ghana in 1961.',
    ['Henry Marlow | ambassador "Ambassador to Ghana" -', '- | ambassador "Ambassador to Ghana" -'],
  ],
  [
    'In 1903 Peru named Rosa Quispe as its Consul General.',
    ['Rosa Quispe | consul "Consul General" -', '- | consul "Consul General" -'],
  ],
  [
    'Anton Lipka presented his letters of credence as Belarusian Ambassador.',
    ['Anton Lipka | ambassador "Ambassador" BLR', '- | ambassador "Ambassador" BLR'],
  ],
  [
    'The first Ambassador of Peru to Ghana was Rosa Quispe.',
    ['- | ambassador "Ambassador to Ghana" PER', 'Rosa Quispe | ambassador "Ambassador to Ghana" PER'],
  ],
  [
    'Rosa Quispe was named Minister to Chile.',
    ['Rosa Quispe | ambassador "Minister to Chile" -', '- | minister "Minister to Chile" -'],
  ],
  // An office proposed, or compared with, is given to nobody.
  ['Henry Marlow was considered as a possible Ambassador to Ghana.', ['- | ambassador "Ambassador to Ghana" -']],
  ['Henry Marlow was younger than the Ambassador of Peru.', ['- | ambassador "Ambassador" PER']],
  ['They regard Henry Marlow as a friend.', []],
  ['Diplomatic Advisor to the French President Luc Bonnard arrived.', ['Luc Bonnard | head_of_state "President" FRA']],
  [
    'Foreign Minister Tomas Hrubec met his Turkish counterpart Kemal Aydin.',
    ['Tomas Hrubec | foreign_minister "Foreign Minister" -', 'Kemal Aydin | foreign_minister "counterpart" TUR'],
  ],
  ['He met his counterpart in Berlin.', []],
];

describe('findPersons', () => {
  it.each(EXAMPLES)('%s', (text, expected) => {
    expect(personsOf(text).map(describePerson)).toEqual(expected);
  });

  it.each(EXAMPLES)('keeps mentions in order, apart and inside the sentence: %s', (text) => {
    const tokens = tokenize(text);
    let end = 0;
    for (const { from, to, nameRange, offices } of personsOf(text)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(tokens.length);
      for (const range of [...(nameRange === null ? [] : [nameRange]), ...offices.map((office) => office.range)]) {
        expect(range.to).toBeGreaterThan(range.from);
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(tokens.length);
      }
      if (nameRange !== null) expect(nameRange.from >= from && nameRange.to <= to).toBe(true);
      end = to;
    }
  });

  it('survives every order of the words of the examples', () => {
    const words = EXAMPLES.flatMap(([text]) => tokenize(text).map((token) => token.text));
    let seed = 7;
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 30 }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return words[seed % words.length] ?? '';
      }).join(' ');
      let end = 0;
      for (const person of personsOf(text)) {
        expect(person.from).toBeGreaterThanOrEqual(end);
        expect(person.to).toBeGreaterThan(person.from);
        end = person.to;
      }
    }
  });
});

describe('findPersons with names known from the document', () => {
  const known = collectNames(
    personsOf(
      'Foreign Minister Do Hung Long met Prime Minister Sitiveni Vakatora, Ambassador Omar bin Yusuf and President L. Bat-Erdene. Minister Santiago Reyes left.',
    ),
  );
  it.each([
    ['Long rejected the report.', ['Long']],
    ['Later Vakatora and Long spoke.', ['Vakatora', 'Long']],
    ['Sitiveni Vakatora spoke.', ['Sitiveni Vakatora']],
    ['Bat-Erdene agreed with bin Yusuf.', ['Bat-Erdene', 'bin Yusuf']],
    ['They met in Santiago.', []],
    ['The Vakatora Foundation paid.', []],
    ['Peni Vakatora is somebody else.', []],
    ['The long report was read.', []],
    ['Petrov is not known.', []],
  ])('%s', (text, expected) => {
    expect(personsOf(text, known).map((person) => person.name)).toEqual(expected);
  });
});
