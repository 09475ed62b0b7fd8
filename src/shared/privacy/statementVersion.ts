/** Number of the statement's words that hold: see `cloudfunctions/privacy/statement`. */
export const STATEMENT_VERSION = 13

/** The last version that changed something material: whoever agreed to an older one is asked again. */
const MATERIAL_VERSION = 12

/** Whether somebody has to be asked before data of theirs is collected, and why. */
export function consentMissing(
  agreed: { version: number } | undefined
): 'consent_needed' | 'consent_outdated' | undefined {
  if (!agreed) return 'consent_needed'
  return agreed.version < MATERIAL_VERSION ? 'consent_outdated' : undefined
}
