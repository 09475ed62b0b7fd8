import { useEffect } from 'react'
import { callApi } from './callApi'
import { liveValue, useLive } from './liveValue'

const known = liveValue<ReadonlyMap<string, string>>(new Map())
const wanted = new Set<string>()

/** Addresses lapse after an hour or two; the desk asks again before that. */
const GOOD_MS = 50 * 60_000

export function learnAddress(fileId: string, url: string) {
  known.set(new Map([...known.get(), [fileId, url]]))
  setTimeout(() => forget(fileId), GOOD_MS)
}

/** Where a file of the cloud can be looked at; asked for once for all that a screen shows. */
export function useFileAddress(fileId: string): string | undefined {
  const addresses = useLive(known)
  const address = addresses.get(fileId)
  useEffect(() => {
    if (!address && fileId.startsWith('cloud://')) want(fileId)
  }, [address, fileId])
  return address
}

function want(fileId: string) {
  if (wanted.size === 0) setTimeout(ask)
  wanted.add(fileId)
}

async function ask() {
  const fileIds = [...wanted].slice(0, 50)
  wanted.clear()
  const answer = await callApi('files.open', { fileIds })
  if (!answer.ok) return
  for (const [fileId, url] of Object.entries(answer.value.addresses)) learnAddress(fileId, url)
}

function forget(fileId: string) {
  const rest = new Map(known.get())
  rest.delete(fileId)
  known.set(rest)
}
