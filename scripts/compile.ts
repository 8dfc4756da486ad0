import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DragomanError } from '../src/record/errors.ts'
import { compileLanguage } from './compile/compile-language.ts'
import { compileRegister } from './compile/compile-register.ts'

/** Turns word lists, rules and register tables into modules that load fast: one JSON string each. */
export function compileAll(): void {
  emit(
    'src/languages/en/generated/english-data.ts',
    'ENGLISH_DATA',
    'LanguageData',
    '../../../reader/index.ts',
    compileLanguage('src/languages/en', 'en').data,
  )
  emit(
    'src/register/generated/register-data.ts',
    'REGISTER_DATA',
    'RegisterData',
    '../entry.ts',
    compileRegister('src/register/data'),
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
