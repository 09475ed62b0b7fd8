import type { QuestionState } from '#shared/questions/question'

export const openTexts = {
  title: '放到“大家问过的”',
  about: '用自己的话写，不写姓名、单位、号码。会员同意、另一位干部看过，才公开；答复人写您的名字。',
  question: '问',
  questionHint: '例如：活动室周末开吗？',
  answer: '答',
  answerHint: '说清楚怎么办、到哪里办',
  guide: '和哪一项服务事项放在一起（可以不选）',
  propose: '请会员同意',
  proposeAgain: '改好了，再请会员同意',
  proposed: '提了。会员同意以后，再请另一位干部看',
  proposedUnnamed: '提了。不留名的收不到通知，凭查询码看到才能同意',
  change: '改一改（要重新请会员同意）',
  withdraw: '撤下来',
  withdrawn: '撤下来了，列表和搜索里都没有了',
}

export const openStateTexts: Record<QuestionState, string> = {
  offered: '等会员同意。',
  waiting: '会员同意了，等另一位干部看。',
  shown: '公开了，大家在“大家问过的”里看得到。',
  sentBack: '另一位干部退回来了，请改。',
  declined: '会员不同意公开，这件事不能再提。',
  withdrawn: '撤下来了。改好可以再提。',
}
