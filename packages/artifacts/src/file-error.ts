const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'there is no permission to write or read there',
  EPERM: 'the operation is not permitted there',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, and a folder was expected',
  EISDIR: 'it is a folder, and a file was expected',
  EEXIST: 'something else stands there already',
  EBUSY: 'the file or folder is in use, or is a mount point',
  EXDEV: 'the place lies on another file system',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links run in a circle',
};

// DuckDB reports the system's words and not its codes
const WORDS: Readonly<Record<string, string>> = {
  'no space left on device': 'ENOSPC',
  'permission denied': 'EACCES',
  'read-only file system': 'EROFS',
  'no such file or directory': 'ENOENT',
  'not a directory': 'ENOTDIR',
  'is a directory': 'EISDIR',
  'disk quota exceeded': 'EDQUOT',
};

/** The system's code of a failed file operation (`ENOSPC`, …), or null for every other error. */
export const fileErrorCode = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && error.code in CAUSES) return error.code;
  const message = error.message.toLowerCase();
  return Object.entries(WORDS).find(([words]) => message.includes(words))?.[1] ?? null;
};

/** An error that says in words what went wrong with a file; errors of another kind come back as they are. */
export const explainFileError = (error: unknown, doing: string, path: string): unknown => {
  const code = fileErrorCode(error);
  if (code === null) return error;
  return Object.assign(new Error(`${doing} ${path}: ${CAUSES[code]} (${code})`, { cause: error }), { code, path });
};

/** Runs a file operation and explains its failure. */
export const explainingFileErrors = async <T>(doing: string, path: string, operation: () => Promise<T>): Promise<T> => {
  try {
    return await operation();
  } catch (error) {
    throw explainFileError(error, doing, path);
  }
};
