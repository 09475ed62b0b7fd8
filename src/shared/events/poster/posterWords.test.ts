import { anEvent } from '../../testing/anEvent'
import { posterWords } from './posterWords'

describe('the words of a poster', () => {
  test('say what, when with its year, where, who may and who runs it', () => {
    const startsAt = Date.UTC(2026, 9, 24, 0, 30)
    const event = anEvent({
      ...{
        title: '职工象棋赛',
        venue: '职工活动中心三层',
        organiser: '西长安街街道总工会',
        openTo: { kind: 'members' },
      },
      ...{ startsAt, endsAt: startsAt + 3_600_000, closesAt: Date.UTC(2026, 9, 20, 10) },
    })
    expect(posterWords(event, [])).toMatchObject({
      title: '职工象棋赛',
      organiser: '西长安街街道总工会',
      facts: [
        ['时间', '2026 年 10 月 24 日 周六，8:30 开始'],
        ['地点', '职工活动中心三层'],
        ['谁能报', '在册会员都能报'],
        ['报名', '2026 年 10 月 20 日 18:00 截止'],
      ],
    })
  })

  test('name the unions that may, and never who reads', () => {
    const event = anEvent({ openTo: { kind: 'unions', unionIds: ['a', 'b'] } })
    expect(posterWords(event, ['朔风餐饮工会']).facts).toContainEqual(['谁能报', '朔风餐饮工会等 2 家工会能报'])
  })
})
