import { userInfo } from 'node:os'
import { FORMULA_LANGUAGES } from '../../tasks/choices.ts'
import {
  decideFormula,
  type Formula,
  type FormulaFilter,
  formulaExamples,
  listFormulas,
  takeBackOnFormula,
} from '../../tasks/decide-formula.ts'
import { discoverInArchive, FEWEST } from '../../tasks/discover-in-archive.ts'
import { openOutput } from '../open-output.ts'
import { printFormula } from '../print/print-formula.ts'
import { printConcordance } from '../print/print-search.ts'
import { showProgress } from '../print/show-progress.ts'
import { listSheet, talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { DecideFlags, DiscoverFlags, FORMULA_DECISIONS, FormulasFlags } from './formulas.ts'

/** Characters on either side of an example. */
const WIDTH = 40

/** 1 where no language has enough texts to find anything in. */
export async function runDiscover(flags: DiscoverFlags): Promise<number> {
  const { labels } = listSheet(flags)
  const words = labels.formula
  const output = await openOutput(undefined)
  return await withArchive(flags, async (archive) => {
    const progress = showProgress(0)
    const langs = flags.lang ? [flags.lang] : FORMULA_LANGUAGES
    const discovery = await discoverInArchive(archive, { langs, onText: () => progress.done('') }).finally(
      () => progress.end(),
    )
    if (flags.json) {
      await output.write(`${JSON.stringify(discovery)}\n`)
    } else {
      for (const one of discovery.languages) {
        const line = one.isTooFew
          ? words.tooFew(one.lang, one.documents, one.events, FEWEST)
          : words.found(one)
        await output.write(`${line}\n`)
      }
      const { added, there, gone } = discovery.kept
      if (discovery.languages.some(({ isTooFew }) => !isTooFew))
        await output.write(`${words.kept(added, there, gone)}\n`)
      if (discovery.others > 0) await output.write(`${words.others(discovery.others)}\n`)
    }
    return discovery.languages.every(({ isTooFew }) => isTooFew) ? 1 : 0
  })
}

export async function runFormulas(flags: FormulasFlags): Promise<void> {
  const sheet = listSheet(flags)
  await withArchive(flags, async (archive) => {
    const page = await listFormulas(archive, filterOf(flags))
    const output = await openOutput(undefined)
    for (const one of page.items) {
      await output.write(flags.json ? `${JSON.stringify(one)}\n` : printFormula(one, sheet))
      if (flags.examples === undefined || flags.json) continue
      const lines = await formulaExamples(archive, one.id, { limit: flags.examples, width: WIDTH })
      if (lines.length > 0) await output.write(printConcordance(lines, WIDTH, sheet))
    }
    const isAny = page.total > 0 || (await listFormulas(archive, { limit: 1 })).total > 0
    if (!isAny) talk(sheet.labels.formula.noneYet)
    else if (page.total === 0) talk(sheet.labels.formula.none)
    if (page.total > page.items.length) talk(sheet.labels.list.shown(page.items.length, page.total))
  })
}

export async function runDecideFormula(
  decision: keyof typeof FORMULA_DECISIONS,
  [formula, value]: readonly [string, string | undefined],
  flags: DecideFlags,
): Promise<void> {
  await withArchive(flags, async (archive) => {
    const word = { who: flags.who ?? userInfo().username, why: flags.why ?? null }
    const decided =
      decision === 'take-back'
        ? await takeBackOnFormula(archive, formula)
        : await decideFormula(archive, formula, {
            verdict: decision,
            ...word,
            ...(value === undefined ? {} : { value }),
          })
    await tell(decided, flags)
  })
}

async function tell(formula: Formula, flags: ArchiveFlags): Promise<void> {
  const output = await openOutput(undefined)
  await output.write(flags.json ? `${JSON.stringify(formula)}\n` : printFormula(formula, listSheet(flags)))
}

/** What waits for a word, unless something else is asked for. */
function filterOf({ lang, status, holds, all, limit }: FormulasFlags): FormulaFilter {
  const waiting: Partial<FormulaFilter> = { status: 'proposed', registered: false }
  return {
    limit,
    ...(all ? {} : status ? { status } : waiting),
    ...(lang ? { lang } : {}),
    ...(holds === undefined ? {} : { holds }),
  }
}
