import { existsSync, readFileSync } from 'node:fs'
import type { Step } from './step.ts'

/** The commands that README, CONTRIBUTING and `.ci/run` promise. */
const PROMISED = [
  'start',
  'dragoman',
  'compile',
  'build',
  'prepare',
  'test',
  'check',
  'docs',
  'golden',
  'survey',
  'torture',
  'bench',
]

/** The scripts of package.json are there, and so is every file that one of them names. */
export const checkScripts: Step = {
  name: 'scripts',
  look() {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const faults = PROMISED.filter((name) => !(name in scripts)).map(
      (name) => `package.json has no script "${name}"`,
    )
    for (const [name, command] of Object.entries(scripts)) {
      // dist/ is made by the build; a path that begins with ../ lies outside of the project and may be absent.
      const files =
        command.match(/(?<![\w./-])(?!dist\/|\.\.\/)[\w.-]+(\/[\w.-]+)*\.(ts|mjs|cjs|json)\b/g) ?? []
      for (const file of files)
        if (!existsSync(file)) faults.push(`script "${name}" names ${file}, which does not exist`)
    }
    return { summary: `${Object.keys(scripts).length} scripts`, faults }
  },
}
