/** Words of phone and desk for a case that is kept for counsel. */
export const privateCaseTexts = {
  title: '只给法律援助人员看',
  due: (day: string) => `答应 ${day}前答复`,
  logged: '打开一次记一次，本人看得到',
  notYours: '由法律援助人员办',
}
