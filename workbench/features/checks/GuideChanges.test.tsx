import { renderToStaticMarkup } from 'react-dom/server'
import { changedParts, filledParts, type GuideText } from '#shared/guides/guideText'
import { GuideChanges } from './GuideChanges'

const TEXT: GuideText = {
  ...{ title: '入会', group: 'joining', forWhom: '职工', materials: ['身份证'], limit: '5 天', where: '单位工会' },
  ...{ questions: [], law: '工会法' },
}

function drawn(text: GuideText, now?: GuideText) {
  const changed = now ? changedParts(now, text) : filledParts(text)
  const asked = { ...{ id: 'g', rev: 1, askedByName: '林', askedAt: 0, isOwn: false }, text, changed }
  const html = renderToStaticMarkup(<GuideChanges guide={{ ...asked, ...(now && { now }) }} />)
  return html
    .replace(/<dd class="word-card__before">/g, '-')
    .replace(/<dd>/g, '+')
    .replace(/<[^>]*>/g, ' ')
}

test('a changed service shows what is changed alone, before and after', () => {
  const words = drawn({ ...TEXT, limit: '3 天' }, TEXT)
  expect(words.replace(/\s+/g, '')).toBe('多久办好-5天+3天')
})

test('a part that goes is said to go', () => {
  const { law: _law, ...rest } = TEXT
  expect(drawn(rest, TEXT).replace(/\s+/g, '')).toBe('依据-工会法+（去掉了）')
})

test('of a new service all that is written is there to read', () => {
  expect(drawn(TEXT).match(/\+/g)).toHaveLength(filledParts(TEXT).length)
  expect(drawn(TEXT)).not.toContain('-')
})

test('the same words again are told as such', () => {
  expect(drawn(TEXT, TEXT)).toContain('和现在公开的一样')
})
