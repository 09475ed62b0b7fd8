import { uiTexts } from '../texts'
import { Notice } from './Notice'

interface Props {
  words: string
  onTake: (words: string) => void
}

/** Offers ready words for urgent cases, when one's own words wait for a check. */
export function ReadyWords({ words, onTake }: Props) {
  return (
    <Notice tone="warn" act={{ label: uiTexts.takeReady, onPress: () => onTake(words) }}>
      {uiTexts.readyWords(words)}
    </Notice>
  )
}
