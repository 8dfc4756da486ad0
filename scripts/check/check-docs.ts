import { freshDocuments } from '../docs/documents.ts'
import type { Step } from './step.ts'

/** What the documentation shows of the program is what the program prints now. */
export const checkDocs: Step = {
  name: 'documentation',
  async look() {
    const documents = await freshDocuments()
    const stale = documents.filter(({ now, fresh }) => now !== fresh)
    const faults = stale.map(
      ({ path, now, fresh }) => `${path} is ${staleness(now, fresh)}; run "npm run docs"`,
    )
    if (!documents.some(({ path }) => path === 'README.md')) {
      faults.push('README.md shows no command: it needs a block "<!-- generated: dragoman --help -->"')
    }
    const blocks = documents.reduce((sum, document) => sum + document.blocks, 0)
    return { summary: `${blocks} generated parts in ${documents.length} documents`, faults }
  },
}

function staleness(now: string | null, fresh: string): string {
  if (now === null) return 'missing'
  const [before, after] = [now.split('\n'), fresh.split('\n')]
  const line = after.findIndex((text, i) => text !== before[i])
  return `stale from its line ${(line < 0 ? after.length : line) + 1}`
}
