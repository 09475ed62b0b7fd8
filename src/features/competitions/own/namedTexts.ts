export const namedTexts = {
  named: '大家看得到您的姓名',
  unnamed: (no: number) => `大家看到的是“选手 ${no}”`,
  note: '对阵、名次、大屏和打印的表上；可以改',
  hideTitle: '只显示号码？',
  hideText: (no: number) =>
    `改了以后，对阵、名次、大屏和打印的表上写的是“选手 ${no}”，不写姓名，单位照写。裁判和主办单位还看得到姓名；已经发出的通知不变。`,
  hide: (no: number) => `改成“选手 ${no}”`,
  showTitle: '显示姓名？',
  showText: '改了以后，对阵、名次、大屏和打印的表上写您的姓名和单位。',
  show: '显示姓名',
}
