export const photoTexts = {
  title: '照片',
  add: '加照片',
  adding: '正在传…',
  one: (index: number) => `第 ${index} 张照片`,
  remove: (index: number) => `不要第 ${index} 张照片`,
  note: '最多 6 张，可以不加。拍摄地点和时间会去掉；别人的脸请避开',
  notKept: '离开这一页，选好的照片要重选；写的话还在',
  private: '只有您和办这件事的人看得到，办完九十天后删掉',
  lost: '网不好，这张没有传到，请再传一次。',
  sent: (count: number) => `${count} 张照片也交上去了`,
  someLeft: (count: number) => `有 ${count} 张照片没有传到，话已经交上去了。`,
  again: (count: number) => `再传这 ${count} 张`,
}
