import { addressBook } from './addressBook'

/** A desk whose clock moves by hand; its first `lost` questions get no answer. */
function aDesk({ lost = 0 } = {}) {
  const asked: number[] = []
  const due: { run: () => void; at: number }[] = []
  let now = 0
  const book = addressBook({
    async ask(fileIds) {
      asked.push(fileIds.length)
      return asked.length <= lost ? undefined : Object.fromEntries(fileIds.map((id) => [id, `https://files/${id}`]))
    },
    later: (run, ms) => void due.push({ run, at: now + ms }),
  })
  const pass = async (ms: number) => {
    now += ms
    for (let next = take(); next; next = take()) {
      next.run()
      await new Promise(setImmediate)
    }
  }
  const take = () => {
    const index = due.findIndex(({ at }) => at <= now)
    return index < 0 ? undefined : due.splice(index, 1)[0]
  }
  return { book, asked, pass }
}

describe('the addresses of files', () => {
  test('more than fifty pictures are asked for by fifty, and none is left out', async () => {
    const { book, asked, pass } = aDesk()
    for (let id = 0; id < 120; id += 1) book.want(`cloud://${id}`)
    await pass(0)
    expect(asked).toEqual([50, 50, 20])
    expect(book.known.get().size).toBe(120)
  })

  test('a picture that several places show is asked for once', async () => {
    const { book, asked, pass } = aDesk()
    for (let place = 0; place < 3; place += 1) book.want('cloud://1')
    await pass(0)
    expect(asked).toEqual([1])
  })

  test('an answer that did not come is asked for again', async () => {
    const { book, asked, pass } = aDesk({ lost: 2 })
    book.want('cloud://1')
    await pass(0)
    await pass(2_000)
    expect(book.known.get().size).toBe(0)
    await pass(4_000)
    expect(asked).toEqual([1, 1, 1])
    expect(book.known.get().get('cloud://1')).toBe('https://files/cloud://1')
  })

  test('a cloud that is away for good is left alone after six times', async () => {
    const { book, asked, pass } = aDesk({ lost: 99 })
    book.want('cloud://1')
    for (let minute = 0; minute < 60; minute += 1) await pass(60_000)
    expect(asked).toHaveLength(6)
  })

  test('an address is forgotten before it lapses', async () => {
    const { book, pass } = aDesk()
    book.want('cloud://1')
    await pass(0)
    await pass(50 * 60_000)
    expect(book.known.get().size).toBe(0)
  })
})
