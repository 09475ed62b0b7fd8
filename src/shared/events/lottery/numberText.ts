/** A number of a lottery as it is read aloud: 087 412. */
export function numberText(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`
}
