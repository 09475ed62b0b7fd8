import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import type { Photo } from '#platform/pick/pickPhoto'
import type { Recorded } from '#platform/voice/recordVoice'
import type { WhichCase } from '#shared/cases/input'
import { photoTexts as texts } from './photoTexts'

type Brought = { ok: true } | { ok: false; text: string }

/** Puts one photo or voice message to a case: a ticket, the bytes, and the word that they are there. */
export async function bringPhoto(which: WhichCase, brought: Photo | Recorded): Promise<Brought> {
  const { bytes, put } = brought
  const sort = 'seconds' in brought && { sort: 'voice' as const }
  const ticket = await askApi('cases.askPhoto', { bytes, ...sort })
  if (!ticket.ok) return ticket
  if (!(await put(ticket.value))) return { ok: false, text: texts.lost }
  return callApi('cases.addPhoto', { which, uploadId: ticket.value.uploadId, ...sort })
}
