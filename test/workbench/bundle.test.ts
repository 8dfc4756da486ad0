import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const DIST = join(import.meta.dirname, '../../dist/workbench')
/** What the first page may load of scripts, in bytes as they are sent. */
const MOST = 250_000

describe.skipIf(!existsSync(join(DIST, 'index.html')))('the built pages', () => {
  const page = () => readFileSync(join(DIST, 'index.html'), 'utf8')

  test('the first page loads little', () => {
    const scripts = [...page().matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
      ([, path]) => path ?? '',
    )
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(DIST, path))).length)
    expect(scripts.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST)
  })

  test('nothing in it is inline, and nothing comes from elsewhere', () => {
    expect(page()).not.toMatch(/<script(?![^>]* src="\/)|<style|\sstyle=|\son\w+=|https?:\/\//)
  })
})
