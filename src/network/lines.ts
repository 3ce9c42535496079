/** Lines are put into pieces of memory of so many bytes, which are never moved: what grows in one piece is copied, and held twice. */
const PIECE = 1 << 22
/** The most bytes in UTF-8 of a unit of UTF-16. */
const WIDEST = 3
const END = 10

/** Lines of text, in UTF-8. */
export class Lines {
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #pieces: Uint8Array[] = []
  #free = PIECE

  /** @param line without an end of line in it @returns where it begins */
  add(line: string): number {
    const most = WIDEST * line.length + 1
    if (this.#free + most > PIECE) {
      this.#pieces.push(new Uint8Array(Math.max(PIECE, most)))
      this.#free = 0
    }
    const [piece, begin] = [this.#pieces.at(-1)!, this.#free]
    const { written } = this.#encoder.encodeInto(line, piece.subarray(begin))
    piece[begin + written] = END
    this.#free += written + 1
    return (this.#pieces.length - 1) * PIECE + begin
  }

  at(begin: number): string {
    const piece = this.#pieces[Math.floor(begin / PIECE)]!
    const from = begin % PIECE
    return this.#decoder.decode(piece.subarray(from, piece.indexOf(END, from)))
  }
}
