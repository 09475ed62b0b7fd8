/** 走访用的码. What an officer shows at an enterprise, so that whoever scans it says what they need there and then. */
export function visitAddress(origin: string): string {
  return `${origin}/m/#/features/needs/pages/mine?from=visit`
}
