const LAST = 'dragoman.lastVisit'
const THIS = 'dragoman.thisVisit'

/** When this browser was here before, as an ISO instant; null on the first visit. A visit lasts as long as its tab. */
export function lastVisit(): string | null {
  const known = sessionStorage.getItem(THIS)
  if (known !== null) return known || null
  const before = localStorage.getItem(LAST)
  sessionStorage.setItem(THIS, before ?? '')
  localStorage.setItem(LAST, new Date().toISOString())
  return before
}
