import type { RegisterSheet } from '#shared/register/sheets/registerKinds'

export const sheetsTexts = {
  title: '导入和导出册子',
  back: { unions: '工会和企业', enterprises: '工会和企业', grids: '网格和楼宇', buildings: '网格和楼宇' },
  which: '导入哪一种',
  of: { unions: '工会', enterprises: '企业', grids: '网格', buildings: '楼宇' } satisfies Record<RegisterSheet, string>,
  panel: { unions: '导入工会', enterprises: '导入企业', grids: '导入网格', buildings: '导入楼宇' },
  how: {
    unions:
      '选一个 Excel 表（.xlsx，一次最多 3,000 行）。名称相同的算同一家。先检查一遍，看过结果再导入；检查不改册子。',
    enterprises:
      '选一个 Excel 表（.xlsx，一次最多 3,000 行）。先按统一社会信用代码找，没有代码按名称找。先检查一遍，看过结果再导入；检查不改册子。',
    grids:
      '选一个 Excel 表（.xlsx，一次最多 3,000 行）。网格按名称找，“第 7 网格”、“7”和“07”算同一个；有同名的，再看在哪个社区。先检查一遍，看过结果再导入；检查不改册子。',
    buildings:
      '选一个 Excel 表（.xlsx，一次最多 3,000 行）。名称相同的算同一栋。换了网格的楼，里面的企业跟着换。先检查一遍，看过结果再导入；检查不改册子。',
  },
  empty: {
    unions: '空着的格子不改原来的。',
    enterprises: '空着的格子不改原来的。所属工会空着的新企业，先算还没有工会。',
    grids: '空着的格子不改原来的。社区要先在“网格和楼宇”里加好。',
    buildings: '空着的格子不改原来的。',
  },
  choose: '选择表格',
  template: '下载空表',
  export: '导出',
  exportTitle: { unions: '导出工会', enterprises: '导出企业', grids: '导出网格', buildings: '导出楼宇' },
  added: '新增',
  addedLine: '册子里还没有',
  changed: '更改',
  changedLine: '和册子里不一样',
  unchanged: '不变',
  unchangedLine: '已经在册子里',
  wrong: '有错',
  wrongLine: '不会导入',
  union: '工会',
  beside: { unions: undefined, enterprises: '所属工会', grids: '所在社区', buildings: '网格' },
  nothing: '没有要导入的：能导入的行都已经在册子里。',
  nothingThere: '没有要导入的：表头下面还没有内容。',
  nothingGood: '没有能导入的行，请看下面错在哪里。',
  repeated: (count: number) => `有 ${count.toLocaleString()} 行和别的行一模一样，只算一次。`,
  unknownTitle: (count: number) => `册子里没有的 ${count.toLocaleString()} 家工会`,
  unknownHow: '名字写错的，请在表里改；确实是新工会，可以在这里一次建好，再回来导入。',
  kind: '类型',
  rows: '行',
  makeUnions: (count: number) => `新建这 ${count.toLocaleString()} 家工会`,
  doneText: {
    unions: '册子已经更新。',
    enterprises: '册子已经更新；各家的企业数和会员数一分钟内跟上。',
    grids: '册子已经更新，在“网格和楼宇”里看得到。',
    buildings: '册子已经更新，在“网格和楼宇”里看得到；换了网格的楼，里面的企业一分钟内跟过去。',
  },
  unknownGround: (grids: number, buildings: number) =>
    [...(grids > 0 ? [`${grids} 个网格`] : []), ...(buildings > 0 ? [`${buildings} 栋楼`] : [])].join('、') +
    '还没有登记',
  ground: '网格或楼宇',
  groundHow: '会建成',
  newGrid: '最下一级的网格，还不在哪个社区里面',
  newBuilding: (grid: string, floors: number) => `在${grid}，${floors} 层（表里最高的一层）`,
  buildingNowhere: '建不了：请在表里写上它的网格',
  makeGround: (count: number) => `建好这 ${count} 个`,
  unknownGroundHow: '请先看看是不是写错了名字；确实是新的，一次建好再导入，层数和位置以后在“网格和楼宇”里改。',
}
