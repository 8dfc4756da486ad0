/** The forms of the page on the API: each asks this server and shows the answer as text, whatever it is. */
const KEY = 'dragoman.token'
const LONGEST = 20_000

const token = document.querySelector('#token')
token.value = sessionStorage.getItem(KEY) ?? ''
token.addEventListener('change', () => sessionStorage.setItem(KEY, token.value))

for (const form of document.querySelectorAll('form[data-path]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const output = form.nextElementSibling
    output.textContent = '…'
    try {
      await tell(output, await ask(form))
    } catch (fault) {
      output.textContent = `The server cannot be reached: ${fault.message}`
    }
  })
}

async function ask(form) {
  let path = form.dataset.path
  const query = new URLSearchParams()
  let body
  for (const field of form.querySelectorAll('[data-in]')) {
    const { in: place } = field.dataset
    const value = field.value.trim()
    if (place === 'body') body = field.type === 'file' ? field.files[0] : value
    else if (place === 'path') path = path.replace(`{${field.name}}`, encodeURIComponent(value))
    else if (value !== '') query.set(field.name, value)
  }
  const headers = new Headers()
  if (token.value !== '') headers.set('authorization', `Bearer ${token.value}`)
  if (typeof body === 'string') headers.set('content-type', 'application/json')
  const address = query.size > 0 ? `${path}?${query}` : path
  const { method } = form.dataset
  return { method, address, answer: await fetch(address, { method, headers, body }) }
}

async function tell(output, { method, address, answer }) {
  const type = answer.headers.get('content-type') ?? ''
  const line = document.createElement('p')
  line.textContent = `${method} ${address} → ${answer.status} ${answer.statusText} ${type}`
  const shown = document.createElement('pre')
  shown.tabIndex = 0
  if (/json|text|bibtex|research-info/.test(type)) {
    const text = await answer.text()
    shown.textContent = cut(/[/+]json/.test(type) ? pretty(text) : text)
  } else shown.textContent = `${(await answer.blob()).size} bytes`
  output.replaceChildren(line, shown)
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 1)
  } catch {
    return text
  }
}

function cut(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\n… ${text.length - LONGEST} more letters` : text
}
