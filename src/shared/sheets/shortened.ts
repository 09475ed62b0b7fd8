/** A cell's text as it is told in a sentence: one that is too long for any name does not push the rest off the screen. */
export function shortened(text: string, most = 30): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most).join('')}……` : text
}
