import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AskCareWindow, CareWindow } from './care-window.tsx'

export type CareSeen = Answer<'see-care'>

/** What a client needs in a hard time, for those who may know; everybody else sees the card as of a client without any (M22). */
export function CareCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-care', { client })
  return (
    <section className="card stack-small" aria-labelledby="care-title">
      <h2 id="care-title">{say('web.care.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <CareBody seen={seen} />}
      </PageState>
    </section>
  )
}

function CareBody({ seen }: { seen: CareSeen }) {
  const { say } = useWords()
  const { care, asked } = seen
  const known = care?.active ? care : null
  return (
    <>
      {known ? <CareLines care={known} /> : <p className="muted small">{say('web.care.about')}</p>}
      {!known && asked ? (
        <p className="small">
          {asked.text
            ? say('web.care.asked.said', { on: { day: asked.on }, text: asked.text })
            : say('web.care.asked', { on: { day: asked.on } })}
        </p>
      ) : null}
      <CareDeeds seen={seen} />
    </>
  )
}

function CareLines({ care }: { care: NonNullable<CareSeen['care']> }) {
  const { say } = useWords()
  const { text, until, allows, memberName, byName } = care
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      <p className="small">
        {byName
          ? say('web.care.until.by', { until: { day: until }, by: byName })
          : say('web.care.until', { until: { day: until } })}
      </p>
      {memberName ? <p className="small">{say('web.care.member', { name: memberName })}</p> : null}
      {allows.length > 0 ? (
        <ul className="small">
          {allows.map((one) => (
            <li key={one}>{say(`web.care.allows.${one}`)}</li>
          ))}
        </ul>
      ) : null}
      <p className="muted small">{say('web.care.holds')}</p>
    </>
  )
}

function CareDeeds({ seen }: { seen: CareSeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [open, setOpen] = useState<'ask' | 'set' | null>(null)
  const end = useDeed('end-care')
  const maySet = useMay('set-care')
  const mayAsk = useMay('ask-care')
  const { client, care } = seen
  const finish = () =>
    end.mutate({ client }, { onSuccess: ({ ids }) => done(say('web.care.ended'), ids), onError: failed })
  return (
    <div className="row">
      {maySet ? (
        <Button variant="default" onClick={() => setOpen('set')}>
          {say(care?.active ? 'web.care.renew' : 'web.care.set')}
        </Button>
      ) : null}
      {mayAsk && !care?.active ? (
        <Button variant="subtle" onClick={() => setOpen('ask')}>
          {say('web.care.ask')}
        </Button>
      ) : null}
      {maySet && care?.active ? (
        <Button variant="subtle" loading={end.isPending} onClick={finish}>
          {say('web.care.end')}
        </Button>
      ) : null}
      {open === 'set' ? <CareWindow seen={seen} onClose={() => setOpen(null)} /> : null}
      {open === 'ask' ? <AskCareWindow seen={seen} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}
