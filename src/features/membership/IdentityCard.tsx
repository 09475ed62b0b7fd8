import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { Me } from '#shared/me/me'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Motif } from '#ui/Motif'
import './IdentityCard.scss'
import { membershipTexts } from './texts'

/** The card that leads a person without confirmed identity to the roster. */
export function IdentityCard({ me }: { me: Me }) {
  if (me.member) return null
  const hasPost = me.roles.length > 0
  const isQuiet = me.bindingWaits || hasPost
  return (
    <Card className="identity-card" marked={!hasPost}>
      <View className="identity-card__head">
        <Motif name="empty-person" size={72} />
        <View className="identity-card__words">
          <View className="identity-card__title">
            {me.bindingWaits ? membershipTexts.waiting : membershipTexts.title}
          </View>
          <View>{me.bindingWaits ? membershipTexts.queuedText : membershipTexts.why}</View>
        </View>
      </View>
      <Button kind={isQuiet ? 'ghost' : 'primary'} onPress={() => open('bind')}>
        {me.bindingWaits ? membershipTexts.correct : hasPost ? membershipTexts.alsoForPosts : membershipTexts.start}
      </Button>
    </Card>
  )
}
