/** A building whose name alone tells where one is: the White House, the Élysée Palace. */
export interface GovernmentSeat {
  /** Lower case, without an article and without diacritics. */
  readonly name: string;
  readonly city: string;
  /** ISO alpha-3. */
  readonly country: string;
}

/** Buildings by state and city; names that several states have ("State House", "Government House") are left out. */
const BY_CITY: Readonly<Record<string, string>> = {
  'ARG Buenos Aires': 'casa rosada | san martin palace',
  'AUS Sydney': 'kirribilli house | admiralty house',
  'AUT Vienna': 'hofburg | hofburg palace | ballhausplatz',
  'AZE Baku': 'zagulba palace | gulustan palace',
  'BEL Brussels': 'berlaymont | berlaymont building | europa building | justus lipsius building | egmont palace',
  'BGD Dhaka': 'bangabhaban | ganabhaban',
  'BRA Brasília': 'planalto palace | palacio do planalto | itamaraty palace | alvorada palace',
  'CAN Ottawa': 'rideau hall | parliament hill | rideau cottage',
  'CHE Geneva': 'palais des nations | palais wilson',
  'CHL Santiago': 'la moneda | la moneda palace',
  'CHN Beijing': 'great hall of the people | diaoyutai state guesthouse | diaoyutai state guest house | zhongnanhai',
  'COL Bogotá': 'casa de narino | palacio de narino | narino palace | palacio de san carlos',
  'CZE Prague': 'prague castle | czernin palace | cernin palace | straka academy',
  'DEU Berlin': 'bellevue palace | schloss bellevue',
  'ECU Quito': 'carondelet palace',
  'ESP Madrid': 'moncloa palace | zarzuela palace | palacio de la moncloa | la moncloa',
  'FRA Paris':
    "elysee | elysee palace | matignon | hotel matignon | hotel de matignon | quai d'orsay | palais de l'elysee",
  'GBR London':
    '10 downing street | downing street | buckingham palace | lancaster house | carlton gardens | palace of westminster',
  'GBR Windsor': 'windsor castle',
  'GHA Accra': 'jubilee house | flagstaff house',
  'GRC Athens': 'maximos mansion',
  'HUN Budapest': 'sandor palace | carmelite monastery',
  'IDN Bogor': 'bogor palace',
  'IDN Jakarta': 'merdeka palace | istana merdeka',
  'IND New Delhi': 'rashtrapati bhavan | rashtrapati bhawan | hyderabad house | south block',
  'IRL Dublin': 'aras an uachtarain | iveagh house | farmleigh house | leinster house',
  'ITA Rome':
    'quirinal palace | quirinale palace | palazzo chigi | chigi palace | villa madama | farnesina | palazzo del quirinale',
  'JOR Amman': 'al husseiniya palace | husseiniya palace | basman palace | raghadan palace',
  'JPN Tokyo': 'akasaka palace | iikura guest house | iikura guesthouse | kantei',
  'KAZ Astana': 'akorda | ak orda | akorda presidential palace',
  'KGZ Bishkek': 'ala archa residence | yntymak ordo',
  'KOR Seoul': 'blue house | cheong wa dae',
  'KWT Kuwait City': 'bayan palace | dar al yamama | seif palace',
  'LBN Beirut': 'grand serail | ain el tineh',
  'LKA Colombo': 'temple trees',
  'MEX Mexico City': 'los pinos',
  'MLI Bamako': 'koulouba palace',
  'NGA Abuja': 'aso rock | aso villa',
  'NLD The Hague': 'binnenhof | catshuis | peace palace | noordeinde palace',
  'NPL Kathmandu': 'singha durbar | shital niwas | sheetal niwas | baluwatar',
  'OMN Muscat': 'al baraka palace | al alam palace',
  'PAK Islamabad': 'aiwan e sadr',
  'PHL Manila': 'malacanang | malacanang palace',
  'POL Warsaw': 'belweder | belweder palace',
  'PRT Lisbon': 'belem palace | necessidades palace | sao bento palace',
  'PRY Asunción': 'palacio de lopez',
  'ROU Bucharest': 'cotroceni palace | victoria palace',
  'RUS Moscow': 'kremlin | grand kremlin palace',
  'SAU Riyadh': 'al yamamah palace | al yamama palace',
  'SOM Mogadishu': 'villa somalia',
  'TKM Ashgabat': 'oguzhan palace | oguzkhan palace | oguzhan presidential palace',
  'TUR Ankara': 'cankaya palace | cankaya mansion | bestepe',
  'TUR Istanbul': 'dolmabahce palace | dolmabahce office | vahdettin pavilion | vahdettin mansion',
  'UKR Kyiv': 'mariinskyi palace | bankova',
  'URY Montevideo': 'torre ejecutiva | palacio santos',
  'USA Washington':
    'white house | oval office | blair house | pentagon | capitol hill | eisenhower executive office building | foggy bottom | roosevelt room | rose garden | east room',
  'USA Camp David': 'camp david',
  'UZB Tashkent': 'kuksaroy | kuksaroy residence | kuksaroy presidential residence',
  'VAT Vatican City': 'apostolic palace | casa santa marta | domus sanctae marthae',
  'VEN Caracas': 'miraflores palace | casa amarilla',
  'ZAF Pretoria': 'union buildings | mahlamba ndlopfu',
  'ZAF Cape Town': 'tuynhuys',
  'ARE Abu Dhabi': 'qasr al watan | qasr al shati | al shati palace | qasr al bahr',
};

/** Well-known seats of government and state guest houses, with the city that each stands in. */
export const GOVERNMENT_SEATS: readonly GovernmentSeat[] = Object.entries(BY_CITY).flatMap(([where, names]) =>
  names.split(' | ').map((name) => ({ name, country: where.slice(0, 3), city: where.slice(4) })),
);
