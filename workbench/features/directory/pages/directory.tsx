import { useAsk } from '#client/asking/useAsk'
import { Chips } from '../../../ui/fields/Chips'
import { PageHead } from '../../../ui/PageHead'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { EnterpriseList } from '../EnterpriseList'
import { directoryTexts as texts } from '../texts'
import { UnionList } from '../UnionList'

const LISTS = ['unions', 'enterprises'] as const

export default function DirectoryPage() {
  const [list, choose] = useSearchValue('list', LISTS, 'unions')
  const { load } = useAsk('directory.summary', {})
  const summary = load.kind === 'ready' ? load.value : undefined
  useTitle(texts.title)

  return (
    <>
      <PageHead
        title={texts.title}
        sub={
          <Chips
            label={texts.which}
            value={list}
            options={LISTS.map((key) => ({ key, label: texts[key] }))}
            onChoose={choose}
          />
        }
      />
      {list === 'unions' ? <UnionList summary={summary} /> : <EnterpriseList summary={summary} />}
    </>
  )
}
