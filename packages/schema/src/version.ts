/** The version of the schema; equal to the version of the package. */
export const SCHEMA_VERSION = '1.1.0';
