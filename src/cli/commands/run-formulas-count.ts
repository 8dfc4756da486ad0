import { countPhrases, type PhraseCount } from '../../tasks/count-phrases.ts'
import { openCsvPrinter } from '../../tasks/print-table.ts'
import { readPhraseList } from '../../tasks/read-phrase-list.ts'
import { openOutput } from '../open-output.ts'
import { COUNT_COLUMNS, countRow, printCounts } from '../print/print-counts.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { CountFlags } from './formulas-count.ts'
import { scopeQuestion } from './formulas-flags.ts'

/** Counts a list and returns the exit code: 1 where a phrase could not be counted. */
export async function runCountPhrases(path: string, flags: CountFlags): Promise<number> {
  const sheet = listSheet(flags)
  const { column, encoding } = flags
  const phrases = await readPhraseList(path, {
    ...(column === undefined ? {} : { column }),
    ...(encoding === undefined ? {} : { encoding }),
    stdin: () => process.stdin,
  })
  return await withArchive(flags, async (archive) => {
    const output = await openOutput(flags.output)
    try {
      const counts: PhraseCount[] = []
      for await (const one of countPhrases(archive, phrases, scopeQuestion(flags))) counts.push(one)
      if (flags.json) for (const one of counts) await output.write(`${JSON.stringify(one)}\n`)
      else if (flags.csv) {
        const csv = await openCsvPrinter({ mark: flags.bom ?? false })
        await output.write(csv.begin(COUNT_COLUMNS) + csv.rows(counts.map((one) => countRow(one, sheet))))
      } else await output.write(printCounts(counts, sheet))
      await output.close()
      return counts.some(({ refusal }) => refusal !== null) ? 1 : 0
    } catch (fault) {
      await output.discard()
      throw fault
    }
  })
}
