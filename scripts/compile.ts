import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { splitSpacedWords } from '../src/languages/shared/split-words.ts'
import { DragomanError } from '../src/record/errors.ts'
import type { RegisterData } from '../src/register/entry.ts'
import { packRegister } from '../src/register/pack-register.ts'
import { compileLanguage } from './compile/compile-language.ts'
import { compileRegister } from './compile/compile-register.ts'

/** Turns word lists, rules and register tables into modules that load fast: one JSON string each. */
export function compileAll(): void {
  const { data } = compileLanguage('src/languages/en', 'en', splitSpacedWords)
  const register = compileRegister('src/register/data')
  const reader = '../../../reader/index.ts'
  emit('src/languages/en/generated/english-data.ts', 'ENGLISH_DATA', 'LanguageData', reader, data)
  emitRegister('src/register/generated/register-data.ts', register)
}

function emitRegister(path: string, register: RegisterData): void {
  mkdirSync(dirname(path), { recursive: true })
  const json = JSON.stringify(JSON.stringify(packRegister(register)))
  const imports = "import { unpackRegister } from '../pack-register.ts'"
  writeFileSync(
    path,
    `${imports}\n\nexport const REGISTER_DATA = unpackRegister(\n  JSON.parse(\n    ${json},\n  ),\n)\n`,
  )
}

function emit(path: string, name: string, type: string, from: string, data: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const json = JSON.stringify(JSON.stringify(data))
  writeFileSync(
    path,
    `import type { ${type} } from '${from}'\n\nexport const ${name} = JSON.parse(\n  ${json},\n) as ${type}\n`,
  )
}

try {
  compileAll()
} catch (error) {
  if (!(error instanceof DragomanError)) throw error
  console.error(`${error.message}${error.hint ? `\n  ${error.hint}` : ''}`)
  process.exitCode = 2
}
