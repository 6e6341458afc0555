/** Writes to stdout and waits until it has left, so that a slow reader of a pipe gets everything. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

export function printError(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** All of stdin. */
export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A line of progress on stderr that overwrites itself; silent where stderr is no terminal. */
export function progressLine(): (text: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (text) => {
    process.stderr.write(text === '' ? '\r\u001b[K' : `\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  };
}
