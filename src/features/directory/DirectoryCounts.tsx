import { open } from '#platform/pages/navigate'
import { type DirectorySummary, UNION_KINDS, unionKindName } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { directoryTexts } from './texts'

/** The numbers of the directory; each opens its list. */
export function DirectoryCounts({ summary }: { summary: DirectorySummary }) {
  return (
    <Card className="rows">
      {UNION_KINDS.map((kind) => (
        <Cell
          key={kind}
          icon="people"
          title={unionKindName[kind]}
          end={`${summary.unions[kind]} 家`}
          onPress={() => open('search', { kind })}
        />
      ))}
      <Cell
        icon="building"
        title={directoryTexts.enterprises}
        end={`${summary.enterprises} 家`}
        onPress={() => open('search', { show: 'enterprises' })}
      />
    </Card>
  )
}
