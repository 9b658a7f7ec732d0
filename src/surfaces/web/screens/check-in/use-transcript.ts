import { useState } from 'react'
import type { TalkType } from '../../../../core/ledger/kinds/checkins.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { SidesChosen } from './talk-sides.tsx'

export type TalkSeen = Answer<'read-transcript'>
type Settings = { type: TalkType; began: string; sides: SidesChosen }
export type Talk = ReturnType<typeof useTranscript>

/** A transcript that was opened: its words stay in this page; `keep` keeps its figures for oneself. */
export function useTranscript(client: string) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('read-transcript')
  const [text, setText] = useState<string | null>(null)
  const [seen, setSeen] = useState<TalkSeen | null>(null)
  const [settings, setSettings] = useState<Settings>({ type: 'checkin', began: '', sides: {} })
  const read = (words: string) =>
    deed.mutate({ client, text: words, ...asked(settings) }, { onSuccess: setSeen, onError: failed })
  const kept = ({ ids }: TalkSeen) => done(say('web.check-in.talk.kept'), ids)
  const keep = () => {
    if (text !== null)
      deed.mutate({ client, text, ...asked(settings), keep: true }, { onSuccess: kept, onError: failed })
  }
  const open = (file: File | undefined) => void file?.text().then((words) => [setText(words), read(words)])
  const again = () => (text === null ? undefined : read(text))
  return { seen, settings, setSettings, busy: deed.isPending, open, again, keep }
}

/** Settings as the deed takes them; what is empty is left out. */
function asked({ type, began, sides }: Settings) {
  const names = {
    ours: namesOn(sides, 'ours'),
    theirs: namesOn(sides, 'theirs'),
    interpreters: namesOn(sides, 'interpreter'),
    began: began.trim(),
  }
  return { type, ...Object.fromEntries(Object.entries(names).filter(([, value]) => value !== '')) }
}

function namesOn(sides: SidesChosen, side: string): string {
  const names = Object.keys(sides).filter((name) => sides[name] === side)
  return names.join(',')
}
