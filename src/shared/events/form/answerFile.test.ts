import { fileAnswer, fileName, fileOf } from './answerFile'

const ID = '0123456789abcdef0123456789abcdef01234567'

test('a photo has no name, and a PDF the one that it had on the phone', () => {
  expect(fileAnswer({ id: ID, ending: 'jpg', name: 'IMG_0001.jpg' })).toBe(`${ID}.jpg`)
  expect(fileAnswer({ id: ID, ending: 'pdf', name: ' 健康\n证明.pdf ' })).toBe(`${ID}.pdf\n健康 证明.pdf`)
  expect(fileName(fileAnswer({ id: ID, ending: 'pdf' }))).toBe('PDF 文件')
})

test.each(['长'.repeat(90), '👩‍👩‍👧'.repeat(30), '', '  '])(
  'whatever the name %j is, the answer reads as a file again',
  (name) => {
    expect(fileOf(fileAnswer({ id: ID, ending: 'pdf', name }))).toMatchObject({ id: ID, ending: 'pdf' })
  }
)

test.each(['', '照片', `${ID}.svg`, `${ID}.jpg.html`, `x${ID}.jpg`, `${ID.toUpperCase()}.jpg`])(
  '%j is no file',
  (answer) => {
    expect(fileOf(answer)).toBeUndefined()
  }
)
