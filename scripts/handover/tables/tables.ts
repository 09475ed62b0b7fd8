import type { HandoverTable } from '../table'
import { brandTable, earlierTable, pastTable, seasonTable } from './ofBrands'
import { caseTable, guideTable, questionTable } from './ofCases'
import { certificateTable } from './ofCertificates'
import { checkInTable, rollTable } from './ofCheckIns'
import { entrantTable, matchTable } from './ofCompetitions'
import { areaTable, buildingTable, enterpriseTable, honourTable, unionTable } from './ofDirectory'
import { eventTable, lotteryTable, registrationTable } from './ofEvents'
import { feedbackTable } from './ofFeedback'
import { fileTable } from './ofFiles'
import { joiningTable } from './ofJoinings'
import { logTable } from './ofLog'
import { messageTable, pushTable } from './ofMessages'
import { articleTable, commentTable, receiptTable } from './ofNews'
import { bindingTable, rosterTable, staffTable } from './ofPeople'
import { wallTable } from './ofPhotos'

export const tables: readonly HandoverTable[] = [
  unionTable,
  enterpriseTable,
  honourTable,
  areaTable,
  buildingTable,
  rosterTable,
  staffTable,
  bindingTable,
  joiningTable,
  eventTable,
  registrationTable,
  lotteryTable,
  entrantTable,
  matchTable,
  certificateTable,
  checkInTable,
  feedbackTable,
  wallTable,
  rollTable,
  articleTable,
  commentTable,
  receiptTable,
  caseTable,
  brandTable,
  pastTable,
  earlierTable,
  seasonTable,
  guideTable,
  questionTable,
  messageTable,
  pushTable,
  logTable,
  fileTable,
]
