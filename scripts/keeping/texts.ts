import type { Lacking } from '../keys/keyUse'
import type { Unsent } from './holdBackUnsent'

interface Taken {
  file: string
  rows: number
  files: number
  bytes: number
  /** Where the keys lie that open the answers in it, and their ids; nothing when there are no answers. */
  keys: { at: string; ids: string } | undefined
}

interface Restored {
  dataDir: string
  rows: number
  files: number
  aside: string | undefined
  unsent: Unsent
  lacking: Lacking
}

interface RestoredInCloud {
  env: string
  rows: number
  files: number
  unnamed: number
  unsent: Unsent
  /** Ids of the keys that open its answers. */
  keys: readonly string[]
}

/** Sentences of `npm run backup` and `npm run restore`. */
export const texts = {
  taken: ({ file, rows, files, bytes, keys }: Taken) =>
    [
      `备份好了，已逐字核对：${file}（${rows} 行数据，${files} 个文件，${sizeText(bytes)}）`,
      keys
        ? `。报名的回答是加密的，密钥 ${keys.ids.replaceAll(' ', '、')} 不在备份里，在 ${keys.at}：请另存一份，和备份分开放，没有它就打不开`
        : '',
    ].join(''),
  notOfOneInstant: '。云开发环境里的数据是一个集合一个集合读出来的，不是同一刻的，请挑没人用的时候备份',
  restored: ({ dataDir, rows, files, aside, unsent, lacking }: Restored) =>
    [
      `恢复好了：${dataDir}（${rows} 行数据，${files} 个文件）。`,
      unsentText(unsent),
      lacking.rows > 0
        ? `有 ${lacking.rows} 份报名的回答打不开，缺密钥 ${lacking.ids.join('、')}：找到另存的密钥文件以后运行 npm run keys -- --add 密钥文件，就能打开。`
        : '',
      aside ? `原来的文件夹留在 ${aside}，确认没问题后可以删掉。` : '',
      '现在可以 npm start',
    ].join(''),
  restoredInCloud: ({ env, rows, files, unnamed, unsent, keys }: RestoredInCloud) =>
    [
      `恢复好了：云开发环境 ${env}（${rows} 行数据，${files} 个文件）。`,
      unnamed > 0 ? `${unnamed} 个文件没有哪一行数据提到，没有放进去。` : '',
      unsentText(unsent),
      keys.length > 0 ? `报名的回答要用密钥 ${keys.join('、')} 打开，部署时 ANSWER_KEYS 里要有它。` : '',
      '现在请 npm run deploy，建好索引再开门',
    ].join(''),
  noAccount: (missing: readonly string[]) =>
    `还缺环境变量 ${missing.join('、')}，什么也没有做；怎么取得，见 docs/deploy.md`,
  cloudSaysNo: (cause: string) =>
    `云开发环境没有答应，请检查网络和三个 CLOUDBASE_ 变量，再来一次同样的命令（${cause.replaceAll(/\s+/g, ' ').slice(0, 200)}）`,
  environmentFull: (env: string, collection: string) =>
    `云开发环境 ${env} 里已经有数据（集合 ${collection}），什么也没有改。请新建一个环境，先不要部署，再恢复到那里`,
  halfRestored: (env: string) =>
    `云开发环境 ${env} 还没有恢复完，什么也没有做。请用同一份备份再来一次 npm run restore -- 备份文件.zip --cloud`,
  demonstrationInCloud: '这是演示数据的备份，云开发环境里只放真实数据，什么也没有改',
  unreadableInCloud: (file: string) =>
    `${file} 不是完整的备份，或者后来被改动过。云开发环境里可能已经放进了一部分，不要部署它；请换一份备份和一个新环境`,
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

function unsentText({ messages, pushes }: Unsent): string {
  return [
    messages > 0 ? `备份时还没发出的 ${messages} 条消息只留在站内，以免收到两遍。` : '',
    pushes > 0 ? `${pushes} 次没发完的推送停下了，请到工作台“推送中心”看过再决定。` : '',
  ].join('')
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
