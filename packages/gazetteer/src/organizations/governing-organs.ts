import type { Organization } from './organization.ts';

/** Organizations whose organ is elected: the words by which each is called, then the organ's name. */
const ELECTED = `
unesco | UNESCO | Executive Board
who | WHO; World Health Organization | Executive Board
unicef | UNICEF | Executive Board
undp | UNDP | Executive Board
un-women | UN Women | Executive Board
un-habitat | UN-Habitat | Executive Board
wfp | WFP; World Food Programme | Executive Board
unwto | UNWTO; World Tourism Organization | Executive Council
opcw | OPCW | Executive Council
iaea | IAEA; International Atomic Energy Agency | Board of Governors
ilo | ILO; International Labour Organization | Governing Body
imo | IMO; International Maritime Organization | Council
icao | ICAO; International Civil Aviation Organization | Council
itu | ITU; International Telecommunication Union | Council
fao | FAO; Food and Agriculture Organization | Council
international-seabed-authority | International Seabed Authority | Council
irena | IRENA | Council
upu | UPU; Universal Postal Union | Council of Administration
upu | UPU; Universal Postal Union | Postal Operations Council
`;

function organs(line: string): Organization {
  const [slug = '', owners = '', organ = ''] = line.split('|').map((cell) => cell.trim());
  const called = owners.split(';').map((owner) => owner.trim());
  const [first = ''] = called;
  return {
    id: `org:${slug}-${organ.toLowerCase().replaceAll(' ', '-')}`,
    name: `${first} ${organ}`,
    acronyms: [],
    aliases: called.flatMap((owner) => [
      `${owner} ${organ}`,
      `${owner}'s ${organ}`,
      `${organ} of ${owner}`,
      `${organ} of the ${owner}`,
    ]),
    kind: 'organ',
    seat: null,
    wikidata: null,
    exactCase: true,
  };
}

/** Organs of organizations to which states are elected. */
export const GOVERNING_ORGANS: readonly Organization[] = ELECTED.trim().split('\n').map(organs);
