export const photoTexts = {
  title: '照片和语音',
  add: '加照片',
  adding: '正在传…',
  one: (index: number) => `第 ${index} 张照片`,
  remove: (index: number) => `不要第 ${index} 张照片`,
  note: '照片和语音一共最多 6 份，可以不加。拍摄地点和时间会去掉；别人的脸请避开',
  notKept: '离开这一页，选好的照片、说的语音要重来；写的话还在',
  private: '只有您和办这件事的人看得到，办完九十天后删掉',
  lost: '网不好，这一份没有传到，请再传一次。',
  sent: (count: number) => `${count} 份照片、语音也交上去了`,
  someLeft: (count: number) => `有 ${count} 份照片、语音没有传到，话已经交上去了。`,
  again: (count: number) => `再传这 ${count} 份`,
}

export const voiceTexts = {
  record: '不想打字？说给工会听',
  recording: (seconds: number, longest: number) => `正在听，${seconds} 秒 · 说完了点这里（最长 ${longest} 秒）`,
  one: (seconds: number) => `语音 ${seconds} 秒，点一下听`,
  playing: (seconds: number) => `语音 ${seconds} 秒，正在放`,
  remove: '不要这段',
  /** What stands for the words where somebody has only spoken. */
  onlyVoice: (seconds: number) => `（说了一段语音，${seconds} 秒）`,
}
