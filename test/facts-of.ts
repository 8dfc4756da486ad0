import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../src/languages/en/english.ts'
import { buildGazetteer } from '../src/reader/gazetteer.ts'
import { Lexicon } from '../src/reader/lexicon.ts'
import { READING_ORDER } from '../src/reader/reading-order.ts'
import { Scratch } from '../src/reader/scratch.ts'
import type { Facts, Tools } from '../src/reader/stage.ts'
import { buildTopicIndex } from '../src/reader/topic-index.ts'
import { traceOn } from '../src/reader/trace.ts'
import type { Readout } from '../src/record/readout.ts'
import { REGISTER_DATA } from '../src/register/generated/register-data.ts'
import { parseRegister } from '../src/register/parse-register.ts'

const EXAMPLE_REGISTER = 'examples/register.yaml'

const registers = [
  parseRegister(EXAMPLE_REGISTER, readFileSync(join(import.meta.dirname, '..', EXAMPLE_REGISTER), 'utf8')),
  REGISTER_DATA,
]
const lexicon = new Lexicon(english)
const gazetteer = buildGazetteer(registers, english, lexicon)
const topicIndex = buildTopicIndex(registers, english)

/**
 * What the stages up to and including `last` find in an English text, with the example register and the built-in one.
 * Throws if the order of reading has no such stage.
 */
export function factsOf(readout: Readout, last: string): Facts {
  const trace = traceOn(readout.text)
  // Memory of its own: the facts go on to live.
  const scratch = new Scratch()
  const tools: Tools = { language: english, lexicon, gazetteer, topicIndex, trace, scratch }
  const facts = { readout, text: readout.text } as Facts
  for (const stage of READING_ORDER) {
    Object.assign(facts, stage.read(facts, tools))
    if (stage.name === last) return facts
  }
  throw new Error(`no stage is called ${last}`)
}
