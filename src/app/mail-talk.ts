import { Readable } from 'node:stream'
import { domainToASCII } from 'node:url'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Post } from './mail-settings.ts'

/**
 * How the talk with the mail server ended. `later`: it did not take the letter, another try may help; `refused`: it
 * will not take it; `unclear`: the letter was on its way when the talk broke off, so it may have arrived.
 */
export type Posted = { how: 'sent' | 'unclear' | 'later' | 'refused'; code: string }

/** Brings the bytes of one letter to the mail server, for one address. It answers with how that ended and throws nothing. */
export async function bringToServer(post: Post, to: string, bytes: Buffer): Promise<Posted> {
  let onItsWay = false
  // The server has answered DATA with "go on" when this is first read: from here on nobody can be sure.
  const letter = new Readable({
    read() {
      onItsWay = true
      this.push(bytes)
      this.push(null)
    },
  })
  const connection = connectionTo(post)
  const deadline = setTimeout(() => connection.close(), post.patience.whole)
  try {
    await talk(connection, post, to, letter)
    return { how: 'sent', code: 'sent' }
  } catch (error) {
    return endOf(error as SmtpError, onItsWay)
  } finally {
    clearTimeout(deadline)
    connection.close()
  }
}

type SmtpError = Error & { code?: string; command?: string; responseCode?: number }

function connectionTo(post: Post): SMTPConnection {
  const { connect, greet, answer } = post.patience
  return new SMTPConnection({
    host: post.host,
    port: post.port,
    secure: post.secure,
    ignoreTLS: post.plain,
    requireTLS: post.mustUpgrade,
    connectionTimeout: connect,
    greetingTimeout: greet,
    socketTimeout: answer,
    dnsTimeout: connect,
    allowInternalNetworkInterfaces: true,
  })
}

/** Connect, sign in, hand over; a broken connection at any point ends it. */
function talk(connection: SMTPConnection, { auth, from }: Post, to: string, letter: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(Object.assign(new Error('closed'), { code: 'ECONNECTION' })))
    const send = () => {
      connection.send({ from: onTheWire(from.address), to: [onTheWire(to)] }, letter, (error) =>
        error ? reject(error) : resolve(),
      )
    }
    connection.connect((error) => {
      if (error) reject(error)
      else if (auth === null) send()
      else connection.login({ credentials: auth }, (refused) => (refused ? reject(refused) : send()))
    })
  })
}

/** An address whose domain is written as every mail server takes it. */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + (domainToASCII(address.slice(at)) || address.slice(at))
}

/** An answer of the server is clear, whenever it comes; silence and a broken line are only so before the letter. */
function endOf({ code, command, responseCode }: SmtpError, onItsWay: boolean): Posted {
  if (code === 'ETLS' || command === 'STARTTLS') return { how: 'later', code: 'mail-no-tls' }
  if (responseCode !== undefined && responseCode >= 500) return { how: 'refused', code: `mail-${responseCode}` }
  if (responseCode !== undefined && responseCode >= 400 && code !== 'ECONNECTION')
    return { how: 'later', code: `mail-${responseCode}` }
  if (onItsWay) return { how: 'unclear', code: 'unclear' }
  if (code === 'EAUTH') return { how: 'refused', code: 'mail-sign-in' }
  return { how: 'later', code: 'mail-unreachable' }
}
