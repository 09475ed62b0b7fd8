import type { SheetKind } from '../../sheets/sheetKind'

export type EarlierColumn = 'name' | 'unit' | 'phone'

/** 往届名单. Who took part; whatever else stands in the sheet is not read. */
export const earlierKind: SheetKind<EarlierColumn> = {
  columns: {
    name: { name: '姓名', heads: ['参加人', '报名人', '参与人', '职工姓名', '会员姓名', '名字'], isNeeded: true },
    unit: {
      name: '单位',
      heads: ['企业', '工会', '所在单位', '所在企业', '工作单位', '企业名称', '单位名称', '所属工会'],
      spreads: true,
    },
    phone: { name: '手机', heads: ['手机号', '电话', '手机号码', '联系电话', '联系方式', '手机尾号', '手机后四位'] },
  },
}
