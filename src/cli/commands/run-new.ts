import { DragomanError } from '../../record/errors.ts'
import { isIsoDay } from '../../tasks/load-source.ts'
import { tellNews } from '../../tasks/tell-news.ts'
import { openOutput } from '../open-output.ts'
import { printNews } from '../print/print-news.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { NewFlags } from './new.ts'

export async function runNew(readout: string, flags: NewFlags): Promise<void> {
  const { against, before, rebuild, allowPrivate = false } = flags
  if (before !== undefined && !isIsoDay(before)) {
    throw new DragomanError('bad-flag', `--before ${before} is no day.`, {
      hint: 'Write it as 2031-05-04.',
    })
  }
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    if (rebuild) await archive.rebuildUses()
    const question = { against, ...(before === undefined ? {} : { before }) }
    const news = await tellNews(archive, readout, question, { stdin: () => process.stdin, allowPrivate })
    await output.write(flags.json ? `${JSON.stringify(news)}\n` : printNews(news, listSheet(flags)))
  })
}
