import { linesOf, listFiles } from './list-files.ts'
import type { Step } from './step.ts'

const LONGEST = 250
const CODE = /^(src|scripts|test|bench|workbench)\/.*\.(tsx?|cjs|css)$/

/** A file that does not fit into a few screens holds more than one idea. What is generated is not counted. */
export const checkFileSizes: Step = {
  name: 'file sizes',
  look() {
    const files = listFiles().filter((path) => CODE.test(path) && !path.includes('/generated/'))
    const sizes = files.map((path) => ({ path, lines: linesOf(path).length }))
    const faults = sizes
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path} has ${lines} lines`)
    if (files.length === 0) faults.push('no file of code was found')
    return { summary: `${files.length} files of code, at most ${LONGEST} lines each`, faults }
  },
}
