import type { FolderKind } from './folderMark'

/** Sentences for a DEMO that contradicts the folder, by the kind of the folder. */
export const contradiction: Record<FolderKind, (dataDir: string) => string> = {
  real: (dataDir) =>
    `数据文件夹 ${dataDir} 里是真实数据，不能当演示用，什么也没有改；打开真实数据请运行 DEMO=0 npm start，看演示请换一个文件夹：DATA_DIR=另一个文件夹 npm start`,
  demonstration: (dataDir) =>
    `数据文件夹 ${dataDir} 里是演示数据，不能当真实数据用，什么也没有改；看演示请去掉 DEMO=0，正式使用请换一个空文件夹：DEMO=0 DATA_DIR=另一个文件夹 npm start`,
}

export const unknownDemo = 'DEMO 只能填 0（正式使用）或 1（演示），不填就按数据文件夹原来的样子启动，什么也没有改'
export const noSeedForReal = 'DEMO=0 是正式使用，不放演示数据，什么也没有改；要放演示数据请去掉 DEMO=0：npm run seed'
export const fromTheFuture = '数据是更新的版本写的，这个版本读不懂，什么也没有改；请换回更新的程序再来一次'
export const notCompacted =
  '数据已整理好，但磁盘空间不够，数据文件里还留着整理前的痕迹；腾出和数据文件一样大的空间以后，备份再恢复一次就干净了'
export const incomplete = '演示数据不完整：可以在演示首页点“重新开始演示数据”，或运行 npm run seed -- --reset'

/** While the rows of an older version are put in order, which needs to be done once. */
export function inOrder(done: number, of: number): string {
  return `正在为这个版本整理数据，只需一次：${done.toLocaleString('en-US')} / ${of.toLocaleString('en-US')}`
}
