import type { z } from 'zod'
import type { seeEnergy } from '../app/energy.ts'
import type { seeCare } from '../app/see-care.ts'
import type { seeTeam } from '../app/see-team.ts'
import type { Page } from './page.ts'

type Energy = z.output<(typeof seeEnergy)['output']>

/** Who is on the team, in which role, and who is signed in. */
export function sayTeam({ members }: z.output<(typeof seeTeam)['output']>, { words, paint }: Page): string[] {
  const { say } = words
  return members.map(({ name, role, you, sessions, signedInAt, invitedUntil }) => {
    const day = { day: (signedInAt ?? '').slice(0, 10) }
    const out = say(invitedUntil ? 'web.people.invited' : 'web.people.out')
    const how = sessions > 0 && signedInAt ? say('web.people.in', { n: sessions, day }) : out
    const who = you ? say('web.people.you', { name }) : name
    return `${who}  ${paint.muted(`${say(`web.people.role.${role}`)}, ${how}`)}`
  })
}

/** What a client needs in a hard time, as far as whoever asks may know. */
export function sayCare({ care, asked }: z.output<(typeof seeCare)['output']>, { words, paint }: Page): string[] {
  const { say } = words
  const known = care?.active ? care : null
  if (known) {
    const lines = [paint.bold(known.text), say('web.care.until', { until: { day: known.until } })]
    if (known.memberName) lines.push(say('web.care.member', { name: known.memberName }))
    return [...lines, ...known.allows.map((one) => `  ${say(`web.care.allows.${one}`)}`), say('web.care.holds')]
  }
  if (!asked) return [say('web.care.about')]
  const on = { day: asked.on }
  return [asked.text ? say('web.care.asked.said', { on, text: asked.text }) : say('web.care.asked', { on })]
}

/** One's own entries, and the average of many where it may be told. */
export function sayEnergy({ own, all }: Energy, { words }: Page): string[] {
  const { say } = words
  const mean = own.reduce((sum, { level }) => sum + level, 0) / (own.length || 1)
  const mine =
    own.length === 0
      ? say('web.energy.own.none')
      : say('web.energy.own', { n: own.length, mean: Math.round(mean * 10) / 10 })
  if (all === null) return [mine]
  if ('too' in all) return [say('web.energy.few'), mine]
  const { ownerOnly, ...figures } = all
  return [say(ownerOnly ? 'web.energy.alone' : 'web.energy.all', figures), mine]
}
