/**
 * What is taken off a word to get its stem: the letters a word ends in, and how many of them fall away. The longest
 * match counts, so that a rule may name letters that stay: "кий" loses two, "рий" (Дмитрий) one.
 */
export const OPEN_ENDINGS: Readonly<Record<string, number>> = {
  ...falling('а я о е и ы у ю ь', 1),
  ...falling('ая яя ое ее ую юю ою ею ью ие ые ия ии ию ея еи ею ае аю оя ою оей', 2),
  ...falling('его ого ему ому ами ями ими ыми еей', 3),
  // The "и" of Россия, Сербией, соглашения, Дмитрием stays in all their forms.
  ...falling('ия ии ию', 1),
  ...falling('ием ией иям иях', 2),
  ...falling('иями', 3),
  ...falling('ай ей ой ый', 2),
  ...falling('аем еем оем', 3),
  ий: 1,
  ие: 1,
  ...afterEach('кгхжшщч', { ий: 2, ие: 2, ией: 2 }),
  ний: 2,
  ние: 2,
  ...falling('ений аний яний иний ение ание яние иние', 1),
}

/** Endings with a consonant behind; a stem that ends in one of them loses it too, so that "Лавров" is as "Лаврова". */
export const CLOSED_ENDINGS: Readonly<Record<string, number>> = {
  ...falling('ам ям ом ем им ым ах ях их ых ов ев ец', 2),
  ...falling('иям иях ием', 2),
}

/** Words whose stem changes: a vowel falls out, or the ending would eat too much. */
export const WHOLE_WORDS: Readonly<Record<string, number>> = {
  ...variants('егип', ['ет', 'та', 'ту', 'том', 'те']),
  ...variants('пав', ['ел', 'ла', 'лу', 'лом', 'ле']),
  ...variants('хано', ['й', 'я', 'ю', 'ем', 'е']),
  ...variants('пос', ['ол', 'ла', 'лу', 'лом', 'ле', 'лы', 'лов', 'лам', 'лами']),
  ...variants('ор', ['ел', 'ла', 'лу', 'лом', 'ле']),
  ...variants('дворе', ['ц']),
  ...variants('двор', ['ца', 'цу', 'цом', 'це']),
  ...variants('черепов', ['ец', 'ца', 'це', 'цу', 'цом']),
  ...variants('уф', ['а', 'ы', 'е', 'у', 'ой']),
  // "Думаю" is no form of "Дума".
  ...variants('дума', ['ю', 'ем']),
  ...variants('гвине', ['я', 'и', 'е', 'ю', 'ей']),
  ...variants('коре', ['я', 'и', 'е', 'ю', 'ей']),
}

function falling(endings: string, count: number): Record<string, number> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, count]))
}

function afterEach(letters: string, endings: Readonly<Record<string, number>>): Record<string, number> {
  const found: Record<string, number> = {}
  for (const letter of letters)
    for (const [ending, count] of Object.entries(endings)) found[letter + ending] = count
  return found
}

function variants(stem: string, endings: readonly string[]): Record<string, number> {
  return Object.fromEntries(endings.map((ending) => [stem + ending, ending.length]))
}
