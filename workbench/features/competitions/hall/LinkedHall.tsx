import { useId } from 'react'
import type { ScreenSeen } from '#shared/screens/screenLink'
import { CompetitionHall } from './CompetitionHall'

/** The competition of a link, on a screen without a session. */
export default function LinkedHall({ seen }: { seen: ScreenSeen }) {
  const screen = useId()
  return seen.kind === 'competition' ? <CompetitionHall competitionId={seen.competitionId} screen={screen} /> : null
}
