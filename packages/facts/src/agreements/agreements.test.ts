import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly says: string;
  readonly text: string;
  readonly published?: string;
  /** `action | title | parties | date`, with `| period` where there is one. */
  readonly rows: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    says: 'what was reached, and is more than an understanding; a list of what was signed, whose opening words only describe it',
    text: 'Peru and Malta\n\nIn 1963 Peru and Malta reached a border agreement. In 1964 Peru and Malta reached a preliminary trade deal and an agreement to meet again.\n\nPeru and Malta signed two documents on 4 May 2019.\n\nThe accords, endorsed in front of both presidents, encompass work on tea and fish:\n\n1. Memorandum of Understanding on Tea.\n\n2. Agreement on Fish.',
    rows: [
      'signed | border agreement | MLT+PER | 1963',
      'signed | Memorandum of Understanding on Tea | MLT+PER | 2019-05-04',
      'signed | Agreement on Fish | MLT+PER | 2019-05-04',
    ],
  },
  {
    says: 'as many documents as fields; not where their number is another, or where a sentence goes on behind the mark',
    text: 'Relations between Togo and Zambia\n\nOn 3 May 2012 Togo and Zambia signed three memoranda of understanding in areas of sea affairs; health; and sport. On 4 May 2013 Togo and Zambia signed three memoranda of understanding in the fields of tea and fish.',
    rows: [
      'signed | memorandum of understanding on sea affairs | TGO+ZMB | 2012-05-03',
      'signed | memorandum of understanding on health | TGO+ZMB | 2012-05-03',
      'signed | memorandum of understanding on sport | TGO+ZMB | 2012-05-03',
    ],
  },
  {
    says: 'what a plan is to do is part of what it is called',
    text: 'Peru and Malta\n\nOn 4 May 2019 Peru and Malta signed an action plan to implement the partnership in trade.',
    rows: ['signed | action plan to implement the partnership in trade | MLT+PER | 2019-05-04'],
  },
  {
    says: 'what one is urged to go on with is not done',
    text: 'Peru and Malta\n\nMalta urged Peru to press ahead with the adoption of a National Water Strategy.',
    rows: [],
  },
  {
    says: 'a document with a list in its name, signed behind a comma: what goes on is of it, or of what stands before it',
    text: 'Relations between Togo and Zambia\n\nThe Togo-Zambia health programme rests on the Agreement on Scientific, Technical and Cultural Exchange, signed in Lusaka on 2 May 1986, and has been in force since 3 June 1987. The Togo-Zambia youth programme follows the Agreement on Sport, Music and Youth Affairs, signed in Lomé on 4 July 1991, and covers many fields. The Protocol on Seeds was drafted in Lomé, signed in Lusaka on 5 August 1999 and ratified by Togo in 2001.',
    rows: [
      'signed | Agreement on Scientific, Technical and Cultural Exchange | TGO+ZMB | 1986-05-02',
      'entered_into_force | Agreement on Scientific, Technical and Cultural Exchange | TGO+ZMB | 1987-06-03',
      'signed | Agreement on Sport, Music and Youth Affairs | TGO+ZMB | 1991-07-04',
      'signed | Protocol on Seeds | TGO+ZMB | 1999-08-05',
      'ratified | Protocol on Seeds | TGO | 2001',
    ],
  },
  {
    says: '"the document" and "the deal" for the one of the sentence before; how long a deal lasts; a title that hyphens join',
    text: 'Peru and Malta\n\nPeru and Malta have signed an agreement on nurses.\n\nThe document was signed on 3 May 2019 in Lima by two ministers. Peru and Malta signed a protocol on extending the gas-for-wheat swap deal until 2026.',
    rows: [
      'signed | agreement on nurses | MLT+PER | 2019-05-03',
      'signed | protocol on extending the gas-for-wheat swap deal | MLT+PER | null',
    ],
  },
  {
    says: 'a treaty whose text ends with the day of its signature, in words too',
    text: 'Fisheries Treaty between Chile and Togo\n\nThe Government of Chile and the Government of Togo have agreed as follows:\n\nThis Treaty shall enter into force on the date of signature of this Treaty.\n\nDONE in duplicate at Lomé on this third day of May, nineteen hundred and ninety-eight, in the Spanish and French languages.',
    published: '2010-02-01',
    rows: ['signed | Fisheries Treaty between Chile and Togo | CHL+TGO | 1998-05-03'],
  },
  {
    says: 'the day of another sentence that begins with the same word is none',
    text: 'Fisheries Treaty between Chile and Togo\n\nDone with their talks, the ministers of Chile and Togo left on 3 May 1998.',
    rows: [],
  },
  {
    says: 'provisional application; another document of the same verb, with its own date; one of two that signs a plan',
    text: 'Peru and Malta\n\nPeru and Malta signed the Trade Agreement in June 2000 and the Fisheries Agreement on 10 June 2016. It entered into provisional application on 1 October 2016. Peru signed the Country Programme Framework 2018-2022 in 2017.',
    rows: [
      'signed | Trade Agreement | MLT+PER | 2000-06',
      'signed | Fisheries Agreement | MLT+PER | 2016-06-10',
      'entered_into_force | Fisheries Agreement | MLT+PER | 2016-10-01',
      'signed | Country Programme Framework | MLT+PER | 2017 | 2018/2022',
    ],
  },
  {
    says: 'a line of documents behind a label',
    text: 'Peru and Malta\n\nOther agreements: Air Services Agreement (1982), Agreement on Sport (1994).\n\nNews: Air Services Agreement (1982), a book on the Agreement on Sport (1994).',
    rows: ['signed | Air Services Agreement | MLT+PER | 1982', 'signed | Agreement on Sport | MLT+PER | 1994'],
  },
  {
    says: '"the following" before a list',
    text: 'Relations between Chile and Togo\n\nChile and Togo have been friends since 1972.\n\nOn 3 May 2012 Chile and Togo signed the following:\n- Agreement on Fisheries\n- Memorandum of Understanding on Sport',
    rows: [
      'signed | Agreement on Fisheries | CHL+TGO | 2012-05-03',
      'signed | Memorandum of Understanding on Sport | CHL+TGO | 2012-05-03',
    ],
  },
  {
    says: 'documents counted right before their verb',
    text: 'President of Togo in Santiago\n\nThe President of Chile received the President of Togo in Santiago on 3 June 2022. In their presence five documents were signed, including an Agreement on Extradition and a Memorandum on Mining.',
    published: '2022-06-03',
    rows: [
      'signed | Agreement on Extradition | CHL+TGO | 2022-06-03',
      'signed | Memorandum on Mining | CHL+TGO | 2022-06-03',
    ],
  },
  {
    says: 'documents counted among those signed; each topic with its date in a bracket; those that are in force',
    text: 'Relations between Peru and Malta\n\nThe Tea Treaty and the Rice Treaty were among the documents signed by Peru and Malta in August 2021. Peru and Malta have signed agreements on investments (1992), taxes (2007) and air traffic (2011). The agreements in force between Peru and Malta are the Agreement on Culture and the Agreement on Sport. Peru and Malta have completed the ratification of the Fisheries Treaty.',
    rows: [
      'signed | Tea Treaty | MLT+PER | 2021-08',
      'signed | Rice Treaty | MLT+PER | 2021-08',
      'signed | agreement on investments | MLT+PER | 1992',
      'signed | agreement on taxes | MLT+PER | 2007',
      'signed | agreement on air traffic | MLT+PER | 2011',
      'cited | Agreement on Culture | MLT+PER | null',
      'cited | Agreement on Sport | MLT+PER | null',
      'ratified | Fisheries Treaty | MLT+PER | null',
    ],
  },
  {
    says: 'a list whose items begin with their years',
    text: 'Relations between Peru and Malta\n\nAgreements between Peru and Malta:\n\n1992 – Agreement on investments\n2007 – Agreement on taxes',
    rows: ['signed | Agreement on investments | MLT+PER | 1992', 'signed | Agreement on taxes | MLT+PER | 2007'],
  },
  {
    says: 'a hope that something soon comes about, and names of firms that sign for themselves',
    text: 'Flights from Togo to Zambia\n\nThe ambassador of Togo in Zambia saw the plane land. The sides voiced the hope that the Extradition Treaty would soon be concluded. Togoflight and Lumo Airways signed an agreement on the flights in May.',
    rows: [],
  },
  {
    says: '"it" for the one document of the sentence before, where only documents are told of so',
    text: 'Peru and Malta\n\nPeru and Malta signed a tourism agreement on 3 May 1999. It was ratified by the parliament of Peru in 2000 and has been in force since 2001. Ties rest on the treaty of friendship between Peru and Malta. It was signed in Lima in 1985. Peru and Malta run a school under the Culture Agreement. It was extended in 2009. Peru passed a law on the Ports Agreement. It came into force in 2010.',
    rows: [
      'signed | tourism agreement | MLT+PER | 1999-05-03',
      'ratified | tourism agreement | PER | 2000',
      'entered_into_force | tourism agreement | MLT+PER | 2001',
      'signed | treaty of friendship | MLT+PER | 1985',
    ],
  },
  {
    says: 'since when one is a party; whose instrument is deposited; who adopts, between the noun and the plan',
    text: 'Bhutan and Peru\n\nSince 1982 Bhutan has been a party to the Outer Space Treaty. The deposit by Bhutan of its instrument of ratification of the Minamata Convention took place on 9 June 2016. The adoption by Bhutan and Peru of the Bhutan-Peru Plan of Action took place on 3 May 2012.',
    rows: [
      'acceded | Outer Space Treaty | BTN | 1982',
      'ratified | Minamata Convention | BTN | 2016-06-09',
      'adopted | Bhutan-Peru Plan of Action | BTN+PER | 2012-05-03',
    ],
  },
  {
    says: 'a version of a document; the day of another clause is not its day',
    text: 'Kenya and Peru\n\nOn 8 February 2007 Kenya and Peru signed a revised version of the Friendship Treaty. At the summit in Lima in September 2012, the leaders spoke. At the Lima summit, Kenya and Peru signed a memorandum on trade, and on November 27, the parliament adopted a bill.',
    rows: ['signed | Friendship Treaty | KEN+PER | 2007-02-08', 'signed | memorandum on trade | KEN+PER | 2012-09'],
  },
  {
    says: 'each with the day of its own occasion; what was adopted at the one told before',
    text: 'Kenya and ASEAN\n\nTies grew with the signing of the Joint Declaration on Trade at the 8th ASEAN-Kenya Summit on 3 May 2004 in Lima and the adoption of a Plan of Action to implement the Joint Declaration at the ninth ASEAN-Kenya Summit on 4 June 2005 in Oslo.\n\nThe 10th ASEAN-Kenya Summit was held in October 2010 in Oslo. The Leaders adopted the Joint Declaration on Peace between ASEAN and Kenya.',
    rows: [
      'signed | Joint Declaration on Trade | KEN+org:asean | 2004-05-03',
      'adopted | Plan of Action to implement the Joint Declaration | KEN+org:asean | 2005-06-04',
      'adopted | Joint Declaration on Peace between ASEAN and Kenya | KEN+org:asean | 2010-10',
    ],
  },
  {
    says: 'a title that begins with a name in quotation marks',
    text: 'Kenya and Peru\n\nOn 3 May 1994 Kenya and Peru signed the "Blue Sea" Cooperation Agreement.',
    rows: ['signed | Blue Sea Cooperation Agreement | KEN+PER | 1994-05-03'],
  },
  {
    says: 'those who sign, and not what it is about',
    text: 'Togo and Zambia sign pact\n\nTogo and Zambia signed an agreement about the debts of Fiji on 3 May 2015. Togo, Zambia and Mali signed a pact on Fiji’s ports on 4 May 2015.',
    rows: [
      'signed | agreement about the debts of Fiji | TGO+ZMB | 2015-05-03',
      'signed | pact on Fiji’s ports | MLI+TGO+ZMB | 2015-05-04',
    ],
  },
  {
    says: 'what "which" stands for behind a name that a preposition governs',
    text: 'Togo and Zambia\n\nTogo was guided by the example of Peru which signed a peace treaty with Chile in 1979.',
    rows: ['signed | peace treaty | CHL+PER | 1979'],
  },
  {
    says: 'a vision that is a document, and one that is none',
    text: 'Togo and Zambia\n\nTogo and Zambia signed the Togo-Zambia Economic Partnership Vision document in 2001. Togo and Zambia adopted the Joint Vision Statement on 3 May 2002. Togo and Zambia adopted the Maritime Cooperation Vision in 2003. Togo and Zambia share the Vision of a calm sea.',
    rows: [
      'signed | Togo-Zambia Economic Partnership Vision document | TGO+ZMB | 2001',
      'adopted | Joint Vision Statement | TGO+ZMB | 2002-05-03',
      'adopted | Maritime Cooperation Vision | TGO+ZMB | 2003',
    ],
  },
  {
    says: 'what those sign who met right before',
    text: 'Relations between Togo and Zambia\n\nForeign Minister Afi Mensah of Togo met Foreign Minister Chola Banda of Zambia on 3 May 2015. The two ministers signed a memorandum of understanding on energy.\n\nThe two ministers signed an agreement on tea.',
    rows: [
      'signed | memorandum of understanding on energy | TGO+ZMB | 2015-05-03',
      'signed | agreement on tea | TGO+ZMB | null',
    ],
  },
  {
    says: 'parties to a document, and instruments that are deposited',
    text: 'Togo\n\nTogo became a party to the Outer Space Treaty in 1969. Togo deposited its instrument of ratification of the Minamata Convention on 3 May 2017. A party in Togo became a party to the dispute over the Water Convention. Togo keeps to a third generation agreement.',
    rows: ['acceded | Outer Space Treaty | TGO | 1969', 'ratified | Minamata Convention | TGO | 2017-05-03'],
  },
  {
    says: 'what two sign behind a visit of which another sentence tells more',
    text: 'Togo and Zambia\n\nThe President of Zambia paid a visit to Togo in June 2010. During the visit, the President was accompanied by farmers. The two countries signed an agreement on tea.',
    rows: ['signed | agreement on tea | TGO+ZMB | 2010-06'],
  },
  {
    says: 'a day without a year in a text that has no date and names its month with one',
    text: 'Togo and Zambia\n\nTogo and Zambia on September 15 signed an agreement on tea during a visit by the President of Zambia to Togo from September 14 to 17, 2014.',
    rows: ['signed | agreement on tea | TGO+ZMB | 2014-09-15'],
  },
  {
    says: 'a day without a year in a text that has no date and names another month',
    text: 'Togo and Zambia\n\nTogo and Zambia on May 15 signed an agreement on tea. Their ministers will meet in September 2014.',
    rows: ['signed | agreement on tea | TGO+ZMB | null'],
  },
  {
    says: 'what is still to be concluded',
    text: 'Togo and Zambia\n\nTogo and Zambia met with a view to signing an agreement on tea. Togo and Zambia are working towards concluding an agreement on rice. Discussions are under way between Togo and Zambia, aimed at achieving an agreement on fish. Talks on signing an agreement on salt failed.',
    rows: [
      'planned | agreement on tea | TGO+ZMB | null',
      'planned | agreement on rice | TGO+ZMB | null',
      'planned | agreement on fish | TGO+ZMB | null',
    ],
  },
  {
    says: 'dates that go with the documents in their order',
    text: 'Togo and Zambia\n\nTogo and Zambia signed agreements on trade and on tourism in 1990 and 1992 respectively.',
    rows: ['signed | agreement on trade | TGO+ZMB | 1990', 'signed | agreement on tourism | TGO+ZMB | 1992'],
  },
  {
    says: 'what a title is about behind "Concerning" and "with Respect to", and a signing that is near',
    text: 'Togo and Zambia\n\nTogo and Zambia signed an Agreement Concerning Air Transport in 2001. Togo and Zambia signed a Convention on Double Taxation with Respect to Taxes on Income in 2002. The parliament of Togo approved the agreement on tea with Zambia in 2003. Togo and Zambia are close to signing an agreement on rice. Togo and Zambia signed a pact of non-aggression in 2004. Togo and Zambia signed a Convention Respecting the Disposition of Ships in 2006. Togo and Zambia signed an Agreement Relating to Air Services in 2007. Togo and Zambia signed a memorandum of understanding establishing a consultation mechanism in 2008. The signing ceremony of the agreement on mining between Togo and Zambia took place in 2005.',
    rows: [
      'signed | Agreement Concerning Air Transport | TGO+ZMB | 2001',
      'signed | Convention on Double Taxation with Respect to Taxes on Income | TGO+ZMB | 2002',
      'ratified | agreement on tea | TGO+ZMB | 2003',
      'planned | agreement on rice | TGO+ZMB | null',
      'signed | pact of non-aggression | TGO+ZMB | 2004',
      'signed | Convention Respecting the Disposition of Ships | TGO+ZMB | 2006',
      'signed | Agreement Relating to Air Services | TGO+ZMB | 2007',
      'signed | memorandum of understanding establishing a consultation mechanism | TGO+ZMB | 2008',
      'signed | agreement on mining | TGO+ZMB | 2005',
    ],
  },
  {
    says: 'each document with the date in the bracket behind it',
    text: 'Togo and Zambia\n\nTogo and Zambia have signed the Agreement on Tourism (2015), the Protocol on Culture (3 May 2016) and the Agreement on Trade.',
    rows: [
      'signed | Agreement on Tourism | TGO+ZMB | 2015',
      'signed | Protocol on Culture | TGO+ZMB | 2016-05-03',
      'signed | Agreement on Trade | TGO+ZMB | null',
    ],
  },
  {
    says: 'names in small letters over "of", over a form in "-ing" and over a word that is a verb as well',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a status of forces agreement in 2001, a debt rescheduling agreement in 2002. In 2003, a plant quarantine agreement was signed by Togo and Zambia. In 2004, Togo and Zambia signed a peace accord. They signed an agreement on cooperation in combating smuggling in 2005. Togo and Zambia signed a protocol on broadcasting in 2006.',
    rows: [
      'signed | status of forces agreement | TGO+ZMB | 2001',
      'signed | plant quarantine agreement | TGO+ZMB | 2003',
      'signed | peace accord | TGO+ZMB | 2004',
      'signed | agreement on cooperation in combating smuggling | TGO+ZMB | 2005',
      'signed | protocol on broadcasting | TGO+ZMB | 2006',
    ],
  },
  {
    says: 'letters, notes, minutes, arrangements, charters, annexes: what states sign besides agreements',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a letter of understanding in 2001. Togo and Zambia signed an exchange of notes in 2002. Togo and Zambia signed the agreed minutes in 2003. Togo and Zambia signed an administrative arrangement in 2004. Togo and Zambia signed a charter of partnership in 2005. Togo and Zambia signed an annex to the agreement on trade in 2006. Togo and Zambia signed an aide-memoire in 2007. Togo and Zambia signed a consular convention in 2008. Togo and Zambia signed a statement of intent in 2009. Togo and Zambia signed a partnership framework in 2010.',
    rows: [
      'signed | letter of understanding | TGO+ZMB | 2001',
      'signed | exchange of notes | TGO+ZMB | 2002',
      'signed | agreed minutes | TGO+ZMB | 2003',
      'signed | administrative arrangement | TGO+ZMB | 2004',
      'signed | charter of partnership | TGO+ZMB | 2005',
      'signed | annex to the agreement on trade | TGO+ZMB | 2006',
      'signed | aide-memoire | TGO+ZMB | 2007',
      'signed | consular convention | TGO+ZMB | 2008',
      'signed | statement of intent | TGO+ZMB | 2009',
      'signed | partnership framework | TGO+ZMB | 2010',
    ],
  },
  {
    says: 'letters, notes, minutes and conventions that are no documents of states',
    text: 'Togo and Zambia\n\nTogo and Zambia signed the letters of thanks. Togo and Zambia signed a bank note in 2001. Togo and Zambia spoke for ten minutes in 2002. Togo and Zambia opened a book convention in 2003. Togo and Zambia struck a blow in 2004. Togo and Zambia spoke of an arrangement of flowers in 2005. The treaty that ended the war between Togo and Zambia is in a museum. The programme of Togo and Zambia is prepared each year.',
    rows: [],
  },
  {
    says: 'further verbs of signing and of ending',
    text: 'Togo and Zambia\n\nIn 2001 Togo and Zambia entered into an agreement on seas. In 2002 Togo and Zambia struck an agreement on coal. The trade agreement between Togo and Zambia went into force in 2003. The agreement on tea between Togo and Zambia lapsed in 2004. The agreement on zinc between Togo and Zambia ceased to apply in 2005. In 2006 Togo and Zambia scrapped the agreement on rice.',
    rows: [
      'signed | agreement on seas | TGO+ZMB | 2001',
      'signed | agreement on coal | TGO+ZMB | 2002',
      'entered_into_force | trade agreement | TGO+ZMB | 2003',
      'terminated | agreement on tea | TGO+ZMB | 2004',
      'terminated | agreement on zinc | TGO+ZMB | 2005',
      'terminated | agreement on rice | TGO+ZMB | 2006',
    ],
  },
  {
    says: 'what is in the pipeline, awaits signature or is to be sped up',
    text: 'Togo and Zambia\n\nAn extradition treaty between Togo and Zambia is in the final stages. A tax treaty between Togo and Zambia is in the pipeline. A labour agreement between Togo and Zambia is awaiting signature. Togo and Zambia are preparing an agreement on air services. Togo and Zambia agreed to speed up the signing of the agreement on mining. A book of Togo and Zambia is in the pipeline. Negotiations between Togo and Zambia on a rail agreement have begun.',
    rows: [
      'planned | extradition treaty | TGO+ZMB | null',
      'planned | tax treaty | TGO+ZMB | null',
      'planned | labour agreement | TGO+ZMB | null',
      'planned | agreement on air services | TGO+ZMB | null',
      'planned | agreement on mining | TGO+ZMB | null',
      'planned | rail agreement | TGO+ZMB | null',
    ],
  },
  {
    says: 'a document without a name that two are said to have, or that is in force between them',
    text: 'Togo and Zambia\n\nTogo and Zambia have a double taxation agreement. There is a fisheries agreement between Togo and Zambia. A treaty on extradition between Togo and Zambia is in force. Togo and Zambia are bound by a defence treaty. A rail agreement is in force between Togo and Zambia. Togo has a grain agreement with Zambia. Trade between Togo and Zambia is governed by a port agreement. Togo and Zambia have no labour agreement. Togo and Zambia would have a customs agreement. Togo and Zambia are in agreement on trade. The University of Lomé in Togo has a library agreement with a school in Zambia.',
    rows: [
      'cited | double taxation agreement | TGO+ZMB | null',
      'cited | fisheries agreement | TGO+ZMB | null',
      'cited | treaty on extradition | TGO+ZMB | null',
      'cited | defence treaty | TGO+ZMB | null',
      'cited | grain agreement | TGO+ZMB | null',
      'cited | port agreement | TGO+ZMB | null',
      'cited | rail agreement | TGO+ZMB | null',
    ],
  },
  {
    says: 'the day of its entry into force is not that of its signature',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a treaty, which came into force on 4 May 1983.',
    rows: ['signed | treaty | TGO+ZMB | null', 'entered_into_force | treaty | TGO+ZMB | 1983-05-04'],
  },
  {
    says: 'several documents with their letters in brackets are nameless',
    text: 'Togo and Zambia\n\nTogo and Zambia signed six Memorandums of Understanding (MoU) on 3 May 2015. Togo and Zambia have signed several Memorandum of Understandings (MoUs).',
    rows: [],
  },
  {
    says: 'what a document without a name is for; another one between it and its verb',
    text: 'Togo and Zambia\n\nThe MoU seeking cooperation in media was signed by the ministers of Togo and Zambia on 3 May 2015. A joint declaration expressing the wish of both to renew the trade agreement was issued by Togo and Zambia on 4 May 2015.',
    rows: [
      'signed | MoU seeking cooperation in media | TGO+ZMB | 2015-05-03',
      'adopted | joint declaration | TGO+ZMB | 2015-05-04',
    ],
  },
  {
    says: 'what "signed in" only describes, before a verb that may be a plural',
    text: 'Togo and Zambia\n\nThe Togo-Zambia Trade Agreement (TZTA) signed in April 2015 needs the consent of parliament.',
    rows: ['signed | Togo-Zambia Trade Agreement | TGO+ZMB | 2015-04'],
  },
  {
    says: 'the other side between a document and what it is on',
    text: 'Togo and Zambia\n\nTogo signed an agreement with the government of Zambia on tea in 1992. Togo signed a treaty with Zambia on opening borders in 1993.',
    rows: ['signed | agreement on tea | TGO+ZMB | 1992', 'signed | treaty on opening borders | TGO+ZMB | 1993'],
  },
  {
    says: 'a title in quotation marks, to its end',
    text: 'Togo and Zambia\n\nTogo and Zambia signed the "Basic Agreement on Transport in the North - South Corridor" on 8 May 2015.',
    rows: ['signed | Basic Agreement on Transport in the North - South Corridor | TGO+ZMB | 2015-05-08'],
  },
  {
    says: 'what a meeting ended with; what it aims at is not its day',
    text: 'Togo and Zambia\n\nThe meeting of Togo and Zambia on 3 May 2015 concluded with the issuance of a joint communique. The 5th ASEAN Summit in the Laotian capital ended with the release of a Joint Declaration on Clean Rivers by 2030. ASEAN ministers issued a joint statement on rice.',
    published: '2015-05-09',
    rows: [
      'adopted | joint communique | TGO+ZMB | 2015-05-03',
      'adopted | Joint Declaration on Clean Rivers | org:asean | 2015-05-03',
      'adopted | joint statement on rice | org:asean | 2015-05-03',
    ],
  },
  {
    says: 'a statement of those who gather, and what was adopted with it',
    text: 'Togo and Zambia\n\nSeveral texts were endorsed during the ASEAN summit on 3 May 2015. The statements endorsed include the Chairman’s Statement of the 9th ASEAN Summit and the Joint Declaration of ASEAN and Togo on Tea. Other statements were the Joint Declaration of ASEAN and Zambia on Sport.',
    published: '2015-05-04',
    rows: [
      'adopted | Chairman’s Statement of the 9th ASEAN Summit | org:asean | 2015-05-03',
      'adopted | Joint Declaration of ASEAN and Togo on Tea | TGO+org:asean | 2015-05-03',
      'adopted | Joint Declaration of ASEAN and Zambia on Sport | ZMB+org:asean | 2015-05-03',
    ],
  },
  {
    says: 'lines below a colon that are the names of documents, without bullets',
    text: 'Togo and Zambia\n\nThe presidents of Togo and Zambia met in Lome on 3 May 2015. Afterwards 4 documents were signed by the ministers of Togo and Zambia.\n\nAmong them:\n\nAgreement on setting up a Centre for Industry;\n\nAgreement on cooperation in the field of farming;\n\nProtocol on amending the Agreement on trips of citizens dated July 7, 2000.\n\nThe guests then left for the airport and flew home.',
    published: '2015-05-04',
    rows: [
      'signed | Agreement on setting up a Centre for Industry | TGO+ZMB | 2015-05-03',
      'signed | Agreement on cooperation in the field of farming | TGO+ZMB | 2015-05-03',
      'signed | Protocol on amending the Agreement on trips of citizens | TGO+ZMB | 2015-05-03',
    ],
  },
  {
    says: 'what several documents are said to include, and what was signed besides',
    text: 'Togo and Zambia\n\nTogo and Zambia signed several MoUs on 3 May 2015. The MoUs include an agreement for talks on visas. Other documents signed were a memorandum on rice and a protocol on fish.',
    rows: [
      'signed | agreement for talks on visas | TGO+ZMB | 2015-05-03',
      'signed | memorandum on rice | TGO+ZMB | null',
      'signed | protocol on fish | TGO+ZMB | null',
    ],
  },
  {
    says: 'a plan of what is done together, and the year that it is for',
    text: 'Togo and Zambia\n\nThe defence ministries of Togo and Zambia signed a plan of bilateral military cooperation for 2018 on 9 October 2017.',
    rows: ['signed | plan of bilateral military cooperation for 2018 | TGO+ZMB | 2017-10-09 | 2018'],
  },
  {
    says: 'who ratifies by a law; the year of a day behind one that only describes',
    text: 'Togo and Zambia\n\nPresident Afi Mensah of Togo signed a law on ratification of the tea treaty with Zambia on May 20. The treaty, signed on December 22, 2013, was ratified by the Togolese parliament on April 25.',
    published: '2015-05-22',
    rows: [
      'ratified | tea treaty | TGO | 2015-05-20',
      'ratified | tea treaty | TGO | 2015-04-25',
      'signed | tea treaty | TGO+ZMB | 2013-12-22',
    ],
  },
  {
    says: 'a ceremony of signing, with its seat before what is signed, and one that is only counted',
    text: 'Togo and Zambia\n\nOn 26 December 2013 the governments of Togo and Zambia held a signing ceremony at the Ministry of Finance for the Exchange of Notes for a School Grant. This is the second signing ceremony of Togo and Zambia for an agreement in 2013.',
    rows: ['signed | Exchange of Notes for a School Grant | TGO+ZMB | 2013-12-26'],
  },
  {
    says: 'the day of another document is not that of a signing told with a noun',
    text: 'Togo and Zambia\n\nThe signing of the MoU on roads was the result of an agreement signed between Togo and Zambia on 20 May 2013.',
    rows: ['signed | MoU on roads | TGO+ZMB | null', 'signed | agreement | TGO+ZMB | 2013-05-20'],
  },
  {
    says: 'what was ratified, and when it had been signed, behind a comma',
    text: 'Togo and Zambia\n\nThe parliament of Togo has ratified the Treaty on Tea with Zambia, signed in Lome on December 22, 2012, local papers wrote.',
    published: '2015-02-28',
    rows: ['ratified | Treaty on Tea | TGO+ZMB | null', 'signed | Treaty on Tea | TGO+ZMB | 2012-12-22'],
  },
  {
    says: 'a participle before the document',
    text: 'Togo and Zambia\n\nTogo also confirmed its farming agreement with Niger, signed on 21 July 2010. Signed by the finance ministries of Togo and Zambia on 23 December 2017, the tariff agreement serves trade.',
    rows: ['signed | farming agreement | NER+TGO | 2010-07-21', 'signed | tariff agreement | TGO+ZMB | 2017-12-23'],
  },
  {
    says: 'the other side behind what it is on, in news of the one state that ratifies',
    text: 'Togo ratifies deals\n\nTogo ratified several deals on Tuesday, the law gazette of Togo said. A treaty on sport with Ecuador was signed in 2014 in Quito. An agreement with Jordan on sea fishing, signed in 2011 in Jordan’s capital of Amman, came into effect too.',
    published: '2018-05-09',
    rows: [
      'signed | treaty on sport | ECU+TGO | 2014',
      'signed | agreement on sea fishing | JOR+TGO | 2011',
      'entered_into_force | agreement on sea fishing | JOR+TGO | null',
    ],
  },
  {
    says: 'ministries whose names have an "and"; sides of several parts',
    text: 'Togo and Zambia\n\nOn 3 May 2015 the Memorandum between the Ministry of Planning and Investment of Togo and the Ministry of Industry and Trade of Zambia on Fairs was signed. The Association Agreement between the EU, Euratom and the Member States of both, of the one part, and Togo, of the other part, was signed on 27 June 2014.',
    rows: [
      'signed | Memorandum between the Ministry of Planning and Investment of Togo and the Ministry of Industry and Trade of Zambia on Fairs | TGO+ZMB | 2015-05-03',
      'signed | Association Agreement between the EU, Euratom and the Member States of both, of the one part, and Togo, of the other part | TGO+org:eu+org:euratom | 2014-06-27',
    ],
  },
  {
    says: 'what the parties have signed, below a colon; the day that stands with an item',
    text: 'Togo and Zambia\n\nThe presidents of Togo and Zambia met in Lome.\n\nThe parties have signed:\n\n- The Cooperation Programme between the Ministry of Trade of Togo and the Ministry of Trade of Zambia for 2024-2025;\n\n- The Memorandum on Tea from August 29, 1997;\n\nThe guests then left for the airport and flew home.',
    rows: [
      'signed | Cooperation Programme between the Ministry of Trade of Togo and the Ministry of Trade of Zambia for 2024-2025 | TGO+ZMB | null | 2024/2025',
      'signed | Memorandum on Tea | TGO+ZMB | 1997-08-29',
    ],
  },
  {
    says: 'whose a document is that has no name of its own, and that is told of afterwards',
    text: 'Togo\n\nThe cabinet of Togo approved the MoU signed between Togo and Peru on 6 November 2019. The MoU was signed in Lome on 27 September 2019.\n\nThe cabinet of Togo approved the MoU signed between Togo and Chile. The MoU was signed in Santiago on 28 September 2019.',
    rows: [
      'adopted | MoU | PER+TGO | null',
      'signed | MoU | PER+TGO | 2019-11-06',
      'signed | MoU | PER+TGO | 2019-09-27',
      'adopted | MoU | CHL+TGO | null',
      'signed | MoU | CHL+TGO | 2019-09-28',
    ],
  },
  {
    says: 'the year in front of a title; a signing that others will follow',
    text: 'Togo and Zambia\n\nTies have grown since the signing of the 1971 Treaty of Peace between Togo and Zambia. The signing of a Memorandum on Energy by Togo and Zambia will be followed by other deals.',
    rows: [
      'signed | 1971 Treaty of Peace between Togo and Zambia | TGO+ZMB | 1971',
      'signed | Memorandum on Energy | TGO+ZMB | null',
    ],
  },
  {
    says: 'deeds that are proposed, and documents that there are none of',
    text: 'Togo and Zambia\n\nThe two proposed deeds are the Agreement on Tea between Togo and Zambia and the Memorandum on Sport between Togo and Zambia. No treaty or international agreement of Togo is valid without a law.',
    rows: [
      'planned | Agreement on Tea between Togo and Zambia | TGO+ZMB | null',
      'planned | Memorandum on Sport between Togo and Zambia | TGO+ZMB | null',
    ],
  },
  {
    says: 'a protocol that is called the agreement right afterwards',
    text: 'Togo and Zambia\n\nA customs protocol between Togo and Zambia was ratified. Signed by the ministers of Togo and Zambia on 23 December 2017, the agreement serves trade.',
    rows: ['ratified | customs protocol | TGO+ZMB | null', 'signed | customs protocol | TGO+ZMB | 2017-12-23'],
  },
  {
    says: 'the presidents of republics in a row',
    text: 'Oceans\n\nThe presidents of the Republic of Togo, the Republic of Zambia, and Chile signed the Oceans Treaty on 3 May 2016.',
    rows: ['signed | Oceans Treaty | CHL+TGO+ZMB | 2016-05-03'],
  },
  {
    says: 'states that are named as places do not sign',
    text: 'Oceans\n\nThe Oceans Agreement will be signed at a feast in Tonga on 12 June 2017, as was announced in Vanuatu.',
    published: '2017-04-21',
    rows: [],
  },
  {
    says: 'what a legal basis includes is there, generic titles too',
    text: 'Togo and Zambia\n\nThe legal basis of the relations of Togo and Zambia includes the Convention on double taxation, the Agreement on readmission and a number of other agreements. Togo knows the Convention on double taxation.',
    rows: [
      'cited | Agreement on readmission | TGO+ZMB | null',
      'cited | Convention on double taxation | TGO+ZMB | null',
    ],
  },
  {
    says: 'some of the agreements that were signed are named behind "including"',
    text: 'Togo and Zambia\n\nIn May 2001 Togo and Zambia signed a number of agreements, including the Treaty on Trade. Several agreements were signed by Togo and Zambia in June 2002 during a visit, such as the Agreement on Mining.',
    rows: ['signed | Agreement on Mining | TGO+ZMB | 2002-06', 'signed | Treaty on Trade | TGO+ZMB | 2001-05'],
  },
  {
    says: 'a proposed agreement is planned; what came before a signing does not date it',
    text: 'Togo and Zambia\n\nTogo and Zambia work on the proposed Transport Agreement between Togo and Zambia. The signing of the Agreement on Fishing by Togo and Zambia crowned the talks, following a visit to Lomé in May 2010.',
    rows: [
      'planned | Transport Agreement between Togo and Zambia | TGO+ZMB | null',
      'signed | Agreement on Fishing | TGO+ZMB | null',
    ],
  },
  {
    says: 'a name over "of", a framework document, and who was the first to sign',
    text: 'Togo and NATO\n\nTogo was the first country in the region to sign a Status of Forces Agreement (SOFA) with NATO in 1996. In 1994, the President of Togo signed the Partnership Framework Document and Togo joined the Programme. He noted the document and the final document.',
    rows: [
      'signed | Status of Forces Agreement | TGO+org:nato | 1996',
      'signed | Partnership Framework Document | TGO+org:nato | 1994',
    ],
  },
  {
    says: 'what the whole world has is not of two who invoke it',
    text: 'Togo and Zambia\n\nTogo and Zambia reaffirmed their commitment to the rights that stand in the Universal Declaration of Human Rights and the Charter of the United Nations.',
    rows: [],
  },
  {
    says: 'two documents, each with its own year',
    text: 'Togo and Zambia\n\nThey recalled the agreement on trade signed in 2005 and the memorandum of understanding on tourism, signed in 2008.',
    rows: [
      'signed | agreement on trade | TGO+ZMB | 2005',
      'signed | memorandum of understanding on tourism | TGO+ZMB | 2008',
    ],
  },
  {
    says: 'a communiqué of an organization is its own, whoever is named most',
    text: 'Communiqué issued at the end of the Twelfth Meeting of the Heads of Government of the Caribbean Community\n\nThe Twelfth Meeting of the Heads of Government of the Caribbean Community was held in Togo. Togo thanked the Community. The Minister of Togo spoke.',
    published: '2012-07-08',
    rows: [
      'adopted | Communiqué issued at the end of the Twelfth Meeting of the Heads of Government of the Caribbean Community | org:caricom | 2012-07-08',
    ],
  },
  {
    says: 'the years of a trusteeship do not date a treaty',
    text: 'Togo and Zambia\n\nThe ties rest on the Treaty of Friendship, concluded when Togo became independent after a trusteeship from 1919 to 1962. Zambia and Togo are friends.',
    rows: ['signed | Treaty of Friendship | TGO+ZMB | null'],
  },
  {
    says: 'what was adopted at an earlier meeting has not its day here',
    text: 'Togo and Zambia\n\nThe ministers of Togo and Zambia met on 3 May 2024. Togo and Zambia confirmed the Lusaka Declaration adopted at the previous meeting of the ministers.',
    rows: ['adopted | Lusaka Declaration | TGO+ZMB | null'],
  },
  {
    says: 'what is to be adopted next month is not adopted',
    text: 'Togo and Zambia hold talks\n\nTogo and Zambia hope to advance their relations with the adoption of the new Plan of Action on Water next month.',
    published: '2022-06-04',
    rows: [],
  },
  {
    says: 'an agreement that is first told of and then named is one',
    text: 'Togo and Zambia\n\nThe President of Zambia ended a visit to Togo on 4 June 2022 with the signing of a historic bilateral agreement between Zambia and Togo. Zambia and Togo signed the Lomé Partnership Arrangement on 4 June 2022.',
    published: '2022-06-04',
    rows: ['signed | Lomé Partnership Arrangement | TGO+ZMB | 2022-06-04'],
  },
  {
    says: 'notes exchanged, conclusions and a numbered decision; decisions and notes in general are none',
    text: 'Relations between Togo and Zambia\n\nThe Exchange Notes were signed by the Ambassador of Togo, Ama Bello, and the Minister of Zambia, Joseph Phiri. The General Affairs Council of the European Union adopted Conclusions on enlargement. Togo and Zambia took a decision on trade and signed notes.',
    rows: ['signed | Exchange Notes | TGO+ZMB | null', 'adopted | Conclusions on enlargement | org:eu | null'],
  },
  {
    says: 'a general agreement with its own name, and an announced joint statement',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a General Agreement on Fisheries in June 1992. Togo and Zambia reached a general agreement on fisheries. Minister Bello of Togo met Minister Phiri of Zambia on 3 May 2021. A Joint Statement was announced.',
    published: '2021-05-03',
    rows: [
      'signed | General Agreement on Fisheries | TGO+ZMB | 1992-06',
      'adopted | Joint Statement | TGO+ZMB | 2021-05-03',
    ],
  },
  {
    says: 'how many years an agreement is for, how long it extends and what it is to provide, which are no parts of its name',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a five-year Health Grant Agreement to provide clinics with drugs on 3 May 2018. The agreement extends through 2023.',
    rows: ['signed | Health Grant Agreement | TGO+ZMB | 2018-05-03'],
  },
  {
    says: 'the year of a title where another is told, a statute, a pact on something, and whom a convention binds',
    text: 'Togo and Zambia\n\nTogo and Zambia are parties to the Bamako Convention on Waste. The trade agreement of 1998 was extended in 2008. Zambia ratified the Rome Statute in 2002. Togo, Ghana and Benin signed a pact on haze in 2019. Togo and Zambia are parties to a quarrel on the Lomé Convention.',
    rows: [
      'cited | Bamako Convention on Waste | TGO+ZMB | null',
      'extended | trade agreement | TGO+ZMB | 2008',
      'ratified | Rome Statute | ZMB | 2002',
      'signed | pact on haze | BEN+GHA+TGO | 2019',
    ],
  },
  {
    says: 'ready for signature is planned, ready for the public is not',
    text: 'Togo and Zambia\n\nTogo and Zambia noted that the agreement on tourism was ready for signature. The agreement on fisheries between Togo and Zambia was ready for the public.',
    rows: ['planned | agreement on tourism | TGO+ZMB | null'],
  },
  {
    says: 'the years before a plan are its term, no date',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia held talks in Lomé. They adopted the 2024-2028 joint action plan.',
    rows: ['adopted | joint action plan | TGO+ZMB | null'],
  },
  {
    says: 'of two clocks the one that is not in brackets, and a signing within a framework has its own day',
    text: 'Togo and Zambia\n\nOn the evening of 24 September local time (25 September in Lusaka, local time), the Foreign Ministers of Togo and Zambia signed a joint declaration. The talks of 4 May 2018 took place within the framework of the Agreement on Trade signed on 3 June 2001.',
    published: '2025-09-26',
    rows: ['signed | Agreement on Trade | TGO+ZMB | 2001-06-03', 'signed | joint declaration | TGO+ZMB | 2025-09-24'],
  },
  {
    says: 'what somebody is to conclude, and what was signed some time in recent months',
    text: 'Presidents of Togo and Zambia meet\n\nLOMÉ — The Presidents of Togo and Zambia met today. They directed that the Protocol on Fisheries between Togo and Zambia be concluded soon. The two leaders welcomed progress made in recent months, including through the signing of the Lomé Agreement on Border Trade.',
    published: '2022-06-04',
    rows: ['signed | Lomé Agreement on Border Trade | TGO+ZMB | null'],
  },
  {
    says: 'what airlines sign between them is theirs',
    text: 'Flights from Togo to Zambia\n\nThe ambassador of Togo in Zambia saw the plane land. The flight follows an agreement that was signed in May between Togoflight and Lumo Airways.',
    rows: [],
  },
  {
    says: 'a compact over a sum, and none between hearts',
    text: 'In 2010, Togo and Zambia signed a five-year, $62 million compact. Togo and Zambia signed a compact of hearts.',
    published: '2022-06-04',
    rows: ['signed | $62 million compact | TGO+ZMB | 2010'],
  },
  {
    says: 'words before its name may tell that it was signed',
    text: 'Ministers of Togo and Zambia meet\n\nThe ministers discussed the recently signed fisheries agreement between Togo and Zambia.',
    published: '2022-06-04',
    rows: ['signed | fisheries agreement | TGO+ZMB | null'],
  },
  {
    says: 'what an organization calls its own strategy is its own, its plan for a state that of both',
    text: 'Relations between Togo and the African Union\n\nTogo and the African Union held talks in Lomé. The African Union welcomed the implementation of the African Union Strategy for Water. They reviewed the African Union Action Plan for Togo. Togo welcomed the Union.',
    rows: [
      'cited | African Union Action Plan | TGO+org:au | null',
      'cited | African Union Strategy for Water | org:au | null',
    ],
  },
  {
    says: 'a plan is agreed without "on" too',
    text: 'Togo and NATO\n\nTogo and NATO agreed a new Partnership Action Plan in May 2021.',
    rows: ['adopted | Partnership Action Plan | TGO+org:nato | 2021-05'],
  },
  {
    says: 'what one is prompted to adopt is not adopted',
    text: 'Togo and the European Union\n\nThe European Union prompted Togo to adopt a National Action Plan on Water.',
    rows: [],
  },
  {
    says: 'founders who are listed sign, not the two of the text',
    text: 'Togo and the African Union\n\nTogo and the African Union met. The Union came into being with the signing of the African Union Charter by the founding fathers: Kenya, Chad, Mali and Ghana.',
    rows: [],
  },

  {
    says: 'an organization that welcomes a signing has signed nothing',
    text: 'The Chairperson of the African Union Commission, Ama Owusu, warmly welcomes the signing of a peace treaty between Togo and Zambia on 3 June 2022.',
    published: '2022-06-04',
    rows: ['signed | peace treaty | TGO+ZMB | 2022-06-03'],
  },
  {
    says: 'nor where the others are no states',
    text: 'Statement on Togo\n\nThe African Union welcomed the signing of a peace agreement between the Government of Togo and the Savanna Front in Lomé.',
    published: '2022-06-04',
    rows: [],
  },
  {
    says: 'a package of instruments, named in the next sentence; years that a plan is for are no date',
    text: 'Relations between Togo and Zambia\n\nDuring the visit in July 2022 the two sides concluded a package of instruments. These included an Agreement on Extradition and an Agreement on Transit. In May 2023 they signed a Plan of Action for the period of 2024-2027.',
    rows: [
      'signed | Agreement on Extradition | TGO+ZMB | 2022-07',
      'signed | Agreement on Transit | TGO+ZMB | 2022-07',
      'signed | Plan of Action for the period of 2024-2027 | TGO+ZMB | 2023-05 | 2024/2027',
    ],
  },
  {
    says: 'words that mean to sign; others that do not',
    text: 'Togo and Zambia\n\nOn 3 May 2020 the ministers of Togo and Zambia put their signatures to an Agreement on Air Traffic. On 4 June 2020 the presidents of Togo and Zambia put pen to paper on a Treaty of Friendship. Togo and Zambia put a Protocol on Fisheries on the agenda.',
    rows: [
      'signed | Agreement on Air Traffic | TGO+ZMB | 2020-05-03',
      'signed | Treaty of Friendship | TGO+ZMB | 2020-06-04',
    ],
  },
  {
    says: 'since when it is in effect, with its signing in brackets; what is dated by another thing',
    text: 'Relations between Togo and Zambia\n\nThe Agreement on Investments (Lomé, 9 April 1994) has been in effect since 7 May 1995. An amended protocol on fisheries has been in place since 6 January 2010. The agreement on the return of migrants dates from 2003. The Convention on Taxes (page 14) became effective on 2 May 1999.',
    rows: [
      'signed | Agreement on Investments | TGO+ZMB | 1994-04-09',
      'entered_into_force | Agreement on Investments | TGO+ZMB | 1995-05-07',
      'entered_into_force | amended protocol on fisheries | TGO+ZMB | 2010-01-06',
      'signed | agreement on the return of migrants | TGO+ZMB | 2003',
      'entered_into_force | Convention on Taxes | TGO+ZMB | 1999-05-02',
    ],
  },
  {
    says: 'two dates without commas; what only describes gives no row of its own',
    text: 'Relations between Togo and Zambia\n\nThe Tourism Agreement signed on 3 May 1999 entered into force on 4 June 2000. The safeguards agreement concluded between Togo and Zambia became effective on 14 January 1980.',
    rows: [
      'signed | Tourism Agreement | TGO+ZMB | 1999-05-03',
      'entered_into_force | Tourism Agreement | TGO+ZMB | 2000-06-04',
      'entered_into_force | safeguards agreement | TGO+ZMB | 1980-01-14',
    ],
  },
  {
    says: 'a purpose in the title, and the term it is for',
    text: 'Relations between Togo and Zambia\n\nThe Protocol to Accelerate the Growth of Trade in Services, subscribed in Lomé on 19 November 2005, took effect on 31 December 2011. On 3 May 2023 Togo and Zambia signed the Programme of Cultural Cooperation for the years 2024-2027. They settled on a Plan of Action on Water covering 2026 to 2028 on 8 July 2025.',
    rows: [
      'signed | Protocol to Accelerate the Growth of Trade in Services | TGO+ZMB | 2005-11-19',
      'entered_into_force | Protocol to Accelerate the Growth of Trade in Services | TGO+ZMB | 2011-12-31',
      'signed | Programme of Cultural Cooperation for the years 2024-2027 | TGO+ZMB | 2023-05-03 | 2024/2027',
      'adopted | Plan of Action on Water | TGO+ZMB | 2025-07-08',
    ],
  },
  {
    says: 'several documents told apart by their topics; not where nothing parts them',
    text: 'Relations between Togo and Zambia\n\nOn 3 May 2012 Togo and Zambia signed two memoranda of understanding on health and sport. On 4 June 2013 the two countries signed agreements on extradition and on customs. On 5 July 2014 they signed three accords, including one on water. On 6 August 2015 they signed many agreements on roads and railways.',
    rows: [
      'signed | memorandum of understanding on health | TGO+ZMB | 2012-05-03',
      'signed | memorandum of understanding on sport | TGO+ZMB | 2012-05-03',
      'signed | agreement on extradition | TGO+ZMB | 2013-06-04',
      'signed | agreement on customs | TGO+ZMB | 2013-06-04',
      'signed | accord on water | TGO+ZMB | 2014-07-05',
    ],
  },
  {
    says: 'each topic with the year of its document',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia have concluded several agreements: in 1991 on investments, in July 2008 on taxes and in August 2010 on air traffic.',
    rows: [
      'signed | agreement on investments | TGO+ZMB | 1991',
      'signed | agreement on taxes | TGO+ZMB | 2008-07',
      'signed | agreement on air traffic | TGO+ZMB | 2010-08',
    ],
  },
  {
    says: 'items that are the topics of the agreements announced above them',
    text: 'Relations between Togo and Zambia\n\nThe ministers of Togo and Zambia signed three agreements on 11 April 2000 on:\n\n1. The promotion of investments. 2. The avoidance of double taxation.\n\nThey talked on:\n\n1. The price of maize.\n2. The new road.',
    rows: [
      'signed | agreement on the promotion of investments | TGO+ZMB | 2000-04-11',
      'signed | agreement on the avoidance of double taxation | TGO+ZMB | 2000-04-11',
    ],
  },
  {
    says: 'institutions of both sides with their short names; firms are none',
    text: 'Togo and Zambia\n\nOn 4 October 2013 Minister Bello of Togo and Minister Phiri of Zambia signed a Memorandum of Understanding on Art between the National Council for Culture of Togo (NCC) and the Arts Board of Zambia (ABZ) and a protocol on libraries. On 5 October 2013 the ministers witnessed the signing of an agreement between Acme Marine and Petrolis. Also to be signed is a treaty on rivers.',
    rows: [
      'signed | Memorandum of Understanding on Art between the National Council for Culture of Togo (NCC) and the Arts Board of Zambia (ABZ) | TGO+ZMB | 2013-10-04',
      'signed | protocol on libraries | TGO+ZMB | 2013-10-04',
      'planned | treaty on rivers | TGO+ZMB | null',
    ],
  },
  {
    says: 'the communiqué of an organization’s own meeting is its own',
    text: 'Final Communiqué of the 30th Summit of the Southern African Development Community\n\nThe 30th Summit was held in Lusaka on 3 May 2010. Leaders of Togo and Zambia were guests.',
    published: '2010-05-03',
    rows: [
      'adopted | Final Communiqué of the 30th Summit of the Southern African Development Community | org:sadc | 2010-05-03',
    ],
  },
  {
    says: 'the communiqué of two states’ commission is that of both; one that an office issues is none',
    text: 'Communiqué of the 5th Session of the Togo-Zambia Joint Commission\n\nThe commission met in Lusaka on 3 May 2010. The office of the President read a communiqué on the rains.',
    published: '2010-05-03',
    rows: ['adopted | Communiqué of the 5th Session of the Togo-Zambia Joint Commission | TGO+ZMB | 2010-05-03'],
  },
  {
    says: 'documents behind the verb that opens the sentence',
    text: 'Togo and Zambia\n\nAmong the documents signed by Togo and Zambia on 3 May 2012 were an Agreement on Fisheries and a Memorandum of Understanding on Sport. Also signed on 3 May 2012 was a protocol on customs. Among the guests were the ministers.',
    rows: [
      'signed | Agreement on Fisheries | TGO+ZMB | 2012-05-03',
      'signed | Memorandum of Understanding on Sport | TGO+ZMB | 2012-05-03',
      'signed | protocol on customs | TGO+ZMB | 2012-05-03',
    ],
  },
  {
    says: 'what is under way; what is only thought of',
    text: 'Togo and Zambia\n\nTogo and Zambia are working towards an agreement on air services. They noted the efforts to conclude a Free Trade Agreement between Togo and Zambia. They called for the early conclusion of the Extradition Treaty. They spoke of the need for an agreement on mining. A Roadmap of Cooperation is being agreed upon. They saw no reason for a protocol on visas.',
    rows: [
      'planned | agreement on air services | TGO+ZMB | null',
      'planned | Free Trade Agreement between Togo and Zambia | TGO+ZMB | null',
      'planned | Extradition Treaty | TGO+ZMB | null',
      'planned | Roadmap of Cooperation | TGO+ZMB | null',
    ],
  },
  {
    says: 'a framework with a name, a statement named after its place; frameworks and statements in general are none',
    text: 'Togo and Zambia\n\nOn 3 May 2012 Togo and Zambia signed the Country Programme Framework for 2013-2017. On 4 May 2012 the ministers of Togo and Zambia signed the Lusaka Statement. Togo and Zambia work within a framework of trust. The Minister made a statement.',
    rows: [
      'signed | Country Programme Framework for 2013-2017 | TGO+ZMB | 2012-05-03 | 2013/2017',
      'signed | Lusaka Statement | TGO+ZMB | 2012-05-04',
    ],
  },
  {
    says: 'documents named behind "namely"',
    text: 'President of Togo in Lusaka\n\nThe Presidents of Zambia and Togo met in Lusaka on 3 June 2022. Two documents were signed by the foreign ministers, namely, the Agreement on Extradition and the Memorandum of Understanding on Mining.',
    published: '2022-06-03',
    rows: [
      'signed | Agreement on Extradition | TGO+ZMB | 2022-06-03',
      'signed | Memorandum of Understanding on Mining | TGO+ZMB | 2022-06-03',
    ],
  },
  {
    says: 'what is said before the colon holds for the items of the list',
    text: 'President of Togo in Lusaka\n\nThe Presidents of Zambia and Togo met in Lusaka on 3 June 2022.\n\nThe meeting ended with the signing of two instruments, the office said, giving as examples:\n\nan Agreement on Extradition, and\n\na Memorandum of Understanding on Mining.',
    published: '2022-06-03',
    rows: [
      'signed | Agreement on Extradition | TGO+ZMB | 2022-06-03',
      'signed | Memorandum of Understanding on Mining | TGO+ZMB | 2022-06-03',
    ],
  },
  {
    says: 'items counted in brackets behind a colon',
    text: 'Relations between Togo and Zambia\n\nThe President of Togo visited Zambia on 3 June 2022. During the visit three MoUs were signed with Zambia: (i) MoU on Mining, (ii) MoU for Opening a Ferry Line, and (iii) MoU on the training of nurses.',
    rows: [
      'signed | MoU on Mining | TGO+ZMB | 2022-06-03',
      'signed | MoU for Opening a Ferry Line | TGO+ZMB | 2022-06-03',
      'signed | MoU on the training of nurses | TGO+ZMB | 2022-06-03',
    ],
  },
  {
    says: 'each item of a list has its own year',
    text: 'Relations between Togo and Zambia\n\nOver the years Togo and Zambia have signed many agreements such as:\n\n• Extradition agreement (1994)\n• Technical, medical and scientific cooperation agreement (2004)',
    rows: [
      'signed | Extradition agreement | TGO+ZMB | 1994',
      'signed | Technical, medical and scientific cooperation agreement | TGO+ZMB | 2004',
    ],
  },
  {
    says: 'a list item that is a name and a year, in lower case; a sentence is none',
    text: 'Relations between Togo and Zambia\n\nAgreements in force\n\n• Extradition agreement (1994)\n• Air services agreement\n• An agreement that nobody keeps is worth little.',
    rows: ['signed | Extradition agreement | TGO+ZMB | 1994', 'cited | Air services agreement | TGO+ZMB | null'],
  },
  {
    says: 'documents one behind the other in one line, each with its year in brackets',
    text: 'Relations between Togo and Zambia\n\nMain agreements\nTrade Agreement (1972), Agreement on the Mutual Waiver of Visas (1994), agreement between the national museums (Lusaka, 4 May 2001), MoU in the field of Nursing (2004), MoU between the Customs Services (2005).\n\nVisits\nTalks on a Trade Agreement (2006), the visit of the minister (2007).',
    rows: [
      'signed | Trade Agreement | TGO+ZMB | 1972',
      'signed | Agreement on the Mutual Waiver of Visas | TGO+ZMB | 1994',
      'signed | agreement between the national museums | TGO+ZMB | 2001-05-04',
      'signed | MoU in the field of Nursing | TGO+ZMB | 2004',
      'signed | MoU between the Customs Services | TGO+ZMB | 2005',
    ],
  },
  {
    says: 'a statement of partnership is a document, a statement on trade is talk',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia signed a Statement of Partnership in 2019. They made a statement on trade in 2021. The Statement of Partnership was renewed in 2024.',
    rows: [
      'signed | Statement of Partnership | TGO+ZMB | 2019',
      'extended | Statement of Partnership | TGO+ZMB | 2024',
    ],
  },
  {
    says: 'what a memorandum is to do belongs to its title',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia signed a MoU on establishing a Tourism Council (TC) on 11 June 2018. They signed an agreement on training nurses in 2020.',
    rows: [
      'signed | MoU on establishing a Tourism Council | TGO+ZMB | 2018-06-11',
      'signed | agreement on training nurses | TGO+ZMB | 2020',
    ],
  },
  {
    says: 'the rest of a title behind the verb, but not when or for how long',
    text: 'Relations between Togo and Zambia\n\nAn agreement was signed to establish a Tourism Council in 2018. A Memorandum of Understanding was also signed on nursing in 2019. A protocol was signed for the first time in 2020.',
    rows: [
      'signed | agreement to establish a Tourism Council | TGO+ZMB | 2018',
      'signed | Memorandum of Understanding on nursing | TGO+ZMB | 2019',
      'signed | protocol | TGO+ZMB | 2020',
    ],
  },
  {
    says: 'what was ratified before something else that came about, or is only told of as ahead',
    text: 'Togo\n\nBefore ratifying the Kyoto Protocol on 4 June 2003, Togo had counted its forests. Having acceded to the Antarctic Treaty in 2004, Zambia built a station. Togo changed its laws before ratifying the Paris Agreement.',
    rows: ['ratified | Kyoto Protocol | TGO | 2003-06-04', 'acceded | Antarctic Treaty | ZMB | 2004'],
  },
  {
    says: 'the ratifying of what a gerund behind "before" only has ahead',
    text: 'Togo\n\nThe ratifying of the Kyoto Protocol by Togo on 4 June 2003 surprised many. Zambia will change its laws before ratifying the Paris Agreement.',
    rows: ['ratified | Kyoto Protocol | TGO | 2003-06-04'],
  },
  {
    says: '"at that time" is when what the sentence before tells took place',
    text: 'Togo and Zambia\n\nThe President of Togo was in Zambia on a visit in June 2012. At that time a Treaty on Border Trade was signed between the two countries.',
    rows: ['signed | Treaty on Border Trade | TGO+ZMB | 2012-06'],
  },
  {
    says: 'a short name in brackets between a memorandum and what it does, and papers that "with" sets beside the main clause',
    text: 'Togo and Zambia\n\nA memorandum (MoU) establishing the Joint Council was signed in Lome on 10 March 1997. Ties go back far, with a trade agreement signed in 1961. Trade is small, with goods signed for in Lome.',
    rows: ['signed | memorandum | TGO+ZMB | 1997-03-10', 'signed | trade agreement | TGO+ZMB | 1961'],
  },
  {
    says: 'a framework is no general',
    text: 'Togo and Zambia\n\nTogo and Zambia signed a General Framework Agreement on Trade on 3 June 2018. General Mensah of Togo signed a book.',
    rows: ['signed | General Framework Agreement on Trade | TGO+ZMB | 2018-06-03'],
  },
  {
    says: 'a signing on the occasion that the main clause tells of',
    text: 'Ministers of Togo and Zambia meet in Lome\n\nThe ministers of Togo and Zambia chaired the Joint Council in Lome on 3 June 2022, an occasion on which they signed a Memorandum of Understanding on Mining.',
    published: '2022-06-03',
    rows: ['signed | Memorandum of Understanding on Mining | TGO+ZMB | 2022-06-03'],
  },
  {
    says: 'what is still to be signed has not been signed',
    text: 'Ministers of Togo and Zambia meet in Lome\n\nThe ministers of Togo and Zambia went over the final details to get to the signing of the Agreement on Extradition.',
    published: '2022-06-03',
    rows: [],
  },
  {
    says: 'a date between the commas that describe a document is not that of what is told',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia established relations in 1972.\n\nThe Fisheries Agreement, signed in Lomé on 19 November 2005, entered into force on 31 December 2011. The Water Protocol, which was signed on 15 December 2006, was brought into force on 24 July 2017. The Trade Treaty, signed on 3 May 2010, entered into force.',
    rows: [
      'entered_into_force | Fisheries Agreement | TGO+ZMB | 2011-12-31',
      'entered_into_force | Trade Treaty | TGO+ZMB | null',
      'entered_into_force | Water Protocol | TGO+ZMB | 2017-07-24',
      'signed | Fisheries Agreement | TGO+ZMB | 2005-11-19',
      'signed | Trade Treaty | TGO+ZMB | 2010-05-03',
      'signed | Water Protocol | TGO+ZMB | 2006-12-15',
    ],
  },
  {
    says: 'items of a list are as far as the heading right above them says',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia established relations in 1972.\n\nAGREEMENTS\n\nIn force between the two countries:\n- Agreement on Trade (from 3.04.1999)\n- Agreement on Fisheries (in force since 5.06.2007)\n\nSigned\n- Extradition Treaty (Lomé, 5/10/2013)\n- Air Services Agreement: text finalised, not signed as yet\n\nUnder consideration\n- Treaty on the Transfer of Sentenced Persons\n',
    rows: [
      'entered_into_force | Agreement on Fisheries | TGO+ZMB | 2007-06-05',
      'entered_into_force | Agreement on Trade | TGO+ZMB | 1999-04-03',
      'planned | Air Services Agreement | TGO+ZMB | null',
      'planned | Treaty on the Transfer of Sentenced Persons | TGO+ZMB | null',
      'signed | Extradition Treaty | TGO+ZMB | 2013-10-05',
    ],
  },
  {
    says: '"both countries" are the two states of the text, also behind a sentence on one of them and an organization',
    text: 'Relations between Togo and Zambia\n\nTogo and Zambia established relations in 1972. Togo signed a Trade Agreement with Mercosur in 2014. In 2016 both countries signed a Fisheries Agreement.',
    rows: ['signed | Fisheries Agreement | TGO+ZMB | 2016', 'signed | Trade Agreement | TGO+org:mercosur | 2014'],
  },
  {
    says: 'a passive with two verbs gives two rows, and "between the two countries" is no title',
    text: 'Peru and Iceland\n\nThe first Agreement on Air Services between the two countries was signed in Lima in 1998 and entered into force on 3 March 2001.',
    rows: [
      'signed | Agreement on Air Services | ISL+PER | 1998',
      'entered_into_force | Agreement on Air Services | ISL+PER | 2001-03-03',
    ],
  },
  {
    says: 'a name in quotes behind "entitled", whatever stands in it',
    text: 'Kenya and Norway\n\nDuring the visit of the Norwegian Prime Minister to Kenya in May 2015, the Joint Declaration entitled “Kenya and Norway on a common path; towards a renewed, enhanced and robust friendship” was signed. The two sides signed a memorandum titled “Growing together” on 4 June 2018. A film entitled “The agreement” was shown in 2019.',
    rows: [
      'signed | Joint Declaration Kenya and Norway on a common path; towards a renewed, enhanced and robust friendship | KEN+NOR | 2015-05',
      'signed | memorandum Growing together | KEN+NOR | 2018-06-04',
    ],
  },
  {
    says: 'the acronym behind a name in quotes, one with a hyphen too',
    text: 'Kenya and Norway\n\nKenya and Norway are friends. They spoke of the “Economic Integration and Growth Agreement” (E-IGA). Foreign Minister John Otieno of Kenya and Norwegian Foreign Minister Kari Dahl signed E-IGA on 3 May 2020. The E-IGA entered into force on 1 June 2021.',
    rows: [
      'signed | Economic Integration and Growth Agreement | KEN+NOR | 2020-05-03',
      'entered_into_force | Economic Integration and Growth Agreement | KEN+NOR | 2021-06-01',
    ],
  },
  {
    says: 'a relative clause, with the acronym left out of the title',
    text: 'Relations of Norway with Laos\n\nNorway and Laos rely on the Cooperation and Transit Agreement (CTA), which was signed in Vientiane on 4 May 2011 by Foreign Ministers Per Holm and Thongloun Phomma and has applied since 1 July 2012.',
    rows: [
      'signed | Cooperation and Transit Agreement | LAO+NOR | 2011-05-04',
      'entered_into_force | Cooperation and Transit Agreement | LAO+NOR | 2012-07-01',
    ],
  },
  {
    says: 'the headline and the lead tell of one document',
    text: 'Ghana and Finland sign agreement on digital education\n\nAccra - Ghana and Finland on Monday signed a memorandum of understanding on digital education and teacher training during the visit of Foreign Minister Elina Valtonen.',
    published: '2024-05-14',
    rows: ['signed | memorandum of understanding on digital education and teacher training | FIN+GHA | 2024-05-13'],
  },
  {
    says: 'a list of instruments, named among those counted',
    text: 'President of Togo in Lusaka\n\nThe President of Zambia, Joseph Mwale, held talks with the President of Togo, Yao Mensah, in Lusaka on 3 June 2022. The two leaders witnessed the signing of five instruments, among them the Agreement on Extradition and the Memorandum of Understanding on Mining and Energy.',
    published: '2022-06-03',
    rows: [
      'signed | Agreement on Extradition | TGO+ZMB | 2022-06-03',
      'signed | Memorandum of Understanding on Mining and Energy | TGO+ZMB | 2022-06-03',
    ],
  },
  {
    says: 'a signing within a dated visit takes its date; the possibility of another is no row',
    text: 'Visit to Doha\n\nForeign Minister of Rwanda Vincent Biruta paid an official visit to Qatar on 10-11 March 2024. In Doha he held talks with Prime Minister Sheikh Mohammed Al Thani. An MoU on cooperation between the diplomatic academies and an agreement on the exemption of visa requirements were signed. The sides also discussed the possibility of signing an agreement on air services.',
    published: '2024-03-12',
    rows: [
      'signed | MoU on cooperation between the diplomatic academies | QAT+RWA | 2024-03-10/2024-03-11',
      'signed | agreement on the exemption of visa requirements | QAT+RWA | 2024-03-10/2024-03-11',
    ],
  },
  {
    says: 'a title that names both parties keeps them',
    text: 'EU and Tajikistan\n\nA Partnership and Cooperation Agreement (PCA) between the EU and Tajikistan was signed in October 2004. Negotiations on an Enhanced Partnership Agreement (EPA) were launched in February 2023.',
    rows: [
      'signed | Partnership and Cooperation Agreement between the EU and Tajikistan | TJK+org:eu | 2004-10',
      'planned | Enhanced Partnership Agreement | TJK+org:eu | 2023-02',
    ],
  },
  {
    says: 'expected to be signed is planned, with the date it is expected on',
    text: 'Ghana and Finland\n\nAn agreement on mutual recognition of driving licences is expected to be signed by Ghana and Finland in June 2024.',
    rows: ['planned | agreement on mutual recognition of driving licences | FIN+GHA | 2024-06'],
  },
  {
    says: 'the years behind a title are its term, and last year its date',
    text: 'Chile and Ghana\n\nLast year, Chile and Ghana adopted a new Chile-Ghana Plan of Action 2021-2025.',
    published: '2021-03-24',
    rows: ['adopted | Chile-Ghana Plan of Action | CHL+GHA | 2020 | 2021/2025'],
  },
  {
    says: 'will sign is planned',
    text: 'Hungary and Uzbekistan\n\nUzbekistan and Hungary will sign a protocol on cooperation in agriculture in November 2022.',
    rows: ['planned | protocol on cooperation in agriculture | HUN+UZB | 2022-11'],
  },
  {
    says: 'under negotiation is planned',
    text: 'India and Greece\n\nIndia and Greece are negotiating a Social Security Agreement.',
    rows: ['planned | Social Security Agreement | GRC+IND | null'],
  },
  {
    says: 'what is under negotiation or in preparation is planned',
    text: 'India and Greece\n\nThe ministers of India and Greece met in Delhi on 4 May 2021. A Fisheries Agreement is still under negotiation. A Protocol on Ports is in preparation. The Agreement on Wine is under pressure.',
    rows: ['planned | Fisheries Agreement | GRC+IND | null', 'planned | Protocol on Ports | GRC+IND | null'],
  },
  {
    says: 'the following documents, signed or subscribed, stand in the list below',
    text: 'India and Greece\n\nThe ministers of India and Greece met in Delhi on 4 May 2021. They subscribed the following documents:\n\na) Agreement for the Recognition of Titles;\nb) Memorandum of Understanding between the Academies of Arts.',
    rows: [
      'signed | Agreement for the Recognition of Titles | GRC+IND | 2021-05-04',
      'signed | Memorandum of Understanding between the Academies of Arts | GRC+IND | 2021-05-04',
    ],
  },
  {
    says: 'approved by a parliament is ratified, settled on is adopted',
    text: 'India and Greece\n\nThe ministers of India and Greece met in Delhi on 4 May 2021. They noted the approval by the Greek Parliament, in March 2021, of the Extradition Treaty. They settled on a Plan of Action on Olives.',
    rows: ['adopted | Plan of Action on Olives | GRC+IND | null', 'ratified | Extradition Treaty | GRC+IND | 2021-03'],
  },
  {
    says: 'a convention acceded to has the one who accedes',
    text: 'Kenya\n\nKenya acceded to the Convention on Cluster Munitions in 2012.',
    rows: ['acceded | Convention on Cluster Munitions | KEN | 2012'],
  },
  {
    says: 'to which a state acceded',
    text: 'ASEAN and Chile\n\nThe Treaty of Amity and Cooperation (TAC), to which Chile acceded in 2016, guides the relations of ASEAN and Chile.',
    rows: ['acceded | Treaty of Amity and Cooperation | CHL | 2016'],
  },
  {
    says: 'the latest country to ratify has ratified',
    text: 'Samoa\n\nSamoa became the latest country to ratify the Treaty on the Prohibition of Nuclear Weapons.',
    rows: ['ratified | Treaty on the Prohibition of Nuclear Weapons | WSM | null'],
  },
  {
    says: 'both have ratified',
    text: 'Kenya and Ghana\n\nKenya and Ghana have ratified the Agreement establishing the Digital Free Trade Area.',
    rows: ['ratified | Agreement establishing the Digital Free Trade Area | GHA+KEN | null'],
  },
  {
    says: 'extended and terminated',
    text: 'Georgia and Norway\n\nThe Agreement on Trade was extended for five years in 2015. Norway terminated the Fisheries Agreement with Georgia in 2003.',
    rows: ['extended | Agreement on Trade | GEO+NOR | 2015', 'terminated | Fisheries Agreement | GEO+NOR | 2003'],
  },
  {
    says: 'what has not been renewed was not renewed',
    text: 'India and Greece\n\nThe India-Greece Agreement on Culture expired in 2012 and has not been renewed.',
    rows: ['terminated | India-Greece Agreement on Culture | GRC+IND | 2012'],
  },
  {
    says: 'a declaration of one side is its own, whomever it speaks of',
    text: 'Declaration by the High Representative on behalf of the European Union on floods in Kenya\n\nThe European Union deplores the floods in Kenya. The European Union will help Kenya.',
    published: '2021-05-05',
    rows: [
      'adopted | Declaration by the High Representative on behalf of the European Union on floods in Kenya | org:eu | 2021-05-05',
    ],
  },
  {
    says: 'a programme with its period, and a joint statement adopted on the same day',
    text: 'Talks in Tashkent\n\nPresident of Uzbekistan Anvar Karimov and Prime Minister of Hungary Gabor Kiss held talks in Tashkent on 9 October 2022. Following the talks, the sides signed the Declaration on Friendship and the Programme of Cooperation in the Field of Culture for 2023-2025. The Joint Statement was also adopted.',
    published: '2022-10-10',
    rows: [
      'signed | Declaration on Friendship | HUN+UZB | 2022-10-09',
      'signed | Programme of Cooperation in the Field of Culture for 2023-2025 | HUN+UZB | 2022-10-09 | 2023/2025',
      'adopted | Joint Statement | HUN+UZB | 2022-10-09',
    ],
  },
  {
    says: 'a document that is a communiqué itself',
    text: 'Joint Communiqué between the Republic of Senegal and the Kingdom of Morocco\n\nThe Foreign Ministers of Senegal and Morocco met in Rabat on 1 September 2023.',
    published: '2023-09-02',
    rows: [
      'adopted | Joint Communiqué between the Republic of Senegal and the Kingdom of Morocco | MAR+SEN | 2023-09-02',
    ],
  },
  {
    says: 'a resolution has its organization',
    text: 'Zone of peace\n\nOn 14 January 2020 the UN General Assembly adopted the Resolution "Zone of Peace and Trust". Ecuador voted in favour.',
    rows: ['adopted | Resolution Zone of Peace and Trust | org:unga | 2020-01-14'],
  },
  {
    says: 'a strategy of one party',
    text: 'EU and Tajikistan\n\nThe EU Strategy for Mountain Regions, adopted in 2019, sets out priorities for Tajikistan.',
    rows: ['adopted | EU Strategy for Mountain Regions | org:eu | 2019'],
  },
  {
    says: 'national plans that are cited have their one state',
    text: 'Human rights dialogue of Jordan and the European Union\n\nThe participants discussed the National Plan of Action for Equal Pay for 2018-2022 and the National Strategy of Jordan to Combat Corruption for 2020-2025.',
    rows: [
      'cited | National Plan of Action for Equal Pay for 2018-2022 | JOR | null | 2018/2022',
      'cited | National Strategy of Jordan to Combat Corruption for 2020-2025 | JOR | null | 2020/2025',
    ],
  },
  {
    says: 'an organization signs with a state',
    text: 'African Union and Egypt\n\nThe African Union and Egypt signed the Host Country Agreement of the AU Space Agency on 18 December 2019.',
    rows: ['signed | Host Country Agreement of the AU Space Agency | EGY+org:au | 2019-12-18'],
  },
  {
    says: 'in force since',
    text: 'Peru and Malta\n\nTrade is governed by the Agreement between Peru and Malta on Customs Matters, in force since 1 March 2012.',
    rows: ['entered_into_force | Agreement between Peru and Malta on Customs Matters | MLT+PER | 2012-03-01'],
  },
  {
    says: 'entry into force in a list',
    text: 'Bilateral relations of Peru and Malta\n\nPeru and Malta established diplomatic relations in 1985.\n\nAgreements in force:\n- Agreement on Economic Cooperation (entry into force 12.05.2005);\n- Agreement on Visa Waiver (entered into force on 1 March 2001).',
    rows: [
      'entered_into_force | Agreement on Economic Cooperation | MLT+PER | 2005-05-12',
      'entered_into_force | Agreement on Visa Waiver | MLT+PER | 2001-03-01',
    ],
  },
  {
    says: 'listed as in force is cited',
    text: 'Brazil and Nigeria\n\nThe Agreement on Technical Cooperation and the Agreement on Air Services are in force between Brazil and Nigeria.',
    rows: [
      'cited | Agreement on Technical Cooperation | BRA+NGA | null',
      'cited | Agreement on Air Services | BRA+NGA | null',
    ],
  },
  {
    says: 'several together',
    text: 'Switzerland and Tunisia\n\nThe migration memorandum of understanding and the agreement on the exchange of young professionals between Switzerland and Tunisia were signed on 11 June 2012.',
    rows: [
      'signed | migration memorandum of understanding | CHE+TUN | 2012-06-11',
      'signed | agreement on the exchange of young professionals | CHE+TUN | 2012-06-11',
    ],
  },
  {
    says: 'nameless plurals are no row',
    text: 'Oman and Iran\n\nOver 20 agreements and memoranda of understanding were signed between Oman and Iran. The parties noted the agreements reached.',
    rows: [],
  },
  {
    says: 'the legal framework of so many agreements is a number',
    text: 'Peru and Malta\n\nThe legal framework of relations between Peru and Malta is made up of over 100 agreements.',
    rows: [],
  },
  {
    says: 'wishes are no row',
    text: 'Oman and Iran\n\nOman would like to sign the Convention on Consular Notification with Iran. The ministers discussed the early signing of a treaty on extradition.',
    rows: [],
  },
  {
    says: 'a call on the other to ratify is no row',
    text: 'Dialogue of Malta and Laos\n\nMalta called on Laos to ratify the Optional Protocol to the Convention on Migrants.',
    rows: [],
  },
  {
    says: 'a condition is no row',
    text: 'Oman and Iran\n\nIf the free trade agreement between Oman and Iran is signed, exports may grow.',
    rows: [],
  },
  {
    says: 'not yet signed is no row',
    text: 'Oman and Iran\n\nOman and Iran have not signed the Protocol on Fisheries.',
    rows: [],
  },
  {
    says: 'universities are no parties',
    text: 'Hungary and Uzbekistan\n\nThe University of Pecs and a university in Tashkent signed a memorandum of cooperation.',
    rows: [],
  },
  {
    says: 'mere agreement of views is no document',
    text: 'Oman and Iran\n\nThe ministers of Oman and Iran were in agreement on the need for calm and reached agreement.',
    rows: [],
  },
  {
    says: 'a convention centre and a protocol chief are no documents',
    text: 'Oman and Iran\n\nThe delegation of Oman visited the Convention Centre with the Chief of Protocol of Iran and signed the guest book.',
    rows: [],
  },
  {
    says: 'the Partnership for Peace programme is a framework',
    text: 'Georgia\n\nGeorgia signed up to the Partnership for Peace programme.',
    rows: [],
  },
  {
    says: 'a war is declared, not adopted',
    text: 'History\n\nIn 1941 Britain issued a declaration of war against Finland.',
    rows: [],
  },
  {
    says: 'a signing that lay behind the news',
    text: 'Samoa and Kuwait\n\nThe Emir of Kuwait left for Apia today. He is to meet the Prime Minister. Talks will be long. Samoa and Kuwait had signed an agreement on labour.',
    rows: ['signed | agreement on labour | KWT+WSM | null'],
  },
  {
    says: 'reports that are untrue',
    text: 'Samoa and Kuwait\n\nReports that Samoa had signed a defence pact with Kuwait are untrue.',
    rows: [],
  },
  {
    says: 'a condition against the facts',
    text: 'Samoa and Kuwait\n\nHad the Treaty on Fisheries been ratified by Samoa and Kuwait, stocks would have recovered.',
    rows: [],
  },
  {
    says: 'a parliament that refused',
    text: 'Samoa and Kuwait\n\nThe Kuwaiti parliament refused to ratify the Agreement on Labour with Samoa.',
    rows: [],
  },
  {
    says: 'a signing that failed',
    text: 'Samoa and Kuwait\n\nSamoa and Kuwait failed to sign the Agreement on Labour in 2016.',
    rows: [],
  },
  {
    says: 'none exists',
    text: 'Samoa and Kuwait\n\nThere is no agreement on double taxation between Samoa and Kuwait. In the absence of an agreement on visas, travellers of Samoa apply in Kuwait.',
    rows: [],
  },
  {
    says: 'a general practice',
    text: 'Samoa and Kuwait\n\nTreaties between Samoa and Kuwait are ratified by parliament.',
    rows: [],
  },
  {
    says: 'a need',
    text: 'Samoa and Kuwait\n\nSamoa and Kuwait need an agreement on air services.',
    rows: [],
  },
  {
    says: 'a player and a guest book',
    text: 'Samoa and Kuwait\n\nThe Kuwaiti footballer signed a contract with a club in Apia in 2019. The minister signed the book of condolence at the embassy of Kuwait.',
    rows: [],
  },
  {
    says: 'what a leaflet claims',
    text: 'Samoa and Kuwait\n\nA leaflet claimed that "an agreement on bases" had been signed by Samoa and Kuwait.',
    rows: [],
  },
  {
    says: 'the year of what came of it',
    text: 'Togo and Zambia\n\nFollowing the conclusion of the Lomé Accord, trade by sea began in 1899. Following the signing of the Lima Accord on 3 May 2010, trade grew.',
    rows: ['signed | Lima Accord | TGO+ZMB | 2010-05-03', 'signed | Lomé Accord | TGO+ZMB | null'],
  },
  {
    says: 'whom "which" stands for behind another preposition',
    text: 'Togo and Zambia\n\nTogo moved closer to Norway, with which it signed a tax treaty in 2001. Togo is active in the African Union, with which Zambia concluded a trade agreement in 2003.',
    rows: ['signed | tax treaty | NOR+TGO | 2001', 'signed | trade agreement | ZMB+org:au | 2003'],
  },
  {
    says: 'not on the agenda',
    text: 'Samoa and Kuwait\n\nSigning an agreement on fisheries is not on the agenda of Samoa and Kuwait.',
    rows: [],
  },
  {
    says: 'a strategy of a donor is its own',
    text: "Togo and Zambia\n\nZambia remains a priority country under Togo's International Cooperation Strategy 2021–24.",
    rows: ['cited | International Cooperation Strategy | TGO | null | 2021/2024'],
  },
  {
    says: 'a declaration that is made on the occasion of a visit told before',
    text: 'Togo and Zambia\n\nIn 1968 the Prime Minister of Togo visited Zambia. On that occasion, the two governments made a joint declaration.',
    rows: ['adopted | joint declaration | TGO+ZMB | 1968'],
  },
];

const AT_HOME: readonly Example[] = [
  {
    says: 'what is negotiated about is still to be signed',
    text: 'Togo and Zambia\n\nTogo and Zambia have put emphasis on accelerating negotiations over signing the Tea Trade Agreement. Togo and Zambia opened talks about concluding a tax treaty.',
    rows: ['planned | Tea Trade Agreement | TGO+ZMB | null', 'planned | tax treaty | TGO+ZMB | null'],
  },
  {
    says: 'those with whom somebody signs whom the words leave out have not signed with each other; "this country" of a page on two',
    text: 'Togo to trade with Zambia\n\nThe Government of Togo in seeking closer ties, recently signed a joint communiqué with Peru and Malta on 9 November 2021. On 28 January 2022 this country signed a trade agreement with Zambia.',
    rows: ['signed | trade agreement | TGO+ZMB | 2022-01-28'],
  },
  {
    says: 'a memo; a second document of a list under quotes or behind its years, which date nothing',
    text: 'Peru and Malta\n\nOn 4 May 2019 Peru and Malta signed a memo of cooperation for 2020-2022. On 5 May 2019 Peru and Malta signed a protocol on consultations and the 2020-2023 Action Plan. A memo to the staff was circulated.',
    rows: [
      'signed | memo of cooperation for 2020-2022 | MLT+PER | 2019-05-04 | 2020/2022',
      'signed | protocol on consultations | MLT+PER | 2019-05-05',
      'signed | Action Plan | MLT+PER | 2019-05-05',
    ],
  },
  {
    says: 'what the factions of a state conclude at home, in a text on two states, is no document of the two',
    text: "Peru and Chad\n\nFollowing the signing of a roadmap to end the crisis by the country's main political players on 17 September 2011, order was restored in Chad. An accord was signed by the government and rebel groups in 2012. The signing of a truce agreement by the two parties to the conflict took place in 2013. A peace deal with the armed groups was concluded in 2009. The accord reached by the political forces of Chad in 2018 held.",
    rows: [],
  },
  {
    says: 'what two states sign, whatever the opposition says of it, and a document on the dialogue of factions',
    text: 'Peru and Chad\n\nThe opposition criticised the trade agreement signed by the two countries in 2019. Peru and Chad signed an agreement on help for the opposition in 2001.',
    rows: [
      'signed | agreement on help for the opposition | PER+TCD | 2001',
      'signed | trade agreement | PER+TCD | 2019',
    ],
  },
];

function line(row: ReturnType<typeof claimsOf<'agreements'>>[number]): string {
  return [row.action, row.title, row.parties.join('+'), row.date ?? 'null', ...(row.period ? [row.period] : [])].join(
    ' | ',
  );
}

describe('agreements', () => {
  for (const { says, text, published, rows } of [...EXAMPLES, ...AT_HOME]) {
    it(says, () => {
      const found = new Set(claimsOf('agreements', text, { published: published ?? null }).map(line));
      expect([...found].sort()).toEqual([...rows].sort());
    });
  }
});
