import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** What a step of the check found: one line to show, and the faults, none if it passed. */
export interface Finding {
  readonly summary: string
  readonly faults: readonly string[]
  /** worth knowing, no fault */
  readonly notes?: readonly string[]
}

/** One step of `npm run check`. A step looks and tells; it writes nothing. */
export interface Step {
  readonly name: string
  readonly look: () => Promise<Finding> | Finding
}

export interface Ran {
  readonly status: number
  readonly output: string
  readonly stdout: string
}

/** Runs a program of `node_modules/.bin` and keeps what it prints. Standard input is empty. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = process.env, cwd = process.cwd() } = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(resolve('node_modules/.bin', program), args, {
      cwd,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', fail)
    child.on('close', (code) => done({ status: code ?? 1, stdout, output: `${stdout}${stderr}`.trim() }))
  })
}

/** A step that passes when a program exits with 0; what it prints are the faults. */
export function programStep(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    look: async () => {
      const { status, output } = await runProgram(program, args)
      const lines = output.split('\n').filter((line) => line.trim() !== '')
      if (status === 0) return { summary: `${program} ${args.join(' ')}`, faults: [] }
      return {
        summary: `${program} exits with ${status}`,
        faults: lines.length > 0 ? lines : ['it printed nothing'],
      }
    },
  }
}
