import { DragomanError } from '../../record/errors.ts'
import type { NewsFormat } from '../../tasks/choices.ts'
import { isIsoDay } from '../../tasks/load-source.ts'
import { type News, tellNews } from '../../tasks/tell-news.ts'
import { openOutput } from '../open-output.ts'
import { printNews } from '../print/print-news.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { NewFlags } from './new.ts'

export async function runNew(readout: string, flags: NewFlags): Promise<void> {
  const { against, before, since, rebuild, allowPrivate = false } = flags
  for (const [flag, day] of Object.entries({ before, since })) {
    if (day === undefined || isIsoDay(day)) continue
    throw new DragomanError('bad-flag', `--${flag} ${day} is no day.`, { hint: 'Write it as 2031-05-04.' })
  }
  const format = formatFor(flags)
  const output = await openOutput(flags.output)
  try {
    await withArchive(flags, async (archive) => {
      if (rebuild) await archive.rebuildUses()
      const question = {
        against,
        ...(before === undefined ? {} : { before }),
        ...(since === undefined ? {} : { since }),
      }
      const news = await tellNews(archive, readout, question, { stdin: () => process.stdin, allowPrivate })
      await output.write(await printed(news, format, flags))
    })
    await output.close()
  } catch (fault) {
    await output.discard()
    throw fault
  }
}

function formatFor({ json, format, output }: NewFlags): NewsFormat {
  if (json && format && format !== 'json') {
    throw new DragomanError('bad-flag', `--json and --format ${format} contradict each other.`, {
      hint: 'Leave one of them out.',
    })
  }
  if (json) return 'json'
  return format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'brief')
}

async function printed(news: News, format: NewsFormat, flags: NewFlags): Promise<string> {
  const sheet = listSheet(flags)
  switch (format) {
    case 'json':
      return `${JSON.stringify(news)}\n`
    case 'brief':
      return printNews(news, sheet)
    case 'marked':
      return (await import('../print/print-news-marked.ts')).printNewsMarked(news, sheet)
    case 'html':
      return (await import('../print/print-news-html.ts')).printNewsHtml(news, sheet.labels)
  }
}
