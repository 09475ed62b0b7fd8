import type { Store } from '#server/store'
import { pageKey } from '#shared/page'
import { letterTasks } from './letterTasks'

/** Limit of one follower's letters that wait: whoever writes more has been heard. */
const AT_MOST = 20
/** Longest text of a letter that is kept, in characters. */
const LONGEST = 600

interface Written {
  id: string
  openId: string
  text: string
  at: number
}

/** Keeps what a follower wrote, for an officer to answer; a repeat of WeChat is the same letter. */
export async function keepLetter(store: Store, { text, ...written }: Written): Promise<void> {
  const { letters } = store
  if ((await letters.count({ openId: written.openId, state: 'waiting' })) >= AT_MOST) return
  const { id, at } = written
  await letters.add({ ...written, text: text.slice(0, LONGEST), state: 'waiting', pageKey: pageKey(at, id) })
  await letterTasks.note(store, id)
}
