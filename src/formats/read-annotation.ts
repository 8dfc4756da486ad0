import { z } from 'zod'

/** One target of an annotation, as far as a note needs it. */
export interface ReadTarget {
  readonly source: string
  /** The archive's name of a version, `urn:dragoman:ID:NUMBER`, if the target gives one. */
  readonly cached: string | null
  /** When the text was as the annotation saw it. */
  readonly sourceDate: string | null
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null
  /** In code points. */
  readonly position: { readonly start: number; readonly end: number } | null
}

/** What a note takes from an annotation of the W3C model. */
export interface ReadAnnotation {
  readonly id: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly creator: string | null
  readonly text: string
  readonly tags: readonly string[]
  readonly targets: readonly ReadTarget[]
}

const some = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]).optional()

const bodySchema = z.union([
  z.string(),
  z.object({ type: some(z.string()), value: z.string().optional(), purpose: some(z.string()) }),
])
const selectorSchema: z.ZodType<Selector> = z.object({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
  get refinedBy() {
    return some(selectorSchema)
  },
}) as z.ZodType<Selector>
interface Selector {
  readonly type: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start?: number
  readonly end?: number
  readonly refinedBy?: Selector | readonly Selector[]
}
const stateSchema = z.object({
  type: some(z.string()),
  sourceDate: some(z.string()),
  cached: some(z.string()),
})
const targetSchema = z.union([
  z.string(),
  z.object({
    id: z.string().optional(),
    source: z.union([z.string(), z.object({ id: z.string() })]).optional(),
    selector: some(selectorSchema),
    state: some(stateSchema),
  }),
])
const creatorSchema = z.union([
  z.string(),
  z.object({ name: some(z.string()), nickname: some(z.string()), id: z.string().optional() }),
])
const annotationSchema = z.object({
  id: z.string().optional(),
  type: z.union([z.literal('Annotation'), z.array(z.string()).refine((all) => all.includes('Annotation'))]),
  created: z.string().optional(),
  modified: z.string().optional(),
  creator: some(creatorSchema),
  bodyValue: z.string().optional(),
  body: some(bodySchema),
  target: z.union([targetSchema, z.array(targetSchema)]),
})

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

/** What a note takes from an annotation, or a sentence on why it is none. */
export function readAnnotation(value: unknown): ReadAnnotation | string {
  const parsed = annotationSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return `it is no annotation of the W3C model (${issue?.path.join('.') || 'as a whole'}: ${issue?.message ?? ''})`
  }
  const { id, created, modified, creator, bodyValue, body, target } = parsed.data
  const bodies = listOf(body).flatMap((one) =>
    typeof one === 'string' || one.value === undefined
      ? []
      : [{ value: one.value, isTag: listOf(one.purpose).includes('tagging') }],
  )
  const texts = bodies.filter(({ isTag }) => !isTag).map(({ value: text }) => text)
  return {
    id: id ?? null,
    created: created ?? null,
    modified: modified ?? null,
    creator: nameOf(listOf(creator)[0]),
    text: [...(bodyValue === undefined ? [] : [bodyValue]), ...texts].join('\n\n'),
    tags: bodies.filter(({ isTag }) => isTag).map(({ value: tag }) => tag),
    targets: listOf(target).map(readTarget),
  }
}

function nameOf(creator: z.infer<typeof creatorSchema> | undefined): string | null {
  if (creator === undefined || typeof creator === 'string') return creator ?? null
  return listOf(creator.name)[0] ?? listOf(creator.nickname)[0] ?? creator.id ?? null
}

function readTarget(target: z.infer<typeof targetSchema>): ReadTarget {
  if (typeof target === 'string')
    return { source: target, cached: null, sourceDate: null, quote: null, position: null }
  const { source, id, selector, state } = target
  const selectors = listOf(selector).flatMap((one): readonly Selector[] => [one, ...listOf(one.refinedBy)])
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined)
  const place = selectors.find(({ type }) => type === 'TextPositionSelector')
  const states = listOf(state)
  const { start, end } = place ?? {}
  return {
    source: typeof source === 'string' ? source : (source?.id ?? id ?? ''),
    cached: states.flatMap(({ cached }) => listOf(cached))[0] ?? null,
    sourceDate: states.flatMap(({ sourceDate }) => listOf(sourceDate))[0] ?? null,
    quote: quote
      ? { exact: quote.exact ?? '', prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
      : null,
    position: start !== undefined && end !== undefined ? { start, end } : null,
  }
}
