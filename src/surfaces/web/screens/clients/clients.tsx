import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, lazy } from 'react'
import { usePages } from '../../calls/use-action.ts'
import { Problem } from '../../frame/problem.tsx'
import { Empty, Waiting } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { Strip } from '../../pieces/strip.tsx'
import type { CallFailed, Input } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import { ClientTable } from './client-table.tsx'
import styles from './clients.module.css'
import { without } from './without.ts'

const AddClient = lazy(() => import('./add-client.tsx'))
const PAGE = 200
const FIRST: number = 0

/** All clients in one table; search, standing and order are kept in the address. */
export default function Clients() {
  const { add, ...asked } = useSearch({ from: '/frame/clients' })
  const navigate = useNavigate({ from: '/clients' })
  const pages = useClients(asked)
  const first = pages.data?.pages[0]
  return (
    <div className={styles.page}>
      <ClientsHead total={first?.total} />
      {first ? (
        <Strip
          strip={first.strip}
          chosen={asked.standing}
          onChoose={(standing) =>
            void navigate({ search: (now) => ({ ...without(now, 'standing'), ...(standing ? { standing } : {}) }) })
          }
        />
      ) : null}
      {pages.error ? <Problem failed={pages.error as CallFailed} /> : null}
      {pages.isPending ? <Waiting shape="list" /> : null}
      {first && first.total === 0 ? <NoClients /> : null}
      {first && first.total > 0 ? (
        <ClientTable
          clients={pages.data!.pages.flatMap((page) => page.clients)}
          total={first.total}
          onEnd={() => (pages.hasNextPage && !pages.isFetchingNextPage ? void pages.fetchNextPage() : undefined)}
        />
      ) : null}
      <Suspense>
        {add ? <AddClient onClose={() => void navigate({ search: (now) => without(now, 'add') })} /> : null}
      </Suspense>
    </div>
  )
}

function useClients(asked: Input<'list-clients'>) {
  return usePages(
    'list-clients',
    { ...asked, limit: PAGE },
    {
      first: FIRST,
      at: (offset) => ({ offset }),
      next: (last, from) => (from + last.clients.length < last.total ? from + PAGE : undefined),
    },
  )
}

function ClientsHead({ total }: { total: number | undefined }) {
  const { say } = useWords()
  const { standing } = useSearch({ from: '/frame/clients' })
  const navigate = useNavigate({ from: '/clients' })
  const n = total ?? 0
  const count = standing
    ? say('web.clients.count.standing', { n, standing: say(`standing.${standing}`) })
    : say('web.clients.count', { n })
  return (
    <header className={styles.head}>
      <div>
        <h1>{say('web.clients.title')}</h1>
        <output className={styles.count}>{total === undefined ? '\u00a0' : count}</output>
      </div>
      <div className={styles.tools}>
        <SearchField />
        {useMay('add-client') ? (
          <Button
            size="md"
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => void navigate({ search: (now) => ({ ...now, add: true }) })}
          >
            {say('web.clients.add')}
          </Button>
        ) : null}
      </div>
    </header>
  )
}

function SearchField() {
  const { say } = useWords()
  const { search = '' } = useSearch({ from: '/frame/clients' })
  const navigate = useNavigate({ from: '/clients' })
  const look = useDebouncedCallback((words: string) => {
    void navigate({
      search: (now) => ({ ...without(now, 'search'), ...(words ? { search: words } : {}) }),
      replace: true,
    })
  }, 200)
  return (
    <TextInput
      type="search"
      className={styles.search ?? ''}
      aria-label={say('web.clients.search')}
      placeholder={say('web.clients.search')}
      defaultValue={search}
      leftSection={<IconSearch size={18} />}
      onChange={(event) => look(event.currentTarget.value.trim())}
    />
  )
}

function NoClients() {
  const { say } = useWords()
  const asked = useSearch({ from: '/frame/clients' })
  const navigate = useNavigate({ from: '/clients' })
  const filtered = asked.search !== undefined || asked.standing !== undefined
  const button = filtered ? (
    <Button variant="default" onClick={() => void navigate({ search: {} })}>
      {say('web.clients.all')}
    </Button>
  ) : (
    <Button onClick={() => void navigate({ to: '/start' })}>{say('web.clients.begin')}</Button>
  )
  return (
    <Empty title={say(filtered ? 'web.clients.none' : 'web.clients.empty')} button={button}>
      {say(filtered ? 'web.clients.none.about' : 'web.clients.empty.about')}
    </Empty>
  )
}
