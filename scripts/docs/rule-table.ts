import { basename } from 'node:path'
import type { RuleSource } from '../compile/read-rules.ts'

/** All rules of a language as a Markdown document: one table for each file, in the order of the files. */
export function ruleTable(language: string, folder: string, rules: readonly RuleSource[]): string {
  const files = [...new Set(rules.map(fileOf))]
  const tables = files.map((file) => {
    const rows = rules.filter((rule) => fileOf(rule) === file).map(rowOf)
    return `## ${file}\n\n| rule | says | gives | because | reads |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Rules of ${language}

Made by \`npm run docs\` from \`${folder}\`, ${rules.length} rules in ${files.length} files. The wording of a rule, all its sentences and those
it must leave alone stand in its file. A record names the rule behind each decision; \`dragoman read --explain\` prints them.

${tables.join('\n')}`
}

function fileOf({ at }: RuleSource): string {
  return basename(at.replace(/:\d+$/, ''))
}

function rowOf({ id, says, gives, because, reads }: RuleSource): string {
  const gift = Object.entries(gives).map(([name, value]) => `${name} ${value}`)
  return `| ${[`\`${id}\``, says, gift.join(', '), because, reads[0] ?? ''].map(cell).join(' | ')} |`
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}
