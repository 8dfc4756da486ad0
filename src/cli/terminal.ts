import pc from 'picocolors'
import type { DragomanError } from '../record/errors.ts'
import { chooseLabels } from './labels/choose-ui.ts'
import type { UiLanguage } from './labels/labels.ts'
import { neutralise } from './print/neutralise.ts'
import type { Paint, Sheet } from './print/sheet.ts'

/** Flags of every command that prints for people. */
export interface UiFlags {
  readonly ui?: UiLanguage
}

/** The sheet that standard output is: its width, colours only if it is a terminal that wants them, and its labels. */
export function outputSheet(isTerminal: boolean, { ui }: UiFlags): Sheet {
  const width = isTerminal ? process.stdout.columns || 80 : 80
  return { width, paint: paintFor(isTerminal), labels: chooseLabels(ui) }
}

/** The sheet for lists, whose titles need room: only a terminal sets a limit. */
export function listSheet(flags: UiFlags): Sheet {
  const sheet = outputSheet(Boolean(process.stdout.isTTY), flags)
  return process.stdout.isTTY ? sheet : { ...sheet, width: 140 }
}

function paintFor(isTerminal: boolean): Paint {
  const isUnwanted = (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb'
  return pc.createColors(isTerminal && !isUnwanted)
}

/** Tells a person something on standard error; standard output is for data. */
export function talk(sentence: string): void {
  process.stderr.write(`${neutralise(sentence)}\n`)
}

/** Tells of a fault: what is wrong, and on the next line what to do. Never a stack trace. */
export function tellFault(fault: DragomanError): void {
  const paint = paintFor(process.stderr.isTTY)
  const hint = fault.hint ? `\n  ${neutralise(fault.hint).replaceAll('\n', '\n  ')}` : ''
  process.stderr.write(`${paint.red('dragoman:')} ${neutralise(fault.message)}${hint}\n`)
}

const MISUSE: ReadonlySet<string> = new Set(['bad-flag', 'bad-register', 'bad-rule', 'bad-query'])

/** 2 for what the user called wrongly or wrote wrongly, 1 for what cannot be read, found or written. */
export function exitCodeFor(fault: DragomanError): number {
  return MISUSE.has(fault.code) ? 2 : 1
}
