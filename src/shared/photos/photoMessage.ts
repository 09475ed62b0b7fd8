import type { UnionEvent } from '../events/event'
import { templateTime } from '../events/placeMessage'
import type { Message } from '../messages/message'
import { newMessage } from '../messages/newMessage'
import { quoted } from '../quoted'
import type { WallPhoto } from './wallPhoto'

interface ToldOfPhoto {
  event: Pick<UnionEvent, 'id' | 'title'>
  photo: Pick<WallPhoto, 'id' | 'copies' | 'objection'>
  personId: string
}

const wallPath = (eventId: string) => `features/photos/pages/wall?id=${encodeURIComponent(eventId)}`

/** 有人请删照片, for whoever let the photo through. */
export function objectedMessage({ event, photo, personId }: ToldOfPhoto, now: number): Message {
  const also = photo.copies?.length ? '用了它的报道里也看不到了；发到公众号里的那份，请另外删。' : ''
  const text = `照片已经收起来，谁都看不到了。${also}请到工作台这场活动的“照片”里处理。`
  return newMessage(
    {
      ...{ kind: 'photo_objected', subject: photo.id, turn: `${now}`, personId },
      title: `有人请删${quoted(event.title)}的一张照片`,
      text,
      path: wallPath(event.id),
      fields: { thing1: event.title, thing2: '有人请删照片', time3: templateTime(now), thing4: '已经收起来，请处理' },
    },
    now
  )
}

/** 照片删掉了, or why it is there again, for whoever wanted it gone. */
export function settledMessage(
  { event, photo, personId, word, isCut }: ToldOfPhoto & { word?: string; isCut?: boolean },
  now: number
): Message {
  const text =
    word === undefined
      ? '您请删的照片删掉了，存着的那份也删了。'
      : `您请删的照片${isCut ? '裁过以后' : ''}放回去了：${word}。还是不愿意，可以再点一次“请删掉我”。`
  return newMessage(
    {
      ...{ kind: 'photo_settled', subject: photo.id, turn: `${photo.objection?.at ?? now}`, personId },
      title: `${quoted(event.title)}的照片${word === undefined ? '删掉了' : '放回去了'}`,
      text,
      path: wallPath(event.id),
      fields: { thing1: event.title, thing2: '请删的照片', time3: templateTime(now), thing4: text },
    },
    now
  )
}
