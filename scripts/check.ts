import { checkFileSizes } from './check/check-file-sizes.ts'
import { checkFormat } from './check/check-format.ts'
import { checkLayers } from './check/check-layers.ts'
import { checkScripts } from './check/check-scripts.ts'
import { checkWording } from './check/check-wording.ts'
import { type Finding, programStep, type Step } from './check/step.ts'

/** The one gate: every habit of the project that a program can hold us to, in this order. Nothing is written. */
const STEPS: readonly Step[] = [
  checkFormat,
  programStep('types anywhere', 'tsc', ['-p', 'tsconfig.anywhere.json', '--pretty', 'false']),
  programStep('types in Node', 'tsc', ['-p', 'tsconfig.node.json', '--pretty', 'false']),
  programStep('types in browsers', 'tsc', ['-p', 'tsconfig.browser.json', '--pretty', 'false']),
  programStep('types of pages', 'tsc', ['-p', 'tsconfig.workbench.json', '--pretty', 'false']),
  checkLayers,
  programStep('nothing unused', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
  // These three read the compiled data, which may be missing: they are loaded when it is their turn.
  {
    name: 'compiled data',
    look: async () => (await import('./check/check-compiled.ts')).checkCompiled.look(),
  },
  { name: 'rules', look: async () => (await import('./check/check-rules.ts')).checkRules.look() },
  { name: 'documentation', look: async () => (await import('./check/check-docs.ts')).checkDocs.look() },
  checkFileSizes,
  checkWording,
  checkScripts,
]

const LONGEST_LIST = 60

let failed = 0
for (const { name, look } of STEPS) {
  const { summary, faults, notes = [] } = await lookSafely(look)
  const isFault = faults.length > 0
  if (isFault) failed++
  console.log(`${isFault ? 'FAIL' : 'ok  '}  ${name.padEnd(18)} ${summary}`)
  for (const fault of faults.slice(0, LONGEST_LIST)) console.log(`        ${fault}`)
  if (faults.length > LONGEST_LIST) console.log(`        … and ${faults.length - LONGEST_LIST} more`)
  for (const note of notes) console.log(`        note: ${note}`)
}
console.log(`check: ${STEPS.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** A step that breaks is a step that fails; the others still run. */
async function lookSafely(look: Step['look']): Promise<Finding> {
  try {
    return await look()
  } catch (fault) {
    return {
      summary: 'the step itself broke',
      faults: [fault instanceof Error ? fault.message : String(fault)],
    }
  }
}
