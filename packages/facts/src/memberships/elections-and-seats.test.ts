import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

/** The distinct rows as `member organization role change date`. */
function memberships(text: string): string[] {
  return [
    ...new Set(
      claimsOf('memberships', text, { published: '2024-05-10' }).map((row) =>
        [row.member, row.organization, row.role, row.change, row.date ?? 'null'].join(' '),
      ),
    ),
  ].sort();
}

const EXAMPLES: readonly (readonly [says: string, text: string, ...rows: string[]])[] = [
  [
    'those whom an assembly elects, and those who sit there',
    'Five new members for the Security Council\n\nThe General Assembly on Thursday elected Peru, Chad and Malta to serve as non-permanent members of the Council for terms of two years. They will join existing non-permanent members Fiji, Togo and Nepal. The permanent Council members, each with a veto, are China, France and Russia.',
    'CHN org:unsc member held null',
    'FJI org:unsc member held null',
    'FRA org:unsc member held null',
    'MLT org:unsc member elected 2024-05-09',
    'NPL org:unsc member held null',
    'PER org:unsc member elected 2024-05-09',
    'RUS org:unsc member held null',
    'TCD org:unsc member elected 2024-05-09',
    'TGO org:unsc member held null',
  ],
  [
    'a seat that is won, claimed, held and occupied',
    'News from the Human Rights Council\n\nOn 3 May 2023, Peru and Chad won the two seats on the Human Rights Council. Malta claimed the only vacancy. Fiji currently holds the seat. The seats currently occupied by Togo and Nepal will fall vacant.',
    'FJI org:hrc member held null',
    'MLT org:hrc member elected null',
    'NPL org:hrc member held null',
    'PER org:hrc member elected 2023-05-03',
    'TCD org:hrc member elected 2023-05-03',
    'TGO org:hrc member held null',
  ],
  [
    'the term is no day of an election, nor is the day on which it was told',
    'The spokesman said on Monday that Peru secured a seat on the Human Rights Council for 2017-2018. Chad was elected to the Human Rights Council for the period from 2013 till 2017.',
    'PER org:hrc member elected null',
    'TCD org:hrc member elected null',
  ],
  [
    'seats of a parliament, and people who are elected',
    'The opposition won three seats in Peru on Sunday. The party of Chad holds the seat. The Assembly elected Ana Silva of Malta as a member of the court.',
  ],
  [
    'what is left out of a list, and a verb without the day of the one before',
    'Kenya became a member of the African Union on 25 May 1963 and belongs to COMESA and all other bodies except IGAD.',
    'KEN org:au member joined 1963-05-25',
    'KEN org:comesa member held null',
  ],
  [
    'an organization that is a pronoun, and those whom it suspends behind a noun',
    'The African Union said that it had suspended Kenya on 3 May 2021. ECOWAS had suspended two other members – Togo and Ghana – in 2020.',
    'GHA org:ecowas member suspended 2020',
    'KEN org:au member suspended 2021-05-03',
    'TGO org:ecowas member suspended 2020',
  ],
  [
    'whose country chairs',
    'The Peruvian foreign minister, Ana Silva, whose country holds the rotating ASEAN presidency, spoke. President Daniel Otieno of Kenya, whose country chairs the African Union, listened. The minister, whose country chairs nothing, left.',
    'KEN org:au chair held null',
    'PER org:asean chair held null',
  ],
  [
    'the chair in brackets, and that of an organ',
    'The group comprises Kenya (Chair of SADC), Peru (Deputy Chair) and Togo. The Ghanaian President Kofi Mensah was named head of the Southern African Development Community (SADC) Troika.',
    'KEN org:sadc chair held null',
  ],
  [
    'an organization that is said to be founded by some, and lists behind the words for a place',
    'The Arctic Council\n\nThe Arctic Council is a forum founded by Peru, Chad, Malta and Togo in 2001. The Arctic Council observer countries include Fiji, Nepal and Kenya, while the partner countries are Ghana, Niger and Mali.',
    'FJI org:arctic-council observer held null',
    'GHA org:arctic-council partner held null',
    'KEN org:arctic-council observer held null',
    'MLI org:arctic-council partner held null',
    'MLT org:arctic-council member joined 2001',
    'NER org:arctic-council partner held null',
    'NPL org:arctic-council observer held null',
    'PER org:arctic-council member joined 2001',
    'TCD org:arctic-council member joined 2001',
    'TGO org:arctic-council member joined 2001',
  ],
  [
    'entries of a directory, each under its name',
    'Bodies of the world\n\nArctic Council\n\nMember States: 3 (Peru, Chad, Malta)\n\n2 observer states: Togo, Fiji',
    'FJI org:arctic-council observer held null',
    'MLT org:arctic-council member held null',
    'PER org:arctic-council member held null',
    'TCD org:arctic-council member held null',
    'TGO org:arctic-council observer held null',
  ],
  [
    'who was the first to do it, told behind the verb, and dates in brackets',
    'The African Union and its members\n\nThe largest number was 58, between 28 September 1934 (when Kenya joined) and 23 February 1935 (when Togo withdrew). The first member to withdraw from the African Union was Ghana on 22 January 1925. Mali was expelled on 14 December 1939 for its attack on Chad. Fiji applied to join in 2003.',
    'FJI org:au candidate applied 2003',
    'GHA org:au member left 1925-01-22',
    'KEN org:au member joined 1934-09-28',
    'MLI org:au member left 1939-12-14',
    'TGO org:au member left 1935-02-23',
  ],
  [
    'an entry that is only voted on; a status behind a conjunction; since when',
    'The group wants a referendum on Slovakia’s entry into NATO. Peru and Chad are members of the EAEU, while Malta also has observer status. Kenya signed the charter of the African Union and has been an active member since it joined in 1964.',
    'KEN org:au member joined 1964',
    'MLT org:eaeu observer held null',
    'PER org:eaeu member held null',
    'TCD org:eaeu member held null',
  ],
  [
    'who applies is no member, nor who is not one; what is asked for is asked of the one spoken of',
    'Peru and the WTO\n\nPeru is an applicant for membership in the WTO. Malta is currently not a WTO member either. Fiji filed its request for observer status in May 2020, showing its intent to stay. The WTO wants to elevate the status of Togo to a full member.',
    'FJI org:wto candidate applied 2020-05',
    'PER org:wto candidate applied null',
  ],
  [
    'the day of what made it one, and not that of another’s talks',
    'Chile became the 31st OECD member upon signing the accession agreement on 11 January 2010. Three distant countries — Peru, Togo and Fiji — have acceded to the WTO, while Malta has been in talks since 1994.',
    'CHL org:oecd member joined 2010-01-11',
    'FJI org:wto member joined null',
    'PER org:wto member joined null',
    'TGO org:wto member joined null',
  ],
  [
    'asides between dashes, and a member of the group that is dealt with',
    'Gabon and Togo\n\nGabon was admitted to the Commonwealth on 3 May 2022. It borders Cameroon – also a member of the Commonwealth – and Congo. Mozambique became a member of the group in 1995.',
    'CMR org:commonwealth member held null',
    'GAB org:commonwealth member joined 2022-05-03',
    'MOZ org:commonwealth member joined 1995',
  ],
  [
    'the letters of the whole behind the name of its board, and the new ones that a sentence lists',
    'New members of a board\n\nPeru was elected to the Board of Governors of the International Atomic Energy Agency (IAEA). The newly elected Board members are the following: Chad, Malta and Togo.',
    'MLT org:iaea-board-of-governors member elected null',
    'PER org:iaea-board-of-governors member elected null',
    'TCD org:iaea-board-of-governors member elected null',
    'TGO org:iaea-board-of-governors member elected null',
  ],
  [
    'countries of a programme that are members of another body, each with its year',
    'Members of the Central Asia Regional Economic Cooperation (CAREC) that are full WTO members include Peru (in 2001), Fiji (in 1998) and Togo (in 1997).',
    'FJI org:wto member joined 1998',
    'PER org:wto member joined 2001',
    'TGO org:wto member joined 1997',
  ],
  [
    'a presidency that begins, and a list of what one belongs to around an aside',
    'On 3 May 2022, Peru formally began the annual presidency of ASEAN. Malta, a UN member since 1964, belongs to the Asian Development Bank (which opened an office in 1984), G-77 and COMESA.',
    'MLT org:adb member held null',
    'MLT org:comesa member held null',
    'MLT org:g77 member held null',
    'MLT org:un member joined 1964',
    'PER org:asean chair held 2022-05-03',
  ],
  [
    'an election that leaves the body open, by ballot, and the day on which a term begins',
    'Members of the Human Rights Council\n\nThe Human Rights Council has new members. By secret ballot, the Assembly elected Peru, Chad and Malta to the Geneva-based body. On 3 May 2021 it elected by secret ballot Fiji, Togo and Nepal for the 2022-2024 term on the Council. Kenya was elected for a one-year term beginning 1 January 2023. Ana Silva was elected president of Ghana for a five-year term.',
    'FJI org:hrc member elected 2021-05-03',
    'KEN org:hrc member elected null',
    'MLT org:hrc member elected null',
    'NPL org:hrc member elected 2021-05-03',
    'PER org:hrc member elected null',
    'TCD org:hrc member elected null',
    'TGO org:hrc member elected 2021-05-03',
  ],
  [
    'founders who are told by the way, and colonies that are nobody’s membership',
    'A treaty\n\nThe treaty took effect in 1976, with Peru, Chad and Malta as founders of ASEAN. Members of the Commonwealth, mainly former British colonies, share its ideals.',
    'MLT org:asean member joined null',
    'PER org:asean member joined null',
    'TCD org:asean member joined null',
  ],
];

describe('elections and seats', () => {
  for (const [says, text, ...rows] of EXAMPLES) it(says, () => expect(memberships(text)).toEqual([...rows].sort()));
});
