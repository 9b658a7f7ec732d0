import { Button } from '@mantine/core'
import { IconPencil, IconPhone } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useMay, useSession } from '../../frame/session.tsx'
import { AsOf } from '../../pieces/as-of.tsx'
import { Because } from '../../pieces/because.tsx'
import { ContactDrawer } from '../../pieces/contact-drawer.tsx'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { Sentence } from '../../pieces/sentence.tsx'
import { StandingGlyph } from '../../pieces/standing.tsx'
import { timeIn } from '../../words/locale.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { Asides } from './asides.tsx'
import { raisedFirst } from './raised-first.ts'
import { EditClient } from './edit-client.tsx'
import { TimeDeed } from './time-deed.tsx'
import { useMinute } from '../../pieces/use-minute.ts'
import styles from './client.module.css'

/** The sentence that says how the client stands, why, and the deeds that belong to it. */
export function ClientTop({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const { today } = useSession()
  const navigate = useNavigate({ from: '/clients/$client' })
  return (
    <header className={styles.top}>
      <h1>
        <span className={styles.sign}>
          <StandingGlyph standing={page.stand.standing} />
        </span>
        {say(`web.client.is.${page.stand.standing}`, { name: page.name })}
      </h1>
      <Why page={page} />
      <Asides page={page} />
      <Particulars page={page} />
      <div className={styles.deeds}>
        <TopDeeds page={page} />
        <AsOf day={page.day} today={today} onChange={(asOf) => void navigate({ search: asOf ? { asOf } : {} })} />
      </div>
    </header>
  )
}

/** More sentences than these are read in the card below. */
const MOST_REASONS = 2

/** Why: the sentences of the signals that speak, or the one of the standing; figures open their facts. */
function Why({ page }: { page: ClientPage }) {
  const [open, setOpen] = useState<string | null>(null)
  const { say } = useWords()
  const reasons = raisedFirst(page.assessments).filter((one) => page.stand.reasons.includes(one.signal))
  const shown = reasons.length > 0 ? reasons.slice(0, MOST_REASONS) : [{ signal: '', ...page.stand }]
  const more = reasons.length - shown.length
  const chosen = shown.find((one) => one.say === open)
  return (
    <div className={styles.why}>
      <p>
        {shown.map((one) => (
          <span key={one.say}>
            <Sentence
              say={one.say}
              args={one.args}
              open={open === one.say}
              onFigure={() => setOpen(open === one.say ? null : one.say)}
            />{' '}
          </span>
        ))}
        {more > 0 ? <span className="muted">{say('web.client.more-reasons', { n: more })}</span> : null}
      </p>
      {chosen ? <Because ids={chosen.because} /> : null}
    </div>
  )
}

function Particulars({ page }: { page: ClientPage }) {
  const { say, day, language } = useWords()
  const { since, trade, country, zone, email, phone } = page.card
  const now = useMinute()
  const parts = [
    since ? say('web.client.since', { day: { day: since } }) : null,
    trade,
    country ? countryName(country, language) : null,
    zone ? say('web.client.time', { time: timeIn(language, zone, now) }) : null,
  ]
  return (
    <p className={styles.particulars}>
      {parts
        .filter((part) => part !== null)
        .map((part) => (
          <span key={part}>{part}</span>
        ))}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {phone ? <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a> : null}
      <span>
        {page.lastContact
          ? say('web.client.last-contact', { day: day(page.lastContact) })
          : say('web.client.no-contact')}
      </span>
    </p>
  )
}

/** `IS` as Iceland; a country that is written in words stays as it is, and so does a code no name is known for. */
function countryName(country: string, language: string): string {
  const named = /^[A-Z]{2}$/.test(country) && Intl.DisplayNames.supportedLocalesOf(language).length > 0
  return named ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country) : country
}

function TopDeeds({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const [open, setOpen] = useState<'log' | 'edit' | 'move' | null>(null)
  const may = { log: useMay('log-contact'), edit: useMay('change-client') }
  useHotkeys([
    ['l', () => may.log && setOpen('log')],
    ['e', () => (page.move ? setOpen('move') : may.log && setOpen('log'))],
  ])
  const { move } = page
  const close = () => setOpen(null)
  return (
    <>
      {may.log ? (
        <Button size="md" leftSection={<IconPhone size={18} />} onClick={() => setOpen('log')}>
          {say('move.verb.log-contact')}
        </Button>
      ) : null}
      {move && move.verb !== 'log-contact' ? (
        <Button size="md" variant="default" onClick={() => setOpen('move')}>
          {say(`move.verb.${move.verb}`)}
        </Button>
      ) : null}
      {may.edit ? (
        <Button size="md" variant="default" leftSection={<IconPencil size={18} />} onClick={() => setOpen('edit')}>
          {say('web.client.edit')}
        </Button>
      ) : null}
      <TimeDeed client={page.client} name={page.name} />
      {open === 'log' ? (
        <ContactDrawer client={page.client} name={page.name} people={page.people} onClose={close} />
      ) : null}
      {open === 'edit' ? <EditClient page={page} onClose={close} /> : null}
      <OpenDeed open={open === 'move' && move ? { deed: move.verb, move } : null} day={page.day} onClose={close} />
    </>
  )
}
