import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import { bracketName } from '#shared/competitions/stages/stageNames'
import { Confirm } from '../../../ui/Confirm'
import type { NamesByNo } from './namesOf'
import { stageTexts as texts } from './stageTexts'

interface Props {
  later: LaterChange[]
  names: NamesByNo
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** 后果: every later match that changes, and which results count no more, before anything is written. */
export function LaterDialog({ later, names, busy, onYes, onClose }: Props) {
  const pairOf = (pair: LaterChange['to']) => pair.map((no) => names(no)?.name ?? texts.tbd).join(' 对 ')
  return (
    <Confirm open title={texts.laterTitle} act={texts.laterYes} busy={busy} onAct={onYes} onClose={onClose}>
      <ul>
        {later.map(({ matchId, number, places, from, to, loses }) => (
          <li key={matchId}>
            {texts.later(`${texts.match(number)}${places ? `，${bracketName(places)}` : ''}`, pairOf(from), pairOf(to))}
            {loses && texts.laterLoses}
          </li>
        ))}
      </ul>
    </Confirm>
  )
}
