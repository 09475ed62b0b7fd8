import * as v from 'valibot'

/** A number of JSON, or the text of XML. */
const Text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(2048))
const MaybeText = v.optional(Text, '')
const Seconds = v.pipe(Text, v.regex(/^\d{1,12}$/), v.transform(Number))

/** What every push bears, and what the rules look at; the rest is kept as it came. */
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

/** The name in small letters, as WeChat writes it in both ways; nothing for a message. */
export function eventOf({ MsgType, Event }: WechatMessage): string | undefined {
  return MsgType.toLowerCase() === 'event' ? Event.toLowerCase() : undefined
}
