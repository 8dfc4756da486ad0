const KEY = 'dragoman.name'

/** In whose name this browser writes. */
export const yourName = (): string => localStorage.getItem(KEY) ?? 'workbench'

export function keepName(name: string): void {
  if (name.trim()) localStorage.setItem(KEY, name.trim())
}
