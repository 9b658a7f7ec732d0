import {
  IconBulb,
  IconCoins,
  IconDots,
  IconDownload,
  IconGitFork,
  IconHeartHandshake,
  IconLifebuoy,
  IconMailOpened,
  IconScale,
  IconSettings,
  IconShieldHalf,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useMay } from './session.tsx'
import { useWords } from '../words/words-context.tsx'
import styles from './app-frame.module.css'

function close(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.hidePopover()
}

/** The other places, in a small sheet that the browser itself opens and closes. */
export function MorePlaces() {
  const { say } = useWords()
  return (
    <>
      <button type="button" className={styles.more} popoverTarget="more-places" aria-label={say('web.frame.more')}>
        <IconDots size={20} aria-hidden="true" /> <span aria-hidden="true">{say('web.frame.more')}</span>
      </button>
      {/* Whoever follows one of its links has chosen. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div id="more-places" popover="auto" className={styles.others} onClick={close}>
        <Link to="/cases" className={styles.narrow}>
          <IconLifebuoy size={20} aria-hidden="true" /> {say('web.place.cases')}
        </Link>
        <Link to="/conduct">
          <IconShieldHalf size={20} aria-hidden="true" /> {say('web.place.conduct')}
        </Link>
        <PrivatePlaces />
        <Link to="/improvements">
          <IconBulb size={20} aria-hidden="true" /> {say('web.place.improvements')}
        </Link>
        <Link to="/stay">
          <IconHeartHandshake size={20} aria-hidden="true" /> {say('web.place.stay')}
        </Link>
        <Link to="/import">
          <IconDownload size={20} aria-hidden="true" /> {say('web.place.import')}
        </Link>
        <Link to="/check">
          <IconScale size={20} aria-hidden="true" /> {say('web.check.title')}
        </Link>
        <Link to="/settings">
          <IconSettings size={20} aria-hidden="true" /> {say('web.place.settings')}
        </Link>
      </div>
    </>
  )
}

/** Places for owners, and for members with the compliance role. */
function PrivatePlaces() {
  const { say } = useWords()
  const may = { reviews: useMay('see-reviews'), partings: useMay('see-partings'), profit: useMay('see-profit') }
  return (
    <>
      {may.reviews ? (
        <Link to="/reviews">
          <IconGitFork size={20} aria-hidden="true" /> {say('web.place.reviews')}
        </Link>
      ) : null}
      {may.partings ? (
        <Link to="/partings">
          <IconMailOpened size={20} aria-hidden="true" /> {say('web.place.partings')}
        </Link>
      ) : null}
      {may.profit ? (
        <Link to="/profit">
          <IconCoins size={20} aria-hidden="true" /> {say('web.place.profit')}
        </Link>
      ) : null}
    </>
  )
}
