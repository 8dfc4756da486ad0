/** A pattern over words, word classes `<say>`, slots `{side}` and gaps `...`, as a tree. */
export type PatternNode =
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'repeated'; readonly item: PatternNode }

/** A pattern that does not parse: `message` says what is wrong, `at` is the offset in the pattern. */
export class PatternError extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** The longest gap, in units, that `...` stands for. */
const LONGEST_GAP = 5
const TOKEN = /\s*(\\.|\.\.\.(?:\d+|\*)?|[()|?]|<[^<>\s]+>|\{[^{}\s]+\}|[^\s()|?<>{}\\]+)/y

/**
 * Parses a rule's `when`. `(a|b c)` chooses, `?` makes the item before it optional, `<class>` is any word of a class,
 * `{slot}` a named thing or speaker, `...` up to five words that stay inside the clause (`...3` up to three, `...*` any
 * number), `\\(` a bracket of the text.
 */
export function parsePattern(pattern: string): PatternNode {
  const tokens = tokensOf(pattern)
  const state = { at: 0 }
  const node = parseChoice(tokens, state)
  const rest = tokens[state.at]
  if (rest) throw new PatternError(`"${rest.text}" has no partner`, rest.at)
  return node
}

interface Token {
  readonly text: string
  readonly at: number
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = pattern.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(pattern)
    if (!match) throw new PatternError(`"${pattern.slice(from).trim()}" can't be read`, from)
    tokens.push({ text: match[1] as string, at: TOKEN.lastIndex - (match[1] as string).length })
  }
  return tokens
}

function parseChoice(tokens: readonly Token[], state: { at: number }): PatternNode {
  const items = [parseSequence(tokens, state)]
  while (tokens[state.at]?.text === '|') {
    state.at++
    items.push(parseSequence(tokens, state))
  }
  return items.length === 1 ? (items[0] as PatternNode) : { kind: 'choice', items }
}

function parseSequence(tokens: readonly Token[], state: { at: number }): PatternNode {
  const items: PatternNode[] = []
  for (
    let token = tokens[state.at];
    token && token.text !== '|' && token.text !== ')';
    token = tokens[state.at]
  ) {
    state.at++
    items.push(withMark(parseItem(token, tokens, state), tokens, state))
  }
  if (items.length === 0) throw new PatternError('an empty alternative', tokens[state.at]?.at ?? 0)
  return items.length === 1 ? (items[0] as PatternNode) : { kind: 'sequence', items }
}

function parseItem(token: Token, tokens: readonly Token[], state: { at: number }): PatternNode {
  if (token.text === '?') throw new PatternError('"?" follows nothing', token.at)
  if (token.text === '...*') return ANY_NUMBER
  if (token.text.startsWith('...')) return gap(Number(token.text.slice(3) || LONGEST_GAP))
  if (token.text.startsWith('\\')) return { kind: 'symbol', name: token.text.slice(1) }
  if (token.text !== '(') return symbols(token.text.toLowerCase())
  const inner = parseChoice(tokens, state)
  if (tokens[state.at]?.text !== ')') throw new PatternError('"(" is never closed', token.at)
  state.at++
  return inner
}

/** `<say.past|ask.past>` is a choice of classes, `{side|body}` of slots. */
function symbols(text: string): PatternNode {
  const [open, close] = [text[0] as string, text.at(-1) as string]
  if (!/[<{]/.test(open) || !text.includes('|')) return { kind: 'symbol', name: text }
  const names = text.slice(1, -1).split('|')
  return {
    kind: 'choice',
    items: names.map((name): PatternNode => ({ kind: 'symbol', name: open + name + close })),
  }
}

function withMark(node: PatternNode, tokens: readonly Token[], state: { at: number }): PatternNode {
  if (tokens[state.at]?.text !== '?') return node
  state.at++
  return { kind: 'optional', item: node }
}

/** `...*`: any number of words inside the clause. */
const ANY_NUMBER: PatternNode = {
  kind: 'optional',
  item: { kind: 'repeated', item: { kind: 'symbol', name: '<any>' } },
}

function gap(longest: number): PatternNode {
  let node: PatternNode | null = null
  for (let i = 0; i < longest; i++) {
    const one: PatternNode = { kind: 'symbol', name: '<any>' }
    node = { kind: 'optional', item: node ? { kind: 'sequence', items: [one, node] } : one }
  }
  return node as PatternNode
}
