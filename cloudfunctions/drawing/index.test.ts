import { signWake } from '../agenda/feature'
import { main } from '.'

describe('the function that draws', () => {
  test.each([
    ['nothing', undefined],
    ['a person’s call', { action: 'events.poster', input: {} }],
    ['a picture without a signature', { wake: 'draw poster-1', expires: Date.now() + 1000, signature: 'a'.repeat(64) }],
  ])('turns away %s', async (_name, event) => {
    process.env.WAKE_KEY = 'key'
    expect(await main(event)).toEqual({ refused: 'forbidden' })
  })

  test('turns away a signature that was made for something else, or long ago', async () => {
    process.env.WAKE_KEY = 'key'
    expect(await main(signWake('delivery.send', Date.now()))).toEqual({ refused: 'forbidden' })
    expect(await main(signWake('draw poster-1', Date.now() - 120_000))).toEqual({ refused: 'forbidden' })
    expect(await main({ ...signWake('draw poster-1', Date.now()), wake: 'draw poster-2' })).toEqual({
      refused: 'forbidden',
    })
  })
})
