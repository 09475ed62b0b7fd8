import type { StageEntrant } from '#shared/competitions/stages/view'
import { teamTexts as texts } from '../stages/teamTexts'

interface Props {
  name: string
  roster: StageEntrant['roster'] | undefined
}

/** An entrant's name; of a team also who is on its roster, and who has left it since. */
export function TeamName({ name, roster }: Props) {
  return (
    <>
      <b>{name}</b>
      {roster && (
        <div className="quiet">{roster.map((mate) => (mate.gone ? texts.gone(mate.name) : mate.name)).join('、')}</div>
      )}
    </>
  )
}
