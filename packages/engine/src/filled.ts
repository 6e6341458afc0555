/** A list of so many equal values; by a loop, since the language's own `fill` leaves compiled code. */
export function filled<T>(length: number, value: T): T[] {
  const list = new Array<T>(length);
  for (let i = 0; i < length; i++) list[i] = value;
  return list;
}
