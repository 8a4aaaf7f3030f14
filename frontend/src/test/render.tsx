import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'

import { createQueryClient } from '@/api'
import Notices from '@/ui/notices'

/** Shows a component at `path` inside the real providers; `places` are addresses that it may lead to. */
export async function show(path: string, component: () => React.ReactNode, places: readonly string[] = []) {
  const root = createRootRoute()
  const here = createRoute({ getParentRoute: () => root, path, component })
  const others = places.map((place) =>
    createRoute({ getParentRoute: () => root, path: place, component: () => place }),
  )
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createRouter({ routeTree: root.addChildren([here, ...others]), history })
  await router.load()
  const client = createQueryClient(() => undefined)
  client.setDefaultOptions({ queries: { retry: false } })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <Notices />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  )
  return { router, client }
}
