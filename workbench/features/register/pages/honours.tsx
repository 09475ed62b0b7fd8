import { useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { FEDERATION } from '#shared/register/honours/honour'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { HonourLines } from '../honours/HonourLines'
import { HonoursOf } from '../honours/HonoursOf'
import { honoursTexts as texts } from '../honours/honoursTexts'
import { registerTexts } from '../texts'

/** 荣誉墙: what the federation, or the union in the address, was given, and below it the wall as everybody sees it. */
export default function HonoursPage() {
  useTitle(texts.title)
  const unionId = useSearchParams()[0].get('union')
  const list = usePages('register.honours', {})
  const back = { to: unionId ? `/directory/union/${unionId}` : '/directory', label: registerTexts.title }
  return (
    <div className="honours-page">
      <PageHead title={texts.title} back={back} sub={texts.sub} />
      {unionId ? (
        <OfUnion unionId={unionId} onChanged={list.reload} />
      ) : (
        <Panel title={texts.of(texts.federation)}>
          <HonoursOf unionId={FEDERATION} of={texts.federation} onChanged={list.reload} />
        </Panel>
      )}
      <Panel title={texts.ofUnions}>
        <p className="faint">{texts.noneOfUnions}</p>
        <Pages list={list} rows={4} empty={<p className="faint">{texts.none}</p>}>
          {(rows) => <HonourLines rows={rows} named onChanged={list.reload} />}
        </Pages>
      </Panel>
    </div>
  )
}

function OfUnion({ unionId, onChanged }: { unionId: string; onChanged: () => void }) {
  const { load, reload } = useAsk('directory.union', { unionId })
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {({ name, closedAt }) => (
        <Panel title={texts.of(name)}>
          <HonoursOf {...{ unionId, of: name, mayAdd: !closedAt, onChanged }} />
        </Panel>
      )}
    </Loaded>
  )
}
