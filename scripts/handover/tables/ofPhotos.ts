import { STATE_NAMES } from '../../../cloudfunctions/photos/ownPhotos'
import { fileName } from '../keepFiles'
import { type HandoverTable, timeText } from '../table'

export const wallTable: HandoverTable = {
  title: '照片墙',
  of: ['wallPhotos'],
  head: ['活动', '谁传的', '传的时间', '现在', '谁放的', '存为'],
  async *rows({ store, names }) {
    for await (const part of store.wallPhotos.walk())
      for (const { eventId, name, at, state, decided, fileId } of part)
        yield [
          ...[names.event(eventId), name, timeText(at), STATE_NAMES[state], decided?.decidedByName ?? ''],
          fileName(fileId),
        ]
  },
}
