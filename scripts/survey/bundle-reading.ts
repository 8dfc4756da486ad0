import { build } from 'esbuild'

type Tasks = typeof import('../../src/tasks/read-readout.ts')

/**
 * The sources' `openReading`, bundled in memory. What the survey times is then what users get: tsx wraps every closure
 * to keep its name, which slows the reader down.
 */
export async function bundleReading(): Promise<Tasks['openReading']> {
  const { outputFiles } = await build({
    entryPoints: ['src/tasks/read-readout.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { openReading } = (await import(`data:text/javascript;base64,${code}`)) as Tasks
  return openReading
}
