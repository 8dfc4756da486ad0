import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Fault, takeToken } from './client.ts'
import { LabelsProvider } from './labels/labels.tsx'
import { loadScreens, router } from './router.tsx'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4'
import './style/base.css'
import './style/shell.css'
import './style/lists.css'
import './style/room.css'
import './style/margin.css'
import './style/news.css'
import './style/compare.css'
import './style/rest.css'
import './style/dossier.css'
import './style/ledger.css'
import './style/formula.css'
import './style/narrow.css'

takeToken()
// Chinese letters come in a hundred small files, each loaded when one of its letters is on the page.
void import('@fontsource-variable/noto-sans-sc')
setTimeout(loadScreens, 1_500)

const theme = localStorage.getItem('dragoman.theme')
if (theme) document.documentElement.dataset.theme = theme

const queries: QueryClient = new QueryClient({
  // What somebody wrote may show anywhere: everything is asked again.
  mutationCache: new MutationCache({ onSuccess: () => void queries.invalidateQueries() }),
  defaultOptions: {
    // Loopback is there when the network is not: whether the server answers is found out by asking.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, fault) => fault instanceof Fault && fault.code === 'offline' && count < 2,
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <LabelsProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LabelsProvider>
  </StrictMode>,
)
