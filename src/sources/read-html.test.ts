import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const sentence =
  'The President of Arcadia said that Arcadia is ready to work with Borealia on trade &amp; energy. '
const article = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(4)}</p><p>The two sides agreed to meet again.</p>`
const page = `<!doctype html><html lang="en"><head>
<title>Call with Borealia | Ministry of Arcadia</title>
<meta property="og:site_name" content="Ministry of Arcadia">
<meta property="article:published_time" content="2031-05-04T23:10:00+02:00">
<script>document.body.innerHTML = 'hacked'</script></head><body>
<header><p>Embassy of Arcadia in Meridia</p></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/b">Embassy of Arcadia in Borealia</a></li></ul></nav>
<main><h1>Call with Borealia</h1><p class="date">4 May 2031</p><article>${article}</article></main>
<aside><ul><li><a href="/x">Another call, with Cimmeria</a></li></ul></aside>
<footer><div><p>15 Harbour Drive, Porto</p><p>Tel: 0099-2-555, Fax: 0099-2-556</p><p>E-mail: post@arcadia.example</p></div></footer>
</body></html>`

const read = async (html: string) => (await readHtml(html, 'page')).readout

test('the article, its title, its date line and the contact block are kept; menus and sidebars are not', async () => {
  const { text } = await read(page)
  const lines = text.split('\n\n')
  expect(lines.slice(0, 3)).toEqual(['Embassy of Arcadia in Meridia', 'Call with Borealia', '4 May 2031'])
  expect(lines.slice(-4)).toEqual([
    'The two sides agreed to meet again.',
    '15 Harbour Drive, Porto',
    'Tel: 0099-2-555, Fax: 0099-2-556',
    'E-mail: post@arcadia.example',
  ])
  expect(text).not.toMatch(/Home|Cimmeria|hacked|in Borealia\n/)
  expect(text).toContain('trade & energy')
})

test('title, day, publisher and language come from what the page declares', async () => {
  expect(await read(page)).toMatchObject({
    title: 'Call with Borealia',
    published: '2031-05-04',
    publisher: 'Ministry of Arcadia',
    lang: 'en',
  })
})

test('structured data and time elements serve where the head is silent', async () => {
  const linked = `<html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A call","datePublished":"2031-06-07","publisher":{"name":"Office of Borealia"}}]}</script></head><body>${article}</body></html>`
  expect(await read(linked)).toMatchObject({
    title: 'A call',
    published: '2031-06-07',
    publisher: 'Office of Borealia',
  })
  const timed = `<html><body><time datetime="2031-08-09">yesterday</time>${article}</body></html>`
  expect((await read(timed)).published).toBe('2031-08-09')
})

test('broken structured data and a language that the letters contradict are passed over', async () => {
  const broken = `<html lang="zh-CN"><head><script type="application/ld+json">{"datePublished":</script></head><body>${article}</body></html>`
  const readout = await read(broken)
  expect(readout.published).toBeUndefined()
  expect(readout.lang).toBeUndefined()
})

test('where no article can be made out, all visible text is read', async () => {
  const readout = await read('<p>They spoke.<p>They agreed.<p hidden>not this<br>nor this')
  expect(readout.text).toBe('They spoke.\n\nThey agreed.')
})

test('a line break ends a line, two of them a paragraph', async () => {
  const { text } = await read('<body><div>Address: 1 Quay<br>Tel: 555<br><br>Thanks &lt;all&gt;</div>')
  expect(text).toBe('Address: 1 Quay\nTel: 555\n\nThanks <all>')
})

test('the layout line between dates, "posted by" and article stays in the order of the page', async () => {
  const posted = page.replace('<article>', '<p>Posted by: Consulate of Arcadia</p><article>')
  const { text } = await read(posted)
  expect(text.indexOf('Posted by')).toBeGreaterThan(text.indexOf('Call with Borealia'))
  expect(text.indexOf('Posted by')).toBeLessThan(text.indexOf('is ready to work'))
})

test.each([
  ['nests without end', '<div>'.repeat(100_000)],
  ['nests by unclosed marks', '<b>x<p>'.repeat(100_000)],
  ['is nothing but tags', '<br>'.repeat(1_000_000)],
  ['is nothing but entities', '&amp;'.repeat(1_000_000)],
])('a page that %s is refused at once', async (_, html) => {
  await expect(read(html)).rejects.toMatchObject({ code: 'bad-input' })
})

test('stray "<" are text', async () => {
  const { text } = await read(`<p>${'< '.repeat(20_000)}</p>`)
  expect(text).toBe('< '.repeat(20_000).trim())
})

test('each fact says which declaration it was taken from', async () => {
  const head =
    '<meta property="og:title" content="A call"><meta name="DC.date.issued" content="2031-05-04"><link rel="canonical" href="https://arcadia.example/calls/7">'
  const { readout, facts } = await readHtml(
    `<html lang="en"><head>${head}</head><body>${article}</body></html>`,
    'page',
  )
  expect(readout.url).toBe('https://arcadia.example/calls/7')
  expect(facts).toEqual({
    title: 'meta og:title',
    published: 'meta dc.date.issued',
    lang: 'html lang',
    url: 'link canonical',
  })
})

test.each([
  ['the front page', '<link rel="canonical" href="https://arcadia.example/">'],
  [
    'two addresses',
    '<link rel="canonical" href="https://arcadia.example/a"><meta property="og:url" content="https://arcadia.example/b">',
  ],
  ['a relative one', '<link rel="canonical" href="/a">'],
  ['no page', '<link rel="canonical" href="javascript:alert(1)">'],
])('a page that gives %s as its address has none', async (_, head) => {
  expect((await read(`<html><head>${head}</head><body>${article}</body></html>`)).url).toBeUndefined()
})
