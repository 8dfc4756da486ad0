import { type Command, InvalidArgumentError, Option } from 'commander'
import { parseUi, UI_CHOICES } from '../labels/choose-ui.ts'
import type { UiLanguage } from '../labels/labels.ts'

/** The flag that every command takes which prints for people. */
export function uiOption(): Option {
  return new Option(
    '--ui <language>',
    `language of what stands around the texts: ${UI_CHOICES} (default: $DRAGOMAN_UI, else that of the system)`,
  ).argParser(parseLanguage)
}

export const withUi = (command: Command): Command => command.addOption(uiOption())

function parseLanguage(value: string): UiLanguage {
  const language = parseUi(value)
  if (language) return language
  throw new InvalidArgumentError(`There are labels in ${UI_CHOICES}.`)
}
