import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const LEAD = 'UNICEF has worked with Fiji in close cooperation since 1974. Fiji and UNICEF met in Suva.';

/** Whose ministry the last sentence names. */
function ministry(text: string, lead = LEAD): readonly string[] {
  const hints = { title: null, published: null, publisher: null, url: null };
  const last = analyseDocument(`Clinics\n\n${lead} ${text}\n`, hints).sentences.at(-1);
  const at = (last?.tokens ?? []).findIndex(({ norm }) => norm === 'ministry');
  return last?.references.find(({ from, to }) => from <= at && to > at)?.parties ?? [];
}

it.each([
  ['UNICEF and the Ministry of Health signed an agreement on clinics.', ['FJI']],
  ['UNICEF gave the Ministry for Women four boats.', ['FJI']],
  ['The Interior Ministry thanked UNICEF.', ['FJI']],
  ['UNICEF and the Ministry of Health of Tonga signed an agreement on clinics.', []],
  ['Peru gave boats to the Ministry of Health.', []],
  ['The clinics of Tonga are new. UNICEF gave boats to the Ministry of Health.', []],
  ['The Ministry spoke of boats.', []],
  ['A ministry of health needs boats.', []],
])('%s', (text, parties) => {
  expect(ministry(text)).toEqual(parties);
});

it('is nobody in particular beside two states', () => {
  expect(
    ministry('The Ministry of Health thanked them.', 'Peru and Fiji held talks on cooperation. Peru and Fiji met.'),
  ).toEqual([]);
});
