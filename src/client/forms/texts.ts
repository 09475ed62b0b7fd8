export const faultTexts = {
  /** How many fields of a form are wrong, and which is the first of them: it is on the screen. */
  count: (faults: number, first: string) =>
    faults === 1 ? `“${first}”还没有填好，请看红字。` : `“${first}”等 ${faults} 处还没有填好，请看红字。`,
}
