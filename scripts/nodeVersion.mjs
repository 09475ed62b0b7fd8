/** Whether a version of Node is one of those that package.json names, such as `^20.19.0 || >=22.12.0`. */
export function fitsEngines(engines, version) {
  return engines.split('||').some((range) => fits(range.trim(), numbersOf(version)))
}

/** The versions that package.json names, in words for people. */
export function inWords(engines) {
  const words = engines.split('||').map((range) => {
    const [, sign, least] = /^(\^|>=)(.+)$/.exec(range.trim())
    return sign === '^' ? `${least} 以上的 ${numbersOf(least)[0]} 版` : `${least} 以上`
  })
  return words.join('，或 ')
}

function fits(range, version) {
  const least = numbersOf(range.replace(/^(\^|>=)/, ''))
  if (range.startsWith('^') && version[0] !== least[0]) return false
  const differs = least.findIndex((number, index) => number !== version[index])
  return differs === -1 || version[differs] > least[differs]
}

function numbersOf(version) {
  return version.split('.').map(Number)
}
