export const qualityTexts = {
  title: '资料质量',
  score: (score: number) => `${score} 分`,
  sum: (faulty: number, all: number) =>
    faulty === 0
      ? `${all.toLocaleString()} 家企业的资料都齐了`
      : `${all.toLocaleString()} 家企业里 ${faulty.toLocaleString()} 家有要改的`,
  whole: '分数是各项资料里没毛病的比例，100 分就是一处也不缺。',
  kinds: '按毛病看',
  all: '全部',
  queue: '待修的',
  name: '企业',
  union: '所属工会',
  noUnion: '还没有工会',
  faults: '要改的',
  nothing: '没有要改的',
  nothingText: '这里每家企业的资料都齐了。',
  unions: '各家工会',
  unionName: '工会',
  unionScore: '分数',
  count: '要改',
  ask: '请主席核对',
  asked: (told: number, firms: number) => `已请 ${told} 位主席核对 ${firms} 家企业`,
  nothingYet: '还没有登记企业',
  nothingYetText: '登记了企业，这里就数得出哪些资料还缺。',
}
