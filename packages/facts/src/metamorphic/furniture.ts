import { type Transformation, unchanged } from './variant.ts';

const BEFORE = 'Skip to main content\nHome | About us | Press centre | Contact\nFont size: A A A\n\n';
const AFTER =
  '\n\nShare on Facebook | Share on Twitter | Print | Email\n\nBack to top\nPrivacy policy | Terms of use | Site map\n© All rights reserved\n';

/** Navigation before the document and the foot of a page behind it. */
export const addFurniture: Transformation = {
  name: 'add furniture',
  apply: (source) => unchanged(source, `${BEFORE}${source.text.trimEnd()}${AFTER}`),
};
