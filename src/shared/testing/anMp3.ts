/** Silence of so many seconds, as WeChat's recorder writes MP3: MPEG 2 layer III, 16 kHz, 24 kbit/s, one channel. */
export function anMp3(seconds: number, before: Uint8Array = Buffer.alloc(0)): Buffer<ArrayBuffer> {
  const frame = Buffer.alloc(108)
  frame.set([0xff, 0xf3, 0x38, 0xc4])
  return Buffer.concat([before, ...Array.from({ length: Math.round((seconds * 16_000) / 576) }, () => frame)])
}
