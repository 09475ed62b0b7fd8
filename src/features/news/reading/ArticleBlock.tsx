import { Image, RichText } from '@tarojs/components'
import { showPicture } from '#platform/showPicture'
import { Pressable } from '#ui/Pressable'
import { articleTexts as texts } from '../articleTexts'
import type { Block } from './articleBlocks'

export function ArticleBlock({ block, pictures }: { block: Block; pictures: string[] }) {
  if (block.kind === 'words') return <RichText className="article__words" nodes={block.html} />
  const label = block.alt || texts.pictureLabel
  return (
    <Pressable label={label} onPress={() => showPicture(block.url, pictures)}>
      <Image className="article__picture" src={block.url} mode="widthFix" lazyLoad aria-label={label} />
    </Pressable>
  )
}
