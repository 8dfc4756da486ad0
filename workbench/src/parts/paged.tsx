import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Page } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView, Loading } from './states.tsx'

interface PagedProps<T> {
  readonly name: readonly unknown[]
  readonly load: (after: string | undefined) => Promise<Page<T>>
  readonly keyOf: (item: T) => string
  readonly nothing: ReactNode
  readonly children: (item: T) => ReactNode
}

/** A long list that grows page by page, with how much of it is shown. */
export function Paged<T>({ name, load, keyOf, nothing, children }: PagedProps<T>) {
  const { t } = useLabels()
  const query = useInfiniteQuery<
    Page<T>,
    Error,
    InfiniteData<Page<T>>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: name,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  if (query.isPending) return <Loading />
  if (query.isError) return <FaultView fault={query.error} onRetry={() => void query.refetch()} />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return nothing
  return (
    <>
      <p className="quiet count">
        {t('of', { shown: items.length, total: query.data.pages[0]?.total ?? 0 })}
      </p>
      <ol className="list">
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ol>
      {query.hasNextPage && (
        <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </>
  )
}
