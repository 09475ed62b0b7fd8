import { fileName } from '../keepFiles'
import { type HandoverTable, timeText } from '../table'

export const fileTable: HandoverTable = {
  title: '文件清单',
  of: ['files'],
  head: ['名称', '字节', '放入时间', '放入的人', '存为'],
  async *rows({ store, names }) {
    for await (const part of store.files.walk())
      for (const file of part)
        yield [file.name, String(file.bytes), timeText(file.keptAt), names.person(file.keptBy), fileName(file.fileId)]
  },
}
