/**
 * Command line of a tool that npm has put into the path. On Windows that is a `.cmd` file, which Node from 20.12.2 on
 * starts through the shell alone (CVE-2024-27980); the shell takes words apart at blanks unless they are quoted.
 */
export function commandOf(tool, words, platform = process.platform) {
  if (platform !== 'win32') return { command: tool, words, options: {} }
  return { command: inQuotes(`${tool}.cmd`), words: words.map(inQuotes), options: { shell: true } }
}

function inQuotes(word) {
  return /^[\w@./:=+-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`
}
