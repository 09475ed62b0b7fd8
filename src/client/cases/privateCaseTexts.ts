/** Words of phone and desk for a case that is kept for few. */
export const privateCaseTexts = {
  counsel: { title: '只给法律援助人员看', notYours: '由法律援助人员办' },
  hardship: { title: '困难帮扶申请', notYours: '由负责的干部办' },
  due: (day: string) => `答应 ${day}前答复`,
  logged: '打开一次记一次，本人看得到',
}
