/** A file of text by its path in the output folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
