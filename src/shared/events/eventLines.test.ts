import { anEvent } from '../testing/anEvent'
import { eventLines } from './eventLines'

describe('what both pages tell of an event in a line each', () => {
  test('has the sign, the name and the words', () => {
    expect(eventLines(anEvent({ venue: '月坛公园' }))).toContainEqual({
      ...{ icon: 'place', isNamed: false, label: '地点', text: '月坛公园' },
    })
  })

  test('leaves out what an event from before was not asked for', () => {
    const { venue: _unasked, ...older } = anEvent()
    expect(eventLines(older as ReturnType<typeof anEvent>).map(({ label }) => label)).not.toContain('地点')
  })
})
