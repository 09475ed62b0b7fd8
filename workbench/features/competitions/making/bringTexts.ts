export const bringTexts = {
  open: '用 TRF 文件接着办',
  about:
    '别处编好、打了几轮的象棋赛，可以用它的 TRF 文件接到这里来：按姓名对上这场活动的报名，已打的轮次和成绩照文件记下，下一轮在这里编排。',
  choose: '选 TRF 文件',
  chosen: (name: string) => `选好了：${name}`,
  missing: '请先选 TRF 文件',
  yes: '照文件办这项比赛',
  made: (entered: number, rounds: number) => `办好了：${entered} 人，已打 ${rounds} 轮`,
}
