export const besideTexts = {
  alsoHere: (names: string[]) => `${names.join('、')}正在改这一份，两人写的会合到一起`,
}
