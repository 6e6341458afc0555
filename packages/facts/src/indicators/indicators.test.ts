import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly text: string;
  /** `metric value unit a>b period qualifier`; "-" stands for null. */
  readonly rows: readonly string[];
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
}

const PAIR = 'Relations between Georgia and Latvia';

const EXAMPLES: readonly Example[] = [
  // What is to be reached is no figure of trade yet
  { text: 'Trade turnover between Georgia and Latvia to be raised to USD 10 billion by 2020', rows: [] },
  {
    text: 'Trade turnover between Georgia and Latvia reached USD 10 billion in 2020.',
    rows: ['trade_turnover 10000000000 USD GEO>LVA 2020 exact'],
  },
  // The year of the figure that another one is compared with is not that one's year
  {
    text: 'Trade reached USD 60 million in 2021. Georgian exports to Latvia stood at USD 20 million, posting a rise of 25% compared to the exports of USD 16 million in the same period in 2020.',
    rows: [
      'trade_turnover 60000000 USD GEO>LVA 2021 exact',
      'exports 20000000 USD GEO>LVA 2021 exact',
      'exports 16000000 USD GEO>LVA 2020 exact',
      'exports_change 25 percent GEO>LVA 2021 exact',
    ],
  },
  {
    text: 'Trade reached USD 60 million in 2021. Georgian exports to Latvia stood at USD 20 million compared to the exports of USD 16 million in the same period in 2020. Georgian imports from Latvia stood at USD 40 million.',
    rows: [
      'trade_turnover 60000000 USD GEO>LVA 2021 exact',
      'exports 20000000 USD GEO>LVA 2021 exact',
      'exports 16000000 USD GEO>LVA 2020 exact',
      'imports 40000000 USD GEO>LVA 2021 exact',
    ],
  },
  {
    text: 'Georgian imports from Latvia came to USD 30 million, up from USD 24 million in 2018.',
    rows: ['imports 30000000 USD GEO>LVA - exact', 'imports 24000000 USD GEO>LVA 2018 exact'],
  },
  {
    text: 'In 2020 trade came to USD 90 million against USD 80 million in 2019.',
    rows: ['trade_turnover 90000000 USD GEO>LVA 2020 exact', 'trade_turnover 80000000 USD GEO>LVA 2019 exact'],
  },
  {
    text: 'Exports of Georgia were USD 12 million and imports USD 2 million in 2013.',
    rows: ['exports 12000000 USD GEO>LVA 2013 exact', 'imports 2000000 USD GEO>LVA 2013 exact'],
  },
  // Firms that are owned are no people; a number with those that it includes; who is represented there
  {
    text: 'Twelve Latvian-owned enterprises are currently active in Georgia, working on food production.',
    rows: ['companies 12 count LVA>GEO - exact'],
  },
  {
    text: 'The Georgian community in Latvia numbers about 2800 including those with Latvian passports.',
    rows: ['residents 2800 persons GEO>LVA - about'],
  },
  {
    text: 'In total, more than 35 Latvian companies are represented in Georgia.',
    rows: ['companies 35 count LVA>GEO - more_than'],
  },
  // A year's parts in brackets, and the next year behind them; transactions; what is counted before the verb; who only is employed
  {
    text: 'Trade between Georgia and Latvia came to 52.5 million EUR in 2017 (Georgian exports were 40.2 million EUR and imports were 12.3 million EUR), and to 61.5 million EUR in 2018.',
    rows: [
      'trade_turnover 52500000 EUR GEO>LVA 2017 exact',
      'exports 40200000 EUR GEO>LVA 2017 exact',
      'imports 12300000 EUR GEO>LVA 2017 exact',
      'trade_turnover 61500000 EUR GEO>LVA 2018 exact',
    ],
  },
  {
    text: 'In 1999 the value of trade transactions between Georgia and Latvia stood at USD 8.5 million.',
    rows: ['trade_turnover 8500000 USD GEO>LVA 1999 exact'],
  },
  {
    text: 'The number of Latvian companies operating in Georgia reached 140 in 2015. The number of Georgian firms in Latvia has grown. The number of visits to Latvian companies in Georgia was not 12.',
    rows: ['companies 140 count LVA>GEO 2015 exact'],
    title: PAIR,
  },
  {
    text: 'As of 2014 there are 1502 Latvians residing in Georgia. Latvian firms employ more than 3,000 Georgians.',
    rows: ['residents 1502 persons LVA>GEO 2014 exact'],
    title: PAIR,
  },
  // What exports mainly are, between them and how they grew
  {
    text: 'Latvian exports to Georgia, led by timber and fish, rose 4.5 percent in 2017.',
    rows: ['exports_change 4.5 percent LVA>GEO 2017 exact'],
  },
  // What several give together; percent in short; a currency's letter that the states tell
  {
    text: 'Georgia carried out projects worth $12 million with funding from Norway and Peru.',
    rows: [],
  },
  {
    text: 'Trade between Georgia and Latvia rose by 12 pc to $95 million in 2017.',
    rows: ['trade_turnover 95000000 USD GEO>LVA 2017 exact', 'trade_turnover_change 12 percent GEO>LVA 2017 exact'],
  },
  {
    title: 'Botswana and Peru',
    text: 'Trade between Botswana and Peru stood at P12 billion in 2017. The P5 members met.',
    rows: ['trade_turnover 12000000000 BWP BWA>PER 2017 exact'],
  },
  {
    title: 'Zambia and Peru',
    text: 'Trade between Zambia and Peru stood at K1.2 billion in 2017.',
    rows: ['trade_turnover 1200000000 ZMW PER>ZMB 2017 exact'],
  },
  { text: 'Trade between Georgia and Latvia stood at P12 billion in 2017.', rows: [] },
  // A gift in parts; whose projects a document pays for
  {
    text: 'In 2018 Georgia gave Latvia $4 million for schools, $6 million for clinics, and $8 million to build roads.',
    rows: [
      'aid 4000000 USD GEO>LVA 2018 exact',
      'aid 6000000 USD GEO>LVA 2018 exact',
      'aid 8000000 USD GEO>LVA 2018 exact',
    ],
  },
  {
    text: 'The agreement provides $14 million for Georgian projects in Latvia.',
    rows: ['aid 14000000 USD GEO>LVA - exact'],
  },
  // A sum in brackets behind an organization's work for somebody, and for whom is not said
  {
    text: 'The EU programme for Latvia 2014-2020 (EUR 12 million) is about schools.',
    rows: ['aid 12000000 EUR org:eu>LVA 2014/2020 exact'],
  },
  { text: 'The EU space programme (EUR 12 billion) is about rockets.', rows: [] },
  { text: 'The Latvian school programme (EUR 12 million) pleased Georgia.', rows: [] },
  // Lines that label one number of people
  {
    text: 'Latvian visitors to Georgia (2017): 15,300',
    rows: ['tourists 15300 persons LVA>GEO 2017 exact'],
    title: PAIR,
  },
  {
    text: 'Resident population born in Latvia (2016) – 19,000',
    rows: ['residents 19000 persons LVA>GEO 2016 exact'],
    title: PAIR,
  },
  { text: 'Visitors to Georgia (2017): 15,300', rows: [], title: PAIR },
  { text: 'Latvian visitors saw a film: 15,300', rows: [], title: PAIR },
  {
    text: 'In 2019 Georgia’s deficit in trade with Latvia came to 62 million euros.',
    rows: ['trade_balance -62000000 EUR GEO>LVA 2019 exact'],
  },
  // Whose surplus it is; goods exchanged; what is lent, and by whom of those who sign
  {
    text: 'Trade with Latvia closed in 2020 with a surplus of EUR 3.2 million for Georgia.',
    rows: ['trade_balance 3200000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Georgia and Latvia exchanged goods worth USD 85.4 million in 2021.',
    rows: ['trade_turnover 85400000 USD GEO>LVA 2021 exact'],
  },
  { text: 'Georgia and Latvia exchanged 12 prisoners and 3 million letters in 2021.', rows: [] },
  {
    text: 'The year 2019 saw bilateral trade reach EUR 1.2 billion.',
    rows: ['trade_turnover 1200000000 EUR GEO>LVA 2019 exact'],
  },
  { text: 'In 2011, USD 30 million was lent to Georgia by Japan.', rows: ['loan 30000000 USD JPN>GEO 2011 exact'] },
  {
    text: 'A loan agreement for $52 million was concluded between the World Bank and Georgia in May 2014.',
    rows: ['loan 52000000 USD org:world-bank>GEO 2014-05 exact'],
  },
  // A sum in front of what it is of; who gave what somebody thanks for; goods sold, in the passive
  {
    text: 'With a volume of over 85 million euros, trade between Georgia and Latvia set a record in 2018.',
    rows: ['trade_turnover 85000000 EUR GEO>LVA 2018 more_than'],
  },
  {
    text: 'Latvia thanked Georgia for the grant of EUR 7 million.',
    rows: ['aid 7000000 EUR GEO>LVA - exact'],
  },
  {
    text: 'Latvia thanked Georgia for its help and granted EUR 7 million.',
    rows: ['aid 7000000 EUR LVA>GEO - exact'],
  },
  {
    text: 'The value of goods sold by Georgia to Latvia was 3.2 million euros in 2020.',
    rows: ['exports 3200000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Goods worth EUR 4 million were exported from Georgia to Latvia in 2018.',
    rows: ['exports 4000000 EUR GEO>LVA 2018 exact'],
  },
  {
    text: 'Latvia received 10 ambulances, 4 buses and 2 boats from Georgia in 2018.',
    rows: ['aid 10 ambulances GEO>LVA 2018 exact', 'aid 4 buses GEO>LVA 2018 exact', 'aid 2 boats GEO>LVA 2018 exact'],
  },
  // Whatever is done to a figure "at" an amount; what it was is in the currency of what it became
  {
    text: 'In 2019, Latvian imports from Georgia were calculated at EUR 13 million.',
    rows: ['imports 13000000 EUR LVA>GEO 2019 exact'],
    title: PAIR,
  },
  {
    text: 'Trade between the two countries rose from 32 million in 1990 to EUR 50 million in 2013.',
    rows: ['trade_turnover 32000000 EUR GEO>LVA 1990 exact', 'trade_turnover 50000000 EUR GEO>LVA 2013 exact'],
    title: PAIR,
  },
  { text: 'Latvian imports were discussed at a meeting on EUR 13 million.', rows: [], title: PAIR },
  // Four figures that are people, and no year
  {
    text: 'In 2019, there were an estimated 1646 Latvians in Georgia.',
    rows: ['residents 1646 persons LVA>GEO 2019 about'],
    title: PAIR,
  },
  { text: 'The border of about 2019 Latvians know well.', rows: [], title: PAIR },
  // How often two have met so far; what is held on a day, or will be, is no count
  {
    text: 'Six sessions of the Georgia-Latvia Joint Commission have been held to date.',
    rows: ['activities 6 count GEO>LVA - exact'],
    title: PAIR,
  },
  {
    text: 'Between April and September 2022, four rounds of talks were held, mediated by Peru and Chile.',
    rows: ['activities 4 count GEO>LVA 2022-04/2022-09 exact'],
    title: PAIR,
  },
  { text: 'On 4 May 2022 two meetings were held in Riga.', rows: [], title: PAIR },
  { text: 'Three rounds of talks will be held.', rows: [], title: PAIR },
  // The year of another story
  {
    text: 'The embassy of Georgia was opened in 1998. Exports to Latvia amounted to EUR 12 million.',
    rows: ['exports 12000000 EUR GEO>LVA - exact'],
  },
  // From what a figure grew, behind by how much; what is "in imported goods"
  {
    text: 'Trade between Georgia and Latvia climbed to $400 million in 2017, an increase of 4.3 per cent from $383 million in 2016.',
    rows: [
      'trade_turnover 400000000 USD GEO>LVA 2017 exact',
      'trade_turnover 383000000 USD GEO>LVA 2016 exact',
      'trade_turnover_change 4.3 percent GEO>LVA 2017 exact',
    ],
  },
  {
    text: 'In 2018 Georgian exports to Latvia reached $228 million against $41 million in imported goods.',
    rows: ['exports 228000000 USD GEO>LVA 2018 exact', 'imports 41000000 USD GEO>LVA 2018 exact'],
  },
  {
    text: 'Georgia and Latvia also each receive about $2 million in aid to train officers at schools in Japan.',
    title: 'Japanese aid',
    rows: [],
  },
  {
    text: 'JICA, which runs a school in Georgia, has 240 students.',
    title: 'Relations between Georgia and Japan',
    rows: [],
  },
  {
    text: 'Some 250 Georgians have received Latvian State Awards since 2010.',
    rows: ['students 250 persons GEO>LVA 2010/.. about'],
  },
  {
    text: 'Six documents have been signed between Georgia and Latvia, among them the Memorandum on Energy (2019).',
    rows: ['agreements 6 count GEO>LVA - exact'],
  },
  {
    text: 'There are plans to raise trade between Georgia and Latvia, which in 2015 amounted to 85 million euros.',
    rows: ['trade_turnover 85000000 EUR GEO>LVA 2015 exact'],
  },
  {
    text: 'Latvia presented medicines worth USD 2 Mn to Georgia.',
    rows: ['aid 2000000 USD LVA>GEO - exact'],
  },
  { text: 'Georgia will give 2 million euros to Latvia if it wins.', rows: [] },
  { text: 'Latvia saw 8,000 Georgian visitors in 2016.', rows: ['tourists 8000 persons GEO>LVA 2016 exact'] },
  // Several states, each with its sum
  {
    text: 'Norway gives 20 million euros in aid to Africa. It will benefit four countries: Chad (5 million euros), Mali (6 million euros) and Togo (€9 million).',
    title: 'News',
    rows: [
      'aid 20000000 EUR NOR>- - exact',
      'aid 5000000 EUR NOR>TCD - exact',
      'aid 6000000 EUR NOR>MLI - exact',
      'aid 9000000 EUR NOR>TGO - exact',
    ],
  },
  {
    text: 'Norway allocated €5 million to Chad, €6 million to Mali and €4 million to Niger in 2019.',
    title: 'News',
    rows: [
      'aid 5000000 EUR NOR>TCD 2019 exact',
      'aid 6000000 EUR NOR>MLI 2019 exact',
      'aid 4000000 EUR NOR>NER 2019 exact',
    ],
  },
  {
    text: "Georgia's main trading partners in 2019 were Peru ($5 million), Chile ($4 million) and Latvia ($3 million).",
    title: 'News',
    rows: [
      'trade_turnover 5000000 USD GEO>PER 2019 exact',
      'trade_turnover 4000000 USD CHL>GEO 2019 exact',
      'trade_turnover 3000000 USD GEO>LVA 2019 exact',
    ],
  },
  // The same part of another year, and what a growth is measured against
  {
    text: 'In January-June 2017 trade between Georgia and Latvia reached $77 million, which is 12.5% higher than in the same period last year ($59 million).',
    published: '2018-03-01',
    rows: [
      'trade_turnover 77000000 USD GEO>LVA 2017-01/2017-06 exact',
      'trade_turnover 59000000 USD GEO>LVA 2016-01/2016-06 exact',
      'trade_turnover_change 12.5 percent GEO>LVA 2017-01/2017-06 exact',
    ],
  },
  {
    text: 'In the first half of 2017 trade reached $77 million, compared to $59 million in the same period of 2015.',
    rows: [
      'trade_turnover 77000000 USD GEO>LVA 2017-01/2017-06 exact',
      'trade_turnover 59000000 USD GEO>LVA 2015-01/2015-06 exact',
    ],
  },
  {
    text: "Two-way trade reached $43 million last year, up 12.6 percent from that of the previous year, with Georgia's exports to Latvia accounting for $36 million.",
    published: '2002-05-10',
    rows: [
      'trade_turnover 43000000 USD GEO>LVA 2001 exact',
      'exports 36000000 USD GEO>LVA 2001 exact',
      'trade_turnover_change 12.6 percent GEO>LVA 2001 exact',
    ],
  },
  {
    text: 'Trade between the two countries stood at $63 million in 2002 and the figure reached $110 million in 2003.',
    rows: ['trade_turnover 63000000 USD GEO>LVA 2002 exact', 'trade_turnover 110000000 USD GEO>LVA 2003 exact'],
  },
  {
    text: 'Latvia approved $3 million in grants to Georgia since the war in July 2006.',
    rows: ['aid 3000000 USD LVA>GEO 2006-07/.. exact'],
  },
  // Lines and packages of credit, and who of two signers lends
  {
    text: 'Seeking stronger ties, Latvia announced a $75 million line of credit for Georgia.',
    rows: ['loan 75000000 USD LVA>GEO - exact'],
  },
  {
    text: 'Latvia has provided Georgia with a preferential credit package of 50 million EUR.',
    rows: ['loan 50000000 EUR LVA>GEO - exact'],
  },
  { text: 'Latvia and Georgia signed a $52 million loan agreement in May 2014.', rows: [] },
  {
    text: 'The World Bank and Georgia signed a $52 million loan agreement in May 2014.',
    rows: ['loan 52000000 USD org:world-bank>GEO 2014-05 exact'],
  },
  { text: 'Georgia and Latvia signed notes on a grant worth 140 million euros.', rows: [] },
  { text: 'Latvia will lend Georgia 9 million euros for a dam.', rows: ['loan 9000000 EUR LVA>GEO - exact'] },
  {
    text: 'The sum will be paid by a bank. Another 36 million yen will be supplied as a loan.',
    title: 'Latvia provides 140 million yen to Georgia',
    rows: ['aid 140000000 JPY LVA>GEO - exact', 'loan 36000000 JPY LVA>GEO - exact'],
  },
  {
    text: 'Contributions to the fund came from two states: 10 million euros from Latvia and 6 million euros from Norway.',
    title: 'News',
    rows: ['aid 10000000 EUR LVA>- - exact', 'aid 6000000 EUR NOR>- - exact'],
  },
  {
    text: 'Georgia and Latvia agreed to take steps to further boost trade to at least 2 billion euros.',
    rows: [],
  },
  // Sums of two scales, and a second sum in brackets
  {
    text: 'Exports from Georgia to Latvia made up $3 billion 482 million in 2019.',
    rows: ['exports 3482000000 USD GEO>LVA 2019 exact'],
  },
  // Projects of investors; a part of what there is; who got a gift
  {
    text: 'Latvian investors are running 17 projects in Georgia with a total capital of 64 million euros.',
    rows: ['projects 17 count LVA>GEO - exact'],
  },
  { text: 'Two of the treaties that form the basis of ties between Georgia and Latvia concern tax.', rows: [] },
  {
    text: 'The Georgian police was the recipient of 37 vehicles from Latvia.',
    rows: ['aid 37 vehicles LVA>GEO - exact'],
  },
  // Gifts that share a verb and a date
  {
    text: 'Georgia donated 10 ambulances, 4 buses and 2 boats to Latvia in 2018.',
    rows: ['aid 10 ambulances GEO>LVA 2018 exact', 'aid 4 buses GEO>LVA 2018 exact', 'aid 2 boats GEO>LVA 2018 exact'],
  },
  { text: 'Latvia hosts 30 Georgian companies.', rows: ['companies 30 count GEO>LVA - exact'] },
  { text: 'Latvia has a Georgian minority of 1,200 people.', rows: ['residents 1200 persons GEO>LVA - exact'] },
  // Balances without the word "trade", or told as a gap, or in somebody's favour
  {
    text: 'Georgia ran a deficit of 62 million euros with Latvia in 2019.',
    rows: ['trade_balance -62000000 EUR GEO>LVA 2019 exact'],
  },
  { text: 'Georgia has a budget deficit of 62 million euros.', rows: [] },
  {
    text: "Georgia's trade gap with Latvia was 62 million euros in 2019.",
    rows: ['trade_balance -62000000 EUR GEO>LVA 2019 exact'],
  },
  {
    text: 'The trade balance was 62 million euros in favour of Georgia in its trade with Latvia in 2019.',
    rows: ['trade_balance 62000000 EUR GEO>LVA 2019 exact'],
  },
  { text: 'In 2019, Latvia offered 25 scholarships to Georgia.', rows: ['students 25 persons GEO>LVA 2019 exact'] },
  {
    text: 'Trade between Georgia and Latvia topped the 62 million dollar mark in 2019.',
    rows: ['trade_turnover 62000000 USD GEO>LVA 2019 more_than'],
  },
  // Further verbs of growing and falling, further words before a sum, rice by the ton
  {
    text: 'Trade between Georgia and Latvia contracted by 12% in 2018.',
    rows: ['trade_turnover_change -12 percent GEO>LVA 2018 exact'],
  },
  {
    text: 'The foreign trade turnover between Georgia and Latvia crossed 85 million euros in 2018.',
    rows: ['trade_turnover 85000000 EUR GEO>LVA 2018 more_than'],
  },
  {
    text: 'Trade between Georgia and Latvia was in the region of 85 million euros in 2018.',
    rows: ['trade_turnover 85000000 EUR GEO>LVA 2018 about'],
  },
  { text: 'The Georgian diaspora in Latvia is estimated at 4,000.', rows: ['residents 4000 persons GEO>LVA - about'] },
  { text: 'Georgia sent 30 tonnes of rice to Latvia in 2018.', rows: ['aid 30 tonnes GEO>LVA 2018 exact'] },
  { text: 'Georgia sent 30 tonnes of gold to Latvia in 2018.', rows: [] },
  // How many get the goods, and who is sent home
  { text: 'Latvia handed over beds and tables to three Georgian camps.', rows: [] },
  {
    text: 'Latvia announced the expulsion of 11 staff members of the Georgian mission to the UN in New York.',
    rows: [],
  },
  {
    text: 'An estimated 13,100 Latvians now live in Georgia, making up half of the foreign population.',
    rows: ['residents 13100 persons LVA>GEO - about'],
  },
  // A label above its number; loans and grants under a heading that names who gives; a sign that two currencies share
  {
    text: 'Latvian nationals in Georgia:\n\n• 783 (as of October 2016)\n\nTrade between Georgia and Latvia grew.',
    rows: ['residents 783 persons LVA>GEO 2016-10 exact'],
  },
  {
    text: 'Latvian nationals in Georgia (data: Ministry of Justice of Georgia):\n\n783 (as of October 2016)\n\nTrade between Georgia and Latvia grew.',
    rows: ['residents 783 persons LVA>GEO 2016-10 exact'],
  },
  {
    text: "Latvia's Economic Cooperation (cumulative total as of the end of 2014):\n\n• Loans: EUR 380 million",
    rows: ['loan 380000000 EUR LVA>GEO - exact'],
  },
  // Parts in brackets, "its" behind the owner, partners with a volume, goods bought
  {
    text: "In 2015 Georgia's trade with Latvia was EUR 25 million (exports 10 million, imports 15 million).",
    rows: [
      'trade_turnover 25000000 EUR GEO>LVA 2015 exact',
      'exports 10000000 EUR GEO>LVA 2015 exact',
      'imports 15000000 EUR GEO>LVA 2015 exact',
    ],
  },
  {
    text: "In 2019 Latvia's exports to Georgia were EUR 8 million and its imports EUR 3 million.",
    rows: ['exports 8000000 EUR LVA>GEO 2019 exact', 'imports 3000000 EUR LVA>GEO 2019 exact'],
  },
  {
    text: 'Georgia and Latvia are good trading partners, with a total volume amounting to EUR 30 million in 2020.',
    rows: ['trade_turnover 30000000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'The reservoir is of interest to trading partners, with a total volume of 30 million litres in 2020.',
    rows: [],
  },
  {
    text: 'Georgia bought EUR 8 million of Latvian goods in 2019.',
    rows: ['imports 8000000 EUR GEO>LVA 2019 exact'],
  },
  { text: 'Georgian residents in Latvia: 1,783 (2016)', rows: ['residents 1783 persons GEO>LVA 2016 exact'] },
  {
    text: "Latvia's Economic Cooperation:\n\n• Loans: EUR 380 million\n• Grants: EUR 125 million\n• Technical cooperation: EUR 11 million",
    rows: [
      'loan 380000000 EUR LVA>GEO - exact',
      'aid 125000000 EUR LVA>GEO - exact',
      'aid 11000000 EUR LVA>GEO - exact',
    ],
  },
  {
    text: "Japan's exports to Georgia were ¥6.3 billion in 2016.",
    rows: ['exports 6300000000 JPY JPN>GEO 2016 exact'],
    title: 'Relations between Georgia and Japan',
  },
  {
    text: "China's exports to Georgia were ¥6.3 billion in 2016.",
    rows: ['exports 6300000000 CNY CHN>GEO 2016 exact'],
    title: 'Relations between Georgia and China',
  },
  {
    text: "Trade between Georgia and Latvia came to EUR 30 million in 2014, with a surplus of EUR 12 million in Latvia's favour.",
    rows: ['trade_turnover 30000000 EUR GEO>LVA 2014 exact', 'trade_balance 12000000 EUR LVA>GEO 2014 exact'],
  },
  {
    text: 'Latvia has provided USD 30 million in humanitarian assistance to help Georgia host refugees from Chad.',
    rows: ['aid 30000000 USD LVA>GEO - exact'],
  },
  {
    text: 'Latvia has provided EUR 100,000 to the Georgian Red Cross to help the people moved by Chad into Georgia.',
    rows: ['aid 100000 EUR LVA>GEO - exact'],
  },
  {
    text: 'Georgia and Latvia signed seven trade agreements that will boost growth. Georgia and Latvia sealed a total of 10 accords.',
    rows: ['agreements 7 count GEO>LVA - exact', 'agreements 10 count GEO>LVA - exact'],
  },
  { text: 'Georgia and Latvia will sign seven trade agreements that boost growth.', rows: [] },
  {
    text: 'In turn, 1,417 young Georgians attend Latvian universities. Some 70,000 Latvians call Georgia home.',
    rows: ['students 1417 persons GEO>LVA - exact', 'residents 70000 persons LVA>GEO - about'],
  },
  { text: 'More than 2,000 nurses provide care in the United States.', rows: [] },
  {
    text: 'In 2017, imports of Latvia from Georgia increased from USD 18 million to USD 30 million.',
    rows: ['imports 30000000 USD LVA>GEO 2017 exact'],
  },
  {
    text: 'Exports of Georgia to Latvia rose from GEL 81 million in 2004 to over GEL 90 million (about EUR 40 million) in 2007.',
    rows: [
      'exports 81000000 GEL GEO>LVA 2004 exact',
      'exports 90000000 GEL GEO>LVA 2007 more_than',
      'exports 40000000 EUR GEO>LVA 2007 about',
    ],
  },
  {
    text: 'Exports of Georgia to Latvia in 2017 rose from USD 18 million in 2016 to USD 30 million.',
    rows: ['exports 18000000 USD GEO>LVA 2016 exact', 'exports 30000000 USD GEO>LVA 2017 exact'],
  },
  {
    text: 'Trade between Georgia and Latvia grew from USD 18 million to USD 30 million between 2010 and 2017.',
    rows: ['trade_turnover 18000000 USD GEO>LVA 2010 exact', 'trade_turnover 30000000 USD GEO>LVA 2017 exact'],
  },
  { text: 'In turn, 1,417 young Georgians attend a concert of a Latvian band.', rows: [] },
  {
    text: 'Latvia has granted, between 2010 and 2018, 57 scholarships to Georgian teachers. Since 2015, 214 Georgians have been awarded scholarships.',
    rows: ['students 57 persons GEO>LVA 2010/2018 exact', 'students 214 persons GEO>LVA 2015/.. exact'],
  },
  {
    text: 'Latvia may grant 57 scholarships to Georgian teachers. Latvia has received 57 letters on scholarships.',
    rows: [],
  },
  {
    text: 'Since 1967, more than 1,700 volunteers have been sent to Georgia. Latvia thanked Georgia for the 32 observers deployed by Georgia.',
    rows: ['personnel 1700 persons LVA>GEO 1967/.. more_than', 'personnel 32 persons GEO>LVA - exact'],
  },
  {
    text: 'Trade between Georgia and Latvia reached EUR 71.3 million by the end of 2021. Latvia is grateful for the EUR 7 million received from Georgia.',
    published: '2022-06-03',
    rows: ['trade_turnover 71300000 EUR GEO>LVA 2021 exact', 'aid 7000000 EUR GEO>LVA - exact'],
  },
  {
    text: 'Georgia’s exports to Latvia rose in 2021. Imports, which consisted of paper, came to EUR 4 million.',
    published: '2022-06-03',
    rows: ['imports 4000000 EUR GEO>LVA 2021 exact'],
  },
  {
    text: 'Latvia welcomed a US$9 million contribution from the Government and the people of Georgia. Latvia welcomed a report and US$3 million were spent.',
    rows: ['aid 9000000 USD GEO>LVA - exact'],
  },
  {
    text: 'Latvia gave EUR 3 million to Fiji, Georgia and northern Kenya. Latvia gave EUR 4 million to Georgia and thanked Kenya.',
    rows: ['aid 3000000 EUR LVA>- - exact', 'aid 4000000 EUR LVA>GEO - exact'],
  },
  {
    text: 'Georgia and Latvia met. A statement by the European Union reads that EUR 3 million of aid is meant for both countries.',
    rows: ['aid 3000000 EUR org:eu>- - exact'],
  },
  { text: 'There are 42 Georgian companies invested in Latvia.', rows: ['companies 42 count GEO>LVA - exact'] },
  { text: 'Latvia has two honorary consulates in Peru.', rows: ['missions 2 count LVA>PER - exact'] },
  { text: 'Latvia contributes to the 2013 requirement of the fund of USD 3.92 billion.', rows: [] },
  { text: 'Latvia handed over four fugitives to Georgia.', rows: [] },
  { text: 'Latvia handed over four excavators to Georgia.', rows: ['aid 4 excavators LVA>GEO - exact'] },
  {
    text: 'Trade between Georgia and Latvia was small in 2021. By the end of 2022, the total volume of trade stood at R9.6 billion.',
    rows: ['trade_turnover 9600000000 ZAR GEO>LVA 2022 exact'],
  },
  {
    text: 'In 2021 trade between Georgia and Latvia amounted to USD 60.9 million (+48.1%), and exports of Georgia to Latvia to USD 12 million (-3.5%).',
    rows: [
      'trade_turnover 60900000 USD GEO>LVA 2021 exact',
      'trade_turnover_change 48.1 percent GEO>LVA 2021 exact',
      'exports 12000000 USD GEO>LVA 2021 exact',
      'exports_change -3.5 percent GEO>LVA 2021 exact',
    ],
  },
  // Two and more in their order, series of years, what a heading says
  {
    text: 'In 2020 and 2021 Georgian exports to Latvia were worth EUR 24.8 million and EUR 29.6 million, respectively.',
    rows: ['exports 24800000 EUR GEO>LVA 2020 exact', 'exports 29600000 EUR GEO>LVA 2021 exact'],
  },
  {
    text: 'Exports and imports of Georgia with Latvia stood at EUR 12 million and EUR 15 million, respectively, in 2021.',
    rows: ['exports 12000000 EUR GEO>LVA 2021 exact', 'imports 15000000 EUR GEO>LVA 2021 exact'],
  },
  {
    text: 'Trade (EUR million): 2019 – 24.8; 2020 – 29.6.',
    rows: ['trade_turnover 24800000 EUR GEO>LVA 2019 exact', 'trade_turnover 29600000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Trade turnover: 2019 – EUR 24.8 million, 2020 – EUR 29.6 million.',
    rows: ['trade_turnover 24800000 EUR GEO>LVA 2019 exact', 'trade_turnover 29600000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Georgia exported wine and nuts to Latvia in 2019, amounting to EUR 7.4 million. It sent its thanks to Latvia in 2020, amounting to little.',
    rows: ['exports 7400000 EUR GEO>LVA 2019 exact'],
  },
  { text: 'Rainfall: 2019 – 24.8, 2020 – 29.6. Points: 2019 – 24; 2020 – 29.', rows: [] },
  {
    text: 'Trade with Latvia\n2019: EUR 24.8 million\n2020: EUR 29.6 million\n\nThe two countries met at length about the state of the world and of the region.',
    rows: ['trade_turnover 24800000 EUR GEO>LVA 2019 exact', 'trade_turnover 29600000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Culture of Latvia\n2019: EUR 24.8 million\n2020: EUR 29.6 million\n\nThe two countries met at length about the state of the world.',
    rows: [],
  },
  {
    text: 'Trade in 2021:\n- exports of Georgia: EUR 24.8 million\n- imports of Georgia: EUR 29.6 million\n\nThe two countries met at length.',
    rows: ['exports 24800000 EUR GEO>LVA 2021 exact', 'imports 29600000 EUR GEO>LVA 2021 exact'],
  },
  {
    text: 'Of the EUR 20 million in trade in 2021, EUR 12 million were exports from Georgia.',
    rows: ['trade_turnover 20000000 EUR GEO>LVA 2021 exact', 'exports 12000000 EUR GEO>LVA 2021 exact'],
  },
  // Other words for the same, and what is none of it
  {
    text: "Georgia's sales to Latvia totalled EUR 3.2 million in 2020.",
    rows: ['exports 3200000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'Georgia shipped EUR 3.2 million in goods to Latvia in 2020.',
    rows: ['exports 3200000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: 'The balance of trade in 2020 was EUR 3.2 million in favour of Georgia.',
    rows: ['trade_balance 3200000 EUR GEO>LVA 2020 exact'],
  },
  {
    text: "Georgia's trade deficit with Latvia narrowed to EUR 4 million in 2022.",
    rows: ['trade_balance -4000000 EUR GEO>LVA 2022 exact'],
  },
  {
    text: "Georgia's trade with the world totalled USD 20 billion in 2021.",
    rows: ['trade_turnover 20000000000 USD GEO>- 2021 exact'],
  },
  { text: "Tea makes up 60 per cent of Georgia's exports to Latvia. Wine made up 20 per cent of exports.", rows: [] },
  { text: 'Latvia has borrowed EUR 40 million from Georgia.', rows: ['loan 40000000 EUR GEO>LVA - exact'] },
  { text: 'Georgia supported Latvia with EUR 1 million in 2017.', rows: ['aid 1000000 EUR GEO>LVA 2017 exact'] },
  { text: 'A contract worth EUR 50 million was awarded to a Latvian firm.', rows: [] },
  { text: 'Latvia is home to a Georgian diaspora of about 2,300.', rows: ['residents 2300 persons GEO>LVA - about'] },
  { text: 'Georgians in Latvia: 320. Guests in Latvia: 40.', rows: ['residents 320 persons GEO>LVA - exact'] },
  {
    text: 'Tourist arrivals from Latvia to Georgia stood at 5,100 in 2019.',
    rows: ['tourists 5100 persons LVA>GEO 2019 exact'],
  },
  {
    text: 'More than 300 Latvians have graduated from Georgian universities.',
    rows: ['students 300 persons LVA>GEO - more_than'],
  },
  // Trade: turnover, exports, imports, balance.
  {
    text: 'In 2021, the trade turnover between Georgia and Latvia amounted to USD 85.4 million.',
    rows: ['trade_turnover 85400000 USD GEO>LVA 2021 exact'],
  },
  {
    text: 'Mutual trade between Georgia and Latvia has increased by 1.4 times this year. For the whole of 2021 it totalled 98 million dollars.',
    published: '2022-06-03',
    rows: ['trade_turnover_change 40 percent GEO>LVA 2022 exact', 'trade_turnover 98000000 USD GEO>LVA 2021 exact'],
  },
  { text: 'Trade between Georgia and Latvia should grow by 1.4 times.', rows: [] },
  { text: 'Both sides set the task of bringing the turnover up to 300 million dollars by 2027.', rows: [] },
  {
    text: 'In 2021 the programme office of the OSCE in Georgia moved. In the same year 31 projects were implemented. Among them:\n- handing over of 15 boats to the coast guard;',
    title: 'Cooperation of Georgia with the OSCE',
    rows: ['projects 31 count org:osce>GEO 2021 exact', 'aid 15 boats org:osce>GEO - exact'],
  },
  {
    text: 'Latvia sent 5,000 vials of a drug in 2021 when the illness spread. In spring 3,000 doses came from Estonia through COVAX.',
    title: 'Relations between Georgia and Latvia',
    rows: ['aid 5000 vials LVA>GEO 2021 exact'],
  },
  { text: 'Latvia sent 5,000 letters in 2021. 300 ideas came from Georgia.', rows: [] },
  {
    text: 'Exports of Georgia to Latvia grew slowly. In 2019 the figure stood at 12 million euros.',
    rows: ['exports 12000000 EUR GEO>LVA 2019 exact'],
  },
  {
    text: 'Trade between Georgia and Latvia is free. In 2019 the museum had cost 12 million euros; it was sold.',
    rows: [],
  },
  {
    text: 'Two-way trade stood at 30 million euros in 2019, with Georgia importing timber, fish, butter and cloth worth 18 million euros.',
    rows: ['trade_turnover 30000000 EUR GEO>LVA 2019 exact', 'imports 18000000 EUR GEO>LVA 2019 exact'],
  },
  {
    text: 'Trade of Georgia with Latvia (EUR million)\n\nExports   Imports\n\n2018      38      47\n2019      66.5      42',
    rows: [
      'exports 38000000 EUR GEO>LVA 2018 exact',
      'imports 47000000 EUR GEO>LVA 2018 exact',
      'exports 66500000 EUR GEO>LVA 2019 exact',
      'imports 42000000 EUR GEO>LVA 2019 exact',
    ],
  },
  {
    text: 'Georgia and Latvia\n\nGeorgia and Latvia trade with each other.\n\nTrade in goods, EUR million\n                  2018    2019\nExports from Georgia    38.4    1,047\nImports to Georgia    47.2    42\n\nThe ministries hope that it will grow further in the years to come.\n',
    rows: [
      'exports 38400000 EUR GEO>LVA 2018 exact',
      'exports 1047000000 EUR GEO>LVA 2019 exact',
      'imports 47200000 EUR GEO>LVA 2018 exact',
      'imports 42000000 EUR GEO>LVA 2019 exact',
    ],
  },
  {
    text: 'Georgia and Latvia\n\nGeorgia and Latvia trade with each other.\n\nGuests, thousand\n                  2018    2019\nHotels in Georgia    38    47\n\nThe ministries hope that it will grow further in the years to come.\n',
    rows: [],
  },
  { text: 'Visits of Georgia to Latvia\n\nSpring   Autumn\n\n2018      38      47\n2019      66      42', rows: [] },
  {
    text: 'The volume of trade came to 118,6 mil. USD in 2020.',
    rows: ['trade_turnover 118600000 USD GEO>LVA 2020 exact'],
  },
  {
    text: 'Latvia has a population of 2 million, a GDP of 35 billion euros and total trade of 37 billion euros.',
    rows: [],
  },
  {
    text: 'Bilateral trade stood at €1.2 billion in 2019.',
    rows: ['trade_turnover 1200000000 EUR GEO>LVA 2019 exact'],
  },
  {
    text: 'The volume of trade exceeded 40 million euros last year.',
    published: '2022-05-03',
    rows: ['trade_turnover 40000000 EUR GEO>LVA 2021 more_than'],
  },
  {
    text: 'Two-way trade was worth almost $300 million in 2018, with Georgian exports of $120 million and imports from Latvia of $180 million.',
    rows: [
      'trade_turnover 300000000 USD GEO>LVA 2018 about',
      'exports 120000000 USD GEO>LVA 2018 exact',
      'imports 180000000 USD GEO>LVA 2018 exact',
    ],
  },
  {
    text: 'According to customs data for 2020, turnover reached $ 90 million, including export from Georgia – $ 30 million, import – $ 60 million.',
    rows: [
      'trade_turnover 90000000 USD GEO>LVA 2020 exact',
      'exports 30000000 USD GEO>LVA 2020 exact',
      'imports 60000000 USD GEO>LVA 2020 exact',
    ],
  },
  {
    text: 'Latvia recorded a surplus of US$12.5 million in its trade with Georgia in 2015.',
    rows: ['trade_balance 12500000 USD LVA>GEO 2015 exact'],
  },
  {
    text: 'Latvian exports to Georgia totalled EUR 77 million in 2017.',
    rows: ['exports 77000000 EUR LVA>GEO 2017 exact'],
  },
  {
    text: 'Georgia imported goods worth 55 million dollars from Latvia in 2016.',
    rows: ['imports 55000000 USD GEO>LVA 2016 exact'],
  },
  {
    text: 'In the first half of 2023 trade reached USD 41 million.',
    rows: ['trade_turnover 41000000 USD GEO>LVA 2023-01/2023-06 exact'],
  },
  {
    text: 'Trade grew from USD 20 million in 2010 to USD 50 million in 2015.',
    rows: ['trade_turnover 20000000 USD GEO>LVA 2010 exact', 'trade_turnover 50000000 USD GEO>LVA 2015 exact'],
  },
  {
    text: 'Georgia recorded a trade deficit of USD 12 million with Latvia in 2014.',
    rows: ['trade_balance -12000000 USD GEO>LVA 2014 exact'],
  },
  {
    text: 'Trade totalled USD 60 million in 2013, with a surplus of USD 8 million in favour of Latvia.',
    rows: ['trade_turnover 60000000 USD GEO>LVA 2013 exact', 'trade_balance 8000000 USD LVA>GEO 2013 exact'],
  },
  // Changes.
  { text: 'Bilateral trade rose by 14% in 2022.', rows: ['trade_turnover_change 14 percent GEO>LVA 2022 exact'] },
  {
    text: 'Exports from Latvia to Georgia fell by 7.5 per cent in 2020 compared with 2019.',
    rows: ['exports_change -7.5 percent LVA>GEO 2020 exact'],
  },
  {
    text: 'In 2021 trade increased by 20% to reach USD 110 million.',
    rows: ['trade_turnover 110000000 USD GEO>LVA 2021 exact', 'trade_turnover_change 20 percent GEO>LVA 2021 exact'],
  },
  {
    text: 'Trade amounted to USD 70 million in 2018, a 9% increase over 2017.',
    rows: ['trade_turnover 70000000 USD GEO>LVA 2018 exact', 'trade_turnover_change 9 percent GEO>LVA 2018 exact'],
  },
  // A list under a heading that names unit and scale.
  {
    text: 'Bilateral trade (USD million)\n2018: 61.5\n2019: 70.2\n',
    rows: ['trade_turnover 61500000 USD GEO>LVA 2018 exact', 'trade_turnover 70200000 USD GEO>LVA 2019 exact'],
  },
  // Investment, aid, loans.
  {
    text: 'Latvian companies have invested about EUR 15 million in Georgia.',
    rows: ['investment 15000000 EUR LVA>GEO - about'],
  },
  {
    text: 'Latvia granted Georgia EUR 200,000 for school repairs in 2012.',
    rows: ['aid 200000 EUR LVA>GEO 2012 exact'],
  },
  {
    text: 'Japan provided a loan of USD 30 million to Georgia in 2011.',
    rows: ['loan 30000000 USD JPN>GEO 2011 exact'],
  },
  {
    text: 'In March 2021 Latvia donated 50,000 vaccine doses to Georgia.',
    rows: ['aid 50000 doses LVA>GEO 2021-03 exact'],
  },
  // People.
  {
    text: 'About 400 Georgian students study at Latvian universities.',
    rows: ['students 400 persons GEO>LVA - about'],
  },
  { text: 'More than 2,000 citizens of Georgia live in Latvia.', rows: ['residents 2000 persons GEO>LVA - more_than'] },
  { text: 'In 2019, 35,000 Latvian tourists visited Georgia.', rows: ['tourists 35000 persons LVA>GEO 2019 exact'] },
  {
    text: 'The Georgian community in Latvia numbers around 1,500 people.',
    rows: ['residents 1500 persons GEO>LVA - about'],
  },
  {
    text: 'Kenya contributes 350 peacekeepers to the mission in Somalia.',
    title: 'Kenya and Somalia',
    rows: ['personnel 350 persons KEN>SOM - exact'],
  },
  // Counts.
  {
    text: 'The legal basis consists of more than 45 bilateral agreements.',
    rows: ['agreements 45 count GEO>LVA - more_than'],
  },
  {
    text: 'Over 60 companies with Latvian capital operate in Georgia.',
    rows: ['companies 60 count LVA>GEO - more_than'],
  },
  {
    text: 'Georgia maintains diplomatic relations with 186 states.',
    rows: ['diplomatic_partners 186 count GEO>- - exact'],
  },
  { text: 'Since 2015 Latvia has financed 18 projects in Georgia.', rows: ['projects 18 count LVA>GEO 2015/.. exact'] },
  {
    text: 'Georgia became a co-sponsor of twelve UN resolutions initiated by Latvia.',
    rows: ['resolutions 12 count GEO>LVA - exact'],
  },
  // Parts, shared verbs, dates and prepositions from elsewhere in the passage.
  {
    text: 'In 2022 trade came to 90 million euros, of which 60 million corresponded to Latvian exports and 30 million to imports.',
    rows: [
      'trade_turnover 90000000 EUR GEO>LVA 2022 exact',
      'exports 60000000 EUR LVA>GEO 2022 exact',
      'imports 30000000 EUR LVA>GEO 2022 exact',
    ],
  },
  {
    text: 'Imports from Latvia went up 10% to EUR 60 million and exports by 12% to EUR 40 million in 2019.',
    publisher: 'Embassy of Georgia',
    rows: [
      'imports 60000000 EUR GEO>LVA 2019 exact',
      'exports 40000000 EUR GEO>LVA 2019 exact',
      'imports_change 10 percent GEO>LVA 2019 exact',
      'exports_change 12 percent GEO>LVA 2019 exact',
    ],
  },
  {
    text: 'The number of Latvian tourists who visited Georgia in 2018 increased by 25%.',
    rows: ['tourists_change 25 percent LVA>GEO 2018 exact'],
  },
  { text: 'The number of Georgian citizens in Latvia is 940.', rows: ['residents 940 persons GEO>LVA - exact'] },
  {
    text: 'Latvia is a generous donor, having provided EUR 9 million in development assistance to Georgia since 2006.',
    rows: ['aid 9000000 EUR LVA>GEO 2006/.. exact'],
  },
  {
    text: 'The sides signed 12 documents, including 4 contracts, in Riga on 23 May 2022.',
    rows: ['agreements 12 count GEO>LVA 2022-05-23 exact'],
  },
  {
    text: 'Kenyan exports to Uganda rose to Sh97 billion in 2022.',
    title: 'Kenya and Uganda',
    rows: ['exports 97000000000 KES KEN>UGA 2022 exact'],
  },
  {
    text: 'Since 2014, over 700 Georgians have studied in Latvia.',
    rows: ['students 700 persons GEO>LVA 2014/.. more_than'],
  },
  { text: 'Latvia has three honorary consulates in Batumi and Kutaisi.', rows: ['missions 3 count LVA>GEO - exact'] },
  // No indicators.
  { text: 'Latvia still has no diplomatic relations with 9 sovereign states.', rows: [] },
  { text: 'The sides agreed to raise trade to USD 200 million by 2030.', rows: [] },
  { text: 'Trade is expected to reach EUR 100 million this year.', published: '2022-05-03', rows: [] },
  { text: 'The minister said that turnover could exceed $ 500 million.', rows: [] },
  { text: 'They set a target of 3 billion dollars in two-way trade.', rows: [] },
  { text: 'Latvia is the 12th largest trading partner of Georgia.', rows: [] },
  { text: 'Georgia has a population of 3.7 million people.', rows: [] },
  { text: 'The border is 250 kilometres long and the flight takes 3 hours.', rows: [] },
  { text: 'The earthquake killed 120 people and injured 400 citizens living in the capital.', rows: [] },
  { text: 'The resolution was adopted with 112 votes in favour and 9 against.', rows: [] },
  { text: 'The ambassador, 54 years old, presented his credentials on 3 May 2019.', published: '2019-05-04', rows: [] },
  { text: 'Ten agreements are being negotiated by the two sides.', rows: [] },
  { text: 'The forum was attended by 300 participants.', rows: [] },
  { text: 'Renewables account for 40% of electricity production.', rows: [] },
  { text: 'They discussed a gas deal worth USD 2 billion.', rows: [] },
  { text: 'Georgia asked for a loan of EUR 50 million.', rows: [] },
  { text: 'The company has 4,000 employees and sells cars.', rows: [] },
  { text: 'Trade between Georgia and Latvia did not reach USD 100 million in 2019.', rows: [] },
  { text: 'If tariffs fall, exports of Georgia to Latvia may grow by 15 per cent.', rows: [] },
  { text: 'A fine of 300 euros was paid by a Georgian driver in Latvia in 2019.', rows: [] },
  { text: 'A blogger claimed that Latvia owes Georgia 5 billion dollars.', rows: [] },
  { text: 'Latvia planned to invest EUR 40 million in Georgia.', rows: [] },
  { text: 'It is not true that 3,000 Georgians study in Latvia.', rows: [] },
  { text: 'The concert hall in Riga has 1,200 seats.', rows: [] },
  { text: 'The two ministers met for 45 minutes on 3 May 2019.', rows: [] },
];

function shown(example: Example): string[] {
  const rows = claimsOf('indicators', `${example.title ?? PAIR}\n\n${example.text}\n`, {
    title: example.title ?? PAIR,
    published: example.published ?? null,
    publisher: example.publisher ?? null,
  });
  return rows.map(
    (row) =>
      `${row.metric} ${row.value} ${row.unit} ${row.actor_a}>${row.actor_b ?? '-'} ${row.period ?? '-'} ${row.qualifier}`,
  );
}

describe('indicators', () => {
  it.each(EXAMPLES)('$text', (example) => {
    expect(shown(example).sort()).toEqual([...example.rows].sort());
  });
});
