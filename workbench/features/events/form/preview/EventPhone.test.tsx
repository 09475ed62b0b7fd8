import { renderToStaticMarkup } from 'react-dom/server'
import { anEvent } from '#shared/testing/anEvent'
import { blankWords, wordsOf } from '../eventWords'
import { EventPhone } from './EventPhone'

const seen = (words: Parameters<typeof EventPhone>[0]['words']) =>
  renderToStaticMarkup(<EventPhone words={words} organiser="面馆工会" picture={undefined} large={false} />)

test('an event is shown with the sentences that the phone has, its questions and its words', () => {
  const event = anEvent({
    ...{ bring: '水杯', steps: ['报名', '集合'], summary: '<b>一起走</b>', approval: 'chair', handOver: true },
    questions: [{ id: 'q1', label: '尺码', kind: 'text', required: false }],
  })
  const page = seen(wordsOf(event))
  for (const part of [
    event.title,
    event.venue,
    '带什么：水杯',
    '报名 → 集合',
    '尺码',
    '由本工会主席看过',
    '转给本企业的一位同事',
  ])
    expect(page).toContain(part)
  expect(page).toContain('&lt;b&gt;一起走')
})

test('what is not written yet is said, and breaks nothing', () => {
  const page = seen(blankWords({ kind: 'members' }))
  for (const part of ['还没有写名称', '还没有写地点', '在册会员都能报', '点一下就报上']) expect(page).toContain(part)
})
