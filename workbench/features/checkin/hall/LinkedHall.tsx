import { useId } from 'react'
import type { ScreenSeen } from '#shared/screens/screenLink'
import { HallScreen } from './HallScreen'

/** The code to check in of a link, on a screen without a session. */
export default function LinkedHall({ seen }: { seen: ScreenSeen }) {
  const screen = useId()
  return seen.kind === 'checkin' ? <HallScreen id={screen} {...seen} /> : null
}
