interface Taken {
  file: string
  rows: number
  files: number
  bytes: number
  /** Where the keys lie that open the answers in it, and their ids; nothing when there are no answers. */
  keys: { file: string; ids: string } | undefined
}

interface Restored {
  dataDir: string
  rows: number
  files: number
  aside: string | undefined
  unsent: { messages: number; pushes: number }
  lacking: { ids: readonly string[]; rows: number }
}

/** What `npm run backup` and `npm run restore` say. */
export const texts = {
  taken: ({ file, rows, files, bytes, keys }: Taken) =>
    [
      `备份好了，已逐字核对：${file}（${rows} 行数据，${files} 个文件，${sizeText(bytes)}）`,
      keys
        ? `。报名的回答是加密的，密钥 ${keys.ids.replaceAll(' ', '、')} 不在备份里，在 ${keys.file}：请另存一份，和备份分开放，没有它就打不开`
        : '',
    ].join(''),
  restored: ({ dataDir, rows, files, aside, unsent, lacking }: Restored) =>
    [
      `恢复好了：${dataDir}（${rows} 行数据，${files} 个文件）。`,
      unsent.messages > 0 ? `备份时还没发出的 ${unsent.messages} 条消息只留在站内，以免收到两遍。` : '',
      unsent.pushes > 0 ? `${unsent.pushes} 次没发完的推送停下了，请到工作台“推送中心”看过再决定。` : '',
      lacking.rows > 0
        ? `有 ${lacking.rows} 份报名的回答打不开，缺密钥 ${lacking.ids.join('、')}：找到另存的密钥文件以后运行 npm run keys -- --add 密钥文件，就能打开。`
        : '',
      aside ? `原来的文件夹留在 ${aside}，确认没问题后可以删掉。` : '',
      '现在可以 npm start',
    ].join(''),
  nothingThere: (dataDir: string) => `数据文件夹 ${dataDir} 里还没有数据，没有什么可备份的`,
  targetTaken: (file: string) => `${file} 已经有了，没有覆盖；请换一个名字`,
  noSuchBackup: (file: string) => `找不到备份文件 ${file}，什么也没有改`,
  noSuchKeys: (file: string) => `找不到密钥文件 ${file}，什么也没有改`,
  wrongKeys: ({ file, given, needed }: { file: string; given: readonly string[]; needed: readonly string[] }) =>
    `密钥不对，什么也没有改：备份要用密钥 ${needed.join('、')}，${file} 里是 ${given.join('、')}。请换一个密钥文件；实在找不到，可以不带 --keys 恢复，回答以后再打开`,
  unreadable: (file: string) => `${file} 不是完整的备份，或者后来被改动过，什么也没有改；请换一份备份`,
  folderFull: (dataDir: string, file: string) =>
    `数据文件夹 ${dataDir} 里已经有东西，什么也没有改。要用备份代替它，请运行 npm run restore -- ${file} --replace（原来的文件夹会改名留着），或换一个文件夹：DATA_DIR=另一个文件夹 npm run restore -- ${file}`,
  inUse: (dataDir: string) => `数据文件夹 ${dataDir} 正在使用，什么也没有改。请先停下 npm start`,
  copyFailed: ({ folder, freeBytes, cause }: { folder: string; freeBytes: number | undefined; cause: string }) =>
    `今夜的备份没有写成（${folder}${freeBytes === undefined ? '' : `，还剩 ${sizeText(freeBytes)}`}），以前的备份都在，请尽快处理：${cause}`,
  unwritable: (dataDir: string, path: string) =>
    `数据文件夹 ${dataDir} 写不进去，没有启动，什么也没有改。请看看 ${path}：磁盘是不是只读，或者文件归别的用户`,
  diskRefuses: (path: string) => `${path} 写不进去，没有做完。请看看磁盘是不是只读、满了，或者文件归别的用户，再来一次`,
  writesMissing: (dataDir: string, missing: number, latest: string | undefined) =>
    `数据文件夹 ${dataDir} 少了最后 ${missing} 次写入，没有启动。如果它是复制来的，请把 cloud.db、cloud.db-wal 和 cloud.db.mark 从同一处一起再复制一遍；找不回来时，${
      latest ? `可以恢复最近一份备份：npm run restore -- ${latest} --replace，` : ''
    }要就这样用下去，请删掉 ${dataDir}/cloud.db.mark 再启动`,
  damaged: (dataDir: string, latest: string | undefined) =>
    `数据文件夹 ${dataDir} 里的数据文件坏了，没有启动，什么也没有改。${
      latest
        ? `最近一份备份是 ${latest}，恢复它请运行 npm run restore -- ${latest} --replace（坏了的文件夹会改名留着）`
        : '没有找到备份；请不要删除这个文件夹，把它交给会修的人'
    }`,
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
