import type {
  AgendaEntry,
  Checked,
  CollatedEvent,
  ComparedVersions,
  Concordance,
  Correction,
  Discovery,
  Dossier,
  Event,
  Facets,
  Filed,
  Formula,
  FormulaChanges,
  FormulaFigures,
  FormulaStory,
  Found,
  Imported,
  ImportedNote,
  LedgerDecided,
  LedgerEntry,
  LedgerPage,
  Network,
  News,
  Note,
  OneSidedEvent,
  Page,
  Parallel,
  Pin,
  Previous,
  Problem,
  Readout,
  Removal,
  Reread,
  Stats,
  Summary,
  WaitingLink,
} from '../../src/http/answers.ts'

export type * from '../../src/http/answers.ts'

/** What the server said is wrong, or that it could not be reached. */
export class Fault extends Error {
  readonly hint: string | null
  readonly code: string

  constructor(code: string, message: string, hint: string | null) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

const KEY = 'dragoman.token'

/** Takes a token out of the address ("#token=…"), so that it is neither kept in history nor sent anywhere else. */
export function takeToken(): void {
  const given = /[#&]token=([^&]+)/.exec(location.hash)?.[1]
  if (!given) return
  sessionStorage.setItem(KEY, decodeURIComponent(given))
  history.replaceState(null, '', location.pathname + location.search)
}

export type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** An address of the API with its query; what is undefined or empty is left out, a list is given one by one. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const one of value) query.append(name, one)
    else if (value !== undefined && value !== '') query.set(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}

export const hasToken = (): boolean => sessionStorage.getItem(KEY) !== null

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token)
}

/** A file with the name that the server gives it. */
export async function fetchFile(path: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  const answer = await request(path, {})
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'dragoman'
  return { name, blob: await answer.blob() }
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  return (await (await request(path, init)).json()) as T
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const token = sessionStorage.getItem(KEY)
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  let answer: Response
  try {
    answer = await fetch(path, { ...init, headers })
  } catch {
    throw new Fault('offline', 'offline', null)
  }
  if (answer.ok) return answer
  const problem = (await answer.json().catch(() => null)) as Problem | null
  throw new Fault(problem?.code ?? 'unknown', problem?.detail ?? answer.statusText, problem?.hint ?? null)
}

const send = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

/** Annotations may come as one JSON value or one a line. */
function annotationsIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  }
}

export const citationAddress = (readout: string, format: string, values: Values): string =>
  addressOf(`/api/readouts/${encodeURIComponent(readout)}/citation/${format}`, values)

export const chartAddress = (values: Values): string => addressOf('/api/formula-chart.svg', values)

/** The API, one function for each thing that is asked. */
export const api = {
  search: (values: Values) => ask<Page<Found>>(addressOf('/api/readouts', values)),
  facets: (q: string) => ask<Facets>(addressOf('/api/facets', { q })),
  concordance: (values: Values) => ask<Concordance>(addressOf('/api/concordance', values)),
  readout: (id: string, version?: number) =>
    ask<Readout>(addressOf(`/api/readouts/${encodeURIComponent(id)}`, { version })),
  news: (id: string, values: Values) =>
    ask<News>(addressOf(`/api/readouts/${encodeURIComponent(id)}/news`, values)),
  versions: (id: string, values: Values) =>
    ask<ComparedVersions>(addressOf(`/api/readouts/${encodeURIComponent(id)}/versions`, values)),
  events: (values: Values) => ask<Page<Event>>(addressOf('/api/events', values)),
  event: (id: string) => ask<Event>(`/api/events/${encodeURIComponent(id)}`),
  ledger: (values: Values) => ask<LedgerPage>(addressOf('/api/ledger', values)),
  ledgerEntry: (id: string) => ask<LedgerEntry>(`/api/ledger/${encodeURIComponent(id)}`),
  review: (values: Values) => ask<Page<WaitingLink>>(addressOf('/api/review', values)),
  decideLink: (link: string, word: object) => ask<LedgerDecided>(`/api/review/${link}`, send('POST', word)),
  setStatus: (entry: string, word: object) =>
    ask<LedgerDecided>(`/api/ledger/${entry}/status`, send('POST', word)),
  undoLedger: (decision: string) =>
    ask<LedgerDecided['decision']>(`/api/ledger-decisions/${decision}`, { method: 'DELETE' }),
  agenda: (values: Values) => ask<Page<AgendaEntry>>(addressOf('/api/agenda', values)),
  formula: (values: Values) => ask<FormulaStory>(addressOf('/api/formula-story', values)),
  formulaChanges: (values: Values) => ask<FormulaChanges>(addressOf('/api/formula-changes', values)),
  comparison: (values: Values) =>
    ask<readonly FormulaFigures[]>(addressOf('/api/formula-comparison', values)),
  chart: async (values: Values) =>
    await (await request(chartAddress({ ...values, style: 'none' }), {})).text(),
  formulas: (values: Values) => ask<Page<Formula>>(addressOf('/api/formulas', values)),
  formulaExamples: (id: string) =>
    ask<Concordance['lines']>(addressOf(`/api/formulas/${id}/examples`, { limit: 8, width: 80 })),
  discoverFormulas: () => ask<Discovery>('/api/formulas/discover', send('POST', {})),
  decideFormula: (id: string, word: object) =>
    ask<Formula>(`/api/formulas/${id}/decisions`, send('POST', word)),
  takeBackFormula: (id: string) => ask<Formula>(`/api/formulas/${id}/decisions`, { method: 'DELETE' }),
  dossier: (pair: string, values: Values) =>
    ask<Dossier>(addressOf(`/api/pairs/${encodeURIComponent(pair)}/dossier`, values)),
  network: (values: Values) => ask<Network>(addressOf('/api/network', values)),
  oneSided: (limit: number) => ask<readonly OneSidedEvent[]>(addressOf('/api/one-sided', { limit })),
  side: (name: string) => ask<{ readonly code: string }>(addressOf('/api/sides', { name })),
  notes: (values: Values) => ask<Page<Note>>(addressOf('/api/notes', values)),
  note: (readout: string, body: object) =>
    ask<Note>(`/api/readouts/${encodeURIComponent(readout)}/notes`, send('POST', body)),
  changeNote: (id: string, change: object) => ask<Note>(`/api/notes/${id}`, send('PATCH', change)),
  placeNote: (id: string, decision: object) => ask<Note>(`/api/notes/${id}/place`, send('POST', decision)),
  importNotes: (text: string, who: string) =>
    ask<readonly ImportedNote[]>(addressOf('/api/annotations', { who }), send('POST', annotationsIn(text))),
  citation: (readout: string, values: Values) =>
    ask<readonly { readonly URL?: string }[]>(citationAddress(readout, 'csl-json', values)),
  check: () => ask<Checked>('/api/check'),
  reread: () => ask<Reread>('/api/reread', send('POST', {})),
  importArchive: (file: File) => ask<Imported>('/api/import', { method: 'POST', body: file }),
  archive: () => ask<Stats>('/api/archive'),
  correct: (id: string, word: object) =>
    ask<Correction>(`/api/readouts/${encodeURIComponent(id)}/corrections`, send('POST', word)),
  takeBack: (id: string, values: Values) =>
    ask<readonly Correction[]>(addressOf(`/api/readouts/${encodeURIComponent(id)}/corrections`, values), {
      method: 'DELETE',
    }),
  removals: () => ask<readonly Removal[]>('/api/removals'),
  remove: (id: string, word: object) =>
    ask<Removal>(`/api/readouts/${encodeURIComponent(id)}/removal`, send('POST', word)),
  bringBack: (id: string) =>
    ask<Removal>(`/api/readouts/${encodeURIComponent(id)}/removal`, { method: 'DELETE' }),
  collation: (of: string, force?: string) => ask<CollatedEvent>(addressOf('/api/collations', { of, force })),
  parallel: (of: string, force?: string) => ask<Parallel>(addressOf('/api/parallels', { of, force })),
  confirmParallel: (word: object) => ask<readonly Pin[]>('/api/parallels/confirmations', send('POST', word)),
  previous: (id: string, values: Values) =>
    ask<Previous>(addressOf(`/api/readouts/${encodeURIComponent(id)}/previous`, values)),
  pin: (word: object) => ask<Pin>('/api/pins', send('POST', word)),
  changePin: (id: string, change: object) => ask<Pin>(`/api/pins/${id}`, send('PATCH', change)),
  decide: (decision: object) => ask<readonly Summary[]>('/api/events/decisions', send('POST', decision)),
  add: (file: File) =>
    ask<readonly Filed[]>(addressOf('/api/documents', { name: file.name }), { method: 'POST', body: file }),
}
