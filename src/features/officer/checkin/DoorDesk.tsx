import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useLive } from '#client/liveValue'
import { useClockApart } from '#client/useNow'
import { recallSound, sound, switchSound } from '#platform/feel/sound'
import { open } from '#platform/pages/navigate'
import { canScan, prepareScan, scan } from '#platform/scan'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { SearchDoor } from '#ui/fields/SearchDoor'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { DigitsSheet } from './DigitsSheet'
import { DoorCount } from './DoorCount'
import { doorTexts as texts } from './doorTexts'
import { FindSheet } from './FindSheet'
import { LatestRows } from './LatestRows'
import { DoubleRows, ListCard } from './offline/ListCard'
import { offlineTexts } from './offline/offlineTexts'
import { PartyCard } from './PartyCard'
import { useDoor } from './useDoor'
import { UndoSheet, VerdictBlock } from './VerdictBlock'

type Sheet = 'find' | 'digits' | 'undo'

/** A clock that is wrong by so much is worth a word; what is written down is right all the same. */
const CLOCK_MS = 60_000

const [FIRST_DOOR = ''] = texts.doors

/** 签到口 of one event: the answer large on top, the numbers, and the ways to let somebody in. */
export function DoorDesk({ eventId }: { eventId: string }) {
  const [door, setDoor] = useState(FIRST_DOOR)
  const [sheet, setSheet] = useState<Sheet>()
  const { load, reload, outcome, busy, here, waiting, guests, admit, admitParty, walkIn, undo } = useDoor(eventId, door)
  const verdict = outcome?.kind === 'verdict' ? outcome.verdict : undefined
  const guest = outcome?.kind === 'judged' && outcome.judged.kind === 'guest' ? outcome.judged.memberId : undefined
  const apart = useClockApart()
  const isLoud = useLive(sound)
  useEffect(() => {
    recallSound()
    prepareScan()
  }, [])
  const close = () => setSheet(undefined)
  const named = (memberId: string) => {
    close()
    admit({ by: 'name', memberId })
  }
  const scanOne = async () => {
    const text = await scan({ instead: texts.scanInstead, onUnable: () => setSheet('digits') })
    if (text) admit({ by: 'card', text: text.slice(0, 200) })
  }

  return (
    <>
      <Chips
        label={texts.doorIs}
        options={texts.doors.map((name) => ({ key: name, label: name }))}
        chosen={door}
        onChoose={setDoor}
      />
      <View className="body stack">
        {Math.abs(apart) >= CLOCK_MS && <Notice tone="warn">{texts.clock(apart)}</Notice>}
        {guests > 0 && <Notice tone="warn">{offlineTexts.guests(guests)}</Notice>}
        {waiting > 0 && (
          <Notice tone="warn">{`${texts.offline}。${(here.isOpen ? offlineTexts.judging : texts.offlineText)(waiting)}`}</Notice>
        )}
        {outcome && <VerdictBlock outcome={outcome} />}
        {guest && (
          <Button kind="ghost" busy={busy} onPress={() => walkIn(guest)}>
            {offlineTexts.guest}
          </Button>
        )}
        {verdict?.kind === 'notListed' && verdict.why !== 'removed' && (
          <Button kind="ghost" busy={busy} onPress={() => walkIn(verdict.who.memberId)}>
            {texts.walkIn}
          </Button>
        )}
        {verdict?.party && (verdict.kind === 'in' || verdict.kind === 'already') && (
          <PartyCard
            key={verdict.who.memberId}
            party={verdict.party}
            busy={busy}
            onAdmit={(chosen) => admitParty(verdict.who.memberId, chosen)}
          />
        )}
        {(verdict?.kind === 'in' || verdict?.kind === 'already') && (
          <Button kind="quiet" onPress={() => setSheet('undo')}>
            {texts.undo}
          </Button>
        )}
        <ListCard here={here} />
        <Loaded load={load} onRetry={reload}>
          {({ count, latest }) => (
            <>
              <DoorCount count={count} waiting={waiting} />
              <SearchDoor hint={texts.find} onPress={() => setSheet('find')} />
              <Button kind="quiet" onPress={() => open('officerRoll', { id: eventId })}>
                {texts.toRolls}
              </Button>
              <Card className="rows">
                <Cell title={texts.sound} note={texts.soundNote} isOn={isLoud} onPress={() => switchSound(!isLoud)} />
              </Card>
              <DoubleRows eventId={eventId} />
              <LatestRows latest={latest} onChoose={named} />
            </>
          )}
        </Loaded>
      </View>
      <ActionBar>
        {canScan && (
          <Button busy={busy} onPress={scanOne}>
            {texts.scan}
          </Button>
        )}
        <Button kind={canScan ? 'ghost' : 'primary'} busy={busy} onPress={() => setSheet('digits')}>
          {texts.digits}
        </Button>
      </ActionBar>
      {sheet === 'find' && <FindSheet eventId={eventId} list={here.list} onChoose={named} onClose={close} />}
      {sheet === 'digits' && (
        <DigitsSheet
          busy={busy}
          onClose={close}
          onSend={(digits) => {
            close()
            admit({ by: 'digits', digits })
          }}
        />
      )}
      {sheet === 'undo' && verdict && (
        <UndoSheet
          onClose={close}
          onChoose={(reason) => {
            close()
            undo(verdict.who, reason)
          }}
        />
      )}
    </>
  )
}
