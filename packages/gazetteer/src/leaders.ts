import { FURTHER_HEADS_OF_GOVERNMENT, FURTHER_HEADS_OF_STATE } from './leaders-further.ts';
import { FOREIGN_MINISTERS, HEADS_OF_ORGANIZATIONS, VICE_PRESIDENTS } from './leading-officials.ts';

/** Someone who led a state, its foreign ministry or an organization, as the world knows the name. */
export interface Leader {
  /** ISO alpha-3, or the organization's id. */
  readonly state: string;
  readonly role:
    | 'head_of_state'
    | 'head_of_government'
    | 'foreign_minister'
    | 'deputy_head_of_state'
    | 'organization_head';
  readonly family: string;
  /** Given names, other usual forms among them, separated by spaces. */
  readonly given: string;
  /** The first and the last year in office, of those whom news names without any office; the last is null where no end is known. */
  readonly years: readonly [first: number, last: number | null] | null;
  /** True for those of whom the family name alone, behind the office, is enough, unless others share it. */
  readonly famous: boolean;
}

/**
 * Presidents and prime ministers whom news names without their state ("President Sarkozy arrived"), by state: the family name, the given names,
 * and the years in office of those whose name alone is enough.
 * Chosen for fame, not complete; who held an office when is public record.
 */
// biome-ignore format: a table of names reads best in rows
const HEADS_OF_STATE: Readonly<Record<string, string>> = {
  AFG: 'Karzai, Hamid | Ghani, Ashraf Mohammad',
  AGO: 'Lourenço, João Manuel Gonçalves',
  ARG: 'Alfonsín, Raúl | Menem, Carlos | Kirchner, Néstor Cristina Fernández de | Macri, Mauricio | Milei, Javier (2023-)',
  ARM: 'Sargsyan, Serzh | Sarkissian, Armen | Kocharyan, Robert | Ter-Petrosyan, Levon',
  AUT: 'Waldheim, Kurt | Klestil, Thomas | Bellen, Alexander van der',
  AZE: 'Aliyev, Ilham Heydar (2003-)',
  BGR: 'Radev, Rumen | Plevneliev, Rosen | Parvanov, Georgi',
  BLR: 'Lukashenko, Alexander Aleksandr Alyaksandr (1994-)',
  BOL: 'Morales, Evo | Arce, Luis',
  BRA: 'Rousseff, Dilma (2011-2016) | Bolsonaro, Jair (2019-2022) | Cardoso, Fernando Henrique',
  CHE: 'Calmy-Rey, Micheline | Leuthard, Doris | Sommaruga, Simonetta | Cassis, Ignazio',
  CHL: 'Pinochet, Augusto | Aylwin, Patricio | Bachelet, Michelle | Piñera, Sebastián | Boric, Gabriel (2022-2026)',
  CHN: 'Xi, Jinping (2012-) | Hu, Jintao (2002-2013) | Jiang, Zemin (1993-2003)',
  COD: 'Mobutu, Sese Seko | Kabila, Joseph Laurent-Désiré | Tshisekedi, Félix',
  COG: 'Nguesso, Denis Sassou',
  COL: 'Uribe, Álvaro | Duque, Iván | Petro, Gustavo (2022-2026) | Pastrana, Andrés',
  CUB: 'Castro, Fidel Raúl | Díaz-Canel, Miguel',
  CYP: 'Anastasiades, Nicos | Christodoulides, Nikos | Papadopoulos, Tassos',
  CZE: 'Havel, Václav | Klaus, Václav | Zeman, Miloš | Pavel, Petr',
  DEU: 'Weizsäcker, Richard von | Gauck, Joachim | Wulff, Christian | Steinmeier, Frank-Walter',
  DZA: 'Bouteflika, Abdelaziz | Tebboune, Abdelmadjid (2019-)',
  ECU: 'Correa, Rafael | Noboa, Daniel',
  EGY: 'Nasser, Gamal Abdel | Sadat, Anwar | Mubarak, Hosni (1981-2011) | Morsi, Mohamed | Sisi, Abdel Fattah (2014-)',
  ERI: 'Afwerki, Isaias',
  EST: 'Ilves, Toomas Hendrik | Kaljulaid, Kersti | Karis, Alar',
  FIN: 'Kekkonen, Urho | Ahtisaari, Martti | Halonen, Tarja | Niinistö, Sauli | Stubb, Alexander',
  FRA: 'Gaulle, Charles de | Pompidou, Georges | Giscard, Valéry d\'Estaing | Mitterrand, François | Chirac, Jacques (1995-2007) | Sarkozy, Nicolas (2007-2012) | Hollande, François (2012-2017) | Macron, Emmanuel (2017-)',
  GAB: 'Bongo, Omar Ali',
  GEO: 'Shevardnadze, Eduard | Saakashvili, Mikheil (2004-2013) | Margvelashvili, Giorgi | Zourabichvili, Salome | Kavelashvili, Mikheil',
  GHA: 'Nkrumah, Kwame | Rawlings, Jerry | Kufuor, John | Mahama, John Dramani | Akufo-Addo, Nana',
  GIN: 'Condé, Alpha | Doumbouya, Mamady',
  GRC: 'Pavlopoulos, Prokopis | Papoulias, Karolos | Sakellaropoulou, Katerina',
  GUY: 'Granger, David',
  HRV: 'Tuđman, Franjo | Josipović, Ivo | Grabar-Kitarović, Kolinda | Milanović, Zoran',
  HTI: 'Préval, René | Martelly, Michel | Moïse, Jovenel',
  IDN: 'Sukarno, | Suharto, | Wahid, Abdurrahman | Yudhoyono, Susilo Bambang (2004-2014) | Widodo, Joko (2014-2024) | Subianto, Prabowo',
  IND: 'Kovind, Ram Nath | Murmu, Droupadi | Mukherjee, Pranab | Patil, Pratibha',
  IRL: 'McAleese, Mary | Higgins, Michael',
  IRN: 'Rafsanjani, Akbar Hashemi | Khatami, Mohammad | Ahmadinejad, Mahmoud (2005-2013) | Rouhani, Hassan (2013-2021) | Raisi, Ebrahim (2021-2024) | Pezeshkian, Masoud (2024-)',
  IRQ: 'Talabani, Jalal | Masum, Fuad | Barham, Salih',
  ISR: 'Peres, Shimon | Rivlin, Reuven | Herzog, Isaac | Katsav, Moshe',
  ITA: 'Ciampi, Carlo Azeglio | Napolitano, Giorgio | Mattarella, Sergio',
  KAZ: 'Nazarbayev, Nursultan (1991-2019) | Tokayev, Kassym-Jomart (2019-)',
  KEN: 'Kenyatta, Jomo Uhuru | Moi, Daniel arap | Kibaki, Mwai (2002-2013) | Ruto, William (2022-)',
  KGZ: 'Akayev, Askar | Bakiyev, Kurmanbek | Otunbayeva, Roza | Atambayev, Almazbek | Jeenbekov, Sooronbay | Japarov, Sadyr (2021-)',
  KOR: 'Park, Geun-hye Chung-hee | Moon, Jae-in | Yoon, Suk-yeol Suk Yeol | Roh, Moo-hyun Tae-woo | Lee, Myung-bak Jae-myung Jae',
  LBN: 'Hariri, | Lahoud, Émile | Aoun, Michel Joseph | Suleiman, Michel',
  LBR: 'Sirleaf, Ellen Johnson | Weah, George | Boakai, Joseph',
  LKA: 'Rajapaksa, Mahinda Gotabaya | Sirisena, Maithripala | Wickremesinghe, Ranil | Dissanayake, Anura Kumara | Kumaratunga, Chandrika',
  LTU: 'Adamkus, Valdas | Grybauskaitė, Dalia | Nausėda, Gitanas',
  LVA: 'Vīķe-Freiberga, Vaira | Vējonis, Raimonds | Levits, Egils | Rinkēvičs, Edgars',
  MDA: 'Voronin, Vladimir | Dodon, Igor | Sandu, Maia (2020-) | Timofti, Nicolae',
  MDG: 'Ravalomanana, Marc | Rajoelina, Andry | Rajaonarimampianina, Hery',
  MDV: 'Nasheed, Mohamed | Muizzu, Mohamed | Solih, Ibrahim',
  MEX: 'Zedillo, Ernesto | Fox, Vicente | Calderón, Felipe | Peña, Enrique Nieto | Obrador, Andrés Manuel López (2018-2024) | Sheinbaum, Claudia (2024-)',
  MKD: 'Gligorov, Kiro | Ivanov, Gjorge | Pendarovski, Stevo',
  MNE: 'Vujanović, Filip | Đukanović, Milo',
  MNG: 'Elbegdorj, Tsakhiagiin | Battulga, Khaltmaagiin | Khurelsukh, Ukhnaagiin',
  MOZ: 'Machel, Samora | Chissano, Joaquim | Guebuza, Armando | Nyusi, Filipe | Chapo, Daniel',
  MMR: 'Thein, Sein | Kyaw, Htin | Myint, Win',
  NAM: 'Nujoma, Sam | Pohamba, Hifikepunye | Geingob, Hage',
  NER: 'Issoufou, Mahamadou | Bazoum, Mohamed',
  NGA: 'Obasanjo, Olusegun | Jonathan, Goodluck | Buhari, Muhammadu (2015-2023) | Tinubu, Bola Ahmed (2023-) | Yar\'Adua, Umaru',
  PAK: 'Musharraf, Pervez | Zardari, Asif Ali | Alvi, Arif',
  PER: 'Fujimori, Alberto | Toledo, Alejandro | Humala, Ollanta | Kuczynski, Pedro Pablo | Vizcarra, Martín | Boluarte, Dina',
  PHL: 'Aquino, Corazon Benigno | Estrada, Joseph | Arroyo, Gloria Macapagal | Duterte, Rodrigo (2016-2022) | Marcos, Ferdinand Bongbong',
  POL: 'Wałęsa, Lech | Kwaśniewski, Aleksander | Kaczyński, Lech | Komorowski, Bronisław | Duda, Andrzej (2015-2025) | Nawrocki, Karol',
  PSE: 'Arafat, Yasser Yasir (1994-2004) | Abbas, Mahmoud (2005-)',
  PRT: 'Sampaio, Jorge | Cavaco, Aníbal Silva | Rebelo, Marcelo de Sousa',
  ROU: 'Ceaușescu, Nicolae | Iliescu, Ion | Băsescu, Traian | Iohannis, Klaus (2014-2025) | Dan, Nicușor',
  RUS: 'Yeltsin, Boris (1991-1999) | Putin, Vladimir (1999-) | Medvedev, Dmitry Dmitri (2008-2012)',
  RWA: 'Kagame, Paul (2000-)',
  SDN: 'Bashir, Omar Hassan',
  SEN: 'Senghor, Léopold | Wade, Abdoulaye | Sall, Macky | Faye, Bassirou Diomaye',
  SLV: 'Bukele, Nayib (2019-) | Funes, Mauricio',
  SRB: 'Tadić, Boris | Nikolić, Tomislav | Vučić, Aleksandar (2014-)',
  SUN: 'Gorbachev, Mikhail (1985-1991)',
  SVK: 'Gašparovič, Ivan | Kiska, Andrej | Čaputová, Zuzana | Pellegrini, Peter',
  SVN: 'Kučan, Milan | Türk, Danilo | Pahor, Borut | Pirc, Nataša Musar',
  SYR: 'Assad, Bashar Hafez (1971-2024) | Sharaa, Ahmed',
  TJK: 'Rahmon, Emomali',
  TLS: 'Gusmão, Xanana | Ramos-Horta, José',
  TUN: 'Bourguiba, Habib | Marzouki, Moncef | Essebsi, Beji Caid | Saied, Kais',
  TUR: 'Demirel, Süleyman | Sezer, Ahmet Necdet | Gül, Abdullah | Erdoğan, Recep Tayyip (2003-)',
  TZA: 'Nyerere, Julius | Mkapa, Benjamin | Kikwete, Jakaya | Magufuli, John | Hassan, Samia Suluhu',
  UGA: 'Museveni, Yoweri (1986-)',
  UKR: 'Kravchuk, Leonid | Kuchma, Leonid | Yushchenko, Viktor | Yanukovych, Viktor (2010-2014) | Poroshenko, Petro (2014-2019) | Zelenskyy, Volodymyr (2019-) | Zelensky, Volodymyr (2019-)',
  URY: 'Batlle, Jorge | Vázquez, Tabaré | Mujica, José | Lacalle, Luis Pou | Orsi, Yamandú',
  USA: 'Truman, Harry | Eisenhower, Dwight | Kennedy, John | Nixon, Richard | Ford, Gerald | Carter, Jimmy James | Reagan, Ronald (1981-1989) | Bush, George (1989-2008) | Clinton, Bill William (1993-2000) | Obama, Barack (2009-2016) | Trump, Donald (2017-) | Biden, Joe Joseph (2021-2024)',
  UZB: 'Karimov, Islam | Mirziyoyev, Shavkat (2016-)',
  VEN: 'Chávez, Hugo (1999-2013) | Maduro, Nicolás (2013-)',
  XKX: 'Rugova, Ibrahim | Jahjaga, Atifete | Osmani, Vjosa',
  ZAF: 'Mandela, Nelson (1994-1999) | Mbeki, Thabo (1999-2008) | Zuma, Jacob (2009-2018) | Ramaphosa, Cyril (2018-)',
  ZMB: 'Kaunda, Kenneth | Lungu, Edgar | Hichilema, Hakainde (2021-)',
  ZWE: 'Mugabe, Robert (1980-2017) | Mnangagwa, Emmerson (2017-)',
};

// biome-ignore format: a table of names reads best in rows
const HEADS_OF_GOVERNMENT: Readonly<Record<string, string>> = {
  ALB: 'Berisha, Sali | Rama, Edi (2013-)',
  ARM: 'Pashinyan, Nikol (2018-)',
  AUS: 'Howard, John | Rudd, Kevin (2007-2013) | Gillard, Julia (2010-2013) | Abbott, Tony | Turnbull, Malcolm (2015-2018) | Morrison, Scott | Albanese, Anthony (2022-)',
  AUT: 'Vranitzky, Franz | Schüssel, Wolfgang | Faymann, Werner | Kurz, Sebastian (2017-2021) | Nehammer, Karl (2021-2024) | Stocker, Christian',
  BEL: 'Verhofstadt, Guy | Leterme, Yves | Croo, Alexander de | Wever, Bart de',
  BGD: 'Hasina, Sheikh (1996-2024)',
  BGR: 'Borissov, Boyko',
  BRB: 'Mottley, Mia',
  CAN: 'Trudeau, Pierre Justin (2015-2025) | Mulroney, Brian | Chrétien, Jean | Harper, Stephen (2006-2015) | Carney, Mark (2025-)',
  CHN: 'Zhou, Enlai | Li, Peng Keqiang Qiang | Zhu, Rongji | Wen, Jiabao (2003-2013)',
  CZE: 'Topolánek, Mirek | Babiš, Andrej | Fiala, Petr | Sobotka, Bohuslav',
  DEU: 'Adenauer, Konrad | Brandt, Willy | Kohl, Helmut (1982-1998) | Schröder, Gerhard | Merkel, Angela (2005-2021) | Scholz, Olaf (2021-2025) | Merz, Friedrich (2025-)',
  DNK: 'Rasmussen, Anders Fogh Lars Løkke | Thorning-Schmidt, Helle | Frederiksen, Mette (2019-)',
  ESP: 'Aznar, José María | Zapatero, José Luis Rodríguez | Rajoy, Mariano (2011-2018) | Sánchez, Pedro (2018-)',
  EST: 'Ansip, Andrus | Ratas, Jüri | Kallas, Kaja | Michal, Kristen',
  ETH: 'Zenawi, Meles | Desalegn, Hailemariam | Abiy, Ahmed Ali',
  FIN: 'Vanhanen, Matti | Sipilä, Juha | Marin, Sanna (2019-2023) | Orpo, Petteri | Rinne, Antti',
  FJI: 'Bainimarama, Frank Voreqe | Rabuka, Sitiveni',
  FRA: 'Jospin, Lionel | Raffarin, Jean-Pierre | Fillon, François | Valls, Manuel | Castex, Jean | Borne, Élisabeth | Attal, Gabriel | Barnier, Michel | Bayrou, François | Lecornu, Sébastien',
  GBR: 'Churchill, Winston | Thatcher, Margaret (1979-1990) | Blair, Tony (1997-2007) | Cameron, David (2010-2016) | Johnson, Boris (2019-2022) | Truss, Liz (2022-2022) | Sunak, Rishi (2022-2024) | Starmer, Keir (2024-)',
  GEO: 'Kvirikashvili, Giorgi | Garibashvili, Irakli | Kobakhidze, Irakli',
  GRC: 'Simitis, Costas | Karamanlis, Kostas | Tsipras, Alexis (2015-2019) | Mitsotakis, Kyriakos (2019-) | Samaras, Antonis',
  HRV: 'Sanader, Ivo | Kosor, Jadranka | Plenković, Andrej',
  HUN: 'Gyurcsány, Ferenc | Orbán, Viktor (2010-)',
  IND: 'Nehru, Jawaharlal | Gandhi, Indira Rajiv | Vajpayee, Atal Bihari (1998-2004) | Modi, Narendra (2014-)',
  IRL: 'Ahern, Bertie | Cowen, Brian | Kenny, Enda | Varadkar, Leo (2017-2024)',
  IRQ: 'Maliki, Nouri | Abadi, Haider | Kadhimi, Mustafa | Sudani, Mohammed Shia',
  ISL: 'Jakobsdóttir, Katrín | Frostadóttir, Kristrún',
  ISR: 'Rabin, Yitzhak | Netanyahu, Benjamin (2009-) | Barak, Ehud | Sharon, Ariel (2001-2006) | Olmert, Ehud (2006-2009) | Bennett, Naftali | Lapid, Yair',
  ITA: 'Berlusconi, Silvio (2001-2011) | Monti, Mario | Letta, Enrico | Renzi, Matteo (2014-2016) | Gentiloni, Paolo | Conte, Giuseppe | Draghi, Mario (2021-2022) | Meloni, Giorgia (2022-)',
  JAM: 'Holness, Andrew',
  JPN: 'Nakasone, Yasuhiro | Koizumi, Junichiro (2001-2006) | Fukuda, Yasuo Takeo | Aso, Taro | Hatoyama, Yukio | Kan, Naoto | Noda, Yoshihiko | Abe, Shinzo (2006-2020) | Suga, Yoshihide (2020-2021) | Kishida, Fumio (2021-2024) | Ishiba, Shigeru (2024-2025) | Takaichi, Sanae (2025-)',
  KAZ: 'Massimov, Karim | Masimov, Karim | Sagintayev, Bakytzhan | Mamin, Askar | Smailov, Alikhan | Bektenov, Olzhas',
  KHM: 'Hun, Sen Manet',
  LBN: 'Hariri, Rafik Saad | Siniora, Fouad | Mikati, Najib | Salam, Nawaf',
  LTU: 'Kubilius, Andrius | Skvernelis, Saulius | Šimonytė, Ingrida',
  LUX: 'Juncker, Jean-Claude | Bettel, Xavier | Frieden, Luc',
  LVA: 'Dombrovskis, Valdis | Kučinskis, Māris | Kariņš, Krišjānis | Siliņa, Evika',
  MDA: 'Filat, Vlad | Gavrilița, Natalia | Recean, Dorin',
  MKD: 'Gruevski, Nikola | Zaev, Zoran',
  MLT: 'Muscat, Joseph | Abela, Robert',
  MYS: 'Mahathir, Mohamad | Badawi, Abdullah Ahmad | Najib, Razak | Anwar, Ibrahim',
  NLD: 'Kok, Wim | Balkenende, Jan Peter | Rutte, Mark | Schoof, Dick',
  NOR: 'Bondevik, Kjell Magne | Brundtland, Gro Harlem | Stoltenberg, Jens | Solberg, Erna | Støre, Jonas Gahr',
  NPL: 'Koirala, Girija Prasad Sushil | Oli, Sharma | Dahal, Pushpa Kamal | Deuba, Sher Bahadur',
  NZL: 'Clark, Helen | Ardern, Jacinda (2017-2023) | Hipkins, Chris | Luxon, Christopher (2023-) | English, Bill',
  PAK: 'Bhutto, Zulfikar Benazir | Sharif, Nawaz Shehbaz Shahbaz | Khan, Imran | Gilani, Yousaf Raza',
  PNG: 'Somare, Michael | Marape, James',
  POL: 'Tusk, Donald | Buzek, Jerzy | Kopacz, Ewa | Szydło, Beata | Morawiecki, Mateusz (2017-2023)',
  PRT: 'Sócrates, José | Passos, Pedro Coelho | Costa, António | Montenegro, Luís',
  RUS: 'Chernomyrdin, Viktor | Primakov, Yevgeny | Mishustin, Mikhail',
  SGP: 'Yew, Lee Kuan | Tong, Goh Chok | Loong, Lee Hsien | Wong, Lawrence',
  SRB: 'Đinđić, Zoran | Koštunica, Vojislav | Brnabić, Ana',
  SVK: 'Dzurinda, Mikuláš | Fico, Robert (2023-) | Heger, Eduard',
  SVN: 'Janša, Janez | Cerar, Miro | Golob, Robert',
  SWE: 'Palme, Olof | Persson, Göran | Reinfeldt, Fredrik | Löfven, Stefan | Andersson, Magdalena | Kristersson, Ulf',
  THA: 'Thaksin, Shinawatra | Abhisit, Vejjajiva | Yingluck, Shinawatra | Prayut, Chan-o-cha | Srettha, Thavisin | Paetongtarn, Shinawatra',
  TUR: 'Ecevit, Bülent | Erbakan, Necmettin | Davutoğlu, Ahmet | Yıldırım, Binali | Erdoğan, Recep Tayyip (2003-)',
  TTO: 'Rowley, Keith | Persad-Bissessar, Kamla',
  UKR: 'Tymoshenko, Yulia | Azarov, Mykola | Yatsenyuk, Arseniy | Groysman, Volodymyr | Shmyhal, Denys | Svyrydenko, Yulia',
  VNM: 'Nguyen, Tan Dung Xuan Phuc | Pham, Minh Chinh',
  XKX: 'Thaçi, Hashim | Haradinaj, Ramush | Kurti, Albin (2020-)',
};

/** "Merkel, Angela (2005-2021)". */
const LEADER = /^([^,]+), ?([^(]*?)(?: \((\d{4})-(\d{4})?\))?$/;

/** The leaders of all tables. */
export const LEADERS: readonly Leader[] = [
  ...leadersOf('head_of_state', HEADS_OF_STATE, true),
  ...leadersOf('head_of_government', HEADS_OF_GOVERNMENT, true),
  ...leadersOf('head_of_state', FURTHER_HEADS_OF_STATE, false),
  ...leadersOf('head_of_government', FURTHER_HEADS_OF_GOVERNMENT, false),
  ...leadersOf('foreign_minister', FOREIGN_MINISTERS, false),
  ...leadersOf('deputy_head_of_state', VICE_PRESIDENTS, false),
  ...leadersOf('organization_head', HEADS_OF_ORGANIZATIONS, false),
];

function leadersOf(role: Leader['role'], table: Readonly<Record<string, string>>, famous: boolean): Leader[] {
  return Object.entries(table).flatMap(([state, names]) =>
    names.split(' | ').map((name) => {
      const [, family = '', given = '', first, last] = LEADER.exec(name.trim()) ?? [];
      const years: Leader['years'] = first ? [Number(first), last ? Number(last) : null] : null;
      return { state, role, family, given, years, famous: famous || given === '' || years !== null };
    }),
  );
}

/** Family names that leaders of other states bear too: alone they tell nothing. */
// biome-ignore format: a table of names reads best in rows
export const SHARED_FAMILY_NAMES: ReadonlySet<string> = new Set([
  'Ahmed', 'Andersson', 'Anwar', 'Arce', 'Barham', 'Bennett', 'Bongo', 'Cardoso', 'Castro', 'Chapo', 'Clark', 'Costa', 'Dan',
  'English', 'Faye', 'Ford', 'Fox', 'Granger', 'Hassan', 'Howard', 'Hu', 'Hun', 'Ivanov', 'Jiang', 'Johnson', 'Kan', 'Khan',
  'Lacalle', 'Lee', 'Li', 'Marin', 'Michal', 'Moi', 'Morales', 'Morrison', 'Najib', 'Nguyen', 'Nikolić', 'Noda', 'Oli', 'Papadopoulos', 'Park',
  'Pavel', 'Peña', 'Persson', 'Petro', 'Pham', 'Rama', 'Rasmussen', 'Roh', 'Salam', 'Sall', 'Sánchez', 'Sargsyan', 'Suleiman', 'Thein', 'Toledo',
  'Tong', 'Türk', 'Vázquez', 'Wade', 'Wen', 'Wong', 'Yew', 'Zhou', 'Zhu', 'Jonathan', 'Rebelo', 'Cavaco', 'Pirc', 'Passos', 'Estrada', 'Solih',
]);
