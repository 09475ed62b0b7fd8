import { usePages } from '#client/asking/usePages'
import { FEDERATION } from '#shared/register/honours/honour'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { useTitle } from '../../../useTitle'
import { HonourLines } from '../honours/HonourLines'
import { HonoursOf } from '../honours/HonoursOf'
import { honoursTexts as texts } from '../honours/honoursTexts'
import { registerTexts } from '../texts'

/** 荣誉墙: what the federation was given, and below it the wall as everybody sees it. */
export default function HonoursPage() {
  useTitle(texts.title)
  const list = usePages('register.honours', {})
  return (
    <div className="honours-page">
      <PageHead title={texts.title} back={{ to: '/directory', label: registerTexts.title }} sub={texts.sub} />
      <Panel title={texts.ofFederation}>
        <HonoursOf unionId={FEDERATION} of={texts.federation} onChanged={list.reload} />
      </Panel>
      <Panel title={texts.ofUnions}>
        <p className="faint">{texts.noneOfUnions}</p>
        <Pages list={list} rows={4} empty={<p className="faint">{texts.none}</p>}>
          {(rows) => <HonourLines rows={rows} named onChanged={list.reload} />}
        </Pages>
      </Panel>
    </div>
  )
}
