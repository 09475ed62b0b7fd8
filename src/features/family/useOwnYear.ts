import { useAsk } from '#client/asking/useAsk'

/** 本人的出生年份, asked for where something needs it. */
export function useOwnYear(isNeeded = true) {
  const { load, reload } = useAsk('family.ownYear', {}, { keepAs: 'ownYear', when: isNeeded })
  return { load, reload, birthYear: load.kind === 'ready' ? load.value.birthYear : undefined }
}
