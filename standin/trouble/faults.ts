/** A fault of one call. The first four happen before WeChat acts, the others after it has acted. */
export type InjectedFault =
  | { kind: 'code'; code: number; message?: string; extra?: object }
  | { kind: 'reset_before' }
  | { kind: 'revoke_tokens' }
  | { kind: 'bad_gateway' }
  | { kind: 'reset_after' }
  | { kind: 'silence' }
  | { kind: 'bad_gateway_after' }
  | { kind: 'truncated' }

/** Decides the fault of a call, if any; asked once for every call. */
export type FaultInjector = (path: string) => InjectedFault | undefined
