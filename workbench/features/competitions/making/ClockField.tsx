import type { GameClock } from '#shared/competitions/hall/gameClock'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { hallTexts as texts } from './hallTexts'

interface Props {
  clock: GameClock | null
  onChange: (clock: GameClock | null) => void
}

/** 棋钟: minutes of each player, and seconds for each move; empty where there is none. */
export function ClockField({ clock, onChange }: Props) {
  return (
    <>
      <Field label={texts.clock} hint={texts.clockHint}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 1, max: 180, precision: 0, value: clock?.minutes ?? null }}
            onChange={(minutes) => onChange(minutes === null ? null : { minutes, seconds: clock?.seconds ?? 0 })}
          />
        )}
      </Field>
      {clock && (
        <Field label={texts.seconds} hint={texts.secondsHint}>
          {(control) => (
            <NumberBox
              {...{ ...control, min: 0, max: 120, precision: 0, value: clock.seconds }}
              onChange={(seconds) => onChange({ ...clock, seconds: seconds ?? 0 })}
            />
          )}
        </Field>
      )}
    </>
  )
}
