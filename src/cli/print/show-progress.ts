import { clipText } from './wrap-text.ts'

export interface Progress {
  /** Bytes that have come in. */
  readonly seen: (bytes: number) => void
  /** One document is done. */
  readonly done: (where: string) => void
  readonly end: () => void
}

/** Milliseconds between two lines of progress. */
const PAUSE = 250

/** A line on standard error that is written over: how many are done, how fast, how long it will take. Only on a terminal. */
export function showProgress(totalBytes: number): Progress {
  const started = Date.now()
  const isShown = Boolean(process.stderr.isTTY)
  let bytes = 0
  let documents = 0
  let last = 0
  const show = (where: string) => {
    const now = Date.now()
    if (!isShown || now - last < PAUSE) return
    last = now
    const seconds = (now - started) / 1000
    const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 0
    const left = share > 0.01 ? Math.ceil((seconds / share) * (1 - share)) : null
    const line = `${documents} documents, ${Math.round(documents / Math.max(seconds, 0.1))} a second, ${Math.round(share * 100)} %${left === null ? '' : `, ${left} s left`}  ${where}`
    process.stderr.write(`\r\u001b[K${clipText(line, (process.stderr.columns || 80) - 1, 1)[0] ?? ''}`)
  }
  return {
    seen(count) {
      bytes += count
    },
    done(where) {
      documents++
      show(where)
    },
    end() {
      if (isShown && last > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
