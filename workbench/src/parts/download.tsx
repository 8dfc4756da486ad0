import type { MouseEvent, ReactNode } from 'react'
import { fetchFile, hasToken } from '../client.ts'

/** A link to a file. Where the server wants a token, which a plain link cannot bring, the file is fetched and saved. */
export function Download({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    if (!hasToken()) return
    event.preventDefault()
    void fetchFile(to).then(({ name, blob }) => {
      const url = URL.createObjectURL(blob)
      const link = Object.assign(document.createElement('a'), { href: url, download: name })
      link.click()
      URL.revokeObjectURL(url)
    })
  }
  return (
    <a href={to} download onClick={onClick}>
      {children}
    </a>
  )
}
