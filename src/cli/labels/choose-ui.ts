import { DragomanError } from '../../record/errors.ts'
import { en } from './en.ts'
import { type Labels, UI_LANGUAGES, type UiLanguage } from './labels.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const LABELS: Readonly<Record<UiLanguage, Labels>> = { en, zh, ru }

/** What a person set in the environment, or nothing of it. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * The labels to print with: of the language that is asked for, else of `DRAGOMAN_UI`, else of the system if that is
 * Chinese or Russian, else English. Throws DragomanError `bad-flag` if `DRAGOMAN_UI` names no language of labels.
 */
export function chooseLabels(asked: UiLanguage | undefined, environment: Environment = process.env): Labels {
  if (asked) return LABELS[asked]
  const wanted = environment.DRAGOMAN_UI ?? ''
  if (wanted !== '') {
    const language = parseUi(wanted)
    if (language) return LABELS[language]
    throw new DragomanError(
      'bad-flag',
      `DRAGOMAN_UI is “${wanted}”, and there are no labels in that language.`,
      {
        hint: `Set it to ${UI_CHOICES}, or leave it empty.`,
      },
    )
  }
  // The first that is set decides, as in every program that follows POSIX.
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return LABELS[parseUi(system) ?? 'en']
}

export const UI_CHOICES = 'en, zh or ru'

/** "zh", "zh-CN", "zh_CN.UTF-8" → "zh"; null for any other language. */
export function parseUi(value: string): UiLanguage | null {
  const language = value.toLowerCase().split(/[-_.@]/)[0]
  return UI_LANGUAGES.find((known) => known === language) ?? null
}
