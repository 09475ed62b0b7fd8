import { inBeijing } from '#shared/beijingTime'

export const unionTexts = {
  say: '对这家工会有话说',
  sayNote: '有编号，有答复的日子，可以不留名',
  who: '谁在管什么',
  /** A day in Beijing, such as 2029-06-30. */
  until: (day: string) => `${inBeijing(Date.parse(`${day}T00:00+08:00`)).format('YYYY 年 M 月')}换届`,
  chair: '主席',
  noChair: '主席还没有登记',
  apart: '另一条线，不归主席管',
  audit: '经费审查委员',
  auditNote: '经费审查委员会查工会的账，只向会员大会报告。',
  none: '委员名单还没有登记',
  noneText: '想找人，请打下面的电话，或者问服务站。',
  noneForChair: '您是主席：请到工作台的“会员”里打开一位委员，给他加上岗位，这里就会显示。',
  masked: '委员的全名，这家工会的人核对身份以后看得到。',
  contact: '找人办事',
  phone: '工会办公电话',
  noPhone: '工会还没有登记办公电话',
  noPhoneText: '有事请找下面的服务站联系人，或者问服务站。',
  officer: '服务站联系人',
  noOfficer: '还没有登记，请问服务站',
  honours: '得过的荣誉',
  closed: '这家工会已经关闭，请问服务站它并到了哪里。',
}
