/** 破同分. In this order of names the regulations use them; the order that counts is a setting of the event. */
export const TIEBREAKS = [
  'opponentScore',
  'progressive',
  'wins',
  'secondWins',
  'secondGames',
  'fouls',
  'directWin',
  'previousRounds',
  'laterRounds',
] as const
export type Tiebreak = (typeof TIEBREAKS)[number]

export const tiebreakName: Record<Tiebreak, string> = {
  opponentScore: '对手分',
  progressive: '累进分',
  wins: '胜局',
  secondWins: '后手胜局',
  secondGames: '后手局数',
  fouls: '犯规',
  directWin: '直胜',
  previousRounds: '逐轮递减',
  laterRounds: '去首轮递减',
}
