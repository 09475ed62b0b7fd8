import Select from 'antd/es/select'
import { askWords } from '#shared/events/enrol/askWords'
import type { AskLine } from '#shared/events/enrol/matchLines'
import { keyOfAsk } from '#shared/events/enrol/settled'
import type { PasteView } from '#shared/events/enrol/view'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { enrolTexts as texts } from './enrolTexts'

interface Props {
  view: PasteView
  settled: ReadonlyMap<string, string>
  left: number
  onSettle: (key: string, memberId: string) => void
}

/** 认出来的: how many, and each line that is to be settled with those who may be meant. */
export function PasteFound({ view: { found, asks, twins, passed, people }, settled, left, onSettle }: Props) {
  const byId = new Map(people.map((person) => [person.id, person]))
  const inAlready = found.flatMap(({ memberId }) =>
    byId.get(memberId)?.status ? (byId.get(memberId)?.name ?? []) : []
  )
  if (found.length + asks.length === 0) return <Notice tone="warn">{texts.nothing}</Notice>
  const columns: Column<AskLine>[] = [
    { key: 'text', head: texts.line, kind: 'name', cell: ({ text }) => text },
    { key: 'why', head: texts.why, width: 190, cell: ({ why }) => askWords[why] },
    {
      ...{ key: 'who', head: texts.who, width: 240 },
      cell: (ask) => (
        <Select
          aria-label={`${texts.who}：${ask.text}`}
          placeholder={texts.choose}
          value={settled.get(keyOfAsk(ask)) ?? null}
          options={[
            ...ask.candidates.flatMap((id) => {
              const person = byId.get(id)
              return person ? { value: id, label: `${person.name} ${person.maskedPhone}` } : []
            }),
            { value: '', label: texts.skip },
          ]}
          onChange={(memberId: string | null) => onSettle(keyOfAsk(ask), memberId ?? '')}
          style={{ width: '100%' }}
        />
      ),
    },
  ]
  return (
    <>
      <p>
        <b>{texts.counts(found.length, asks.length, twins.length)}</b>
        {asks.length > 0 && <span className="quiet"> {texts.settle(left)}</span>}
      </p>
      {asks.length > 0 && <Table label={texts.who} columns={columns} rows={asks} keyOf={keyOfAsk} />}
      {inAlready.length > 0 && <p className="quiet">{texts.inAlready(inAlready.join('、'))}</p>}
      {passed.length > 0 && <p className="quiet">{texts.passed(passed.map(({ text }) => text).join('；'))}</p>}
    </>
  )
}
