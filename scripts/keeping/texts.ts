import type { Unsent } from './holdBackUnsent'

interface Taken {
  file: string
  rows: number
  files: number
  bytes: number
}

interface Restored {
  dataDir: string
  rows: number
  files: number
  aside: string | undefined
  unsent: Unsent
}

interface RestoredInCloud {
  env: string
  rows: number
  files: number
  unnamed: number
  unsent: Unsent
}

/** Sentences of `npm run backup` and `npm run restore`. */
export const texts = {
  taken: ({ file, rows, files, bytes }: Taken) =>
    `备份好了，已逐字核对：${file}（${rows} 行数据，${files} 个文件，${sizeText(bytes)}）`,
  notOfOneInstant: '。云开发环境里的数据是一个集合一个集合读出来的，不是同一刻的，请挑没人用的时候备份',
  restored: ({ dataDir, rows, files, aside, unsent }: Restored) =>
    [
      `恢复好了：${dataDir}（${rows} 行数据，${files} 个文件）。`,
      unsentText(unsent),
      aside ? `原来的文件夹留在 ${aside}，确认没问题后可以删掉。` : '',
      '现在可以 npm start',
    ].join(''),
  restoredInCloud: ({ env, rows, files, unnamed, unsent }: RestoredInCloud) =>
    [
      `恢复好了：云开发环境 ${env}（${rows} 行数据，${files} 个文件）。`,
      unnamed > 0 ? `${unnamed} 个文件没有哪一行数据提到，没有放进去。` : '',
      unsentText(unsent),
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
  unreadable: (file: string) => `${file} 不是完整的备份，或者后来被改动过，什么也没有改；请换一份备份`,
  folderFull: (dataDir: string, file: string) =>
    `数据文件夹 ${dataDir} 里已经有东西，什么也没有改。要用备份代替它，请运行 npm run restore -- ${file} --replace（原来的文件夹会改名留着），或换一个文件夹：DATA_DIR=另一个文件夹 npm run restore -- ${file}`,
  inUse: (dataDir: string) => `数据文件夹 ${dataDir} 正在使用，什么也没有改。请先停下 npm start`,
  copyFailed: ({ folder, freeBytes, cause }: { folder: string; freeBytes: number | undefined; cause: string }) =>
    `今夜的备份没有写成（${folder}${freeBytes === undefined ? '' : `，还剩 ${sizeText(freeBytes)}`}），以前的备份都在，请尽快处理：${cause}`,
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
