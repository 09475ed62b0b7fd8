import type { Guide } from './guide'

type Told = Pick<Guide, 'title' | 'forWhom' | 'materials' | 'limit' | 'where' | 'law' | 'link'>

/** 答复的话. What the catalogue says of a service, as an officer begins an answer with it; they go on from there. */
export function guideAnswer({ title, forWhom, materials, limit, where, law, link }: Told): string {
  const lines = [
    ['给谁办', forWhom],
    ['带什么', materials.join('、') || '不用带材料'],
    ['多久', limit],
    ['到哪里', where],
    ['依据', law],
    ['网址', link],
  ]
  return [title, ...lines.flatMap(([name, words]) => (words ? `${name}：${words}` : []))].join('\n')
}
