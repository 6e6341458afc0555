import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Imports a package that a package of this workspace depends on. */
export const importFrom = (member, name) => {
  const require = createRequire(new URL(`../../packages/${member}/package.json`, import.meta.url));
  return import(pathToFileURL(require.resolve(name)).href);
};
