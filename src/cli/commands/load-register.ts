import { readFile } from 'node:fs/promises'
import { DragomanError } from '../../record/errors.ts'
import { unreadable } from '../../tasks/load-source.ts'
import type { RegisterFile } from '../../tasks/read-readout.ts'

/** A user's register file as text; what is in it is checked where the registers are joined. */
export async function loadRegister(path: string): Promise<RegisterFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (cause) {
    throw new DragomanError('bad-register', `${path} is not UTF-8 text.`, {
      hint: 'A register is a YAML file in UTF-8; "dragoman read --help" shows how to name it.',
      cause,
    })
  }
}
