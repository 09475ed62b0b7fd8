import { quoted } from '#shared/quoted'
export const discardTexts = {
  open: '删除草稿',
  yes: '删除',
  questions: { article: '删除这份草稿？', event: '删除这个活动草稿？' },
  what: {
    article: '它从消息里拿掉，同事也不再看得到；读者从来没有看到过。历史版本一起删。',
    event: '它从活动里拿掉，同事也不再看得到；大家从来没有看到过。',
  },
  way: '删错了，马上点提示里的“撤销”就回来。',
  gone: (title: string) => `已删除草稿${quoted(title)}`,
  back: (title: string) => `${quoted(title)}回到了草稿里`,
  goOn: '接着写',
  askMany: (count: number) => `删除这 ${count} 份草稿？`,
  manyGone: (count: number) => `已删除 ${count} 份草稿`,
  manyBack: (count: number) => `${count} 份草稿回来了`,
}
