import type { SheetKind } from '../../sheets/sheetKind'

export type PastColumn = 'place' | 'name' | 'unit' | 'points'

/** 往届名次表. A merged unit stands for all its rows; a merged place for those who share it. */
export const pastKind: SheetKind<PastColumn> = {
  columns: {
    place: { name: '名次', heads: ['排名', '名次名', '成绩名次', '最终名次'], isNeeded: true, spreads: true },
    name: { name: '姓名', heads: ['选手', '参赛者', '队员', '运动员'], isNeeded: true },
    unit: { name: '单位', heads: ['企业', '所在单位', '工会', '代表队'], isNeeded: true, spreads: true },
    points: { name: '积分', heads: ['分数', '得分', '总分', '大分'] },
  },
}
