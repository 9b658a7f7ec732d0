import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { COURSES } from '../../../../core/ledger/kinds/decisions.ts'
import type { Course } from '../../../../core/ledger/kinds/decisions.ts'
import { useWords } from '../../words/words-context.tsx'
import { LookAgain } from './forecast-form.tsx'
import { Lacks } from './lacks.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { ReviewSeen } from './review-words.ts'
import { SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { seen: ReviewSeen; onDone: () => void }

/** Course and why, rejected course and why. What a parting lacks is said before anybody asks for it; the deed refuses. */
export function DecideForm({ seen, onDone }: Props) {
  const { say } = useWords()
  const { client, day } = seen
  const [course, setCourse] = useState<Course>('repair')
  const [rejected, setRejected] = useState<Course>('part')
  const [text, setText] = useState('')
  const [whyNot, setWhyNot] = useState('')
  const [due, setDue] = useState(addDays(day, 30))
  const [safety, setSafety] = useState(false)
  const { write, writing, refused } = useWrite('decide-course', 'web.review.decided', onDone)
  const choose = (next: Course) => {
    setCourse(next)
    if (next === rejected) setRejected(next === 'part' ? 'repair' : 'part')
  }
  const decide = () => {
    const waits = course === 'wait' ? { due } : {}
    const grave = course === 'part' && safety ? { safety } : {}
    write({ client, course, text: text.trim(), rejected, whyNot: whyNot.trim(), ...waits, ...grave })
  }
  return (
    <form className="stack-small" action={decide}>
      <div className={styles.beside}>
        <CourseFields name="course" value={course} onChange={choose} why={text} onWhy={setText} />
        <CourseFields name="rejected" value={rejected} onChange={setRejected} why={whyNot} onWhy={setWhyNot} />
      </div>
      {course === 'wait' ? <LookAgain day={day} value={due} onChange={setDue} /> : null}
      {course === 'part' ? <OfParting seen={seen} safety={safety} onSafety={setSafety} /> : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} size="md" type="submit" loading={writing}>
        {say('web.review.decide')}
      </Button>
    </form>
  )
}

type PartingProps = { seen: ReviewSeen; safety: boolean; onSafety: (safety: boolean) => void }

/** After the gravest incidents it may be decided that nothing waits (T4); and what a parting still lacks. */
function OfParting({ seen: { paths, missing }, safety, onSafety }: PartingProps) {
  const { say } = useWords()
  const grave = paths.part.for.some(({ code }) => code === 'gravest')
  return (
    <>
      {grave ? (
        <Checkbox
          label={say('web.review.safety')}
          checked={safety}
          onChange={(event) => onSafety(event.currentTarget.checked)}
        />
      ) : null}
      {missing.length > 0 ? <Lacks title="web.review.missing" lacks={missing} /> : null}
    </>
  )
}

type FieldProps = {
  name: 'course' | 'rejected'
  value: Course
  onChange: (course: Course) => void
  why: string
  onWhy: (why: string) => void
}

function CourseFields({ name, value, onChange, why, onWhy }: FieldProps) {
  const { say } = useWords()
  return (
    <div className="stack-small">
      <NativeSelect
        label={say(`web.review.field.${name}`)}
        data={COURSES.map((course) => ({ value: course, label: say(`review.course.${course}`) }))}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Course)}
      />
      <SaidField label={say(`web.review.field.${name}.why`)} value={why} onChange={onWhy} />
    </div>
  )
}
