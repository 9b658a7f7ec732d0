import type { Words } from '../../../../words/words.ts'
import type { TalkSeen } from './use-transcript.ts'

/** The figures of a talk in sentences, without judgement: the share with its range, the longest stretch, questions, small talk. */
export function talkLines({ say }: Pick<Words, 'say'>, seen: TalkSeen): string[] {
  const { share, target, problems, interrogation } = seen
  const lines = share ? [say('web.check-in.talk.share', { ...shareArgs(share), target })] : []
  lines.push(...stretchLine(say, seen), questionLine(say, seen))
  if (interrogation) lines.push(say('web.check-in.talk.interrogation'))
  lines.push(...chatLines(say, seen))
  if (seen.self && seen.self.percent > 0) lines.push(say('web.check-in.talk.self', { percent: seen.self.percent }))
  if (seen.filler.length > 0) lines.push(say('web.check-in.talk.filler', { n: seen.filler.length }))
  if (problems.length > 0) lines.push(say('web.check-in.talk.problems', { n: problems.length }))
  return lines
}

function shareArgs({ percent, low, high, source }: NonNullable<TalkSeen['share']>) {
  return { percent, low, high, source }
}

function stretchLine(say: Words['say'], { longest }: TalkSeen): string[] {
  if (!longest) return []
  const { seconds, letters, text } = longest
  if (seconds !== null) return [say('web.check-in.talk.longest', { seconds: Math.round(seconds) })]
  return [say('web.check-in.talk.longest.letters', { letters, text })]
}

function questionLine(say: Words['say'], { questions }: TalkSeen): string {
  const count = (is: (one: TalkSeen['questions'][number]) => boolean) => questions.filter(is).length
  return say('web.check-in.talk.asked', {
    n: questions.length,
    open: count((one) => one.open),
    follow: count((one) => one.followUp),
    them: count((one) => one.aboutThem),
    alone: count((one) => one.alone),
  })
}

function chatLines(say: Words['say'], { chat }: TalkSeen): string[] {
  if (!chat) return []
  const lines = chat.seconds === null ? [] : [say('web.check-in.talk.chat', { minutes: Math.round(chat.seconds / 60) })]
  const { before, after } = chat
  if (before && after) lines.push(say('web.check-in.talk.chat.share', { before: before.percent, after: after.percent }))
  return lines
}
