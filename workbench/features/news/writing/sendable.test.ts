import { blankWords } from '../articleWords'
import { sendable } from './sendable'

const known = { ...blankWords, title: '健步走', tags: ['健步'], body: '<p>旧</p>' }

describe('of words with a fault', () => {
  test('everything else is saved, and the faulty field stays as the cloud has it', () => {
    const words = { ...known, body: '<p>新</p>', tags: ['长得不能再长的一个标签了'], summary: '字'.repeat(121) }
    expect(sendable(words, known)).toEqual({
      sent: { ...words, tags: ['健步'], summary: '' },
      why: '红字的地方没有存，改好就存；别处都存了。',
    })
  })

  test('nothing is saved without a title, nor when nothing else helps', () => {
    expect(sendable({ ...known, title: ' ' }, known)).toEqual({ why: '写好标题就会自动保存。' })
    const faulty = { ...known, summary: '字'.repeat(121) }
    expect(sendable(faulty, faulty)).toEqual({ why: '有一处要改，请看红字。' })
  })

  test('all is saved when there is none', () => {
    expect(sendable(known)).toEqual({ sent: known })
  })
})
