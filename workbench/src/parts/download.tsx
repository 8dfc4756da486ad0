import { useMutation } from '@tanstack/react-query'
import type { MouseEvent, ReactNode } from 'react'
import { fetchFile, hasToken } from '../client.ts'
import { FaultView } from './states.tsx'

/** A link to a file. Where the server wants a token, which a plain link cannot bring, the file is fetched and saved. */
export function Download({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const save = useMutation({ mutationFn: saveFile })
  const onClick = (event: MouseEvent) => {
    if (!hasToken()) return
    event.preventDefault()
    save.mutate(to)
  }
  return (
    <>
      <a href={to} download onClick={onClick}>
        {children}
      </a>
      {save.error && <FaultView fault={save.error} />}
    </>
  )
}

async function saveFile(path: string): Promise<void> {
  const { name, blob } = await fetchFile(path)
  const url = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
