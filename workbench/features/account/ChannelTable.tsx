import type { AccountView, ChannelState } from '#shared/account/view'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { StateTag, type StateTone } from '../../ui/states/StateTag'
import { channelWords } from './channelWords'
import { accountTexts as texts } from './texts'
import './ChannelTable.css'

const tones: Record<ChannelState['state'], StateTone> = { on: 'good', off: 'bad', unknown: 'mute' }

/** The channels of both accounts: open, or why not and what to do. */
export function ChannelTable({ official, miniProgram }: Pick<AccountView, 'official' | 'miniProgram'>) {
  const rows = [
    ...official.channels.map((channel) => ({ ...channel, isMini: false })),
    ...miniProgram.channels.map((channel) => ({ ...channel, isMini: true })),
  ]
  const open = rows.filter(({ state }) => state === 'on').length
  return (
    <Panel title={texts.channels} aside={texts.channelsAside(open, rows.length)} flush>
      <Table label={texts.channels} columns={columns} rows={rows} keyOf={({ capability }) => capability} />
    </Panel>
  )
}

const columns: Column<ChannelState & { isMini: boolean }>[] = [
  {
    key: 'name',
    head: texts.channel,
    width: 150,
    cell: ({ capability, isMini }) => (
      <>
        <b>{channelWords[capability].name}</b>
        {isMini && <span className="channel__of">{texts.ofMiniProgram}</span>}
      </>
    ),
  },
  {
    key: 'use',
    head: texts.use,
    kind: 'name',
    cell: ({ capability, state, remark }) => (
      <>
        <span className="quiet">{channelWords[capability].use}</span>
        {state === 'off' && (
          <p className="channel__why">
            {channelWords[capability].instead}
            {remark && <span>{remark}</span>}
          </p>
        )}
      </>
    ),
  },
  {
    key: 'state',
    head: texts.state,
    kind: 'end',
    width: 100,
    cell: ({ state }) => <StateTag tone={tones[state]}>{texts[state]}</StateTag>,
  },
]
