/** A frame of MPEG audio layer III, as its header tells. */
interface Frame {
  length: number
  seconds: number
}

/** Kilobits a second by the header's index: of MPEG 1, and of MPEG 2 and 2.5. */
const RATES = {
  first: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
/** Hertz by the header's index, by version: 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5. */
const HERTZ = new Map([
  [3, [44_100, 48_000, 32_000]],
  [2, [22_050, 24_000, 16_000]],
  [0, [11_025, 12_000, 8000]],
])
const TAG = Buffer.from('ID3')

/**
 * MP3 as WeChat's recorder writes it: the frames alone, without what a program wrote before or behind them, and how long they
 * take. Nothing for anything else.
 */
export function lookAtSound(bytes: Buffer): { bytes: Buffer; ending: 'mp3'; seconds: number } | undefined {
  const from = bytes.subarray(0, 3).equals(TAG) ? tagLength(bytes) : 0
  let [at, seconds] = [from, 0]
  for (let frame = frameAt(bytes, at); frame && at + frame.length <= bytes.length; frame = frameAt(bytes, at)) {
    at += frame.length
    seconds += frame.seconds
  }
  const frames = bytes.subarray(from, at)
  return seconds > 0 ? { bytes: frames, ending: 'mp3', seconds } : undefined
}

/** A tag tells its length in four bytes of seven bits, its own ten not counted. */
function tagLength(bytes: Buffer): number {
  return bytes.length < 10 ? 0 : 10 + bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
}

function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined
  const [sync = 0, kind = 0, rates = 0] = bytes.subarray(at, at + 3)
  const version = (kind >> 3) & 3
  const isLayer3 = sync === 0xff && kind >> 5 === 7 && ((kind >> 1) & 3) === 1
  const hertz = HERTZ.get(version)?.[(rates >> 2) & 3]
  const kilobits = RATES[version === 3 ? 'first' : 'later'][(rates >> 4) - 1]
  if (!isLayer3 || !hertz || !kilobits) return undefined
  const samples = version === 3 ? 1152 : 576
  const length = Math.floor((samples * kilobits * 125) / hertz) + ((rates >> 1) & 1)
  return { length, seconds: samples / hertz }
}
