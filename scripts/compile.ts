import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DragomanError } from '../src/record/errors.ts'
import type { RegisterData } from '../src/register/entry.ts'
import { packRegister } from '../src/register/pack-register.ts'
import { compileForms } from './compile/compile-forms.ts'
import { compileLanguage } from './compile/compile-language.ts'
import { compileRegister } from './compile/compile-register.ts'
import { compileSimplified } from './compile/compile-simplified.ts'

/** Turns word lists, rules and register tables into modules that load fast: one JSON string each. */
export async function compileAll(): Promise<void> {
  emit(
    'src/languages/zh/generated/simplified.ts',
    'const simplifiedPairs = () =>',
    'string',
    '',
    compileSimplified(),
  )
  // The languages cut words with what was just compiled.
  const { LANGUAGE_SOURCES } = await import('./compile/languages.ts')
  const register = compileRegister('src/register/data')
  for (const { code, name, splitWords, formsOf } of LANGUAGE_SOURCES) {
    const folder = `src/languages/${code}`
    const { data } = compileLanguage(folder, code, splitWords, formsOf)
    const reader = '../../../reader/index.ts'
    const dataPath = `${folder}/generated/${name}-data.ts`
    if (code === 'en') {
      emit(dataPath, 'const ENGLISH_DATA =', 'LanguageData', reader, data)
      continue
    }
    // What not every run needs is parsed when it is asked for.
    emit(dataPath, `const ${name}Data = () =>`, 'LanguageData', reader, data)
    const forms = compileForms(`src/register/data/${code}`, code, register)
    const path = `src/register/generated/${name}-forms.ts`
    emit(path, `const ${name}Forms = () =>`, 'RegisterForms', '../forms.ts', forms)
  }
  emitRegister('src/register/generated/register-data.ts', register)
  // Sources are no part of the packed register; of formulas they are told to those who ask.
  const sources = Object.fromEntries(register.formulas.map(({ id, source }) => [id, source]))
  const declared = 'const formulaSources = () =>'
  emit('src/register/generated/formula-sources.ts', declared, 'Readonly<Record<string, string>>', '', sources)
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

function emit(path: string, declared: string, type: string, from: string, data: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const json = JSON.stringify(JSON.stringify(data))
  const imports = from ? `import type { ${type} } from '${from}'\n\n` : ''
  writeFileSync(path, `${imports}export ${declared} JSON.parse(\n  ${json},\n) as ${type}\n`)
}

try {
  await compileAll()
} catch (error) {
  if (!(error instanceof DragomanError)) throw error
  console.error(`${error.message}${error.hint ? `\n  ${error.hint}` : ''}`)
  process.exitCode = 2
}
