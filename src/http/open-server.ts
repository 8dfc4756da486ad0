import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { DragomanError } from '../record/errors.ts'
import { type AppOptions, openApp } from './app.ts'

export interface ServerOptions extends Omit<AppOptions, 'hosts'> {
  readonly host: string
  readonly port: number
}

export interface RunningServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** Whether only programs of this machine reach a host. */
export function isLoopback(host: string): boolean {
  return host === '::1' || LOOPBACK.includes(host) || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Serves the app at a host and port. Throws DragomanError `bad-flag` where that cannot be listened at. */
export async function openServer({ host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const app = openApp({ ...options, hosts: isLoopback(host) ? [...LOOPBACK, host] : null })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((done, fail) => {
    server.once('error', (fault: NodeJS.ErrnoException) => fail(cannotListen(fault, host, port)))
    server.listen(port, host, done)
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

function cannotListen(fault: NodeJS.ErrnoException, host: string, port: number): DragomanError {
  const why =
    fault.code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program.`
      : fault.code === 'EACCES'
        ? `Port ${port} is not for this user.`
        : `${host}:${port} cannot be listened at (${fault.code ?? fault.message}).`
  return new DragomanError('bad-flag', why, {
    hint: 'Name another one with --port; --port 0 takes any that is free.',
    cause: fault,
  })
}
