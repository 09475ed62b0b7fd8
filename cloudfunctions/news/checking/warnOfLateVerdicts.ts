import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { StoredFile } from '#shared/files/file'
import { newMessage } from '#shared/messages/newMessage'
import type { Article } from '#shared/news/article'
import { lateCard } from '#shared/news/checkedCard'
import { leaveMessages } from '../../delivery/feature'
import { picturesIn } from '../reading/picturesIn'

/**
 * Age of verdicts that are still looked at: long enough for an event that comes late and an agenda that stood still.
 */
const LOOKS_BACK_MS = 6 * 3_600_000
const AGAIN_MS = 60_000

/**
 * 微信后来不让公开. A second officer may have let a picture out because WeChat said nothing. When WeChat forbids it afterwards,
 * every officer is told once and decides whether to take it out. Answers when to look again if something went wrong.
 */
export async function warnOfLateVerdicts({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<number | undefined> {
  const now = clock()
  const forbidden = await store.mediaChecks.listAll({
    where: { suggest: 'risky', at: _.gte(now - LOOKS_BACK_MS) },
    fields: ['at'],
  })
  if (forbidden.length === 0) return undefined
  const traces = forbidden.map(({ id }) => id)
  const files = await store.files.listAll({ where: { 'check.traceId': _.in(traces) } })
  const isWell = await runEach(files, (file) => warnOf(store, file, now))
  return isWell ? undefined : now + AGAIN_MS
}

async function warnOf(store: Store, { id, fileId, check }: StoredFile, now: number): Promise<void> {
  const askedAt = check?.state === 'asked' ? check.at : now
  const articles = await store.articles.listAll({
    where: { state: _.in(['published', 'expired']), changedAt: _.gte(askedAt) },
  })
  const shown = articles.flatMap((article) => {
    const name = picturesIn(article).get(fileId)
    return name ? [{ article, name }] : []
  })
  const warn = { turn: id.slice(0, 12), now }
  const isWell = await runEach(shown, ({ article, name }) => tell(store, article, { name, ...warn }))
  if (!isWell) throw new Error(`Not everybody was told of picture ${id}.`)
}

async function tell(
  store: Store,
  { id, title }: Article,
  { name, turn, now }: { name: string; turn: string; now: number }
): Promise<void> {
  const officers = await store.people.listAll({ where: { 'roles.kind': 'officer' }, fields: ['name'] })
  const card = lateCard({ articleId: id, title, name, now })
  const told = officers.map((officer) => newMessage({ ...card, subject: id, turn, personId: officer.id }, now))
  await leaveMessages(store, told, now)
}
