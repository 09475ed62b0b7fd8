import * as v from 'valibot'

/** A number of JSON, or a text of XML, as text. */
const Text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(2048))
const MaybeText = v.optional(Text, '')
const Seconds = v.pipe(Text, v.regex(/^\d{1,12}$/), v.transform(Number))

/** Fields of every push, and those that rules look at; all others are kept as they came. */
export const MessageSchema = v.looseObject({
  ToUserName: MaybeText,
  FromUserName: v.pipe(Text, v.regex(/^[\w@-]{1,64}$/)),
  CreateTime: Seconds,
  MsgType: v.pipe(Text, v.regex(/^\w{1,40}$/)),
  MsgId: MaybeText,
  Content: MaybeText,
  Event: MaybeText,
  EventKey: MaybeText,
})

/** 推送. A message of a follower, or an event about one. */
export type WechatMessage = v.InferOutput<typeof MessageSchema>

/** Name of the event in small letters, since WeChat writes it in both ways; nothing for a message. */
export function eventOf({ MsgType, Event }: WechatMessage): string | undefined {
  return MsgType.toLowerCase() === 'event' ? Event.toLowerCase() : undefined
}
