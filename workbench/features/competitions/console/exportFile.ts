import type { Competition } from '#shared/competitions/play/competition'
import { askApi } from '../../../deskLine'
import { saveFile } from '../../../ui/exports/saveFile'
import { say } from '../../../ui/states/toasts'
import { competitionTexts as texts } from '../texts'

/** Saves a competition as the engine takes it. */
export async function exportFile({ id, name }: Pick<Competition, 'id' | 'name'>): Promise<void> {
  const answer = await askApi('competitions.export', { competitionId: id })
  if (!answer.ok) return say({ tone: 'bad', text: answer.text })
  const url = URL.createObjectURL(new Blob([JSON.stringify(answer.value, null, 2)], { type: 'application/json' }))
  saveFile({ url, name: texts.exportName(name) })
  URL.revokeObjectURL(url)
}
