import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askWeixin } from './testing/askWeixin'
import { aFollower, aWeixin } from './testing/aWeixin'

const folder = mkdtempSync(join(tmpdir(), 'weixin-'))
const children: ChildProcess[] = []
let files = 0
const aFile = () => join(folder, `${files++}.jsonl`)
const followers = [aFollower('Li'), aFollower('Wang')]

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts the stand-in in a process of its own; gives its address and a way to kill it without warning. */
async function aProcess(dataFile: string, delivers = 'at_once') {
  const script = join(__dirname, 'testing/crashing.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataFile, delivers], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [port] = await once(child.stdout, 'data')
  const kill = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return { ...askWeixin(`http://127.0.0.1:${String(port).trim()}/weixin`), kill }
}

const message = {
  touser: 'Li@union',
  template_id: 'registered',
  data: { thing1: { value: '职工健步行' }, time2: { value: '15:01' } },
}

async function aDraft(url: string): Promise<unknown> {
  const { token, withToken } = askWeixin(url)
  const form = new FormData()
  form.set('media', new Blob(['png'], { type: 'image/png' }), 'cover.png')
  const upload = `${url}/cgi-bin/material/add_material?type=image&access_token=${await token()}`
  const { media_id } = await (await fetch(upload, { method: 'POST', body: form })).json()
  const draft = await withToken('/cgi-bin/draft/add', {
    articles: [{ title: '路线公布', content: '', thumb_media_id: media_id }],
  })
  return draft.media_id
}

describe('what a phone has shown', () => {
  test('survives kill -9, with grants and the memory of repeats', async () => {
    const dataFile = aFile()
    const process = await aProcess(dataFile)
    await process.ask('/demo/grants', { openid: 'Li@app', templateIds: ['promoted', 'promoted'] })
    const first = await process.withToken('/cgi-bin/message/template/send', { ...message, client_msg_id: 'walk' })
    await process.withToken('/cgi-bin/message/template/send', message)
    const promoted = { touser: 'Li@app', template_id: 'promoted', data: { thing1: { value: '亲子课堂' } } }
    await process.withToken('/cgi-bin/message/subscribe/send', promoted, 'wx-app')
    await process.kill()

    const weixin = await aWeixin({ dataFile, followers })
    const { withToken } = askWeixin(weixin.url)
    expect(weixin.ledger('Li@union').map(({ channel }) => channel)).toEqual(['template', 'template', 'subscribe'])
    expect(await withToken('/cgi-bin/message/template/send', { ...message, client_msg_id: 'walk' })).toEqual(first)
    expect(await withToken('/cgi-bin/message/subscribe/send', promoted, 'wx-app')).toMatchObject({ errcode: 0 })
    expect(await withToken('/cgi-bin/message/subscribe/send', promoted, 'wx-app')).toMatchObject({ errcode: 43101 })
    await weixin.close()
  })

  test('is completed when the process died between taking a mass message and delivering it', async () => {
    const dataFile = aFile()
    const before = await aWeixin({ dataFile, followers, defer: () => {} })
    const media_id = await aDraft(before.url)
    await before.close()
    const process = await aProcess(dataFile, 'never')
    const mass = { touser: ['Li@union', 'Wang@union'], mpnews: { media_id }, msgtype: 'mpnews' }
    const { msg_id } = await process.withToken('/cgi-bin/message/mass/send', mass)
    await process.kill()

    const weixin = await aWeixin({ dataFile, followers })
    expect(weixin.ledger('Wang@union')).toEqual([])
    weixin.settle()
    expect(weixin.ledger('Wang@union')).toMatchObject([{ title: '路线公布', messageId: msg_id }])
    await weixin.close()
  })

  test('is read up to a line that a crash tore', async () => {
    const dataFile = aFile()
    const before = await aWeixin({ dataFile, followers })
    await askWeixin(before.url).withToken('/cgi-bin/message/template/send', message)
    await before.close()
    const whole = readFileSync(dataFile, 'utf8')
    appendFileSync(dataFile, '{"kind":"sent","openId":"Li@uni')

    const weixin = await aWeixin({ dataFile, followers })
    expect(weixin.ledger('Li@union')).toHaveLength(1)
    expect(readFileSync(dataFile, 'utf8')).toBe(whole)
    await weixin.close()
  })

  test('is gone after a reset, and stays gone', async () => {
    const dataFile = aFile()
    const before = await aWeixin({ dataFile, followers })
    const { ask, withToken } = askWeixin(before.url)
    await withToken('/cgi-bin/message/template/send', message)
    await ask('/demo/reset', {})
    expect(before.ledger('Li@union')).toEqual([])
    await withToken('/cgi-bin/message/template/send', message)
    await before.close()

    const weixin = await aWeixin({ dataFile, followers })
    expect(weixin.ledger('Li@union')).toMatchObject([{ messageId: '3248682510344192002' }])
    await weixin.close()
  })
})
