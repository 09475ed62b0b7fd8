export const seedingTexts = {
  seeds: '定种子',
  title: '种子，最强的在前',
  hint: '按顺序选人：先选的是 1 号种子。没选的抽签排在后面。',
  set: (count: number) => (count > 0 ? `定了 ${count} 位种子` : '不设种子了'),
  seedNo: (seed: number) => `${seed} 号种子`,
  brand: '照品牌活动的历届成绩',
  brandHint: '只给出先后，不显示任何人的等级分和名次；没打过的不在里面。',
  choose: '哪一个品牌',
  byRating: '按等级分排',
  byLast: '按上一届名次排',
  noBrands: '还没有品牌活动，可以用下面的办法。',
  found: (count: number, year: number | undefined) =>
    count === 0
      ? '这个品牌的历届里，没有这次参赛的人的成绩。'
      : `排好 ${count} 位${year === undefined ? '' : `，照 ${year} 年那一届`}，都在下面，可以再改。`,
  paste: '照以前的名次',
  pasteHint: '从表格里复制“名次、姓名、单位”几列粘进来，或者选一个 TRF 文件。按姓名认人，重名的再看单位。',
  take: '按这份名次排',
  file: '选 TRF 文件',
  read: (found: number, unknown: string[]) =>
    unknown.length === 0
      ? `认出 ${found} 位，都在下面。`
      : `认出 ${found} 位；没认出 ${unknown.length} 行：${unknown.slice(0, 5).join('、')}${unknown.length > 5 ? '……' : ''}。可能这次没参赛，或者重名。`,
}
