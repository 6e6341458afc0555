const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'this is a folder',
  ELOOP: 'a link that leads to itself',
  EMFILE: 'too many open files',
  EIO: 'the disk cannot be read',
};

/** A system error in words. */
export function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
