import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';
import { isMoreExact } from './merge.ts';

const TITLE = 'Relations between Norway and Bhutan';

/** The distinct rows as `kind change a-b date`, with the recogniser where there is one. */
function relations(text: string, title = TITLE): string[] {
  return claimsOf('relations', `${title}\n\n${text}\n`, { title, published: '2024-05-10' })
    .map((row) =>
      [
        row.kind,
        row.change,
        `${row.actor_a}-${row.actor_b}`,
        row.date ?? '-',
        ...(row.recogniser ? [`by ${row.recogniser}`] : []),
      ].join(' '),
    )
    .sort();
}

const EXAMPLES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Where a mission is accredited is no side; the day of what is signed; accords with others than the two
  [
    'Diplomatic ties were officially established with the signing of a protocol by the Norwegian envoy at the Permanent Mission of Norway to the United Nations on 3 May 2012.',
    'diplomatic_relations established BTN-NOR 2012-05-03',
  ],
  [
    'The ambassador of Norway signed on 9 September 2016 a protocol establishing diplomatic relations with Bhutan.',
    'diplomatic_relations established BTN-NOR 2016-09-09',
  ],
  [
    'The Ministry in seeking closer ties, recently signed protocols with Peru and Kenya to establish diplomatic relations.',
  ],
  // A reason that it was not; an initiative has no relations; other words for an anniversary
  ['The mission in Thimphu was closed in 1966, but not because relations had been severed by Norway.'],
  ['Trade fell in 1966 because relations had been severed by Norway.', 'diplomatic_relations severed BTN-NOR 1966'],
  [
    'Norway said that it would work with the Belt and Road Initiative and mark the 50th anniversary of diplomatic relations with Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'Both will celebrate the centenary of diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  ['Bhutan marked the bicentennial of its first road.'],
  // What goes on behind an infinitive, and behind "then"
  [
    'Ties were severed when Bhutan decided to go to the polls with Nepal, then relations were restored in 1947.',
    'diplomatic_relations restored BTN-NOR 1947',
    'diplomatic_relations severed BTN-NOR -',
  ],
  [
    'Norway agreed to talk to Nepal, then diplomatic relations with Bhutan were resumed in 1951.',
    'diplomatic_relations restored BTN-NOR 1951',
  ],
  // What was undone before it came again
  [
    'After the war Norway and Bhutan restored diplomatic relations. In 1957 Norway severed diplomatic relations with Bhutan. Diplomatic relations were restored in 1968.',
    'diplomatic_relations restored BTN-NOR -',
    'diplomatic_relations restored BTN-NOR 1968',
    'diplomatic_relations severed BTN-NOR 1957',
  ],
  [
    'Norway and Bhutan have restored diplomatic relations. Diplomatic relations were restored in 1968.',
    'diplomatic_relations restored BTN-NOR 1968',
  ],
  // To where relations are hoped to move, and partnerships of no name
  ['Norway and Bhutan hope to move relations to the level of a strategic partnership.'],
  ['The visit of the King of Norway to Bhutan contributed to moving relations to the phase of strategic partnerships.'],
  [
    'In 2012 Norway and Bhutan moved their relations to a strategic partnership.',
    'strategic_partnership upgraded BTN-NOR 2012',
  ],
  // What a note says, which stands on a site
  [
    'According to a note published on the site, full diplomatic relations between Norway and Bhutan were established in 1992.',
    'diplomatic_relations established BTN-NOR 1992',
  ],
  // What is counted from the change of relations has a day that is not theirs
  [
    'The first envoy arrived on 5 May 1981, just days after the establishment of diplomatic relations.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'After the establishment of diplomatic relations in 1981, trade grew until 1990.',
    'diplomatic_relations established BTN-NOR 1981',
  ],
  // Plain relations that date from a day; the day of the document that declares them
  ['Relations with Bhutan date from 5 May 1970.', 'diplomatic_relations established BTN-NOR 1970-05-05'],
  ['Bilateral ties with Bhutan date back to 1970.'],
  ['Bilateral relations began to grow on 5 May 1970.'],
  // What is a state's own is not recognised for it, whoever it has it with
  ["Norway acknowledged Bhutan's coming chairmanship of the African Union."],
  // What is only brought forward
  ['Norway proposed to build a strategic partnership with Bhutan.'],
  ['Norway proposed to deepen the strategic partnership with Bhutan.', 'strategic_partnership in_force BTN-NOR -'],
  // Independence in other words
  [
    'After Bhutan won independence, Norway was one of the first states to recognise its sovereign status.',
    'recognition established BTN-NOR - by NOR',
  ],
  ['Norway recognised its market economy status.'],
  // When a state still recognises another
  ['As of 2018, Norway recognises Bhutan.', 'recognition established BTN-NOR - by NOR'],
  // The date of an aside, of what follows a semicolon, of a recognition withdrawn; as many as are named; the first to do so
  [
    'Diplomatic relations with Bhutan, which Thimphu had severed in December 2015, were officially restored by Norway on 24 August 2017.',
    'diplomatic_relations restored BTN-NOR 2017-08-24',
    'diplomatic_relations severed BTN-NOR 2015-12',
  ],
  [
    'During the war Norway severed its diplomatic relations with Bhutan; they were re-established in 1991.',
    'diplomatic_relations restored BTN-NOR 1991',
    'diplomatic_relations severed BTN-NOR -',
  ],
  ['The withdrawal by Suriname of its recognition of Kosovo dates from 2017.'],
  [
    'In June 2017, diplomatic ties with Nepal were cut by three states: Kenya, Chad and Togo.',
    'diplomatic_relations severed KEN-NPL 2017-06',
    'diplomatic_relations severed NPL-TCD 2017-06',
    'diplomatic_relations severed NPL-TGO 2017-06',
  ],
  ['As the first country to recognise Bhutan, Norway has a special place.', 'recognition established BTN-NOR - by NOR'],
  ['As a country asked to recognise Bhutan, Norway has a special place.'],
  ['In March 1992 a strategic partnership was being considered by the two countries.'],
  // A partnership by a name in quotes
  ['Norway and Bhutan develop the “Expanded Partnership”.', 'partnership in_force BTN-NOR -'],
  ['Norway and Bhutan spoke of an expanded partnership.'],
  ['The Northern Corridor Alliance (NCA) of Norway and Bhutan was launched in 2021.'],
  // "Those with Peru"; what came before has its own date; as many states as nobody names
  [
    'Norway officially entered into diplomatic relations with Bhutan on 3 May 1994, severing those with Peru on the same day.',
    'diplomatic_relations established BTN-NOR 1994-05-03',
    'diplomatic_relations severed NOR-PER 1994-05-03',
  ],
  [
    'Having gained its independence in 1905, Norway soon entered into diplomatic relations with the Kingdom of Nepal.',
    'diplomatic_relations established NOR-NPL -',
  ],
  ['That year diplomatic relations were established by Norway with a dozen other states.'],
  // The year of a feast is not that of what it is kept for; the year of the treaty is
  [
    'This year marks the 160th anniversary of the Treaty of Trade of 1855 which established diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR 1855',
  ],
  [
    'This year marks the anniversary of the treaty which established diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  // A verb that is said once for several
  [
    'Norway was recognised by Bhutan on 3 May 1990 and by Kenya on 4 June 1992.',
    'recognition established BTN-NOR 1990-05-03 by BTN',
    'recognition established KEN-NOR 1992-06-04 by KEN',
  ],
  [
    'Diplomatic relations between Norway and Bhutan were established in 1990, and between Norway and Kenya in 1992.',
    'diplomatic_relations established BTN-NOR 1990',
    'diplomatic_relations established KEN-NOR 1992',
  ],
  // What a paper is only about, and what one does with its words
  ['On 3 May 1991 Norway introduced a "Roadmap" on normalizing bilateral relations.'],
  [
    'On 3 May 1994 the Premier of Norway made an announcement on lifting the ban and restoring diplomatic ties with Bhutan.',
  ],
  [
    'On 3 May 1994 Norway and Bhutan signed an agreement on establishing diplomatic relations.',
    'diplomatic_relations established BTN-NOR 1994-05-03',
  ],
  // The state behind the city where they met
  [
    'The third Norway-Bhutan round in May 2010 in Oslo, Norway agreed to establish a strategic partnership.',
    'strategic_partnership established BTN-NOR 2010-05',
  ],
  // What efforts are aimed at
  ['The minister lauded efforts aimed at the normalization of relations between Norway and Bhutan.'],
  // The treaty's year is that of what it did
  [
    'This year marks the 90th anniversary of the treaty of 1926, which established diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR 1926',
  ],
  // A headline's day gives way to the day that the text tells
  [
    'Norway was glad. Norway established diplomatic relations with Bhutan on 3 May 1994, the 30th year of establishing its foreign service.',
    'diplomatic_relations established BTN-NOR 1994-05-03',
  ],
  // An ordinal year commemorates, and dates nothing
  [
    'On Tuesday the King of Bhutan hailed the 30th year of establishing diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  // What happened so long before another day
  [
    'On 24 August 2017 Norway restored diplomatic relations with Bhutan, 20 months after Thimphu broke them off.',
    'diplomatic_relations restored BTN-NOR 2017-08-24',
    'diplomatic_relations severed BTN-NOR 2015-12',
  ],
  [
    'The signing of diplomatic relations between Norway and Bhutan on 7 December 1985 opened a new page.',
    'diplomatic_relations established BTN-NOR 1985-12-07',
  ],
  // Of the dates those that go with the two
  [
    'Bhutan joined the Union in 1983, and established diplomatic relations with Peru and Ghana in June and September 1986, respectively.',
    'diplomatic_relations established BTN-GHA 1986-09',
    'diplomatic_relations established BTN-PER 1986-06',
  ],
  // Those by whom "more countries" are told
  [
    'Since May 1994 Bhutan has opened diplomatic relations with still more countries, such as Fiji, Ghana and Peru.',
    'diplomatic_relations established BTN-FJI 1994-05',
    'diplomatic_relations established BTN-GHA 1994-05',
    'diplomatic_relations established BTN-PER 1994-05',
  ],
  [
    'Norway joined others in establishing relations with Bhutan, raising their number to 12 by the end of 1979.',
    'diplomatic_relations established BTN-NOR -',
  ],
  // Each verb has the other side that stands with it; a group is no counterpart of itself
  [
    'On 3 May 1994 Norway established diplomatic relations with Bhutan and broke them with Peru.',
    'diplomatic_relations established BTN-NOR 1994-05-03',
    'diplomatic_relations severed NOR-PER 1994-05-03',
  ],
  [
    'Norway has established diplomatic relations with several OECD countries, as well as Bhutan and Peru.',
    'diplomatic_relations established BTN-NOR -',
    'diplomatic_relations established NOR-PER -',
  ],
  ['Fiji, Peru and Kenya met in May. The three countries abruptly suspended diplomatic relations.'],
  ['Norway became the last state to establish a formal relationship with the WTO.'],
  ['The South American country had formalised the interruption of relations with Peru.'],
  [
    'Peru has been a partner since 1993 but only Norway maintains diplomatic relations with Bhutan.',
    'diplomatic_relations in_force BTN-NOR -',
  ],
  ['The plan would involve Norway cutting off ties with Bhutan.'],
  ['It means that Bhutan is recognised by only 13 sovereign states.'],
  // Raised by a noun; only wished for; agreed recognition; counted recognisers
  [
    'The King of Bhutan and the Prime Minister of Norway announced on 3 May 1994 the elevation of bilateral relations to a comprehensive partnership.',
    'partnership upgraded BTN-NOR 1994-05-03',
  ],
  ['Norway might develop a strategic partnership with Bhutan.'],
  ['The envoy spoke of his readiness for the development of a strategic partnership between Norway and Bhutan.'],
  [
    'Norway and Bhutan have agreed to recognise each other as of 3 May 1994.',
    'recognition established BTN-NOR 1994-05-03',
  ],
  ['As of 3 May 1994, 52 of 190 member states have formally recognised Bhutan.'],
  ['A majority of the member states of the European Union have recognised Bhutan.'],
  [
    'On 3 May 1994, Norway became the first state to formalise its recognition of Bhutan.',
    'recognition established BTN-NOR 1994-05-03 by NOR',
  ],
  // What a state was called once is no other party
  [
    'Ghana and the Russian Federation (former USSR) established diplomatic relations in 1990.',
    'diplomatic_relations established GHA-RUS 1990',
  ],
  // One and the three listed before
  [
    'The Minister visited Peru, Chile and Ghana. Diplomatic relations between Mali and the three countries were established in 1991.',
    'diplomatic_relations established CHL-MLI 1991',
    'diplomatic_relations established GHA-MLI 1991',
    'diplomatic_relations established MLI-PER 1991',
  ],
  ['Togo broke with Peru, Chile and Ghana. The Four Powers established diplomatic relations with Mali in 1991.'],
  // What is a state's own is recognised, not the state
  ["Norway fully recognises and acknowledges Bhutan's really close relationship with India."],
  // A partnership in the name of a document
  ['Norway and Bhutan discussed the Norway-Bhutan Economic Partnership Vision.'],
  // Verbs that bring a partnership about, or relations up to one; firms and authors are no parties
  [
    'Norway and Bhutan signed a strategic partnership in March 1992.',
    'strategic_partnership established BTN-NOR 1992-03',
  ],
  [
    'Norway and Bhutan transformed their relationship into a strategic partnership in March 1992.',
    'strategic_partnership upgraded BTN-NOR 1992-03',
  ],
  [
    'Norway scaled down diplomatic relations with Bhutan in March 1992.',
    'diplomatic_relations downgraded BTN-NOR 1992-03',
  ],
  ['Norway upgraded diplomatic relations with Bhutan in March 1992.', 'diplomatic_relations upgraded BTN-NOR 1992-03'],
  ['The Norwegian firm formed a strategic partnership with the Bhutanese bank in March 1992.'],
  [
    'Norway and Bhutan agreed on a strategic partnership in March 1992.',
    'strategic_partnership established BTN-NOR 1992-03',
  ],
  ['Norway and Bhutan spoke of a possible strategic partnership in March 1992.'],
  ['The Norwegian university announced a strategic partnership with the Bhutanese institute in March 1992.'],
  ['Norway and Bhutan mulled a strategic partnership in March 1992.'],
  ['Norway announced a recognition programme with Bhutan in March 1992.'],
  ['The Norwegian author severed ties with the Bhutanese publisher in March 1992.'],
  ['Norway is the seventh country to recognise Bhutan.', 'recognition established BTN-NOR - by NOR'],
  // With several others: each of them, and never those two with each other
  [
    'Norway broke diplomatic relations with Bhutan and Nepal on 26 January 1944.',
    'diplomatic_relations severed BTN-NOR 1944-01-26',
    'diplomatic_relations severed NOR-NPL 1944-01-26',
  ],
  ['The establishment of diplomatic relations with Nepal and Laos took place in May 2010.'],
  [
    'Kenya, Chad and Togo severed ties with Nepal in June 2017. Kenya, Chad and Togo severed a rope in June 2018.',
    'diplomatic_relations severed KEN-NPL 2017-06',
    'diplomatic_relations severed NPL-TCD 2017-06',
    'diplomatic_relations severed NPL-TGO 2017-06',
  ],
  // Which of them with which is not told
  ['Kenya, Chad and Togo signed declarations on the restoration of diplomatic relations on 3 May 1991.'],
  // Two verbs, each with its own date
  [
    'Diplomatic relations between Norway and Peru were established in 1960 and on 3 May 1965 were severed.',
    'diplomatic_relations established NOR-PER 1960',
    'diplomatic_relations severed NOR-PER 1965-05-03',
  ],
  ['Kenya in the spring of 1990 severed relations with Norway.', 'diplomatic_relations severed KEN-NOR 1990-21'],
  // Recognised by several, or several of them; in law; withdrawn; with a year behind each on the page of one state
  [
    'Spain and Ireland recognised Palestine on 28 May 2024. Norway recognised Estonia and Latvia on 27 August 1991. Spain and Ireland recognised the merits of Chad.',
    'recognition established ESP-PSE 2024-05-28 by ESP',
    'recognition established EST-NOR 1991-08-27 by NOR',
    'recognition established IRL-PSE 2024-05-28 by IRL',
    'recognition established LVA-NOR 1991-08-27 by NOR',
  ],
  [
    'Relations at ambassadorial level came into being on 3 July 1973. Ties of trade came in 1974.',
    'diplomatic_relations established BTN-NOR 1973-07-03',
  ],
  [
    'Peru was one of the countries which recognised the new government of Bhutan in 1971.',
    'recognition established BTN-PER 1971 by PER',
  ],
  ['The countries which recognised it in 1972 were many. Norway thanked the states that had done so.'],
  [
    'In 1965 Norway broke off relations with Bhutan only to resume them in 1973.',
    'diplomatic_relations restored BTN-NOR 1973',
    'diplomatic_relations severed BTN-NOR 1965',
  ],
  [
    'Norway and Bhutan mark a quarter of a century of the establishment of relations.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'Norway and Bhutan enjoy warm ties, with diplomatic relations formally established in 1973.',
    'diplomatic_relations established BTN-NOR 1973',
  ],
  ['Norway recognised Bhutan de jure in 1964.', 'recognition established BTN-NOR 1964 by NOR'],
  [
    'Suriname withdrew its recognition of Kosovo in 2017. Norway withdrew its recognition of the award.',
    'recognition severed SUR-XKX 2017 by SUR',
  ],
  ['Norway and Bhutan agreed to work towards a strategic partnership.'],
  ['Norway and Bhutan are working toward the establishment of a comprehensive strategic partnership this year.'],

  // What an anniversary commemorates, without a date; one of something else.
  [
    'The ministers of Norway and Bhutan met to strengthen ties on the tenth anniversary of the establishment of diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'Norway and Bhutan are marking the 50th anniversary of diplomatic ties this year.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'This year marks the 50th anniversary of diplomatic relations between Norway and Nepal.',
    'diplomatic_relations established NOR-NPL -',
  ],
  ['Norway marked the 50th anniversary of its embassy and of trade relations with Bhutan.'],
  // Years of relations, with the day on which they began where it is told
  ['Bhutan and Norway celebrate 45 years of diplomatic relations.', 'diplomatic_relations established BTN-NOR -'],
  [
    'Norway looks back on sixty years of close diplomatic ties with Bhutan which began on 4 May 1964.',
    'diplomatic_relations established BTN-NOR 1964-05-04',
  ],
  ['Norway looks back on 45 years of trade relations and on years of diplomatic relations with many states.'],
  ['Diplomatic ties with Bhutan were set on 4 May 1972.', 'diplomatic_relations established BTN-NOR 1972-05-04'],
  ['Diplomatic relations with Bhutan are set to expand in May 2025.'],
  // Lines that are only a label and a date
  ['Diplomatic relations: 4 May 1972', 'diplomatic_relations established BTN-NOR 1972-05-04'],
  ['Kenya and Nepal: diplomatic relations since 4 May 1972', 'diplomatic_relations established KEN-NPL 1972-05-04'],
  [
    'Kenya\n\nEmbassy in Nairobi.\n\nDate of establishment of diplomatic relations with Norway: 4 May 1972. The ministers met.',
    'diplomatic_relations established KEN-NOR 1972-05-04',
  ],
  ['Diplomatic relations since 4 May 1972', 'diplomatic_relations established BTN-NOR 1972-05-04'],
  ['1905 Independence of Norway (official recognition)', 'recognition established BTN-NOR 1905 by BTN'],
  ['26 November 1905: Recognition of Norway', 'recognition established BTN-NOR 1905-11-26 by BTN'],
  [
    'Bhutan recognised Norway and Peru on 3 May 1905 and 4 June 1906, respectively.',
    'recognition established BTN-NOR 1905-05-03 by BTN',
    'recognition established BTN-PER 1906-06-04 by BTN',
  ],
  ['1905 Independence of Norway (recognition of its borders). 1906: Recognition of skills'],
  ['Recognition of Norway: 26 November 1905 (London)', 'recognition established BTN-NOR 1905-11-26 by BTN'],
  ['Start of consular relations – May 1950', 'consular_relations established BTN-NOR 1950-05'],
  ['Seminar on diplomatic relations: 4 May 2020. Recognition of diplomas: 2014'],
  // The words stand together where no clause is read; two unnamed ones, and what is only possible
  [
    'Norway became independent in 1905 and soon after established diplomatic relations with Nepal.',
    'diplomatic_relations established NOR-NPL -',
  ],
  [
    'The minister was glad about the recently formalised diplomatic relations with Bhutan.',
    'diplomatic_relations established BTN-NOR -',
  ],
  ['The minister spoke of newly restored diplomatic relations with two states.'],
  ['The minister hopes for soon restored diplomatic relations with Nepal.'],
  // Each with a date of its own; a decision that is announced, and one that is hoped for
  [
    'Norway established diplomatic relations with Nepal in 1961, with Laos in 1965 and Chad (1970).',
    'diplomatic_relations established LAO-NOR 1965',
    'diplomatic_relations established NOR-NPL 1961',
    'diplomatic_relations established NOR-TCD 1970',
  ],
  [
    'On 4 May 1990 Norway announced its decision to restore diplomatic relations with Bhutan.',
    'diplomatic_relations restored BTN-NOR 1990-05-04',
  ],
  ['Norway awaits a decision to restore diplomatic relations with Bhutan.'],
  [
    'Norway suspended diplomatic ties with Bhutan in 1990, but normalised them in 1994.',
    'diplomatic_relations restored BTN-NOR 1994',
    'diplomatic_relations suspended BTN-NOR 1990',
  ],
  ['Formal ties between the two countries go back to 1970.', 'diplomatic_relations established BTN-NOR 1970'],
  // Ties that grow close, and others than two
  ['It was only after 2003 that Norway and Bhutan began close diplomatic and economic relationships.'],
  ['Norway and Bhutan met. The tour includes the four countries that established diplomatic relations in 1972.'],
  ['Dorje eventually broke relations with Nepal and Laos on 26 January 1944.'],
  [
    'Norway signed two communiqués establishing diplomatic relations with Bhutan and Nepal.',
    'diplomatic_relations established BTN-NOR -',
    'diplomatic_relations established NOR-NPL -',
  ],
  [
    'Norway and Bhutan signed a formal agreement on 5 May 1999 to establish diplomatic ties.',
    'diplomatic_relations established BTN-NOR 1999-05-05',
  ],
  ['Norway and Bhutan signed an agreement on 5 May 1999 to study whether to establish diplomatic ties.'],
  ['The move would imply severing diplomatic relations with Bhutan.'],
  ['The switch would leave Bhutan recognized by only three states, as Norway seeks recognition.'],
  // What a pronoun stands for
  [
    'Norway and Bhutan established diplomatic relations on 4 May 1921. They were broken off on 2 July 1938 and were resumed on 9 March 1946.',
    'diplomatic_relations established BTN-NOR 1921-05-04',
    'diplomatic_relations restored BTN-NOR 1946-03-09',
    'diplomatic_relations severed BTN-NOR 1938-07-02',
  ],
  [
    'Diplomatic ties between Norway and Bhutan date from 1921. In 1938 they were interrupted by the war.',
    'diplomatic_relations established BTN-NOR 1921',
    'diplomatic_relations severed BTN-NOR 1938',
  ],
  [
    'Norway and Bhutan established diplomatic relations in 1921. They were suspended from the union in 1938, and they resumed the talks in 1950.',
    'diplomatic_relations established BTN-NOR 1921',
  ],
  // What was agreed on and then done; when a man lived
  [
    'In March 2018 Norway and Bhutan agreed to restore diplomatic relations. The agreement on the restoration of relations was signed in April 2018. On 1 June 2018 the two countries restored diplomatic relations.',
    'diplomatic_relations restored BTN-NOR 2018-06-01',
  ],
  [
    'Diplomatic relations between Norway and Bhutan were established by Baron Peder Holm (1884–1944) when he came to Thimphu.',
    'diplomatic_relations established BTN-NOR -',
  ],
  ['The meeting was another step in cementing the close renewed relationship between Norway and Bhutan.'],
  // With a third, whoever has them
  ['Diplomatic ties with Nepal were established a year after the coup of 1994.'],
  // A span of years begins with the break; what the second verb leaves unsaid
  ['Relations with Bhutan were severed from 1962 to 1975.', 'diplomatic_relations severed BTN-NOR 1962'],
  [
    'Relations were resumed in 1975 but broken again in 1978.',
    'diplomatic_relations restored BTN-NOR 1975',
    'diplomatic_relations severed BTN-NOR 1978',
  ],
  // A convention that is only the ground of what is done, and dates for one each
  [
    'Norway and Bhutan established diplomatic relations in accordance with the Vienna Convention on Diplomatic Relations of 18 April 1961.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'Norway and Bhutan, pursuant to the 1961 Vienna Convention, established diplomatic relations on 9 September 2016.',
    'diplomatic_relations established BTN-NOR 2016-09-09',
  ],
  [
    'By the exchange of notes of 5 May 1970 Norway and Bhutan established diplomatic relations.',
    'diplomatic_relations established BTN-NOR 1970-05-05',
  ],
  [
    'Norway established diplomatic relations with Bhutan, Nepal and Laos in 2006, 1987 and 1977, respectively.',
    'diplomatic_relations established BTN-NOR 2006',
    'diplomatic_relations established LAO-NOR 1977',
    'diplomatic_relations established NOR-NPL 1987',
  ],
  // With immediate effect what is announced is done
  [
    'Norway said on 4 August 2021 that it would sever diplomatic relations with Bhutan with immediate effect.',
    'diplomatic_relations severed BTN-NOR 2021-08-04',
  ],
  ['Norway said on 4 August 2021 that it would sever diplomatic relations with Bhutan.'],
  // Whose independence, when, and by whom
  [
    'Nepal had voted in May 1961, and Norway recognised Bhutan as an independent state on 3 July 1962.',
    'recognition established BTN-NOR 1962-07-03 by NOR',
  ],
  [
    'Norway recognised the independence from Nepal of Laos, of which Bhutan was then a part, on 19 June 1922.',
    'recognition established LAO-NOR 1922-06-19 by NOR',
  ],
  ['Norway declared that Bhutan recognised and would protect the rights of Norway.'],
  ['Recognising Norway’s growing interests, the King of Bhutan built a road in 2006.'],
  ['The former ruler recognised Bhutan in 1839.'],
  ['Norway-Bhutan relations are supported by a Joint Commission cutting across many sectors.'],
  ['Norway did not recognise Bhutan until 3 May 1971.', 'recognition established BTN-NOR 1971-05-03 by NOR'],
  ['Norway did not recognise Bhutan in 1971.'],
  [
    'Norway recognised the restoration of the independence of Bhutan on 3 September 1991.',
    'recognition established BTN-NOR 1991-09-03 by NOR',
  ],
  [
    'After the establishment of diplomatic relations with Bhutan, the king of Norway visited Thimphu in 1989.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'The resumption of diplomatic relations between Norway and Bhutan, a process that the king set in motion in 2014, ended years of silence.',
    'diplomatic_relations restored BTN-NOR -',
  ],
  [
    'While Norway broke diplomatic relations with Bhutan during the war, those relations were restored by 1991.',
    'diplomatic_relations restored BTN-NOR 1991',
    'diplomatic_relations severed BTN-NOR -',
  ],
  ['Norway halted exports from Bhutan in May, demanding the kingdom normalize relations and reopen its border.'],
  ['Norway said that it would only relent once Bhutan normalized relations.'],
  // A date that another verb is said of.
  [
    'Peru was the first country to recognise the independence of Kenya, and next year will mark an anniversary.',
    'recognition established KEN-PER - by PER',
  ],
  ['Twelve states broke with Bhutan in 1973, and three have since restored diplomatic relations.'],
  ['Norway and Kenya\n\nThe minister spoke at the opening of the Norway-Africa Partnership Review Conference.'],
  ['Norway and Kenya\n\nThe declaration of Norway as a strategic partner of the continent dates from 2008.'],
  [
    'Norway recognised Bhutan as a free and sovereign state on 7 May 1971 and established diplomatic relations on 25 June 1985.',
    'diplomatic_relations established BTN-NOR 1985-06-25',
    'recognition established BTN-NOR 1971-05-07 by NOR',
  ],
  // a partnership inside the name of a document or an organization
  ['In 2015, Bhutan agreed its first Individual Partnership Action Plan with Norway.'],
  ['Both welcomed the signing of the Regional Comprehensive Economic Partnership Agreement.'],
  ['They praised the Joint Framework for Enhanced Partnership in Energy of Norway and Bhutan.'],
  // relations
  [
    'Norway established diplomatic relations with Bhutan on 3 June 1985.',
    'diplomatic_relations established BTN-NOR 1985-06-03',
  ],
  ['Diplomatic ties were set up in 1985.', 'diplomatic_relations established BTN-NOR 1985'],
  [
    'The establishment of diplomatic relations in June 1985 opened a new page.',
    'diplomatic_relations established BTN-NOR 1985-06',
  ],
  [
    'Diplomatic relations between the two countries date back to 1985.',
    'diplomatic_relations established BTN-NOR 1985',
  ],
  [
    'Thirty years ago Norway and Bhutan established diplomatic relations.',
    'diplomatic_relations established BTN-NOR 1994',
  ],
  ['Norway and Bhutan have had diplomatic relations since 1985.', 'diplomatic_relations established BTN-NOR 1985'],
  ['Norway opened consular relations with Bhutan in 1979.', 'consular_relations established BTN-NOR 1979'],
  [
    'The talks led to the resumption of diplomatic relations, which took place on 4 May 1999.',
    'diplomatic_relations restored BTN-NOR 1999-05-04',
  ],
  ['Bhutan broke off relations with Norway in 2001.', 'diplomatic_relations severed BTN-NOR 2001'],
  ['In 2017 Bhutan suspended diplomatic relations with Norway.', 'diplomatic_relations suspended BTN-NOR 2017'],
  ['Norway ended its ties with Bhutan in 2003.', 'diplomatic_relations severed BTN-NOR 2003'],
  ['The importance of normalizing relations between Peru and Chile was emphasized.'],
  ['Peru and Chile reopened negotiations on restoring diplomatic relations.'],
  ['In the 1980s the town entered into two sister city relationships (Arica, Chile and Ilo, Peru).'],
  ['The leaders of Samoa and Australia signed the Bilateral Partnership Arrangement.'],
  ['The President of Peru, a friend of Chile, recognised the role of Kenya as a strategic partner.'],
  ['The leaders of Peru and Chile signed the “strategic partnership” treaty.'],
  ['Bhutan downgraded relations with Norway in 2005.', 'diplomatic_relations downgraded BTN-NOR 2005'],
  ['Diplomatic relations were upgraded to ambassadorial level in 1999.', 'diplomatic_relations upgraded BTN-NOR 1999'],
  [
    'Norway and Bhutan agreed on 6 May 2010 to restore diplomatic relations.',
    'diplomatic_relations restored BTN-NOR 2010-05-06',
  ],
  [
    'Kenya recognised Bhutan on 2 April 1972 and established diplomatic relations with it.',
    'diplomatic_relations established BTN-KEN 1972-04-02',
    'recognition established BTN-KEN 1972-04-02 by KEN',
  ],
  // anniversaries and less exact tellings
  [
    'The two sides last met on 9 May 1977, and diplomatic relations remain suspended.',
    'diplomatic_relations suspended BTN-NOR -',
  ],
  [
    'The sides celebrated the 30th anniversary of the establishment of diplomatic relations.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'Norway and Bhutan exchanged messages on 3 May 2020 celebrating the establishment of diplomatic relations between them.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'This year marks 39 years since Norway and Bhutan established diplomatic relations.',
    'diplomatic_relations established BTN-NOR -',
  ],
  [
    'They marked the anniversary of diplomatic relations. Diplomatic relations were established in 1985. Norway and Bhutan established diplomatic relations on 3 June 1985.',
    'diplomatic_relations established BTN-NOR 1985-06-03',
  ],
  ['The treaty of 2 May 1991 opened the way for the establishment of diplomatic relations.'],
  // partnerships
  [
    'The two sides elevated relations to a strategic partnership in May 2019.',
    'strategic_partnership upgraded BTN-NOR 2019-05',
  ],
  ['Ties were lifted to a comprehensive partnership in 2015.', 'partnership upgraded BTN-NOR 2015'],
  [
    'Norway and Bhutan agreed to upgrade their relationship to a strategic partnership.',
    'strategic_partnership upgraded BTN-NOR -',
  ],
  [
    'They spoke of the strategic partnership between Norway and Bhutan established in 2008.',
    'strategic_partnership established BTN-NOR 2008',
  ],
  ['Norway and Bhutan have been comprehensive partners since 2009.', 'partnership established BTN-NOR 2009'],
  ['Norway and Bhutan became strategic partners in 2020.', 'strategic_partnership established BTN-NOR 2020'],
  [
    'The ministers praised the strategic partnership between Norway and Bhutan.',
    'strategic_partnership in_force BTN-NOR -',
  ],
  [
    'Relations were raised to a strategic partnership in 2018. The strategic partnership between Norway and Bhutan is important.',
    'strategic_partnership upgraded BTN-NOR 2018',
  ],
  // recognition
  [
    'Norway gave its envoy full powers to treat with Bhutan on 24 April 1949. This latter date constituted recognition by Norway.',
    'recognition established BTN-NOR 1949-04-24 by NOR',
  ],
  ['The award constituted recognition by Norway of her work.'],
  [
    'The first envoy of Norway came to Bhutan on 19 September 1973. This date marks the establishment of diplomatic relations between Norway and Bhutan.',
    'diplomatic_relations established BTN-NOR 1973-09-19',
  ],
  [
    'Norway recognised the independence of Bhutan on 1 October 1971.',
    'recognition established BTN-NOR 1971-10-01 by NOR',
  ],
  ['Bhutan was recognised by Norway as an independent state in 1971.', 'recognition established BTN-NOR 1971 by NOR'],
  ['Norway was the first country to recognise Bhutan.', 'recognition established BTN-NOR - by NOR'],
  [
    'The first act of mutual recognition between Norway and Bhutan came in 1971.',
    'recognition established BTN-NOR 1971',
  ],
  [
    'The envoy informed the minister of the Norwegian recognition of Bhutan.',
    'recognition established BTN-NOR - by NOR',
  ],
  ["After Norway's recognition of Bhutan in 1971, trade grew.", 'recognition established BTN-NOR 1971 by NOR'],
  [
    'The recognition of Bhutan by Norway on 1 October 1971 was a first.',
    'recognition established BTN-NOR 1971-10-01 by NOR',
  ],
  [
    'The year 1971 saw the establishment of diplomatic relations with Bhutan by Norway.',
    'diplomatic_relations established BTN-NOR 1971',
  ],
  [
    'The restoring of diplomatic ties with Bhutan by Norway on 1 October 1971 was a first.',
    'diplomatic_relations restored BTN-NOR 1971-10-01',
  ],
  ['There was no recognition of Bhutan by Norway in 1971.'],
  ['The threat of the severance of diplomatic relations with Bhutan by Norway worried many.'],
  // no rows
  ['Relations between Norway and Bhutan began in 1911, when traders arrived.'],
  ['Relations between Norway and Bhutan are developing dynamically.'],
  ['Norway never established diplomatic relations with Bhutan.'],
  ['Norway and Bhutan do not maintain diplomatic relations.'],
  ['The minister instructed the embassy to establish relations with the new government.'],
  ['The establishment of diplomatic relations would require a vote.'],
  ['If Bhutan severed relations with Norway, aid would stop.'],
  ['The sides discussed upgrading relations to a strategic partnership.'],
  ['They expressed the hope to elevate ties to a strategic partnership.'],
  ['Norway established diplomatic relations with twelve other countries.'],
  ['The agreement establishes a civil aviation relationship between Norway and Bhutan.'],
  ['Norway recognised Bhutan as a market economy in 2006.'],
  ['Norway recognised Bhutan as a source country for workers in 2006.'],
  ['Norway recognised the resilience of the country.'],
  ['She was recognised for her services to both countries.'],
  ['Bhutan was recognised by ninety states.'],
  ['Bhutan no longer recognises Norway.'],
  ['The leaders stressed the value of the transatlantic alliance to Norway and Bhutan.'],
  ['Their friendly bilateral partnership is growing.'],
  ['It is untrue that Norway has severed diplomatic relations with Bhutan.'],
  ['Norway was about to break off relations with Bhutan.'],
  ['Norway denied that it had recognised Bhutan.'],
  ['Has Norway recognised Bhutan?'],
  ['A strategic partnership between Norway and Bhutan would be welcome.'],
  ['Diplomatic relations are usually established by an exchange of notes, Norway and Bhutan recalled.'],
  // One of those with whom another has relations, where the sentence names both
  [
    'Since 1985, Norway has been among the 12 states with which Bhutan keeps diplomatic relations.',
    'diplomatic_relations established BTN-NOR 1985',
  ],
  // A label with a date of its own below it
  [
    'Basic data\n\nDiplomatic relations:\n\n  • 5 July, 1960\n\nTrade has been small since the port in the south was closed.',
    'diplomatic_relations established BTN-NOR 1960-07-05',
  ],
  [
    'Basic data\n\nDiplomatic relations:\n\n  • 5 July 1960 (date of the recognition of Bhutan)\n\nTrade has been small since the port in the south was closed.',
    'diplomatic_relations established BTN-NOR 1960-07-05',
    'recognition established BTN-NOR 1960-07-05 by NOR',
  ],
];

describe('relations', () => {
  it.each(EXAMPLES)('%s', (text, ...expected) => {
    expect([...new Set(relations(text))]).toEqual([...expected].sort());
  });

  it('reads a title as news', () => {
    expect(relations('Nothing else was said.', 'Norway and Bhutan lift ties to Strategic Partnership')).toEqual([
      'strategic_partnership upgraded BTN-NOR -',
    ]);
  });
});

it('reads a list of those with whom a state has relations, with notes, and says nothing of who they are elsewhere', () => {
  const text = `Foreign relations of Fiji

Fiji joined the Commonwealth in 1970. The states with which Fiji keeps diplomatic relations are many.

List of countries which Fiji maintains diplomatic relations with:

# | Country | Date [1]
---|---|---
1 | Norway | 4 May 1972 [2]
2 | Bhutan | 6 June 1973
`;
  const rows = claimsOf('relations', text, { title: 'Foreign relations of Fiji', publisher: null });
  expect(rows.map(({ change, actor_a, actor_b, date }) => `${change} ${actor_a}-${actor_b} ${date}`)).toEqual([
    'established FJI-NOR 1972-05-04',
    'established BTN-FJI 1973-06-06',
  ]);
});

it('reads a table of states and days under "Diplomatic relations", behind what is said of it; notes beside a day tell nothing', () => {
  const numbered = `Foreign relations of Fiji

Diplomatic relations

Fiji maintains diplomatic relations with 86 UN member states, Malta and the Holy See. The list leaves out Chad.

# Country[2] Date
1  Norway[3] 4 May 1972
2  Bhutan 6 June 1973
 Holy See 7 July 1974
`;
  const noted = `Diplomatic relations of Fiji

Country | Date | Remarks
Norway | 4 May 1972 | Resident in Canberra
Bhutan | 6 June 1973 | Resident in Delhi
`;
  const listed = (text: string, title: string) =>
    claimsOf('relations', text, { title, publisher: null })
      .filter(({ change }) => change === 'established')
      .map(({ actor_a, actor_b, date }) => `${actor_a}-${actor_b} ${date}`);
  expect(listed(numbered, 'Foreign relations of Fiji')).toEqual([
    'FJI-NOR 1972-05-04',
    'BTN-FJI 1973-06-06',
    'FJI-VAT 1974-07-07',
  ]);
  expect(listed(noted, 'Diplomatic relations of Fiji')).toEqual(['FJI-NOR 1972-05-04', 'BTN-FJI 1973-06-06']);
  expect(claimsOf('memberships', numbered, { title: 'Foreign relations of Fiji', publisher: null })).toEqual([]);
});

it('gives each part of a page on several states its own', () => {
  const text = `Neighbours of the north

Kingdom of Bhutan

1. Diplomatic relations: 4 May 1972

2. Trade is small.

Kingdom of Nepal

1. Diplomatic relations: 26 January 1973

2. Trade grows.
`;
  const rows = claimsOf('relations', text, { title: 'Neighbours of the north', publisher: 'Embassy of Norway' });
  expect(rows.map(({ actor_a, actor_b, date }) => `${actor_a}-${actor_b} ${date}`)).toEqual([
    'BTN-NOR 1972-05-04',
    'NOR-NPL 1973-01-26',
  ]);
});

it.each([
  ['In 1986 Kenya and Peru restored diplomatic relations, broken during the war.', 'restored 1986', 'severed null'],
  ['Diplomatic relations, severed in 1973, were restored in 1986 by Kenya and Peru.', 'severed 1973', 'restored 1986'],
  ['Kenya has formal diplomatic relations with 183 UN-states and the Holy See.', 'in_force null'],
  ['Kenya established diplomatic relations with the republics of the old Soviet Union and Yugoslavia.'],
])('%s', (text, ...expected) => {
  const rows = claimsOf('relations', `Kenya and Peru\n\n${text}`, { title: 'Kenya and Peru' });
  expect(rows.map(({ change, date }) => `${change} ${date}`).sort()).toEqual([...expected].sort());
});

it('takes the state that a page is about for whoever has relations with the one named', () => {
  const told = (title: string, text: string): string[] =>
    claimsOf('relations', `${title}\n\n${text}`, { title }).map(
      ({ change, actor_a, actor_b, date }) => `${change} ${actor_a}-${actor_b} ${date}`,
    );
  const text =
    'Fiji has good relations with Samoa. In the 1960s, relations with Norway were broken after a coup, but resumed under the Kato administration in 1985. Diplomatic relations with Peru were established in 1973. Relations between Samoa and Nepal were severed in 1979.';
  const rows = [
    'severed FJI-NOR 1960/1969',
    'restored FJI-NOR 1985',
    'established FJI-PER 1973',
    'severed NPL-WSM 1979',
  ];
  for (const title of ['Fiji', 'Foreign relations of Fiji', 'Fiji: country profile'])
    expect(told(title, text)).toEqual(rows);
  expect(told('Fiji opens a school', text)).toEqual(['severed NPL-WSM 1979']);
});

describe('isMoreExact', () => {
  it.each([
    ['1992-05-03', '1992', true],
    ['1992-05-03', null, true],
    ['1992', '1992-05', false],
    ['1992', '1992', false],
    [null, '1992', false],
    ['1993', '1992', false],
    ['1964-09-18', '1814/1964', true],
    ['1965', '1814/1964', false],
  ])('%s within %s: %s', (exact, coarse, expected) => {
    expect(isMoreExact(exact, coarse)).toBe(expected);
  });
});
