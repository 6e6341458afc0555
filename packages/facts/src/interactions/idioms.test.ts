import { describe, expect, it } from 'vitest';
import { actLines } from './act-lines.ts';

/** Acts that a verb tells together with a noun or an adverb, and the same words in another sense. */
const SENTENCES: readonly (readonly [text: string, ...rows: string[]])[] = [
  // What one makes, puts, lays and gives
  ['Togo made peace with Ghana.', 'GHA <> TGO AGREE'],
  ['Togo hammered out a deal with Ghana.', 'GHA <> TGO AGREE'],
  ['Togo came to an agreement with Ghana on fishing.', 'GHA <> TGO AGREE'],
  ['Togo offered Ghana a loan of 9 million dollars.', 'TGO -> GHA AGREE'],
  ['Togo played host to a Malian delegation.', 'MLI <> TGO CONSULT'],
  ['Togo heaped praise on Ghana.', 'TGO -> GHA SUPPORT'],
  ['Togo came out in support of Ghana.', 'TGO -> GHA SUPPORT'],
  ['Togo came to the aid of Ghana.', 'TGO -> GHA AID'],
  ["The ministers of Togo came to Ghana's rescue.", 'TGO -> GHA AID'],
  ['Togo joined forces with Ghana.', 'GHA <> TGO COOPERATE'],
  ['Togo backed down in a dispute with Ghana.', 'TGO -> GHA CONCEDE'],
  ['Togo backed down.'],
  ['Togo put pressure on Ghana.', 'TGO -> GHA REQUEST'],
  ['Togo told Ghana to withdraw its troops.', 'TGO -> GHA REQUEST'],
  ['Togo told Ghana that its troops had left.'],
  ['Togo laid the blame on Ghana.', 'TGO -> GHA ACCUSE'],
  ['Togo took Ghana to task over the arrests.', 'TGO -> GHA ACCUSE'],
  ['Togo blasted Ghana over the arrests.', 'TGO -> GHA ACCUSE'],
  ['Togo called Ghana an aggressor.', 'TGO -> GHA ACCUSE'],
  ['Togo called Ghana a good neighbour.'],
  ["Togo came under fire from Ghana over the dam's height.", 'GHA -> TGO ACCUSE'],
  ['Togo pulled out of talks with Ghana.', 'TGO -> GHA REJECT'],
  ['Togo gave Ghana two days to withdraw.', 'TGO -> GHA THREATEN'],
  ['Togo slapped Ghana with new tariffs.', 'TGO -> GHA SANCTION'],
  ['The storm hit Ghana with heavy rain.'],
  ['Togo tore up a treaty with Ghana.', 'TGO -> GHA SANCTION'],
  ['Togo sent home two Ghanaian diplomats.', 'TGO -> GHA SANCTION'],
  ['Togo set free six Ghanaian sailors.', 'TGO -> GHA RETREAT'],
  ['Togo took three Ghanaian soldiers prisoner.', 'TGO -> GHA COERCE'],
  ['Two Ghanaians were arrested in Togo.', 'TGO -> GHA COERCE'],
  // What only those who bear arms do
  ['Togolese troops crossed into Ghana.', 'TGO -> GHA ASSAULT'],
  ['The aid convoy of Togo crossed into Ghana.'],
  ['The last Togolese soldiers left Ghana.', 'TGO -> GHA RETREAT'],
  ['The last Togolese tourists left Ghana.'],
  ['Togolese warplanes hit targets in Ghana.', 'TGO -> GHA ASSAULT'],
  ['Togolese troops opened fire on Ghanaian soldiers.', 'TGO -> GHA ASSAULT'],
  ['Togolese warships shelled the Ghanaian coast.', 'TGO -> GHA ASSAULT'],
  ['Rising prices hit Togolese exports to Ghana.'],
  ['The Togolese runner beat her Ghanaian rival.'],
  // Acts as nouns: fights, those who died in them, measures that begin, loads that come
  ['Clashes between Togolese and Ghanaian forces left ten dead.', 'GHA <> TGO ASSAULT'],
  ['Fighting broke out between Togo and Ghana.', 'GHA <> TGO ASSAULT'],
  ['Clashes between Togo and Ghana on the pitch ended in a draw.'],
  ['Three Ghanaian soldiers died in a Togolese air strike.', 'TGO -> GHA ASSAULT'],
  ['Three Ghanaian climbers died in a fall in Togo.'],
  ['A Togolese ban on Ghanaian meat took effect.', 'TGO -> GHA SANCTION'],
  ['A ban on Ghanaian meat was discussed in Togo.'],
  ['A shipment of Togolese rice arrived in Accra.', 'TGO -> GHA AID'],
  ['A shipment of Togolese phosphate arrived in Accra.'],
  // What is told to have come, begun or been announced
  ["Togo's apology to Ghana came on Sunday.", 'TGO -> GHA SUPPORT'],
  ['The withdrawal of Togolese troops from Ghana was completed.', 'TGO -> GHA RETREAT'],
  ['The withdrawal of Togolese troops from Ghana was demanded.'],
  ['A Togolese loan to Ghana was announced.', 'TGO -> GHA AGREE'],
  ['Condemnation of Ghana came from Togo and Mali.', 'MLI -> GHA ACCUSE', 'TGO -> GHA ACCUSE'],
  ['A ceasefire between Togo and Ghana took effect.', 'GHA <> TGO RETREAT'],
  ['A strike on the railways between Togo and Ghana ended.'],
  ['A joint statement by Togo and Mali condemned Ghana.', 'MLI -> GHA ACCUSE', 'TGO -> GHA ACCUSE'],
  ['Togo warned it would use force against Ghana.', 'TGO -> GHA THREATEN'],
  ['A Togolese carrier was sent toward Ghana.', 'TGO -> GHA MOBILIZE'],
  ['A consignment of tents donated by Togo was brought to Accra.', 'TGO -> GHA AID'],
  ['Two planes from Togo landed in Accra, carrying tents.', 'TGO -> GHA AID'],
  ['Two planes from Togo landed in Accra.'],
  // What one rolls back, turns down and shows
  ['Togo rolled back tariffs on Ghanaian steel.', 'TGO -> GHA CONCEDE'],
  ['Togo walked away from talks with Ghana.', 'TGO -> GHA REJECT'],
  ['Togo showed two Ghanaian diplomats the door.', 'TGO -> GHA SANCTION'],
  ['Togo added six Ghanaian judges to its blacklist.', 'TGO -> GHA SANCTION'],
  ['Togo barred Ghanaian trawlers.', 'TGO -> GHA SANCTION'],
  ['A Togolese writer was held in high regard by Ghana.'],
  // The only verb of a sentence, in the present
  ['Lomé slaps tariffs on Ghana.', 'TGO -> GHA SANCTION'],
  ['The Togolese authorities lift sanctions against Ghana.', 'TGO -> GHA CONCEDE'],
  ['The Togolese foreign ministry stands by Ghana.', 'TGO -> GHA SUPPORT'],
];

describe('acts told by idioms', () => {
  it.each(SENTENCES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(actLines(text)).toEqual([...rows].sort());
  });
});
