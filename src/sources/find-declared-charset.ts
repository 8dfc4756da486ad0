/** A charset label out of a Content-Type header: `text/html; charset=GB2312` → "GB2312". */
export function charsetOfContentType(header: string | null | undefined): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(header ?? '')?.[1] ?? null
}

/** The charset that an HTML page declares in its first 4 kB, as browsers look for it; null if it declares none. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  return xml ?? /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null
}
