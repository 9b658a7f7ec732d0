import { Button } from '@mantine/core'
import { IconCalendarTime, IconChecks, IconLifebuoy, IconSearch, IconSun, IconUsers } from '@tabler/icons-react'
import { Link, Outlet } from '@tanstack/react-router'
import { Suspense, lazy, useEffect, useState } from 'react'
import { useWords } from '../words/words-context.tsx'
import styles from './app-frame.module.css'
import { Mark } from './mark.tsx'
import { MorePlaces } from './more-places.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { Waiting } from './page-state.tsx'
import { SessionGate, useSession } from './session.tsx'
import { useFrameKeys } from './use-frame-keys.ts'

const Palette = lazy(() => import('./palette.tsx'))
const KeyList = lazy(() => import('./key-list.tsx'))

/** What is typed right after Ctrl-K must not be lost: its window is fetched before it is asked for. */
function fetchPalette(): () => void {
  const soon = setTimeout(() => void import('./palette.tsx'), 1000)
  return () => clearTimeout(soon)
}

/** Header, places to go, and the page between them. */
export function AppFrame() {
  return (
    <SessionGate>
      <Frame />
    </SessionGate>
  )
}

function Frame() {
  const { say } = useWords()
  const [palette, setPalette] = useState(false)
  const [keys, setKeys] = useState(false)
  useEffect(fetchPalette, [])
  useFrameKeys({ onPalette: () => setPalette(true), onKeys: () => setKeys(true) })
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        {say('web.frame.skip')}
      </a>
      <Header onFind={() => setPalette(true)} />
      <main id="page" className={styles.page} tabIndex={-1}>
        <Suspense fallback={<Waiting shape="page" />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense>{palette ? <Palette onClose={() => setPalette(false)} /> : null}</Suspense>
      <Suspense>{keys ? <KeyList onClose={() => setKeys(false)} /> : null}</Suspense>
    </div>
  )
}

function Header({ onFind }: { onFind: () => void }) {
  const { say } = useWords()
  const { business } = useSession()
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <Mark />
          <span>Good Terms</span>
        </Link>
        {business ? <Places /> : <span className={styles.gap} />}
        <div className={styles.tools}>
          {business ? (
            <Button
              variant="default"
              className={styles.find ?? ''}
              leftSection={<IconSearch size={18} />}
              onClick={onFind}
              aria-label={say('web.frame.find')}
            >
              <span className={styles.findWord}>{say('web.frame.find')}</span>
            </Button>
          ) : null}
          <LanguageMenu />
        </div>
      </div>
    </header>
  )
}

/** The places of every day; on a phone the last one is behind "More" with those of the first days. */
function Places() {
  const { say } = useWords()
  return (
    <nav className={styles.places} aria-label={say('web.frame.places')}>
      <Link to="/" activeOptions={{ exact: true }}>
        <IconSun size={20} aria-hidden="true" /> {say('web.place.today')}
      </Link>
      <Link to="/clients">
        <IconUsers size={20} aria-hidden="true" /> {say('web.place.clients')}
      </Link>
      <Link to="/plan">
        <IconCalendarTime size={20} aria-hidden="true" /> {say('web.place.plan')}
      </Link>
      <Link to="/promises">
        <IconChecks size={20} aria-hidden="true" /> {say('web.place.promises')}
      </Link>
      <Link to="/cases" className={styles.wide}>
        <IconLifebuoy size={20} aria-hidden="true" /> {say('web.place.cases')}
      </Link>
      <MorePlaces />
    </nav>
  )
}
