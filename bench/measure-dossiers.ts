import { tellDossier } from '../src/tasks/dossier/tell-dossier.ts'
import { tellNetwork } from '../src/tasks/network/tell-network.ts'
import { type Archive, openArchive } from '../src/tasks/open-archive.ts'
import { openLedger } from '../src/tasks/open-ledger.ts'
import type { ToldFigures } from './bench-job.ts'
import { medianOf } from './summarise-runs.ts'

/**
 * How long the ledger, dossiers of pairs and the network of each archive take; medians over rounds, in ms. The archives
 * take turns, so that a machine that slows down for a while slows down all of them.
 */
export async function measureDossiers(
  paths: readonly string[],
  { pairs, rounds }: { readonly pairs: readonly (readonly [string, string])[]; readonly rounds: number },
): Promise<ToldFigures[][]> {
  const told: ToldFigures[][] = paths.map(() => [])
  for (const [what, once] of toTell(pairs)) {
    const opened = await Promise.all(paths.map((path) => openArchive(path)))
    const times: number[][] = paths.map(() => [])
    const sizes: number[] = []
    for (let round = 0; round < rounds; round++) {
      for (const [i, archive] of opened.entries()) {
        const began = performance.now()
        sizes[i] = await once(archive)
        times[i]?.push(performance.now() - began)
      }
    }
    for (const archive of opened) await archive.close()
    for (const [i, figures] of told.entries())
      figures.push({ what, readouts: sizes[i] ?? 0, ms: medianOf(times[i] ?? []) })
  }
  return told
}

/** What is told of an archive, and how many readouts, or lines, it stands on. */
type Telling = readonly [what: string, once: (archive: Archive) => Promise<number>]

function toTell(pairs: readonly (readonly [string, string])[]): Telling[] {
  let rounds = 0
  return [
    // What is kept of the last ledger is for another day.
    ['ledger, its lines', async (archive) => linesOf(await openLedger(archive, dayAfter(rounds++)))],
    ...pairs.map(
      ([a, b]): Telling => [
        `dossier ${a}-${b}`,
        async (archive) => (await tellDossier(archive, { pair: [a, b] })).basis.readouts,
      ],
    ),
    ['network', async (archive) => (await tellNetwork(archive, {})).basis.readouts],
  ]
}

const linesOf = ({ entries }: Awaited<ReturnType<typeof openLedger>>): number =>
  entries.reduce((sum, { lines }) => sum + lines.length, 0)

const dayAfter = (days: number): string => new Date(Date.UTC(2040, 0, 1 + days)).toISOString().slice(0, 10)
