import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '@/api'
import { askWhoIsHere } from '@/features/accounts/arrive'
import { todayQuery } from '@/features/today/queries'
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

/** The session ended: sign in, and come back to this very place. */
function goToSignIn(): void {
  const here = router.state.location
  if (here.pathname === '/sign-in' || here.pathname === '/sign-up') return
  queryClient.removeQueries({ queryKey: ['me'] })
  void router.navigate({ to: '/sign-in', search: { next: here.href }, replace: true })
}

/** Who is here and the scripts of the first page are asked for at once, not one after the other once the frame stands. */
export function begin(): void {
  const { pathname } = router.latestLocation
  const [routes] = router.getMatchedRoutes(pathname)
  if (routes.some(({ id }) => id === '/_app')) askWhoIsHere(queryClient)
  if (pathname === '/') void queryClient.prefetchQuery(todayQuery)
  /* Behind it on the line, of which a browser has six. */
  setTimeout(() => {
    for (const route of routes) void router.loadRouteChunk(route)
  })
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
