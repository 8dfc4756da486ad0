import { type Finding, runProgram, type Step } from './step.ts'

/** Fewer than these and dependency-cruiser has not seen the program (no TypeScript, a wrong folder). */
const LEAST_MODULES = 100
const LEAST_DEPENDENCIES = 300
const LEAST_PAGES = 20
const LAYERS = [
  'record',
  'register',
  'reader',
  'languages',
  'sources',
  'archive',
  'study',
  'formats',
  'tasks',
  'http',
  'cli',
]

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
      readonly cycle?: readonly { readonly name: string }[]
    }[]
  }
}

/** The layer table of `.dependency-cruiser.cjs`, and that it was held against the whole of `src`. */
export const checkLayers: Step = {
  name: 'layers',
  async look(): Promise<Finding> {
    const args = [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'src',
      'scripts',
      'test',
      'workbench/src',
    ]
    const { stdout, output } = await runProgram('depcruise', args)
    const cruise = parseCruise(stdout)
    if (!cruise)
      return { summary: 'dependency-cruiser gave no JSON', faults: output.split('\n').slice(0, 20) }
    const own = cruise.modules.filter(({ source }) => source.startsWith('src/'))
    const dependencies = own.reduce((sum, module) => sum + module.dependencies.length, 0)
    const faults = cruise.summary.violations.map(({ from, to, rule, cycle }) => {
      const through = cycle ? ` (${cycle.map(({ name }) => name).join(' → ')})` : ''
      return `${rule.name}: ${from} → ${to}${through}`
    })
    if (own.length < LEAST_MODULES) faults.push(`only ${own.length} modules of src were read`)
    if (dependencies < LEAST_DEPENDENCIES) faults.push(`only ${dependencies} dependencies were read`)
    for (const layer of LAYERS) {
      if (!own.some(({ source }) => source.startsWith(`src/${layer}/`)))
        faults.push(`src/${layer}/ was not read`)
    }
    const pages = cruise.modules.filter(({ source }) => source.startsWith('workbench/src/'))
    if (pages.length < LEAST_PAGES) faults.push(`only ${pages.length} modules of the workbench were read`)
    return { summary: `${own.length} modules, ${dependencies} dependencies, ${LAYERS.length} layers`, faults }
  },
}

function parseCruise(json: string): Cruise | null {
  try {
    return JSON.parse(json) as Cruise
  } catch {
    return null
  }
}
