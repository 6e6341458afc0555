/** The version of the extraction: a release's manifest names it. Equal to the version of this package. */
export const EXTRACTOR_VERSION = '1.7.3';
