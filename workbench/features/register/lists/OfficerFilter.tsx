import Select from 'antd/es/select'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { registerTexts as texts } from '../texts'

/** Narrows a list to what one officer looks after; who there is, is asked for once somebody wants to know. */
export function OfficerFilter({ officerId }: { officerId: string }) {
  const [isOpened, setOpened] = useState(false)
  const [, setSearch] = useSearchParams()
  const { load } = useAsk('register.coverage', {}, { when: isOpened || officerId !== '' })
  const officers = load.kind === 'ready' ? load.value.officers : []
  const choose = (id: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (id) next.set('officer', id)
        else next.delete('officer')
        return next
      },
      { replace: true }
    )
  return (
    <Select
      allowClear
      aria-label={texts.byOfficer}
      placeholder={texts.byOfficer}
      showSearch={{ optionFilterProp: 'label' }}
      loading={load.kind === 'loading' && (isOpened || officerId !== '')}
      value={officers.some((one) => one.officerId === officerId) ? officerId : null}
      options={officers.map(({ officerId: value, name: label }) => ({ value, label }))}
      onOpenChange={(open) => open && setOpened(true)}
      onChange={choose}
      popupMatchSelectWidth={140}
      style={{ width: 120 }}
    />
  )
}
