import { uiTexts } from '../texts'
import { Notice } from './Notice'

interface Props {
  words: string
  onTake: (words: string) => void
}

/** For what must not wait until somebody has looked at one's own words. */
export function ReadyWords({ words, onTake }: Props) {
  return (
    <Notice tone="warn" act={{ label: uiTexts.takeReady, onPress: () => onTake(words) }}>
      {uiTexts.readyWords(words)}
    </Notice>
  )
}
