import type { PlayerMatch } from '#shared/competitions/day/playerView'

export const followedTexts = {
  follow: '关注一位选手',
  followNote: '他的下一场、台号和成绩排在最前面，只记在这部手机上',
  choose: '关注哪一位',
  search: '姓名、单位或号码',
  nobody: '没有找到，请换几个字。',
  of: (name: string) => `您关注的 ${name}`,
  other: '换一位',
  end: '不关注了',
  withdrawn: '已经退赛。',
  nothingNext: '下一场还没有编好。',
  lone: { bye: '这一轮轮空，记 2 分。', absent: '这一轮没有来，记 0 分。' },
  against: (name: string) => `对 ${name}`,
  table: (table: number) => `${table} 台`,
  at: (clock: string) => `预计 ${clock}`,
  tbd: '待定',
  states: {
    waiting: '等前面的结果',
    open: '在打',
    reported: '在打',
    disputed: '等裁判',
    final: '完',
  } satisfies Record<PlayerMatch['state'], string>,
}
