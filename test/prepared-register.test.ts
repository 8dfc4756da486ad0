import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english } from '../src/languages/en/english.ts'
import { freezeRegister, prepareRegister, thawRegister } from '../src/reader/gazetteer.ts'
import { packArrays, unpackArrays } from '../src/reader/packed-arrays.ts'
import { openReader } from '../src/reader/read.ts'
import { REGISTER_DATA } from '../src/register/generated/register-data.ts'
import { parseRegister } from '../src/register/parse-register.ts'
import { listExamples, loadExample } from './golden/read-example.ts'

const packed = packArrays(freezeRegister(prepareRegister(REGISTER_DATA, english)))
const prepared = thawRegister(REGISTER_DATA, unpackArrays(packed) ?? {})
const own = parseRegister('register.yaml', readFileSync('examples/register.yaml', 'utf8'))

test.each([
  ['alone', [REGISTER_DATA]],
  ["behind a user's own", [own, REGISTER_DATA]],
])('a register made ready beforehand reads like any other: %s', async (_, registers) => {
  const [plain, fast] = [null, prepared].map((made) =>
    openReader({ language: english, registers, prepared: made }),
  )
  for (const example of listExamples()) {
    const readout = await loadExample(example)
    expect(fast?.read(readout)).toEqual(plain?.read(readout))
  }
})

test('arrays that were packed on a machine of another byte order are not taken for what they are not', () => {
  const foreign = packed.slice()
  foreign.subarray(0, 4).reverse()
  expect(unpackArrays(foreign)).toBeNull()
})

test('two readers made of one prepared register do not share what they learn', () => {
  const read = () => openReader({ language: english, registers: [REGISTER_DATA], prepared }).read
  const text = 'The President of France spoke with the Chancellor of Germany on 3 March 2031.'
  expect(read()({ text })).toEqual(read()({ text }))
})
