import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { SomebodyElse } from '@/features/accounts/somebody-else'

function Root() {
  return (
    <>
      <Outlet />
      <SomebodyElse />
    </>
  )
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root })
