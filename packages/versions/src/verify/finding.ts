/** Something that is wrong with a release. */
export interface Finding {
  /** Which check found it. */
  readonly check:
    | 'folder'
    | 'checksums'
    | 'manifest'
    | 'schema'
    | 'formats'
    | 'rows'
    | 'texts'
    | 'derived'
    | 'redirects'
    | 'metadata';
  /** The file, by its path in the folder; null where it is the folder as a whole. */
  readonly file: string | null;
  readonly message: string;
}
