const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}
/** Fewer consonants are shared by too many names. */
const FEWEST = 3

/** A Russian name in Latin letters, as a first step to comparing it with one that was never Russian. */
export function latinOf(word: string): string {
  return word.toLowerCase().replace(/[а-яё]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * The consonants of a name, the same in Latin and Cyrillic: "Stensby" and "Стенсбю" give "stnsb". Null for names with
 * fewer than three, which are shared by chance.
 */
export function consonantsOf(foldedWord: string): string | null {
  const consonants = foldedWord.replace(/[aeiouyь]/g, '').replace(/(.)\1+/g, '$1')
  return consonants.length >= FEWEST ? consonants : null
}
