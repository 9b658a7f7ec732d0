import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { WithoutSheetWindow } from './quote-windows.tsx'
import type { SheetsSeen } from './sheet.tsx'

/** Quotes with what became of them; an open one can be accepted or declined. */
export function QuoteRows({ seen }: { seen: SheetsSeen }) {
  return seen.quotes.map((quote) => <QuoteRow key={quote.quote} seen={seen} quote={quote} />)
}

function QuoteRow({ seen, quote }: { seen: SheetsSeen; quote: SheetsSeen['quotes'][number] }) {
  const { say, money } = useWords()
  const may = useMay('accept-quote')
  const { quote: key, step, amount, text, without, givenOn, settledOn } = quote
  const on = step === 'given' ? givenOn : settledOn
  return (
    <li>
      <span>{text ?? key}</span> {amount ? <span className="number">{money(amount)}</span> : null}
      <p className="small muted">{on ? say(`web.expect.quote.step.${step}`, { on: { day: on } }) : ''}</p>
      {without ? <p className="small muted">{say('web.expect.quote.without', { why: without })}</p> : null}
      {step === 'given' && may ? <QuoteDeeds seen={seen} quote={key} /> : null}
    </li>
  )
}

function QuoteDeeds({ seen, quote }: { seen: SheetsSeen; quote: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { role } = useSession()
  const [asking, setAsking] = useState(false)
  const [accept, decline] = [useDeed('accept-quote'), useDeed('decline-quote')]
  const input = { client: seen.client, quote }
  const onAccept = () =>
    accept.mutate(input, {
      onSuccess: ({ ids }) => done(say('web.expect.quote.accepted'), ids),
      onError: (error) =>
        error.refusal?.code === 'sheet-missing' && role === 'owner' ? setAsking(true) : failed(error),
    })
  const onDecline = () =>
    decline.mutate(input, { onSuccess: ({ ids }) => done(say('web.expect.quote.declined'), ids), onError: failed })
  return (
    <div className="row">
      <Button variant="default" size="compact-sm" loading={accept.isPending} onClick={onAccept}>
        {say('web.expect.quote.accept')}
      </Button>
      <Button variant="subtle" size="compact-sm" loading={decline.isPending} onClick={onDecline}>
        {say('web.expect.quote.decline')}
      </Button>
      {asking ? <WithoutSheetWindow seen={seen} quote={quote} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
