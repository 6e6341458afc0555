import type { State } from './states/state.ts';
import { STATES } from './states.ts';
import { surfaceKey, withoutHyphens } from './surface.ts';

export type StateNameForm = 'name' | 'demonym' | 'people' | 'acronym' | 'city';

/** One surface form of a state; names hold only where they are capitalised, acronyms only where they are written as here. */
export interface StateName {
  readonly name: string;
  readonly stateId: string;
  readonly form: StateNameForm;
  /** True where the form also means something else, or another state. */
  readonly ambiguous: boolean;
  /** True where it is the name only with its accents: "Malé". */
  readonly exact?: true;
}

/** Forms that several states use, by `surfaceKey`: the state that they mean where nothing else decides. */
export const DEFAULT_HOLDERS: Readonly<Record<string, string>> = {
  congolese: 'COD',
  dominican: 'DOM',
  dominicans: 'DOM',
  korean: 'KOR',
  koreans: 'KOR',
};

/** Capitals that without their accent are an everyday word also where a sentence starts with it. */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set(['male']);

/** Spellings that follow from the one in the table: "St." and "St" for "Saint", "&" for "and", spaces for hyphens. */
function spellings(name: string): string[] {
  const forms = [name, ...withoutHyphens(name)];
  if (/\bSaint\b/.test(name)) forms.push(name.replace(/\bSaint\b/g, 'St.'), name.replace(/\bSaint\b/g, 'St'));
  return forms.flatMap((form) => (form.includes(' and ') ? [form, form.replaceAll(' and ', ' & ')] : [form]));
}

function isAcronym(name: string): boolean {
  return name === 'BiH' || !/[a-z]/.test(name);
}

function formsOf(state: State): StateName[] {
  const ambiguous = new Set((state.ambiguous ?? []).map(surfaceKey));
  const list = (names: readonly string[], form: StateNameForm): StateName[] =>
    names.flatMap((name) =>
      spellings(name).map((spelling) => ({
        name: spelling,
        stateId: state.id,
        form: form === 'name' && isAcronym(spelling) ? 'acronym' : form,
        ambiguous: ambiguous.has(surfaceKey(name)),
      })),
    );
  return [
    ...list([state.name, state.officialName, ...state.aliases], 'name'),
    ...list(state.demonyms, 'demonym'),
    ...list(state.people, 'people'),
    ...list(state.capitals, 'city').map((entry) =>
      EVERYDAY_WORDS.has(surfaceKey(entry.name)) ? { ...entry, exact: true as const } : entry,
    ),
  ];
}

function buildNames(): readonly StateName[] {
  const byKey = new Map<string, StateName>();
  for (const entry of STATES.flatMap(formsOf)) {
    const key = surfaceKey(entry.name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, entry);
    else if (known.stateId !== entry.stateId) {
      const holder = DEFAULT_HOLDERS[key] === entry.stateId ? entry : known;
      byKey.set(key, { ...holder, ambiguous: true });
    }
  }
  return [...byKey.values()];
}

let names: readonly StateName[] | undefined;

/** Every surface form of every state, each once; a form of two states stands with its default holder, marked ambiguous. */
export function stateNames(): readonly StateName[] {
  names ??= buildNames();
  return names;
}
