export const faultTexts = {
  /** How many fields of a form are wrong; the first of them is on the screen. */
  count: (faults: number) => (faults === 1 ? '有一处还没有填好，请看红字。' : `有 ${faults} 处还没有填好，请看红字。`),
}
