import type { Clause } from '@diplomatic-relations/engine';

/** "the issues *agreed by the two*", "raids *backed by X*": a participle that says what was done with the thing before it. */
export function isReducedPassive({ link, form, voice }: Clause): boolean {
  return link === 'reduced' && form === 'participle' && voice === 'passive';
}
