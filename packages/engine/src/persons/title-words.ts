/** Words that determine a noun phrase, so that a lower-case office behind them is a definite person. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that these those both two three four five six several all some other each another every'.split(
    ' ',
  ),
);

/** Words that make an office the deputy of the office that they stand before. */
export const DEPUTY_WORDS: ReadonlySet<string> = new Set('deputy vice assistant associate under sub'.split(' '));

/** Words that may stand before an office and change its rank, not its role. */
export const RANKING_WORDS: ReadonlySet<string> = new Set(
  'first second third senior principal chief permanent federal executive honorary special joint general extraordinary presidential royal national central regional supreme official'.split(
    ' ',
  ),
);

/** Nouns of parliaments and their chambers: who presides over one is its speaker. */
export const PARLIAMENT_WORDS: ReadonlySet<string> = new Set(
  'parliament senate assembly chamber congress mejlis majlis mazhilis maslahaty kenesh khural rada duma seimas saeima sejm storting riksdag folketing eduskunta althing riigikogu knesset bundestag bundesrat nationalrat diet cortes skupstina sobranie parlamento vouli shura house deputies legislature npc'.split(
    ' ',
  ),
);

/** Nouns of governments as a body: who presides over one is head of government. */
export const GOVERNMENT_WORDS: ReadonlySet<string> = new Set('cabinet government ministers yuan'.split(' '));

/** Nouns of agencies, banks and courts: who heads one is an agency's head. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(
  'committee agency bank service services authority inspectorate bureau fund customs police administration guard board chamber tribunal court corporation company concern institute academy university centre center foundation exchange registry archive archives library museum hospital administrations intelligence'.split(
    ' ',
  ),
);

/** Nouns of the parts of a ministry or other body. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  'department directorate division section office desk unit secretariat staff protocol bureau sector branch group team cell programme program project school faculty chancery presidium apparatus'.split(
    ' ',
  ),
);

/** Nouns of missions and delegations. */
export const DELEGATION_WORDS: ReadonlySet<string> = new Set('delegation delegations'.split(' '));
export const MISSION_WORDS: ReadonlySet<string> = new Set('embassy mission legation consulate'.split(' '));

/** Further nouns that end the name of a body. */
const OTHER_ORGAN_WORDS =
  'empire duchy principality kingdom papal ministry ministries council commission union organization organisation association alliance community conference summit forum party front league federation confederation republic state states region province city district presidency headquarters command forces army navy armed air force corps troops fleet cabinet institution body bloc network initiative partnership treasury exchequer crown throne court security joint society chiefs'.split(
    ' ',
  );

/** Every noun that names a body. */
export const ORGAN_WORDS: ReadonlySet<string> = new Set([
  ...PARLIAMENT_WORDS,
  ...GOVERNMENT_WORDS,
  ...AGENCY_WORDS,
  ...DEPARTMENT_WORDS,
  ...DELEGATION_WORDS,
  ...MISSION_WORDS,
  ...OTHER_ORGAN_WORDS,
]);

/** Words of regions and of the themes of envoys, which complete a title though they are no portfolio of their own. */
export const SCOPE_WORDS: ReadonlySet<string> = new Set(
  'grand asia asian africa african europe european eurasia eurasian america americas american pacific atlantic caucasus balkans middle east near far north south west western eastern northern southern central latin caribbean arab gulf sahel horn great lakes region regional global world international nations multilateral bilateral indo mediterranean baltic arctic antarctic black sea hemisphere islands asean territories islamic organisations organizations neighbourhood neighborhood enlargement migration sanctions hostage climate piracy holocaust antisemitism arms control nonproliferation non proliferation treaty consular legal protocol press analysis strategic partnerships integration transitional caretaker'.split(
    ' ',
  ),
);

/** Portfolio words that the gazetteer's list of portfolios does not hold. */
export const MORE_PORTFOLIO_WORDS: readonly string[] =
  'promotion ocean negotiations child affairs relations minister ministerial cabinet coordination reform entrepreneurship competitiveness demography electricity electronic employment equality equal opportunities europe family families food fisheries forestry forests gender hajj hydrocarbons informatics inclusion knowledge labour lands languages livestock logistics maritime metallurgy modernization nature navigation nutrition overseas ports prevention procurement productivity property protection regions resilience rural sanitation semiconductors settlements skills solidarity spirituality tertiary territory training transition urban wildlife women workforce emergency situations emergencies attorney interior home external defence veteran archives cyber cybersecurity ai artificial reintegration settlement process technological innovations creative hospitality refugees disasters circular ageing elderly sciences primary secondary skill enterprise enterprises cooperative consumers renewables chemicals fertilizers pharmaceuticals atomic revenue monitoring evaluation crafts traditional wellness hygiene telecommunication telecoms ict postal internet data civic martyrs awqaf endowments guidance drought hydraulics biodiversity conservation plantation oceans fishing aquaculture agrifood decentralization governance municipality highways poverty alleviation resettlement rehabilitation relief ethics anticorruption drug drugs narcotics prisons correctional corrections legislative constitutional judicial disabled disability disabilities persons buddhasasana tolerance coexistence umrah zakat waqf cults pacific island marine steel solid seniors indigenous treaties heritage crisis torture trafficking racism slavery disappearances freedom religious belief terrorism counterterrorism combating women girls ocean oceans seas farmers irrigation mobility decarbonization decarbonisation hydrogen aerospace maritime hydraulic artisanal handicrafts craft artisans returnees repatriation expatriate expatriates citizenship nationality veterinary meteorology mapping cartography surveys statistics census privatisation privatization parastatals pensioners pension volunteers volunteering ethnic minorities minority kinship missing detainees prisoners liberated demining mines coexistence happiness wellbeing futures future empowerment supply supplies commodities commodity industries grants aid property audit recovery energies harmony interfaith duties forest intergovernmental welfare issues matters least developed developing landlocked wealth animal husbandry roads road bridges'.split(
    ' ',
  );

/** Words that qualify a title directly before it and belong to it where it is written in lower case. */
export const LOWER_CASE_PORTFOLIOS: ReadonlySet<string> = new Set(
  'policy political diplomatic legal economic foreign defence defense finance interior justice trade energy health education culture transport agriculture economy environment oil tourism parliament parliamentary ministry army navy affairs security military intelligence police government'.split(
    ' ',
  ),
);

/** Nouns behind a title, or a possessive title, that make it the name of a thing. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  'office cup palace award awards prize trophy guard scholarship scholarships fund house residence museum library avenue street road square bridge airport university college school academy hospital hotel stadium mosque cathedral church park memorial foundation institute centre center lecture medal order highway canal dam port base barracks lake mountain island islands bay river plan doctrine day golf league theatre theater hall tower gate building dynasty prison fellowship fellows initiative conference council club tournament championship regiment administration government cabinet era presidency estate falls land peninsula glacier coast bank exhibition festival secretariat series library prize station terminal seaport'.split(
    ' ',
  ),
);

/** Nouns before "of" whose "of ministers" is part of the name of a body, not a group of persons. */
export const COLLEGE_WORDS: ReadonlySet<string> = new Set(
  'council cabinet conference office institute congress committee board union association assembly administration executive bureau secretariat ministry department college academy club embassy court house'.split(
    ' ',
  ),
);

/** Single titles that in lower case are mostly ordinary words, so that only a name behind them makes them a title. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'deputy representative secretary speaker director commander administrator chair judge justice governor delegate diplomat negotiator assistant aide adviser advisor charge treasurer premier sovereign regent commandant academician professor dean prosecutor coordinator chairman chairperson chairwoman mediator attache counselor counsellor lawmaker legislator parliamentarian mp astronaut cosmonaut rector envoy emissary sherpa plenipotentiary cardinal bishop duke shah sultan amir emir head chief leader'.split(
    ' ',
  ),
);

/** Titles that are names of persons as well: "Tom King", "Sultan Al Jaber". */
export const TITLES_THAT_ARE_NAMES: ReadonlySet<string> = new Set(
  'king prince major bishop pope dean marshal sherpa judge duke cardinal shah sultan amir emir hakim akim regent justice baron earl'.split(
    ' ',
  ),
);

/** Status words that are verbs as well: "was appointed Minister". */
export const VERBAL_STATUS_WORDS: ReadonlySet<string> = new Set(
  'appointed designated deposed ousted exiled retired present departing'.split(' '),
);

/** Words that do not end a portfolio or the name of a body: what follows them belongs to it. */
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  'new national international human public social digital rural urban regional state general central federal small medium east west north south southern northern eastern western'.split(
    ' ',
  ),
);

/** Offices that only one party has. */
export const OFFICES_OF_ONE_PARTY: Readonly<Record<string, string>> = {
  'high representative': 'org:eu',
  'high representative for foreign affairs and security policy': 'org:eu',
  'high representative for common foreign and security policy': 'org:eu',
  'high representative for the common foreign and security policy': 'org:eu',
  'high representative of the union for foreign affairs and security policy': 'org:eu',
  'commission president': 'org:eu',
  'commission vice president': 'org:eu',
  'president of the european commission': 'org:eu',
  'european commission president': 'org:eu',
  'president of the european council': 'org:eu',
  'european council president': 'org:eu',
  'president of the european parliament': 'org:eu',
  'european parliament president': 'org:eu',
  'supreme allied commander': 'org:nato',
  'supreme allied commander europe': 'org:nato',
  pope: 'VAT',
  'supreme pontiff': 'VAT',
  pontiff: 'VAT',
  taoiseach: 'IRL',
  tanaiste: 'IRL',
  'custodian of the two holy mosques': 'SAU',
  'yang di pertuan agong': 'MYS',
  'raja permaisuri agong': 'MYS',
  'prince of wales': 'GBR',
  'princess of wales': 'GBR',
  'princess royal': 'GBR',
  'duke of edinburgh': 'GBR',
  'duke of cambridge': 'GBR',
  'duke of sussex': 'GBR',
  'prince of asturias': 'ESP',
};

/** What a plural title is named after when it names a gathering: "Ministers of Water Conference". */
export const GATHERING_WORDS: ReadonlySet<string> = new Set(
  'conference council summit forum meeting congress assembly'.split(' '),
);
