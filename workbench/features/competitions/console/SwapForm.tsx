import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { BoardRound, BoardTable } from '#shared/competitions/play/view'
import { Field } from '../../../ui/fields/Field'
import { CardPart } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts, swapTexts as texts } from '../texts'

interface Props {
  competitionId: string
  round: BoardRound
  table: BoardTable
  onChanged: () => void
}

/** 人工对调. Chooses the two, shows what that breaks, and asks for the reason. */
export function SwapForm({ competitionId, round, table, onChanged }: Props) {
  const [side, setSide] = useState<'first' | 'second'>('first')
  const [other, setOther] = useState<number>()
  const one = table[side].no
  const isChosen = other !== undefined && other !== one
  return (
    <CardPart title={texts.title}>
      <p className="quiet">{texts.about}</p>
      <Segmented
        block
        aria-label={texts.who}
        value={side}
        onChange={setSide}
        options={(['first', 'second'] as const).map((value) => ({
          value,
          label: `${competitionTexts.players[value]} ${table[value].name}`,
        }))}
      />
      <Field label={texts.withWhom}>
        {({ 'aria-invalid': _invalid, ...control }) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={texts.choose}
            value={other}
            onChange={setOther}
            options={placesIn(round).filter(({ value }) => value !== one)}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      {isChosen && (
        <Exchange
          key={`${one}-${other}`}
          at={{ competitionId, round: round.no, turn: round.turn, one, other }}
          onChanged={onChanged}
        />
      )}
    </CardPart>
  )
}

interface ExchangeProps {
  at: { competitionId: string; round: number; turn: number; one: number; other: number }
  onChanged: () => void
}

function Exchange({ at, onChanged }: ExchangeProps) {
  const { load, reload } = useAsk('competitions.trySwap', at)
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { busy, run } = useDeed()
  const swap = async (breaks: string[]) => {
    setAsked(true)
    if (!why.trim()) return
    const answer = await run('competitions.swap', { ...at, why: why.trim(), breaks })
    if (answer?.ok) say({ tone: 'good', text: texts.done })
    if (answer) onChanged()
  }
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {({ breaks }) => (
        <>
          <Notice tone={breaks.length > 0 ? 'warn' : 'quiet'}>
            {breaks.length > 0 ? `${texts.breaks}${breaks.join('')}` : texts.keeps}
          </Notice>
          <Field
            label={texts.why}
            hint={texts.whyHint}
            error={isAsked && !why.trim() ? texts.whyMissing : undefined}
            length={[why.length, 40]}
          >
            {(control) => (
              <Input {...control} maxLength={40} value={why} onChange={({ target }) => setWhy(target.value)} />
            )}
          </Field>
          <Button block danger={breaks.length > 0} loading={busy} onClick={() => swap(breaks)}>
            {texts.act(breaks.length > 0)}
          </Button>
        </>
      )}
    </Loaded>
  )
}

/** Everybody who has a place in the round, by table and side; then the bye. */
function placesIn({ tables, lone }: BoardRound): { value: number; label: string }[] {
  const seated = tables.flatMap(({ table, ...pair }) =>
    (['first', 'second'] as const).map((side) => ({
      value: pair[side].no,
      label: texts.place(table, competitionTexts.short[side], pair[side].name, pair[side].unit),
    }))
  )
  const byes = lone.filter(({ result }) => result === 'bye')
  return [...seated, ...byes.map(({ no, name, unit }) => ({ value: no, label: texts.bye(name, unit) }))]
}
