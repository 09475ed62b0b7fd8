import type { TeamRule } from './teamRule'

/** 结对与组队的规定, in the lines that one reads before one signs up. */
export function teamLines({ kind, least, most, women, colleagues, hours }: TeamRule): string[] {
  const many = least === most ? `${least} 人` : `${least} 到 ${most} 人`
  const who = [women ? `至少 ${women} 名女队员` : '', colleagues ? '同一家企业的同事' : ''].filter(Boolean)
  const size = kind === 'pair' ? '两人结对，一对占一个名额' : `${many}组队，一队占一个名额`
  return [
    [size, ...who].join('，'),
    `${kind === 'pair' ? '搭档' : '队友'}没到齐，名额先留 ${hours} 小时；到时还没齐，排到候补末尾`,
  ]
}
