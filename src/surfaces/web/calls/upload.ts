import { CallFailed, failureOf } from './call.ts'
import type { Answer } from './call.ts'
import { bringRefusalWords } from './refusal-words.ts'

type Received = { id: string; kind: 'table' | 'story'; size: number }

/** Sends a file that is to be read; `onPart` hears how much of it has left (0 to 1). */
export function upload(file: File, onPart: (part: number) => void): Promise<Received> {
  return send<Received>(`/upload?name=${encodeURIComponent(file.name)}`, file, onPart)
}

/** Sends a file that is kept with something that is handed over to a client. */
export function keep(place: { client: string; obligation: string }, file: File, onPart: (part: number) => void) {
  const query = new URLSearchParams({ ...place, name: file.name })
  return send<Answer<'keep-file'>>(`/files?${query.toString()}`, file, onPart)
}

function send<T>(address: string, file: File, onPart: (part: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    // fetch cannot say how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => onPart(event.total > 0 ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(new CallFailed(0, null, null)))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(request.response as T)
      else void refuse(failureOf(request.status, request.response), reject)
    })
    request.send(file)
  })
}

async function refuse(failed: CallFailed, reject: (failed: CallFailed) => void): Promise<void> {
  await bringRefusalWords(failed)
  reject(failed)
}
