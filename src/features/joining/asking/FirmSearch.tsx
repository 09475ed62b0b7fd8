import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { EnterpriseRow } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { joiningTexts as texts } from '../texts'

/** Enterprises of the register, found by name or pinyin; nothing is listed before something is typed. */
export function FirmSearch({ onChoose }: { onChoose: (firm: EnterpriseRow) => void }) {
  const [typed, type] = useState('')
  const text = useSettled(typed.trim())
  return (
    <View className="stack">
      <SearchBox value={typed} hint={texts.whereHint} onChange={type} />
      {text && <Found key={text} text={text} onChoose={onChoose} />}
    </View>
  )
}

const SHOWN = 8

function Found({ text, onChoose }: { text: string; onChoose: (firm: EnterpriseRow) => void }) {
  const { load, reload } = usePages('directory.enterprises', { text })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      skeletonRows={2}
      isEmpty={({ items }) => items.length === 0}
      empty={<Notice tone="plain">{texts.none}</Notice>}
    >
      {({ items }) => (
        <>
          <Card className="rows">
            {items.slice(0, SHOWN).map((firm) => (
              <Cell
                key={firm.id}
                icon="building"
                title={firm.name}
                note={firm.unionName || undefined}
                onPress={() => onChoose(firm)}
              />
            ))}
          </Card>
          {items.length > SHOWN && <Notice tone="plain">{texts.more}</Notice>}
        </>
      )}
    </Loaded>
  )
}
