export const hardshipTexts = {
  title: '困难帮扶申请',
  intro: '只问三样，不用传证明。负责的干部先跟您联系，要什么材料当面说。',
  whom: '给谁申请',
  reason: '遇到了什么',
  words: '用一句话说说',
  wordsHint: '例如：爱人住院两个月，家里只有我一个人上班',
  who: '谁看得到',
  whoText:
    '只有负责您单位的干部和街道总工会打得开，打开一次记一次，您看得到。没有负责的干部时，服务站的干部谁接手谁看。',
  agree: '我同意这样办',
  agreeNote: '办完 90 天后删掉内容，只留件数',
  missing: { whom: '先选给谁申请', reason: '再选遇到了什么', words: '再写一句话', agreed: '看过谁看得到，点同意' },
  afterwards: '交上去就有编号，像查快递一样查',
  send: (day: string) => `交上去，${day}前答复`,
  sending: '正在交…',
  hotline: '急的，先打 12351',
  guide: '看办事指南：谁能申请、多久办好',
}
