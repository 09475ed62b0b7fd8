import { contentSafetyOf } from '#server/contentSafety'
import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import type { Article } from '#shared/news/article'
import { askAboutPictures } from '../files/askAboutPictures'
import { askUpload } from '../files/askUpload'
import { keepFile } from '../files/keepFile'
import { approveArticle } from '../news/checking/approveArticle'
import { letOutChecked } from '../news/checking/letOutChecked'
import { sendBackArticle } from '../news/checking/sendBackArticle'
import { submitArticle } from '../news/checking/submitArticle'
import { publishArticle } from '../news/publishArticle'
import { scheduleArticle } from '../news/scheduleArticle'
import { writeArticle } from '../news/writing/writeArticle'
import { answered } from './answered'
import type { aStorage } from './aStorage'
import { survive } from './dying'
import { anArticle, anOfficer, asking } from './factories'
import { withCallbacks } from './withCallbacks'

const START = 'ffd8ffe000104a46494600010100000100010000ffc0000b08'
const POINTS = '01011100ffda0008010100003f00d2cf20'

/** A picture that shows what these words say, as far as the stand-in can see: they stand among its points. */
export function aPicture(words: string, [width, height] = [3, 2]): Uint8Array<ArrayBuffer> {
  const size = [height, width].map((length) => length.toString(16).padStart(4, '0')).join('')
  const shown = Buffer.from(START + size + POINTS, 'hex')
  return new Uint8Array(Buffer.concat([shown, Buffer.from(words), Buffer.from('ffd9', 'hex')]))
}

type Storage = Awaited<ReturnType<typeof aStorage>>
type Words = Partial<Input<'news.write'>>

/**
 * Two officers, their pictures in a real storage, and WeChat's stand-in, which fetches them and pushes its verdicts.
 */
export async function aPictureDesk(storage: Storage, ...options: Partial<Parameters<typeof withCallbacks>[1]>[]) {
  const room = await withCallbacks(['Lin', 'Guo'], options[0])
  const { store, wechat, clock } = room
  const { files } = storage
  const as = (name: string, on: Store = store) => ({
    ...asking(on, { ...anOfficer(name), openId: `${name}@app` }, clock()),
    ...{ files, safety: contentSafetyOf(wechat.miniProgram) },
  })
  const upload = async (picture: Uint8Array<ArrayBuffer>, name: string) => {
    const ticket = answered(await askUpload({ kind: 'picture', bytes: 9 }, as(name)))
    await storage.put(ticket, picture)
    return ticket.uploadId
  }
  const keep = async (uploads: { uploadId: string; small?: string }, name: string) =>
    answered(await keepFile({ ...uploads, kind: 'picture', name: 'a.jpg' }, as(name))).fileId
  const words = { title: '健步行', channel: 'work' as const, summary: '', body: '<p>六公里</p>' }

  return {
    ...room,
    as,
    words,
    /** Uploads a picture from the officer's browser; answers with its file id. */
    bring: async (of: string, name = 'Lin') => keep({ uploadId: await upload(aPicture(of), name) }, name),
    /** Uploads a photo with a small one for lists, which may say something else. */
    bringCover: async (of: string, small = of, name = 'Lin') => {
      const uploadId = await upload(aPicture(of, [800, 600]), name)
      return keep({ uploadId, small: await upload(aPicture(small, [80, 60]), name) }, name)
    },
    write: (over: Words = {}, name = 'Lin') => writeArticle({ ...words, ...over }, as(name)),
    /** Lays a draft, or an article in another state, with this picture in its body. */
    lay: (fileId: string, over: Partial<Article> = {}) =>
      store.articles.add(
        anArticle(over.id ?? 'a', {
          state: 'draft',
          body: `<p>六公里</p><img src="${fileId}" alt="合影" />`,
          ...over,
        })
      ),
    publish: (articleId = 'a', on?: Store) => publishArticle({ articleId }, as('Lin', on)),
    schedule: (publishAt: number) => scheduleArticle({ articleId: 'a', publishAt }, as('Lin')),
    submit: () => submitArticle({ articleId: 'a' }, as('Lin')),
    takeBack: () => sendBackArticle({ articleId: 'a', word: '撤回' }, as('Lin')),
    approve: async (name = 'Guo') =>
      approveArticle({ articleId: 'a', rev: (await store.articles.get('a')).rev }, as(name)),
    /**
     * One step of the timer each: `ask` asks WeChat about pictures, `apply` takes its verdicts, `letOut` lets out what
     * is ready.
     */
    ask: (on: Store = store) => survive(askAboutPictures({ store: on, wechat, files, clock })),
    letOut: (on: Store = store) => survive(letOutChecked({ store: on, clock })),
    article: (articleId = 'a') => store.articles.get(articleId),
    asked: () => room.calls('media_check_async'),
  }
}
