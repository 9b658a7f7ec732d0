import { NativeSelect } from '@mantine/core'
import type { Words } from '../../../../words/words.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CalendarSeen } from './calendar-card.tsx'

/** Where a season is from: the page it was read on, else what everybody knows and nobody checked. */
function seasonSource(say: Words['say'], { source, on }: NonNullable<CalendarSeen['season']>): string {
  return source ? say('web.calendar.source', { source, on: { day: on } }) : say('web.calendar.source.general')
}

/** The season of the client's trade, which a person may choose (N31). */
export function SeasonChoice({ seen: { client, season } }: { seen: CalendarSeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const packs = useRead('see-seasons', {}).data?.packs ?? []
  const deed = useDeed('choose-season')
  const choose = (pack: string) =>
    deed.mutate({ client, pack }, { onSuccess: ({ ids }) => done(say('web.calendar.chosen'), ids), onError: failed })
  const names = packs.map(({ pack }) => ({ value: pack, label: say(`season.${pack}.name`) }))
  return (
    <NativeSelect
      label={say('web.calendar.season')}
      description={season ? seasonSource(say, season) : undefined}
      value={season?.pack ?? 'none'}
      data={[{ value: 'none', label: say('web.calendar.season.none') }, ...names]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
