import Button from 'antd/es/button'
import Modal from 'antd/es/modal'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { CHANNELS, type Channel, channelName } from '#shared/news/article'
import { WAYS_TO_OPEN, type WayToOpen, wayToOpenName } from '#shared/news/channelWay'
import { useFocusBack } from '../../../ui/focus/useFocusBack'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { channelTexts as texts } from './channelTexts'
import './ChannelWays.css'

/** 打开方式 of the four channels; the federation decides, officers see what holds. */
export function ChannelWays() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.title}</Button>
      {isOpen && <WaysDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function WaysDialog({ onClose }: { onClose: () => void }) {
  const mayDecide = mayAsk(useDeskMe(), 'news.setWay')
  const { load, reload } = useAsk('news.ways', {})
  const { busy, run } = useDeed()
  useFocusBack(true)
  const set = async (channel: Channel, way: WayToOpen) => {
    const answer = await run('news.setWay', { channel, way })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.done(channelName[channel], wayToOpenName[way]) })
    await reload()
  }

  return (
    <Modal open title={texts.title} footer={<Button onClick={onClose}>{texts.close}</Button>} onCancel={onClose}>
      <p>{texts.why}</p>
      <Loaded load={load} onRetry={reload} rows={4}>
        {(ways) => (
          <div className="channel-ways">
            {CHANNELS.map((channel) => (
              <div key={channel} className="channel-ways__one">
                <span>{channelName[channel]}</span>
                <Segmented
                  aria-label={channelName[channel]}
                  disabled={!mayDecide || busy}
                  value={ways[channel]}
                  options={WAYS_TO_OPEN.map((way) => ({ value: way, label: wayToOpenName[way] }))}
                  onChange={(way) => set(channel, way)}
                />
              </div>
            ))}
          </div>
        )}
      </Loaded>
      <p className="faint">{texts.old}</p>
      <p className="faint">{texts.onlyFederation}</p>
    </Modal>
  )
}
