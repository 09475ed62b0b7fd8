/** 破同分. Names of the tie-breaks that regulations use; the order in which they count is a setting of the event. */
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
