import { aLocalCloud, type CloudUnderTest, cloudUnderTest } from './cloudUnderTest'

let cloud: CloudUnderTest
let local: Awaited<ReturnType<typeof aLocalCloud>>

beforeAll(async () => {
  cloud = await cloudUnderTest()
  local = await aLocalCloud()
})
afterAll(async () => {
  await cloud.close()
  await local.close()
})

describe('a file', () => {
  test('is put in, addressed, read and removed', async () => {
    const { app } = cloud
    const { fileID } = await app.uploadFile({
      cloudPath: 'contract/封面 1.png'.replace(' ', '-'),
      fileContent: Buffer.from('bytes'),
    })
    expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('bytes')

    await app.uploadFile({ cloudPath: 'contract/封面-1.png', fileContent: Buffer.from('newer') })
    expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('newer')

    expect((await app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'SUCCESS' })
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]?.code).not.toBe('SUCCESS')
  })

  test.each([
    ['../up.txt'],
    ['/root.txt'],
    ['a//b.txt'],
    ['a/../../b'],
    ['a\\b'],
    ['a?b'],
    ['.'],
    ['a/'],
    ['x'.repeat(900)],
  ])('may not be called %s', async (path) => {
    await expect(local.storage.write(path, Buffer.from('x'))).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('an address', () => {
  const get = (address: string, init?: RequestInit) => fetch(encodeURI(address), init)
  const addressOf = async (path: string, maxAgeMs = 60_000) => {
    const id = await local.storage.write(path, Buffer.from('<b>x</b>'))
    return String(await local.storage.downloadAddress(id, maxAgeMs))
  }

  test('opens its own file only', async () => {
    const address = await addressOf('a/one.png')
    await addressOf('a/two.png')

    expect((await get(address)).status).toBe(200)
    expect((await get(address.replace('one', 'two'))).status).toBe(403)
    expect((await get(address.replace(/expires=\d+/, 'expires=9999999999999'))).status).toBe(403)
    expect((await get(address.split('?')[0] ?? '')).status).toBe(403)
  })

  test('lapses', async () => {
    expect((await get(await addressOf('a/late.png', -1))).status).toBe(403)
  })

  test('for download is none for upload', async () => {
    const address = await addressOf('a/kept.png')

    expect((await get(address, { method: 'PUT', body: 'other' })).status).toBe(403)
    expect(await (await get(address)).text()).toBe('<b>x</b>')
  })

  test.each([
    ['page.html', 'text/plain; charset=utf-8', 'attachment'],
    ['drawing.svg', 'image/svg+xml', 'attachment'],
    ['script.js', 'text/plain; charset=utf-8', 'attachment'],
    ['unknown.xyz', 'application/octet-stream', 'attachment'],
    ['photo.jpg', 'image/jpeg', null],
  ])('never makes a browser run the file: %s', async (name, type, disposition) => {
    const { headers } = await get(await addressOf(`a/${name}`))

    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toBe(disposition)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('takes uploads from the own page under its other name, and from no other page', async () => {
    const ask = (origin: string) =>
      get(local.storage.uploadAddress('a/b.png'), { method: 'OPTIONS', headers: { origin } })
    const own = `http://localhost:${local.port}`

    expect((await ask(own)).headers.get('access-control-allow-origin')).toBe(own)
    expect(await ask('https://evil.example')).toMatchObject({ status: 403 })
  })

  test('takes no more than the limit', async () => {
    const small = await aLocalCloud({ longestFile: 10 })
    const send = (bytes: string) => fetch(small.storage.uploadAddress('a/b.txt'), { method: 'PUT', body: bytes })

    expect((await send('0123456789')).status).toBe(200)
    expect((await send('0123456789a')).status).toBe(413)
    expect(String(await small.storage.read('a/b.txt'))).toBe('0123456789')
    await small.close()
  })
})
