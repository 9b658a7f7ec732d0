import { FileButton, Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CallFailed } from '../../../calls/call.ts'
import { keep } from '../../../calls/upload.ts'
import { useNotice } from '../../../frame/notice.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'

const MEGABYTE = 2 ** 20

type Props = { client: string; obligation: string; name: string; largest: number }

/** Brings a file to something that is handed over; says how far it is, and what to do where it is refused. */
export function AddFile({ client, obligation, name, largest }: Props) {
  const { say, number } = useWords()
  const { done } = useNotice()
  const readings = useQueryClient()
  const [part, setPart] = useState<number | null>(null)
  const [refused, setRefused] = useState<CallFailed | null>(null)
  async function bring(file: File | null) {
    if (!file) return
    setRefused(null)
    if (file.size > largest) {
      const limit = Math.floor(largest / MEGABYTE)
      return setRefused(new CallFailed(413, { code: 'kept-file-too-large', args: { limit } }, null))
    }
    setPart(0)
    try {
      await keep({ client, obligation }, file, setPart)
      done(say('web.handover.file.kept', { name: file.name }))
    } catch (error) {
      setRefused(error as CallFailed)
    }
    setPart(null)
    void readings.invalidateQueries()
  }
  return (
    <>
      <FileButton
        onChange={(file) => void bring(file)}
        inputProps={{ 'aria-label': `${say('web.handover.file.add')}: ${name}` }}
      >
        {(props) => (
          <Button
            {...props}
            variant="subtle"
            size="compact-sm"
            disabled={part !== null}
            aria-label={`${say('web.handover.file.add')}: ${name}`}
          >
            {part === null
              ? say('web.handover.file.add')
              : say('web.handover.file.part', { part: number(Math.round(part * 100)) })}
          </Button>
        )}
      </FileButton>
      <RefusedLine failed={refused} />
    </>
  )
}
