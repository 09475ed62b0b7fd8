import { accounts, aWeixin } from '../../../standin/testing/aWeixin'
import { coverForWechat, picturesForWechat } from '../../pushes/draft/draftForPush'
import { aWechat } from '../../server/wechat/testing/aWechat'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { aStore } from '../../testing/aStore'
import { anArticle, anOfficer, asking } from '../../testing/factories'
import { writeArticle } from '../writing/writeArticle'
import { readArticle } from './readArticle'

const HASH = 'a'.repeat(40)
const PICTURE = Buffer.from('JPEG & co')

let storage: Awaited<ReturnType<typeof aStorage>>
let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(async () => {
  await weixin.close()
  await storage.close()
})

async function anAlbum() {
  const store = await aStore()
  await store.articles.add(anArticle('a', { state: 'draft' }))
  const fileId = await storage.files.write(`pictures/${HASH}.jpg`, PICTURE)
  const desk = { ...asking(store, anOfficer()), files: storage.files }
  const write = async (body: string) => {
    answered(await writeArticle({ articleId: 'a', title: '题', channel: 'work', summary: '', body }, desk))
    return (await store.articles.get('a')).body
  }
  return { fileId, write, read: async () => answered(await readArticle({ articleId: 'a' }, desk)).body }
}

describe('a picture in an article', () => {
  test('is kept by its id and shown at an address that works', async () => {
    const { fileId, write, read } = await anAlbum()
    expect(await write(`<p>图</p><img src="${fileId}" alt="合影">`)).toBe(`<p>图</p><img src="${fileId}" alt="合影" />`)

    const [, address = ''] = /<img src="(http[^"]+)" alt="合影" \/>/.exec(await read()) ?? []
    expect(await storage.get(address.replace(/&amp;/g, '&'))).toEqual(PICTURE)
  })

  test('that is gone leaves the words alone', async () => {
    const { write, read } = await anAlbum()
    await write(`<p>图</p><img src="cloud://local.files/pictures/${'b'.repeat(40)}.png" alt="旧图">`)
    expect(await read()).toBe('<p>图</p>')
  })

  test.each([
    'https://elsewhere.example/a.png',
    'cloud://local.files/incoming/0123456789abcdef01234567',
    `cloud://local.files/papers/${HASH}.pdf`,
    `cloud://local.files/pictures/../papers/${HASH}.jpg`,
    '',
  ])('from %j is left out', async (src) => {
    const { write } = await anAlbum()
    expect(await write(`<p>图<img src="${src}"></p>`)).toBe('<p>图</p>')
  })

  test('goes to the followers at WeChat’s own address', async () => {
    weixin = await aWeixin({ accounts })
    const { fileId } = await anAlbum()
    const official = aWechat(weixin.url, () => weixin.time.now)
    const body = await picturesForWechat(`<p>图</p><img src="${fileId}" alt="">`, storage.files, official)

    expect(body).toEqual({
      kind: 'answered',
      value: expect.stringMatching(/<img src="\/weixin\/pictures\/\w+" alt="">$/),
    })
    expect(weixin.paths.filter((path) => path.endsWith('uploadimg'))).toHaveLength(1)
  })
})

describe('the cover in the chat of the account', () => {
  test('is the photo of the article', async () => {
    const { fileId } = await anAlbum()
    const { name, type, bytes } = await coverForWechat(anArticle('a', { cover: fileId }), storage.files)
    expect({ name, type, bytes: Buffer.from(bytes) }).toEqual({
      name: `${HASH}.jpg`,
      type: 'image/jpeg',
      bytes: PICTURE,
    })
  })

  test.each(['walk', `cloud://local.files/pictures/${'b'.repeat(40)}.png`])(
    'is drawn when there is none: %s',
    async (cover) => {
      const drawn = await coverForWechat(anArticle('a', { cover }), storage.files)
      expect(drawn).toMatchObject({ name: 'cover.png', type: 'image/png' })
      expect(Buffer.from(drawn.bytes).subarray(1, 4).toString()).toBe('PNG')
    }
  )
})
