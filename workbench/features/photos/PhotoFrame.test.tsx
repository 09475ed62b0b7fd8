import { renderToStaticMarkup } from 'react-dom/server'
import type { DeskPhoto } from '#shared/photos/view'
import { PhotoFrame } from './PhotoFrame'
import { photoTexts as texts } from './texts'

const PHOTO: DeskPhoto = {
  ...{ id: `cup:${'a'.repeat(40)}`, at: 1, width: 4, height: 3, by: '=王<b>', url: '/large.jpg', small: '/small.jpg' },
  ...{ state: 'waiting', hasSmall: true, articles: [] },
}

test('whoever decides sees the photo, and the small one that will stand on the wall', () => {
  const html = renderToStaticMarkup(<PhotoFrame photo={PHOTO} />)
  expect(html).toContain('/large.jpg')
  expect(html).toContain('/small.jpg')
  expect(html).toContain('=王&lt;b&gt;')
})

test('one without a small one of its own stands there once', () => {
  const html = renderToStaticMarkup(<PhotoFrame photo={{ ...PHOTO, hasSmall: false, small: '/large.jpg' }} />)
  expect(html).not.toContain(texts.small)
  expect(html.match(/<img/g)).toHaveLength(1)
})
