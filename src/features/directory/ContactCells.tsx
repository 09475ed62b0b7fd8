import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { NO_UNION } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { PhoneCells } from './PhoneCells'
import { directoryTexts as texts } from './texts'

/** 打电话问. The office telephone of a union and when it is answered; nothing where none is registered. */
export function ContactCells({ unionId = NO_UNION }: { unionId: string | undefined }) {
  const { load } = useAsk('directory.union', { unionId }, { keepAs: `union:${unionId}`, when: unionId !== NO_UNION })
  if (load.kind !== 'ready' || !load.value.phone) return null
  const { name, phone, hours } = load.value
  return (
    <View>
      <SectionTitle title={texts.callSomebody} />
      <Card className="rows">
        <PhoneCells label={name} phone={phone} hours={hours} />
      </Card>
    </View>
  )
}
