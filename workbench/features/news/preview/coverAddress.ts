import { motifAddress } from '../../../ui/motifAddress'

/** Names of the covers that an article may have. */
export const COVERS = {
  work: '工作',
  policy: '政策',
  hutong: '胡同',
  member: '会员',
  chess: '象棋',
  pingpong: '乒乓',
  karaoke: '唱歌',
  family: '亲子',
  walk: '健步',
  outing: '春秋游',
  recuperation: '疗休养',
  quiz: '竞赛',
  drill: '演练',
  skills: '技能',
  essay: '征文',
  books: '图书',
  training: '培训',
  fire: '消防',
} as const

/**
 * The address of a cover. Older articles name it like a channel or an event; an unknown name gives the red wall, as on
 * the phone.
 */
export function coverAddress(cover: string): string | undefined {
  const name = cover.replace(/^(cover|event|channel)-/, '').replace(/^governance$/, 'hutong')
  return motifAddress(`cover-${name}`) ?? motifAddress('cover-red-wall')
}
