/** What a card opens: a page of the mini-program, else a web page, else nothing. */
export type Link = { miniprogramPath?: string; url?: string }

/** 收到的消息, as the follower's phone shows it. `more` are the further articles of one mass send. */
export type Shown = {
  messageId: string
  at: number
  channel: 'mass' | 'template' | 'subscribe'
  title: string
  lines: readonly { label: string; value: string }[]
  picture?: string
  link: Link
  more?: readonly { title: string; picture?: string; link: Link }[]
}
