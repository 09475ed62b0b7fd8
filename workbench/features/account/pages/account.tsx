import Button from 'antd/es/button'
import type { AccountView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { Icon } from '../../../ui/Icon'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { StateTag } from '../../../ui/states/StateTag'
import { useTitle } from '../../../useTitle'
import { CallbackPanel } from '../CallbackPanel'
import { ChannelTable } from '../ChannelTable'
import { FollowNumbers } from '../FollowNumbers'
import { QuotaPanel } from '../QuotaPanel'
import { SyncPanel } from '../SyncPanel'
import { kindName, accountTexts as texts } from '../texts'
import { useAccount } from '../useAccount'
import './account.css'

export default function AccountPage() {
  const { load, reload, recheck, isAsking, sync, busy } = useAccount()
  const account = load.kind === 'ready' ? load.value : undefined
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} tag={account && <KindTag {...account} />} sub={account && probedLine(account)}>
        <Button icon={<Icon name="refresh" size={16} />} loading={isAsking} onClick={recheck}>
          {isAsking ? texts.rechecking : texts.recheck}
        </Button>
      </PageHead>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(view) => (
          <>
            {view.official.remark && <Notice tone="warn">{view.official.remark}</Notice>}
            <FollowNumbers {...view} />
            <div className="account">
              <ChannelTable official={view.official} miniProgram={view.miniProgram} />
              <div className="account__side">
                <SyncPanel sync={view.sync} busy={busy} onSync={sync} />
                <QuotaPanel official={view.official} miniProgram={view.miniProgram} />
                <CallbackPanel {...view.callbacks} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}

function KindTag({ kind }: AccountView) {
  const tone = kind === 'service' ? 'good' : kind === 'unknown' ? 'mute' : 'warn'
  return <StateTag tone={tone}>{kindName[kind]}</StateTag>
}

function probedLine({ official: { probedAt } }: AccountView): string {
  return probedAt ? texts.probedAt(nearText(probedAt, Date.now())) : texts.notProbed
}
