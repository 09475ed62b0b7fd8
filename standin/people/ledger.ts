/** The target of a card: a page of the mini-program, else a web page, else nothing. */
export type Link = { miniprogramPath?: string; url?: string }

/** 收到的消息, as the follower's phone shows it. `more` are the further articles of one mass send. */
export type Shown = {
  messageId: string
  at: number
  channel: 'mass' | 'template' | 'subscribe' | 'chat'
  title: string
  lines: readonly { label: string; value: string }[]
  picture?: string
  link: Link
  /** The words of a chat, and who wrote them. */
  chat?: { from: 'account' | 'follower'; words: readonly { text: string; link: Link }[] }
  more?: readonly { title: string; picture?: string; link: Link }[]
}
