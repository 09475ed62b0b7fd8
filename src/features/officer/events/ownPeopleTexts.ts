export const ownPeopleTexts = {
  none: '接下来的活动，还没有本工会的人报名',
  noneText: '有人报上了，就会出现在这里。',
  seeEvents: '去看活动',
  enrol: '再报几位',
  people: (placed: number, waiting: number, moved: number) =>
    [placed > 0 && `${placed} 人报上`, waiting > 0 && `${waiting} 人候补`, moved > 0 && `${moved} 人已调动`]
      .filter(Boolean)
      .join('，'),
  waits: '候补',
  moved: '已调动',
  hasMoved: (isWaiting: boolean) => `会籍转到别的工会了，${isWaiting ? '还在候补' : '名额还在'}`,
}
