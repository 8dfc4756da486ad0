/**
 * Writes or reads bits, each foretold by what the bits of its context were: an adaptive binary arithmetic coder
 * (Rissanen and Langdon, "Arithmetic coding", 1979; with two bounds, of which equal bytes are passed on, as in the paq
 * programs of M. Mahoney). A writer takes the bit and gives it back; a reader passes over what it is given and returns
 * the bit that was written.
 */
export interface BitCoder {
  readonly isWriting: boolean
  readonly bit: (context: number, bit: number) => number
}

/** Guesses: for each context how probable a 1 is, in 65,536ths. */
export type Guesses = Uint16Array<ArrayBuffer>

/** A guess follows what comes by the 64th part of the difference, and is never nearer to sureness than these. */
const RATE = 6
const [LEAST, MOST] = [31, 65504]
/** Bounds have 31 bits, so that the engine takes them for small numbers. */
const BOUND = 0x7fffffff
const TOP = 0x7f800000
const TOP_AT = 23

let scratch = new Uint8Array(1 << 14)

/** A writer whose guesses begin as given; they change as it goes. */
export class BitWriter implements BitCoder {
  readonly isWriting = true
  readonly #guesses: Guesses
  #low = 0
  #high = BOUND
  #size = 0

  /** `first` is a byte to stand before what is written. */
  constructor(guesses: Guesses, first: number) {
    this.#guesses = guesses
    this.#put(first)
  }

  bit(context: number, bit: number): number {
    const guess = this.#guesses[context] as number
    const middle = this.#low + Math.imul((this.#high - this.#low) >>> 12, guess >>> 4)
    if (bit === 1) {
      this.#high = middle
      this.#guesses[context] = guess + ((MOST - guess) >> RATE)
    } else {
      this.#low = middle + 1
      this.#guesses[context] = guess - ((guess - LEAST) >> RATE)
    }
    while (((this.#low ^ this.#high) & TOP) === 0) {
      this.#put(this.#high >>> TOP_AT)
      this.#low = (this.#low << 8) & BOUND
      this.#high = ((this.#high << 8) & BOUND) | 255
    }
    return bit
  }

  /** The bytes; the reader takes zeros to follow. */
  finish(): Uint8Array {
    this.#put(this.#high >>> TOP_AT)
    return scratch.slice(0, this.#size)
  }

  #put(byte: number): void {
    if (this.#size === scratch.length) {
      const larger = new Uint8Array(2 * scratch.length)
      larger.set(scratch)
      scratch = larger
    }
    scratch[this.#size++] = byte
  }
}

/** Reads what a writer wrote with the same guesses. */
export class BitReader implements BitCoder {
  readonly isWriting = false
  readonly #guesses: Guesses
  readonly #bytes: Uint8Array
  #at: number
  #low = 0
  #high = BOUND
  #now = 0
  /** The last bit of the byte that was read last, for which the bounds have no room yet. */
  #carried = 0

  constructor(guesses: Guesses, bytes: Uint8Array, from: number) {
    this.#guesses = guesses
    this.#bytes = bytes
    this.#at = from
    for (let i = 0; i < 4; i++) this.#shift()
  }

  bit(context: number): number {
    const guess = this.#guesses[context] as number
    const middle = this.#low + Math.imul((this.#high - this.#low) >>> 12, guess >>> 4)
    const bit = this.#now <= middle ? 1 : 0
    if (bit === 1) {
      this.#high = middle
      this.#guesses[context] = guess + ((MOST - guess) >> RATE)
    } else {
      this.#low = middle + 1
      this.#guesses[context] = guess - ((guess - LEAST) >> RATE)
    }
    while (((this.#low ^ this.#high) & TOP) === 0) {
      this.#low = (this.#low << 8) & BOUND
      this.#high = ((this.#high << 8) & BOUND) | 255
      this.#shift()
    }
    return bit
  }

  #shift(): void {
    const byte = this.#bytes[this.#at++] ?? 0
    this.#now = ((this.#now << 8) & BOUND) | (this.#carried << 7) | (byte >> 1)
    this.#carried = byte & 1
  }
}
