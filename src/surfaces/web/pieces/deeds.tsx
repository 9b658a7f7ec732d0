import { Navigate } from '@tanstack/react-router'
import { useRead } from '../calls/use-action.ts'
import { ContactDrawer } from './contact-drawer.tsx'
import { KeepWindow } from './keep-window.tsx'
import { PaymentWindow } from './payment-window.tsx'
import { PlaceWindow } from './place-window.tsx'
import { SnoozeWindow } from './snooze.tsx'
import { UselessWindow } from './useless-window.tsx'
import { wordsOf } from './deed-open.ts'
import type { DeedOpen } from './deed-open.ts'

type DeedsProps = { open: DeedOpen; day: string; onClose: () => void }

/** The window in which a deed is done; nothing is written before its button is pressed. */
export default function Deeds({ open, day, onClose }: DeedsProps) {
  if (open.deed === 'place-contact') return <PlaceWindow contact={open.contact} onClose={onClose} />
  return <MoveDeed open={open} day={day} onClose={onClose} />
}

type MoveOpen = Exclude<DeedOpen, { deed: 'place-contact' }>

function MoveDeed({ open: { deed, move, how }, day, onClose }: DeedsProps & { open: MoveOpen }) {
  const { client, name, args } = move
  const people = useRead('see-client', { client, asOf: day }, { enabled: deed === 'log-contact' })
  if (deed === 'handle-case')
    return <Navigate to="/cases/$client/$case" params={{ client, case: wordsOf(args['case']) }} />
  if (deed === 'snooze') return <SnoozeWindow move={move} onClose={onClose} />
  if (deed === 'useless') return <UselessWindow move={move} onClose={onClose} />
  if (deed === 'keep-promise')
    return <KeepWindow client={client} name={name} text={wordsOf(args['text'])} onClose={onClose} />
  if (deed === 'record-payment') return <PaymentWindow client={client} name={name} args={args} onClose={onClose} />
  return <ContactDrawer client={client} name={name} people={people.data?.people ?? []} how={how} onClose={onClose} />
}
