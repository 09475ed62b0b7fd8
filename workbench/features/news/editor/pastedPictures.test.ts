import { takeOutPictures } from './pastedPictures'

const keys = () => {
  let count = 0
  return () => `k${++count}`
}

test('each picture of a paste keeps its place, and its bytes go their own way', async () => {
  const one = '<img src="data:image/png;base64,AQID" alt="合影">'
  const { html, pictures } = takeOutPictures(`<p>前</p>${one}<p>后</p>${one}`, keys())
  expect(html).toBe('<p>前</p><img data-waits="k1" alt="合影"><p>后</p><img data-waits="k2" alt="合影">')
  expect(pictures.map(({ key, bytes }) => [key, bytes.type, bytes.size])).toEqual([
    ['k1', 'image/png', 3],
    ['k2', 'image/png', 3],
  ])
})

test('what is no picture, and more of them than a notice has, are left without a place', () => {
  const spoilt = takeOutPictures('<img src="data:image/png;base64,A===" alt="">', keys())
  expect(spoilt).toEqual({ html: '<img alt="">', pictures: [], lost: 1 })
  const many = takeOutPictures('<img src="data:image/png;base64,AQID" alt="">'.repeat(25), keys())
  expect([many.pictures.length, many.lost]).toEqual([20, 5])
})
