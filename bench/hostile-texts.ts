/** A text that is no readout but might be slow to read, at any length. */
export interface HostileText {
  readonly name: string
  readonly make: (characters: number) => string
}

const GIVEN = ['Anna', 'Boris', 'Chidi', 'Dilek', 'Emre', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun']
const FAMILY = [
  'Akande',
  'Brecht',
  'Castell',
  'Dumont',
  'Erdem',
  'Farkas',
  'Grimaud',
  'Hale',
  'Ilves',
  'Jansen',
]
const PLAIN =
  'the river runs past old mills and slow boats while people walk home under tall trees in warm rain'

const repeated = (name: string, piece: string): HostileText => ({
  name,
  make: (characters) => piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters),
})

/** Pieces that are all different, as a page of names or numbers would have them. */
const counted = (name: string, piece: (i: number) => string): HostileText => ({
  name,
  make(characters) {
    const pieces: string[] = []
    for (let i = 0, length = 0; length < characters; i++) {
      const next = piece(i)
      pieces.push(next)
      length += next.length
    }
    return pieces.join('').slice(0, characters)
  },
})

/** Each is a kind of repetition that has made some reader of texts slow down with the square of the length. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  repeated('brackets', '([{'),
  repeated('closing brackets', '}])'),
  counted('names', (i) => `${GIVEN[i % 10]} ${FAMILY[Math.floor(i / 10) % 10]} `),
  counted(
    'names, all new',
    (i) => `${FAMILY[i % 10]}${letters(i)} ${FAMILY[(i * 7) % 10]}${letters(i + 1)}, `,
  ),
  counted(
    'presidents, all new',
    (i) => `President ${FAMILY[i % 10]}${letters(i)} met Prime Minister ${letters(i)}o. `,
  ),
  repeated('one endless sentence', `${PLAIN} `),
  repeated('and and and', 'and '),
  repeated('the sides agreed that', 'the two sides agreed that '),
  repeated('he said that', 'he said that '),
  repeated('quotation marks', '"'),
  repeated('quotes that open', '“so “'),
  repeated('quoted words', '"so" he said. '),
  repeated('digits', '0123456789'),
  counted('dates', (i) => `${1 + (i % 28)} May ${2000 + (i % 90)}, `),
  repeated('commas', ', '),
  repeated('full stops', '. '),
  repeated('Mr. X.', 'Mr. X. '),
  repeated('states', 'France and Germany, Japan and '),
  repeated('calls', 'President Hale spoke with President Erdem of Japan on 4 May. '),
  repeated('anniversaries', 'the 20th anniversary of the Treaty in 2095, '),
  repeated('line breaks', '\n'),
  repeated('short lines', 'Menu\n'),
  repeated('contact lines', 'Tel: 123 4567\n'),
  repeated('hyphens', 'a-B-'),
  repeated('apostrophes', "o'"),
  repeated('dotted letters', 'U.S.A.'),
  repeated('one endless word', 'ab'),
  repeated('capitals', 'Council of Ministers for Security, and '),
  repeated('capitals without end', 'Council '),
  { name: 'initials, then a word', make: (characters) => `${'A.'.repeat(characters / 2)}end` },
  repeated('adverbs', 'also '),
  repeated('quoted words, one sentence', '"so" he said and '),
  repeated('undertakings, one sentence', 'he will continue to help, '),
  counted('dated undertakings', (i) => `He said that France will help Japan by ${day(i)}. `),
  counted('days, all new', (i) => `${day(i)}, `),
  repeated('anniversaries with names', 'They hailed the 20th anniversary of the United Nations in 2095. '),
]

/** Days from 2032 on, each different for some thousands of years. */
function day(i: number): string {
  return new Date(Date.UTC(2032, 0, 1) + i * 86_400_000).toISOString().slice(0, 10)
}

/** 0 → "a", 25 → "z", 26 → "ba": a number as a word. */
function letters(i: number): string {
  const last = String.fromCharCode(97 + (i % 26))
  return i < 26 ? last : letters(Math.floor(i / 26)) + last
}
