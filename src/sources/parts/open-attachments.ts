import { formOfName, formOfType } from '../file-form.ts'
import { readAttachments } from '../read-mail.ts'
import type { Found } from '../source-document.ts'
import { countEndings } from './count-endings.ts'
import { NOTHING_DECLARED, type Part } from './part.ts'

/** The documents among the files that came with a mail. */
export async function* openAttachments(
  part: Part,
  mail: Uint8Array,
  openMember: (member: Part) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const attachments = await readAttachments(mail, part.where)
  const others: string[] = []
  for (const { name, mediaType, bytes } of attachments) {
    const form = formOfName(name) ?? formOfType(mediaType)
    if (form === null) {
      others.push(name)
      continue
    }
    part.budget.spend(bytes.length)
    yield* openMember({
      ...part,
      where: `${part.where}!/${name}`,
      path: null,
      member: part.member === null ? name : `${part.member}!/${name}`,
      name,
      declared: { ...NOTHING_DECLARED, form },
      open: async function* () {
        yield bytes
      },
      depth: part.depth + 1,
    })
  }
  if (others.length > 0) {
    yield { type: 'note', where: part.where, note: `${part.where}: ${countEndings(others)} left out.` }
  }
}
