import type { RegisterSheet } from '#shared/register/sheets/registerKinds'

/** 示例行 of the empty sheets, which the import passes over, and how to fill them in. */
export const EXAMPLES: Record<RegisterSheet, readonly string[]> = {
  unions: [
    '工会全称（示例）',
    '独立企业工会',
    '王示例',
    '',
    '010-66000000',
    '工作日 9:00–17:00',
    '2024-03-01',
    '2029-02-28',
  ],
  enterprises: [
    ...[
      '企业全称（示例）',
      '工会全称，没有就空着',
      '',
      '10–24 人',
      '非公企业',
      '餐饮',
      '18',
      '第 7 网格',
      '示例大厦',
      '长桥胡同 7 号',
      '3 层',
      '否',
    ],
    ...['李示例', '人事', '010-66000001', '', '', ''],
  ],
}

export const HOW_TO_FILL: Record<RegisterSheet, string> = {
  unions:
    '从第 4 行写起，一行一家，表头不要改。类型填 独立企业工会、社区联合工会 或 行业工会联合会；名称和类型要填，其余可以空着，空着就不改原来的。第 3 行是示例，导入时跳过。',
  enterprises:
    '从第 4 行写起，一行一家，表头不要改。企业名称要填，规模和在职人数填一样就行；没有工会的空着；性质空着的新企业算非公企业；其余空着就不改原来的。几位联系人用分号隔开。第 3 行是示例，导入时跳过。',
}
