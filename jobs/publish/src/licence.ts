import type { ReleaseInfo } from './info.ts';

/** The release's LICENSE.md. */
export function licence({ title }: ReleaseInfo): string {
  return `# Licence

${title} is licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):
<https://creativecommons.org/licenses/by/4.0/legalcode>.

You may share and adapt it for any purpose, also commercially, if you give credit: name the dataset with its
version, link to the licence, and say what you changed. It comes without any warranty.

The licence covers the facts as coded here, their identifiers, and the documentation. The column \`text\` of
\`documents\` and the quotes in \`evidence\` are words of the documents' publishers, quoted so that each fact can be
checked; rights in them stay with the publishers, and the column \`licence\` of \`documents\` says what is known of them.

Names of cities are those of GeoNames (<https://www.geonames.org>), CC BY 4.0. Codes of states and
currencies are those of ISO 3166 and ISO 4217. Types of interactions are those of PLOVER and CAMEO.
`;
}
