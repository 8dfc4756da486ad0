/** Asks for one of some keys in a terminal, without Enter; Ctrl-C and Ctrl-D are the last of them. */
export async function askKey(question: string, keys: readonly string[]): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.resume()
  stdin.setEncoding('utf8')
  try {
    return await new Promise<string>((resolve) => {
      const onKey = (typed: string) => {
        const key = typed === '\u0003' || typed === '\u0004' ? (keys.at(-1) ?? '') : typed.toLowerCase()
        if (!keys.includes(key)) return
        stdin.off('data', onKey)
        resolve(key)
      }
      stdin.on('data', onKey)
    })
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}
