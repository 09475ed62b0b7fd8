import type { Area } from './territory'

type Keys = Pick<Area, 'pageKey' | 'grams' | 'spelt'>

/** Sorted by pinyin; `named` is what the directory makes of the name. */
export function groundKeys(id: string, named: Omit<Keys, 'pageKey'>): Keys {
  const ways = named.spelt.split('\n')
  const pinyin = ways.find((way) => /^[a-z]/.test(way)) ?? ways[0] ?? ''
  return { ...named, pageKey: `${pinyin.slice(0, 60)}:${id}` }
}
