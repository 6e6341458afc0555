import type { BuildContext } from './build-context.ts';
import { groupAfter } from './groups.ts';
import { closingComma, isParenthetical } from './parenthetical.ts';
import { OBJECT_PARTICLES, PARTICLES } from './particles.ts';
import type { Phrase } from './phrase.ts';
import { postponingVerb } from './postponing-verb.ts';
import { rightLimit } from './right-limit.ts';
import type { Unit } from './units.ts';

/** Object, prepositional phrases and end of what a verb governs to its right. */
export function phrasesAfter(
  context: BuildContext,
  unit: Unit,
): { object: Phrase | null; phrases: Phrase[]; to: number } {
  const { units, tokens, u } = context;
  const limit = rightLimit(context);
  const phrases: Phrase[] = [];
  let object: Phrase | null = null;
  let k = u + 1;
  let to = unit.to;
  let open = true;
  while (k < limit) {
    const current = units[k] as Unit;
    if (current.kind === 'noun') {
      const group = groupAfter(units, tokens, k, limit);
      if (object === null && (open || postponingVerb(units, context.tagged, tokens, k) === u))
        object = { preposition: null, from: current.from, to: group.to, head: current.head, fronted: false };
      else phrases.push({ preposition: null, from: current.from, to: group.to, head: current.head, fronted: false });
      to = group.to;
      k = group.next;
      open = false;
      continue;
    }
    if (current.kind === 'preposition') {
      const next = units[k + 1];
      const word = tokens[current.from]?.norm ?? '';
      if (next?.kind === 'noun') {
        const group = groupAfter(units, tokens, k + 1, limit);
        phrases.push({ preposition: word, from: next.from, to: group.to, head: next.head, fronted: false });
        to = group.to;
        k = group.next;
        if (!(PARTICLES.has(word) && k === u + 3)) open = false;
        if (PARTICLES.has(word) && current.from === unit.to && object === null && OBJECT_PARTICLES.has(word))
          object = { preposition: null, from: next.from, to: group.to, head: next.head, fronted: false };
        continue;
      }
      const shared = next?.kind === 'conjunction' ? sharedGoal(context, k + 1, word) : null;
      if (shared) phrases.push(shared);
      k++;
      to = current.to;
      continue;
    }
    to = current.to;
    const aside = current.kind === 'comma' && open ? asideEnd(context, k, limit) : -1;
    if (aside > 0) {
      phrases.push(...phrasesWithin(context, k, aside));
      to = units[aside]?.to ?? to;
      k = aside + 1;
      continue;
    }
    if (current.kind === 'conjunction' || (current.kind === 'comma' && !endsDate(context, k, limit))) open = false;
    k++;
  }
  const resumed = phrasesAfterParenthetical(context, limit);
  if (resumed) {
    phrases.push(...resumed.phrases);
    to = resumed.to;
  }
  return { object, phrases, to };
}

/** How many units an aside right behind the verb may hold. */
const ASIDE = 7;

/** "opened, on 3 May 1990, an embassy": the comma that ends the time or place told right behind the verb, where its object follows; -1 where none does. */
function asideEnd({ units, tokens, tagged, u }: BuildContext, comma: number, limit: number): number {
  if (comma !== u + 1 && !(comma === u + 2 && PARTICLES.has(tokens[units[u + 1]?.from ?? -1]?.norm ?? ''))) return -1;
  if (!/^VB[DZ]?$/.test(tagged.tags[units[u]?.head ?? -1] ?? '')) return -1;
  let dated = false;
  let k = comma + 1;
  while (k < limit && k <= comma + ASIDE && units[k]?.kind !== 'comma') {
    const unit = units[k] as Unit;
    if (unit.kind === 'date') dated = true;
    else if (
      unit.kind === 'noun'
        ? units[k - 1]?.kind !== 'preposition'
        : unit.kind !== 'preposition' && unit.kind !== 'adverb'
    )
      return -1;
    k++;
  }
  const object = units[k + 1];
  if (units[k]?.kind !== 'comma' || k === comma + 1 || object?.kind !== 'noun' || k + 1 >= limit) return -1;
  // "arrived, in Lima, Peru, with …": a state behind its city is no object.
  const last = units[k - 1] as Unit;
  const place = last.kind === 'noun' && tokens[last.from]?.capital === true && tokens[object.from]?.capital === true;
  return (dated || units[comma + 1]?.kind === 'preposition') && !place && units[k + 2]?.kind !== 'comma' ? k : -1;
}

/** "presented on Tuesday, 9 May, their letters": the comma that ends the day told right behind a verb in the past, where its object follows. */
function endsDate({ units, tokens, tagged, u }: BuildContext, comma: number, limit: number): boolean {
  if (!/^VB[DZ]$/.test(tagged.tags[units[u]?.head ?? -1] ?? '')) return false;
  let dated = false;
  for (let k = u + 1; k < comma; k++) {
    const { kind } = units[k] as Unit;
    if (kind === 'date') dated = true;
    else if (kind !== 'preposition' && kind !== 'adverb' && kind !== 'comma') return false;
  }
  if (!dated || units[comma + 1]?.kind === 'date') return dated;
  const object = units[comma + 1];
  return (
    object?.kind === 'noun' &&
    comma + 1 < limit &&
    /^(?:his|her|its|their|an?)$/.test(tokens[object.from]?.norm ?? '') &&
    !/^(?:day|week|month|year|time)s?$/.test(tokens[object.head]?.norm ?? '') &&
    units[groupAfter(units, tokens, comma + 1, units.length).next]?.kind !== 'verb'
  );
}

function phrasesWithin({ units, tokens }: BuildContext, comma: number, end: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let k = comma + 1; k < end; k++) {
    const noun = units[k];
    const before = units[k - 1];
    if (noun?.kind !== 'noun' || before?.kind !== 'preposition') continue;
    const preposition = tokens[before.from]?.norm ?? null;
    phrases.push({
      preposition,
      from: noun.from,
      to: groupAfter(units, tokens, k, end).to,
      head: noun.head,
      fronted: false,
    });
  }
  return phrases;
}

/** "met with and held a joint press conference with N": the name that the preposition before "and" waits for; null where none follows. */
function sharedGoal({ units, tokens, verbUnits, order }: BuildContext, and: number, word: string): Phrase | null {
  const next = verbUnits[order + 1];
  if (next === undefined || (next !== and + 1 && !(next === and + 2 && units[and + 1]?.kind === 'adverb'))) return null;
  const limit = verbUnits[order + 2] ?? units.length;
  const object = units[next + 1]?.kind === 'noun' ? next + 1 : -1;
  let at = -1;
  for (let k = next + 1; k + 1 < limit && at < 0; k++)
    if (units[k]?.kind === 'preposition' && tokens[units[k]?.from ?? 0]?.norm === word && units[k + 1]?.kind === 'noun')
      at = k + 1;
  if (at < 0) at = object;
  const noun = units[at];
  if (noun === undefined) return null;
  const { to } = groupAfter(units, tokens, at, limit);
  return { preposition: word, from: noun.from, to, head: noun.head, fronted: false };
}

/** "turned its consulate, opened in 1998, into an embassy": what goes on behind a parenthetical participle. */
function phrasesAfterParenthetical(context: BuildContext, limit: number): { phrases: Phrase[]; to: number } | null {
  const { units, tokens, verbUnits, order } = context;
  const next = verbUnits[order + 1];
  if (
    next === undefined ||
    units[next - 1]?.kind !== 'comma' ||
    limit < next - 1 ||
    !isParenthetical(tokens, context.tagged, units, next)
  )
    return null;
  const close = closingComma(units, next);
  if (units[close + 1]?.kind !== 'preposition') return null;
  const phrases: Phrase[] = [];
  let k = close + 1;
  let to = units[close]?.to ?? 0;
  while (units[k]?.kind === 'preposition' && units[k + 1]?.kind === 'noun') {
    const noun = units[k + 1] as Unit;
    const group = groupAfter(units, tokens, k + 1, verbUnits[order + 2] ?? units.length);
    phrases.push({
      preposition: tokens[units[k]?.from ?? 0]?.norm ?? null,
      from: noun.from,
      to: group.to,
      head: noun.head,
      fronted: false,
    });
    to = group.to;
    k = group.next;
  }
  return phrases.length > 0 ? { phrases, to } : null;
}
