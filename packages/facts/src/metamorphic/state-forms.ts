import { BODIES, stateById, stateNames } from '@diplomatic-relations/gazetteer';
import type { StandIn } from './stand-in-states.ts';

interface Form {
  readonly written: string;
  readonly kind: 'name' | 'official' | 'demonym' | 'people' | 'capital' | 'parliament' | 'government';
  readonly standIn: StandIn;
  /** The adjective is the name of the people too: "Vietnamese". */
  readonly alsoPeople?: boolean;
}

/** Changes names of states, their people, capitals and parliaments to those of their stand-ins. */
export type StateRenamer = (text: string, isFree?: (start: number, end: number) => boolean) => string;

const REGIONAL = /\b(?:central|latin|south|north|pan|native|inter)[-\s]+$/i;

/** What follows makes an acronym an adjective: "U.S. officials", but not "the U.S. has". */
const ATTRIBUTIVE =
  /^\s+(?!(?:and|or|is|was|has|had|have|will|would|to|in|of|on|for|with|as|at|by|from|that|which|are|were|also|continues|remains)\b)\p{L}/u;

/** A renamer for states by their ids. */
export function stateRenamer(standIns: ReadonlyMap<string, StandIn>): StateRenamer {
  const forms = new Map<string, Form>();
  for (const [id, standIn] of standIns)
    for (const form of formsOf(id, standIn))
      if (!forms.has(form.written.toLowerCase())) forms.set(form.written.toLowerCase(), form);
  const written = [...forms.values()].map((form) => form.written).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<article>the\\s+)?(?<form>${written.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text, isFree = () => true) =>
    text.replace(pattern, (whole: string, article: string | undefined, found: string, offset: number) => {
      const form = forms.get(found.toLowerCase().replace(/\s+/g, ' '));
      const start = offset + (article?.length ?? 0);
      const capitals = found.length > 1 && found === found.toUpperCase();
      if (!form || !/\p{Lu}/u.test(found[0] ?? '') || !isFree(start, start + found.length)) return whole;
      // "the Central American States" are not the American ones.
      if (REGIONAL.test(text.slice(Math.max(0, start - 9), start)) && /^american/i.test(found)) return whole;
      const acronym = !/\p{Ll}/u.test(form.written);
      if (acronym && form.written !== found) return whole;
      const after = text.slice(start + found.length, start + found.length + 20);
      // "Over 300 Vietnamese are studying there": an adjective that is the people's name as well.
      if (form.kind === 'demonym' && form.alsoPeople && !ATTRIBUTIVE.test(after))
        return rename({ ...form, kind: 'people' }, article ?? '', capitals, text.slice(0, offset));
      // "the U.S.-India Agenda": the article is that of the whole.
      if (/^[-–—]\p{L}/u.test(after) && article && form.kind === 'name')
        return article + rename(form, '', capitals, text.slice(0, offset));
      const attributive = acronym && ATTRIBUTIVE.test(text.slice(start + found.length));
      return rename(
        attributive ? { ...form, kind: 'demonym' } : form,
        article ?? '',
        capitals && !acronym,
        text.slice(0, offset),
      );
    });
}

const PARLIAMENT =
  /mejlis|majlis|parliament|sejm|seim|duma|knesset|rada|congress|senate|assembly|tag$|ting$|cortes|diet|sabor|hural|kenesh|saeima|riigikogu|skup|sobranie/i;

function formsOf(id: string, standIn: StandIn): Form[] {
  const state = stateById(id);
  const names = stateNames().filter((entry) => entry.stateId === id);
  const bodies = BODIES.filter((body) => body.partyId === id).flatMap((body) => [body.name, ...body.aliases]);
  const own = names.map(
    (entry): Form => ({
      written: entry.name,
      kind:
        entry.form === 'city'
          ? 'capital'
          : entry.form === 'demonym'
            ? 'demonym'
            : entry.form === 'people'
              ? 'people'
              : entry.name !== state?.name &&
                  (entry.name === state?.officialName || / of |Republic|Kingdom|Federation/.test(entry.name))
                ? 'official'
                : 'name',
      standIn,
      alsoPeople: /(?:ese|ish|ch|ss)$/.test(entry.name),
    }),
  );
  const organs = bodies
    .filter((name) => !names.some((entry) => name.includes(entry.name)) && /^[\p{L}\s]+$/u.test(name))
    .map((written): Form => ({ written, kind: PARLIAMENT.test(written) ? 'parliament' : 'government', standIn }));
  return [...own, ...organs];
}

function rename(form: Form, article: string, capitals: boolean, before: string): string {
  const { standIn } = form;
  const word = replacement(form);
  const shown = capitals ? word.toUpperCase() : word;
  const takesArticle =
    form.kind === 'official'
      ? standIn.official !== standIn.name || standIn.article === true
      : form.kind === 'name' && standIn.article === true;
  if (form.kind !== 'name' && form.kind !== 'official') return article + shown;
  if (!takesArticle) return shown;
  if (article) return article + shown;
  const initial = /(?:^|[\n.!?:]\s*|\n\s*\d{4}\s+)$/.test(before);
  const attached = /[-–—/]\s*$/.test(before) || /\b(?:the|its|their|a)\s+(?:[\p{L}-]+\s+)?$/iu.test(before);
  return attached ? shown : `${initial ? 'The' : 'the'} ${shown}`;
}

function replacement({ kind, standIn }: Form): string {
  switch (kind) {
    case 'official':
      return standIn.official;
    case 'demonym':
      return standIn.demonym;
    case 'people':
      return standIn.people;
    case 'capital':
      return standIn.capital;
    case 'parliament':
      return 'Parliament';
    case 'government':
      return `${standIn.demonym} Government`;
    default:
      return standIn.name;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
