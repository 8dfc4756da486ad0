import { spawn } from 'node:child_process'

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

/** Runs a program of `node_modules/.bin` or `node` itself, and keeps what it prints. */
export function runProgram(program: string, args: readonly string[], input = ''): Promise<Ran> {
  const command = program === 'node' ? process.execPath : `node_modules/.bin/${program}`
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } })
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
    child.stdin.on('error', () => {})
    child.stdin.end(input)
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
      return { summary: `${program} exits with ${status}`, faults: lines.length > 0 ? lines : ['it printed nothing'] }
    },
  }
}
