let plurals: Intl.PluralRules | null = null

/** "1 сообщение, 2 сообщения, 5 сообщений". */
export function countedRu(count: number, one: string, few: string, many: string): string {
  plurals ??= new Intl.PluralRules('ru')
  const form = plurals.select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`
}
