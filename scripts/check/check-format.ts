import { runProgram, type Step } from './step.ts'

/** Fewer files than these and Biome has not seen the project. */
const LEAST_FILES = 100

interface Report {
  readonly summary: { readonly changed: number; readonly unchanged: number }
  readonly diagnostics: readonly {
    readonly message: string
    readonly category: string
    readonly location?: { readonly path?: string; readonly start?: { readonly line: number } }
  }[]
}

/** Format and lint of every file that Biome knows, one line for each fault. */
export const checkFormat: Step = {
  name: 'format and lint',
  async look() {
    const args = ['check', '--error-on-warnings', '--reporter=json', '--max-diagnostics=1000', '--colors=off']
    const { status, stdout, output } = await runProgram('biome', args)
    const report = parseReport(stdout)
    if (!report) return { summary: 'biome gave no report', faults: output.split('\n').slice(0, 20) }
    const files = report.summary.changed + report.summary.unchanged
    const faults = report.diagnostics.map(({ message, category, location }) => {
      return `${location?.path ?? 'biome.json'}:${(location?.start?.line ?? 0) || 1} ${category}: ${message}`
    })
    if (status !== 0 && faults.length === 0) faults.push(`biome exits with ${status} and does not say why`)
    if (files < LEAST_FILES) faults.push(`only ${files} files were checked`)
    return { summary: `${files} files; "npx biome check --write" mends most faults`, faults }
  },
}

function parseReport(stdout: string): Report | null {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
  } catch {
    return null
  }
}
