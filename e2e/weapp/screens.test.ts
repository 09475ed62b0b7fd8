import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import spoken from '../../src/platform/look/spokenAttributes.json'
import { allPages, appJson, comesTrue, dist, startMiniprogram } from './miniprogram'
import { hasClass, hasText } from './pageData'

const FIRST_SCREEN = 64 * 1024

const EXPECTED: Record<string, string> = {
  'tabs/home': '这些路段请绕行（1）',
  'tabs/events': '插花体验课（0）',
  'tabs/services': '768 家',
  'tabs/mine': '周示例',
  'tabs/lost': '这个链接打不开了',
  'features/news/pages/article': '西长安街街道总工会',
  'features/news/pages/channel': '疏解治理',
  'features/search/pages/find': '想找什么',
  'features/news/pages/favourites': '这些路段请绕行（1）',
  'features/identity/pages/invitation': '用邀请码登录',
  'features/identity/pages/desk': '在电脑上打开工作台',
  'features/identity/pages/devices': 'Windows 上的 Edge',
  'features/privacy/pages/statement': '谁管您的资料',
  'features/privacy/pages/account': '七天后会删掉的',
  'features/privacy/pages/looks': '号码少一位',
  'features/privacy/pages/own': '名册上的我',
  'features/events/pages/detail': '报名，占第 6 个名额',
  'features/events/pages/register': '填写报名',
  'features/events/pages/poster': '存到手机相册',
  'features/events/pages/answers': '改好了，保存',
  'features/events/pages/team': '没有找到这支队',
  'features/events/pages/mine': '接下来',
  'features/competitions/pages/competition': '谁都能照着再排一遍',
  'features/competitions/pages/mine': '为什么是这个对手',
  'features/officer/pages/judge': '第 3 场',
  'features/competitions/pages/teamMatch': '封好，交上去',
  'features/officer/pages/teamMatch': '按名单次序代排',
  'features/family/pages/family': '周小禾',
  'features/checkin/pages/card': '扫不了，就念这六位数',
  'features/checkin/pages/self': '签到成功',
  'features/checkin/pages/footprint': '来了 1 次',
  'features/feedback/pages/give': '您觉得这场活动怎么样',
  'features/photos/pages/wall': '墙上还没有照片',
  'features/certificates/pages/certificate': '没有找到这张证书',
  'features/certificates/pages/check': '西长安街街道总工会',
  'features/brands/pages/list': '职工象棋比赛',
  'features/brands/pages/brand': '第五届',
  'features/brands/pages/season': '职工象棋比赛',
  'features/questions/pages/list': '活动室周末开吗？',
  'features/questions/pages/question': '周六下午开。',
  'features/needs/pages/mine': '因为您选了“孩子暑假”',
  'features/cases/pages/hardship': '给谁申请',
  'features/guides/pages/list': '加入工会',
  'features/guides/pages/guide': '给谁办',
  'features/cases/pages/score': '按答应的日子答复',
  'features/cases/pages/say': '关于什么',
  'features/cases/pages/mine': '活动室周末',
  'features/cases/pages/case': '怎么走到这一步',
  'features/cases/pages/code': '16 位查询码',
  'features/cases/pages/rights': '工钱没给够',
  'features/joining/pages/join': '您已经是',
  'features/joining/pages/mine': '等主席批准',
  'features/joining/pages/change': '转到哪家单位',
  'features/membership/pages/bind': '身份核对好了',
  'features/directory/pages/search': '独立企业工会',
  'features/directory/pages/union': '女职工委员会主任',
  'features/directory/pages/buildings': '六部口商务楼',
  'features/directory/pages/building': '没有登记企业',
  'features/directory/pages/honours': '北京市模范职工之家',
  'features/messages/pages/inbox': '请准时到场',
  'features/messages/pages/settings': '自己报名的活动',
  'features/officer/pages/today': '83 人在名单上',
  'features/officer/pages/review': '通过，发布',
  'features/officer/pages/event': '通过，发布',
  'features/officer/pages/push': '工会主席；女职工',
  'features/officer/pages/enrol': '从未参加过',
  'features/officer/pages/paste': '认一认',
  'features/officer/pages/receipts': '王*·朔风餐饮',
  'features/officer/pages/announce': '放在哪个频道',
  'features/officer/pages/door': '5 人到了，共 12 人',
  'features/officer/pages/roll': '去程上车',
  'features/officer/pages/joinings': '马示例',
  'features/officer/pages/comments': '讲得明白',
  'features/officer/pages/bindings': '就是这一位',
  'features/officer/pages/cases': '归林示例',
  'features/officer/pages/case': '这位会员以前说过的 1 件',
  'features/officer/pages/union': '1 人候补',
}

describe('the built mini-program', () => {
  test('registers the app and every page of app.json', () => {
    const { registered } = startMiniprogram()
    expect(registered.app).toBeDefined()
    expect(Object.keys(registered.pages).sort()).toEqual(expect.arrayContaining(allPages(appJson())))
  })

  test.each(allPages(appJson()))('%s shows what the cloud answered', async (path) => {
    const page = startMiniprogram().open(path, { id: 'flowers', channel: 'governance', event: 'flowers', code: '0.00' })
    const text = expectedOn(path)
    expect(await page.shows(text)).toContain(text)
  })

  test.each(appJson().pages)('the first screen of %s crosses to the view in less than 64 KB', async (path) => {
    const page = startMiniprogram().open(path)
    await page.shows(expectedOn(path))
    const total = page.sizes.reduce((sum, size) => sum + size, 0)
    console.info(`${path}: ${page.sizes.length} × setData, ${total} B`)
    expect(total).toBeLessThanOrEqual(FIRST_SCREEN)
  })

  test('a tap on the large-type switch enlarges the page', async () => {
    const phone = startMiniprogram()
    const page = phone.open('tabs/mine')
    await page.shows('大字')
    expect(styleOf(page)).toContain('--k:1')
    await page.tap(hasClass('switch'))
    await comesTrue(() => expect(styleOf(page)).toContain('--k:1.4'))
    expect(phone.wechat.kept.get('large-type')).toBe('true')
  })

  test('screen readers hear what can be switched', async () => {
    const page = startMiniprogram().open('tabs/mine')
    await page.shows('大字')
    expect(page.find((node) => node[propertyOf('aria-role')] === 'switch')).toMatchObject({
      [propertyOf('aria-label')]: '大字',
      [propertyOf('aria-checked')]: false,
    })
  })

  test('what is open, chosen, wrong or new is told to WeChat in its own words', () => {
    expect(template).not.toMatch(/\srole="/)
    for (const element of ['view', 'input', 'textarea', 'button', 'image', 'scroll-view']) {
      expect({ element, lacks: attributesMissing(element) }).toEqual({ element, lacks: [] })
    }
  })

  test('headings, tabs and entries are heard by level, state and name', async () => {
    const events = startMiniprogram().open('tabs/events')
    await events.shows('插花体验课（0）')
    expect(events.find((node) => node[propertyOf('aria-role')] === 'heading')).toMatchObject({
      [propertyOf('aria-level')]: 1,
    })
    expect(events.find((node) => node[propertyOf('aria-role')] === 'tab')).toMatchObject({
      [propertyOf('aria-selected')]: true,
    })
    const code = startMiniprogram().open('features/identity/pages/invitation')
    await code.shows('用邀请码登录')
    expect(code.find((node) => node[propertyOf('aria-label', 'input')] === '邀请码')).toBeDefined()
  })

  test('a tap registers, asks for messages first, and says so', async () => {
    const phone = startMiniprogram()
    const page = phone.open('features/events/pages/detail', { id: 'flowers' })
    await page.shows('报名，占第 6 个名额')
    await page.tap(hasText('报名，占第 6 个名额'))
    expect(await page.shows('报上了')).toContain('报上了')
    expect(phone.wechat.asked.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['messages.recordGrants', 'events.register'])
    )
  })

  test('a tap on a channel opens its page', async () => {
    const phone = startMiniprogram()
    const page = phone.open('tabs/home')
    await page.shows('政策解读')
    await page.tap(hasText('政策解读'))
    await comesTrue(() => expect(phone.wechat.opened).toEqual(['/features/news/pages/channel?channel=policy']))
  })

  test('reaching the end asks for the next page', async () => {
    const phone = startMiniprogram()
    const page = phone.open('tabs/home')
    await page.shows('看更多')
    page.run('onReachBottom')
    expect(phone.wechat.asked.at(-1)).toMatchObject({ action: 'news.list', input: { cursor: 'next' } })
  })
})

const template = readFileSync(join(dist, 'base.wxml'), 'utf8')

/** The short name under which the template of an element reads an attribute. */
function propertyOf(attribute: string, element = 'view'): string {
  const read = new RegExp(`<${element}\\s[^>]*?\\s${attribute}="\\{\\{i\\.(\\w+)\\}\\}"`)
  return read.exec(template)?.[1] ?? `no ${attribute}`
}

/** Spoken attributes that some template of an element with attributes of its own does not hand on. */
function attributesMissing(element: string): string[] {
  const tags = template.match(new RegExp(`<${element}\\s[^>]*i\\.p\\d+[^>]*>`, 'g')) ?? ['']
  return Object.keys(spoken.attributes).filter((name) => tags.some((tag) => !tag.includes(` ${name}="{{i.p`)))
}

function expectedOn(path: string): string {
  const text = EXPECTED[path]
  if (!text) throw new Error(`${path} is not expected to show anything`)
  return text
}

function styleOf(page: { instance: Record<string, unknown> }): string {
  return JSON.stringify(page.instance.data).replace(/\s/g, '')
}
