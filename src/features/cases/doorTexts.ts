export const doorTexts = {
  say: '我要说',
  sayNote: '监督、投诉、建议、求助、提问，五个工作日里答复',
  rights: '维权求助',
  rightsNote: '欠薪、工伤、辞退：三步知道怎么办、多久以内办',
  guides: '办事指南',
  guidesNote: '入会、转会籍、帮扶、维权，带什么、多久办好',
  questions: '大家问过的',
  questionsNote: '别人问过的，工会怎么答的',
  hotline: '12351 职工热线',
  hotlineNote: '欠薪、工伤、被欺负，一点就拨',
  mine: '我说的事',
  mineNote: '像查快递一样查，也可以凭查询码看',
}
