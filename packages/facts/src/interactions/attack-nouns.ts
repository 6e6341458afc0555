/** Nouns of attacks. */
export const ATTACKS: ReadonlySet<string> = new Set(
  'attack strike airstrike raid shelling bombing bombardment ambush offensive incursion assault barrage'.split(' '),
);
