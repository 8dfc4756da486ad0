import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { freezeRegister, prepareRegister, thawRegister } from '../src/reader/gazetteer.ts'
import { packArrays, unpackArrays } from '../src/reader/packed-arrays.ts'
import { openReader } from '../src/reader/read.ts'
import { parseRegister } from '../src/register/parse-register.ts'
import { READABLE_CODES, readableLanguage } from '../src/tasks/languages.ts'
import { listExamples, loadExample } from './golden/read-example.ts'

const own = parseRegister('register.yaml', readFileSync('examples/register.yaml', 'utf8'))

describe.each(READABLE_CODES)('in %s', (code) => {
  const readable = readableLanguage(code)
  if (!readable) throw new Error(`${code} is not read`)
  const { language, register } = readable
  const packed = packArrays(freezeRegister(prepareRegister(register, language)))
  const prepared = thawRegister(register, unpackArrays(packed) ?? {})

  test.each([
    ['alone', [register]],
    ["behind a user's own", [own, register]],
  ])('a register made ready beforehand reads like any other: %s', async (_, registers) => {
    const [plain, fast] = [null, prepared].map((made) => openReader({ language, registers, prepared: made }))
    const examples = listExamples().filter(({ lang }) => lang === code)
    expect(examples.length).toBeGreaterThan(9)
    for (const example of examples) {
      const readout = await loadExample(example)
      expect(fast?.read(readout)).toEqual(plain?.read(readout))
    }
  })

  test('two readers made of one prepared register do not share what they learn', async () => {
    const read = () => openReader({ language, registers: [register], prepared }).read
    for (const example of listExamples().filter(({ lang }) => lang === code)) {
      const readout = await loadExample(example)
      expect(read()(readout)).toEqual(read()(readout))
    }
  })

  test('arrays that were packed on a machine of another byte order are not taken for what they are not', () => {
    const foreign = packed.slice()
    foreign.subarray(0, 4).reverse()
    expect(unpackArrays(foreign)).toBeNull()
  })
})
