import { type Command, InvalidArgumentError } from 'commander'
import { parseUi, UI_CHOICES } from '../labels/choose-ui.ts'
import type { UiLanguage } from '../labels/labels.ts'

/** Adds the flag that every command takes which prints for people. */
export function withUi(command: Command): Command {
  return command.option(
    '--ui <language>',
    `language of what stands around the texts: ${UI_CHOICES} (default: $DRAGOMAN_UI, else the system’s)`,
    parseLanguage,
  )
}

function parseLanguage(value: string): UiLanguage {
  const language = parseUi(value)
  if (language) return language
  throw new InvalidArgumentError(`There are labels in ${UI_CHOICES}.`)
}
