import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style/mantine.css'
import './style/fonts.css'
import './style/ground.css'
import { CallFailed } from './calls/call.ts'
import { router } from './routes.tsx'
import { theme, variables } from './style/theme.ts'
import { WordsProvider } from './words/words-context.tsx'

/** A refusal stays a refusal; only what failed by accident is tried once more. */
function mayRetry(count: number, error: unknown): boolean {
  return count < 1 && error instanceof CallFailed && error.refusal === null
}

const readings = new QueryClient({
  defaultOptions: { queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: true } },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={readings}>
        <WordsProvider>
          <RouterProvider router={router} />
          <Notifications position="bottom-center" limit={3} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
