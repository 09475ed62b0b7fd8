import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import type { Areas } from '#shared/directory/territory'
import { type TerritoryWords, TerritoryWordsSchema } from '#shared/register/territory/words'
import { Confirm } from '../../../../ui/Confirm'
import { EntryText } from '../../../../ui/fields/EntryText'
import { Field } from '../../../../ui/fields/Field'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { groundFormTexts as texts } from '../groundTexts'

interface Props {
  street: Areas
  onDone: () => Promise<unknown>
  onClose: () => void
}

const MOST = 4

/** 服务站和辖区: the telephone of the station, names of the levels, the size of the street, the corners between which it lies. */
export function TerritoryDialog({ street, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const seen: TerritoryWords = {
    levels: street.levels,
    squareKm: street.squareKm ?? null,
    bounds: street.bounds ?? null,
    phone: street.phone ?? null,
    hours: street.hours ?? null,
  }
  const [levels, setLevels] = useState(street.levels)
  const [squareKm, setSquareKm] = useState(street.squareKm ? String(street.squareKm) : null)
  const [bounds, setBounds] = useState(sayBounds(street.bounds))
  const [phone, setPhone] = useState(seen.phone)
  const [hours, setHours] = useState(seen.hours)
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({})
  const act = async () => {
    const words = { levels, squareKm: squareKm ? Number(squareKm) : null, bounds: boundsIn(bounds), phone, hours }
    const read = v.safeParse(TerritoryWordsSchema, words)
    if (!read.success) {
      const found = read.issues.map((issue) => [String(issue.path?.[0].key), wordFor(issue)])
      return setFaults(Object.fromEntries(found))
    }
    const answer = await run('register.changeTerritory', { seen, words: read.output })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.saved })
    await onDone()
    onClose()
  }
  return (
    <Confirm open title={texts.levels} act={texts.save} busy={busy} onAct={act} onClose={onClose}>
      <EntryText
        first
        optional
        label={texts.stationPhone}
        hint={texts.stationHint}
        value={phone}
        error={faults.phone}
        onChange={setPhone}
      />
      <EntryText
        optional
        label={texts.stationHours}
        hint={texts.stationHoursHint}
        value={hours}
        error={faults.hours}
        onChange={setHours}
      />
      <Field label={texts.levelNames} hint={texts.levelsHint} error={faults.levels}>
        {(control) => (
          <div className="levels" id={control.id}>
            {levels.map((name, at) => (
              <Input
                // Levels have no other name than their place, and none moves.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                key={at}
                aria-label={texts.levelName(at + 1)}
                prefix={<span className="faint">{texts.levelName(at + 1)}</span>}
                maxLength={6}
                value={name}
                onChange={({ target }) => setLevels(levels.map((one, index) => (index === at ? target.value : one)))}
              />
            ))}
            <span className="ground__deeds">
              {levels.length < MOST && (
                <Button size="small" onClick={() => setLevels([...levels, ''])}>
                  {texts.addLevel}
                </Button>
              )}
              {levels.length > 1 && (
                <Button size="small" onClick={() => setLevels(levels.slice(0, -1))}>
                  {texts.dropLevel}
                </Button>
              )}
            </span>
          </div>
        )}
      </Field>
      <EntryText optional label={texts.squareKm} value={squareKm} error={faults.squareKm} onChange={setSquareKm} />
      <EntryText
        optional
        label={texts.bounds}
        hint={texts.boundsHint}
        max={80}
        value={bounds}
        error={faults.bounds}
        onChange={setBounds}
      />
    </Confirm>
  )
}

function sayBounds(bounds: Areas['bounds']): string | null {
  return bounds ? `${bounds.south}, ${bounds.west}, ${bounds.north}, ${bounds.east}` : null
}

/** Four numbers in one line; what is missing is no number, which the schema says. */
function boundsIn(text: string | null): TerritoryWords['bounds'] {
  if (text === null) return null
  const [south = Number.NaN, west = Number.NaN, north = Number.NaN, east = Number.NaN] = text
    .split(/[,，\s]+/)
    .filter(Boolean)
    .map(Number)
  return { south, west, north, east }
}

/** The house's sentences are in its own language; whatever else the schema says of a number becomes one of them. */
function wordFor({ message, path }: v.BaseIssue<unknown>): string {
  if (/[\u4e00-\u9fff]/.test(message)) return message
  return path?.[0].key === 'bounds' ? texts.boundsWrong : texts.numberWrong
}
