import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { Page } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { LongList } from './long-list.tsx'
import { FaultView, Loading } from './states.tsx'

interface PagedProps<T> {
  readonly name: readonly unknown[]
  readonly load: (after: string | undefined) => Promise<Page<T>>
  readonly keyOf: (item: T) => string
  readonly nothing: ReactNode
  /** Told of what is there so far. */
  readonly onItems?: (items: readonly T[]) => void
  readonly children: (item: T) => ReactNode
}

/** A long list that grows page by page as one goes down it, with how much of it is there. */
export function Paged<T>({ name, load, keyOf, nothing, onItems, children }: PagedProps<T>) {
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
  const { data } = query
  useEffect(() => {
    if (data) onItems?.(data.pages.flatMap((page) => page.items))
  }, [data, onItems])
  if (query.isPending) return <Loading />
  if (query.isError) return <FaultView fault={query.error} onRetry={() => void query.refetch()} />
  const items = query.data.pages.flatMap((page) => page.items)
  const total = query.data.pages[0]?.total ?? 0
  if (items.length === 0) return nothing
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  return (
    <>
      <p className="quiet count">{t('of', { shown: items.length, total })}</p>
      <LongList items={items} total={total} keyOf={keyOf} onEnd={more}>
        {children}
      </LongList>
      {query.hasNextPage && (
        <button type="button" disabled={query.isFetchingNextPage} onClick={more}>
          {t('more')}
        </button>
      )}
    </>
  )
}
