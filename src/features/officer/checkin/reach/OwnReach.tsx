import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import type { UnionReach } from '#shared/checkin/reach/reach'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Meter } from '#ui/lists/Meter'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { heading, spoken } from '#ui/spoken'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import './OwnReach.scss'
import { reachTexts as texts } from './reachTexts'

/** So many nails stand on a phone; a larger union sees a bar. */
const MOST_NAILS = 240

/** 谁没来过: a nail for each member, the firms that were left out, and the names. */
export function OwnReach({ unionId, onInvite }: { unionId: string; onInvite: () => void }) {
  const { load, reload } = useAsk('checkin.reach', { unionId })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ members }) => members === 0}
      empty={<EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />}
    >
      {(reach) => (
        <View className="stack">
          <Nails reach={reach} />
          {reach.firms.length > 0 && <Firms firms={reach.firms} />}
          {reach.missing.length > 0 && (
            <View>
              <SectionTitle title={texts.who} />
              <Card className="rows">
                {reach.missing.map(({ memberId, name, enterpriseName }) => (
                  <Cell key={memberId} title={name} note={enterpriseName} />
                ))}
              </Card>
            </View>
          )}
          {reach.more > 0 && <View className="reach__note">{texts.more(reach.more)}</View>}
          <View className="reach__note">{texts.note}</View>
          {reach.missing.length > 0 && (
            <Button kind="ghost" onPress={onInvite}>
              {texts.invite}
            </Button>
          )}
        </View>
      )}
    </Loaded>
  )
}

function Nails({ reach: { members, came, before } }: { reach: UnionReach }) {
  const left = members - came
  return (
    <Card className="reach">
      <View className="reach__title" {...heading(2)}>
        {texts.title(members, left)}
      </View>
      <View className="reach__note">{texts.rule}</View>
      {members > MOST_NAILS ? (
        <View className="reach__bar">
          <Meter part={came / members} />
        </View>
      ) : (
        <View className="reach__nails" {...spoken({ role: 'img', label: texts.came(came, shareOf(came, members)) })}>
          {Array.from({ length: members }, (_one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a nail is nobody
            <View key={index} className={index < came ? 'reach__nail reach__nail--came' : 'reach__nail'} />
          ))}
        </View>
      )}
      <View className="reach__sums">
        <View>{texts.came(came, shareOf(came, members))}</View>
        <View>{texts.left(left)}</View>
        <View className="reach__before">{texts.before(shareOf(before, members))}</View>
      </View>
    </Card>
  )
}

function Firms({ firms }: Pick<UnionReach, 'firms'>) {
  return (
    <View>
      <SectionTitle title={texts.firms} />
      <Card className="reach">
        {firms.map(({ enterpriseId, name, members, came }) => (
          <View key={enterpriseId} className="reach__firm">
            <View className="reach__line">
              <View className="reach__name">{name}</View>
              <View className="reach__count">
                {texts.firm(came, members)}
                {came < members && <View className="reach__left">{texts.firmLeft(members - came)}</View>}
              </View>
            </View>
            <Meter part={came / members} />
          </View>
        ))}
      </Card>
    </View>
  )
}

function shareOf(part: number, whole: number): number {
  return Math.round((part * 100) / whole)
}
