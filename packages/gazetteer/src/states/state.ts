/** A state, a former state or a territory, with every form of its name that English prose uses. */
export interface State {
  /** ISO 3166-1 alpha-3; ISO 3166-3 for former states; `XKX` for Kosovo. */
  readonly id: string;
  /** The usual short name in English. */
  readonly name: string;
  readonly officialName: string;
  /** Other names: short, long, older, misspelt; of the polities before it that have no code of their own; acronyms. */
  readonly aliases: readonly string[];
  /** Adjectives ("Belarusian"). */
  readonly demonyms: readonly string[];
  /** Nouns for its people where they differ from the adjective ("Belarusians", "Swede"). */
  readonly people: readonly string[];
  /** Cities that stand for the state: the capital and seat of government, earlier capitals, in all spellings. */
  readonly capitals: readonly string[];
  readonly kind: 'state' | 'former' | 'territory';
  /** For a former state, the one that holds the larger part of its place. */
  readonly successor: string | null;
  /** The last year of a former state. */
  readonly lastYear?: number;
  /** Wikidata item; null where none is certain. */
  readonly wikidata: string | null;
  /** ISO 4217 code of its currency, for a former state the last one. */
  readonly currency: string;
  /** The forms above that mean something else as well and need context. */
  readonly ambiguous?: readonly string[];
}
