import { FileInput } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'

const SHOWN = 12

/** A picture that shows it: its fingerprint is made here in the browser, and nothing of the picture is sent or kept. */
export function PictureField({ hash, onHash }: { hash: string; onHash: (hash: string) => void }) {
  const { say } = useWords()
  const choose = (file: File | null) => {
    if (file === null) onHash('')
    else void hashOf(file).then(onHash)
  }
  return (
    <div className="stack-small">
      <FileInput
        label={say('web.conduct.picture')}
        description={say('web.conduct.picture.about')}
        clearable
        clearButtonProps={{ 'aria-label': say('web.close') }}
        onChange={choose}
      />
      {hash === '' ? null : (
        <output className="small muted">{say('web.conduct.picture.done', { hash: hash.slice(0, SHOWN) })}</output>
      )}
    </div>
  )
}

/** SHA-256 of a file in hexadecimal. */
async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
