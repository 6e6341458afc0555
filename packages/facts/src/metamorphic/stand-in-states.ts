/** The names under which a state stands in for another one. */
export interface StandIn {
  readonly id: string;
  /** Short name without an article. */
  readonly name: string;
  /** Official name without an article; it always takes one. */
  readonly official: string;
  readonly demonym: string;
  readonly people: string;
  readonly capital: string;
  /** The short name takes an article. */
  readonly article?: true;
}

const state = (
  id: string,
  name: string,
  official: string,
  demonym: string,
  people: string,
  capital: string,
  article = false,
): StandIn => ({ id, name, official, demonym, people, capital, ...(article ? { article: true as const } : {}) });

/** Pairs that take the place of a document's pair, odd ones among them. */
export const STAND_IN_PAIRS: readonly (readonly [StandIn, StandIn])[] = [
  [
    state('CIV', "Côte d'Ivoire", "Republic of Côte d'Ivoire", 'Ivorian', 'Ivorians', 'Yamoussoukro'),
    state('TUR', 'Türkiye', 'Republic of Türkiye', 'Turkish', 'Turks', 'Ankara'),
  ],
  [
    state('COD', 'DR Congo', 'Democratic Republic of the Congo', 'Congolese', 'Congolese', 'Kinshasa'),
    state(
      'PNG',
      'Papua New Guinea',
      'Independent State of Papua New Guinea',
      'Papua New Guinean',
      'Papua New Guineans',
      'Port Moresby',
    ),
  ],
  [
    state('VAT', 'Holy See', 'Holy See', 'Vatican', 'Vaticans', 'Vatican City', true),
    state('XKX', 'Kosovo', 'Republic of Kosovo', 'Kosovar', 'Kosovars', 'Pristina'),
  ],
  [
    state('CHE', 'Switzerland', 'Swiss Confederation', 'Swiss', 'Swiss', 'Bern'),
    state('LKA', 'Sri Lanka', 'Democratic Socialist Republic of Sri Lanka', 'Sri Lankan', 'Sri Lankans', 'Colombo'),
  ],
  [
    state('ARE', 'United Arab Emirates', 'United Arab Emirates', 'Emirati', 'Emiratis', 'Abu Dhabi', true),
    state('BIH', 'Bosnia and Herzegovina', 'Bosnia and Herzegovina', 'Bosnian', 'Bosnians', 'Sarajevo'),
  ],
  [
    state('NOR', 'Norway', 'Kingdom of Norway', 'Norwegian', 'Norwegians', 'Oslo'),
    state('JAM', 'Jamaica', 'Jamaica', 'Jamaican', 'Jamaicans', 'Kingston'),
  ],
  [
    state('GEO', 'Georgia', 'Georgia', 'Georgian', 'Georgians', 'Tbilisi'),
    state('NER', 'Niger', 'Republic of the Niger', 'Nigerien', 'Nigeriens', 'Niamey'),
  ],
  [
    state('JOR', 'Jordan', 'Hashemite Kingdom of Jordan', 'Jordanian', 'Jordanians', 'Amman'),
    state('TCD', 'Chad', 'Republic of Chad', 'Chadian', 'Chadians', "N'Djamena"),
  ],
  [
    state('GBR', 'United Kingdom', 'United Kingdom', 'British', 'Britons', 'London', true),
    state('NZL', 'New Zealand', 'New Zealand', 'New Zealand', 'New Zealanders', 'Wellington'),
  ],
  [
    state('MMR', 'Myanmar', 'Republic of the Union of Myanmar', 'Burmese', 'Burmese', 'Naypyidaw'),
    state('SWZ', 'Eswatini', 'Kingdom of Eswatini', 'Swazi', 'Swazis', 'Mbabane'),
  ],
  [
    state(
      'TTO',
      'Trinidad and Tobago',
      'Republic of Trinidad and Tobago',
      'Trinidadian',
      'Trinidadians',
      'Port of Spain',
    ),
    state('CZE', 'Czechia', 'Czech Republic', 'Czech', 'Czechs', 'Prague'),
  ],
  [
    state('KOR', 'South Korea', 'Republic of Korea', 'South Korean', 'South Koreans', 'Seoul'),
    state('BRA', 'Brazil', 'Federative Republic of Brazil', 'Brazilian', 'Brazilians', 'Brasília'),
  ],
];
