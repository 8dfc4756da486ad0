import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGazetteer } from '../src/reader/gazetteer.ts'
import { Lexicon } from '../src/reader/lexicon.ts'
import { READING_ORDER } from '../src/reader/reading-order.ts'
import { Scratch } from '../src/reader/scratch.ts'
import type { Facts, Tools } from '../src/reader/stage.ts'
import { buildTopicIndex } from '../src/reader/topic-index.ts'
import { traceOn } from '../src/reader/trace.ts'
import type { Readout } from '../src/record/readout.ts'
import { parseRegister } from '../src/register/parse-register.ts'
import { readableLanguage } from '../src/tasks/languages.ts'

const EXAMPLE_REGISTER = 'examples/register.yaml'

const own = parseRegister(
  EXAMPLE_REGISTER,
  readFileSync(join(import.meta.dirname, '..', EXAMPLE_REGISTER), 'utf8'),
)

type Ready = Omit<Tools, 'trace' | 'scratch'>

const opened = new Map<string, Ready>()

/** A language made ready with the example register and the built-in one. */
function readyFor(code: string): Ready {
  const known = opened.get(code)
  if (known) return known
  const readable = readableLanguage(code)
  if (!readable) throw new Error(`${code} is not read`)
  const { language, register } = readable
  const registers = [own, register]
  const lexicon = new Lexicon(language)
  const gazetteer = buildGazetteer(registers, language, lexicon)
  const made = {
    language,
    lexicon,
    gazetteer,
    topicIndex: buildTopicIndex(registers, language, lexicon.table),
  }
  opened.set(code, made)
  return made
}

/**
 * What the stages up to and including `last` find in a text of its language (English where it declares none), with the
 * example register and the built-in one. Throws if the order of reading has no such stage.
 */
export function factsOf(readout: Readout, last: string): Facts {
  const trace = traceOn(readout.text)
  // Memory of its own: the facts go on to live.
  const tools: Tools = { ...readyFor(readout.lang ?? 'en'), trace, scratch: new Scratch() }
  const facts = { readout, text: readout.text } as Facts
  for (const stage of READING_ORDER) {
    Object.assign(facts, stage.read(facts, tools))
    if (stage.name === last) return facts
  }
  throw new Error(`no stage is called ${last}`)
}
