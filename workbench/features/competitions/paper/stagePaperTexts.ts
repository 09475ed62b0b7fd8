export const stageHallTexts = {
  titles: { calls: '请到台前', groups: '小组名次', bracket: '淘汰赛对阵' },
  shown: (turns: boolean) => `按台号找自己的台，时间是预计的${turns ? '，12 秒翻一页' : ''}`,
}

export const stagePaperTexts = {
  sheets: { groups: '小组对阵表', bracket: '淘汰赛对阵表', matches: '场次安排', cards: '记分单', team: '团体赛记分单' },
  rule: '胜 2 分，负 1 分，没到场 0 分；同分只比相互之间：积分、胜负局比、得失分比。结果以裁判台为准。',
  ruleBoards: '胜 2 分，平 1 分，负 0 分；同分比全部局分，再比相互场分。结果以裁判台为准。',
  ruleBracket: '数字是赢的局数。结果以裁判台为准。',
  place: '名次',
  points: '积分',
  sign: '胜方签名',
  score: '局分',
}
