import { afterEach, vi } from 'vitest'

/** Any `console.*` in a test fails it: the program prints through its own doors only. */
const spies = (['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const).map((name) =>
  vi.spyOn(console, name).mockImplementation(() => {}),
)

afterEach(() => {
  const calls = spies.flatMap((spy) =>
    spy.mock.calls.map((words) => `console.${spy.getMockName()}: ${words.join(' ')}`),
  )
  for (const spy of spies) spy.mockClear()
  if (calls.length > 0) throw new Error(`the test wrote to the console:\n${calls.join('\n')}`)
})
