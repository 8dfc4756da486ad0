/** As much of a JSON Schema as an example needs. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** A value to begin with: what is needed, with usual values where there are any. */
export function exampleOf(schema: JsonSchema | undefined): unknown {
  if (!schema) return {}
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  const [first] = schema.anyOf ?? []
  if (first) return exampleOf(first)
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0]
  switch (type) {
    case 'array':
      return []
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return 1
    case 'string':
      return ''
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name, one]) => schema.required?.includes(name) || one.default !== undefined)
          .map(([name, one]) => [name, exampleOf(one)]),
      )
  }
}
