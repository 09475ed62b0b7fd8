import { Pressable } from '../Pressable'
import './StatementLink.scss'
import { privacyTexts } from './texts'

/** The way to the statement from where data is asked for. */
export function StatementLink({ onPress }: { onPress: () => void }) {
  return (
    <Pressable className="statement-link" role="link" onPress={onPress}>
      {privacyTexts.use}
    </Pressable>
  )
}
