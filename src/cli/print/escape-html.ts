const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text made safe for element content and quoted attributes. Control characters, which HTML forbids, and characters that
 * turn the direction of writing around are dropped; white space stays.
 */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu,
    (character) => ENTITIES[character] ?? '',
  )
}
