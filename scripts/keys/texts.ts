/** What `npm run keys` says, and what a start and a restore say of keys. */
export const texts = {
  made: (file: string) =>
    `报名的回答从现在起加密保存，密钥在 ${file}。备份里没有它，请另存一份到别处，和备份分开放；丢了它，回答就打不开了。`,
  unreadable: (file: string) =>
    `密钥文件 ${file} 读不懂，或者抄错了字，什么也没有改。请把另存的密钥文件放回来再试；实在找不到，把它改名后再启动，会生成新密钥，以前的回答就打不开了`,
  lacking: (ids: readonly string[], rows: number, file: string) =>
    `有 ${rows} 份报名的回答打不开，缺密钥 ${ids.join('、')}；其余照常使用。找到另存的密钥文件后，请停下来运行 npm run keys -- --add 密钥文件（不要直接覆盖 ${file}，里面有新密钥）`,
  line: (id: string, count: number, note: string) => `${id}  ${count} 份报名${note}`,
  none: '还没有密钥，下次 npm start 时生成',
  first: '  正在使用',
  older: '  旧密钥',
  olderDone: '  旧密钥，已经没有报名要用它',
  fromNextStart: '  下次 npm start 起用',
  missing: '  缺这把密钥，打不开',
  added: (ids: readonly string[], file: string) => `加好了密钥 ${ids.join('、')}（${file}）。`,
  nothingNew: '这个文件里的密钥都已经有了，什么也没有改',
  renewed: (id: string, file: string) =>
    `生成了新密钥 ${id}（${file}），请重新另存一份。旧密钥还留着，下次 npm start 起新的回答用新密钥，旧的在启动后和每天夜里换成新密钥；都换完以后用 npm run keys 看，再用 --drop 去掉旧的`,
  dropped: (id: string) => `去掉了密钥 ${id}。以前的备份里有用它加密的回答，另存的那一份请和那些备份留得一样久`,
  needed: (id: string, count: number) =>
    `密钥 ${id} 还有 ${count} 份报名要用，没有去掉；启动后会自动换成新密钥，换完再来`,
  isFirst: (id: string) => `密钥 ${id} 正在使用，没有去掉；请先用 npm run keys -- --new 生成新的`,
  unknown: (id: string) => `没有密钥 ${id}，什么也没有改；npm run keys 看有哪些`,
  inUse: (dataDir: string) => `数据文件夹 ${dataDir} 正在使用，什么也没有改。请先停下 npm start，再去掉密钥`,
  noFolder: (dataDir: string) => `数据文件夹 ${dataDir} 里还没有数据，也就没有密钥`,
  noKeyFile: (file: string) => `找不到密钥文件 ${file}，什么也没有改`,
  noCloud:
    '看云端的密钥要先填环境变量 CLOUDBASE_ENV、CLOUDBASE_SECRET_ID、CLOUDBASE_SECRET_KEY 和 ANSWER_KEYS，见 docs/deploy.md',
  usage:
    '可以这样用：npm run keys（看有哪些），后面加 -- --new、-- --add 密钥文件、-- --drop 密钥编号；搬到云端用 -- --variable（打印 ANSWER_KEYS 要填的那一行）、-- --print（打印一把新密钥）和 -- --cloud（看有哪些）',
}
