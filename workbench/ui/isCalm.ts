/** True for whoever has asked their system for little motion. */
export const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
