import type { ReactNode } from 'react'
import styles from './today.module.css'

/** A short list of what is due, below its title and the link to all of it. */
export function DueSection({ title, all, children }: { title: string; all?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className="row-apart">
        <h2>{title}</h2>
        {all}
      </div>
      <ul className={styles.promises}>{children}</ul>
    </section>
  )
}
