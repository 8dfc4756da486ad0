import { parentPort, workerData } from 'node:worker_threads'
import type { FiledDocument } from '../archive/prepare-filing.ts'
import { openPreparing } from './prepare-documents.ts'
import type { RegisterFile } from './read-readout.ts'

/** A thread that reads documents: a batch comes in, the same batch made ready goes out. */
const preparing = openPreparing((workerData as { readonly registers: readonly RegisterFile[] }).registers)

parentPort?.on('message', async (documents: readonly FiledDocument[]) => {
  parentPort?.postMessage((await preparing).prepare(documents))
})
