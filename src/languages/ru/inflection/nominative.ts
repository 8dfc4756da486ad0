/** The case of a name in the text; null where nothing tells it. */
export type NameCase = 'nom' | 'gen' | 'dat' | 'ins' | 'loc' | null

type Ending = readonly [ending: RegExp, instead: string]

/** "Игорем" → "Игорь": a soft stem after these letters, a hard one after all others. */
const SOFT = '[лрнтсд]'

/** What stands in the nominative for the ending of each case, tried in order; `$1` keeps a letter. */
const ENDINGS: Readonly<Record<Exclude<NameCase, 'nom' | null>, readonly Ending[]>> = {
  ins: [
    [/([сц]к)им$/, '$1ий'],
    [/(ов|ев|ин|ын)ым$/, '$1'],
    [/ым$/, 'ый'],
    [/([гкхжшщч])им$/, '$1ий'],
    [/([^и]н)им$/, '$1ий'],
    [/ием$/, 'ий'],
    [/([аеоу])ем$/, '$1й'],
    [/([жшчщц])ем$/, '$1'],
    [new RegExp(`(${SOFT})ем$`), '$1ь'],
    [/([^аеиоуыэюя])ом$/, '$1'],
    [/([сц]к)ой$/, '$1ая'],
    [/(..[^аеиоуыэюя])ой$/, '$1а'],
    [/ией$/, 'ия'],
    [/([жшчщц])ей$/, '$1а'],
    [/([^аеиоуыэюя])ей$/, '$1я'],
    [/([аеоу])ей$/, '$1я'],
    [/ью$/, 'ь'],
  ],
  gen: [
    [/([сц]к)ого$/, '$1ий'],
    [/ого$/, 'ый'],
    [/([жшщч])его$/, '$1ий'],
    [/([сц]к)ой$/, '$1ая'],
    [/(ов|ев|ин|ын)ой$/, '$1а'],
    [/ии$/, 'ия'],
    [/ия$/, 'ий'],
    [/([аеоу])я$/, '$1й'],
    [new RegExp(`(${SOFT})я$`), '$1ь'],
    [/(.[^аеиоуыэюя])ы$/, '$1а'],
    [/([гкхжшщч])и$/, '$1а'],
    [/(.[^аеиоуыэюя])а$/, '$1'],
    [/(..[^аеиоуыэюяг])у$/, '$1а'],
    [/ую$/, 'ая'],
  ],
  dat: [
    [/([сц]к)ому$/, '$1ий'],
    [/ому$/, 'ый'],
    [/([сц]к)ой$/, '$1ая'],
    [/(ов|ев|ин|ын)ой$/, '$1а'],
    [/ии$/, 'ия'],
    [/ию$/, 'ий'],
    [/([аеоу])ю$/, '$1й'],
    [new RegExp(`(${SOFT})ю$`), '$1ь'],
    [/(.[^аеиоуыэюя])у$/, '$1'],
    [/(.[^аеиоуыэюя])е$/, '$1а'],
  ],
  loc: [
    [/([сц]к)ом$/, '$1ий'],
    [/([сц]к)ой$/, '$1ая'],
    [/ии$/, 'ий'],
    [/([аеоу])е$/, '$1й'],
    [/(.[^аеиоуыэюя])е$/, '$1'],
  ],
}

/** Words of a name that have one form. */
const UNCHANGED =
  /^(аль|эль|бен|бин|ибн|ад|ан|ар|ас|аш|оглы|кызы|заде|де|да|ван|фон|дер|ким|ли|си|мин|аун|чен|ын|ир|у|ван|и|али)$/i
/** Endings that no case changes: Лукашенко, Нетаньяху, Мелони, Кобахидзе, Гарибашвили. */
const FIXED = /(ко|[гх]у|дзе|швили|их|ых|[аеиоуыэ][оуэ]|[рнлмтдвкс]о|аа|иа|уа)$/i

/** Names whose vowel falls out. */
const IRREGULAR: readonly Ending[] = [
  [/^Павл(?:а|у|ом|е)$/, 'Павел'],
  [/^Льв(?:а|у|ом|е)$/, 'Лев'],
]

/** A word of a name in the nominative, as far as its ending and the case tell it; the word itself where they don't. */
export function nominativeOf(word: string, wanted: NameCase): string {
  if (wanted === null || wanted === 'nom' || UNCHANGED.test(word) || FIXED.test(word)) return word
  const irregular = IRREGULAR.find(([form]) => form.test(word))
  if (irregular) return word.replace(...irregular)
  for (const [ending, instead] of ENDINGS[wanted]) {
    if (ending.test(word)) return word.replace(ending, instead)
  }
  return word
}

/** The case that a word's ending shows by itself: "Путиным" is no nominative. */
export function caseShownBy(word: string): NameCase {
  if (/(ов|ев|ин|ын|[сц]к)[ыи]м$|[^аеиоуыэюя](ом|ем)$|[аеи]ем$/.test(word) && word.length > 5) return 'ins'
  if (/[сц]кого$/.test(word)) return 'gen'
  if (/[сц]кому$/.test(word)) return 'dat'
  return null
}
