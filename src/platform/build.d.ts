/** Set by config/index.ts while building. */
declare const API_BASE: string
declare const CLOUD_ENV: string
