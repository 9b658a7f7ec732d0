import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { COURSES } from '../../../../core/ledger/kinds/decisions.ts'
import type { Course } from '../../../../core/ledger/kinds/decisions.ts'
import { useWords } from '../../words/words-context.tsx'
import { LookAgain } from './forecast-form.tsx'
import { Lacks } from './lacks.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { ReviewSeen } from './review-words.ts'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { seen: ReviewSeen; onDone: () => void }

/** Course and why, rejected course and why. What a parting lacks is said before anybody asks for it; the deed refuses. */
export function DecideForm({ seen, onDone }: Props) {
  const { say } = useWords()
  const { client, day, missing, paths } = seen
  const [course, setCourse] = useState<Course>('repair')
  const [rejected, setRejected] = useState<Course>('part')
  const [said, setSaid] = useState({ text: '', whyNot: '', due: addDays(day, 30), safety: false })
  const { write, writing, refused } = useWrite('decide-course', 'web.review.decided', onDone)
  const grave = paths.part.for.some(({ code }) => code === 'gravest')
  const decide = () => {
    const waits = course === 'wait' ? { due: said.due } : {}
    const safety = course === 'part' && said.safety ? { safety: true } : {}
    write({ client, course, text: said.text.trim(), rejected, whyNot: said.whyNot.trim(), ...waits, ...safety })
  }
  return (
    <form className="stack-small" action={decide}>
      <div className={styles.beside}>
        <CourseFields
          name="course"
          value={course}
          onChange={(value) => setCourse(value)}
          why={said.text}
          onWhy={(text) => setSaid({ ...said, text })}
        />
        <CourseFields
          name="rejected"
          value={rejected}
          onChange={(value) => setRejected(value)}
          why={said.whyNot}
          onWhy={(whyNot) => setSaid({ ...said, whyNot })}
        />
      </div>
      {course === 'wait' ? (
        <LookAgain day={day} value={said.due} onChange={(due) => setSaid({ ...said, due })} />
      ) : null}
      {course === 'part' && grave ? (
        <Checkbox
          label={say('web.review.safety')}
          checked={said.safety}
          onChange={(event) => setSaid({ ...said, safety: event.currentTarget.checked })}
        />
      ) : null}
      {course === 'part' && missing.length > 0 ? <Lacks title="web.review.missing" lacks={missing} /> : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} size="md" type="submit" loading={writing}>
        {say('web.review.decide')}
      </Button>
    </form>
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
      <Textarea
        label={say(`web.review.field.${name}.why`)}
        autosize
        minRows={3}
        required
        value={why}
        onChange={(event) => onWhy(event.currentTarget.value)}
      />
    </div>
  )
}
