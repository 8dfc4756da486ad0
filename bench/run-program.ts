/** Prints a line and gives the exit code that goes with it. */
export function say(words: string, code = 0): number {
  process.stdout.write(`${words}\n`)
  return code
}

/** Runs a program with its arguments; what it throws is told, and is wrong use. */
export async function runProgram(run: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    process.exitCode = say((error as Error).message, 2)
  }
}
