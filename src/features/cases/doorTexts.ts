export const doorTexts = {
  say: '我要说',
  sayNote: '监督、投诉、建议、求助、提问，五个工作日里答复',
  mine: '我说的事',
  mineNote: '像查快递一样查，也可以凭查询码看',
}
