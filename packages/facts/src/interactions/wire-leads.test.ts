import { describe, expect, it } from 'vitest';
import { actLines } from './act-lines.ts';

/** Leads of wires, and the rows they give; none where nothing is named. */
const LEADS: readonly (readonly [lead: string, ...rows: string[]])[] = [
  // What one says that one is not going to do
  ['Peru will not sell gas to Chile, the energy minister said.', 'PER -> CHL REJECT'],
  ['Norway said it would not extradite the two suspects to Denmark.', 'NOR -> DNK REJECT'],
  ['Ghana will not recognise the new government of Togo.', 'GHA -> TGO REJECT'],
  ['Ghana will not recognise the new government of Togo if it stays away from the talks.'],
  ['Ghana would not recognise the new government of Togo, one analyst thought.'],
  ['The Ghanaian minister will not visit Togo in May.'],
  ['Ghana does not believe that Togo will attack it.'],
  // Who "it" and "they" are behind the place where they stand
  ['The Thai army in Laos says it has freed six Lao soldiers.', 'THA -> LAO RETREAT'],
  ['Norwegian police in Iceland said they had arrested two Danish spies.', 'NOR -> DNK COERCE'],
  // Those who take to the streets, and governments that complain
  ['Chilean demonstrators attacked the Peruvian embassy in Santiago.', 'CHL -> PER PROTEST'],
  ['Students stormed the Danish consulate in Nairobi and smashed its windows.', 'KEN -> DNK PROTEST'],
  ['Ghanaians continued protests on Friday against the Togolese dam.', 'GHA -> TGO PROTEST'],
  ['Chilean warplanes attacked the Peruvian embassy in La Paz.', 'CHL -> PER ASSAULT'],
  ['Fans attacked the Danish team bus.'],
  ['The Greek Foreign Ministry protested to Turkey over the flights.', 'GRC -> TUR ACCUSE'],
  ["Kenya's government protested Uganda's decision to close the bridge.", 'KEN -> UGA ACCUSE'],
  ['Greek workers protested against Turkey’s dam outside the embassy.', 'GRC -> TUR PROTEST'],
  // Against whom troops are moved
  ['Peru put its navy on alert after Chile tested a missile.', 'PER -> CHL MOBILIZE'],
  ['Ethiopia massed tanks in a bid to deter Eritrea.', 'ETH -> ERI MOBILIZE'],
  ['Ghana, responding to a buildup of Togolese forces, sent two battalions to the border.', 'GHA -> TGO MOBILIZE'],
  ['Peru put its navy on alert after a storm hit Chile.'],
  ['Nepalese soldiers are heading to Haiti.'],
  ['Nepalese ministers are heading to Haiti.', 'HTI <> NPL CONSULT'],
  // Threats and warnings of one's own deed
  ['Iran promised a crushing response to any attack by Iraq.', 'IRN -> IRQ THREATEN'],
  [
    'Malian President Issa Keita issued a warning that Mali would respond to any raid from Niger.',
    'MLI -> NER THREATEN',
  ],
  ['Iran promised a quick response to the letter from Iraq.', 'IRN -> IRQ AGREE'],
  // What is granted, approved, sold, given out, stopped
  ['Kenya granted Ugandan planes permission to fly over its territory.', 'KEN -> UGA CONCEDE'],
  ['The parliament of Togo approved the deployment of 300 troops to Liberia.', 'TGO -> LBR AGREE'],
  ['The parliament of Togo approved the budget for roads to Liberia.'],
  ['Russia sold six submarines to Iran.', 'RUS -> IRN COOPERATE'],
  ['Sweden distributed blankets in Armenia.', 'SWE -> ARM AID'],
  ['Canada launched a relief operation in Haiti.', 'CAN -> HTI AID'],
  ['Brazil launched an operation in Bolivia against smugglers.', 'BRA -> BOL ASSAULT'],
  ['Nigeria cancelled a visit to Pretoria by its vice president.', 'NGA -> ZAF SANCTION'],
  ['Mali suspended emergency flights to Niamey on Sunday.', 'MLI -> NER SANCTION'],
  ['Mali suspended the state of emergency on Sunday.'],
  [
    'Mali suspended aid flights to Niamey after rebels shelled the airport, wounding a Belgian officer.',
    'MLI -> NER SANCTION',
  ],
  ['Malaysian patrol boats caught two Thai trawlers off the coast.', 'MYS -> THA COERCE'],
  // Who is asked, told or judged
  ['France wants Morocco to release the two journalists.', 'FRA -> MAR REQUEST'],
  ['France wants better roads in Morocco.'],
  ['Spain told Pedro Rojas, a Cuban consul, to leave the country within 48 hours.', 'ESP -> CUB SANCTION'],
  ['The Gambian minister appealed for Danish aid for his country.', 'GMB -> DNK REQUEST'],
  ['The Danish minister appealed for aid to Gambia.'],
  ['Ghana called for progress in the talks on the debt of Togo.'],
  ['Ghana called on Togo for progress in the talks.', 'GHA -> TGO REQUEST'],
  ["Austria's chancellor rejected the plan, saying Slovenia should close the reactor.", 'AUT -> SVN REQUEST'],
  ['Italy condemned an attack on the Libyan port by planes from Chad.', 'ITA -> TCD ACCUSE'],
  ['Hungary voted against a Romanian-sponsored resolution on minorities.', 'HUN -> ROU REJECT'],
  ['Denmark said Iceland had the right to defend its fishing grounds.', 'DNK -> ISL SUPPORT'],
  ['Denmark said it had the right to fish off Iceland.'],
  ['Kenya blamed everyone but Uganda for the delay.'],
  ['The European Union blamed Nairobi, saying the court had been pressed.', 'org:eu -> KEN ACCUSE'],
  ['Kenya praised Ghana for seizing a Togolese boat.', 'KEN -> GHA SUPPORT'],
  // Fights of words
  ['Verbal hostilities between Iran and Iraq went on.'],
  ['Suspected Angolan commandos shot two Zambian border guards.', 'AGO -> ZMB ASSAULT'],
];

describe('leads of wires', () => {
  it.each(LEADS.map(([lead, ...rows]) => [lead, rows] as const))('%s', (lead, rows) => {
    expect(actLines(`${lead}\n`)).toEqual([...rows].sort());
  });
});
