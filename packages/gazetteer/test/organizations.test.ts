import { describe, expect, it } from 'vitest';
import { officeByPhrase } from '../src/offices.ts';
import { spellings } from '../src/organizations/spellings.ts';
import { BODIES, bodyId, bodyNames, ORGANIZATIONS, organizationById, organizationNames } from '../src/organizations.ts';
import { STATES } from '../src/states.ts';

const names = organizationNames();
const bodies = bodyNames();

/** As the engine matches: acronyms with their case, names without. */
function lookUp(text: string): string | null {
  const organization = names.find((n) =>
    n.form === 'acronym' ? n.name === text : n.name.toLowerCase() === text.toLowerCase(),
  );
  if (organization) return organization.organizationId;
  const body = bodies.find((n) =>
    n.form === 'acronym' ? n.name === text : n.name.toLowerCase() === text.toLowerCase(),
  );
  return body ? body.bodyId : null;
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

const SURFACES: readonly (readonly [string, string | null])[] = [
  ['United Nations', 'org:un'],
  ['U.N.', 'org:un'],
  ['UN General Assembly', 'org:unga'],
  ['United Nations Security Council', 'org:unsc'],
  ['Security Council', 'org:unsc'],
  ['security council', null],
  ['UN Human Rights Council', 'org:hrc'],
  ['UNHRC', 'org:hrc'],
  ['World Health Organisation', 'org:who'],
  ['WHO', 'org:who'],
  ['who', null],
  ['International Labor Organization', 'org:ilo'],
  ['UN Development Program', 'org:undp'],
  ['World Food Program', 'org:wfp'],
  ['European Communities', 'org:eu'],
  ['EEC', 'org:eu'],
  ['European Commission', 'body:org:eu/european-commission'],
  ['EEAS', 'body:org:eu/eeas'],
  ['European Service for Foreign Policy Activities', 'body:org:eu/eeas'],
  ['North Atlantic Treaty Organisation', 'org:nato'],
  ['Partnership for Peace', 'org:pfp'],
  ['PfP', 'org:pfp'],
  ['NATO-Russia Council', 'org:nrc'],
  ['NATO–Russia Council', 'org:nrc'],
  ['Mediterranean Dialogue', 'org:md'],
  ['Euro-Atlantic Partnership Council', 'org:eapc'],
  ['North Atlantic Cooperation Council', 'org:nacc'],
  ['North Atlantic Co-operation Council', 'org:nacc'],
  ['Enhanced Opportunities Partners', 'org:eop'],
  ['Operation Unified Protector', 'org:oup'],
  ['Resolute Support Mission', 'org:rsm'],
  ['resolute support', null],
  ['Kosovo Force', 'org:kfor'],
  ['Science for Peace and Security', 'org:sps'],
  ['Virtual Silk Highway', 'org:virtual-silk-highway'],
  ['Bucharest Nine', 'org:b9'],
  ['Arab League', 'org:las'],
  ['League of Arab States', 'org:las'],
  ['Pacific Islands Development Forum', 'org:pidf'],
  ['Pacific Islands Forum', 'org:pif'],
  ['Melanesian Spearhead Group', 'org:msg'],
  ['Non-Aligned Movement', 'org:nam'],
  ['Pacific Alliance', 'org:pa'],
  ['Indo-Pacific Economic Framework', 'org:ipef'],
  ['Ibero-American Conference', 'org:segib'],
  ['Ibero-American Summit', 'org:segib'],
  ['GSP+', 'org:gsp-plus'],
  ['Commonwealth of Nations', 'org:commonwealth'],
  ['British Commonwealth', 'org:commonwealth'],
  ['the Commonwealth', 'org:commonwealth'],
  ['the commonwealth', null],
  ['Caspian States', 'org:caspian-five'],
  ['Group of Friends of Neutrality', 'org:group-of-friends-of-neutrality'],
  ['Shanghai Cooperation Organisation', 'org:sco'],
  ['CICA Secretariat', 'org:cica'],
  ['Organisation of Islamic Cooperation', 'org:oic'],
  ['Organization of the Islamic Conference', 'org:oic'],
  ['Turkic Council', 'org:ots'],
  ['Organization of Turkic States', 'org:ots'],
  ['Eurasian Economic Union', 'org:eaeu'],
  ['Quadrilateral Security Dialogue', 'org:quad'],
  ['Quad', 'org:quad'],
  ['quad', null],
  ['Group of 77', 'org:g77'],
  ['Group of Seven', 'org:g7'],
  ['group of seven', null],
  ['Organization for Security and Cooperation in Europe', 'org:osce'],
  ['Conference on Security and Co-operation in Europe', 'org:osce'],
  ['MERCOSUR', 'org:mercosur'],
  ['Baghdad Pact', 'org:cento'],
  ['League of Nations', 'org:league-of-nations'],
  ['State Department', 'body:USA/state-department'],
  ['Kremlin', 'body:RUS/kremlin'],
  ['Knesset', 'body:ISR/knesset'],
  ['Milli Majlis', 'body:AZE/milli-majlis'],
  ['Itamaraty', 'body:BRA/itamaraty'],
  ['South Pacific Regional Fisheries Management Organization', 'org:sprfmo'],
  ['Sava Commission', 'org:isrbc'],
  ['West African Development Bank', 'org:boad'],
  ['Council of the International Maritime Organization', 'org:imo-council'],
  ["UNESCO's Executive Board", 'org:unesco-executive-board'],
  ['Bali Process', 'org:bali-process'],
  ['Artemis Accords', 'org:artemis-accords'],
  ['UN Regional Office for Central Africa', 'org:unoca'],
  ['the Union', null],
  ['Council', null],
  ['the Bloc', null],
  ['Majlis', null],
  ['Senate', null],
  ['Ministry of Foreign Affairs', null],
];

describe('organizations', () => {
  it('has at least 220 of them, with ids that are unique slugs', () => {
    expect(ORGANIZATIONS.length).toBeGreaterThanOrEqual(220);
    expect(repeated(ORGANIZATIONS.map((o) => o.id))).toEqual([]);
    expect(ORGANIZATIONS.filter((o) => !/^org:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(o.id))).toEqual([]);
    expect(organizationById('org:asean')?.name).toBe('Association of Southeast Asian Nations');
    expect(organizationById('org:no-such')).toBeNull();
  });

  it.each(SURFACES)('%s is %s', (text, expected) => {
    expect(lookUp(text)).toBe(expected);
  });

  it('gives each surface to one actor', () => {
    const keys = [...names, ...bodies].map((n) => (n.form === 'acronym' ? n.name : n.name.toLowerCase()));
    expect(repeated(keys)).toEqual([]);
  });

  it('has no surface in lower case that is an ordinary word', () => {
    const plain = [...names, ...bodies].filter((n) => n.form === 'name' && /^\p{Ll}+$/u.test(n.name));
    expect(plain).toEqual([]);
  });

  it('names states and offices that the other tables know', () => {
    const states = new Set(STATES.map((state) => state.id));
    for (const { id, seat, members, headTitles } of ORGANIZATIONS) {
      if (seat) expect(states, id).toContain(seat.country);
      for (const member of members ?? [])
        expect(states.has(member) || organizationById(member), `${id} ${member}`).toBeTruthy();
      for (const title of headTitles ?? []) expect(officeByPhrase(title), `${id} ${title}`).not.toBeNull();
    }
    for (const body of BODIES) {
      expect(states.has(body.partyId) || organizationById(body.partyId), body.name).toBeTruthy();
    }
    expect(repeated(BODIES.map(bodyId))).toEqual([]);
  });

  it('knows the spellings of a name', () => {
    expect(spellings('World Bank')).toEqual(['World Bank']);
    expect(spellings('Defence Education Programme')).toEqual([
      'Defence Education Programme',
      'Defense Education Programme',
      'Defence Education Program',
      'Defense Education Program',
    ]);
    expect(spellings('Asia-Europe Meeting')).toEqual(['Asia-Europe Meeting', 'Asia–Europe Meeting']);
    expect(spellings('Economic Co-operation')).toEqual(['Economic Co-operation', 'Economic Cooperation']);
  });
});
