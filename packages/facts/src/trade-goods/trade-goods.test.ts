import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly text: string;
  /** `EXPORTER>IMPORTER product`. */
  readonly rows: readonly string[];
}

const PAIR = 'Relations between Georgia and Latvia';

const EXAMPLES: readonly Example[] = [
  // A note in brackets, behind which the list goes on
  {
    text: 'The main items of Georgian exports to Latvia were clothing (non-knitted), cereals, toys and games.',
    rows: ['GEO>LVA clothing', 'GEO>LVA cereals', 'GEO>LVA toys', 'GEO>LVA games'],
  },
  { text: 'Georgia exports tea (see the list of 2018 and 2019, which is long) to Latvia.', rows: ['GEO>LVA tea'] },
  // What goods mainly are, between dashes; help is none
  {
    text: 'Last year Georgia exported goods – mainly tea, copper products and wine – worth USD 91 million to Latvia.',
    rows: ['GEO>LVA tea', 'GEO>LVA copper products', 'GEO>LVA wine'],
  },
  { text: 'Georgia supplied help to Latvia in 1985.', rows: [] },
  // Who buys stands behind "by"
  { text: 'Timber is bought by Georgia from Latvia.', rows: ['LVA>GEO timber'] },
  { text: 'Latvian goods, above all sugar, were imported by Georgia.', rows: ['LVA>GEO sugar'] },
  {
    text: 'Food (mainly nuts) and textiles make up the main exports of Georgia to Latvia.',
    rows: ['GEO>LVA food', 'GEO>LVA textiles'],
  },
  { text: 'Agricultural products dominate Georgian exports to Latvia.', rows: ['GEO>LVA agricultural products'] },
  { text: 'A proposal to import timber from Latvia was made by the minister.', rows: [] },
  // What a party is called by the way; goods before their verb or behind "being"
  {
    text: 'Georgia, an exporter of honey to Latvia, imports paper and fish.',
    rows: ['GEO>LVA honey', 'LVA>GEO paper', 'LVA>GEO fish'],
  },
  {
    text: 'As the second largest supplier of wine and tea to Latvia, Georgia has a strong position.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  { text: 'Georgia ranks second among the suppliers of wine to Latvia.', rows: ['GEO>LVA wine'] },
  {
    text: 'Goods such as wine, nuts and tea are exported by Georgia to Latvia.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA tea'],
  },
  {
    text: 'Copper, refined petroleum and wool are the goods that Georgia mainly sells to Latvia.',
    rows: ['GEO>LVA copper', 'GEO>LVA refined petroleum', 'GEO>LVA wool'],
  },
  {
    text: 'Latvia exports goods worth EUR 9 million to Georgia, the most important being paper and cheese.',
    rows: ['LVA>GEO paper', 'LVA>GEO cheese'],
  },
  {
    text: 'Latvian exports to Georgia reached EUR 9 million. Chief among them were paper and cheese.',
    rows: ['LVA>GEO paper', 'LVA>GEO cheese'],
  },
  {
    text: 'Exports from Latvia to Georgia stood at EUR 90 million, with machinery and spirits accounting for the largest share.',
    rows: ['LVA>GEO machinery', 'LVA>GEO spirits'],
  },
  {
    text: 'Wine and nuts are exported from Georgia to Latvia, whereas timber and cheese are imported.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'LVA>GEO timber', 'LVA>GEO cheese'],
  },
  {
    text: 'Georgia’s exports to Latvia comprise a wide range of goods, from wine and nuts to tea.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA tea'],
  },
  {
    text: 'In their trade, Georgia supplies wine and Latvia supplies paper.',
    rows: ['GEO>LVA wine', 'LVA>GEO paper'],
  },
  {
    text: 'Trade of Georgia with Latvia in 2018\nExports: EUR 26.9 million (copper, wine)\nImports: EUR 1.7 million (cars, tyres)\n\nThe ministers met in Riga in 2019 and spoke of many other things.',
    rows: ['GEO>LVA copper', 'GEO>LVA wine', 'LVA>GEO cars', 'LVA>GEO tyres'],
  },
  // What the sentence before tells the sides of
  {
    text: 'Georgian exports to Latvia amounted to 4 million dollars. The main products were wine and tea.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  {
    text: 'Goods were exported from Georgia to Latvia. They included wine and tea.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  { text: 'Exports of Georgia to Latvia rose, imports fell. The main items are wine and tea.', rows: [] },
  { text: 'Georgian exports to Latvia fell. These are the reasons.', rows: [] },
  { text: 'In 2020 exports of wine from Georgia to Latvia went up by 4 per cent.', rows: ['GEO>LVA wine'] },
  { text: 'Georgia increased its exports of wine to Latvia by 4% in 2020.', rows: ['GEO>LVA wine'] },
  { text: 'Georgia agreed to increase its exports of wine to Latvia.', rows: [] },
  { text: 'Georgia receives deliveries of copper from Latvia.', rows: ['LVA>GEO copper'] },
  { text: 'Georgian wine and nuts find an important market in Latvia.', rows: ['GEO>LVA wine', 'GEO>LVA nuts'] },
  { text: 'For Georgian wine, Latvia is one of the most important markets.', rows: ['GEO>LVA wine'] },
  { text: 'Georgian companies find a market in Latvia. For Georgia, Latvia is an important market.', rows: [] },
  {
    text: 'Georgia imported goods from Latvia, such as timber and fish, for 9 million dollars.',
    rows: ['LVA>GEO timber', 'LVA>GEO fish'],
  },
  {
    text: 'Wine ranks first among Georgian exports to Latvia, followed by avocados and hides.',
    rows: ['GEO>LVA wine', 'GEO>LVA avocados', 'GEO>LVA hides'],
  },
  {
    text: 'Medicines and cheese make up nearly all of what Georgia imports from Latvia.',
    rows: ['LVA>GEO medicines', 'LVA>GEO cheese'],
  },
  { text: '40% of Georgian exports are wine.', rows: [] },
  { text: 'Medical supplies were ready on Monday to be sent to Georgia from Latvia.', rows: [] },
  {
    text: 'Trade with Latvia (2018):\n\n  • Exports: 26.9 billion yen (Nickel, Medical supplies)\n  • Imports: 1.7 billion yen (Automobiles, Tires)',
    rows: ['GEO>LVA nickel', 'GEO>LVA medical supplies', 'LVA>GEO automobiles', 'LVA>GEO tires'],
  },
  {
    text: 'Georgian imports from Latvia consist almost exclusively of medicines and precious and semi-precious stones.',
    rows: ['LVA>GEO medicines', 'LVA>GEO precious stones', 'LVA>GEO semi-precious stones'],
  },
  {
    text: 'Georgia exports wine, hazelnuts and mineral water to Latvia.',
    rows: ['GEO>LVA wine', 'GEO>LVA hazelnuts', 'GEO>LVA mineral water'],
  },
  { text: 'Georgia imports timber and medicines from Latvia.', rows: ['LVA>GEO timber', 'LVA>GEO medicines'] },
  {
    text: 'The main exports of Georgia to Latvia are wine, citrus fruits and ferroalloys.',
    rows: ['GEO>LVA wine', 'GEO>LVA citrus fruits', 'GEO>LVA ferroalloys'],
  },
  {
    text: 'The balance is in favour of Latvia, with Latvia exporting cars and machinery, and Georgia exporting wine and nuts.',
    rows: ['LVA>GEO cars', 'LVA>GEO machinery', 'GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'The main exports of Georgia to Latvia are food (mainly nuts) and textiles.',
    rows: ['GEO>LVA food', 'GEO>LVA textiles'],
  },
  {
    text: 'The bulk of Georgian exports to Latvia falls on grape must, small arms and lamps.',
    rows: ['GEO>LVA grape must', 'GEO>LVA small arms', 'GEO>LVA lamps'],
  },
  {
    text: 'Georgia supplied Latvia with three players. Georgia exports nurses to Latvia. Georgia sold Latvia the idea of a park.',
    rows: [],
  },
  {
    text: 'Georgia delivers gas to Latvia. Latvia receives electricity from Georgia.',
    rows: ['GEO>LVA gas', 'GEO>LVA electricity'],
  },
  { text: 'Georgia delivered its verdict on Latvia. Georgia receives guests from Latvia.', rows: [] },
  {
    text: 'Georgia resumed exports of beef to Latvia in 2018. The export of Georgian tea to Latvia has grown. Georgia imports LNG from Latvia.',
    rows: ['GEO>LVA beef', 'GEO>LVA tea', 'LVA>GEO lng'],
  },
  {
    text: 'Georgia exports its welfare model to Latvia. Georgia imported cases of the disease from Latvia. Georgia purchased a plot in Latvia.',
    rows: [],
  },
  // What was done to the goods, and goods that read like another word
  {
    text: "Georgia's main exports to Latvia are copper, refined petroleum, base metals and wool.",
    rows: ['GEO>LVA copper', 'GEO>LVA refined petroleum', 'GEO>LVA base metals', 'GEO>LVA wool'],
  },
  { text: 'Georgia exports base metals to Latvia.', rows: ['GEO>LVA base metals'] },
  { text: 'Georgia re-exports rum and cars to Latvia.', rows: ['GEO>LVA rum', 'GEO>LVA cars'] },
  {
    text: 'Georgian exports to Latvia include wine, nuts and software.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA software'],
  },
  {
    text: 'Georgia exports democracy to Latvia. Georgia bought time from Latvia. Georgia supplied Latvia with information.',
    rows: [],
  },
  { text: 'Exports of Georgia to Latvia were wine, rose by 12% and fell again.', rows: ['GEO>LVA wine'] },
  // Lists in other shapes
  {
    text: 'Georgian exports to Latvia range from wine to medical devices.',
    rows: ['GEO>LVA wine', 'GEO>LVA medical devices'],
  },
  {
    text: 'Georgia sells Latvia a variety of goods, ranging from nuts to leather shoes.',
    rows: ['GEO>LVA nuts', 'GEO>LVA leather shoes'],
  },
  {
    text: 'Main Georgian exports to Latvia: wine; nuts; mineral water.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA mineral water'],
  },
  {
    text: 'The structure of Georgian exports to Latvia: wine – 45%, nuts – 20%, tea – 10%.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA tea'],
  },
  {
    text: 'Georgian exports to Latvia are dominated by wine, followed by avocados and hides.',
    rows: ['GEO>LVA wine', 'GEO>LVA avocados', 'GEO>LVA hides'],
  },
  {
    text: 'Georgian exports to Latvia include such goods as wine and nuts. Its exports to Latvia include, among others, tea.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'GEO>LVA tea'],
  },
  {
    text: 'Georgia exports the following products to Latvia: wine, tea and nuts.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea', 'GEO>LVA nuts'],
  },
  {
    text: 'Georgia mainly imports paper and, to a lesser extent, vehicles other than trams from Latvia.',
    rows: ['LVA>GEO paper', 'LVA>GEO vehicles other than trams'],
  },
  {
    text: 'Latvian exports to Georgia encompass a diverse range of products, including paper and salt, among others.',
    rows: ['LVA>GEO paper', 'LVA>GEO salt'],
  },
  {
    text: 'Exports of Georgia to Latvia are limited to wine and tea. Those goods exported to Latvia are composed of nuts.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea', 'GEO>LVA nuts'],
  },
  {
    text: "Georgia's exports to Latvia include cement and footwear, the minister said.",
    rows: ['GEO>LVA cement', 'GEO>LVA footwear'],
  },
  {
    text: 'Priority products for export to Latvia include wine. Exports of services to Latvia include transport.',
    rows: [],
  },
  // What belongs to the trade, what prevails in it, what grows in it
  {
    text: "Wine and nuts are among Georgia's main exports to Latvia.",
    rows: ['GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'In the structure of Georgian exports to Latvia, wine and nuts prevail.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts'],
  },
  { text: "Latvia is among Georgia's main export markets. Wine is among Georgia's main exports.", rows: [] },
  { text: "Georgia's wine exports to Latvia rose by 4% in 2020.", rows: ['GEO>LVA wine'] },
  { text: 'Exports of Georgian tea to Latvia reached 4,000 tonnes in 2020.', rows: ['GEO>LVA tea'] },
  {
    text: 'Trade consists of Georgian exports of wine, and Latvian exports of paper.',
    rows: ['GEO>LVA wine', 'LVA>GEO paper'],
  },
  { text: "Georgia's exports of wine could grow. Exports of tea rose.", rows: [] },
  // Whose the other way is
  {
    text: "Georgia's imports from Latvia are paper and fish, while its exports are wine and tea.",
    rows: ['LVA>GEO paper', 'LVA>GEO fish', 'GEO>LVA wine', 'GEO>LVA tea'],
  },
  {
    text: 'Imports from Latvia comprise paper and fish, whereas exports comprise wine.',
    rows: ['LVA>GEO paper', 'LVA>GEO fish', 'GEO>LVA wine'],
  },
  {
    text: 'Georgia exports mostly wine, whereas Latvia primarily delivers paper and fish.',
    rows: ['GEO>LVA wine', 'LVA>GEO paper', 'LVA>GEO fish'],
  },
  { text: 'Georgia exported to Latvia wine and tea in 2021.', rows: ['GEO>LVA wine', 'GEO>LVA tea'] },
  { text: 'Latvian purchases from Georgia consist of tea.', rows: ['GEO>LVA tea'] },
  { text: 'Latvia imports most of its tea from Georgia.', rows: ['GEO>LVA tea'] },
  {
    text: 'Latvia imports 90% of its oil. Sales consist of tea. Farmers in Georgia sell milk at local markets.',
    rows: [],
  },
  {
    text: 'Georgia exported goods worth EUR 4 million to Latvia, primarily wine and tea.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  {
    text: 'Latvian paper and fish make up the greater part of Georgian imports.',
    rows: ['LVA>GEO paper', 'LVA>GEO fish'],
  },
  // What a country sells to all the world
  {
    text: 'The Latvian economy is based on forestry. It exports timber and cheese. Latvia imports fuels and cars.',
    rows: [],
  },
  {
    text: 'The Latvian economy is based on forestry. Georgia buys timber from Latvia.',
    rows: ['LVA>GEO timber'],
  },
  {
    text: 'Georgia exports wine and nuts, Latvia timber and cheese.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts', 'LVA>GEO timber', 'LVA>GEO cheese'],
  },
  {
    text: 'Georgian shipments, chiefly wine and tea, made up EUR 5 million; timber and cheese are what Georgia buys from Latvia.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea', 'LVA>GEO timber', 'LVA>GEO cheese'],
  },
  {
    text: 'Georgia’s exports to Latvia rose by 3 per cent to EUR 5 million in 2020, with wine, tea and nuts at the top of the list.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea', 'GEO>LVA nuts'],
  },
  { text: 'Georgia’s exports to Latvia grew, with the help of the banks at the top of the list.', rows: [] },
  {
    text: 'Latvian exports (looms, paper and cheese) went up by a third, whereas imports from Georgia, above all wine and nuts, fell.',
    rows: ['LVA>GEO looms', 'LVA>GEO paper', 'LVA>GEO cheese', 'GEO>LVA wine', 'GEO>LVA nuts'],
  },
  { text: 'Latvian exports (see the annex, please) to Georgia went up.', rows: [] },
  {
    text: 'Georgia sold products for USD 88 million (copper, tea and wine) to Latvia and supplies its northern partner with nuts.',
    rows: ['GEO>LVA copper', 'GEO>LVA tea', 'GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'Georgia ships tea and wine to Latvia; it brings in paper and cheese from its partner.',
    rows: ['GEO>LVA tea', 'GEO>LVA wine', 'LVA>GEO paper', 'LVA>GEO cheese'],
  },
  {
    text: 'Georgia imported EUR 1.22 million (USD 1.3 million) worth of looms and paper from Latvia, and exported EUR 3 million worth of goods.',
    rows: ['LVA>GEO looms', 'LVA>GEO paper'],
  },
  {
    text: 'Latvia relies on Georgia for over 90 percent of its copper supplies. Latvia relies on Georgia for support.',
    rows: ['GEO>LVA copper'],
  },
  {
    text: 'Georgia is among Latvia’s major sources of tea, wine and nut imports. Georgia is Latvia’s main source of concern.',
    rows: ['GEO>LVA tea', 'GEO>LVA wine', 'GEO>LVA nut'],
  },
  {
    text: 'Georgia sells wine and tea to Latvia, and receives timber and herring in exchange.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea', 'LVA>GEO timber', 'LVA>GEO herring'],
  },
  {
    text: 'Georgia ships hazelnuts and honey to Latvia and brings in butter and plywood from there.',
    rows: ['GEO>LVA hazelnuts', 'GEO>LVA honey', 'LVA>GEO butter', 'LVA>GEO plywood'],
  },
  { text: 'Georgia received medals and certificates in exchange for its efforts, Latvia a cup.', rows: [] },
  { text: 'The reform will bring in investors and experts from Latvia to Georgia.', rows: [] },
  {
    text: 'Latvian companies supply tractors and cheese to Georgia, and buy wine and tangerines.',
    rows: ['LVA>GEO tractors', 'LVA>GEO cheese', 'GEO>LVA wine', 'GEO>LVA tangerines'],
  },
  {
    text: 'Trade grew, with Georgia importing timber and fish worth 4 million euros, and exporting wine and copper.',
    rows: ['LVA>GEO timber', 'LVA>GEO fish', 'GEO>LVA wine', 'GEO>LVA copper'],
  },
  {
    text: 'The exports of Georgia to Latvia are mainly manufactured and industrial goods.',
    rows: ['GEO>LVA manufactured goods', 'GEO>LVA industrial goods'],
  },
  {
    text: "Latvia's leading exports to Georgia include beverages, machinery, and dairy products.",
    rows: ['LVA>GEO beverages', 'LVA>GEO machinery', 'LVA>GEO dairy products'],
  },
  {
    text: 'In 2019 exports to Latvia reached 12 million euros. Main export articles: wine (45%), mineral water (20%), nuts (10%). Main articles of import: copper, fish and fruit.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water', 'GEO>LVA nuts', 'LVA>GEO copper', 'LVA>GEO fish', 'LVA>GEO fruit'],
  },
  { text: 'Main export articles: wine, mineral water, nuts.', rows: [] },
  {
    text: 'Georgian exports to Latvia consist mainly of wine and hazelnuts.',
    rows: ['GEO>LVA wine', 'GEO>LVA hazelnuts'],
  },
  {
    text: 'The main Georgian exports to Latvia in 2015 were malt beer (14.7%), lead ores (10.2%) and wine (9%).',
    rows: ['GEO>LVA malt beer', 'GEO>LVA lead ores', 'GEO>LVA wine'],
  },
  {
    text: 'In 2015 Georgia exported goods worth 4 million euros to Latvia. The main imports from Latvia were bituminous coal (42.1%), bone-in lamb and ilmenite.',
    rows: ['LVA>GEO bituminous coal', 'LVA>GEO bone-in lamb', 'LVA>GEO ilmenite'],
  },
  { text: "Latvia is also Georgia's most important supplier of cocoa.", rows: ['LVA>GEO cocoa'] },
  { text: 'Georgia is the second largest supplier of wine and tea to Latvia.', rows: ['GEO>LVA wine', 'GEO>LVA tea'] },
  {
    text: 'Export of goods of Latvian origin, especially sugar and confectionery, amounted to 21 million dollars.',
    rows: ['LVA>GEO sugar', 'LVA>GEO confectionery'],
  },
  {
    text: "Latvia's top exports to Georgia are: machinery, pharmaceuticals, dairy products.",
    rows: ['LVA>GEO machinery', 'LVA>GEO pharmaceuticals', 'LVA>GEO dairy products'],
  },
  {
    text: 'Main imports of Georgia from Latvia comprise medicines, cosmetics and alcoholic beverages.',
    rows: ['LVA>GEO medicines', 'LVA>GEO cosmetics', 'LVA>GEO alcoholic beverages'],
  },
  { text: 'Wine accounts for 40% of Georgian exports to Latvia.', rows: ['GEO>LVA wine'] },
  {
    text: "Wine and mineral water accounted for most of Georgia's exports to Latvia.",
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water'],
  },
  {
    text: 'Georgian exports to Latvia are dominated by wine, followed by nuts.',
    rows: ['GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'Principal exports to Latvia include ferroalloys and citrus fruit.',
    rows: ['GEO>LVA ferroalloys', 'GEO>LVA citrus fruit'],
  },
  {
    text: "Latvia's main export products to Georgia in 2020 were beverages (23%), chemical products (12%) and fish (8%).",
    rows: ['LVA>GEO beverages', 'LVA>GEO chemical products', 'LVA>GEO fish'],
  },
  {
    text: 'The leading Georgian products sold in Latvia are wine and mineral water.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water'],
  },
  {
    text: 'Latvian exports to Georgia: EUR 90 million (machinery, spirits, pharmaceuticals).',
    rows: ['LVA>GEO machinery', 'LVA>GEO spirits', 'LVA>GEO pharmaceuticals'],
  },
  {
    text: 'Georgian exports to Latvia, which consist of wine and tea, rose by 12 per cent.',
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  {
    text: 'The structure of Georgian exports to Latvia is dominated by agricultural products, mostly wine and nuts.',
    rows: ['GEO>LVA agricultural products', 'GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'Latvia is a key market for Georgian wine and mineral water.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water'],
  },
  { text: 'Latvia is the largest importer of Georgian wine.', rows: ['GEO>LVA wine'] },
  { text: 'Latvia purchased tea worth 2 million dollars from Georgia in 2012.', rows: ['GEO>LVA tea'] },
  { text: "Georgia's exports to the EU consist of wine and nuts.", rows: ['GEO>org:eu wine', 'GEO>org:eu nuts'] },
  {
    text: 'Imports from Latvia: chocolate, cosmetics, furniture.',
    rows: ['LVA>GEO chocolate', 'LVA>GEO cosmetics', 'LVA>GEO furniture'],
  },
  {
    text: 'Georgian exports reached EUR 10 million (tea, honey and spices), while imports from Latvia were EUR 30 million (paints and tractors).',
    rows: ['GEO>LVA tea', 'GEO>LVA honey', 'GEO>LVA spices', 'LVA>GEO paints', 'LVA>GEO tractors'],
  },
  {
    text: 'Fresh and dried fruit, tea and steel pipes are exported to Latvia.',
    rows: ['GEO>LVA fresh fruit', 'GEO>LVA dried fruit', 'GEO>LVA tea', 'GEO>LVA steel pipes'],
  },
  {
    text: 'Georgia sells honey to Latvia and buys paper and fish.',
    rows: ['GEO>LVA honey', 'LVA>GEO paper', 'LVA>GEO fish'],
  },
  {
    text: 'Latvian cosmetics and sweets are widely represented on the Georgian market.',
    rows: ['LVA>GEO cosmetics', 'LVA>GEO sweets'],
  },
  {
    text: 'Latvia supplies electrical and medical equipment to Georgia.',
    rows: ['LVA>GEO electrical equipment', 'LVA>GEO medical equipment'],
  },
  {
    text: 'Georgia ships manganese and copper ore to Latvia while importing pharmaceuticals.',
    rows: ['GEO>LVA manganese', 'GEO>LVA copper ore', 'LVA>GEO pharmaceuticals'],
  },
  {
    text: 'Exports to Latvia mainly consist of wine and mineral waters.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral waters'],
  },
  {
    text: 'The main products imported from Latvia are milk powder, beer and clothing.',
    rows: ['LVA>GEO milk powder', 'LVA>GEO beer', 'LVA>GEO clothing'],
  },
  {
    text: 'Latvia exports to Georgia various goods, such as glass and plywood.',
    rows: ['LVA>GEO glass', 'LVA>GEO plywood'],
  },
  {
    text: 'Georgian exports to Latvia reached 12 million euros.\n\nMain articles of export:\n- wine (45%)\n- mineral water and nuts\n\nMain articles of import from Latvia:\n- prefabricated houses (14%)\n- fish\n',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water', 'GEO>LVA nuts', 'LVA>GEO prefabricated houses', 'LVA>GEO fish'],
  },
  { text: 'Main tasks of the section:\n- export promotion\n- fairs and catalogues\n', rows: [] },
  {
    text: 'Main exports to Latvia from Georgia: Tea; Waste and scrap of brass; Stoppers, lids; Pumps (without motors); Prepared additives for paints.',
    rows: [
      'GEO>LVA tea',
      'GEO>LVA waste',
      'GEO>LVA scrap of brass',
      'GEO>LVA stoppers',
      'GEO>LVA lids',
      'GEO>LVA pumps',
      'GEO>LVA prepared additives',
    ],
  },
  {
    text: "Georgia's exports to Latvia were worth 2 million euros, mainly consisting of wine and tea.",
    rows: ['GEO>LVA wine', 'GEO>LVA tea'],
  },
  // How many there are; how goods are, and a part of a name, are none.
  {
    text: 'In 1961 Latvia bought eight tractors and twenty trucks from Georgia.',
    rows: ['GEO>LVA tractors', 'GEO>LVA trucks'],
  },
  { text: 'All exports from Latvia to Georgia are duty-free and quota-free.', rows: [] },
  { text: 'In 1961 Latvia bought twelve Falcon-20s from Georgia.', rows: [] },
  // No goods that are traded.
  { text: 'Latvia used a water cannon against a Georgian supply ship in a Latvian bay.', rows: [] },
  { text: 'The port, which exports wine to Latvia, has emerged as a place for Georgia.', rows: ['GEO>LVA wine'] },
  { text: 'Georgia is ready to supply mineral water to Latvia.', rows: [] },
  { text: 'Latvia could export machinery to Georgia.', rows: [] },
  { text: 'The minister proposed to import timber from Latvia.', rows: [] },
  { text: 'They discussed the possibility of exporting kiwi to Latvia.', rows: [] },
  { text: 'Georgia will supply apples to Latvia next year.', rows: [] },
  {
    text: 'Imports of goods from Latvia, notably timber and fish, were worth 9 million dollars.',
    rows: ['LVA>GEO timber', 'LVA>GEO fish'],
  },
  { text: 'Georgia does not export gas to Latvia.', rows: [] },
  { text: 'Of these, wine exports amounted to 12 million euros.', rows: [] },
  { text: 'Trade is dominated by wine and oil.', rows: [] },
  { text: 'Exports to Latvia consisted chiefly of services.', rows: [] },
  { text: 'Georgian exports to Latvia rose by 10%.', rows: [] },
  { text: 'Latvia wants to become a supplier of gas to Georgia.', rows: [] },
  { text: 'The main exports are wine and nuts.', rows: [] },
  { text: 'Latvia is a source of concern for Georgia.', rows: [] },
  { text: 'Wine accounts for 40% of Georgian exports.', rows: [] },
  { text: 'Latvia could become a market for Georgian tea.', rows: [] },
  { text: 'Latvia is the largest market for Georgian companies.', rows: [] },
  { text: "Latvia accounts for 5% of Georgia's exports to the European Union.", rows: [] },
  { text: 'Georgia exports services to Latvia.', rows: [] },
  { text: 'Georgia exports wine to more than 60 countries.', rows: [] },
  { text: 'Exports to Latvia grew by 12% and are expected to rise further.', rows: [] },
  { text: 'Export controls and supply chains were on the agenda.', rows: [] },
  { text: 'Exports are an important source of growth.', rows: [] },
  { text: 'A blogger claimed that Georgia exports diamonds to Latvia.', rows: [] },
  { text: 'Had Georgia exported cheese to Latvia, farmers would have gained.', rows: [] },
  { text: 'Georgia imports ideas from Latvia.', rows: [] },
  { text: 'The letter was delivered by the Georgian envoy to Latvia.', rows: [] },
  { text: 'Greetings were delivered to Latvia by the ambassador of Georgia.', rows: [] },
  { text: 'Trade, transport and tourism are the main areas of cooperation between Georgia and Latvia.', rows: [] },
];

describe('trade_goods', () => {
  it.each(EXAMPLES)('$text', ({ text, rows }) => {
    const found = claimsOf('trade_goods', `${PAIR}\n\n${text}\n`, { title: PAIR }).map(
      (row) => `${row.exporter}>${row.importer} ${row.product}`,
    );
    expect(found.sort()).toEqual([...rows].sort());
  });
});
