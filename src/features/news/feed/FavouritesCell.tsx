import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { newsTexts as texts } from '../texts'

export function FavouritesCell() {
  return (
    <Card>
      <Cell icon="paper" title={texts.favourites} note={texts.favouritesNote} onPress={() => open('favourites')} />
    </Card>
  )
}
