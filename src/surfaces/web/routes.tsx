import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { isKey } from '../../core/ledger/field.ts'
import type { ContactKind } from '../../core/ledger/kinds/plans.ts'
import { AppFrame } from './frame/app-frame.tsx'
import { PageFailed } from './frame/page-failed.tsx'
import { Waiting } from './frame/page-state.tsx'
import { STANDINGS } from './pieces/standing.tsx'
import { NotFound } from './screens/start/not-found.tsx'
import { SetUp } from './screens/start/set-up.tsx'
import { withWords } from './words/spoken.ts'

const SORTS = ['name', 'standing', 'value', 'at-risk', 'last-contact', 'next-contact', 'last-order'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

type Asked = Record<string, unknown>

/** What the address may say; anything else in it is let go. */
function asOf(asked: Asked): { asOf?: string } {
  const { asOf: day } = asked
  return typeof day === 'string' && DAY.test(day) ? { asOf: day } : {}
}

function clientsAsked(asked: Asked) {
  const standing = STANDINGS.find((one) => one === asked['standing'])
  const sort = SORTS.find((one) => one === asked['sort'])
  return {
    ...(typeof asked['search'] === 'string' || typeof asked['search'] === 'number'
      ? { search: String(asked['search']) }
      : {}),
    ...(standing ? { standing } : {}),
    ...(sort ? { sort } : {}),
    ...(asked['descending'] === true ? { descending: true as const } : {}),
    ...(asked['add'] === true ? { add: true as const } : {}),
  }
}

const KINDS: readonly ContactKind[] = ['review', 'anniversary', 'note', 'help', 'touch']

/** Which engagement of a client a sheet is about. */
function engagementAsked(asked: Asked): { engagement?: string } {
  const { engagement } = asked
  return typeof engagement === 'string' && isKey(engagement) ? { engagement } : {}
}

/** Whose contacts, of which kind, how far ahead; or how they are planned. */
function planAsked(asked: Asked) {
  const { member, kind, all, view } = asked
  const chosen = KINDS.find((one) => one === kind)
  return {
    ...(typeof member === 'string' && isKey(member) ? { member } : {}),
    ...(chosen ? { kind: chosen } : {}),
    ...(all === true ? { all: true as const } : {}),
    ...(view === 'how' ? { view: 'how' as const } : {}),
  }
}

const root = createRootRoute({ notFoundComponent: NotFound })
const setUp = createRoute({ getParentRoute: () => root, path: '/setup', component: SetUp })
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: AppFrame, notFoundComponent: NotFound })

const today = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: asOf,
  component: lazyRouteComponent(() => import('./screens/today/home.tsx')),
})
const start = createRoute({
  getParentRoute: () => frame,
  path: '/start',
  component: lazyRouteComponent(() => import('./screens/start/start.tsx')),
})
const clients = createRoute({
  getParentRoute: () => frame,
  path: '/clients',
  validateSearch: clientsAsked,
  component: lazyRouteComponent(() => import('./screens/clients/clients.tsx')),
})
const client = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client',
  validateSearch: asOf,
  component: lazyRouteComponent(() =>
    withWords(
      [
        'client',
        'season',
        'sheet',
        'stay',
        'promises',
        'check-in',
        'conduct',
        'cases',
        'profit',
        'reviews',
        'partings',
        'keeping',
        'tone',
        'refusals',
      ],
      import('./screens/client/client.tsx'),
    ),
  ),
})
const plan = createRoute({
  getParentRoute: () => frame,
  path: '/plan',
  validateSearch: planAsked,
  component: lazyRouteComponent(() => withWords(['season'], import('./screens/plan/plan.tsx'))),
})
const promises = createRoute({
  getParentRoute: () => frame,
  path: '/promises',
  component: lazyRouteComponent(() => withWords(['promises'], import('./screens/promises/promises.tsx'))),
})
const stay = createRoute({
  getParentRoute: () => frame,
  path: '/stay',
  component: lazyRouteComponent(() => withWords(['stay'], import('./screens/stay/stay.tsx'))),
})
const sheet = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/sheet',
  validateSearch: engagementAsked,
  component: lazyRouteComponent(() => withWords(['sheet'], import('./screens/sheet/sheet.tsx'))),
})
const checkIn = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/check-in',
  component: lazyRouteComponent(() => withWords(['check-in', 'client'], import('./screens/check-in/check-in.tsx'))),
})
const cases = createRoute({
  getParentRoute: () => frame,
  path: '/cases',
  component: lazyRouteComponent(() => withWords(['cases'], import('./screens/cases/cases.tsx'))),
})
const oneCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$client/$case',
  component: lazyRouteComponent(() =>
    withWords(['cases', 'client', 'sheet', 'tone'], import('./screens/cases/one-case.tsx')),
  ),
})
const conduct = createRoute({
  getParentRoute: () => frame,
  path: '/conduct',
  component: lazyRouteComponent(() => withWords(['conduct', 'cases', 'tone'], import('./screens/conduct/conduct.tsx'))),
})
const improvements = createRoute({
  getParentRoute: () => frame,
  path: '/improvements',
  component: lazyRouteComponent(() =>
    withWords(['improvements', 'cases'], import('./screens/improvements/improvements.tsx')),
  ),
})
const profit = createRoute({
  getParentRoute: () => frame,
  path: '/profit',
  component: lazyRouteComponent(() => withWords(['profit'], import('./screens/profit/profit.tsx'))),
})
const reviews = createRoute({
  getParentRoute: () => frame,
  path: '/reviews',
  component: lazyRouteComponent(() => withWords(['reviews', 'refusals'], import('./screens/reviews/reviews.tsx'))),
})
const yearly = createRoute({
  getParentRoute: () => frame,
  path: '/yearly',
  component: lazyRouteComponent(() => withWords(['reviews', 'refusals'], import('./screens/reviews/yearly.tsx'))),
})
const oneReview = createRoute({
  getParentRoute: () => frame,
  path: '/reviews/$client',
  component: lazyRouteComponent(() =>
    withWords(['reviews', 'conduct', 'cases', 'profit', 'refusals'], import('./screens/reviews/review.tsx')),
  ),
})
const partings = createRoute({
  getParentRoute: () => frame,
  path: '/partings',
  component: lazyRouteComponent(() => withWords(['partings'], import('./screens/partings/partings.tsx'))),
})
const oneParting = createRoute({
  getParentRoute: () => frame,
  path: '/partings/$client',
  component: lazyRouteComponent(() =>
    withWords(['partings', 'letter', 'tone', 'season', 'refusals'], import('./screens/partings/parting.tsx')),
  ),
})
const talk = createRoute({
  getParentRoute: () => frame,
  path: '/partings/$client/talk',
  component: lazyRouteComponent(() => withWords(['partings'], import('./screens/partings/talk.tsx'))),
})
const letter = createRoute({
  getParentRoute: () => frame,
  path: '/partings/$client/letter',
  component: lazyRouteComponent(() =>
    withWords(['letter', 'partings', 'tone', 'refusals'], import('./screens/partings/letter/letter.tsx')),
  ),
})
const imports = createRoute({
  getParentRoute: () => frame,
  path: '/import',
  component: lazyRouteComponent(() => withWords(['import'], import('./screens/import/imports.tsx'))),
})
const oneImport = createRoute({
  getParentRoute: () => frame,
  path: '/import/$id',
  component: lazyRouteComponent(() => withWords(['import'], import('./screens/import/one-import.tsx'))),
})
const check = createRoute({
  getParentRoute: () => frame,
  path: '/check',
  component: lazyRouteComponent(() => withWords(['study'], import('./screens/check/check.tsx'))),
})
const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(() =>
    withWords(['settings', 'keeping', 'refusals'], import('./screens/settings/settings.tsx')),
  ),
})

export const router = createRouter({
  routeTree: root.addChildren([
    setUp,
    frame.addChildren([
      today,
      start,
      clients,
      client,
      plan,
      promises,
      stay,
      sheet,
      checkIn,
      cases,
      oneCase,
      conduct,
      improvements,
      profit,
      reviews,
      yearly,
      oneReview,
      partings,
      oneParting,
      talk,
      letter,
      imports,
      oneImport,
      check,
      settings,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  defaultPendingComponent: () => <Waiting shape="page" />,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
