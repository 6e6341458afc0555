/** The text of a JSON file: keys in the order they were put in, two spaces, a line break at the end. */
export const stableJson = (value: unknown): string => {
  const text: string | undefined = JSON.stringify(value, null, 2);
  if (text === undefined) throw new TypeError(`expected a value that JSON can hold, got ${typeof value}`);
  return `${text}\n`;
};
