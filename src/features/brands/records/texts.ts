import type { Meeting, RecordRow } from '#shared/brands/record'

const sportName: Record<NonNullable<RecordRow['ratings']>[number]['sport'], string> = {
  xiangqi: '象棋',
  tableTennis: '乒乓球',
}

export const recordTexts = {
  title: '历届积分',
  none: '还没有人显示自己的成绩',
  noneNote: '参加过的人自己愿意，才会列在这里。',
  you: '（您）',
  line: ({ played, best, ratings = [], ...games }: RecordRow) =>
    [
      `${played} 届`,
      best === undefined ? '' : `最好第 ${best} 名`,
      gamesText(games),
      ...ratings.map(({ sport, rating }) => `${sportName[sport]}等级分 ${rating}`),
    ]
      .filter(Boolean)
      .join('，'),
  points: (points: number) => `${points} 分`,
  rule: (points: string) => `个人赛前八名记 ${points} 分，往后不记分；团体赛不算。只列愿意显示的人，算最近十届。`,
  ratingRule: (start: number, games: number) =>
    `等级分按这里历届的对局一项一项算，人人从 ${start} 分起，赢强手加得多；打满 ${games} 局才有。`,
  shown: '您的成绩正在显示',
  hidden: '要不要显示我的成绩',
  ownNote: (played: number) => (played > 0 ? `您打完过 ${played} 届` : '您还没有打完过这里的个人赛'),
  askTitle: '显示我的历届成绩？',
  askText: [
    '同意后，大家在品牌活动里看得到：您的名字、单位、打过几届、最好名次、积分、等级分、胜负局数，和同样愿意显示的人交过几次手。',
    '对所有品牌活动都有效。随时可以改回不显示，改了马上就看不到，同意的记录也删掉。不同意不影响报名和比赛。',
  ],
  show: '同意，显示我的成绩',
  shownText: ['大家看得到您的名字、单位、积分、等级分、名次和胜负局数。改成不显示，马上就看不到了。'],
  hide: '不再显示',
  olderNote: '等级分还没有显示，点开看新的说明',
  olderText: [
    '现在显示的是名字、单位、打过几届、最好名次、积分和胜负局数。新加了等级分：按历届对局算的一个数，说明您大概有多强。',
    '同意后，等级分也一起显示；不点就和现在一样，只是没有等级分。',
  ],
  showRating: '同意，等级分也显示',
  of: (name: string) => `${name}的历届成绩`,
  against: (name: string) => `对${name}`,
  games: ({ won, drawn, lost }: Meeting) => gamesText({ won, drawn, lost }),
  noMeetings: '还没有和别人交过手',
  noMeetingsNote: '只算和同样愿意显示成绩的人。',
}

function gamesText({ won, drawn, lost }: Pick<Meeting, 'won' | 'drawn' | 'lost'>): string {
  return `胜 ${won}${drawn > 0 ? `、和 ${drawn}` : ''}、负 ${lost}`
}
