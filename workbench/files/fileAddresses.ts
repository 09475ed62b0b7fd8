import { useEffect } from 'react'
import { useLive } from '#client/liveValue'
import { callApi } from '../deskLine'
import { addressBook } from './addressBook'

const book = addressBook({
  async ask(fileIds) {
    const answer = await callApi('files.open', { fileIds })
    return answer.ok ? answer.value.addresses : undefined
  },
  later: setTimeout,
})

export function learnAddress(fileId: string, url: string) {
  book.learn({ [fileId]: url })
}

/** The address of a file of the cloud; undefined until it is known. */
export function useFileAddress(fileId: string): string | undefined {
  const address = useLive(book.known).get(fileId)
  useEffect(() => {
    if (!address && fileId.startsWith('cloud://')) book.want(fileId)
  }, [address, fileId])
  return address
}
