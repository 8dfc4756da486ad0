import type { ReadoutRecord } from '../../src/record/record.ts'

/** A record as JSON with one field a line, and of a list one thing a line, so that a diff of it can be read. */
export function printReading(record: ReadoutRecord): string {
  const fields = Object.entries(record).flatMap(([name, value]) =>
    name === 'engagement' && value !== null
      ? engagementLines(value as object)
      : [fieldLine(name, value, '  ')],
  )
  return `{\n${fields.join(',\n')}\n}\n`
}

function engagementLines(engagement: object): string[] {
  const lines = Object.entries(engagement).map(([name, value]) => fieldLine(name, value, '    '))
  return [`  "engagement": {\n${lines.join(',\n')}\n  }`]
}

function fieldLine(name: string, value: unknown, indent: string): string {
  const head = `${indent}${JSON.stringify(name)}: `
  if (!Array.isArray(value) || value.length === 0) return head + JSON.stringify(value)
  return `${head}[\n${value.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`
}
