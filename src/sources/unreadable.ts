import { DragomanError } from '../record/errors.ts'

/** The sentence for a path that cannot be opened. */
export function unreadable(path: string, cause: unknown): DragomanError {
  const code = (cause as { code?: string }).code
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DragomanError('no-such-file', `There is no file ${path}.`, {
      hint: 'Check the spelling and the folder you are in.',
      cause,
    })
  }
  if (code === 'EISDIR') {
    const hint = `Name the files in it: dragoman read ${path.replace(/\/$/, '')}/*.txt`
    return new DragomanError('bad-input', `${path} is a folder, not a file.`, { hint, cause })
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'you may not read it' : (code ?? String(cause))
  return new DragomanError('bad-input', `${path} could not be read: ${why}.`, { cause })
}
