import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly says: string;
  readonly text: string;
  readonly published?: string;
  /** `member organization role change date`. */
  readonly rows: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    says: 'a chair that is yet to be taken; whom its rulers take out of an organization, and what they withdraw from one',
    text: "Kenya and the Pacific\n\nThe envoy acknowledged Kenya's upcoming chairmanship of IGAD. The envoy praised Peru's chairmanship of APEC. President Ana Otieno pulled Kenya out of the OECD in 2013. The government withdrew the Gambia from the Commonwealth in 2014. The government withdrew its envoy from the African Union in 2015. President Ana Otieno pulled Kenya into a dispute with NATO in 2016.",
    rows: ['PER org:apec chair held null', 'KEN org:oecd member left 2013', 'GMB org:commonwealth member left 2014'],
  },
  {
    says: 'all that an accession was to, also in brackets; bids for the place of an observer, and what is no bid',
    text: 'Kenya and Peru\n\nThe accession of Kenya to the OECD and NATO in 2004 changed trade. The accession of Peru to Atlantic institutions (WTO and NATO) in 2007 changed trade. The accession of Chile to the WTO in 1995 and the talks of NATO changed trade. The Minister spoke in support of Togo’s bid for Observer Status in the Organization of Islamic Cooperation. The Minister spoke in support of the works of Ghana for the Organization of Islamic Cooperation.',
    rows: [
      'KEN org:oecd member joined 2004',
      'KEN org:nato member joined 2004',
      'PER org:wto member joined 2007',
      'PER org:nato member joined 2007',
      'CHL org:wto member joined 1995',
      'TGO org:oic candidate applied null',
    ],
  },
  {
    says: 'what an item has for its news has its day, and what it tells by the way has none',
    text: 'Fiji joins the Pacific Community\n\nFiji has been admitted to the Pacific Community. Peru, which has joined the African Union, sent a message.',
    published: '2021-05-04',
    rows: ['FJI org:spc member joined 2021-05-04', 'PER org:au member joined null'],
  },
  {
    says: 'whom an organ of the organization takes in, a place told with a bare noun beside another clause, and dialogue status',
    text: 'The African Union\n\nThe Executive Council accepted Peru, Chile and Kenya as observers to the African Union. In May 2007 the Council accepted Ghana as an observer. Whilst Chad became a full-fledged member in 2010, Mali acceded the African Union on 1 February 2011. Togo was accorded sectoral dialogue status of ASEAN in July 1993.',
    rows: [
      'PER org:au observer joined null',
      'CHL org:au observer joined null',
      'KEN org:au observer joined null',
      'GHA org:au observer joined 2007-05',
      'TCD org:au member joined 2010',
      'MLI org:au member joined 2011-02-01',
      'TGO org:asean partner joined 1993-07',
    ],
  },
  {
    says: 'what a council takes for what it is',
    text: 'The African Union\n\nThe Executive Council accepted Peru as a friend. The Executive Council accepted the report of Chile on roads.',
    rows: [],
  },
  {
    says: 'entries of a state that list where it is a member, and where a club is',
    text: 'Republic of Peru\n\nBasic facts\n\nCapital: Lima\nMultilateral relations: Member of IMF, WTO and APEC\nBoard: member of the crew, the choir and the UN club',
    rows: ['PER org:imf member held null', 'PER org:wto member held null', 'PER org:apec member held null'],
  },
  {
    says: 'since a day that stands in front; those whom a body groups',
    text: 'Kenya and the African Union\n\nSince July 1996, Kenya has been a member of the African Union. The Association of Southeast Asian Nations (ASEAN) group Brunei, Cambodia, Indonesia and Laos.',
    rows: [
      'KEN org:au member joined 1996-07',
      'BRN org:asean member held null',
      'KHM org:asean member held null',
      'IDN org:asean member held null',
      'LAO org:asean member held null',
    ],
  },
  {
    says: 'those that "are its members", countries that a group comprises, and a chair on a row of its own year',
    text: 'Peru and the African Union\n\nThe African Union was founded in 2001. Kenya, Chad and Mali are its members. Kenya attended the meeting of IBSA states comprising India, Brazil and South Africa.\n\n2009 – Peru opened a post.\n\n2010 – Kenya’s chairmanship of the African Union.',
    rows: [
      'KEN org:au member held null',
      'TCD org:au member held null',
      'MLI org:au member held null',
      'IND org:ibsa member held null',
      'BRA org:ibsa member held null',
      'ZAF org:ibsa member held null',
      'KEN org:au chair held 2010',
    ],
  },
  {
    says: 'who is received by a chair has none',
    text: 'The African Union\n\nThe OECD is received by the Chairperson of the African Union Commission.',
    rows: [],
  },
  {
    says: 'a body founded with its members, also behind a relative clause; whose "its members" are',
    text: 'Peru and the African Union\n\nThe African Union was mentioned. On 4 May 1992 the OECD was founded as a forum for its four Member States: Chile, Peru, Ghana and Togo. A bloc that includes Chad, Mali, and Niger was hailed.',
    rows: [
      'CHL org:oecd member joined 1992-05-04',
      'PER org:oecd member joined 1992-05-04',
      'GHA org:oecd member joined 1992-05-04',
      'TGO org:oecd member joined 1992-05-04',
    ],
  },
  {
    says: 'an application handed in on the day of its row, and one to a body for a status',
    text: 'Peru and the European Union: a chronology\n\n2019, 3 March - Peru submitted its application for membership in the European Union.\n\n2014, 27 June - Peru and Chile signed a note.\n\n2009, 4 May - Peru applied to the Council of Europe for observer status.',
    rows: ['PER org:eu candidate applied 2019-03-03', 'PER org:coe candidate applied 2009-05-04'],
  },
  {
    says: 'an accession that is told as a time, and one that is still to come',
    text: 'Kenya and the African Union\n\nOur talks dealt with the duties undertaken by Kenya at the time of accession to the African Union. Upon its accession to ASEAN, Peru will open a post.',
    rows: ['KEN org:au member joined null'],
  },
  {
    says: '"this Council" is the one named before',
    text: 'Kenya and the Council of Europe\n\nThe envoy of Kenya came to the Council of Europe in 1993. On 3 May 1994 Kenya became a member State of this Council.',
    rows: ['KEN org:coe member joined 1994-05-03'],
  },
  {
    says: 'an observer in an organization since a year, dates that go with members and with organizations',
    text: 'Notes\n\nPeru participates as an observer in ASEAN since 2015. Mali took part as an observer of the elections. Latvia, Malta and Chile became full members of the OECD in 2016, 2018 and 2010 respectively. Ghana joined the UN and ECOWAS in 1957 and 1975 respectively.',
    rows: [
      'PER org:asean observer joined 2015',
      'LVA org:oecd member joined 2016',
      'MLT org:oecd member joined 2018',
      'CHL org:oecd member joined 2010',
      'GHA org:un member joined 1957',
      'GHA org:ecowas member joined 1975',
    ],
  },
  {
    says: 'an organization with the city of its seat before it; what is not only so',
    text: 'Kenya\n\nKenya joined the Vienna-based OSCE on 4 May 1998. Malta is not only a member of the EU but also a friend. Chile is not just yet a member of NATO.',
    rows: ['KEN org:osce member joined 1998-05-04', 'MLT org:eu member held null'],
  },
  {
    says: 'whom an assembly elects, who suspends, what membership dates from, a candidate for a seat, members of bodies that an aside counts',
    text: "Notes\n\nThe General Assembly elected Peru and Chile to the Human Rights Council in 2016. Kenya won election to the Security Council in 2017. Mali was suspended by ECOWAS in 2012. Togo was stripped of its membership of the Commonwealth in 2003. Ghana's membership of SADC dates from 1980. Malta is a candidate for a non-permanent seat on the UN Security Council. Fiji is a member of, among others, the UN and the WTO. Oman is one of the observers to the Arctic Council. The SCO granted full membership to Nepal in 2013. Gabon applied to become a member of BRICS in 2013. Samoa became an EU accession candidate in 2015. Tonga joined Unesco in 1980.",
    rows: [
      'PER org:hrc member elected 2016',
      'CHL org:hrc member elected 2016',
      'KEN org:unsc member elected 2017',
      'MLI org:ecowas member suspended 2012',
      'TGO org:commonwealth member left 2003',
      'GHA org:sadc member joined 1980',
      'MLT org:unsc candidate held null',
      'FJI org:un member held null',
      'FJI org:wto member held null',
      'OMN org:arctic-council observer held null',
      'NPL org:sco member joined 2013',
      'GAB org:brics candidate applied 2013',
      'WSM org:eu candidate joined 2015',
      'TON org:unesco member joined 1980',
    ],
  },
  {
    says: 'none of these: an ally outside or in deed, sights on a seat, goods that are admitted, an envoy who departs, a membership put on hold, a presidency that ended',
    text: 'Notes\n\nPeru is a major non-NATO ally. Chile is a close ally of NATO. Kenya has its sights on a seat on the Security Council. The EU admitted Ghanaian goods in 2013. The departure of the Togolese envoy from the UN was noted. Malta put its membership of UNASUR on hold in 2018. The G20 presidency of Oman ended in 2017. Fiji submitted an application to the Green Climate Fund in 2018. Brazil expressed interest in becoming a dialogue partner of ASEAN in 2012.',
    rows: [],
  },
  {
    says: 'other words for joining: returned, became part of or party to, signed up, completed its accession, was there from the first day, was admitted by the body',
    text: "Notes\n\nMorocco returned to the African Union in January 2017. Fiji re-entered the Commonwealth in 1997. Kenya became a contracting party to the Energy Community in 2011. Chile has been part of the Commonwealth since 1963. Ghana completed its accession to the WTO in 1996. Peru is a founder member of the UPU. Togo co-founded the Pacific Alliance in 2002. The OECD admitted Malta in 2010. The OECD welcomed Cyprus as its 31st member in 2012. In 2014 Oman signed up to the Open Government Partnership. Samoa is one of the IMO's 21 members.",
    rows: [
      'MAR org:au member joined 2017-01',
      'FJI org:commonwealth member joined 1997',
      'KEN org:energy-community member joined 2011',
      'CHL org:commonwealth member joined 1963',
      'GHA org:wto member joined 1996',
      'PER org:upu member joined null',
      'TGO org:pa member joined 2002',
      'MLT org:oecd member joined 2010',
      'CYP org:oecd member joined 2012',
      'OMN org:ogp member joined 2014',
      'WSM org:imo member held null',
    ],
  },
  {
    says: 'other words for leaving: pulled out, was ousted, gave up its membership, which lapsed; its departure',
    text: "Notes\n\nPeru pulled out of UNASUR in 2011. Chile was ousted from APEC in 2012. Kenya gave up its membership of IRENA in 2013. Ghana's membership of the UPU lapsed in 2014. Togo's departure from ECOWAS in 2015 was a blow.",
    rows: [
      'PER org:unasur member left 2011',
      'CHL org:apec member left 2012',
      'KEN org:irena member left 2013',
      'GHA org:upu member left 2014',
      'TGO org:ecowas member left 2015',
    ],
  },
  {
    says: 'a status awarded, by the body or to a candidate; an application that is lodged',
    text: 'Notes\n\nChile was granted observer status by the African Union in 2005. Peru was accredited as an observer to ECOWAS in 2006. The European Council granted Moldova candidate status in June 2017. Kenya lodged an application for BRICS membership in March 2017. Ghana filed its request to join the OECD in 2016.',
    rows: [
      'CHL org:au observer joined 2005',
      'PER org:ecowas observer joined 2006',
      'MDA org:eu candidate joined 2017-06',
      'KEN org:brics candidate applied 2017-03',
      'GHA org:oecd candidate applied 2016',
    ],
  },
  {
    says: 'a state that chairs in the present, takes the chair, the helm, or succeeds another as chair',
    text: "Notes\n\nMalta chairs the OSCE in 2018. Ghana co-chairs the Open Government Partnership. Peru took the chair of APEC on 1 January 2017. Kenya's chairship of IGAD was praised. Chile succeeded Togo as chair of the UPU in July 2018.",
    rows: [
      'MLT org:osce chair held 2018',
      'GHA org:ogp chair held null',
      'PER org:apec chair held 2017-01-01',
      'KEN org:igad chair held null',
      'CHL org:upu chair held 2018-07',
    ],
  },
  {
    says: 'none of these: a partner in deed, an envoy withdrawn, troops that leave a base, who joins to do something, a suspension that is lifted, what ended, a part of something else, a party to a quarrel',
    text: 'Notes\n\nPeru is a partner of the EU in trade. Chile became a partner in crime, the UN said. Peru withdrew its ambassador from the EU in 2018. Peruvian troops left the NATO base in 2018. Ghana joined the European Union to mark the day. Togo joined other members of the UN in the vote. The suspension of Mali from the African Union was lifted in 2019. Kenya is no longer a member of UNASUR. Malta is part of the OSCE team. Fiji was a party to the dispute, the OAS said. Oman returned to the OPEC talks.',
    rows: [],
  },
  {
    says: 'names with an office word in them, written small behind an article or a hyphen, of a treaty that is a town, of an organ to which states are elected',
    text: 'Notes\n\nKenya is a member of the International Court of Justice. Malta joined the euro area in 2008. Fiji joined Schengen in 2007. Fiji issues Schengen visas. Togo is a member of the Community of Portuguese-speaking Countries. Ghana was elected to the IMO Council in 2017.',
    rows: [
      'KEN org:icj member held null',
      'MLT org:eurozone member joined 2008',
      'FJI org:schengen-area member joined 2007',
      'TGO org:cplp member held null',
      'GHA org:imo-council member elected 2017',
    ],
  },
  {
    says: 'the last of those in brackets is no member of what follows them',
    text: 'Ghana\n\nThe paper spoke of the group of powers called BRICS (Brazil, Russia, India, China, and South Africa), and a member of APEC.',
    rows: [
      'BRA org:brics member held null',
      'CHN org:brics member held null',
      'IND org:brics member held null',
      'RUS org:brics member held null',
      'ZAF org:brics member held null',
    ],
  },
  {
    says: 'a status that is conferred, or decided on; one that may be; a date of an aside',
    text: 'Notes\n\nThe SCO granted Peru and Ghana the status of dialogue partner on 14 July 2021. On 3 May 2020, the SCO Council of Foreign Ministers decided to give Chile a status of observer within the Organization. ASEAN Foreign Ministers conferred the status of Dialogue Partner on Kenya on 2 August 2019. The SCO may grant Togo observer status. Fiji, where the parliament was dissolved in 2006, was suspended from the Commonwealth in September 2009.',
    rows: [
      'PER org:sco partner joined 2021-07-14',
      'GHA org:sco partner joined 2021-07-14',
      'CHL org:sco observer joined 2020-05-03',
      'KEN org:asean partner joined 2019-08-02',
      'FJI org:commonwealth member suspended 2009-09',
    ],
  },
  {
    says: 'who is set against the members is none of them',
    text: 'Notes\n\nThe OTS members are Peru, Chile, and Ghana, while Kenya and Togo have a park.',
    rows: ['PER org:ots member held null', 'CHL org:ots member held null', 'GHA org:ots member held null'],
  },
  {
    says: 'a status in the organization that was spoken of',
    text: 'Summit of the OTS in Peru\n\nThe OTS held its summit in Peru. Its members are Peru, Chile, and Ghana, while EU state Malta, Kenya and Togo have observer status.',
    rows: [
      'PER org:ots member held null',
      'CHL org:ots member held null',
      'GHA org:ots member held null',
      'MLT org:ots observer held null',
      'KEN org:ots observer held null',
      'TGO org:ots observer held null',
    ],
  },
  {
    says: 'one of the first that joined',
    text: 'Peru\n\nIn 1997, Peru was among one of the first republics that joined the Planning and Review Process.',
    rows: ['PER org:parp participant joined 1997'],
  },
  {
    says: 'what one has credentials for',
    text: "Ghana\n\nGhana spoke of Peru's credentials for membership of the Australia Group and of Fiji's case for full membership of the Commonwealth.",
    rows: [],
  },
  {
    says: 'what one is only helped to gain',
    text: 'Ghana\n\nIn 1963 Peru supported Fiji in its bid to gain UN membership.',
    rows: [],
  },
  {
    says: 'a chair in whose capacity a state acts, and a presidency over a council',
    text: "Ghana\n\nThe ministers spoke of the activities of Peru in the capacity of the OSCE Chairman-in-Office. Ghana's presidency over the Council of Europe was praised.",
    rows: ['PER org:osce chair held null', 'GHA org:coe chair held null'],
  },
  {
    says: 'a day alone in brackets, and a clause within them; not what brackets tell besides',
    text: 'Notes\n\nFiji joined the Commonwealth (10 October 1970). Trade grew (Ghana joined the African Union on 9 July 2002). Peru became a member of APEC (founded in November 1989).',
    rows: [
      'FJI org:commonwealth member joined 1970-10-10',
      'GHA org:au member joined 2002-07-09',
      'PER org:apec member joined null',
    ],
  },
  {
    says: 'the state that stands at a chair: before it, behind it, as whose own it is, or whose leader takes it',
    text: "Notes\n\nHe praised Serbia's 2015 OSCE Chairmanship. Peru, the current chair of APEC, hosted the talks. The current chair of the African Union, Ghana, hosted the talks. She commended Chad for its effective leadership as Chair of ECOWAS. Chile recalled that it had been during the Italian OSCE chairmanship in 2018 that Kenya came. President Ann Otieno of Kenya has assumed the chairmanship of IGAD.",
    rows: [
      'SRB org:osce chair held 2015',
      'PER org:apec chair held null',
      'GHA org:au chair held null',
      'TCD org:ecowas chair held null',
      'ITA org:osce chair held 2018',
      'KEN org:igad chair held null',
    ],
  },
  {
    says: 'no chair for who only speaks of it, leads an organ of its own, had it before, or might have it',
    text: 'Notes\n\nThe ambassador of Kenya as chair of the AU Commission spoke. Ghana praised the former chair of ECOWAS. President Ann Otieno of Kenya could assume the chairmanship of IGAD. Chad backed the reforms led by President Luis Rojas, who also doubles as Chairperson of the African Union.',
    rows: [],
  },
  {
    says: 'the year in brackets behind each organization',
    text: 'Fiji\n\nFiji joined the Commonwealth (1970), the World Trade Organization (WTO, 1996) and the United Nations (1971). Tonga became a member of the Commonwealth (1970) and the United Nations (1999). Samoa left the Commonwealth (3 May 1990). Trade grew (Kenya withdrew from the OECD on 3 May 1991). Palau would later join the IAEA, in 2007.',
    rows: [
      'FJI org:commonwealth member joined 1970',
      'FJI org:wto member joined 1996',
      'FJI org:un member joined 1971',
      'TON org:commonwealth member joined 1970',
      'TON org:un member joined 1999',
      'WSM org:commonwealth member left 1990-05-03',
      'KEN org:oecd member left 1991-05-03',
      'PLW org:iaea member joined 2007',
    ],
  },
  {
    says: 'an organization called a group or "it" by the clause behind',
    text: 'Notes\n\nKenya is a member of the African Union, having joined the body as late as 1997. Peru belongs to the World Trade Organization and acceded to it in 1995. Fiji, a member of the Commonwealth, met a group of farmers, having joined the group on a walk in 2005.',
    rows: ['KEN org:au member joined 1997', 'PER org:wto member joined 1995', 'FJI org:commonwealth member held null'],
  },
  {
    says: 'who is elected to chair, and who is not',
    text: 'Notes\n\nMalta was elected to chair the OSCE for 2024. Peru was chosen to chair APEC in 2016. Kenya was not elected to chair the African Union. Chile hopes to be elected to chair the OAS.',
    rows: ['MLT org:osce chair elected 2024', 'PER org:apec chair elected 2016'],
  },
  {
    says: 'brackets with another date, a span, or a date that the verb has already',
    text: 'Fiji\n\nFiji joined NATO (founded in 1949). Tonga joined the Commonwealth (1970-1987). Samoa joined the Commonwealth (1949) in 1970. Palau said that it would later join the IAEA.',
    rows: [
      'FJI org:nato member joined null',
      'TON org:commonwealth member joined null',
      'WSM org:commonwealth member joined 1970',
    ],
  },
  {
    says: 'the day right behind each place, and two that share one noun',
    text: 'Kenya\n\nEstonia became UN member in September 1991 and EU and NATO member in 2004. In 2010 Chile praised the OECD and Peru.',
    rows: ['EST org:un member joined 1991-09', 'EST org:eu member joined 2004', 'EST org:nato member joined 2004'],
  },
  {
    says: 'lines that are only a label, with what a state belongs to or when it came',
    text: 'Kenya\n\nMember of: UN, WTO, Commonwealth\n\nObserver: ASEAN\n\nJoined Commonwealth: 1963, on independence\n\nAfrican Union member since 1964',
    rows: [
      'KEN org:un member held null',
      'KEN org:wto member held null',
      'KEN org:asean observer held null',
      'KEN org:commonwealth member joined 1963',
      'KEN org:au member joined 1964',
    ],
  },
  {
    says: 'no label where two states may be meant, or where it is another label',
    text: 'Kenya and Peru\n\nMember of: UN, WTO\n\nStaff members: 12 (UN)\n\nCabinet member since: 2010',
    rows: [],
  },
  {
    says: 'a term for which a place is held, two of an apposition, an election, who joined too, and what is only stood for',
    text: 'Notes\n\nPeru is a non-permanent member of the UN Security Council for 2018-2019. Togo and Fiji, both members of the Non-Aligned Movement, agree. Chad congratulated Kuwait on its election as a member of the UN Human Rights Council. Ghana rejoined the Commonwealth in 1997; Gabon joined in 2022. Malta and Cyprus have belonged to the European Union since 2004. Kenya is a candidate for a seat on the WTO General Council.',
    rows: [
      'PER org:unsc member held 2018/2019',
      'TGO org:nam member held null',
      'FJI org:nam member held null',
      'KWT org:hrc member elected null',
      'GHA org:commonwealth member joined 1997',
      'GAB org:commonwealth member joined 2022',
      'MLT org:eu member joined 2004',
      'CYP org:eu member joined 2004',
    ],
  },
  {
    says: 'founders with those beside them, and those with whom a state joined',
    text: 'Notes\n\nAs a founder of Mercosur, together with Brazil and Uruguay, Paraguay trades. The Pacific Alliance, of which Peru is a founder together with Chile and Mexico, met. Poland joined the European Union in 2004, together with Malta and Cyprus. Kenya became a member of the WTO on 1 January 1995, on the same day as Ghana.',
    rows: [
      'PRY org:mercosur member joined null',
      'BRA org:mercosur member joined null',
      'URY org:mercosur member joined null',
      'PER org:pa member joined null',
      'CHL org:pa member joined null',
      'MEX org:pa member joined null',
      'POL org:eu member joined 2004',
      'MLT org:eu member joined 2004',
      'CYP org:eu member joined 2004',
      'KEN org:wto member joined 1995-01-01',
      'GHA org:wto member joined 1995-01-01',
    ],
  },
  {
    says: 'founders of a company or unnamed, a fund that is another body, what is only stood for or being granted',
    text: "Notes\n\nThe founder of the firm came with Chile and Peru. Peru, a friend of the founders, spoke. Chile joined the European Union Trust Fund. Kenya presented Peru's bid for the presidency of APEC. They spoke of procedures for granting the status of partners of the SCO to Bahrain, Kuwait and Myanmar.",
    rows: ['PER org:apec candidate applied null'],
  },
  {
    says: '"both" alone stands for the two named before, not where it belongs to a noun or a list',
    text: 'Peru and Kenya\n\nPeru and Kenya are friends. Both are members of the World Trade Organization. Both lakes are deep. Malta joined both sides of the debate.',
    rows: ['PER org:wto member held null', 'KEN org:wto member held null'],
  },
  {
    says: 'participles before a main clause, and what came after it with a date of its own; without one it may be ahead',
    text: 'Malta\n\nHaving joined the African Union on 4 June 1994, Togo reformed its schools. Before joining SADC in 1996, Malawi had lowered its tariffs. Before joining the Commonwealth, Fiji will reform its courts. Talks led to Ghana leaving the WTO in 2001. The year 1997 saw Kenya being admitted to NATO.',
    rows: [
      'TGO org:au member joined 1994-06-04',
      'MWI org:sadc member joined 1996',
      'GHA org:wto member left 2001',
      'KEN org:nato member joined 1997',
    ],
  },
  {
    says: 'an accession, a withdrawal and the assumption of a chair that a noun tells with its date, by whom; not one that is only feared or prevented',
    text: 'Malta\n\nThe accession to the African Union by Togo took place on 4 June 1994. The year 1996 saw the withdrawal from SADC by Malawi. The assumption of the chairmanship of the Arctic Council by Norway on 4 June 1997 surprised many. Rumours of the accession to the WTO by Kenya on 4 June 1998 proved false. The storm prevented the assumption of the chairmanship of the OSCE by Chile.',
    rows: [
      'TGO org:au member joined 1994-06-04',
      'MWI org:sadc member left 1996',
      'NOR org:arctic-council chair held 1997-06-04',
    ],
  },
  {
    says: 'what is to be done once a state has left tells of no leaving',
    text: 'Peru and Kenya\n\nPeru and Kenya look forward to an accord once Kenya has left the African Union.',
    rows: [],
  },
  {
    says: 'a chair that is undertaken in office, handed over, or passes; one still to be handed over is held by nobody new',
    text: 'Malta\n\nMalta has undertaken the Chairmanship-in-Office of the OSCE in the first half of 2017. Togo handed the chairmanship of the African Union over to Ghana on 3 May 2019. The NATO presidency was praised. The SADC chairmanship passed from Malawi to Angola in August 2020. Chile will hand the presidency of APEC over to Peru.',
    rows: [
      'MLT org:osce chair held 2017-01/2017-06',
      'GHA org:au chair held 2019-05-03',
      'AGO org:sadc chair held 2020-08',
    ],
  },
  {
    says: 'the state of a president who is elected to the chair, by a summit that stands for its organization; nobody who is only to come',
    text: 'Malawi and SADC\n\nThe 41st Ordinary Summit of the Heads of State and Government of SADC met in Lilongwe. The Summit elected President Joyce Phiri of Malawi as Chairperson of SADC, and President Ana Bello of Angola as the incoming Chairperson of SADC.',
    rows: ['MWI org:sadc chair elected null'],
  },
  {
    says: 'dialogue partners spelled out with a union among them; partners in trade hold no place',
    text: "Malta and ASEAN\n\nHe thanked ASEAN's Dialogue Partners, namely Canada, India, Japan, the European Union and Chile. ASEAN's trading partners: Peru, Kenya and Malta.",
    rows: [
      'CAN org:asean partner held null',
      'IND org:asean partner held null',
      'JPN org:asean partner held null',
      'org:eu org:asean partner held null',
      'CHL org:asean partner held null',
    ],
  },
  {
    says: 'a place told in a relative clause; none that is only wished for',
    text: 'Peru\n\nEnvoys spoke at the Pacific Alliance, of which Chile is a founding member, and at CARICOM, of which Guyana holds the presidency. They praised the OECD, of which Peru hopes to become a member.',
    rows: ['CHL org:pa member joined null', 'GUY org:caricom chair held null'],
  },
  {
    says: 'who attends as an observer; an observer of a vote has no place',
    text: 'Kenya\n\nTimor-Leste attended the ASEAN summit in Lima as an observer. Ghana attended the vote in Togo as an observer of the polls.',
    rows: ['TLS org:asean observer held null'],
  },
  {
    says: 'a decision to admit and an admission approved; not one that is put off',
    text: 'Kenya and EAC\n\nThe EAC summit ended on 4 May 2019 with the decision to admit Somalia as a full member. In June 2019 leaders approved the admission of Burundi into the East African Community. The EAC may decide to admit Ethiopia.',
    rows: ['SOM org:eac member joined 2019-05-04', 'BDI org:eac member joined 2019-06'],
  },
  {
    says: 'a leader who is chair as well; an incoming chair and two leaders side by side are not',
    text: 'ECOWAS\n\nAna Bello, President of the Republic of Ghana and current Chair of the ECOWAS Authority, spoke. The CARICOM Chairman, Prime Minister Ian Ford of Barbados, agreed. King Sami of Jordan, and the Chairman of the Arab League came too. President Joyce Phiri of Malawi and incoming Chair of SADC was absent.',
    rows: ['GHA org:ecowas chair held null', 'BRB org:caricom chair held null'],
  },
  {
    says: 'a chair for which somebody else is praised',
    text: 'Norway and Kenya\n\nNorway congratulated Kenya on its able African Union chairmanship. Peru thanked Chile during its chairmanship of the OAS.',
    rows: ['KEN org:au chair held null', 'PER org:oas chair held null'],
  },
  {
    says: 'a presidency named by its state where the Union is spoken of; the office of a president is none',
    text: 'EU and Kenya\n\nIt is among the priorities of the Maltese Presidency of youth. The European Union met under the Finnish Presidency. The Kenyan Presidency told the European Union so.',
    rows: ['FIN org:eu chair held null'],
  },
  {
    says: 'ties of dialogue make partners, and those who follow',
    text: "ASEAN\n\nASEAN's dialogue relations with Chile were established in 1984, followed by Peru in 1986. The dialogue relations between ASEAN and Kenya will be established soon.",
    rows: ['CHL org:asean partner joined 1984', 'PER org:asean partner joined 1986'],
  },
  {
    says: 'companions in a place, and associates that a body includes',
    text: 'Mexico\n\nTogether with Peru and Kenya, Mexico is a member of the G20. Mercosur includes as associates Chile, Bolivia and Guyana. Together with Ghana, Mexico supports NATO.',
    rows: [
      'MEX org:g20 member held null',
      'PER org:g20 member held null',
      'KEN org:g20 member held null',
      'CHL org:mercosur partner held null',
      'BOL org:mercosur partner held null',
      'GUY org:mercosur partner held null',
    ],
  },
  {
    says: 'a seat that one sits on, a role as a member, a chair that is held, a leader elected to one',
    text: "Malta\n\nGhana and Peru sit on the UN Security Council. He spoke of the role of Malta, and of Denmark's role as one of the elected members of the Security Council. The presidency of CARICOM is held by Guyana. President Alpha Camara of Guinea was elected the new chairperson of the African Union on 3 May 2017.",
    rows: [
      'GHA org:unsc member held null',
      'PER org:unsc member held null',
      'DNK org:unsc member held null',
      'GUY org:caricom chair held null',
      'GIN org:au chair elected 2017-05-03',
    ],
  },
  {
    says: 'the members that a format of cooperation comprises',
    text: 'Malta\n\nThe NB8 cooperation format comprises Denmark, Estonia and Finland. The NB8 cooperation report comprises pages on Malta and Peru.',
    rows: ['DNK org:nb8 member held null', 'EST org:nb8 member held null', 'FIN org:nb8 member held null'],
  },
  {
    says: 'the countries of an organization, spelled out behind a dash or a colon',
    text: 'Malta\n\nThree SADC countries - Angola, Malawi and Zambia - sent troops. The OECD countries: Chile and Peru among others. ASEAN works with other nations - Malta, Peru and Chile - too.',
    rows: [
      'AGO org:sadc member held null',
      'MWI org:sadc member held null',
      'ZMB org:sadc member held null',
      'CHL org:oecd member held null',
      'PER org:oecd member held null',
    ],
  },
  {
    says: 'who belongs to the organizations of a list',
    text: 'Kenya and Peru\n\nKenya and Peru belong to several of the same organizations, among them the United Nations, Interpol and the World Bank. NATO met in Brussels.',
    rows: [
      'KEN org:un member held null',
      'KEN org:interpol member held null',
      'KEN org:world-bank member held null',
      'PER org:un member held null',
      'PER org:interpol member held null',
      'PER org:world-bank member held null',
    ],
  },
  {
    says: 'what belongs to somebody, or would belong, is no place',
    text: 'Kenya and Peru\n\nThe building belongs to the United Nations. Kenya would not belong to Interpol.',
    rows: [],
  },
  {
    says: 'who joins is the name before the verb, and what is wished for has not come about',
    text: 'Norway and Kenya\n\nKenya congratulated Peru on Peru joining Interpol. Norway restated its firm backing for Kenya joining the OECD. Norway warned of Peru leaving the WHO, and spoke against Ghana leaving the WTO.',
    rows: ['PER org:interpol member joined null'],
  },
  {
    says: 'founders, those who joined them, and what they did to their own membership',
    text: 'Members of OPEC\n\nMembership of OPEC is open. OPEC was founded in September 1960 by five countries, namely Iran, Iraq and Kuwait. These countries were later joined by Qatar (1961) and Libya (1962). Qatar suspended its membership in 1999.',
    rows: [
      'IRN org:opec member joined 1960-09',
      'IRQ org:opec member joined 1960-09',
      'KWT org:opec member joined 1960-09',
      'QAT org:opec member joined 1961',
      'LBY org:opec member joined 1962',
      'QAT org:opec member suspended 1999',
    ],
  },
  {
    says: 'a page on one organization: its members, the lines below a heading, who came when',
    text: 'About the Visegrad Group\n\nThe Visegrad Group is an alliance of four European countries. It is made up of Czechia, Hungary, Poland and Slovakia.\n\nMember States\n\n- Czechia\n- Hungary\n- Poland (1991)\n\nPartners and guests\n\nPoland held the presidency in 2020. Slovakia became a full member in 1993. Hungary joined in 1991, Czechia and Slovakia in 1993. The members of the jury are Chile, Peru and Kenya.',
    rows: [
      'CZE org:visegrad-group member joined 1993',
      'HUN org:visegrad-group member joined 1991',
      'POL org:visegrad-group member joined 1991',
      'SVK org:visegrad-group member joined 1993',
      'POL org:visegrad-group chair held 2020',
    ],
  },
  {
    says: 'a page that is called as the organization, its members by what they were',
    text: 'Visegrad Group\n\nThe European Union and NATO praised it. NATO and the European Union work with it.\n\nCurrent members\n\nFormer states of the Soviet Union\n\nEstonia (May 3, 1994)\n\nGeorgia (May 4, 1995)\n\nArmenia (June 1, 1996)\n\nWestern countries\n\nMalta (July 1, 1996)\n\nFormer members\n\nNorway (1999)',
    rows: [
      'ARM org:visegrad-group member joined 1996-06-01',
      'EST org:visegrad-group member joined 1994-05-03',
      'GEO org:visegrad-group member joined 1995-05-04',
      'MLT org:visegrad-group member joined 1996-07-01',
    ],
  },
  {
    says: 'any three are not those three, and a count is spelled out at the end',
    text: 'The Commonwealth\n\nFiji, Kenya and Malta trade with the Commonwealth. Three countries left the Commonwealth but returned later. Four states have been suspended from the Commonwealth since the reform of 1995: Ghana, Togo, Chad and Peru.',
    rows: [
      'GHA org:commonwealth member suspended null',
      'PER org:commonwealth member suspended null',
      'TCD org:commonwealth member suspended null',
      'TGO org:commonwealth member suspended null',
    ],
  },
  {
    says: 'whom an organ is made up of in a year, and whom it suspends',
    text: 'The Security Council\n\nThe Security Council’s membership in 2011 consisted of the three lasting members — China, France and Russia — and 3 passing members: Togo, Chad and Fiji. On 3 May 2011 the African Union Council suspended Mali from all its activities.',
    rows: [
      'CHN org:unsc member held 2011',
      'FRA org:unsc member held 2011',
      'RUS org:unsc member held 2011',
      'FJI org:unsc member held 2011',
      'TCD org:unsc member held 2011',
      'TGO org:unsc member held 2011',
      'MLI org:au member suspended 2011-05-03',
    ],
  },
  {
    says: 'labels with several states behind, each with its year or without',
    text: 'Pacific Alliance\n\nThe Pacific Alliance trades with many. Its observers: Kenya (2014), Ghana (2016) and Fiji (2018). Its four founding members are Chile, Colombia, Mexico and Peru.',
    rows: [
      'KEN org:pa observer joined 2014',
      'GHA org:pa observer joined 2016',
      'FJI org:pa observer joined 2018',
      'CHL org:pa member joined null',
      'COL org:pa member joined null',
      'MEX org:pa member joined null',
      'PER org:pa member joined null',
    ],
  },
  {
    says: 'a group spelled out in brackets or between dashes, an organ that is composed of states, founders for whom leaders act',
    text: 'News\n\nThe E3 (France, Germany and the United Kingdom) met. The Quad – Australia, India, Japan and the United States – agreed. The Baltic Assembly is composed of Estonia, Latvia and Lithuania. Mercosur was created on 26 March 1991 by the presidents of Argentina, Brazil and Paraguay.',
    rows: [
      'FRA org:e3 member held null',
      'DEU org:e3 member held null',
      'GBR org:e3 member held null',
      'AUS org:quad member held null',
      'IND org:quad member held null',
      'JPN org:quad member held null',
      'USA org:quad member held null',
      'EST org:baltic-assembly member held null',
      'LVA org:baltic-assembly member held null',
      'LTU org:baltic-assembly member held null',
      'ARG org:mercosur member joined 1991-03-26',
      'BRA org:mercosur member joined 1991-03-26',
      'PRY org:mercosur member joined 1991-03-26',
    ],
  },
  {
    says: 'no members: where a body works, who sits in a group of experts, a page on two, names below another heading',
    text: 'ASEAN and Kenya\n\nThe United Nations (Kenya, Ghana and Togo) sent food. The delegation of ASEAN consists of Malaysia, Brunei and Laos. The working group comprises Chile, Peru and Kenya. Kenya became an observer of the vote.\n\nParticipants\n\n- Chile\n- Peru\n- Kenya',
    rows: [],
  },
  {
    says: 'a term told before the verb or as two years, the day behind each of two, the newest member, who followed, and who was congratulated',
    text: "Notes\n\nIn 2021-2022 Kenya was a non-permanent member of the Security Council. Peru joined APEC in 1998 and the Pacific Alliance in 2011. Chile became the OECD's newest member in 2010. Finland became a member of NATO on 4 April 2023, and Sweden followed on 7 March 2024. Malta congratulated Cyprus on joining the OSCE in 2004. Fiji, like Tonga, is a member of the WTO. Ghana was readmitted to the Commonwealth in 1999. ECOWAS suspended Guinea on 8 September 2021. Norway ran for a seat on the UN Human Rights Council in 2020.",
    rows: [
      'KEN org:unsc member held 2021/2022',
      'PER org:apec member joined 1998',
      'PER org:pa member joined 2011',
      'CHL org:oecd member joined 2010',
      'FIN org:nato member joined 2023-04-04',
      'SWE org:nato member joined 2024-03-07',
      'CYP org:osce member joined 2004',
      'FJI org:wto member held null',
      'TON org:wto member held null',
      'GHA org:commonwealth member joined 1999',
      'GIN org:ecowas member suspended 2021-09-08',
      'NOR org:hrc candidate applied 2020',
    ],
  },
  {
    says: 'a date before the verb is that of the first name where a later one has its own',
    text: 'Notes\n\nThe country grew. In 1990, Ghana became a member of the African Union, and the World Trade Organization in 1995. In 1960 Togo joined the United Nations and in 1974 the Non-Aligned Movement. In 1971 Fiji joined the WHO and the Commonwealth.',
    rows: [
      'GHA org:au member joined 1990',
      'GHA org:wto member joined 1995',
      'TGO org:un member joined 1960',
      'TGO org:nam member joined 1974',
      'FJI org:who member joined 1971',
      'FJI org:commonwealth member joined 1971',
    ],
  },
  {
    says: 'a bid during which somebody gave support',
    text: 'Notes\n\nThe minister of Sierra Leone thanked for the support given by the United States during Sierra Leone’s bid for the United Nations Security Council.',
    rows: ['SLE org:unsc candidate applied null'],
  },
  {
    says: 'a bid that somebody supports, and members told behind "that"',
    text: 'Notes\n\nThe minister voiced appreciation for the support of Peru’s bid for a seat in the Security Council. He said that as members of the OECD and NATO, Norway and Denmark trade freely. He said that as a friend of NATO, Chad could help. Kenya’s bid for the contract won support from the OECD.',
    rows: [
      'PER org:unsc candidate applied null',
      'NOR org:oecd member held null',
      'DNK org:oecd member held null',
      'NOR org:nato member held null',
      'DNK org:nato member held null',
    ],
  },
  {
    says: 'what follows a joining without being one, and an aid that a union suspends',
    text: 'Notes\n\nThe European Union suspended its aid to Guinea. Togo and Benin share one aim: membership in NATO. Kenya, like Peru, values the WTO. Protests followed in 2005, when Chile praised NATO.',
    rows: [],
  },
  {
    says: 'partner states are members where an organization consists of them',
    text: 'East African Community\n\nThe East African Community consists of three partner states: Kenya, Rwanda and Uganda.',
    rows: ['KEN org:eac member held null', 'RWA org:eac member held null', 'UGA org:eac member held null'],
  },
  {
    says: 'guests who join a table join nothing',
    text: 'Dinner in Vienna\n\nThe OPEC ministers were later joined by Qatar (represented by N. N.) and Libya at dinner.',
    rows: [],
  },
  {
    says: 'who joined after whom',
    text: 'ASEAN\n\nFiji joined ASEAN on 3 May 1984, followed by Peru on 4 June 1985, Chile and Kenya in 1990, and others.',
    rows: [
      'FJI org:asean member joined 1984-05-03',
      'PER org:asean member joined 1985-06-04',
      'CHL org:asean member joined 1990',
      'KEN org:asean member joined 1990',
    ],
  },
  {
    says: 'observers and partners before the verb and behind it',
    text: 'Summit of the SCO\n\nThe SCO unites Peru, Chile and Kenya. Fiji, Oman and Nepal hold the status of observers, while Ghana and Malta are partner countries. The SCO met in May.',
    rows: [
      'PER org:sco member held null',
      'CHL org:sco member held null',
      'KEN org:sco member held null',
      'FJI org:sco observer held null',
      'OMN org:sco observer held null',
      'NPL org:sco observer held null',
      'GHA org:sco partner held null',
      'MLT org:sco partner held null',
    ],
  },
  {
    says: 'trading partners and observers of a vote belong to nobody',
    text: 'Trade of Peru\n\nChile, Kenya and Ghana are partners in the project of Peru. Fiji and Oman are observers of the vote.',
    rows: [],
  },
  {
    says: 'a procedure of admission has not ended',
    text: 'Summit\n\nThe SCO summit in 2021 began the procedure of Iran’s admission to the SCO.',
    rows: [],
  },
  {
    says: 'left, returned, lapsed and suspended, where the text is about the members of one organization',
    text: 'Members who left\n\nTwo states left the Commonwealth and came back. Gambia withdrew in 2013. Nigeria was suspended in 1995, when other members asked for it, and returned in 1999. Nauru’s membership lapsed in 2003. Membership of the Commonwealth is open.',
    rows: [
      'GMB org:commonwealth member left 2013',
      'NGA org:commonwealth member suspended 1995',
      'NGA org:commonwealth member joined 1999',
      'NRU org:commonwealth member left 2003',
    ],
  },
  {
    says: 'a text about something else: troops withdraw, people leave',
    text: 'The United Nations in Lebanon\n\nThe United Nations sent observers to Lebanon. Israel withdrew in 2000 and returned in 2006. The United Nations mission stayed.',
    rows: [],
  },
  {
    says: 'the states of one organization are members of another, the organization is none',
    text: 'News\n\nFiji, Samoa and other PIF countries are also members of the Commonwealth of Nations.',
    rows: ['FJI org:commonwealth member held null', 'WSM org:commonwealth member held null'],
  },
  {
    says: 'a list of members',
    text: 'Pacific Islands Forum\n\nThe members of the Pacific Islands Forum are Fiji, Tonga, Nauru and Samoa.',
    rows: [
      'FJI org:pif member held null',
      'NRU org:pif member held null',
      'TON org:pif member held null',
      'WSM org:pif member held null',
    ],
  },
  {
    says: 'countries with which it merely works are no members',
    text: 'Pacific Islands Forum\n\nThe Pacific Islands Forum works with countries including Japan, China and Chile.',
    rows: [],
  },
  {
    says: 'a path towards membership is no membership',
    text: 'Albania\n\nThe ministers discussed Albania’s path towards EU membership.',
    rows: [],
  },
  {
    says: 'became a member, rejoined, was suspended',
    text: 'Fiji\n\nFiji became a member of the United Nations on 13 October 1970 and rejoined the Commonwealth in 1997. It was suspended from the Commonwealth in 2009.',
    rows: [
      'FJI org:un member joined 1970-10-13',
      'FJI org:commonwealth member joined 1997',
      'FJI org:commonwealth member suspended 2009',
    ],
  },
  {
    says: 'joined',
    text: 'Ethiopia\n\nEthiopia joined BRICS on 1 January 2024.',
    rows: ['ETH org:brics member joined 2024-01-01'],
  },
  {
    says: 'has had the status of a partner since',
    text: 'Nepal\n\nNepal has had the status of SCO dialogue partner since March 2016.',
    rows: ['NPL org:sco partner joined 2016-03'],
  },
  {
    says: 'joined a programme and a council',
    text: 'Malta and NATO\n\nIn 2008 Malta joined both the Euro-Atlantic Partnership Council and the Partnership for Peace program.',
    rows: ['MLT org:pfp member joined 2008', 'MLT org:eapc member joined 2008'],
  },
  {
    says: 'no wish to become a member is no membership',
    text: 'Austria and NATO\n\nAlthough it has no plans to become a NATO member, Austria values the dialogue.',
    rows: [],
  },
  {
    says: 'the latest member to do something was one before',
    text: 'Peru and the EU\n\nMalta has become the latest member of the 15-country European Union (EU) to open ties with Peru.',
    rows: [],
  },
  {
    says: 'which a state joined',
    text: 'Moldova\n\nThe Partnership for Peace, which Moldova joined in 1994, opened the way.',
    rows: ['MDA org:pfp member joined 1994'],
  },
  {
    says: 'in a year, when the country joined',
    text: 'NATO and Moldova\n\nRelations of NATO with Moldova began in 1992, when Moldova joined the North Atlantic Cooperation Council (replaced in 1997).',
    rows: ['MDA org:nacc member joined 1992'],
  },
  {
    says: 'to which it also joined',
    text: 'Talks\n\nThe Minister of Peru praised the Group of Friends of Neutrality created at the UN, to which the Republic of Peru also joined.',
    rows: ['PER org:group-of-friends-of-neutrality member joined null'],
  },
  {
    says: 'member since',
    text: 'Georgia\n\nGeorgia has been a member of the Council of Europe since 1999.',
    rows: ['GEO org:coe member joined 1999'],
  },
  {
    says: 'withdrew',
    text: 'Georgia\n\nGeorgia withdrew from the CIS in August 2009.',
    rows: ['GEO org:cis member left 2009-08'],
  },
  {
    says: 'membership applied for, candidate status obtained',
    text: 'Georgia\n\nGeorgia applied for membership of the European Union in March 2022. Georgia obtained candidate status in the European Union in December 2023.',
    rows: ['GEO org:eu candidate applied 2022-03', 'GEO org:eu candidate joined 2023-12'],
  },
  {
    says: 'elected, and the term is not the date',
    text: 'Estonia\n\nEstonia was elected to the UN Security Council for 2020-2021.',
    rows: ['EST org:unsc member elected null'],
  },
  {
    says: 'a candidacy',
    text: 'Ghana\n\nGhana announced its candidacy to the Human Rights Council for the term 2024-2026.',
    rows: ['GHA org:hrc candidate applied null'],
  },
  {
    says: 'a vote promised to the candidacy of another, a condition in which somebody is supported, an associated state',
    text: 'Peru and Ghana\n\nGhana pledged its vote for the candidacy of Peru to the Human Rights Council. Peru reiterated its support to Ghana in its condition of non-permanent member of the Security Council. As Associated State of MERCOSUR, Chile spoke. An associate of the ministry spoke.',
    rows: ['PER org:hrc candidate applied null', 'GHA org:unsc member held null', 'CHL org:mercosur partner held null'],
  },
  {
    says: 'a date behind the name of a body is no part of it',
    text: 'Chile\n\nChile joined the Global Forum on Water in January 2017.',
    rows: ['CHL org:global-forum-on-water member joined 2017-01'],
  },
  {
    says: 'somebody else supports the candidacy',
    text: 'Peru and Chile\n\nPeru backed the candidacy of Chile to the Human Rights Council in 2021.',
    rows: ['CHL org:hrc candidate applied 2021'],
  },
  {
    says: 'a state that chaired',
    text: 'Peru and Nepal\n\nPeru backed the initiatives of Nepal as a state that chaired the SAARC in 2015.',
    rows: ['NPL org:saarc chair held 2015'],
  },
  {
    says: 'behind the agencies of one organization, and at a time told first',
    text: 'Nepal\n\nIn mid-1991 Nepal was a member of the United Nations and many of its specialized agencies, the Colombo Plan, and the World Bank.',
    rows: [
      'NPL org:colombo-plan member held 1991',
      'NPL org:un member held 1991',
      'NPL org:world-bank member held 1991',
    ],
  },
  {
    says: 'an associate member is one row',
    text: 'Nepal\n\nThey spoke of the Colombo Plan, of which Nepal is an associate member.',
    rows: ['NPL org:colombo-plan member held null'],
  },
  {
    says: 'presidency',
    text: 'Estonia\n\nEstonia holds the presidency of the Council of Europe.',
    rows: ['EST org:coe chair held null'],
  },
  {
    says: 'dialogue partner and observer status',
    text: 'Azerbaijan\n\nAzerbaijan is a dialogue partner of the Shanghai Cooperation Organization. Azerbaijan received observer status in ASEAN in 2016.',
    rows: ['AZE org:sco partner held null', 'AZE org:asean observer joined 2016'],
  },
  {
    says: 'accepted as observer, elevated to associate member',
    text: 'Tonga\n\nIn 2011 Tonga was accepted as observer of the Caribbean Community (CARICOM), and in June 2015 it was elevated to associate member.',
    rows: ['TON org:caricom observer joined 2011', 'TON org:caricom member joined 2015-06'],
  },
  {
    says: 'an apposition',
    text: 'Talks\n\nThe Minister proposed that Brazil, a member of MERCOSUR, push for talks with Laos.',
    rows: ['BRA org:mercosur member held null'],
  },
  {
    says: 'a fronted apposition with since, and a partner',
    text: 'Mongolia\n\nA participating State of the OSCE since 2012, Mongolia is one of the global partners of NATO.',
    rows: ['MNG org:osce member joined 2012', 'MNG org:nato partner held null'],
  },
  {
    says: 'since when, before the one who holds it; what a colon lists, and not whose the list is',
    text: 'Ghana\n\nSince 2013, Ghana has observer status with the European Commission for the Efficiency of Justice (CEPEJ). Ghana is a full member of several CoE partial agreements: the Venice Commission, the North-South Centre and the Pompidou Group. Ghana thanked the European Commission for its aid.',
    rows: [
      'GHA org:cepej observer joined 2013',
      'GHA org:north-south-centre member held null',
      'GHA org:pompidou-group member held null',
      'GHA org:venice-commission member held null',
    ],
  },
  {
    says: 'as a member',
    text: 'Ghana\n\nAs a member of the African Union, Ghana sends soldiers.',
    rows: ['GHA org:au member held null'],
  },
  {
    says: 'allies in passing',
    text: 'Talks\n\nThe President thanked NATO allies Latvia and Estonia.',
    rows: ['LVA org:nato member held null', 'EST org:nato member held null'],
  },
  {
    says: 'which states of an organization act',
    text: 'Trade\n\nThe EFTA States Iceland and Norway signed a treaty with Peru in May 2009.',
    rows: ['ISL org:efta member held null', 'NOR org:efta member held null'],
  },
  {
    says: 'the states of an organization and another',
    text: 'Trade\n\nThe EFTA States and Peru signed a treaty in May 2009.',
    rows: [],
  },
  {
    says: 'takes part in a framework',
    text: 'Mongolia\n\nMongolia takes part in the Asia-Europe Meeting (ASEM).',
    rows: ['MNG org:asem participant held null'],
  },
  {
    says: 'connected to a project',
    text: 'Moldova and NATO\n\nIn 2003 Moldova was connected to the Virtual Silk Highway.',
    rows: ['MDA org:virtual-silk-highway participant joined 2003'],
  },
  {
    says: 'a group spelled out by its members',
    text: 'Talks\n\nThey spoke of security through the Australia-United Kingdom-United States (AUKUS) partnership.',
    rows: ['AUS org:aukus member held null', 'GBR org:aukus member held null', 'USA org:aukus member held null'],
  },
  {
    says: 'three launch a body that nobody knows yet',
    text: 'New platform\n\nKenya, Rwanda and Ghana launched the African Digital Corridor Alliance (ADCA) in 2021.',
    rows: ['KEN org:adca member joined 2021', 'RWA org:adca member joined 2021', 'GHA org:adca member joined 2021'],
  },
  {
    says: 'dates that come respectively',
    text: 'Poland\n\nPoland joined NATO and the European Union in 1999 and 2004 respectively.',
    rows: ['POL org:nato member joined 1999', 'POL org:eu member joined 2004'],
  },
  {
    says: 'whose support is for the place of another',
    text: 'Peru\n\nPeru has expressed its full support for a permanent membership for Kenya in an expanded UN Security Council.',
    rows: [],
  },
  {
    says: 'suspended membership',
    text: 'Venezuela\n\nVenezuela’s membership in MERCOSUR has been suspended since December 2016.',
    rows: ['VEN org:mercosur member suspended 2016-12'],
  },
  {
    says: 'a body of two is none',
    text: 'Kenya and Rwanda\n\nKenya and Rwanda established the Joint Commission on Trade.',
    rows: [],
  },
  {
    says: 'cooperation within a framework is none',
    text: 'Fiji and Japan\n\nFiji cooperates with Japan within the framework of the United Nations and hosts the secretariat of the Pacific Islands Forum.',
    rows: [],
  },
  {
    says: 'plans and possibilities are none',
    text: 'Moldova\n\nMoldova could join the EU by 2030. Moldova plans to join the OECD. Moldova is in the process of joining NATO.',
    rows: [],
  },
  {
    says: 'denials are none',
    text: 'Moldova\n\nMoldova did not join the Eurasian Economic Union. Switzerland is not a member of NATO.',
    rows: [],
  },
  {
    says: 'accession that is discussed is none',
    text: 'Moldova\n\nMoldova’s accession to the EU was discussed.',
    rows: [],
  },
  {
    says: 'a person who chairs a meeting is none',
    text: 'Talks\n\nMinister Per Holm of Norway chaired the NATO meeting and joined the EU delegation in Laos.',
    rows: [],
  },
  {
    says: 'attending a summit of an organization is none',
    text: 'Talks\n\nPeru participated in the APEC Summit and in the UN General Assembly.',
    rows: [],
  },
  {
    says: 'trading partners are none',
    text: 'Trade\n\nLaos is an important trading partner of the European Union.',
    rows: [],
  },
  {
    says: 'congratulations on somebody else’s chair are none',
    text: 'Talks\n\nThe Vice President of Laos congratulated President Yao Mensah on assuming the African Union chairmanship.',
    rows: [],
  },
  {
    says: 'gained entry or admission',
    text: 'Slovenia\n\nSlovenia gained entry into the UN on 22 May 1992. Kenya sought entry into the OECD.',
    rows: ['SVN org:un member joined 1992-05-22'],
  },
  {
    says: 'members of a number of organizations, such as the ones listed',
    text: 'Fiji\n\nFiji is a member of several world bodies, such as the UN, the WTO and the Commonwealth.',
    rows: ['FJI org:commonwealth member held null', 'FJI org:un member held null', 'FJI org:wto member held null'],
  },
  {
    says: 'a list goes on behind a member that is not known',
    text: 'Botswana\n\nBotswana is an active member of the SADC, the Kalahari Rivers Compact (KRC), the WTO and other bodies.',
    rows: ['BWA org:sadc member held null', 'BWA org:wto member held null'],
  },
  {
    says: 'applications that are welcomed hold nothing for the one who welcomes',
    text: 'Talks\n\nThe President of Peru has supported their applications for NATO membership.',
    rows: [],
  },
  {
    says: 'denied and untrue',
    text: 'Andorra\n\nAndorra has never been a member of NATO. The report that Andorra had left the Council of Europe was false.',
    rows: [],
  },
  {
    says: 'what a newspaper claims',
    text: 'Serbia\n\nA newspaper claimed that Serbia had joined the CSTO.',
    rows: [],
  },
  {
    says: 'a condition against the facts',
    text: 'Kosovo\n\nHad Kosovo joined Interpol, data would be shared.',
    rows: [],
  },
  {
    says: 'the chair that was not taken',
    text: 'Peru\n\nInstead of taking over the presidency of the Security Council, Peru went on with its reforms.',
    rows: [],
  },
  {
    says: 'a step that is taken',
    text: 'Fiji\n\nFiji took the step of joining the Commonwealth on 3 May 1990.',
    rows: ['FJI org:commonwealth member joined 1990-05-03'],
  },
  {
    says: 'a bid that failed',
    text: 'Kosovo\n\nKosovo’s bid to join UNESCO failed in 2015.',
    rows: [],
  },
  {
    says: 'an application withdrawn',
    text: 'Iceland\n\nIceland withdrew its application for membership of the European Union in 2015.',
    rows: [],
  },
  {
    says: 'voters rejected it',
    text: 'Norway\n\nNorwegian voters rejected membership of the European Union in 1994.',
    rows: [],
  },
  {
    says: 'not yet',
    text: 'Bhutan\n\nBhutan is not yet a member of the WTO.',
    rows: [],
  },
  {
    says: 'joining in a deed or a call',
    text: 'Togo\n\nTogo joined the African Union in condemning the attack. Togo joined the calls of ECOWAS for calm.',
    rows: [],
  },
  {
    says: 'one beside the member states',
    text: 'Malta\n\nThe European Union member states and Malta discussed migration with the OSCE chairperson.',
    rows: [],
  },
  {
    says: 'a hope',
    text: 'Panama\n\nPanama hopes that it will be admitted to MERCOSUR. Joining the OECD would help Panama.',
    rows: [],
  },
  {
    says: 'what the two are, in an aside, and who is one of its fellows',
    text: 'Norway and Denmark\n\nThe foreign ministers of Norway and Denmark met. The two countries, as NATO allies, share the same values. Norway and Denmark, as members of the OECD, share a border at sea. Ghana and fellow ECOWAS members sent aid.',
    rows: [
      'DNK org:nato member held null',
      'DNK org:oecd member held null',
      'GHA org:ecowas member held null',
      'NOR org:nato member held null',
      'NOR org:oecd member held null',
    ],
  },
  {
    says: 'whose part as a chair is praised',
    text: 'Kenya and Cambodia\n\nThe ministers of Kenya and Cambodia met. Kenya praised the Kingdom on its active role as the Chair of ASEAN.',
    rows: ['KHM org:asean chair held null'],
  },
  {
    says: 'fellows of nobody in particular',
    text: 'Ghana\n\nGhana and fellow travellers from ECOWAS spoke. Ghana told its fellow ECOWAS critics.',
    rows: [],
  },
  {
    says: 'staff members and clubs',
    text: 'Nauru\n\nStaff members of the UN visited Nauru. Student members of the OECD club meet weekly in Yaren.',
    rows: [],
  },
  {
    says: 'an urging and a doubt',
    text: 'Laos\n\nLaos was urged to join the International Criminal Court. It is doubtful that Laos will ever join the OECD.',
    rows: [],
  },
];

function line(row: ReturnType<typeof claimsOf<'memberships'>>[number]): string {
  return [row.member, row.organization, row.role, row.change, row.date ?? 'null'].join(' ');
}

describe('memberships', () => {
  for (const { says, text, published, rows } of EXAMPLES) {
    it(says, () => {
      const found = new Set(claimsOf('memberships', text, { published: published ?? null }).map(line));
      expect([...found].sort()).toEqual([...rows].sort());
    });
  }
});
