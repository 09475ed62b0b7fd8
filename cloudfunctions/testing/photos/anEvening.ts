import { answered } from '../answered'
import { aPng } from '../aPng'
import type { aStorage } from '../aStorage'
import { atTheDoor } from '../atTheDoor'
import { anEvent, asking } from '../factories'
import { aDoor } from '../places/aDoor'

export const EVENT = { eventId: 'cup' }

/** An evening at which Li and Wang were; Zhou signed up and stayed away. */
export async function anEvening(storage: Awaited<ReturnType<typeof aStorage>>) {
  const door = await aDoor(anEvent({ capacity: 3 }))
  const { store, time, officer } = door
  for (const name of ['Li', 'Wang', 'Zhou']) await door.register(name)
  door.opens()
  for (const name of ['Li', 'Wang']) await door.enter(name)
  const { endsAt } = await store.events.get('cup')
  time.now = endsAt
  const as = (name: string) => ({ ...door.member(name), now: time.now, files: storage.files, asksConsent: false })
  const desk = (by = officer) => ({ ...asking(store, by, time.now), files: storage.files })
  let size = 100
  /** Puts the bytes of a photo and of its small one where their tickets say. */
  const upload = async (name = 'Li', words: [string, string][] = []) => {
    size += 4
    const bytes = aPng(size * 4, size * 3, words)
    const small = aPng(size * 2, (size * 3) / 2)
    const asked = { ...EVENT, bytes: bytes.length, small: small.length }
    const tickets = answered(await atTheDoor('photos.ask', asked, as(name)))
    await storage.put(tickets.large, bytes)
    if (tickets.small) await storage.put(tickets.small, small)
    return { uploadId: tickets.large.uploadId, ...(tickets.small && { small: tickets.small.uploadId }) }
  }
  const add = async (uploads: { uploadId: string; small?: string }, name = 'Li') =>
    atTheDoor('photos.add', { ...EVENT, ...uploads, agrees: true }, as(name))
  const bring = async (name = 'Li') => answered(await add(await upload(name), name)).id
  const decide = (photoId: string, decision: 'show' | 'refuse' | 'wait', by = officer) =>
    atTheDoor('photos.decide', { photoId, decision }, desk(by))
  /** One that is on the wall. */
  const hang = async (name = 'Li') => {
    const id = await bring(name)
    answered(await decide(id, 'show'))
    return id
  }
  const object = (photoId: string, words?: string, name = 'Wang') =>
    atTheDoor('photos.object', { photoId, ...(words && { words }) }, as(name))
  const wall = async (name = 'Zhou') => answered(await atTheDoor('photos.list', EVENT, as(name))).items
  const queue = async (state: 'waiting' | 'shown' | 'objected' | 'refused') =>
    answered(await atTheDoor('photos.queue', { ...EVENT, state }, desk())).items
  const isThere = async (fileId: string) => (await storage.files.read(fileId, 9e6)) !== 'missing'
  const told = () => store.messages.list({ where: { kind: 'photo_settled' }, limit: 9 })
  return { ...door, endsAt, as, desk, upload, add, bring, decide, hang, object, wall, queue, isThere, told }
}
