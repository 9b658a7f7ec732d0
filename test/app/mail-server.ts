import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'

/** What a mail server does with a letter: takes it, answers with a number, breaks the line, or says nothing. */
export type Mood = 'takes' | 'breaks-off' | 'silent' | number

export type MailServer = {
  port: number
  /** Letters that arrived whole, as text. */
  letters: { to: string[]; text: string }[]
  /** How often somebody connected. */
  calls: number
  mood: { rcpt: number | 'takes'; letter: Mood; greeting: 'greets' | 'silent' }
}

/** A real mail server on a port of its own; it stops with the test. */
export async function startMailServer(
  t: Pick<TestContext, 'after'>,
  options: SMTPServerOptions = {},
): Promise<MailServer> {
  const started: MailServer = {
    port: 0,
    letters: [],
    calls: 0,
    mood: { rcpt: 'takes', letter: 'takes', greeting: 'greets' },
  }
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onConnect(_session, done) {
      started.calls += 1
      if (started.mood.greeting === 'greets') done()
    },
    onRcptTo(_address, _session, done) {
      const { rcpt } = started.mood
      done(rcpt === 'takes' ? null : Object.assign(new Error('no'), { responseCode: rcpt }))
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const { letter } = started.mood
        const text = Buffer.concat(pieces).toString('utf8')
        const to = session.envelope.rcptTo.map(({ address }) => address)
        if (letter === 'takes' || letter === 'breaks-off') started.letters.push({ to, text })
        if (letter === 'takes') done()
        else if (letter === 'breaks-off') for (const { _socket } of server.connections) _socket.destroy()
        else if (letter !== 'silent') done(Object.assign(new Error('no'), { responseCode: letter }))
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  started.port = (server.server.address() as AddressInfo).port
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return started
}
