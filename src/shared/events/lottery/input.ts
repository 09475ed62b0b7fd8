import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { idText } from '../../text'

export const ListDrawnInput = v.strictObject({ eventId: idText(), cursor: CursorSchema })
