import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '@/api'
import { routeTree } from '../routeTree.gen'
import { Crash, NotFound } from './crash'
import { theme, variables } from './theme'

const queryClient = createQueryClient(goToSignIn)

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/* The scripts of the first page come while it is asked who is here, not after it. */
for (const route of router.getMatchedRoutes(router.latestLocation.pathname)[0]) {
  void router.loadRouteChunk(route)
}

/** The session ended: sign in, and come back to this very place. */
function goToSignIn(): void {
  const here = router.state.location
  if (here.pathname === '/sign-in' || here.pathname === '/sign-up') return
  queryClient.removeQueries({ queryKey: ['me'] })
  void router.navigate({ to: '/sign-in', search: { next: here.href }, replace: true })
}

const schemes = localStorageColorSchemeManager({ key: 'colloquy.scheme' })

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  )
}
