export const peopleTexts = {
  waiting: '还没确认',
  confirmed: '已确认',
  name: '姓名',
  place: '单位',
  how: '情况',
  nobodyWaits: '都确认了',
  nobodyConfirmed: '还没有人确认',
  note: '代为登记',
  noted: '已登记为确认',
  unnote: '收回登记',
  unnoted: '已收回登记',
}
