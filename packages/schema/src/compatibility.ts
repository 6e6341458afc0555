import { SCHEMA_VERSION } from './version.ts';

const VERSION = /^(\d+)\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;

/** Throws where a dataset was made with another major version of the schema, so that its rows may mean something else. */
export function assertCompatible(manifest: { readonly schema_version?: unknown }): void {
  const version = manifest.schema_version;
  const match = typeof version === 'string' ? VERSION.exec(version) : null;
  if (match === null) {
    const got = version === undefined ? 'nothing' : JSON.stringify(version);
    throw new Error(`manifest.schema_version: expected a version such as ${SCHEMA_VERSION}; got ${got}`);
  }
  const major = SCHEMA_VERSION.split('.')[0];
  if (match[1] !== major) {
    throw new Error(
      `manifest.schema_version: expected ${major}.x, which this version of the schema package (${SCHEMA_VERSION}) reads; got ${version}. Install version ${match[1]} of the schema package to read this dataset.`,
    );
  }
}
