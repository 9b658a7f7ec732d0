import { Refusal } from '../core/refusal.ts'
import { oneLine } from './one-line.ts'
import type { Environment } from './home.ts'

/** Milliseconds until a mail server that does not connect, greet or answer counts as lost, and for all of it together. */
export type Patience = { connect: number; greet: number; answer: number; whole: number }

/** How letters to our own team go out, as the environment says it; `''` where it says nothing. */
export type MailSettings = { smtpUrl: string; from: string; origin: string; patience: Patience }

/** A mail server and who writes. `secure` is TLS from the first byte, `mustUpgrade` that STARTTLS may not be missing. */
export type Post = {
  host: string
  port: number
  secure: boolean
  mustUpgrade: boolean
  plain: boolean
  auth: { user: string; pass: string } | null
  from: { name: string; address: string }
  patience: Patience
}

const SUBMISSION_PORT = 587
const SECURE_PORT = 465
const PATIENCE: Patience = { connect: 10_000, greet: 10_000, answer: 20_000, whole: 60_000 }

export function readMailSettings(env: Environment): MailSettings {
  const said = (name: string) => env[name]?.trim() ?? ''
  const origin = said('GOODTERMS_ORIGIN').replace(/\/$/, '')
  return { smtpUrl: said('SMTP_URL'), from: said('MAIL_FROM'), origin, patience: PATIENCE }
}

/**
 * The mail server of the settings. Refuses where none is set up (`mail-not-set-up`), and where the settings cannot be
 * read (`mail-set-up-wrong`). `smtps://` is TLS from the start; `smtp://` takes STARTTLS, and to another machine
 * insists on it unless the address says `?ignoreTLS=true`: a password must not travel in the open by accident.
 */
export function postOf({ smtpUrl, from, patience }: MailSettings): Post {
  if (smtpUrl === '' || from === '') throw new Refusal('mail-not-set-up')
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') throw wrong('SMTP_URL')
  const secure = url.protocol === 'smtps:'
  const says = (option: string) => url.searchParams.get(option) === 'true'
  const plain = !secure && says('ignoreTLS')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: url.port === '' ? (secure ? SECURE_PORT : SUBMISSION_PORT) : Number(url.port),
    secure,
    plain,
    mustUpgrade: !secure && !plain && (says('requireTLS') || !isThisMachine(host)),
    auth: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
    from: senderIn(from),
    patience,
  }
}

/** Who writes, also where no mail server is set up; null where the settings do not say. */
export function writerOf({ from }: MailSettings): Post['from'] | null {
  return from === '' ? null : senderIn(from)
}

/** `Good Terms <desk@lantern.example>` or the address alone. */
function senderIn(text: string): Post['from'] {
  const [, name = '', inside = text] = /^(.*)<([^<>]*)>$/s.exec(text) ?? []
  const address = inside.trim()
  if (!isAddress(address)) throw wrong('MAIL_FROM')
  return { name: oneLine(name).replace(/^"(.*)"$/, '$1'), address }
}

/** True for one mail address as people write it: no name around it, no list, nothing that could begin another header. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text) && text.length <= 254
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw wrong('SMTP_URL')
  }
}

function wrong(setting: 'SMTP_URL' | 'MAIL_FROM'): Refusal {
  return new Refusal('mail-set-up-wrong', { setting })
}
