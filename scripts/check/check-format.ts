import { runProgram, type Step } from './step.ts'

/** Format and lint of every file that Biome knows, one line for each fault. */
export const checkFormat: Step = {
  name: 'format and lint',
  async look() {
    const args = [
      'check',
      '--error-on-warnings',
      '--reporter=github',
      '--max-diagnostics=1000',
      '--colors=off',
    ]
    const { status, output } = await runProgram('biome', args)
    const files = /Checked (\d+) files?/.exec(output)?.[1] ?? '0'
    const faults = output.split('\n').flatMap((line) => {
      const found = /^::\w+ title=([^,]*),file=([^,]*),line=(\d+)[^:]*::(.*)$/.exec(line)
      return found ? [`${found[2]}:${found[3]} ${found[1]}: ${found[4]}`] : []
    })
    if (status !== 0 && faults.length === 0) faults.push(...output.split('\n').slice(0, 20))
    if (Number(files) < 100) faults.push(`only ${files} files were checked`)
    return { summary: `${files} files; "npx biome check --write" mends what can be mended`, faults }
  },
}
