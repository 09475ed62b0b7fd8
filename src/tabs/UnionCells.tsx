import { open } from '#platform/pages/navigate'
import type { Me } from '#shared/me/me'
import { unionsServed } from '#shared/membership/rows/scope'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { tabTexts } from './texts'

/** 我的工会, one for each union that somebody serves as chair or on its committee. */
export function UnionCells({ me }: { me: Me }) {
  const unions = [...new Set(unionsServed(me))]
  if (unions.length === 0) return null
  return (
    <Card className="rows">
      {unions.map((id) => (
        <Cell
          key={id}
          icon="people"
          title={tabTexts.ownUnion}
          note={me.member?.unionId === id ? `${me.member.unionName}·${tabTexts.ownUnionNote}` : tabTexts.ownUnionNote}
          onPress={() => open('ownUnion', { id })}
        />
      ))}
    </Card>
  )
}
