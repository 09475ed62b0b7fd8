import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'

/** The way in for whoever is no member yet; for a member the way to another union, or out. */
export function JoinDoor({ isMember }: { isMember: boolean }) {
  return (
    <Card className="rows">
      {isMember ? (
        <Cell icon="people" title="转会籍、退会" note="换了单位，会籍跟着走" onPress={() => open('changeMembership')} />
      ) : (
        <Cell
          icon="people"
          title="我要入会"
          note="三个问题，就知道该找谁；单位没工会也行"
          onPress={() => open('join')}
        />
      )}
    </Card>
  )
}
