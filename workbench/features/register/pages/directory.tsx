import { useAsk } from '#client/asking/useAsk'
import type { DirectorySummary } from '#shared/directory/directory'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { forgetUnions } from '../../../useUnions'
import { mayAsk } from '../../../whoMay'
import { EnterpriseList } from '../lists/EnterpriseList'
import { UnionList } from '../lists/UnionList'
import { registerTexts as texts } from '../texts'

const LISTS = ['unions', 'enterprises'] as const

/** 工会和企业: both lists, and the card of the row that is open. */
export default function DirectoryPage() {
  const [list, choose] = useSearchValue('list', LISTS, 'unions')
  const { load, reload } = useAsk('directory.summary', {})
  const summary = load.kind === 'ready' ? load.value : undefined
  const me = useDeskMe()
  const mayCover = mayAsk(me, 'register.coverage')
  const mayMend = mayAsk(me, 'register.faults')
  const mayImport = mayAsk(me, 'register.importSheet')
  const changed = () => {
    forgetUnions()
    return reload()
  }
  useTitle(texts.title)
  const List = list === 'unions' ? UnionList : EnterpriseList

  return (
    <>
      <PageHead
        title={texts.title}
        tag={
          <Chips
            label={texts.which}
            value={list}
            options={LISTS.map((key) => ({ key, label: texts[key] }))}
            onChoose={choose}
          />
        }
        sub={summary && sumOf(summary)}
      >
        {mayImport && <LinkButton to={`/directory/import?of=${list}`}>{texts.import}</LinkButton>}
        {mayMend && <LinkButton to="/directory/quality">{texts.quality}</LinkButton>}
        {mayCover && <LinkButton to="/directory/honours">{texts.honours}</LinkButton>}
        {mayCover && <LinkButton to="/directory/coverage">{texts.coverage}</LinkButton>}
      </PageHead>
      <List summary={summary} onChanged={changed} />
    </>
  )
}

/** The sum that adds up to all unions; nothing to add up yet in an empty register. */
function sumOf({ unions, enterprises, members }: DirectorySummary): string | undefined {
  if (enterprises + Object.values(unions).reduce((sum, count) => sum + count, 0) === 0) return undefined
  return texts.sum(Object.values(unions), enterprises, members)
}
