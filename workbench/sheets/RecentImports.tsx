import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { inBeijing } from '#shared/beijingTime'
import type { RecentImport, StayedRow } from '#shared/sheets/importNote'
import { Confirm } from '../ui/Confirm'
import { saveFile } from '../ui/exports/saveFile'
import { type Column, Table } from '../ui/lists/Table'
import { Panel } from '../ui/Panel'
import { Loaded } from '../ui/states/Loaded'
import { Notice } from '../ui/states/Notice'
import { useDeed } from '../useDeed'
import { sheetTexts as texts } from './sheetTexts'
import './Sheets.css'

interface Props {
  of: 'membership' | 'register' | 'brands' | 'earlier'
  /** Changes with every import, so that the list is asked for again. */
  version: number
  onUndone: () => void
}

const DEEDS = {
  membership: { list: 'membership.imports', errors: 'membership.importErrors', undo: 'membership.undoImport' },
  brands: { list: 'brands.pastImports', errors: 'brands.pastErrors', undo: 'brands.undoPast' },
  earlier: { list: 'brands.earlierImports', errors: 'brands.earlierErrors', undo: 'brands.undoEarlier' },
  register: { list: 'register.imports', errors: 'register.importErrors', undo: 'register.undoSheet' },
} as const

/** Imports of the last day, each of which may be taken back; its wrong lines stay at hand. */
export function RecentImports({ of, version, onUndone }: Props) {
  return (
    <Panel title={texts.recent} className="recent-imports">
      <RecentList key={version} of={of} onUndone={onUndone} />
    </Panel>
  )
}

function RecentList({ of, onUndone }: Omit<Props, 'version'>) {
  const { load, reload } = useAsk(DEEDS[of].list, {})
  const [asked, setAsked] = useState<RecentImport>()
  const [result, setResult] = useState<{ back: number; stayed: StayedRow[] }>()
  const { busy, run } = useDeed()

  const takeErrors = async ({ importId }: RecentImport) => {
    const answer = await run(DEEDS[of].errors, { importId })
    if (answer?.ok) saveFile(answer.value)
  }

  const undo = async ({ importId }: RecentImport) => {
    let back = 0
    for (let left = 1; left > 0; ) {
      const answer = await run(DEEDS[of].undo, { importId })
      if (!answer?.ok) return setAsked(undefined)
      left = answer.value.left
      back += answer.value.back
      setResult({ back, stayed: answer.value.stayed })
    }
    setAsked(undefined)
    reload()
    onUndone()
  }

  return (
    <div className="sheet-part">
      {result && <UndoneNote {...result} />}
      <Loaded load={load} onRetry={reload}>
        {(imports) =>
          imports.length === 0 ? (
            <p className="faint">{texts.recentNone}</p>
          ) : (
            <Table
              label={texts.recent}
              columns={columnsFor({ busy, onErrors: takeErrors, onUndo: setAsked })}
              rows={imports}
              keyOf={({ importId }) => importId}
            />
          )
        }
      </Loaded>
      {asked && (
        <Confirm
          open
          title={texts.undoTitle}
          act={texts.undoAct}
          busy={busy}
          onAct={() => undo(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{texts.recentLine(asked.added, asked.changed)}</p>
          <p>{texts.undoText}</p>
        </Confirm>
      )}
    </div>
  )
}

function UndoneNote({ back, stayed }: { back: number; stayed: StayedRow[] }) {
  return (
    <>
      <Notice tone="good">
        {texts.undoneTitle(back)}
        {stayed.length > 0 && `，${texts.stayedTitle(stayed.length)}`}
      </Notice>
      {stayed.length > 0 && (
        <Table
          label={texts.stayedTitle(stayed.length)}
          columns={stayedColumns}
          rows={stayed}
          keyOf={({ name, why }) => `${name}${why}`}
        />
      )}
    </>
  )
}

const stayedColumns: Column<StayedRow>[] = [
  { key: 'name', head: texts.name, width: 240, cell: ({ name }) => <b>{name}</b> },
  { key: 'why', head: texts.stayedWhy, kind: 'name', cell: ({ why }) => why },
]

interface RowDeeds {
  busy: boolean
  onErrors: (one: RecentImport) => void
  onUndo: (one: RecentImport) => void
}

function columnsFor({ busy, onErrors, onUndo }: RowDeeds): Column<RecentImport>[] {
  return [
    { key: 'at', head: texts.at, width: 150, cell: ({ at }) => inBeijing(at).format('M月D日 HH:mm') },
    { key: 'by', head: texts.by, width: 120, cell: ({ person }) => person },
    { key: 'sheet', head: texts.sheet, width: 160, cell: ({ sheet }) => sheet },
    { key: 'what', head: texts.what, kind: 'name', cell: ({ added, changed }) => texts.recentLine(added, changed) },
    {
      key: 'errors',
      head: texts.why,
      width: 160,
      cell: (one) =>
        one.wrong > 0 && (
          <Button size="small" disabled={busy} onClick={() => onErrors(one)}>
            {texts.errorsOf(one.wrong)}
          </Button>
        ),
    },
    {
      key: 'undo',
      head: '',
      kind: 'end',
      width: 100,
      cell: (one) =>
        one.undone ? (
          <span className="faint">{texts.undone}</span>
        ) : (
          <Button size="small" onClick={() => onUndo(one)}>
            {texts.undo}
          </Button>
        ),
    },
  ]
}
