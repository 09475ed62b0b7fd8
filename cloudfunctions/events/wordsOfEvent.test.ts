import { anEvent } from '../testing/factories'
import { wordsOfEvent } from './wordsOfEvent'

const size = { id: 'q', label: '衣服尺码', kind: 'choice' as const, options: ['大', '小'], required: true }
const song = { id: 's', label: '曲目', kind: 'text' as const, required: false }
const event = anEvent({
  ...{ title: '健步行', summary: '八公里', venue: '月坛公园' },
  ...{ steps: ['报名', '集合'], questions: [size, song] },
})

describe('what is looked at before many read it', () => {
  test('is every word of an event, and nothing else', () => {
    expect(wordsOfEvent(event).split('\n')).toEqual(
      expect.arrayContaining(['健步行', '八公里', '月坛公园', '报名', '集合', '衣服尺码', '大', '小', '曲目'])
    )
    expect(wordsOfEvent(event)).not.toMatch(/choice|everyone|西长安街|\d{13}/)
  })

  test('of an event from before a text was asked for is the rest', () => {
    const { venue: _unasked, ...older } = event
    expect(wordsOfEvent(older as typeof event)).toBe(wordsOfEvent(event).replace('月坛公园\n', ''))
  })
})
