/** Words of organizations' names that are spelt in two ways, each with its other spelling. */
const OTHER_SPELLING: Readonly<Record<string, string>> = {
  Organization: 'Organisation',
  Organisation: 'Organization',
  Organizations: 'Organisations',
  Programme: 'Program',
  Program: 'Programme',
  Programmes: 'Programs',
  Centre: 'Center',
  Center: 'Centre',
  Centres: 'Centers',
  Defence: 'Defense',
  Defense: 'Defence',
  Labour: 'Labor',
  Stabilization: 'Stabilisation',
  Stabilisation: 'Stabilization',
  Neighbourhood: 'Neighborhood',
  'Co-operation': 'Cooperation',
  Cooperation: 'Co-operation',
  Standardization: 'Standardisation',
};

/** A hyphen between two names, which many publishers set as a dash: "NATO–Russia Council". */
const NAME_HYPHEN = /(?<=\p{L})-(?=\p{Lu})/gu;

/** Whether the hyphen belongs to the word itself ("Co-operation"), so that no dash replaces it. */
function isSpelling(word: string): boolean {
  return OTHER_SPELLING[word] !== undefined;
}

/** A name as it may be spelt: each British or American word changed alone, all together, and with dashes for hyphens. */
export function spellings(name: string): readonly string[] {
  const words = name.split(' ');
  const variants = new Set([name]);
  for (const changed of words) {
    const other = OTHER_SPELLING[changed];
    if (other !== undefined) variants.add(words.map((word) => (word === changed ? other : word)).join(' '));
  }
  variants.add(words.map((word) => OTHER_SPELLING[word] ?? word).join(' '));
  if (name.includes('-')) {
    for (const variant of [...variants]) {
      const words = variant.split(' ').map((word) => (isSpelling(word) ? word : word.replace(NAME_HYPHEN, '–')));
      variants.add(words.join(' '));
    }
  }
  return [...variants];
}
