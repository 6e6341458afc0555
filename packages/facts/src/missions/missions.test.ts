import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

const TITLE = 'Relations between Kenya and Peru';

/** The distinct rows as `kind change sender>host city date`, with the role where there is one. */
function missions(text: string, title = TITLE): string[] {
  const rows = claimsOf('missions', `${title}\n\n${text}\n`, { title, published: '2024-05-10' }).map((row) =>
    [
      row.kind,
      row.change,
      `${row.sender}>${row.host}`,
      row.city ?? '-',
      row.date ?? '-',
      ...(row.role ? [`as ${row.role}`] : []),
    ].join(' '),
  );
  return [...new Set(rows)].sort();
}

const EXAMPLES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // What a post was made into, and what it was made to do or made of
  ['The Kenyan Consulate in Lima was made into a full Embassy in 1968.', 'embassy upgraded KEN>PER Lima 1968'],
  ['The embassy in Lima was made to close at night in 1970. The consulate was made of wood in 1971.'],
  ['The Kenyan Embassy made a gift to a school in 1970.'],
  // A state behind its city is where the envoy lives, and is accredited nowhere
  ['Initially, Kenya’s Ambassador in Santiago, Chile was accredited to Peru.', 'accreditation operating KEN>PER - -'],
  ['The Kenyan Ambassador in Santiago, Chile, was accredited to Peru.', 'accreditation operating KEN>PER - -'],
  ['After Kenya’s talks in Santiago, Chile opened an embassy in Nairobi.', 'embassy opened CHL>KEN Nairobi -'],
  // What opened before or after the opening of a post has a year that is not the post's
  [
    'Before the opening of the Kenyan Embassy in Lima, a Kenyan consulate was opened in Cusco in 1960.',
    'consulate opened KEN>PER Cusco 1960',
    'embassy opened KEN>PER Lima -',
  ],
  [
    'Trade grew in 1970, shortly after the opening of the Peruvian Embassy in Nairobi.',
    'embassy opened PER>KEN Nairobi -',
  ],
  [
    'Following the opening of the Kenyan consulate in Cusco in 1912, the Kenyan Embassy was opened in Lima in 1926.',
    'consulate opened KEN>PER Cusco 1912',
    'embassy opened KEN>PER Lima 1926',
  ],
  // What a state has neither of, and what it has besides what it opened
  ['Kenya has neither an embassy nor a consulate in Peru.'],
  [
    'Kenya opened an embassy in Lima in 1990, and today has a consulate in Cusco.',
    'consulate operating KEN>PER Cusco -',
    'embassy opened KEN>PER Lima 1990',
  ],
  // A post that is to be at work again is only planned
  [
    'The minister said that the Embassy of Kenya to Peru will soon return to the capital Lima.',
    'embassy planned KEN>PER - -',
  ],
  ['The Embassy of Kenya to Peru will host a fair in the capital Lima.', 'embassy operating KEN>PER - -'],
  // A reopening that headings tell again, one of them in other letters; posts of another town, and consulates
  [
    'The Kenyan Embassy in Asuncion reopened.\n\nThe Kenyan Embassy in Asunción was reopened on 28 July 2015.\n\nOpening of the Kenyan Embassy in Asuncion',
    'embassy reopened KEN>PRY Asunción 2015-07-28',
  ],
  // Honorary consuls in several towns, each where he is; on a page about two states those of the other; what consuls do is no post
  [
    'There are honorary consuls of Kenya in Cusco and Arequipa.',
    'honorary_consulate operating KEN>PER Arequipa -',
    'honorary_consulate operating KEN>PER Cusco -',
  ],
  [
    'Honorary Consuls of Peru are also present in Mombasa, Kisumu and Nakuru.',
    'honorary_consulate operating PER>KEN Kisumu -',
    'honorary_consulate operating PER>KEN Mombasa -',
    'honorary_consulate operating PER>KEN Nakuru -',
  ],
  [
    'Kenya is represented in Peru by its embassy in Lima. Honorary consuls are also based in Cusco and Arequipa.',
    'embassy operating KEN>PER Lima -',
    'honorary_consulate operating KEN>PER Arequipa -',
    'honorary_consulate operating KEN>PER Cusco -',
  ],
  [
    'Kenya has three honorary consuls in Peru: Luis Rojas in Cusco, Ana María Quispe in Arequipa and José Vega in Villa Nueva.',
    'honorary_consulate operating KEN>PER Arequipa -',
    'honorary_consulate operating KEN>PER Cusco -',
    'honorary_consulate operating KEN>PER Villa Nueva -',
  ],
  ['The Honorary Consul of Kenya in Cusco met the mayor.'],
  ['Kenyan honorary consuls in Cusco and Arequipa met in Lima.'],
  ['Several honorary consuls are based in Cusco. Honorary consuls of many states are present in Lima.'],
  ['The Honorary Consul of Kenya is in Cusco today.'],
  // States that nobody names; whose decision it is; a post told of again
  ['Several Andean countries will open embassies in Nairobi next year.'],
  ['At least three Andean states opened consulates in Mombasa in 2019.'],
  ['Two consulates were opened in Mombasa by neighbouring states in 2019.'],
  ['The two countries opened embassies in 1972.', 'embassy opened KEN>PER - 1972', 'embassy opened PER>KEN - 1972'],
  [
    "The Kenyan minister recalled Fiji's decision to open a consulate in Mombasa.",
    'consulate planned FJI>KEN Mombasa -',
  ],
  [
    'The Kenyan minister announced the decision of Fiji to open an embassy in Nairobi.',
    'embassy planned FJI>KEN Nairobi -',
  ],
  ['The ministers stressed that the opening of these consulates will bring the peoples closer.'],
  // The present tense of a chronicle; posts of both that a noun raises
  ['1964: First Kenyan legation in Lima opens', 'legation opened KEN>PER Lima 1964'],
  ['1971: The Kenyan embassy in Lima reopens', 'embassy reopened KEN>PER Lima 1971'],
  ['1972: The year of the chess opens'],
  [
    '1968: Elevation of the legations to embassies',
    'embassy upgraded KEN>PER - 1968',
    'embassy upgraded PER>KEN - 1968',
  ],
  ['1968: Elevation of some legations to embassies'],
  // A heading whose lines below are the hosts of a state's posts
  [
    'Kenya will open new embassies in:\n\n• Peru (Lima)\n• Norway\n• Fiji (Suva)',
    'embassy planned KEN>FJI Suva -',
    'embassy planned KEN>NOR - -',
    'embassy planned KEN>PER Lima -',
  ],
  [
    'Kenya has consulates in the following countries:\n\n• Peru\n• Norway',
    'consulate operating KEN>NOR - -',
    'consulate operating KEN>PER - -',
  ],
  ['The envoy of Kenya will open exhibitions at embassies in:\n\n• Peru\n• Norway'],
  // What an organization has of its own: its resident mission is no embassy, a plain office is one of its own
  [
    'On 2 May 2011 the World Bank opened its new Kenya Resident Mission office.',
    'representative_office opened org:world-bank>KEN - 2011-05-02',
  ],
  [
    'The World Bank opened an office in Nairobi in 2001.',
    'representative_office opened org:world-bank>KEN Nairobi 2001',
  ],
  ['UNHCR closed its regional office in Nairobi in 1999.', 'representative_office closed org:unhcr>KEN Nairobi 1999'],
  ['A Peruvian bank opened an office in Nairobi in 2001.'],
  ['The minister of Peru had an office in Nairobi in 2001.'],
  ['The World Bank opened an exhibition in Nairobi in 2001.'],
  // Its opening, and since when it works; a town that has it; several towns; what is wished for, only possible, or was one
  ['Since its opening in 2011, the Embassy of Kenya in Lima has promoted trade.', 'embassy opened KEN>PER Lima 2011'],
  [
    'The Embassy of Peru in Nairobi, whose opening took place in 1962, is one of the oldest.',
    'embassy opened PER>KEN Nairobi 1962',
  ],
  [
    'Operational since 1986, the Peruvian Embassy in Nairobi looks after some 300 citizens.',
    'embassy opened PER>KEN Nairobi 1986',
  ],
  ['The Peruvian Embassy in Nairobi has been in operation since 1986.', 'embassy opened PER>KEN Nairobi 1986'],
  ['Since 2004 there has been a Kenyan Interests Section in Lima.', 'interests_section opened KEN>PER Lima 2004'],
  ['Lima is home to an embassy of the Republic of Kenya.', 'embassy operating KEN>PER Lima -'],
  ['Mombasa has had a Peruvian Cultural Centre since 2015.', 'cultural_centre opened PER>KEN Mombasa 2015'],
  [
    'Kenyan consulates are also located in Cusco and Arequipa.',
    'consulate operating KEN>PER Arequipa -',
    'consulate operating KEN>PER Cusco -',
  ],
  [
    'Two Kenyan Honorary Consuls are active in Peru, namely in Cusco and Arequipa.',
    'honorary_consulate operating KEN>PER Arequipa -',
    'honorary_consulate operating KEN>PER Cusco -',
  ],
  [
    'In Norway, Peru has an embassy, in Oslo, and two consulates general, in Bergen and Trondheim.',
    'consulate_general operating PER>NOR Bergen -',
    'consulate_general operating PER>NOR Trondheim -',
    'embassy operating PER>NOR Oslo -',
  ],
  [
    'As Kenya has no embassy in Peru, its interests there are represented by the Kenyan Embassy in Quito.',
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>ECU Quito -',
  ],
  [
    "Kenya's Embassy in Quito is in charge of Kenyan interests in Peru.",
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>ECU Quito -',
  ],
  ['Malta is one of the countries covered by the Kenyan embassy in Rome.', 'accreditation operating KEN>MLT - -'],
  [
    'Ambassador Juan Rojas of Peru presented his credentials on 3 May 1974; he remained resident at Pretoria until 4 June 1975.',
  ],
  [
    'Kenya maintains a High Commission in London and Permanent Missions to the United Nations in Geneva and New York.',
    'high_commission operating KEN>GBR London -',
    'permanent_mission operating KEN>org:un Geneva -',
    'permanent_mission operating KEN>org:un New York -',
  ],
  ['The Peruvian Government would prefer to have its embassy in Mombasa.'],
  ["From 1950 to 1973, Peru's Consulate General in Nairobi served as its diplomatic mission in Kenya."],
  ["The closure of Peru's embassy in Nairobi is possible."],
  // What was done before has its own date; a plan told by the way; a capital that is not named; what "it" was, and where
  [
    'Peru, having taken the decision in March 2019, inaugurated its embassy in Nairobi on 1 June 2020.',
    'embassy opened PER>KEN Nairobi 2020-06-01',
  ],
  [
    "The Minister said that Kenya's new consulate, to be opened in Cusco next year, would serve tourists.",
    'consulate planned KEN>PER Cusco 2025',
  ],
  ["Preparations are under way for the opening of Kenya's first embassy in Lima.", 'embassy planned KEN>PER Lima -'],
  ["Talks are under way for the opening of Kenya's first embassy in Lima."],
  [
    'On 4 May 1974 Peru closed both its embassy and its consulate in the Kenyan capital.',
    'consulate closed PER>KEN Nairobi 1974-05-04',
    'embassy closed PER>KEN Nairobi 1974-05-04',
  ],
  [
    'The decision to open a Peruvian embassy in Nairobi was taken in March 2019. The embassy started operating on 1 June 2020.',
    'embassy opened PER>KEN Nairobi 2020-06-01',
  ],
  [
    "Peru's consulate in Mombasa was inaugurated on 2 May 1908; it was finally closed on 8 August 1937.",
    'consulate closed PER>KEN Mombasa 1937-08-08',
    'consulate opened PER>KEN Mombasa 1908-05-02',
  ],
  // Whom a post looks after: since when, in a list, as "the country", in the envoy's remit
  [
    "Peru's ambassador in Kampala has been concurrently accredited to Kenya since 1982.",
    'accreditation opened PER>KEN - 1982',
  ],
  [
    'Since 1982, Kenya has been covered by the Peruvian ambassador resident in Uganda.',
    'accreditation opened PER>KEN - 1982',
  ],
  ['Since 1982, the match has been covered by the Peruvian ambassador resident in Uganda.'],
  [
    'The Peruvian Embassy in Nairobi is also responsible for relations with two neighbouring countries, Uganda and Tanzania.',
    'accreditation operating PER>TZA - -',
    'accreditation operating PER>UGA - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'The Peruvian Ambassador in Nairobi holds concurrent accreditation for Uganda and for Tanzania.',
    'accreditation operating PER>TZA - -',
    'accreditation operating PER>UGA - -',
  ],
  [
    "Uganda and Tanzania also fall within the remit of Peru's Ambassador to Kenya.",
    'accreditation operating PER>TZA - -',
    'accreditation operating PER>UGA - -',
  ],
  [
    'Kenya does not have a resident mission in Peru; its Embassy in Brasília is responsible for the country.',
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>BRA Brasília -',
  ],
  // Several towns; the posts of both in their order, or one behind the other
  [
    'Peru has honorary consuls in the Kenyan cities of Mombasa and Kisumu.',
    'honorary_consulate operating PER>KEN Kisumu -',
    'honorary_consulate operating PER>KEN Mombasa -',
  ],
  [
    'Peru and Kenya opened embassies in Nairobi and Lima in 1970 and 1980, respectively.',
    'embassy opened KEN>PER Lima 1980',
    'embassy opened PER>KEN Nairobi 1970',
  ],
  [
    "The Peruvian embassy in Nairobi was established in 1970, while Kenya's embassy in Lima followed in 1980.",
    'embassy opened KEN>PER Lima 1980',
    'embassy opened PER>KEN Nairobi 1970',
  ],
  ['The Kenyan embassy in Chile also acts as a help desk for travellers.', 'embassy operating KEN>CHL - -'],
  // In each of the two
  [
    'In 1973 Kenya and Peru agreed on trade and set up embassies in each country.',
    'embassy opened KEN>PER - 1973',
    'embassy opened PER>KEN - 1973',
  ],
  ['In 1973 Kenya and Peru opened consulates in each member country.'],
  // A post that serves another state too; a plan that is dated further down; "this embassy" is none of those told of elsewhere
  [
    'Kenya does not have an embassy in Peru, and its embassy to Chile concurrently serves as the mission to Peru.',
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>CHL - -',
  ],
  ['The embassy of Kenya to Chile concurrently serves as the mission to the poor.', 'embassy operating KEN>CHL - -'],
  [
    'Kenya unveils plan to open an embassy in Peru. Kenya plans to open an embassy in Peru by the end of this year.',
    'embassy planned KEN>PER - 2024',
  ],
  [
    'Peru helped much with the opening of this embassy, she said. Kenya has posts, and its embassy to Chile is old.',
    'embassy operating KEN>CHL - -',
  ],
  // Entries that tell what became of a post; what is welcomed with its day, and what one would welcome
  ['Kenya would welcome the opening of an embassy of Peru in Nairobi in January 2020.'],
  // The posts of each with the other, and what is only agreed on or announced
  [
    'In August 1995, Kenya and Peru inaugurated their embassies in Lima and Nairobi.',
    'embassy opened KEN>PER Lima 1995-08',
    'embassy opened PER>KEN Nairobi 1995-08',
  ],
  [
    "On 3 May 1994, Kenya and Peru came to an agreement on opening liaison offices in the two countries' capitals.",
    'liaison_office planned KEN>PER - 1994-05-03',
    'liaison_office planned PER>KEN - 1994-05-03',
  ],
  ['On 3 May 1994, Peru issued a statement on establishing an embassy in Nairobi.'],
  // Verbs that are said once for the posts of both
  [
    'The embassy of Kenya in Peru was opened in 1994, and the embassy of Peru in Kenya – in May 1996.',
    'embassy opened KEN>PER - 1994',
    'embassy opened PER>KEN - 1996-05',
  ],
  [
    'The Kenyan embassy in Lima was closed in 1994 and the honorary consulate in Cusco in 1996.',
    'embassy closed KEN>PER Lima 1994',
    'honorary_consulate closed KEN>PER Cusco 1996',
  ],
  // In none that is named; in a town behind a quarter
  ['Kenya announced plans to establish a diplomatic mission in each Commonwealth member country.'],
  [
    'The High Commission of Kenya is housed with that of Fiji and is located in Old Town, Lima.',
    'high_commission operating KEN>PER - -',
  ],
  // A post in a territory is one in the state that the territory belongs to
  ['Peru opened a consulate general in Hong Kong in 1998.', 'consulate_general opened PER>CHN Hong Kong 1998'],
  // Posts called after their fields; a representation in a town
  ['Kenya opened a trade and investment office in Lima in 2011.', 'trade_office opened KEN>PER Lima 2011'],
  ['Kenya closed its economic and cultural office in Lima in 2011.', 'representative_office closed KEN>PER Lima 2011'],
  ['Kenya opened a cultural and information centre in Lima in 2011.', 'cultural_centre opened KEN>PER Lima 2011'],
  ['Kenya opened a representation in Lima in 2011.', 'representative_office opened KEN>PER Lima 2011'],
  ['Kenya improved the representation of women in Lima in 2011.'],
  ['Kenya opened a technology house in Lima in 2011.'],
  // Verbs of beginning and ending, of the post and of what is done there
  ['Kenya shuttered its embassy in Lima in 2011.', 'embassy closed KEN>PER Lima 2011'],
  ['Kenya suspended operations at its embassy in Lima in 2011.', 'embassy closed KEN>PER Lima 2011'],
  ['The Embassy of Kenya in Lima became operational in 2011.', 'embassy opened KEN>PER Lima 2011'],
  ['The Embassy of Kenya in Lima came into operation in 2011.', 'embassy opened KEN>PER Lima 2011'],
  ['The Embassy of Kenya in Lima was reactivated in 2011.', 'embassy reopened KEN>PER Lima 2011'],
  ['Kenya is in the process of opening an embassy in Lima.', 'embassy planned KEN>PER Lima -'],
  ['Kenya plans to open an embassy in Lima.', 'embassy planned KEN>PER Lima -'],
  ['Kenya announced the opening of an embassy in Lima.', 'embassy planned KEN>PER Lima -'],
  ['The Embassy of Kenya in Lima has been operational since 2011.', 'embassy opened KEN>PER Lima 2011'],
  ['The Embassy of Kenya in Lima opened again in 2011.', 'embassy reopened KEN>PER Lima 2011'],
  ['Kenya closed its mission in Lima in 2011.', 'embassy closed KEN>PER Lima 2011'],
  ['A Kenyan company opened a trade office in Lima in 2011.'],
  ['Kenya hopes to open an embassy in Lima.'],
  ['The embassy of Kenya is located in Lima.', 'embassy operating KEN>PER Lima -'],
  ['Peru hosts a Kenyan embassy in Lima.', 'embassy operating KEN>PER Lima -'],
  // A town before the name; posts of several; what a plural sums up; what a post is, told besides
  ['Kenya shut down its Lima embassy in 2011.', 'embassy closed KEN>PER Lima 2011'],
  [
    'The embassies of Ghana and Fiji in Lima were closed in 2003.',
    'embassy closed FJI>PER Lima 2003',
    'embassy closed GHA>PER Lima 2003',
  ],
  [
    'Ghana and Fiji inaugurated a consulate general in Lima on 3 May 2019.',
    'consulate_general opened FJI>PER Lima 2019-05-03',
    'consulate_general opened GHA>PER Lima 2019-05-03',
  ],
  ["Samoa's consulate is the third in the region after Ghana and Fiji both inaugurated consulates in the city."],
  [
    'Kenya has closed several missions abroad, including the embassy in Peru and a consulate in Oslo, Norway.',
    'consulate closed KEN>NOR Oslo -',
    'embassy closed KEN>PER - -',
  ],
  [
    'The Taipei Economic and Cultural Office in Nairobi was closed in 1997.',
    'representative_office closed TWN>KEN Nairobi 1997',
  ],
  ['Kenya is to reopen its Peru embassy.', 'embassy planned KEN>PER - -'],
  [
    'Kenya and Peru. The Kenyan High Commission in Lima was reopened in March 1999 and the Cultural Centre in February 2005.',
    'cultural_centre reopened KEN>PER - 2005-02',
    'high_commission reopened KEN>PER Lima 1999-03',
  ],
  // An interests section is one, an exchange is of two
  ['They opened the Kenyan Interests Section in 2004.', 'interests_section opened KEN>PER - 2004'],
  [
    'Peru and Kenya exchanged interests sections in 1977.',
    'interests_section opened KEN>PER - 1977',
    'interests_section opened PER>KEN - 1977',
  ],
  [
    'The interests sections were upgraded to embassies on 20 July 2015.',
    'embassy upgraded KEN>PER - 2015-07-20',
    'embassy upgraded PER>KEN - 2015-07-20',
  ],
  [
    'Kenya opened an interests section in Lima in 2004. That office was upgraded to a liaison office in 2006.',
    'interests_section opened KEN>PER Lima 2004',
    'liaison_office upgraded KEN>PER Lima 2006',
  ],
  ['The Kenyan office in Lima was granted full embassy status in 2006.', 'embassy upgraded KEN>PER Lima 2006'],
  [
    'Diplomatic missions of both countries were raised to embassy level in 1965.',
    'embassy upgraded KEN>PER - 1965',
    'embassy upgraded PER>KEN - 1965',
  ],
  [
    'Kenya raised the level of its diplomatic representation in Lima to that of an embassy in 2006.',
    'embassy upgraded KEN>PER Lima 2006',
  ],
  // What is prepared; the day on which it was said; what was done later, and by the verbs of one list
  ['Kenya is working on opening its first embassy in Lima.', 'embassy planned KEN>PER Lima -'],
  ['Kenya will open an embassy in Lima, the minister said on Monday.', 'embassy planned KEN>PER Lima -'],
  [
    'After independence in 1965, Kenya opened an embassy in Lima, but later closed it.',
    'embassy closed KEN>PER Lima -',
    'embassy opened KEN>PER Lima 1965',
  ],
  [
    'Kenya opened an embassy in Lima in 1965, closed in 1970, and reopened in 1980.',
    'embassy closed KEN>PER Lima 1970',
    'embassy opened KEN>PER Lima 1965',
    'embassy reopened KEN>PER Lima 1980',
  ],
  ['The Embassy of Kenya in Lima closed its mission in 2011.', 'embassy closed KEN>PER Lima 2011'],
  // Envoys who live in a third state
  [
    'President Ana Silva of Peru received the credentials of John Otieno, Ambassador of Kenya with residence in Brasilia.',
    'accreditation operating KEN>PER - -',
  ],
  [
    'Ambassador John Otieno of the Kenyan Embassy in Brasilia presented his credentials to President Ana Silva of Peru.',
    'accreditation operating KEN>PER - -',
  ],
  // A state called "she", also where a woman was told of before; a post that moves to another state; what "it" goes on about
  [
    'President Ana Silva of Peru spoke. Kenya officially opened her embassy in Peru in 1975.',
    'embassy opened KEN>PER - 1975',
  ],
  ['Kenya moved its embassy from Chile to Peru in 2005.', 'embassy relocated KEN>PER - 2005'],
  ['Kenya moved its ambassador from Chile to Peru in 2005.'],
  [
    'The Kenyan Embassy in Lima was opened in 1978. However, it was closed down in 1984 and it reopened in 2009. The Embassy was reopened on 18 May 2009.',
    'embassy closed KEN>PER Lima 1984',
    'embassy opened KEN>PER Lima 1978',
    'embassy reopened KEN>PER Lima 2009-05-18',
  ],
  ['The minister spoke at the Kenyan Embassy in Lima. The border was reopened in May 2009 and it was closed in June.'],
  [
    'The opening of the Embassy of Kenya in Peru and the launching of direct flights between Nairobi and Lima on 14 June 2010 helped trade. The Embassy of Kenya was opened in 2009.',
    'embassy opened KEN>PER - 2009',
  ],
  [
    'Peru has an embassy in Nairobi as well as honorary consulates in Mombasa and Kisumu.',
    'embassy operating PER>KEN Nairobi -',
    'honorary_consulate operating PER>KEN Kisumu -',
    'honorary_consulate operating PER>KEN Mombasa -',
  ],
  [
    'Peru has an embassy in Nairobi as well as strong ties with the Chilean embassy in Lima.',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'The Embassy of Kenya in Lima was closed in 1984 during the dry years and it was reopened on 21 April 2006.',
    'embassy closed KEN>PER Lima 1984',
    'embassy reopened KEN>PER Lima 2006-04-21',
  ],
  // The other's post, told only as the answer to the first
  [
    'Peru opened her Mission in Nairobi in 1966, and Kenya reciprocated in 1979.',
    'embassy opened KEN>PER - 1979',
    'embassy opened PER>KEN Nairobi 1966',
  ],
  [
    'Peru opened its embassy in Nairobi in 1964. Kenya followed suit in Lima in 1979.',
    'embassy opened KEN>PER Lima 1979',
    'embassy opened PER>KEN Nairobi 1964',
  ],
  [
    'Peru opened its embassy in Nairobi in 1964 while Kenya did so in 1979.',
    'embassy opened KEN>PER - 1979',
    'embassy opened PER>KEN Nairobi 1964',
  ],
  [
    'Peru opened its embassy in Nairobi in 1964. Kenya did not follow suit in 1979. The visit was reciprocated in 1981.',
    'embassy opened PER>KEN Nairobi 1964',
  ],
  // Accredited from elsewhere: a list, an ambassador who acts for a second state, envoys who live abroad or are called non-resident.
  [
    'The Embassy of Peru in Nairobi has non-resident accreditation for Uganda, Malawi and Zambia.',
    'accreditation operating PER>MWI - -',
    'accreditation operating PER>UGA - -',
    'accreditation operating PER>ZMB - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  ['In 2007 Peru established the budget of its embassy in Nairobi.'],
  [
    'In 2007 Peru opened a diplomatic representation in Nairobi, which became an embassy in 2010.',
    'embassy upgraded PER>KEN Nairobi 2010',
    'representative_office opened PER>KEN Nairobi 2007',
  ],
  [
    "Since 1982, Peru's ambassador to Uganda has acted concurrently as its ambassador to Kenya. Peru's ambassador to Chile acted as an intermediary.",
    'accreditation opened PER>KEN - 1982',
  ],
  [
    'The ambassadors of Malta and Chile, who reside in Cairo, presented their credentials to the President of Kenya on 4 May 2021. The ambassadors of Togo and Ghana, who live well, presented their credentials to the President of Kenya.',
    'accreditation opened CHL>KEN - 2021-05-04',
    'accreditation opened MLT>KEN - 2021-05-04',
  ],
  [
    'The President of Kenya accredited the ambassadors of Malta and Chile, who will have non-resident status.',
    'accreditation operating CHL>KEN - -',
    'accreditation operating MLT>KEN - -',
  ],
  // Looked after from elsewhere: by a post or an ambassador in a third state, told by either side; in one's own host, in trade, or not at all.
  [
    'Kenya handled its relations with Malta through the embassy in Rome, Italy. Peru covers Ghana from its embassy in Rabat.',
    'accreditation operating KEN>MLT - -',
    'accreditation operating PER>GHA - -',
  ],
  [
    'Relations with Malta are handled by the Peruvian embassy in Rome. Togo falls under the jurisdiction of the Peruvian embassy in Accra.',
    'accreditation operating PER>MLT - -',
    'accreditation operating PER>TGO - -',
    'embassy operating PER>ITA Rome -',
  ],
  [
    'The Peruvian embassy in Accra has jurisdiction over Togo and Benin.',
    'accreditation operating PER>BEN - -',
    'accreditation operating PER>TGO - -',
    'embassy operating PER>GHA Accra -',
  ],
  [
    'Peru covers trade with Kenya. Peru does not cover Ghana from its embassy in Rabat. Kenya handled the talks through the embassy.',
  ],
  // A network line by line, and lines that name a post or an envoy with a town
  [
    'The network of Peru comprises posts on all continents, and the Embassy of Peru in Nairobi is one.\n\n- 2 embassies: Oslo (Norway) and Colombo (Sri Lanka)\n- 1 consulate general: Sydney (Australia)\n- 2 permanent missions: UN and EU',
    'consulate_general operating PER>AUS Sydney -',
    'embassy operating PER>KEN Nairobi -',
    'embassy operating PER>LKA Colombo -',
    'embassy operating PER>NOR Oslo -',
    'permanent_mission operating PER>org:eu - -',
    'permanent_mission operating PER>org:un - -',
  ],
  ['The embassies of the region: a visit to Oslo. Embassies: see below.'],
  [
    'Embassy of Peru in Kenya: Nairobi\n\nEmbassy of Kenya in Peru: Brasilia (Brazil)\n\nThe ministers met.',
    'accreditation operating KEN>PER - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'In 2017 we mark the tenth anniversary of opening the Embassy of Peru in Nairobi.',
    'embassy opened PER>KEN Nairobi -',
  ],
  [
    'Peru closed its embassy in Nairobi in 1992, only to reopen it in 2001. Peru used the building only to open a school.',
    'embassy closed PER>KEN Nairobi 1992',
    'embassy reopened PER>KEN Nairobi 2001',
  ],
  [
    'The Embassy and Permanent Mission of Peru to the UN in Geneva was opened in 1997.',
    'permanent_mission opened PER>org:un Geneva 1997',
  ],
  ['Kenyan Ambassador: Ann Otieno (resident in Brasilia)\n\nThe ministers met.', 'accreditation operating KEN>PER - -'],
  ['Kenyan Ambassador: Ann Otieno (resident in Lima)\n\nEmbassy of Peru in Kenya: Lima\n\nThe ministers met.'],
  [
    'The Kenyan Embassy in Lima was opened in 1962, but closed due to a lack of funds in 1981.',
    'embassy closed KEN>PER Lima 1981',
    'embassy opened KEN>PER Lima 1962',
  ],
  // A town that has namesakes lies where the others of its list do.
  [
    'Kenya also has consulates in Toronto, Winnipeg and Victoria. Peru has an embassy in Victoria.',
    'consulate operating KEN>CAN Toronto -',
    'consulate operating KEN>CAN Victoria -',
    'consulate operating KEN>CAN Winnipeg -',
    'embassy operating PER>SYC Victoria -',
  ],
  // When it reopened stands between the noun and the post, when it had closed in brackets behind it.
  [
    'The reopening late in 2004 of the Embassy of Kenya in Lima (closed since 1996) was welcomed.',
    'embassy reopened KEN>PER Lima 2004',
  ],
  // Several towns: behind "represented by", and in the brackets behind a state
  [
    'Kenya is also represented by consulates in Cusco and Arequipa. Kenya has kept a presence in Chile through its embassy in Santiago.',
    'consulate operating KEN>PER Arequipa -',
    'consulate operating KEN>PER Cusco -',
    'embassy operating KEN>CHL Santiago -',
  ],
  [
    'Peru had consulates across the Russian Empire (in Riga, Odessa and Kiev). Kenya is represented by lawyers in Cusco and Arequipa.',
    'consulate operating PER>RUS Kiev -',
    'consulate operating PER>RUS Odessa -',
    'consulate operating PER>RUS Riga -',
  ],
  // Represented by a post, present with one, and through one where it has none; a post of each in two towns; what a jurisdiction extends to.
  [
    'Kenya is represented in Peru by an honorary consul in Cusco. Peru has been present in Kenya with an embassy since 1986. Malta has no embassy in Chile and is represented by its embassy in Brasilia.',
    'accreditation operating MLT>CHL - -',
    'embassy opened PER>KEN - 1986',
    'honorary_consulate operating KEN>PER Cusco -',
  ],
  [
    'The two countries have resident embassies in Lima and Nairobi. Their envoys have been to Cusco and Mombasa.',
    'embassy operating KEN>PER Lima -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'Kenya maintains an embassy in Lima and Peru a consulate in Mombasa.',
    'consulate operating PER>KEN Mombasa -',
    'embassy operating KEN>PER Lima -',
  ],
  [
    'The jurisdiction of the Peruvian Embassy in Nairobi extends to Uganda and Tanzania. The work of the Peruvian Embassy in Accra extends to trade.',
    'accreditation operating PER>TZA - -',
    'accreditation operating PER>UGA - -',
  ],
  [
    'In addition to its embassy in Nairobi, Peru has an honorary consulate in Mombasa.',
    'embassy operating PER>KEN Nairobi -',
    'honorary_consulate operating PER>KEN Mombasa -',
  ],
  [
    'Kenya has permanent missions to the United Nations in New York, Geneva and Vienna.',
    'permanent_mission operating KEN>org:un Geneva -',
    'permanent_mission operating KEN>org:un New York -',
    'permanent_mission operating KEN>org:un Vienna -',
  ],
  [
    'The European Union opened a delegation in Lusaka in July 1975. The Union led a delegation in Lima. ECOWAS is represented in Togo by a Delegation.',
    'delegation opened org:eu>ZMB Lusaka 1975-07',
    'delegation operating org:ecowas>TGO - -',
  ],
  [
    'The legations were raised to embassies in 1955. A resident Peruvian mission began work in Nairobi in 1986.',
    'embassy opened PER>KEN Nairobi 1986',
    'embassy upgraded KEN>PER - 1955',
    'embassy upgraded PER>KEN - 1955',
  ],
  [
    'The Honorary Consulate of Kenya in Cusco ceased its functions in 2011.',
    'honorary_consulate closed KEN>PER Cusco 2011',
  ],
  [
    'An ILO Office was opened in Kenya in 1994. The ILO Office was busy in 1995.',
    'representative_office opened org:ilo>KEN - 1994',
  ],
  [
    'Besides the embassy in Nairobi, Peru has consulates in Mombasa and Kisumu. The consulates of Peru in Kenya issue visas.',
    'consulate operating PER>KEN Kisumu -',
    'consulate operating PER>KEN Mombasa -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'Peru keeps an embassy in Nairobi, with consulates in Mombasa and Kisumu.',
    'consulate operating PER>KEN Kisumu -',
    'consulate operating PER>KEN Mombasa -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'The presence of Peru in Kenya comprises the Embassy in Nairobi and a consulate in Mombasa. The exhibition comprises the Embassy of Peru in Nairobi as a partner.',
    'consulate operating PER>KEN Mombasa -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'Peru is represented in Kenya by honorary consuls in Mombasa and Kisumu.',
    'honorary_consulate operating PER>KEN Kisumu -',
    'honorary_consulate operating PER>KEN Mombasa -',
  ],
  [
    'Peru opened a consulate in Mombasa in 1988. The Consulate of Peru in Mombasa, Kenya, held a reception. The Consulate of Peru in Kisumu, Kenya, gave a concert.',
    'consulate opened PER>KEN Mombasa 1988',
    'consulate operating PER>KEN Kisumu -',
  ],
  [
    'The Peruvian Consulate General in Mombasa, which has yet to open, is to receive the public soon.',
    'consulate_general planned PER>KEN Mombasa -',
  ],
  ['The Embassy of Peru in Nairobi dates from 1986.', 'embassy opened PER>KEN Nairobi 1986'],
  ['The Embassy of Peru in Nairobi became fully operational in May 1986.', 'embassy opened PER>KEN Nairobi 1986-05'],
  ['The Embassy of Peru in Nairobi has been operational since 1986.', 'embassy opened PER>KEN Nairobi 1986'],
  [
    'Peru opened embassies in Kenya and Ghana in 1990 and 1992, respectively.',
    'embassy opened PER>GHA - 1992',
    'embassy opened PER>KEN - 1990',
  ],
  [
    'The Peruvian embassy in Nairobi is responsible for political and consular matters in Uganda, and for its garden.',
    'accreditation operating PER>UGA - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  ['The Embassy of Peru in Nairobi is operational in the summer.', 'embassy operating PER>KEN Nairobi -'],
  [
    'In addition to its embassy, Peru is present in Kenya with a film. Kenya is represented in the Council by a lawyer.',
  ],
  // "From" a date, and not to one; a former state's post that is at work now is its successor's.
  ['Peru has a resident embassy in Nairobi from February 1992.', 'embassy opened PER>KEN Nairobi 1992-02'],
  ['Peru had an embassy in Nairobi from 1992 to 1995.'],
  // The other's post without its noun; a fragment with a date; a person's work at a post
  [
    'Peru has had an embassy in Nairobi since 1970 and Kenya in Lima since 1980.',
    'embassy opened KEN>PER Lima 1980',
    'embassy opened PER>KEN Nairobi 1970',
  ],
  ['Peru has had an embassy in Nairobi since 1970 and Kenya friends in Lima.', 'embassy opened PER>KEN Nairobi 1970'],
  ['Peruvian Embassy in Nairobi: opened May 1998. Their ministers met.', 'embassy opened PER>KEN Nairobi 1998-05'],
  ['Ana Silva, at the Peruvian embassy in Nairobi since 1998, and others of the staff.'],
  [
    'Kenya has a High Commission in London, a consulate in Oslo and Permanent Missions in Geneva and New York.',
    'consulate operating KEN>NOR Oslo -',
    'high_commission operating KEN>GBR London -',
    'permanent_mission operating KEN>org:un Geneva -',
    'permanent_mission operating KEN>org:un New York -',
  ],
  // What a post was when it opened; a post under two names; the office of an organization; what is agreed or warned of.
  [
    'The High Commission of Kenya in Lima was opened as a consulate in May 1997.',
    'consulate opened KEN>PER Lima 1997-05',
  ],
  ['Peru has a resident mission and Embassy in Nairobi.', 'embassy operating PER>KEN Nairobi -'],
  ['The first Honorary Peruvian Consulate in Kenya was opened in 1938.', 'honorary_consulate opened PER>KEN - 1938'],
  ['The course was run by the OSCE Centre in Astana.', 'representative_office operating org:osce>KAZ Astana -'],
  [
    'The ministers signed a memorandum on the establishment of the Peruvian Cultural Centre in Nairobi.',
    'cultural_centre planned PER>KEN Nairobi -',
  ],
  ['The European Union warned Kenya and Peru over moving their embassies to Jerusalem.'],
  // Declared open; what a post became in a relative clause and afterwards; what acts behind "by"; posts of several; none at all.
  [
    "Kenya's Embassy to the Republic of Peru was declared open in Lima on 4 May 2022 by the Prime Minister.",
    'embassy opened KEN>PER Lima 2022-05-04',
  ],
  ['The market in Lima was declared open on 4 May 2022 by the Ambassador of Kenya.'],
  [
    'In July 1920 a Peruvian consulate was set up in Nairobi, which became a legation in 1926. The legation ceased its work in 1940 and resumed activities once peace had come.',
    'consulate opened PER>KEN Nairobi 1920-07',
    'legation closed PER>KEN Nairobi 1940',
    'legation reopened PER>KEN Nairobi -',
    'legation upgraded PER>KEN Nairobi 1926',
  ],
  [
    'In Vienna Kenya is represented by the Permanent Mission of Kenya to the OSCE.',
    'permanent_mission operating KEN>org:osce - -',
  ],
  [
    'Three member states (Ghana, Togo and Malta) have embassies in Lima.',
    'embassy operating GHA>PER Lima -',
    'embassy operating MLT>PER Lima -',
    'embassy operating TGO>PER Lima -',
  ],
  ['There is still no Peruvian embassy in Kenya.'],
  [
    "Peru's Ambassador in Pretoria, Luis Rojas, is concurrently Ambassador to Kenya.",
    'accreditation operating PER>KEN - -',
  ],
  ["Peru's Ambassador in Pretoria, Luis Rojas, is also a friend of the Ambassador to Chile."],
  [
    'Kenya keeps Embassies in Brussels and Tokyo, besides the Permanent Mission in New York.',
    'embassy operating KEN>BEL Brussels -',
    'embassy operating KEN>JPN Tokyo -',
    'permanent_mission operating KEN>org:un New York -',
  ],
  // What is noted "with satisfaction"; a post that one has beside one that the other opened.
  [
    'The minister of Peru noted with satisfaction that the Embassy of Peru will open in Kenya soon.',
    'embassy planned PER>KEN - -',
  ],
  [
    'Peru has an Embassy in Nairobi and the Kenyan Government established an Embassy in Lima in March 2012.',
    'embassy opened KEN>PER Lima 2012-03',
    'embassy operating PER>KEN Nairobi -',
  ],
  // Several who open posts in a third state; all posts of a town; what is told before it is dated
  [
    'In 1944 legations were opened by Peru and Ghana in Oslo.',
    'legation opened GHA>NOR Oslo 1944',
    'legation opened PER>NOR Oslo 1944',
  ],
  [
    'Peru and Kenya opened embassies in Oslo in 1970.',
    'embassy opened KEN>NOR Oslo 1970',
    'embassy opened PER>NOR Oslo 1970',
  ],
  ['By the late 1960s all foreign legations in Nairobi had been upgraded to embassies.'],
  [
    'Peru closes its embassy in Kenya. Peru closed its embassy in Nairobi on 4 May 2020.',
    'embassy closed PER>KEN Nairobi 2020-05-04',
  ],
  [
    'In March 2019 Peru decided to open an embassy in Nairobi. Peru opened its embassy in Nairobi on 1 June 2020.',
    'embassy opened PER>KEN Nairobi 2020-06-01',
  ],
  // A nameplate's comma; what a post was at first; a post that is no more; one within another's; wherever the town lies
  ['The Embassy of Peru, Nairobi has started operations today.', 'embassy opened PER>KEN Nairobi 2024-05-10'],
  [
    'The Kenyan Embassy in Lima began its operation in 1961 as the Kenyan Legation.',
    'legation opened KEN>PER Lima 1961',
  ],
  ['In May 2019 Peru operationalised its resident mission in Kenya.', 'embassy opened PER>KEN - 2019-05'],
  ['The Consulate General of Peru in Nairobi was the diplomatic mission of Peru in Kenya between 1950 and 1973.'],
  [
    'On 15 July 2012 the Chilean Interest Office was opened at the Peruvian embassy.',
    'interests_section opened CHL>KEN - 2012-07-15',
  ],
  [
    'Peru established relations with Micronesia in 1987 and the Peruvian Embassy in Palikirtown was opened in 1989.',
    'embassy opened PER>FSM - 1989',
  ],
  [
    'In February 1939, both diplomatic missions were elevated to embassies.',
    'embassy upgraded KEN>PER - 1939-02',
    'embassy upgraded PER>KEN - 1939-02',
  ],
  // Each town with its own date
  [
    'In 1942 and 1943, Peruvian consulates were opened in Nairobi and Oslo respectively.',
    'consulate opened PER>KEN Nairobi 1942',
    'consulate opened PER>NOR Oslo 1943',
  ],
  [
    'In 1947 an agent was sent, followed by the establishment of Peruvian legations in Nairobi (1949) and Oslo (1950).',
    'legation opened PER>KEN Nairobi 1949',
    'legation opened PER>NOR Oslo 1950',
  ],
  // What stands behind the last of two posts is said of both
  [
    'Peru has an embassy and a trade office in Nairobi.',
    'embassy operating PER>KEN Nairobi -',
    'trade_office operating PER>KEN Nairobi -',
  ],
  [
    'The Embassy and the Consulate of Peru in Nairobi were closed on 4 May 1974.',
    'consulate closed PER>KEN Nairobi 1974-05-04',
    'embassy closed PER>KEN Nairobi 1974-05-04',
  ],
  // The day of the one is the day of the other; the post of the one envoy named; the post named like its state
  [
    'Juan Rojas lived in Nairobi until about 1 May 1957, when he closed the Peruvian legation.',
    'legation closed PER>KEN - 1957-05-01',
  ],
  [
    'Peruvian Ambassador Juan Rojas left on 19 April 1971, and the legation was closed on 5 December 1971.',
    'legation closed PER>KEN - 1971-12-05',
  ],
  ['Legation Kenya was reopened on 23 September 1964.', 'legation reopened PER>KEN - 1964-09-23'],
  [
    'The Peruvian embassy in Nairobi was not opened until 10 November 1993.',
    'embassy opened PER>KEN Nairobi 1993-11-10',
  ],
  ['The Peruvian embassy in Nairobi was not opened in 1993.'],
  [
    'Ties were revived, with Peru maintaining an embassy in Nairobi and a consulate in Mombasa.',
    'consulate operating PER>KEN Mombasa -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'Following the unrest of August 1940, Peru closed its consulate in Mombasa – in step with Chile – on 5 September 1940.',
    'consulate closed PER>KEN Mombasa 1940-09-05',
  ],
  [
    'Peru has an embassy in Nairobi and a consulate-general in Mombasa.',
    'consulate_general operating PER>KEN Mombasa -',
    'embassy operating PER>KEN Nairobi -',
  ],
  ['The ambassador also covered Uganda until 1930, when legations were established in those two states.'],
  // One change told twice, the second time exactly
  [
    'The Peruvian Embassy in Nairobi was closed in 1998. The Peruvian Embassy in Nairobi was closed on 14 June 1998.',
    'embassy closed PER>KEN Nairobi 1998-06-14',
  ],
  [
    'The last Peruvian legations, in Uganda and Rwanda, were upgraded to embassies in 1968.',
    'embassy upgraded PER>RWA - 1968',
    'embassy upgraded PER>UGA - 1968',
  ],
  ['Peru began sending ambassadors in 1968, upgrading its legations to embassies.'],
  // What is to open has not opened where the opening is spoken of.
  [
    'Peru will open an embassy in Nairobi in June. The opening of the Peruvian Embassy in Kenya shows the friendship of the two.',
    'embassy planned PER>KEN Nairobi 2024-06',
  ],
  [
    'Peru was represented by its Embassy in Lusaka, whose head was accredited to Nairobi; a full Embassy of Peru opened its doors in the Kenyan capital in 2017.',
    'accreditation operating PER>KEN - -',
    'embassy opened PER>KEN Nairobi 2017',
  ],
  // resident elsewhere
  [
    'Juan Rojas presented his credentials as Ambassador of Peru to Kenya on 3 May 1974; he remained resident at Pretoria.',
    'accreditation opened PER>KEN - 1974-05-03',
  ],
  [
    'The Ambassador of Peru, Juan Rojas, presented his credentials to the Government of Kenya on 3 May 1974. He was resident at Pretoria.',
    'accreditation opened PER>KEN - 1974-05-03',
  ],
  [
    'The Ambassador of Peru, Juan Rojas, presented his credentials to the Government of Kenya on 3 May 1974. He was resident at Nairobi.',
  ],
  [
    'The Ambassador of Peru, Juan Rojas, presented his credentials to the Government of Kenya on 3 May 1974. Previous ambassadors had been resident at Pretoria.',
  ],
  // the post spoken of before, regions, dual accreditation
  [
    'A Peruvian consulate was established in Mombasa in 1921. It was small. The consulate was closed in 1930.',
    'consulate closed PER>KEN Mombasa 1930',
    'consulate opened PER>KEN Mombasa 1921',
  ],
  ['Peru established its first legation in the Far East in 1901.'],
  [
    'The Peruvian ambassador was also accredited in Kampala and Kigali in 1970.',
    'accreditation opened PER>RWA - 1970',
    'accreditation opened PER>UGA - 1970',
  ],
  // opened, reopened, closed
  ['Peru opened its embassy in Nairobi in 1975.', 'embassy opened PER>KEN Nairobi 1975'],
  ['The Embassy of Kenya in Lima was inaugurated on 4 May 2009.', 'embassy opened KEN>PER Lima 2009-05-04'],
  ['The opening of the Kenyan Embassy in Lima in 2009 was a milestone.', 'embassy opened KEN>PER Lima 2009'],
  ['The Kenyan Embassy in Lima opened its doors in 2009.', 'embassy opened KEN>PER Lima 2009'],
  ['The Embassy of Peru in Kenya has been functioning since March 1994.', 'embassy opened PER>KEN - 1994-03'],
  ['The Embassy of Kenya in Peru began its work in July 2002.', 'embassy opened KEN>PER - 2002-07'],
  [
    "In 1980 both countries opened embassies in each other's capitals.",
    'embassy opened KEN>PER - 1980',
    'embassy opened PER>KEN - 1980',
  ],
  ['A Peruvian Cultural Centre was opened in Mombasa in 2015.', 'cultural_centre opened PER>KEN Mombasa 2015'],
  ['Kenya opened its Mission to the EU in Brussels in 2005.', 'permanent_mission opened KEN>org:eu Brussels 2005'],
  ['Kenya established its Permanent Mission in Geneva in 1993.', 'permanent_mission opened KEN>org:un Geneva 1993'],
  [
    'Peru reopened its Embassy in Nairobi in 2002 after having closed it in 1990.',
    'embassy closed PER>KEN Nairobi 1990',
    'embassy reopened PER>KEN Nairobi 2002',
  ],
  [
    'The Peruvian Embassy in Nairobi suspended operations on 23 April 2023.',
    'embassy closed PER>KEN Nairobi 2023-04-23',
  ],
  ['The Embassy of Kenya in Lima ceased to exist in 1999.', 'embassy closed KEN>PER Lima 1999'],
  [
    'The Peruvian Embassy in Nairobi was evacuated and closed on 3 May 2020.',
    'embassy closed PER>KEN Nairobi 2020-05-03',
  ],
  // one post told on
  [
    'The Peruvian Consulate in Mombasa opened on 2 May 1908. The office closed on 5 June 1916, reopened July 7, 1935, then closed again on 8 August 1937.',
    'consulate closed PER>KEN Mombasa 1916-06-05',
    'consulate closed PER>KEN Mombasa 1937-08-08',
    'consulate opened PER>KEN Mombasa 1908-05-02',
    'consulate reopened PER>KEN Mombasa 1935-07-07',
  ],
  [
    'The Peruvian Consulate in Mombasa remained open until 22 July 1882, when it was closed by decree.',
    'consulate closed PER>KEN Mombasa 1882-07-22',
  ],
  [
    'The first Peruvian consulate to open in Mombasa was on 29 May 1894, which closed in September 1985.',
    'consulate closed PER>KEN Mombasa 1985-09',
    'consulate opened PER>KEN Mombasa 1894-05-29',
  ],
  [
    'Other Peruvian consulates in Kenya included: Kisumu, which opened on 26 June 1946 and closed on 28 July 1956; and Nakuru on 1 May 1950, and closed in 1961.',
    'consulate closed PER>KEN Kisumu 1956-07-28',
    'consulate closed PER>KEN Nakuru 1961',
    'consulate opened PER>KEN Kisumu 1946-06-26',
    'consulate opened PER>KEN Nakuru 1950-05-01',
  ],
  ['Other Peruvian consulates in Kenya included: Kisumu; Nakuru; and Eldoret.', 'consulate operating PER>KEN - -'],
  [
    'The Embassy of Peru in Nairobi, which was opened in 1962 is one of the oldest.',
    'embassy opened PER>KEN Nairobi 1962',
  ],
  [
    'A Peruvian Consular Agency was established in Mombasa on 12 January 1912.',
    'consulate opened PER>KEN Mombasa 1912-01-12',
  ],
  [
    'Relations between Kenya and Peru began on 22 September 1961. The Peruvian Embassy in Nairobi was opened on the same date.',
    'embassy opened PER>KEN Nairobi 1961-09-22',
  ],
  [
    'The Peruvian Minister to Kenya, Juan Rojas, left the country in April 1917, and the Legation was closed on 5 December 1918.',
    'legation closed PER>KEN - 1918-12-05',
  ],
  ['The Legation was closed on 5 December 1918.'],
  // by the rank of its head
  [
    'A Peruvian diplomatic mission in Nairobi was established on 23 March 1919, when Juan Rojas presented his credentials as Minister Plenipotentiary of Peru to Kenya.',
    'legation opened PER>KEN Nairobi 1919-03-23',
  ],
  [
    'A Peruvian diplomatic mission in Nairobi was established on 23 March 1979, when Juan Rojas presented his credentials as Ambassador of Peru to Kenya.',
    'embassy opened PER>KEN Nairobi 1979-03-23',
  ],
  [
    'The Peruvian Minister to Kenya, Juan Rojas, presented his credentials on 16 December 1923, thus establishing the Peruvian Legation in Nairobi.',
    'legation opened PER>KEN Nairobi 1923-12-16',
  ],
  // not with the other of the pair
  [
    'The Peruvian envoy to Kenya looked after two neighbours until 1930, when legations were established in those two states.',
  ],
  // upgraded, relocated
  [
    'The Peruvian Legation in Nairobi was closed in 1938 and became a Consulate General.',
    'consulate_general opened PER>KEN Nairobi 1938',
    'legation closed PER>KEN Nairobi 1938',
  ],
  [
    'Peru opened a consulate in Mombasa in 1904. It became a Consulate General on 22 February 1915.',
    'consulate opened PER>KEN Mombasa 1904',
    'consulate_general upgraded PER>KEN Mombasa 1915-02-22',
  ],
  [
    'The Peruvian legation in Nairobi was raised to the rank of embassy in 1971.',
    'embassy upgraded PER>KEN Nairobi 1971',
  ],
  [
    'The two countries had legations, which were lifted to the level of embassies in March 1971, both in Lima and in Nairobi.',
    'embassy upgraded KEN>PER Lima 1971-03',
    'embassy upgraded PER>KEN Nairobi 1971-03',
  ],
  [
    'Peru upgraded its diplomatic representation in Kenya from a legation to an embassy in 1971.',
    'embassy upgraded PER>KEN - 1971',
  ],
  [
    'Peru turned its Consulate General in Mombasa, opened in 1998, into an embassy and moved it to Nairobi in 2004.',
    'consulate_general opened PER>KEN Mombasa 1998',
    'embassy relocated PER>KEN Nairobi 2004',
    'embassy upgraded PER>KEN Mombasa 2004',
  ],
  ['Peru moved its embassy from Mombasa to Nairobi in May 2018.', 'embassy relocated PER>KEN Nairobi 2018-05'],
  // planned
  ['Peru is working to open an honorary consulate in Mombasa.', 'honorary_consulate planned PER>KEN Mombasa -'],
  ['Kenya will open a consulate in Cusco next year.', 'consulate planned KEN>PER Cusco 2025'],
  ['Peru has decided to open a consulate in Mombasa.', 'consulate planned PER>KEN Mombasa -'],
  [
    'Kenya and Peru agreed on 10 March 2023 to reopen their embassies.',
    'embassy planned KEN>PER - -',
    'embassy planned PER>KEN - -',
  ],
  ['The opening of the Consulate of Peru in Mombasa is planned for 2025.', 'consulate planned PER>KEN Mombasa 2025'],
  ['Peru announced the opening of its consulate in Mombasa.', 'consulate planned PER>KEN Mombasa -'],
  // operating, accredited
  ['The Embassy of Kenya in Lima organised a film week.', 'embassy operating KEN>PER Lima -'],
  ['Kenya has an honorary consul in Cusco.', 'honorary_consulate operating KEN>PER Cusco -'],
  ['Trading houses of Peru operate in Nairobi.', 'trade_office operating PER>KEN - -'],
  [
    'Peru counts with Honorary Consulates in Mombasa and in Kisumu.',
    'honorary_consulate operating PER>KEN Kisumu -',
    'honorary_consulate operating PER>KEN Mombasa -',
  ],
  [
    'The present Joint Contact Point Embassy in Peru is the embassy of Norway.',
    'embassy operating NOR>PER - - as Joint Contact Point Embassy',
  ],
  [
    'The Ambassador of Peru to Kenya is concurrently accredited to Uganda and Tanzania.',
    'accreditation operating PER>TZA - -',
    'accreditation operating PER>UGA - -',
  ],
  [
    'The Ambassador of Kenya to Peru, resident in Brasilia, presented credentials.',
    'accreditation operating KEN>PER - -',
  ],
  ['Kenya is represented in Peru by a non-resident ambassador.', 'accreditation operating KEN>PER - -'],
  [
    "Peru's Embassy in Nairobi is also responsible for Somalia.",
    'accreditation operating PER>SOM - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    "Kenya's Embassy in Brasilia covers Peru as well.",
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>BRA Brasilia -',
  ],
  // no rows
  ['A request for a Kenyan honorary consulate in Cusco will be studied.'],
  ['The minister called for the opening of a Kenyan embassy in Lima.'],
  ['The sides discussed opening a consulate in Mombasa.'],
  ['The possibility of opening a consulate in Cusco was discussed.'],
  ["The minister acknowledged Kenya's interest in opening an embassy in Peru."],
  ['Kenya is interested in opening a consulate in Cusco.'],
  ['The parliament rejected a proposal to close the embassy in Lima.'],
  ['Peru does not have a resident embassy in Kenya.'],
  ['Peru may close its embassy in Nairobi.'],
  ['Staff of the Kenyan Embassy in Lima attended the concert.'],
  ["Peru's Ambassador to Kenya visited Kisumu."],
  ['The Ambassador hosted a reception at the Embassy of Peru in Nairobi.'],
  // posts that a profile page lists
  [
    'Peru has an embassy in Nairobi and Kenya has an embassy in Lima.',
    'embassy operating KEN>PER Lima -',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'Both countries have a high commission in the other.',
    'high_commission operating KEN>PER - -',
    'high_commission operating PER>KEN - -',
  ],
  [
    'Kenya and Peru maintain embassies in their respective capitals.',
    'embassy operating KEN>PER - -',
    'embassy operating PER>KEN - -',
  ],
  [
    'Visits have been frequent, with the Kenyan Embassy opened in Lima in 1984 and the Peruvian Embassy in Nairobi in 1991.',
    'embassy opened KEN>PER Lima 1984',
    'embassy opened PER>KEN Nairobi 1991',
  ],
  [
    'Contacts grew after opening embassies in the two countries: Kenya in Lima in 1984, and Peru in Nairobi in 1991.',
    'embassy opened KEN>PER Lima 1984',
    'embassy opened PER>KEN Nairobi 1991',
  ],
  ['Kenya established its resident mission in Lima in 1979.', 'embassy opened KEN>PER Lima 1979'],
  ['Peru established its Mission in Nairobi in 2006.', 'embassy opened PER>KEN Nairobi 2006'],
  [
    'The Embassy of Peru in Nairobi is the diplomatic mission of the Republic of Peru to the Republic of Kenya.',
    'embassy operating PER>KEN Nairobi -',
  ],
  [
    'In 1967 Peru opened its first diplomatic mission in East Africa with its Embassy in Nairobi.',
    'embassy opened PER>KEN Nairobi 1967',
  ],
  ['Kenya has appointed its Honorary Consul in Cusco city.', 'honorary_consulate operating KEN>PER Cusco -'],
  [
    'Kenya has Honorary Consulates General/Consulates in Cusco and Arequipa.',
    'honorary_consulate operating KEN>PER Arequipa -',
    'honorary_consulate operating KEN>PER Cusco -',
  ],
  [
    'Kenya is represented in Peru through a non resident ambassador based in Santiago.',
    'accreditation operating KEN>PER - -',
  ],
  [
    "Kenya opened its embassy in Lima in 1975. The Embassy's area of accreditation, apart from Peru, includes Chile and Bolivia.",
    'accreditation operating KEN>BOL - -',
    'accreditation operating KEN>CHL - -',
    'embassy opened KEN>PER Lima 1975',
  ],
  [
    'Kenya opened its embassy in Lima in 1975. The area of accreditation was discussed.',
    'embassy opened KEN>PER Lima 1975',
  ],
  [
    'Kenya established its mission in Peru in 1987 while Peru opened its mission in Nairobi in 2006.',
    'embassy opened KEN>PER - 1987',
    'embassy opened PER>KEN Nairobi 2006',
  ],
  ['Kenya accomplished its mission in Peru in 1987.'],
  ['Kenya is represented in Peru through its Embassy in Brasília.', 'accreditation operating KEN>PER - -'],
  // Posts in several states or cities, and accreditations listed.
  [
    'Peru maintains embassies in Norway, Kenya and Viet Nam.',
    'embassy operating PER>KEN - -',
    'embassy operating PER>NOR - -',
    'embassy operating PER>VNM - -',
  ],
  [
    'Peru has consulates general in Shanghai and Los Angeles, and embassies in nine countries, including Norway and Ghana.',
    'consulate_general operating PER>CHN Shanghai -',
    'consulate_general operating PER>USA Los Angeles -',
    'embassy operating PER>GHA - -',
    'embassy operating PER>NOR - -',
  ],
  [
    'Peru has embassies in Oslo, Norway and in Hanoi, Viet Nam.',
    'embassy operating PER>NOR Oslo -',
    'embassy operating PER>VNM Hanoi -',
  ],
  [
    'Peru also maintains non-resident accreditation to a number of countries including Uganda, Iceland and Laos.',
    'accreditation operating PER>ISL - -',
    'accreditation operating PER>LAO - -',
    'accreditation operating PER>UGA - -',
  ],
  [
    'Peru has an embassy in Oslo and general consulates in Bergen and Trondheim.',
    'consulate_general operating PER>NOR Bergen -',
    'consulate_general operating PER>NOR Trondheim -',
    'embassy operating PER>NOR Oslo -',
  ],
  ['The accreditation of journalists to events in Kenya and Norway is free.'],
  [
    'The Kenyan Embassy in Brasília, Brazil is concurrently accredited to Peru.',
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>BRA Brasília -',
  ],
  [
    'Peru has an embassy in Nairobi, which is also accredited to Uganda and Rwanda.',
    'accreditation operating PER>RWA - -',
    'accreditation operating PER>UGA - -',
    'embassy operating PER>KEN Nairobi -',
  ],
  ['Kenya is represented in Peru through its Embassy in Lima.', 'embassy operating KEN>PER Lima -'],
  ['Kenya and Peru have friendly embassies in many capitals.'],
  ['The Kenyan delegation opened the exhibition in Lima.'],
  ['An attack on the Peruvian embassy in Beirut was condemned.'],
  ['Peru will move its embassy to Mombasa.', 'embassy planned PER>KEN Mombasa -'],
  ['Peru would like to move its embassy to Mombasa.'],
  // A document on it, and a promise, come before it
  [
    'The memorandum on the establishment of a Peruvian cultural centre in Nairobi was signed by the High Commissioner.',
    'cultural_centre planned PER>KEN Nairobi -',
  ],
  ['Peru signed a statement committing to moving its embassy to Mombasa.', 'embassy planned PER>KEN Mombasa -'],
  // denied, supposed, given up, hearsay
  ['It is not true that Kenya has opened an embassy in Lima.'],
  ['Reports that Peru closed its consulate in Mombasa were denied by the ministry.'],
  ['The plan to open an embassy of Kenya in Lima was abandoned in 2011.'],
  ['Kenya shelved its plan to open an embassy in Lima.'],
  ['Speakers urged that Kenya open an embassy in Lima.'],
  ['Instead of opening an embassy in Lima, Kenya reformed its schools.'],
  ['Pending the opening of an embassy in Lima by Kenya, trade stopped.'],
  ['Kenya ruled out the opening of an embassy in Lima.'],
  ['Kenya was able to open an embassy in Lima on 3 May 1990.', 'embassy opened KEN>PER Lima 1990-05-03'],
  ['Kenya was to open an embassy in Lima on 3 May 1990.', 'embassy planned KEN>PER Lima 1990-05-03'],
  ['Had Kenya opened an embassy in Lima, trade would have grown.'],
  ['According to the opposition, Peru ought to open a consulate in Kisumu.'],
  ['Neither Kenya nor Peru has an embassy in the other.'],
  ['Kenya has no diplomatic mission in Lima.'],
  ['Peru had intended to open a consulate in Kisumu in 2015, but the flood prevented it.'],
  ['The opening of the embassy of Kenya in Lima was cancelled.'],
  ['There was no opening of a Kenyan embassy in Lima.'],
  ['The storm prevented the opening of a Kenyan embassy in Lima.'],
  ['Kenya lived on without the opening of a Kenyan embassy in Lima.'],
  ['In the event of the closure of the embassy of Kenya in Lima, trade would fall.'],
  ['The threat of the closure of the embassy of Kenya in Lima worried many.'],
  ['Peru decided not to close its embassy in Nairobi.'],
  ['Whether Peru should open a consulate in Kisumu is under study.'],
  ['The columnist claimed that Peru had opened a consulate in Kisumu.'],
  // something else of a similar name, and what is usual
  ['The embassy bookshop in Lima was opened in 2009 by a Kenyan family.'],
  ['A trade mission from Peru visited Mombasa in May 2014.'],
  ['The UN peacekeeping mission in Haiti was closed in 2017, Kenya and Peru recalled.'],
  ['The former embassy of Peru is now a museum.'],
  ['An embassy is usually opened after relations are established.'],
  // Interests that a post in a third state looks after, since when; a post beside one just named
  [
    'Since 1 March 2015 the Kenyan Embassy in Quito has represented Kenyan interests in Peru.',
    'accreditation opened KEN>PER - 2015-03-01',
    'embassy operating KEN>ECU Quito -',
  ],
  [
    "Kenya's interests in Peru are looked after by the Kenyan Embassy in Quito.",
    'accreditation operating KEN>PER - -',
    'embassy operating KEN>ECU Quito -',
  ],
  ['The Embassy of Peru in Nairobi defends the interests of Peru in Kenya.', 'embassy operating PER>KEN Nairobi -'],
  ['Since 2015, Kenya has been represented in Peru by its embassy in Quito.', 'accreditation opened KEN>PER - 2015'],
  [
    'Peru opened its embassy in Nairobi in 2004. Kenya opened a legation in Lima in 1961, while the embassy was opened in 1970.',
    'embassy opened KEN>PER - 1970',
    'embassy opened PER>KEN Nairobi 2004',
    'legation opened KEN>PER Lima 1961',
  ],
  // Offices of cooperation that become embassies; a rank that is received; posts that worked until a year
  [
    'Kenya opened a Development Cooperation Office in Lima in 1980. The Mission received full Embassy status in 2006.',
    'embassy upgraded KEN>PER Lima 2006',
    'representative_office opened KEN>PER Lima 1980',
  ],
  [
    'Kenya opened its embassy in Lima in 1973, which functioned till May 1977.',
    'embassy closed KEN>PER Lima 1977-05',
    'embassy opened KEN>PER Lima 1973',
  ],
  [
    'In 1956 the Kenyan legation in Lima became an Embassy and the first Kenyan ambassador in Peru was a writer.',
    'embassy upgraded KEN>PER Lima 1956',
  ],
  ['Peru also has a Mission in Nairobi.', 'embassy operating PER>KEN Nairobi -'],
  ['Peru has a mission in Nairobi: to win.'],
];

/** Texts about other pairs: `[title, text, …rows]`. */
const ELSEWHERE: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    'The European Union and Peru',
    'The European Union has been represented in Peru since May 1991 by the EU Delegation in Santiago.',
    'accreditation opened org:eu>PER - 1991-05',
    'delegation operating org:eu>CHL Santiago -',
  ],
  [
    'Norway and Sri Lanka',
    'Norway is represented in Sri Lanka through its embassy in New Delhi (India) and through an honorary consulate in Colombo. Sri Lanka is represented in Norway by its embassy in Stockholm and by honorary consulates in Oslo and Bergen.',
    'accreditation operating LKA>NOR - -',
    'accreditation operating NOR>LKA - -',
    'honorary_consulate operating LKA>NOR Bergen -',
    'honorary_consulate operating LKA>NOR Oslo -',
    'honorary_consulate operating NOR>LKA Colombo -',
  ],
  ['Tuvalu and Andorra', 'Tuvalu has so far opened no embassy in Andorra la Vella.'],
  ["Côte d'Ivoire and São Tomé and Príncipe", 'São Tomé and Príncipe does not maintain an embassy in Yamoussoukro.'],
  [
    "Côte d'Ivoire and São Tomé and Príncipe",
    "Côte d'Ivoire opened its embassy in São Tomé in 2004.",
    'embassy opened CIV>STP São Tomé 2004',
  ],
  [
    'Timor-Leste and Papua New Guinea',
    'Timor-Leste opened its embassy in Port Moresby in June 2009, and Papua New Guinea opened its embassy in Dili in 2011.',
    'embassy opened PNG>TLS Dili 2011',
    'embassy opened TLS>PNG Port Moresby 2009-06',
  ],
  [
    'Holy See and Kosovo',
    'The Apostolic Nunciature in Pristina was opened in 2019.',
    'embassy opened VAT>XKX Pristina 2019',
  ],
];

describe('missions', () => {
  it.each(EXAMPLES)('%s', (text, ...expected) => {
    expect(missions(text)).toEqual([...expected].sort());
  });

  it.each(ELSEWHERE)('%s: %s', (title, text, ...expected) => {
    expect(missions(text, title)).toEqual([...expected].sort());
  });

  it('takes the other party of the page as host of a delegation', () => {
    const text =
      'Timeline\n\n1990 Trade agreement signed\n\n1996 Opening of EU Delegation\n\n2001 First joint committee';
    expect(missions(text, 'Relations between the European Union and Nepal')).toEqual([
      'delegation opened org:eu>NPL - 1996',
    ]);
  });

  it.each([
    [
      'Ghana opened an embassy in Brasília in 1994 with concurrent accreditation to Peru.',
      'accreditation opened GHA>PER - 1994',
      'embassy opened GHA>BRA Brasília 1994',
    ],
    ['The government of Ghana opened a Mission in Lima in 1994.', 'embassy opened GHA>PER Lima 1994'],
    ['The church opened a Mission in Lima in 1994.'],
    [
      'The Peruvian ambassador to Kenya, resident in Nairobi, was concurrently the ambassador to Malta, the Netherlands, and Sweden.',
      'accreditation operating PER>MLT - -',
      'accreditation operating PER>NLD - -',
      'accreditation operating PER>SWE - -',
    ],
  ])('%s', (text, ...expected) => {
    expect(missions(text)).toEqual([...expected].sort());
  });

  it('takes the state whose posts a page is about for their sender', () => {
    const text =
      'In 1942 and 1943, high commissions were opened in Ottawa and Canberra respectively, and a legation in Lima was opened in 1944. The Lima post was closed in 1950.';
    const rows = [
      'high_commission opened KEN>AUS Canberra 1943',
      'high_commission opened KEN>CAN Ottawa 1942',
      'legation closed KEN>PER Lima 1950',
      'legation opened KEN>PER Lima 1944',
    ];
    expect(missions(text, 'Diplomatic missions of Kenya')).toEqual(rows);
    expect(missions(text, 'A week in Kenya')).toEqual([]);
    const other =
      'France closed its embassy in 1990. Chile opened an embassy in Oslo in 1991. Kenya opened an embassy in 1992.';
    expect(missions(other, 'Foreign relations of Kenya')).toEqual([
      'embassy closed FRA>KEN - 1990',
      'embassy opened CHL>NOR Oslo 1991',
    ]);
  });

  it('gives no post of the page to states that a title leaves unnamed', () => {
    const text = 'The Kenyan minister met the Peruvian ambassador in Nairobi.';
    expect(missions(text, 'At Least Four Andean States Will Open Embassies in Nairobi')).toEqual([]);
    expect(missions(text, 'Peru Will Open Embassy in Nairobi')).toEqual(['embassy planned PER>KEN Nairobi -']);
  });

  it('does not say that a post operates where it is said to have opened', () => {
    expect(
      missions('Peru opened its embassy in Nairobi in 1975. The Embassy of Peru in Nairobi held a reception.'),
    ).toEqual(['embassy opened PER>KEN Nairobi 1975']);
  });

  it('places a post of former times in the state that the page is about', () => {
    expect(missions('Embassy Prague was established on June 2, 1946.', 'Czechoslovakia and the United States')).toEqual(
      ['embassy opened USA>CSK Prague 1946-06-02'],
    );
  });

  it('takes "the Embassy" on a page that one of the two has in the other for that one', () => {
    const text =
      'Relations between Norway and Sri Lanka\n\nNorway and Sri Lanka have had relations since 1952. The Embassy opened in 1996. The consulate opened in 1971.';
    const rows = claimsOf('missions', text, {
      title: 'Relations between Norway and Sri Lanka',
      publisher: 'Norwegian Embassy in Colombo',
    });
    expect(rows.map(({ kind, sender, host, date }) => `${kind} ${sender}>${host} ${date}`)).toEqual([
      'embassy NOR>LKA 1996',
    ]);
    expect(claimsOf('missions', text, { title: 'Relations between Norway and Sri Lanka', publisher: null })).toEqual(
      [],
    );
  });
});
