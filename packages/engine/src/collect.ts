/** What `read` finds in each of the items, as one list; the language's own `flatMap` asks every list by the name of each of its places. */
export function collect<T, U>(items: readonly T[], read: (item: T, index: number) => readonly U[]): U[] {
  const found: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const own = read(items[i] as T, i);
    for (let k = 0; k < own.length; k++) found.push(own[k] as U);
  }
  return found;
}
