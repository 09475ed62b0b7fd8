import Button from 'antd/es/button'
import type { EventBoard } from '#shared/events/view'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { tellTexts } from '../changes/tellTexts'
import { boardTexts as texts } from './boardTexts'

export type EventDeed = 'tell' | 'resize' | 'postpone' | 'cancel'

/** What can still be done; an event that is over or cancelled has only its list. */
export function BoardDeeds({
  board: { event, phase },
  onAsk,
}: {
  board: EventBoard
  onAsk: (deed: EventDeed) => void
}) {
  if (phase === 'cancelled' || phase === 'finished') return null
  return (
    <>
      <LinkButton to={`/events/${event.id}/write`} icon={<Icon name="edit" size={16} />}>
        {texts.edit}
      </LinkButton>
      <Button icon={<Icon name="send" size={16} />} onClick={() => onAsk('tell')}>
        {tellTexts.open}
      </Button>
      <Button icon={<Icon name="people" size={16} />} onClick={() => onAsk('resize')}>
        {texts.resize}
      </Button>
      <Button icon={<Icon name="clock" size={16} />} onClick={() => onAsk('postpone')}>
        {texts.postpone}
      </Button>
      <Button icon={<Icon name="close" size={16} />} onClick={() => onAsk('cancel')}>
        {texts.cancel}
      </Button>
    </>
  )
}
