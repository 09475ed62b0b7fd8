import type { Edge } from '../index/range'

/** The range of an index with the matches of `^abc` or the like; undefined when no plain text comes first. */
export function prefixEdges({ source, flags }: RegExp): { above: Edge; below: Edge } | undefined {
  if (flags !== '' || source.includes('|')) return undefined
  const [, literal = '', next = ''] =
    /^\^((?:[\p{L}\p{N}\s_:,;@#%&=<>~`'"!/-]|\\[^\p{L}\p{N}])*)(.?)/u.exec(source) ?? []
  const text = literal.replace(/\\(.)/gu, '$1')
  // A quantifier makes the character before it optional.
  const prefix = /[*?{]/.test(next) ? [...text].slice(0, -1).join('') : text
  if (prefix === '') return undefined
  return { above: { value: prefix, isIncluded: true }, below: { value: `${prefix}\uffff`, isIncluded: true } }
}
