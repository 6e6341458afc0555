/** Invented names, none of them a name of a place or an everyday word. */
const INVENTED =
  'Tavian Oskari Melvane Dorrick Belmira Kasimir Rudvale Selwyn Marvella Orsolic Brannick Telmore Vasilka Hendrigo Calvessa Norwick Adelmar Zorvane Perrault Lindmark Okonjo Farrukh Delacort Mirzoyan Talvert Gustavson Ravello Kimberlin Osgoode Petrakis Varga Wolmar Ysolde Quillan Bastien Drozdek Elvorin Fenwick Galbrath Hostrup'.split(
    ' ',
  );

/** Particles and short forms that stay as they are. */
const KEPT = /^(?:al|el|bin|ben|ibn|de|da|di|dos|van|von|der|den|la|le|du|ter|abu|umm|mac|jr|sr|san|santa|saint|st)$/i;

/** New words for the words of the names, in the order in which they stand. */
export function inventedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const name of names) {
    for (const word of name.split(/[\s.,-]+/)) {
      if (word.length < 3 || KEPT.test(word) || !/^\p{Lu}/u.test(word) || map.has(word)) continue;
      const index = map.size;
      const base = INVENTED[index % INVENTED.length] as string;
      map.set(word, index < INVENTED.length ? base : `${base}sen`);
    }
  }
  return map;
}

/** The text with every word of the map replaced where it is written with its capital. */
export function renamePeople(text: string, map: ReadonlyMap<string, string>): string {
  return map.size === 0 ? text : text.replace(/[\p{L}\p{M}'’]+/gu, (word) => changed(word, map));
}

function changed(word: string, map: ReadonlyMap<string, string>): string {
  const whole = map.get(word);
  if (whole) return whole;
  const possessive = /^(.+)(['’]s)$/u.exec(word);
  const owner = possessive ? map.get(possessive[1] as string) : undefined;
  return owner ? `${owner}${possessive?.[2]}` : word;
}
