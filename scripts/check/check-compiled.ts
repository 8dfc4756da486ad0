import { ENGLISH_DATA } from '../../src/languages/en/generated/english-data.ts'
import { REGISTER_DATA } from '../../src/register/generated/register-data.ts'
import { compileLanguage } from '../compile/compile-language.ts'
import { compileRegister } from '../compile/compile-register.ts'
import type { Step } from './step.ts'

/** What is compiled is what the sources say now, and compiling them again gives the same bytes. */
export const checkCompiled: Step = {
  name: 'compiled data',
  look() {
    const faults: string[] = []
    const compare = (what: string, compile: () => unknown, onDisk: unknown) => {
      const [first, second] = [JSON.stringify(compile()), JSON.stringify(compile())]
      if (first !== second) faults.push(`${what}: two runs of the compiler differ`)
      if (first !== JSON.stringify(onDisk))
        faults.push(`${what}: older than its sources; run "npm run build"`)
      return first.length
    }
    const sizes = [
      compare('English', () => compileLanguage('src/languages/en', 'en').data, ENGLISH_DATA),
      compare('the register', () => compileRegister('src/register/data'), REGISTER_DATA),
    ]
    return {
      summary: `reproducible and current, ${sizes.map((size) => `${Math.round(size / 1024)} kB`).join(' and ')}`,
      faults,
    }
  },
}
