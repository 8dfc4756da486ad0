import { execFileSync } from 'node:child_process'
import { linesOf, listFiles } from './list-files.ts'
import type { Step } from './step.ts'

interface Banned {
  readonly what: string
  readonly pattern: RegExp
  readonly in?: RegExp
}

const BINARY = /\.(png|jpe?g|gif|ico|pdf|zip|gz|woff2?)$/

// Brackets keep the patterns from finding themselves.
const BANNED: readonly Banned[] = [
  { what: 'names a path of one machine', pattern: /(^|[^\w./-])\/(wor[k]|roo[t]|home\/\w+|Users\/\w+)\// },
  { what: 'names a temporary path of one machine', pattern: /\/tm[p]\/\w/ },
  { what: 'leaves something to do', pattern: /\b(TO[D]O|FIX[M]E|XX[X])\b/ },
  {
    what: 'runs or leaves out single tests',
    pattern: /\b(test|it|describe)\.(onl[y]|ski[p])\(/,
    in: /\.test\.ts$/,
  },
  { what: 'is an unsettled merge', pattern: /^(<{7}|>{7}) / },
]

/** Paths of a machine, package mirrors, things left undone: what must not be in a file that everybody gets. */
export const checkWording: Step = {
  name: 'wording',
  look() {
    const banned = [...BANNED, ...mirror()]
    const files = listFiles().filter((path) => !BINARY.test(path))
    const faults = files.flatMap((path) =>
      linesOf(path).flatMap((line, i) =>
        banned
          .filter((one) => (!one.in || one.in.test(path)) && one.pattern.test(line))
          .map((one) => `${path}:${i + 1} ${one.what}: ${line.trim().slice(0, 80)}`),
      ),
    )
    faults.push(...foreignSources())
    return { summary: `${files.length} files, ${banned.length} things that must not stand in them`, faults }
  },
}

const PUBLIC_REGISTRY = 'registry.npmjs.org'

/** The host that npm uses here, if it is a mirror: it must not get into any file. */
function mirror(): Banned[] {
  const address = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const host = URL.canParse(address.trim()) ? new URL(address.trim()).hostname : PUBLIC_REGISTRY
  if (host === PUBLIC_REGISTRY || host === 'localhost') return []
  return [
    { what: 'names the package mirror of one machine', pattern: new RegExp(host.replaceAll('.', '\\.')) },
  ]
}

/** Packages of the lock file that come from anywhere but the public registry. */
function foreignSources(): string[] {
  return linesOf('package-lock.json').flatMap((line, i) => {
    const address = /"resolved": "([^"]+)"/.exec(line)?.[1]
    if (!address || address.startsWith(`https://${PUBLIC_REGISTRY}/`)) return []
    return [`package-lock.json:${i + 1} takes a package from ${address}`]
  })
}
